// SPDX-License-Identifier: GPL-3.0-or-later
// Documents: what a TXA describes (HL7 v2.9 chapter 9), and what a message carries, as ED
// "source^type^subtype^encoding^data" (§2A.2.24).
#include "services/decode/Limits.h"
#include "services/decode/fhir/Attachments.h"
#include "services/decode/fhir/Reader.h"
#include "services/decode/hl7v2/Reader.h"
#include "services/decode/narrative/Narrative.h"
#include "services/decode/text/Encoding.h"

#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::decode::hl7v2 {

using clinical::Kind;
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
    if (format == Format::FhirJson || format == Format::Ndjson || format == Format::FhirXml)
        return fhir::isResource(bytes, format);
    return format != Format::Text && format != Format::Unknown;
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

void readDocument(Scene& scene, const Segment& txa, std::span<const Segment> rest) {
    Draft draft(scene, Kind::Document, txa);
    clinical::Statement& statement = draft.statement;
    statement.code = draft.concept_(txa, 2);
    auto when = draft.point(txa, 4);
    if (!when)
        when = draft.point(txa, 6);
    draft.at(when, when);
    if (auto said = draft.point(txa, 7))
        statement.asserted = std::move(said);
    for (const std::size_t n : {std::size_t{9}, std::size_t{5}})
        draft.party(name::author, txa, n);
    draft.party("authenticator", txa, 22);
    draft.number("master", txa, 12);
    draft.number("parent", txa, 13);
    if (!txa.field(13).empty())
        draft.text(name::relatesTo, "replaces", txa, 13);
    draft.number("placer", txa, 14);
    draft.number("filler", txa, 15);
    draft.texts("file-name", txa, 16);
    static constexpr WordRow completions[] = {{"AU", "final"},       {"LA", "final"},       {"DI", "preliminary"},
                                              {"DO", "preliminary"}, {"IN", "preliminary"}, {"IP", "preliminary"},
                                              {"PA", "preliminary"}};
    draft.text(name::docStatus, mapped(completions, draft.plainOf(txa, 17)), txa, 17);
    draft.coded("confidentiality", txa, 18);
    const std::string trigger = draft.plainOf(scene.message.segments.front(), 9, 2);
    const std::string availability = draft.plainOf(txa, 19); // table 0273
    statement.status = trigger == "T11" || availability == "CA" ? "entered-in-error"
                       : availability == "OB"                   ? "superseded"
                                                                : "current";
    for (const Segment& obx : rest) {
        if (obx.name == "NTE")
            draft.words(name::comment, obx, 3);
        if (obx.name != "OBX")
            continue;
        const std::string type = draft.plainOf(obx, 2);
        std::string told;
        std::size_t r = 0;
        for (const std::string_view one : repetitionsOf(obx.field(5), scene.message.delimiters)) {
            std::string line = type == "ED" ? readEncapsulated(scene, draft, obx, r) : plain(one, scene.message);
            ++r;
            if (!line.empty())
                told += (told.empty() ? "" : "\n") + line;
        }
        if (statement.narrative.size() < limits::narrativeBytes && !told.empty())
            statement.narrative += (statement.narrative.empty() ? "" : "\n") + told;
    }
    draft.finish();
}

} // namespace anamnesis::decode::hl7v2
