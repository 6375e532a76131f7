// SPDX-License-Identifier: GPL-3.0-or-later
// A chart while it is worked out, step by step. reconcile() gives away what comes of it, LivingChart keeps it. Private
// to the room.
#pragma once

#include "services/reconcile/Differences.h"
#include "services/reconcile/Facts.h"
#include "services/reconcile/Reading.h"
#include "services/reconcile/Rulings.h"

#include <optional>
#include <set>
#include <vector>

namespace anamnesis::reconcile {

struct Whole {
    explicit Whole(const Input& input);

    /// Every step, over all. False: cancelled.
    [[nodiscard]] bool workOut(const Input& input);

    // The steps that follow when items, relations and series stand.
    /// Sets Item::hiddenBy. An item is hidden while all that it says was hidden: where a source says something new, it
    /// is in sight again.
    void hide();
    /// Adds to `unattached` what rulings say of rows that are not among `rows`.
    void findAbout();

    [[nodiscard]] ChartView view(ItemSpan some, std::span<const timeline::LedgerRow> ledger, Instant now) const {
        return {some, reading.senses(), ledger, now};
    }

    Reading reading;
    ReadRulings rulings;
    Items items; ///< sorted by id
    std::vector<Composed*> itemOf;
    std::vector<Tied> ties;
    std::vector<Pointing> pointings;
    std::vector<std::pair<std::uint32_t, Issue>> told; ///< by solving, with a statement each is about
    std::set<StatementId> denials;                     ///< statements that deny or are withdrawn
    std::set<Composed*> hiddenItems;
    // What the passes found, before it is told
    Discrepancies within; ///< each about one item
    Discrepancies slipped;
    Discrepancies wide; ///< of the chart as a whole
    Issues misdated;
    std::set<Composed*> related; ///< by acrossChart()

    Discrepancies rows;
    std::vector<DiscrepancyId> resolved;
    std::vector<ItemId> hidden;
    std::vector<RulingId> unattached;

    [[nodiscard]] Issues issues() const;
};

} // namespace anamnesis::reconcile
