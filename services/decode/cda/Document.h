// SPDX-License-Identifier: GPL-3.0-or-later
// A CDA document as a neutral tree (tree/Tree.h): an attribute is a child "@name" ("@xsi:type" with its prefix), the
// direct character data of an element is its value, and the value of a section's `text` is its mark-up, written anew.
// Names are local names. CDA R2 (ISO/HL7 27932).
#pragma once

#include "services/decode/tree/Tree.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace anamnesis::decode::cda {

using tree::each;
using tree::Element;

struct Document {
    tree::Tree tree;
    /// Plain text of what carries an ID, filled as it is asked for.
    struct Marked {
        std::uint32_t node = 0;  ///< the element, or the section text that holds it
        std::string_view markup; ///< of a narrative element
        std::string plain;
        bool resolved = false;
    };
    mutable std::unordered_map<std::string, std::vector<Marked>> marked;

    [[nodiscard]] Element root() const { return tree.root(); }
    /// Text that "#id" points at, seen from an element; nothing when no element carries the ID. Systems that number
    /// each section anew use an ID twice: the one in the element's own section counts, and none when that cannot tell.
    [[nodiscard]] const std::string* textOf(std::string_view id, Element from) const;
};

/// Reads the whole document: no network, no DTD (decode.xml-doctype; a declaration that declares nothing is left out),
/// repairs of wrong encodings, HTML entities and bare ampersands with an issue, as tree::readXml. Unreadable:
/// tree.readable() is false and tree.issues says why.
[[nodiscard]] Document readDocument(std::string_view bytes);

/// Names joined by dots from the root on; `entry`, `entryRelationship` and every `component` below the root's own carry
/// their zero-based index among siblings of that name, others only from the second on.
[[nodiscard]] std::string pathTo(Element element);

/// All character data below the element, blanks joined.
[[nodiscard]] std::string allText(Element element);

} // namespace anamnesis::decode::cda
