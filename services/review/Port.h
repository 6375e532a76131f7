// SPDX-License-Identifier: GPL-3.0-or-later
// The one door for the window and the command line. Every call may wait (database, network) and so is made from a
// worker thread, never from the GUI thread; all calls are safe from any one thread at a time per Port, and the Port
// serialises them itself. Answers are values. Errors: codes of the rooms behind it, "vault.locked" when nothing is
// open.
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/timeline/Ruling.h"
#include "models/timeline/Snapshot.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace anamnesis::review {

struct PatientOfPerson {
    std::string source;
    std::string id;
    std::string grade; ///< certain, probable, distinct
    std::string by;    ///< auto, manual
};

struct PersonSummary {
    PersonId id;
    std::string name; ///< "HALVORSEN, Miriam"
    std::string birthDate;
    std::string sex;
    std::vector<PatientOfPerson> patients;
    std::optional<Instant> lastRefresh;
    std::uint32_t openSafety = 0; ///< open safety discrepancies
    std::uint32_t newItems = 0;
};

/// What may be asked of all sources at once; empty parts are not sent.
struct PatientQuery {
    std::string family, given, birthDate, sex, identifier; ///< identifier: "system|value" or a bare value
    std::string postalCode, phone;
};

struct PatientCandidate {
    std::string source;
    std::string id;
    std::string grade;
    double bits = 0;
    clinical::Demographics demographics;
    std::optional<PersonId> person; ///< already linked to
};

struct SourceInput {
    std::string name, kind, url, auth = "none", clientId, secret, scope, zone, badge, caFile, certFile, keyFile;
};

struct SourceStatus {
    std::string name, kind, url, auth, zone, badge;
    std::string software; ///< from its CapabilityStatement, "HAPI FHIR 6.8"
    std::string fhirVersion;
    std::string signIn; ///< code: none-needed, signed-in, signed-out, refused, expired
    std::optional<Instant> lastSync;
    std::optional<double> medianMilliseconds;
    std::optional<Error> lastError;
};

struct RequestLogRow {
    std::string id, source;
    Instant at{};
    std::string request; ///< redacted: "GET Observation?category=laboratory&patient=…"
    int status = 0;      ///< 0: no answer
    double milliseconds = 0;
    std::uint64_t bytes = 0;
    std::string note; ///< code: retry, refused …
};

struct LinkView {
    LinkId id;
    std::string a, b; ///< "source|patient id"
    PersonId personA, personB;
    clinical::Demographics demographicsA, demographicsB;
    std::string grade, by;
    double bits = 0;
    struct Weight {
        std::string field, level;
        double bits = 0;
    };
    std::vector<Weight> weights;
    std::vector<std::string> vetoes;
    std::string rules, version;
    Instant at{};
    struct Added {
        std::string title;
        std::uint32_t marks = 0; ///< timeline::titleMarks
        bool denied = false;     ///< "no known allergies", "no allergy to nickel"
    };
    /// What b's chart would add to a's, by kind, allergies first, what is denied last. Of two charts a's is the larger;
    /// what was entered in error adds nothing.
    std::vector<std::pair<clinical::Kind, std::vector<Added>>> wouldAdd;
    bool flagged = false;      ///< a person decided against the rules' own answer
    bool waits = false;        ///< for a person's word
    bool asks = false;         ///< a card: of all that wait between two persons the first
    std::uint32_t decides = 0; ///< with asks: pairs of records that wait for this one answer
    struct Word {
        bool same = false;
        std::string author, reason;
        Instant at{};
    };
    std::vector<Word> history; ///< what people said of these two records, the latest first
};

/// What another place holds of two records here, beside our own answer. Nothing acts on it but a person.
struct ProposalView {
    /// The two records, graded by our rules alone: `by` is auto, whatever was decided since. What one word would answer
    /// is one card: of all that wait between two persons only one `asks`, for `decides` pairs. `history`: said here.
    LinkView own;
    std::string standing;  ///< "agrees", "proposed", "conflicting", "overruled" (services/identity/Sharing.h)
    bool together = false; ///< one person here, now
    bool aside = false;    ///< a person here set it aside; a newer word of theirs brings it back
    /// The latest word of a person here that says otherwise: about the two records, or where these are of two persons
    /// about any record of one and any of the other.
    std::optional<LinkView::Word> contradicts;
    struct Said {
        std::string grade, by, author, place, reason, rules, version;
        double bits = 0;
        Instant at{};
    } said;

