// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above every screen of a chart. Private to the room.
#pragma once

#include "models/timeline/Snapshot.h"
#include "services/identity/Identity.h"

#include <span>
#include <string>
#include <vector>

namespace anamnesis::review {

/// `patients`: the person's records, fullest first is not required. "None known" is shown only where a source said so;
/// a source whose allergies were not completely answered stands in allergiesNotKnownIn.
[[nodiscard]] timeline::Banner bannerOf(std::span<const identity::PatientRecord> patients,
                                        std::span<const timeline::Item> items,
                                        std::span<const timeline::LedgerRow> ledger,
                                        const std::vector<timeline::SourceInfo>& sources);

/// What of it hangs on items: allergies, alerts, and where allergies are not known. `items`: at least all of these
/// kinds.
void setSpoken(timeline::Banner& banner, std::span<const timeline::Item* const> items,
               std::span<const timeline::LedgerRow> ledger, const std::vector<timeline::SourceInfo>& sources);
/// Whether items of this kind stand in the banner.
[[nodiscard]] constexpr bool isInBanner(clinical::Kind kind) {
    return kind == clinical::Kind::Allergy || kind == clinical::Kind::Alert;
}

} // namespace anamnesis::review
