// SPDX-License-Identifier: GPL-3.0-or-later
// Two who cannot be one, and a record that could be either's: "Chris" beside the twins Christina and Christine,
// "Marzus" beside Marcus and Markus. Alone with one of them it would be certain; beside both a person must say whose.
#pragma once

#include "services/identity/Linker.h"

#include <cstdint>
#include <span>
#include <vector>

namespace anamnesis::identity {

/// Of the certain edges those that another certain edge of the same record disputes: the other ends are kin by a veto
/// (twins, birth order, Jr/Sr), and neither an identifier, nor the given name, nor the birth date says that this end is
/// the nearer one. Ascending indices into `edges`; the order of the edges changes nothing.
[[nodiscard]] std::vector<std::uint32_t> contested(const Population& population, const Scores& scores,
                                                   const LinkerOptions& options, std::span<const Edge> edges);

} // namespace anamnesis::identity
