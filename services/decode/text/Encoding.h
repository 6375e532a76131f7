// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that should be UTF-8 and are not quite: marks, UTF-16, Windows-1252 bytes, control characters.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace anamnesis::decode::text {

struct Repair {
    std::string bytes; ///< valid UTF-8
    bool byteOrderMark = false;
    bool transcoded = false;        ///< bytes that were no UTF-8 were read as Windows-1252, or the whole as UTF-16
    bool controlCharacters = false; ///< NUL and its kin were replaced
    [[nodiscard]] bool changed() const { return byteOrderMark || transcoded || controlCharacters; }
};

[[nodiscard]] bool isUtf8(std::string_view bytes);
/// Length of a byte order mark at the front: 3 (UTF-8), 2 (UTF-16) or 0.
[[nodiscard]] std::size_t byteOrderMark(std::string_view bytes);
/// Valid UTF-8 without a mark. Bytes outside UTF-8 are read as Windows-1252, its unassigned ones become U+FFFD.
[[nodiscard]] Repair toUtf8(std::string_view bytes);
/// The same for JSON: also escapes line breaks and tabs inside strings and replaces other control characters by U+FFFD.
[[nodiscard]] Repair repairJson(std::string_view bytes);
/// The same for XML: replaces the control characters XML 1.0 forbids.
[[nodiscard]] Repair repairXml(std::string_view bytes);

void appendUtf8(std::string& text, std::uint32_t codePoint);
/// The text cut at a character boundary to at most `bytes`.
[[nodiscard]] std::string_view cut(std::string_view text, std::size_t bytes);
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// ASCII letters in lower case.
[[nodiscard]] std::string lower(std::string_view text);
/// Equal but for the case of ASCII letters.
[[nodiscard]] bool sameWord(std::string_view left, std::string_view right);
/// The needle (in lower case) occurs in the text, whatever the case of ASCII letters.
[[nodiscard]] bool containsWord(std::string_view text, std::string_view lowerNeedle);
/// "basedOn" -> "based-on".
[[nodiscard]] std::string kebab(std::string_view camel);

} // namespace anamnesis::decode::text
