// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the targets, worked out over seeds: by kind, beside the two rules others use. Shared by the test that
// holds the targets and the program that prints the table.
#pragma once

#include "tests/support/charts/Score.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace anamnesis::testing {

/// One kind, or all of them.
struct Line {
    charts::KindScore ours, exact, common;
    double worst = 2; ///< recall of SAME in the worst seed
    std::uint64_t worstSeed = 0;
    void add(const Line& seed, std::uint64_t number);
};

struct Measurement {
    int seeds = 0;
    std::size_t statements = 0, items = 0;
    std::map<clinical::Kind, Line> kinds;
    Line all;
    std::map<std::string, charts::KindScore> twins; ///< by what sets the twins apart: pairs and wrong ones only
    charts::ConflictScore conflicts;
    std::uint64_t worstConflictSeed = 0;
    double worstConflictRecall = 2;
    std::vector<std::string> faults; ///< of the second count: statements lost or doubled, sides that conflict
    [[nodiscard]] double conflictRecall() const;
    [[nodiscard]] double conflictPrecision() const;
};

enum class Show : std::uint8_t { Nothing, Misses }; ///< on stderr: the pairs behind the figures

[[nodiscard]] Measurement measure(int seeds, const charts::Options& options, Show show);

/// As people read it, for a terminal or a page.
[[nodiscard]] std::string table(const Measurement& measured);

/// Ten years at four sources: what the workbench shows open, beside what was planted.
struct Workbench {
    std::uint64_t seed = 0;
    std::size_t statements = 0, items = 0;
    charts::ConflictScore planted; ///< told and right count the rows of one fact each
    std::size_t missing = 0;       ///< grouped rows of what a complete source lacks
    std::size_t folded = 0;        ///< administrative and cosmetic rows
    [[nodiscard]] std::size_t open() const { return planted.told + missing; }
};
[[nodiscard]] std::vector<Workbench> workbenches(int seeds, const charts::Options& options, Show show);
[[nodiscard]] std::string table(const std::vector<Workbench>& charts);

} // namespace anamnesis::testing
