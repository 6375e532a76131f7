// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Whole.h"

#include "models/base/Parallel.h"
#include "services/reconcile/Identify.h"

#include <algorithm>
#include <iterator>

namespace anamnesis::reconcile {

Whole::Whole(const Input& input) : reading(input), itemOf(input.statements.size()) {
    if (input.cancel.cancelled())
        return;
    for (const Sense& sense : reading.senses())
        if (sense.polarity != Polarity::Positive)
            denials.insert(sense.statement->id);
}

bool Whole::workOut(const Input& input) {
    if (input.cancel.cancelled())
        return false;
    const std::span<const Sense> senses = reading.senses();
    rulings = readRulings(input.rulings, senses);
    Facts facts;
    if (!findFacts(senses, reading.reused(), rulings, input.threads, input.cancel, facts))
        return false;
    items = std::move(facts.items);
    ties = std::move(facts.ties);
    told = std::move(facts.issues);
    identify(items, senses, input.knownItems, input.person, input.now);
    std::vector<Composed*> all;
    all.reserve(items.size());
    for (const auto& composed : items) {
        all.push_back(composed.get());
        for (const std::uint32_t member : composed->senses)
            itemOf[member] = composed.get();
    }
    pointings = reconcile::pointings(senses, reading.index());
    const Relating relating(senses, itemOf);
    relating.tied(ties);
    relating.pointing(pointings);
    const ChartView chart = view(all, input.ledger, input.now);
    // Each sets what the others do not look at.
    inParallel(3, 1, input.threads, [&](std::size_t one, std::size_t) {
        if (one == 0) {
            relating.medicines(all);
            relating.identifiers(all);
        } else if (one == 1) {
            findSeries(all, senses);
        } else {
            slips(chart, slipped);
        }
    });
    for (Composed* composed : all)
        settleRelations(composed->item);
    hide();

    constexpr std::size_t part = 256;
    std::vector<Discrepancies> some((all.size() + part - 1) / part);
    inParallel(all.size(), part, input.threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            withinItem(*all[i], senses, some[begin / part]);
            beyondBounds(*all[i], senses, some[begin / part]);
        }
    });
    for (Discrepancies& one : some)
        std::ranges::move(one, std::back_inserter(within));
    implausible(chart, wide, misdated);
    related = acrossChart(chart, wide);
    for (Composed* composed : related)
        settleRelations(composed->item);
    std::map<DiscrepancyId, KnownDiscrepancy> before;
    for (const KnownDiscrepancy& one : input.knownDiscrepancies)
        before.emplace(one.id, one);
    rows.reserve(within.size() + slipped.size() + wide.size());
    for (const Discrepancies* one : {&within, &slipped, &wide})
        rows.insert(rows.end(), one->begin(), one->end());
    resolved = settleRows(rows, {std::move(before), denials, hidden}, rulings, input.now);
    findAbout();
    return true;
}

void Whole::hide() {
    for (Composed* composed : hiddenItems)
        composed->item.hiddenBy = {};
    hiddenItems.clear();
    hidden.clear();
    std::map<std::uint32_t, std::vector<RulingId>> by;
    for (const auto& [sense, ruling] : rulings.hidden)
        by[sense].push_back(ruling);
    for (const auto& [sense, all] : by) {
        Composed* composed = itemOf[sense];
        if (!composed->item.hiddenBy.empty() ||
            !std::ranges::all_of(composed->senses, [&](std::uint32_t member) { return by.contains(member); }))
            continue;
        composed->item.hiddenBy = by[composed->senses.front()].back(); // the one to undo first
        hiddenItems.insert(composed);
        hidden.push_back(composed->item.id);
    }
    std::ranges::sort(hidden);
    unattached = rulings.unattached;
    for (const RulingId& ruling : rulings.hiding)
        if (std::ranges::none_of(hiddenItems, [&](const Composed* composed) {
                return std::ranges::any_of(composed->senses, [&](std::uint32_t member) {
                    return std::ranges::find(by[member], ruling) != by[member].end();
                });
            }))
            unattached.push_back(ruling);
}

void Whole::findAbout() {
    if (rulings.aboutDiscrepancies.empty())
        return;
    std::set<std::string_view> missing; // so far
    for (const auto& [ruling, about] : rulings.aboutDiscrepancies)
        for (const DiscrepancyId& one : about)
            missing.insert(one.value);
    for (const timeline::Discrepancy& row : rows)
        missing.erase(row.id.value);
    for (const auto& [ruling, about] : rulings.aboutDiscrepancies)
        if (std::ranges::all_of(about, [&](const DiscrepancyId& one) { return missing.contains(one.value); }))
            unattached.push_back(ruling);
}

Issues Whole::issues() const {
    Issues all = reading.issues();
    for (const auto& [sense, issue] : told)
        all.push_back(issue);
    all.insert(all.end(), misdated.begin(), misdated.end());
    return all;
}

} // namespace anamnesis::reconcile
