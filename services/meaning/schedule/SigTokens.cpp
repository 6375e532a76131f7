// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens as the grammar takes them: words, numbers with their ranges, units of time.
#include "services/meaning/schedule/SigReader.h"

#include "services/meaning/schedule/SigWords.h"
#include "services/meaning/ucum/Number.h"
#include "services/meaning/units/Text.h"

#include <utility>

namespace anamnesis::meaning {

using namespace sig;

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

} // namespace anamnesis::meaning
