// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs together without being one fact: references between records, order and dispense, panel and result, and
// the series that repeats of one course form. Private to the room.
#pragma once

#include "services/reconcile/Compose.h"
#include "services/reconcile/Referred.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace anamnesis::reconcile {

/// What a report's results are, by what their statements say: sets Results of its key.
void readResults(std::span<Sense> senses, const RecordIndex& index);

/// The organisation of a stay whose record only refers to another record of it: sets its key by that record's name.
void readOrganisations(std::span<Sense> senses, const RecordIndex& index);

/// What solving found between two statements that are not one fact.
struct Tied {
    std::uint32_t left = 0, right = 0;                             ///< senses
    timeline::RelationType type = timeline::RelationType::Related; ///< as seen from left
    std::string why;
};

/// A statement whose record points at that of another.
struct Pointing {
    std::uint32_t from = 0, to = 0; ///< senses
    std::uint8_t role = 0;          ///< row of the table of roles
};
/// In the order of `from`.
[[nodiscard]] std::vector<Pointing> pointings(std::span<const Sense> senses, const RecordIndex& index);

/// Gives items their relations, each on both sides; with `only` to those alone. Each may come several times and in any
/// order until it is settled.
class Relating {
public:
    /// itemOf: sense -> item.
    Relating(std::span<const Sense> senses, std::span<Composed* const> itemOf,
             const std::unordered_set<Composed*>* only = nullptr)
        : m_senses(senses), m_itemOf(itemOf), m_only(only) {}

    void tied(std::span<const Tied> ties) const;
    void pointing(std::span<const Pointing> pointings) const;
    /// Orders, statements, dispenses and administrations of one ingredient: each with the order that stood then. Of an
    /// ingredient all items must be among these, sorted by id.
    void medicines(ItemSpan items) const;
    /// Of an identifier all that hold it must be among these, sorted by id.
    void identifiers(ItemSpan items) const;

private:
    void add(Composed& left, Composed& right, timeline::RelationType type, const std::string& why) const;

    std::span<const Sense> m_senses;
    std::span<Composed* const> m_itemOf;
    const std::unordered_set<Composed*>* m_only;
};
/// Sorted, each once, at most 64 an item.
void settleRelations(timeline::Item& item);

/// What an item that would begin with this statement is a repeat of; empty: of nothing.
[[nodiscard]] std::string courseOf(const Sense& first);
/// Sets Item::series. Of a course all items must be among these.
void findSeries(ItemSpan items, std::span<const Sense> senses);

/// The ingredient that medicines are related by; empty: none, or no medicine.
[[nodiscard]] const std::string& ingredientOf(const Sense& sense);

} // namespace anamnesis::reconcile
