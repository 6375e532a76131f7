// SPDX-License-Identifier: GPL-3.0-or-later
// The decode room's contents page: what bytes are (sniff), which records they hold (split), what a record states
// (decode), and where in the bytes an element stands (locate). Pure, thread-safe, never throws, linear in size. Nothing
// of the input is dropped without an issue: a record that cannot be read comes back as its raw slice, without
// statements, with an issue of severity Error or Fatal.
#pragma once

#include "models/clinical/Statement.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::decode {

enum class Format : std::uint8_t { FhirJson, FhirXml, Ndjson, Cda, Hl7v2, Pdf, Text, Image, Dicom, Unknown };
[[nodiscard]] std::string_view name(Format format); ///< "fhir-json", "fhir-xml", "ndjson", "cda", "hl7v2", "pdf", …

/// What the bytes are; their content decides, the hint (media type or file name) only where content leaves it open.
[[nodiscard]] Format sniff(std::string_view bytes, std::string_view hint = {});

/// One record's bytes inside a page. Views point into the page's bytes or into Page::rewritten.
struct Slice {
    Format format = Format::Unknown;
    std::string mediaType; ///< "application/fhir+json", "application/fhir+xml", "text/xml", …
    std::string_view bytes;
    std::string type;        ///< resource type, empty where it could not be told
    std::string id;          ///< Resource.id
    std::string version;     ///< meta.versionId
    std::string lastUpdated; ///< meta.lastUpdated
    std::string fullUrl;     ///< of the Bundle entry
    std::string searchMode;  ///< match, include, outcome
};

/// What one answer or file holds. The bytes given to split() must outlive it.
struct Page {
    std::vector<Slice> slices; ///< every resource but OperationOutcomes inside a Bundle, in order
    Issues issues;             ///< of the page as a whole
    bool bundle = false;
    std::string bundleType; ///< searchset, history, document …
    std::optional<std::uint64_t> total;
    std::string next; ///< Bundle.link[relation=next].url, as sent
    std::vector<Issue>
        outcome; ///< OperationOutcome issues: code "outcome.<issue type>", their severity, args {"details", code}
    std::uint64_t outcomes = 0;                         ///< how many OperationOutcomes those came from
    std::shared_ptr<std::deque<std::string>> rewritten; ///< bytes of slices that had to be rewritten to stand alone
};

/// Splits a single resource, a Bundle of any type (nested ones too), a list or NDJSON, JSON or XML, into records. Other
/// formats come back as one slice. One bad resource costs one resource. Issues: decode.empty, decode.too-large,
/// decode.too-many, decode.too-deep, decode.page-invalid, decode.page-truncated,
/// decode.encoding-repaired, decode.byte-order-mark, decode.entry-deleted, decode.entry-without-resource.
[[nodiscard]] Page split(std::string_view bytes, std::string_view mediaType);

/// Where a record came from: what RecordRef takes over as it is.
struct SourceContext {
    std::string source;
    std::string custodian; ///< used when the record itself names none
    std::string file;
    std::string request;
};

/// A document that a record carries within (FHIR Attachment.data, R4 §2.24.0.5; Binary.data, §2.29).
struct Content {
    std::string path;      ///< of the element that holds it: "DocumentReference.content[0].attachment.data"
    std::string mediaType; ///< as announced; may be empty
    std::string bytes;     ///< decoded from base64
};

struct Decoded {
    std::shared_ptr<const clinical::RecordRef> record; ///< never null
    std::vector<clinical::Statement> statements;       ///< empty only when the record could not be read
    Issues issues; ///< of the record as a whole; issues of one statement are in the statement
    /// What it carries and its statements do not say; decodeWhole (Contents.h) reads it. What carries something that
    /// cannot be read has an issue: decode.content-unreadable {media} (no base64), decode.content-unknown {media}.
    std::vector<Content> contents;
};

[[nodiscard]] Decoded decode(const Slice& slice, const SourceContext& context);

/// The record's own description, by which every decoder begins: hash, key, context.
[[nodiscard]] clinical::RecordRef recordOf(const Slice& slice, const SourceContext& context);

/// First byte and one past the last of the element that a Statement::path or Field::path names; in JSON its value, in
/// XML its element (an attribute where the path names one). A step without an index is the first of its name.
[[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> locate(std::string_view bytes, Format format,
                                                                        std::string_view path);

} // namespace anamnesis::decode
