// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of special units (UCUM §21–§22 and the functions named in ucum-essence). Temperatures, squares and
// whole powers stay exact; the rest goes through long double and is rounded to functionDigits.
#include "services/meaning/ucum/Measure.h"

#include <array>
#include <cmath>

namespace anamnesis::meaning::ucum {
namespace {

using Function = std::optional<Outcome> (*)(const Rational&);

std::optional<Outcome> exact(const std::optional<Rational>& value) {
    return value ? std::optional(Outcome{*value, true}) : std::nullopt;
}
std::optional<Outcome> rounded(long double value) {
    const auto number = fromApproximate(value);
    return number ? std::optional(Outcome{*number, false}) : std::nullopt;
}
std::optional<Outcome> times(std::optional<Outcome> outcome, int factor) {
    if (outcome)
        outcome->number *= factor;
    return outcome;
}

std::optional<Outcome> exponential(long base, const Rational& exponent) {
    if (exponent.get_den() == 1 && exponent.get_num().fits_slong_p())
        return exact(power(Rational(base), exponent.get_num().get_si()));
    return rounded(std::pow(static_cast<long double>(base), approximate(exponent)));
}

std::optional<Outcome> logarithm(long base, const Rational& value) {
    if (value <= 0)
        return std::nullopt;
    const long double quotient = std::log(approximate(value)) / std::log(static_cast<long double>(base));
    if (!std::isfinite(quotient))
        return std::nullopt;
    const long whole = std::lround(quotient);
    if (const auto raised = power(Rational(base), whole); raised && *raised == value)
        return Outcome{Rational(whole), true};
    return rounded(quotient);
}

std::optional<Outcome> squareRoot(const Rational& value) {
    if (value < 0)
        return std::nullopt;
    if (mpz_perfect_square_p(value.get_num_mpz_t()) != 0 && mpz_perfect_square_p(value.get_den_mpz_t()) != 0)
        return Outcome{Rational(sqrt(value.get_num()), sqrt(value.get_den())), true};
    return rounded(std::sqrt(approximate(value)));
}

std::optional<Outcome> fromSlope(const Rational& value) {
    return rounded(std::atan(approximate(value) / 100));
}
std::optional<Outcome> toSlope(const Rational& angle) {
    return rounded(100 * std::tan(approximate(angle)));
}
std::optional<Outcome> fromNeper(const Rational& value) {
    return value == 0 ? Outcome{Rational(1), true} : rounded(std::exp(approximate(value)));
}
std::optional<Outcome> toNeper(const Rational& value) {
    return value > 0 ? rounded(std::log(approximate(value))) : std::nullopt;
}

const Rational celsiusZero(27315, 100);
const Rational fahrenheitZero(45967, 100);

struct Row {
    std::string_view name;
    Function toBase; ///< the number of the special unit to the number of its reference unit
    Function fromBase;
};

// The reference of Cel is K, of degF 5 K/9, of degRe 5 K/4, as in the published table. The slope's angle is taken in
// radians for both of its units: the published reference "deg" only says in what the angle is written.
const std::array rows{
    Row{"Cel", [](const Rational& x) { return exact(Rational(x + celsiusZero)); },
        [](const Rational& x) { return exact(Rational(x - celsiusZero)); }},
    Row{"degF", [](const Rational& x) { return exact(Rational(x + fahrenheitZero)); },
        [](const Rational& x) { return exact(Rational(x - fahrenheitZero)); }},
    Row{"degRe", [](const Rational& x) { return exact(Rational(x + celsiusZero * 4 / 5)); },
        [](const Rational& x) { return exact(Rational(x - celsiusZero * 4 / 5)); }},
    Row{"tanTimes100", fromSlope, toSlope},
    Row{"100tan", fromSlope, toSlope},
    Row{"hpX", [](const Rational& x) { return exponential(10, -x); },
        [](const Rational& x) { return times(logarithm(10, x), -1); }},
    Row{"hpC", [](const Rational& x) { return exponential(100, -x); },
        [](const Rational& x) { return times(logarithm(100, x), -1); }},
    Row{"hpM", [](const Rational& x) { return exponential(1000, -x); },
        [](const Rational& x) { return times(logarithm(1000, x), -1); }},
    Row{"hpQ", [](const Rational& x) { return exponential(50000, -x); },
        [](const Rational& x) { return times(logarithm(50000, x), -1); }},
    Row{"pH", [](const Rational& x) { return exponential(10, -x); },
        [](const Rational& x) { return times(logarithm(10, x), -1); }},
    Row{"ln", fromNeper, toNeper},
    Row{"lg", [](const Rational& x) { return exponential(10, x); }, [](const Rational& x) { return logarithm(10, x); }},
    Row{"lgTimes2", [](const Rational& x) { return exponential(10, x / 2); },
        [](const Rational& x) { return times(logarithm(10, x), 2); }},
    Row{"sqrt", [](const Rational& x) { return x < 0 ? std::nullopt : exact(Rational(x * x)); }, squareRoot},
    Row{"ld", [](const Rational& x) { return exponential(2, x); }, [](const Rational& x) { return logarithm(2, x); }},
};

const Row* rowOf(const Measure& special) {
    for (const Row& row : rows)
        if (row.name == special.special->function)
            return &row;
    return nullptr;
}

bool isSlope(const Row& row) {
    return row.name == "100tan" || row.name == "tanTimes100";
}

} // namespace

std::optional<Outcome> toBase(const Measure& special, const Rational& value) {
    const Row* row = rowOf(special);
    if (row == nullptr)
        return std::nullopt;
    auto result = row->toBase(value * special.factor);
    if (result && !isSlope(*row))
        result->number *= special.reference;
    return result;
}

std::optional<Outcome> fromBase(const Measure& special, const Rational& value) {
    const Row* row = rowOf(special);
    if (row == nullptr)
        return std::nullopt;
    auto result = row->fromBase(isSlope(*row) ? value : Rational(value / special.reference));
    if (result)
        result->number /= special.factor;
    return result;
}

} // namespace anamnesis::meaning::ucum
