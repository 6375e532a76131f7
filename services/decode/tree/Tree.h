// SPDX-License-Identifier: GPL-3.0-or-later
// One neutral tree for a resource, whatever it was written in. Repeated elements are siblings of one name; a
// primitive's value stands in its node, its id and extensions (JSON "_birthDate") are that node's children; an XML
// attribute is a child. Decimals are their text as sent. Names and values are views that live as long as the tree.
#pragma once

#include "models/base/Issue.h"

#include <algorithm>
#include <bit>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace anamnesis::decode::tree {

enum class Scalar : std::uint8_t { None, Text, Number, Boolean, Null };

/// A name as it is compared: its length and first seven letters in one number, by which most comparisons end, and one
/// of 64 bits by which an element knows without looking that it has no child of that name. Literals cost nothing.
class Name {
public:
    template <std::size_t N>
    consteval Name(const char (&text)[N]) : Name(std::string_view(text, N - 1)) {}
    template <std::convertible_to<std::string_view> T>
    constexpr Name(const T& text) : Name(std::string_view(text)) {}
    constexpr Name(std::string_view text) : m_text(text), m_key(keyOf(text)) {}

    [[nodiscard]] constexpr std::string_view text() const { return m_text; }
    /// By the first three letters, so that names that begin alike share it.
    [[nodiscard]] constexpr std::uint64_t bit() const {
        const auto letters = static_cast<std::uint32_t>(m_key & 0xFFFFFFU);
        return std::uint64_t{1} << ((letters * 0x9E3779B1U) >> 26U);
    }
    friend constexpr bool operator==(const Name& left, const Name& right) {
        return left.m_key == right.m_key && (left.m_text.size() <= exact || left.m_text == right.m_text);
    }

private:
    static constexpr std::size_t exact = 7;
    static constexpr std::uint64_t keyOf(std::string_view text) {
        std::uint64_t key = static_cast<std::uint64_t>(std::min<std::size_t>(text.size(), 255)) << 56U;
        if (!std::is_constant_evaluated() && text.size() > exact) {
            std::uint64_t letters = 0;
            std::memcpy(&letters, text.data(), sizeof letters);
            if constexpr (std::endian::native == std::endian::little)
                return key | (letters & 0x00FFFFFFFFFFFFFFULL);
        }
        for (std::size_t i = 0; i < std::min(text.size(), exact); ++i)
            key |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[i])) << (8 * i);
        return key;
    }
    std::string_view m_text;
    std::uint64_t m_key;
};

struct Node {
    Name name{""};
    std::string_view value;
    std::string_view resourceType; ///< not empty where the node is a resource
    std::uint32_t parent = 0;
    std::uint32_t first = 0;    ///< first child, 0: none (0 is the root, nobody's child)
    std::uint32_t next = 0;     ///< next sibling, 0: none
    std::uint32_t index = 0;    ///< among the siblings of its name
    std::uint64_t children = 0; ///< Name::bit of each child
    Scalar scalar = Scalar::None;
};

class Tree;

/// A place in a tree, or nowhere; asking nowhere for a child answers nowhere.
class Element {
public:
    Element() = default;
    Element(const Tree* tree, std::uint32_t at) : m_tree(tree), m_at(at) {}

    explicit operator bool() const { return m_tree != nullptr; }
    [[nodiscard]] std::string_view name() const;
    [[nodiscard]] bool isNamed(const Name& name) const { return m_tree && named() == name; }
    [[nodiscard]] std::string_view value() const; ///< trimmed; empty when there is none
    [[nodiscard]] std::string_view resourceType() const;
    [[nodiscard]] Scalar scalar() const;
    [[nodiscard]] std::uint32_t index() const;
    [[nodiscard]] bool hasChildren() const;
    [[nodiscard]] Element first() const; ///< first child
    [[nodiscard]] Element next() const;  ///< next sibling
    [[nodiscard]] Element parent() const;
    [[nodiscard]] Element child(const Name& name) const;  ///< first of that name
    [[nodiscard]] Element next(const Name& name) const;   ///< next sibling of that name
    [[nodiscard]] bool mayHave(std::uint64_t bits) const; ///< false: no child's name has one of these bits
    [[nodiscard]] std::string_view text(const Name& name) const { return child(name).value(); }
    [[nodiscard]] bool isTrue() const { return value() == "true" || value() == "1"; }
    friend bool operator==(const Element&, const Element&) = default;

private:
    static std::string_view trimmedValue(std::string_view value);
    [[nodiscard]] const Name& named() const;

    const Tree* m_tree = nullptr;
    std::uint32_t m_at = 0;
};

