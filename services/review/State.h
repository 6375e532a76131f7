// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of this room share. Private to the room.
#pragma once

#include "services/audit/Trail.h"
#include "services/identity/Identity.h"
#include "services/reconcile/Living.h"
#include "services/review/Naming.h"
#include "services/review/Review.h"
#include "services/review/SyncMarks.h"
#include "services/sources/Source.h"
#include "services/store/Vault.h"

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace anamnesis::review {

/// The error of the first that failed, null when all went well.
template <class... Results>
[[nodiscard]] const Error* firstError(const Results&... results) {
    const Error* first = nullptr;
    ((first = first == nullptr && !results ? &results.error() : first), ...);
    return first;
}

struct SourceRun;
struct Refresh;
enum class HeldBackIs : std::uint8_t { SamePerson, SomebodyElse };

struct Review::State {
    explicit State(Surroundings given) : around(std::move(given)), naming(around.terms, around.clock) {
        naming.speak(around.language);
    }

    Surroundings around;
    Naming naming;
    mutable std::recursive_mutex mutex; ///< held while the vault is read or written, never while a source is asked
    std::optional<store::Vault> vault;
    std::map<std::string, sources::Capabilities, std::less<>> capabilities; ///< of sources asked since the vault opened
    std::map<std::string, Error, std::less<>> lastErrors;
    std::map<PersonId, timeline::SnapshotPointer> snapshots;
    std::string snapshotsNamed; ///< stamp of the names in them
    /// The chart that rulings are being made in, while nothing else changes it.
    struct Living {
        PersonId person;
        reconcile::LivingChart chart;
        store::Reader::StatementMark mark; ///< of the statements in it
    };
    std::optional<Living> living;
    std::uint64_t livingEnded = 0; ///< how often: one that is being worked out meanwhile is out of date
    void endLiving();
    std::set<PersonId> unkept; ///< charts whose snapshot is newer than the one in the vault

    using Guard = std::unique_lock<std::recursive_mutex>;
    [[nodiscard]] Guard guard() const { return Guard(mutex); }
    /// "vault.locked" when nothing is open.
    [[nodiscard]] Result<void> ready() const;
    /// The person of a chart. "vault.locked"; "chart.unknown-person" {person}.
    [[nodiscard]] Result<store::Person> chartOf(const PersonId& person) const;
    [[nodiscard]] Instant now() const { return around.clock.now(); }

    /// Writes the event first: an action whose event cannot be written does not happen.
    /// `patient` is a person's id or empty, `entity` the id of what was touched.
    [[nodiscard]] Result<void> audit(audit::Action action, std::string_view patient, std::string_view entity = {},
                                     Args details = {});

    // Sources
    [[nodiscard]] Result<sources::SourceSettings> settingsOf(std::string_view name) const;
    [[nodiscard]] Result<std::unique_ptr<sources::Source>> openSource(const sources::SourceSettings& settings) const;
    [[nodiscard]] Result<std::vector<sources::SourceSettings>> allSettings() const;

    /// Moves the network's log rows into the vault, each to the source its host belongs to.
    void keepRequests(const std::optional<PersonId>& person);

    // A refresh
    [[nodiscard]] Result<std::vector<SourceRun>> runsFor(const store::Person& person,
                                                         const std::vector<std::string>& only) const;
    [[nodiscard]] Result<void> takeStock(std::vector<SourceRun>& runs, const PersonId& person, SyncReport& report);
    // … of one source (SourceRun.cpp); on a thread of its own, without the guard
    void runSource(SourceRun& run, const Refresh& refresh);
    [[nodiscard]] Result<void> findAtSource(SourceRun& run, sources::Source& source, const Refresh& refresh);
    [[nodiscard]] Result<void> screenPatients(SourceRun& run, sources::Source& source, sources::Plan& plan,
                                              const Refresh& refresh);
    [[nodiscard]] Result<void> keepMarks(const SourceRun& run, const sources::Plan& plan,
                                         const sources::FetchReport& report, const Marks& marks, bool tellsTime,
                                         const Refresh& refresh);
    [[nodiscard]] Result<void> keepGone(const SourceRun& run, const sources::Plan& plan,
                                        const sources::FetchReport& report,
                                        std::set<std::pair<std::string, std::string>> given, const Refresh& refresh);

    // Persons
    struct PatientEntry {
        identity::PatientRecord record;
        PersonId person;
    };
    /// Every source patient of the vault, with the newest demographics of each.
    [[nodiscard]] Result<std::vector<PatientEntry>> patients() const;
    using NewestPatients = std::map<identity::PatientKey, std::pair<const clinical::Statement*, PersonId>>;
    [[nodiscard]] Result<std::set<identity::PatientKey>> patientsOfContents(const NewestPatients& newest) const;
    [[nodiscard]] Result<std::vector<identity::Decision>> decisions() const;
    /// Links all patients of the vault, moves those that are certain together, keeps link rows. Charts that changed.
    [[nodiscard]] Result<std::vector<PersonId>> relink();
    [[nodiscard]] Result<PersonSummary> summaryOf(const store::Person& person) const;

    /// A person's word about two records, for all records of their persons. `noted`: beside it in the audit trail.
    /// Errors: "identity.unknown-link" {link}, those of identity::rule().
    [[nodiscard]] Result<void> decide(const identity::PatientKey& a, const identity::PatientKey& b, bool same,
                                      std::string_view reason, const Args& noted = {});
    /// Review::takeProposals(), and the names of records that others speak of and that are not here. Under the guard.
    [[nodiscard]] Result<std::vector<identity::Proposal>> others(std::string_view bundle, Issues& issues,
                                                                 std::vector<std::string>& notHere);
    [[nodiscard]] Result<Proposals> views(const std::vector<identity::Proposal>& all);
    /// Source patients whose record became somebody else's (SyncMarks.h).
    struct HeldBack {
        PersonId person;
        std::string source;
        Suspension suspension;
    };
    [[nodiscard]] Result<std::vector<HeldBack>> suspended() const;
    [[nodiscard]] Result<void> decideHeldBack(const HeldBack& heldBack, HeldBackIs what, std::string_view reason);

    // Charts
    /// Reconciles one chart and stores items, discrepancies and snapshot. Count of items that changed.
    [[nodiscard]] Result<std::uint64_t> derive(const PersonId& person, const CancelToken& cancel);
    /// Writes a ruling (or an undoing) into the journal, by `write`, and what comes of it, both or neither. In a chart
    /// that is being looked at the first takes as long as derive(); the chart then stays in memory, and the next cost
    /// what they touch, until something else changes it.
    [[nodiscard]] Result<void> ruled(const PersonId& person, const std::function<Result<void>()>& write);
    [[nodiscard]] Result<timeline::SnapshotPointer> snapshot(const PersonId& person);
    /// Puts snapshots into the vault that rulings have changed since they were put there.
    void keepSnapshots();
    /// Writes what was worked out of a chart; `essences`: of its items before. Count of items that changed.
    [[nodiscard]] Result<std::uint64_t> keep(const PersonId& person, reconcile::Reconciliation result,
                                             std::map<ItemId, std::string> essences);
    [[nodiscard]] Result<void> makeLiving(const PersonId& person);  ///< works it out whole, and writes it
    [[nodiscard]] Result<void> deriveRuled(const PersonId& person); ///< within the transaction of ruled()
    /// Puts in the place of the snapshot that is held the one with the change.
    [[nodiscard]] Result<void> patchSnapshot(const PersonId& person, const timeline::Snapshot& before,
                                             const reconcile::LivingChart::Change& change,
                                             const std::vector<timeline::Ruling>& journal);
    /// Adds hits of names that terminologies gave.
    [[nodiscard]] Result<void> namedSo(std::string_view words, const PersonId& person, std::vector<SearchHit>& hits);
    [[nodiscard]] Result<std::pair<PersonId, timeline::Item>> findItem(const ItemId& item) const;
};

} // namespace anamnesis::review
