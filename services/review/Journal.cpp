// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/Journal.h"

#include "services/review/State.h"
#include "services/review/Told.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace anamnesis::review {

using timeline::Ruling;
using timeline::RulingAction;
using timeline::RulingTarget;

std::set<RulingId> undoneOf(const std::vector<Ruling>& journal) {
    std::set<RulingId> undone;
    for (auto at = journal.rbegin(); at != journal.rend(); ++at)
        if (at->action == RulingAction::Undo && !undone.contains(at->id))
            undone.insert(at->undoes);
    return undone;
}

namespace {

/// Items of one chart by what rulings name them by.
class ItemsOfRulings {
public:
    explicit ItemsOfRulings(std::vector<timeline::Item> items) : m_items(std::move(items)) {
        for (const timeline::Item& item : m_items)
            for (const timeline::Member& member : item.members) {
                m_byStatement[member.statement.value] = &item;
                m_byFingerprint[member.fingerprint] = &item;
            }
    }
    [[nodiscard]] const timeline::Item* find(const RulingTarget& target) const {
        if (const auto at = m_byStatement.find(target.statement.value); at != m_byStatement.end())
            return at->second;
        const auto at = m_byFingerprint.find(target.fingerprint);
        return target.fingerprint.empty() || at == m_byFingerprint.end() ? nullptr : at->second;
    }

private:
    std::vector<timeline::Item> m_items;
    std::map<std::string, const timeline::Item*> m_byStatement, m_byFingerprint;
};

} // namespace

Result<std::vector<RulingView>> Review::rulings(const std::optional<PersonId>& person) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    const auto journal = m_state->vault->journal();
    if (!journal)
        return failure(journal.error());
    std::vector<Ruling> all;
    for (const store::JournalRow& row : *journal)
        all.push_back(row.ruling);
    const std::set<RulingId> undone = undoneOf(all);
    std::map<PersonId, ItemsOfRulings> items;
    std::map<PersonId, std::vector<RulingId>> unattached;
    std::vector<RulingView> views;
    for (const store::JournalRow& row : *journal) {
        if (person && row.person != person)
            continue;
        RulingView& view = views.emplace_back();
        view.ruling = row.ruling;
        view.person = row.person;
        view.state = undone.contains(row.ruling.id) ? "undone" : "in-force";
        if (!row.person || !m_state->vault->person(*row.person).value_or(std::nullopt))
            continue; // the chart is gone, the ruling is kept
        if (!items.contains(*row.person)) {
            auto held = m_state->vault->items(*row.person);
            auto told = toldOf(*m_state->vault, *row.person);
            if (!held || !told)
                return failure(held ? told.error() : held.error());
            items.emplace(*row.person, ItemsOfRulings(*std::move(held)));
            unattached[*row.person] = std::move(told->unattached);
        }
        if (view.state == "in-force" &&
            std::ranges::find(unattached[*row.person], row.ruling.id) != unattached[*row.person].end())
            view.state = "unattached";
        for (const RulingTarget& target : row.ruling.targets)
            if (const timeline::Item* item = items.at(*row.person).find(target);
                item != nullptr && std::ranges::find(view.items, item->id) == view.items.end()) {
                view.items.push_back(item->id);
                view.titles.push_back(item->title);
            }
    }
    return views;
}

} // namespace anamnesis::review
