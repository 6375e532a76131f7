// SPDX-License-Identifier: GPL-3.0-or-later
// What people decided and how they work: links, decisions, the journal of rulings, settings, seen marks, the audit
// rows.
#include "services/store/Bodies.h"
#include "services/store/Rowids.h"
#include "services/store/VaultState.h"

namespace anamnesis::store {

namespace {

void putLink(Connection& database, const LinkRow& link) {
    database.query("INSERT OR REPLACE INTO link VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)")
        .bind(Key{link.id.value}, link.sourceA, link.patientA, link.sourceB, link.patientB, link.grade, link.by,
              link.bits, Blob{link.payload}, link.at)
        .run();
}

JournalRow journalFrom(const Query& row) {
    JournalRow answer;
    answer.position = static_cast<std::uint64_t>(row.integer(0));
    if (!row.isNull(1))
        answer.person = PersonId(row.key(1));
    answer.ruling = require(rulingFrom(row.blob(2)));
    return answer;
}

} // namespace

// ---- identity ----------------------------------------------------------------------------------------------------

Result<void> Vault::putLinks(std::span<const LinkRow> links) {
    return written(m_connection, [&](Connection& database) {
        for (const LinkRow& link : links)
            putLink(database, link);
    });
}

Result<void> Vault::replaceLinks(std::span<const LinkRow> links) {
    return written(m_connection, [&](Connection& database) {
        database.execute("DELETE FROM link");
        for (const LinkRow& link : links)
            putLink(database, link);
    });
}

Result<std::vector<LinkRow>> Reader::links() const {
    return guarded(m_connection, [&](Connection& database) {
        std::vector<LinkRow> answer;
        Query rows = database.query("SELECT key, source_a, patient_a, source_b, patient_b, grade, decided, bits, "
                                    "payload, at FROM link ORDER BY key");
        while (rows.next())
            answer.push_back({LinkId(rows.key(0)), rows.string(1), rows.string(2), rows.string(3), rows.string(4),
                              rows.string(5), rows.string(6), rows.real(7), std::string(rows.blob(8)),
                              rows.instant(9)});
        return answer;
    });
}

Result<std::uint64_t> Vault::appendDecision(const DecisionRow& decision) {
    return written(m_connection, [&](Connection& database) {
        database.query("INSERT INTO decision(payload, at) VALUES(?1,?2)")
            .bind(Blob{decision.payload}, decision.at)
            .run();
        return static_cast<std::uint64_t>(database.lastRow());
    });
}

Result<std::vector<DecisionRow>> Reader::decisions() const {
    return guarded(m_connection, [&](Connection& database) {
        std::vector<DecisionRow> answer;
        Query rows = database.query("SELECT position, payload, at FROM decision ORDER BY position");
        while (rows.next())
            answer.push_back({static_cast<std::uint64_t>(rows.integer(0)), std::string(rows.blob(1)), rows.instant(2)});
        return answer;
    });
}

// ---- journal -----------------------------------------------------------------------------------------------------

Result<std::uint64_t> Vault::appendRuling(const std::optional<PersonId>& person, const timeline::Ruling& ruling) {
    return written(m_connection, [&](Connection& database) {
        // The person is named, not numbered: a ruling outlives the chart it was made in.
        const std::string body = encoded(ruling);
        if (person)
            database.query("INSERT INTO journal(person, body) VALUES(?1,?2)")
                .bind(Key{person->value}, Blob{body})
                .run();
        else
            database.query("INSERT INTO journal(person, body) VALUES(NULL,?1)").bind(Blob{body}).run();
        return static_cast<std::uint64_t>(database.lastRow());
    });
}

Result<std::vector<JournalRow>> Reader::journal() const {
    return guarded(m_connection, [&](Connection& database) {
        std::vector<JournalRow> answer;
        Query rows = database.query("SELECT position, person, body FROM journal ORDER BY position");
        while (rows.next())
            answer.push_back(journalFrom(rows));
        return answer;
    });
}

Result<std::vector<timeline::Ruling>> Reader::rulings(const PersonId& person) const {
    return guarded(m_connection, [&](Connection& database) {
        std::vector<timeline::Ruling> answer;
        Query rows = database.query(
            "SELECT position, person, body FROM journal WHERE person=?1 OR person IS NULL ORDER BY position");
        rows.bind(Key{person.value});
        while (rows.next())
            answer.push_back(journalFrom(rows).ruling);
        return answer;
    });
}

Result<std::uint64_t> Reader::journalPosition() const {
    return guarded(m_connection, [&](Connection& database) {
        return static_cast<std::uint64_t>(database.value("SELECT max(position) FROM journal"));
    });
}

// ---- users -------------------------------------------------------------------------------------------------------

Result<void> Vault::putSetting(std::string_view user, std::string_view key, std::string_view value) {
    return written(m_connection, [&](Connection& database) {
        database.query("INSERT OR REPLACE INTO setting VALUES(?1,?2,?3)").bind(user, key, value).run();
    });
}

Result<std::optional<std::string>> Reader::setting(std::string_view user, std::string_view key) const {
    return guarded(m_connection, [&](Connection& database) -> std::optional<std::string> {
        Query row = database.query("SELECT value FROM setting WHERE user=?1 AND name=?2");
        if (!row.bind(user, key).next())
            return std::nullopt;
        return row.string(0);
    });
}

Result<void> Vault::markSeen(std::string_view user, const PersonId& person, const SeenMark& mark) {
    return written(m_connection, [&](Connection& database) {
        database.query("INSERT OR REPLACE INTO seen VALUES(?1,?2,?3,?4)")
            .bind(user, personRow(database, person), mark.at, mark.journalPosition)
            .run();
    });
}

Result<std::optional<SeenMark>> Reader::seen(std::string_view user, const PersonId& person) const {
    return guarded(m_connection, [&](Connection& database) -> std::optional<SeenMark> {
        Query row = database.query("SELECT at, position FROM seen WHERE user=?1 AND person=?2");
        if (!row.bind(user, personRow(database, person)).next())
            return std::nullopt;
        return SeenMark{row.instant(0), static_cast<std::uint64_t>(row.integer(1))};
    });
}

// ---- audit -------------------------------------------------------------------------------------------------------

Result<void> Vault::appendAuditEntry(const AuditEntry& entry, std::string_view seal) {
    return written(m_connection, [&](Connection& database) {
        const auto last = static_cast<std::uint64_t>(database.value("SELECT max(sequence) FROM audit"));
        if (entry.sequence != last + 1)
            throw Fault("store.audit-sequence", {{"sequence", std::to_string(entry.sequence)}});
        database.query("INSERT INTO audit VALUES(?1,?2,?3)")
            .bind(entry.sequence, Blob{entry.event}, Blob{entry.hash})
            .run();
        database.query("INSERT OR REPLACE INTO meta VALUES('audit-seal',?1)").bind(Blob{seal}).run();
    });
}

Result<void> Reader::forEachAuditEntry(std::uint64_t from, const std::function<bool(AuditEntry&&)>& take) const {
    return guarded(m_connection, [&](Connection& database) {
        Query rows = database.query("SELECT sequence, event, hash FROM audit WHERE sequence>=?1 ORDER BY sequence");
        rows.bind(from);
        while (rows.next())
            if (!take({static_cast<std::uint64_t>(rows.integer(0)), std::string(rows.blob(1)),
                       std::string(rows.blob(2))}))
                return;
    });
}

Result<std::optional<AuditEntry>> Reader::lastAuditEntry() const {
    return guarded(m_connection, [&](Connection& database) -> std::optional<AuditEntry> {
        Query row = database.query("SELECT sequence, event, hash FROM audit ORDER BY sequence DESC LIMIT 1");
        if (!row.next())
            return std::nullopt;
        return AuditEntry{static_cast<std::uint64_t>(row.integer(0)), std::string(row.blob(1)),
                          std::string(row.blob(2))};
    });
}

Result<std::optional<std::string>> Reader::auditSeal() const {
    return guarded(m_connection, [&](Connection& database) -> std::optional<std::string> {
        Query row = database.query("SELECT value FROM meta WHERE name='audit-seal'");
        if (!row.next())
            return std::nullopt;
        return std::string(row.blob(0));
    });
}

} // namespace anamnesis::store
