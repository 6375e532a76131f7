// SPDX-License-Identifier: GPL-3.0-or-later
// How the rulings of the journal stand. Private to the room.
#pragma once

#include "models/timeline/Ruling.h"

#include <set>
#include <vector>

namespace anamnesis::review {

/// Rulings that a later one undid; an undo may itself be undone.
[[nodiscard]] std::set<RulingId> undoneOf(const std::vector<timeline::Ruling>& journal);

} // namespace anamnesis::review
