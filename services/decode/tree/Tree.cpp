// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/tree/Tree.h"

#include "services/decode/text/Encoding.h"

namespace anamnesis::decode::tree {

std::string_view Element::trimmedValue(std::string_view value) {
    return text::trimmed(value);
}

std::string pathOf(Element element) {
    if (!element)
        return {};
    const Element parent = element.parent();
    std::string path = parent ? pathOf(parent) + '.' : std::string{};
    path += parent ? element.name() : (element.resourceType().empty() ? element.name() : element.resourceType());
    if (parent && (element.index() > 0 || element.next(element.name())))
        path += '[' + std::to_string(element.index()) + ']';
    return path;
}

} // namespace anamnesis::decode::tree
