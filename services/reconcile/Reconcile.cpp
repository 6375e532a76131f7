// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Reconcile.h"

#include "models/base/Hash.h"
#include "models/base/Parallel.h"
#include "services/reconcile/Cluster.h"
#include "services/reconcile/Compose.h"
#include "services/reconcile/Differences.h"
#include "services/reconcile/Identify.h"
#include "services/reconcile/Relate.h"
#include "services/reconcile/Rulings.h"
#include "services/reconcile/Succession.h"
#include "services/reconcile/Withdrawn.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <unordered_map>

namespace anamnesis::reconcile {

struct Reconciler::Memory {
    std::unordered_map<std::string, Solution> solutions; ///< by fingerprint of all that went in
};

namespace {

constexpr std::size_t part = 256; ///< statements, components or items that one thread takes at a time

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

/// What a component's solution hangs on, and nothing else.
std::string signature(const Component& component, std::span<const Sense> senses, const Bundles& bundles,
                      const ReusedIdentifiers& reused, const Bonds& bonds) {
    std::string text;
    for (const std::uint32_t node : component.nodes) {
        const Bundle& bundle = bundles.all[node];
        const Sense& sense = senses[bundle.representative];
        text +=
            std::string(clinical::name(sense.statement->kind)) + '\n' + sense.content + '\n' + sense.custodian + '\n';
        for (const std::uint32_t statement : bundle.units.front().statements)
            text += senses[statement].source + '\n';
        text += std::string(bundle.several ? "several" : "one") + '\n' + sense.record + '\n' +
                std::to_string(sense.turn) + '\n' + sense.statement->path + '\n' + sense.statement->record->version +
                '\n' + sense.statement->record->sha256 + '\n' +
                (sense.asserted.known() ? std::to_string(sense.asserted.localFirst) : "");
        for (const std::string& token : sense.tokens)
            text += ' ' + token;
        for (const char* referred : {"results", "organisation"}) // read from other records
            if (const KeyValue* value = sense.key(referred))
                text += ' ' + value->norm;
        for (const BusinessKey& identifier : sense.identifiers)
            for (const std::string& key : identifierKeys(sense, identifier))
                if (reused.contains(key))
                    text += " reused:" + key;
        text += '\n';
    }
    for (const auto* set : {&bonds.must, &bonds.cannot}) {
        text += '#';
        for (const auto& [a, b] : *set) {
            const auto left = std::ranges::lower_bound(component.nodes, a);
            const auto right = std::ranges::lower_bound(component.nodes, b);
            if (left != component.nodes.end() && *left == a && right != component.nodes.end() && *right == b)
                text += std::to_string(left - component.nodes.begin()) + '-' +
                        std::to_string(right - component.nodes.begin()) + '\n';
        }
    }
    return fingerprint({text});
}

class Run {
public:
    /// Without a memory nothing is looked up and nothing kept.
    Run(const Input& input, std::unordered_map<std::string, Solution>* solutions)
        : m_input(input), m_solutions(solutions), m_referred(input.statements) {}

    Result<Reconciliation> operator()() {
        read();
        if (m_input.cancel.cancelled())
            return failure("reconcile.cancelled");
        if (!solveAll())
            return failure("reconcile.cancelled");
        composeAll();
        finish();
        return std::move(m_answer);
    }

private:
    void read();
    void bind(const ReadRulings& rulings);
    bool solveAll();
    [[nodiscard]] Solution alone(const Bundle& one) const;
    void composeAll();
    void relateTies(const std::vector<std::uint32_t>& itemOf);
    void hide();
    void finish();

