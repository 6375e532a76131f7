// SPDX-License-Identifier: GPL-3.0-or-later
// Reference ranges, flags, and what no living person can have.
#include "services/meaning/Units.h"
#include "services/meaning/ucum/Remembered.h"
#include "services/meaning/units/Axis.h"
#include "services/meaning/units/Measured.h"
#include "services/meaning/units/Text.h"

#include <algorithm>
#include <array>

namespace anamnesis::meaning {
namespace {

std::optional<Rational> onAxis(std::string_view value, const Reading& unit, const std::optional<AnalytePlace>& row,
                               std::string& axis) {
    const auto number = rational(value);
    if (!number)
        return std::nullopt;
    const auto placed = row ? placeOn(*row->row, *number, unit) : place(*number, unit);
    if (!placed)
        return std::nullopt;
    axis = placed->axis;
    return placed->value;
}

std::optional<Reading> reliable(const clinical::Quantity& quantity, const std::optional<AnalytePlace>& row) {
    Issues ignored;
    auto reading = readingOf(quantity, row, ignored);
    if (reading && reading->confidence == Confidence::Doubtful)
        return std::nullopt;
    return reading;
}

bool beyondLimits(const clinical::Quantity& quantity, const std::optional<AnalytePlace>& row) {
    const auto unit = reliable(quantity, row);
    if (!unit)
        return false;
    std::string axis;
    const auto value = onAxis(quantity.value, *unit, row, axis);
    Reading own{std::string(row->row->unit), {}, Confidence::Certain, {}};
    if (!row->row->scales.empty())
        own.annotation = std::string(row->row->scales.front().annotation);
    if (!value || axisOf(own) != axis)
        return false;
    std::string limitAxis;
    const auto beyond = [&](std::string_view limit, bool below) {
        if (limit.empty())
            return false;
        const auto edge = onAxis(limit, own, std::nullopt, limitAxis);
        return edge && (below ? *value < *edge : *value > *edge);
    };
    return beyond(row->row->low, true) || beyond(row->row->high, false);
}

} // namespace

std::optional<Issue> implausible(const clinical::Quantity& quantity, const clinical::CodedConcept& analyte) {
    const auto row = analyteOf(analyte);
    if (!row || (row->row->low.empty() && row->row->high.empty()) || !quantity.hasValue() ||
        !quantity.comparator.empty())
        return std::nullopt;
    if (!remembered(unitKey(quantity, row) + '=' + quantity.value, [&] { return beyondLimits(quantity, row); }))
        return std::nullopt;
    return Issue{Severity::Warning,
                 {},
                 "units.implausible",
                 {{"value", quantity.value},
                  {"unit", quantity.bestUnit()},
                  {"low", std::string(row->row->low)},
                  {"high", std::string(row->row->high)},
                  {"rangeUnit", std::string(row->row->unit)}}};
}

namespace {

RangeFlag flagOn(const clinical::Quantity& value, const clinical::Quantity& range,
                 const std::optional<AnalytePlace>& row) {
    const bool bare = value.unit.empty() && value.unitCode.empty();
    const bool rangeBare = range.unit.empty() && range.unitCode.empty();
    const bool same = rangeBare || (value.unit == range.unit && value.unitCode == range.unitCode);
    // Of one unit, whatever it is, the numbers alone say it.
    const auto unit = same ? std::nullopt : reliable(value, row);
    const auto rangeUnit = same ? std::nullopt : reliable(range, row);
    if ((!same && (!unit || !rangeUnit)) || (bare && !rangeBare))
        return RangeFlag::Unknown;
    std::string axis;
    std::string rangeAxis;
    const auto on = [&](std::string_view digits, const std::optional<Reading>& reading, std::string& found) {
        return same ? rational(digits) : onAxis(digits, *reading, row, found);
    };
    const auto number = on(value.value, unit, axis);
    const auto low = range.comparator.empty() || range.comparator.starts_with('>')
                         ? on(range.value, rangeUnit, rangeAxis)
                         : std::nullopt;
    auto high = on(range.highValue, rangeUnit, rangeAxis);
    if (range.comparator.starts_with('<'))
        high = on(range.value, rangeUnit, rangeAxis);
    if (!number || (!low && !high) || axis != rangeAxis)
        return RangeFlag::Unknown;
    if (value.comparator.starts_with('<')) {
        if (low && *number <= *low)
            return RangeFlag::Low;
        return !low && high && *number <= *high ? RangeFlag::Within : RangeFlag::Unknown;
    }
    if (value.comparator.starts_with('>')) {
        if (high && *number >= *high)
            return RangeFlag::High;
        return !high && low && *number >= *low ? RangeFlag::Within : RangeFlag::Unknown;
    }
    if (!value.comparator.empty())
        return RangeFlag::Unknown;
    const bool openHigh = range.comparator == "<";
    const bool openLow = range.comparator == ">";
    if (low && (openLow ? *number <= *low : *number < *low))
        return RangeFlag::Low;
    if (high && (openHigh ? *number >= *high : *number > *high))
        return RangeFlag::High;
    return RangeFlag::Within;
}

} // namespace

RangeFlag flagFor(const clinical::Quantity& value, const clinical::Quantity& range,
                  const clinical::CodedConcept& analyte) {
    if (!value.hasValue() || !value.highValue.empty() || (!range.hasValue() && range.highValue.empty()))
        return RangeFlag::Unknown;
    const auto row = analyteOf(analyte);
    std::string key = unitKey(value, row) + unitKey(range, row);
    for (const std::string* part : {&value.comparator, &value.value, &range.comparator, &range.value, &range.highValue})
        key += ':' + std::to_string(part->size()) + ':' + *part;
    return remembered(key, [&] { return flagOn(value, range, row); });
}

RangeFlag flagOf(std::string_view interpretation) {
    struct Row {
        std::string_view word;
        RangeFlag flag;
    };
    // HL7 v2 table 0078, v3 ObservationInterpretation, and their displays.
    static constexpr auto rows = std::to_array<Row>({
        {"h", RangeFlag::High},
        {"hh", RangeFlag::High},
        {"hu", RangeFlag::High},
        {"h>", RangeFlag::High},
        {">", RangeFlag::High},
        {"high", RangeFlag::High},
        {"critical high", RangeFlag::High},
        {"above normal", RangeFlag::High},
        {"above high normal", RangeFlag::High},
        {"above upper panic limits", RangeFlag::High},
        {"significantly high", RangeFlag::High},
        {"elevated", RangeFlag::High},
        {"l", RangeFlag::Low},
        {"ll", RangeFlag::Low},
        {"lu", RangeFlag::Low},
        {"l<", RangeFlag::Low},
        {"<", RangeFlag::Low},
        {"low", RangeFlag::Low},
        {"critical low", RangeFlag::Low},
        {"below normal", RangeFlag::Low},
        {"below low normal", RangeFlag::Low},
        {"below lower panic limits", RangeFlag::Low},
        {"significantly low", RangeFlag::Low},
        {"n", RangeFlag::Within},
        {"normal", RangeFlag::Within},
        {"within normal limits", RangeFlag::Within},
        {"wnl", RangeFlag::Within},
    });
    const std::string folded = text::lowered(text::trimmed(interpretation));
    const auto row = std::ranges::find(rows, folded, &Row::word);
    return row == rows.end() ? RangeFlag::Unknown : row->flag;
}

} // namespace anamnesis::meaning
