// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of a drug name (strengths, slashes, words) into what they say. Inside the room only.
#pragma once

#include "services/meaning/Medicines.h"
#include "services/meaning/medicines/Pieces.h"

#include <vector>

namespace anamnesis::meaning {

/// Does a table or a stem know the ingredient?
[[nodiscard]] bool isKnown(std::string_view key);

/// What fits no place is unread; what could belong to two ingredients belongs to none. False: which words are the
/// ingredient cannot be told.
[[nodiscard]] bool readPieces(std::vector<Piece> pieces, MedicineName& name);

} // namespace anamnesis::meaning
