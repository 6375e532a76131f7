// SPDX-License-Identifier: GPL-3.0-or-later
// Statements -> units (one record, however often it came) -> bundles (all that say exactly the same from one custodian
// by the same road) -> candidate pairs by blocking keys -> components. Ten thousand copies of one fact are one bundle.
// Private to the room.
#pragma once

#include "services/reconcile/Judge.h"

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace anamnesis::reconcile {

/// One record's word, by however many roads it came.
struct Unit {
    std::vector<std::uint32_t> statements; ///< indices into the senses, in order of statement id
};

struct Bundle {
    std::vector<Unit> units;
    std::uint32_t representative = 0; ///< sense
    bool several = false;             ///< its units are facts of their own
};

struct Bundles {
    std::vector<Bundle> all;            ///< by kind, content, custodian, sources: whatever the order of the input
    std::vector<std::uint32_t> ofSense; ///< sense -> bundle
};

/// pinned: senses that a ruling names; their units stand alone so that a ruling binds what it was made on.
[[nodiscard]] Bundles bundle(std::span<const Sense> senses, const ReusedIdentifiers& reused,
                             const std::vector<bool>& pinned);

/// Pairs of bundles (first < second) that share a blocking key, each once, sorted.
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>>
candidates(std::span<const Sense> senses, const Bundles& bundles, unsigned threads = 1);

/// Sense -> number of its region, from 0 on: what shares a key under which it could meet, says the very same or has one
/// fingerprint is in one region, whatever rulings tell apart. Only a ruling that names both joins two regions.
[[nodiscard]] std::vector<std::uint32_t> regionsOf(std::span<const Sense> senses, unsigned threads);

/// Identifiers that one source gives to facts that differ in code or time.
[[nodiscard]] ReusedIdentifiers reusedIdentifiers(std::span<const Sense> senses);

} // namespace anamnesis::reconcile
