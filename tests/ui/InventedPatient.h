// SPDX-License-Identifier: GPL-3.0-or-later
// HALVORSEN, Miriam Adele: nobody. Five sources, planted conflicts, gaps and a converted result.
#pragma once

#include "models/timeline/Snapshot.h"

namespace anamnesis::testing {

struct InventedPatient {
    std::vector<timeline::Item> items;
    std::vector<clinical::Statement> statements; ///< each names its item through the members
    std::vector<timeline::Discrepancy> discrepancies;
    std::vector<timeline::LedgerRow> ledger;
    timeline::Banner banner;
    std::vector<timeline::SourceInfo> sources;
    std::vector<std::uint8_t> isNew;
    Instant now{};
};

[[nodiscard]] InventedPatient inventedPatient();

} // namespace anamnesis::testing
