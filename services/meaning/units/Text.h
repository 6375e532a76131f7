// SPDX-License-Identifier: GPL-3.0-or-later
// Small, locale-free readings of text that units, names and sigs share. Inside the room only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::meaning::text {

[[nodiscard]] constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
[[nodiscard]] constexpr char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

[[nodiscard]] std::string lowered(std::string_view text); ///< ASCII letters only
[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] std::string collapsed(std::string_view text); ///< trimmed, runs of blanks to one
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char at);
[[nodiscard]] std::vector<std::string> words(std::string_view text); ///< at blanks
/// A number at the start: "12", "1.5", ".5", "1,000" (commas before three digits); how many characters it took, 0 for
/// none.
[[nodiscard]] std::size_t numberLength(std::string_view text);
[[nodiscard]] std::string withoutCommas(std::string_view number);
[[nodiscard]] bool isNumber(std::string_view text);
[[nodiscard]] std::string replaced(std::string text, std::string_view from, std::string_view to);

} // namespace anamnesis::meaning::text
