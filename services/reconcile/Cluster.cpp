// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Cluster.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace anamnesis::reconcile {
namespace {

using timeline::RelationType;

class UnionFind {
public:
    explicit UnionFind(std::size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), 0U); }
    std::uint32_t find(std::uint32_t at) {
        while (m_parent[at] != at)
            at = m_parent[at] = m_parent[m_parent[at]];
        return at;
    }
    void join(std::uint32_t a, std::uint32_t b) {
        a = find(a);
        b = find(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }
    /// Groups in order of their smallest member.
    std::vector<std::vector<std::uint32_t>> groups() {
        std::map<std::uint32_t, std::vector<std::uint32_t>> byRoot;
        for (std::uint32_t i = 0; i < m_parent.size(); ++i)
            byRoot[find(i)].push_back(i);
        std::vector<std::vector<std::uint32_t>> all;
        for (auto& [root, members] : byRoot)
            all.push_back(std::move(members));
        return all;
    }

private:
    std::vector<std::uint32_t> m_parent;
};

class Solver {
public:
    Solver(const Component& component, std::span<const Sense> senses, const Bundles& bundles,
           const ReusedIdentifiers& reused, const Bonds& bonds)
        : m_component(component), m_senses(senses), m_bundles(bundles), m_reused(reused), m_bonds(bonds) {}

    Solution solve();

private:
    using Group = std::vector<std::uint32_t>;
    const Sense& sense(std::uint32_t node) const { return m_senses[bundle(node).representative]; }
    const Bundle& bundle(std::uint32_t node) const { return m_bundles.all[m_component.nodes[node]]; }
    const Judgement& verdict(std::uint32_t a, std::uint32_t b);
    bool cannot(std::uint32_t a, std::uint32_t b) const { return bonded(m_bonds.cannot, a, b); }
    bool bonded(const std::set<std::pair<std::uint32_t, std::uint32_t>>& bonds, std::uint32_t a, std::uint32_t b) const;
    bool anyCannot(const Group& left, const Group& right) const;
    /// Every member fits every member, and at least one pair is the same.
    bool fits(const Group& left, const Group& right, bool lenient);
    /// 1: a replaces b; -1: b replaces a; 0: neither.
    int replaces(const Group& a, const Group& b, bool& version);
    void preferCurrent(const std::vector<Group>& groups, std::vector<std::set<std::uint32_t>>& adjacent);
    void preferCodes(const std::vector<Group>& groups, std::vector<std::set<std::uint32_t>>& adjacent);
    std::vector<Group> ruled(Solution& solution);
    std::vector<Group> identified(std::vector<Group> groups);
    std::vector<Group> automatic(const std::vector<Group>& groups);
    void dispute(const std::vector<Group>& clusters, Solution& solution);
    void tie(Solution& solution);
    std::string ruleOfGroup(const Group& group);

    const Component& m_component;
    std::span<const Sense> m_senses;
    const Bundles& m_bundles;
    const ReusedIdentifiers& m_reused;
    const Bonds& m_bonds;
    std::unordered_map<std::uint64_t, Judgement> m_verdicts;
    std::set<std::uint32_t> m_ruled;
};

const Judgement& Solver::verdict(std::uint32_t a, std::uint32_t b) {
    const std::uint64_t key = (static_cast<std::uint64_t>(a) << 32U) | b;
    const auto at = m_verdicts.find(key);
    if (at != m_verdicts.end())
        return at->second;
    return m_verdicts.emplace(key, judge(sense(a), sense(b), m_reused)).first->second;
}

bool Solver::bonded(const std::set<std::pair<std::uint32_t, std::uint32_t>>& bonds, std::uint32_t a,
                    std::uint32_t b) const {
    if (bonds.empty())
        return false;
    const std::uint32_t left = m_component.nodes[a];
    const std::uint32_t right = m_component.nodes[b];
    return bonds.contains({std::min(left, right), std::max(left, right)});
}

bool Solver::anyCannot(const Group& left, const Group& right) const {
    if (m_bonds.cannot.empty())
        return false;
    for (const std::uint32_t a : left)
        for (const std::uint32_t b : right)
            if (cannot(a, b))
                return true;
    return false;
}

