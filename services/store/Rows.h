// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a vault as values. Nothing here knows how they are kept.
#pragma once

#include "models/base/Clock.h"
#include "models/base/Id.h"
#include "models/base/Issue.h"
#include "models/clinical/Statement.h"
#include "models/timeline/Discrepancy.h"
#include "models/timeline/Item.h"
#include "models/timeline/Ledger.h"
#include "models/timeline/Ruling.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::store {

// ---- charts ------------------------------------------------------------------------------------------------------

/// A patient of one source as a member of a person. Belongs to at most one person of the vault.
struct SourcePatient {
    std::string source;
    std::string id;
    std::string grade; ///< certain, probable, distinct
    std::string by;    ///< auto, manual

    friend bool operator==(const SourcePatient&, const SourcePatient&) = default;
};

/// A chart. Name, birth date and sex are what lists show; the full demographics are statements.
struct Person {
    PersonId id;
    std::string name;
    std::string birthDate;
    std::string sex;
    std::vector<SourcePatient> patients; ///< ascending by source, then id
    Instant created{};
    std::optional<Instant> lastViewed; ///< what retention counts from
};

struct ChartCounts {
    std::uint64_t records = 0, statements = 0, items = 0, discrepancies = 0;
    std::uint64_t openSafety = 0;     ///< open discrepancies of severity safety
    std::uint64_t rawBytes = 0;       ///< of the records as sent, each counted
    std::optional<Instant> lastAsked; ///< newest ledger row
};

// ---- records and statements --------------------------------------------------------------------------------------

/// A source record to keep. The bytes are read during the call only.
struct StoredRecord {
    clinical::RecordRef ref;  ///< key and sha256 are worked out when empty
    std::string_view bytes;   ///< as received, unchanged
    std::string patient = {}; ///< id of the source's patient it came for; empty: none known
    Instant fetched{};
};

struct PutCounts {
    std::uint64_t added = 0;
    std::uint64_t known = 0;         ///< were there already, nothing changed
    std::uint64_t contentShared = 0; ///< of those added, whose bytes were already there
};

/// A record without its bytes.
struct RecordRow {
    clinical::RecordRef ref;
    std::string patient;
    Instant fetched{};
    std::uint64_t size = 0; ///< bytes as received
};

struct RawRecord {
    clinical::RecordRef ref;
    PersonId person; ///< one that has it
    Instant fetched{};
    std::string bytes; ///< exactly as received
};

/// Which statements; empty parts ask for all. Times are milliseconds since 1970 UTC; undated ones are always in.
struct StatementQuery {
    std::vector<clinical::Kind> kinds;
    std::optional<std::int64_t> from, to; ///< overlap
    std::vector<RecordId> records;
    std::string source;
};

// ---- derived -----------------------------------------------------------------------------------------------------

/// What reconciliation knew of an item or a discrepancy, so that ids and dates live on although it is gone.
struct KnownId {
    std::string id;
    std::string kind;    ///< the caller's word: "item", "discrepancy"
    std::string payload; ///< the caller's bytes
    Instant firstSeen{};

    friend bool operator==(const KnownId&, const KnownId&) = default;
};

/// All that is worked out from a chart's records and journal; replaces what was there, row by row: what is as it was is
/// not written again. Items and discrepancies without a lastSeen or lastConfirmed of their own have that of `at`.
struct Derived {
    std::vector<timeline::Item> items;
    std::vector<timeline::Discrepancy> discrepancies;
    std::vector<KnownId> known;
    Instant at{};
};

/// The part of it that a ruling changed. Items and discrepancies named stay, are put in the place of those of their id,
/// or are added; a snapshot that is kept is left as it is, and is known for old by its journal position.
struct DerivedChange {
    std::vector<const timeline::Item*> items;
    std::vector<ItemId> gone;
    std::vector<const timeline::Discrepancy*> discrepancies;
    std::vector<DiscrepancyId> resolved;
    std::vector<KnownId> known; ///< all of them
    Instant at{};
};

struct StoredSnapshot {
    std::uint32_t version = 0;         ///< timeline::Snapshot::formatVersion of the blob
    std::string hash;                  ///< the caller's hash of what it was made from
    std::uint64_t journalPosition = 0; ///< last ruling taken into account
    std::string blob;
};

// ---- sources, ledger, requests -----------------------------------------------------------------------------------

struct SourceRow {
    std::string name;
    std::string json;                                         ///< settings without secrets
    std::vector<std::pair<std::string, std::string>> secrets; ///< empty in lists; see Reader::secret
};

/// One request as people may read it: no patient values, no token.
struct RequestRow {
    std::string id; ///< RecordRef::request
    std::string source;
    Instant at{};
    std::string request; ///< "GET Observation?category=laboratory&patient=…"
    int status = 0;      ///< 0: no answer
    double milliseconds = 0;
    std::uint64_t bytes = 0;
    std::string note; ///< code: retry, refused …

    friend bool operator==(const RequestRow&, const RequestRow&) = default;
};

// ---- identity ----------------------------------------------------------------------------------------------------

/// A link row of identity; the payload is its full form in the caller's encoding.
struct LinkRow {
    LinkId id;
    std::string sourceA, patientA, sourceB, patientB;
    std::string grade, by;
    double bits = 0;
    std::string payload;
    Instant at{};

    friend bool operator==(const LinkRow&, const LinkRow&) = default;
};

/// A person's word about two records; append-only.
struct DecisionRow {
    std::uint64_t position = 0; ///< given by the vault
    std::string payload;
    Instant at{};
};

/// A ruling and its place in the journal.
struct JournalRow {
    std::uint64_t position = 0; ///< ascending, never reused
    std::optional<PersonId> person;
    timeline::Ruling ruling;
};

// ---- users -------------------------------------------------------------------------------------------------------

/// What "new" is counted from: this user last closed this chart, or said "all seen".
struct SeenMark {
    Instant at{};
    std::uint64_t journalPosition = 0;
};

// ---- search ------------------------------------------------------------------------------------------------------

struct SearchHit {
    PersonId person;
    ItemId item; ///< empty when the statement is in no item yet
    StatementId statement;
    RecordId record;
    clinical::Kind kind = clinical::Kind::Other;
    std::string title;
    std::int64_t time = 0; ///< first millisecond, timeline::undatedTime when unknown
    std::string snippet;   ///< plain, from the text as sent; matches between U+0001 and U+0002
};

/// Answers false for what may not be shown; such facts are neither in the hits nor in counts.
using MayShow = std::function<bool(const SearchHit&)>;

// ---- audit -------------------------------------------------------------------------------------------------------

/// A link of the audit chain as it lies in the vault; services/audit gives it its meaning.
struct AuditEntry {
    std::uint64_t sequence = 0; ///< from 1, without gaps
    std::string event;          ///< canonical bytes
    std::string hash;           ///< chain hash
};

// ---- the vault itself --------------------------------------------------------------------------------------------

struct SlotInfo {
    std::uint32_t number = 0;
    std::string kind; ///< passphrase, recovery
    std::string label;
    Instant created{};
};

struct VaultInfo {
    std::string id;
    std::uint32_t format = 0; ///< of the folder
    std::uint32_t schema = 0; ///< of the data
    std::uint32_t pageSize = 0;
    std::vector<SlotInfo> keySlots; ///< (not "slots": a keyword of Qt)
    std::uint64_t persons = 0, records = 0, statements = 0, items = 0;
    std::uint64_t rawBytes = 0;    ///< as received
    std::uint64_t bytesOnDisk = 0; ///< all files of the folder
};

} // namespace anamnesis::store
