// SPDX-License-Identifier: GPL-3.0-or-later
// What lies on the disk: binary forms that come back as they were, compression, schema steps, and nothing in the clear.
#include "models/clinical/Fields.h"
#include "services/store/Bodies.h"
#include "services/store/Compression.h"
#include "services/store/Connection.h"
#include "services/store/Dictionaries.h"
#include "services/store/Schema.h"
#include "services/store/Slots.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/VaultFixture.h"

#include <rapidcheck.h>

using namespace anamnesis;
using namespace anamnesis::store;
using namespace anamnesis::store::testing;

namespace {

using rc::gen::arbitrary;

clinical::ClinicalTime anyTime() {
    return {*rc::gen::inRange(0, 9999),
            *rc::gen::inRange(1, 13),
            *rc::gen::inRange(1, 29),
            *rc::gen::inRange(0, 24),
            *rc::gen::inRange(0, 60),
            *rc::gen::inRange(0, 60),
            *rc::gen::inRange(0, 1000),
            static_cast<clinical::Precision>(*rc::gen::inRange(0, 8)),
            *rc::gen::element(std::optional<int>(), std::optional<int>(-300), std::optional<int>(345)),
            *arbitrary<std::string>()};
}
clinical::CodedConcept anyConcept() {
    clinical::CodedConcept answer;
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        answer.codings.push_back({*arbitrary<std::string>(), *arbitrary<std::string>(), *arbitrary<std::string>(),
                                  *arbitrary<std::string>(), *arbitrary<bool>()});
        answer.mapped.push_back({answer.codings.back(), *arbitrary<std::string>(), "1",
                                 static_cast<clinical::MapRelationship>(*rc::gen::inRange(0, 5)), "x|y"});
    }
    answer.text = *arbitrary<std::string>();
    return answer;
}
clinical::ClinicalPeriod anyPeriod() {
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        return {};
    case 1:
        return clinical::ClinicalPeriod::at(anyTime());
    case 2:
        return {std::nullopt, anyTime()};
    default:
        return {anyTime(), anyTime()};
    }
}
clinical::Field anyField() {
    clinical::Field field;
    field.name = *arbitrary<std::string>();
    field.text = *arbitrary<std::string>();
    if (*arbitrary<bool>()) {
        clinical::Quantity quantity;
        quantity.value = *rc::gen::element<std::string>("1.0", "1", "0.0001", "");
        quantity.comparator = *rc::gen::element<std::string>("", "<", ">=");
        quantity.unit = *arbitrary<std::string>();
        if (*arbitrary<bool>())
            quantity.canonical = clinical::CanonicalQuantity{"1", "mg", "rule", *arbitrary<bool>()};
        field.quantity = quantity;
    }
    if (*arbitrary<bool>())
        field.coded = anyConcept();
    if (*arbitrary<bool>())
        field.time = anyPeriod();
    field.path = *arbitrary<std::string>();
    return field;
}
clinical::Statement anyStatement() {
    clinical::Statement statement;
    statement.id = StatementId(*arbitrary<std::string>());
    statement.kind = static_cast<clinical::Kind>(*rc::gen::inRange(0, static_cast<int>(clinical::Kind::Other) + 1));
    statement.title = *arbitrary<std::string>();
    statement.code = anyConcept();
    statement.time = anyPeriod();
    if (*arbitrary<bool>())
        statement.asserted = anyTime();
    statement.status = *arbitrary<std::string>();
    statement.negated = *arbitrary<bool>();
    statement.negationScope = *arbitrary<std::string>();
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        statement.fields.push_back(anyField());
    statement.identifiers = {{"s", *arbitrary<std::string>(), "t", "p"}};
    statement.references = {{"role", *arbitrary<std::string>(), "d", "p"}};
    statement.path = *arbitrary<std::string>();
    statement.securityLabels = {*arbitrary<std::string>()};
    statement.fromClaim = *arbitrary<bool>();
    statement.narrative = *arbitrary<std::string>();
    if (*arbitrary<bool>()) {
        clinical::Demographics demographics;
        demographics.names = {{"official", "", *arbitrary<std::string>(), {"a", "b"}, {}, {"Jr"}}};
        demographics.birthDate = anyTime();
        demographics.birthOrder = *rc::gen::inRange(-5, 5);
        demographics.deceased = *arbitrary<bool>();
        demographics.identifiers = {{"s", "v", "MR", "a", "usual"}};
        statement.demographics = std::make_shared<const clinical::Demographics>(demographics);
    }
    statement.issues = {{Severity::Error, "p", "c", {{"a", *arbitrary<std::string>()}}}};
    statement.decoder = "fhir/1";
    return statement;
}

