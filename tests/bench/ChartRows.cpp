// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 1 to 4: from an unlocked vault to a chart on the screen, and the unlocking itself.
#include "models/tables/ItemTable.h"
#include "services/store/Vault.h"
#include "tests/bench/Material.h"
#include "tests/bench/Peer.h"
#include "tests/bench/Rows.h"
#include "ui/words/Words.h"

#include <QApplication>
#include <QPixmap>
#include <QTableView>
#include <QTemporaryDir>

namespace anamnesis::bench {
namespace {

constexpr std::string_view passphrase = "measure measure measure";

store::VaultOptions quick() {
    store::VaultOptions options;
    options.cost = store::KeyCost::leastForTests();
    return options;
}

/// A vault with one chart's snapshot, and the same rows in a bare SQLCipher table.
struct Charts {
    QTemporaryDir folder;
    PersonId person{"measured"};
    std::filesystem::path vaultFolder;
    std::string peerFile;

    explicit Charts(std::size_t count) {
        vaultFolder = std::filesystem::path(folder.path().toStdString()) / "vault";
        peerFile = folder.path().toStdString() + "/peer";
        const auto made = items(count);
        timeline::SnapshotInput input;
        input.person = person;
        input.sources = {{"North", "NO", "fhir"}, {"South", "SO", "fhir"}};
        input.items = made;
        const auto snapshot = timeline::makeSnapshot(std::move(input));
        auto created = store::Vault::create(vaultFolder, passphrase, quick());
        if (!created)
            std::exit(1);
        (void)created->vault.putPerson({person, "MEASURED", "", "", {}, {}, std::nullopt});
        store::StoredSnapshot blob;
        blob.version = timeline::Snapshot::formatVersion;
        blob.blob = timeline::serialise(*snapshot);
        if (!created->vault.putSnapshot(person, blob))
            std::exit(1);
        created->vault.lock();

        sqlite3* peer = openPeer(peerFile, true);
        run(peer, "CREATE TABLE item(id TEXT PRIMARY KEY, kind INT, first INT, last INT, date TEXT, title TEXT, value "
                  "TEXT, unit TEXT, status TEXT, code TEXT, sources INT, members INT, flags INT)");
        run(peer, "BEGIN");
        sqlite3_stmt* insert = nullptr;
        check(sqlite3_prepare_v2(peer, "INSERT INTO item VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)", -1, &insert, nullptr),
              peer, "prepare");
        const timeline::Columns& c = snapshot->columns;
        for (std::size_t i = 0; i < c.size(); ++i) {
            const auto text = [&](int at, timeline::Text piece) {
                const std::string_view t = snapshot->text(piece);
                sqlite3_bind_text(insert, at, t.data(), static_cast<int>(t.size()), SQLITE_TRANSIENT);
            };
            text(1, c.id[i]);
            sqlite3_bind_int(insert, 2, static_cast<int>(c.kind[i]));
            sqlite3_bind_int64(insert, 3, c.first[i]);
            sqlite3_bind_int64(insert, 4, c.last[i]);
            text(5, c.date[i]);
            text(6, c.title[i]);
            text(7, c.value[i]);
            text(8, c.unit[i]);
            text(9, c.status[i]);
            text(10, c.code[i]);
            sqlite3_bind_int64(insert, 11, c.sources[i]);
            sqlite3_bind_int(insert, 12, c.members[i]);
            sqlite3_bind_int(insert, 13, c.flags[i]);
            check(sqlite3_step(insert), peer, "insert");
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        run(peer, "COMMIT");
        sqlite3_close(peer);
    }
};

/// The bare way: open, SELECT every column of every row, newest first.
double bareSelect(const Charts& charts) {
    sqlite3* peer = openPeer(charts.peerFile, true);
    const double took = seconds([&] {
        sqlite3_stmt* select = nullptr;
        check(sqlite3_prepare_v2(peer, "SELECT * FROM item ORDER BY first DESC", -1, &select, nullptr), peer,
              "prepare");
        std::size_t bytes = 0;
        while (sqlite3_step(select) == SQLITE_ROW)
            for (int column = 0; column < sqlite3_column_count(select); ++column)
                bytes += static_cast<std::size_t>(sqlite3_column_bytes(select, column));
        sqlite3_finalize(select);
        if (bytes == 0)
            std::exit(1);
    });
    sqlite3_close(peer);
    return took;
}

/// Ours: read the blob, make the view, paint; `scrolled` also brings the last row in and paints again.
double openChart(const Charts& charts, const words::Words& words, bool scrolled) {
    auto vault = store::Vault::open(charts.vaultFolder, passphrase, quick());
    if (!vault)
        std::exit(1);
    const double took = seconds([&] {
        const auto stored = vault->snapshot(charts.person);
        if (!stored || !*stored)
            std::exit(1);
        const auto snapshot = timeline::deserialise((*stored)->blob);
        if (!snapshot)
            std::exit(1);
        tables::ItemTable model(words);
        model.setSnapshot(*snapshot);
        QTableView view;
        view.resize(960, 600);
        view.setModel(&model);
        QPixmap first = view.grab();
        if (scrolled) {
            view.scrollToBottom();
            QPixmap last = view.grab();
            if (last.isNull())
                std::exit(1);
        }
        if (first.isNull())
            std::exit(1);
    });
    vault->lock();
    return took;
}

} // namespace

void chartRows(const Sizes& sizes, Rows& rows) {
    const words::Words words;
    const Charts charts(sizes.items);
    rows.push_back(measure({1, "chart open, last row scrolled in", "snapshot, table, two paints",
                            "SELECT of the same rows through SQLCipher", [&] { return openChart(charts, words, true); },
                            [&] { return bareSelect(charts); }, 0.6, false},
                           sizes.repetitions));
    rows.push_back(
        measure({2, "first screen painted", "snapshot, table, one paint", "SELECT of the same rows through SQLCipher",
                 [&] { return openChart(charts, words, false); }, [&] { return bareSelect(charts); }, 0.4, false},
                sizes.repetitions));
    const Charts large(sizes.items * 10);
    rows.push_back(
        measure({3, "ten times the items, first screen", "first screen of " + std::to_string(sizes.items * 10),
                 "first screen of " + std::to_string(sizes.items), [&] { return openChart(large, words, false); },
                 [&] { return openChart(charts, words, false); }, 2.0, false},
                sizes.repetitions));
    rows.push_back(measure({4, "unlock without the key derivation", "Vault::open", "raw key open and one SELECT",
                            [&] {
                                double took = 0;
                                took = seconds([&] {
                                    auto vault = store::Vault::open(charts.vaultFolder, passphrase, quick());
                                    if (!vault)
                                        std::exit(1);
                                    if (!vault->persons())
                                        std::exit(1);
                                });
                                return took;
                            },
                            [&] {
                                return seconds([&] {
                                    sqlite3* peer = openPeer(charts.peerFile, true);
                                    run(peer, "SELECT count(*) FROM sqlite_master");
                                    sqlite3_close(peer);
                                });
                            },
                            3.0, false},
                           sizes.repetitions * 3));
}

} // namespace anamnesis::bench
