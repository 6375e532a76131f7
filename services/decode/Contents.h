// SPDX-License-Identifier: GPL-3.0-or-later
// A record with the documents it carries. A content carried within (base64), one fetched by URL and one that stands as
// a Binary beside what describes it are read alike: as a record of its own, whose bytes are the content's, and which is
// one document with the record that describes it.
#pragma once

#include "services/decode/Decode.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::decode {

/// One that was carried within another. RecordRef::url tells where:
/// "DocumentReference/7#DocumentReference.content[0]…".
struct CarriedRecord {
    Decoded decoded;
    std::string bytes; ///< those its hash is of
};

struct WholeRecord {
    Decoded decoded;
    std::vector<CarriedRecord> carried;
};

/// decode(), of the record and of all it carries. Issues of severity Error about a whole record stand with its first
/// statement too, so that they are kept with what they are about. `owner`: whose content the record itself is, by
/// contentOwner(); empty: a record of its own.
[[nodiscard]] WholeRecord decodeWhole(const Slice& slice, const SourceContext& context, std::string_view owner = {});

/// By what a record is named as the owner of contents: "DocumentReference/7", in files with its hash, since files may
/// number alike.
[[nodiscard]] std::string contentOwner(const clinical::RecordRef& record);

/// Where a carried record stands: "DocumentReference/7" and the element's path. Empty for any other record.
struct Carrier {
    std::string record;
    std::string path;
};
[[nodiscard]] Carrier carrierOf(const clinical::RecordRef& record);

/// What records read from files point at, so that a Binary of the same Bundle, or of another file of the same source,
/// is told as the content it is.
class ContentLinks {
public:
    /// Whether the record may point at contents, by a look at its bytes.
    [[nodiscard]] static bool mayPoint(const Slice& slice);
    /// Takes what the record's attachments name. Give every record before asking.
    void add(const Decoded& decoded);
    /// The one that points at this record: within its own file, else the only one of the source. nullptr: none.
    [[nodiscard]] const Decoded* ownerOf(const Slice& slice, std::string_view file) const;

private:
    /// file and address -> places in m_owners; the empty file stands for all.
    std::map<std::pair<std::string, std::string>, std::vector<std::size_t>, std::less<>> m_byAddress;
    std::vector<Decoded> m_owners;
};

} // namespace anamnesis::decode
