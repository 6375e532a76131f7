// SPDX-License-Identifier: GPL-3.0-or-later
// A measured value in a hospital's units: conversions by the factors of tables/Measured.h and nothing of the product.
#pragma once

#include "app/exchange/tables/Measured.h"
#include "app/exchange/world/Habit.h"

#include <string>
#include <string_view>

namespace anamnesis::exchange {

struct Measure {
    std::string value; ///< digits as sent; empty when there is no value
    std::string unitText;
    std::string ucum; ///< empty where the hospital sends no coded unit
};

/// `wrongUnit` (UCUM) replaces the unit and leaves the digits: a planted mistake.
[[nodiscard]] Measure labMeasure(const Habit& habit, const tables::Analyte& analyte, const std::string& value,
                                 const std::string& wrongUnit);
[[nodiscard]] Measure vitalMeasure(const Habit& habit, const tables::VitalSign& sign, const std::string& value);
/// "H", "L", "N", or empty without a value.
[[nodiscard]] std::string_view labFlag(const tables::Analyte& analyte, const std::string& value,
                                       const std::string& comparator);

} // namespace anamnesis::exchange
