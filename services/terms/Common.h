// SPDX-License-Identifier: GPL-3.0-or-later
// A small open table of names for codes that every chart has: our own words in the six languages (en, de, fr, es, bg,
// ar), no terminology's. Public domain (CC0).
#pragma once

#include <string_view>

namespace anamnesis::terms {

/// Of the table: goes up with every change of a name.
inline constexpr std::string_view commonNamesVersion = "1";

/// Empty when the table does not hold the code. An unknown language answers in English.
[[nodiscard]] std::string_view commonName(std::string_view system, std::string_view code, std::string_view language);

} // namespace anamnesis::terms
