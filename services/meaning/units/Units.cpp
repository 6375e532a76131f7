// SPDX-License-Identifier: GPL-3.0-or-later
// Which clinical unit a quantity has, and its value on the analyte's axis.
#include "services/meaning/Units.h"

#include "services/meaning/Codes.h"
#include "services/meaning/Ucum.h"
#include "services/meaning/ucum/Remembered.h"
#include "services/meaning/units/Axis.h"
#include "services/meaning/units/Measured.h"
#include "services/meaning/units/Text.h"

#include <algorithm>
#include <memory>

namespace anamnesis::meaning {
namespace {

constexpr int canonicalDigits = 20;

std::string shown(std::string_view unit) {
    return std::string(unit.substr(0, 40));
}

ClinicalUnit clinicalUnit(const Reading& reading) {
    return {reading.ucum, reading.annotation, axisOf(reading), reading.confidence, reading.rule};
}

void tell(const Reading& reading, std::string_view written, Issues& issues) {
    if (reading.confidence == Confidence::Doubtful)
        issues.push_back(
            {Severity::Warning, {}, "units.doubtful", {{"unit", shown(written)}, {"reading", reading.ucum}}});
    else if (reading.rule != "ucum" && plainUnit(written) != reading.ucum)
        issues.push_back(
            {Severity::Information, {}, "units.spelling", {{"unit", shown(written)}, {"reading", reading.ucum}}});
}

/// The axis of the row's own unit, before anything is crossed.
bool fitsRow(const std::optional<AnalytePlace>& place, const Reading& reading) {
    if (!place)
        return false;
    const Reading unit{std::string(place->row->unit), {}, Confidence::Certain, {}};
    const auto placed = placeOn(*place->row, Rational(1), reading);
    const auto wanted = placeOn(*place->row, Rational(1), unit);
    return placed && wanted && placed->axis == wanted->axis;
}

struct Read {
    std::optional<Reading> reading;
    Issues issues;
};

Read read(const clinical::Quantity& quantity, const std::optional<AnalytePlace>& row) {
    Read answer;
    Issues& issues = answer.issues;
    const bool ucumCoded = canonicalSystem(quantity.unitSystem) == clinical::systems::ucum;
    const bool otherSystem = !quantity.unitSystem.empty() && !ucumCoded;
    const auto readOne = [&](std::string_view written) -> std::optional<Reading> {
        const std::string plain = plainUnit(written);
        if (auto asUcum = readUcum(plain);
            asUcum && fitsRow(row, *asUcum) && asUcum->confidence != Confidence::Doubtful)
            return asUcum; // the UCUM reading fits the property of the code
        return readUnit(written);
    };
    std::optional<Reading> byCode;
    std::optional<Reading> byText;
    if (isIdentifier(quantity))
        byCode = readSnomedUnit(quantity.unitCode);
    else if (!quantity.unitCode.empty() && !otherSystem)
        byCode = readOne(quantity.unitCode);
    if (!quantity.unit.empty())
        byText = readOne(quantity.unit);
    if (!byCode && !byText) {
        if (!quantity.unit.empty() || !quantity.unitCode.empty())
            issues.push_back({Severity::Warning,
                              {},
                              "units.unknown",
                              {{"unit", shown(quantity.unit.empty() ? quantity.unitCode : quantity.unit)}}});
        return answer;
    }
    Reading& result = answer.reading.emplace(byCode ? *byCode : *byText);
    if (byCode && byText && quantity.unit != quantity.unitCode && text::trimmed(quantity.unit).size() > 1 &&
        byText->confidence != Confidence::Doubtful) {
        // The text may say more ("mg/L FEU" coded "mg/L"); it may not say something else.
        const auto code = ucum::measure(byCode->ucum);
        const auto words = ucum::measure(byText->ucum);
        const bool same = code && words && code->factor == words->factor && code->dimension == words->dimension &&
                          code->amount == words->amount && code->special == words->special;
        if (!same && !(fitsRow(row, *byCode) && fitsRow(row, *byText) &&
                       ucum::equal(byCode->ucum, byText->ucum).value_or(false))) {
            issues.push_back({Severity::Warning,
                              {},
                              "units.code-text-conflict",
                              {{"code", shown(quantity.unitCode)}, {"unit", shown(quantity.unit)}}});
            result.confidence = Confidence::Doubtful;
            return answer;
        }
        if (byCode->confidence == Confidence::Doubtful) // "D" with the text "day": the text says it clearly
            result = *byText;
        if (result.annotation.empty())
            result.annotation = byText->annotation;
    }
    tell(result, byCode ? quantity.unitCode : quantity.unit, issues);
    return answer;
}

} // namespace

std::string unitKey(const clinical::Quantity& quantity, const std::optional<AnalytePlace>& row) {
    std::string key = row ? std::to_string(row->row - analytes().data()) : std::string("-");
    for (const std::string* part : {&quantity.unitSystem, &quantity.unitCode, &quantity.unit})
        key += ':' + std::to_string(part->size()) + ':' + *part;
    return key;
}

std::optional<Reading> readingOf(const clinical::Quantity& quantity, const std::optional<AnalytePlace>& row,
                                 Issues& issues) {
    const auto known =
        remembered(unitKey(quantity, row), [&] { return std::make_shared<const Read>(read(quantity, row)); });
    issues.insert(issues.end(), known->issues.begin(), known->issues.end());
    return known->reading;
}

std::optional<ClinicalUnit> clinicalUnit(const clinical::Quantity& quantity, const clinical::CodedConcept& analyte,
                                         Issues& issues) {
    const auto reading = readingOf(quantity, analyteOf(analyte), issues);
    return reading ? std::optional(clinicalUnit(*reading)) : std::nullopt;
}

std::optional<ClinicalUnit> clinicalUnit(std::string_view unit, Issues& issues) {
    clinical::Quantity quantity;
    quantity.unit = std::string(unit);
    return clinicalUnit(quantity, {}, issues);
}

namespace {

std::optional<clinical::CanonicalQuantity> canonicalOn(const clinical::Quantity& quantity,
                                                       const std::optional<AnalytePlace>& row, Issues& issues) {
    const auto value = rational(quantity.value);
    if (!value) {
        issues.push_back({Severity::Warning, {}, "units.value-unreadable", {{"value", shown(quantity.value)}}});
        return std::nullopt;
    }
    const auto reading = readingOf(quantity, row, issues);
    if (!reading || reading->confidence == Confidence::Doubtful)
        return std::nullopt;
    const auto placed = row ? placeOn(*row->row, *value, *reading) : place(*value, *reading);
    if (!placed)
        return std::nullopt;
    std::string unit;
    Reading target{{}, {}, Confidence::Certain, {}};
    if (row) {
        target.ucum = std::string(row->row->unit);
        if (!row->row->scales.empty())
            target.annotation = std::string(row->row->scales.front().annotation);
        if (axisOf(target) == placed->axis)
            unit = target.ucum;
    }
    const auto bar = placed->axis.rfind('|');
    const std::string bare =
        reading->annotation.empty() || placed->derived ? placed->axis : placed->axis.substr(0, bar);
    if (unit.empty()) {
        unit = std::string(houseUnit(bare));
        target.annotation = placed->derived ? std::string() : reading->annotation;
    }
    std::optional<Rational> shownValue;
    if (unit.empty()) { // no house unit: base units, except where an amount would be shown as a bare number
        const auto measured = ucum::measure(reading->ucum);
        if (!measured->amount.empty() || measured->crossed || measured->special != nullptr) {
            unit = reading->ucum;
            shownValue = value;
        } else {
            unit = ucum::text(measured->dimension);
            shownValue = placed->value;
        }
    } else {
        target.ucum = unit;
        shownValue = valueIn(placed->value, target);
    }
    if (!shownValue)
        return std::nullopt;
    if (!target.annotation.empty())
        unit += "{" + target.annotation + "}";
    return clinical::CanonicalQuantity{decimalText(*shownValue, canonicalDigits), unit,
                                       placed->derived ? "analyte:" + std::string(row->row->name) : reading->rule,
                                       placed->derived};
}

struct Converted {
    std::optional<clinical::CanonicalQuantity> quantity;
    Issues issues;
};

} // namespace

std::optional<clinical::CanonicalQuantity> canonical(const clinical::Quantity& quantity,
                                                     const clinical::CodedConcept& analyte, Issues& issues) {
    if (!quantity.hasValue() || !quantity.denominatorValue.empty() || !quantity.highValue.empty())
        return std::nullopt;
    const auto row = analyteOf(analyte);
    const auto known = remembered(unitKey(quantity, row) + '=' + quantity.value, [&] {
        Converted answer;
        answer.quantity = canonicalOn(quantity, row, answer.issues);
        return std::make_shared<const Converted>(std::move(answer));
    });
    issues.insert(issues.end(), known->issues.begin(), known->issues.end());
    return known->quantity;
}

std::optional<AnalyteRow> analyteRow(const clinical::CodedConcept& analyte) {
    const auto place = analyteOf(analyte);
    if (!place)
        return std::nullopt;
    const Analyte& row = *place->row;
    return AnalyteRow{row.name, row.unit, row.molarMass, row.source};
}

std::string analyteLine(const clinical::CodedConcept& analyte) {
    const auto place = analyteOf(analyte);
    return place && place->group >= 0 ? std::string(place->row->name) + '/' + std::to_string(place->group)
                                      : std::string();
}

Result<std::string> convertFor(std::string_view value, std::string_view from, std::string_view to,
                               std::string_view loinc) {
    const auto source = readUcum(from.empty() ? "1" : from);
    const auto target = readUcum(to.empty() ? "1" : to);
    if (!source || !target)
        return ucum::convert(value, from, to); // says why
    const auto row = loinc.empty() ? std::nullopt : analyteOfLoinc(loinc);
    if (!row) {
        if (source->annotation != target->annotation && !source->annotation.empty() && !target->annotation.empty())
            return failure("units.different-annotation", {{"left", source->annotation}, {"right", target->annotation}});
        auto answer = ucum::convert(value, from, to);
        // UCUM takes a mole for a number and annotations for nothing; whoever names an analyte means more than that.
        if (!loinc.empty() && (!answer || axisOf(*source) != axisOf(*target)))
            return failure("units.no-row", {{"analyte", shown(loinc)}, {"from", shown(from)}, {"to", shown(to)}});
        return answer;
    }
    const auto number = rational(value);
    if (!number)
        return failure("ucum.value", {{"value", shown(value)}});
    const auto left = placeOn(*row->row, *number, *source);
    // Every crossing is linear: the target's own scale is found from its zero and its one.
    const auto zero = placeOn(*row->row, Rational(0), *target);
    const auto one = placeOn(*row->row, Rational(1), *target);
    if (left && zero && one && left->axis == one->axis && one->value != zero->value &&
        !left->axis.starts_with("special:"))
        return decimalText(Rational((left->value - zero->value) / (one->value - zero->value)));
    if (source->annotation != target->annotation)
        return failure("units.different-annotation", {{"left", source->annotation}, {"right", target->annotation}});
    if (axisOf(*source) != axisOf(*target))
        return failure("ucum.not-commensurable", {{"from", shown(from)}, {"to", shown(to)}});
    return ucum::convert(value, from, to);
}

} // namespace anamnesis::meaning
