// SPDX-License-Identifier: GPL-3.0-or-later
// Where refreshes stand, kept in the vault by person and source: pages reached, queries that are complete, patients
// held back. And what the ledger of a source says after a run. Private to the room.
#pragma once

#include "services/sources/Source.h"
#include "services/store/Vault.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::review {

/// An unfinished run older than this begins anew: meanwhile a server's pages mean something else.
inline constexpr std::chrono::hours resumeWithin{12};
/// Taken up again so soon, the pages before and after are one list, as in any run. Later, records may have moved from
/// one page to another: what comes counts, but the next run asks for everything.
inline constexpr std::chrono::minutes sameListWithin{15};
/// What a source no longer has is noticed only when it is asked for everything: at least this often.
inline constexpr std::chrono::hours fullAtLeastEvery{7 * 24};

/// All that earlier runs left for one source.
struct Marks {
    sources::Standing standing;                           ///< what the next plan may build on
    std::map<std::string, Instant, std::less<>> started;  ///< unfinished query -> our clock when its run began
    std::map<std::string, Instant, std::less<>> lastFull; ///< complete query -> our clock when all was last asked
};
[[nodiscard]] Result<Marks> marksOf(const store::Vault& vault, const PersonId& person, std::string_view source,
                                    Instant now);

/// How far a query came; an empty `next` takes the mark away.
[[nodiscard]] Result<void> putPage(store::Vault& vault, const PersonId& person, std::string_view source,
                                   const sources::Checkpoint& checkpoint, Instant started);
/// A query brought everything: later runs may ask for what changed since `began` (the source's clock).
[[nodiscard]] Result<void> putComplete(store::Vault& vault, const PersonId& person, std::string_view source,
                                       std::string_view query, Instant began, Instant lastFull);

/// Records of a source that an answer with everything no longer held, and the beginning of that asking. They stay in
/// the chart; what came in their place is told by it (reconcile::RecordLife).
using Gone = std::map<RecordId, Instant>;
[[nodiscard]] Result<Gone> goneOf(const store::Reader& vault, const PersonId& person, std::string_view source);
/// What one run gave everything of.
struct Answered {
    std::set<std::pair<std::string, std::string>> whole; ///< patient and type of which all was asked and came
    std::set<std::pair<std::string, std::string>> given; ///< type and id of what came
};
[[nodiscard]] Result<void> markGone(store::Vault& vault, const PersonId& person, std::string_view source,
                                    const Answered& answered, Instant began);

/// A source patient whose record turned into somebody else's: nothing more of it comes into the chart until a person
/// has looked.
struct Suspension {
    std::string patient;
    Instant at{};
    bool decided = false; ///< a person said that it is somebody else: it is not even asked for
    clinical::RecordRef record;
    std::string bytes; ///< the new Patient record
};
[[nodiscard]] Result<std::vector<Suspension>> suspensions(const store::Vault& vault, const PersonId& person,
                                                          std::string_view source);
[[nodiscard]] Result<void> putSuspension(store::Vault& vault, const PersonId& person, std::string_view source,
                                         const Suspension& suspension);
/// A person said that it is the same human being all the same; the record with this hash is not held back again.
[[nodiscard]] Result<void> liftSuspension(store::Vault& vault, const PersonId& person, std::string_view source,
                                          std::string_view patient, std::string_view acceptedSha256);
[[nodiscard]] Result<bool> isAccepted(const store::Vault& vault, const PersonId& person, std::string_view source,
                                      std::string_view patient, std::string_view sha256);
/// The id under which links and decisions name a suspension.
[[nodiscard]] LinkId suspensionLink(std::string_view source, std::string_view patient);

/// The rows of a source after a run: those of the run, and of those before what it builds on. A run for changes leaves
/// standing what was said of everything; one for everything leaves nothing. Rows of files always stay.
[[nodiscard]] std::vector<timeline::LedgerRow> afterRun(const std::vector<timeline::LedgerRow>& before,
                                                        std::vector<timeline::LedgerRow> run);

} // namespace anamnesis::review
