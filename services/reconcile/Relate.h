// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs together without being one fact: references between records, order and dispense, panel and result, and
// the series that repeats of one course form. Private to the room.
#pragma once

#include "services/reconcile/Compose.h"

#include <deque>
#include <span>
#include <string>
#include <unordered_map>

namespace anamnesis::reconcile {

/// "source|Type/id" -> senses of that record.
using RecordIndex = std::unordered_map<std::string, std::vector<std::uint32_t>>;
[[nodiscard]] RecordIndex indexRecords(std::span<const Sense> senses);
[[nodiscard]] const std::vector<std::uint32_t>* resolve(const RecordIndex& index, const Sense& from,
                                                        const clinical::Reference& reference);

/// Drugs of orders, dispenses … that only refer to a record of the medication (FHIR medicationReference).
class MedicationIndex {
public:
    explicit MedicationIndex(std::span<const clinical::Statement> statements);
    /// The statement itself, or a copy in `store` with the drug of the record it refers to.
    [[nodiscard]] const clinical::Statement& named(const clinical::Statement& statement,
                                                   std::deque<clinical::Statement>& store) const;

private:
    std::unordered_map<std::string, const clinical::Statement*> m_byRecord;
};

/// What a report's results are, by what their statements say: sets Results of its key.
void readResults(std::span<Sense> senses, const RecordIndex& index);

/// Adds relations of type Related (Replaces where a source says so). itemOf: sense -> position in items.
void relate(std::span<Composed> items, std::span<const Sense> senses, const std::vector<std::uint32_t>& itemOf,
            const RecordIndex& index);
/// Sets Item::series.
void findSeries(std::span<Composed> items, std::span<const Sense> senses);
/// Sorted, each once, at most 64 an item.
void settleRelations(timeline::Item& item);

} // namespace anamnesis::reconcile
