// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Judge.h"

#include "models/clinical/Fields.h"
#include "services/meaning/Meaning.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace anamnesis::reconcile {
namespace {

using clinical::Kind;
using clinical::Precision;
using timeline::RelationType;

enum class Identified : std::uint8_t { No, Shared, OtherVersion, Denied };

/// The later of two versions: numbers as numbers, else by the time it was said.
bool laterVersion(const std::string& left, const std::string& right, const Sense& a, const Sense& b) {
    int one = 0;
    int other = 0;
    const auto readOne = std::from_chars(left.data(), left.data() + left.size(), one);
    const auto readOther = std::from_chars(right.data(), right.data() + right.size(), other);
    if (readOne.ec == std::errc{} && readOther.ec == std::errc{} && one != other)
        return one > other;
    if (a.asserted.known() && b.asserted.known() && a.asserted.localFirst != b.asserted.localFirst)
        return a.asserted.localFirst > b.asserted.localFirst;
    return left > right;
}

std::string fieldText(const Sense& sense, std::string_view name) {
    const clinical::Field* field = sense.statement->field(name);
    return field != nullptr ? field->text : std::string();
}

std::string setOf(const Sense& sense) {
    for (const clinical::BusinessIdentifier& identifier : sense.statement->identifiers)
        if (identifier.type == "set" && !identifier.value.empty())
            return identifier.system + '|' + identifier.value;
    return fieldText(sense, clinical::field::setId);
}

/// Both carry a number of one kind from one assigner, and not the same.
bool otherNumber(const Sense& left, const Sense& right) {
    for (const BusinessKey& mine : left.identifiers)
        for (const BusinessKey& theirs : right.identifiers)
            if (mine.assigner == theirs.assigner && mine.type == theirs.type && mine.key != theirs.key &&
                !mine.opaque && !theirs.opaque)
                return true;
    return false;
}

/// One number a practitioner or organisation in the whole country.
bool isNational(const BusinessKey& identifier) {
    return identifier.assigner == clinical::systems::npi;
}

Identified identified(const Sense& left, const Sense& right, const ReusedIdentifiers& reused, std::string& shared) {
    Identified answer = Identified::No;
    for (const BusinessKey& mine : left.identifiers)
        for (const BusinessKey& theirs : right.identifiers) {
            if (mine.key == theirs.key) {
                for (const std::string& key : identifierKeys(left, mine)) {
                    const auto others = identifierKeys(right, theirs);
                    if (std::ranges::find(others, key) != others.end() && !reused.contains(key)) {
                        shared = mine.key;
                        answer = Identified::Shared;
                    }
                }
                // Alone it would do, but the codes differ: the caller sees it as a conflict under one identifier.
            } else if (answer == Identified::No && mine.assigner == theirs.assigner && mine.type == theirs.type &&
                       (left.custodian == right.custodian || isNational(mine)) && !mine.opaque && !theirs.opaque) {
                answer = Identified::Denied;
            }
        }
    return answer;
}

/// The order of results of one test.
int stage(StatusClass status) {
    switch (status) {
    case StatusClass::Preliminary:
        return 1;
    case StatusClass::Final:
        return 2;
    case StatusClass::Corrected:
        return 3;
    default:
        return 0;
    }
}

bool isResult(Kind kind) {
    return kind == Kind::LabResult || kind == Kind::Report || kind == Kind::VitalSign || kind == Kind::Observation ||
           kind == Kind::GenomicFinding;
}

struct Tally {
    int differ = 0, missingNeeded = 0, bothMissingNeeded = 0, lessDetailed = 0, uncertain = 0, kin = 0, weak = 0;
    int safetyDiffer = 0;
    int loose = 0; ///< compatible or one-sided, not equal
    int oneOf = 0; ///< keys of which one must be said
    int oneOfAgree = 0;
    bool timeAgrees = false, timeDiffers = false, timeLoose = false, timeSaid = false;
    bool strict = true; ///< every needed key agrees outright
    unsigned groups = 0;
};

/// Mass and amount of one analyte have two LOINC codes: one test, told in two units. Whether the values say the same
/// across the units is for the value to tell.
bool oneAnalyte(const Sense& left, const Sense& right) {
    if (left.analyte.empty() || left.analyte != right.analyte)
        return false;
    const KeyValue* one = left.key(clinical::field::value);
    const KeyValue* other = right.key(clinical::field::value);
    if (one == nullptr || other == nullptr || one->derived == other->derived || one->quantities.empty() ||
        other->quantities.empty())
        return false;
    // Serum, capillary blood and urine are analytes apart, whatever the unit.
    return meaning::agree(*one->quantities.front(), left.statement->code, *other->quantities.front(),
                          right.statement->code) != meaning::Agreement::Unknown;
}

unsigned groupOf(const Key& key) {
    switch (key.how) {
    case How::Strength:
    case How::Exact:
        return 1;
    case How::Frequency:
        return 2;
    case How::Route:
        return 4;
    case How::Laterality:
        return 8;
    case How::Polarity:
    case How::Verification:
        return 16;
    case How::Measure:
    case How::Components:
        return 32;
    default:
        return 64;
    }
}

bool isTime(How how) {
    return how == How::Start || how == How::End || how == How::Overlap;
}

/// Do two records that bear one number, and no version to tell them apart, speak of one thing? What it is and when are
/// said alike. Files may number their records anew each time.
bool speakOfOneThing(const Sense& left, const Sense& right) {
    bool one = false;
    for (std::size_t i = 0; i < left.keys.size(); ++i) {
        const Key& key = left.rule->keys[i];
        const bool what = isConcept(key.how);
        if (!what && (!isTime(key.how) || key.how == How::End))
            continue;
        const Outcome outcome = compare(i, left, right).outcome;
        if (outcome == Outcome::Differ)
            return false;
        one = one || (what && outcome == Outcome::Agree);
    }
    return one;
}

/// Who patients are is settled by services/identity; here only what cannot be one human being stays apart.
Verdict patients(const Sense& left, const Sense& right) {
    if (!left.statement->demographics || !right.statement->demographics)
        return Verdict::Related;
    const clinical::Demographics& one = *left.statement->demographics;
    const clinical::Demographics& other = *right.statement->demographics;
    bool born = false;
    if (one.birthDate && other.birthDate) {
        const clinical::Span a = clinical::span(*one.birthDate);
        const clinical::Span b = clinical::span(*other.birthDate);
        if (a.first > b.last || b.first > a.last)
            return Verdict::Distinct;
        born = true;
    }
    for (const clinical::Identifier& mine : one.identifiers)
        for (const clinical::Identifier& theirs : other.identifiers)
            if (!mine.value.empty() && mine.value == theirs.value && !mine.system.empty() &&
                mine.system == theirs.system)
                return Verdict::Same;
    bool named = false;
    for (const clinical::HumanName& mine : one.names)
        for (const clinical::HumanName& theirs : other.names)
            named = named || (!folded(mine.family).empty() && folded(mine.family) == folded(theirs.family)) ||
                    (!mine.given.empty() && !theirs.given.empty() &&
                     folded(mine.given.front()) == folded(theirs.given.front()));
    return born && named ? Verdict::Same : Verdict::Related;
}

std::string ruleName(const KindRule& rule, std::string_view reason) {
    return std::string(clinical::name(rule.kind)) + '.' + std::string(reason) + "/1";
}

} // namespace

