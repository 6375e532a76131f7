// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/fhir/Attachments.h"

#include "models/clinical/Fields.h"
#include "services/decode/narrative/Narrative.h"
#include "services/decode/text/Encoding.h"

#include <algorithm>
#include <array>
#include <string>

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

enum class Reading : std::uint8_t { Record, Text, Not };
Reading readingOf(std::string_view bytes, Format format, std::string_view mediaType) {
    // A piece of a page begins with any element; it is read as the words it has.
    const Reading otherwise = text::containsWord(mediaType, "html") ? Reading::Text : Reading::Not;
    switch (format) {
    case Format::FhirJson:
    case Format::Ndjson:
    case Format::FhirXml:
        return isResource(bytes, format) ? Reading::Record : otherwise;
    case Format::Text:
        return mediaType.starts_with("text/") || isMarkup(mediaType) ? Reading::Text : Reading::Record;
    case Format::Unknown:
        return otherwise;
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

/// Elements of the type Attachment whose name does not end so.
constexpr std::array<std::string_view, 2> attachmentNames{"attachment", "presentedForm"};
/// FHIR lets these repeat: their index is told even when there is one.
constexpr std::array<std::string_view, 11> repeating{"presentedForm", "payload",   "item",          "answer",
                                                     "component",     "extension", "group",         "form",
                                                     "input",         "output",    "supportingInfo"};
/// Faces are no documents.
constexpr std::string_view photo = "photo";
constexpr std::size_t mostAttachments = 2'000;

/// Every Attachment below, whatever element has it; contained resources speak for themselves.
template <class Found>
void collect(Element from, std::string& path, std::size_t& count, const Found& found) {
    for (Element child = from.first(); child && count < mostAttachments; child = child.next()) {
        if (!child.hasChildren() || !child.resourceType().empty() || child.isNamed("contained") || child.isNamed(photo))
            continue;
        const std::size_t length = path.size();
        path += '.';
        path += child.name();
        if (child.index() > 0 || child.next().name() == child.name() || child.child("attachment") ||
            child.child("pAttachment") || std::ranges::find(repeating, child.name()) != repeating.end())
            path += '[' + std::to_string(child.index()) + ']';
        if (isAttachment(child)) {
            ++count;
            found(Place{child, path});
        } else {
            collect(child, path, count, found);
        }
        path.resize(length);
    }
}

} // namespace

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

bool isAttachment(Element element) {
    if (element.name().ends_with("Attachment") ||
        std::ranges::find(attachmentNames, element.name()) != attachmentNames.end())
        return true;
    return element.child("contentType") && (element.child("data") || element.child("url"));
}

void readAttachments(Builder& builder) {
    std::string path = builder.path();
    std::size_t count = 0;
    collect(builder.resource(), path, count, [&](const Place& attachment) {
        read(builder, carriedBy(builder, attachment), false);
        // Where it points, so that what stands there is known as its content.
        if (const std::string_view url = attachment.element.text("url"); !url.empty() && !url.starts_with("data:"))
            builder.field(clinical::field::url, attachment.element.child("url"), attachment.path + ".url", Read::Text);
        builder.field("title", attachment.element.child("title"), attachment.path + ".title", Read::Text);
        builder.field(clinical::field::contentType, attachment.element.child("contentType"),
                      attachment.path + ".contentType", Read::Text);
    });
}

void readBinary(Builder& builder) {
    read(builder, carriedByBinary({builder.resource(), builder.path()}), true);
}

} // namespace anamnesis::decode::fhir
