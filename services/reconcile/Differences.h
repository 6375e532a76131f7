// SPDX-License-Identifier: GPL-3.0-or-later
// Disagreement made an object: within one item (Differences.cpp), within one statement or series (Plausibility.cpp),
// and across the chart (Chart.cpp). Private to the room.
#pragma once

#include "services/reconcile/Compose.h"
#include "services/reconcile/Reconcile.h"
#include "services/reconcile/Rulings.h"

#include <cstdint>
#include <map>
#include <ranges>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace anamnesis::reconcile {

/// What the passes read; items are composed, with their ids, and sorted by them.
struct ChartView {
    ItemSpan items;
    std::span<const Sense> senses;
    std::span<const timeline::LedgerRow> ledger;
    Instant now{};

    [[nodiscard]] auto each() const {
        return items | std::views::transform([](Composed* composed) -> Composed& { return *composed; });
    }
};

using Discrepancies = std::vector<timeline::Discrepancy>;

/// A row about these items; the first is the one it is shown at. The id hangs on kind, path and the items' ids.
[[nodiscard]] timeline::Discrepancy row(timeline::DiscrepancyKind kind, timeline::DiscrepancySeverity severity,
                                        std::string path, std::string why,
                                        const std::vector<const timeline::Item*>& items);
void addMember(timeline::Discrepancy& discrepancy, const Sense& sense, std::string value);

void withinItem(const Composed& composed, std::span<const Sense> senses, Discrepancies& out);
/// Values that no living person can have.
void beyondBounds(const Composed& composed, std::span<const Sense> senses, Discrepancies& out);
/// Before birth, in the future, of the other sex. The items of the patient must be among these.
void implausible(const ChartView& chart, Discrepancies& out, Issues& issues);
/// Statements whose items implausible() may have something to say of, now or later, and those of the patient.
[[nodiscard]] std::vector<std::uint32_t> suspects(std::span<const Sense> senses, Instant now);
/// A value ten or a thousand times off where the others stay close together. Of an analyte all items must be there.
void slips(const ChartView& chart, Discrepancies& out);
/// The analyte that slips() counts a statement to; empty: none.
[[nodiscard]] std::string measuredAs(const Sense& sense);
/// Adds relations too, between items that could be one: these, each once.
std::set<Composed*> acrossChart(const ChartView& chart, Discrepancies& out);
/// Kinds that acrossChart() has something to say of.
[[nodiscard]] bool comparedAcross(clinical::Kind kind);

/// What rulings and the time before say of the rows, which are sorted, and joined where several tell the same.
struct RowsBefore {
    std::map<DiscrepancyId, KnownDiscrepancy> known;
    const std::set<StatementId>& denials; ///< statements that deny or are withdrawn
    const std::vector<ItemId>& hidden;    ///< items, sorted
};
/// Answers the rows that were known and are no more, sorted.
[[nodiscard]] std::vector<DiscrepancyId> settleRows(Discrepancies& rows, RowsBefore before, const ReadRulings& rulings,
                                                    Instant now);

/// Current: not withdrawn, not ended by status or date.
[[nodiscard]] bool isActive(const timeline::Item& item);

} // namespace anamnesis::reconcile
