// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/meaning/medicines/Pieces.h"

#include "models/clinical/Concept.h"
#include "services/meaning/units/Text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace anamnesis::meaning {
namespace {

using clinical::Quantity;
using Kind = PieceKind;

struct UnitWord {
    std::string_view word;
    std::string_view ucum;
};
constexpr auto strengthUnits = std::to_array<UnitWord>({{"mg", "mg"},
                                                        {"mgs", "mg"},
                                                        {"milligram", "mg"},
                                                        {"milligrams", "mg"},
                                                        {"mcg", "ug"},
                                                        {"ug", "ug"},
                                                        {"mcgs", "ug"},
                                                        {"microgram", "ug"},
                                                        {"micrograms", "ug"},
                                                        {"g", "g"},
                                                        {"gm", "g"},
                                                        {"gram", "g"},
                                                        {"grams", "g"},
                                                        {"ng", "ng"},
                                                        {"kg", "kg"},
                                                        {"unt", "[iU]"},
                                                        {"unit", "[iU]"},
                                                        {"units", "[iU]"},
                                                        {"iu", "[iU]"},
                                                        {"meq", "meq"},
                                                        {"mmol", "mmol"},
                                                        {"mci", "mCi"},
                                                        {"ml", "mL"},
                                                        {"l", "L"},
                                                        {"%", "%"},
                                                        {"actuat", "{actuat}"},
                                                        {"actuation", "{actuat}"},
                                                        {"puff", "{actuat}"},
                                                        {"spray", "{actuat}"},
                                                        {"hr", "h"},
                                                        {"hour", "h"},
                                                        {"h", "h"},
                                                        {"dose", "{dose}"},
                                                        {"day", "d"},
                                                        {"24hr", "(24.h)"},
                                                        {"cells", "{cells}"},
                                                        {"sqcm", "cm2"},
                                                        {"cm2", "cm2"},
                                                        {"vial", "{vial}"},
                                                        {"tablet", "{tbl}"},
                                                        {"tab", "{tbl}"},
                                                        {"capsule", "{capsule}"},
                                                        {"cap", "{capsule}"},
                                                        {"u", "[iU]"},
                                                        {"bau", "[BAU]"},
                                                        {"pfu", "[PFU]"},
                                                        {"amb", ""},
                                                        {"mu", ""}});

std::string_view strengthUnit(std::string_view folded) {
    const auto row = std::ranges::find(strengthUnits, folded, &UnitWord::word);
    return row == strengthUnits.end() ? std::string_view() : row->ucum;
}

/// Cuts a name into pieces.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    std::vector<Piece> run() {
        while (m_at < m_text.size()) {
            const char here = m_text[m_at];
            if (text::isBlank(here) || here == ',' || here == ';' || here == '(' || here == ')') {
                m_depth += here == '(' ? 1 : here == ')' && m_depth > 0 ? -1 : 0;
                ++m_at;
            } else if ((here == '/' || here == '+' || here == '&') && separates()) {
                m_pieces.push_back({Kind::Plus, "/", {}, m_depth > 0});
                ++m_at;
            } else if (here == '-' && !m_pieces.empty() && m_pieces.back().kind == Kind::Strength &&
                       m_at + 1 < m_text.size() && text::isLetter(m_text[m_at + 1])) {
                m_pieces.push_back(
                    {Kind::Plus, "-", {}, m_depth > 0}); // "lisinopril 20 mg-hydrochlorothiazide 12.5 mg"
                ++m_at;
            } else if (!strength()) {
                word();
            }
        }
        return std::move(m_pieces);
    }

