// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/meaning/ucum/Expression.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace anamnesis::meaning::ucum {
namespace {

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

bool endsSymbol(char character) {
    return isDigit(character) || std::string_view("./(){}+-").find(character) != std::string_view::npos;
}

std::vector<const Atom*> atomsByCode() {
    std::vector<const Atom*> sorted;
    for (const Atom& atom : atoms())
        sorted.push_back(&atom);
    std::ranges::sort(sorted, {}, &Atom::code);
    return sorted;
}

class Parser {
public:
    explicit Parser(std::string_view text) : m_text(text) {}

    Result<Expression> run() {
        if (m_text.empty())
            return failure("ucum.empty");
        if (m_text.front() == '/') { // only the whole expression may begin with a solidus
            m_expression.push_back({.part = Part::Divide});
            ++m_at;
        }
        for (;;) {
            while (peek() == '(') {
                m_open.push_back(m_at);
                push(Part::Open);
            }
            if (auto component = this->component(); !component)
                return failure(component.error());
            while (peek() == ')' && !m_open.empty()) {
                m_open.pop_back();
                push(Part::Close);
            }
            if (atEnd())
                break;
            if (peek() == '.')
                push(Part::Multiply);
            else if (peek() == '/')
                push(Part::Divide);
            else
                return unexpected();
        }
        if (!m_open.empty())
            return failure("ucum.unclosed", {{"bracket", "("}, {"position", position(m_open.back())}});
        return std::move(m_expression);
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    static std::string position(std::size_t at) { return std::to_string(at + 1); }

    void push(Part part) {
        m_expression.push_back({.part = part});
        ++m_at;
    }

    [[nodiscard]] std::unexpected<Error> unexpected() const {
        if (atEnd())
            return failure("ucum.unexpected-end", {{"position", position(m_at)}});
        std::size_t length = 1; // a whole UTF-8 character, so that the message stays readable
        while (m_at + length < m_text.size() && (static_cast<unsigned char>(m_text[m_at + length]) & 0xC0U) == 0x80U)
            ++length;
        return failure("ucum.unexpected-character",
                       {{"character", std::string(m_text.substr(m_at, length))}, {"position", position(m_at)}});
    }

    Result<void> component() {
        if (peek() == '{') {
            Token token{.part = Part::Annotation};
            if (auto read = annotation(token); !read)
                return read;
            m_expression.push_back(token);
            return {};
        }
        if (atEnd() || peek() == '.' || peek() == '/' || peek() == ')' || peek() == '}' || peek() == '+' ||
            peek() == '-')
            return unexpected();
        const std::size_t digits = countDigits();
        const bool ten = m_text.substr(m_at, 3) == "10*" || m_text.substr(m_at, 3) == "10^";
        Token token{.part = Part::Unit};
        if (digits > 0 && !ten) {
            token.part = Part::Factor;
            token.number = token.text = m_text.substr(m_at, digits);
            m_at += digits;
        } else if (auto read = unit(token); !read) {
            return read;
        }
        if (peek() == '{') {
            if (auto read = annotation(token); !read)
                return read;
        }
        m_expression.push_back(token);
        return {};
    }

    [[nodiscard]] std::size_t countDigits() const {
        std::size_t count = 0;
        while (m_at + count < m_text.size() && isDigit(m_text[m_at + count]))
            ++count;
        return count;
    }

    Result<void> annotation(Token& token) {
        const std::size_t start = m_at;
        for (++m_at; !atEnd() && peek() != '}'; ++m_at)
            if (peek() < '!' || peek() > '~' || peek() == '{')
                return failure("ucum.annotation-character", {{"position", position(m_at)}});
        if (atEnd())
            return failure("ucum.unclosed", {{"bracket", "{"}, {"position", position(start)}});
        ++m_at;
        token.annotation = m_text.substr(start, m_at - start);
        return {};
    }

    Result<void> unit(Token& token) {
        const std::size_t start = m_at;
        const bool ten = countDigits() > 0;
        if (ten)
            m_at += 3; // "10*", "10^"
        while (!ten && !atEnd() && !endsSymbol(peek())) {
            if (peek() == '[') {
                const std::size_t close = m_text.find(']', m_at);
                if (close == std::string_view::npos)
                    return failure("ucum.unclosed", {{"bracket", "["}, {"position", position(m_at)}});
                m_at = close + 1;
            } else if (peek() < '!' || peek() > '~' || peek() == ']') {
                return unexpected();
            } else {
                ++m_at;
            }
        }
        const std::string_view symbol = m_text.substr(start, m_at - start);
        if (auto found = resolve(symbol, token); !found)
            return failure(found.error().code, withPosition(found.error().args, start));
        auto read = exponent(token);
        token.text = m_text.substr(start, m_at - start);
        return read;
    }

    static Args withPosition(Args args, std::size_t at) {
        args.emplace_back("position", position(at));
        return args;
    }

    static Result<void> resolve(std::string_view symbol, Token& token) {
        if ((token.atom = atomOf(symbol)) != nullptr)
            return {};
        const Prefix* refused = nullptr;
        for (const Prefix& prefix : prefixes()) {
            if (!symbol.starts_with(prefix.code))
                continue;
            const Atom* atom = atomOf(symbol.substr(prefix.code.size()));
            if (atom != nullptr && atom->metric && atom->code.size() + prefix.code.size() == symbol.size()) {
                token.prefix = &prefix;
                token.atom = atom;
                return {};
            }
            if (atom != nullptr)
                refused = &prefix;
        }
        if (refused != nullptr)
            return failure("ucum.prefix-not-allowed", {{"prefix", std::string(refused->code)},
                                                       {"unit", std::string(symbol.substr(refused->code.size()))}});
        return failure("ucum.unknown-unit", {{"unit", std::string(symbol)}});
    }

    Result<void> exponent(Token& token) {
        const std::size_t start = m_at;
        if (peek() == '+' || peek() == '-')
            ++m_at;
        const std::size_t digits = countDigits();
        if (digits == 0)
            return m_at == start ? Result<void>{} : Result<void>(unexpected());
        m_at += digits;
        const std::size_t first = m_text[start] == '+' ? start + 1 : start;
        std::int32_t value = 0;
        const auto [end, error] = std::from_chars(m_text.data() + first, m_text.data() + m_at, value);
        if (error != std::errc{} || end != m_text.data() + m_at)
            return failure("ucum.number-too-large",
                           {{"number", std::string(m_text.substr(first, std::min<std::size_t>(m_at - first, 20)))},
                            {"position", position(start)}});
        token.exponent = value;
        return {};
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<std::size_t> m_open; ///< positions of the parentheses that are still open
    Expression m_expression;
};

} // namespace

const Atom* atomOf(std::string_view code) {
    static const std::vector<const Atom*> sorted = atomsByCode(); // of a constant table; never changes
    const auto at = std::ranges::lower_bound(sorted, code, {}, &Atom::code);
    return at != sorted.end() && (*at)->code == code ? *at : nullptr;
}

Result<Expression> parse(std::string_view text) {
    return Parser(text).run();
}

} // namespace anamnesis::meaning::ucum
