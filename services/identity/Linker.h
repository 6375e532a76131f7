// SPDX-License-Identifier: GPL-3.0-or-later
// The engine over a population: pairs, grades, persons; by index, for batches. link() in Identity.h is built on it.
#pragma once

#include "services/identity/Grade.h"
#include "services/identity/Population.h"

#include <cstdint>
#include <span>
#include <vector>

namespace anamnesis::identity {

/// A graded pair of indices; `a` is before `b` by key.
struct Edge {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    Judgement judgement;
    bool manual = false;
};

struct LinkerOptions {
    bool within = true;
    bool across = true;
    unsigned threads = 1;
    Grade least = Grade::Probable;
    std::vector<bool> duplicateFree; ///< by source number; empty: none
    CancelToken cancel;
};

struct Persons {
    std::vector<std::uint32_t> of; ///< of each record: the index of its person's smallest member by key
};

/// Ruling by indices, in the order they were made.
struct IndexedDecision {
    std::uint32_t a;
    std::uint32_t b;
    bool link;
};

[[nodiscard]] Outcome outcomeFor(const Population& population, const Edge& edge);
[[nodiscard]] Judgement judgePair(const Population& population, const Scores& scores, const LinkerOptions& options,
                                  std::uint32_t a, std::uint32_t b);

/// All pairs that share a block and reach `least`, ascending by (a, b). Counts compared pairs. Empty when cancelled.
[[nodiscard]] std::vector<Edge> gradedPairs(const Population& population, const Scores& scores,
                                            const LinkerOptions& options, std::uint64_t& compared);

/// Cannot-links first, then must-links, then certain pairs by descending score; a record joins only where it fits every
/// member. Certain edges that did not fit become probable; pairs of one person become certain ("person" in groups),
/// also those that no block had brought together.
[[nodiscard]] Persons formPersons(const Population& population, const Scores& scores, const LinkerOptions& options,
                                  std::span<const IndexedDecision> decisions, std::vector<Edge>& edges);

} // namespace anamnesis::identity
