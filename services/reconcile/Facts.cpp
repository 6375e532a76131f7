// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Facts.h"

#include "models/base/Parallel.h"
#include "services/reconcile/Bundles.h"
#include "services/reconcile/Cluster.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <string>

namespace anamnesis::reconcile {
namespace {

constexpr std::size_t part = 256; ///< components or items that one thread takes at a time

std::vector<Component> componentsOf(std::size_t bundles,
                                    const std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs) {
    std::vector<std::uint32_t> parent(bundles);
    std::iota(parent.begin(), parent.end(), 0U);
    const auto find = [&](std::uint32_t at) {
        while (parent[at] != at)
            at = parent[at] = parent[parent[at]];
        return at;
    };
    for (const auto& [a, b] : pairs) {
        const std::uint32_t left = find(a);
        const std::uint32_t right = find(b);
        parent[std::max(left, right)] = std::min(left, right);
    }
    std::vector<Component> components;
    std::vector<std::uint32_t> componentOf(bundles), position(bundles);
    for (std::uint32_t i = 0; i < bundles; ++i) {
        const std::uint32_t root = find(i);
        if (root == i) {
            componentOf[i] = static_cast<std::uint32_t>(components.size());
            components.emplace_back();
        }
        componentOf[i] = componentOf[root];
        Component& component = components[componentOf[i]];
        position[i] = static_cast<std::uint32_t>(component.nodes.size());
        component.nodes.push_back(i);
    }
    for (const auto& [a, b] : pairs)
        components[componentOf[a]].pairs.emplace_back(position[a], position[b]);
    return components;
}

/// Precedence: a person's cannot-link before a person's must-link; of two on one pair the later one already holds.
Bonds bondsOf(const ReadRulings& rulings, std::span<const Sense> senses, const Bundles& bundles) {
    Bonds bonds;
    for (const ReadRulings::Pair& pair : rulings.pairs)
        for (const std::uint32_t left : pair.left)
            for (const std::uint32_t right : pair.right) {
                const std::uint32_t a = bundles.ofSense[left];
                const std::uint32_t b = bundles.ofSense[right];
                if (a != b && senses[left].statement->kind == senses[right].statement->kind)
                    (pair.must ? bonds.must : bonds.cannot).emplace(std::min(a, b), std::max(a, b));
            }
    for (const auto& pair : bonds.cannot)
        bonds.must.erase(pair);
    return bonds;
}

Solution alone(const Bundle& one, std::span<const Sense> senses) {
    Solution answer;
    if (!one.several)
        answer.facts.push_back({.sides = {{0}},
                                .rule = one.units.size() > 1 || one.units.front().statements.size() > 1
                                            ? std::string(senses[one.representative].rule->name)
                                            : std::string()});
    return answer;
}

/// The statements of a fact, side by side, before it is composed.
struct Wanted {
    std::vector<std::vector<std::uint32_t>> sides;
    const Fact* fact = nullptr; ///< nothing: it stands for itself
    bool outdated = false;
};

std::vector<Wanted> wantedOf(const std::vector<Component>& components, const std::vector<Solution>& solved,
                             const Bundles& bundles) {
    std::vector<Wanted> wanted;
    for (std::size_t c = 0; c < components.size(); ++c) {
        const Component& component = components[c];
        for (const Fact& fact : solved[c].facts) {
            Wanted& one = wanted.emplace_back();
            one.fact = &fact;
            one.outdated = true;
            for (const auto& side : fact.sides) {
                auto& members = one.sides.emplace_back();
                for (const std::uint32_t node : side) {
                    one.outdated = one.outdated && std::ranges::binary_search(solved[c].outdated, node);
                    for (const Unit& unit : bundles.all[component.nodes[node]].units)
                        members.insert(members.end(), unit.statements.begin(), unit.statements.end());
                }
            }
        }
        for (const std::uint32_t node : component.nodes)
            if (const Bundle& bundle = bundles.all[node]; bundle.several)
                for (const Unit& unit : bundle.units)
                    wanted.push_back({{unit.statements}, nullptr, false});
    }
    return wanted;
}

void addTies(const Component& component, const Solution& solution, const Bundles& bundles, std::vector<Tied>& ties) {
    for (const Tie& tie : solution.ties) {
        // Of facts that say the same several times the first few stand for all.
        const auto spokenBy = [&](std::uint32_t node) {
            std::vector<std::uint32_t> senses;
            const Bundle& bundle = bundles.all[component.nodes[node]];
            for (std::size_t i = 0; i < bundle.units.size() && i < (bundle.several ? 4U : 1U); ++i)
                senses.push_back(bundle.units[i].statements.front());
            return senses;
        };
        for (const std::uint32_t left : spokenBy(tie.left))
            for (const std::uint32_t right : spokenBy(tie.right))
                ties.push_back({left, right, tie.type, tie.rule});
    }
}

} // namespace

bool findFacts(std::span<const Sense> senses, const ReusedIdentifiers& reused, const ReadRulings& rulings,
               unsigned threads, const CancelToken& cancel, Facts& facts) {
    const Bundles bundles = bundle(senses, reused, rulings.pinned);
    for (const Bundle& one : bundles.all)
        if (one.units.size() >= 1'000)
            facts.issues.emplace_back(
                one.representative,
                Issue{Severity::Information,
                      {},
                      "reconcile.copies",
                      {{"kind", std::string(clinical::name(senses[one.representative].statement->kind))},
                       {"count", std::to_string(one.units.size())}}});
    const Bonds bonds = bondsOf(rulings, senses, bundles);
    auto pairs = candidates(senses, bundles, threads);
    for (const auto* set : {&bonds.must, &bonds.cannot})
        pairs.insert(pairs.end(), set->begin(), set->end());
    std::ranges::sort(pairs);
    const auto twice = std::ranges::unique(pairs);
    pairs.erase(twice.begin(), twice.end());
    const std::vector<Component> components = componentsOf(bundles.all.size(), pairs);
    std::vector<Solution> solved(components.size());
    inParallel(components.size(), part, threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t c = begin; c < end && !cancel.cancelled(); ++c)
            solved[c] = components[c].nodes.size() == 1 ? alone(bundles.all[components[c].nodes.front()], senses)
                                                        : solve(components[c], senses, bundles, reused, bonds);
    });
    if (cancel.cancelled())
        return false;
    for (std::size_t c = 0; c < components.size(); ++c) {
        for (std::size_t i = 0; i < solved[c].conflictingBonds.size(); ++i)
            facts.issues.emplace_back(bundles.all[components[c].nodes.front()].representative,
                                      Issue{Severity::Warning, {}, "reconcile.ruling-contradicts", {}});
        addTies(components[c], solved[c], bundles, facts.ties);
    }
    const std::vector<Wanted> wanted = wantedOf(components, solved, bundles);
    facts.items.resize(wanted.size());
    inParallel(wanted.size(), part, threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const Fact* fact = wanted[i].fact;
            facts.items[i] = std::make_unique<Composed>(
                compose(wanted[i].sides, fact == nullptr ? std::string() : fact->rule, senses, reused));
            facts.items[i]->outdated = wanted[i].outdated;
            if (fact == nullptr || !fact->ruled)
                continue;
            timeline::Explanation& why = facts.items[i]->item.why;
            why.rule = "ruling.same/1";
            if (fact->overVeto)
                why.steps.insert(why.steps.begin(), {"ruling", "over-veto", fact->rule});
        }
    });
    return true;
}

} // namespace anamnesis::reconcile
