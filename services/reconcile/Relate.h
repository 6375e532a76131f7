// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs together without being one fact: references between records, order and dispense, panel and result, and
// the series that repeats of one course form. Private to the room.
#pragma once

#include "services/reconcile/Compose.h"
#include "services/reconcile/Referred.h"

#include <span>
#include <string>

namespace anamnesis::reconcile {

/// What a report's results are, by what their statements say: sets Results of its key.
void readResults(std::span<Sense> senses, const RecordIndex& index);

/// The organisation of a stay whose record only refers to another record of it: sets its key by that record's name.
void readOrganisations(std::span<Sense> senses, const RecordIndex& index);

/// Adds relations of type Related (Replaces where a source says so). itemOf: sense -> position in items.
void relate(std::span<Composed> items, std::span<const Sense> senses, const std::vector<std::uint32_t>& itemOf,
            const RecordIndex& index);
/// Sets Item::series.
void findSeries(std::span<Composed> items, std::span<const Sense> senses);
/// Sorted, each once, at most 64 an item.
void settleRelations(timeline::Item& item);

} // namespace anamnesis::reconcile