bool Solver::fits(const Group& left, const Group& right, bool lenient) {
    bool same = false;
    for (const std::uint32_t a : left)
        for (const std::uint32_t b : right) {
            if (cannot(a, b))
                return false;
            const Judgement& one = verdict(std::min(a, b), std::max(a, b));
            if (one.verdict == Verdict::Same)
                same = true;
            else if (!lenient || one.verdict != Verdict::Related || one.relation == RelationType::Related)
                return false;
        }
    return same;
}

int Solver::replaces(const Group& left, const Group& right, bool& version) {
    for (const std::uint32_t a : left)
        for (const std::uint32_t b : right) {
            const Judgement& one = verdict(std::min(a, b), std::max(a, b));
            if (one.verdict != Verdict::Replaces)
                continue;
            version = one.rule.ends_with(".record-version/1");
            return (a < b) == one.firstIsLater ? 1 : -1;
        }
    return 0;
}

/// Who fits a result and its correction is a copy of the one with its own status; who fits two versions of a record, of
/// the later one.
void Solver::preferCurrent(const std::vector<Group>& groups, std::vector<std::set<std::uint32_t>>& adjacent) {
    std::set<std::pair<std::uint32_t, std::uint32_t>> dropped;
    const auto status = [&](const Group& group) { return sense(group.front()).status; };
    for (std::uint32_t v = 0; v < groups.size(); ++v)
        for (const std::uint32_t a : adjacent[v])
            for (const std::uint32_t b : adjacent[v]) {
                if (a >= b || adjacent[a].contains(b))
                    continue;
                bool version = false;
                const int order = replaces(groups[a], groups[b], version);
                if (order == 0)
                    continue;
                const std::uint32_t later = order > 0 ? a : b;
                const std::uint32_t earlier = order > 0 ? b : a;
                const bool own = !version && status(groups[v]) == status(groups[earlier]) &&
                                 status(groups[v]) != status(groups[later]);
                const std::uint32_t loser = own ? later : earlier;
                dropped.emplace(std::min(v, loser), std::max(v, loser));
            }
    for (const auto& [a, b] : dropped) {
        adjacent[a].erase(b);
        adjacent[b].erase(a);
    }
}

/// Who is told in words alone leaves the coded together: where it fits one of two that fit each other, it joins
/// neither.
void Solver::preferCodes(const std::vector<Group>& groups, std::vector<std::set<std::uint32_t>>& adjacent) {
    const auto weak = [&](std::uint32_t left, std::uint32_t right) {
        for (const std::uint32_t a : groups[left])
            for (const std::uint32_t b : groups[right]) {
                const Judgement& one = verdict(std::min(a, b), std::max(a, b));
                if (one.verdict == Verdict::Same && !one.weak)
                    return false;
            }
        return true;
    };
    std::set<std::pair<std::uint32_t, std::uint32_t>> dropped;
    for (std::uint32_t v = 0; v < groups.size(); ++v)
        for (const std::uint32_t a : adjacent[v]) {
            if (!weak(v, a))
                continue;
            if (std::ranges::any_of(adjacent[v],
                                    [&](std::uint32_t b) { return b != a && !adjacent[a].contains(b) && !weak(v, b); }))
                dropped.emplace(std::min(v, a), std::max(v, a));
        }
    for (const auto& [a, b] : dropped) {
        adjacent[a].erase(b);
        adjacent[b].erase(a);
    }
}

std::vector<Solver::Group> Solver::ruled(Solution& solution) {
    const auto count = static_cast<std::uint32_t>(m_component.nodes.size());
    UnionFind joined(count);
    std::vector<Group> members(count);
    for (std::uint32_t i = 0; i < count; ++i)
        members[i] = {i};
    if (m_bonds.must.empty())
        return members;
    for (std::uint32_t a = 0; a < count; ++a)
        for (std::uint32_t b = a + 1; b < count; ++b) {
            if (!bonded(m_bonds.must, a, b))
                continue;
            const std::uint32_t left = joined.find(a);
            const std::uint32_t right = joined.find(b);
            if (left == right)
                continue;
            if (anyCannot(members[left], members[right])) { // a person's "different" comes first
                solution.conflictingBonds.emplace_back(a, b);
                continue;
            }
            joined.join(left, right);
            Group both = members[left];
            both.insert(both.end(), members[right].begin(), members[right].end());
            members[joined.find(a)] = both;
            m_ruled.insert(both.begin(), both.end());
        }
    return joined.groups();
}

