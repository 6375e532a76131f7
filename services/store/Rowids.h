// SPDX-License-Identifier: GPL-3.0-or-later
// What several parts of the store need of the tables: row numbers, records by row, removals that keep the index in
// step. Inner header of services/store.
#pragma once

#include "services/store/Connection.h"
#include "services/store/Rows.h"

#include <memory>
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

void removeRecord(Connection& database, std::int64_t record); ///< with its statements and, unless shared, its bytes
void copyStatements(Connection& database, std::int64_t fromRecord, std::int64_t toRecord, std::int64_t toPerson);
void removeDerived(Connection& database, std::int64_t person); ///< items, discrepancies, snapshot
void indexStatement(Connection& database, std::int64_t row, const clinical::Statement& statement);

} // namespace anamnesis::store
