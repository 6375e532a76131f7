// SPDX-License-Identifier: GPL-3.0-or-later
// Statements: what queries need in columns, the rest as a compressed body.
#include "services/store/Bodies.h"
#include "services/store/Rowids.h"
#include "services/store/VaultState.h"

#include <set>
#include <unordered_set>

namespace anamnesis::store {

namespace {

using clinical::Statement;

Statement statementAt(Connection& database, std::string_view stored, std::int64_t record, RecordRefs& records) {
    Statement statement = require(statementFrom(database.codec().unpacked(stored)));
    statement.record = records.byRow(record);
    return statement;
}

/// Large queries have few parts that name things; the rest is filled in as text of numbers only.
std::string conditions(const StatementQuery& query) {
    std::string sql;
    if (!query.kinds.empty()) {
        sql += " AND kind IN (";
        for (const clinical::Kind kind : query.kinds)
            sql += std::to_string(static_cast<int>(kind)) + ',';
        sql.back() = ')';
    }
    if (query.from)
        sql += " AND last>=" + std::to_string(*query.from);
    if (query.to)
        sql += " AND first<=" + std::to_string(*query.to);
    if (!query.source.empty())
        sql += " AND record IN (SELECT record.id FROM record JOIN word ON word.id=record.source WHERE word.text=?2)";
    return sql;
}

} // namespace

void copyStatements(Connection& database, std::int64_t fromRecord, std::int64_t toRecord, std::int64_t toPerson) {
    RecordRefs records(database);
    Query rows = database.query("SELECT key, kind, first, last, body FROM statement WHERE record=?1 ORDER BY id");
    rows.bind(fromRecord);
    while (rows.next()) {
        database
            .query("INSERT OR IGNORE INTO statement(person, key, record, kind, first, last, body) "
                   "VALUES(?1,?2,?3,?4,?5,?6,?7)")
            .bind(toPerson, Key{rows.key(0)}, toRecord, rows.integer(1), rows.integer(2), rows.integer(3),
                  Blob{rows.blob(4)})
            .run();
        if (database.changes() != 0)
            indexWords(database, database.lastRow(),
                       indexedWords(statementAt(database, rows.blob(4), fromRecord, records)));
    }
}

Result<PutCounts> Vault::putStatements(const PersonId& person, std::span<const Statement> statements) {
    Packer packer;
    std::vector<PackedStatement> packed;
    packed.reserve(statements.size());
    for (const Statement& statement : statements)
        packed.push_back(packer.packed(statement));
    return putStatements(person, packed);
}

Result<PutCounts> Vault::putStatements(const PersonId& person, std::span<const PackedStatement> statements) {
    return written(m_connection, [&](Connection& database) {
        const std::int64_t chart = personRow(database, person);
        PutCounts counts;
        const clinical::RecordRef* last = nullptr;
        std::int64_t record = 0;
        for (const PackedStatement& statement : statements) {
            if (!statement.record)
                throw Fault("store.record-unknown", {{"record", ""}});
            if (statement.record.get() != last) {
                const RecordId key =
                    statement.record->key.empty() ? clinical::recordKey(*statement.record) : statement.record->key;
                Query row = database.query("SELECT id FROM record WHERE key=?1 AND person=?2");
                if (!row.bind(Key{key.value}, chart).next())
                    throw Fault("store.record-unknown", {{"record", key.value}});
                record = row.integer(0);
                last = statement.record.get();
            }
            const auto kind = static_cast<int>(statement.kind);
            // Most are new: then one look at the index is enough.
            database
                .query("INSERT INTO statement(person, key, record, kind, first, last, body) "
                       "VALUES(?1,?2,?3,?4,?5,?6,?7) ON CONFLICT(key, person) DO NOTHING")
                .bind(chart, Key{statement.id.value}, record, kind, statement.first, statement.last,
                      Blob{statement.body})
                .run();
            std::int64_t row = 0;
            if (database.changes() != 0) {
                row = database.lastRow();
            } else {
                {
                    Query known = database.query("SELECT id, body, record FROM statement WHERE key=?1 AND person=?2");
                    if (!known.bind(Key{statement.id.value}, chart).next())
                        throw Fault("vault.damaged", {{"part", "data"}, {"detail", "statement"}});
                    Codec& codec = database.codec();
                    if (known.integer(2) == record &&
                        (known.blob(1) == statement.body ||
                         codec.unpacked(known.blob(1)) == codec.unpacked(statement.body))) {
                        ++counts.known;
                        continue;
                    }
                    row = known.integer(0);
                }
                database.query("UPDATE statement SET record=?2, kind=?3, first=?4, last=?5, body=?6 WHERE id=?1")
                    .bind(row, record, kind, statement.first, statement.last, Blob{statement.body})
                    .run();
                database.query("DELETE FROM words WHERE rowid=?1").bind(row).run();
            }
            indexWords(database, row, statement.words);
            ++counts.added;
        }
        return counts;
    });
}

Result<std::uint64_t> Vault::removeStatements(const PersonId& person, std::span<const RecordId> records,
                                              std::span<const StatementId> keep) {
    return written(m_connection, [&](Connection& database) {
        const std::int64_t chart = personRow(database, person);
        std::unordered_set<std::string_view> kept;
        for (const StatementId& id : keep)
            kept.insert(id.value);
        std::uint64_t removed = 0;
        for (const RecordId& record : records) {
            std::vector<std::int64_t> rows;
            {
                Query found = database.query("SELECT statement.id, statement.key FROM statement JOIN record ON "
                                             "record.id=statement.record WHERE record.key=?1 AND record.person=?2");
                found.bind(Key{record.value}, chart);
                while (found.next())
                    if (!kept.contains(found.key(1)))
                        rows.push_back(found.integer(0));
            }
            for (const std::int64_t row : rows) {
                database.query("DELETE FROM words WHERE rowid=?1").bind(row).run();
                database.query("DELETE FROM statement WHERE id=?1").bind(row).run();
            }
            removed += rows.size();
        }
        return removed;
    });
}

Result<Reader::StatementMark> Reader::statementMark(const PersonId& person) const {
    return guarded(m_connection, [&](Connection& database) {
        Query row = database.query("SELECT count(*), max(id) FROM statement WHERE person=?1");
        return row.bind(personRow(database, person)).next() ? StatementMark{row.integer(0), row.integer(1)}
                                                            : StatementMark{};
    });
}

Result<void> Reader::forEachStatement(const PersonId& person, const StatementQuery& query,
                                      const std::function<bool(Statement&&)>& take) const {
    return guarded(m_connection, [&](Connection& database) {
        const std::int64_t chart = personRow(database, person);
        std::set<std::int64_t> wanted;
        for (const RecordId& record : query.records) {
            Query row = database.query("SELECT id FROM record WHERE key=?1 AND person=?2");
            if (row.bind(Key{record.value}, chart).next())
                wanted.insert(row.integer(0));
        }
        RecordRefs records(database);
        const auto bindSource = [&](Query& rows) {
            if (query.source.empty())
                rows.bind(chart);
            else
                rows.bind(chart, query.source);
        };
        const auto give = [&](Query& rows) {
            while (rows.next())
                if (!take(statementAt(database, rows.blob(0), rows.integer(1), records)))
                    return false;
            return true;
        };
        const std::string sql = "SELECT body, record FROM statement WHERE person=?1" + conditions(query);
        if (query.records.empty()) {
            Query rows = database.once(sql + " ORDER BY id");
            bindSource(rows);
            (void)give(rows);
            return;
        }
        for (const std::int64_t record : wanted) {
            Query rows = database.once(sql + " AND record=" + std::to_string(record) + " ORDER BY id");
            bindSource(rows);
            if (!give(rows))
                return;
        }
    });
}

Result<std::vector<Statement>> Reader::statements(const PersonId& person, const StatementQuery& query) const {
    std::vector<Statement> answer;
    const Result<void> done = forEachStatement(person, query, [&](Statement&& statement) {
        answer.push_back(std::move(statement));
        return true;
    });
    if (!done)
        return failure(done.error());
    return answer;
}

Result<std::optional<Statement>> Reader::statement(const PersonId& person, const StatementId& statement) const {
    return guarded(m_connection, [&](Connection& database) -> std::optional<Statement> {
        Query row = database.query("SELECT body, record FROM statement WHERE key=?1 AND person=?2");
        if (!row.bind(Key{statement.value}, personRow(database, person)).next())
            return std::nullopt;
        RecordRefs records(database);
        return statementAt(database, row.blob(0), row.integer(1), records);
    });
}

Result<std::vector<std::pair<PersonId, Statement>>> Reader::statementsOfKind(clinical::Kind kind) const {
    return guarded(m_connection, [&](Connection& database) {
        std::vector<std::pair<PersonId, Statement>> answer;
        RecordRefs records(database);
        Query rows = database.query("SELECT statement.body, statement.record, person.key FROM statement JOIN person ON "
                                    "person.id=statement.person WHERE statement.kind=?1 ORDER BY statement.id");
        rows.bind(static_cast<int>(kind));
        while (rows.next())
            answer.emplace_back(PersonId(rows.key(2)), statementAt(database, rows.blob(0), rows.integer(1), records));
        return answer;
    });
}

} // namespace anamnesis::store
