// SPDX-License-Identifier: GPL-3.0-or-later
// Who lives in the world, and how each hospital has written them down.
#pragma once

#include "app/exchange/world/World.h"

#include <cstdint>

namespace anamnesis::exchange {

/// Fills persons and patients of a world whose hospitals are set. Each person is known to at least one hospital.
void addPersons(World& world, std::uint64_t seed, int count);

/// An id in a hospital's style, drawn for the number of a thing: the same number gives the same id.
[[nodiscard]] std::string resourceId(const Habit& habit, std::uint64_t seed, int hospital, std::string_view what,
                                     std::uint64_t number);

} // namespace anamnesis::exchange
