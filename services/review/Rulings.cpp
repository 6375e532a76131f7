// SPDX-License-Identifier: GPL-3.0-or-later
// A person's decisions: into the journal first, then the same reconciliation as ever.
#include "services/review/State.h"

#include "models/base/Hash.h"
#include "services/reconcile/Reconcile.h"

#include <algorithm>
#include <set>

namespace anamnesis::review {
namespace {

void addTargets(const PersonId& person, const timeline::Item& item, const store::Vault& vault,
                std::vector<timeline::RulingTarget>& targets) {
    timeline::RulingTarget target;
    for (const timeline::Member& member : item.members) {
        if (target.fingerprint.empty()) {
            target.fingerprint = member.fingerprint;
            target.statement = member.statement;
        }
        if (const auto statement = vault.statement(person, member.statement); statement && *statement)
            for (const clinical::BusinessIdentifier& identifier : (*statement)->identifiers)
                if (const std::string key = identifier.system + '|' + identifier.value;
                    std::find(target.identifiers.begin(), target.identifiers.end(), key) == target.identifiers.end())
                    target.identifiers.push_back(key);
    }
    targets.push_back(std::move(target));
}

} // namespace

Result<RulingId> Review::rule(timeline::RulingAction action, const std::vector<std::string>& ids,
                              std::string_view value, std::string_view reason) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    if (reason.empty() && action != timeline::RulingAction::Note)
        return failure("usage.reason-missing");
    timeline::Ruling ruling;
    ruling.action = action;
    ruling.value = std::string(value);
    ruling.reason = std::string(reason);
    ruling.author = m_state->around.user;
    ruling.at = m_state->now();
    std::set<PersonId> charts;
    store::Vault& vault = *m_state->vault;
    const auto persons = vault.persons();
    if (!persons)
        return failure(persons.error());
    for (const std::string& id : ids) {
        if (auto item = m_state->findItem(ItemId(id))) {
            charts.insert(item->first);
            addTargets(item->first, item->second, vault, ruling.targets);
            continue;
        }
        bool isDiscrepancy = false;
        for (const store::Person& person : *persons) {
            const auto discrepancies = vault.discrepancies(person.id);
            if (!discrepancies)
                return failure(discrepancies.error());
            for (const timeline::Discrepancy& discrepancy : *discrepancies)
                if (discrepancy.id.value == id) {
                    timeline::RulingTarget target;
                    target.discrepancy = discrepancy.id;
                    ruling.targets.push_back(std::move(target));
                    charts.insert(person.id);
                    isDiscrepancy = true;
                }
        }
        if (!isDiscrepancy)
            return failure("chart.unknown-item", {{"item", id}});
    }
    const bool pair = action == timeline::RulingAction::Same || action == timeline::RulingAction::Different;
    if (ruling.targets.empty() || (pair && ruling.targets.size() < 2))
        return failure("usage.ruling-targets");
    if (charts.size() != 1)
        return failure("identity.two-persons");
    ruling.id = RulingId(fingerprint({timeline::name(action), ruling.author, isoUtc(ruling.at), ruling.reason,
                                      ids.front(), ids.size() > 1 ? ids[1] : ""}));
    const auto stored = vault.transact([&]() -> Result<void> {
        if (auto noted = m_state->audit(audit::Action::Ruling, charts.begin()->value, ruling.id.value,
                                        {{"action", std::string(timeline::name(action))}});
            !noted)
            return noted;
        const auto position = vault.appendRuling(*charts.begin(), ruling);
        return position ? Result<void>{} : failure(position.error());
    });
    if (!stored)
        return failure(stored.error());
    if (auto derived = m_state->derive(*charts.begin(), {}); !derived)
        return failure(derived.error());
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
    const auto stored = m_state->vault->transact([&]() -> Result<void> {
        if (auto noted = m_state->audit(audit::Action::Ruling, "", undoing.id.value, {{"action", "undo"}}); !noted)
            return noted;
        const auto position = m_state->vault->appendRuling(found->person, undoing);
        return position ? Result<void>{} : failure(position.error());
    });
    if (!stored)
        return stored;
    if (found->person)
        if (auto derived = m_state->derive(*found->person, {}); !derived)
            return failure(derived.error());
    return {};
}

Result<std::vector<timeline::Ruling>> Review::rulings() {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    const auto journal = m_state->vault->journal();
    if (!journal)
        return failure(journal.error());
    std::vector<timeline::Ruling> all;
    for (const store::JournalRow& row : *journal)
        all.push_back(row.ruling);
    return all;
}

} // namespace anamnesis::review
