// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/meaning/Schedule.h"

#include "services/meaning/schedule/SigReader.h"
#include "services/meaning/ucum/Number.h"
#include "services/meaning/ucum/Remembered.h"
#include "services/meaning/units/Text.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace anamnesis::meaning {
namespace {

using Run = std::span<const Token>;

bool isStepMark(std::string_view word) {
    return word == "then" || word == ";" || word == "thereafter" || word == "followed" || word == "afterwards";
}

std::vector<Run> cut(Run all, bool (*at)(std::string_view)) {
    std::vector<Run> parts;
    std::size_t start = 0;
    for (std::size_t here = 0; here <= all.size(); ++here) {
        if (here < all.size() && !at(all[here].text))
            continue;
        if (here > start)
            parts.push_back(all.subspan(start, here - start));
        start = here + 1;
    }
    return parts;
}

/// A taper: every part has a dose and says how long or how often; the dose changes.
std::vector<Step> stepsOf(const std::vector<Run>& parts) {
    std::vector<Step> steps;
    for (const Run part : parts) {
        const bool content =
            std::ranges::any_of(part, [](const Token& token) { return token.kind != Token::Kind::Sign; });
        if (!content)
            continue;
        SigReader reader(part);
        Sig sig = reader.run();
        if (!sig.dose && !sig.schedule.parsed && !sig.schedule.duration.known())
            continue;
        sig.schedule.text.clear();
        steps.push_back({sig.dose, sig.schedule});
    }
    return steps;
}

bool severalDoses(const std::vector<Step>& steps) {
    std::size_t doses = 0;
    std::size_t timed = 0;
    for (const Step& step : steps) {
        doses += step.dose ? 1U : 0U;
        timed += step.schedule.duration.known() ? 1U : 0U;
    }
    return doses > 1 || (steps.size() > 1 && timed > 0 && doses > 0);
}

/// HL7 v2 TQ.2 and CDA words before the common grammar: "Q8H&0800", "PIVL 8 h", "EIVL HS", "Q6H^PRN".
std::string plain(std::string_view text) {
    std::string result(text.substr(0, 2000));
    for (const char sign : {'^', '&', '~', '_'})
        std::ranges::replace(result, sign, ' ');
    for (const std::string_view word : {"PIVL_TS", "EIVL_TS", "PIVL", "EIVL"})
        if (result.starts_with(word))
            result = (word.starts_with('P') ? "every " : "") + result.substr(word.size());
    return result;
}

std::string_view unitText(PeriodUnit unit) {
    switch (unit) {
    case PeriodUnit::Minute:
        return "min";
    case PeriodUnit::Hour:
        return "h";
    case PeriodUnit::Day:
        return "d";
    case PeriodUnit::Week:
        return "wk";
    case PeriodUnit::Month:
        return "mo";
    case PeriodUnit::Year:
        return "a";
    case PeriodUnit::None:
        break;
    }
    return "";
}

std::string rangeText(const NumberRange& range) {
    return range.high.empty() ? range.low : range.low + "-" + range.high;
}

/// 24 h is a day, 7 d a week: one form for one frequency.
void normalise(Schedule& schedule) {
    const auto whole = [&](long by) -> bool {
        const auto low = rational(schedule.period.low);
        const auto high = schedule.period.high.empty() ? low : rational(schedule.period.high);
        if (!low || !high || *low <= 0)
            return false;
        const Rational lowDivided = *low / by;
        const Rational highDivided = *high / by;
        if (lowDivided.get_den() != 1 || highDivided.get_den() != 1)
            return false;
        schedule.period.low = decimalText(lowDivided);
        if (!schedule.period.high.empty())
            schedule.period.high = decimalText(highDivided);
        return true;
    };
    if (schedule.unit == PeriodUnit::Minute && whole(60))
        schedule.unit = PeriodUnit::Hour;
    if (schedule.unit == PeriodUnit::Hour && whole(24))
        schedule.unit = PeriodUnit::Day;
    if (schedule.unit == PeriodUnit::Day && whole(7))
        schedule.unit = PeriodUnit::Week;
    for (NumberRange* range : {&schedule.times, &schedule.period})
        for (std::string* number : {&range->low, &range->high})
            if (const auto value = rational(*number))
                *number = decimalText(*value);
    if (schedule.unit != PeriodUnit::Hour && schedule.unit != PeriodUnit::Minute && schedule.period.low == "1" &&
        schedule.period.high.empty())
        schedule.interval = false;
}

} // namespace

