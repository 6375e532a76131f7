// SPDX-License-Identifier: GPL-3.0-or-later
// What a card of the summary holds, and in which order. Pure; any thread.
#pragma once

#include "models/clinical/Kind.h"
#include "models/timeline/Snapshot.h"

#include <cstdint>
#include <set>
#include <string_view>
#include <vector>

namespace anamnesis::tables {

struct SummaryCard {
    std::vector<clinical::Kind> kinds;
    bool activeOnly = false; ///< leaves out what has ended, unless sources dispute it
    bool newestOnly = false; ///< one row a group: the last of each
};

/// Rows of the snapshot, newest first; what is denied comes behind all that is stated. What a source took back is left
/// out. Nothing else is: how many are shown is the screen's to say.
[[nodiscard]] std::vector<std::uint32_t> summaryRows(const timeline::Snapshot& snapshot, const SummaryCard& card);

/// Ids of items with an open discrepancy that may harm and is about the item itself: stopped at one place and active at
/// another, a dose, a denial. What one list merely lacks is told apart. Views into the snapshot.
[[nodiscard]] std::set<std::string_view> unsettledItems(const timeline::Snapshot& snapshot);

} // namespace anamnesis::tables
