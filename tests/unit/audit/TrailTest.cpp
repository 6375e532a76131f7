// SPDX-License-Identifier: GPL-3.0-or-later
// The trail keeps what was done, and whoever touches it without the key is found out.
#include "services/audit/Trail.h"

#include "services/store/Connection.h"
#include "services/store/Slots.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/VaultFixture.h"

using namespace anamnesis;
using namespace anamnesis::store::testing;
using audit::Action;
using audit::Event;
using audit::Outcome;
using store::Vault;

namespace {

Event viewOf(const std::string& patient, std::int64_t when) {
    Event event;
    event.at = at(when);
    event.action = Action::ChartView;
    event.agent = "dr-a";
    event.role = "clinician";
    event.purpose = "TREAT";
    event.patient = patient;
    return event;
}

/// Changes the rows behind the program's back (with the key, since nothing else can write the file at all).
void tamper(const std::filesystem::path& folder, const std::string& sql) {
    const store::Slots slots = store::readSlots(folder / "slots", {});
    const auto opened = slots.opened(passphrase);
    store::Connection connection({folder / "data", slots.pageSize, 1U << 20U, {}, store::Access::ReadWrite},
                                 opened->key);
    connection.execute(sql);
}

std::string codes(const audit::TrailCheck& check) {
    std::string text;
    for (const Issue& issue : check.issues) {
        text += (text.empty() ? "" : " ") + issue.code;
        for (const auto& [name, argument] : issue.args)
            text += ":" + argument;
    }
    return text;
}

} // namespace

class TrailTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyActionSurvivesItsCanonicalForm() {
        int actions = 0;
        for (int i = 0; i <= static_cast<int>(Action::RecordView); ++i) {
            Event event = viewOf("person", 1'700'000'000'123);
            event.action = static_cast<Action>(i);
            event.outcome = Outcome::MinorFailure;
            event.entity = "item";
            event.details = {{"reason", "Заявка \"x\""}, {"count", "3"}};
            QVERIFY(audit::actionNamed(audit::name(event.action)) == event.action);
            QVERIFY(value(audit::eventFrom(audit::canonical(event))) == event);
            ++actions;
        }
        QCOMPARE(actions, 16);
        QCOMPARE(code(audit::eventFrom("{}")), std::string("audit.unreadable"));
        QCOMPARE(code(audit::eventFrom("")), std::string("audit.unreadable"));
    }

    void listsAndVerifies() {
        const Folder folder;
        Vault vault = created(folder.vault);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(value(audit::append(vault, viewOf(i % 2 == 0 ? "a" : "b", i))), static_cast<std::uint64_t>(i + 1));
        QCOMPARE(value(audit::list(vault)).size(), std::size_t{20});
        QCOMPARE(
            value(audit::list(vault, {.from = 11, .action = Action::ChartView, .patient = "a", .limit = 3})).size(),
            std::size_t{3});
        QVERIFY(value(audit::list(vault, {.from = 1, .action = Action::Purge, .patient = "", .limit = 9})).empty());
        const audit::TrailCheck check = value(audit::verify(vault));
        QCOMPARE(check.events, std::uint64_t{20});
        QCOMPARE(codes(check), std::string());
    }

    void tamperingIsFound_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing") << "SELECT 1" << "";
        QTest::newRow("removed in the middle") << "DELETE FROM audit WHERE sequence=4" << "audit.removed:4:4";
        QTest::newRow("removed at the start") << "DELETE FROM audit WHERE sequence<=2" << "audit.removed:1:2";
        QTest::newRow("cut off") << "DELETE FROM audit WHERE sequence>=9" << "audit.cut-off:8:10";
        QTest::newRow("all gone") << "DELETE FROM audit" << "audit.cut-off:0:10";
        QTest::newRow("cut off, seal gone")
            << "DELETE FROM audit WHERE sequence>=9; DELETE FROM meta WHERE name='audit-seal'"
            << "audit.cut-off:8:";
        QTest::newRow("changed") << "UPDATE audit SET event=replace(event,'dr-a','dr-b') WHERE sequence=6"
                                 << "audit.changed:6";
        QTest::newRow("reordered")
            << "UPDATE audit SET sequence=99 WHERE sequence=3; UPDATE audit SET sequence=3 WHERE "
               "sequence=4; UPDATE audit SET sequence=4 WHERE sequence=99"
            << "audit.changed:3 audit.changed:4 audit.changed:5";
        QTest::newRow("renumbered over a gap")
            << "DELETE FROM audit WHERE sequence=5; UPDATE audit SET sequence=sequence-1 WHERE sequence>5"
            << "audit.changed:5 audit.changed:6 audit.changed:7 audit.changed:8 audit.changed:9 audit.cut-off:9:10";
        QTest::newRow("added without the key")
            << "INSERT INTO audit SELECT 11, event, hash FROM audit WHERE sequence=10"
            << "audit.changed:11 audit.cut-off:11:10";
    }
    void tamperingIsFound() {
        QFETCH(QString, sql);
        QFETCH(QString, found);
        const Folder folder;
        {
            Vault vault = created(folder.vault);
            for (int i = 0; i < 10; ++i)
                value(audit::append(vault, viewOf("a", i)));
        }
        tamper(folder.vault, sql.toStdString());
        QCOMPARE(QString::fromStdString(codes(value(audit::verify(opened(folder.vault))))), found);
    }

    void anExportedHeadFindsARolledBackOrRewrittenTrail() {
        const Folder folder;
        std::string head;
        {
            Vault vault = created(folder.vault);
            value(audit::append(vault, viewOf("a", 1)));
        }
        std::filesystem::copy(folder.vault, folder.vault.string() + ".old", std::filesystem::copy_options::recursive);
        {
            Vault vault = opened(folder.vault);
            value(audit::append(vault, viewOf("a", 2)));
            head = value(audit::exportHead(vault, at(3)));
            value(audit::append(vault, viewOf("a", 4)));
            QCOMPARE(codes(value(audit::verify(vault, head))), std::string()); // it may have grown since
        }
        Vault old = opened(folder.vault.string() + ".old");
        QCOMPARE(codes(value(audit::verify(old))), std::string()); // whole in itself
        QCOMPARE(codes(value(audit::verify(old, head))), std::string("audit.head-missing:2"));
        value(audit::append(old, viewOf("b", 2))); // a key holder writes another history
        QCOMPARE(codes(value(audit::verify(old))), std::string());
        QCOMPARE(codes(value(audit::verify(old, head))), std::string("audit.head-differs:2"));
        QCOMPARE(codes(value(audit::verify(old, "{}"))), std::string("audit.head-unreadable"));
        const Folder other;
        QCOMPARE(codes(value(audit::verify(created(other.vault), head))),
                 std::string("audit.head-of-another-vault audit.head-missing:2"));
    }

    void anActionWhoseEventCannotBeWrittenDoesNotHappen() {
        const Folder folder;
        Vault vault = created(folder.vault);
        value(vault.appendAuditEntry({1, "x", "y"}, "z"));
        vault.close();
        tamper(folder.vault, "CREATE TRIGGER refuse BEFORE INSERT ON audit BEGIN SELECT raise(abort,'no'); END");
        vault = opened(folder.vault);
        bool done = false;
        const Result<void> result = audit::perform(vault, viewOf("a", 1), [&]() -> Result<void> {
            done = true;
            return {};
        });
        QCOMPARE(code(result), std::string("vault.io"));
        QVERIFY(!done);
    }

    void aFailedActionIsUndoneAndSaid() {
        const Folder folder;
        Vault vault = created(folder.vault);
        Event event = viewOf("a", 1);
        event.action = Action::Purge;
        const Result<void> result = audit::perform(vault, event, [&]() -> Result<void> {
            value(vault.putPerson(somebody()));
            return failure("some.reason");
        });
        QCOMPARE(code(result), std::string("some.reason"));
        QVERIFY(value(vault.persons()).empty());
        const std::vector<Event> events = value(audit::list(vault));
        QCOMPARE(events.size(), std::size_t{1});
        QVERIFY(events[0].outcome == Outcome::SeriousFailure);
        QCOMPARE(events[0].details.back().second, std::string("some.reason"));
    }

    void failedUnlocksAreMergedOnce() {
        const Folder folder;
        created(folder.vault).close();
        for (int i = 0; i < 2; ++i)
            QCOMPARE(code(Vault::open(folder.vault, "wrong", cheap())), std::string("vault.wrong-passphrase"));
        const std::string slotsBefore = contents(folder.vault / "slots");
        {
            Vault vault = opened(folder.vault);
            QCOMPARE(value(audit::mergeFailedUnlocks(vault)), std::uint64_t{2});
            QCOMPARE(value(audit::mergeFailedUnlocks(vault)), std::uint64_t{0});
            const std::vector<Event> events = value(audit::list(vault));
            QCOMPARE(events.size(), std::size_t{2});
            QVERIFY(events[0].action == Action::SignIn && events[0].outcome == Outcome::SeriousFailure);
        }
        QCOMPARE(code(Vault::open(folder.vault, "wrong", cheap())), std::string("vault.wrong-passphrase"));
        Vault vault = opened(folder.vault);
        QCOMPARE(value(audit::mergeFailedUnlocks(vault)), std::uint64_t{1});
        QVERIFY(slotsBefore != contents(folder.vault / "slots"));
    }
};

ANAMNESIS_TEST(TrailTest);
#include "TrailTest.moc"