std::vector<std::string> identifierKeys(const Sense& sense, const BusinessKey& identifier) {
    const std::string kind(clinical::name(sense.statement->kind));
    if (identifier.use == IdentifierUse::Alone)
        return {kind + '|' + identifier.key};
    std::vector<std::string> keys;
    if (sense.rule->kind == Kind::MedicationStatement || sense.tokens.empty()) {
        for (const auto* names : {&sense.tokens, &sense.blocks})
            for (const std::string& one : *names)
                keys.push_back(kind + '|' + identifier.key + '|' + one);
        return keys;
    }
    for (const std::string& token : sense.tokens)
        keys.push_back(kind + '|' + identifier.key + '|' + token);
    return keys;
}

Judgement judge(const Sense& left, const Sense& right, const ReusedIdentifiers& reused, bool explain) {
    Judgement judgement;
    const auto answer = [&](Verdict verdict, std::string rule, RelationType relation = RelationType::Related) {
        judgement.verdict = verdict;
        judgement.rule = std::move(rule);
        judgement.relation = relation;
        return std::move(judgement);
    };
    if (left.statement->kind != right.statement->kind)
        return answer(Verdict::Distinct, "kind/1");
    const KindRule& rule = *left.rule;
    const bool oneVersion =
        left.turn == right.turn && left.statement->record->version == right.statement->record->version;
    if (left.statement->kind == Kind::Patient &&
        (left.record != right.record || (oneVersion && left.content != right.content))) {
        const Verdict verdict = patients(left, right);
        return answer(verdict, "patient.demographics/1", RelationType::CouldBe);
    }
    const bool sameSource = left.source == right.source;
    const bool sameCustodian = left.custodian == right.custodian;

    // One record of one source in another version: the later one is what the source says now.
    bool oneNumber = false;
    if (left.record == right.record) {
        const std::string& mine = left.statement->record->version;
        const std::string& theirs = right.statement->record->version;
        const bool copy =
            left.statement->record->sha256 == right.statement->record->sha256 || left.content == right.content;
        if (left.statement->path == right.statement->path && left.statement->record->id.empty() == false) {
            if (copy)
                return answer(Verdict::Same, ruleName(rule, "same-record"));
            oneNumber = oneVersion && speakOfOneThing(left, right);
            const bool dated = left.asserted.known() && right.asserted.known() &&
                               left.asserted.localFirst != right.asserted.localFirst;
            judgement.firstIsLater =
                left.turn != right.turn ? left.turn > right.turn : laterVersion(mine, theirs, left, right);
            if (!oneVersion || (oneNumber && dated))
                return answer(Verdict::Replaces, ruleName(rule, "record-version"));
        }
        if (left.statement->record->id.empty() == false && mine != theirs)
            return answer(Verdict::Distinct, ruleName(rule, "another-part"));
    }

    std::string shared;
    Identified identity = identified(left, right, reused, shared);
    if (oneNumber && identity == Identified::No) {
        identity = Identified::Shared;
        shared = left.record;
    }
    judgement.identified = identity == Identified::Shared;

    // A document's set with two versions.
    if (rule.kind == Kind::Document) {
        const std::string set = setOf(left);
        const std::string mine = fieldText(left, clinical::field::version);
        const std::string theirs = fieldText(right, clinical::field::version);
        if (!set.empty() && set == setOf(right) && !mine.empty() && !theirs.empty()) {
            if (mine == theirs) {
                judgement.identified = true;
                return answer(Verdict::Same, "document.set-version/1");
            }
            judgement.firstIsLater = laterVersion(mine, theirs, left, right);
            return answer(Verdict::Replaces, "document.set-version/1");
        }
    }

    Tally tally;
    if (explain)
        judgement.compared.reserve(rule.keys.size() + 1);
    for (std::size_t i = 0; i < rule.keys.size(); ++i) {
        const Key& key = rule.keys[i];
        KeyOutcome one = compare(i, left, right);
        if (key.how == How::Code && one.outcome == Outcome::Differ && oneAnalyte(left, right))
            one = {.outcome = Outcome::Agree};
        // A code that leaves it open is held up by an exact day and a code on the other side that does not.
        if (key.how == How::Code && one.uncertain && left.keys[i].residual != right.keys[i].residual &&
            codesShare(left.tokens, right.tokens) && !codesConflict(left.tokens, right.tokens) &&
            left.start.precision >= Precision::Day && right.start.precision >= Precision::Day)
            one.uncertain = false;
        // Stays that overlap and begin or end at two times may be two: a consultation within an admission.
        if (key.how == How::Overlap && rule.kind == Kind::Encounter && one.outcome != Outcome::Differ) {
            const bool clock = sameClock(left, right);
            one.uncertain = one.uncertain || meets(left.start, right.start, clock) == Meets::No ||
                            (left.end.known() && right.end.known() && meets(left.end, right.end, clock) == Meets::No);
        }
        if (explain)
            judgement.compared.push_back({std::string(key.field), one.outcome, left.keys[i].text, right.keys[i].text});
        tally.uncertain += one.uncertain ? 1 : 0;
        tally.kin += one.kin ? 1 : 0;
        tally.weak += one.weak && key.need == Need::Needed ? 1 : 0;
        if (isTime(key.how) && key.how != How::End) {
            tally.timeDiffers = one.outcome == Outcome::Differ;
            tally.timeSaid = left.keys[i].present && right.keys[i].present;
            tally.timeLoose = one.outcome == Outcome::Compatible || one.outcome == Outcome::Missing;
            const Precision least = rule.moment == Moment::Minute ? Precision::Minute : Precision::Day;
            tally.timeAgrees = tally.timeSaid && !tally.timeDiffers && !one.uncertain &&
                               left.start.precision >= least && right.start.precision >= least;
        }
        if (key.need == Need::OneOf) {
            ++tally.oneOf;
            const bool counted = key.how == How::Exact && left.keys[i].axis == "count" && right.keys[i].axis == "count";
            if (one.outcome == Outcome::Agree && !counted)
                ++tally.oneOfAgree;
            if (one.outcome == Outcome::Missing && (key.how == How::Measure || key.how == How::Components))
                ++tally.lessDetailed;
            if (key.how == How::Exact)
                continue; // its difference is counted at its own key
        }
        switch (one.outcome) {
        case Outcome::Agree:
            judgement.agreed |= 1U << i;
            break;
        case Outcome::Compatible:
            tally.strict = tally.strict && key.need != Need::Needed;
            ++tally.loose;
            break;
        case Outcome::Missing:
            if (key.need == Need::Needed || key.need == Need::IfEither)
                ++tally.missingNeeded;
            tally.strict = tally.strict && key.need != Need::Needed;
            ++tally.loose;
            break;
        case Outcome::BothMissing:
            if (key.need == Need::Needed) {
                ++tally.bothMissingNeeded;
                tally.strict = false;
            }
            break;
        case Outcome::Differ:
            judgement.differed |= 1U << i;
            if (key.safety) {
                ++tally.safetyDiffer;
                tally.groups |= groupOf(key);
            } else {
                ++tally.differ;
            }
            break;
        }
    }
    judgement.weak = tally.weak > 0;
    const bool saysEnough = tally.oneOf == 0 || tally.oneOfAgree > 0;
    const bool sameContent = left.content == right.content;

    if (identity == Identified::Denied)
        return answer(Verdict::Distinct, ruleName(rule, "two-identifiers"));

    const int mine = stage(left.status);
    const int theirs = stage(right.status);
    const bool successive = isResult(rule.kind) && mine != theirs && mine != 0 && theirs != 0;
    judgement.firstIsLater = mine > theirs;

    if (identity == Identified::Shared) {
        const Key& first = rule.keys.front();
        const bool codeDiffers = isConcept(first.how) && tally.differ > 0 && denies(0, left, right);
        if (explain)
            judgement.compared.insert(judgement.compared.begin(), {"identifier", Outcome::Agree, shared, shared});
        if (successive && (sameSource || tally.safetyDiffer > 0))
            return answer(Verdict::Replaces, ruleName(rule, "identifier-status"));
        if (tally.safetyDiffer > 0 || codeDiffers)
            return answer(Verdict::Disputed, ruleName(rule, "identifier-conflict"));
        return answer(Verdict::Same, ruleName(rule, "identifier"));
    }

    // The same record by two roads.
    if (sameContent && !sameSource && sameCustodian && (tally.timeSaid || !left.label.empty()) && !left.fromClaim)
        return answer(Verdict::Same, ruleName(rule, "two-roads"));

    if (tally.differ > 0) {
        judgement.close = tally.differ == 1 && tally.safetyDiffer == 0 && tally.missingNeeded == 0;
        return answer(Verdict::Distinct, ruleName(rule, "keys-differ"));
    }
    if (tally.kin > 0)
        return tally.safetyDiffer > 0 ? answer(Verdict::Distinct, ruleName(rule, "keys-differ"))
                                      : answer(Verdict::Related, ruleName(rule, "class-and-member"));
    if (successive && sameCustodian && tally.timeAgrees && tally.uncertain == 0 && tally.missingNeeded == 0)
        return answer(Verdict::Replaces, ruleName(rule, "status-moment"));

    const bool corrects = left.status == StatusClass::Corrected || right.status == StatusClass::Corrected;
    if (successive && corrects && tally.safetyDiffer > 0 && tally.timeAgrees && tally.uncertain == 0 &&
        tally.missingNeeded == 0) // another place still holds what was corrected
        return answer(Verdict::Replaces, ruleName(rule, "status-moment"));

    if (tally.safetyDiffer > 0) {
        judgement.close = true;
        const bool one = (tally.groups & (tally.groups - 1)) == 0;
        const bool timed = tally.timeAgrees || rule.kind == Kind::Allergy;
        const bool known =
            tally.bothMissingNeeded == 0 && tally.missingNeeded == 0 && tally.uncertain == 0 && tally.weak == 0;
        if (!sameCustodian && one && timed && known && !otherNumber(left, right) && !left.fromClaim && !right.fromClaim)
            return answer(Verdict::Disputed, ruleName(rule, "safety-field-differs"));
        return answer(Verdict::Distinct, ruleName(rule, "safety-field-differs"));
    }

    // From here on nothing differs.
    if (tally.missingNeeded > 0 || tally.lessDetailed > 0)
        return answer(Verdict::Related, ruleName(rule, "less-detailed"), RelationType::LessDetailed);
    if (tally.bothMissingNeeded > 0 || !saysEnough || tally.uncertain > 0)
        return answer(Verdict::Related, ruleName(rule, "not-enough"), RelationType::CouldBe);
    // Social history is told by the day; what is measured, by the minute.
    const KeyValue* value = left.key(clinical::field::value);
    const bool byDay = rule.kind == Kind::Observation && (value == nullptr || value->quantities.empty()) &&
                       left.start.precision >= Precision::Day && right.start.precision >= Precision::Day &&
                       tally.timeSaid;
    if (rule.moment == Moment::Minute && !tally.timeAgrees && !byDay)
        return answer(Verdict::Related, ruleName(rule, "minute-not-known"), RelationType::CouldBe);
    if (tally.weak > 0 && (tally.loose > 0 || !tally.strict))
        return answer(Verdict::Related, ruleName(rule, "words-only"), RelationType::CouldBe);
    if (left.fromClaim || right.fromClaim)
        return answer(Verdict::Related, ruleName(rule, "claim"), RelationType::CouldBe);

    const bool bothActive = left.status == StatusClass::Active && right.status == StatusClass::Active;
    if (!tally.timeSaid && (rule.kind == Kind::Problem || rule.kind == Kind::MedicationStatement)) {
        // Without a time two lists mean one fact only while both call it active, and neither binds it to a visit.
        if (!bothActive || left.encounterBound || right.encounterBound || left.end.known() || right.end.known())
            return answer(Verdict::Related, ruleName(rule, "time-not-said"), RelationType::CouldBe);
    }
    if (sameCustodian) {
        if (rule.kind == Kind::Problem && (left.encounterBound || right.encounterBound) && sameSource && !sameContent)
            return answer(Verdict::Distinct, ruleName(rule, "another-visit"));
        if (rule.kind == Kind::Other && (left.start.toTheMinute() || !clinical::isOnTimeline(left.statement->kind)))
            return answer(Verdict::Same, std::string(rule.name));
        // Films of one day that read alike are told apart by the minute, or not at all.
        const KeyValue* results = left.key("results");
        const bool alike = results != nullptr && results->norm.starts_with("conclusion:") &&
                           !(left.start.toTheMinute() && right.start.toTheMinute());
        // By two roads every key that both say is equal, and none is said less precisely: the canonical content.
        if (rule.within == Within::Nothing && !sameSource && tally.strict && !tally.timeLoose)
            return answer(Verdict::Same, ruleName(rule, "two-roads"));
        if (rule.within == Within::Nothing || (alike && sameSource)) {
            if (sameContent || !sameSource || alike)
                return answer(Verdict::Related, ruleName(rule, "one-custodian"), RelationType::CouldBe);
            judgement.close = true;
            return answer(Verdict::Distinct, ruleName(rule, "one-custodian"));
        }
        if (tally.timeLoose)
            return answer(Verdict::Related, ruleName(rule, "one-custodian"), RelationType::CouldBe);
    }
    return answer(Verdict::Same, std::string(rule.name));
}

