// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/Schema.h"

#include <array>

namespace anamnesis::store {

namespace {

// Ids of things (Key) are 16 bytes where they are fingerprints. Times are milliseconds since 1970 UTC.

constexpr const char* charts = R"(
PRAGMA application_id = 1097752941;
CREATE TABLE meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE word(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE person(id INTEGER PRIMARY KEY, key NOT NULL UNIQUE, name TEXT NOT NULL, birth_date TEXT NOT NULL,
  sex TEXT NOT NULL, created INTEGER NOT NULL, viewed INTEGER);
CREATE TABLE patient(source TEXT NOT NULL, patient TEXT NOT NULL, person INTEGER NOT NULL REFERENCES person(id),
  grade TEXT NOT NULL, decided TEXT NOT NULL, PRIMARY KEY(source, patient)) WITHOUT ROWID;
CREATE INDEX patient_person ON patient(person);
CREATE TABLE raw(id INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE, size INTEGER NOT NULL, bytes BLOB NOT NULL);
CREATE TABLE record(id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES person(id), key NOT NULL,
  raw INTEGER NOT NULL REFERENCES raw(id), source INTEGER NOT NULL REFERENCES word(id),
  custodian INTEGER NOT NULL REFERENCES word(id), type INTEGER NOT NULL REFERENCES word(id), name TEXT NOT NULL,
  version TEXT NOT NULL, media INTEGER NOT NULL REFERENCES word(id), file INTEGER NOT NULL REFERENCES word(id),
  request INTEGER NOT NULL REFERENCES word(id), patient INTEGER NOT NULL REFERENCES word(id), fetched INTEGER NOT NULL);
CREATE UNIQUE INDEX record_key ON record(key, person);
CREATE INDEX record_person ON record(person);
CREATE INDEX record_raw ON record(raw);
CREATE TABLE record_also(record INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
  patient INTEGER NOT NULL REFERENCES word(id), PRIMARY KEY(record, patient)) WITHOUT ROWID;
CREATE TABLE statement(id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES person(id), key NOT NULL,
  record INTEGER NOT NULL REFERENCES record(id), kind INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
  body BLOB NOT NULL);
CREATE UNIQUE INDEX statement_key ON statement(key, person);
CREATE INDEX statement_person ON statement(person);
CREATE INDEX statement_kind ON statement(kind, person, first);
CREATE INDEX statement_record ON statement(record);
)";

constexpr const char* derived = R"(
CREATE TABLE item(id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES person(id), key NOT NULL,
  kind INTEGER NOT NULL, first INTEGER NOT NULL, seen INTEGER NOT NULL, body BLOB NOT NULL);
CREATE UNIQUE INDEX item_key ON item(key, person);
CREATE INDEX item_person ON item(person, seen);
CREATE TABLE item_alias(key NOT NULL, item INTEGER NOT NULL REFERENCES item(id) ON DELETE CASCADE,
  PRIMARY KEY(key, item)) WITHOUT ROWID;
CREATE INDEX item_alias_item ON item_alias(item);
CREATE TABLE member(statement NOT NULL, person INTEGER NOT NULL REFERENCES person(id),
  item INTEGER NOT NULL REFERENCES item(id) ON DELETE CASCADE, PRIMARY KEY(statement, person)) WITHOUT ROWID;
CREATE INDEX member_item ON member(item);
CREATE TABLE discrepancy(id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES person(id), key NOT NULL,
  severity INTEGER NOT NULL, state INTEGER NOT NULL, body BLOB NOT NULL);
CREATE UNIQUE INDEX discrepancy_key ON discrepancy(person, key);
CREATE TABLE known(person INTEGER NOT NULL REFERENCES person(id), kind TEXT NOT NULL, key NOT NULL,
  seen INTEGER NOT NULL, payload BLOB NOT NULL, PRIMARY KEY(person, kind, key)) WITHOUT ROWID;
CREATE TABLE snapshot(person INTEGER PRIMARY KEY REFERENCES person(id), version INTEGER NOT NULL, hash BLOB NOT NULL,
  position INTEGER NOT NULL, blob BLOB NOT NULL);
)";

constexpr const char* sources = R"(
CREATE TABLE source(name TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE secret(source TEXT NOT NULL REFERENCES source(name) ON DELETE CASCADE, field TEXT NOT NULL,
  value BLOB NOT NULL, PRIMARY KEY(source, field)) WITHOUT ROWID;
CREATE TABLE ledger(id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES person(id), source TEXT NOT NULL,
  kind INTEGER NOT NULL, query TEXT NOT NULL, period TEXT NOT NULL, outcome INTEGER NOT NULL, asked INTEGER NOT NULL,
  expected INTEGER, received INTEGER NOT NULL, kept INTEGER NOT NULL, issues INTEGER NOT NULL, code TEXT NOT NULL,
  args BLOB NOT NULL, at INTEGER NOT NULL, UNIQUE(person, source, kind, query, period));
CREATE TABLE request(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, person INTEGER, source TEXT NOT NULL,
  at INTEGER NOT NULL, request TEXT NOT NULL, status INTEGER NOT NULL, milliseconds REAL NOT NULL,
  bytes INTEGER NOT NULL, note TEXT NOT NULL);
CREATE TABLE sync_mark(person INTEGER NOT NULL REFERENCES person(id), source TEXT NOT NULL, query TEXT NOT NULL,
  mark TEXT NOT NULL, PRIMARY KEY(person, source, query)) WITHOUT ROWID;
CREATE TABLE link(key NOT NULL PRIMARY KEY, source_a TEXT NOT NULL, patient_a TEXT NOT NULL, source_b TEXT NOT NULL,
  patient_b TEXT NOT NULL, grade TEXT NOT NULL, decided TEXT NOT NULL, bits REAL NOT NULL, payload BLOB NOT NULL,
  at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE decision(position INTEGER PRIMARY KEY AUTOINCREMENT, payload BLOB NOT NULL, at INTEGER NOT NULL);
CREATE TABLE journal(position INTEGER PRIMARY KEY AUTOINCREMENT, person, body BLOB NOT NULL);
CREATE TABLE setting(user TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(user, name)) WITHOUT ROWID;
CREATE TABLE seen(user TEXT NOT NULL, person INTEGER NOT NULL REFERENCES person(id), at INTEGER NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY(user, person)) WITHOUT ROWID;
CREATE TABLE audit(sequence INTEGER PRIMARY KEY, event BLOB NOT NULL, hash BLOB NOT NULL);
)";

// Text comes folded and cut into words (TextFolding.h); the tokenizer only has to find the blanks.
constexpr const char* search = R"(
CREATE VIRTUAL TABLE words USING fts5(text, content='', contentless_delete=1,
  tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'");
)";

constexpr const char* addresses = R"(
ALTER TABLE record ADD COLUMN url TEXT NOT NULL DEFAULT '';
)";

// Records that came together lie together in a block, `place` bytes behind its beginning; their own `bytes` are empty
// then. A block's id is that of its first record, `count` how many ids from there on may be in it.
constexpr const char* blocks = R"(
CREATE TABLE block(id INTEGER PRIMARY KEY, count INTEGER NOT NULL, bytes BLOB NOT NULL);
ALTER TABLE raw ADD COLUMN block INTEGER;
ALTER TABLE raw ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
)";

constexpr std::array steps{charts, derived, sources, search, addresses, blocks};

} // namespace

std::span<const char* const> migrations() {
    return steps;
}

void migrate(Connection& database, std::span<const char* const> all) {
    const std::int64_t have = database.value("PRAGMA user_version");
    const auto known = static_cast<std::int64_t>(all.size());
    if (have > known || have < 0)
        throw Fault("vault.newer-format", {{"format", std::to_string(have)}, {"known", std::to_string(known)}});
    for (std::int64_t step = have; step < known; ++step)
        database.transact([&] {
            database.execute(all[static_cast<std::size_t>(step)]);
            database.execute("PRAGMA user_version=" + std::to_string(step + 1));
        });
}

} // namespace anamnesis::store
