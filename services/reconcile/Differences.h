// SPDX-License-Identifier: GPL-3.0-or-later
// Disagreement made an object: within one item (Differences.cpp), within one statement or series (Plausibility.cpp),
// and across the chart (Chart.cpp). Private to the room.
#pragma once

#include "services/reconcile/Compose.h"
#include "services/reconcile/Reconcile.h"

#include <span>
#include <string>
#include <vector>

namespace anamnesis::reconcile {

/// What the passes read; items are composed, with their ids.
struct ChartView {
    std::span<Composed> items;
    std::span<const Sense> senses;
    std::span<const timeline::LedgerRow> ledger;
    Instant now{};
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
void implausible(const ChartView& chart, Discrepancies& out, Issues& issues);
void acrossChart(const ChartView& chart, Discrepancies& out);

/// Current: not withdrawn, not ended by status or date.
[[nodiscard]] bool isActive(const timeline::Item& item);

} // namespace anamnesis::reconcile
