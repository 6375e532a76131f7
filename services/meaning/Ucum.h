// SPDX-License-Identifier: GPL-3.0-or-later
// UCUM 2.2, case sensitive, complete: prefixes, metric and bracketed atoms, special and arbitrary units, annotations.
// Source: "The Unified Code for Units of Measure", Regenstrief Institute, ucum.org; table in ucum/Table.cpp.
// Numbers are decimal texts. Factors are exact rationals where the table gives rationals; a value that does not end in
// decimals is rounded to 40 significant digits; what goes through log, exp or tan is right to 16.
#pragma once

#include "models/base/Result.h"

#include <string>
#include <string_view>

namespace anamnesis::meaning::ucum {

/// A value and its unit: what canonical, multiply and divide answer. value is a plain decimal, no exponent.
struct Amount {
    std::string value;
    std::string unit; ///< valid UCUM; "1" for unity

    friend bool operator==(const Amount&, const Amount&) = default;
};

/// Nothing when the text is a valid unit expression (UCUM §2–§12), else why not.
/// Codes: ucum.empty {} · ucum.unknown-unit {unit, position} · ucum.prefix-not-allowed {prefix, unit, position} ·
/// ucum.unexpected-character {character, position} · ucum.unexpected-end {position} · ucum.unclosed {bracket, position}
/// · ucum.annotation-character {position} · ucum.number-too-large {number, position}.
[[nodiscard]] Result<void> check(std::string_view unit);
[[nodiscard]] bool valid(std::string_view unit);

/// The factor and the product of base units ("C", "K", "cd", "g", "m", "rad", "s", and each arbitrary unit as a base of
/// its own) in alphabetical order: "kN/m2" -> 1000000 "g.m-1.s-2". For a lone special unit: its zero or reference is
/// not a factor; answers ucum.special-no-factor {unit}. An empty text is unity.
/// ucum.number-too-large {number}; ucum.zero-factor {}.
[[nodiscard]] Result<Amount> canonical(std::string_view unit);

/// The value in another unit. ucum.value {value} for what is no decimal; ucum.not-commensurable {from, to};
/// ucum.arbitrary {from, to}; ucum.out-of-domain {value, unit} (a logarithm of zero …); ucum.special-in-term {unit}.
[[nodiscard]] Result<std::string> convert(std::string_view value, std::string_view from, std::string_view to);

/// Whether 1 of the one is exactly 1 of the other (annotations do not count: UCUM equality is not clinical equality).
[[nodiscard]] Result<bool> equal(std::string_view left, std::string_view right);
/// Whether values of one can be converted to the other.
[[nodiscard]] bool commensurable(std::string_view left, std::string_view right);

/// Product and quotient in canonical base units; commensurable units divide to unity. ucum.division-by-zero {}.
[[nodiscard]] Result<Amount> multiply(std::string_view leftValue, std::string_view leftUnit,
                                      std::string_view rightValue, std::string_view rightUnit);
[[nodiscard]] Result<Amount> divide(std::string_view leftValue, std::string_view leftUnit, std::string_view rightValue,
                                    std::string_view rightUnit);

/// "(millimeter)", "(gram) / (deciliter)", "(unity)" for an empty text.
[[nodiscard]] Result<std::string> displayName(std::string_view unit);

/// The unit with its annotations taken away; "{cells}/uL" -> "/uL", "{score}" -> "1". The unit must be valid.
[[nodiscard]] std::string withoutAnnotations(std::string_view unit);

} // namespace anamnesis::meaning::ucum