/// `for (Element name : each(patient, "name"))`
class each {
public:
    each(Element parent, const Name& name) : m_first(parent.child(name)), m_name(name) {}
    struct Iterator {
        Element at;
        Name name;
        Element operator*() const { return at; }
        Iterator& operator++() {
            at = at.next(name);
            return *this;
        }
        bool operator!=(const Iterator& other) const { return at != other.at; }
    };
    [[nodiscard]] Iterator begin() const { return {m_first, m_name}; }
    [[nodiscard]] Iterator end() const { return {Element{}, m_name}; }

private:
    Element m_first;
    Name m_name;
};

class Tree {
public:
    std::vector<Node> nodes; ///< nodes[0] is the root; empty: unreadable
    Issues issues;
    std::deque<std::string> texts;    ///< what had to be unescaped or joined
    std::shared_ptr<const void> kept; ///< buffers the views point into

    Tree() = default;
    Tree(Tree&&) = default;
    Tree& operator=(Tree&&) = default;
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;

    [[nodiscard]] bool readable() const { return !nodes.empty(); }
    [[nodiscard]] Element root() const { return nodes.empty() ? Element{} : Element{this, 0}; }
    /// A new child behind `last` (0: the first one), which becomes it; answers its number.
    std::uint32_t append(std::uint32_t parent, std::uint32_t& last, const Name& name, std::uint32_t index);
};

/// Reads a whole JSON object, validating all of it; the bytes must outlive the tree. Repairs marks, Windows-1252 bytes
/// and control characters with an issue (decode.byte-order-mark, decode.encoding-repaired, decode.control-characters);
/// other faults make it unreadable: decode.json-invalid {"reason"}, decode.json-truncated, decode.too-deep,
/// decode.too-many. decode.duplicate-key {"key"} for an object that names a key twice (both are kept, in order),
/// decode.trailing-content for bytes behind the object.
[[nodiscard]] Tree readJson(std::string_view bytes);
/// Reads a whole XML document. No network, no DTD (decode.xml-doctype), the same repairs; decode.xml-invalid
/// {"reason"}.
[[nodiscard]] Tree readXml(std::string_view bytes);

/// Dotted path of the element, with an index only where it has siblings of its name.
[[nodiscard]] std::string pathOf(Element element);

inline std::uint32_t Tree::append(std::uint32_t parent, std::uint32_t& last, const Name& name, std::uint32_t index) {
    const auto at = static_cast<std::uint32_t>(nodes.size());
    Node& node = nodes.emplace_back();
    node.name = name;
    node.parent = parent;
    node.index = index;
    nodes[parent].children |= name.bit();
    if (last == 0)
        nodes[parent].first = at;
    else
        nodes[last].next = at;
    last = at;
    return at;
}

inline const Name& Element::named() const {
    return m_tree->nodes[m_at].name;
}
inline std::string_view Element::name() const {
    return m_tree ? m_tree->nodes[m_at].name.text() : std::string_view{};
}
inline std::string_view Element::value() const {
    if (!m_tree)
        return {};
    const std::string_view value = m_tree->nodes[m_at].value;
    const auto blank = [](char letter) { return static_cast<unsigned char>(letter) <= ' '; };
    return value.empty() || (!blank(value.front()) && !blank(value.back())) ? value : trimmedValue(value);
}
inline std::string_view Element::resourceType() const {
    return m_tree ? m_tree->nodes[m_at].resourceType : std::string_view{};
}
inline Scalar Element::scalar() const {
    return m_tree ? m_tree->nodes[m_at].scalar : Scalar::None;
}
inline std::uint32_t Element::index() const {
    return m_tree ? m_tree->nodes[m_at].index : 0;
}
inline bool Element::hasChildren() const {
    return m_tree && m_tree->nodes[m_at].first != 0;
}
inline Element Element::first() const {
    return hasChildren() ? Element{m_tree, m_tree->nodes[m_at].first} : Element{};
}
inline Element Element::next() const {
    return m_tree && m_tree->nodes[m_at].next != 0 ? Element{m_tree, m_tree->nodes[m_at].next} : Element{};
}
inline Element Element::parent() const {
    return m_tree && m_at != 0 ? Element{m_tree, m_tree->nodes[m_at].parent} : Element{};
}
inline bool Element::mayHave(std::uint64_t bits) const {
    return m_tree && (m_tree->nodes[m_at].children & bits) != 0;
}
inline Element Element::child(const Name& name) const {
    if (mayHave(name.bit()))
        for (std::uint32_t at = m_tree->nodes[m_at].first; at != 0; at = m_tree->nodes[at].next)
            if (m_tree->nodes[at].name == name)
                return {m_tree, at};
    return {};
}
inline Element Element::next(const Name& name) const {
    if (m_tree)
        for (std::uint32_t at = m_tree->nodes[m_at].next; at != 0; at = m_tree->nodes[at].next)
            if (m_tree->nodes[at].name == name)
                return {m_tree, at};
    return {};
}

} // namespace anamnesis::decode::tree
