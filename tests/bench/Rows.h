// SPDX-License-Identifier: GPL-3.0-or-later
// A row: ours beside a peer, as a ratio with a target. Medians over repetitions that alternate ours and peer, so that a
// machine whose speed drifts drifts for both.
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::bench {

/// One timed run; answers the seconds it took (what is set up or cleared away is not in them).
using Run = std::function<double()>;

struct Row {
    int number = 0;
    std::string what;
    std::string ours, peer; ///< names of the two sides
    Run runOurs, runPeer;
    double target = 0;    ///< of ours / peer
    bool atLeast = false; ///< the target is a speed-up: peer / ours must be at least this
};

struct Sizes {
    std::size_t items = 100'000;
    int repetitions = 3;
};

/// Runs the row through Google Benchmark (manual time) and answers {row, what, ours, peer, ratio, target, met}.
[[nodiscard]] nlohmann::ordered_json measure(const Row& row, int repetitions);
/// A row whose two figures are counted, not timed (bytes).
[[nodiscard]] nlohmann::ordered_json counted(int number, const std::string& what, double ours, double peer,
                                             double target);

/// The time a callable takes, in seconds.
[[nodiscard]] double seconds(const std::function<void()>& work);

using Rows = std::vector<nlohmann::ordered_json>;
void chartRows(const Sizes& sizes, Rows& rows);     ///< 1 to 4
void pipelineRows(const Sizes& sizes, Rows& rows);  ///< 5, 6, 10
void decodeRows(const Sizes& sizes, Rows& rows);    ///< 7, in two lines: what storing needs, and all that is said
void storeRows(const Sizes& sizes, Rows& rows);     ///< 9
void reconcileRows(const Sizes& sizes, Rows& rows); ///< 15, 17
/// Fetch, decode and store `count` resources in this process and print its peak memory in KB.
int memoryRun(std::size_t count);
/// Reconcile `count` statements in this process and print how much its memory grew by that, in KB.
int reconcileMemoryRun(std::size_t count);

/// A line of /proc/self/status: "VmRSS", "VmHWM" (the most there ever was).
[[nodiscard]] std::uint64_t kilobytesOf(std::string_view field);
/// What this program prints when it is run with the option and the count, as a process of its own.
[[nodiscard]] double kilobytesOfChild(const std::string& option, std::size_t count);

} // namespace anamnesis::bench