Judgement judge(const clinical::Statement& left, const clinical::Statement& right,
                std::span<const SourceSettings> sources) {
    CoCodings coCodings;
    coCodings.learn(left);
    coCodings.learn(right);
    coCodings.settle();
    const Reader reader(sources, &coCodings);
    return judge(reader.read(left), reader.read(right), {}, true);
}

std::string_view name(Verdict verdict) {
    static constexpr std::array<std::string_view, 5> names{"distinct", "related", "replaces", "disputed", "same"};
    return names[static_cast<std::size_t>(verdict)];
}

std::string_view name(Outcome outcome) {
    static constexpr std::array<std::string_view, 5> names{"agree", "compatible", "both-missing", "missing", "differ"};
    return names[static_cast<std::size_t>(outcome)];
}

timeline::Explanation Judgement::explanation() const {
    timeline::Explanation explanation;
    explanation.rule = rule;
    explanation.steps.reserve(compared.size());
    for (const Compared& one : compared) {
        if (one.outcome == Outcome::BothMissing)
            continue;
        std::string detail = one.left;
        if (one.left != one.right)
            detail += (detail.empty() || one.right.empty() ? "" : " | ") + one.right;
        explanation.steps.push_back({one.field, std::string(name(one.outcome)), std::move(detail)});
    }
    return explanation;
}

} // namespace anamnesis::reconcile
