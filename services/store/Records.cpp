// SPDX-License-Identifier: GPL-3.0-or-later
// Source records: a summary row each, and the bytes apart, compressed, equal contents once.
#include "models/base/Hash.h"
#include "services/store/Rowids.h"
#include "services/store/VaultState.h"

namespace anamnesis::store {

namespace {

constexpr const char* refColumns =
    "SELECT record.key, source.text, custodian.text, type.text, record.name, record.version, raw.sha256, media.text, "
    "file.text, request.text, patient.text, record.fetched, raw.size, raw.id, record.person, record.url FROM record "
    "JOIN raw ON raw.id=record.raw JOIN word source ON source.id=record.source "
    "JOIN word custodian ON custodian.id=record.custodian JOIN word type ON type.id=record.type "
    "JOIN word media ON media.id=record.media JOIN word file ON file.id=record.file "
    "JOIN word request ON request.id=record.request JOIN word patient ON patient.id=record.patient ";

clinical::RecordRef refFrom(const Query& row) {
    return {RecordId(row.key(0)), row.string(1), row.string(2), row.string(3), row.string(4), row.string(5),
            row.key(6),           row.string(7), row.string(8), row.string(9), row.string(15)};
}

void putRecord(Connection& database, RawBytes& bytes, std::int64_t person, const StoredRecord& record,
               PutCounts& counts) {
    const clinical::RecordRef* ref = &record.ref;
    clinical::RecordRef completed;
    std::string hash = unhex(ref->sha256);
    const bool hashed = hash.size() == 32;
    if (!hashed || ref->key.empty()) {
        completed = record.ref;
        if (!hashed) {
            completed.sha256 = sha256(record.bytes);
            hash = unhex(completed.sha256);
        }
        if (completed.key.empty())
            completed.key = clinical::recordKey(completed);
        ref = &completed;
    }
    const std::int64_t patient = database.word(record.patient);
    {
        Query known = database.query("SELECT id, patient FROM record WHERE key=?1 AND person=?2");
        if (known.bind(Key{ref->key.value}, person).next()) {
            ++counts.known;
            if (known.integer(1) != patient && !record.patient.empty())
                database.query("INSERT OR IGNORE INTO record_also VALUES(?1,?2)").bind(known.integer(0), patient).run();
            return;
        }
    }
    bool added = false;
    const std::int64_t raw = bytes.put(hash, record.bytes, added);
    ++counts.added;
    counts.contentShared += added ? 0 : 1;
    database
        .query("INSERT INTO record(person, key, raw, source, custodian, type, name, version, media, file, request, "
               "patient, fetched, url) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14)")
        .bind(person, Key{ref->key.value}, raw, database.word(ref->source), database.word(ref->custodian),
              database.word(ref->type), ref->id, ref->version, database.word(ref->mediaType), database.word(ref->file),
              database.word(ref->request), patient, record.fetched, ref->url)
        .run();
}

} // namespace

std::int64_t personRow(Connection& database, const PersonId& person) {
    Query row = database.query("SELECT id FROM person WHERE key=?1");
    if (!row.bind(Key{person.value}).next())
        throw Fault("store.person-unknown");
    return row.integer(0);
}

std::shared_ptr<const clinical::RecordRef> RecordRefs::byRow(std::int64_t record) {
    if (const auto found = m_loaded.find(record); found != m_loaded.end())
        return found->second;
    constexpr std::size_t mostKept = 4096;
    if (m_loaded.size() >= mostKept)
        m_loaded.clear();
    static const std::string sql = std::string(refColumns) + "WHERE record.id=?1";
    Query row = m_database.query(sql.c_str());
    if (!row.bind(record).next())
        return nullptr;
    return m_loaded[record] = std::make_shared<const clinical::RecordRef>(refFrom(row));
}

std::shared_ptr<const clinical::RecordRef> RecordRefs::byKey(std::int64_t person, const RecordId& record) {
    Query row = m_database.query("SELECT id FROM record WHERE key=?1 AND person=?2");
    if (!row.bind(Key{record.value}, person).next())
        return nullptr;
    return byRow(row.integer(0));
}

void removeRecord(Connection& database, std::int64_t record) {
    database.query("DELETE FROM words WHERE rowid IN (SELECT id FROM statement WHERE record=?1)").bind(record).run();
    database.query("DELETE FROM statement WHERE record=?1").bind(record).run();
    std::int64_t raw = 0;
    {
        Query row = database.query("SELECT raw FROM record WHERE id=?1");
        if (row.bind(record).next())
            raw = row.integer(0);
    }
    database.query("DELETE FROM record WHERE id=?1").bind(record).run();
    removeUnusedBytes(database, raw);
}

Result<PutCounts> Vault::putRecords(const PersonId& person, std::span<const StoredRecord> records) {
    return written(m_connection, [&](Connection& database) {
        const std::int64_t row = personRow(database, person);
        PutCounts counts;
        RawBytes bytes(database);
        for (const StoredRecord& record : records)
            putRecord(database, bytes, row, record, counts);
        bytes.finish();
        return counts;
    });
}

Result<std::vector<RecordRow>> Reader::records(const PersonId& person) const {
    return guarded(m_connection, [&](Connection& database) {
        std::vector<RecordRow> answer;
        Query rows = database.once(std::string(refColumns) + "WHERE record.person=?1 ORDER BY record.id");
        rows.bind(personRow(database, person));
        while (rows.next())
            answer.push_back(
                {refFrom(rows), rows.string(10), rows.instant(11), static_cast<std::uint64_t>(rows.integer(12))});
        return answer;
    });
}

Result<std::optional<RawRecord>> Reader::record(const RecordId& record) const {
    return guarded(m_connection, [&](Connection& database) -> std::optional<RawRecord> {
        Query row = database.once(std::string(refColumns) + "WHERE record.key=?1 ORDER BY record.person LIMIT 1");
        if (!row.bind(Key{record.value}).next())
            return std::nullopt;
        RawRecord answer{refFrom(row), {}, row.instant(11), {}};
        Query person = database.query("SELECT key FROM person WHERE id=?1");
        if (person.bind(row.integer(14)).next())
            answer.person = PersonId(person.key(0));
        answer.bytes = RawBytes(database).at(row.integer(13));
        return answer;
    });
}

Result<bool> Reader::hasRecord(const PersonId& person, const RecordId& record) const {
    return guarded(m_connection, [&](Connection& database) {
        Query row = database.query("SELECT 1 FROM record WHERE key=?1 AND person=?2");
        return row.bind(Key{record.value}, personRow(database, person)).next();
    });
}

} // namespace anamnesis::store
