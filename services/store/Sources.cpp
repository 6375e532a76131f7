// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked and what came back: sources with their secrets, ledger, request log, sync marks.
#include "services/store/Encoding.h"
#include "services/store/Rowids.h"
#include "services/store/VaultState.h"

namespace anamnesis::store {

namespace {

std::string argsBytes(const Args& args) {
    Writer writer;
    writer(args);
    return std::move(writer.out);
}

Args argsFrom(std::string_view bytes) {
    BytesReader reader(bytes);
    Args args;
    reader(args);
    return reader.complete() ? args : Args{};
}

RequestRow requestFrom(const Query& row) {
    return {row.string(0),
            row.string(1),
            row.instant(2),
            row.string(3),
            static_cast<int>(row.integer(4)),
            row.real(5),
            static_cast<std::uint64_t>(row.integer(6)),
            row.string(7)};
}

void insertLedger(Connection& database, std::int64_t chart, std::span<const timeline::LedgerRow> rows) {
    for (const timeline::LedgerRow& row : rows)
        database
            .query("INSERT OR REPLACE INTO ledger(person, source, kind, query, period, outcome, asked, expected, "
                   "received, kept, issues, code, args, at) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14)")
            .bind(chart, row.source, static_cast<int>(row.kind), row.query, row.period, static_cast<int>(row.outcome),
                  row.asked, row.expected, row.received, row.kept, row.issues, row.reason.code,
                  Blob{argsBytes(row.reason.args)}, row.at)
            .run();
}

} // namespace

Result<void> Vault::putLedger(const PersonId& person, std::span<const timeline::LedgerRow> rows) {
    return written(m_connection,
                   [&](Connection& database) { insertLedger(database, personRow(database, person), rows); });
}

Result<void> Vault::replaceLedger(const PersonId& person, std::string_view source,
                                  std::span<const timeline::LedgerRow> rows) {
    return written(m_connection, [&](Connection& database) {
        const std::int64_t chart = personRow(database, person);
        database.query("DELETE FROM ledger WHERE person=?1 AND source=?2").bind(chart, source).run();
        insertLedger(database, chart, rows);
    });
}

Result<std::vector<timeline::LedgerRow>> Reader::ledger(const PersonId& person) const {
    return guarded(m_connection, [&](Connection& database) {
        std::vector<timeline::LedgerRow> answer;
        Query rows = database.query("SELECT source, kind, query, period, outcome, asked, expected, received, kept, "
                                    "issues, code, args, at FROM ledger WHERE person=?1 "
                                    "ORDER BY source, kind, query, period");
        rows.bind(personRow(database, person));
        const auto count = [&](int column) { return static_cast<std::uint64_t>(rows.integer(column)); };
        while (rows.next()) {
            timeline::LedgerRow row;
            row.source = rows.string(0);
            row.kind = static_cast<clinical::Kind>(rows.integer(1));
            row.query = rows.string(2);
            row.period = rows.string(3);
            row.outcome = static_cast<timeline::Outcome>(rows.integer(4));
            row.asked = count(5);
            if (!rows.isNull(6))
                row.expected = count(6);
            row.received = count(7);
            row.kept = count(8);
            row.issues = count(9);
            row.reason = {rows.string(10), argsFrom(rows.blob(11))};
            row.at = rows.instant(12);
            answer.push_back(std::move(row));
        }
        return answer;
    });
}

Result<void> Vault::putSource(const SourceRow& source) {
    return written(m_connection, [&](Connection& database) {
        database.query("INSERT INTO source VALUES(?1,?2) ON CONFLICT(name) DO UPDATE SET json=?2")
            .bind(source.name, source.json)
            .run();
        database.query("DELETE FROM secret WHERE source=?1").bind(source.name).run();
        for (const auto& [field, value] : source.secrets)
            database.query("INSERT OR REPLACE INTO secret VALUES(?1,?2,?3)")
                .bind(source.name, field, Blob{value})
                .run();
    });
}

Result<void> Vault::removeSource(std::string_view name) {
    return written(m_connection, [&](Connection& database) {
        database.query("DELETE FROM secret WHERE source=?1").bind(name).run();
        database.query("DELETE FROM source WHERE name=?1").bind(name).run();
    });
}

Result<std::vector<SourceRow>> Reader::sources() const {
    return guarded(m_connection, [&](Connection& database) {
        std::vector<SourceRow> answer;
        Query rows = database.query("SELECT name, json FROM source ORDER BY name");
        while (rows.next())
            answer.push_back({rows.string(0), rows.string(1), {}});
        return answer;
    });
}

Result<std::optional<SourceRow>> Reader::source(std::string_view name) const {
    return guarded(m_connection, [&](Connection& database) -> std::optional<SourceRow> {
        Query row = database.query("SELECT name, json FROM source WHERE name=?1");
        if (!row.bind(name).next())
            return std::nullopt;
        SourceRow answer{row.string(0), row.string(1), {}};
        Query secrets = database.query("SELECT field, value FROM secret WHERE source=?1 ORDER BY field");
        secrets.bind(name);
        while (secrets.next())
            answer.secrets.emplace_back(secrets.string(0), std::string(secrets.blob(1)));
        return answer;
    });
}

Result<void> Vault::appendRequests(const std::optional<PersonId>& person, std::span<const RequestRow> rows) {
    return written(m_connection, [&](Connection& database) {
        std::optional<std::int64_t> chart;
        if (person)
            chart = personRow(database, *person);
        for (const RequestRow& row : rows)
            database
                .query("INSERT OR REPLACE INTO request(key, person, source, at, request, status, milliseconds, bytes, "
                       "note) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9)")
                .bind(row.id, chart, row.source, row.at, row.request, row.status, row.milliseconds, row.bytes, row.note)
                .run();
    });
}

Result<std::vector<RequestRow>> Reader::requests(std::size_t limit) const {
    return guarded(m_connection, [&](Connection& database) {
        std::vector<RequestRow> answer;
        Query rows = database.query("SELECT key, source, at, request, status, milliseconds, bytes, note FROM request "
                                    "ORDER BY id DESC LIMIT ?1");
        rows.bind(limit);
        while (rows.next())
            answer.push_back(requestFrom(rows));
        return answer;
    });
}

Result<std::optional<RequestRow>> Reader::request(std::string_view id) const {
    return guarded(m_connection, [&](Connection& database) -> std::optional<RequestRow> {
        Query row = database.query(
            "SELECT key, source, at, request, status, milliseconds, bytes, note FROM request WHERE key=?1");
        if (!row.bind(id).next())
            return std::nullopt;
        return requestFrom(row);
    });
}

Result<void> Vault::putSyncMark(const PersonId& person, std::string_view source, std::string_view query,
                                std::string_view mark) {
    return written(m_connection, [&](Connection& database) {
        database.query("INSERT OR REPLACE INTO sync_mark VALUES(?1,?2,?3,?4)")
            .bind(personRow(database, person), source, query, mark)
            .run();
    });
}

Result<std::optional<std::string>> Reader::syncMark(const PersonId& person, std::string_view source,
                                                    std::string_view query) const {
    return guarded(m_connection, [&](Connection& database) -> std::optional<std::string> {
        Query row = database.query("SELECT mark FROM sync_mark WHERE person=?1 AND source=?2 AND query=?3");
        if (!row.bind(personRow(database, person), source, query).next())
            return std::nullopt;
        return row.string(0);
    });
}

Result<void> Vault::removeSyncMark(const PersonId& person, std::string_view source, std::string_view query) {
    return written(m_connection, [&](Connection& database) {
        database.query("DELETE FROM sync_mark WHERE person=?1 AND source=?2 AND query=?3")
            .bind(personRow(database, person), source, query)
            .run();
    });
}

Result<std::vector<std::pair<std::string, std::string>>> Reader::syncMarks(const PersonId& person,
                                                                           std::string_view source) const {
    return guarded(m_connection, [&](Connection& database) {
        std::vector<std::pair<std::string, std::string>> answer;
        Query rows = database.query("SELECT query, mark FROM sync_mark WHERE person=?1 AND source=?2 ORDER BY query");
        rows.bind(personRow(database, person), source);
        while (rows.next())
            answer.emplace_back(rows.string(0), rows.string(1));
        return answer;
    });
}

} // namespace anamnesis::store