std::vector<Solver::Group> Solver::identified(std::vector<Group> groups) {
    UnionFind joined(groups.size());
    std::vector<std::uint32_t> groupOf(m_component.nodes.size());
    for (std::uint32_t i = 0; i < groups.size(); ++i)
        for (const std::uint32_t node : groups[i])
            groupOf[node] = i;
    std::vector<std::set<std::uint32_t>> adjacent(groups.size());
    for (const auto& [a, b] : m_component.pairs) {
        const Judgement& one = verdict(a, b);
        if (one.verdict == Verdict::Same && (one.identified || one.rule.ends_with(".same-record/1")) &&
            groupOf[a] != groupOf[b] && !bundle(a).several && !bundle(b).several) {
            adjacent[groupOf[a]].insert(groupOf[b]);
            adjacent[groupOf[b]].insert(groupOf[a]);
            joined.join(groupOf[a], groupOf[b]);
        }
    }
    std::vector<Group> answer;
    const auto add = [&](const std::vector<std::uint32_t>& parts) {
        Group group;
        for (const std::uint32_t part : parts)
            group.insert(group.end(), groups[part].begin(), groups[part].end());
        std::ranges::sort(group);
        answer.push_back(std::move(group));
    };
    for (const auto& parts : joined.groups()) {
        if (parts.size() == 1) {
            add(parts);
            continue;
        }
        bool consistent = true;
        for (std::size_t i = 0; i < parts.size() && consistent; ++i)
            for (std::size_t j = i + 1; j < parts.size() && consistent; ++j)
                for (const std::uint32_t a : groups[parts[i]])
                    for (const std::uint32_t b : groups[parts[j]]) {
                        const Judgement& one = verdict(std::min(a, b), std::max(a, b));
                        if (cannot(a, b) || one.verdict == Verdict::Replaces || one.verdict == Verdict::Disputed ||
                            one.rule.ends_with(".two-identifiers/1"))
                            consistent = false;
                    }
        if (consistent) {
            add(parts);
            continue;
        }
        std::vector<std::set<std::uint32_t>> inner(parts.size());
        for (std::uint32_t i = 0; i < parts.size(); ++i)
            for (std::uint32_t j = 0; j < parts.size(); ++j)
                if (i != j && adjacent[parts[i]].contains(parts[j]) && !anyCannot(groups[parts[i]], groups[parts[j]]))
                    inner[i].insert(j);
        std::vector<Group> own;
        for (const std::uint32_t part : parts)
            own.push_back(groups[part]);
        preferCurrent(own, inner);
        for (const auto& clique : cliques(inner)) {
            std::vector<std::uint32_t> chosen;
            for (const std::uint32_t i : clique)
                chosen.push_back(parts[i]);
            add(chosen);
        }
    }
    return answer;
}

std::vector<Solver::Group> Solver::automatic(const std::vector<Group>& groups) {
    std::vector<std::uint32_t> groupOf(m_component.nodes.size());
    for (std::uint32_t i = 0; i < groups.size(); ++i)
        for (const std::uint32_t node : groups[i])
            groupOf[node] = i;
    std::vector<std::set<std::uint32_t>> adjacent(groups.size());
    for (const auto& [a, b] : m_component.pairs) {
        const std::uint32_t left = groupOf[a];
        const std::uint32_t right = groupOf[b];
        if (left == right || adjacent[left].contains(right) || verdict(a, b).verdict != Verdict::Same ||
            bundle(a).several || bundle(b).several)
            continue;
        if (fits(groups[left], groups[right], groups[left].size() > 1 || groups[right].size() > 1)) {
            adjacent[left].insert(right);
            adjacent[right].insert(left);
        }
    }
    preferCurrent(groups, adjacent);
    preferCodes(groups, adjacent);
    std::vector<Group> answer;
    // Where a and b differ in a key, v would have to say that key to tell, and then would fit one only. Where they
    // stand apart for another reason, v belongs to the one it agrees with on the first key of the row in which the two
    // agreements differ.
    const Prefers prefers = [&](std::uint32_t v, std::uint32_t a, std::uint32_t b) {
        const auto gather = [&](const Group& left, const Group& right, std::uint32_t Judgement::* mask) {
            std::uint32_t keys = 0;
            for (const std::uint32_t x : left)
                for (const std::uint32_t y : right)
                    keys |= verdict(std::min(x, y), std::max(x, y)).*mask;
            return keys;
        };
        if (gather(groups[a], groups[b], &Judgement::differed) != 0)
            return false;
        const std::uint32_t withA = gather(groups[v], groups[a], &Judgement::agreed);
        const std::uint32_t withB = gather(groups[v], groups[b], &Judgement::agreed);
        const std::uint32_t apart = withA ^ withB;
        return apart != 0 && (withA & apart & (~apart + 1U)) != 0;
    };
    for (const auto& clique : cliques(adjacent, prefers)) {
        Group group;
        for (const std::uint32_t part : clique)
            group.insert(group.end(), groups[part].begin(), groups[part].end());
        std::ranges::sort(group);
        answer.push_back(std::move(group));
    }
    return answer;
}

