// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Differences.h"

#include "models/base/Hash.h"
#include "models/clinical/Fields.h"
#include "services/meaning/Meaning.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace anamnesis::reconcile {
namespace {

using timeline::Discrepancy;
using D = timeline::DiscrepancyKind;
using S = timeline::DiscrepancySeverity;

std::optional<std::size_t> keyNamed(const KindRule& rule, std::string_view name) {
    for (std::size_t i = 0; i < rule.keys.size(); ++i)
        if (rule.keys[i].field == name || (rule.keys[i].how == How::Polarity && name == "negated"))
            return i;
    return std::nullopt;
}

std::string valueIn(const Sense& sense, std::string_view name) {
    if (const clinical::Field* field = sense.statement->field(name))
        return field->text;
    const KeyValue* value = sense.key(name);
    return value != nullptr ? value->text : std::string();
}

bool oneSourceTwice(const Composed& composed, std::span<const Sense> senses) {
    for (std::size_t i = 0; i < composed.sides.size(); ++i)
        for (std::size_t j = i + 1; j < composed.sides.size(); ++j) {
            std::set<std::string> left;
            for (const std::uint32_t member : composed.sides[i])
                left.insert(senses[member].source);
            const bool apart = std::ranges::none_of(
                composed.sides[j], [&](std::uint32_t member) { return left.contains(senses[member].source); });
            if (apart)
                return false;
        }
    return true;
}

void disputes(const Composed& composed, std::span<const Sense> senses, Discrepancies& out) {
    const timeline::Item& item = composed.item;
    const KindRule& rule = *senses[composed.senses.front()].rule;
    const bool contradiction = oneSourceTwice(composed, senses);
    const auto disputed = [&](std::string_view name) {
        return std::ranges::find(item.disputed, name) != item.disputed.end();
    };
    for (const std::string& name : item.disputed) {
        const auto at = keyNamed(rule, name);
        if (!at)
            continue;
        const Key& key = rule.keys[*at];
        // A tablet's strength that differs with the dose is one disagreement; so is a denial told twice.
        if (name == clinical::field::strength && disputed(clinical::field::dose))
            continue;
        if (name == clinical::field::verification && disputed("negated"))
            continue;
        D kind = key.discrepancy;
        if ((key.how == How::Measure || key.how == How::Exact) &&
            compare(*at, senses[composed.sides[0].front()], senses[composed.sides[1].front()]).unit)
            kind = D::Unit;
        Discrepancy discrepancy = row(contradiction ? D::ContradictionInOneSource : kind, key.severity, name,
                                      composed.item.why.rule, {&item});
        for (const auto& side : composed.sides)
            for (const std::uint32_t member : side)
                addMember(discrepancy, senses[member], valueIn(senses[member], name));
        out.push_back(std::move(discrepancy));
    }
}

void statuses(const Composed& composed, std::span<const Sense> senses, Discrepancies& out) {
    std::set<StatusClass> classes;
    for (const std::uint32_t member : composed.senses) {
        const StatusClass status = senses[member].status;
        if (status != StatusClass::Unknown && senses[member].polarity == Polarity::Positive)
            classes.insert(status);
    }
    if (classes.size() < 2)
        return;
    Discrepancy discrepancy =
        row(D::Status, statusSeverity(composed.item.kind), "status", "status-differs/1", {&composed.item});
    for (const std::uint32_t member : composed.senses)
        addMember(discrepancy, senses[member], senses[member].statement->status);
    out.push_back(std::move(discrepancy));
}

/// Of members that are one fact by identifier, what else they do not agree on.
void unlike(const Composed& composed, std::span<const Sense> senses, Discrepancies& out) {
    const Sense& first = senses[composed.senses.front()];
    for (std::size_t k = 0; k < first.keys.size(); ++k) {
        const Key& key = first.rule->keys[k];
        if (key.safety || key.how == How::Content)
            continue;
        bool differs = false;
        for (std::size_t i = 0; i < composed.senses.size() && !differs; ++i)
            for (std::size_t j = i + 1; j < composed.senses.size() && !differs && j < i + 64; ++j) {
                const Sense& left = senses[composed.senses[i]];
                const Sense& right = senses[composed.senses[j]];
                differs = denies(k, left, right);
            }
        if (!differs || std::ranges::find(composed.item.disputed, key.field) != composed.item.disputed.end())
            continue;
        Discrepancy discrepancy =
            row(key.discrepancy, key.severity, std::string(key.field), composed.item.why.rule, {&composed.item});
        for (const std::uint32_t member : composed.senses)
            addMember(discrepancy, senses[member], valueIn(senses[member], key.field));
        out.push_back(std::move(discrepancy));
    }
}

std::string flagText(meaning::RangeFlag flag) {
    return flag == meaning::RangeFlag::Low ? "L" : flag == meaning::RangeFlag::High ? "H" : "N";
}

/// The source's flag against its own value and range; the end before the start.
void withinStatements(const Composed& composed, std::span<const Sense> senses, Discrepancies& out) {
    namespace field = clinical::field;
    // Of a value in dispute that row says what matters.
    const bool valueInDispute = std::ranges::find(composed.item.disputed, field::value) != composed.item.disputed.end();
    for (const std::uint32_t member : composed.senses) {
        const Sense& sense = senses[member];
        const clinical::Statement& statement = *sense.statement;
        if (sense.start.known() && sense.end.known() && sense.end.localLast < sense.start.localFirst) {
            Discrepancy discrepancy =
                row(D::ContradictionInOneSource, S::Administrative, "time", "end-before-start/1", {&composed.item});
            addMember(discrepancy, sense,
                      clinical::iso(*statement.time.start) + " / " + clinical::iso(*statement.time.end));
            out.push_back(std::move(discrepancy));
        }
        const clinical::Field* flag = valueInDispute ? nullptr : statement.field(field::interpretation);
        if (flag == nullptr)
            continue;
        const clinical::Field* value = statement.field(field::value);
        const clinical::Field* range = statement.field(field::range);
        if (value == nullptr || range == nullptr || !value->quantity || !range->quantity)
            continue;
        const std::string said =
            flag->coded && !flag->coded->codings.empty() ? flag->coded->codings.front().code : flag->text;
        const auto told = meaning::flagOf(said);
        if (told == meaning::RangeFlag::Unknown)
            continue;
        const auto worked = meaning::flagFor(*value->quantity, *range->quantity, statement.code);
        if (worked == meaning::RangeFlag::Unknown || told == worked)
            continue;
        Discrepancy discrepancy =
            row(D::ContradictionInOneSource, S::Clinical, "interpretation", "flag-against-range/1", {&composed.item});
        addMember(discrepancy, sense,
                  flag->text + " (" + value->text + ", " + range->text + "; " + flagText(worked) + ")");
        out.push_back(std::move(discrepancy));
    }
}

} // namespace

