// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Living.h"

#include "services/reconcile/Bundles.h"
#include "services/reconcile/LivingState.h"

#include <iterator>

namespace anamnesis::reconcile {

namespace {

/// Equal texts have one number; the empty one 0.
template <typename TextOf>
std::vector<std::uint32_t> numbered(std::span<const Sense> senses, const TextOf& textOf) {
    std::unordered_map<std::string, std::uint32_t> numbers{{"", 0}};
    std::vector<std::uint32_t> all;
    all.reserve(senses.size());
    for (const Sense& sense : senses)
        all.push_back(numbers.try_emplace(textOf(sense), static_cast<std::uint32_t>(numbers.size())).first->second);
    return all;
}

} // namespace

void LivingChart::State::index(const Input& input) {
    const std::span<const Sense> senses = whole.reading.senses();
    targets.emplace(senses);
    region = regionsOf(senses, input.threads);
    byRegion = Groups(region);
    std::vector<std::uint32_t> to;
    to.reserve(whole.pointings.size());
    for (const Pointing& one : whole.pointings)
        to.push_back(one.to);
    pointedAt = Groups(to);
    for (std::uint32_t i = 0; i < senses.size(); ++i)
        if (const std::string& drug = ingredientOf(senses[i]); !drug.empty())
            byIngredient.add(drug, i);
    byIngredient.settle();
    course = numbered(senses, courseOf);
    analyte = numbered(senses, measuredAs);
    byCourse = Groups(course);
    byAnalyte = Groups(analyte);
    for (Tied& tie : whole.ties)
        ties[region[tie.left]].push_back(std::move(tie));
    whole.ties = {};
    suspected = suspects(senses, input.now);
    for (const auto& composed : whole.items)
        if (comparedAcross(composed->item.kind))
            across.push_back(composed.get());
    const auto at = [&](const timeline::Discrepancy& row) { return positionOf(row.items.front(), whole.items)->get(); };
    for (timeline::Discrepancy& row : whole.within)
        within[at(row)].push_back(std::move(row));
    for (timeline::Discrepancy& row : whole.slipped)
        slipped[analyteOf(*at(row))].push_back(std::move(row));
    whole.within = {};
    whole.slipped = {};
}

Result<LivingChart> LivingChart::make(std::vector<clinical::Statement> statements, Input input) {
    auto state = std::make_unique<State>(std::move(statements), input);
    input.statements = state->statements;
    if (!state->whole.workOut(input))
        return failure("reconcile.cancelled");
    state->index(input);
    return LivingChart(std::move(state));
}

Result<LivingChart::Change> LivingChart::rule(std::span<const timeline::Ruling> journal, Instant now,
                                              const CancelToken& cancel) {
    State& state = *m_state;
    Whole& whole = state.whole;
    ReadRulings next = readRulings(journal, *state.targets);
    const std::set<std::uint32_t> regions = state.reached(next);
    const std::vector<std::uint32_t> senses = state.sensesOf(regions);
    Facts facts;
    if (!senses.empty() && !state.solved(senses, next, now, cancel, facts))
        return failure("reconcile.cancelled");

    // From here on the chart changes.
    Touched touched;
    const bool first = !whole.rulings.any;
    std::vector<std::pair<DiscrepancyId, timeline::DiscrepancyState>> states;
    std::ranges::set_symmetric_difference(whole.rulings.states, next.states, std::back_inserter(states));
    for (const auto& [id, one] : states)
        touched.emplace(id, ItemId());
    whole.rulings = std::move(next);
    std::set<ItemId> before;
    for (const std::uint32_t sense : senses)
        before.insert(whole.itemOf[sense]->item.id);
    std::erase_if(whole.told, [&](const auto& one) { return regions.contains(state.region[one.first]); });
    std::ranges::move(facts.issues, std::back_inserter(whole.told));
    for (const std::uint32_t one : regions)
        state.ties.erase(one);
    for (Tied& tie : facts.ties)
        state.ties[state.region[tie.left]].push_back(std::move(tie));
    Together changed = state.replace(senses, std::move(facts.items), touched);
    state.addPartners(senses, changed);
    // What could be one with another by the whole chart is told anew below.
    changed.insert(whole.related.begin(), whole.related.end());
    state.relate(changed);
    changed.merge(state.findSeriesOf(senses));
    const std::set<ItemId> hiddenBefore(whole.hidden.begin(), whole.hidden.end());
    changed.insert(whole.hiddenItems.begin(), whole.hiddenItems.end());
    whole.hide();
    changed.insert(whole.hiddenItems.begin(), whole.hiddenItems.end());
    std::set<ItemId> hiddenOrShown;
    std::ranges::set_symmetric_difference(hiddenBefore, whole.hidden,
                                          std::inserter(hiddenOrShown, hiddenOrShown.end()));
    state.findSlipsOf(senses, touched);
    state.findWide(now, touched, changed);

    Change change;
    state.tell(touched, hiddenOrShown, first, now, change);
    for (const Composed* composed : sortedById(changed)) {
        change.items.push_back(&composed->item);
        before.erase(composed->item.id);
    }
    change.gone.assign(before.begin(), before.end());
    return change;
}

const timeline::Item* LivingChart::item(const ItemId& id) const {
    const Items& items = m_state->whole.items;
    const auto found = positionOf(id, items);
    return found != items.end() && (*found)->item.id == id ? &(*found)->item : nullptr;
}

std::vector<const timeline::Item*> LivingChart::items() const {
    std::vector<const timeline::Item*> all;
    all.reserve(m_state->whole.items.size());
    for (const auto& composed : m_state->whole.items)
        all.push_back(&composed->item);
    return all;
}

std::vector<const timeline::Item*> LivingChart::hidden() const {
    std::vector<const timeline::Item*> all;
    for (const ItemId& id : m_state->whole.hidden)
        all.push_back(item(id));
    return all;
}

const std::vector<timeline::Discrepancy>& LivingChart::discrepancies() const {
    return m_state->whole.rows;
}
const std::vector<RulingId>& LivingChart::unattached() const {
    return m_state->whole.unattached;
}
Issues LivingChart::issues() const {
    return m_state->whole.issues();
}

Reconciliation LivingChart::whole() const {
    const Whole& whole = m_state->whole;
    Reconciliation answer;
    for (const timeline::Item* item : items())
        answer.items.push_back(*item);
    answer.discrepancies = whole.rows;
    answer.unattached = whole.unattached;
    answer.resolved = whole.resolved;
    answer.hidden = whole.hidden;
    answer.issues = whole.issues();
    return answer;
}

LivingChart::LivingChart(std::unique_ptr<State> state) : m_state(std::move(state)) {}
LivingChart::LivingChart(LivingChart&&) noexcept = default;
LivingChart& LivingChart::operator=(LivingChart&&) noexcept = default;
LivingChart::~LivingChart() = default;

} // namespace anamnesis::reconcile