std::string Solver::ruleOfGroup(const Group& group) {
    std::string rule;
    for (std::size_t i = 0; i < group.size(); ++i)
        for (std::size_t j = i + 1; j < group.size(); ++j) {
            const Judgement& one = verdict(group[i], group[j]);
            if (one.verdict == Verdict::Same && (rule.empty() || one.rule < rule))
                rule = one.rule;
        }
    if (rule.empty() && group.size() == 1 && bundle(group.front()).units.size() > 1)
        rule = sense(group.front()).rule->name;
    return rule;
}

void Solver::dispute(const std::vector<Group>& clusters, Solution& solution) {
    std::vector<std::uint32_t> clusterOf(m_component.nodes.size());
    std::vector<std::set<std::string>> custodians(clusters.size());
    for (std::uint32_t i = 0; i < clusters.size(); ++i)
        for (const std::uint32_t node : clusters[i]) {
            clusterOf[node] = i;
            custodians[i].insert(sense(node).custodian);
        }
    const std::set<std::uint32_t> outdated(solution.outdated.begin(), solution.outdated.end());
    const auto current = [&](std::uint32_t cluster) {
        return std::ranges::none_of(
            clusters[cluster], [&](std::uint32_t node) { return outdated.contains(node) || bundle(node).several; });
    };
    UnionFind joined(clusters.size());
    std::vector<std::set<std::uint32_t>> rivals(clusters.size());
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::string> rules;
    for (const auto& [a, b] : m_component.pairs) {
        const std::uint32_t left = clusterOf[a];
        const std::uint32_t right = clusterOf[b];
        const Judgement& one = verdict(a, b);
        if (left == right || one.verdict != Verdict::Disputed || !current(left) || !current(right) ||
            anyCannot(clusters[left], clusters[right]))
            continue;
        rules[{std::min(left, right), std::max(left, right)}] = one.rule;
        if (one.identified) {
            joined.join(left, right);
            continue;
        }
        bool all = true;
        for (const std::uint32_t x : clusters[left])
            for (const std::uint32_t y : clusters[right]) {
                const Verdict other = verdict(std::min(x, y), std::max(x, y)).verdict;
                all = all && (other == Verdict::Disputed || other == Verdict::Related);
            }
        if (!all)
            continue;
        rivals[left].insert(right);
        rivals[right].insert(left);
    }
    // Without an identifier only one against one: in what hangs together no custodian speaks twice.
    UnionFind hanging(clusters.size());
    for (std::uint32_t i = 0; i < clusters.size(); ++i)
        for (const std::uint32_t other : rivals[i])
            hanging.join(i, other);
    for (const auto& group : hanging.groups()) {
        if (group.size() < 2)
            continue;
        std::size_t said = 0;
        std::set<std::string> who;
        bool complete = true;
        for (const std::uint32_t i : group) {
            said += custodians[i].size();
            who.insert(custodians[i].begin(), custodians[i].end());
            complete = complete && rivals[i].size() == group.size() - 1;
        }
        if (said != who.size() || !complete)
            continue;
        for (const std::uint32_t i : group)
            joined.join(group.front(), i);
    }
    for (const auto& group : joined.groups()) {
        Fact fact;
        for (const std::uint32_t i : group) {
            fact.sides.push_back(clusters[i]);
            for (const std::uint32_t node : clusters[i])
                fact.ruled = fact.ruled || m_ruled.contains(node);
        }
        if (group.size() > 1) {
            for (const auto& [pair, rule] : rules)
                if (joined.find(pair.first) == joined.find(group.front()) && (fact.rule.empty() || rule < fact.rule))
                    fact.rule = rule;
        } else {
            fact.rule = ruleOfGroup(clusters[group.front()]);
        }
        if (fact.ruled)
            for (const Group& side : fact.sides)
                for (const std::uint32_t a : side)
                    for (const std::uint32_t b : side)
                        fact.overVeto = fact.overVeto || (a < b && verdict(a, b).verdict == Verdict::Distinct);
        if (fact.sides.size() == 1 && fact.sides.front().size() == 1 && bundle(fact.sides.front().front()).several)
            continue;
        solution.facts.push_back(std::move(fact));
    }
}

