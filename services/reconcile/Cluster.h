// SPDX-License-Identifier: GPL-3.0-or-later
// One connected component of candidate pairs -> clusters that are one fact, groups of clusters that are one disputed
// fact, and what stays between them. Complete linkage: who fits two clusters that do not fit each other joins neither.
// A pure function of the component: order of input and other components never matter. Private to the room.
#pragma once

#include "services/reconcile/Bundles.h"

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace anamnesis::reconcile {

/// What rulings say of two nodes (first < second).
struct Bonds {
    std::set<std::pair<std::uint32_t, std::uint32_t>> must, cannot;
};

struct Component {
    std::vector<std::uint32_t> nodes;                           ///< bundles, ascending
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs; ///< candidates, as positions in nodes
};

struct Tie {
    std::uint32_t left = 0, right = 0;                             ///< positions in nodes
    timeline::RelationType type = timeline::RelationType::Related; ///< as seen from left
    std::string rule;
};

struct Fact {
    std::vector<std::vector<std::uint32_t>> sides; ///< positions in nodes; one side unless disputed
    std::string rule;
    bool ruled = false;    ///< a person's must-link holds it together
    bool overVeto = false; ///< against a rule that says DISTINCT
};

struct Solution {
    std::vector<Fact> facts; ///< every node that is not `several` is in exactly one; those in none
    std::vector<Tie> ties;
    std::vector<std::uint32_t> outdated; ///< nodes that a later version of the same record replaces
    std::vector<std::pair<std::uint32_t, std::uint32_t>> conflictingBonds;
};

[[nodiscard]] Solution solve(const Component& component, std::span<const Sense> senses, const Bundles& bundles,
                             const ReusedIdentifiers& reused, const Bonds& bonds);

/// Splits a graph of 0…n-1 into cliques: components that are one; of the others, nodes whose neighbours do not all fit
/// each other stand apart (with those that have the very same neighbours). Adjacency is symmetric. Sorted. prefers(v,
/// a, b): a and b do not fit each other, but v knows that it belongs to a rather than to b.
using Prefers = std::function<bool(std::uint32_t, std::uint32_t, std::uint32_t)>;
[[nodiscard]] std::vector<std::vector<std::uint32_t>> cliques(const std::vector<std::set<std::uint32_t>>& adjacent,
                                                              const Prefers& prefers = {});

} // namespace anamnesis::reconcile
