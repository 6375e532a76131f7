// SPDX-License-Identifier: GPL-3.0-or-later
// What reconciliation has to tell beside items and discrepancies, kept with the chart: what rulings hide, which rulings
// found nothing, and its issues. Private to the room.
#pragma once

#include "services/reconcile/Reconcile.h"
#include "services/review/Port.h"
#include "services/store/Vault.h"

#include <map>
#include <vector>

namespace anamnesis::review {

struct Told {
    std::map<ItemId, RulingId> hidden; ///< by which ruling
    std::vector<RulingId> unattached;
    Issues issues;
};

void addTold(SyncReport& report, Told told);

/// As rows of the chart's derived part.
[[nodiscard]] std::vector<store::KnownId> keptOf(const std::vector<const timeline::Item*>& hidden,
                                                 const std::vector<RulingId>& unattached, const Issues& issues,
                                                 Instant at);
[[nodiscard]] Result<Told> toldOf(const store::Vault& vault, const PersonId& person);

/// The items of the chart, with what hides them.
[[nodiscard]] Result<std::vector<timeline::Item>> itemsWithHiding(const store::Vault& vault, const PersonId& person);
/// In the order of the journal.
[[nodiscard]] std::vector<timeline::UnattachedRuling> unattachedOf(const Told& told,
                                                                   const std::vector<timeline::Ruling>& journal);

} // namespace anamnesis::review