namespace {

Sig readSig(std::string_view text) {
    const auto all = tokens(plain(text));
    const auto parts = cut(all, isStepMark);
    SigReader whole(all);
    Sig sig = whole.run();
    normalise(sig.schedule);
    std::vector<Step> steps = parts.size() > 1 ? stepsOf(parts) : std::vector<Step>();
    if (steps.size() < 2 && whole.doses() > 1)
        steps = stepsOf(cut(all, [](std::string_view word) { return word == "," || word == "."; }));
    if (steps.size() > 1 && severalDoses(steps) && (whole.doses() > 1 || parts.size() > 1)) {
        for (Step& step : steps)
            normalise(step.schedule);
        const bool taper =
            std::ranges::any_of(steps, [](const Step& step) { return step.schedule.duration.known(); }) ||
            parts.size() > 1;
        if (taper) {
            sig.steps = std::move(steps);
            sig.dose.reset();
            sig.schedule = sig.steps.front().schedule;
            sig.schedule.unread.emplace_back("?steps"); // no one frequency holds for the whole
            sig.parsed = true;
        }
    }
    sig.schedule.text = std::string(text);
    return sig;
}

} // namespace

Sig parseSig(std::string_view text) {
    return *remembered(text, [&] { return std::make_shared<const Sig>(readSig(text)); });
}

Schedule parseSchedule(std::string_view text) {
    Sig sig = parseSig(text);
    return std::move(sig.schedule);
}

Schedule scheduleOf(const Repeat& repeat) {
    std::string text;
    if (!repeat.frequency.empty() || !repeat.period.empty()) {
        text = repeat.frequency.empty() ? "1" : repeat.frequency;
        if (!repeat.frequencyMax.empty())
            text += "-" + repeat.frequencyMax;
        if (!repeat.period.empty())
            text += " per " + repeat.period + (repeat.periodMax.empty() ? "" : "-" + repeat.periodMax) + " " +
                    repeat.periodUnit;
    } else {
        text = repeat.code;
    }
    for (const auto* list : {&repeat.when, &repeat.dayOfWeek, &repeat.timeOfDay})
        for (const std::string& word : *list)
            text += " at " + word + ",";
    if (repeat.asNeeded)
        text += " prn";
    Schedule schedule = parseSchedule(text);
    return schedule;
}

bool Schedule::sameFrequency(const Schedule& other) const {
    return parsed && other.parsed && canonicalText(*this) == canonicalText(other) && !canonicalText(*this).empty();
}

std::string canonicalText(const Schedule& schedule) {
    if (!schedule.parsed)
        return {};
    std::string text;
    if (schedule.once)
        text = "once";
    else if (schedule.continuous)
        text = "continuous";
    else if (schedule.times.known() && schedule.unit != PeriodUnit::None)
        text = rangeText(schedule.times) + "/" +
               (schedule.period.low == "1" && schedule.period.high.empty() ? "" : rangeText(schedule.period)) +
               std::string(unitText(schedule.unit));
    else
        for (const std::string& code : schedule.when)
            text += (text.empty() ? "when " : ",") + code;
    std::string days;
    for (const std::string_view day : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
        if (std::ranges::find(schedule.daysOfWeek, day) != schedule.daysOfWeek.end())
            days += (days.empty() ? " " : ",") + std::string(day);
    return text + days + (schedule.asNeeded ? " prn" : "");
}

std::optional<DailyDose> dailyDose(const clinical::Quantity& dose, const Schedule& schedule) {
    const auto low = rational(dose.value);
    const auto high = dose.highValue.empty() ? low : rational(dose.highValue);
    const std::string& unit = dose.unit.empty() ? dose.unitCode : dose.unit;
    if (!low || !high || *low < 0 || unit.empty() || !dose.comparator.empty() || !dose.denominatorValue.empty() ||
        !schedule.complete() || schedule.once || schedule.continuous || !schedule.daysOfWeek.empty() ||
        !schedule.times.known() || unit.ends_with("/h") || unit.ends_with("/min"))
        return std::nullopt;
    const auto timesLow = rational(schedule.times.low);
    const auto timesHigh = schedule.times.high.empty() ? timesLow : rational(schedule.times.high);
    const auto periodLow = rational(schedule.period.low);
    const auto periodHigh = schedule.period.high.empty() ? periodLow : rational(schedule.period.high);
    if (!timesLow || !timesHigh || !periodLow || !periodHigh || *periodLow <= 0)
        return std::nullopt;
    Rational day;
    if (schedule.unit == PeriodUnit::Day && *periodLow == 1 && *periodHigh == 1)
        day = 1;
    else if (schedule.unit == PeriodUnit::Hour && Rational(24 / *periodLow).get_den() == 1 &&
             Rational(24 / *periodHigh).get_den() == 1)
        day = 24;
    else
        return std::nullopt; // weekly, every other day, every 36 hours: not a dose a day
    Rational least = *low * *timesLow * day / *periodHigh;
    Rational most = *high * *timesHigh * day / *periodLow;
    if (const auto limit = rational(schedule.maxTimesPerDay.low)) {
        const Rational atMost = *high * *limit;
        most = std::min(most, atMost);
        least = std::min(least, most);
    }
    if (schedule.asNeeded)
        least = 0;
    return DailyDose{decimalText(least), decimalText(most), unit, schedule.asNeeded};
}

} // namespace anamnesis::meaning
