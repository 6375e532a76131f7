// SPDX-License-Identifier: GPL-3.0-or-later
// Reading from an open vault. The Vault itself reads what its own open transaction wrote; a Reader made by
// Vault::reader() has a connection of its own, sees what was committed when each call began, and never waits for the
// writer. One thread at a time per Reader; different Readers in different threads are free. Once the vault is locked
// every call answers "vault.locked". Errors of every call: vault.locked, vault.damaged {part, detail}, vault.io
// {detail}, vault.disk-full.
#pragma once

#include "models/base/Result.h"
#include "services/store/Rows.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::store {

class Connection;

class Reader {
public:
    // Charts
    [[nodiscard]] Result<std::vector<Person>> persons() const; ///< ascending by name, then id
    [[nodiscard]] Result<std::optional<Person>> person(const PersonId& person) const;
    [[nodiscard]] Result<std::optional<PersonId>> personOf(std::string_view source, std::string_view patient) const;
    [[nodiscard]] Result<ChartCounts> counts(const PersonId& person) const;

    // Records
    [[nodiscard]] Result<std::vector<RecordRow>> records(const PersonId& person) const; ///< in the order they came
    [[nodiscard]] Result<std::optional<RawRecord>> record(const RecordId& record) const;
    [[nodiscard]] Result<bool> hasRecord(const PersonId& person, const RecordId& record) const;

    // Statements. Records are shared between the statements of one record.
    [[nodiscard]] Result<std::vector<clinical::Statement>> statements(const PersonId& person,
                                                                      const StatementQuery& query = {}) const;
    /// Another one when statements came or went since.
    struct StatementMark {
        std::int64_t count = 0, newest = 0;
        friend bool operator==(const StatementMark&, const StatementMark&) = default;
    };
    [[nodiscard]] Result<StatementMark> statementMark(const PersonId& person) const;
    /// The same one by one, in bounded memory; answer false to stop.
    [[nodiscard]] Result<void> forEachStatement(const PersonId& person, const StatementQuery& query,
                                                const std::function<bool(clinical::Statement&&)>& take) const;
    /// Of one chart: two charts may hold a statement of one id, when their files number records alike.
    [[nodiscard]] Result<std::optional<clinical::Statement>> statement(const PersonId& person,
                                                                       const StatementId& statement) const;
    /// Statements of one kind in all charts (identity reads the patients this way).
    [[nodiscard]] Result<std::vector<std::pair<PersonId, clinical::Statement>>>
    statementsOfKind(clinical::Kind kind) const;

    // Derived
    [[nodiscard]] Result<std::vector<timeline::Item>> items(const PersonId& person) const; ///< ascending by id
    /// By id or alias. Equal facts of two persons may have one id: name the person where it is known.
    [[nodiscard]] Result<std::optional<std::pair<PersonId, timeline::Item>>>
    item(const ItemId& item, const std::optional<PersonId>& person = {}) const;
    [[nodiscard]] Result<std::optional<ItemId>> itemOf(const StatementId& statement,
                                                       const std::optional<PersonId>& person = {}) const;
    [[nodiscard]] Result<std::vector<timeline::Discrepancy>> discrepancies(const PersonId& person) const;
    [[nodiscard]] Result<std::vector<KnownId>> knownIds(const PersonId& person, std::string_view kind) const;
    [[nodiscard]] Result<std::optional<StoredSnapshot>> snapshot(const PersonId& person) const;

    // Ledger, sources, requests
    [[nodiscard]] Result<std::vector<timeline::LedgerRow>> ledger(const PersonId& person) const;
    [[nodiscard]] Result<std::vector<SourceRow>> sources() const;                       ///< without secrets
    [[nodiscard]] Result<std::optional<SourceRow>> source(std::string_view name) const; ///< with secrets
    [[nodiscard]] Result<std::vector<RequestRow>> requests(std::size_t limit) const;    ///< newest first
    [[nodiscard]] Result<std::optional<RequestRow>> request(std::string_view id) const;
    /// Where a refresh stands: the caller's text by source and query ("_lastUpdated" of the last complete answer).
    [[nodiscard]] Result<std::optional<std::string>> syncMark(const PersonId& person, std::string_view source,
                                                              std::string_view query) const;
    /// All marks of a source: query and mark, ascending by query.
    [[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>> syncMarks(const PersonId& person,
                                                                                     std::string_view source) const;

    // Identity
    [[nodiscard]] Result<std::vector<LinkRow>> links() const;         ///< ascending by id
    [[nodiscard]] Result<std::vector<DecisionRow>> decisions() const; ///< in order

    // Journal
    [[nodiscard]] Result<std::vector<JournalRow>> journal() const; ///< all, in order
    /// Rulings about this person and those about none in particular, in order.
    [[nodiscard]] Result<std::vector<timeline::Ruling>> rulings(const PersonId& person) const;
    [[nodiscard]] Result<std::uint64_t> journalPosition() const; ///< of the last ruling, 0 without one

    // Users
    [[nodiscard]] Result<std::optional<std::string>> setting(std::string_view user, std::string_view key) const;
    [[nodiscard]] Result<std::optional<SeenMark>> seen(std::string_view user, const PersonId& person) const;
    [[nodiscard]] Result<std::uint64_t> itemsSince(const PersonId& person, Instant since) const; ///< first seen later

    // Search: every word must occur, in any order; the last letters of a word may be missing; any script, any accent.
    [[nodiscard]] Result<std::vector<SearchHit>> search(std::string_view text, const std::optional<PersonId>& person,
                                                        std::size_t limit, const MayShow& mayShow = {}) const;

    // Audit
    [[nodiscard]] Result<void> forEachAuditEntry(std::uint64_t from,
                                                 const std::function<bool(AuditEntry&&)>& take) const;
    [[nodiscard]] Result<std::optional<AuditEntry>> lastAuditEntry() const;
    [[nodiscard]] Result<std::optional<std::string>> auditSeal() const; ///< what services/audit keeps beside the chain

    Reader(Reader&&) noexcept = default;
    Reader& operator=(Reader&&) noexcept = default;
    ~Reader() = default;

protected:
    friend class Vault;
    explicit Reader(std::shared_ptr<Connection> connection) : m_connection(std::move(connection)) {}
    std::shared_ptr<Connection> m_connection;
};

} // namespace anamnesis::store
