// SPDX-License-Identifier: GPL-3.0-or-later
// Branches of a hierarchy as tests. Inside the room only.
#pragma once

#include "services/terms/expand/Filters.h"

#include <memory>
#include <string>

namespace anamnesis::terms {

enum class Branch : std::uint8_t {
    Whole,    ///< the code and what is below
    Below,    ///< what is below
    Outside,  ///< neither
    Above,    ///< the code and what is above
    Children, ///< one step below
    Leaves,   ///< what is below and has nothing below itself
};

[[nodiscard]] Test branchTest(std::shared_ptr<const Scope> scope, Branch branch, std::string code);

} // namespace anamnesis::terms