Discrepancy row(D kind, S severity, std::string path, std::string why,
                const std::vector<const timeline::Item*>& items) {
    Discrepancy discrepancy;
    discrepancy.kind = kind;
    discrepancy.severity = severity;
    discrepancy.path = std::move(path);
    discrepancy.why = std::move(why);
    std::string ids;
    for (const timeline::Item* item : items)
        discrepancy.items.push_back(item->id);
    if (!items.empty()) {
        discrepancy.itemKind = items.front()->kind;
        discrepancy.title = items.front()->title;
    }
    std::vector<ItemId> sorted = discrepancy.items;
    std::ranges::sort(sorted);
    for (const ItemId& id : sorted)
        ids += id.value + '\n';
    discrepancy.id = DiscrepancyId(fingerprint({timeline::name(kind), discrepancy.path, ids}));
    return discrepancy;
}

void addMember(Discrepancy& discrepancy, const Sense& sense, std::string value) {
    discrepancy.members.push_back({sense.statement->id, sense.source, std::move(value)});
}

void withinItem(const Composed& composed, std::span<const Sense> senses, Discrepancies& out) {
    if (composed.outdated)
        return;
    if (composed.item.isDisputed())
        disputes(composed, senses, out);
    if (composed.senses.size() > 1 && composed.senses.size() <= 256) {
        statuses(composed, senses, out);
        unlike(composed, senses, out);
    }
    withinStatements(composed, senses, out);
}

std::vector<DiscrepancyId> settleRows(Discrepancies& rows, RowsBefore before, const ReadRulings& rulings, Instant now) {
    using timeline::DiscrepancyState;
    std::ranges::stable_sort(rows, timeline::comesBefore);
    // Several statements of one item that are wrong in one way are one row.
    Discrepancies joined;
    for (Discrepancy& row : rows) {
        if (!joined.empty() && joined.back().id == row.id) {
            joined.back().members.insert(joined.back().members.end(), row.members.begin(), row.members.end());
            continue;
        }
        joined.push_back(std::move(row));
    }
    rows = std::move(joined);
    for (Discrepancy& row : rows) {
        // The positive first, always; then by source.
        const auto order = [&](const timeline::DiscrepancyMember& one) {
            return std::tuple(before.denials.contains(one.statement), std::string_view(one.source),
                              std::string_view(one.statement.value), std::string_view(one.value));
        };
        std::ranges::sort(row.members, {}, order);
        const auto twice = std::ranges::unique(row.members);
        row.members.erase(twice.begin(), twice.end());
        row.firstSeen = row.lastConfirmed = now;
        if (const auto at = before.known.find(row.id); at != before.known.end()) {
            row.firstSeen = at->second.firstSeen;
            // A state is a ruling's; where the journal is at hand, one that no ruling gives any more is open again.
            row.state = rulings.any || at->second.state == DiscrepancyState::ResolvedUpstream ? DiscrepancyState::Open
                                                                                              : at->second.state;
            before.known.erase(at);
        }
        if (const auto at = rulings.states.find(row.id); at != rulings.states.end())
            row.state = at->second;
        else if (!row.items.empty() && std::ranges::all_of(row.items, [&](const ItemId& id) {
                     return std::ranges::binary_search(before.hidden, id);
                 }))
            row.state = DiscrepancyState::Ruled;
    }
    std::vector<DiscrepancyId> resolved;
    for (const auto& [id, one] : before.known)
        resolved.push_back(id);
    return resolved;
}

bool isActive(const timeline::Item& item) {
    const StatusClass status = statusClass(item.status);
    return !item.negated &&
           (status == StatusClass::Active || status == StatusClass::Unknown || status == StatusClass::Held ||
            (status == StatusClass::Ended && item.kind == clinical::Kind::Immunization));
}

} // namespace anamnesis::reconcile
