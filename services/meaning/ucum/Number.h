// SPDX-License-Identifier: GPL-3.0-or-later
// Exact rationals (GMP) to and from decimal texts. Inside the room only.
#pragma once

#include <gmpxx.h>

#include <optional>
#include <string>
#include <string_view>

namespace anamnesis::meaning {

using Rational = mpq_class;

inline constexpr long largestExponent = 5000; ///< beyond any measurement; keeps factors from growing without bound
inline constexpr int roundedDigits = 40;      ///< significant digits of a value that does not end
inline constexpr int functionDigits = 16;     ///< significant digits of what went through log, exp or tan

/// "-12.50", "1e-3", ".5", "+4"; nothing for anything else or an exponent beyond largestExponent.
[[nodiscard]] std::optional<Rational> rational(std::string_view decimal);
/// Plain decimal: all digits when it ends, else rounded half up to so many significant digits; no trailing zeros.
[[nodiscard]] std::string decimalText(const Rational& value, int digitsWhenEndless = roundedDigits);
/// Rounded half up to so many significant digits in any case.
[[nodiscard]] std::string roundedText(const Rational& value, int digits);
[[nodiscard]] Rational powerOfTen(long exponent);
/// value^exponent; nothing when the result would be beyond largestExponent decimal places.
[[nodiscard]] std::optional<Rational> power(const Rational& value, long exponent);

[[nodiscard]] long double approximate(const Rational& value);
/// Nothing for an infinity or a NaN; rounded to functionDigits.
[[nodiscard]] std::optional<Rational> fromApproximate(long double value);

} // namespace anamnesis::meaning
