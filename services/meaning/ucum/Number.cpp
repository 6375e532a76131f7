// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/meaning/ucum/Number.h"

#include "models/base/Decimal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace anamnesis::meaning {
namespace {

mpz_class tenTo(unsigned long exponent) {
    mpz_class result;
    mpz_ui_pow_ui(result.get_mpz_t(), 10, exponent);
    return result;
}

/// How often the prime divides the number; what is left is in rest.
unsigned long divideOut(mpz_class& rest, unsigned long prime) {
    const mpz_class factor(prime);
    return mpz_remove(rest.get_mpz_t(), rest.get_mpz_t(), factor.get_mpz_t());
}

/// digits × 10^exponent as a plain decimal without trailing zeros.
std::string plain(const mpz_class& digits, long exponent) {
    if (digits == 0)
        return "0";
    const bool negative = digits < 0;
    std::string text = mpz_class(abs(digits)).get_str();
    if (exponent >= 0) {
        text.append(static_cast<std::size_t>(exponent), '0');
    } else {
        const auto places = static_cast<std::size_t>(-exponent);
        if (text.size() <= places)
            text.insert(0, places - text.size() + 1, '0');
        text.insert(text.size() - places, ".");
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    return negative ? "-" + text : text;
}

} // namespace

std::optional<Rational> rational(std::string_view decimal) {
    const auto parsed = Decimal::parse(decimal);
    if (!parsed)
        return std::nullopt;
    if (parsed->isZero())
        return Rational(0);
    std::string digits;
    for (const char character : parsed->text()) {
        if (character == 'e' || character == 'E')
            break;
        if (character >= '0' && character <= '9')
            digits.push_back(character);
    }
    const long exponent = parsed->lastPlace();
    if (exponent > largestExponent || exponent < -largestExponent)
        return std::nullopt;
    Rational value(mpz_class(digits, 10));
    value *= powerOfTen(exponent);
    return parsed->isNegative() ? Rational(-value) : value;
}

std::string roundedText(const Rational& value, int digits) {
    if (value == 0)
        return "0";
    const mpz_class& numerator = value.get_num();
    const mpz_class& denominator = value.get_den();
    // An estimate of the decimal magnitude that is right or one too large, so that a digit may be lost but never two.
    const long magnitude = static_cast<long>(mpz_sizeinbase(numerator.get_mpz_t(), 10)) -
                           static_cast<long>(mpz_sizeinbase(denominator.get_mpz_t(), 10));
    long places = digits - magnitude + 1; // one or two digits more than asked for
    for (;;) {
        const Rational scaled = value * powerOfTen(places);
        mpz_class rounded;
        const mpz_class twice = 2 * abs(scaled.get_num()) + scaled.get_den();
        mpz_fdiv_q(rounded.get_mpz_t(), twice.get_mpz_t(), mpz_class(2 * scaled.get_den()).get_mpz_t());
        const long surplus = static_cast<long>(rounded.get_str().size()) - digits;
        if (surplus <= 0)
            return plain(value < 0 ? mpz_class(-rounded) : rounded, -places);
        places -= surplus; // rounded again from the exact value, never twice
    }
}

std::string decimalText(const Rational& value, int digitsWhenEndless) {
    mpz_class rest = value.get_den();
    const unsigned long twos = divideOut(rest, 2);
    const unsigned long fives = divideOut(rest, 5);
    if (rest != 1)
        return roundedText(value, digitsWhenEndless);
    const unsigned long places = std::max(twos, fives);
    return plain(value.get_num() * (tenTo(places) / value.get_den()), -static_cast<long>(places));
}

Rational powerOfTen(long exponent) {
    if (exponent >= 0)
        return Rational(tenTo(static_cast<unsigned long>(exponent)));
    return Rational(mpz_class(1), tenTo(static_cast<unsigned long>(-exponent)));
}

std::optional<Rational> power(const Rational& value, long exponent) {
    if (value == 1 || exponent == 0)
        return Rational(1);
    if (value == 0)
        return exponent > 0 ? std::optional(Rational(0)) : std::nullopt;
    const auto magnitude = static_cast<unsigned long>(exponent < 0 ? -exponent : exponent);
    const auto bits = std::max(mpz_sizeinbase(value.get_num_mpz_t(), 2), mpz_sizeinbase(value.get_den_mpz_t(), 2));
    constexpr unsigned long mostBits = static_cast<unsigned long>(largestExponent) * 10 / 3;
    if (magnitude > mostBits || bits * magnitude > mostBits * 2)
        return std::nullopt;
    mpz_class numerator;
    mpz_class denominator;
    mpz_pow_ui(numerator.get_mpz_t(), value.get_num_mpz_t(), magnitude);
    mpz_pow_ui(denominator.get_mpz_t(), value.get_den_mpz_t(), magnitude);
    Rational result = exponent < 0 ? Rational(denominator, numerator) : Rational(numerator, denominator);
    result.canonicalize();
    return result;
}

long double approximate(const Rational& value) {
    const std::string text = roundedText(value, 25);
    long double result = 0;
    std::from_chars(text.data(), text.data() + text.size(), result);
    return result;
}

std::optional<Rational> fromApproximate(long double value) {
    if (!std::isfinite(value))
        return std::nullopt;
    std::array<char, 64> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                            std::chars_format::scientific, functionDigits - 1);
    if (error != std::errc{})
        return std::nullopt;
    return rational(std::string_view(buffer.data(), end));
}

} // namespace anamnesis::meaning
