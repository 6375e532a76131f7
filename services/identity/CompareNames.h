// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/identity/Fields.h"

#include <string>
#include <string_view>

namespace anamnesis::identity {

class Population;
struct Compact;

/// "guenther" and "gunther" are one name: the two ways of writing an umlaut.
[[nodiscard]] std::string withoutUmlauts(std::string_view text);

/// Of more middle names than these nothing is compared: they are seldom written out.
inline constexpr std::size_t MostMiddleNames = 2;

/// Sets the levels of given, family and middle names, and the agreeing values' shares. The same in either order.
void compareNames(const Population& population, const Compact& a, const Compact& b, Outcome& out);

} // namespace anamnesis::identity
