// SPDX-License-Identifier: GPL-3.0-or-later
// Measured and dosed things, as sent; the canonical value stands beside, never in place.
#pragma once

#include "models/base/Decimal.h"

#include <optional>
#include <string>

namespace anamnesis::clinical {

struct CanonicalQuantity {
    std::string value;    ///< decimal text
    std::string unit;     ///< clinical unit (UCUM plus annotation class)
    std::string rule;     ///< which table row or rule made it
    bool derived = false; ///< through an analyte row, not a pure unit conversion

    friend bool operator==(const CanonicalQuantity&, const CanonicalQuantity&) = default;
};

struct Quantity {
    std::string value;            ///< decimal text, digits as sent; empty when only a unit was given
    std::string comparator;       ///< "<", "<=", ">", ">=", "ad", or empty
    std::string unit;             ///< unit as written for people
    std::string unitCode;         ///< coded unit as sent
    std::string unitSystem;       ///< system of unitCode, "http://unitsofmeasure.org" for UCUM
    std::string highValue;        ///< ranges: value is the low end, this the high end (Range, IVL_PQ)
    std::string denominatorValue; ///< ratios: value per this ("250 mg" per "5 mL"); empty otherwise
    std::string denominatorUnit;
    std::optional<CanonicalQuantity> canonical;

    [[nodiscard]] bool hasValue() const { return !value.empty(); }
    [[nodiscard]] std::optional<Decimal> decimal() const { return Decimal::parse(value); }
    /// The unit code where there is one, else the unit text.
    [[nodiscard]] const std::string& bestUnit() const { return unitCode.empty() ? unit : unitCode; }
    friend bool operator==(const Quantity&, const Quantity&) = default;
};

} // namespace anamnesis::clinical
