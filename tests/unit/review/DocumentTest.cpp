// SPDX-License-Identifier: GPL-3.0-or-later
// A document and its content are fetched as two records and are one document.
#include "services/reconcile/Reconcile.h"
#include "services/review/PatientKey.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace anamnesis;
using namespace anamnesis::review;

namespace {

sources::FetchedRecord fetched(const std::string& source, const std::string& type, const std::string& id,
                               const std::string& mediaType, const std::string& bytes, const std::string& owner = {}) {
    sources::FetchedRecord record;
    record.ref.source = source;
    record.ref.type = type;
    record.ref.id = id;
    record.ref.mediaType = mediaType;
    record.bytes = bytes;
    record.patientId = "1";
    record.owner = owner;
    return record;
}

sources::FetchedRecord described(const std::string& source, const std::string& id, const std::string& master) {
    return fetched(
        source, "DocumentReference", id, "application/fhir+json",
        R"({"resourceType":"DocumentReference","id":")" + id + R"(","status":"current",)" +
            R"("masterIdentifier":{"system":"urn:ietf:rfc:3986","value":")" + master + R"("},)" +
            R"("type":{"coding":[{"system":"http://loinc.org","code":"11506-3","display":"Progress note"}]},)" +
            R"("date":"2024-10-18T16:30:00Z","content":[{"attachment":{"contentType":"text/plain","url":"Binary/b-)" +
            id + R"("}}]})");
}

sources::FetchedRecord content(const std::string& source, const std::string& id, const std::string& text) {
    return fetched(source, "Binary", "b-" + id, "text/plain", text, "DocumentReference/" + id);
}

std::vector<std::vector<std::string>> documents(const std::vector<sources::FetchedRecord>& records) {
    std::vector<clinical::Statement> statements;
    for (const sources::FetchedRecord& record : records)
        for (clinical::Statement& statement : decodeRecord(record))
            statements.push_back(std::move(statement));
    reconcile::Input input{.statements = statements};
    input.now = Instant(std::chrono::milliseconds(1'764'000'000'000));
    const auto answer = reconcile::reconcile(input);
    std::vector<std::vector<std::string>> all;
    for (const timeline::Item& item : answer->items) {
        std::vector<std::string>& members = all.emplace_back();
        for (const timeline::Member& member : item.members)
            members.push_back(member.record->source + ' ' + member.record->type + '/' + member.record->id);
        std::ranges::sort(members);
    }
    std::ranges::sort(all);
    return all;
}

using Documents = std::vector<std::vector<std::string>>;

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contentStandsWithWhatDescribesIt() {
        QCOMPARE(documents({described("A", "1", "urn:oid:2.999.1"), content("A", "1", "Seen today, no change.")}),
                 (Documents{{"A Binary/b-1", "A DocumentReference/1"}}));
    }
    void twoDocumentsOfOneSourceStayTwo() {
        QCOMPARE(documents({described("A", "1", "urn:oid:2.999.1"), content("A", "1", "Seen today, no change."),
                            described("A", "2", "urn:oid:2.999.2"), content("A", "2", "Seen again, much better.")}),
                 (Documents{{"A Binary/b-1", "A DocumentReference/1"}, {"A Binary/b-2", "A DocumentReference/2"}}));
    }
    void oneDocumentByTwoRoadsIsOne() {
        QCOMPARE(documents({described("A", "1", "urn:oid:2.999.1"), content("A", "1", "Seen today, no change."),
                            described("B", "9", "urn:oid:2.999.1"), content("B", "9", "Seen today, no change.")}),
                 (Documents{{"A Binary/b-1", "A DocumentReference/1", "B Binary/b-9", "B DocumentReference/9"}}));
    }
};

ANAMNESIS_TEST(DocumentTest);
#include "DocumentTest.moc"
