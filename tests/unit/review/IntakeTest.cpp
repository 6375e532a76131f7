// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed over while more is fetched is kept, all of it, with its marks; and what fails is told.
#include "services/review/Intake.h"
#include "models/base/Hash.h"
#include "tests/support/TestMain.h"
#include "tests/unit/review/Written.h"
#include "tests/unit/store/VaultFixture.h"

#include <set>

using namespace anamnesis;
using namespace anamnesis::review;
using namespace anamnesis::store::testing;
using namespace anamnesis::testing;

namespace {

std::vector<sources::FetchedRecord> page(std::size_t number, std::size_t count) {
    std::vector<sources::FetchedRecord> records;
    for (std::size_t n = 0; n < count; ++n) {
        Made one = made("p" + std::to_string(number) + "-" + std::to_string(n));
        sources::FetchedRecord& record = records.emplace_back();
        record.ref = one.ref;
        record.ref.version.clear(); // the bytes tell none
        record.ref.key = clinical::recordKey(record.ref);
        record.bytes = one.bytes;
        record.patientId = "1";
    }
    return records;
}

struct Chart {
    Folder folder;
    store::Vault vault = created(folder.vault);
    store::Person person = somebody();
    std::recursive_mutex mutex;
    Chart() { value(vault.putPerson(person)); }
    [[nodiscard]] Alongside mark(std::size_t number) {
        return [this, number] { return vault.putSyncMark(person.id, "North", "q", std::to_string(number)); };
    }
    [[nodiscard]] std::uint64_t records() const { return value(vault.counts(person.id)).records; }
};

/// As a source gives it: a record of a FHIR server.
sources::FetchedRecord given(const std::string& type, const std::string& id, const std::string& bytes,
                             const std::string& owner = {}, const std::string& mediaType = "application/fhir+json") {
    sources::FetchedRecord record;
    record.ref.source = "North";
    record.ref.type = type;
    record.ref.id = id;
    record.ref.mediaType = mediaType;
    record.ref.sha256 = sha256(bytes);
    record.ref.key = clinical::recordKey(record.ref);
    record.bytes = bytes;
    record.patientId = "1";
    record.owner = owner;
    return record;
}

/// The numbers by which a document and its content are one, of the kept statements of the type.
std::set<std::string> jointNumbers(Chart& chart, const std::string& type) {
    std::set<std::string> numbers;
    for (const clinical::Statement& statement : value(chart.vault.statements(chart.person.id)))
        if (statement.record->type == type && statement.kind == clinical::Kind::Document)
            for (const clinical::BusinessIdentifier& identifier : statement.identifiers)
                if (identifier.type == "content-of")
                    numbers.insert(identifier.value);
    return numbers;
}

} // namespace

class IntakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsKeptWithItsMark() {
        Chart chart;
        Intake intake(chart.vault, chart.mutex, chart.person.id);
        constexpr std::size_t pages = 40;
        for (std::size_t n = 0; n < pages; ++n)
            QVERIFY(intake.take(page(n, 25), at(1), chart.mark(n)).has_value());
        const IntakeCounts counts = value(intake.finish());
        QCOMPARE(counts.records, std::uint64_t{pages * 25});
        QCOMPARE(counts.statements, std::uint64_t{pages * 25});
        QCOMPARE(chart.records(), std::uint64_t{pages * 25});
        QCOMPARE(value(chart.vault.syncMark(chart.person.id, "North", "q")).value(), std::to_string(pages - 1));
        const auto raw = value(chart.vault.record(page(3, 2)[1].ref.key)).value();
        QCOMPARE(raw.bytes, page(3, 2)[1].bytes);
        QCOMPARE(raw.ref.url, page(3, 2)[1].ref.url);
    }

    void whatWasTakenIsThereAfterSettling() {
        Chart chart;
        Intake intake(chart.vault, chart.mutex, chart.person.id);
        QVERIFY(intake.take(page(0, 3), at(1)).has_value());
        QVERIFY(intake.take({}, at(1), chart.mark(7)).has_value()); // a mark alone
        QCOMPARE(value(intake.settle()).records, std::uint64_t{3});
        QCOMPARE(chart.records(), std::uint64_t{3});
        QCOMPARE(value(chart.vault.syncMark(chart.person.id, "North", "q")).value(), std::string("7"));
        QVERIFY(intake.take(page(1, 2), at(1)).has_value());
        QCOMPARE(value(intake.finish()).records, std::uint64_t{5});
    }

    void whatFailsIsToldAndNothingIsTakenAnyMore() {
        Chart chart;
        {
            Intake intake(chart.vault, chart.mutex, chart.person.id);
            QVERIFY(intake.take(page(0, 3), at(1), chart.mark(0)).has_value());
            value(intake.settle());
            QVERIFY(intake.take(page(1, 3), at(1), [] { return Result<void>(failure("test.refused")); }).has_value());
            QCOMPARE(code(intake.settle()), std::string("test.refused"));
            QCOMPARE(code(intake.take(page(2, 3), at(1))), std::string("test.refused"));
            QCOMPARE(code(intake.finish()), std::string("test.refused"));
        }
        QCOMPARE(chart.records(), std::uint64_t{3}); // the page whose mark failed is not there either
        Intake nobody(chart.vault, chart.mutex, PersonId("nobody"));
        QVERIFY(nobody.take(page(5, 1), at(1)).has_value());
        QCOMPARE(code(nobody.finish()), std::string("store.person-unknown"));
    }

    /// A Binary of $everything, the document that points at it and the content fetched by its URL, in any order: one
    /// document. What a report shows too stays the document's; a content nobody points at is one of its own.
    void aContentIsItsDocumentsWhateverTheOrder_data() {
        QTest::addColumn<QStringList>("order");
        QTest::addColumn<bool>("joined");
        QTest::newRow("document first") << QStringList{"document", "binary"} << true;
        QTest::newRow("content first") << QStringList{"binary", "document"} << true;
        QTest::newRow("fetched again") << QStringList{"binary", "document", "fetched"} << true;
        QTest::newRow("fetched, then in a Bundle") << QStringList{"document", "fetched", "binary"} << true;
        QTest::newRow("fetched for a report too") << QStringList{"document", "fetched", "shown"} << true;
        QTest::newRow("fetched for a report alone") << QStringList{"shown"} << false;
        QTest::newRow("another's") << QStringList{"binary", "other"} << false;
    }
    void aContentIsItsDocumentsWhateverTheOrder() {
        QFETCH(QStringList, order);
        QFETCH(bool, joined);
        const auto one = [&](const QString& what) {
            if (what == "binary")
                return given("Binary", "b1", binary("text/xml", document));
            if (what == "fetched")
                return given("ClinicalDocument", "b1", document, "DocumentReference/7", "text/xml");
            if (what == "shown")
                return given("ClinicalDocument", "b1", document, "DiagnosticReport/3", "text/xml");
            const bool other = what == "other";
            return given("DocumentReference", other ? "8" : "7",
                         reference(pointing("text/xml", other ? "Binary/b2" : "Binary/b1"), other ? "8" : "7"));
        };
        Chart chart;
        Intake intake(chart.vault, chart.mutex, chart.person.id);
        for (const QString& what : order)
            QVERIFY(intake.take({one(what)}, at(1)).has_value());
        value(intake.finish());
        const std::set<std::string> content = jointNumbers(chart, "ClinicalDocument");
        QCOMPARE(content.size(), std::size_t{joined ? 1U : 0U});
        if (joined)
            QVERIFY(content == jointNumbers(chart, "DocumentReference"));
    }

    void aBatchTakenInAtOnceIsTheSame() {
        Chart chart;
        const auto counts = value(takeIn(chart.vault, chart.mutex, chart.person.id, page(0, 30), at(1)));
        QCOMPARE(counts.records, std::uint64_t{30});
        QCOMPARE(counts.statements, std::uint64_t{30});
        QCOMPARE(value(takeIn(chart.vault, chart.mutex, chart.person.id, page(0, 30), at(2))).records,
                 std::uint64_t{0});
    }
};

ANAMNESIS_TEST(IntakeTest);
#include "IntakeTest.moc"