    [[nodiscard]] bool same() const { return said.grade != "distinct"; }
    /// For a person's answer.
    [[nodiscard]] bool waits() const { return !aside && (standing == "proposed" || standing == "conflicting"); }
};

struct Proposals {
    std::vector<ProposalView> views;  ///< conflicting first, then by how sure we are
    std::vector<std::string> notHere; ///< links and persons told of records that are not here: "Linkage/17"
};

struct ItemDetail {
    timeline::Item item;
    std::vector<clinical::Statement> statements; ///< in the order of item.members
    std::vector<std::pair<ItemId, std::string>> relatedTitles;
    std::vector<timeline::Ruling> rulings;
};

/// From the value on the screen to the bytes it came from.
struct Provenance {
    std::string field, text; ///< what was asked about
    clinical::Statement statement;
    struct Step {
        std::string code; ///< "decoded", "unit-converted", "code-mapped", "code-named", "code-not-named" …
        Args args;
    };
    std::vector<Step> steps;
    clinical::RecordRef record;
    std::string raw;               ///< the record's bytes
    std::size_t highlightFrom = 0; ///< byte range of the element within raw; equal: not located
    std::size_t highlightTo = 0;
    std::optional<RequestLogRow> request;
    std::optional<SourceStatus> source;
};

struct SearchHit {
    PersonId person;
    ItemId item;
    clinical::Kind kind = clinical::Kind::Other;
    std::string title;
    std::string date;
    std::string snippet;     ///< plain; matches between U+0001 and U+0002
    bool hidden = false;     ///< a ruling keeps it out of the lists
    std::uint32_t marks = 0; ///< how the title is to be read: timeline::titleMarks
};

struct AuditRow {
    std::uint64_t sequence = 0;
    Instant at{};
    std::string action, outcome, agent, subject; ///< codes; subject is an id
    Args details;
};

struct DocumentText {
    std::string title, mediaType;
    std::string html; ///< sanitised; safe to render without network
    std::string plain;
    std::string bytes; ///< original when it is neither HTML nor text
};

struct VaultInfo {
    std::filesystem::path folder;
    std::string id;
    std::uint64_t persons = 0, records = 0, statements = 0, items = 0, bytesOnDisk = 0, rawBytes = 0;
    std::uint32_t format = 0;
    std::vector<std::string> keySlots; ///< kind and label (not "slots": a keyword of Qt)
};

/// A ruling and how it stands.
struct RulingView {
    timeline::Ruling ruling;
    std::optional<PersonId> person;
    std::string state;               ///< "in-force", "undone", "unattached"; an undo itself is "in-force" or "undone"
    std::vector<ItemId> items;       ///< those it is about now
    std::vector<std::string> titles; ///< of these
};

struct RefusedFile {
    std::string file; ///< its name; for the person who gave it, never for a log
    Error reason;
};

struct SyncReport {
    std::vector<timeline::LedgerRow> ledger;
    std::uint64_t records = 0, statements = 0, items = 0, discrepancies = 0, unreadable = 0;
    std::vector<std::string> quarantined; ///< "source|id" whose demographics became somebody else's
    std::vector<std::string> onlyChanges; ///< sources asked only for what changed: absences are not noticed
    std::vector<RefusedFile> refused;     ///< files of an import that hold nothing readable; each has a ledger row
    std::vector<RulingId> unattached;     ///< rulings of the charts touched that found nothing to hold on to
    Issues issues;                        ///< of reconciling these charts
    bool cancelled = false;
};

class Port {
public:
    virtual ~Port() = default;

    // Vault
    [[nodiscard]] virtual Result<std::string> createVault(const std::filesystem::path& folder,
                                                          std::string_view passphrase) = 0; ///< recovery code
    [[nodiscard]] virtual Result<void> openVault(const std::filesystem::path& folder, std::string_view passphrase) = 0;
    virtual void lock() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    [[nodiscard]] virtual Result<VaultInfo> vaultInfo() = 0;
    [[nodiscard]] virtual Result<Issues> verifyVault(const ProgressHandler&, CancelToken) = 0;
    [[nodiscard]] virtual Result<std::uint64_t> rebuild(const ProgressHandler&,
                                                        CancelToken) = 0; ///< items that changed
    [[nodiscard]] virtual Result<std::vector<AuditRow>> auditTrail() = 0;
    [[nodiscard]] virtual Result<std::uint64_t> verifyAudit() = 0; ///< events checked

