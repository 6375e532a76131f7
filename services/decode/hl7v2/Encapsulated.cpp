// SPDX-License-Identifier: GPL-3.0-or-later
// Documents within a message: ED, "source^type^subtype^encoding^data" (HL7 v2.9 §2A.2.24).
#include "services/decode/fhir/Reader.h"
#include "services/decode/hl7v2/Reader.h"
#include "services/decode/narrative/Narrative.h"
#include "services/decode/text/Encoding.h"

#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::decode::hl7v2 {

namespace name = clinical::field;

namespace {

struct TypeRow {
    std::string_view told, type;
};
/// Table 0191, and what senders write in its place.
constexpr TypeRow types[] = {{"AP", "application"},
                             {"AU", "audio"},
                             {"FT", "text"},
                             {"IM", "image"},
                             {"TX", "text"},
                             {"TEXT", "text"},
                             {"PDF", "application/pdf"},
                             {"RTF", "application/rtf"},
                             {"HTML", "text/html"},
                             {"XML", "text/xml"}};

std::string mediaTypeOf(const std::string& type, const std::string& subtype) {
    std::string made = text::lower(type);
    for (const TypeRow& row : types)
        if (text::sameWord(row.told, type))
            made = row.type;
    if (made.find('/') == std::string::npos && !subtype.empty())
        made += '/' + text::lower(subtype);
    return made;
}

std::string hexadecimal(std::string_view data) {
    std::string bytes;
    int high = -1;
    for (const char c : data) {
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                                 : -1;
        if (digit < 0)
            return {};
        if (high < 0) {
            high = digit;
        } else {
            bytes += static_cast<char>(high * 16 + digit);
            high = -1;
        }
    }
    return bytes;
}

bool isWords(std::string_view mediaType) {
    for (const std::string_view word : {"text", "html", "xml", "rtf"})
        if (text::containsWord(mediaType, word))
            return true;
    return false;
}

bool isRecord(std::string_view bytes, Format format) {
    switch (format) {
    case Format::Text:
    case Format::Unknown:
        return false;
    case Format::FhirJson:
    case Format::Ndjson:
        return bytes.find("\"resourceType\"") != std::string_view::npos;
    case Format::FhirXml:
        return bytes.substr(0, 4'096).find("hl7.org/fhir") != std::string_view::npos;
    default:
        return true;
    }
}

} // namespace

std::string readEncapsulated(Scene& scene, Draft& draft, const Segment& obx, std::size_t repetition) {
    const Delimiters& marks = draft.message().delimiters;
    const std::vector<std::string_view> all = repetitionsOf(obx.field(5), marks);
    const std::string_view ed = all[repetition];
    const auto part = [&](std::size_t n) { return plain(componentOf(ed, n, marks), draft.message()); };
    const std::string mediaType = mediaTypeOf(part(2), part(3));
    const std::string encoding = part(4);
    const std::string_view data = componentOf(ed, 5, marks);
    draft.text(name::contentType, mediaType, obx, 5, repetition);
    draft.text(name::size, std::to_string(data.size()), obx, 5, repetition);
    if (data.empty())
        return {};
    const bool words = isWords(mediaType);
    std::string bytes = plain(data, draft.message());
    if (text::sameWord(encoding, "Base64") || (encoding.empty() && !words))
        bytes = fhir::base64(bytes);
    else if (text::sameWord(encoding, "Hex"))
        bytes = hexadecimal(bytes);
    const std::string path = draft.pathOf(obx, 5, repetition) + ".5";
    const auto tell = [&](std::string_view code) {
        draft.statement.issues.push_back(
            {Severity::Error, path, std::string(code), {{"media", std::string(text::cut(mediaType, 64))}}});
    };
    if (bytes.empty()) {
        tell("decode.content-unreadable");
        return {};
    }
    const Format format = sniff(bytes, mediaType);
    if (isRecord(bytes, format)) {
        scene.contents.push_back({path, mediaType, std::move(bytes)});
        return {};
    }
    if (format != Format::Text && !words) {
        tell("decode.content-unknown");
        return {};
    }
    bytes = text::repairXml(bytes).bytes;
    const bool markup = text::containsWord(mediaType, "html") || text::containsWord(mediaType, "xml");
    return markup ? narrative::plainText(bytes) : bytes;
}

} // namespace anamnesis::decode::hl7v2
