// SPDX-License-Identifier: GPL-3.0-or-later
// Letters of other scripts in Latin, and spellings that sound alike. Data; Fold.cpp is the interpreter.
#pragma once

#include <unicode/unistr.h>

#include <optional>
#include <span>
#include <string_view>

namespace anamnesis::identity {

/// Latin for one letter. Cyrillic after ICAO Doc 9303 part 3, Greek after ELOT 743, Arabic by consonants, and the Latin
/// letters that do not decompose (ł, ø, ß …).
[[nodiscard]] std::optional<std::string_view> letter(char32_t c);
/// Latin for two letters that are read together: Greek ου, ευ, μπ; Arabic's definite article is left alone.
[[nodiscard]] std::string_view letterPair(char32_t first, char32_t second);
/// NFKD without marks where a table letter would not be found otherwise (Greek accents), NFKC elsewhere (Cyrillic й).
[[nodiscard]] icu::UnicodeString composedForTables(const icu::UnicodeString& text);

struct Sound {
    std::string_view spelled;
    std::string_view heard;
    bool atStart = false;
};
[[nodiscard]] std::span<const Sound> sounds();

} // namespace anamnesis::identity