private:
    [[nodiscard]] bool separates() const {
        return m_at + 1 < m_text.size() && !m_pieces.empty() &&
               (text::isBlank(m_text[m_at + 1]) || text::isLetter(m_text[m_at + 1]));
    }

    void skipBlanks() {
        while (m_at < m_text.size() && text::isBlank(m_text[m_at]))
            ++m_at;
    }

    [[nodiscard]] std::string_view letters(std::size_t from) const {
        if (from < m_text.size() && m_text[from] == '%')
            return m_text.substr(from, 1);
        std::size_t end = from;
        while (end < m_text.size() && text::isLetter(m_text[end]))
            ++end;
        if (end > from && end < m_text.size() && text::isDigit(m_text[end]) &&
            text::lowered(m_text.substr(from, end - from)) == "cm")
            ++end; // cm2
        return m_text.substr(from, end - from);
    }

    struct Measured {
        std::string value;
        std::string_view unit;
    };
    /// A number and a unit from here on, blanks or a hyphen between allowed; m_at moves only on success.
    std::optional<Measured> measured(bool valueNeeded) {
        const std::size_t start = m_at;
        const std::size_t length = text::numberLength(m_text.substr(m_at));
        if (length == 0 && valueNeeded)
            return std::nullopt;
        Measured result{text::withoutCommas(m_text.substr(m_at, length)), {}};
        m_at += length;
        skipBlanks();
        const std::string_view unit = letters(m_at);
        if (unit.empty() || strengthUnit(text::lowered(unit)).empty()) {
            m_at = start;
            return std::nullopt;
        }
        result.unit = unit;
        m_at += unit.size();
        return result;
    }

    bool strength() {
        if (!text::isDigit(m_text[m_at]) && m_text[m_at] != '.')
            return false;
        const std::size_t start = m_at;
        std::vector<std::string> values;
        // "5-325 mg", "800-160 mg", "5/325 mg"
        for (;;) {
            const std::size_t length = text::numberLength(m_text.substr(m_at));
            if (length == 0)
                break;
            const std::size_t next = m_at + length;
            const bool more = next + 1 < m_text.size() && (m_text[next] == '-' || m_text[next] == '/') &&
                              (text::isDigit(m_text[next + 1]) || m_text[next + 1] == '.');
            if (!more)
                break;
            values.push_back(text::withoutCommas(m_text.substr(m_at, length)));
            m_at = next + 1;
        }
        const auto number = measured(true);
        if (!number) {
            m_at = start;
            return false;
        }
        const std::string folded = text::lowered(number->unit);
        if (values.empty() && (folded == "hr" || folded == "hour" || folded == "h")) {
            m_pieces.push_back({Kind::Hours, number->value, {}, m_depth > 0});
            return true;
        }
        Quantity quantity = quantityOf(number->value, number->unit);
        static constexpr std::string_view measures[] = {"mg",       "ug",      "g",     "ng",   "kg", "[iU]",
                                                        "meq",      "mmol",    "mCi",   "mL",   "L",  "%",
                                                        "{actuat}", "{cells}", "[BAU]", "[PFU]"};
        if (std::ranges::find(measures, quantity.unitCode) == std::end(measures)) { // "28 day" is no strength
            m_at = start;
            return false;
        }
        // "/ML", "/5 ML", "/ACTUAT", "per 5 mL", "in 5 mL"; but "325 MG / oxycodone" begins another ingredient
        const std::size_t before = m_at;
        bool announced = false;
        if (m_at < m_text.size() && m_text[m_at] == '/') {
            ++m_at;
            announced = m_at < m_text.size() && !text::isBlank(m_text[m_at]);
        } else {
            skipBlanks();
            const std::string word = text::lowered(letters(m_at));
            if (word == "per" || word == "in") {
                m_at += word.size();
                skipBlanks();
                announced = m_at < m_text.size() && text::isDigit(m_text[m_at]);
            }
        }
        auto per = announced ? measured(false) : std::nullopt;
        const auto isMass = [](std::string_view unit) {
            return unit == "mg" || unit == "ug" || unit == "g" || unit == "ng";
        };
        std::optional<Quantity> second;
        if (per && !per->value.empty() && isMass(quantity.unitCode) && isMass(strengthUnit(text::lowered(per->unit)))) {
            second = quantityOf(per->value, per->unit); // "100 mcg/20 mcg": two strengths
        } else if (per) {
            quantity.denominatorValue = per->value.empty() ? "1" : per->value;
            quantity.denominatorUnit = std::string(strengthUnit(text::lowered(per->unit)));
        } else {
            m_at = before;
        }
        Piece piece{Kind::Strength, std::string(m_text.substr(start, m_at - start)), {}};
        for (const std::string& value : values) {
            Quantity another = quantity;
            another.value = value;
            piece.strengths.push_back(std::move(another));
        }
        piece.strengths.push_back(std::move(quantity));
        if (second)
            piece.strengths.push_back(std::move(*second));
        piece.inside = m_depth > 0;
        m_pieces.push_back(std::move(piece));
        return true;
    }

    static Quantity quantityOf(std::string value, std::string_view unit) {
        Quantity quantity;
        quantity.value = std::move(value);
        quantity.unit = std::string(unit);
        quantity.unitCode = std::string(strengthUnit(text::lowered(unit)));
        quantity.unitSystem = std::string(clinical::systems::ucum);
        return quantity;
    }

    void word() {
        const std::size_t start = m_at;
        const auto stops = [&](char c) { return text::isBlank(c) || c == ',' || c == ';' || c == '(' || c == ')'; };
        while (m_at < m_text.size() && !stops(m_text[m_at]) &&
               !((m_text[m_at] == '/' || m_text[m_at] == '+') && m_at > start && separatesWord()))
            ++m_at;
        if (m_at == start)
            ++m_at;
        m_pieces.push_back({Kind::Word, std::string(m_text.substr(start, m_at - start)), {}, m_depth > 0});
    }
    [[nodiscard]] bool separatesWord() const {
        return m_at + 1 < m_text.size() && text::isLetter(m_text[m_at + 1]) && text::isLetter(m_text[m_at - 1]);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::vector<Piece> m_pieces;
};

} // namespace

std::vector<Piece> pieces(std::string_view name) {
    return Scanner(name).run();
}

} // namespace anamnesis::meaning
