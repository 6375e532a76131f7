// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/SummaryRows.h"

#include <algorithm>

namespace anamnesis::tables {

std::vector<std::uint32_t> summaryRows(const timeline::Snapshot& snapshot, const SummaryCard& card) {
    const timeline::Columns& columns = snapshot.columns;
    std::vector<std::uint32_t> rows;
    std::set<std::string_view> seen;
    const std::set<std::string_view> unsettled = unsettledItems(snapshot);
    for (std::uint32_t row = 0; row < snapshot.size(); ++row) {
        const unsigned flags = columns.flags[row];
        if (std::find(card.kinds.begin(), card.kinds.end(), columns.kind[row]) == card.kinds.end() ||
            snapshot.text(columns.status[row]) == "entered-in-error" ||
            (card.activeOnly && (flags & timeline::Ended) != 0 && (flags & timeline::Disputed) == 0 &&
             !unsettled.contains(snapshot.text(columns.id[row]))) ||
            (card.newestOnly && !seen.insert(snapshot.text(columns.group[row])).second))
            continue;
        rows.push_back(row);
    }
    std::stable_partition(rows.begin(), rows.end(),
                          [&](std::uint32_t row) { return (columns.flags[row] & timeline::Negated) == 0; });
    return rows;
}

std::set<std::string_view> unsettledItems(const timeline::Snapshot& snapshot) {
    std::set<std::string_view> items;
    for (const timeline::Discrepancy& one : snapshot.discrepancies)
        if (one.severity == timeline::DiscrepancySeverity::Safety && one.state == timeline::DiscrepancyState::Open &&
            one.kind != timeline::DiscrepancyKind::MissingInSource)
            for (const ItemId& item : one.items)
                items.insert(item.value);
    return items;
}

} // namespace anamnesis::tables
