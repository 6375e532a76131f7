// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Decimal.h"

#include <charconv>
#include <cmath>
#include <cstdlib>

namespace anamnesis {
namespace {

constexpr int largestExponent = 10'000; // beyond any measurement; keeps normalised() from growing without bound

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
    Decimal decimal;
    std::string_view rest = text;
    if (!rest.empty() && (rest.front() == '-' || rest.front() == '+')) {
        decimal.m_negative = rest.front() == '-';
        rest.remove_prefix(1);
    }
    std::string digits;
    int point = -1;
    std::size_t at = 0;
    for (; at < rest.size(); ++at) {
        if (isDigit(rest[at]))
            digits.push_back(rest[at]);
        else if (rest[at] == '.' && point < 0)
            point = static_cast<int>(digits.size());
        else
            break;
    }
    if (digits.empty())
        return std::nullopt;
    int exponent = 0;
    if (at < rest.size()) {
        if (rest[at] != 'e' && rest[at] != 'E')
            return std::nullopt;
        std::string_view written = rest.substr(at + 1);
        if (!written.empty() && written.front() == '+')
            written.remove_prefix(1);
        const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), exponent);
        if (written.empty() || error != std::errc{} || end != written.data() + written.size() ||
            std::abs(exponent) > largestExponent)
            return std::nullopt;
    }
    const int whole = point < 0 ? static_cast<int>(digits.size()) : point;
    decimal.m_lastPlace = exponent - (static_cast<int>(digits.size()) - whole);
    const std::size_t first = digits.find_first_not_of('0');
    if (first == std::string::npos) {
        decimal.m_negative = false;
    } else {
        decimal.m_exponent = whole - static_cast<int>(first) + exponent;
        decimal.m_digits = digits.substr(first, digits.find_last_not_of('0') - first + 1);
    }
    decimal.m_text = std::string(text);
    return decimal;
}

double Decimal::toDouble() const {
    return std::strtod(normalised().c_str(), nullptr);
}

std::strong_ordering operator<=>(const Decimal& left, const Decimal& right) {
    if (left.m_negative != right.m_negative)
        return left.m_negative ? std::strong_ordering::less : std::strong_ordering::greater;
    const auto magnitude = [&]() -> std::strong_ordering {
        if (left.isZero() || right.isZero())
            return !left.isZero() <=> !right.isZero();
        if (left.m_exponent != right.m_exponent)
            return left.m_exponent <=> right.m_exponent;
        return left.m_digits <=> right.m_digits;
    }();
    return left.m_negative ? 0 <=> magnitude : magnitude;
}

std::string Decimal::normalised() const {
    if (isZero())
        return "0";
    std::string text = m_negative ? "-" : "";
    const int count = static_cast<int>(m_digits.size());
    if (m_exponent <= 0) {
        text += "0." + std::string(static_cast<std::size_t>(-m_exponent), '0') + m_digits;
    } else if (m_exponent >= count) {
        text += m_digits + std::string(static_cast<std::size_t>(m_exponent - count), '0');
    } else {
        text += m_digits.substr(0, static_cast<std::size_t>(m_exponent)) + '.' +
                m_digits.substr(static_cast<std::size_t>(m_exponent));
    }
    return text;
}

} // namespace anamnesis
