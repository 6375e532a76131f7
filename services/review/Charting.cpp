// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as it is read: items, discrepancies and the snapshot, with the names of codes in the reader's language.
#include "services/review/Banner.h"
#include "services/review/State.h"
#include "services/review/Told.h"

#include "models/base/Hash.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace anamnesis::review {
namespace {

std::vector<timeline::SourceInfo> sourceInfo(const std::vector<sources::SourceSettings>& settings,
                                             const std::vector<timeline::Item>& items,
                                             const std::vector<timeline::LedgerRow>& ledger) {
    std::vector<timeline::SourceInfo> all;
    std::set<std::string> names;
    for (const sources::SourceSettings& source : settings) {
        all.push_back({source.name, source.badge, std::string(sources::name(source.kind))});
        names.insert(source.name);
    }
    std::set<std::string> others;
    for (const timeline::Item& item : items)
        for (const std::string& source : item.sources)
            if (!names.contains(source))
                others.insert(source);
    for (const timeline::LedgerRow& row : ledger)
        if (!names.contains(row.source))
            others.insert(row.source);
    for (const std::string& name : others) {
        std::string badge;
        for (const char letter : name)
            if (badge.size() < 2 && ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')))
                badge.push_back(static_cast<char>(letter & ~0x20));
        all.push_back({name, badge.empty() ? "FI" : badge, "files"});
    }
    if (all.size() > 32)
        all.resize(32);
    return all;
}

void giveNames(std::span<timeline::Discrepancy> discrepancies, std::span<const timeline::Item> items) {
    std::map<ItemId, const timeline::Item*> named;
    for (const timeline::Item& item : items)
        if (!item.names.empty())
            named.emplace(item.id, &item);
    for (timeline::Discrepancy& discrepancy : discrepancies)
        for (const ItemId& id : discrepancy.items)
            if (const auto item = named.find(id); item != named.end())
                Naming::give(discrepancy, item->second->names);
}

/// What a snapshot was made from, beside the chart.
std::string freshnessOf(std::string_view user, const std::optional<store::SeenMark>& seen, const std::string& names) {
    return fingerprint({user, seen ? isoUtc(seen->at) : "", names});
}

store::StoredSnapshot storedOf(const timeline::Snapshot& snapshot, const std::string& freshness) {
    return {timeline::Snapshot::formatVersion, freshness, snapshot.journalPosition, timeline::serialise(snapshot)};
}

} // namespace

Result<timeline::SnapshotPointer> Review::State::snapshot(const PersonId& person) {
    const auto lock = guard();
    if (auto open = ready(); !open)
        return failure(open.error());
    if (std::string named = naming.stamp(); named != snapshotsNamed) { // other terminologies or another language
        snapshots.clear();
        snapshotsNamed = std::move(named);
    }
    if (const auto held = snapshots.find(person); held != snapshots.end())
        return held->second;
    const auto position = vault->journalPosition();
    if (!position)
        return failure(position.error());
    const auto seen = vault->seen(around.user, person);
    if (!seen)
        return failure(seen.error());
    const std::string freshness = freshnessOf(around.user, *seen, snapshotsNamed);
    const auto stored = vault->snapshot(person);
    if (!stored)
        return failure(stored.error());
    if (*stored && (*stored)->version == timeline::Snapshot::formatVersion && (*stored)->journalPosition == *position &&
        (*stored)->hash == freshness) {
        if (auto snapshot = timeline::deserialise((*stored)->blob)) {
            snapshots[person] = *snapshot;
            return *snapshot;
        }
    }
    const auto row = chartOf(person);
    if (!row)
        return failure(row.error());
    auto items = itemsWithHiding(*vault, person);
    auto told = toldOf(*vault, person);
    const auto journal = vault->rulings(person);
    auto discrepancies = vault->discrepancies(person);
    auto ledger = vault->ledger(person);
    const auto settings = allSettings();
    const auto entries = patients();
    if (const Error* error = firstError(items, told, journal, discrepancies, ledger, settings, entries))
        return failure(*error);
    std::vector<identity::PatientRecord> own;
    for (const PatientEntry& entry : *entries)
        if (entry.person == person)
            own.push_back(entry.record);
    std::erase_if(*items, [](const timeline::Item& item) { return !clinical::isOnTimeline(item.kind); });
    naming.give(*items);
    giveNames(*discrepancies, *items);
    std::vector<std::uint8_t> isNew;
    for (const timeline::Item& item : *items)
        isNew.push_back(!*seen || item.firstSeen > (*seen)->at ? 1 : 0);
    timeline::SnapshotInput input;
    input.person = person;
    input.madeAt = now();
    input.journalPosition = *position;
    input.sources = sourceInfo(*settings, *items, *ledger);
    input.banner = bannerOf(own, *items, *ledger, input.sources);
    if (input.banner.name.empty())
        input.banner.name = row->name;
    const auto linkRows = vault->links();
    if (!linkRows)
        return failure(linkRows.error());
    // A record of another counts once, however many of this person's it may belong with.
    std::set<identity::PatientKey> mine;
    std::set<identity::PatientKey> possible;
    for (const identity::PatientRecord& record : own)
        mine.insert(record.key());
    for (const store::LinkRow& link : *linkRows) {
        const identity::PatientKey a{link.sourceA, link.patientA};
        const identity::PatientKey b{link.sourceB, link.patientB};
        if (link.grade == "probable" && mine.contains(a) != mine.contains(b))
            possible.insert(mine.contains(a) ? b : a);
    }
    input.banner.possiblyThisPerson = static_cast<std::uint32_t>(possible.size());
    input.items = *items;
    input.isNew = isNew;
    input.discrepancies = *std::move(discrepancies);
    input.ledger = *std::move(ledger);
    input.unattached = unattachedOf(*told, *journal);
    input.issues = std::move(told->issues);
    timeline::SnapshotPointer made = timeline::makeSnapshot(std::move(input));
    if (auto put = vault->putSnapshot(person, storedOf(*made, freshness)); !put)
        return failure(put.error());
    snapshots[person] = made;
    unkept.erase(person);
    return made;
}

Result<void> Review::State::patchSnapshot(const PersonId& person, const timeline::Snapshot& before,
                                          const reconcile::LivingChart::Change& change,
                                          const std::vector<timeline::Ruling>& journal) {
    const reconcile::LivingChart& chart = living->chart;
    const auto position = vault->journalPosition();
    const auto seen = vault->seen(around.user, person);
    const auto told = toldOf(*vault, person);
    if (const Error* error = firstError(position, seen, told))
        return failure(*error);
    if (naming.stamp() != snapshotsNamed) { // the others would keep their old names
        snapshots.erase(person);
        return {};
    }
    const auto named = [&](const std::vector<const timeline::Item*>& some) {
        std::vector<timeline::Item> copies;
        for (const timeline::Item* item : some)
            if (clinical::isOnTimeline(item->kind))
                copies.push_back(*item);
        naming.give(copies);
        return copies;
    };
    const auto pointers = [](const std::vector<timeline::Item>& some) {
        std::vector<const timeline::Item*> all;
        for (const timeline::Item& item : some)
            all.push_back(&item);
        return all;
    };
    const std::vector<timeline::Item> items = named(change.items);
    const std::vector<timeline::Item> hidden = named(chart.hidden());
    std::vector<std::uint8_t> isNew;
    for (const timeline::Item& item : items)
        isNew.push_back(!*seen || item.firstSeen > (*seen)->at ? 1 : 0);

    timeline::SnapshotPatch patch;
    patch.madeAt = now();
    patch.journalPosition = *position;
    patch.banner = before.banner;
    if (std::ranges::any_of(change.items, [](const timeline::Item* item) { return isInBanner(item->kind); })) {
        std::vector<const timeline::Item*> spoken = chart.items();
        std::erase_if(spoken, [](const timeline::Item* item) { return !isInBanner(item->kind); });
        setSpoken(patch.banner, pointers(named(spoken)), before.ledger, before.sources);
    }
    // A row that stays keeps its names; one that is new takes them from its items.
    std::map<DiscrepancyId, const timeline::Discrepancy*> namedBefore;
    for (const timeline::Discrepancy& row : before.discrepancies)
        namedBefore.emplace(row.id, &row);
    std::set<DiscrepancyId> fresh;
    std::set<ItemId> about;
    for (const timeline::Discrepancy* row : change.discrepancies) {
        fresh.insert(row->id);
        about.insert(row->items.begin(), row->items.end());
    }
    std::vector<const timeline::Item*> aboutItems;
    for (const ItemId& id : about)
        if (const timeline::Item* item = chart.item(id))
            aboutItems.push_back(item);
    for (const timeline::Discrepancy& row : chart.discrepancies()) {
        const auto old = fresh.contains(row.id) ? namedBefore.end() : namedBefore.find(row.id);
        patch.discrepancies.push_back(old != namedBefore.end() ? *old->second : row);
        patch.discrepancies.back().lastConfirmed = row.lastConfirmed;
    }
    giveNames(patch.discrepancies, named(aboutItems));
    const auto itemPointers = pointers(items);
    const auto hiddenPointers = pointers(hidden);
    patch.items = itemPointers;
    patch.isNew = isNew;
    patch.gone = change.gone;
    patch.hidden = hiddenPointers;
    patch.unattached = unattachedOf(*told, journal);
    patch.issues = told->issues;
    snapshots[person] = timeline::patched(before, std::move(patch));
    unkept.insert(person);
    return {};
}

void Review::State::keepSnapshots() {
    if (!ready())
        return;
    for (const PersonId& person : unkept) {
        const auto held = snapshots.find(person);
        const auto seen = vault->seen(around.user, person);
        if (held == snapshots.end() || !seen)
            continue;
        // One that cannot be kept is made anew when the chart is next opened.
        (void)vault->putSnapshot(person, storedOf(*held->second, freshnessOf(around.user, *seen, snapshotsNamed)));
    }
    unkept.clear();
}

Result<timeline::SnapshotPointer> Review::chart(const PersonId& person) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    if (auto noted = m_state->audit(audit::Action::ChartView, person.value); !noted)
        return failure(noted.error());
    return m_state->snapshot(person);
}

