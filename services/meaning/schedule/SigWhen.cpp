// SPDX-License-Identifier: GPL-3.0-or-later
// When in the day and the week: meals, parts of the day, clock times, weekdays. Codes: FHIR R4 EventTiming.
#include "services/meaning/schedule/SigReader.h"

#include "services/meaning/schedule/SigWords.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace anamnesis::meaning {

using namespace sig;

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

} // namespace anamnesis::meaning
