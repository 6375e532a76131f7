// SPDX-License-Identifier: GPL-3.0-or-later
// Creating, opening, and every way in which opening is refused.
#include "models/base/Clock.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/VaultFixture.h"

#include <nlohmann/json.hpp>

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <sys/stat.h>
#include <unistd.h>

#include <cctype>

using namespace anamnesis;
using namespace anamnesis::store;
using namespace anamnesis::store::testing;

namespace {

/// The slots file again with its check line, after a change of its JSON.
std::string resealed(const std::string& text, const std::function<void(nlohmann::json&)>& change) {
    const std::size_t start = text.find('{');
    nlohmann::json document = nlohmann::json::parse(text.substr(start, text.rfind('}') + 1 - start));
    change(document);
    const std::string body = text.substr(0, start) + document.dump(1) + "\n";
    unsigned char hash[32];
    crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char*>(body.data()), body.size(), nullptr, 0);
    char hex[65];
    sodium_bin2hex(hex, sizeof hex, hash, sizeof hash);
    return body + hex + "\n";
}

} // namespace

class OpeningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void createsPrivateFilesAndOpensAgain() {
        const Folder folder;
        CreatedVault fresh = value(Vault::create(folder.vault, passphrase, cheap()));
        QVERIFY(fresh.vault.isOpen());
        value(fresh.vault.putPerson(somebody()));
        const std::string id = value(fresh.vault.info()).id;
        fresh.vault.close();
        QCOMPARE(code(fresh.vault.persons()), std::string("vault.locked"));

