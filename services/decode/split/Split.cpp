// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/split/Split.h"

#include "services/decode/Limits.h"
#include "services/decode/hl7v2/Message.h"
#include "services/decode/text/Encoding.h"

namespace anamnesis::decode {
namespace splitting {

void note(Page& page, Severity severity, std::string code, Args args, std::string path) {
    page.issues.push_back({severity, std::move(path), std::move(code), std::move(args)});
}

void add(Page& page, Slice slice) {
    if (page.slices.size() < limits::entries)
        page.slices.push_back(std::move(slice));
    else if (page.issues.empty() || page.issues.back().code != "decode.too-many")
        note(page, Severity::Error, "decode.too-many");
}

void addOutcome(Page& page, tree::Element outcome) {
    ++page.outcomes;
    for (const tree::Element issue : tree::each(outcome, "issue")) {
        const std::string_view level = issue.text("severity");
        Issue told;
        told.severity = level == "fatal"         ? Severity::Fatal
                        : level == "error"       ? Severity::Error
                        : level == "information" ? Severity::Information
                                                 : Severity::Warning;
        const std::string_view type = issue.text("code");
        told.code = "outcome." + std::string(type.empty() ? "unknown" : type);
        const std::string_view details = issue.child("details").child("coding").text("code");
        if (!details.empty())
            told.args.emplace_back("details", std::string(text::cut(details, 64)));
        told.path = std::string(text::cut(issue.text(issue.child("expression") ? "expression" : "location"), 200));
        page.outcome.push_back(std::move(told));
    }
}

} // namespace splitting

namespace {

std::string defaultMediaType(Format format) {
    switch (format) {
    case Format::FhirJson:
    case Format::Ndjson:
        return std::string(splitting::fhirJson);
    case Format::FhirXml:
        return std::string(splitting::fhirXml);
    case Format::Cda:
        return "text/xml";
    case Format::Hl7v2:
        return "x-application/hl7-v2+er7";
    case Format::Pdf:
        return "application/pdf";
    case Format::Text:
        return "text/plain";
    case Format::Image:
        return "image/*";
    case Format::Dicom:
        return "application/dicom";
    case Format::Unknown:
        break;
    }
    return "application/octet-stream";
}

void splitInto(std::string_view bytes, std::string_view hint, Page& page) {
    if (text::trimmed(bytes).empty()) {
        splitting::note(page, Severity::Error, "decode.empty");
        return;
    }
    if (bytes.size() > limits::pageBytes) {
        splitting::note(page, Severity::Error, "decode.too-large", {{"bytes", std::to_string(bytes.size())}});
        return;
    }
    const Format format = sniff(bytes, hint);
    if (format == Format::FhirJson || format == Format::Ndjson) {
        const std::size_t mark = text::byteOrderMark(bytes);
        if (mark == 2) {
            page.rewritten->push_back(text::toUtf8(bytes).bytes);
            bytes = page.rewritten->back();
            splitting::note(page, Severity::Warning, "decode.encoding-repaired");
        } else if (mark != 0) {
            bytes.remove_prefix(mark);
            splitting::note(page, Severity::Information, "decode.byte-order-mark");
        }
        if (format == Format::Ndjson)
            splitting::lines(bytes, page);
        else if (!splitting::json(bytes, page, 0))
            splitting::tolerant(bytes, page, 0);
        return;
    }
    if (format == Format::FhirXml) {
        splitting::xmlText(bytes, page, 0);
        return;
    }
    Slice whole;
    whole.format = format;
    whole.mediaType = hint.find('/') != std::string_view::npos && hint.find(' ') == std::string_view::npos &&
                              hint.find('.') == std::string_view::npos
                          ? std::string(hint)
                          : defaultMediaType(format);
    whole.bytes = bytes;
    if (format == Format::Hl7v2) {
        for (const std::string_view message : hl7v2::messagesOf(bytes)) {
            whole.bytes = message;
            splitting::add(page, whole);
        }
        return;
    }
    splitting::add(page, std::move(whole));
}

} // namespace

Page split(std::string_view bytes, std::string_view mediaType) {
    Page page;
    page.rewritten = std::make_shared<std::deque<std::string>>();
    splitInto(bytes, mediaType, page);
    return page;
}

} // namespace anamnesis::decode
