// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of items: hash of kind and smallest member fingerprint; what was known before lives on. Private to the room.
#pragma once

#include "services/reconcile/Compose.h"
#include "services/reconcile/Reconcile.h"

#include <span>
#include <string_view>

namespace anamnesis::reconcile {

/// Sets id, aliases, firstSeen, lastSeen, and sorts the items by id.
void identify(std::vector<Composed>& items, std::span<const Sense> senses, std::span<const KnownItem> known,
              std::string_view person, Instant now);

} // namespace anamnesis::reconcile