    const Input& m_input;
    std::unordered_map<std::string, Solution>* m_solutions;
    std::deque<clinical::Statement> m_named; ///< copies that took over what they refer to
    std::vector<Sense> m_senses;
    Referred m_referred;
    ReusedIdentifiers m_reused;
    ReadRulings m_rulings;
    Bundles m_bundles;
    Bonds m_bonds;
    std::vector<Component> m_components;
    std::vector<Solution> m_solved;
    std::vector<Composed> m_items;
    Reconciliation m_answer;
};

void Run::read() {
    CoCodings coCodings;
    for (const clinical::Statement& statement : m_input.statements)
        coCodings.learn(statement);
    coCodings.settle();
    const Reader reader(m_input.sources, &coCodings, m_input.maps);
    std::vector<const clinical::Statement*> named;
    named.reserve(m_input.statements.size());
    const Withdrawn withdrawn(m_input.statements);
    for (const clinical::Statement& statement : m_input.statements) {
        const clinical::Statement* said = &m_referred.named(statement, m_named);
        if (withdrawn.holds(statement)) {
            clinical::Statement& copy = said == &statement ? m_named.emplace_back(statement) : m_named.back();
            copy.status = "entered-in-error";
            said = &copy;
        }
        named.push_back(said);
    }
    m_senses.resize(named.size());
    inParallel(named.size(), part, m_input.threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            m_senses[i] = reader.read(*named[i]);
    });
    succeed(m_senses, m_input.lives);
    readResults(m_senses, m_referred.index());
    readOrganisations(m_senses, m_referred.index());
    m_reused = reusedIdentifiers(m_senses);
    if (!m_reused.empty())
        m_answer.issues.push_back(
            {Severity::Warning, {}, "reconcile.identifier-reused", {{"count", std::to_string(m_reused.size())}}});
    m_rulings = readRulings(m_input.rulings, m_senses);
    m_answer.unattached = m_rulings.unattached;
    m_bundles = bundle(m_senses, m_reused, m_rulings.pinned);
    for (const Bundle& one : m_bundles.all)
        if (one.units.size() >= 1'000)
            m_answer.issues.push_back(
                {Severity::Information,
                 {},
                 "reconcile.copies",
                 {{"kind", std::string(clinical::name(m_senses[one.representative].statement->kind))},
                  {"count", std::to_string(one.units.size())}}});
}

/// Precedence: a person's cannot-link before a person's must-link; of two on one pair the later one already holds.
void Run::bind(const ReadRulings& rulings) {
    for (const ReadRulings::Pair& pair : rulings.pairs)
        for (const std::uint32_t left : pair.left)
            for (const std::uint32_t right : pair.right) {
                const std::uint32_t a = m_bundles.ofSense[left];
                const std::uint32_t b = m_bundles.ofSense[right];
                if (a != b && m_senses[left].statement->kind == m_senses[right].statement->kind)
                    (pair.must ? m_bonds.must : m_bonds.cannot).emplace(std::min(a, b), std::max(a, b));
            }
    for (const auto& pair : m_bonds.cannot)
        m_bonds.must.erase(pair);
}

bool Run::solveAll() {
    bind(m_rulings);
    auto pairs = candidates(m_senses, m_bundles, m_input.threads);
    for (const auto* set : {&m_bonds.must, &m_bonds.cannot})
        pairs.insert(pairs.end(), set->begin(), set->end());
    std::ranges::sort(pairs);
    const auto twice = std::ranges::unique(pairs);
    pairs.erase(twice.begin(), twice.end());
    m_components = componentsOf(m_bundles.all.size(), pairs);
    m_answer.components = m_components.size();
    // What an earlier run worked out is taken from there; the rest is worked out here.
    m_solved.resize(m_components.size());
    std::vector<std::string> keys(m_solutions != nullptr ? m_components.size() : 0);
    inParallel(m_components.size(), part, m_input.threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t c = begin; c < end && !m_input.cancel.cancelled(); ++c) {
            const Component& component = m_components[c];
            if (component.nodes.size() == 1) {
                m_solved[c] = alone(m_bundles.all[component.nodes.front()]);
                continue;
            }
            if (m_solutions != nullptr) {
                keys[c] = signature(component, m_senses, m_bundles, m_reused, m_bonds);
                if (const auto at = m_solutions->find(keys[c]); at != m_solutions->end()) {
                    m_solved[c] = at->second;
                    continue;
                }
            }
            m_solved[c] = solve(component, m_senses, m_bundles, m_reused, m_bonds);
        }
    });
    if (m_input.cancel.cancelled())
        return false;
    std::unordered_map<std::string, Solution> kept;
    for (std::size_t c = 0; c < m_components.size(); ++c) {
        if (m_components[c].nodes.size() == 1)
            continue;
        m_answer.computed += m_solutions != nullptr && m_solutions->contains(keys[c]) ? 0 : 1;
        for (std::size_t i = 0; i < m_solved[c].conflictingBonds.size(); ++i)
            m_answer.issues.push_back({Severity::Warning, {}, "reconcile.ruling-contradicts", {}});
        if (m_solutions != nullptr)
            kept.emplace(std::move(keys[c]), m_solved[c]);
    }
    if (m_solutions != nullptr)
        *m_solutions = std::move(kept);
    return true;
}

