// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of dose forms, releases and routes. Inside the room only.
#pragma once

#include "services/meaning/Medicines.h"

#include <optional>
#include <string>
#include <string_view>

namespace anamnesis::meaning {

struct FormWord {
    std::string_view word; ///< folded
    std::string_view form; ///< empty: says only the route or release
    std::string_view route;
    Release release = Release::NotSaid;
    bool shape = false; ///< names the thing itself ("tablet"), not only its kind ("oral")
};

/// A word of a drug name that belongs to its form; nothing for other words.
[[nodiscard]] std::optional<FormWord> formWord(std::string_view folded);

} // namespace anamnesis::meaning
