// SPDX-License-Identifier: GPL-3.0-or-later
// What views of links and of proposals have in common. Private to the room.
#pragma once

#include "models/timeline/Item.h"
#include "services/identity/Identity.h"
#include "services/review/Port.h"

#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace anamnesis::review {

using Additions = std::vector<std::pair<clinical::Kind, std::vector<std::string>>>;
/// Titles by kind, allergies first.
[[nodiscard]] Additions additionsOf(const std::vector<timeline::Item>& items);

/// What people said of two records, the latest first; keys in ascending order.
using WordsSaid = std::map<std::pair<identity::PatientKey, identity::PatientKey>, std::vector<LinkView::Word>>;
[[nodiscard]] WordsSaid wordsSaid(std::span<const identity::Decision> decisions);

[[nodiscard]] std::vector<LinkView::Weight> weightsOf(std::span<const identity::Weight> weights);

} // namespace anamnesis::review
