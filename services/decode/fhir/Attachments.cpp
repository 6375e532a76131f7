// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/fhir/Attachments.h"

#include "services/decode/narrative/Narrative.h"
#include "services/decode/text/Encoding.h"

#include <algorithm>
#include <array>

namespace anamnesis::decode::fhir {
namespace {

/// Where base64 stands, and what it is said to be.
struct Carried {
    std::string_view base64;
    std::string mediaType;
    std::string path;
};

constexpr std::array<std::string_view, 2> dataNames{"data", "content"};

Carried carriedByBinary(const Place& binary) {
    for (const std::string_view name : dataNames)
        if (const std::string_view data = binary.element.text(name); !data.empty())
            return {data, std::string(binary.element.text("contentType")), binary.path + '.' + std::string(name)};
    return {};
}

/// RFC 2397: "data:application/xml;base64,PENs…".
Carried carriedByUrl(std::string_view url, std::string path) {
    constexpr std::string_view scheme = "data:", encoding = ";base64";
    const auto comma = url.find(',');
    if (!url.starts_with(scheme) || comma == std::string_view::npos)
        return {};
    const std::string_view head = url.substr(scheme.size(), comma - scheme.size());
    if (!head.ends_with(encoding))
        return {};
    return {url.substr(comma + 1), std::string(head.substr(0, head.find(';'))), std::move(path)};
}

Carried carriedBy(const Builder& builder, const Place& attachment) {
    if (const std::string_view data = attachment.element.text("data"); !data.empty())
        return {data, std::string(attachment.element.text("contentType")), attachment.path + ".data"};
    const std::string_view url = attachment.element.text("url");
    Carried carried = carriedByUrl(url, attachment.path + ".url");
    if (carried.base64.empty())
        if (const Place held = builder.containedAt(url))
            carried = carriedByBinary(held);
    if (const std::string_view type = attachment.element.text("contentType"); !type.empty())
        carried.mediaType = type;
    return carried;
}

bool isMarkup(std::string_view mediaType) {
    return text::containsWord(mediaType, "html") || text::containsWord(mediaType, "xml");
}

bool isResource(std::string_view bytes, Format format) {
    switch (format) {
    case Format::FhirJson:
    case Format::Ndjson:
        return bytes.find("\"resourceType\"") != std::string_view::npos;
    case Format::FhirXml:
        return bytes.substr(0, 4'096).find("hl7.org/fhir") != std::string_view::npos;
    default:
        return false;
    }
}

enum class Reading : std::uint8_t { Record, Text, Not };
Reading readingOf(std::string_view bytes, Format format, std::string_view mediaType) {
    switch (format) {
    case Format::FhirJson:
    case Format::Ndjson:
    case Format::FhirXml:
        return isResource(bytes, format) ? Reading::Record : Reading::Not;
    case Format::Text:
        return mediaType.starts_with("text/") || isMarkup(mediaType) ? Reading::Text : Reading::Record;
    case Format::Unknown:
        return Reading::Not;
    default:
        return Reading::Record;
    }
}

void read(Builder& builder, const Carried& carried, bool textIsRecord) {
    if (carried.base64.empty())
        return;
    const auto tell = [&](std::string_view code) {
        builder.issues().push_back({Severity::Error,
                                    carried.path,
                                    std::string(code),
                                    {{"media", std::string(text::cut(carried.mediaType, 64))}}});
    };
    std::string bytes = base64(carried.base64);
    if (bytes.empty())
        return tell("decode.content-unreadable");
    const Format format = sniff(bytes, carried.mediaType);
    Reading reading = readingOf(bytes, format, carried.mediaType);
    if (reading == Reading::Text && textIsRecord)
        reading = Reading::Record;
    if (reading == Reading::Record)
        return builder.addContent({carried.path, carried.mediaType, std::move(bytes)});
    if (reading == Reading::Not)
        tell("decode.content-unknown");
    if (reading == Reading::Text || carried.mediaType.starts_with("text/") || isMarkup(carried.mediaType)) {
        const std::string said = text::toUtf8(bytes).bytes;
        builder.addNarrative(isMarkup(carried.mediaType) ? narrative::plainText(said) : said);
    }
}

} // namespace

void readAttachments(Builder& builder, const RowPath& rowPath) {
    for (const Place& attachment : builder.all(rowPath))
        read(builder, carriedBy(builder, attachment), false);
}

void readBinary(Builder& builder) {
    read(builder, carriedByBinary({builder.resource(), builder.path()}), true);
}

} // namespace anamnesis::decode::fhir
