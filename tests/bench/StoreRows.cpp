// SPDX-License-Identifier: GPL-3.0-or-later
// Row 9: writing, encrypted and compressed, and the room it takes.
#include "models/base/Hash.h"
#include "services/store/Vault.h"
#include "tests/bench/Material.h"
#include "tests/bench/Peer.h"
#include "tests/bench/Rows.h"

#include <QTemporaryDir>

namespace anamnesis::bench {

void storeRows(const Sizes& sizes, Rows& rows) {
    std::vector<std::string> raw;
    std::uint64_t bytes = 0;
    for (std::size_t n = 0; n < sizes.items; ++n) {
        raw.push_back(resource(n));
        bytes += raw.back().size();
    }
    std::uint64_t onDisk = 0;
    const auto ours = [&] {
        const QTemporaryDir folder;
        store::VaultOptions options;
        options.cost = store::KeyCost::leastForTests();
        auto created = store::Vault::create(std::filesystem::path(folder.path().toStdString()) / "vault",
                                            "measure measure", options);
        if (!created)
            std::exit(1);
        const PersonId person("measured");
        (void)created->vault.putPerson({person, "MEASURED", "", "", {}, {}, std::nullopt});
        const double took = seconds([&] {
            std::vector<store::StoredRecord> batch;
            for (std::size_t n = 0; n < raw.size(); ++n) {
                store::StoredRecord record;
                record.ref.source = "North";
                record.ref.type = "Observation";
                record.ref.id = std::to_string(n);
                record.ref.version = "1";
                record.ref.mediaType = "application/fhir+json";
                record.bytes = raw[n];
                batch.push_back(std::move(record));
                if (batch.size() == 5'000 || n + 1 == raw.size()) {
                    if (!created->vault.putRecords(person, batch))
                        std::exit(1);
                    batch.clear();
                }
            }
        });
        created->vault.lock();
        onDisk = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path().toStdString()))
            if (entry.is_regular_file())
                onDisk += entry.file_size();
        return took;
    };
    const auto peer = [&] {
        const QTemporaryDir folder;
        sqlite3* database = openPeer(folder.path().toStdString() + "/plain", false);
        run(database, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE record(key TEXT PRIMARY KEY, "
                      "source TEXT, type TEXT, id TEXT, version TEXT, sha256 TEXT, raw BLOB)");
        const double took = seconds([&] {
            sqlite3_stmt* insert = nullptr;
            check(sqlite3_prepare_v2(database, "INSERT INTO record VALUES(?,?,?,?,?,?,?)", -1, &insert, nullptr),
                  database, "prepare");
            for (std::size_t n = 0; n < raw.size(); ++n) {
                if (n % 5'000 == 0)
                    run(database, n == 0 ? "BEGIN" : "COMMIT; BEGIN");
                const std::string id = std::to_string(n);
                const std::string hash = sha256(raw[n]);
                const std::string key = fingerprint({"North", "Observation", id, "1", hash});
                const auto text = [&](int at, const std::string& value) {
                    sqlite3_bind_text(insert, at, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
                };
                text(1, key);
                sqlite3_bind_text(insert, 2, "North", -1, SQLITE_STATIC);
                sqlite3_bind_text(insert, 3, "Observation", -1, SQLITE_STATIC);
                text(4, id);
                sqlite3_bind_text(insert, 5, "1", -1, SQLITE_STATIC);
                text(6, hash);
                sqlite3_bind_blob(insert, 7, raw[n].data(), static_cast<int>(raw[n].size()), SQLITE_STATIC);
                check(sqlite3_step(insert), database, "insert");
                sqlite3_reset(insert);
            }
            sqlite3_finalize(insert);
            run(database, "COMMIT");
        });
        sqlite3_close(database);
        return took;
    };
    rows.push_back(measure({9, "write, encrypted and compressed", "Vault::putRecords", "plain SQLite, uncompressed",
                            ours, peer, 0.4, false},
                           sizes.repetitions));
    rows.push_back(counted(9, "vault folder against raw JSON, bytes", static_cast<double>(onDisk),
                           static_cast<double>(bytes), 0.35));
}

} // namespace anamnesis::bench
