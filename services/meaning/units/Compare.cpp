// SPDX-License-Identifier: GPL-3.0-or-later
// May two results share an axis, and do they agree?
#include "services/meaning/Codes.h"
#include "services/meaning/Units.h"
#include "services/meaning/units/Axis.h"
#include "services/meaning/units/Measured.h"

#include <algorithm>

namespace anamnesis::meaning {
namespace {

using clinical::CodedConcept;
using clinical::Quantity;

enum class SameAnalyte : std::uint8_t { Yes, ByRow, No, NotNamed };

bool shareLabel(const CodedConcept& left, const CodedConcept& right) {
    const std::string one = foldText(clinical::label(left));
    return !one.empty() && one == foldText(clinical::label(right));
}

SameAnalyte sameAnalyte(const CodedConcept& left, const CodedConcept& right) {
    if (left.empty() && right.empty())
        return SameAnalyte::NotNamed;
    const auto leftPlace = analyteOf(left);
    const auto rightPlace = analyteOf(right);
    const auto relation = relateCodes(left, right);
    if (relation == CodeRelation::Equal)
        return SameAnalyte::Yes;
    if (leftPlace && rightPlace && leftPlace->row == rightPlace->row && leftPlace->group >= 0 &&
        leftPlace->group == rightPlace->group)
        return SameAnalyte::ByRow;
    if (relation == CodeRelation::Different || relation == CodeRelation::Inexact)
        return SameAnalyte::No;
    return shareLabel(left, right) ? SameAnalyte::Yes : SameAnalyte::No;
}

Comparability no(std::string why, std::string left, std::string right) {
    return {Comparison::No, std::move(why), {{"left", std::move(left)}, {"right", std::move(right)}}, {}};
}

std::string annotated(const Reading& reading) {
    return reading.annotation.empty() ? reading.ucum : reading.ucum + "{" + reading.annotation + "}";
}

bool missing(const Quantity& quantity) {
    return quantity.unit.empty() && quantity.unitCode.empty();
}

/// Both units, when both can be relied on.
struct Readings {
    Reading left;
    Reading right;
};
Result<Readings> readings(const Quantity& left, const CodedConcept& leftAnalyte, const Quantity& right,
                          const CodedConcept& rightAnalyte) {
    Issues ignored;
    const auto read = [&](const Quantity& quantity, const CodedConcept& analyte) -> Result<Reading> {
        if (missing(quantity))
            return failure("units.missing");
        const auto reading = readingOf(quantity, analyteOf(analyte), ignored);
        if (!reading)
            return failure("units.unreadable", {{"unit", quantity.bestUnit()}});
        if (reading->confidence == Confidence::Doubtful)
            return failure("units.doubtful", {{"unit", quantity.bestUnit()}});
        return *reading;
    };
    const auto one = read(left, leftAnalyte);
    if (!one)
        return failure(one.error());
    const auto two = read(right, rightAnalyte);
    if (!two)
        return failure(two.error());
    return Readings{*one, *two};
}

bool sameWrittenUnit(const Quantity& left, const Quantity& right) {
    return left.unit == right.unit && left.unitCode == right.unitCode;
}

/// A value and the size of one unit in its last place, both on the shared axis.
struct Reach {
    Rational value;
    Rational step;
};
std::optional<Reach> reach(std::string_view text, const std::optional<AnalytePlace>& row, const Reading& reading) {
    const auto decimal = Decimal::parse(text);
    const auto value = rational(text);
    if (!decimal || !value)
        return std::nullopt;
    const Rational step = powerOfTen(decimal->lastPlace());
    const auto here = row ? placeOn(*row->row, *value, reading) : place(*value, reading);
    const auto next =
        row ? placeOn(*row->row, Rational(*value + step), reading) : place(Rational(*value + step), reading);
    if (!here || !next)
        return std::nullopt;
    return Reach{here->value, abs(Rational(next->value - here->value))};
}

bool close(const Reach& left, const Reach& right) {
    return 2 * abs(Rational(left.value - right.value)) < std::max(left.step, right.step) || left.value == right.value;
}

Agreement agreeIn(const Quantity& left, const Reading& leftUnit, const Quantity& right, const Reading& rightUnit,
                  const std::optional<AnalytePlace>& row) {
    const auto one = reach(left.value, row, leftUnit);
    const auto two = reach(right.value, row, rightUnit);
    if (!one || !two)
        return Agreement::Unknown;
    if (!close(*one, *two))
        return Agreement::Differ;
    if (left.highValue.empty() && right.highValue.empty())
        return Agreement::Agree;
    const auto oneHigh = reach(left.highValue, row, leftUnit);
    const auto twoHigh = reach(right.highValue, row, rightUnit);
    if (!oneHigh || !twoHigh)
        return Agreement::Differ; // a range is not a number
    return close(*oneHigh, *twoHigh) ? Agreement::Agree : Agreement::Differ;
}

} // namespace

Comparability comparable(const Quantity& left, const CodedConcept& leftAnalyte, const Quantity& right,
                         const CodedConcept& rightAnalyte) {
    const SameAnalyte same = sameAnalyte(leftAnalyte, rightAnalyte);
    if (same == SameAnalyte::No)
        return no("units.different-analyte", clinical::label(leftAnalyte), clinical::label(rightAnalyte));
    const auto units = readings(left, leftAnalyte, right, rightAnalyte);
    if (!units) {
        if (!missing(left) && sameWrittenUnit(left, right) && same != SameAnalyte::ByRow)
            return {Comparison::SameUnit, "units.same", {}, left.bestUnit()};
        return {Comparison::No, units.error().code, units.error().args, {}};
    }
    const std::string leftAxis = axisOf(units->left);
    const std::string rightAxis = axisOf(units->right);
    if (leftAxis.empty() || rightAxis.empty())
        return no("units.not-commensurable", annotated(units->left), annotated(units->right));
    if (leftAxis == rightAxis) {
        if (ucum::measure(units->left.ucum)->factor == ucum::measure(units->right.ucum)->factor &&
            ucum::measure(units->left.ucum)->special == ucum::measure(units->right.ucum)->special)
            return {Comparison::SameUnit, "units.same", {}, units->left.ucum};
        return {Comparison::Convertible, "units.converts", {}, units->left.ucum};
    }
    const auto row = analyteOf(leftAnalyte);
    if (row && same != SameAnalyte::NotNamed) {
        const auto one = placeOn(*row->row, Rational(1), units->left);
        const auto two = placeOn(*row->row, Rational(1), units->right);
        if (one && two && one->axis == two->axis)
            return {Comparison::ByAnalyteRow,
                    "units.analyte-row",
                    {{"row", std::string(row->row->name)}},
                    std::string(row->row->unit)};
    }
    const bool pure = ucum::measure(units->left.ucum)->dimension == ucum::measure(units->right.ucum)->dimension;
    if (pure && units->left.annotation != units->right.annotation)
        return no("units.different-annotation", annotated(units->left), annotated(units->right));
    if (ucum::measure(units->left.ucum)->arbitrary() || ucum::measure(units->right.ucum)->arbitrary())
        return no("units.arbitrary", annotated(units->left), annotated(units->right));
    if (!row)
        return no("units.no-analyte", annotated(units->left), annotated(units->right));
    return no("units.not-commensurable", annotated(units->left), annotated(units->right));
}

Agreement agree(const Quantity& left, const CodedConcept& leftAnalyte, const Quantity& right,
                const CodedConcept& rightAnalyte) {
    if (!left.hasValue() || !right.hasValue())
        return Agreement::Unknown;
    if (left.comparator != right.comparator)
        return Agreement::Differ;
    if (!left.denominatorValue.empty() || !right.denominatorValue.empty())
        return equalDose(left, right);  // a titre or ratio is not rounded
    if (sameWrittenUnit(left, right)) { // nothing to convert, whatever the unit is
        const Reading plain{"1", {}, Confidence::Certain, {}};
        if (sameAnalyte(leftAnalyte, rightAnalyte) == SameAnalyte::No)
            return Agreement::Unknown;
        return agreeIn(left, plain, right, plain, std::nullopt);
    }
    if (!comparable(left, leftAnalyte, right, rightAnalyte).sameAxis())
        return Agreement::Unknown;
    const auto units = readings(left, leftAnalyte, right, rightAnalyte);
    if (!units)
        return Agreement::Unknown;
    return agreeIn(left, units->left, right, units->right, analyteOf(leftAnalyte));
}

Agreement agree(const Quantity& left, const Quantity& right, const CodedConcept& analyte) {
    return agree(left, analyte, right, analyte);
}

} // namespace anamnesis::meaning
