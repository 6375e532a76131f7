// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/meaning/schedule/Tokens.h"

#include "services/meaning/ucum/Number.h"
#include "services/meaning/units/Spellings.h"
#include "services/meaning/units/Text.h"

#include <algorithm>
#include <array>

namespace anamnesis::meaning {
namespace {

struct NumberWord {
    std::string_view word;
    std::string_view number;
};
constexpr auto numberWords = std::to_array<NumberWord>({
    {"one", "1"},
    {"two", "2"},
    {"three", "3"},
    {"four", "4"},
    {"five", "5"},
    {"six", "6"},
    {"seven", "7"},
    {"eight", "8"},
    {"nine", "9"},
    {"ten", "10"},
    {"eleven", "11"},
    {"twelve", "12"},
    {"fourteen", "14"},
    {"fifteen", "15"},
    {"twenty", "20"},
    {"thirty", "30"},
    {"half", "0.5"},
});

std::string numberOf(std::string_view word) {
    const auto row = std::ranges::find(numberWords, word, &NumberWord::word);
    return row == numberWords.end() ? std::string() : std::string(row->number);
}

/// Dots inside and behind an abbreviation: "b.i.d." and "p.o." but not the full stop of a sentence.
std::string withoutDots(std::string_view word) {
    std::size_t dots = 0;
    for (std::size_t at = 0; at + 1 < word.size(); ++at)
        dots += word[at] == '.' ? 1U : 0U;
    if (dots == 0)
        return std::string(word);
    std::string result;
    for (const char character : word)
        if (character != '.')
            result += character;
    return result;
}

std::string fraction(std::string_view over, std::string_view under) {
    const auto top = rational(over);
    const auto bottom = rational(under);
    if (!top || !bottom || *bottom == 0)
        return {};
    return decimalText(Rational(*top / *bottom), 10);
}

class Cutter {
public:
    explicit Cutter(std::string_view text)
        : m_text(text::lowered(text::replaced(
              text::replaced(text::replaced(std::string(text), "\xC2\xBD", " 1/2 "), "\xC2\xBC", " 1/4 "), "\xC2\xBE",
              " 3/4 "))) {}

    std::vector<Token> run() {
        while (m_at < m_text.size()) {
            const char here = m_text[m_at];
            if (text::isBlank(here)) {
                ++m_at;
            } else if (here == '(' || here == '[') {
                ++m_depth;
                ++m_at;
            } else if (here == ')' || here == ']') {
                m_depth = m_depth > 0 ? m_depth - 1 : 0;
                ++m_at;
            } else if (text::isDigit(here) ||
                       (here == '.' && m_at + 1 < m_text.size() && text::isDigit(m_text[m_at + 1]))) {
                number();
            } else if (text::isLetter(here) || static_cast<unsigned char>(here) >= 0x80) {
                word();
            } else {
                push(Token::Kind::Sign, std::string(1, here));
                ++m_at;
            }
        }
        return std::move(m_tokens);
    }

private:
    void push(Token::Kind kind, std::string text) {
        const bool echo =
            kind == Token::Kind::Number && m_depth > 0 && !m_tokens.empty() && m_tokens.back().text == text;
        if (echo)
            return; // "2 (two)"
        m_tokens.push_back({kind, std::move(text), m_depth > 0});
    }

    void number() {
        const std::size_t length = text::numberLength(std::string_view(m_text).substr(m_at));
        std::string value = text::withoutCommas(std::string_view(m_text).substr(m_at, length));
        m_at += length;
        // "1/2"; but "5/325" is two strengths and stays apart
        if (m_at + 1 < m_text.size() && m_text[m_at] == '/' && text::isDigit(m_text[m_at + 1])) {
            const std::size_t under = text::numberLength(std::string_view(m_text).substr(m_at + 1));
            const std::string bottom(std::string_view(m_text).substr(m_at + 1, under));
            const bool small = bottom == "2" || bottom == "3" || bottom == "4";
            if (small && value.size() == 1 && value < bottom) {
                m_at += 1 + under;
                value = fraction(value, bottom);
                if (bottom == "3") { // a third is no decimal: kept as words
                    push(Token::Kind::Word, "?third");
                    return;
                }
                joinFraction(value);
                return;
            }
        }
        push(Token::Kind::Number, value);
    }

    /// "1 1/2", "1-1/2", "1 and 1/2", "one and a half"
    void joinFraction(const std::string& part) {
        std::size_t back = m_tokens.size();
        while (back > 0 &&
               (m_tokens[back - 1].text == "-" || m_tokens[back - 1].text == "and" || m_tokens[back - 1].text == "a"))
            --back;
        const bool joins = back > 0 && m_tokens[back - 1].kind == Token::Kind::Number && m_tokens.size() - back <= 2 &&
                           m_tokens[back - 1].text.find('.') == std::string::npos;
        if (!joins) {
            push(Token::Kind::Number, part);
            return;
        }
        m_tokens.resize(back);
        m_tokens.back().text = decimalText(Rational(*rational(m_tokens.back().text) + *rational(part)));
    }

    void word() {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && (text::isLetter(m_text[m_at]) || m_text[m_at] == '\'' ||
                                        static_cast<unsigned char>(m_text[m_at]) >= 0x80 ||
                                        (m_text[m_at] == '.' && m_at + 1 < m_text.size() &&
                                         text::isLetter(m_text[m_at + 1]) && abbreviates(start))))
            ++m_at;
        std::string text = withoutDots(std::string_view(m_text).substr(start, m_at - start));
        if (text == "half") {
            joinFraction("0.5");
            return;
        }
        if (std::string number = numberOf(text); !number.empty()) {
            push(Token::Kind::Number, std::move(number));
            return;
        }
        push(Token::Kind::Word, std::move(text));
    }
    /// Single letters between dots.
    [[nodiscard]] bool abbreviates(std::size_t start) const {
        const std::size_t dot = m_text.find_last_of('.', m_at - 1);
        const std::size_t from = dot == std::string::npos || dot < start ? start : dot + 1;
        return m_at - from == 1;
    }

    std::string m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokens(std::string_view text) {
    return Cutter(plainUnit(text.substr(0, 2000))).run();
}

} // namespace anamnesis::meaning
