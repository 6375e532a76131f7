// SPDX-License-Identifier: GPL-3.0-or-later
// The lane a medicine stands in: its ingredients, from names and fields. Private to the room.
#pragma once

#include "models/timeline/Item.h"

#include <span>
#include <string>
#include <vector>

namespace anamnesis::review {

/// Per item: keys of the ingredients, sorted, joined by " + " ("amlodipine + benazepril"), whatever salt, strength,
/// form or brand the sources say; empty for what is no medicine or where they cannot be told. Items have been given
/// names.
[[nodiscard]] std::vector<std::string> lanesOf(std::span<const timeline::Item> items);

} // namespace anamnesis::review
