// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/LinkViews.h"

#include "models/timeline/Title.h"

#include <algorithm>
#include <ranges>

namespace anamnesis::review {

Additions additionsOf(const std::vector<timeline::Item>& items) {
    std::map<clinical::Kind, std::vector<LinkView::Added>> titles;
    for (const timeline::Item& item : items)
        if (clinical::isOnTimeline(item.kind) && item.status != "entered-in-error")
            titles[item.kind].push_back({timeline::titleWithSide(item), timeline::titleMarks(item), item.negated});
    for (auto& [kind, list] : titles)
        std::ranges::stable_sort(list, {}, &LinkView::Added::denied);
    Additions all;
    if (const auto allergies = titles.find(clinical::Kind::Allergy); allergies != titles.end())
        all.emplace_back(allergies->first, allergies->second);
    for (auto& [kind, list] : titles)
        if (kind != clinical::Kind::Allergy)
            all.emplace_back(kind, std::move(list));
    return all;
}

Result<std::uint64_t> Sides::sizeOf(const PersonId& person) {
    if (const auto known = m_sizes.find(person); known != m_sizes.end())
        return known->second;
    const auto counts = m_vault.counts(person);
    if (!counts)
        return failure(counts.error());
    return m_sizes[person] = counts->items;
}

Result<void> Sides::turn(LinkView& view) {
    if (view.personA.empty() || view.personB.empty() || view.personA == view.personB)
        return {};
    const auto a = sizeOf(view.personA);
    const auto b = sizeOf(view.personB);
    if (!a || !b)
        return failure(a ? b.error() : a.error());
    if (*a >= *b)
        return {};
    std::swap(view.a, view.b);
    std::swap(view.demographicsA, view.demographicsB);
    std::swap(view.personA, view.personB);
    return {};
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
