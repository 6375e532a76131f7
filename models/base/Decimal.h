// SPDX-License-Identifier: GPL-3.0-or-later
// Decimals as sent. 3.125 and 6.25 are different doses; 1.0 and 1 are equal but differ in precision.
// Any number of digits; no binary floating point is involved in comparing.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace anamnesis {

class Decimal {
public:
    Decimal() = default; ///< zero

    /// Reads "-12.50", "1e-3", "+4", ".5"; nothing else (no comma, no blanks, no empty text). FHIR decimal, XML
    /// decimal.
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);

    [[nodiscard]] const std::string& text() const { return m_text; } ///< the digits as sent
    [[nodiscard]] double toDouble() const;                           ///< for drawing and sorting only
    [[nodiscard]] int lastPlace() const { return m_lastPlace; } ///< exponent of the last digit as sent: "1.50" -> -2
    [[nodiscard]] bool isZero() const { return m_digits.empty(); }
    [[nodiscard]] bool isNegative() const { return m_negative; }

    /// By value: 1.0 == 1. Compare text() where precision matters.
    friend std::strong_ordering operator<=>(const Decimal& left, const Decimal& right);
    friend bool operator==(const Decimal& left, const Decimal& right) { return (left <=> right) == 0; }

    /// Shortest plain form of the value: no exponent, no trailing zeros ("1.50" -> "1.5", "1e3" -> "1000").
    [[nodiscard]] std::string normalised() const;

private:
    std::string m_text = "0";
    std::string m_digits; ///< significant digits, no leading or trailing zeros; empty for zero
    int m_exponent = 0;   ///< value = 0.digits × 10^exponent
    int m_lastPlace = 0;
    bool m_negative = false;
};

} // namespace anamnesis
