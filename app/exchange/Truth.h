// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/Archive.h"

namespace anamnesis::exchange {

/// {persons, facts, conflicts, gaps} as in the README: every statement is a member of exactly one row of relation
/// "same"; the other rows name pairs and groups of those rows' members.
[[nodiscard]] std::string truthJson(const World& world, const Archive& archive);

} // namespace anamnesis::exchange
