// SPDX-License-Identifier: GPL-3.0-or-later
// From graded pairs to persons.
#include "services/identity/Contested.h"
#include "services/identity/Linker.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace anamnesis::identity {

namespace {

constexpr float Slack = 4.0F; ///< bits below probable that a pair within a person may have, where nothing contradicts

constexpr std::uint64_t pairOf(std::uint32_t a, std::uint32_t b) {
    return a < b ? (std::uint64_t{a} << 32) | b : (std::uint64_t{b} << 32) | a;
}

struct Clusters {
    const Population& population;
    const Scores& scores;
    const LinkerOptions& options;
    std::vector<std::uint32_t> leader;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> members{}; ///< only of leaders with more than one
    std::unordered_set<std::uint64_t> cannot{};
    std::unordered_set<std::uint64_t> must{};
    std::unordered_set<std::uint64_t> disputed{};

    [[nodiscard]] std::uint32_t find(std::uint32_t i) {
        while (leader[i] != i) {
            leader[i] = leader[leader[i]];
            i = leader[i];
        }
        return i;
    }
    [[nodiscard]] std::vector<std::uint32_t> membersOf(std::uint32_t root) const {
        const auto found = members.find(root);
        return found == members.end() ? std::vector<std::uint32_t>{root} : found->second;
    }
    [[nodiscard]] bool forbidden(std::uint32_t a, std::uint32_t b) const {
        if (cannot.empty()) {
            return false;
        }
        for (const std::uint32_t x : membersOf(a)) {
            for (const std::uint32_t y : membersOf(b)) {
                if (cannot.contains(pairOf(x, y))) {
                    return true;
                }
            }
        }
        return false;
    }
    /// Whether every record of one may be the same person as every record of the other.
    [[nodiscard]] bool fits(std::uint32_t a, std::uint32_t b) const {
        for (const std::uint32_t x : membersOf(a)) {
            for (const std::uint32_t y : membersOf(b)) {
                if (cannot.contains(pairOf(x, y)) || disputed.contains(pairOf(x, y))) {
                    return false;
                }
                const Judgement j = judgePair(population, scores, options, x, y);
                if (!scores.households() && j.vetoes == 0 && (j.caps & CapSource) == 0) {
                    continue; // nobody else it could be
                }
                if (j.vetoes != 0 || (j.caps & (CapSource | CapGeneration | CapNameConflict)) != 0 ||
                    j.bits < static_cast<float>(scores.probable()) - Slack) {
                    return false;
                }
            }
        }
        return true;
    }
    void join(std::uint32_t a, std::uint32_t b) {
        std::vector<std::uint32_t> all = membersOf(a);
        const std::vector<std::uint32_t> more = membersOf(b);
        all.insert(all.end(), more.begin(), more.end());
        members.erase(b);
        members[a] = std::move(all);
        leader[b] = a;
    }
};

} // namespace

