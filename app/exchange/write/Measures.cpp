// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/write/Measures.h"

#include <fmt/format.h>

#include <charconv>

namespace anamnesis::exchange {
namespace {

double numberOf(const std::string& text) {
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

Measure labMeasure(const Habit& habit, const tables::Analyte& analyte, const std::string& value,
                   const std::string& wrongUnit) {
    Measure measure{value, std::string(analyte.unitText), std::string(analyte.unit)};
    if (habit.molar && !analyte.molarLoinc.empty()) {
        if (!value.empty())
            measure.value = fmt::format("{:.{}f}", numberOf(value) * analyte.molarFactor, analyte.molarDecimals);
        measure.unitText = analyte.molarUnit;
        measure.ucum = analyte.molarUnit;
    } else if (habit.fieldUnits) {
        measure.unitText = analyte.fieldUnit;
        measure.ucum.clear();
    }
    if (!wrongUnit.empty()) {
        measure.unitText = wrongUnit;
        measure.ucum = habit.fieldUnits ? std::string() : wrongUnit;
    }
    return measure;
}

Measure vitalMeasure(const Habit& habit, const tables::VitalSign& sign, const std::string& value) {
    Measure measure{value, std::string(sign.unitText), std::string(sign.unit)};
    if (habit.american && !sign.otherUnit.empty()) {
        measure.value =
            fmt::format("{:.{}f}", numberOf(value) * sign.otherFactor + sign.otherShift, sign.otherDecimals);
        measure.unitText = sign.otherText;
        measure.ucum = sign.otherUnit;
    }
    if (habit.fieldUnits)
        measure.ucum.clear();
    return measure;
}

std::string_view labFlag(const tables::Analyte& analyte, const std::string& value, const std::string& comparator) {
    if (value.empty())
        return {};
    const double number = numberOf(value);
    if (comparator.starts_with('<') || (number >= analyte.low && number <= analyte.high))
        return "N";
    return number < analyte.low ? "L" : "H";
}

} // namespace anamnesis::exchange
