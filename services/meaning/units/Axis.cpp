// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/meaning/units/Axis.h"

#include "services/meaning/ucum/Remembered.h"
#include "services/meaning/units/Text.h"

#include <array>
#include <memory>
#include <unordered_map>

namespace anamnesis::meaning {
namespace {

bool isTemperature(const ucum::Atom& atom) {
    return atom.function == "Cel" || atom.function == "degF" || atom.function == "degRe";
}

/// The unit with one atom written for another: "mU/L" with U for [iU] -> "m[iU]/L". Nothing when the atom is not there.
std::optional<std::string> withAtom(std::string_view unit, std::string_view from, std::string_view to) {
    const auto expression = ucum::parse(unit);
    if (!expression)
        return std::nullopt;
    std::string result;
    bool found = false;
    std::size_t at = 0;
    for (const ucum::Token& token : *expression) {
        if (token.part != ucum::Part::Unit || token.atom->code != from)
            continue;
        const auto start = static_cast<std::size_t>(token.text.data() - unit.data()) +
                           (token.prefix != nullptr ? token.prefix->code.size() : 0U);
        result += std::string(unit.substr(at, start - at)) + std::string(to);
        at = start + from.size();
        found = true;
    }
    return found ? std::optional(result + std::string(unit.substr(at))) : std::nullopt;
}

} // namespace

Rational fraction(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return *rational(text);
    return *rational(text.substr(0, slash)) / *rational(text.substr(slash + 1));
}

std::string axisOf(const ucum::Measure& measure, std::string_view annotation) {
    if (measure.specialInTerm)
        return {};
    std::string axis;
    if (measure.special != nullptr)
        axis = isTemperature(*measure.special) ? "K" : "special:" + std::string(measure.special->code);
    else
        axis = ucum::text(measure.dimension);
    if (!measure.amount.empty() && measure.special == nullptr)
        axis += "|" + ucum::text(measure.amount);
    else if (measure.crossed)
        axis += "|ratio of amounts";
    if (!annotation.empty())
        axis += "|" + std::string(annotation);
    return axis;
}

std::string axisOf(const Reading& reading) {
    const auto measured = ucum::measure(reading.ucum);
    return measured ? axisOf(*measured, reading.annotation) : std::string();
}

namespace {

std::optional<Placed> placed(const Rational& value, const Reading& reading) {
    const auto measured = ucum::measure(reading.ucum);
    if (!measured)
        return std::nullopt;
    Placed answer{value * measured->factor, axisOf(*measured, reading.annotation), false};
    if (answer.axis.empty())
        return std::nullopt;
    if (measured->special != nullptr) {
        if (!isTemperature(*measured->special)) {
            answer.value = value * measured->factor; // stays on the scale's own numbers
        } else if (const auto base = toBase(*measured, value)) {
            answer.value = base->number;
        } else {
            return std::nullopt;
        }
    }
    return answer;
}

std::optional<Placed> placedOn(const Analyte& row, const Rational& value, const Reading& reading) {
    const auto measured = ucum::measure(reading.ucum);
    if (!measured)
        return std::nullopt;
    const std::string own = axisOf(*measured, reading.annotation);
    for (const Scale& scale : row.scales) {
        const Reading unit{std::string(scale.unit), std::string(scale.annotation), Confidence::Certain, {}};
        if (axisOf(unit) != own || measured->special != nullptr)
            continue;
        const Rational inScale = value * measured->factor / ucum::measure(scale.unit)->factor;
        const Rational inRow = inScale * fraction(scale.factor) + fraction(scale.offset);
        const Scale& first = row.scales.front();
        return Placed{
            inRow * ucum::measure(first.unit)->factor,
            axisOf(Reading{std::string(first.unit), std::string(first.annotation), Confidence::Certain, {}}),
            axisOf(Reading{std::string(first.unit), std::string(first.annotation), Confidence::Certain, {}}) != own};
    }
    if (!row.unitIs.empty()) {
        const auto renamed =
            row.unitIs == "U" ? withAtom(reading.ucum, "[iU]", "U") : withAtom(reading.ucum, "U", row.unitIs);
        const auto synonym = renamed ? renamed : withAtom(reading.ucum, "[IU]", row.unitIs);
        if (synonym) {
            auto answer = placed(value, Reading{*synonym, reading.annotation, reading.confidence, reading.rule});
            if (answer)
                answer->derived = axisOf(*measured, reading.annotation) != answer->axis;
            return answer;
        }
    }
    if (!reading.annotation.empty() || measured->special != nullptr)
        return placed(value, reading);
    ucum::Measure crossed = *measured;
    Rational factor = measured->factor;
    const auto mass = crossed.dimension.find("g");
    if (!row.molarMass.empty() && crossed.amount.empty() && !crossed.crossed && mass != crossed.dimension.end() &&
        mass->second == 1) {
        crossed.dimension.erase(mass);
        crossed.amount["mol"] = 1;
        factor *= ucum::measure("mol")->factor / *rational(row.molarMass);
        return Placed{value * factor, axisOf(crossed, {}), true};
    }
    const auto equivalents = crossed.amount.find("eq");
    if (!row.valence.empty() && equivalents != crossed.amount.end() && equivalents->second == 1 &&
        crossed.amount.size() == 1) {
        crossed.amount = {{"mol", 1}};
        return Placed{value * factor / *rational(row.valence), axisOf(crossed, {}), true};
    }
    return placed(value, reading);
}

/// What a unit does to a number on its way to the axis. Every such way is linear: temperatures have an offset, and the
/// other special units stay on their own numbers.
struct Way {
    Rational scale;
    Rational offset;
    std::string axis;
    bool derived = false;
};

std::shared_ptr<const Way> wayOf(const Analyte* row, const Reading& reading) {
    const std::string rowKey = row == nullptr ? "-" : std::to_string(row - analytes().data());
    return remembered(
        rowKey + '\x1f' + reading.ucum + '\x1f' + reading.annotation, [&]() -> std::shared_ptr<const Way> {
            const auto at = [&](int value) {
                return row == nullptr ? placed(Rational(value), reading) : placedOn(*row, Rational(value), reading);
            };
            auto zero = at(0);
            const auto one = at(1);
            if (!zero || !one)
                return nullptr;
            return std::make_shared<const Way>(
                Way{one->value - zero->value, zero->value, std::move(zero->axis), zero->derived});
        });
}

std::optional<Placed> along(const std::shared_ptr<const Way>& way, const Rational& value) {
    if (!way)
        return std::nullopt;
    return Placed{value * way->scale + way->offset, way->axis, way->derived};
}

} // namespace

std::optional<Placed> place(const Rational& value, const Reading& reading) {
    return along(wayOf(nullptr, reading), value);
}

std::optional<Placed> placeOn(const Analyte& row, const Rational& value, const Reading& reading) {
    return along(wayOf(&row, reading), value);
}

std::optional<Rational> valueIn(const Rational& base, const Reading& unit) {
    const auto measured = ucum::measure(unit.ucum);
    if (!measured || measured->specialInTerm)
        return std::nullopt;
    if (measured->special != nullptr && isTemperature(*measured->special)) {
        const auto value = fromBase(*measured, base);
        return value ? std::optional(value->number) : std::nullopt;
    }
    return Rational(base / measured->factor);
}

std::string_view houseUnit(std::string_view axis) {
    static constexpr auto units = std::to_array<std::string_view>({
        "Cel",    "mm[Hg]", "mg",     "mL",     "cm",      "m2",       "s",      "/min",      "kg/m2",    "g/L",
        "mmol/L", "10*9/L", "U/L",    "[iU]/L", "meq/L",   "mosm/kg",  "mosm/L", "mmol",      "meq",      "mL/min",
        "[iU]",   "U",      "/[HPF]", "/[LPF]", "mmol/kg", "L/min/m2", "mg/m2",  "[arb'U]/L", "[CFU]/mL", "umol/min",
        "mV",     "g/d",    "mmol/d", "[pH]",   "g/cm2",   "[diop]",   "deg",    "[drp]",     "mmol/mol", "1",
    });
    static const auto index = [] {
        std::unordered_map<std::string, std::string_view> map; // of a constant table
        for (const std::string_view unit : units)
            map.emplace(axisOf(Reading{std::string(unit), {}, Confidence::Certain, {}}), unit);
        return map;
    }();
    const auto found = index.find(std::string(axis));
    return found == index.end() ? std::string_view() : found->second;
}

} // namespace anamnesis::meaning
