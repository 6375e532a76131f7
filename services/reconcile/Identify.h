// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of items: hash of kind and smallest member fingerprint; what was known before lives on. Private to the room.
#pragma once

#include "services/reconcile/Compose.h"
#include "services/reconcile/Reconcile.h"

#include <functional>
#include <span>
#include <string_view>

namespace anamnesis::reconcile {

/// Sets id, aliases, firstSeen, lastSeen, and sorts the items by id. taken: an id that an item elsewhere holds.
void identify(Items& items, std::span<const Sense> senses, std::span<const KnownItem> known, std::string_view person,
              Instant now, const std::function<bool(const ItemId&)>& taken = {});

} // namespace anamnesis::reconcile
