// SPDX-License-Identifier: GPL-3.0-or-later
// What two records must share to meet: numbers that are the same wherever they are made, so that parts of a population
// normalised on different machines can be joined by them.
#pragma once

#include "services/identity/Population.h"

#include <cstdint>
#include <vector>

namespace anamnesis::identity {

/// One number of two.
[[nodiscard]] std::uint32_t mix(std::uint64_t a, std::uint64_t b);

class BlockKeys {
public:
    explicit BlockKeys(const Population& population);

    /// A record's keys, ascending. `scratch` only saves allocations.
    void keys(std::uint32_t index, std::vector<std::uint32_t>& out, std::vector<std::uint32_t>& scratch) const;
    /// What else two records of a crowded block may share, ascending: they meet at mix(key, refinement).
    void refinements(std::uint32_t index, std::vector<std::uint32_t>& out) const;

private:
    [[nodiscard]] std::uint32_t sound(Token name) const;
    void families(const Compact& r, std::vector<std::uint32_t>& out) const;

    const Population& m_population;
    std::vector<std::uint32_t> m_hashes; ///< of each token's text
    bool m_declares = false;
};

} // namespace anamnesis::identity
