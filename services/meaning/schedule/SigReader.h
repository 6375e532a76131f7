// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one run of tokens: at most one dose and one frequency. Inside the room only.
#pragma once

#include "services/meaning/Schedule.h"
#include "services/meaning/schedule/Tokens.h"

#include <initializer_list>
#include <optional>
#include <span>

namespace anamnesis::meaning {

class SigReader {
public:
    explicit SigReader(std::span<const Token> tokens) : m_tokens(tokens) {}
    [[nodiscard]] Sig run();
    [[nodiscard]] std::size_t doses() const { return m_doses; } ///< how many different doses were met

private:
    // tokens
    [[nodiscard]] bool ends(std::size_t ahead = 0) const { return m_at + ahead >= m_tokens.size(); }
    [[nodiscard]] std::string_view peek(std::size_t ahead = 0) const;
    [[nodiscard]] bool isNumber(std::size_t ahead = 0) const;
    [[nodiscard]] bool matches(std::size_t ahead, std::initializer_list<std::string_view> pattern) const;
    bool take(std::initializer_list<std::string_view> pattern); ///< each word may list choices: "day|d"
    bool takeWords(std::string_view pattern);                   ///< the same, words parted by blanks
    bool takeRange(NumberRange& range);
    bool takeUnit(PeriodUnit& unit);
    bool takePer(PeriodUnit& unit); ///< "a day", "daily", "/ wk", "per week"

    // parts of a sig; each answers whether it took something
    bool maximum();
    bool asNeeded();
    bool every();
    bool times();
    bool frequencyWord();
    bool when();
    bool days();
    bool timeOfDay();
    bool duration();
    bool single();
    bool dose();
    bool strengthOfProduct(std::size_t start, const clinical::Quantity& quantity);
    [[nodiscard]] bool dispensed(std::size_t start, const clinical::Quantity& quantity);
    bool mixedWith();
    bool breaksOff();
    bool site();
    bool route();
    bool indication();
    bool noise();

    void setFrequency(NumberRange times, NumberRange period, PeriodUnit unit, bool interval);
    void addDose(clinical::Quantity dose, bool restates);
    void addWhen(std::string_view code);
    void moreMeals(std::string_view first);
    [[nodiscard]] std::size_t partsOfDay(); ///< how many different parts of the day were named
    std::string words(std::size_t most);    ///< up to a sign or a word that begins another part
    void settle();

    std::span<const Token> m_tokens;
    std::size_t m_at = 0;
    std::size_t m_doses = 0;
    std::size_t m_doseEnd = 0;                    ///< where the last dose ended
    std::optional<clinical::Quantity> m_strength; ///< of the product, where the sig begins with its name
    bool m_refused = false;
    bool m_frequency = false;
    bool m_conflict = false;
    bool m_spoken = false;          ///< the frequency was said in words of its own, not counted from parts of the day
    bool m_eveningAndNight = false; ///< "with dinner and at bedtime": two, where "in the evening at bedtime" may be one
    Sig m_sig;
};

} // namespace anamnesis::meaning
