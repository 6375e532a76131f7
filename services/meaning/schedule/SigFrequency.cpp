// SPDX-License-Identifier: GPL-3.0-or-later
// How often: intervals, counts per period, and the words and abbreviations that stand for them.
#include "services/meaning/schedule/SigReader.h"

#include "services/meaning/schedule/SigWords.h"

#include <utility>

namespace anamnesis::meaning {

using namespace sig;

void SigReader::setFrequency(NumberRange times, NumberRange period, PeriodUnit unit, bool interval) {
    Schedule& schedule = m_sig.schedule;
    if (m_frequency && (schedule.times != times || schedule.period != period || schedule.unit != unit))
        m_conflict = true;
    m_frequency = true;
    schedule.times = std::move(times);
    schedule.period = std::move(period);
    schedule.unit = unit;
    schedule.interval = interval;
}

bool SigReader::every() {
    static constexpr std::pair<std::string_view, std::string_view> dayParts[] = {{"morning|am|mornings", "MORN"},
                                                                                 {"evening|pm|evenings", "EVE"},
                                                                                 {"afternoon", "AFT"},
                                                                                 {"night|nights|nightly", "NIGHT"},
                                                                                 {"bedtime|hs", "HS"}};
    static constexpr std::pair<std::string_view, std::string_view> joined[] = {
        {"qam", "MORN"}, {"qpm", "EVE"}, {"qhs", "HS"}, {"qnight", "NIGHT"}};
    const auto daily = [&](std::string_view part) {
        addWhen(part);
        return true;
    };
    for (const auto& [word, code] : joined)
        if (take({word}))
            return daily(code);
    if (take({"qd|qday|qdaily|q24h"})) {
        setFrequency({"1", {}}, {"1", {}}, PeriodUnit::Day, false);
        return true;
    }
    if (take({"qod"}) || take({"q", "o", "d"}) || take({"every", "other", "day"}) || take({"q", "other", "day"}) ||
        take({"alternate", "days"})) {
        setFrequency({"1", {}}, {"2", {}}, PeriodUnit::Day, true);
        return true;
    }
    if (take({"every", "other", "week"})) {
        setFrequency({"1", {}}, {"2", {}}, PeriodUnit::Week, true);
        return true;
    }
    if (take({"qh"})) {
        setFrequency({"1", {}}, {"1", {}}, PeriodUnit::Hour, true);
        return true;
    }
    if (take({"qwk|qweek|qweekly"})) {
        setFrequency({"1", {}}, {"1", {}}, PeriodUnit::Week, false);
        return true;
    }
    if (take({"qmonth|qmo"})) {
        setFrequency({"1", {}}, {"1", {}}, PeriodUnit::Month, false);
        return true;
    }
    const std::size_t start = m_at;
    if (take({"q|every|each"})) {
        for (const auto& [word, code] : dayParts)
            if (take({word}))
                return daily(code);
        NumberRange period{"1", {}};
        PeriodUnit unit = PeriodUnit::None;
        const bool numbered = takeRange(period);
        take({"-"});
        if (takeUnit(unit)) {
            const bool interval = numbered || unit == PeriodUnit::Hour;
            setFrequency({"1", {}}, period, unit, interval);
            return true;
        }
        if (!numbered && !find(weekdays, peek()).empty()) {
            m_at = start + 1;
            return days();
        }
    }
    m_at = start;
    NumberRange period;
    if (takeRange(period) && take({"hourly"})) { // "8 hourly"
        setFrequency({"1", {}}, period, PeriodUnit::Hour, true);
        return true;
    }
    m_at = start;
    return false;
}

bool SigReader::times() {
    const std::size_t start = m_at;
    const bool upTo = take({"up", "to"}) || take({"upto"});
    NumberRange count;
    bool counted = false;
    if (take({"once"}))
        counted = (count = {"1", {}}).known();
    else if (take({"twice"}))
        counted = (count = {"2", {}}).known();
    else if (take({"thrice"}))
        counted = (count = {"3", {}}).known();
    else if (takeRange(count))
        counted = take({"times|time|x|time(s)"}) || matches(0, {"per"}) || matches(0, {"/", "d|day|wk|week"});
    if (counted) {
        take({"s"}); // "time(s)"
        const std::size_t here = m_at;
        NumberRange period{"1", {}};
        PeriodUnit unit = PeriodUnit::None;
        if (take({"per|every|/"}) && takeRange(period) && takeUnit(unit)) { // "2 per 1 d", "1 time per 8 h"
            if (upTo)
                count = {"0", count.high.empty() ? count.low : count.high};
            setFrequency(count, period, unit, unit == PeriodUnit::Hour || period.low != "1");
            return true;
        }
        m_at = here;
        if (takePer(unit)) {
            if (upTo)
                count = {"0", count.high.empty() ? count.low : count.high};
            setFrequency(count, {"1", {}}, unit, false);
            return true;
        }
        // "twice in the morning" is something else
    }
    m_at = start;
    return false;
}

bool SigReader::frequencyWord() {
    static constexpr std::pair<std::string_view, std::string_view> perDay[] = {
        {"daily|qdaily|everyday|dly", "1"}, {"bid|bd", "2"}, {"tid|tds", "3"}, {"qid|qds", "4"}};
    if (matches(0, {"daily", "dose"}) || matches(0, {"daily", "-", "dose"})) { // a sum, not how often
        m_sig.unread.emplace_back(peek());
        ++m_at;
        return true;
    }
    for (const auto& [word, count] : perDay)
        if (take({word})) {
            setFrequency({std::string(count), {}}, {"1", {}}, PeriodUnit::Day, false);
            return true;
        }
    if (take({"weekly"}) || take({"once", "weekly"})) {
        setFrequency({"1", {}}, {"1", {}}, PeriodUnit::Week, false);
        return true;
    }
    if (take({"monthly"})) {
        setFrequency({"1", {}}, {"1", {}}, PeriodUnit::Month, false);
        return true;
    }
    if (take({"hourly"})) {
        setFrequency({"1", {}}, {"1", {}}, PeriodUnit::Hour, true);
        return true;
    }
    if (take({"nightly"})) {
        addWhen("NIGHT");
        return true;
    }
    PeriodUnit unit = PeriodUnit::None;
    const std::size_t start = m_at;
    if (listed("a|per|/", peek()) && m_doseEnd == m_at && m_sig.dose &&
        takePer(unit)) { // "10 mg per day", "1 tablet a day"
        setFrequency({"1", {}}, {"1", {}}, unit, false);
        return true;
    }
    m_at = start;
    return false;
}

} // namespace anamnesis::meaning
