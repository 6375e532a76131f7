// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of disagreement that a ruling touches, told anew.
#include "services/reconcile/LivingState.h"

#include <iterator>
#include <string_view>

namespace anamnesis::reconcile {

void LivingChart::State::findSlipsOf(const std::vector<std::uint32_t>& senses, Touched& touched) {
    std::set<std::uint32_t> analytes;
    for (const std::uint32_t sense : senses)
        analytes.insert(analyte[sense]);
    analytes.erase(0U);
    for (const std::uint32_t one : analytes) {
        Together items;
        for (const std::uint32_t sense : byAnalyte.of(one))
            if (Composed* composed = whole.itemOf[sense]; analyteOf(*composed) == one)
                items.insert(composed);
        Discrepancies rows;
        slips(whole.view(sortedById(items), ledger, {}), rows);
        touch(touched, rows);
        touch(touched, slipped[one]);
        slipped[one] = std::move(rows);
    }
}

/// What is said of the chart as a whole, and relations that come of it.
void LivingChart::State::findWide(Instant now, Touched& touched, Together& changed) {
    Together dated;
    for (const std::uint32_t sense : suspected)
        dated.insert(whole.itemOf[sense]);
    const Discrepancies before = std::move(whole.wide);
    whole.wide.clear();
    whole.misdated.clear();
    implausible(whole.view(sortedById(dated), ledger, now), whole.wide, whole.misdated);
    whole.related = acrossChart(whole.view(across, ledger, now), whole.wide);
    for (Composed* composed : whole.related)
        settleRelations(composed->item);
    changed.insert(whole.related.begin(), whole.related.end());
    std::map<DiscrepancyId, const timeline::Discrepancy*> rowsBefore;
    for (const timeline::Discrepancy& row : before)
        rowsBefore.emplace(row.id, &row);
    for (const timeline::Discrepancy& row : whole.wide) {
        const auto at = rowsBefore.find(row.id);
        if (at == rowsBefore.end() || *at->second != row)
            touch(touched, row);
        if (at != rowsBefore.end())
            rowsBefore.erase(at);
    }
    for (const auto& [id, row] : rowsBefore)
        touch(touched, *row);
}

/// Tells the rows that were touched anew, and those of items that are hidden now or no more.
void LivingChart::State::tell(Touched& touched, const std::set<ItemId>& hiddenOrShown, bool all, Instant now,
                              Change& change) {
    std::unordered_set<std::string_view> ids;
    for (const auto& [id, item] : touched)
        ids.insert(id.value);
    Discrepancies stay;
    stay.reserve(whole.rows.size());
    std::map<DiscrepancyId, timeline::Discrepancy> before;
    for (timeline::Discrepancy& row : whole.rows) {
        const bool other = all || ids.contains(row.id.value) ||
                           (!hiddenOrShown.empty() && std::ranges::any_of(row.items, [&](const ItemId& item) {
                               return hiddenOrShown.contains(item);
                           }));
        if (!other) {
            stay.push_back(std::move(row));
            continue;
        }
        if (row.items.size() == 1)
            touched[row.id] = row.items.front();
        else
            touched.emplace(row.id, ItemId());
        before.emplace(row.id, std::move(row));
    }
    Discrepancies fresh;
    const auto add = [&](const Discrepancies& rows, const DiscrepancyId& id) {
        std::ranges::copy_if(rows, std::back_inserter(fresh), [&](const auto& row) { return row.id == id; });
    };
    for (const auto& [id, item] : touched)
        if (const auto at = positionOf(item, whole.items); at != whole.items.end() && (*at)->item.id == item) {
            if (const auto rows = within.find(at->get()); rows != within.end())
                add(rows->second, id);
            if (const auto rows = slipped.find(analyteOf(**at)); rows != slipped.end())
                add(rows->second, id);
        }
    std::ranges::copy_if(whole.wide, std::back_inserter(fresh),
                         [&](const auto& row) { return touched.contains(row.id); });
    std::map<DiscrepancyId, KnownDiscrepancy> known;
    for (const auto& [id, row] : before)
        known.emplace(id, reconcile::known(row));
    whole.resolved = settleRows(fresh, {std::move(known), whole.denials, whole.hidden}, whole.rulings, now);
    ids.clear();
    std::set<DiscrepancyId> differ;
    for (const timeline::Discrepancy& row : fresh) {
        const auto at = before.find(row.id);
        if (at != before.end())
            at->second.lastConfirmed = row.lastConfirmed;
        if (at == before.end() || at->second != row)
            differ.insert(row.id);
    }
    const auto middle = static_cast<std::ptrdiff_t>(stay.size());
    std::ranges::move(fresh, std::back_inserter(stay));
    std::ranges::inplace_merge(stay, stay.begin() + middle, timeline::comesBefore);
    whole.rows = std::move(stay);
    for (const DiscrepancyId& id : differ)
        ids.insert(id.value);
    for (const timeline::Discrepancy& row : whole.rows)
        if (ids.contains(row.id.value))
            change.discrepancies.push_back(&row);
    whole.findAbout();
    change.resolved = whole.resolved;
}

} // namespace anamnesis::reconcile
