// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/identity/Fields.h"

#include <string>
#include <string_view>

namespace anamnesis::identity {

class Population;
struct Compact;

/// A name is rare up to so many times the share of one in no table; another is common beside it from so many times
/// its own share.
inline constexpr float RareNames = 2.5F;
inline constexpr float Lopsided = 8;

/// "guenther" and "gunther" are one name: the two ways of writing an umlaut.
[[nodiscard]] std::string withoutUmlauts(std::string_view text);

/// What Latin letters write of a long i or a diphthong with one. Arabic and Hebrew write it too, as y: "Hussein" is not
/// the name written hsn.
inline constexpr std::string_view LongVowels[] = {"ei", "ai", "ey", "ay", "ee"};

/// Of more middle names than these nothing is compared: they are seldom written out.
inline constexpr std::size_t MostMiddleNames = 2;

/// Sets the levels of given, family and middle names, and the agreeing values' shares. The same in either order.
void compareNames(const Population& population, const Compact& a, const Compact& b, Outcome& out);

} // namespace anamnesis::identity
