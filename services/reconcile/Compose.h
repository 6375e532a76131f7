// SPDX-License-Identifier: GPL-3.0-or-later
// A fact's statements -> the item people read: agreed fields, sides where it is disputed, members, explanation.
// Private to the room.
#pragma once

#include "services/reconcile/Cluster.h"

#include <memory>
#include <span>
#include <vector>

namespace anamnesis::reconcile {

/// One item with the statements behind it.
struct Composed {
    timeline::Item item;
    std::vector<std::vector<std::uint32_t>> sides; ///< senses; one entry unless disputed
    std::vector<std::uint32_t> senses;             ///< all, in order of item.members
    bool outdated = false;                         ///< a later version of the record stands beside it
};

using Items = std::vector<std::unique_ptr<Composed>>;
using ItemSpan = std::span<Composed* const>;

/// id, aliases, relations, series, firstSeen and lastSeen are left to the caller.
[[nodiscard]] Composed compose(const std::vector<std::vector<std::uint32_t>>& sides, const std::string& rule,
                               std::span<const Sense> senses, const ReusedIdentifiers& reused);

/// What is shown first: positives before negatives, current before withdrawn, then the latest said, then the most
/// detailed.
[[nodiscard]] bool speaksBefore(const Sense& left, const Sense& right);

} // namespace anamnesis::reconcile
