// SPDX-License-Identifier: GPL-3.0-or-later
// A person's decisions: into the journal first, then the same reconciliation as ever.
#include "services/review/Journal.h"
#include "services/review/State.h"

#include "models/base/Hash.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

namespace anamnesis::review {
namespace {

using timeline::Ruling;
using timeline::RulingAction;
using timeline::RulingTarget;

/// What an id given to a ruling stands for: an item, one of its statements, or a discrepancy.
struct Aim {
    PersonId chart;
    std::optional<timeline::Item> item;
    std::vector<timeline::Member> members; ///< of the item: those meant
    DiscrepancyId discrepancy;
};

void addIdentifiers(const Aim& aim, const StatementId& id, const store::Vault& vault, RulingTarget& target) {
    const auto statement = vault.statement(aim.chart, id);
    if (!statement || !*statement)
        return;
    for (const clinical::BusinessIdentifier& identifier : (*statement)->identifiers)
        if (const std::string key = identifier.system + '|' + identifier.value;
            std::ranges::find(target.identifiers, key) == target.identifiers.end())
            target.identifiers.push_back(key);
}

/// A fact is found again by any of its members. What is hidden is hidden for all that it says, member by member.
std::vector<RulingTarget> targetsOf(const Aim& aim, RulingAction action, const store::Vault& vault) {
    std::vector<RulingTarget> targets;
    if (!aim.item) {
        targets.emplace_back().discrepancy = aim.discrepancy;
        return targets;
    }
    for (const timeline::Member& member : aim.members) {
        const bool apart =
            action == RulingAction::Hide && std::ranges::none_of(targets, [&](const RulingTarget& target) {
                return target.fingerprint == member.fingerprint;
            });
        if (targets.empty() || apart) {
            targets.emplace_back();
            targets.back().fingerprint = member.fingerprint;
            targets.back().statement = member.statement;
        }
        addIdentifiers(aim, member.statement, vault, targets.back());
    }
    return targets;
}

bool touches(const RulingTarget& target, const Aim& aim) {
    return std::ranges::any_of(aim.members, [&](const timeline::Member& member) {
        return member.statement == target.statement ||
               (!target.fingerprint.empty() && member.fingerprint == target.fingerprint);
    });
}

/// The ruling in force that says the opposite of these two, nullptr when none does.
const Ruling* opposite(const std::vector<Ruling>& journal, RulingAction action, const Aim& a, const Aim& b) {
    const RulingAction other = action == RulingAction::Same ? RulingAction::Different : RulingAction::Same;
    const std::set<RulingId> undone = undoneOf(journal);
    for (auto ruling = journal.rbegin(); ruling != journal.rend(); ++ruling) {
        if (ruling->action != other || undone.contains(ruling->id))
            continue;
        for (const RulingTarget& one : ruling->targets)
            for (const RulingTarget& two : ruling->targets)
                if (&one != &two && touches(one, a) && touches(two, b))
                    return &*ruling;
    }
    return nullptr;
}

bool overlap(const Aim& a, const Aim& b) {
    return std::ranges::any_of(a.members, [&](const timeline::Member& member) {
        return std::ranges::any_of(b.members,
                                   [&](const timeline::Member& other) { return other.statement == member.statement; });
    });
}

/// A ruling that could have no effect is refused, with what stands against it.
Result<void> mayRule(RulingAction action, const std::vector<Aim>& aims, const std::vector<Ruling>& journal) {
    if (action != RulingAction::Same && action != RulingAction::Different)
        return {};
    for (std::size_t i = 0; i < aims.size(); ++i)
        for (std::size_t j = i + 1; j < aims.size(); ++j) {
            const Aim& a = aims[i];
            const Aim& b = aims[j];
            if (!a.item || !b.item)
                return failure("usage.ruling-targets");
            if (const Ruling* earlier = opposite(journal, action, a, b))
                return failure("ruling.opposite", {{"ruling", earlier->id.value},
                                                   {"action", std::string(timeline::name(earlier->action))},
                                                   {"at", isoUtc(earlier->at)},
                                                   {"author", earlier->author}});
            const bool one = a.item->id == b.item->id;
            if (action == RulingAction::Same && one)
                return failure("ruling.already-one", {{"item", a.item->id.value}});
            if (action == RulingAction::Same && a.item->kind != b.item->kind)
                return failure("ruling.kinds-differ");
            if (action == RulingAction::Different && one && overlap(a, b))
                return failure("ruling.one-item", {{"item", a.item->id.value}});
        }
    return {};
}

/// Errors: "chart.unknown-item" {item}.
Result<Aim> aimOf(const store::Vault& vault, const std::string& id) {
    Aim aim;
    auto item = vault.item(ItemId(id));
    if (!item)
        return failure(item.error());
    if (*item) {
        aim.chart = (*item)->first;
        aim.members = (*item)->second.members;
        aim.item = std::move((*item)->second);
        return aim;
    }
    const auto persons = vault.persons();
    if (!persons)
        return failure(persons.error());
    for (const store::Person& person : *persons) {
        const auto holder = vault.itemOf(StatementId(id), person.id);
        if (!holder)
            return failure(holder.error());
        if (*holder) {
            auto held = vault.item(**holder, person.id);
            if (!held)
                return failure(held.error());
            if (*held) {
                aim.chart = person.id;
                aim.item = std::move((*held)->second);
                std::ranges::copy_if(aim.item->members, std::back_inserter(aim.members),
                                     [&](const timeline::Member& member) { return member.statement.value == id; });
                return aim;
            }
        }
        const auto discrepancies = vault.discrepancies(person.id);
        if (!discrepancies)
            return failure(discrepancies.error());
        for (const timeline::Discrepancy& discrepancy : *discrepancies)
            if (discrepancy.id.value == id) {
                aim.chart = person.id;
                aim.discrepancy = discrepancy.id;
                return aim;
            }
    }
    return failure("chart.unknown-item", {{"item", id}});
}

} // namespace

Result<RulingId> Review::rule(RulingAction action, const std::vector<std::string>& ids, std::string_view value,
                              std::string_view reason) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    if (reason.empty() && action != RulingAction::Note)
        return failure("usage.reason-missing");
    store::Vault& vault = *m_state->vault;
    std::vector<Aim> aims;
    std::set<PersonId> charts;
    for (const std::string& id : ids) {
        auto aim = aimOf(vault, id);
        if (!aim)
            return failure(aim.error());
        charts.insert(aim->chart);
        aims.push_back(*std::move(aim));
    }
    const bool pair = action == RulingAction::Same || action == RulingAction::Different;
    const bool wrongKind =
        action == RulingAction::Hide && std::ranges::any_of(aims, [](const Aim& aim) { return !aim.item; });
    if (aims.empty() || (pair && aims.size() < 2) || wrongKind)
        return failure("usage.ruling-targets");
    if (charts.size() != 1)
        return failure("identity.two-persons");
    const PersonId chart = *charts.begin();
    const auto journal = vault.rulings(chart);
    if (!journal)
        return failure(journal.error());
    if (auto allowed = mayRule(action, aims, *journal); !allowed)
        return failure(allowed.error());
    Ruling ruling;
    ruling.action = action;
    ruling.value = std::string(value);
    ruling.reason = std::string(reason);
    ruling.author = m_state->around.user;
    ruling.at = m_state->now();
    for (const Aim& aim : aims)
        std::ranges::move(targetsOf(aim, action, vault), std::back_inserter(ruling.targets));
    ruling.id = RulingId(fingerprint({timeline::name(action), ruling.author, isoUtc(ruling.at), ruling.reason,
                                      ids.front(), ids.size() > 1 ? ids[1] : ""}));
    const auto stored = m_state->ruled(chart, [&]() -> Result<void> {
        if (auto noted = m_state->audit(audit::Action::Ruling, chart.value, ruling.id.value,
                                        {{"action", std::string(timeline::name(action))}});
            !noted)
            return noted;
        const auto position = vault.appendRuling(chart, ruling);
        return position ? Result<void>{} : failure(position.error());
    });
    if (!stored)
        return failure(stored.error());
    return ruling.id;
}

Result<void> Review::undo(const RulingId& id) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return ready;
    const auto journal = m_state->vault->journal();
    if (!journal)
        return failure(journal.error());
    const auto found = std::find_if(journal->begin(), journal->end(),
                                    [&](const store::JournalRow& row) { return row.ruling.id == id; });
    if (found == journal->end())
        return failure("chart.unknown-ruling", {{"ruling", id.value}});
    timeline::Ruling undoing;
    undoing.action = timeline::RulingAction::Undo;
    undoing.undoes = id;
    undoing.author = m_state->around.user;
    undoing.at = m_state->now();
    undoing.id = RulingId(fingerprint({"undo", id.value, isoUtc(undoing.at)}));
    const auto write = [&]() -> Result<void> {
        if (auto noted = m_state->audit(audit::Action::Ruling, "", undoing.id.value, {{"action", "undo"}}); !noted)
            return noted;
        const auto position = m_state->vault->appendRuling(found->person, undoing);
        return position ? Result<void>{} : failure(position.error());
    };
    return found->person ? m_state->ruled(*found->person, write) : m_state->vault->transact(write);
}

} // namespace anamnesis::review
