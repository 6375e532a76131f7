// SPDX-License-Identifier: GPL-3.0-or-later
// How often and how much: FHIR Timing, CDA PIVL/EIVL, HL7 v2 TQ and English sigs in one form. Nothing is guessed: words
// that were not understood are listed, and then no daily dose is computed. A wrong dose is ten times worse than a
// missing one.
#pragma once

#include "models/clinical/Quantity.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::meaning {

/// A number that may be a range: "1-2". high is empty when it is one number. Decimal texts.
struct NumberRange {
    std::string low;
    std::string high;

    [[nodiscard]] bool known() const { return !low.empty(); }
    friend bool operator==(const NumberRange&, const NumberRange&) = default;
};

enum class PeriodUnit : std::uint8_t { None, Minute, Hour, Day, Week, Month, Year };

/// When to take it. Two shapes: `times` per one `period` ("bid": 2 per 1 day; "twice a week": 2 per 1 week; "every 8
/// hours": 1 per 8 hours, interval set), or a single or continuous dose. An empty shape means: only as text.
struct Schedule {
    NumberRange times;  ///< "1", "3" to "4"
    NumberRange period; ///< "8", "4" to "6"
    PeriodUnit unit = PeriodUnit::None;
    bool interval = false; ///< written as an interval (q8h), not as times a day
    bool once = false;     ///< one single dose
    bool continuous = false;
    bool asNeeded = false;
    std::string asNeededFor;             ///< "pain"; empty when not said
    std::vector<std::string> when;       ///< FHIR event-timing codes: "HS", "AC", "PCM", "MORN" …
    std::vector<std::string> daysOfWeek; ///< "mon" … "sun"
    std::vector<std::string> timesOfDay; ///< "08:00"
    NumberRange duration;                ///< "for 10 days"
    PeriodUnit durationUnit = PeriodUnit::None;
    NumberRange maxTimesPerDay;      ///< "max 4 times a day"
    std::string text;                ///< as given
    std::vector<std::string> unread; ///< words that were not understood
    bool parsed = false;             ///< a shape was found and nothing contradicts it

    [[nodiscard]] bool complete() const { return parsed && unread.empty(); }
    /// The same frequency whatever the wording: times, period, as-needed, weekdays. Not text, not meals.
    [[nodiscard]] bool sameFrequency(const Schedule& other) const;
};

/// One step of a taper: "20 mg daily for 3 days".
struct Step {
    std::optional<clinical::Quantity> dose;
    Schedule schedule;
};

/// A whole sig: "Take 1-2 tablets by mouth every 4-6 hours as needed for pain".
struct Sig {
    std::optional<clinical::Quantity> dose; ///< value, highValue for a range, unit as written ("tablet", "mg", "puff")
    std::optional<clinical::Quantity> maxDose; ///< "max 8 tablets per day": value, unit; denominator 1 day
    std::string route;                         ///< routeKey
    std::string site;                          ///< "left eye", as written; empty when not said
    Schedule schedule;                         ///< of the whole, or of the first step
    std::vector<Step> steps; ///< more than one: a taper or titration; then no single dose or daily dose holds
    std::vector<std::string> unread;
    bool parsed = false;
};

/// FHIR Timing.code.text, repeat as text ("2 time(s) per 1 d"), GTS abbreviations (BID, Q8H, QOD …), CDA PIVL/EIVL as
/// text
/// ("PIVL 8 h", "EIVL HS"), HL7 v2 TQ ("Q8H&0800", "BID", "Q6H^PRN") and plain words.
[[nodiscard]] Schedule parseSchedule(std::string_view text);
[[nodiscard]] Sig parseSig(std::string_view text);

/// The structured parts of a FHIR Timing.repeat, for decoders that keep them apart. Numbers are decimal texts.
struct Repeat {
    std::string frequency, frequencyMax, period, periodMax, periodUnit; ///< periodUnit UCUM: s min h d wk mo a
    std::vector<std::string> when, dayOfWeek, timeOfDay;
    std::string code; ///< GTS abbreviation of Timing.code
    bool asNeeded = false;
};
[[nodiscard]] Schedule scheduleOf(const Repeat& repeat);

/// A readable canonical line in UCUM-like form: "2/d", "1/8h", "3-4/d prn", "once"; empty when only text is known.
[[nodiscard]] std::string canonicalText(const Schedule& schedule);

/// Dose a day. low = high for a fixed dose. With "as needed" it is a ceiling: low is 0.
struct DailyDose {
    std::string low; ///< decimal text
    std::string high;
    std::string unit; ///< unit of the dose as sent
    bool asNeeded = false;
};

/// Only when every part is known: dose with a value and unit, a complete schedule, and no taper. A schedule of 1 per 36
/// h or of weeks has a daily dose only when it divides exactly within 40 digits; otherwise nothing ("weekly" is not "a
/// day": nothing).
[[nodiscard]] std::optional<DailyDose> dailyDose(const clinical::Quantity& dose, const Schedule& schedule);

} // namespace anamnesis::meaning
