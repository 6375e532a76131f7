// SPDX-License-Identifier: GPL-3.0-or-later
// Invented resources for measuring: the same for every run, of the mix and size a chart has.
#pragma once

#include "models/clinical/Statement.h"
#include "models/timeline/Item.h"

#include <string>
#include <vector>

namespace anamnesis::bench {

/// FHIR R4 JSON, about 1.8 KB on average: observations, medication requests, conditions, encounters.
[[nodiscard]] std::string resource(std::size_t number);
/// Searchset Bundles of `perPage` resources each.
[[nodiscard]] std::vector<std::string> pages(std::size_t count, std::size_t perPage);
/// Items as reconciliation would make them, with one statement each.
[[nodiscard]] std::vector<timeline::Item> items(std::size_t count);

} // namespace anamnesis::bench
