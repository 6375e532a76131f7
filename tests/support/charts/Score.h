// SPDX-License-Identifier: GPL-3.0-or-later
// Scores any grouping of a chart's statements against the truth, by kind; the two naive rules others use; and the
// second check, which replays the members of items from the statements themselves. Knows nothing of the engine.
#pragma once

#include "tests/support/charts/Charts.h"

#include "models/timeline/Item.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace anamnesis::charts {

struct KindScore {
    std::uint64_t same = 0, sameFound = 0;         ///< decidable SAME pairs, and those in one group
    std::uint64_t twins = 0, wrong = 0;            ///< pairs of near-twins that are distinct, and those in one group
    double precision = 0, recall = 0, counted = 0; ///< sums of B³ over statements
    [[nodiscard]] double f1() const {
        const double p = counted > 0 ? precision / counted : 1;
        const double r = counted > 0 ? recall / counted : 1;
        return p + r > 0 ? 2 * p * r / (p + r) : 0;
    }
    [[nodiscard]] double sameRecall() const {
        return same == 0 ? 1 : static_cast<double>(sameFound) / static_cast<double>(same);
    }
    void add(const KindScore& other);
};
using Score = std::map<clinical::Kind, KindScore>;

/// groups: one number a statement; equal numbers are held to be one fact (of a disputed item: one side).
[[nodiscard]] Score score(const Chart& chart, const std::vector<std::uint32_t>& groups);
/// Pairs of near-twins and wrong ones by what sets the later fact apart ("laterality", "dose" …).
[[nodiscard]] std::map<std::string, KindScore> scoreTwins(const Chart& chart, const std::vector<std::uint32_t>& groups);
/// The wrong pairs themselves, at most `most`: indices of statements.
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>>
wrongPairs(const Chart& chart, const std::vector<std::uint32_t>& groups, std::size_t most);
/// Plain tellings of one fact that stand apart.
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>>
missedPairs(const Chart& chart, const std::vector<std::uint32_t>& groups, std::size_t most);

/// Exact-match de-duplication: everything as sent is equal.
[[nodiscard]] std::vector<std::uint32_t> exactMatch(const Chart& chart);
/// What open-source de-duplicators commonly do: same code and same day, dose ignored, value ignored where there is
/// none.
[[nodiscard]] std::vector<std::uint32_t> sameCodeSameDay(const Chart& chart);

/// Groups of a reconciliation's items, a side of a disputed item being a group of its own.
[[nodiscard]] std::vector<std::uint32_t> groupsOf(const Chart& chart, std::span<const timeline::Item> items);

/// What the replay found wrong; empty when nothing. Each line: a code and ids.
/// Every statement in exactly one item; every member names its record; members of one side do not conflict in a safety
/// field, worked out anew from the fields as sent.
[[nodiscard]] std::vector<std::string> replay(std::span<const clinical::Statement> statements,
                                              std::span<const timeline::Item> items);

struct ConflictScore {
    std::uint64_t planted = 0, found = 0; ///< planted conflicts told by a row of their kind about both statements
    std::uint64_t told = 0, right = 0;    ///< rows of these kinds, and those that tell a planted one
    void add(const ConflictScore& other);
};
[[nodiscard]] ConflictScore scoreConflicts(const Chart& chart, std::span<const timeline::Discrepancy> rows);

} // namespace anamnesis::charts
