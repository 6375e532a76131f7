// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of a person's decisions, read: undone ones taken out, targets found again by business identifier, salient
// fingerprint or statement, in this order. Private to the room.
#pragma once

#include "services/reconcile/HashIndex.h"
#include "services/reconcile/Reconcile.h"
#include "services/reconcile/Sense.h"

#include <cstdint>
#include <map>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::reconcile {

struct ReadRulings {
    struct Pair {
        std::vector<std::uint32_t> left, right; ///< senses; none of them in both
        bool must = false;

        friend auto operator<=>(const Pair&, const Pair&) = default;
    };
    std::vector<Pair> pairs; ///< in journal order; of two about the same targets the last one only
    /// Senses that a ruling hides, told by what they say: a record that says something new is not hidden by an old
    /// ruling.
    std::vector<std::pair<std::uint32_t, RulingId>> hidden;
    std::map<DiscrepancyId, timeline::DiscrepancyState> states;
    bool any = false; ///< the journal holds rulings: a state that none of them gives is an undone one
    std::vector<std::pair<RulingId, std::vector<DiscrepancyId>>> aboutDiscrepancies; ///< prefer, explain, send
    std::vector<RulingId> unattached;
    std::vector<RulingId> hiding; ///< rulings in force that hide, whether or not they found something
    std::vector<bool> pinned;     ///< per sense: named by a pair
};

/// Where the targets of rulings are. The senses must outlive it.
class Targets {
public:
    explicit Targets(std::span<const Sense> senses);

    /// The first part that finds something wins; identifiers name a statement only together with its fingerprint's
    /// kind.
    [[nodiscard]] std::vector<std::uint32_t> find(const timeline::RulingTarget& target) const;
    /// Only what says the very same as what the target was made on.
    [[nodiscard]] std::vector<std::uint32_t> alike(const timeline::RulingTarget& target) const;
    /// Statements by the business identifiers that they hold ("system|value").
    [[nodiscard]] const HashIndex& identifiers() const { return m_byIdentifier; }
    [[nodiscard]] std::span<const Sense> senses() const { return m_senses; }

private:
    [[nodiscard]] std::vector<std::uint32_t> ofRecord(const std::vector<std::uint32_t>& found, std::uint32_t one) const;

    std::span<const Sense> m_senses;
    HashIndex m_byIdentifier, m_byFingerprint, m_byStatement;
};

[[nodiscard]] ReadRulings readRulings(std::span<const timeline::Ruling> journal, const Targets& targets);
/// Builds what it needs to find the targets only when there are rulings.
[[nodiscard]] ReadRulings readRulings(std::span<const timeline::Ruling> journal, std::span<const Sense> senses);

} // namespace anamnesis::reconcile
