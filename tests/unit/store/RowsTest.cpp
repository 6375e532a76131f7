// SPDX-License-Identifier: GPL-3.0-or-later
// What is put in comes out, once, in its chart, and goes when it is purged.
#include "tests/support/TestMain.h"
#include "tests/unit/store/VaultFixture.h"

#include <algorithm>

using namespace anamnesis;
using namespace anamnesis::store;
using namespace anamnesis::store::testing;

class RowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordsComeBackByteForByteAndOnce() {
        const Folder folder;
        Vault vault = created(folder.vault);
        const Person person = somebody();
        value(vault.putPerson(person));
        std::vector<Made> records{made("1", "one"), made("2", "two"), made("3", std::string(300000, 'q'))};
        records.push_back(records[0]);
        records.back().ref.id = "other"; // the same bytes under another id
        records.back().ref.key = clinical::recordKey(records.back().ref);
        records.push_back(made("5"));
        records.back().bytes = std::string("\0\xff\xfe binary \r\n", 13);
        records.back().ref.sha256 = sha256(records.back().bytes);
        std::vector<StoredRecord> rows;
        for (const Made& record : records)
            rows.push_back(stored(record, "p1"));
        PutCounts counts = value(vault.putRecords(person.id, rows));
        QCOMPARE(counts.added, std::uint64_t{5});
        QCOMPARE(counts.contentShared, std::uint64_t{1});
        counts = value(vault.putRecords(person.id, rows));
        QCOMPARE(counts.added, std::uint64_t{0});
        QCOMPARE(counts.known, std::uint64_t{5});
        for (const Made& record : records) {
            const RawRecord raw = value(vault.record(record.ref.key)).value();
            QCOMPARE(raw.bytes, record.bytes);
            QCOMPARE(raw.ref.sha256, record.ref.sha256);
            QCOMPARE(raw.ref.id, record.ref.id);
            QCOMPARE(raw.ref.custodian, record.ref.custodian);
            QCOMPARE(raw.ref.request, record.ref.request);
            QCOMPARE(raw.ref.url, record.ref.url);
            QVERIFY(raw.person == person.id);
        }
        const std::vector<RecordRow> listed = value(vault.records(person.id));
        QCOMPARE(listed.size(), std::size_t{5});
        QCOMPARE(listed[2].size, records[2].bytes.size());
        QCOMPARE(listed[0].patient, std::string("p1"));
        QVERIFY(!value(vault.record(RecordId("absent"))).has_value());
        QCOMPARE(code(vault.putRecords(PersonId("nobody"), rows)), std::string("store.person-unknown"));
    }

    void statementsComeBackWithTheirRecord() {
        const Folder folder;
        Vault vault = created(folder.vault);
        const Person person = somebody();
        value(vault.putPerson(person));
        const Made record = made("1");
        clinical::Statement first = statementOf(record, "Glucose");
        clinical::Statement second = statementOf(record, "Potassium", "", "Observation.component[1]");
        second.kind = clinical::Kind::VitalSign;
        second.time = {};
        const std::vector statements{first, second};
        QCOMPARE(code(vault.putStatements(person.id, statements)), std::string("store.record-unknown"));
        value(vault.putRecords(person.id, std::vector{stored(record)}));
        QCOMPARE(value(vault.putStatements(person.id, statements)).added, std::uint64_t{2});
        QCOMPARE(value(vault.putStatements(person.id, statements)).known, std::uint64_t{2});

        const std::vector<clinical::Statement> all = value(vault.statements(person.id));
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[0].title, first.title);
        QVERIFY(all[0].code == first.code && all[0].time == first.time);
        QCOMPARE(all[0].record->key.value, record.ref.key.value);
        QVERIFY(all[0].record == all[1].record); // shared
        const auto asked = [&](const StatementQuery& query) {
            std::string titles;
            for (const clinical::Statement& statement : value(vault.statements(person.id, query)))
                titles += statement.title + ";";
            return titles;
        };
        const std::int64_t day = clinical::span(*first.time.start).first;
        QCOMPARE(asked({.kinds = {clinical::Kind::VitalSign}, .from = {}, .to = {}, .records = {}, .source = {}}),
                 std::string("Potassium;"));
        QCOMPARE(asked({.kinds = {}, .from = day + 86'400'000, .to = {}, .records = {}, .source = {}}),
                 std::string("Potassium;")); // undated: always in
        QCOMPARE(asked({.kinds = {}, .from = day, .to = day, .records = {}, .source = {}}),
                 std::string("Glucose;Potassium;"));
        QCOMPARE(asked({.kinds = {}, .from = {}, .to = {}, .records = {}, .source = "South"}), std::string());
        QCOMPARE(asked({.kinds = {}, .from = {}, .to = {}, .records = {record.ref.key}, .source = "North"}),
                 std::string("Glucose;Potassium;"));
        QCOMPARE(value(vault.statementsOfKind(clinical::Kind::LabResult)).size(), std::size_t{1});
        QCOMPARE(value(vault.statement(person.id, second.id))->title, second.title);

        // A newer decoder makes one of them anew and drops the other.
        first.title = "Glucose, fasting";
        value(vault.putStatements(person.id, std::vector{first}));
        QCOMPARE(value(vault.removeStatements(person.id, std::vector{record.ref.key}, std::vector{first.id})),
                 std::uint64_t{1});
        QCOMPARE(asked({}), std::string("Glucose, fasting;"));
    }

    void derivedRowsAreReplacedWhole() {
        const Folder folder;
        Vault vault = created(folder.vault);
        const Person person = somebody();
        value(vault.putPerson(person));
        const Made one = made("1");
        const Made two = made("2");
        const std::vector statements{statementOf(one, "Glucose"), statementOf(two, "Sodium")};
        value(vault.putRecords(person.id, std::vector{stored(one), stored(two)}));
        value(vault.putStatements(person.id, statements));
        timeline::Item first = itemOf(statements[0]);
        first.aliases = {ItemId("alias-of-first")};
        const timeline::Item second = itemOf(statements[1]);
        timeline::Discrepancy discrepancy;
        discrepancy.id = DiscrepancyId(fingerprint({"d"}));
        discrepancy.severity = timeline::DiscrepancySeverity::Safety;
        discrepancy.items = {first.id};
        discrepancy.members = {{statements[0].id, "North", "5.0 mg"}};
        value(vault.replaceDerived(person.id, {{first, second}, {discrepancy}, {{"k1", "item", "payload", at(3)}}}));
        QCOMPARE(value(vault.items(person.id)).size(), std::size_t{2});
        QCOMPARE(value(vault.counts(person.id)).openSafety, std::uint64_t{1});
        const auto found = value(vault.item(ItemId("alias-of-first")));
        QVERIFY(found && found->first == person.id && found->second.id == first.id);
        QCOMPARE(found->second.members.at(0).record->source, std::string("North"));
        QCOMPARE(found->second.members.at(0).record->sha256, one.ref.sha256);
        QVERIFY(value(vault.itemOf(statements[1].id)) == second.id);
        QVERIFY(value(vault.discrepancies(person.id)).at(0).members == discrepancy.members);
        QCOMPARE(value(vault.knownIds(person.id, "item")).at(0).payload, std::string("payload"));
        QCOMPARE(value(vault.itemsSince(person.id, at(4999))), std::uint64_t{2});
        QCOMPARE(value(vault.itemsSince(person.id, at(5000))), std::uint64_t{0});

        timeline::Item changed = second;
        changed.title = "Sodium, corrected";
        value(vault.replaceDerived(person.id, {{changed}, {}, {{"k1", "item", "payload", at(3)}}}));
        QCOMPARE(value(vault.items(person.id)).size(), std::size_t{1});
        QCOMPARE(value(vault.items(person.id)).at(0).title, changed.title);
        QVERIFY(value(vault.discrepancies(person.id)).empty());
        QVERIFY(!value(vault.item(first.id)).has_value());
        QCOMPARE(value(vault.knownIds(person.id, "item")).size(), std::size_t{1});

        value(vault.putSnapshot(person.id, {7, "hash", 3, std::string(100000, 's')}));
        const StoredSnapshot snapshot = value(vault.snapshot(person.id)).value();
        QCOMPARE(snapshot.version, 7U);
        QCOMPARE(snapshot.hash, std::string("hash"));
        QCOMPARE(snapshot.journalPosition, std::uint64_t{3});
        QCOMPARE(snapshot.blob, std::string(100000, 's'));
    }

    /// A ruling's change leaves the chart as writing all of it anew would.
    void aChangeIsAsTheWhole() {
        const Folder folder;
        Vault vault = created(folder.vault);
        const Person person = somebody();
        value(vault.putPerson(person));
        std::vector<clinical::Statement> statements;
        for (int i = 0; i < 6; ++i) {
            const Made one = made(std::to_string(i));
            statements.push_back(statementOf(one, "Result " + std::to_string(i)));
            value(vault.putRecords(person.id, std::vector{stored(one)}));
        }
        value(vault.putStatements(person.id, statements));
        Derived derived;
        for (const clinical::Statement& statement : statements)
            derived.items.push_back(itemOf(statement));
        timeline::Discrepancy stays, goes, changes;
        stays.id = DiscrepancyId(fingerprint({"stays"}));
        goes.id = DiscrepancyId(fingerprint({"goes"}));
        changes.id = DiscrepancyId(fingerprint({"changes"}));
        derived.discrepancies = {stays, goes, changes};
        derived.known = {{"k1", "hidden", "r1", at(3)}};
        derived.at = at(10);
        value(vault.replaceDerived(person.id, derived));
        value(vault.putSnapshot(person.id, {7, "hash", 3, "blob"}));

        // 0 and 1 become one, which 1 lives on in as another name; 2 is told otherwise; 3 comes unchanged.
        timeline::Item joined = derived.items[0];
        joined.members.push_back(derived.items[1].members.front());
        joined.aliases = {derived.items[1].id};
        timeline::Item other = derived.items[2];
        other.title = "Another";
        other.lastSeen = at(19);
        changes.state = timeline::DiscrepancyState::Explained;
        timeline::Discrepancy comes;
        comes.id = DiscrepancyId(fingerprint({"comes"}));
        DerivedChange change;
        change.items = {&joined, &other, &derived.items[3]};
        change.gone = {derived.items[1].id};
        change.discrepancies = {&changes, &comes};
        change.resolved = {goes.id};
        change.known = {{"k2", "hidden", "r2", at(20)}};
        change.at = at(20);
        value(vault.changeDerived(person.id, change));

        const auto items = value(vault.items(person.id));
        QCOMPARE(items.size(), std::size_t{5});
        for (const timeline::Item& item : items)
            QVERIFY(item.lastSeen == at(20));
        QVERIFY(value(vault.itemOf(statements[1].id)) == joined.id);
        QVERIFY(value(vault.itemOf(statements[0].id)) == joined.id);
        QVERIFY(value(vault.itemOf(statements[3].id)) == derived.items[3].id);
        QVERIFY(value(vault.item(derived.items[1].id))->second.id == joined.id);
        QCOMPARE(value(vault.item(other.id))->second.title, std::string("Another"));
        std::map<DiscrepancyId, timeline::DiscrepancyState> states;
        for (const timeline::Discrepancy& row : value(vault.discrepancies(person.id))) {
            states[row.id] = row.state;
            QVERIFY(row.lastConfirmed == at(20));
        }
        using enum timeline::DiscrepancyState;
        const std::map<DiscrepancyId, timeline::DiscrepancyState> expected{
            {stays.id, Open}, {changes.id, Explained}, {comes.id, Open}};
        QVERIFY(states == expected);
        QCOMPARE(value(vault.knownIds(person.id, "hidden")).size(), std::size_t{1});
        QCOMPARE(value(vault.knownIds(person.id, "hidden")).front().id, std::string("k2"));
        QCOMPARE(value(vault.snapshot(person.id))->journalPosition, std::uint64_t{3}); // old, and known for it
    }

    void whatStandsIsNotWrittenAgain() {
        const Folder folder;
        Vault vault = created(folder.vault);
        const Person person = somebody();
        value(vault.putPerson(person));
        std::vector<Made> records;
        std::vector<clinical::Statement> statements;
        for (int i = 0; i < 400; ++i) {
            records.push_back(made(std::to_string(i)));
            statements.push_back(statementOf(records.back(), "Result " + std::to_string(i)));
            value(vault.putRecords(person.id, std::vector{stored(records.back())}));
        }
        value(vault.putStatements(person.id, statements));
        Derived derived;
        for (const clinical::Statement& statement : statements)
            derived.items.push_back(itemOf(statement));
        timeline::Discrepancy minor;
        minor.id = DiscrepancyId(fingerprint({"minor"}));
        minor.severity = timeline::DiscrepancySeverity::Administrative;
        derived.discrepancies = {minor};
        derived.at = at(10);
        const auto written = [&] {
            const auto before = std::filesystem::file_size(folder.vault / "data-wal");
            value(vault.replaceDerived(person.id, derived));
            return std::filesystem::file_size(folder.vault / "data-wal") - before;
        };
        const auto whole = written();
        derived.at = at(20);
        const auto again = written();
        QVERIFY2(again * 4 < whole, qPrintable(QString("%1 of %2 bytes").arg(again).arg(whole)));
        for (const timeline::Item& item : value(vault.items(person.id)))
            QVERIFY(item.lastSeen == at(20)); // confirmed all the same

        // One changes, one goes, a graver disagreement comes: only that, and the lists keep their order.
        derived.items[7].title = "Another";
        derived.items.pop_back();
        timeline::Discrepancy grave = minor;
        grave.id = DiscrepancyId(fingerprint({"grave"}));
        grave.severity = timeline::DiscrepancySeverity::Safety;
        derived.discrepancies.push_back(grave);
        value(vault.replaceDerived(person.id, derived));
        const auto items = value(vault.items(person.id));
        QCOMPARE(items.size(), std::size_t{399});
        QCOMPARE(std::ranges::count(items, std::string("Another"), &timeline::Item::title), 1);
        QVERIFY(!value(vault.itemOf(statements.back().id)).has_value());
        QVERIFY(value(vault.itemOf(statements[7].id)) == derived.items[7].id);
        const auto disagreements = value(vault.discrepancies(person.id));
        QCOMPARE(disagreements.size(), std::size_t{2});
        QVERIFY(disagreements.front().id == grave.id && disagreements.back().id == minor.id);
        QVERIFY(disagreements.front().lastConfirmed == at(20));
    }

    void aPatientTakesItsRecordsAlong() {
        const Folder folder;
        Vault vault = created(folder.vault);
        const Person from = somebody("A");
        const Person to = somebody("B");
        value(vault.putPerson(from));
        value(vault.putPerson(to));
        value(vault.assignPatient(from.id, {"North", "p1", "certain", "auto"}));
        value(vault.assignPatient(from.id, {"North", "p2", "probable", "auto"}));
        const Made own = made("1", "own");
        const Made shared = made("2", "shared");
        const Made stays = made("3", "stays");
        value(vault.putRecords(from.id, std::vector{stored(own, "p1"), stored(shared, "p1"), stored(stays, "p2")}));
        value(vault.putRecords(from.id, std::vector{stored(shared, "p2")}));
        value(vault.putStatements(
            from.id, std::vector{statementOf(own, "Own"), statementOf(shared, "Shared"), statementOf(stays, "Stays")}));

        const auto titles = [&](const Person& person) {
            std::vector<std::string> all;
            for (const clinical::Statement& statement : value(vault.statements(person.id)))
                all.push_back(statement.title);
            std::ranges::sort(all);
            return all;
        };
        value(vault.assignPatient(to.id, {"North", "p1", "certain", "manual"}));
        QVERIFY(value(vault.personOf("North", "p1")) == to.id);
        QCOMPARE(titles(from), (std::vector<std::string>{"Shared", "Stays"}));
        QCOMPARE(titles(to), (std::vector<std::string>{"Own", "Shared"}));
        QCOMPARE(value(vault.search("shared", to.id, 10)).size(), std::size_t{1});
        QCOMPARE(value(vault.person(to.id))->patients.at(0).by, std::string("manual"));
        QVERIFY(value(vault.verify({}, {})).issues.empty());
        // And back: nothing twice, nothing lost.
        value(vault.assignPatient(from.id, {"North", "p1", "certain", "auto"}));
        QCOMPARE(titles(from), (std::vector<std::string>{"Own", "Shared", "Stays"}));
        QVERIFY(titles(to).empty());
        value(vault.removeEmptyPerson(to.id));
        QCOMPARE(code(vault.removeEmptyPerson(from.id)), std::string("store.person-not-empty"));
        QVERIFY(value(vault.verify({}, {})).issues.empty());
    }

    void purgeLeavesNothingOfThePerson() {
        const Folder folder;
        Vault vault = created(folder.vault);
        const Person gone = somebody("GONE, Gerda");
        const Person stays = somebody("STAYS, Stella");
        const Made record = made("1", "quizzaciously");
        const Made common = made("2", "common");
        for (const Person& person : {gone, stays}) {
            value(vault.putPerson(person));
            value(vault.assignPatient(person.id, {"North", person.name, "certain", "auto"}));
            value(vault.putRecords(person.id, std::vector{stored(common)}));
        }
        value(vault.putRecords(gone.id, std::vector{stored(record, "GONE, Gerda")}));
        value(vault.putStatements(gone.id, std::vector{statementOf(record, "Glucose", "quizzaciously")}));
        value(vault.replaceDerived(gone.id, {{itemOf(statementOf(record, "Glucose"))}, {}, {}}));
        value(vault.appendRuling(gone.id, {.id = RulingId("r"),
                                           .action = timeline::RulingAction::Note,
                                           .targets = {},
                                           .value = "note",
                                           .reason = {},
                                           .author = "me",
                                           .at = at(1),
                                           .undoes = {}}));
        value(vault.putLinks(std::vector<LinkRow>{
            {LinkId("l"), "North", "GONE, Gerda", "North", "STAYS, Stella", "probable", "auto", 3.5, "{}", at(1)}}));
        value(vault.appendRequests(gone.id,
                                   std::vector<RequestRow>{{"q1", "North", at(1), "GET Patient", 200, 3.5, 10, ""}}));
        value(vault.markSeen("me", gone.id, {at(1), 0}));

        value(vault.purge(gone.id));
        QCOMPARE(value(vault.persons()).size(), std::size_t{1});
        QVERIFY(!value(vault.record(record.ref.key)).has_value());
        QVERIFY(value(vault.record(common.ref.key)).has_value()); // the other chart's copy
        QVERIFY(value(vault.search("quizzaciously", {}, 10)).empty());
        QVERIFY(value(vault.journal()).empty());
        QVERIFY(value(vault.links()).empty());
        QVERIFY(!value(vault.request("q1")).has_value());
        QVERIFY(value(vault.verify({}, {})).issues.empty());
        QCOMPARE(std::filesystem::file_size(folder.vault / "data-wal"), std::uintmax_t{0});
    }

    void smallRowsRoundTrip() {
        const Folder folder;
        Vault vault = created(folder.vault);
        const Person person = somebody();
        value(vault.putPerson(person));
        timeline::LedgerRow row;
        row.source = "North";
        row.kind = clinical::Kind::Allergy;
        row.query = "AllergyIntolerance?patient=…";
        row.period = "all";
        row.outcome = timeline::Outcome::Refused;
        row.asked = 2;
        row.reason = {"http.status", {{"status", "403"}}};
        row.at = at(77);
        value(vault.putLedger(person.id, std::vector{row}));
        row.outcome = timeline::Outcome::Complete;
        row.expected = 9;
        value(vault.putLedger(person.id, std::vector{row}));
        const std::vector<timeline::LedgerRow> ledger = value(vault.ledger(person.id));
        QCOMPARE(ledger.size(), std::size_t{1});
        QVERIFY(ledger[0].outcome == timeline::Outcome::Complete && ledger[0].expected == std::uint64_t{9});
        QVERIFY(ledger[0].reason == row.reason && ledger[0].at == at(77));
        QVERIFY(value(vault.counts(person.id)).lastAsked == at(77));
        timeline::LedgerRow other = row;
        other.source = "South";
        value(vault.putLedger(person.id, std::vector{other}));
        row.query = "AllergyIntolerance?patient=…&category=food";
        value(vault.replaceLedger(person.id, "North", std::vector{row}));
        const std::vector<timeline::LedgerRow> replaced = value(vault.ledger(person.id));
        QCOMPARE(replaced.size(), std::size_t{2}); // one of each source: the other's stands
        QCOMPARE(replaced[0].query, row.query);
        QCOMPARE(replaced[1].source, std::string("South"));

        value(vault.putSource({"North", "{\"url\":\"x\"}", {{"token", "s3cret"}}}));
        QVERIFY(value(vault.sources()).at(0).secrets.empty());
        QCOMPARE(value(vault.source("North"))->secrets.at(0).second, std::string("s3cret"));
        value(vault.removeSource("North"));
        QVERIFY(!value(vault.source("North")).has_value());

        const RequestRow request{"q1", "North", at(5), "GET metadata", 200, 12.5, 400, "retry"};
        value(vault.appendRequests({}, std::vector{request}));
        QVERIFY(value(vault.request("q1")) == request);
        QCOMPARE(value(vault.requests(10)).size(), std::size_t{1});

        value(vault.putSyncMark(person.id, "North", "Observation", "2026"));
        QVERIFY(value(vault.syncMark(person.id, "North", "Observation")) == std::string("2026"));
        QVERIFY(!value(vault.syncMark(person.id, "South", "Observation")).has_value());
        QCOMPARE(value(vault.syncMarks(person.id, "North")).size(), std::size_t{1});
        value(vault.removeSyncMark(person.id, "North", "Observation"));
        QVERIFY(value(vault.syncMarks(person.id, "North")).empty());
        value(vault.putSetting("me", "role", "support"));
        QVERIFY(value(vault.setting("me", "role")) == std::string("support"));
        QVERIFY(!value(vault.setting("you", "role")).has_value());
        value(vault.markSeen("me", person.id, {at(9), 4}));
        QCOMPARE(value(vault.seen("me", person.id))->journalPosition, std::uint64_t{4});
        QVERIFY(!value(vault.seen("you", person.id)).has_value());

        timeline::Ruling ruling;
        ruling.id = RulingId(fingerprint({"r"}));
        ruling.action = timeline::RulingAction::Different;
        ruling.targets = {{{"sys|1"}, "fp", StatementId("s"), "North|p1", DiscrepancyId("d")}};
        ruling.reason = "two persons";
        ruling.at = at(11);
        QCOMPARE(value(vault.appendRuling(person.id, ruling)), std::uint64_t{1});
        QCOMPARE(value(vault.appendRuling({}, ruling)), std::uint64_t{2});
        QCOMPARE(value(vault.appendRuling(PersonId("other"), ruling)), std::uint64_t{3});
        QCOMPARE(value(vault.rulings(person.id)).size(), std::size_t{2});
        QCOMPARE(value(vault.journal()).size(), std::size_t{3});
        QCOMPARE(value(vault.journal())[0].ruling.targets.at(0).record, std::string("North|p1"));
        QCOMPARE(value(vault.journalPosition()), std::uint64_t{3});
        QCOMPARE(value(vault.appendDecision({0, "payload", at(1)})), std::uint64_t{1});
        QCOMPARE(value(vault.decisions()).at(0).payload, std::string("payload"));
    }

    void transactionsAreAllOrNothing() {
        const Folder folder;
        Vault vault = created(folder.vault);
        QCOMPARE(code(vault.transact([&]() -> Result<void> {
                     value(vault.putPerson(somebody("A")));
                     return failure("some.reason");
                 })),
                 std::string("some.reason"));
        QVERIFY(value(vault.persons()).empty());
        const Reader reader = value(vault.reader());
        value(vault.transact([&]() -> Result<void> {
            value(vault.putPerson(somebody("A")));
            const Result<void> inner = vault.transact([&]() -> Result<void> {
                value(vault.putPerson(somebody("B")));
                return failure("inner");
            });
            if (inner)
                return failure("should have failed");
            if (!value(reader.persons()).empty()) // a reader sees what is committed
                return failure("seen too early");
            return {};
        }));
        QCOMPARE(value(vault.persons()).size(), std::size_t{1});
        QCOMPARE(value(reader.persons()).size(), std::size_t{1});
    }
};

ANAMNESIS_TEST(RowsTest);
#include "RowsTest.moc"