Solution Run::alone(const Bundle& one) const {
    Solution answer;
    if (!one.several)
        answer.facts.push_back({.sides = {{0}},
                                .rule = one.units.size() > 1 || one.units.front().statements.size() > 1
                                            ? std::string(m_senses[one.representative].rule->name)
                                            : std::string()});
    return answer;
}

void Run::composeAll() {
    struct Wanted {
        std::vector<std::vector<std::uint32_t>> sides;
        const Fact* fact = nullptr; ///< nothing: it stands for itself
        bool outdated = false;
    };
    std::vector<Wanted> wanted;
    for (std::size_t c = 0; c < m_components.size(); ++c) {
        const Component& component = m_components[c];
        const Solution& solution = m_solved[c];
        for (const Fact& fact : solution.facts) {
            Wanted& one = wanted.emplace_back();
            one.fact = &fact;
            one.outdated = true;
            for (const auto& side : fact.sides) {
                auto& members = one.sides.emplace_back();
                for (const std::uint32_t node : side) {
                    one.outdated = one.outdated && std::ranges::binary_search(solution.outdated, node);
                    for (const Unit& unit : m_bundles.all[component.nodes[node]].units)
                        members.insert(members.end(), unit.statements.begin(), unit.statements.end());
                }
            }
        }
        for (const std::uint32_t node : component.nodes)
            if (const Bundle& bundle = m_bundles.all[node]; bundle.several)
                for (const Unit& unit : bundle.units)
                    wanted.push_back({{unit.statements}, nullptr, false});
    }
    m_items.resize(wanted.size());
    inParallel(wanted.size(), part, m_input.threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const Fact* fact = wanted[i].fact;
            m_items[i] = compose(wanted[i].sides, fact == nullptr ? std::string() : fact->rule, m_senses, m_reused);
            m_items[i].outdated = wanted[i].outdated;
            if (fact == nullptr || !fact->ruled)
                continue;
            timeline::Explanation& why = m_items[i].item.why;
            why.rule = "ruling.same/1";
            if (fact->overVeto)
                why.steps.insert(why.steps.begin(), {"ruling", "over-veto", fact->rule});
        }
    });
    identify(m_items, m_senses, m_input.knownItems, m_input.person, m_input.now);
}

void Run::relateTies(const std::vector<std::uint32_t>& itemOf) {
    using timeline::RelationType;
    for (std::size_t c = 0; c < m_components.size(); ++c)
        for (const Tie& tie : m_solved[c].ties) {
            // Of facts that say the same several times the first few stand for all.
            const auto itemsOf = [&](std::uint32_t node) {
                std::vector<std::uint32_t> items;
                const Bundle& bundle = m_bundles.all[m_components[c].nodes[node]];
                for (std::size_t i = 0; i < bundle.units.size() && i < (bundle.several ? 4U : 1U); ++i)
                    items.push_back(itemOf[bundle.units[i].statements.front()]);
                return items;
            };
            const RelationType back = tie.type == RelationType::Replaces       ? RelationType::ReplacedBy
                                      : tie.type == RelationType::ReplacedBy   ? RelationType::Replaces
                                      : tie.type == RelationType::LessDetailed ? RelationType::CouldBe
                                                                               : tie.type;
            for (const std::uint32_t left : itemsOf(tie.left))
                for (const std::uint32_t right : itemsOf(tie.right)) {
                    if (left == right)
                        continue;
                    m_items[left].item.relations.push_back({tie.type, m_items[right].item.id, tie.rule});
                    m_items[right].item.relations.push_back({back, m_items[left].item.id, tie.rule});
                }
        }
}

/// An item is hidden while all that it says was hidden: where a source says something new, it is in sight again.
void Run::hide() {
    std::map<std::uint32_t, std::vector<RulingId>> by;
    for (const auto& [sense, ruling] : m_rulings.hidden)
        by[sense].push_back(ruling);
    std::set<RulingId> holding;
    for (Composed& composed : m_items) {
        if (composed.senses.empty() ||
            !std::ranges::all_of(composed.senses, [&](std::uint32_t sense) { return by.contains(sense); }))
            continue;
        composed.item.hiddenBy = by[composed.senses.front()].back(); // the one to undo first
        m_answer.hidden.push_back(composed.item.id);
        for (const std::uint32_t member : composed.senses)
            holding.insert(by[member].begin(), by[member].end());
    }
    std::ranges::sort(m_answer.hidden);
    for (const RulingId& ruling : m_rulings.hiding)
        if (!holding.contains(ruling))
            m_answer.unattached.push_back(ruling);
}