Persons formPersons(const Population& population, const Scores& scores, const LinkerOptions& options,
                    std::span<const IndexedDecision> decisions, std::vector<Edge>& edges) {
    Clusters clusters{population, scores, options, std::vector<std::uint32_t>(population.size())};
    std::iota(clusters.leader.begin(), clusters.leader.end(), 0U);

    std::unordered_map<std::uint64_t, bool> latest;
    for (const IndexedDecision& decision : decisions) {
        latest[pairOf(decision.a, decision.b)] = decision.link;
    }
    for (const auto& [pair, link] : latest) {
        (link ? clusters.must : clusters.cannot).insert(pair);
    }
    // In the order they were made, so that of two that contradict each other through a third the earlier one holds.
    for (const IndexedDecision& decision : decisions) {
        if (!latest.at(pairOf(decision.a, decision.b))) {
            continue;
        }
        const std::uint32_t a = clusters.find(decision.a);
        const std::uint32_t b = clusters.find(decision.b);
        if (a != b && !clusters.forbidden(a, b)) {
            clusters.join(a, b);
        }
    }

    for (const std::uint32_t i : contested(population, scores, options, edges)) {
        clusters.disputed.insert(pairOf(edges[i].a, edges[i].b));
    }
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < edges.size(); ++i) {
        if (edges[i].judgement.grade == Grade::Certain) {
            order.push_back(i);
        }
    }
    std::ranges::sort(order, [&](std::uint32_t left, std::uint32_t right) {
        const Edge& l = edges[left];
        const Edge& r = edges[right];
        if (l.judgement.bits != r.judgement.bits) {
            return l.judgement.bits > r.judgement.bits;
        }
        if (l.a != r.a) {
            return population.before(l.a, r.a);
        }
        return l.b != r.b && population.before(l.b, r.b);
    });
    for (const std::uint32_t i : order) {
        const std::uint32_t a = clusters.find(edges[i].a);
        const std::uint32_t b = clusters.find(edges[i].b);
        if (a != b && clusters.fits(a, b)) {
            clusters.join(a, b);
        }
    }

    // What the persons say of the pairs.
    std::unordered_set<std::uint64_t> seen;
    for (Edge& edge : edges) {
        const bool together = clusters.find(edge.a) == clusters.find(edge.b);
        const std::uint64_t pair = pairOf(edge.a, edge.b);
        edge.manual = clusters.must.contains(pair) || clusters.cannot.contains(pair);
        if (together) {
            seen.insert(pair);
            if (edge.judgement.grade != Grade::Certain) {
                edge.judgement.grade = Grade::Certain;
                edge.judgement.groups |= GroupPerson;
            }
        } else if (edge.judgement.grade == Grade::Certain) {
            edge.judgement.grade = Grade::Probable;
            edge.judgement.caps |= CapDoesNotFit;
        }
        if (clusters.cannot.contains(pair)) {
            edge.judgement.grade = Grade::Distinct;
        }
    }
    const auto add = [&](std::uint32_t x, std::uint32_t y, bool together) {
        const bool sameSource = population.sourceIndex(x) == population.sourceIndex(y);
        if (together && !(sameSource ? options.within : options.across)) {
            return;
        }
        Edge edge{x, y, judgePair(population, scores, options, x, y), false};
        if (population.before(y, x)) {
            std::swap(edge.a, edge.b);
        }
        if (together && edge.judgement.grade != Grade::Certain) {
            edge.judgement.groups |= GroupPerson;
        }
        edge.judgement.grade = together ? Grade::Certain : Grade::Distinct;
        const std::uint64_t pair = pairOf(x, y);
        edge.manual = clusters.must.contains(pair) || clusters.cannot.contains(pair);
        edges.push_back(edge);
    };
    for (const auto& [root, list] : clusters.members) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            for (std::size_t k = i + 1; k < list.size(); ++k) {
                if (!seen.contains(pairOf(list[i], list[k]))) {
                    add(list[i], list[k], true);
                }
            }
        }
    }
    if (!clusters.cannot.empty()) {
        std::unordered_set<std::uint64_t> known;
        for (const Edge& edge : edges) {
            known.insert(pairOf(edge.a, edge.b));
        }
        for (const std::uint64_t pair : clusters.cannot) {
            if (!known.contains(pair)) {
                add(static_cast<std::uint32_t>(pair >> 32), static_cast<std::uint32_t>(pair), false);
            }
        }
    }

    Persons persons;
    persons.of.resize(population.size());
    std::iota(persons.of.begin(), persons.of.end(), 0U);
    for (const auto& [root, list] : clusters.members) {
        const std::uint32_t smallest =
            *std::ranges::min_element(list, [&](std::uint32_t x, std::uint32_t y) { return population.before(x, y); });
        for (const std::uint32_t member : list) {
            persons.of[member] = smallest;
        }
    }
    return persons;
}

} // namespace anamnesis::identity
