// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of sigs as patterns over tokens. Sources: ISMP and Joint Commission lists of abbreviations, FHIR R4
// EventTiming and GTSAbbreviation, HL7 v2.9 §4A.4 (TQ), NCPDP structured sig.
#include "services/meaning/schedule/SigReader.h"

#include "services/meaning/Medicines.h"
#include "services/meaning/Units.h"
#include "services/meaning/schedule/SigWords.h"
#include "services/meaning/ucum/Number.h"
#include "services/meaning/units/Text.h"

#include <algorithm>
#include <array>

namespace anamnesis::meaning {
namespace {

using namespace sig;

bool startsPart(std::string_view word) {
    return listed("every|q|daily|bid|tid|qid|twice|once|max|maximum|not|do|up|take|prn|at|with|by|then|for|x|qhs|qd|"
                  "qod|until|may|if|and|apply|hs|no",
                  word);
}

} // namespace

std::string_view SigReader::peek(std::size_t ahead) const {
    return ends(ahead) ? std::string_view() : std::string_view(m_tokens[m_at + ahead].text);
}

bool SigReader::isNumber(std::size_t ahead) const {
    return !ends(ahead) && m_tokens[m_at + ahead].kind == Token::Kind::Number;
}

bool SigReader::matches(std::size_t ahead, std::initializer_list<std::string_view> pattern) const {
    for (const std::string_view choices : pattern) {
        if (ends(ahead) || !listed(choices, peek(ahead)))
            return false;
        ++ahead;
    }
    return true;
}

bool SigReader::take(std::initializer_list<std::string_view> pattern) {
    if (!matches(0, pattern))
        return false;
    m_at += pattern.size();
    return true;
}

bool SigReader::takeWords(std::string_view pattern) {
    std::size_t ahead = 0;
    for (const std::string_view choices : text::split(pattern, ' ')) {
        if (ends(ahead) || !listed(choices, peek(ahead)))
            return false;
        ++ahead;
    }
    m_at += ahead;
    return true;
}

bool SigReader::takeRange(NumberRange& range) {
    if (!isNumber())
        return false;
    range = {std::string(peek()), {}};
    ++m_at;
    const bool joins = listed("-|to|or", peek()) && isNumber(1);
    if (joins) {
        const auto low = rational(range.low);
        const auto high = rational(peek(1));
        if (low && high && *low < *high) {
            range.high = std::string(peek(1));
            m_at += 2;
        }
    }
    return true;
}

bool SigReader::takeUnit(PeriodUnit& unit) {
    static constexpr std::pair<std::string_view, PeriodUnit> units[] = {
        {"min|mins|minute|minutes", PeriodUnit::Minute},
        {"h|hr|hrs|hour|hours|hourly", PeriodUnit::Hour},
        {"d|day|days", PeriodUnit::Day},
        {"wk|wks|week|weeks|w", PeriodUnit::Week},
        {"mo|month|months", PeriodUnit::Month},
        {"a|yr|year|years", PeriodUnit::Year}};
    for (const auto& [words_, found] : units)
        if (listed(words_, peek()) && !ends()) {
            unit = found;
            ++m_at;
            return true;
        }
    return false;
}

bool SigReader::takePer(PeriodUnit& unit) {
    static constexpr std::pair<std::string_view, PeriodUnit> adverbs[] = {
        {"daily", PeriodUnit::Day},   {"weekly", PeriodUnit::Week}, {"monthly", PeriodUnit::Month},
        {"hourly", PeriodUnit::Hour}, {"yearly", PeriodUnit::Year}, {"nightly", PeriodUnit::Day}};
    if (take({"per|in|within", "24", "h|hr|hrs|hour|hours"}) ||
        take({"in|per", "a", "24", "h|hr|hrs|hour|hours", "period"})) {
        unit = PeriodUnit::Day;
        return true;
    }
    const std::size_t start = m_at;
    for (const auto& [word, found] : adverbs)
        if (take({word})) {
            unit = found;
            return true;
        }
    if (listed("a|per|each|every|/|in", peek()) && !ends(1)) {
        ++m_at;
        take({"a"});
        if (takeUnit(unit))
            return true;
    }
    m_at = start;
    if (matches(0, {"day|week"}))
        return takeUnit(unit);
    return false;
}

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

void SigReader::addWhen(std::string_view code) {
    auto& list = m_sig.schedule.when;
    if (std::ranges::find(list, code) == list.end())
        list.emplace_back(code);
}

/// "with breakfast, lunch and dinner": the first meal's "with" holds for the list.
void SigReader::moreMeals(std::string_view first) {
    static constexpr std::array<std::pair<std::string_view, char>, 4> meals{
        {{"breakfast", 'M'}, {"lunch", 'D'}, {"dinner", 'V'}, {"supper", 'V'}}};
    if (first.size() < 2 || std::string_view("MDV").find(first.back()) == std::string_view::npos)
        return;
    for (;;) {
        std::size_t ahead = 0;
        while (listed(",|and|&", peek(ahead)) && !ends(ahead))
            ++ahead;
        const auto meal = std::ranges::find(meals, peek(ahead), [](const auto& row) { return row.first; });
        if (ahead == 0 || meal == meals.end())
            return;
        addWhen(std::string(first.substr(0, first.size() - 1)) + meal->second);
        m_at += ahead + 1;
    }
}

std::size_t SigReader::partsOfDay() {
    std::array<bool, 5> parts{};
    for (const std::string& code : m_sig.schedule.when) {
        parts[0] = parts[0] || listed("MORN|CM|ACM|PCM|WAKE", code);
        parts[1] = parts[1] || listed("CD|ACD|PCD", code);
        parts[2] = parts[2] || listed("AFT", code);
        parts[3] = parts[3] || listed("EVE|CV|ACV|PCV", code);
        parts[4] = parts[4] || listed("NIGHT|HS", code);
    }
    if (parts[3] && parts[4] && !m_eveningAndNight)
        m_conflict = true;
    if (parts[1] && parts[2])
        m_conflict = true; // lunch and afternoon: once or twice
    return static_cast<std::size_t>(std::ranges::count(parts, true));
}

std::string SigReader::words(std::size_t most) {
    std::string result;
    for (std::size_t count = 0; count < most && !ends(); ++count) {
        if (m_tokens[m_at].kind == Token::Kind::Sign || (count > 0 && startsPart(peek())) ||
            m_tokens[m_at].kind == Token::Kind::Number)
            break;
        result += (result.empty() ? "" : " ") + m_tokens[m_at].text;
        ++m_at;
    }
    return result;
}

bool SigReader::asNeeded() {
    const bool needed = take({"prn"}) || take({"as|if|when", "needed|necessary|required"}) || take({"as", "need"}) ||
                        take({"if", "you", "need"});
    if (!needed)
        return false;
    m_sig.schedule.asNeeded = true;
    if (take({"for"}) || take({"if"}))
        m_sig.schedule.asNeededFor = words(6);
    return true;
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

bool SigReader::when() {
    struct Row {
        std::string_view words; ///< parted by blanks; choices by "|"
        std::string_view code;
    };
    static constexpr std::array rows{
        Row{"at|before bedtime|bed", "HS"},
        Row{"at hs", "HS"},
        Row{"hs", "HS"},
        Row{"bedtime", "HS"},
        Row{"at night|nighttime", "NIGHT"},
        Row{"in the morning", "MORN"},
        Row{"in the am", "MORN"},
        Row{"in am", "MORN"},
        Row{"am", "MORN"},
        Row{"morning", "MORN"},
        Row{"in the evening", "EVE"},
        Row{"in the pm", "EVE"},
        Row{"in pm", "EVE"},
        Row{"pm", "EVE"},
        Row{"evening", "EVE"},
        Row{"in the afternoon", "AFT"},
        Row{"upon|on waking|awakening", "WAKE"},
        Row{"before meals|food|eating", "AC"},
        Row{"before each|every meal", "AC"},
        Row{"ac", "AC"},
        Row{"after meals|food|eating", "PC"},
        Row{"after each|every meal", "PC"},
        Row{"pc", "PC"},
        Row{"with meals|meal|food", "C"},
        Row{"with a meal", "C"},
        Row{"with each|every meal", "C"},
        Row{"with breakfast", "CM"},
        Row{"with lunch", "CD"},
        Row{"with dinner|supper", "CV"},
        Row{"with evening meal", "CV"},
        Row{"with the evening meal", "CV"},
        Row{"with morning meal", "CM"},
        Row{"before breakfast", "ACM"},
        Row{"before lunch", "ACD"},
        Row{"before dinner|supper", "ACV"},
        Row{"after breakfast", "PCM"},
        Row{"after lunch", "PCD"},
        Row{"after dinner|supper", "PCV"},
        Row{"at breakfast", "CM"},
        Row{"at lunch", "CD"},
        Row{"at dinner|supper", "CV"},
        Row{"morn", "MORN"},
        Row{"eve", "EVE"},
        Row{"aft", "AFT"},
        Row{"night", "NIGHT"},
        Row{"nocte", "NIGHT"},
        Row{"mane", "MORN"},
        Row{"wake", "WAKE"},
        Row{"acm", "ACM"},
        Row{"acd", "ACD"},
        Row{"acv", "ACV"},
        Row{"pcm", "PCM"},
        Row{"pcd", "PCD"},
        Row{"pcv", "PCV"},
        Row{"cm", "CM"},
        Row{"cd", "CD"},
        Row{"cv", "CV"},
        Row{"icm", "CM"},
        Row{"icd", "CD"},
        Row{"icv", "CV"},
        Row{"with meals and", "C"},
    };
    // "at acm" of a FHIR timing, "AC" and "HS" one behind the other
    const std::size_t start = m_at;
    const bool joined = start > 0 && listed("and|&|,|plus|+", m_tokens[start - 1].text);
    if (isNumber() && matches(1, {"min|mins|minutes|minute|hour|hours|hr|hrs", "before|after|prior"}))
        m_at += 2; // "30 minutes before breakfast"
    for (const Row& row : rows)
        if (takeWords(row.words)) {
            addWhen(row.code);
            m_eveningAndNight = m_eveningAndNight || joined;
            moreMeals(row.code);
            return true;
        }
    m_at = start;
    return take({"on", "an", "empty", "stomach"}) || take({"without", "regard", "to", "meals|food"}) ||
           take({"empty", "stomach"}) || take({"with", "or", "without", "food|meals"});
}

bool SigReader::days() {
    const std::size_t start = m_at;
    take({"on|every"});
    bool found = false;
    for (;;) {
        const std::string_view day = find(weekdays, peek());
        if (day.empty())
            break;
        if (std::ranges::find(m_sig.schedule.daysOfWeek, day) == m_sig.schedule.daysOfWeek.end())
            m_sig.schedule.daysOfWeek.emplace_back(day);
        found = true;
        ++m_at;
        if (listed(",|and|&|/", peek()) && !find(weekdays, peek(1)).empty())
            ++m_at;
        else if (matches(0, {",", "and"}) && !find(weekdays, peek(2)).empty())
            m_at += 2;
    }
    if (!found && take({"mwf"})) {
        m_sig.schedule.daysOfWeek = {"mon", "wed", "fri"};
        found = true;
    }
    if (!found)
        m_at = start;
    return found;
}

bool SigReader::timeOfDay() {
    const std::size_t start = m_at;
    take({"at|@"});
    const bool announced = m_at > start;
    if (take({"noon"})) {
        m_sig.schedule.timesOfDay.emplace_back("12:00");
        return true;
    }
    if (take({"midnight"})) {
        m_sig.schedule.timesOfDay.emplace_back("00:00");
        return true;
    }
    if (isNumber() && peek().find('.') == std::string_view::npos && peek().size() <= 4) {
        const std::string digits(peek());
        int hour = -1;
        int minute = 0;
        const int number = std::stoi(digits);
        ++m_at;
        if (take({":"}) && isNumber() && peek().size() == 2) {
            hour = number;
            minute = std::stoi(std::string(peek()));
            ++m_at;
            if (take({":", "00"}) || take({":", "0"})) {
            }
        } else if (digits.size() == 4 && announced) {
            hour = number / 100;
            minute = number % 100;
        } else if (matches(0, {"am|pm|a|p"}) && digits.size() <= 2) {
            hour = number;
        }
        if (hour >= 0) {
            const bool twelve = hour >= 1 && hour <= 12;
            if (take({"am"}) && twelve)
                hour %= 12;
            else if (take({"pm"}) && twelve)
                hour = hour % 12 + 12;
            if (hour <= 24 && minute < 60) {
                const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
                m_sig.schedule.timesOfDay.push_back(two(hour % 24) + ":" + two(minute));
                return true;
            }
        }
    }
    m_at = start;
    return false;
}

bool SigReader::duration() {
    const std::size_t start = m_at;
    if (take({"for", "up", "to"}) || take({"for", "the", "next"}) || take({"for", "a", "total", "of"}) ||
        take({"for|x"}) || take({"over"})) {
        const bool over = m_tokens[start].text == "over";
        NumberRange length;
        PeriodUnit unit = PeriodUnit::None;
        if (takeRange(length)) {
            take({"-"});
            take({"more"});
            if (takeUnit(unit)) {
                take({"only"});
                if (!over) {
                    m_sig.schedule.duration = length;
                    m_sig.schedule.durationUnit = unit;
                }
                return true;
            }
        }
    }
    m_at = start;
    return take({"until", "gone|finished|completed|complete"}) || take({"until", "all", "taken"});
}

bool SigReader::single() {
    const std::size_t start = m_at;
    const bool one = take({"x", "1", "dose"}) || take({"x", "1", "time"}) || take({"for", "1", "dose"}) ||
                     take({"1", "time", "only"}) || take({"once", "only"}) || take({"1", "time"}) || take({"stat"}) ||
                     take({"single", "dose"}) || take({"as", "a", "single", "dose"}) || take({"1", "dose", "only"}) ||
                     take({"one-time"});
    if (one || (take({"x", "1"}) && (ends() || m_tokens[m_at].kind == Token::Kind::Sign)) || take({"once"})) {
        m_sig.schedule.once = true;
        return true;
    }
    m_at = start;
    if (take({"continuous|continuously"}) || take({"continuous", "infusion"})) {
        m_sig.schedule.continuous = true;
        take({"infusion"});
        return true;
    }
    return false;
}

/// Words after which nothing is a plain dose or frequency any more: refused, or to be adjusted.
bool SigReader::breaksOff() {
    if (listed("refused|refuses|refusal|declined|declines|objected", peek())) {
        m_refused = true;
        m_sig.unread.emplace_back(peek());
        ++m_at;
        return true;
    }
    if (listed(
            "titrate|titrated|titrating|titration|escalate|escalation|adjust|adjusted|adjusting|wean|weaned|increments",
            peek())) {
        for (; !ends(); ++m_at)
            m_sig.unread.push_back(m_tokens[m_at].text);
        return true;
    }
    if (listed("except|alternating|alternate", peek()) &&
        !matches(1, {"days"})) { // "daily, except 2 tablets on Monday"
        m_conflict = true;
        m_doses += 2;
        m_sig.unread.emplace_back(peek());
        ++m_at;
        return true;
    }
    const std::size_t start = m_at;
    if (take({"#"}) || take({"disp|dispense|qty|quantity"})) { // "# 21 cap(s)": dispensed
        take({":"}) || take({"#"});
        if (isNumber()) {
            ++m_at;
            if (!doseForm(peek()).empty() || !find(doseUnits, peek()).empty())
                ++m_at;
            take({"s"}) || take({"es"});
            return true;
        }
        m_at = start;
    }
    if (isNumber() && matches(1, {"refill|refills"})) {
        m_at += 2;
        take({"s"});
        return true;
    }
    if (isNumber() && matches(1, {"x"}) && !matches(2, {"daily|day|week|weekly|per|a|/"})) { // "2 x 500 mg", "2x"
        m_conflict = true;
        m_doses += isNumber(2) ? 2U : 0U;
        m_sig.unread.emplace_back(peek());
        m_at += 2;
        return true;
    }
    return false;
}

bool SigReader::site() {
    struct Row {
        std::string_view words;
        std::string_view route;
    };
    static constexpr std::array rows{Row{"eye|eyes", "ophthalmic"}, Row{"ear|ears", "otic"},
                                     Row{"nostril|nostrils|nare|nares", "nasal"}};
    const std::size_t start = m_at;
    take({"in|into|to|per"});
    take({"the"});
    std::string side;
    if (listed("left|right|both|each|affected", peek())) {
        side = std::string(peek());
        ++m_at;
    }
    for (const Row& row : rows) {
        if (!listed(row.words, peek()) || ends() || side.empty())
            continue;
        m_sig.site = side + " " + std::string(peek());
        m_sig.route = std::string(row.route);
        ++m_at;
        if (side == "both" || side == "each")
            m_sig.schedule.unread.push_back(m_sig.site); // the dose is given twice: no daily dose from this
        return true;
    }
    m_at = start;
    return false;
}

bool SigReader::route() {
    static constexpr auto words_ = std::to_array<std::string_view>(
        {"it", "id", "op", "ot", "gt", "bu", "tp", "ih", "ear", "eye", "skin", "mouth", "ng", "top", "ns"});
    for (std::size_t length = 5; length > 0; --length) {
        std::string phrase;
        for (std::size_t ahead = 0; ahead < length && !ends(ahead); ++ahead)
            phrase += (phrase.empty() ? "" : " ") + std::string(peek(ahead));
        if (length == 1 && std::ranges::find(words_, phrase) != words_.end())
            continue;
        if (std::string key = routeKey(phrase); !key.empty() && !text::isDigit(phrase.front())) {
            if (!m_sig.route.empty() && m_sig.route != key && key != "oral")
                m_sig.unread.push_back(phrase); // two routes
            else if (m_sig.route.empty())
                m_sig.route = std::move(key);
            m_at += length;
            return true;
        }
    }
    return false;
}

bool SigReader::indication() {
    if (!matches(0, {"for"}) || isNumber(1) || ends(1))
        return false;
    ++m_at;
    const std::string reason = words(8);
    if (m_sig.schedule.asNeeded && m_sig.schedule.asNeededFor.empty())
        m_sig.schedule.asNeededFor = reason;
    return true;
}

bool SigReader::noise() {
    if (m_tokens[m_at].kind == Token::Kind::Sign && listed(",|.|;|-|&|:|/|'", peek())) {
        ++m_at;
        return true;
    }
    if (m_tokens[m_at].kind == Token::Kind::Word && std::ranges::find(noiseWords, peek()) != noiseWords.end()) {
        ++m_at;
        return true;
    }
    return false;
}

void SigReader::settle() {
    Schedule& schedule = m_sig.schedule;
    // Parts of the day and clock times count doses when nothing else does, and must not say otherwise.
    const auto mealOnly = [](const std::string& code) { return code == "AC" || code == "PC" || code == "C"; };
    const bool meals = std::ranges::any_of(schedule.when, mealOnly);
    const std::size_t parts = partsOfDay();
    const std::size_t counted = std::max(parts, schedule.timesOfDay.size());
    m_spoken = m_frequency;
    if (!m_frequency && counted > 0 && !meals && !schedule.once)
        setFrequency({std::to_string(counted), {}}, {"1", {}}, PeriodUnit::Day, false);
    else if (m_frequency && counted > 0 && schedule.unit == PeriodUnit::Day && schedule.period.low == "1" &&
             schedule.times.high.empty() && schedule.times.low != std::to_string(counted) && !meals)
        m_conflict = true;
    if (!m_frequency && !schedule.daysOfWeek.empty())
        setFrequency({"1", {}}, {"1", {}}, PeriodUnit::Day, false);
    if (schedule.once && m_frequency)
        m_conflict = true;
    const bool counting = counted > 0 && m_frequency && !m_spoken; // the count is only as good as the words it rests on
    if (counting &&
        std::ranges::any_of(m_sig.unread, [](const std::string& word) { return text::isLetter(word.front()); }))
        m_conflict = true;
    if (m_conflict)
        schedule.unread.emplace_back("?frequency");
    schedule.unread.insert(schedule.unread.end(), m_sig.unread.begin(), m_sig.unread.end());
    const bool shape = m_frequency || schedule.once || schedule.continuous || !schedule.when.empty();
    schedule.parsed = shape && !m_conflict;
    if (m_doses > 1) {
        m_sig.dose.reset(); // two doses: neither is the dose
        m_sig.unread.emplace_back("?doses");
        schedule.unread.emplace_back("?doses");
    }
    if (m_refused) { // nothing was given
        m_sig.dose.reset();
        m_sig.route.clear();
        schedule.parsed = false;
        schedule.asNeeded = false;
        schedule.unread.emplace_back("?refused");
    }
    m_sig.parsed = schedule.parsed || m_sig.dose.has_value();
}

Sig SigReader::run() {
    while (!ends()) {
        if (breaksOff() || maximum() || mixedWith() || asNeeded() || when() || every() || times() || duration() ||
            single() || frequencyWord() || days() || timeOfDay() || dose() || site() || route() || indication() ||
            noise())
            continue;
        m_sig.unread.push_back(m_tokens[m_at].text);
        ++m_at;
    }
    settle();
    return std::move(m_sig);
}

} // namespace anamnesis::meaning
