// SPDX-License-Identifier: GPL-3.0-or-later
// What an expression amounts to: an exact factor times base units, or a special unit's function. Inside the room only.
#pragma once

#include "services/meaning/ucum/Expression.h"
#include "services/meaning/ucum/Number.h"

#include <cstdint>
#include <map>
#include <string_view>

namespace anamnesis::meaning::ucum {

/// Exponent by base unit; arbitrary units are bases of their own. std::less over codes is the canonical order.
using Dimension = std::map<std::string_view, std::int64_t>;

struct Measure {
    Rational factor = 1;  ///< of a special unit: what its number is multiplied by before the function
    Dimension dimension;  ///< of a special unit: of what the function yields
    Dimension amount;     ///< what UCUM holds for plain numbers and medicine does not: mol, eq, osm, fields, drops
    bool crossed = false; ///< such a count was divided by its like (mmol/mol): a ratio of amounts
    const Atom* special = nullptr;
    Rational reference = 1;     ///< of a special unit: factor of the function's own unit
    bool specialInTerm = false; ///< a special unit with an exponent or beside other units: it has no meaning

    [[nodiscard]] bool arbitrary() const;
};

/// ucum.number-too-large when the factor would have more than largestExponent digits. Empty text is unity.
[[nodiscard]] Result<Measure> measure(std::string_view unit);
[[nodiscard]] Result<Measure> measure(const Expression& expression);

/// "g.m-1.s-2"; "1" for no dimension.
[[nodiscard]] std::string text(const Dimension& dimension);

/// A number, and whether it is exact or came through a logarithm or the like and is right to functionDigits only.
struct Outcome {
    Rational number;
    bool exact = true;
};

/// The value of a special unit in the base units of its dimension, and back. Nothing outside the function's domain.
[[nodiscard]] std::optional<Outcome> toBase(const Measure& special, const Rational& value);
[[nodiscard]] std::optional<Outcome> fromBase(const Measure& special, const Rational& value);

} // namespace anamnesis::meaning::ucum
