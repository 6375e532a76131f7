// SPDX-License-Identifier: GPL-3.0-or-later
// A port that holds one invented patient, so that every screen can be driven and looked at without services.
#pragma once

#include "services/review/Port.h"

#include <atomic>
#include <map>
#include <set>

namespace anamnesis::testing {

class FakePort final : public review::Port {
public:
    explicit FakePort(bool open = true);

    std::atomic<bool> open;
    std::atomic<int> rulingsMade{0};
    std::atomic<int> syncs{0};
    std::string lastReason;
    std::string lastDecision;             ///< "s1 link", "s1 apart", "s1 follow"
    std::atomic<bool> othersTold{true};   ///< whether another place's file was taken already
    std::filesystem::path shared;         ///< the file last written
    std::optional<PersonId> sharedPerson; ///< of whom

    Result<std::string> createVault(const std::filesystem::path&, std::string_view) override;
    Result<void> openVault(const std::filesystem::path&, std::string_view passphrase) override;
    void lock() override { open = false; }
    bool isOpen() const override { return open; }
    Result<review::VaultInfo> vaultInfo() override;
    Result<Issues> verifyVault(const ProgressHandler&, CancelToken) override { return Issues{}; }
    Result<std::uint64_t> rebuild(const ProgressHandler&, CancelToken) override { return 0; }
    Result<std::vector<review::AuditRow>> auditTrail() override;
    Result<std::uint64_t> verifyAudit() override { return 42; }
    Result<std::vector<review::SourceStatus>> sources() override;
    Result<review::SourceStatus> addSource(const review::SourceInput&) override;
    Result<void> removeSource(std::string_view) override { return {}; }
    Result<review::SourceStatus> testSource(std::string_view name, CancelToken) override;
    Result<std::vector<review::RequestLogRow>> requestLog() override;
    Result<std::vector<review::PersonSummary>> persons() override;
    Result<std::vector<review::PatientCandidate>> searchPatients(const review::PatientQuery&, CancelToken) override;
    Result<review::PersonSummary> addPatient(const review::PatientQuery&, CancelToken) override;
    Result<std::vector<review::LinkView>> links() override;
    Result<void> decideLink(const LinkId&, bool same, std::string_view reason) override;
    Result<review::Proposals> proposalViews() override;
    Result<review::Proposals> takeProposals(const std::filesystem::path& file) override;
    Result<void> followProposal(const LinkId&, std::string_view reason) override;
    Result<void> setProposalAside(const LinkId&, bool aside) override;
    Result<void> shareIdentities(const std::filesystem::path& file, const std::optional<PersonId>&) override;
    Result<review::SyncReport> sync(const PersonId&, const std::vector<std::string>&, const ProgressHandler&,
                                    CancelToken) override;
    Result<review::SyncReport> import(const std::vector<std::filesystem::path>&, std::string_view, std::string_view,
                                      const ProgressHandler&, CancelToken) override;
    Result<timeline::SnapshotPointer> chart(const PersonId&) override;
    Result<std::vector<timeline::Item>> items(const PersonId&) override { return m_items; }
    Result<review::ItemDetail> item(const ItemId&) override;
    Result<review::Provenance> provenance(const ItemId&, std::string_view field, const StatementId& member) override;
    Result<std::pair<clinical::RecordRef, std::string>> raw(const RecordId&) override {
        return failure("store.record-unknown");
    }
    Result<review::DocumentText> document(const ItemId&) override;
    Result<std::vector<review::SearchHit>> search(std::string_view words, const std::optional<PersonId>&) override;
    Result<void> markSeen(const PersonId&) override { return {}; }
    Result<RulingId> rule(timeline::RulingAction, const std::vector<std::string>& ids, std::string_view,
                          std::string_view reason) override;
    Result<void> undo(const RulingId&) override;
    Result<std::vector<review::RulingView>> rulings(const std::optional<PersonId>&) override {
        return std::vector<review::RulingView>{};
    }

private:
    void makeChart();
    [[nodiscard]] review::ProposalView proposal(const char* id, const char* theirs, const char* standing);

    std::vector<timeline::Item> m_items;
    std::map<std::string, std::vector<clinical::Statement>> m_statements; ///< by item
    timeline::SnapshotPointer m_chart;
    std::map<std::string, bool> m_said; ///< what a person decided about a proposal: one person or not
    std::set<std::string> m_aside;
};

} // namespace anamnesis::testing
