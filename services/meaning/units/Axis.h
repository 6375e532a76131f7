// SPDX-License-Identifier: GPL-3.0-or-later
// A value placed on an axis: base units, what is counted, and the annotation class. Inside the room only.
#pragma once

#include "services/meaning/ucum/Measure.h"
#include "services/meaning/units/Analytes.h"
#include "services/meaning/units/Spellings.h"

namespace anamnesis::meaning {

struct Placed {
    Rational value;   ///< in base units of the axis
    std::string axis; ///< equal axes may be compared
    bool derived = false;
};

/// "g.m-3|feu", "m-3|mol", "K" for every temperature, "special:[pH]"; empty when the unit has no meaning.
[[nodiscard]] std::string axisOf(const ucum::Measure& measure, std::string_view annotation);
[[nodiscard]] std::string axisOf(const Reading& reading);

/// The value on its own axis.
[[nodiscard]] std::optional<Placed> place(const Rational& value, const Reading& reading);
/// The value on the row's axis where the row can take it there, else on its own.
[[nodiscard]] std::optional<Placed> placeOn(const Analyte& row, const Rational& value, const Reading& reading);

/// "a", "a/b".
[[nodiscard]] Rational fraction(std::string_view text);

/// A value of an axis expressed in a unit of that axis.
[[nodiscard]] std::optional<Rational> valueIn(const Rational& base, const Reading& unit);
/// The house's unit for an axis; empty when there is none (then base units are shown).
[[nodiscard]] std::string_view houseUnit(std::string_view axis);

} // namespace anamnesis::meaning
