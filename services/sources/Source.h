// SPDX-License-Identifier: GPL-3.0-or-later
// One interface for every protocol: what a source offers, whom it knows, what is asked of it, and the asking. A plan is
// data; fetching delivers what arrives page by page and ends in a ledger row for everything asked, refused or not
// asked.
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Clock.h"
#include "models/base/Issue.h"
#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/clinical/Statement.h"
#include "models/timeline/Ledger.h"
#include "services/sources/SourceSettings.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::transport {
class Http;
}
namespace anamnesis::auth {
class Authorizer;
}

namespace anamnesis::sources {

/// One source record as it came. The bytes are immutable: exactly those whose SHA-256 the reference holds.
struct FetchedRecord {
    clinical::RecordRef ref;
    std::string bytes;
    std::string patientId;   ///< id of the source's patient it was asked for; empty for patient searches and files
    std::string owner;       ///< "DocumentReference/7": the record whose content this is; empty for a record of its own
    bool referenced = false; ///< came because another record points at it (Practitioner, Medication), not from a query
    Issues issues;           ///< what was wrong with it on the way; it is kept all the same

    friend bool operator==(const FetchedRecord& a, const FetchedRecord& b) {
        return a.ref.key == b.ref.key && a.bytes == b.bytes;
    }
};

/// How far one query has come; handed with every page, so that who stores the page stores this in the same transaction.
struct Checkpoint {
    std::string query;  ///< Query::key
    std::string next;   ///< URL of the page to ask next; empty: the query is done
    std::string period; ///< LedgerRow::period of the query
    Instant began{};    ///< Query::began of the run whose first page came
    std::uint64_t asked = 0;
    std::uint64_t received = 0;
    std::optional<std::uint64_t> expected;

    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

struct Query;

/// Where records go. All calls of one fetch come from the thread that called it, one after the other.
class Sink {
public:
    virtual ~Sink() = default;
    /// Shows what an earlier run of a query that is taken up again brought, before anything is asked: what those
    /// records point at was not fetched then.
    virtual void showEarlier(const Query& query, const std::function<void(const FetchedRecord&)>& look) {
        (void)query;
        (void)look;
    }
    /// May block: fetching goes on meanwhile until its bounded queue is full. An error stops the fetch.
    virtual Result<void> onRecords(std::vector<FetchedRecord> records, const Checkpoint& checkpoint) = 0;
    /// A query has ended; the same rows are in the report.
    virtual void onRow(const timeline::LedgerRow& row) { (void)row; }
};

/// What is offered for one type of record.
struct Offer {
    std::string type; ///< "Observation"
    bool search = false;
    bool read = false;
    std::vector<std::string> parameters; ///< search parameters named; empty: not told
    std::vector<std::string> operations; ///< "everything", "match"
    std::vector<std::string> includes;   ///< "MedicationRequest:medication"

    friend bool operator==(const Offer&, const Offer&) = default;
};

struct Capabilities {
    std::string version;  ///< "4.0.1"; empty: not told
    std::string software; ///< name and version as told
    std::string instance; ///< name or description of the endpoint
    bool json = false;
    bool xml = false;
    std::vector<Offer> offers;
    std::vector<std::string> quirks; ///< names of quirk rows that apply, those found by themselves included
    Issues issues;                   ///< such as source.statement-missing: everything is tried then
    std::optional<Instant> at;       ///< the server's own clock when it said so (RFC 9110 §6.6.1)

    [[nodiscard]] const Offer* offer(std::string_view type) const;
};

/// Whom to look for. Empty fields are not asked.
struct PatientQuery {
    std::string family;
    std::string given;
    std::string birthDate; ///< ISO, at its own precision
    std::string sex;       ///< male, female, other, unknown
    std::vector<clinical::Identifier> identifiers;
    std::string phone;
    std::string postalCode;

