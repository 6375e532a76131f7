// SPDX-License-Identifier: GPL-3.0-or-later
// The tags of an XML text with their byte ranges, in order. It never fails: what is no tag is passed over. For
// boundaries and highlights only; what counts is read by libxml2.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace anamnesis::decode::xml {

struct Tag {
    enum class Kind { Open, Close, Empty };
    Kind kind = Kind::Open;
    std::string_view name; ///< without prefix, never empty
    std::string_view prefix;
    std::size_t begin = 0; ///< of "<"
    std::size_t end = 0;   ///< one past ">"
};

class Scanner {
public:
    explicit Scanner(std::string_view text, std::size_t from = 0) : m_text(text), m_at(from) {}
    /// The next tag; comments, CDATA, processing instructions and declarations are passed over.
    [[nodiscard]] std::optional<Tag> next();
    [[nodiscard]] std::size_t position() const { return m_at; }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

struct Attribute {
    std::string_view name;  ///< with its prefix
    std::string_view value; ///< as written, entities unresolved
    std::size_t begin = 0;  ///< of the name, in the text
    std::size_t end = 0;    ///< one past the closing quote
};
/// The attribute after `at` inside the tag; nothing at its end. Start with tag.begin.
[[nodiscard]] std::optional<Attribute> nextAttribute(std::string_view text, const Tag& tag, std::size_t at);
/// Value of the attribute of that name, as written; empty when absent.
[[nodiscard]] std::string_view attribute(std::string_view text, const Tag& tag, std::string_view name);
/// One past the end of the element that the tag opens: by counting tags of its name, so that faults inside do no harm.
/// Nothing when it is not closed.
[[nodiscard]] std::optional<std::size_t> elementEnd(std::string_view text, const Tag& open);

} // namespace anamnesis::decode::xml
