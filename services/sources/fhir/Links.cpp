// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/fhir/Links.h"

#include <algorithm>
#include <array>

namespace anamnesis::sources::fhir {
namespace {

// The element that says whose record it is: subject and patient nearly everywhere, beneficiary in Coverage, for in
// Task.
constexpr std::array<std::string_view, 4> subjectElements{"subject", "patient", "beneficiary", "for"};

bool namesSubject(std::string_view element) {
    return std::ranges::find(subjectElements, element) != subjectElements.end();
}

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

void add(Links& links, bool subject, std::string_view reference) {
    if (reference.empty() || reference.front() == '#')
        return;
    std::string text;
    for (std::size_t i = 0; i < reference.size(); ++i)
        if (reference[i] != '\\' || i + 1 == reference.size() || reference[i + 1] != '/') // "\/" in JSON
            text += reference[i];
    (subject ? links.subjects : links.references).push_back(std::move(text));
}

std::size_t endOfString(std::string_view bytes, std::size_t from) {
    for (std::size_t at = bytes.find('"', from); at != std::string_view::npos; at = bytes.find('"', at + 1)) {
        std::size_t slashes = 0;
        while (at - slashes > from && bytes[at - slashes - 1] == '\\')
            ++slashes;
        if (slashes % 2 == 0)
            return at;
    }
    return bytes.size();
}

Links fromJson(std::string_view bytes) {
    Links links;
    int depth = 0;
    std::string_view topKey;
    for (std::size_t at = bytes.find_first_of("{}\""); at < bytes.size(); at = bytes.find_first_of("{}\"", at)) {
        if (bytes[at] != '"') {
            depth += bytes[at] == '{' ? 1 : -1;
            ++at;
            continue;
        }
        const std::size_t end = endOfString(bytes, at + 1);
        const std::string_view text = bytes.substr(at + 1, end - at - 1);
        at = std::min(end + 1, bytes.size());
        std::size_t next = at;
        while (next < bytes.size() && isBlank(bytes[next]))
            ++next;
        if (next >= bytes.size() || bytes[next] != ':')
            continue; // a value
        if (depth == 1)
            topKey = text;
        if (text != "reference")
            continue;
        do
            ++next;
        while (next < bytes.size() && isBlank(bytes[next]));
        if (next >= bytes.size() || bytes[next] != '"')
            continue;
        const std::size_t valueEnd = endOfString(bytes, next + 1);
        add(links, depth == 2 && namesSubject(topKey), bytes.substr(next + 1, valueEnd - next - 1));
        at = std::min(valueEnd + 1, bytes.size());
    }
    return links;
}

std::string_view valueAttribute(std::string_view tag) {
    for (const char quote : {'"', '\''}) {
        const std::string start = std::string("value=") + quote;
        if (const auto at = tag.find(start); at != std::string_view::npos) {
            const auto from = at + start.size();
            return tag.substr(from, std::min(tag.find(quote, from), tag.size()) - from);
        }
    }
    return {};
}

Links fromXml(std::string_view bytes) {
    Links links;
    int depth = 0;
    std::string_view topElement;
    for (std::size_t at = bytes.find('<'); at < bytes.size(); at = bytes.find('<', at + 1)) {
        const std::size_t end = bytes.find('>', at);
        if (end == std::string_view::npos)
            break;
        std::string_view tag = bytes.substr(at + 1, end - at - 1);
        if (tag.empty() || tag[0] == '?' || tag[0] == '!')
            continue;
        if (tag[0] == '/') {
            --depth;
            continue;
        }
        std::string_view name = tag.substr(0, tag.find_first_of(" \t\r\n/"));
        if (const auto colon = name.find(':'); colon != std::string_view::npos)
            name.remove_prefix(colon + 1);
        if (depth == 1)
            topElement = name;
        if (name == "reference" && depth >= 1)
            add(links, depth == 2 && namesSubject(topElement), valueAttribute(tag));
        if (!tag.ends_with('/'))
            ++depth;
    }
    return links;
}

bool isTypeName(std::string_view text) {
    return !text.empty() && text[0] >= 'A' && text[0] <= 'Z' &&
           std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

} // namespace

Links linksOf(std::string_view bytes, decode::Format format) {
    return format == decode::Format::FhirXml ? fromXml(bytes) : fromJson(bytes);
}

std::optional<std::pair<std::string, std::string>> localTarget(std::string_view reference, std::string_view base) {
    if (reference.find("://") != std::string_view::npos) {
        if (!reference.starts_with(base) || reference.size() <= base.size() + 1 || reference[base.size()] != '/')
            return std::nullopt;
        reference.remove_prefix(base.size() + 1);
    }
    while (reference.starts_with('/'))
        reference.remove_prefix(1);
    const auto slash = reference.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const std::string_view type = reference.substr(0, slash);
    std::string_view id = reference.substr(slash + 1);
    if (const auto history = id.find("/_history"); history != std::string_view::npos)
        id = id.substr(0, history);
    if (!isTypeName(type) || id.empty() || id.size() > 256 || id.find_first_of("/?#& ") != std::string_view::npos)
        return std::nullopt;
    return std::pair(std::string(type), std::string(id));
}

} // namespace anamnesis::sources::fhir
