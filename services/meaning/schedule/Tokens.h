// SPDX-License-Identifier: GPL-3.0-or-later
// A sig as words, numbers and signs. Inside the room only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::meaning {

struct Token {
    enum class Kind : std::uint8_t { Word, Number, Sign } kind = Kind::Word;
    std::string text;    ///< lower case; a number as a plain decimal ("1/2" -> "0.5")
    bool inside = false; ///< between parentheses
};

/// "Take 1-2 tabs q4-6h PRN." -> take 1 - 2 tabs q 4 - 6 h prn. Number words become numbers, "1 1/2" becomes 1.5,
/// "b.i.d." bid, letters and digits that touch are parted. Commas between words, semicolons and full stops stay as
/// signs.
[[nodiscard]] std::vector<Token> tokens(std::string_view text);

} // namespace anamnesis::meaning
