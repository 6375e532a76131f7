// SPDX-License-Identifier: GPL-3.0-or-later
// What a ruling reaches, solved and put in its place: items, their relations and courses.
#include "services/reconcile/LivingState.h"

#include "services/reconcile/Identify.h"

#include <iterator>
#include <string_view>
#include <tuple>
#include <unordered_set>

namespace anamnesis::reconcile {

/// Regions that a pair reaches which only one of the journals has, and those that pairs join to them.
std::set<std::uint32_t> LivingChart::State::reached(const ReadRulings& next) const {
    using Pairs = std::vector<ReadRulings::Pair>;
    const auto sorted = [](Pairs pairs) {
        std::ranges::sort(pairs);
        return pairs;
    };
    const Pairs before = sorted(whole.rulings.pairs);
    const Pairs after = sorted(next.pairs);
    Pairs changed;
    std::ranges::set_symmetric_difference(before, after, std::back_inserter(changed));
    const auto regionsOfPair = [&](const ReadRulings::Pair& pair) {
        std::set<std::uint32_t> regions;
        for (const auto* side : {&pair.left, &pair.right})
            for (const std::uint32_t sense : *side)
                regions.insert(region[sense]);
        return regions;
    };
    std::set<std::uint32_t> reached;
    for (const ReadRulings::Pair& pair : changed)
        reached.merge(regionsOfPair(pair));
    for (std::size_t size = SIZE_MAX; !reached.empty() && size != reached.size();) {
        size = reached.size();
        for (const Pairs* pairs : {&before, &after})
            for (const ReadRulings::Pair& pair : *pairs)
                if (std::set<std::uint32_t> own = regionsOfPair(pair);
                    std::ranges::any_of(own, [&](std::uint32_t one) { return reached.contains(one); }))
                    reached.merge(own);
    }
    return reached;
}

std::vector<std::uint32_t> LivingChart::State::sensesOf(const std::set<std::uint32_t>& regions) const {
    std::vector<std::uint32_t> senses;
    for (const std::uint32_t one : regions)
        senses.insert(senses.end(), byRegion.of(one).begin(), byRegion.of(one).end());
    std::ranges::sort(senses);
    return senses;
}

/// The facts of these regions under the rulings, with ids, told by the numbers that statements have in the chart.
bool LivingChart::State::solved(const std::vector<std::uint32_t>& senses, const ReadRulings& next, Instant now,
                                const CancelToken& cancel, Facts& facts) const {
    std::vector<Sense> some;
    some.reserve(senses.size());
    std::unordered_map<std::uint32_t, std::uint32_t> placeOf;
    ReadRulings rulings;
    rulings.pinned.reserve(senses.size());
    for (const std::uint32_t sense : senses) {
        placeOf.emplace(sense, static_cast<std::uint32_t>(some.size()));
        some.push_back(whole.reading.senses()[sense]);
        rulings.pinned.push_back(next.pinned[sense]);
    }
    for (const ReadRulings::Pair& pair : next.pairs) {
        if (!placeOf.contains(pair.left.front()))
            continue;
        ReadRulings::Pair& own = rulings.pairs.emplace_back(pair);
        for (auto* side : {&own.left, &own.right})
            for (std::uint32_t& sense : *side)
                sense = placeOf.at(sense);
    }
    if (!findFacts(some, whole.reading.reused(), rulings, 1, cancel, facts))
        return false;
    Together old;
    for (const std::uint32_t sense : senses)
        old.insert(whole.itemOf[sense]);
    std::vector<KnownItem> known;
    for (const Composed* composed : sortedById(old))
        known.push_back(reconcile::known(composed->item));
    const auto elsewhere = [&](const ItemId& id) {
        const auto found = positionOf(id, whole.items);
        return found != whole.items.end() && (*found)->item.id == id && !old.contains(found->get());
    };
    identify(facts.items, some, known, person, now, elsewhere);
    for (const auto& composed : facts.items) {
        for (std::uint32_t& sense : composed->senses)
            sense = senses[sense];
        for (auto& side : composed->sides)
            for (std::uint32_t& sense : side)
                sense = senses[sense];
    }
    for (Tied& tie : facts.ties) {
        tie.left = senses[tie.left];
        tie.right = senses[tie.right];
    }
    for (auto& [sense, issue] : facts.issues)
        sense = senses[sense];
    return true;
}

/// Puts items in the place of those that these statements had. Answers the new ones.
Together LivingChart::State::replace(const std::vector<std::uint32_t>& senses, Items&& by, Touched& touched) {
    Together old;
    Together fresh;
    for (const std::uint32_t sense : senses)
        old.insert(whole.itemOf[sense]);
    const auto isOld = [&](Composed* composed) { return old.contains(composed); };
    std::erase_if(across, isOld);
    std::erase_if(whole.related, isOld);
    std::erase_if(whole.hiddenItems, isOld);
    for (Composed* composed : old)
        if (const auto rows = within.extract(composed))
            touch(touched, rows.mapped());
    std::erase_if(whole.items, [&](const auto& one) { return isOld(one.get()); });
    const auto middle = static_cast<std::ptrdiff_t>(across.size());
    for (const auto& composed : by) {
        fresh.insert(composed.get());
        for (const std::uint32_t member : composed->senses)
            whole.itemOf[member] = composed.get();
        if (comparedAcross(composed->item.kind))
            across.push_back(composed.get());
        Discrepancies rows;
        withinItem(*composed, whole.reading.senses(), rows);
        beyondBounds(*composed, whole.reading.senses(), rows);
        touch(touched, rows);
        if (!rows.empty())
            within[composed.get()] = std::move(rows);
    }
    std::ranges::inplace_merge(across, across.begin() + middle, {}, idOf);
    Items all;
    all.reserve(whole.items.size() + by.size());
    std::merge(std::make_move_iterator(whole.items.begin()), std::make_move_iterator(whole.items.end()),
               std::make_move_iterator(by.begin()), std::make_move_iterator(by.end()), std::back_inserter(all),
               [](const auto& a, const auto& b) { return a->item.id < b->item.id; });
    whole.items = std::move(all);
    return fresh;
}

/// Items that those of these statements may have a relation to, apart from ties.
void LivingChart::State::addPartners(std::span<const std::uint32_t> senses, Together& items) const {
    const auto add = [&](std::uint32_t other) { items.insert(whole.itemOf[other]); };
    std::set<std::string> identifiers; // each looked up once, however many hold it
    std::set<std::string_view> drugs;
    for (const std::uint32_t sense : senses) {
        for (const Pointing& one : std::ranges::equal_range(whole.pointings, sense, {}, &Pointing::from))
            add(one.to);
        for (const std::uint32_t one : pointedAt.of(sense))
            add(whole.pointings[one].from);
        const Sense& own = whole.reading.senses()[sense];
        for (const clinical::BusinessIdentifier& identifier : own.statement->identifiers)
            identifiers.insert(identifier.system + '|' + identifier.value);
        if (const std::string& drug = ingredientOf(own); !drug.empty())
            drugs.insert(drug);
    }
    for (const std::string& identifier : identifiers)
        targets->identifiers().each(identifier, add);
    for (const std::string_view drug : drugs)
        byIngredient.each(drug, add);
}

/// Works out the relations of these items anew.
void LivingChart::State::relate(const Together& items) {
    std::vector<std::uint32_t> senses;
    std::set<std::uint32_t> regions;
    std::vector<Pointing> pointing;
    for (Composed* composed : items) {
        composed->item.relations.clear();
        senses.insert(senses.end(), composed->senses.begin(), composed->senses.end());
    }
    for (const std::uint32_t sense : senses) {
        regions.insert(region[sense]);
        const auto from = std::ranges::equal_range(whole.pointings, sense, {}, &Pointing::from);
        pointing.insert(pointing.end(), from.begin(), from.end());
        for (const std::uint32_t one : pointedAt.of(sense))
            pointing.push_back(whole.pointings[one]);
    }
    Together around = items;
    addPartners(senses, around);
    const std::vector<Composed*> sorted = sortedById(around);
    const Relating relating(whole.reading.senses(), whole.itemOf, &items);
    for (const std::uint32_t one : regions)
        if (const auto found = ties.find(one); found != ties.end())
            relating.tied(found->second);
    relating.pointing(pointing);
    relating.medicines(sorted);
    relating.identifiers(sorted);
    for (Composed* composed : items)
        settleRelations(composed->item);
}

/// Of the courses that these statements may belong to. Answers the items whose series is another now.
Together LivingChart::State::findSeriesOf(const std::vector<std::uint32_t>& senses) {
    std::set<std::uint32_t> courses;
    for (const std::uint32_t sense : senses)
        courses.insert(course[sense]);
    courses.erase(0U);
    Together items;
    std::unordered_map<Composed*, std::string> before;
    for (const std::uint32_t one : courses)
        for (const std::uint32_t sense : byCourse.of(one)) {
            Composed* composed = whole.itemOf[sense];
            if (courses.contains(course[composed->sides.front().front()]) && items.insert(composed).second)
                before.emplace(composed, std::exchange(composed->item.series, {}));
        }
    findSeries(sortedById(items), whole.reading.senses());
    std::erase_if(items, [&](Composed* composed) { return composed->item.series == before.at(composed); });
    return items;
}

} // namespace anamnesis::reconcile
