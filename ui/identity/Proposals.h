// SPDX-License-Identifier: GPL-3.0-or-later
// What other places hold, sorted for people, and what must be confirmed before a word about two records counts. Pure.
#pragma once

#include "services/review/Port.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace anamnesis::ui {

/// In the order of the list.
enum class ProposalGroup : std::uint8_t { Against, New, Otherwise, Agrees, Aside };
[[nodiscard]] ProposalGroup groupOf(const review::ProposalView& proposal);
/// By group, within a group as they came; without those that another stands for.
void sortByGroup(std::vector<review::ProposalView>& proposals);
[[nodiscard]] std::size_t waiting(const std::vector<review::ProposalView>& proposals);

/// What speaks against a person's word; it counts only once confirmed.
enum class Objection : std::uint8_t {
    Veto,    ///< to link: something speaks strictly against it
    Weak,    ///< to link: our rules find two people
    Certain, ///< to keep apart: our rules find one person beyond doubt
    Decided, ///< to follow others: a person here decided otherwise
};
/// `link` graded by the rules alone.
[[nodiscard]] std::optional<Objection> objectionTo(const review::LinkView& link, bool same);
[[nodiscard]] std::optional<Objection> objectionTo(const review::ProposalView& proposal, bool same);
/// Whether the latest word of a person here already says so.
[[nodiscard]] bool decidedSo(const review::ProposalView& proposal, bool same);

} // namespace anamnesis::ui
