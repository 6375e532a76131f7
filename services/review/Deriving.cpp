// SPDX-License-Identifier: GPL-3.0-or-later
// From statements and journal to items and discrepancies; rebuilt at any time.
#include "services/review/State.h"
#include "services/review/Told.h"

#include "models/base/Hash.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <thread>

namespace anamnesis::review {
namespace {

constexpr std::int64_t mostLiving = 250'000; ///< statements of a chart that is kept in memory, some 2 GB

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
Result<std::vector<reconcile::RecordLife>> livesOf(const store::Reader& vault, const PersonId& person,
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

/// All that a chart is worked out from.
struct Material {
    std::vector<clinical::Statement> statements;
    std::vector<timeline::LedgerRow> ledger;
    std::vector<timeline::Ruling> journal;
    std::vector<clinical::ZoneOffsets> zones;
    std::vector<reconcile::SourceSettings> sources;
    std::vector<reconcile::KnownItem> items;
    std::vector<reconcile::KnownDiscrepancy> discrepancies;
    std::vector<reconcile::RecordLife> lives;
    std::map<ItemId, std::string> essences; ///< of the items as they stand

    [[nodiscard]] reconcile::Input input(const PersonId& person, Instant now, const CancelToken& cancel) const {
        reconcile::Input input;
        input.statements = statements;
        input.lives = lives;
        input.sources = sources;
        input.ledger = ledger;
        input.rulings = journal;
        input.knownItems = items;
        input.knownDiscrepancies = discrepancies;
        input.person = person.value;
        input.now = now;
        input.cancel = cancel;
        input.threads = std::thread::hardware_concurrency();
        return input;
    }
};

std::vector<clinical::ZoneOffsets> zonesOf(const std::vector<sources::SourceSettings>& settings,
                                           const decltype(Surroundings::zones)& zones) {
    std::vector<clinical::ZoneOffsets> all(settings.size());
    for (std::size_t i = 0; zones && i < settings.size(); ++i)
        all[i] = zones(settings[i].zone);
    return all;
}

Result<Material> materialOf(const store::Reader& vault, const PersonId& person,
                            const std::vector<sources::SourceSettings>& settings,
                            std::vector<clinical::ZoneOffsets> zones) {
    auto statements = vault.statements(person);
    auto ledger = vault.ledger(person);
    auto journal = vault.rulings(person);
    const auto before = vault.items(person);
    const auto discrepancies = vault.discrepancies(person);
    auto lives = livesOf(vault, person, settings);
    if (const Error* error = firstError(statements, ledger, journal, before, discrepancies, lives))
        return failure(*error);
    Material material;
    material.statements = *std::move(statements);
    joinMedicines(material.statements);
    material.ledger = *std::move(ledger);
    material.journal = *std::move(journal);
    material.lives = *std::move(lives);
    material.zones = std::move(zones);
    for (std::size_t i = 0; i < settings.size(); ++i)
        material.sources.push_back({settings[i].name, material.zones[i].known() ? &material.zones[i] : nullptr});
    for (const timeline::Item& item : *before) {
        material.items.push_back(reconcile::known(item));
        material.essences[item.id] = essence(item);
    }
    for (const timeline::Discrepancy& discrepancy : *discrepancies)
        material.discrepancies.push_back(reconcile::known(discrepancy));
    return material;
}

/// Whether what is kept of a chart is what working it out gives now.
bool isAsKept(const reconcile::LivingChart& chart, const Material& material) {
    const auto items = chart.items();
    const auto sameItem = [&](const timeline::Item* item) {
        const auto kept = material.essences.find(item->id);
        return kept != material.essences.end() && kept->second == essence(*item);
    };
    std::map<DiscrepancyId, timeline::DiscrepancyState> rows;
    for (const reconcile::KnownDiscrepancy& row : material.discrepancies)
        rows.emplace(row.id, row.state);
    const auto sameRow = [&](const timeline::Discrepancy& row) {
        const auto kept = rows.find(row.id);
        return kept != rows.end() && kept->second == row.state;
    };
    return items.size() == material.essences.size() && std::ranges::all_of(items, sameItem) &&
           chart.discrepancies().size() == rows.size() && std::ranges::all_of(chart.discrepancies(), sameRow);
}

} // namespace

Result<std::uint64_t> Review::State::derive(const PersonId& person, const CancelToken& cancel) {
    const auto lock = guard();
    endLiving();
    if (const auto chart = chartOf(person); !chart)
        return failure(chart.error());
    const auto settings = allSettings();
    if (!settings)
        return failure(settings.error());
    auto material = materialOf(*vault, person, *settings, zonesOf(*settings, around.zones));
    if (!material)
        return failure(material.error());
    auto result = reconcile::reconcile(material->input(person, now(), cancel));
    if (!result)
        return failure(result.error());
    return keep(person, *std::move(result), std::move(material->essences));
}

Result<std::uint64_t> Review::State::keep(const PersonId& person, reconcile::Reconciliation result,
                                          std::map<ItemId, std::string> essences) {
    std::uint64_t changed = 0;
    std::vector<const timeline::Item*> hidden;
    for (const timeline::Item& item : result.items) {
        const auto found = essences.find(item.id);
        if (found == essences.end() || found->second != essence(item))
            ++changed;
        if (found != essences.end())
            essences.erase(found);
        if (!item.hiddenBy.empty())
            hidden.push_back(&item);
    }
    changed += essences.size();
    store::Derived derived;
    derived.at = now();
    derived.known = keptOf(hidden, result.unattached, result.issues, derived.at);
    derived.items = std::move(result.items);
    derived.discrepancies = std::move(result.discrepancies);
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

void Review::State::endLiving() {
    living.reset();
    ++livingEnded;
}

Result<void> Review::State::makeLiving(const PersonId& person) {
    const auto settings = allSettings();
    const auto mark = vault->statementMark(person);
    if (const Error* error = firstError(settings, mark))
        return failure(*error);
    auto material = materialOf(*vault, person, *settings, zonesOf(*settings, around.zones));
    if (!material)
        return failure(material.error());
    std::vector<clinical::Statement> statements = std::move(material->statements);
    material->statements.clear();
    auto made = reconcile::LivingChart::make(std::move(statements), material->input(person, now(), {}));
    if (!made)
        return failure(made.error());
    if (const auto kept = keep(person, made->whole(), std::move(material->essences)); !kept)
        return failure(kept.error());
    living.emplace(person, *std::move(made), *mark);
    return {};
}

Result<void> Review::State::deriveRuled(const PersonId& person) {
    const auto lock = guard();
    const auto held = snapshots.find(person);
    const auto mark = vault->statementMark(person);
    const auto journal = vault->rulings(person);
    if (const Error* error = firstError(mark, journal))
        return failure(*error);
    if (held == snapshots.end() || mark->count > mostLiving) { // where nobody looks: this one ruling, and done
        const auto derived = derive(person, {});
        return derived ? Result<void>{} : failure(derived.error());
    }
    if (!living || living->person != person || living->mark != *mark) {
        endLiving();
        return makeLiving(person);
    }
    const Instant at = now();
    auto change = living->chart.rule(*journal, at);
    if (!change)
        return failure(change.error());
    store::DerivedChange derived;
    derived.at = at;
    derived.items = change->items;
    derived.gone = change->gone;
    derived.discrepancies = change->discrepancies;
    derived.resolved = change->resolved;
    derived.known = keptOf(living->chart.hidden(), living->chart.unattached(), living->chart.issues(), at);
    if (const auto stored = vault->changeDerived(person, derived); !stored)
        return failure(stored.error());
    return patchSnapshot(person, *held->second, *change, *journal);
}

Result<void> Review::State::ruled(const PersonId& person, const std::function<Result<void>()>& write) {
    // Where the writing fails or something is thrown, what is held is ahead of what is kept.
    struct Held {
        State& state;
        const PersonId& person;
        bool isKept = false;
        ~Held() {
            if (isKept)
                return;
            state.endLiving();
            state.snapshots.erase(person);
        }
    } held{*this, person};
    const auto done = vault->transact([&]() -> Result<void> {
        if (auto written = write(); !written)
            return written;
        // With what comes of it, so that no ruling stands in the journal without effect when the program is ended here.
        return deriveRuled(person);
    });
    held.isKept = done.has_value();
    return done;
}

Result<void> Review::readyToRule(const PersonId& person, CancelToken cancel) {
    State& state = *m_state;
    auto guard = state.guard();
    if (const auto chart = state.chartOf(person); !chart)
        return failure(chart.error());
    const auto settings = state.allSettings();
    const auto mark = state.vault->statementMark(person);
    const auto reader = state.vault->reader();
    if (const Error* error = firstError(settings, mark, reader))
        return failure(*error);
    if (mark->count > mostLiving || (state.living && state.living->person == person && state.living->mark == *mark))
        return {};
    std::vector<clinical::ZoneOffsets> zones = zonesOf(*settings, state.around.zones);
    const std::uint64_t ended = state.livingEnded;
    guard.unlock();

    auto material = materialOf(*reader, person, *settings, std::move(zones));
    if (!material)
        return failure(material.error());
    if (cancel.cancelled())
        return failure("reconcile.cancelled");
    std::vector<clinical::Statement> statements = std::move(material->statements);
    auto made = reconcile::LivingChart::make(std::move(statements), material->input(person, state.now(), cancel));
    if (!made)
        return failure(made.error());
    if (!isAsKept(*made, *material))
        return {}; // worked out by other rules, or at a time when other things were old: the first ruling writes it
                   // anew

    guard.lock();
    const auto now = state.ready() ? state.vault->statementMark(person)
                                   : Result<store::Reader::StatementMark>(failure("vault.locked"));
    const auto journal =
        now ? state.vault->rulings(person) : Result<std::vector<timeline::Ruling>>(failure(now.error()));
    if (const Error* error = firstError(now, journal))
        return failure(*error);
    if (state.livingEnded == ended && *now == *mark && journal->size() == material->journal.size())
        state.living.emplace(person, *std::move(made), *mark);
    return {};
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