    [[nodiscard]] bool empty() const {
        return family.empty() && given.empty() && birthDate.empty() && identifiers.empty() && phone.empty();
    }
};

struct PatientHits {
    std::vector<FetchedRecord> records; ///< of type Patient, raw; whoever asked decodes and grades them
    timeline::LedgerRow row;
};

/// One search and its pages.
struct Query {
    std::string key;       ///< stable over runs: fingerprint of patient and query without the period
    std::string patientId; ///< the source's own id of the patient
    std::string type;      ///< record type asked for; "*" for all at once
    clinical::Kind kind = clinical::Kind::Other;
    std::vector<clinical::Kind> alsoKinds; ///< further kinds its answer holds; each gets the same row
    std::string url;                       ///< absolute, first page
    std::string ledger;                    ///< the query without patient values, for the ledger
    std::string period;                    ///< "all" or "since …" (timeline::LedgerRow)
    Instant began{};                       ///< by the source's clock, when the run began
    std::optional<Checkpoint> resume;      ///< where to go on, when an earlier run did not end
};

/// Where earlier runs for the same patients got to.
struct Standing {
    std::optional<Instant> since; ///< for every query: only what changed from then on
    /// Query::key -> when the last run of it that brought everything began, by the source's clock.
    std::map<std::string, Instant, std::less<>> complete;
    std::vector<Checkpoint> unfinished;
};

struct Plan {
    std::vector<Query> queries;
    std::vector<timeline::LedgerRow> notAsked; ///< with reason: source.not-offered {type}, source.not-in-scope {type} …
};

struct FetchReport {
    std::vector<timeline::LedgerRow> rows; ///< a row for every query and every kind not asked
    std::vector<Checkpoint> unfinished;    ///< give them to the next plan to go on where this one stopped
    /// Keys of queries that brought everything they promised, with all that it points at: a later run may ask for what
    /// changed since this one began.
    std::vector<std::string> complete;
    std::optional<Error> stoppedBy; ///< the sink's error, or http.cancelled; the rows stand all the same
};

/// One configured source. Its calls may come from any one thread at a time; they block, and heed their token.
class Source {
public:
    virtual ~Source() = default;
    [[nodiscard]] virtual const SourceSettings& settings() const = 0;

    /// Asked once, then remembered. Errors: http.*, auth.*, source.not-fhir.
    virtual Result<Capabilities> capabilities(const CancelToken& cancel) = 0;

    /// Every patient the source gives for the query. A failure is in the row, not an error: what came is kept.
    virtual PatientHits searchPatients(const PatientQuery& query, const CancelToken& cancel) = 0;

    /// What to ask for these patients. Complete queries are asked only for what changed, where the source can tell;
    /// unfinished ones go on where they stopped.
    virtual Result<Plan> plan(const std::vector<std::string>& patientIds, const Standing& standing,
                              const CancelToken& cancel) = 0;

    /// Runs the plan; returns when every query has ended, the sink failed, or the token was cancelled.
    virtual FetchReport fetch(const Plan& plan, Sink& sink, const ProgressHandler& progress,
                              const CancelToken& cancel) = 0;
};

/// How the period of such a query and its ledger row begins. What a source no longer has is not in the answer.
inline constexpr std::string_view sincePeriod = "since ";
/// Whether a query asks only for what changed.
[[nodiscard]] bool asksForChanges(std::string_view period);
/// Whether a ledger row is about what other records point at (contents of documents, practitioners), by its query.
[[nodiscard]] bool isFollowUp(std::string_view ledgerQuery);

/// What a source needs of the outside; all must outlive it.
struct Surroundings {
    transport::Http& http;
    const Clock& clock;
};

/// Makes the source with the sign-in its settings ask for. Errors: those of check(), source.kind-unsupported {kind},
/// auth.method-unsupported {auth}, auth.key-unreadable.
[[nodiscard]] Result<std::unique_ptr<Source>> makeSource(const SourceSettings& settings,
                                                         const Surroundings& surroundings);
/// The same with a sign-in made elsewhere (a SMART launch that the window led).
[[nodiscard]] Result<std::unique_ptr<Source>> makeSource(const SourceSettings& settings,
                                                         const Surroundings& surroundings,
                                                         std::shared_ptr<auth::Authorizer> authorizer);

} // namespace anamnesis::sources
