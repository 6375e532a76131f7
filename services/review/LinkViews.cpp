// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/LinkViews.h"

#include <algorithm>
#include <ranges>

namespace anamnesis::review {

Additions additionsOf(const std::vector<timeline::Item>& items) {
    std::map<clinical::Kind, std::vector<std::string>> titles;
    for (const timeline::Item& item : items)
        if (clinical::isOnTimeline(item.kind))
            titles[item.kind].push_back(item.title);
    Additions all;
    if (const auto allergies = titles.find(clinical::Kind::Allergy); allergies != titles.end())
        all.emplace_back(allergies->first, allergies->second);
    for (auto& [kind, list] : titles)
        if (kind != clinical::Kind::Allergy)
            all.emplace_back(kind, std::move(list));
    return all;
}

WordsSaid wordsSaid(std::span<const identity::Decision> decisions) {
    WordsSaid said;
    for (const identity::Decision& decision : std::views::reverse(decisions))
        said[std::minmax(decision.a, decision.b)].push_back(
            {decision.ruling == identity::Ruling::MustLink, decision.author, decision.reason, decision.at});
    return said;
}

std::vector<LinkView::Weight> weightsOf(std::span<const identity::Weight> weights) {
    std::vector<LinkView::Weight> all;
    for (const identity::Weight& weight : weights)
        all.push_back({weight.field, weight.level, weight.bits});
    return all;
}

} // namespace anamnesis::review
