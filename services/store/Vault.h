// SPDX-License-Identifier: GPL-3.0-or-later
// The encrypted vault: a folder with `slots` (wrapped keys) and `data` (SQLCipher, with WAL and SHM while open).
//
// Threads: the Vault's own connection is the only one that writes and is used from one thread at a time (the store
// thread); lock() may be called from any thread. reader() opens further connections for other threads (Reader.h).
//
// Errors of opening:
//   vault.not-found {} · vault.exists {} · vault.wrong-passphrase {} · vault.slots-damaged {detail} ·
//   vault.damaged {part, detail} · vault.newer-format {format, known} · vault.in-use {pid} · vault.no-permission {} ·
//   vault.too-many-tries {seconds} · vault.disk-full {} · vault.io {detail} · vault.passphrase-empty {}
// Errors of every other call: vault.locked {}, vault.disk-full, vault.damaged, vault.io, vault.no-permission, and those
// named at the call. A call that fails has changed nothing.
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Clock.h"
#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "services/store/Packing.h"
#include "services/store/Reader.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::store {

/// Cost of Argon2id; zero means calibrated to about half a second with at least 64 MiB.
struct KeyCost {
    std::uint64_t passes = 0;
    std::uint64_t memoryBytes = 0;

    /// The least libsodium takes. For tests only.
    [[nodiscard]] static KeyCost leastForTests() { return {1, 8192}; }
};

/// Asked before each system call on files outside the database ("open", "write", "sync", "rename", "remove", "lock",
/// "read"); answers 0 or the errno to fail with. For tests.
using FileGate = std::function<int(std::string_view step, const std::filesystem::path& file)>;

struct VaultOptions {
    const Clock* clock = nullptr; ///< the system clock when null; must outlive the vault
    KeyCost cost;
    std::uint32_t pageSize = 8192; ///< 8192 or 16384; only at creation
    std::size_t cacheBytes = 24U << 20U;
    std::size_t readerCacheBytes = 8U << 20U;
    std::size_t reserveBytes = 1U << 20U; ///< kept so that views stay auditable on a full disk
    FileGate gate;
    std::string fileSystem; ///< name of the database's file layer; empty: the system's. For tests
};

/// "Every n-th was damaged": what verify() found. Empty issues: whole.
struct Verification {
    Issues issues; ///< vault.page-damaged {detail}, vault.reference-broken {table, row}, vault.record-damaged {record},
                   ///< vault.record-altered {record} (hash differs), vault.statement-damaged {statement},
                   ///< vault.index-damaged {detail}
    std::uint64_t records = 0, statements = 0;
};

struct CreatedVault;
struct Rekeyed;

class Vault final : public Reader {
public:
    /// Makes the folder (mode 0700) and both files (0600). vault.exists when there is a vault already.
    [[nodiscard]] static Result<CreatedVault> create(const std::filesystem::path& folder, std::string_view passphrase,
                                                     const VaultOptions& options = {});
    /// Takes a passphrase of any slot or the recovery code (blanks, dashes and case do not matter).
    [[nodiscard]] static Result<Vault> open(const std::filesystem::path& folder, std::string_view secret,
                                            const VaultOptions& options = {});

    /// Closes every connection, this one and all Readers, and wipes the key. A transaction in progress is undone.
    void lock();
    void close() { lock(); }
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const std::filesystem::path& folder() const;

    [[nodiscard]] Result<VaultInfo> info() const;
    [[nodiscard]] Result<Reader> reader() const;
    /// cipher_integrity_check, references, the search index, and the hash of every record's bytes. "cancelled".
    [[nodiscard]] Result<Verification> verify(const ProgressHandler& progress, const CancelToken& cancel) const;

    /// Runs `work` in one transaction: all of it or nothing. May be nested. What `work` answers is what this answers.
    [[nodiscard]] Result<void> transact(const std::function<Result<void>()>& work);

    // Key slots. A secret given for an existing slot is checked: vault.wrong-passphrase.
    [[nodiscard]] Result<std::uint32_t> addPassphrase(std::string_view passphrase, std::string_view label);
    [[nodiscard]] Result<std::string> addRecoveryCode(std::string_view label); ///< the code, shown once
    /// vault.last-slot {} for the last one, vault.slot-unknown {slot}.
    [[nodiscard]] Result<void> removeSlot(std::uint32_t number);
    [[nodiscard]] Result<void> changePassphrase(std::string_view oldPassphrase, std::string_view newPassphrase);
    /// A new data key: writes and verifies a new copy, then puts it in place. Interrupted, the old one is whole. Slots
    /// other than the passphrase's cannot be carried over and are dropped; a new recovery code is given. Needs that no
    /// Reader is in a call; existing Readers are closed. The vault stays open.
    [[nodiscard]] Result<Rekeyed> rekey(std::string_view passphrase, const ProgressHandler& progress,
                                        const CancelToken& cancel);

    /// A copy of both files in a new folder, opened and verified before it gets its name. vault.exists.
    [[nodiscard]] Result<void> backup(const std::filesystem::path& target, const ProgressHandler& progress,
                                      const CancelToken& cancel) const;
    /// Puts a backup in a new folder after opening and verifying it. vault.exists when the target has a vault.
    [[nodiscard]] static Result<void> restore(const std::filesystem::path& backup, const std::filesystem::path& target,
                                              std::string_view secret, const VaultOptions& options = {});

