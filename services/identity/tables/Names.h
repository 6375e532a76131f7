// SPDX-License-Identifier: GPL-3.0-or-later
// What names are made of besides names: short forms, particles, titles, generations, placeholders. All entries folded.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace anamnesis::identity {

/// Each row is one name and its short, pet and foreign forms, parted by blanks. Two given names are related when a row
/// holds both.
[[nodiscard]] std::span<const std::string_view> nicknameRows();

[[nodiscard]] bool isParticle(std::string_view word);    ///< de, la, von, van, al, el, bin, ibn, mac …
[[nodiscard]] bool isTitle(std::string_view word);       ///< dr, mr, mrs, herr, frau, sra …
[[nodiscard]] bool isPlaceholder(std::string_view word); ///< unknown, test, anonymous, nn, doe …
/// jr and ii are 2, sr and i are 1, iii is 3 … ; nothing for other words.
[[nodiscard]] std::optional<std::uint8_t> generation(std::string_view word);
[[nodiscard]] bool isDegree(std::string_view word); ///< md, phd, rn: no part of the name

/// A newborn's stand-in for a given name, in several languages.
enum class Stand : std::uint8_t { None, Baby, Boy, Girl, Twin };
[[nodiscard]] Stand standIn(std::string_view word);

} // namespace anamnesis::identity
