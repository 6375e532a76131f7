// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of many records lie packed together; each comes back as it came, and goes without taking others along.
#include "services/store/Connection.h"
#include "services/store/Rowids.h"
#include "services/store/Schema.h"
#include "services/store/Slots.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/VaultFixture.h"

using namespace anamnesis;
using namespace anamnesis::store;
using namespace anamnesis::store::testing;

namespace {

/// Small ones, some larger than a block, some twice.
std::vector<Made> many(const std::string& prefix, std::size_t count) {
    std::vector<Made> all;
    for (std::size_t n = 0; n < count; ++n)
        all.push_back(made(prefix + std::to_string(n), std::string(n % 7 == 3 ? 40'000 : 200 + n, 'x')));
    return all;
}

void put(Vault& vault, const Person& person, const std::vector<Made>& records, const std::string& patient) {
    std::vector<StoredRecord> rows;
    for (const Made& record : records)
        rows.push_back(stored(record, patient));
    const PutCounts counts = value(vault.putRecords(person.id, rows));
    QCOMPARE(counts.added, static_cast<std::uint64_t>(records.size()));
}

void compare(const Vault& vault, const std::vector<Made>& records) {
    for (const Made& record : records) {
        const auto back = value(vault.record(record.ref.key));
        QVERIFY(back.has_value());
        QVERIFY(back->bytes == record.bytes);
    }
}

} // namespace

class BytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRecordComesBackAsItCame() {
        const Folder folder;
        Vault vault = created(folder.vault);
        const Person person = somebody();
        value(vault.putPerson(person));
        const auto first = many("a", 300);
        const auto second = many("b", 40);
        put(vault, person, first, "1");
        put(vault, person, second, "1");
        compare(vault, first);
        compare(vault, second);
        QVERIFY(value(vault.verify({}, {})).issues.empty());
        // Known ones change nothing, and new ones among them find their place.
        auto mixed = second;
        mixed.push_back(made("c"));
        std::vector<StoredRecord> rows;
        for (const Made& record : mixed)
            rows.push_back(stored(record, "1"));
        QCOMPARE(value(vault.putRecords(person.id, rows)).added, std::uint64_t{1});
        compare(vault, mixed);
    }

    void equalContentIsKeptOnce() {
        const Folder folder;
        Vault vault = created(folder.vault);
        const Person person = somebody();
        value(vault.putPerson(person));
        Made one = made("same");
        Made other = one;
        other.ref.source = "South";
        other.ref.key = clinical::recordKey(other.ref);
        const std::vector<StoredRecord> rows{stored(one, "1"), stored(other, "1")};
        QCOMPARE(value(vault.putRecords(person.id, rows)).contentShared, std::uint64_t{1});
        compare(vault, {one, other});
    }

    void whatIsPurgedLeavesItsNeighboursWhole() {
        const Folder folder;
        Vault vault = created(folder.vault);
        const Person stays = somebody("STAYS, Sam");
        const Person goes = somebody("GOES, Gus");
        value(vault.putPerson(stays));
        value(vault.putPerson(goes));
        value(vault.assignPatient(stays.id, {"North", "1", "certain", "auto"}));
        value(vault.assignPatient(stays.id, {"North", "2", "certain", "auto"}));
        // Both patients' records come in one call and share blocks; then one of them turns out to be somebody else.
        const auto records = many("r", 120);
        std::vector<StoredRecord> rows;
        std::vector<Made> kept, gone;
        for (std::size_t n = 0; n < records.size(); ++n) {
            rows.push_back(stored(records[n], n % 2 == 0 ? "1" : "2"));
            (n % 2 == 0 ? kept : gone).push_back(records[n]);
        }
        value(vault.putRecords(stays.id, rows));
        value(vault.assignPatient(goes.id, {"North", "2", "certain", "auto"}));
        compare(vault, records);
        value(vault.purge(goes.id));
        compare(vault, kept);
        for (const Made& record : gone)
            QVERIFY(!value(vault.record(record.ref.key)).has_value());
        QVERIFY(value(vault.verify({}, {})).issues.empty());
        vault.close();
        {
            const Slots keys = readSlots(folder.vault / "slots", {});
            Connection data({folder.vault / "data", keys.pageSize, 1U << 20U, {}, Access::ReadWrite},
                            keys.opened(passphrase)->key);
            Query blocks = data.once("SELECT bytes FROM block");
            while (blocks.next()) {
                const std::string bytes = data.codec().unpacked(blocks.blob(0));
                for (const Made& record : gone)
                    QVERIFY(bytes.find('"' + record.ref.id + '"') == std::string::npos);
            }
        }
        // What comes later fills the gaps of numbers without harm.
        Vault again = opened(folder.vault);
        const auto later = many("later", 50);
        put(again, stays, later, "1");
        compare(again, kept);
        compare(again, later);
        value(again.purge(stays.id));
        again.close();
        const Slots keys = readSlots(folder.vault / "slots", {});
        Connection data({folder.vault / "data", keys.pageSize, 1U << 20U, {}, Access::ReadWrite},
                        keys.opened(passphrase)->key);
        QCOMPARE(data.value("SELECT count(*) FROM block"), std::int64_t{0});
        QCOMPARE(data.value("SELECT count(*) FROM raw"), std::int64_t{0});
    }

    void bytesOfTheFormBeforeBlocksAreRead() {
        const Folder folder;
        std::filesystem::create_directories(folder.vault);
        const SecretKey key = SecretKey::random();
        const std::string bytes(500, 'y');
        {
            Connection old({folder.vault / "data", 8192, 1U << 20U, {}, Access::Fresh}, key);
            migrate(old, migrations().first(5));
            old.query("INSERT INTO raw(sha256, size, bytes) VALUES(x'01',?1,?2)")
                .bind(bytes.size(), Blob{old.codec().packed(bytes, Form::Record)})
                .run();
        }
        Connection now({folder.vault / "data", 8192, 1U << 20U, {}, Access::ReadWrite}, key);
        migrate(now);
        RawBytes read(now);
        QVERIFY(read.at(1) == bytes);
    }
};

ANAMNESIS_TEST(BytesTest);
#include "BytesTest.moc"
