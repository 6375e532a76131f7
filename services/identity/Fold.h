// SPDX-License-Identifier: GPL-3.0-or-later
// Text to what can be compared: NFKC, case folded, marks dropped, other scripts in Latin letters. Unicode UAX #15,
// CaseFolding.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::identity {

/// Scripts whose Latin form is a guess (no vowels, or many readings): a difference against Latin says little.
enum class Script : std::uint8_t { Latin, Alphabetic, Consonantal, Logographic };

/// Lower-case Latin letters and digits; anything else is one blank, apostrophes vanish ("O'Brien" -> "obrien"), no
/// blank at either end. Cyrillic and Greek by the usual passport spelling, the rest by ICU's Any-Latin. Ill-formed
/// UTF-8 is read as far as it goes.
[[nodiscard]] std::string folded(std::string_view text);

/// The script of most letters.
[[nodiscard]] Script scriptOf(std::string_view text);

/// folded() in words.
[[nodiscard]] std::vector<std::string> words(std::string_view folded);

/// The sound of a folded word as far as spellings of one name share it: ue=u, ph=f, y=i, doubled letters single,
/// c=k=q, z=s, silent h … Across Latin spellings of Slavic, Greek, Arabic, German and Romance names.
[[nodiscard]] std::string skeleton(std::string_view folded);

/// Only the consonants of a skeleton: what Arabic and Hebrew writing gives. Empty when fewer than two are left.
[[nodiscard]] std::string consonants(std::string_view folded);
[[nodiscard]] std::string consonantsOf(std::string_view skeleton); ///< where the skeleton is at hand

} // namespace anamnesis::identity
