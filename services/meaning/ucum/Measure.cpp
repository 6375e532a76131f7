// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/meaning/ucum/Measure.h"

#include "services/meaning/ucum/Remembered.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <unordered_map>
#include <vector>

namespace anamnesis::meaning::ucum {
namespace {

using Lookup = std::function<const Measure&(const Atom&)>;

bool tooLarge(const Rational& factor) {
    constexpr std::size_t mostBits = static_cast<std::size_t>(largestExponent) * 10 / 3;
    return mpz_sizeinbase(factor.get_num_mpz_t(), 2) > mostBits || mpz_sizeinbase(factor.get_den_mpz_t(), 2) > mostBits;
}

bool raise(Measure& measure, std::int64_t exponent) {
    if (measure.special != nullptr && exponent != 1)
        measure.specialInTerm = true;
    const auto factor = power(measure.factor, exponent);
    if (!factor)
        return false;
    measure.factor = *factor;
    for (Dimension* part : {&measure.dimension, &measure.amount})
        for (auto& [base, count] : *part)
            count *= exponent;
    return true;
}

/// Answers whether something cancelled.
bool add(Dimension& into, const Dimension& part, int sign) {
    bool cancelled = false;
    for (const auto& [base, count] : part) {
        auto& sum = into[base];
        sum += sign * count;
        if (sum == 0) {
            into.erase(base);
            cancelled = true;
        }
    }
    return cancelled;
}

/// Plain numbers in UCUM, yet never the same thing at the bedside.
bool isCount(std::string_view code) {
    static constexpr std::string_view counts[] = {"mol",   "eq",    "osm",   "[HPF]",   "[LPF]",
                                                  "[drp]", "[NTU]", "[FNU]", "[hnsf'U]"};
    return std::ranges::find(counts, code) != std::end(counts);
}

void combine(Measure& into, const Measure& part, bool divide) {
    if (part.special != nullptr) {
        if (divide || into.special != nullptr || !into.dimension.empty())
            into.specialInTerm = true;
        into.special = part.special;
        into.reference = part.reference;
    } else if (into.special != nullptr && !part.dimension.empty()) {
        into.specialInTerm = true;
    }
    into.specialInTerm = into.specialInTerm || part.specialInTerm;
    if (divide)
        into.factor /= part.factor;
    else
        into.factor *= part.factor;
    add(into.dimension, part.dimension, divide ? -1 : 1);
    into.crossed = add(into.amount, part.amount, divide ? -1 : 1) || into.crossed || part.crossed;
}

std::unexpected<Error> numberTooLarge(std::string_view text) {
    return failure("ucum.number-too-large", {{"number", std::string(text.substr(0, 20))}});
}

Result<Measure> measureOf(const Token& token, const Lookup& lookup) {
    Measure result;
    if (token.part == Part::Factor) {
        if (token.number.size() > static_cast<std::size_t>(largestExponent))
            return numberTooLarge(token.number);
        result.factor = mpz_class(std::string(token.number), 10);
        if (result.factor == 0)
            return failure("ucum.zero-factor");
    } else if (token.part == Part::Unit) {
        result = lookup(*token.atom);
        if (token.prefix != nullptr)
            result.factor *= *rational(token.prefix->value);
        if (!raise(result, token.exponent))
            return numberTooLarge(token.text);
    }
    return result;
}

/// UCUM §7: operators of one rank, from left to right.
Result<Measure> evaluate(const Expression& expression, const Lookup& lookup) {
    struct Frame {
        Measure value;
        bool divide = false;
    };
    std::vector<Frame> frames(1);
    for (const Token& token : expression) {
        switch (token.part) {
        case Part::Open:
            frames.emplace_back();
            continue;
        case Part::Multiply:
        case Part::Divide:
            frames.back().divide = token.part == Part::Divide;
            continue;
        case Part::Close: {
            const Measure inner = std::move(frames.back().value);
            frames.pop_back();
            combine(frames.back().value, inner, frames.back().divide);
            break;
        }
        default: {
            const auto part = measureOf(token, lookup);
            if (!part)
                return part;
            combine(frames.back().value, *part, frames.back().divide);
        }
        }
        if (tooLarge(frames.back().value.factor))
            return numberTooLarge(token.text);
    }
    return std::move(frames.front().value);
}

/// The published table reduced to base units. Constant after the first call; a test walks it whole.
class AtomMeasures {
public:
    AtomMeasures() {
        for (const Atom& atom : atoms())
            of(atom);
    }
    [[nodiscard]] const Measure& at(const Atom& atom) const { return m_done.at(&atom); }

private:
    const Measure& of(const Atom& atom) {
        if (const auto found = m_done.find(&atom); found != m_done.end())
            return found->second;
        Measure result;
        if (atom.isBase() || (atom.arbitrary && atom.unit == "1")) {
            result.dimension[atom.code] = 1;
        } else {
            const auto expression = parse(atom.unit);
            Measure unit = *evaluate(*expression, [this](const Atom& part) -> const Measure& { return of(part); });
            unit.factor *= *rational(atom.value);
            result.dimension = unit.dimension;
            result.amount = isCount(atom.code) ? Dimension{{atom.code, 1}} : unit.amount;
            if (atom.isSpecial()) {
                result.special = &atom;
                result.reference = unit.factor;
            } else {
                result.factor = unit.factor;
            }
        }
        return m_done.emplace(&atom, std::move(result)).first->second;
    }

    std::unordered_map<const Atom*, Measure> m_done;
};

} // namespace

bool Measure::arbitrary() const {
    return std::ranges::any_of(dimension, [](const auto& part) { return atomOf(part.first)->arbitrary; });
}

Result<Measure> measure(const Expression& expression) {
    static const AtomMeasures table;
    return evaluate(expression, [](const Atom& atom) -> const Measure& { return table.at(atom); });
}

Result<Measure> measure(std::string_view unit) {
    if (unit.empty())
        return Measure{};
    return remembered(unit, [&]() -> Result<Measure> {
        const auto expression = parse(unit);
        if (!expression)
            return failure(expression.error());
        return measure(*expression);
    });
}

std::string text(const Dimension& dimension) {
    std::string result;
    for (const auto& [base, exponent] : dimension) {
        if (!result.empty())
            result += '.';
        result += base;
        if (exponent != 1)
            result += std::to_string(exponent);
    }
    return result.empty() ? "1" : result;
}

} // namespace anamnesis::meaning::ucum
