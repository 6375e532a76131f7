// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a reference means: the ways records are addressed, and beside each the one that must not be taken for it.
#include "models/clinical/Fields.h"
#include "services/reconcile/Referred.h"
#include "services/reconcile/Withdrawn.h"
#include "tests/support/TestMain.h"

#include <QStringList>
#include <QTest>

using namespace anamnesis;

namespace {

clinical::Statement recordOf(clinical::Kind kind, const clinical::RecordRef& record, std::string title) {
    clinical::Statement statement;
    statement.kind = kind;
    statement.title = std::move(title);
    statement.path = record.type;
    statement.record = std::make_shared<const clinical::RecordRef>(record);
    return statement;
}

clinical::RecordRef ref(std::string source, std::string type, std::string id, std::string file = {},
                        std::string url = {}) {
    clinical::RecordRef record;
    record.source = std::move(source);
    record.type = std::move(type);
    record.id = std::move(id);
    record.file = std::move(file);
    record.url = std::move(url);
    return record;
}

} // namespace

class TestReferred : public QObject {
    Q_OBJECT
private slots:
    void addresses_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("shown");
        QTest::newRow("type and id") << "A" << "a.json" << "Practitioner/1" << "Dr. One";
        QTest::newRow("absolute") << "A" << "a.json" << "https://a.example/fhir/Practitioner/1" << "Dr. One";
        QTest::newRow("a version") << "A" << "a.json" << "Practitioner/1/_history/3" << "Dr. One";
        QTest::newRow("fullUrl") << "A" << "a.json" << "urn:uuid:x-2" << "Dr. Two";
        QTest::newRow("fullUrl that is no urn") << "A" << "a.json" << "http://a.example/three" << "Org Three";
        QTest::newRow("a problem") << "A" << "a.json" << "urn:uuid:c-3" << "Normal pregnancy";
        QTest::newRow("uuid that is the id") << "A" << "b.json" << "urn:uuid:0af76519-16cd-43dd-8448-eb211c80319c"
                                             << "Dr. Four";
        QTest::newRow("another file's fullUrl") << "A" << "b.json" << "urn:uuid:x-2" << "urn:uuid:x-2";
        QTest::newRow("another source") << "B" << "a.json" << "Practitioner/1" << "Practitioner/1";
        QTest::newRow("another type") << "A" << "a.json" << "Organization/1" << "Organization/1";
        QTest::newRow("an id of which it is the end") << "A" << "a.json" << "Practitioner/11" << "Practitioner/11";
        QTest::newRow("contained") << "A" << "a.json" << "#1" << "#1";
        QTest::newRow("a thing inside a record") << "A" << "a.json" << "Encounter/9" << "Encounter/9";
    }
    void addresses() {
        QFETCH(QString, source);
        QFETCH(QString, file);
        QFETCH(QString, target);
        QFETCH(QString, shown);
        using enum clinical::Kind;
        std::vector<clinical::Statement> all{
            recordOf(Practitioner, ref("A", "Practitioner", "1", "a.json"), "Dr. One"),
            recordOf(Practitioner, ref("A", "Practitioner", "2", "a.json", "urn:uuid:x-2"), "Dr. Two"),
            recordOf(Organization, ref("A", "Organization", "", "a.json", "http://a.example/three"), "Org Three"),
            recordOf(Practitioner, ref("A", "Practitioner", "0af76519-16cd-43dd-8448-eb211c80319c", "c.json"),
                     "Dr. Four"),
            recordOf(Practitioner, ref("A", "Encounter", "9", "a.json"), "Dr. Within")};
        all.back().path = "Encounter.contained[0]";
        all.push_back(recordOf(Problem, ref("A", "Condition", "3", "a.json", "urn:uuid:c-3"), "Normal pregnancy"));
        clinical::Statement asking =
            recordOf(Encounter, ref(source.toStdString(), "Encounter", "7", file.toStdString()), "Visit");
        asking.references.push_back({"performer", target.toStdString(), "", "Encounter.participant[0].individual"});
        asking.fields.push_back({"performer", target.toStdString(), {}, {}, {}, "Encounter.participant[0].individual"});
        asking.fields.push_back({"note", "seen by Practitioner/1", {}, {}, {}, "Encounter.note"});
        all.push_back(asking);
        const reconcile::Referred referred(all);
        std::deque<clinical::Statement> store;
        const clinical::Statement& told = referred.named(all.back(), store);
        QCOMPARE(QString::fromStdString(told.fields[0].text), shown);
        QCOMPARE(told.fields[1].text, std::string("seen by Practitioner/1"));
        QCOMPARE(told.fields[0].path, asking.fields[0].path);
        QCOMPARE(all.back().fields[0].text, target.toStdString());
    }
    void titlesThatAreAddresses() {
        using enum clinical::Kind;
        std::vector<clinical::Statement> all{
            recordOf(Practitioner, ref("A", "Practitioner", "1"), "Dr. One"),
            recordOf(Practitioner, ref("A", "PractitionerRole", "2"), "Practitioner/1"),
            recordOf(Practitioner, ref("A", "PractitionerRole", "3"), "Practitioner/9"),
            recordOf(Encounter, ref("A", "Encounter", "4"), "Visit")};
        all[1].references.push_back({"practitioner", "Practitioner/1", "", ""});
        all[2].references.push_back({"practitioner", "Practitioner/9", "", ""});
        all[3].references.push_back({"performer", "PractitionerRole/2", "", ""});
        all[3].fields.push_back({"performer", "PractitionerRole/2", {}, {}, {}, ""});
        const reconcile::Referred referred(all);
        std::deque<clinical::Statement> store;
        QCOMPARE(referred.named(all[1], store).title, std::string("Dr. One"));
        QCOMPARE(referred.named(all[2], store).title, std::string("Practitioner/9")); // not here: nothing is invented
        QCOMPARE(referred.named(all[3], store).title, std::string("Visit"));
        QCOMPARE(referred.named(all[3], store).fields[0].text, std::string("Dr. One"));
    }
    /// A response is called by its questionnaire, which it names by a canonical address that holds in its source.
    void responsesAreCalledByTheirQuestionnaire() {
        using enum clinical::Kind;
        const std::string address = "http://forms.example/Questionnaire/falls";
        std::vector<clinical::Statement> all{
            recordOf(Other, ref("A", "Questionnaire", "q7"), "Falls risk"),
            recordOf(QuestionnaireResponse, ref("A", "QuestionnaireResponse", "1"), "falls"),
            recordOf(QuestionnaireResponse, ref("B", "QuestionnaireResponse", "2"), "falls"),
            recordOf(QuestionnaireResponse, ref("A", "QuestionnaireResponse", "3"), "Own")};
        all[0].fields.push_back({std::string(clinical::field::url), address, {}, {}, {}, ""});
        for (std::size_t i = 1; i < all.size(); ++i)
            all[i].references.push_back({"questionnaire", address, "", ""});
        all[3].code.text = "Own"; // it says itself what it is called
        const reconcile::Referred referred(all);
        std::deque<clinical::Statement> store;
        QCOMPARE(referred.named(all[1], store).title, std::string("Falls risk"));
        QCOMPARE(referred.named(all[2], store).title, std::string("falls")); // another source's forms are its own
        QCOMPARE(referred.named(all[3], store).title, std::string("Own"));
    }
    /// The latest version of what describes a document says whether its content stands, whatever the order they came
    /// in.
    void theLatestVersionWithdraws_data() {
        QTest::addColumn<QStringList>("versions"); ///< "1 current"
        QTest::addColumn<bool>("withdrawn");
        QTest::newRow("one") << QStringList{"1 entered-in-error"} << true;
        QTest::newRow("one that stands") << QStringList{"1 current"} << false;
        QTest::newRow("one that is superseded") << QStringList{"1 superseded"} << false;
        QTest::newRow("later") << QStringList{"1 current", "2 entered-in-error"} << true;
        QTest::newRow("later, the other way round") << QStringList{"2 entered-in-error", "1 current"} << true;
        QTest::newRow("taken back again") << QStringList{"9 entered-in-error", "10 current"} << false;
        QTest::newRow("no version at all") << QStringList{" current", " entered-in-error"} << true;
    }
    void theLatestVersionWithdraws() {
        QFETCH(QStringList, versions);
        QFETCH(bool, withdrawn);
        const auto numbered = [](clinical::Statement statement, const char* number) {
            statement.identifiers.push_back({"urn:anamnesis:document", number, "content-of", ""});
            return statement;
        };
        const auto keyed = [](clinical::RecordRef record, const char* key) {
            record.key = RecordId(key);
            return record;
        };
        using enum clinical::Kind;
        std::vector<clinical::Statement> all;
        for (const QString& version : versions) {
            clinical::RecordRef record = keyed(ref("A", "DocumentReference", "7"), qPrintable("d" + version));
            record.version = version.section(' ', 0, 0).toStdString();
            all.push_back(numbered(recordOf(Document, record, "Letter"), "n-7"));
            all.back().status = version.section(' ', 1).toStdString();
        }
        const clinical::RecordRef content = keyed(ref("A", "ClinicalDocument", "b1"), "c1");
        all.push_back(numbered(recordOf(Document, content, "Letter"), "n-7"));
        all.push_back(recordOf(Allergy, content, "Penicillin"));
        const clinical::RecordRef other = keyed(ref("A", "ClinicalDocument", "b2"), "c2");
        all.push_back(numbered(recordOf(Document, other, "Another letter"), "n-8"));
        all.push_back(recordOf(Allergy, other, "Latex"));
        const std::size_t at = all.size() - 4;
        const reconcile::Withdrawn taken(all);
        for (std::size_t i = 0; i < at; ++i)
            QVERIFY(!taken.holds(all[i])); // what describes it says so itself
        QCOMPARE(taken.holds(all[at]), withdrawn);
        QCOMPARE(taken.holds(all[at + 1]), withdrawn);
        QVERIFY(!taken.holds(all[at + 2]) && !taken.holds(all[at + 3]));
    }
};

ANAMNESIS_TEST(TestReferred);
#include "TestReferred.moc"
