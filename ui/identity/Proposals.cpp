// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/Proposals.h"

#include <algorithm>

namespace anamnesis::ui {

ProposalGroup groupOf(const review::ProposalView& proposal) {
    if (proposal.aside)
        return ProposalGroup::Aside;
    if (proposal.standing == "conflicting")
        return ProposalGroup::Against;
    if (proposal.standing == "overruled")
        return ProposalGroup::Otherwise;
    return proposal.standing == "agrees" ? ProposalGroup::Agrees : ProposalGroup::New;
}

void sortByGroup(std::vector<review::ProposalView>& proposals) {
    std::erase_if(proposals, [](const review::ProposalView& one) { return one.waits() && !one.own.asks; });
    std::ranges::stable_sort(proposals, {}, groupOf);
}

std::size_t waiting(const std::vector<review::ProposalView>& proposals) {
    return static_cast<std::size_t>(
        std::ranges::count_if(proposals, [](const review::ProposalView& one) { return one.waits() && one.own.asks; }));
}

std::optional<Objection> objectionTo(const review::LinkView& link, bool same) {
    if (same && !link.vetoes.empty())
        return Objection::Veto;
    if (same && link.grade == "distinct" && link.by != "manual")
        return Objection::Weak;
    if (!same && link.grade == "certain" && link.by != "manual")
        return Objection::Certain;
    return std::nullopt;
}

std::optional<Objection> objectionTo(const review::ProposalView& proposal, bool same) {
    if (same == proposal.same() && proposal.contradicts)
        return Objection::Decided;
    return objectionTo(proposal.own, same);
}

bool decidedSo(const review::ProposalView& proposal, bool same) {
    return !proposal.own.history.empty() && proposal.own.history.front().same == same;
}

} // namespace anamnesis::ui
