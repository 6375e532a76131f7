// SPDX-License-Identifier: GPL-3.0-or-later
// Walking the paths of the table (Rows.h says how they are written) over a resource.
#pragma once

#include "services/decode/fhir/Builder.h"

#include <string>
#include <string_view>

namespace anamnesis::decode::fhir {

struct Segment {
    tree::Name name{""};
    std::string_view url; ///< extension's url ends so
    bool listed = false;
    bool choice = false;
};

inline Segment segmentOf(std::string_view text) {
    Segment segment;
    if (text.ends_with("[x]")) {
        segment.choice = true;
        text.remove_suffix(3);
    } else if (text.ends_with("[]")) {
        segment.listed = true;
        text.remove_suffix(2);
    } else if (text.ends_with('}')) {
        const auto open = text.find('{');
        segment.url = text.substr(open + 1, text.size() - open - 2);
        segment.listed = true;
        text = text.substr(0, open);
    }
    segment.name = text;
    return segment;
}

inline bool matches(const Segment& segment, Element child) {
    if (!segment.choice)
        return child.isNamed(segment.name) && (segment.url.empty() || child.text("url").ends_with(segment.url));
    const std::string_view name = child.name();
    const std::string_view wanted = segment.name.text();
    return name.starts_with(wanted) &&
           (name.size() == wanted.size() || (name[wanted.size()] >= 'A' && name[wanted.size()] <= 'Z'));
}

inline void appendIndex(std::string& path, std::uint32_t index) {
    if (index < 10) {
        const char text[] = {'[', static_cast<char>('0' + index), ']'};
        path.append(text, sizeof text);
        return;
    }
    path += '[';
    path += std::to_string(index);
    path += ']';
}

inline bool saysSomething(Element element) {
    return !element.value().empty() || element.hasChildren();
}

/// Calls found(element, path) for every element at one alternative; answers true when told to stop.
template <class Found>
bool walk(Element from, std::string_view rest, std::string& path, Found& found) {
    if (rest.empty())
        return found(from, path);
    const auto dot = rest.find('.');
    const Segment segment = segmentOf(rest.substr(0, dot));
    const std::string_view after = dot == std::string_view::npos ? std::string_view{} : rest.substr(dot + 1);
    const std::size_t length = path.size();
    if (!from.mayHave(segment.name.bit()) && (!segment.choice || segment.name.text().size() >= 3))
        return false;
    for (Element child = from.first(); child; child = child.next()) {
        if (!matches(segment, child))
            continue;
        path += '.';
        path += child.name();
        if (segment.listed || child.index() > 0)
            appendIndex(path, child.index());
        const bool stop = walk(child, after, path, found);
        path.resize(length);
        if (stop)
            return true;
    }
    return false;
}

template <class Found>
void walkAll(Element from, std::string_view fromPath, const RowPath& rowPath, Found found) {
    if (!rowPath.mayBeIn(from))
        return;
    std::string path(fromPath);
    std::string_view rest = rowPath.text();
    for (;;) {
        const auto bar = rest.find('|');
        if (walk(from, rest.substr(0, bar), path, found) || bar == std::string_view::npos)
            return;
        rest.remove_prefix(bar + 1);
    }
}

} // namespace anamnesis::decode::fhir