void Run::finish() {
    std::vector<std::uint32_t> itemOf(m_senses.size());
    for (std::uint32_t i = 0; i < m_items.size(); ++i)
        for (const std::uint32_t member : m_items[i].senses)
            itemOf[member] = i;
    relateTies(itemOf);
    relate(m_items, m_senses, itemOf, m_referred.index());
    findSeries(m_items, m_senses);
    for (Composed& composed : m_items)
        settleRelations(composed.item);
    hide();

    const ChartView chart{m_items, m_senses, m_input.ledger, m_input.now};
    std::vector<Discrepancies> within((m_items.size() + part - 1) / part);
    inParallel(m_items.size(), part, m_input.threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            withinItem(m_items[i], m_senses, within[begin / part]);
            beyondBounds(m_items[i], m_senses, within[begin / part]);
        }
    });
    for (Discrepancies& some : within)
        std::ranges::move(some, std::back_inserter(m_answer.discrepancies));
    implausible(chart, m_answer.discrepancies, m_answer.issues);
    acrossChart(chart, m_answer.discrepancies);
    for (Composed& composed : m_items)
        settleRelations(composed.item);

    std::map<DiscrepancyId, const KnownDiscrepancy*> known;
    for (const KnownDiscrepancy& one : m_input.knownDiscrepancies)
        known.emplace(one.id, &one);
    auto& rows = m_answer.discrepancies;
    std::ranges::stable_sort(rows, timeline::comesBefore);
    // Several statements of one item that are wrong in one way are one row.
    std::vector<timeline::Discrepancy> joined;
    for (timeline::Discrepancy& row : rows) {
        if (!joined.empty() && joined.back().id == row.id) {
            joined.back().members.insert(joined.back().members.end(), row.members.begin(), row.members.end());
            continue;
        }
        joined.push_back(std::move(row));
    }
    rows = std::move(joined);
    std::set<StatementId> denials;
    for (const Sense& sense : m_senses)
        if (sense.polarity != Polarity::Positive)
            denials.insert(sense.statement->id);
    for (timeline::Discrepancy& row : rows) {
        // The positive first, always; then by source.
        std::ranges::sort(row.members, [&](const auto& a, const auto& b) {
            return std::tuple(denials.contains(a.statement), std::tie(a.source, a.statement, a.value)) <
                   std::tuple(denials.contains(b.statement), std::tie(b.source, b.statement, b.value));
        });
        const auto twice = std::ranges::unique(row.members);
        row.members.erase(twice.begin(), twice.end());
        row.firstSeen = row.lastConfirmed = m_input.now;
        if (const auto at = known.find(row.id); at != known.end()) {
            row.firstSeen = at->second->firstSeen;
            // A state is a ruling's; where the journal is at hand, one that no ruling gives any more is open again.
            row.state = m_rulings.any || at->second->state == timeline::DiscrepancyState::ResolvedUpstream
                            ? timeline::DiscrepancyState::Open
                            : at->second->state;
            known.erase(at);
        }
        if (const auto at = m_rulings.states.find(row.id); at != m_rulings.states.end())
            row.state = at->second;
        else if (!row.items.empty() && std::ranges::all_of(row.items, [&](const ItemId& id) {
                     return std::ranges::binary_search(m_answer.hidden, id);
                 }))
            row.state = timeline::DiscrepancyState::Ruled;
    }
    for (const auto& [id, one] : known)
        m_answer.resolved.push_back(id);
    std::map<DiscrepancyId, bool> present;
    for (const timeline::Discrepancy& row : rows)
        present[row.id] = true;
    for (const timeline::Ruling* ruling : m_rulings.aboutDiscrepancies)
        if (std::ranges::none_of(ruling->targets, [&](const timeline::RulingTarget& target) {
                return present.contains(target.discrepancy);
            }))
            m_answer.unattached.push_back(ruling->id);
    m_answer.items.reserve(m_items.size());
    for (Composed& composed : m_items)
        m_answer.items.push_back(std::move(composed.item));
}

} // namespace

Reconciler::Reconciler() : m_memory(std::make_unique<Memory>()) {}
Reconciler::~Reconciler() = default;
Reconciler::Reconciler(Reconciler&&) noexcept = default;
Reconciler& Reconciler::operator=(Reconciler&&) noexcept = default;

Result<Reconciliation> Reconciler::run(const Input& input) {
    return Run(input, &m_memory->solutions)();
}

Result<Reconciliation> reconcile(const Input& input) {
    return Run(input, nullptr)();
}

} // namespace anamnesis::reconcile
