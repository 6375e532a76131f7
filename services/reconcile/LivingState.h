// SPDX-License-Identifier: GPL-3.0-or-later
// What a living chart remembers: the chart worked out, and where to look for what a statement or an item touches.
// Private to the room.
#pragma once

#include "services/reconcile/HashIndex.h"
#include "services/reconcile/Living.h"
#include "services/reconcile/Whole.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace anamnesis::reconcile {

/// Statements by a number that each of them has.
class Groups {
public:
    Groups() = default;
    explicit Groups(const std::vector<std::uint32_t>& numbers) {
        if (numbers.empty())
            return;
        m_start.resize(std::size_t{std::ranges::max(numbers)} + 2);
        for (const std::uint32_t number : numbers)
            ++m_start[number + 1];
        for (std::size_t i = 1; i < m_start.size(); ++i)
            m_start[i] += m_start[i - 1];
        std::vector<std::uint32_t> next = m_start;
        m_members.resize(numbers.size());
        for (std::uint32_t i = 0; i < numbers.size(); ++i)
            m_members[next[numbers[i]]++] = i;
    }
    /// Ascending.
    [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t number) const {
        if (number + 1 >= m_start.size())
            return {};
        return std::span(m_members).subspan(m_start[number], m_start[number + 1] - m_start[number]);
    }

private:
    std::vector<std::uint32_t> m_start, m_members;
};

using Together = std::unordered_set<Composed*>;

/// An item's id, for sorting.
inline constexpr auto idOf = [](const auto& composed) -> const ItemId& { return composed->item.id; };

inline std::vector<Composed*> sortedById(const Together& items) {
    std::vector<Composed*> all(items.begin(), items.end());
    std::ranges::sort(all, {}, idOf);
    return all;
}

/// Rows that may be other now, by id, with the item each is about where it is about one.
using Touched = std::map<DiscrepancyId, ItemId>;

inline void touch(Touched& touched, const timeline::Discrepancy& row) {
    touched.emplace(row.id, row.items.size() == 1 ? row.items.front() : ItemId());
}
inline void touch(Touched& touched, const Discrepancies& rows) {
    for (const timeline::Discrepancy& row : rows)
        touch(touched, row);
}

template <typename Rows>
auto positionOf(const ItemId& id, Rows& items) {
    return std::ranges::lower_bound(items, id, {}, idOf);
}

struct LivingChart::State {
    State(std::vector<clinical::Statement> given, const Input& input)
        : statements(std::move(given)), ledger(input.ledger.begin(), input.ledger.end()), person(input.person),
          whole(with(input)) {}

    /// The input, over our own statements.
    [[nodiscard]] Input with(const Input& input) const {
        Input own = input;
        own.statements = statements;
        return own;
    }
    void index(const Input& input);

    [[nodiscard]] std::uint32_t analyteOf(const Composed& composed) const {
        return analyte[composed.sides.front().front()];
    }
    [[nodiscard]] std::set<std::uint32_t> reached(const ReadRulings& next) const;
    [[nodiscard]] std::vector<std::uint32_t> sensesOf(const std::set<std::uint32_t>& regions) const;
    [[nodiscard]] bool solved(const std::vector<std::uint32_t>& senses, const ReadRulings& next, Instant now,
                              const CancelToken& cancel, Facts& facts) const;
    [[nodiscard]] Together replace(const std::vector<std::uint32_t>& senses, Items&& by, Touched& touched);
    void addPartners(std::span<const std::uint32_t> senses, Together& items) const;
    void relate(const Together& items);
    [[nodiscard]] Together findSeriesOf(const std::vector<std::uint32_t>& senses);
    void findSlipsOf(const std::vector<std::uint32_t>& senses, Touched& touched);
    void findWide(Instant now, Touched& touched, Together& changed);
    void tell(Touched& touched, const std::set<ItemId>& hiddenOrShown, bool all, Instant now, Change& change);

    std::vector<clinical::Statement> statements;
    std::vector<timeline::LedgerRow> ledger;
    std::string person;
    Whole whole;
    std::optional<Targets> targets;    ///< from index() on
    std::vector<std::uint32_t> region; ///< of each statement
    Groups byRegion;
    Groups pointedAt; ///< numbers of pointings by the statement they point at
    HashIndex byIngredient;
    /// Each statement's course (courseOf) and analyte (measuredAs) by number; 0: none.
    std::vector<std::uint32_t> course, analyte;
    Groups byCourse, byAnalyte;
    std::map<std::uint32_t, std::vector<Tied>> ties; ///< by region
    std::vector<std::uint32_t> suspected;            ///< suspects()
    std::vector<Composed*> across;                   ///< comparedAcross(), sorted by id
    std::unordered_map<Composed*, Discrepancies> within;
    std::map<std::uint32_t, Discrepancies> slipped; ///< by analyte
};

} // namespace anamnesis::reconcile