bool same(const clinical::Statement& a, const clinical::Statement& b) {
    return a.id == b.id && a.kind == b.kind && a.title == b.title && a.code == b.code && a.time == b.time &&
           a.asserted == b.asserted && a.status == b.status && a.negated == b.negated &&
           a.negationScope == b.negationScope && a.fields == b.fields && a.identifiers == b.identifiers &&
           a.references == b.references && a.path == b.path && a.securityLabels == b.securityLabels &&
           a.fromClaim == b.fromClaim && a.narrative == b.narrative &&
           static_cast<bool>(a.demographics) == static_cast<bool>(b.demographics) &&
           (!a.demographics || *a.demographics == *b.demographics) && a.issues == b.issues && a.decoder == b.decoder;
}

void holds(bool property) {
    QVERIFY(property);
}

} // namespace

class FormatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statementsComeBackAsTheyWere() {
        holds(rc::check("every statement", [] {
            const clinical::Statement statement = anyStatement();
            const Result<clinical::Statement> back = statementFrom(encoded(statement));
            RC_ASSERT(back.has_value());
            RC_ASSERT(same(*back, statement));
        }));
    }

    void cutOrChangedBodiesAreRefusedOrReadSafely() {
        holds(rc::check("every cut is refused", [] {
            const std::string body = encoded(anyStatement());
            const auto length = *rc::gen::inRange<std::size_t>(0, body.size());
            RC_ASSERT(!statementFrom(std::string_view(body).substr(0, length)).has_value());
            RC_ASSERT(!statementFrom(body + "x").has_value());
        }));
        holds(rc::check("any bytes are read without harm", [](std::string bytes) {
            bytes.insert(bytes.begin(), '\1');
            (void)statementFrom(bytes);
            (void)itemFrom(bytes);
            (void)discrepancyFrom(bytes);
            (void)rulingFrom(bytes);
        }));
        std::string newer = encoded(anyStatementOnce());
        newer[0] = 2;
        QCOMPARE(code(statementFrom(newer)), std::string("store.body-unreadable"));
        QCOMPARE(statementFrom(newer).error().args.at(0).second, std::string("2"));
    }

    void itemsWrittenBeforeTheyHadALaneAreStillRead() {
        timeline::Item item;
        item.id = ItemId("i");
        item.title = "NORVASC 5MG TAB";
        item.lastSeen = Instant(std::chrono::milliseconds(7));
        const std::string without = encoded(item);
        item.lane = "amlodipine";
        const std::string with = encoded(item);
        QCOMPARE(value(itemFrom(with)).lane, item.lane);
        const timeline::Item before = value(itemFrom(without.substr(0, without.size() - 1)));
        QCOMPARE(before.lane, std::string());
        QCOMPARE(before.title, item.title);
        QCOMPARE(before.lastSeen, item.lastSeen);
        QVERIFY(!itemFrom(without.substr(0, without.size() - 2)).has_value());
        QVERIFY(!itemFrom(with.substr(0, with.size() - 1)).has_value());
    }

    void compressionRoundTripsInEveryForm() {
        Codec codec;
        for (const Form form : {Form::Stored, Form::Record, Form::Statement, Form::Plain})
            holds(rc::check("bytes come back", [&](const std::string& piece) {
                std::string bytes;
                for (int i = *rc::gen::inRange(0, 50); i > 0; --i)
                    bytes += piece;
                RC_ASSERT(codec.unpacked(std::string(codec.packed(bytes, form))) == bytes);
            }));
        for (const std::string& broken :
             {std::string(), std::string("\x09xx"), std::string("\1xxxx"), std::string("\3")}) {
            bool refused = false;
            try {
                (void)codec.unpacked(broken);
            } catch (const Fault& fault) {
                refused = fault.error.code == "vault.damaged";
            }
            QVERIFY(refused);
        }
    }

    void dictionariesAreSmallAndHelp() {
        QVERIFY(recordDictionary().size() <= 112U << 10U);
        QVERIFY(statementDictionary().size() <= 112U << 10U);
        const std::string record =
            R"({"resourceType":"Observation","id":"77a1","status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory"}]}],"code":{"coding":[{"system":"http://loinc.org","code":"9999-9","display":"Something else"}]},"subject":{"reference":"Patient/8"},"valueQuantity":{"value":4.5,"unit":"mmol/L","system":"http://unitsofmeasure.org","code":"mmol/L"}})";
        Codec codec;
        const std::size_t with = codec.packed(record, Form::Record).size();
        const std::size_t without = codec.packed(record, Form::Plain).size();
        QVERIFY2(with * 2 < without, qPrintable(QString("%1 against %2").arg(with).arg(without)));
    }

    void everyEarlierSchemaComesForwardWithItsRows() {
        const std::size_t newest = migrations().size();
        for (std::size_t from = 0; from <= newest; ++from) {
            const Folder folder;
            std::filesystem::create_directories(folder.vault);
            const SecretKey key = SecretKey::random();
            {
                Connection old({folder.vault / "data", 8192, 1U << 20U, {}, Access::Fresh}, key);
                migrate(old, migrations().first(from));
                if (from >= 1)
                    old.execute("INSERT INTO person VALUES(1,'p','NAME','1970','female',1,NULL)");
                if (from >= 2)
                    old.execute("INSERT INTO item VALUES(1,1,'i',0,0,0,x'00')");
                if (from >= 3)
                    old.execute("INSERT INTO setting VALUES('me','k','v')");
                if (from >= 4)
                    old.execute("INSERT INTO words(rowid,text) VALUES(1,'kept')");
            }
            Connection now({folder.vault / "data", 8192, 1U << 20U, {}, Access::ReadWrite}, key);
            migrate(now);
            QCOMPARE(now.value("PRAGMA user_version"), static_cast<std::int64_t>(newest));
            QCOMPARE(now.value("SELECT count(*) FROM person"), std::int64_t{from >= 1});
            QCOMPARE(now.value("SELECT count(*) FROM item"), std::int64_t{from >= 2});
            QCOMPARE(now.value("SELECT count(*) FROM setting"), std::int64_t{from >= 3});
            QCOMPARE(now.value("SELECT count(*) FROM words WHERE words MATCH 'kept'"), std::int64_t{from >= 4});
            migrate(now); // nothing more to do
        }
    }

    void aNewerSchemaIsRefused() {
        const Folder folder;
        created(folder.vault).close();
        {
            const Slots slots = readSlots(folder.vault / "slots", {});
            Connection data({folder.vault / "data", slots.pageSize, 1U << 20U, {}, Access::ReadWrite},
                            slots.opened(passphrase)->key);
            data.execute("PRAGMA user_version=99");
        }
        const Result<Vault> vault = Vault::open(folder.vault, passphrase, cheap());
        QCOMPARE(code(vault), std::string("vault.newer-format"));
        QCOMPARE(vault.error().args.at(0).second, std::string("99"));
    }

    void nothingOfThePatientIsOnTheDiskInTheClear() {
        const Folder folder;
        std::vector<std::string> secrets;
        for (int i = 0; i < 50; ++i)
            secrets.push_back("Patientstring" + fingerprint({std::to_string(i)}).substr(0, 12));
        Vault vault = created(folder.vault);
        Person person = somebody(secrets[0]);
        value(vault.putPerson(person));
        value(vault.putSource({secrets[1], secrets[2], {{"token", secrets[3]}}}));
        value(vault.assignPatient(person.id, {secrets[1], secrets[4], "certain", "auto"}));
        std::vector<timeline::Item> items;
        for (std::size_t i = 5; i < secrets.size(); ++i) {
            const Made record = made(secrets[i], secrets[i]);
            value(vault.putRecords(person.id, std::vector{stored(record, secrets[4])}));
            const clinical::Statement statement = statementOf(record, secrets[i], secrets[i]);
            value(vault.putStatements(person.id, std::vector{statement}));
            items.push_back(itemOf(statement));
        }
        value(vault.replaceDerived(person.id, {items, {}, {}}));
        value(vault.putSnapshot(person.id, {1, secrets[0], 0, secrets[0]}));
        value(vault.search(secrets[7], {}, 5));
        QVERIFY(std::filesystem::file_size(folder.vault / "data-wal") > 0); // scanned while open, with WAL and SHM
        const auto scan = [&] {
            for (const std::string& secret : secrets) {
                // The index holds folded words: their form in lower case must not show either.
                const std::string folded = QString::fromStdString(secret).toLower().toStdString();
                for (const std::string& bytes : {secret, folded})
                    if (const auto found = filesHolding(folder.base.path().toStdString(), bytes); !found.empty())
                        return found.front();
            }
            return std::string();
        };
        QCOMPARE(scan(), std::string());
        value(vault.backup(folder.vault.string() + ".backup", {}, {}));
        QCOMPARE(scan(), std::string());
        value(vault.rekey(passphrase, {}, {}));
        QCOMPARE(scan(), std::string());
        value(vault.purge(person.id));
        vault.close();
        QCOMPARE(scan(), std::string());
        QVERIFY(!filesHolding(folder.vault, "anamnesis slots").empty()); // the scan can see
    }

    void keysAreRenewedAndSlotsManaged() {
        const Folder folder;
        CreatedVault fresh = value(Vault::create(folder.vault, passphrase, cheap()));
        Vault& vault = fresh.vault;
        value(vault.putPerson(somebody()));
        const std::uint32_t second = value(vault.addPassphrase("second user", "Dr B"));
        const std::string code2 = value(vault.addRecoveryCode("safe"));
        const std::string before = contents(folder.vault / "slots");
        QCOMPARE(code(vault.removeSlot(99)), std::string("vault.slot-unknown"));
        QCOMPARE(code(vault.changePassphrase("wrong", "x")), std::string("vault.wrong-passphrase"));
        QCOMPARE(contents(folder.vault / "slots"), before);
        vault.close();
        for (const std::string& secret : {passphrase, std::string("second user"), code2, fresh.recoveryCode})
            QCOMPARE(code(Vault::open(folder.vault, secret, cheap())), std::string("ok"));

        Vault again = opened(folder.vault);
        value(again.removeSlot(second));
        value(again.changePassphrase(passphrase, "changed"));
        again.close();
        QCOMPARE(code(Vault::open(folder.vault, "second user", cheap())), std::string("vault.wrong-passphrase"));
        QCOMPARE(code(Vault::open(folder.vault, passphrase, cheap())), std::string("vault.wrong-passphrase"));

        again = value(Vault::open(folder.vault, "changed", cheap()));
        const std::string oldData = contents(folder.vault / "data");
        const Reader reader = value(again.reader());
        QCOMPARE(code(again.rekey("wrong", {}, {})), std::string("vault.wrong-passphrase"));
        const Rekeyed rekeyed = value(again.rekey("changed", {}, {}));
        QCOMPARE(rekeyed.dropped.size(), std::size_t{2});
        QCOMPARE(code(reader.persons()), std::string("vault.locked"));
        QCOMPARE(value(again.persons()).size(), std::size_t{1});
        value(again.putPerson(somebody("B")));
        again.close();
        QVERIFY(contents(folder.vault / "data").substr(0, 4096) != oldData.substr(0, 4096));
        QCOMPARE(code(Vault::open(folder.vault, code2, cheap())), std::string("vault.wrong-passphrase"));
        QCOMPARE(code(Vault::open(folder.vault, rekeyed.recoveryCode, cheap())), std::string("ok"));
        const Vault last = value(Vault::open(folder.vault, "changed", cheap()));
        QCOMPARE(value(last.persons()).size(), std::size_t{2});
        QVERIFY(value(last.verify({}, {})).issues.empty());
    }

    void backupsAreRestoredElsewhere() {
        const Folder folder;
        const std::filesystem::path target = folder.vault.string() + ".backup";
        const std::filesystem::path again = folder.vault.string() + ".restored";
        Vault vault = created(folder.vault);
        value(vault.putPerson(somebody()));
        value(vault.backup(target, {}, {}));
        QCOMPARE(code(vault.backup(target, {}, {})), std::string("vault.exists"));
        CancelSource cancel;
        cancel.cancel();
        QCOMPARE(code(vault.backup(again, {}, cancel.token())), std::string("cancelled"));
        QVERIFY(!std::filesystem::exists(again));
        QCOMPARE(code(Vault::restore(target, folder.vault, passphrase, cheap())), std::string("vault.exists"));
        QCOMPARE(code(Vault::restore(target, again, "wrong", cheap())), std::string("vault.wrong-passphrase"));
        value(Vault::restore(target, again, passphrase, cheap()));
        QCOMPARE(value(opened(again).persons()).at(0).name, somebody().name);
    }

private:
    static clinical::Statement anyStatementOnce() { return statementOf(made("1"), "Title"); }
};

ANAMNESIS_TEST(FormatTest);
#include "FormatTest.moc"
