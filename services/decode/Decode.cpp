// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/Decode.h"

#include "models/base/Hash.h"
#include "models/clinical/Fields.h"
#include "services/decode/Limits.h"
#include "services/decode/cda/Cda.h"
#include "services/decode/fhir/Fhir.h"
#include "services/decode/hl7v2/Hl7v2.h"
#include "services/decode/text/Encoding.h"

#include <algorithm>
#include <array>

namespace anamnesis::decode {
namespace {

using clinical::Field;
using clinical::Kind;
using clinical::RecordRef;
using clinical::Statement;

/// What no decoder reads is one statement kept whole: a Document where it is one to look at, else Other.
Decoded keepWhole(const Slice& slice, const SourceContext& context) {
    Decoded decoded;
    auto record = std::make_shared<const RecordRef>(recordOf(slice, context));
    decoded.record = record;
    const bool document = slice.format == Format::Pdf || slice.format == Format::Text ||
                          slice.format == Format::Image || slice.format == Format::Cda;
    decoded.issues.push_back({document && slice.format != Format::Cda ? Severity::Information : Severity::Warning,
                              {},
                              "decode.kept-whole",
                              {{"format", std::string(name(slice.format))}}});
    Statement whole;
    whole.kind = document ? Kind::Document : Kind::Other;
    const auto slash = context.file.find_last_of("/\\");
    whole.title = slash == std::string::npos ? context.file : context.file.substr(slash + 1);
    if (whole.title.empty())
        whole.title = record->type.empty() ? std::string(name(slice.format)) : record->type;
    whole.record = record;
    whole.decoder = "whole/1";
    const auto add = [&](std::string_view fieldName, std::string text) {
        Field field;
        field.name = fieldName;
        field.text = std::move(text);
        whole.fields.push_back(std::move(field));
    };
    if (!slice.mediaType.empty())
        add(clinical::field::contentType, slice.mediaType);
    add(clinical::field::size, std::to_string(slice.bytes.size()));
    if (slice.format == Format::Text) {
        whole.narrative = text::repairXml(text::cut(slice.bytes, limits::narrativeBytes)).bytes;
        if (slice.bytes.size() > limits::narrativeBytes)
            decoded.issues.push_back({Severity::Information, {}, "decode.narrative-cut", {}});
    }
    whole.id = clinical::statementId(*record, whole.path);
    decoded.statements.push_back(std::move(whole));
    return decoded;
}

struct Decoder {
    Format format;
    Decoded (*decode)(const Slice&, const SourceContext&);
};

/// A row a format; what has none is kept whole.
constexpr std::array decoders{
    Decoder{Format::FhirJson, fhir::decodeResource}, Decoder{Format::FhirXml, fhir::decodeResource},
    Decoder{Format::Ndjson, fhir::decodeResource},   Decoder{Format::Cda, cda::decodeDocument},
    Decoder{Format::Hl7v2, hl7v2::decodeMessage},
};

} // namespace

RecordRef recordOf(const Slice& slice, const SourceContext& context) {
    RecordRef record;
    record.source = context.source;
    record.custodian = context.custodian;
    record.file = context.file;
    record.request = context.request;
    record.type = slice.type;
    record.id = slice.id;
    record.version = slice.version;
    record.mediaType = slice.mediaType;
    constexpr std::size_t uuid = 36;
    const bool told = !slice.id.empty() && (slice.fullUrl.ends_with('/' + slice.type + '/' + slice.id) ||
                                            (slice.id.size() == uuid && slice.fullUrl == "urn:uuid:" + slice.id));
    if (!told)
        record.url = slice.fullUrl;
    record.sha256 = sha256(slice.bytes);
    record.key = clinical::recordKey(record);
    return record;
}

Decoded decode(const Slice& slice, const SourceContext& context) {
    const auto row = std::find_if(decoders.begin(), decoders.end(),
                                  [&](const Decoder& candidate) { return candidate.format == slice.format; });
    return row != decoders.end() ? row->decode(slice, context) : keepWhole(slice, context);
}

} // namespace anamnesis::decode
