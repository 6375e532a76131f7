// SPDX-License-Identifier: GPL-3.0-or-later
// Many small files go in together, and every record still reaches the chart of its own patient.
#include "services/review/Review.h"
#include "services/transport/RetryingHttp.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/VaultFixture.h"

#include <algorithm>
#include <fstream>

using namespace anamnesis;
using namespace anamnesis::review;
using namespace anamnesis::store::testing;

class ImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySmallFileReachesItsChart() {
        const Folder folder;
        const std::filesystem::path files = std::filesystem::path(folder.base.path().toStdString()) / "files";
        std::filesystem::create_directories(files);
        const auto write = [&](const std::string& name, const std::string& text) {
            std::ofstream(files / name, std::ios::binary) << text;
        };
        for (const std::string id : {"ann", "bob"})
            write(id + ".json", R"({"resourceType":"Patient","id":")" + id + R"(","name":[{"family":")" + id +
                                    R"(","given":["Q"]}],"birthDate":"1961-02-03"})");
        constexpr int each = 45;
        for (int n = 0; n < each; ++n)
            for (const std::string id : {"ann", "bob"})
                write(id + std::to_string(n) + ".json",
                      R"({"resourceType":"Observation","id":")" + id + std::to_string(n) +
                          R"(","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"2345-7"}]},)" +
                          R"("subject":{"reference":"Patient/)" + id + R"("},"valueQuantity":{"value":)" +
                          std::to_string(n + 1) + R"(,"unit":"mg/dL"}})");
        const SystemClock clock;
        const auto network = transport::makeNetwork(clock);
        Review review({clock, *network, {}, nullptr, "user", true});
        value(review.createVault(folder.vault, passphrase));
        const SyncReport report = value(review.import({files}, "Files", "auto", {}, {}));
        QCOMPARE(report.records, std::uint64_t{2 * each + 2});
        QCOMPARE(report.unreadable, std::uint64_t{0});
        const auto persons = value(review.persons());
        QCOMPARE(persons.size(), std::size_t{2});
        for (const PersonSummary& person : persons)
            QCOMPARE(std::ranges::count_if(value(review.items(person.id)),
                                           [](const timeline::Item& item) {
                                               return item.title == "Glucose in serum or plasma (LOINC 2345-7)";
                                           }),
                     std::ptrdiff_t{each});
    }

    void whatCannotBeReadIsNamed() {
        const Folder folder;
        const std::filesystem::path files = std::filesystem::path(folder.base.path().toStdString()) / "files";
        std::filesystem::create_directories(files);
        const auto write = [&](const std::string& name, const std::string& bytes) {
            std::ofstream(files / name, std::ios::binary) << bytes;
        };
        write("empty.xml", "");
        std::string noise;
        for (int n = 0; n < 500; ++n)
            noise += static_cast<char>(0x80 + n * 37 % 128) + std::string(1, '\x01');
        write("noise.json", noise);
        write("ann.json",
              R"({"resourceType":"Patient","id":"ann","name":[{"family":"Ann"}],"birthDate":"1961-02-03"})");
        const SystemClock clock;
        const auto network = transport::makeNetwork(clock);
        Review review({clock, *network, {}, nullptr, "user", true});
        value(review.createVault(folder.vault, passphrase));
        const SyncReport report = value(review.import({files, files / "gone"}, "Files", "auto", {}, {}));
        QCOMPARE(report.records, std::uint64_t{2}); // the noise is kept, as it is
        QCOMPARE(report.unreadable, std::uint64_t{1});
        QCOMPARE(report.refused.size(), std::size_t{2});
        QCOMPARE(report.refused[0].file, std::string("gone"));
        QCOMPARE(report.refused[0].reason.code, std::string("import.not-found"));
        QCOMPARE(report.refused[1].file, std::string("empty.xml"));
        QCOMPARE(std::ranges::count(report.ledger, timeline::Outcome::Partial, &timeline::LedgerRow::outcome),
                 std::ptrdiff_t{1});
        // Behind a whole record another begins: what of the file was not read is said.
        write("two.json", R"({"resourceType":"AllergyIntolerance","id":"1","code":{"text":"Latex"}})"
                          R"({"resourceType":"AllergyIntolerance","id":"2")");
        const SyncReport two = value(review.import({files / "two.json"}, "Files", "auto", {}, {}));
        QCOMPARE(two.ledger.size(), std::size_t{1});
        QVERIFY(two.ledger.front().outcome == timeline::Outcome::Partial);
        QCOMPARE(two.ledger.front().reason.code, std::string("decode.trailing-content"));
        const auto nothing = review.import({files / "empty.xml"}, "Files", "auto", {}, {});
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, std::string("import.nothing-readable"));
    }
};

ANAMNESIS_TEST(ImportTest);
#include "ImportTest.moc"
