// SPDX-License-Identifier: GPL-3.0-or-later
// What several parts of the store need of the tables: row numbers, records by row, removals that keep the index in
// step. Inner header of services/store.
#pragma once

#include "services/store/Connection.h"
#include "services/store/Rows.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace anamnesis::store {

/// Throws store.person-unknown.
[[nodiscard]] std::int64_t personRow(Connection& database, const PersonId& person);

/// Loads a record's reference once and shares it.
class RecordRefs {
public:
    explicit RecordRefs(Connection& database) : m_database(database) {}
    [[nodiscard]] std::shared_ptr<const clinical::RecordRef> byRow(std::int64_t record);
    /// Nothing when the chart has no such record.
    [[nodiscard]] std::shared_ptr<const clinical::RecordRef> byKey(std::int64_t person, const RecordId& record);

private:
    Connection& m_database;
    std::unordered_map<std::int64_t, std::shared_ptr<const clinical::RecordRef>> m_loaded;
};

/// The bytes of source records. Small ones that came in one call are packed together, which takes a fifth of the room.
class RawBytes {
public:
    explicit RawBytes(Connection& database) : m_database(database) {}
    RawBytes(const RawBytes&) = delete;
    RawBytes& operator=(const RawBytes&) = delete;

    /// The row of these bytes; made when they are new. Nothing can be read of a new one before finish().
    [[nodiscard]] std::int64_t put(std::string_view hash, std::string_view bytes, bool& added);
    void finish();
    /// Throws vault.damaged {part: record}. The block read last is kept: neighbours cost nothing more.
    [[nodiscard]] std::string_view at(std::int64_t raw);

private:
    Connection& m_database;
    std::int64_t m_next = 0; ///< row number of the next new one, 0: not asked yet
    std::int64_t m_block = 0, m_count = 0;
    std::string m_pending;    ///< bytes of the block being filled
    std::int64_t m_held = -1; ///< block in m_read
    std::string m_read;
};

/// Removes bytes no record has any more, out of blocks that others are in, too.
void removeUnusedBytes(Connection& database, const std::optional<std::int64_t>& only = {});

void removeRecord(Connection& database, std::int64_t record); ///< with its statements and, unless shared, its bytes
void copyStatements(Connection& database, std::int64_t fromRecord, std::int64_t toRecord, std::int64_t toPerson);
void removeDerived(Connection& database, std::int64_t person); ///< items, discrepancies, snapshot
/// What the search index takes of a statement, folded.
[[nodiscard]] std::string indexedWords(const clinical::Statement& statement);
void indexWords(Connection& database, std::int64_t row, std::string_view words);

} // namespace anamnesis::store