    // Charts
    [[nodiscard]] Result<void>
    putPerson(const Person& person); ///< name, birth date, sex; patients are left as they are
    /// Adds or updates a source patient of this person. If it belonged to another, it moves with its records and
    /// statements; derived rows of both charts must be worked out again. "store.person-unknown".
    [[nodiscard]] Result<void> assignPatient(const PersonId& person, const SourcePatient& patient);
    [[nodiscard]] Result<void> markViewed(const PersonId& person, Instant at);
    /// Removes a person without patients, records and rulings of its own. "store.person-not-empty".
    [[nodiscard]] Result<void> removeEmptyPerson(const PersonId& person);
    /// Deletes the chart with all that is only about it, overwrites, truncates the WAL and gives space back. Rulings of
    /// the person, links of its patients and its request rows go too. Audit events stay.
    [[nodiscard]] Result<void> purge(const PersonId& person);

    // Records and statements; idempotent. "store.person-unknown", "store.record-unknown {record}".
    [[nodiscard]] Result<PutCounts> putRecords(const PersonId& person, std::span<const StoredRecord> records);
    /// Adds, or puts in place of the statement of the same id; also into the search index.
    [[nodiscard]] Result<PutCounts> putStatements(const PersonId& person,
                                                  std::span<const clinical::Statement> statements);
    [[nodiscard]] Result<PutCounts> putStatements(const PersonId& person, std::span<const PackedStatement> statements);
    /// Removes the statements of these records that are not in `keep` (a newer decoder made others).
    [[nodiscard]] Result<std::uint64_t> removeStatements(const PersonId& person, std::span<const RecordId> records,
                                                         std::span<const StatementId> keep = {});

    // Derived
    [[nodiscard]] Result<void> replaceDerived(const PersonId& person, const Derived& derived);
    [[nodiscard]] Result<void> changeDerived(const PersonId& person, const DerivedChange& change);
    [[nodiscard]] Result<void> putSnapshot(const PersonId& person, const StoredSnapshot& snapshot);
    [[nodiscard]] Result<void> removeSnapshot(const PersonId& person);

    // Ledger, sources, requests
    /// Each row replaces the one of the same source, kind, query and period.
    [[nodiscard]] Result<void> putLedger(const PersonId& person, std::span<const timeline::LedgerRow> rows);
    /// What the ledger says of one source is put in place of what it said before.
    [[nodiscard]] Result<void> replaceLedger(const PersonId& person, std::string_view source,
                                             std::span<const timeline::LedgerRow> rows);
    [[nodiscard]] Result<void> putSource(const SourceRow& source);
    [[nodiscard]] Result<void> removeSource(std::string_view name);
    [[nodiscard]] Result<void> appendRequests(const std::optional<PersonId>& person, std::span<const RequestRow> rows);
    [[nodiscard]] Result<void> putSyncMark(const PersonId& person, std::string_view source, std::string_view query,
                                           std::string_view mark);
    [[nodiscard]] Result<void> removeSyncMark(const PersonId& person, std::string_view source, std::string_view query);

    // Identity
    [[nodiscard]] Result<void> putLinks(std::span<const LinkRow> links); ///< by id
    [[nodiscard]] Result<void> replaceLinks(std::span<const LinkRow> links);
    [[nodiscard]] Result<std::uint64_t> appendDecision(const DecisionRow& decision);

    // Journal, users
    [[nodiscard]] Result<std::uint64_t> appendRuling(const std::optional<PersonId>& person,
                                                     const timeline::Ruling& ruling); ///< its position
    [[nodiscard]] Result<void> putSetting(std::string_view user, std::string_view key, std::string_view value);
    [[nodiscard]] Result<void> markSeen(std::string_view user, const PersonId& person, const SeenMark& mark);

    // For services/audit
    /// BLAKE2b-256 over the parts, each with its length, keyed from the data key for this purpose. 32 bytes.
    [[nodiscard]] Result<std::string> keyedHash(std::string_view purpose,
                                                std::initializer_list<std::string_view> parts) const;
    /// The chain's next link: sequence must be the last plus one.
    [[nodiscard]] Result<void> appendAuditEntry(const AuditEntry& entry, std::string_view seal);
    /// transact(); when the disk is full, gives up the reserved space and tries once more.
    [[nodiscard]] Result<void> transactFromReserve(const std::function<Result<void>()>& work);
    /// Failed tries to unlock since they were last taken, oldest first.
    [[nodiscard]] std::vector<Instant> failedUnlocks() const;
    [[nodiscard]] Result<void> clearFailedUnlocks(); ///< once they are in the trail

    Vault(Vault&&) noexcept;
    Vault& operator=(Vault&&) noexcept;
    ~Vault();

    struct State; ///< inner (VaultState.h)

private:
    explicit Vault(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

struct CreatedVault {
    Vault vault;
    std::string recoveryCode; ///< groups of four, shown once; never kept
};

struct Rekeyed {
    std::string recoveryCode;
    std::vector<SlotInfo> dropped;
};

} // namespace anamnesis::store
