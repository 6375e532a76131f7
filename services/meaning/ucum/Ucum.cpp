// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/meaning/Ucum.h"

#include "services/meaning/ucum/Measure.h"

#include <algorithm>

namespace anamnesis::meaning::ucum {
namespace {

std::string shown(std::string_view unit) {
    return std::string(unit.substr(0, 80));
}

std::unexpected<Error> specialInTerm(std::string_view unit) {
    return failure("ucum.special-in-term", {{"unit", shown(unit)}});
}

std::unexpected<Error> notCommensurable(const Measure& from, const Measure& to, std::string_view fromText,
                                        std::string_view toText) {
    return failure(from.arbitrary() || to.arbitrary() ? "ucum.arbitrary" : "ucum.not-commensurable",
                   {{"from", shown(fromText)}, {"to", shown(toText)}});
}

Result<Rational> value(std::string_view text) {
    const auto number = rational(text);
    if (!number)
        return failure("ucum.value", {{"value", shown(text)}});
    return *number;
}

std::unexpected<Error> outOfDomain(std::string_view value, std::string_view unit) {
    return failure("ucum.out-of-domain", {{"value", shown(value)}, {"unit", shown(unit)}});
}

std::string shownNumber(const Outcome& outcome) {
    return outcome.exact ? decimalText(outcome.number) : roundedText(outcome.number, functionDigits);
}

bool sameScale(const Measure& left, const Measure& right) {
    return left.special != nullptr && right.special != nullptr && left.special->function == right.special->function &&
           left.reference == right.reference;
}

/// A value and a unit in base units.
Result<Outcome> inBase(std::string_view valueText, const Measure& unit, std::string_view unitText) {
    const auto number = value(valueText);
    if (!number)
        return failure(number.error());
    if (unit.specialInTerm)
        return specialInTerm(unitText);
    if (unit.special == nullptr)
        return Outcome{*number * unit.factor, true};
    const auto base = toBase(unit, *number);
    if (!base)
        return outOfDomain(valueText, unitText);
    return *base;
}

struct Factors {
    Rational left;
    Rational right;
    bool exact = true;
    Dimension leftDimension;
    Dimension rightDimension;
};

Result<Factors> factors(std::string_view leftValue, std::string_view leftUnit, std::string_view rightValue,
                        std::string_view rightUnit) {
    const auto left = measure(leftUnit);
    if (!left)
        return failure(left.error());
    const auto right = measure(rightUnit);
    if (!right)
        return failure(right.error());
    const auto leftBase = inBase(leftValue, *left, leftUnit);
    if (!leftBase)
        return failure(leftBase.error());
    const auto rightBase = inBase(rightValue, *right, rightUnit);
    if (!rightBase)
        return failure(rightBase.error());
    return Factors{leftBase->number, rightBase->number, leftBase->exact && rightBase->exact, left->dimension,
                   right->dimension};
}

Dimension sum(Dimension into, const Dimension& other, int sign) {
    for (const auto& [base, exponent] : other) {
        auto& count = into[base];
        count += sign * exponent;
        if (count == 0)
            into.erase(base);
    }
    return into;
}

} // namespace

Result<void> check(std::string_view unit) {
    const auto expression = parse(unit);
    if (!expression)
        return failure(expression.error());
    return {};
}

bool valid(std::string_view unit) {
    return parse(unit).has_value();
}

Result<Amount> canonical(std::string_view unit) {
    const auto reduced = measure(unit);
    if (!reduced)
        return failure(reduced.error());
    if (reduced->specialInTerm)
        return specialInTerm(unit);
    if (reduced->special != nullptr)
        return failure("ucum.special-no-factor", {{"unit", shown(unit)}});
    return Amount{decimalText(reduced->factor), text(reduced->dimension)};
}

Result<std::string> convert(std::string_view valueText, std::string_view from, std::string_view to) {
    const auto source = measure(from);
    if (!source)
        return failure(source.error());
    const auto target = measure(to);
    if (!target)
        return failure(target.error());
    if (target->specialInTerm)
        return specialInTerm(to);
    if (source->specialInTerm)
        return specialInTerm(from);
    if (source->dimension != target->dimension)
        return notCommensurable(*source, *target, from, to);
    if (sameScale(*source, *target)) {
        const auto number = value(valueText);
        if (!number)
            return failure(number.error());
        return decimalText(Rational(*number * source->factor / target->factor));
    }
    const auto base = inBase(valueText, *source, from);
    if (!base)
        return failure(base.error());
    if (target->special == nullptr)
        return shownNumber({base->number / target->factor, base->exact});
    const auto converted = fromBase(*target, base->number);
    if (!converted)
        return outOfDomain(valueText, to);
    return shownNumber({converted->number, converted->exact && base->exact});
}

Result<bool> equal(std::string_view left, std::string_view right) {
    const auto leftMeasure = measure(left);
    if (!leftMeasure)
        return failure(leftMeasure.error());
    const auto rightMeasure = measure(right);
    if (!rightMeasure)
        return failure(rightMeasure.error());
    const bool special = leftMeasure->special != nullptr || rightMeasure->special != nullptr;
    return leftMeasure->factor == rightMeasure->factor && leftMeasure->dimension == rightMeasure->dimension &&
           leftMeasure->specialInTerm == rightMeasure->specialInTerm &&
           (!special || sameScale(*leftMeasure, *rightMeasure));
}

bool commensurable(std::string_view left, std::string_view right) {
    const auto leftMeasure = measure(left);
    const auto rightMeasure = measure(right);
    return leftMeasure && rightMeasure && !leftMeasure->specialInTerm && !rightMeasure->specialInTerm &&
           leftMeasure->dimension == rightMeasure->dimension;
}

Result<Amount> multiply(std::string_view leftValue, std::string_view leftUnit, std::string_view rightValue,
                        std::string_view rightUnit) {
    const auto both = factors(leftValue, leftUnit, rightValue, rightUnit);
    if (!both)
        return failure(both.error());
    return Amount{shownNumber({both->left * both->right, both->exact}),
                  text(sum(both->leftDimension, both->rightDimension, 1))};
}

Result<Amount> divide(std::string_view leftValue, std::string_view leftUnit, std::string_view rightValue,
                      std::string_view rightUnit) {
    const auto both = factors(leftValue, leftUnit, rightValue, rightUnit);
    if (!both)
        return failure(both.error());
    if (both->right == 0)
        return failure("ucum.division-by-zero");
    return Amount{shownNumber({both->left / both->right, both->exact}),
                  text(sum(both->leftDimension, both->rightDimension, -1))};
}

Result<std::string> displayName(std::string_view unit) {
    if (unit.empty())
        return "(unity)";
    const auto expression = parse(unit);
    if (!expression)
        return failure(expression.error());
    std::string name;
    for (const Token& token : *expression) {
        switch (token.part) {
        case Part::Multiply:
            name += " * ";
            break;
        case Part::Divide:
            name += name.empty() ? "/ " : " / ";
            break;
        case Part::Open:
            name += '(';
            break;
        case Part::Close:
            name += ')';
            break;
        case Part::Factor:
            name += token.number;
            break;
        case Part::Annotation:
            name += '1';
            break;
        case Part::Unit:
            name += '(';
            if (token.prefix != nullptr)
                name += token.prefix->name;
            name += token.atom->name;
            if (token.exponent != 1)
                name += " ^ " + std::to_string(token.exponent);
            name += ')';
            break;
        }
    }
    return name;
}

std::string withoutAnnotations(std::string_view unit) {
    std::string result;
    for (std::size_t at = 0; at < unit.size(); ++at) {
        if (unit[at] == '[') { // a brace inside brackets belongs to a symbol
            const std::size_t close = std::min(unit.find(']', at), unit.size() - 1);
            result += unit.substr(at, close - at + 1);
            at = close;
        } else if (unit[at] == '{') {
            const bool alone = result.empty() || result.back() == '/' || result.back() == '.' || result.back() == '(';
            at = std::min(unit.find('}', at), unit.size() - 1);
            if (alone)
                result += '1';
        } else {
            result += unit[at];
        }
    }
    if (result.starts_with("1/"))
        result.erase(0, 1);
    return result;
}

} // namespace anamnesis::meaning::ucum
