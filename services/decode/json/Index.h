// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tokens of a JSON text begin. simdjson's first stage finds them (with the CPU's best instructions, chosen at
// run time, and checking UTF-8 on the way); its on-demand front end would fix the instructions at compile time and hide
// the byte offsets that raw slices and provenance need. The text needs no padding and is not copied.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace anamnesis::decode::json {

enum class Fault : std::uint8_t { None, Empty, Utf8, ControlCharacter, UnclosedString, TooLarge, Memory };

class Index {
public:
    /// The text must outlive the index.
    [[nodiscard]] static Index of(std::string_view text);

    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] std::size_t size() const { return m_positions.size(); }
    [[nodiscard]] std::uint32_t position(std::size_t token) const { return m_positions[token]; }
    /// First character of a token; NUL behind the last one.
    [[nodiscard]] char at(std::size_t token) const {
        return token < m_positions.size() ? m_text[m_positions[token]] : '\0';
    }
    /// The string that begins at `token` (readString below); its end is known by the token behind it.
    [[nodiscard]] std::optional<std::string_view> string(std::size_t token, std::string& scratch) const;
    /// First token behind the value that begins at `token`; size() when it is not closed.
    [[nodiscard]] std::size_t skip(std::size_t token) const;
    /// One past the last byte of the value that begins at `token` and whose skip() is `after`.
    [[nodiscard]] std::size_t end(std::size_t token, std::size_t after) const;

private:
    std::string_view m_text;
    std::span<const std::uint32_t> m_positions;
    std::shared_ptr<const void> m_owner;
    Fault m_fault = Fault::None;
};

/// The string whose opening quote stands at `at`: its content, unescaped into `scratch` only where it must be; nothing
/// when it is not well formed. `end` becomes one past the closing quote.
[[nodiscard]] std::optional<std::string_view> readString(std::string_view text, std::size_t at, std::size_t& end,
                                                         std::string& scratch);
/// One past the last character of the number, literal or other bare word at `at`.
[[nodiscard]] std::size_t wordEnd(std::string_view text, std::size_t at);
/// RFC 8259 §6. The digits are kept as text and never become a binary number.
[[nodiscard]] bool isNumber(std::string_view text);

} // namespace anamnesis::decode::json
