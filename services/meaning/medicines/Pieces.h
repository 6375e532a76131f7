// SPDX-License-Identifier: GPL-3.0-or-later
// A drug name as words, strengths and signs. Inside the room only.
#pragma once

#include "models/clinical/Quantity.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::meaning {

enum class PieceKind : std::uint8_t { Word, Strength, Plus, Hours };

struct Piece {
    PieceKind kind = PieceKind::Word;
    std::string text;                          ///< of a word, as written
    std::vector<clinical::Quantity> strengths; ///< "5-325 mg" holds two
    bool inside = false;                       ///< between parentheses
};

/// Cut at blanks, signs and strengths; nothing is judged yet.
[[nodiscard]] std::vector<Piece> pieces(std::string_view name);

} // namespace anamnesis::meaning