    // Sources
    [[nodiscard]] virtual Result<std::vector<SourceStatus>> sources() = 0;
    [[nodiscard]] virtual Result<SourceStatus> addSource(const SourceInput&) = 0;
    [[nodiscard]] virtual Result<void> removeSource(std::string_view name) = 0;
    [[nodiscard]] virtual Result<SourceStatus> testSource(std::string_view name, CancelToken) = 0;
    [[nodiscard]] virtual Result<std::vector<RequestLogRow>> requestLog() = 0;

    // Persons
    [[nodiscard]] virtual Result<std::vector<PersonSummary>> persons() = 0;
    [[nodiscard]] virtual Result<std::vector<PatientCandidate>> searchPatients(const PatientQuery&, CancelToken) = 0;
    [[nodiscard]] virtual Result<PersonSummary> addPatient(const PatientQuery&, CancelToken) = 0;
    [[nodiscard]] virtual Result<std::vector<LinkView>> links() = 0;
    /// Answers for the two persons: every record of one against every record of the other (identity::sidesOf). Errors:
    /// "identity.unknown-link" {link}, those of identity::rule().
    [[nodiscard]] virtual Result<void> decideLink(const LinkId&, bool same, std::string_view reason) = 0;

    // What other places hold of who is who
    [[nodiscard]] virtual Result<Proposals> proposalViews() = 0;
    /// Keeps what the file holds as proposals and answers all that are kept. Errors: "identity.file-unreadable" {file},
    /// "identity.shared-unreadable" {why}.
    [[nodiscard]] virtual Result<Proposals> takeProposals(const std::filesystem::path& file) = 0;
    /// Decides as the proposal says, for all records of the two persons. Errors as of decideLink().
    [[nodiscard]] virtual Result<void> followProposal(const LinkId&, std::string_view reason) = 0;
    [[nodiscard]] virtual Result<void> setProposalAside(const LinkId&, bool aside) = 0;
    /// Writes what is held here, of one person or of all, for another place. It holds numbers of patients and is not
    /// encrypted. Errors: "chart.unknown-person" {person}, "identity.file-not-written" {file}.
    [[nodiscard]] virtual Result<void> shareIdentities(const std::filesystem::path& file,
                                                       const std::optional<PersonId>&) = 0;

    // A chart
    [[nodiscard]] virtual Result<SyncReport> sync(const PersonId&, const std::vector<std::string>& sources,
                                                  const ProgressHandler&, CancelToken) = 0;
    /// person: an id, "auto" or "new".
    [[nodiscard]] virtual Result<SyncReport> import(const std::vector<std::filesystem::path>&, std::string_view source,
                                                    std::string_view person, const ProgressHandler&, CancelToken) = 0;
    [[nodiscard]] virtual Result<timeline::SnapshotPointer> chart(const PersonId&) = 0;
    [[nodiscard]] virtual Result<std::vector<timeline::Item>> items(const PersonId&) = 0;
    [[nodiscard]] virtual Result<ItemDetail> item(const ItemId&) = 0;
    /// field empty: the item's main field. member empty: the first.
    [[nodiscard]] virtual Result<Provenance> provenance(const ItemId&, std::string_view field,
                                                        const StatementId& member) = 0;
    [[nodiscard]] virtual Result<std::pair<clinical::RecordRef, std::string>> raw(const RecordId&) = 0;
    [[nodiscard]] virtual Result<DocumentText> document(const ItemId&) = 0;
    [[nodiscard]] virtual Result<std::vector<SearchHit>> search(std::string_view words,
                                                                const std::optional<PersonId>&) = 0;
    [[nodiscard]] virtual Result<void> markSeen(const PersonId&) = 0;
    /// The reader's language (BCP 47), in which terminologies are asked for names of codes. What was given before is
    /// to be asked for again.
    virtual void speak(std::string_view) {}

    // Rulings
    [[nodiscard]] virtual Result<RulingId> rule(timeline::RulingAction, const std::vector<std::string>& ids,
                                                std::string_view value, std::string_view reason) = 0;
    [[nodiscard]] virtual Result<void> undo(const RulingId&) = 0;
    /// Works a chart out aside, so that the first ruling in it costs as little as those that follow. Takes as long as
    /// rebuilding the chart; meanwhile nothing waits for it, and nothing is written or shown.
    [[nodiscard]] virtual Result<void> readyToRule(const PersonId&, CancelToken) { return {}; }
    /// In the order they were made; of one person, or all.
    [[nodiscard]] virtual Result<std::vector<RulingView>> rulings(const std::optional<PersonId>&) = 0;
};

} // namespace anamnesis::review