void Solver::tie(Solution& solution) {
    std::vector<std::uint32_t> factOf(m_component.nodes.size(), UINT32_MAX);
    for (std::uint32_t i = 0; i < solution.facts.size(); ++i)
        for (const Group& side : solution.facts[i].sides)
            for (const std::uint32_t node : side)
                factOf[node] = i;
    const auto present = [&](std::uint32_t node) {
        return std::ranges::count_if(sense(node).keys, [](const KeyValue& value) { return value.present; });
    };
    for (const auto& [a, b] : m_component.pairs) {
        const Judgement& one = verdict(a, b);
        if (one.verdict == Verdict::Distinct || one.verdict == Verdict::Disputed ||
            (factOf[a] == factOf[b] && factOf[a] != UINT32_MAX))
            continue;
        Tie tie{a, b, RelationType::CouldBe, one.rule};
        if (one.verdict == Verdict::Replaces) {
            tie.type = one.firstIsLater ? RelationType::Replaces : RelationType::ReplacedBy;
        } else if (one.verdict == Verdict::Related) {
            tie.type = one.relation;
            if (one.relation == RelationType::LessDetailed && present(a) < present(b))
                std::swap(tie.left, tie.right);
        }
        solution.ties.push_back(std::move(tie));
    }
}

Solution Solver::solve() {
    Solution solution;
    for (const auto& [a, b] : m_component.pairs) {
        const Judgement& one = verdict(a, b);
        if (one.verdict == Verdict::Replaces && one.rule.ends_with(".record-version/1"))
            solution.outdated.push_back(one.firstIsLater ? b : a);
    }
    std::ranges::sort(solution.outdated);
    const auto twice = std::ranges::unique(solution.outdated);
    solution.outdated.erase(twice.begin(), twice.end());
    const std::vector<Group> clusters = automatic(identified(ruled(solution)));
    dispute(clusters, solution);
    tie(solution);
    return solution;
}

} // namespace

std::vector<std::vector<std::uint32_t>> cliques(const std::vector<std::set<std::uint32_t>>& adjacent,
                                                const Prefers& prefers) {
    const auto count = static_cast<std::uint32_t>(adjacent.size());
    const auto tears = [&](const std::set<std::uint32_t>& around) {
        for (const std::uint32_t a : around) {
            // Of a clique every neighbour knows all the others.
            if (std::ranges::all_of(around, [&](std::uint32_t x) { return x == a || adjacent[a].contains(x); }))
                continue;
            return true;
        }
        return false;
    };
    std::vector<bool> torn(count, false);
    std::vector<std::set<std::uint32_t>> near = adjacent;
    for (std::uint32_t v = 0; v < count; ++v) {
        if (!tears(near[v]))
            continue;
        if (prefers) {
            std::set<std::uint32_t> weaker;
            for (const std::uint32_t a : adjacent[v])
                for (const std::uint32_t b : adjacent[v])
                    if (a != b && !adjacent[a].contains(b) && prefers(v, a, b))
                        weaker.insert(b);
            for (const std::uint32_t b : weaker)
                near[v].erase(b);
        }
        torn[v] = tears(near[v]);
    }
    UnionFind joined(count);
    std::map<std::set<std::uint32_t>, std::uint32_t> twins;
    for (std::uint32_t v = 0; v < count; ++v) {
        if (torn[v]) {
            std::set<std::uint32_t> around = adjacent[v];
            around.insert(v);
            const auto [at, fresh] = twins.emplace(std::move(around), v);
            if (!fresh)
                joined.join(at->second, v);
            continue;
        }
        for (const std::uint32_t a : near[v])
            if (!torn[a] && near[a].contains(v))
                joined.join(v, a);
    }
    return joined.groups();
}

Solution solve(const Component& component, std::span<const Sense> senses, const Bundles& bundles,
               const ReusedIdentifiers& reused, const Bonds& bonds) {
    return Solver(component, senses, bundles, reused, bonds).solve();
}

} // namespace anamnesis::reconcile
