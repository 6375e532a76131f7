// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fills up or fails at every step in turn, the process is killed at any moment: the vault opens afterwards and
// holds all that was committed.
#include "tests/support/TestMain.h"
#include "tests/unit/store/FaultyFiles.h"
#include "tests/unit/store/VaultFixture.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace anamnesis;
using namespace anamnesis::store;
using namespace anamnesis::store::testing;

namespace {

constexpr int recordsABatch = 5;
const std::string newPassphrase = "another passphrase";

Result<void> putBatch(Vault& vault, int batch, std::size_t bytes = 3000) {
    return vault.transact([&]() -> Result<void> {
        for (int i = 0; i < recordsABatch; ++i) {
            const std::string id = std::to_string(batch) + "-" + std::to_string(i);
            std::string text = fingerprint({id});
            while (text.size() < bytes)
                text += fingerprint({text});
            const Made record = made(id, text);
            if (const auto put = vault.putRecords(somebody().id, std::vector{stored(record)}); !put)
                return failure(put.error());
            if (const auto put = vault.putStatements(somebody().id, std::vector{statementOf(record, "Title " + id)});
                !put)
                return failure(put.error());
        }
        return {};
    });
}

/// The batches that are whole; one that is there in part fails the test.
std::set<int> batchesIn(const Vault& vault) {
    std::map<int, int> counts;
    if (value(vault.persons()).empty())
        return {};
    for (const RecordRow& row : value(vault.records(somebody().id)))
        ++counts[std::stoi(row.ref.id)];
    std::set<int> whole;
    for (const auto& [batch, count] : counts) {
        if (count != recordsABatch)
            qFatal("batch %d is there in part", batch);
        whole.insert(batch);
    }
    if (value(vault.statements(somebody().id)).size() != whole.size() * recordsABatch)
        qFatal("statements and records differ");
    return whole;
}

/// What the steps of a test were told: succeeded or not.
struct Told {
    std::set<int> committed;
    bool passphraseChanged = false;
    bool failedOnce = false;
    void step(const Result<void>& result, const std::function<void()>& done) {
        if (result)
            done();
        else
            failedOnce = true;
    }
};

using Scenario = std::function<void(Vault&, Told&)>;

void checkAfter(const std::filesystem::path& folder, const Told& told) {
    Result<Vault> vault = Vault::open(folder, passphrase, cheap());
    if (!vault)
        vault = Vault::open(folder, newPassphrase, cheap());
    else if (told.passphraseChanged)
        qFatal("the old passphrase opens although the change was confirmed");
    if (!vault)
        qFatal("does not open: %s", vault.error().code.c_str());
    const std::set<int> there = batchesIn(*vault);
    if (!std::ranges::includes(there, told.committed))
        qFatal("a committed batch is lost");
    const Verification found = value(vault->verify({}, {}));
    if (!found.issues.empty())
        qFatal("damaged: %s", found.issues.front().code.c_str());
}

/// A vault with two batches, in a folder that is copied for every try.
void makeTemplate(const std::filesystem::path& folder) {
    Vault vault = created(folder);
    value(vault.putPerson(somebody()));
    value(putBatch(vault, 0));
    value(putBatch(vault, 1));
}

/// The four kinds of fault share the steps: each is met by one of them. With ANAMNESIS_EVERY_FAULT every step meets
/// every kind, which takes some minutes.
std::uint64_t nextStep(std::uint64_t step, FaultKind kind, FaultSpan span) {
    if (qEnvironmentVariableIsSet("ANAMNESIS_EVERY_FAULT"))
        return step + 1;
    const std::uint64_t turn = static_cast<std::uint64_t>(kind) * 2 + static_cast<std::uint64_t>(span);
    return step == 0 ? 1 + turn : step + 4;
}

/// Runs the scenario with a fault at step after step; how many steps there are.
std::uint64_t failEverywhere(const Scenario& scenario, FaultKind kind, FaultSpan span) {
    FaultyFiles& files = FaultyFiles::instance();
    const Folder base;
    makeTemplate(base.vault);
    std::uint64_t steps = 0;
    for (std::uint64_t failing = 0; failing <= steps; failing = nextStep(failing, kind, span)) {
        const Folder folder;
        std::filesystem::copy(base.vault, folder.vault, std::filesystem::copy_options::recursive);
        Told told;
        told.committed = {0, 1};
        files.failAt(failing, kind, span);
        if (Result<Vault> vault = Vault::open(folder.vault, passphrase, files.over(cheap())))
            scenario(*vault, told);
        else
            told.failedOnce = true;
        if (failing == 0) {
            steps = files.steps();
            if (told.failedOnce)
                qFatal("fails without a fault");
        }
        files.countOnly();
        checkAfter(folder.vault, told);
    }
    return steps;
}

void addFaults() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("span");
    QTest::newRow("disk full once") << static_cast<int>(FaultKind::DiskFull) << static_cast<int>(FaultSpan::Once);
    QTest::newRow("disk full from then on")
        << static_cast<int>(FaultKind::DiskFull) << static_cast<int>(FaultSpan::FromThenOn);
    QTest::newRow("i/o error once") << static_cast<int>(FaultKind::InputOutput) << static_cast<int>(FaultSpan::Once);
    QTest::newRow("i/o error from then on")
        << static_cast<int>(FaultKind::InputOutput) << static_cast<int>(FaultSpan::FromThenOn);
}

