// SPDX-License-Identifier: GPL-3.0-or-later
// From statements and journal to items and discrepancies; rebuilt at any time.
#include "services/reconcile/Reconcile.h"
#include "services/review/State.h"
#include "services/review/Told.h"

#include "models/base/Hash.h"

#include <algorithm>
#include <map>
#include <set>
#include <thread>

namespace anamnesis::review {
namespace {

/// A medicine told by reference (medicationReference to a Medication record of its own) gets the code, title, strength,
/// form and ingredients of the record it points at; its own fields win.
void joinMedicines(std::vector<clinical::Statement>& statements) {
    std::map<std::pair<std::string, std::string>, const clinical::Statement*> medicines;
    for (const clinical::Statement& statement : statements)
        if (statement.record && statement.record->type == "Medication")
            medicines[{statement.record->source, "Medication/" + statement.record->id}] = &statement;
    if (medicines.empty())
        return;
    for (clinical::Statement& statement : statements) {
        if (!clinical::isMedication(statement.kind) || !statement.code.codings.empty())
            continue;
        for (const clinical::Reference& reference : statement.references) {
            if (reference.role != "medication")
                continue;
            const auto slash = reference.target.rfind("Medication/");
            if (slash == std::string::npos)
                continue;
            const auto found = medicines.find({statement.record->source, reference.target.substr(slash)});
            if (found == medicines.end())
                continue;
            const clinical::Statement& medicine = *found->second;
            statement.code = medicine.code;
            if (statement.title.empty() || statement.title == reference.target)
                statement.title = medicine.title;
            for (const clinical::Field& field : medicine.fields)
                if (statement.field(field.name) == nullptr)
                    statement.fields.push_back(field);
        }
    }
}

/// When the records came and went, of sources that no longer have all they gave.
Result<std::vector<reconcile::RecordLife>> livesOf(const store::Vault& vault, const PersonId& person,
                                                   const std::vector<sources::SourceSettings>& settings) {
    std::map<std::string, Gone, std::less<>> goneAt;
    for (const sources::SourceSettings& source : settings) {
        auto gone = goneOf(vault, person, source.name);
        if (!gone)
            return failure(gone.error());
        if (!gone->empty())
            goneAt.emplace(source.name, *std::move(gone));
    }
    std::vector<reconcile::RecordLife> lives;
    if (goneAt.empty())
        return lives;
    const auto rows = vault.records(person);
    if (!rows)
        return failure(rows.error());
    for (const store::RecordRow& row : *rows) {
        const auto source = goneAt.find(row.ref.source);
        if (source == goneAt.end())
            continue;
        reconcile::RecordLife life{row.ref.key, row.fetched, std::nullopt};
        if (const auto gone = source->second.find(row.ref.key); gone != source->second.end())
            life.gone = gone->second;
        lives.push_back(std::move(life));
    }
    return lives;
}

/// What must be equal for an item to count as unchanged.
std::string essence(const timeline::Item& item) {
    std::string text = item.title + '\n' + item.lane + '\n' + item.status + '\n' + (item.negated ? "-" : "+");
    for (const timeline::Member& member : item.members)
        text += '\n' + member.statement.value + ' ' + member.fingerprint;
    for (const std::string& name : item.disputed)
        text += "\n≠" + name;
    for (const timeline::Relation& relation : item.relations)
        text += '\n' + std::string(timeline::name(relation.type)) + ' ' + relation.item.value;
    return fingerprint({text});
}

} // namespace

Result<std::uint64_t> Review::State::derive(const PersonId& person, const CancelToken& cancel) {
    const auto lock = guard();
    if (const auto chart = chartOf(person); !chart)
        return failure(chart.error());
    auto statements = vault->statements(person);
    const auto ledger = vault->ledger(person);
    const auto journal = vault->rulings(person);
    const auto before = vault->items(person);
    const auto discrepanciesBefore = vault->discrepancies(person);
    const auto settings = allSettings();
    if (const Error* error = firstError(statements, ledger, journal, before, discrepanciesBefore, settings))
        return failure(*error);

    joinMedicines(*statements);
    std::vector<clinical::ZoneOffsets> zones(settings->size());
    std::vector<reconcile::SourceSettings> sourceSettings;
    for (std::size_t i = 0; i < settings->size(); ++i) {
        if (around.zones)
            zones[i] = around.zones((*settings)[i].zone);
        sourceSettings.push_back({(*settings)[i].name, zones[i].known() ? &zones[i] : nullptr});
    }
    std::vector<reconcile::KnownItem> knownItems;
    std::map<ItemId, std::string> essences;
    for (const timeline::Item& item : *before) {
        knownItems.push_back(reconcile::known(item));
        essences[item.id] = essence(item);
    }
    std::vector<reconcile::KnownDiscrepancy> knownDiscrepancies;
    for (const timeline::Discrepancy& discrepancy : *discrepanciesBefore)
        knownDiscrepancies.push_back(reconcile::known(discrepancy));

    const auto lives = livesOf(*vault, person, *settings);
    if (!lives)
        return failure(lives.error());

    reconcile::Input input;
    input.statements = *statements;
    input.lives = *lives;
    input.sources = sourceSettings;
    input.ledger = *ledger;
    input.rulings = *journal;
    input.knownItems = knownItems;
    input.knownDiscrepancies = knownDiscrepancies;
    input.person = person.value;
    input.now = now();
    input.cancel = cancel;
    input.threads = std::thread::hardware_concurrency();
    auto result = reconcile::reconcile(input);
    if (!result)
        return failure(result.error());

    std::uint64_t changed = 0;
    for (const timeline::Item& item : result->items) {
        const auto found = essences.find(item.id);
        if (found == essences.end() || found->second != essence(item))
            ++changed;
        if (found != essences.end())
            essences.erase(found);
    }
    changed += essences.size();
    store::Derived derived;
    derived.at = now();
    derived.known = keptOf(*result, derived.at);
    derived.items = std::move(result->items);
    derived.discrepancies = std::move(result->discrepancies);
    // When they were last seen is one moment for all, so that what is as it was need not be written again.
    for (timeline::Item& item : derived.items)
        item.lastSeen = {};
    for (timeline::Discrepancy& discrepancy : derived.discrepancies)
        discrepancy.lastConfirmed = {};
    snapshots.erase(person);
    if (const auto stored = vault->replaceDerived(person, derived); !stored)
        return failure(stored.error());
    return changed;
}

Result<std::uint64_t> Review::rebuild(const ProgressHandler& progress, CancelToken cancel) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    if (auto moved = m_state->relink(); !moved)
        return failure(moved.error());
    const auto rows = m_state->vault->persons();
    if (!rows)
        return failure(rows.error());
    std::uint64_t changed = 0;
    std::uint64_t done = 0;
    for (const store::Person& row : *rows) {
        if (progress)
            progress({"rebuild.reconciling", "", done++, rows->size(), 0});
        const auto derived = m_state->derive(row.id, cancel);
        if (!derived)
            return failure(derived.error());
        changed += *derived;
    }
    return changed;
}

} // namespace anamnesis::review
