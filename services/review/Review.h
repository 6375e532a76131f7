// SPDX-License-Identifier: GPL-3.0-or-later
// The Port over real rooms: vault, sources, decoding, identity, reconciliation. Calls may come from any thread; each
// holds the vault only while it reads or writes, so that a chart can be read while a refresh runs.
#pragma once

#include "models/clinical/ClinicalTime.h"
#include "services/identity/Sharing.h"
#include "services/review/Port.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace anamnesis::transport {
class Http;
}

namespace anamnesis::review {

class RequestBuffer;

/// What a refresh asks for: what changed since the last complete run, where a source can tell and that run is not too
/// old, or everything. Only the latter notices what a source no longer has.
enum class Asking : std::uint8_t { Changes, Everything };

/// What the review needs of the outside; the references must outlive it.
struct Surroundings {
    const Clock& clock;
    transport::Http& http;
    std::function<clinical::ZoneOffsets(const std::string&)> zones; ///< offsets of an IANA zone
    RequestBuffer* requests = nullptr; ///< log rows of the network behind `http`; null: none are kept
    std::string user = "user";         ///< whose "new" and whose name in rulings
    bool quickKeys = false;            ///< least key derivation cost: throw-away vaults of the demo and of tests only
    std::filesystem::path terms = {};  ///< folder of the terminologies; empty: none are loaded
    std::string language = "en";       ///< BCP 47, of names of codes
};

class Review final : public Port {
public:
    explicit Review(Surroundings surroundings);
    ~Review() override;
    Review(const Review&) = delete;
    Review& operator=(const Review&) = delete;

    Result<std::string> createVault(const std::filesystem::path& folder, std::string_view passphrase) override;
    Result<void> openVault(const std::filesystem::path& folder, std::string_view passphrase) override;
    void lock() override;
    bool isOpen() const override;
    Result<VaultInfo> vaultInfo() override;
    Result<Issues> verifyVault(const ProgressHandler& progress, CancelToken cancel) override;
    Result<std::uint64_t> rebuild(const ProgressHandler& progress, CancelToken cancel) override;
    Result<std::vector<AuditRow>> auditTrail() override;
    Result<std::uint64_t> verifyAudit() override;

    Result<std::vector<SourceStatus>> sources() override;
    Result<SourceStatus> addSource(const SourceInput& input) override;
    Result<void> removeSource(std::string_view name) override;
    Result<SourceStatus> testSource(std::string_view name, CancelToken cancel) override;
    Result<std::vector<RequestLogRow>> requestLog() override;

    Result<std::vector<PersonSummary>> persons() override;
    Result<std::vector<PatientCandidate>> searchPatients(const PatientQuery& query, CancelToken cancel) override;
    Result<PersonSummary> addPatient(const PatientQuery& query, CancelToken cancel) override;
    Result<std::vector<LinkView>> links() override;
    Result<void> decideLink(const LinkId& link, bool same, std::string_view reason) override;

    Result<SyncReport> sync(const PersonId& person, const std::vector<std::string>& sources,
                            const ProgressHandler& progress, CancelToken cancel) override;
    Result<SyncReport> sync(const PersonId& person, const std::vector<std::string>& sources, Asking asking,
                            const ProgressHandler& progress, CancelToken cancel);
    Result<SyncReport> import(const std::vector<std::filesystem::path>& paths, std::string_view source,
                              std::string_view person, const ProgressHandler& progress, CancelToken cancel) override;
    Result<timeline::SnapshotPointer> chart(const PersonId& person) override;
    Result<std::vector<timeline::Item>> items(const PersonId& person) override;
    Result<ItemDetail> item(const ItemId& item) override;
    Result<Provenance> provenance(const ItemId& item, std::string_view field, const StatementId& member) override;
    Result<std::pair<clinical::RecordRef, std::string>> raw(const RecordId& record) override;
    Result<DocumentText> document(const ItemId& item) override;
    Result<std::vector<SearchHit>> search(std::string_view words, const std::optional<PersonId>& person) override;
    Result<void> markSeen(const PersonId& person) override;
    void speak(std::string_view language) override;

    Result<RulingId> rule(timeline::RulingAction action, const std::vector<std::string>& ids, std::string_view value,
                          std::string_view reason) override;
    Result<void> undo(const RulingId& ruling) override;
    Result<void> readyToRule(const PersonId&, CancelToken) override;
    Result<std::vector<RulingView>> rulings(const std::optional<PersonId>& person) override;

    // Decisions about who is who, for others and from others (services/identity/Sharing.h).
    /// A FHIR Bundle of links, persons and where they come from; of one person or of all. Errors:
    /// "chart.unknown-person" {person}.
    Result<std::string> shareIdentities(const std::optional<PersonId>& person);
    /// Keeps what another place holds as proposals and answers all that are kept, each beside our own answer. What is
    /// told of records that are not here is kept too, and answered once they are. Issues of the bundle, or without one
    /// of what is kept.
    Result<std::vector<identity::Proposal>> takeProposals(std::string_view bundle, Issues& issues);
    Result<std::vector<identity::Proposal>> proposals();
    /// What `identities import` and the window read.
    static Result<std::string> sharedFile(const std::filesystem::path& file);
    Result<Proposals> proposalViews() override;
    Result<Proposals> takeProposals(const std::filesystem::path& file) override;
    Result<void> followProposal(const LinkId& link, std::string_view reason) override;
    Result<void> setProposalAside(const LinkId& link, bool aside) override;
    Result<void> shareIdentities(const std::filesystem::path& file, const std::optional<PersonId>& person) override;

    /// Everything known of a chart, for exports and the command line.
    Result<std::vector<timeline::LedgerRow>> ledger(const PersonId& person);
    Result<std::vector<timeline::Discrepancy>> discrepancies(const PersonId& person);

private:
    struct Search; ///< candidates and the records they came with
    [[nodiscard]] Result<Search> askFor(const PatientQuery& query, const CancelToken& cancel);

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace anamnesis::review
