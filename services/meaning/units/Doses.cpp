// SPDX-License-Identifier: GPL-3.0-or-later
// Doses are equal or they are not: no rounding, no analyte, no crossing from mass to volume or units.
#include "services/meaning/Medicines.h"
#include "services/meaning/Units.h"
#include "services/meaning/units/Axis.h"
#include "services/meaning/units/Spellings.h"
#include "services/meaning/units/Text.h"

namespace anamnesis::meaning {
namespace {

/// A dose's unit: a dose form ("tablet"), units of activity, or a clinical unit.
struct DoseUnit {
    std::string axis;
    Rational factor = 1;
};

std::optional<DoseUnit> doseUnit(std::string_view written) {
    const std::string folded = text::lowered(plainUnit(written));
    if (folded.empty() || folded == "1" || folded == "each" || folded == "ea" || folded == "[each]" ||
        folded == "{each}")
        return DoseUnit{"count"};
    if (const std::string form = doseForm(written); !form.empty()) // a vial is not a pen, though both are injections
        return DoseUnit{"form:" + (form == "injection" ? folded : form)};
    const auto reading = readUnit(written);
    if (!reading || !reading->annotation.empty())
        return DoseUnit{"text:" + folded};
    if (reading->confidence == Confidence::Doubtful)
        return DoseUnit{"text:" + folded};
    // In a dose "U" is a unit of activity, as "IU" is; never umol/min.
    const auto expression = ucum::parse(reading->ucum);
    const ucum::Token& first = expression->front();
    if (expression->size() == 1 && first.atom != nullptr &&
        (first.atom->code == "U" || first.atom->code == "[iU]" || first.atom->code == "[IU]"))
        return DoseUnit{"units", first.prefix != nullptr ? *rational(first.prefix->value) : Rational(1)};
    const auto placed = place(Rational(1), *reading);
    const auto measured = ucum::measure(reading->ucum);
    if (!placed || !measured || measured->special != nullptr)
        return DoseUnit{"text:" + folded};
    return DoseUnit{placed->axis, measured->factor};
}

std::optional<DoseUnit> doseUnit(const clinical::Quantity& sent) {
    clinical::Quantity quantity = sent;
    if (isIdentifier(quantity) && doseForm(quantity.unitCode).empty()) {
        const auto reading = readSnomedUnit(quantity.unitCode);
        quantity.unitCode = reading ? reading->ucum : std::string();
    }
    const bool coded =
        !quantity.unitCode.empty() &&
        (quantity.unit.empty() || readUnit(quantity.unitCode).has_value() || !doseForm(quantity.unitCode).empty());
    auto unit = doseUnit(coded ? quantity.unitCode : quantity.unit);
    if (!quantity.unit.empty() && unit && unit->axis.starts_with("text:"))
        unit = doseUnit(quantity.unit);
    const std::string coded_ = doseForm(quantity.unitCode);
    const std::string words = doseForm(quantity.unit);
    if (!coded_.empty() && !words.empty() && coded_ != words) // "capsules" with the code of tablets
        return DoseUnit{"text:" + coded_ + '|' + words};
    if (quantity.unit.empty() && quantity.unitCode.empty())
        return std::nullopt;
    return unit;
}

Agreement equalNumbers(std::string_view left, const Rational& leftFactor, std::string_view right,
                       const Rational& rightFactor) {
    if (left.empty() && right.empty())
        return Agreement::Agree;
    const auto one = rational(left);
    const auto two = rational(right);
    if (!one || !two)
        return left.empty() != right.empty() ? Agreement::Differ : Agreement::Unknown;
    return *one * leftFactor == *two * rightFactor ? Agreement::Agree : Agreement::Differ;
}

} // namespace

Agreement equalDose(const clinical::Quantity& left, const clinical::Quantity& right) {
    if (!left.hasValue() || !right.hasValue())
        return Agreement::Unknown;
    if (left.comparator != right.comparator)
        return Agreement::Differ;
    if (left.denominatorValue.empty() != right.denominatorValue.empty())
        return Agreement::Unknown; // 250 mg/5 mL and 50 mg/mL: one concentration, two ways to order it
    auto leftUnit = doseUnit(left);
    auto rightUnit = doseUnit(right);
    if (leftUnit.has_value() != rightUnit.has_value())
        return Agreement::Unknown;
    if (!leftUnit)
        leftUnit = rightUnit = DoseUnit{"count"};
    if (leftUnit->axis != rightUnit->axis)
        return Agreement::Unknown;
    const Agreement low = equalNumbers(left.value, leftUnit->factor, right.value, rightUnit->factor);
    const Agreement high = equalNumbers(left.highValue, leftUnit->factor, right.highValue, rightUnit->factor);
    Agreement result = low == Agreement::Agree ? high : low;
    if (left.denominatorValue.empty() || result == Agreement::Unknown)
        return result;
    const auto leftPer = doseUnit(left.denominatorUnit);
    const auto rightPer = doseUnit(right.denominatorUnit);
    if (!leftPer || !rightPer || leftPer->axis != rightPer->axis)
        return Agreement::Unknown;
    const Agreement per =
        equalNumbers(left.denominatorValue, leftPer->factor, right.denominatorValue, rightPer->factor);
    if (result == Agreement::Agree)
        return per;
    const auto one = rational(left.denominatorValue);
    const auto two = rational(right.denominatorValue);
    const auto leftValue = rational(left.value);
    const auto rightValue = rational(right.value);
    if (one && two && leftValue && rightValue && *one != 0 && *two != 0 &&
        *leftValue * leftUnit->factor / (*one * leftPer->factor) ==
            *rightValue * rightUnit->factor / (*two * rightPer->factor))
        return Agreement::Unknown; // the same concentration, another amount
    return Agreement::Differ;
}

} // namespace anamnesis::meaning