        struct stat status{};
        QCOMPARE(::stat(folder.vault.c_str(), &status), 0);
        QCOMPARE(static_cast<int>(status.st_mode & 0777U), 0700);
        for (const char* name : {"slots", "data"}) {
            QCOMPARE(::stat((folder.vault / name).c_str(), &status), 0);
            QCOMPARE(static_cast<int>(status.st_mode & 0777U), 0600);
        }
        const Vault vault = opened(folder.vault);
        QCOMPARE(value(vault.info()).id, id);
        QCOMPARE(value(vault.persons()).at(0).name, somebody().name);
        QCOMPARE(value(vault.info()).keySlots.size(), std::size_t{2});
    }

    void refusesWhatIsNotThereAndWhatIs() {
        const Folder folder;
        QCOMPARE(code(Vault::open(folder.vault, passphrase, cheap())), std::string("vault.not-found"));
        QCOMPARE(code(Vault::create(folder.vault, "", cheap())), std::string("vault.passphrase-empty"));
        created(folder.vault);
        QCOMPARE(code(Vault::create(folder.vault, passphrase, cheap())), std::string("vault.exists"));
    }

    void recoveryCodeOpensHoweverItIsTyped_data() {
        QTest::addColumn<int>("form");
        QTest::addColumn<bool>("opens");
        QTest::newRow("as shown") << 0 << true;
        QTest::newRow("lower case, blanks") << 1 << true;
        QTest::newRow("O for 0, I for 1") << 2 << true;
        QTest::newRow("one letter changed") << 3 << false;
        QTest::newRow("cut short") << 4 << false;
    }
    void recoveryCodeOpensHoweverItIsTyped() {
        QFETCH(int, form);
        QFETCH(bool, opens);
        const Folder folder;
        std::string typed = value(Vault::create(folder.vault, passphrase, cheap())).recoveryCode;
        QCOMPARE(typed.size(), std::size_t{39});
        if (form == 1)
            for (char& letter : typed)
                letter = letter == '-' ? ' ' : static_cast<char>(std::tolower(letter));
        if (form == 2)
            for (char& letter : typed)
                letter = letter == '0' ? 'o' : letter == '1' ? 'i' : letter;
        if (form == 3)
            typed[0] = typed[0] == 'A' ? 'B' : 'A';
        if (form == 4)
            typed.pop_back();
        QCOMPARE(code(Vault::open(folder.vault, typed, cheap())), std::string(opens ? "ok" : "vault.wrong-passphrase"));
    }

    void composedAndDecomposedPassphraseAreOne() {
        const Folder folder;
        value(Vault::create(folder.vault, "caf\u00e9", cheap()));
        QCOMPARE(code(Vault::open(folder.vault, "cafe\u0301", cheap())), std::string("ok"));
        QCOMPARE(code(Vault::open(folder.vault, "cafe", cheap())), std::string("vault.wrong-passphrase"));
    }

    void wrongPassphraseChangesOnlyTheCountAndWaitsLonger() {
        const Folder folder;
        created(folder.vault);
        const std::string data = contents(folder.vault / "data");
        FixedClock clock(at(1'000'000));
        VaultOptions options = cheap();
        options.clock = &clock;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(code(Vault::open(folder.vault, "wrong", options)), std::string("vault.wrong-passphrase"));
        const auto waits = [&](std::string_view secret) {
            const Result<Vault> tried = Vault::open(folder.vault, secret, options);
            return tried || tried.error().code != "vault.too-many-tries" ? -1
                                                                         : std::stoi(tried.error().args.at(0).second);
        };
        QCOMPARE(waits(passphrase), 1); // even the right one waits
        clock.set(at(1'001'000));
        QCOMPARE(code(Vault::open(folder.vault, "wrong", options)), std::string("vault.wrong-passphrase"));
        QCOMPARE(waits("wrong"), 2);
        clock.set(at(0)); // the clock goes back: no longer than the wait itself
        QCOMPARE(waits("wrong"), 2);
        QCOMPARE(contents(folder.vault / "data"), data);
        clock.set(at(1'003'000));
        Vault vault = value(Vault::open(folder.vault, passphrase, options));
        QCOMPARE(vault.failedUnlocks().size(), std::size_t{4});
        value(vault.clearFailedUnlocks());
        vault.close();
        QVERIFY(opened(folder.vault).failedUnlocks().empty());
    }

    void secondOpenerIsToldWhoHasIt() {
        const Folder folder;
        Vault first = created(folder.vault);
        const Result<Vault> second = Vault::open(folder.vault, passphrase, cheap());
        QCOMPARE(code(second), std::string("vault.in-use"));
        QCOMPARE(second.error().args.at(0).second, std::to_string(::getpid()));
        first.close();
        QCOMPARE(code(Vault::open(folder.vault, passphrase, cheap())), std::string("ok"));
    }

    void damageOfSlotsIsSaid() {
        const Folder folder;
        created(folder.vault).close();
        const std::string slots = contents(folder.vault / "slots");
        const std::string data = contents(folder.vault / "data");
        for (std::size_t i = 0; i < slots.size(); i += 7) {
            std::string flipped = slots;
            flipped[i] = static_cast<char>(flipped[i] ^ 1);
            overwrite(folder.vault / "slots", flipped);
            QCOMPARE(code(Vault::open(folder.vault, passphrase, cheap())), std::string("vault.slots-damaged"));
        }
        for (const std::size_t length : {std::size_t{0}, std::size_t{10}, slots.size() / 2, slots.size() - 1}) {
            overwrite(folder.vault / "slots", slots.substr(0, length));
            QCOMPARE(code(Vault::open(folder.vault, passphrase, cheap())), std::string("vault.slots-damaged"));
            QCOMPARE(contents(folder.vault / "slots"), slots.substr(0, length));
        }
        std::filesystem::remove(folder.vault / "slots");
        QCOMPARE(code(Vault::open(folder.vault, passphrase, cheap())), std::string("vault.slots-damaged"));
        QCOMPARE(contents(folder.vault / "data"), data);
        overwrite(folder.vault / "slots", slots);
        QCOMPARE(code(Vault::open(folder.vault, passphrase, cheap())), std::string("ok"));
    }

    void weakenedSlotParametersDoNotOpen() {
        const Folder folder;
        created(folder.vault).close();
        const std::string slots = contents(folder.vault / "slots");
        overwrite(folder.vault / "slots",
                  resealed(slots, [](nlohmann::json& document) { document["pageSize"] = 16384; }));
        QCOMPARE(code(Vault::open(folder.vault, passphrase, cheap())), std::string("vault.wrong-passphrase"));
    }

    void newerFormatIsRefusedUnchanged() {
        const Folder folder;
        created(folder.vault).close();
        const std::string slots = contents(folder.vault / "slots");
        const std::string newer = resealed(slots, [](nlohmann::json& document) { document["format"] = 2; });
        overwrite(folder.vault / "slots", newer);
        const std::string data = contents(folder.vault / "data");
        QCOMPARE(code(Vault::open(folder.vault, passphrase, cheap())), std::string("vault.newer-format"));
        QCOMPARE(contents(folder.vault / "slots"), newer);
        QCOMPARE(contents(folder.vault / "data"), data);
    }

    void damageOfDataIsFound_data() {
        QTest::addColumn<double>("where");
        QTest::newRow("salt") << 0.0;
        QTest::newRow("header") << 0.001;
        QTest::newRow("first page's code") << 0.0195;
        for (const double where : {0.1, 0.3, 0.5, 0.7, 0.9, 0.99999})
            QTest::newRow(qPrintable(QString::number(where))) << where;
    }
    void damageOfDataIsFound() {
        QFETCH(double, where);
        const Folder folder;
        {
            Vault vault = created(folder.vault);
            value(vault.putPerson(somebody()));
            const Made record = made("1", std::string(50000, 'x'));
            value(vault.putRecords(somebody().id, std::vector{stored(record)}));
        }
        std::string data = contents(folder.vault / "data");
        const auto at = static_cast<std::size_t>(where * static_cast<double>(data.size()));
        data[at] = static_cast<char>(data[at] ^ 0x10);
        overwrite(folder.vault / "data", data);
        Result<Vault> vault = Vault::open(folder.vault, passphrase, cheap());
        if (vault) {
            const Verification found = value(vault->verify({}, {}));
            QVERIFY(!found.issues.empty());
            QCOMPARE(found.issues.front().code, std::string("vault.page-damaged"));
            vault->close();
        } else {
            QCOMPARE(code(vault), std::string("vault.damaged"));
        }
        QCOMPARE(contents(folder.vault / "data"), data);
    }

    void truncatedDataIsDamaged() {
        const Folder folder;
        created(folder.vault).close();
        const std::string data = contents(folder.vault / "data");
        for (const std::size_t length :
             {std::size_t{0}, std::size_t{100}, std::size_t{8192}, data.size() / 2, data.size() - 1}) {
            overwrite(folder.vault / "data", data.substr(0, length));
            const Result<Vault> vault = Vault::open(folder.vault, passphrase, cheap());
            QCOMPARE(code(vault) + " " + std::to_string(length), "vault.damaged " + std::to_string(length));
            QCOMPARE(contents(folder.vault / "data").size(), length);
        }
        std::filesystem::remove(folder.vault / "data");
        QCOMPARE(code(Vault::open(folder.vault, passphrase, cheap())), std::string("vault.damaged"));
    }

    void anotherVaultsDataIsRefused() {
        const Folder one;
        const Folder two;
        created(one.vault).close();
        created(two.vault).close();
        overwrite(one.vault / "data", contents(two.vault / "data"));
        QCOMPARE(code(Vault::open(one.vault, passphrase, cheap())), std::string("vault.damaged"));
    }

    void missingPermissionIsSaid() {
        const Folder folder;
        created(folder.vault).close();
        VaultOptions options = cheap();
        options.gate = [](std::string_view step, const std::filesystem::path& file) {
            return step == "open" && file.filename() == "slots" ? EACCES : 0;
        };
        QCOMPARE(code(Vault::open(folder.vault, passphrase, options)), std::string("vault.no-permission"));
        if (::geteuid() == 0)
            return; // root may read everything: the rest would prove nothing
        ::chmod((folder.vault / "data").c_str(), 0);
        QCOMPARE(code(Vault::open(folder.vault, passphrase, cheap())), std::string("vault.no-permission"));
        ::chmod(folder.vault.c_str(), 0);
        QCOMPARE(code(Vault::open(folder.vault, passphrase, cheap())), std::string("vault.no-permission"));
        ::chmod(folder.vault.c_str(), 0700);
    }

    void lockingRevokesReaders() {
        const Folder folder;
        Vault vault = created(folder.vault);
        value(vault.putPerson(somebody()));
        const Reader reader = value(vault.reader());
        QCOMPARE(value(reader.persons()).size(), std::size_t{1});
        vault.lock();
        QCOMPARE(code(reader.persons()), std::string("vault.locked"));
        QCOMPARE(code(vault.reader()), std::string("vault.locked"));
        QCOMPARE(code(vault.keyedHash("x", {"y"})), std::string("vault.locked"));
        QCOMPARE(code(vault.putPerson(somebody())), std::string("vault.locked"));
    }
};

ANAMNESIS_TEST(OpeningTest);
#include "OpeningTest.moc"
