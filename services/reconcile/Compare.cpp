// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Compare.h"

#include "services/meaning/Meaning.h"
#include "services/reconcile/Places.h"

#include <algorithm>
#include <cmath>

namespace anamnesis::reconcile {
namespace {

using clinical::Precision;
constexpr std::int64_t minute = 60'000;
constexpr std::int64_t widestOffset = 14 * 60 * minute; // UTC-12 to UTC+14

bool overlap(std::int64_t leftFirst, std::int64_t leftLast, std::int64_t rightFirst, std::int64_t rightLast) {
    return leftFirst <= rightLast && rightFirst <= leftLast;
}

std::string_view systemOf(const std::string& token) {
    return std::string_view(token).substr(0, token.rfind('|'));
}

KeyOutcome only(Outcome outcome) {
    return {.outcome = outcome};
}

using Tokens = std::vector<std::string>;

/// Codes first; words where the codes say nothing of each other.
KeyOutcome byCode(const KeyValue& left, const KeyValue& right, const Tokens& leftTokens, const Tokens& rightTokens,
                  bool wordsDecide) {
    if (codesShare(leftTokens, rightTokens)) {
        KeyOutcome outcome = only(codesConflict(leftTokens, rightTokens) ? Outcome::Compatible : Outcome::Agree);
        outcome.uncertain = outcome.outcome == Outcome::Compatible || left.residual || right.residual;
        return outcome;
    }
    if (codesConflict(leftTokens, rightTokens))
        return only(Outcome::Differ);
    if (!left.norm.empty() && left.norm == right.norm)
        return {.outcome = Outcome::Agree, .uncertain = left.residual || right.residual, .weak = true};
    if (wordsDecide && (leftTokens.empty() || rightTokens.empty()))
        return only(Outcome::Differ);
    return {.outcome = wordsDecide ? Outcome::Differ : Outcome::Missing};
}

/// A side where a body site belongs ("Left"): it names no place, and the side is a key of its own.
bool isBareSide(const KeyValue& site) {
    return std::ranges::any_of(site.tokens, [](const std::string& token) {
        const auto bar = token.rfind('|');
        return bar != std::string::npos &&
               meaning::isSideOnly({token.substr(0, bar), {}, token.substr(bar + 1), {}, false});
    });
}

/// Codes of one system, else words by class; words that say nothing of each other leave it open. One place has many
/// codes ("Knee region", "Knee joint"): two that differ are two places unless their words fit each other.
KeyOutcome place(const KeyValue& left, const KeyValue& right) {
    if (codesShare(left.tokens, right.tokens))
        return byCode(left, right, left.tokens, right.tokens, false);
    const bool twoCodes = codesConflict(left.tokens, right.tokens) && isBareSide(left) == isBareSide(right);
    if (left.norm.empty() || right.norm.empty())
        return twoCodes ? only(Outcome::Differ) : KeyOutcome{.outcome = Outcome::Missing, .uncertain = true};
    const PlaceRelation relation = relatePlaces(left.norm, right.norm);
    if (twoCodes) {
        const bool fit = relation == PlaceRelation::Same || relation == PlaceRelation::Within;
        return fit ? KeyOutcome{.outcome = Outcome::Compatible, .uncertain = true} : only(Outcome::Differ);
    }
    switch (relation) {
    case PlaceRelation::Same:
        return only(Outcome::Agree);
    case PlaceRelation::Within:
        return only(Outcome::Compatible);
    case PlaceRelation::Different:
        return only(Outcome::Differ);
    case PlaceRelation::Unknown:
        break;
    }
    return {.outcome = Outcome::Missing, .uncertain = true};
}

KeyOutcome exact(const KeyValue& left, const KeyValue& right) {
    if (left.quantities.empty() || right.quantities.empty())
        return only(left.norm == right.norm ? Outcome::Agree : Outcome::Missing);
    const bool leftCounts = left.axis == "count";
    const bool rightCounts = right.axis == "count";
    if (leftCounts != rightCounts)
        return {.outcome = Outcome::Missing, .uncertain = true};
    if (left.norm == right.norm)
        return {.outcome = Outcome::Agree, .weak = leftCounts};
    switch (meaning::equalDose(*left.quantities.back(), *right.quantities.back())) {
    case meaning::Agreement::Agree:
        return {.outcome = Outcome::Agree, .weak = leftCounts};
    case meaning::Agreement::Differ:
        return {.outcome = Outcome::Differ, .unit = left.quantities.back()->value == right.quantities.back()->value};
    case meaning::Agreement::Unknown:
        break;
    }
    return {.outcome = Outcome::Missing, .uncertain = true};
}

KeyOutcome strengths(const KeyValue& left, const KeyValue& right) {
    if (left.norm == right.norm)
        return only(Outcome::Agree);
    if (left.quantities.size() != right.quantities.size())
        return only(Outcome::Differ);
    bool unknown = false;
    for (std::size_t i = 0; i < left.quantities.size(); ++i) {
        const auto agreement = meaning::equalDose(*left.quantities[i], *right.quantities[i]);
        if (agreement == meaning::Agreement::Differ)
            return only(Outcome::Differ);
        unknown = unknown || agreement == meaning::Agreement::Unknown;
    }
    return unknown ? KeyOutcome{.outcome = Outcome::Missing, .uncertain = true} : only(Outcome::Agree);
}

KeyOutcome measure(const KeyValue& left, const KeyValue& right) {
    if (left.quantities.empty() != right.quantities.empty()) {
        const bool comment = left.norm.starts_with("comment:") || right.norm.starts_with("comment:");
        return comment ? only(Outcome::Missing) : KeyOutcome{.outcome = Outcome::Differ};
    }
    if (left.quantities.empty()) {
        if (codesShare(left.tokens, right.tokens) || left.norm == right.norm)
            return only(Outcome::Agree);
        if (codesConflict(left.tokens, right.tokens) || left.tokens.empty() == right.tokens.empty())
            return only(Outcome::Differ);
        return {.outcome = Outcome::Missing, .uncertain = true};
    }
    const clinical::Quantity& one = *left.quantities.front();
    const clinical::Quantity& other = *right.quantities.front();
    if (one.comparator != other.comparator)
        return only(Outcome::Differ);
    if (left.norm == right.norm)
        return only(Outcome::Agree);
    const bool simple = one.highValue.empty() && other.highValue.empty() && one.denominatorUnit.empty() &&
                        other.denominatorUnit.empty() && one.denominatorValue.empty() && other.denominatorValue.empty();
    if (!simple) // ranges and ratios: both numbers count
        return only(Outcome::Differ);
    const bool sameDigits = one.decimal() && other.decimal() && *one.decimal() == *other.decimal();
    if (!left.axis.empty() && left.axis == right.axis) {
        const double reach = std::max(left.half, right.half);
        const double apart = std::abs(left.number - right.number);
        if (apart < reach * (1 - 1e-9))
            return only(Outcome::Agree);
        return {.outcome = Outcome::Differ, .unit = sameDigits && one.bestUnit() != other.bestUnit()};
    }
    const std::string leftUnit = folded(one.bestUnit());
    const std::string rightUnit = folded(other.bestUnit());
    if (leftUnit == rightUnit && one.bestUnit().size() == other.bestUnit().size()) {
        const auto a = one.decimal();
        const auto b = other.decimal();
        if (!a || !b)
            return only(one.value == other.value ? Outcome::Agree : Outcome::Differ);
        const double reach = 0.5 * std::pow(10.0, std::max(a->lastPlace(), b->lastPlace()));
        return only(std::abs(a->toDouble() - b->toDouble()) < reach * (1 - 1e-9) ? Outcome::Agree : Outcome::Differ);
    }
    if (leftUnit.empty() || rightUnit.empty()) {
        if (sameDigits)
            return {.outcome = Outcome::Missing, .uncertain = true};
        return only(Outcome::Differ);
    }
    if (!left.axis.empty() && !right.axis.empty())
        return {.outcome = Outcome::Differ, .unit = sameDigits};
    return {.outcome = sameDigits ? Outcome::Missing : Outcome::Differ, .uncertain = sameDigits, .unit = sameDigits};
}

KeyOutcome when(const Moment_& left, const Moment_& right, bool oneClock) {
    switch (meets(left, right, oneClock)) {
    case Meets::No:
        return only(Outcome::Differ);
    case Meets::Maybe:
        return {.outcome = Outcome::Compatible, .uncertain = true};
    case Meets::Yes:
        break;
    }
    const auto grain = [](const Moment_& moment) { return std::min(moment.precision, Precision::Minute); };
    return only(grain(left) == grain(right) ? Outcome::Agree : Outcome::Compatible);
}

KeyOutcome periods(const Sense& left, const Sense& right) {
    const KeyOutcome starts = when(left.start, right.start, sameClock(left, right));
    if (starts.outcome != Outcome::Differ || !left.start.known() || !right.start.known())
        return starts;
    const auto lastOf = [](const Sense& sense) {
        return sense.end.known() ? sense.end.localLast : sense.start.localLast;
    };
    // On the clock of the place: both are stays in one organisation.
    if (left.start.zoned && right.start.zoned && left.end.known() && right.end.known() && left.end.zoned &&
        right.end.zoned)
        return only(overlap(left.start.first, left.end.last - 1, right.start.first, right.end.last - 1)
                        ? Outcome::Compatible
                        : Outcome::Differ);
    return only(overlap(left.start.localFirst, lastOf(left), right.start.localFirst, lastOf(right))
                    ? Outcome::Compatible
                    : Outcome::Differ);
}

KeyOutcome substance(const KeyValue& left, const KeyValue& right, const Tokens& leftTokens, const Tokens& rightTokens) {
    if (!left.norm.empty() && left.norm == right.norm)
        return only(Outcome::Agree);
    if (left.norm.starts_with("none:") || right.norm.starts_with("none:"))
        return only(Outcome::Differ);
    if (codesShare(leftTokens, rightTokens) && !codesConflict(leftTokens, rightTokens))
        return only(Outcome::Agree);
    switch (meaning::relateSubstances(left.norm, right.norm)) {
    case meaning::SubstanceRelation::Same:
        return only(Outcome::Agree);
    case meaning::SubstanceRelation::Contains:
    case meaning::SubstanceRelation::MemberOf:
        return {.outcome = Outcome::Compatible, .uncertain = true, .kin = true};
    default:
        return only(Outcome::Differ);
    }
}

KeyOutcome ingredients(const KeyValue& left, const KeyValue& right, const Tokens& leftTokens,
                       const Tokens& rightTokens) {
    if (!left.norm.empty() && !right.norm.empty())
        return only(left.norm == right.norm ? Outcome::Agree : Outcome::Differ);
    if (codesShare(leftTokens, rightTokens))
        return only(Outcome::Agree);
    const std::string a = folded(left.text);
    return !a.empty() && a == folded(right.text) ? KeyOutcome{.outcome = Outcome::Agree, .weak = true}
                                                 : only(Outcome::Differ);
}

KeyOutcome form(const KeyValue& left, const KeyValue& right) {
    const bool release = left.number == right.number;
    if (!release)
        return only(Outcome::Differ);
    if (left.axis.empty() || right.axis.empty())
        return only(Outcome::Missing);
    return only(left.axis == right.axis ? Outcome::Agree : Outcome::Differ);
}

} // namespace

bool codesShare(const std::vector<std::string>& left, const std::vector<std::string>& right) {
    for (const std::string& token : left)
        if (std::ranges::binary_search(right, token))
            return true;
    return false;
}

bool codesConflict(const std::vector<std::string>& left, const std::vector<std::string>& right) {
    for (const std::string& token : left) {
        const std::string_view system = systemOf(token);
        bool used = false;
        bool shared = false;
        for (const std::string& other : right) {
            used = used || systemOf(other) == system;
            shared = shared || (systemOf(other) == system && std::ranges::binary_search(left, other));
        }
        if (used && !shared)
            return true;
    }
    return false;
}

bool denies(std::size_t i, const Sense& left, const Sense& right) {
    const Key& key = left.rule->keys[i];
    if (compare(i, left, right).outcome != Outcome::Differ)
        return false;
    return key.how != How::Code ||
           (codesConflict(left.tokens, right.tokens) && !codesShare(left.tokens, right.tokens) &&
            (left.analyte.empty() || left.analyte != right.analyte));
}

Meets meets(const Moment_& left, const Moment_& right, bool oneClock) {
    if (left.toTheMinute() && right.toTheMinute()) {
        const bool seconds = oneClock && left.precision >= Precision::Second && right.precision >= Precision::Second;
        const std::int64_t grain = seconds ? 1'000 : minute;
        const auto at = [grain](std::int64_t time) { return time >= 0 ? time / grain : (time - grain + 1) / grain; };
        if (left.zoned && right.zoned)
            return at(left.first) == at(right.first) ? Meets::Yes : Meets::No;
        if (oneClock && left.zoned == right.zoned)
            return at(left.localFirst) == at(right.localFirst) ? Meets::Yes : Meets::No;
        return std::abs(left.localFirst - right.localFirst) <= 2 * widestOffset ? Meets::Maybe : Meets::No;
    }
    if (overlap(left.localFirst, left.localLast, right.localFirst, right.localLast))
        return Meets::Yes;
    // A date on one side: on another place's clock it may still be that day.
    const bool day = left.precision >= Precision::Day && right.precision >= Precision::Day &&
                     (left.toTheMinute() || right.toTheMinute());
    if (day &&
        overlap(left.localFirst - widestOffset, left.localLast + widestOffset, right.localFirst, right.localLast) &&
        !oneClock) {
        const Moment_& fine = left.toTheMinute() ? left : right;
        const Moment_& coarse = left.toTheMinute() ? right : left;
        // Only the date of the same instant in UTC is a likely slip.
        if (fine.zoned && overlap(fine.first, fine.last, coarse.localFirst, coarse.localLast))
            return Meets::Maybe;
    }
    return Meets::No;
}

KeyOutcome compare(std::size_t i, const Sense& leftSense, const Sense& rightSense) {
    const Key& key = leftSense.rule->keys[i];
    const KeyValue& left = leftSense.keys[i];
    const KeyValue& right = rightSense.keys[i];
    const Tokens& leftTokens = leftSense.tokensOf(i);
    const Tokens& rightTokens = rightSense.tokensOf(i);
    if (!left.present && !right.present)
        return only(Outcome::BothMissing);
    if (key.how == How::Form)
        return form(left, right); // a release that is not said says "plain"
    if (!left.present || !right.present)
        return only(Outcome::Missing);
    switch (key.how) {
    case How::Code:
        return byCode(left, right, leftTokens, rightTokens, true);
    case How::Substance:
        return substance(left, right, leftTokens, rightTokens);
    case How::Ingredient:
        return ingredients(left, right, leftTokens, rightTokens);
    case How::Strength:
        return strengths(left, right);
    case How::Form:
        break;
    case How::Exact:
        return exact(left, right);
    case How::Measure:
        return measure(left, right);
    case How::Term:
        return byCode(left, right, leftTokens, rightTokens, false);
    case How::Place:
        return place(left, right);
    case How::Text:
    case How::Party:
        return byCode(left, right, leftTokens, rightTokens, true);
    case How::Start:
    case How::End:
        return when(leftSense.from(key.how), rightSense.from(key.how), sameClock(leftSense, rightSense));
    case How::Overlap:
        return periods(leftSense, rightSense);
    case How::Organisation:
        return byCode(left, right, leftTokens, rightTokens, true);
    case How::Route:
        return only(left.norm == right.norm ? Outcome::Agree : Outcome::Differ);
    case How::Frequency: {
        if (left.norm == right.norm)
            return only(Outcome::Agree);
        const bool read = !left.norm.starts_with("text:") && !right.norm.starts_with("text:");
        return read ? only(Outcome::Differ) : KeyOutcome{.outcome = Outcome::Missing, .uncertain = true};
    }
    case How::Laterality: {
        if (left.norm == right.norm)
            return only(Outcome::Agree);
        const bool loose = left.norm == "unilateral" || right.norm == "unilateral";
        const bool both = left.norm == "bilateral" || right.norm == "bilateral";
        return only(loose && !both ? Outcome::Compatible : Outcome::Differ);
    }
    case How::Bond:
    case How::Components:
    case How::Polarity:
    case How::Verification:
    case How::History:
    case How::Phase:
    case How::Narrative:
    case How::Results:
    case How::Content:
        return only(left.norm == right.norm ? Outcome::Agree : Outcome::Differ);
    }
    return only(Outcome::Differ);
}

} // namespace anamnesis::reconcile
