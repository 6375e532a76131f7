// SPDX-License-Identifier: GPL-3.0-or-later
// Rulings as a person makes them, and a living chart held against one worked out anew, ruling by ruling.
#pragma once

#include "services/reconcile/Living.h"
#include "tests/unit/reconcile/Run.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace anamnesis::testing {

inline timeline::RulingTarget target(const clinical::Statement& statement) {
    timeline::RulingTarget made;
    for (const auto& identifier : statement.identifiers)
        made.identifiers.push_back(identifier.system + '|' + identifier.value);
    made.fingerprint = reconcile::salientFingerprint(statement);
    made.statement = statement.id;
    return made;
}

inline timeline::Ruling ruling(timeline::RulingAction action, const char* id, const clinical::Statement& left,
                               const clinical::Statement& right) {
    timeline::Ruling made;
    made.id = RulingId(id);
    made.action = action;
    made.targets = {target(left), target(right)};
    made.reason = "because";
    made.author = "tester";
    return made;
}

/// Of any kind, on statements that may be of one fact or of two, sometimes of a kind, or taking back an earlier one.
template <typename Any>
timeline::Ruling anyRuling(const Any& any, const std::string& id, std::span<const clinical::Statement> statements,
                           const reconcile::Reconciliation& chart, const std::vector<timeline::Ruling>& journal) {
    const auto find = [&](const StatementId& one) {
        return *std::ranges::find(statements, one, &clinical::Statement::id);
    };
    const clinical::Statement left = statements[any(statements.size())];
    clinical::Statement right = statements[any(statements.size())];
    const auto holder = std::ranges::find_if(chart.items, [&](const timeline::Item& item) {
        return std::ranges::any_of(item.members, [&](const auto& one) { return one.statement == left.id; });
    });
    const std::size_t action = any(10);
    if (action < 4) { // of one item
        right = find(holder->members[any(holder->members.size())].statement);
    } else if (action < 7) { // of one that is related, or of its kind
        std::vector<StatementId> like;
        for (const timeline::Item& item : chart.items)
            if (item.kind == left.kind && item.id != holder->id)
                like.push_back(item.members.front().statement);
        if (!like.empty())
            right = find(like[any(like.size())]);
        if (!holder->relations.empty()) {
            const ItemId other = holder->relations[any(holder->relations.size())].item;
            right = find(std::ranges::find(chart.items, other, &timeline::Item::id)->members.front().statement);
        }
    }
    timeline::Ruling made =
        ruling(any(2) == 0 ? timeline::RulingAction::Same : timeline::RulingAction::Different, id.c_str(), left, right);
    switch (any(6)) {
    case 0:
        made.action = timeline::RulingAction::Hide;
        made.targets.clear();
        for (const timeline::Member& member : holder->members)
            made.targets.push_back(target(find(member.statement)));
        break;
    case 1:
        if (!journal.empty()) {
            made.action = timeline::RulingAction::Undo;
            made.undoes = journal[any(journal.size())].id;
        }
        break;
    case 2:
        if (!chart.discrepancies.empty()) {
            made.action = any(2) == 0 ? timeline::RulingAction::Explain : timeline::RulingAction::Prefer;
            made.targets.assign(1, {});
            made.targets.front().discrepancy = chart.discrepancies[any(chart.discrepancies.size())].id;
        }
        break;
    default:
        break;
    }
    return made;
}

/// Makes rulings one after the other; what is wrong first, empty: the two are always equal, and each change tells all
/// that changed.
inline std::string firstDifference(const std::vector<clinical::Statement>& statements, reconcile::Input input,
                                   unsigned seed, int rulings) {
    input.statements = statements;
    auto living = reconcile::LivingChart::make(statements, input);
    reconcile::Reconciliation full = *reconcile::reconcile(input);
    if (!living || dump(living->whole()) != dump(full))
        return "as it was made";
    std::vector<timeline::Ruling> journal;
    std::mt19937 random(seed);
    const auto any = [&](std::size_t size) { return std::uniform_int_distribution<std::size_t>(0, size - 1)(random); };
    const auto of = [](const timeline::Item& item) { return dump({{item}, {}, {}, {}, {}, {}}); };
    const auto ofRow = [](const timeline::Discrepancy& row) { return dump({{}, {row}, {}, {}, {}, {}}); };
    for (int round = 0; round < rulings; ++round) {
        journal.push_back(anyRuling(any, "r" + std::to_string(round), statements, full, journal));
        std::vector<reconcile::KnownItem> items;
        std::map<ItemId, std::string> before, after;
        for (const timeline::Item& item : full.items) {
            items.push_back(reconcile::known(item));
            before.emplace(item.id, of(item));
        }
        std::vector<reconcile::KnownDiscrepancy> rows;
        std::map<DiscrepancyId, std::string> told, toldNow;
        for (const timeline::Discrepancy& row : full.discrepancies) {
            rows.push_back(reconcile::known(row));
            told[row.id] = ofRow(row);
        }
        input.knownItems = items;
        input.knownDiscrepancies = rows;
        input.rulings = journal;
        input.now += std::chrono::minutes(1);
        full = *reconcile::reconcile(input);
        const auto change = living->rule(journal, input.now);
        const std::string where =
            "ruling " + std::to_string(round) + ", " + std::string(timeline::name(journal.back().action));
        if (!change || dump(living->whole()) != dump(full))
            return where;
        for (const timeline::Item* item : change->items)
            before[item->id] = of(*item);
        for (const ItemId& gone : change->gone)
            before.erase(gone);
        for (const timeline::Item& item : full.items)
            after.emplace(item.id, of(item));
        for (const timeline::Discrepancy* row : change->discrepancies)
            told[row->id] = ofRow(*row);
        for (const DiscrepancyId& resolved : change->resolved)
            told.erase(resolved);
        for (const timeline::Discrepancy& row : full.discrepancies)
            toldNow[row.id] = ofRow(row);
        if (before != after)
            return where + ": not all items that changed are told";
        if (told != toldNow)
            return where + ": not all rows that changed are told";
    }
    return {};
}

} // namespace anamnesis::testing
