// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of sigs as patterns over tokens: which part is tried after which, and what the parts come to together.
// The parts are in SigTokens, SigFrequency, SigWhen, SigUse and SigDoses. Sources: ISMP and Joint Commission lists of
// abbreviations, FHIR R4 EventTiming and GTSAbbreviation, HL7 v2.9 §4A.4 (TQ), NCPDP structured sig.
#include "services/meaning/schedule/SigReader.h"

#include "services/meaning/Medicines.h"
#include "services/meaning/schedule/SigWords.h"
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
