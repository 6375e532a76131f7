// SPDX-License-Identifier: GPL-3.0-or-later
// The last step of every way in: decode a batch of records and keep them with their statements, in one transaction.
// Private to the room.
#pragma once

#include "services/review/State.h"

namespace anamnesis::review {

struct IntakeCounts {
    std::uint64_t records = 0;    ///< new ones
    std::uint64_t statements = 0; ///< new ones
    std::uint64_t unreadable = 0; ///< kept raw without a statement
};

/// Decodes outside the lock, stores under it.
[[nodiscard]] Result<IntakeCounts> takeIn(store::Vault& vault, std::recursive_mutex& mutex, const PersonId& person,
                                          const std::vector<sources::FetchedRecord>& records, Instant fetched,
                                          const std::function<Result<void>()>& alongside = {});

} // namespace anamnesis::review