Result<std::vector<timeline::Item>> Review::items(const PersonId& person) {
    const auto guard = m_state->guard();
    const auto chart = m_state->chartOf(person);
    if (!chart)
        return failure(chart.error());
    if (auto noted = m_state->audit(audit::Action::ChartView, person.value); !noted)
        return failure(noted.error());
    auto items = itemsWithHiding(*m_state->vault, person);
    if (items)
        m_state->naming.give(*items);
    return items;
}

Result<std::vector<timeline::LedgerRow>> Review::ledger(const PersonId& person) {
    const auto guard = m_state->guard();
    const auto chart = m_state->chartOf(person);
    if (!chart)
        return failure(chart.error());
    return m_state->vault->ledger(person);
}

Result<std::vector<timeline::Discrepancy>> Review::discrepancies(const PersonId& person) {
    const auto guard = m_state->guard();
    const auto chart = m_state->chartOf(person);
    if (!chart)
        return failure(chart.error());
    if (auto noted = m_state->audit(audit::Action::ChartView, person.value); !noted)
        return failure(noted.error());
    auto discrepancies = m_state->vault->discrepancies(person);
    if (!discrepancies || discrepancies->empty())
        return discrepancies;
    auto items = m_state->vault->items(person);
    if (!items)
        return failure(items.error());
    m_state->naming.give(*items);
    giveNames(*discrepancies, *items);
    return discrepancies;
}

void Review::speak(std::string_view language) {
    const auto guard = m_state->guard();
    m_state->naming.speak(language);
}

Result<void> Review::markSeen(const PersonId& person) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return ready;
    const auto position = m_state->vault->journalPosition();
    if (!position)
        return failure(position.error());
    m_state->snapshots.erase(person);
    return m_state->vault->markSeen(m_state->around.user, person, {m_state->now(), *position});
}

} // namespace anamnesis::review
