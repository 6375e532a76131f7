// SPDX-License-Identifier: GPL-3.0-or-later
// Persons, their source patients, and the purge of a chart.
#include "services/store/Rowids.h"
#include "services/store/VaultState.h"

namespace anamnesis::store {

namespace {

constexpr const char* personColumns = "SELECT id, key, name, birth_date, sex, created, viewed FROM person";

Person personFrom(Connection& database, const Query& row) {
    Person person;
    person.id = PersonId(row.key(1));
    person.name = row.string(2);
    person.birthDate = row.string(3);
    person.sex = row.string(4);
    person.created = row.instant(5);
    if (!row.isNull(6))
        person.lastViewed = row.instant(6);
    Query patients =
        database.query("SELECT source, patient, grade, decided FROM patient WHERE person=?1 ORDER BY source, patient");
    patients.bind(row.integer(0));
    while (patients.next())
        person.patients.push_back({patients.string(0), patients.string(1), patients.string(2), patients.string(3)});
    return person;
}

/// A record that came for several patients stays with those that remain: the one that goes takes a copy.
void moveRecord(Connection& database, std::int64_t record, std::int64_t to, std::int64_t patient) {
    Query other = database.query("SELECT patient FROM (SELECT patient FROM record WHERE id=?1 UNION "
                                 "SELECT patient FROM record_also WHERE record=?1) WHERE patient<>?2 LIMIT 1");
    other.bind(record, patient);
    const bool shared = other.next();
    const std::int64_t stays = shared ? other.integer(0) : 0;
    other.reset();

    std::int64_t target = 0;
    {
        Query there =
            database.query("SELECT id FROM record WHERE person=?2 AND key=(SELECT key FROM record WHERE id=?1)");
        if (there.bind(record, to).next())
            target = there.integer(0);
    }
    if (target == 0 && !shared) {
        database.query("UPDATE record SET person=?2 WHERE id=?1").bind(record, to).run();
        // The same id over other bytes (a server that changes content and keeps the version): what moves in counts.
        for (const char* sql :
             {"DELETE FROM words WHERE rowid IN (SELECT id FROM statement WHERE person=?2 AND key IN "
              "(SELECT key FROM statement WHERE record=?1))",
              "DELETE FROM statement WHERE person=?2 AND key IN (SELECT key FROM statement WHERE record=?1)"})
            database.query(sql).bind(record, to).run();
        database.query("UPDATE statement SET person=?2 WHERE record=?1").bind(record, to).run();
        return;
    }
    if (target == 0) {
        database
            .query("INSERT INTO record(person, key, raw, source, custodian, type, name, version, media, file, request, "
                   "patient, fetched, url) SELECT ?2, key, raw, source, custodian, type, name, version, media, file, "
                   "request, ?3, fetched, url FROM record WHERE id=?1")
            .bind(record, to, patient)
            .run();
        target = database.lastRow();
        copyStatements(database, record, target, to);
    } else {
        database.query("INSERT OR IGNORE INTO record_also SELECT id, ?2 FROM record WHERE id=?1 AND patient<>?2")
            .bind(target, patient)
            .run();
    }
    if (shared) {
        database.query("UPDATE record SET patient=?2 WHERE id=?1").bind(record, stays).run();
        database.query("DELETE FROM record_also WHERE record=?1 AND patient IN (?2, ?3)")
            .bind(record, stays, patient)
            .run();
    } else {
        removeRecord(database, record);
    }
}

} // namespace

Result<std::vector<Person>> Reader::persons() const {
    return guarded(m_connection, [&](Connection& database) {
        std::vector<Person> answer;
        Query rows = database.once(std::string(personColumns) + " ORDER BY name, key");
        while (rows.next())
            answer.push_back(personFrom(database, rows));
        return answer;
    });
}

Result<std::optional<Person>> Reader::person(const PersonId& person) const {
    return guarded(m_connection, [&](Connection& database) -> std::optional<Person> {
        Query row = database.once(std::string(personColumns) + " WHERE key=?1");
        if (!row.bind(Key{person.value}).next())
            return std::nullopt;
        return personFrom(database, row);
    });
}

Result<std::optional<PersonId>> Reader::personOf(std::string_view source, std::string_view patient) const {
    return guarded(m_connection, [&](Connection& database) -> std::optional<PersonId> {
        Query row = database.query("SELECT person.key FROM patient JOIN person ON person.id=patient.person "
                                   "WHERE patient.source=?1 AND patient.patient=?2");
        if (!row.bind(source, patient).next())
            return std::nullopt;
        return PersonId(row.key(0));
    });
}

Result<ChartCounts> Reader::counts(const PersonId& person) const {
    return guarded(m_connection, [&](Connection& database) {
        const std::int64_t id = personRow(database, person);
        ChartCounts counts;
        const auto count = [&](const char* sql) {
            Query row = database.query(sql);
            return row.bind(id).next() ? static_cast<std::uint64_t>(row.integer(0)) : 0;
        };
        counts.records = count("SELECT count(*) FROM record WHERE person=?1");
        counts.statements = count("SELECT count(*) FROM statement WHERE person=?1");
        counts.items = count("SELECT count(*) FROM item WHERE person=?1");
        counts.discrepancies = count("SELECT count(*) FROM discrepancy WHERE person=?1");
        counts.openSafety = count("SELECT count(*) FROM discrepancy WHERE person=?1 AND severity=0 AND state=0");
        counts.rawBytes = count("SELECT sum(size) FROM record JOIN raw ON raw.id=record.raw WHERE person=?1");
        Query asked = database.query("SELECT max(at) FROM ledger WHERE person=?1");
        if (asked.bind(id).next() && !asked.isNull(0))
            counts.lastAsked = asked.instant(0);
        return counts;
    });
}

Result<void> Vault::putPerson(const Person& person) {
    return written(m_connection, [&](Connection& database) {
        database
            .query("INSERT INTO person(key, name, birth_date, sex, created, viewed) VALUES(?1,?2,?3,?4,?5,?6) "
                   "ON CONFLICT(key) DO UPDATE SET name=?2, birth_date=?3, sex=?4")
            .bind(Key{person.id.value}, person.name, person.birthDate, person.sex, person.created, person.lastViewed)
            .run();
    });
}

Result<void> Vault::assignPatient(const PersonId& person, const SourcePatient& patient) {
    return written(m_connection, [&](Connection& database) {
        const std::int64_t to = personRow(database, person);
        std::int64_t from = 0;
        {
            Query now = database.query("SELECT person FROM patient WHERE source=?1 AND patient=?2");
            if (now.bind(patient.source, patient.id).next())
                from = now.integer(0);
        }
        database
            .query("INSERT INTO patient VALUES(?1,?2,?3,?4,?5) "
                   "ON CONFLICT(source, patient) DO UPDATE SET person=?3, grade=?4, decided=?5")
            .bind(patient.source, patient.id, to, patient.grade, patient.by)
            .run();
        if (from == 0 || from == to)
            return;
        std::vector<std::int64_t> records;
        const std::int64_t word = database.word(patient.id);
        {
            Query rows = database.query(
                "SELECT id FROM record WHERE person=?1 AND source=?2 AND (patient=?3 OR EXISTS (SELECT 1 FROM "
                "record_also WHERE record_also.record=record.id AND record_also.patient=?3)) ORDER BY id");
            rows.bind(from, database.word(patient.source), word);
            while (rows.next())
                records.push_back(rows.integer(0));
        }
        for (const std::int64_t record : records)
            moveRecord(database, record, to, word);
    });
}

Result<void> Vault::markViewed(const PersonId& person, Instant at) {
    return written(m_connection, [&](Connection& database) {
        database.query("UPDATE person SET viewed=?2 WHERE id=?1").bind(personRow(database, person), at).run();
    });
}

Result<void> Vault::removeEmptyPerson(const PersonId& person) {
    return written(m_connection, [&](Connection& database) {
        const std::int64_t id = personRow(database, person);
        Query holds = database.query("SELECT EXISTS(SELECT 1 FROM patient WHERE person=?1) + EXISTS(SELECT 1 FROM "
                                     "record WHERE person=?1) + EXISTS(SELECT 1 FROM journal WHERE person=?2)");
        if (holds.bind(id, Key{person.value}).next() && holds.integer(0) != 0)
            throw Fault("store.person-not-empty");
        holds.reset();
        removeDerived(database, id);
        for (const char* sql : {"DELETE FROM ledger WHERE person=?1", "DELETE FROM sync_mark WHERE person=?1",
                                "DELETE FROM seen WHERE person=?1", "DELETE FROM known WHERE person=?1",
                                "UPDATE request SET person=NULL WHERE person=?1", "DELETE FROM person WHERE id=?1"})
            database.query(sql).bind(id).run();
    });
}

Result<void> Vault::purge(const PersonId& person) {
    Result<void> done = written(m_connection, [&](Connection& database) {
        const std::int64_t id = personRow(database, person);
        removeDerived(database, id);
        for (const char* sql :
             {"DELETE FROM words WHERE rowid IN (SELECT id FROM statement WHERE person=?1)",
              "DELETE FROM statement WHERE person=?1", "DELETE FROM record WHERE person=?1",
              "DELETE FROM ledger WHERE person=?1", "DELETE FROM sync_mark WHERE person=?1",
              "DELETE FROM seen WHERE person=?1", "DELETE FROM known WHERE person=?1",
              "DELETE FROM request WHERE person=?1",
              "DELETE FROM link WHERE EXISTS (SELECT 1 FROM patient WHERE person=?1 AND ((source=source_a AND "
              "patient=patient_a) OR (source=source_b AND patient=patient_b)))",
              "DELETE FROM patient WHERE person=?1", "DELETE FROM person WHERE id=?1"})
            database.query(sql).bind(id).run();
        database.query("DELETE FROM journal WHERE person=?1").bind(Key{person.value}).run();
        removeUnusedBytes(database);
        // Shared words may name a person: a file, a patient's number.
        database.execute(
            "DELETE FROM word WHERE id NOT IN (SELECT source FROM record UNION SELECT custodian FROM record UNION "
            "SELECT type FROM record UNION SELECT media FROM record UNION SELECT file FROM record UNION "
            "SELECT request FROM record UNION SELECT patient FROM record UNION SELECT patient FROM record_also)");
        database.forgetWords();
        database.execute("INSERT INTO words(words) VALUES('optimize')"); // deleted postings leave the index only so
    });
    if (!done)
        return done;
    return guarded(m_connection, [&](Connection& database) {
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        database.execute("PRAGMA incremental_vacuum");
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    });
}

} // namespace anamnesis::store
