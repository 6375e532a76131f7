// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of a person's decisions, read: undone ones taken out, targets found again by business identifier, salient
// fingerprint or statement, in this order. Private to the room.
#pragma once

#include "services/reconcile/Reconcile.h"
#include "services/reconcile/Sense.h"

#include <map>
#include <span>
#include <utility>
#include <vector>

namespace anamnesis::reconcile {

struct ReadRulings {
    struct Pair {
        std::vector<std::uint32_t> left, right; ///< senses; none of them in both
        bool must = false;
        const timeline::Ruling* ruling = nullptr;
    };
    std::vector<Pair> pairs; ///< in journal order; of two about the same targets the last one only
    /// Senses that a ruling hides, told by what they say: a record that says something new is not hidden by an old
    /// ruling.
    std::vector<std::pair<std::uint32_t, RulingId>> hidden;
    std::map<DiscrepancyId, timeline::DiscrepancyState> states;
    bool any = false; ///< the journal holds rulings: a state that none of them gives is an undone one
    std::vector<const timeline::Ruling*> aboutDiscrepancies; ///< prefer, explain, send
    std::vector<RulingId> unattached;
    std::vector<RulingId> hiding; ///< rulings in force that hide, whether or not they found something
    std::vector<bool> pinned;     ///< per sense: named by a pair
};

[[nodiscard]] ReadRulings readRulings(std::span<const timeline::Ruling> journal, std::span<const Sense> senses);

} // namespace anamnesis::reconcile
