// SPDX-License-Identifier: GPL-3.0-or-later
// The trail inside a vault: events in a chain of keyed hashes (BLAKE2b from the data key, over the hash before, the
// number and the canonical event), and a seal on the newest. Without the data key nobody can remove, change, reorder or
// cut off an event unseen. Who holds the key could write a new chain, and a whole folder could be put back: both show
// against a head that was exported and kept elsewhere. Thread: that of the vault's writing connection.
#pragma once

#include "models/base/Issue.h"
#include "services/audit/Event.h"
#include "services/store/Vault.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace anamnesis::audit {

/// Writes the event, on a full disk from the reserved space. Its sequence. Within a transaction of the vault it counts
/// only if that is committed.
[[nodiscard]] Result<std::uint64_t> append(store::Vault& vault, const Event& event);

/// Event and work in one transaction: work whose event cannot be written does not happen. Work that fails leaves an
/// event of its own with the failure's code (detail "error").
[[nodiscard]] Result<void> perform(store::Vault& vault, const Event& event, const std::function<Result<void>()>& work);

/// Puts the failed unlocks that `slots` kept into the trail, each once; how many.
[[nodiscard]] Result<std::uint64_t> mergeFailedUnlocks(store::Vault& vault);

struct TrailQuery {
    std::uint64_t from = 1;
    std::optional<Action> action;
    std::string patient; ///< empty: all
    std::size_t limit = SIZE_MAX;
};
[[nodiscard]] Result<std::vector<Event>> list(const store::Vault& vault, const TrailQuery& query = {});

struct TrailCheck {
    std::uint64_t events = 0;
    Issues issues; ///< audit.changed {sequence}, audit.removed {from, to}, audit.cut-off {last, sealed},
                   ///< audit.seal-broken, audit.head-missing {sequence}, audit.head-differs {sequence},
                   ///< audit.head-unreadable, audit.head-of-another-vault
};
/// Walks the whole chain. With a head exported earlier, also against that.
[[nodiscard]] Result<TrailCheck> verify(const store::Vault& vault, std::string_view exportedHead = {});

/// JSON {vault, sequence, hash, at}; holds nothing secret. Keep it away from the vault.
[[nodiscard]] Result<std::string> exportHead(const store::Vault& vault, Instant now);

} // namespace anamnesis::audit