std::uint64_t run(const Scenario& scenario) {
    QFETCH_GLOBAL(int, kind);
    QFETCH_GLOBAL(int, span);
    return failEverywhere(scenario, static_cast<FaultKind>(kind), static_cast<FaultSpan>(span));
}

} // namespace

class FaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addFaults(); }

    void writingSurvivesEveryFault() {
        const std::uint64_t steps = run([](Vault& vault, Told& told) {
            for (int batch = 2; batch < 5; ++batch)
                told.step(putBatch(vault, batch), [&] { told.committed.insert(batch); });
            // What failed is not seen by the one who was told so.
            for (const int batch : batchesIn(vault))
                if (!told.committed.contains(batch))
                    qFatal("a failed batch is seen");
        });
        QVERIFY(steps > 20);
    }

    void changingThePassphraseSurvivesEveryFault() {
        const std::uint64_t steps = run([](Vault& vault, Told& told) {
            told.step(vault.changePassphrase(passphrase, newPassphrase), [&] { told.passphraseChanged = true; });
        });
        QVERIFY(steps > 3);
    }

    void rekeySurvivesEveryFault() {
        const std::uint64_t steps = run([](Vault& vault, Told& told) {
            const Result<Rekeyed> done = vault.rekey(passphrase, {}, {});
            told.failedOnce |= !done;
            if (vault.isOpen())
                told.step(putBatch(vault, 2), [&] { told.committed.insert(2); });
        });
        QVERIFY(steps > 30);
    }

    void backupSurvivesEveryFault() {
        const std::uint64_t steps = run([](Vault& vault, Told& told) {
            const std::filesystem::path target = vault.folder().string() + ".backup";
            const Result<void> done = vault.backup(target, {}, {});
            told.step(done, [] {});
            // A backup is whole or has no name.
            if (std::filesystem::exists(target) &&
                batchesIn(value(Vault::open(target, passphrase, cheap()))) != std::set{0, 1})
                qFatal("a backup in part");
        });
        QVERIFY(steps > 20);
    }

    void creatingSurvivesEveryFault() {
        QFETCH_GLOBAL(int, kind);
        QFETCH_GLOBAL(int, span);
        FaultyFiles& files = FaultyFiles::instance();
        std::uint64_t steps = 0;
        const auto faultKind = static_cast<FaultKind>(kind);
        const auto faultSpan = static_cast<FaultSpan>(span);
        for (std::uint64_t failing = 0; failing <= steps; failing = nextStep(failing, faultKind, faultSpan)) {
            const Folder folder;
            files.failAt(failing, faultKind, faultSpan);
            const bool made = Vault::create(folder.vault, passphrase, files.over(cheap())).has_value();
            if (failing == 0)
                steps = files.steps();
            files.countOnly();
            // Confirmed: it opens. Refused: it opens, or nothing stands in the way of a second try.
            const Result<Vault> vault = Vault::open(folder.vault, passphrase, cheap());
            if (!vault) {
                QVERIFY(!made);
                QCOMPARE(code(Vault::create(folder.vault, passphrase, cheap())), std::string("ok"));
            }
        }
        QVERIFY(steps > 20);
    }
};

class CrashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAtAnyMomentNothingCommittedIsLost() {
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("ANAMNESIS_KILL_ROUNDS", &given);
        const int rounds = given ? asked : 30;
        const Folder folder;
        {
            Vault vault = created(folder.vault);
            value(vault.putPerson(somebody()));
        }
        std::mt19937 random(20);
        std::set<int> committed;
        int next = 0;
        for (int round = 0; round < rounds; ++round) {
            int ends[2];
            QCOMPARE(::pipe(ends), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                ::close(ends[0]);
                Result<Vault> vault = Vault::open(folder.vault, passphrase, cheap());
                if (!vault)
                    ::_exit(1);
                for (int batch = next;; ++batch)
                    if (!putBatch(*vault, batch, 20000) || ::write(ends[1], &batch, sizeof batch) != sizeof batch)
                        ::_exit(2);
            }
            ::close(ends[1]);
            // A few confirmed batches, then a moment within the next one.
            const int wanted = static_cast<int>(random() % 4);
            int batch = 0;
            for (int seen = 0; seen < wanted && ::read(ends[0], &batch, sizeof batch) == sizeof batch; ++seen)
                committed.insert(batch);
            struct pollfd nothing{-1, 0, 0};
            (void)::poll(&nothing, 1, static_cast<int>(random() % 12));
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY2(WIFSIGNALED(status), "the child ended by itself");
            while (::read(ends[0], &batch, sizeof batch) == sizeof batch)
                committed.insert(batch);
            ::close(ends[0]);

            const Vault vault = opened(folder.vault);
            const std::set<int> there = batchesIn(vault);
            QVERIFY(std::ranges::includes(there, committed));
            next = there.empty() ? 0 : *there.rbegin() + 1;
            if (round + 1 == rounds)
                QVERIFY(value(vault.verify({}, {})).issues.empty());
        }
        QVERIFY(!committed.empty());
    }

    void fullDiskIsSaidAndViewsStayPossible() {
        const Folder folder;
        FaultyFiles& files = FaultyFiles::instance();
        files.countOnly();
        VaultOptions options = cheap();
        options.reserveBytes = 65536;
        {
            const Vault vault = created(folder.vault, options);
        }
        const std::filesystem::path reserve = folder.vault / "reserve";
        QCOMPARE(std::filesystem::file_size(reserve), std::uintmax_t{65536});
        Vault vault = value(Vault::open(folder.vault, passphrase, files.over(options)));
        files.fullWhile([&] { return std::filesystem::exists(reserve); });
        QCOMPARE(code(vault.putPerson(somebody())), std::string("vault.disk-full"));
        QVERIFY(value(vault.persons()).empty()); // reading goes on
        QCOMPARE(code(vault.transactFromReserve([&] { return vault.putSetting("me", "viewed", "1"); })),
                 std::string("ok"));
        QVERIFY(!std::filesystem::exists(reserve));
        files.countOnly();
        vault.close();
        QVERIFY(value(opened(folder.vault, options).setting("me", "viewed")) == std::string("1"));
        QCOMPARE(std::filesystem::file_size(reserve), std::uintmax_t{65536}); // set aside again
    }
};

ANAMNESIS_TEST(FaultTest);
ANAMNESIS_TEST(CrashTest);
#include "FaultTest.moc"
