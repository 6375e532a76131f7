// SPDX-License-Identifier: GPL-3.0-or-later
// Disagreement across items: "none known" against a positive, what one source lacks, lists that are out of date, who
// the patient is said to be, one problem with two onsets, one operation on two sides.
#include "services/reconcile/Differences.h"

#include "models/clinical/Fields.h"
#include "services/meaning/Meaning.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace anamnesis::reconcile {
namespace {

using clinical::Kind;
using timeline::Discrepancy;
using D = timeline::DiscrepancyKind;
using S = timeline::DiscrepancySeverity;
namespace field = clinical::field;
constexpr std::int64_t day = 86'400'000;
constexpr std::string_view noneKnownRule = "none-known-against-positive/1";

struct ScopeRow {
    std::string_view scope;
    Kind kind;
    std::string_view category; ///< of an allergy; empty: any
};
constexpr std::array scopeRows{
    ScopeRow{"allergy", Kind::Allergy, ""},
    ScopeRow{"drug-allergy", Kind::Allergy, "medication"},
    ScopeRow{"medication-allergy", Kind::Allergy, "medication"},
    ScopeRow{"food-allergy", Kind::Allergy, "food"},
    ScopeRow{"environmental-allergy", Kind::Allergy, "environment"},
    ScopeRow{"latex-allergy", Kind::Allergy, "latex"},
    ScopeRow{"problem", Kind::Problem, ""},
    ScopeRow{"medication", Kind::MedicationStatement, ""},
    ScopeRow{"medication", Kind::MedicationOrder, ""},
    ScopeRow{"immunization", Kind::Immunization, ""},
    ScopeRow{"procedure", Kind::Procedure, ""},
    ScopeRow{"device", Kind::Device, ""},
};

bool inScope(const ScopeRow& scope, const Composed& composed, std::span<const Sense> senses) {
    if (composed.item.kind != scope.kind)
        return false;
    if (scope.category.empty())
        return true;
    bool said = false;
    for (const std::uint32_t member : composed.senses) {
        if (scope.category == "latex" && senses[member].label.find("latex") != std::string::npos)
            return true;
        for (const clinical::Field& one : senses[member].statement->fields) {
            if (one.name != field::category)
                continue;
            said = true;
            if (folded(one.text).find(scope.category) != std::string::npos)
                return true;
        }
    }
    if (said)
        return false;
    // Where nobody says what it is to, its name does; a name nobody knows may be a medicine.
    for (const std::uint32_t member : composed.senses) {
        const KeyValue* substance = senses[member].key("code");
        const auto sort = substance == nullptr ? std::string_view{} : meaning::sortOfAllergen(substance->norm);
        if (sort == scope.category || (sort.empty() && scope.category == "medication"))
            return true;
    }
    return false;
}

/// Positives are shown first, always; a negative speaks for its own source and scope.
void noneKnown(const ChartView& chart, Discrepancies& out) {
    std::vector<const Composed*> negatives;
    for (const Composed& composed : chart.each())
        if (!composed.outdated && !composed.item.negationScope.empty() && composed.item.negated)
            negatives.push_back(&composed);
    if (negatives.empty())
        return;
    std::map<const Composed*, std::vector<const Composed*>> against; // negative -> positives, of lists that are long
    for (const Composed& positive : chart.each()) {
        const timeline::Item& item = positive.item;
        if (positive.outdated || item.negated || !item.negationScope.empty() || !isActive(item))
            continue;
        std::vector<const Composed*> denied;
        bool own = false;
        for (const Composed* negative : negatives)
            for (const ScopeRow& scope : scopeRows) {
                if (scope.scope != negative->item.negationScope || !inScope(scope, positive, chart.senses))
                    continue;
                denied.push_back(negative);
                for (const std::string& source : negative->item.sources)
                    own = own || std::ranges::find(item.sources, source) != item.sources.end();
                break;
            }
        if (denied.empty())
            continue;
        if (item.kind != Kind::Allergy) {
            for (const Composed* negative : denied)
                against[negative].push_back(&positive);
            continue;
        }
        std::vector<const timeline::Item*> items{&item};
        for (const Composed* negative : denied)
            items.push_back(&negative->item);
        const bool alone = own && item.sources.size() == 1 && std::ranges::all_of(denied, [&](const Composed* n) {
                               return n->item.sources == item.sources;
                           });
        Discrepancy discrepancy = row(alone ? D::ContradictionInOneSource : D::Negation, S::Safety, "negated",
                                      std::string(noneKnownRule), items);
        for (const std::uint32_t member : positive.senses)
            addMember(discrepancy, chart.senses[member], item.title);
        for (const Composed* negative : denied)
            for (const std::uint32_t member : negative->senses)
                addMember(discrepancy, chart.senses[member], negative->item.title);
        out.push_back(std::move(discrepancy));
    }
    for (const auto& [negative, positives] : against) {
        Discrepancy discrepancy =
            row(D::Negation, S::Clinical, "negated", std::string(noneKnownRule), {&negative->item});
        for (const std::uint32_t member : negative->senses)
            addMember(discrepancy, chart.senses[member], negative->item.title);
        for (const Composed* positive : positives) {
            discrepancy.items.push_back(positive->item.id);
            addMember(discrepancy, chart.senses[positive->senses.front()], positive->item.title);
        }
        out.push_back(std::move(discrepancy));
    }
}

/// What one course or one list entry is known by, whatever its dates: of it, a source tells once or not at all.
std::string entryOf(const Composed& composed, std::span<const Sense> senses) {
    const Sense& first = senses[composed.sides.front().front()];
    const KeyValue* code = first.key("code");
    const KeyValue* side = first.key(field::laterality);
    std::string entry(clinical::name(composed.item.kind));
    entry += '\n';
    if (clinical::isMedication(composed.item.kind)) {
        entry += code != nullptr ? code->norm : std::string();
        for (const std::string_view part : {field::strength, field::dose, field::frequency, field::route}) {
            const KeyValue* said = first.key(part);
            entry += '\n' + (said != nullptr ? said->norm : std::string());
        }
        return entry;
    }
    entry += first.tokens.empty() ? first.label : first.tokens.front();
    return entry + '\n' + (side != nullptr ? side->norm : std::string());
}

/// Files that were read are no answer to a question: what they lack, nobody asked for.
bool wasAsked(const timeline::LedgerRow& row) {
    return row.period != "files";
}

void missing(const ChartView& chart, Discrepancies& out) {
    std::map<std::pair<std::string, Kind>, std::vector<const timeline::LedgerRow*>> asked;
    for (const timeline::LedgerRow& one : chart.ledger)
        if (isMissable(one.kind) && wasAsked(one))
            asked[{one.source, one.kind}].push_back(&one);
    if (asked.empty())
        return;
    // A denial is told as one; a lack beside it would be the same disagreement again.
    std::set<std::pair<ItemId, std::string>> denied;
    for (const Discrepancy& one : out)
        if (one.why == noneKnownRule)
            for (const timeline::DiscrepancyMember& member : one.members)
                for (const ItemId& item : one.items)
                    denied.emplace(item, member.source);
    std::set<std::pair<std::string, std::string>> told; // entry, source
    for (const Composed& composed : chart.each())
        if (isMissable(composed.item.kind) && !composed.outdated && isActive(composed.item))
            for (const std::string& source : composed.item.sources)
                told.emplace(entryOf(composed, chart.senses), source);
    std::map<std::tuple<Kind, std::string, std::string>, std::vector<const Composed*>> lacking; // kind, has, lacks
    for (const auto& [what, rows] : asked) {
        if (timeline::combined(rows) != timeline::Outcome::Complete)
            continue;
        for (const Composed& composed : chart.each()) {
            const timeline::Item& item = composed.item;
            if (item.kind != what.second || composed.outdated || !isActive(item) || !item.negationScope.empty() ||
                std::ranges::find(item.sources, what.first) != item.sources.end())
                continue;
            // A list entry that could be this one, or a dispute, is not a lack.
            const bool close = std::ranges::any_of(item.relations, [](const timeline::Relation& relation) {
                return relation.type == timeline::RelationType::CouldBe ||
                       relation.type == timeline::RelationType::LessDetailed ||
                       relation.type == timeline::RelationType::ReplacedBy;
            });
            if (close || denied.contains({item.id, what.first}))
                continue;
            const std::string entry = entryOf(composed, chart.senses);
            // Another date or visit of what that source does tell is no lack; vaccines and implants count one by one.
            const bool countedEach = item.kind == Kind::Immunization || item.kind == Kind::Device;
            if (!countedEach && told.contains({entry, what.first}))
                continue;
            auto& row = lacking[{item.kind, item.sources.front(), what.first}];
            const bool again = !item.series.empty() && std::ranges::any_of(row, [&](const Composed* other) {
                return other->item.series == item.series;
            });
            if (!again) // a course once, not each of its visits
                row.push_back(&composed);
        }
    }
    for (const auto& [what, items] : lacking) {
        const auto& [kind, has, lacks] = what;
        // A vaccine given elsewhere is seldom carried over: told, and folded.
        const S severity = kind == Kind::Allergy        ? S::Safety
                           : kind == Kind::Immunization ? S::Administrative
                                                        : S::Clinical;
        Discrepancy discrepancy =
            row(D::MissingInSource, severity, std::string(clinical::name(kind)) + '|' + has + '|' + lacks,
                "complete-source-lacks/1", {});
        discrepancy.itemKind = kind;
        discrepancy.title = items.front()->item.title;
        for (const Composed* composed : items) {
            discrepancy.items.push_back(composed->item.id);
            addMember(discrepancy, chart.senses[composed->senses.front()], composed->item.title);
        }
        discrepancy.members.push_back({{}, lacks, {}});
        out.push_back(std::move(discrepancy));
    }
}

/// Entries called active whose end is past: a row a source and kind.
void stale(const ChartView& chart, Discrepancies& out) {
    const std::int64_t now = chart.now.time_since_epoch().count();
    if (now <= 0)
        return;
    std::map<std::pair<Kind, std::string>, std::vector<std::pair<const Composed*, std::uint32_t>>> lists;
    for (const Composed& composed : chart.each()) {
        if (composed.outdated || composed.item.negated ||
            (composed.item.kind != Kind::Problem && composed.item.kind != Kind::MedicationStatement &&
             composed.item.kind != Kind::MedicationOrder))
            continue;
        for (const std::uint32_t member : composed.senses) {
            const Sense& sense = chart.senses[member];
            if (sense.status == StatusClass::Active && sense.end.known() && sense.end.localLast < now - 30 * day)
                lists[{composed.item.kind, sense.source}].emplace_back(&composed, member);
        }
    }
    for (const auto& [what, entries] : lists) {
        Discrepancy discrepancy =
            row(D::Stale, S::Clinical, std::string(clinical::name(what.first)) + '|' + what.second,
                "active-after-its-end/1", {});
        discrepancy.itemKind = what.first;
        discrepancy.title = entries.front().first->item.title;
        for (const auto& [composed, member] : entries) {
            discrepancy.items.push_back(composed->item.id);
            addMember(discrepancy, chart.senses[member], clinical::iso(*chart.senses[member].statement->time.end));
        }
        out.push_back(std::move(discrepancy));
    }
}

struct IdentityRow {
    std::string_view path;
    S severity;
    std::string (*value)(const clinical::Demographics&);
};

std::string nameOf(const clinical::Demographics& who) {
    for (const clinical::HumanName& name : who.names) {
        if (name.use == "old" || name.use == "maiden" || name.use == "nickname")
            continue;
        std::string text = name.family;
        if (!name.given.empty())
            text += ", " + name.given.front();
        return text.empty() ? name.text : text;
    }
    return {};
}

std::string contactOf(const clinical::Demographics& who) {
    std::string text = who.addresses.empty() ? std::string() : who.addresses.front().postalCode;
    for (const clinical::Telecom& telecom : who.telecoms)
        if (telecom.system == "phone" || telecom.system.empty()) {
            std::string digits;
            for (const char c : telecom.value)
                if (c >= '0' && c <= '9')
                    digits += c;
            if (digits.size() > 10)
                digits = digits.substr(digits.size() - 10);
            return text + ' ' + digits;
        }
    return text;
}

const std::array identityRows{
    IdentityRow{"birth-date", S::Clinical,
                [](const clinical::Demographics& who) { return who.birthDate ? clinical::iso(*who.birthDate) : ""; }},
    IdentityRow{"sex", S::Clinical,
                [](const clinical::Demographics& who) { return who.sex == "unknown" ? std::string() : who.sex; }},
    IdentityRow{"death-date", S::Clinical,
                [](const clinical::Demographics& who) { return who.deathDate ? clinical::iso(*who.deathDate) : ""; }},
    IdentityRow{"name", S::Administrative, nameOf},
    IdentityRow{"contact", S::Administrative, contactOf},
};

void identityFields(const ChartView& chart, Discrepancies& out) {
    std::vector<const Composed*> patients;
    for (const Composed& composed : chart.each())
        if (composed.item.kind == Kind::Patient && !composed.outdated)
            patients.push_back(&composed);
    if (patients.empty())
        return;
    for (const IdentityRow& one : identityRows) {
        std::map<std::string, std::string> values; // folded -> as said
        std::vector<const timeline::Item*> items;
        for (const Composed* composed : patients) {
            items.push_back(&composed->item);
            for (const std::uint32_t member : composed->senses)
                if (const auto& who = chart.senses[member].statement->demographics)
                    if (const std::string value = one.value(*who); !folded(value).empty())
                        values.emplace(folded(value), value);
        }
        if (one.path == "birth-date" || one.path == "death-date") // 1970 and 1970-03-04 are no disagreement
            std::erase_if(values, [&](const auto& shorter) {
                return std::ranges::any_of(values, [&](const auto& longer) {
                    return longer.first.size() > shorter.first.size() && longer.second.starts_with(shorter.second);
                });
            });
        if (values.size() < 2)
            continue;
        Discrepancy discrepancy = row(D::IdentityField, one.severity, std::string(one.path), "identity-field/1", items);
        for (const Composed* composed : patients)
            for (const std::uint32_t member : composed->senses)
                if (const auto& who = chart.senses[member].statement->demographics)
                    addMember(discrepancy, chart.senses[member], one.value(*who));
        out.push_back(std::move(discrepancy));
    }
}

/// No custodian stands behind both.
bool apart(const Composed& left, const Composed& right, std::span<const Sense> senses) {
    std::set<std::string_view> custodians;
    for (const std::uint32_t member : left.senses)
        custodians.insert(senses[member].custodian);
    return std::ranges::none_of(right.senses,
                                [&](std::uint32_t member) { return custodians.contains(senses[member].custodian); });
}

void couldBe(Composed& left, Composed& right, const char* why, std::set<Composed*>& related) {
    related.insert({&left, &right});
    left.item.relations.push_back({timeline::RelationType::CouldBe, right.item.id, why});
    right.item.relations.push_back({timeline::RelationType::CouldBe, left.item.id, why});
}

/// One active problem of a code at each of two custodians, with two onsets.
void onsets(const ChartView& chart, Discrepancies& out, std::set<Composed*>& related) {
    std::map<std::string, std::vector<Composed*>> byCode;
    for (Composed& composed : chart.each()) {
        const Sense& first = chart.senses[composed.sides.front().front()];
        if (composed.item.kind != Kind::Problem || composed.outdated || composed.item.negated || first.tokens.empty() ||
            !first.start.known() || first.start.precision < clinical::Precision::Month)
            continue;
        const KeyValue* side = first.key(field::laterality);
        byCode[first.tokens.front() + '\n' + (side != nullptr ? side->norm : std::string())].push_back(&composed);
    }
    for (const auto& [code, items] : byCode) {
        if (items.size() != 2)
            continue;
        if (meets(chart.senses[items[0]->sides.front().front()].start,
                  chart.senses[items[1]->sides.front().front()].start, false) != Meets::No)
            continue;
        const auto lasting = [&](const Composed& composed) {
            return std::ranges::all_of(composed.senses, [&](std::uint32_t member) {
                const Sense& sense = chart.senses[member];
                return sense.status == StatusClass::Active && !sense.end.known() && !sense.encounterBound;
            });
        };
        if (!apart(*items[0], *items[1], chart.senses) || !lasting(*items[0]) || !lasting(*items[1]))
            continue;
        Discrepancy discrepancy =
            row(D::Date, S::Clinical, "onset", "two-onsets/1", {&items[0]->item, &items[1]->item});
        for (const Composed* composed : items)
            for (const std::uint32_t member : composed->senses)
                addMember(discrepancy, chart.senses[member],
                          clinical::iso(*chart.senses[member].statement->time.start));
        out.push_back(std::move(discrepancy));
        couldBe(*items[0], *items[1], "problem.two-onsets/1", related);
    }
}

/// Left at one place and right at another, all else equal: two facts, or one of them with the wrong side. Told, and
/// never made one. An operation has its day; an onset only where it is told to the day.
void twoSides(const ChartView& chart, Discrepancies& out, std::set<Composed*>& related) {
    std::map<std::string, std::vector<Composed*>> byDay;
    for (Composed& composed : chart.each()) {
        const timeline::Item& item = composed.item;
        const Sense& first = chart.senses[composed.sides.front().front()];
        if ((item.kind != Kind::Procedure && item.kind != Kind::Problem) || composed.outdated || item.isDisputed() ||
            first.polarity != Polarity::Positive || first.tokens.empty() || !first.start.known() ||
            first.start.precision < clinical::Precision::Day || first.status == StatusClass::Planned ||
            first.status == StatusClass::Withdrawn || first.status == StatusClass::Cancelled)
            continue;
        const KeyValue* side = first.key(field::laterality);
        if (side == nullptr || side->norm.empty())
            continue;
        const std::int64_t at = first.start.localFirst;
        const std::int64_t onDay = at / day - (at % day < 0 ? 1 : 0);
        byDay[std::string(clinical::name(item.kind)) + '\n' + first.tokens.front() + '\n' + std::to_string(onDay)]
            .push_back(&composed);
    }
    for (const auto& [what, items] : byDay) {
        if (items.size() != 2)
            continue;
        const auto sideOf = [&](const Composed& composed) {
            return chart.senses[composed.sides.front().front()].key(field::laterality)->norm;
        };
        const std::set<std::string> told{sideOf(*items[0]), sideOf(*items[1])};
        if (told != std::set<std::string>{"left", "right"} || !apart(*items[0], *items[1], chart.senses))
            continue;
        Discrepancy discrepancy =
            row(D::Laterality, items[0]->item.kind == Kind::Procedure ? S::Safety : S::Clinical,
                std::string(field::laterality), "two-sides/1", {&items[0]->item, &items[1]->item});
        for (const Composed* composed : items)
            for (const std::uint32_t member : composed->senses)
                addMember(discrepancy, chart.senses[member], sideOf(*composed));
        out.push_back(std::move(discrepancy));
        couldBe(*items[0], *items[1], "two-sides/1", related);
    }
}

} // namespace

std::set<Composed*> acrossChart(const ChartView& chart, Discrepancies& out) {
    std::set<Composed*> related;
    noneKnown(chart, out);
    onsets(chart, out, related);
    twoSides(chart, out, related);
    missing(chart, out);
    stale(chart, out);
    identityFields(chart, out);
    return related;
}

bool comparedAcross(Kind kind) {
    return kind == Kind::Patient || kind == Kind::Problem || kind == Kind::Procedure || isMissable(kind) ||
           std::ranges::find(scopeRows, kind, &ScopeRow::kind) != scopeRows.end();
}

} // namespace anamnesis::reconcile
