// SPDX-License-Identifier: GPL-3.0-or-later
// Senses -> facts: bundles, the components of those that could be one, each solved and composed. Looks at nothing but
// the senses given and what rulings say of them, so that a part of a chart that nothing outside can join (regionsOf)
// gives what the whole gives there. Private to the room.
#pragma once

#include "models/base/CancelToken.h"
#include "services/reconcile/Compose.h"
#include "services/reconcile/Relate.h"
#include "services/reconcile/Rulings.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace anamnesis::reconcile {

struct Facts {
    Items items;                                         ///< without ids
    std::vector<Tied> ties;                              ///< what solving found between facts that are not one
    std::vector<std::pair<std::uint32_t, Issue>> issues; ///< with a sense they are about
};

/// False: cancelled.
[[nodiscard]] bool findFacts(std::span<const Sense> senses, const ReusedIdentifiers& reused, const ReadRulings& rulings,
                             unsigned threads, const CancelToken& cancel, Facts& facts);

} // namespace anamnesis::reconcile
