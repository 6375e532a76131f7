// SPDX-License-Identifier: GPL-3.0-or-later
// A source's desk gets what proves its fault, and nothing of who the patient is.
#include "services/export/Evidence.h"
#include "models/clinical/Fields.h"
#include "services/export/Scrub.h"
#include "tests/support/TestMain.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace anamnesis;
using exports::EvidenceMember;
using exports::Finding;

namespace {

/// Answers a code and its arguments.
class Plain final : public Phrasebook {
public:
    std::string text(std::string_view code, const Args& args) const override {
        std::string said(code);
        for (const auto& [name, value] : args)
            said += ' ' + name + '=' + value;
        return said;
    }
};

clinical::Demographics patient() {
    clinical::Demographics who;
    who.names.push_back({"official", "", "Öztürk-Reyes", {"Marisol", "Ana"}, {}, {}});
    who.birthDate = clinical::parseFhirTime("1957-11-02");
    who.addresses.push_back({"home", {"18 Larkspur Lane"}, "Springdale", "", "AR", "72764", "", ""});
    who.telecoms.push_back({"phone", "(479) 555-0142", "home"});
    who.telecoms.push_back({"email", "marisol.reyes@example.org", "home"});
    who.identifiers.push_back({"urn:mrn", "MRN-4471903", "MR", "", ""});
    who.mothersMaidenName = "Quillfeather";
    return who;
}

EvidenceMember order(const char* source, const char* dose, const char* start) {
    clinical::Statement statement;
    statement.kind = clinical::Kind::MedicationOrder;
    statement.code.text = "carvedilol 3.125 MG for Marisol Öztürk-Reyes";
    statement.code.codings.push_back(
        {"http://www.nlm.nih.gov/research/umls/rxnorm", {}, "200031", "carvedilol", false});
    statement.time.start = clinical::parseFhirTime(start);
    statement.status = "active";
    statement.path = "MedicationRequest";
    clinical::Field field;
    field.name = clinical::field::dose;
    field.text = std::string(dose) + " mg";
    field.quantity = clinical::Quantity{};
    field.quantity->value = dose;
    field.quantity->unit = "mg";
    field.path = "MedicationRequest.dosageInstruction[0].doseAndRate[0].doseQuantity";
    statement.fields.push_back(field);
    clinical::Field comment;
    comment.name = clinical::field::comment;
    comment.text = "Called 479-555-0142, spoke with her daughter";
    statement.fields.push_back(comment);
    statement.narrative = "Mrs Reyes of Larkspur Lane";
    clinical::RecordRef record;
    record.source = source;
    record.type = "MedicationRequest";
    record.id = "marisol-oeztuerk-17";
    record.mediaType = "application/fhir+json";
    record.sha256 = std::string(64, 'a');
    statement.record = std::make_shared<const clinical::RecordRef>(record);
    return {source, std::string(dose) + " mg", statement, "GET MedicationRequest?patient=4471903", 200, Instant{}};
}

Finding doses() {
    Finding finding;
    finding.discrepancy.id = DiscrepancyId("d1");
    finding.discrepancy.kind = timeline::DiscrepancyKind::Dose;
    finding.discrepancy.severity = timeline::DiscrepancySeverity::Safety;
    finding.discrepancy.itemKind = clinical::Kind::MedicationOrder;
    finding.discrepancy.path = "dose";
    finding.discrepancy.title = "carvedilol (Öztürk-Reyes)";
    finding.discrepancy.why = "medication-order.identifier-conflict/1";
    finding.members = {order("north", "3.125", "2019-03-04T08:15:00-05:00"), order("lake", "6.25", "2019-03-06")};
    finding.members.push_back({"south", "", std::nullopt, "", 0, std::nullopt});
    return finding;
}

bool has(const std::string& text, const char* part) {
    return QString::fromStdString(text).contains(QString::fromUtf8(part), Qt::CaseInsensitive);
}

} // namespace

class EvidenceTest : public QObject {
    Q_OBJECT
private slots:
    void nothingOfThePatient_data();
    void nothingOfThePatient();
    void whatProvesIt();
    void scrubKnowsDosesFromNumbers();
    void identityIsTheDifference();
    void noteNamesNoOtherSource();
};

void EvidenceTest::nothingOfThePatient_data() {
    QTest::addColumn<QString>("part");
    for (const char* part :
         {"Marisol", "Öztürk", "Reyes", "Larkspur", "Springdale", "72764", "555-0142", "5550142", "MRN-4471903",
          "4471903", "1957-11-02", "-03-04", "Quillfeather", "example.org", "daughter", "oeztuerk"})
        QTest::newRow(part) << QString::fromUtf8(part);
}

void EvidenceTest::nothingOfThePatient() {
    QFETCH(QString, part);
    const std::vector<clinical::Demographics> who{patient()};
    const std::vector<Finding> findings{doses()};
    const QString bundle = QString::fromStdString(exports::evidence(findings, who, Instant{}));
    const QString note = QString::fromStdString(exports::noteToSource(findings.front(), "north", who, Plain()));
    QVERIFY2(!bundle.contains(part, Qt::CaseInsensitive), qPrintable(bundle));
    QVERIFY2(!note.contains(part, Qt::CaseInsensitive), qPrintable(note));
}

void EvidenceTest::whatProvesIt() {
    const std::vector<clinical::Demographics> who{patient()};
    const std::vector<Finding> findings{doses()};
    const auto json = nlohmann::json::parse(exports::evidence(findings, who, Instant{}));
    const auto& finding = json["findings"][0];
    QCOMPARE(finding["kind"].get<std::string>(), std::string("dose"));
    QCOMPARE(finding["rule"].get<std::string>(), std::string("medication-order.identifier-conflict/1"));
    const auto& north = finding["members"][0];
    QCOMPARE(north["says"].get<std::string>(), std::string("3.125 mg"));
    QCOMPARE(north["fields"]["dose"][0]["value"].get<std::string>(), std::string("3.125"));
    QCOMPARE(north["code"][0]["code"].get<std::string>(), std::string("200031"));
    QCOMPARE(north["record"]["sha256"].get<std::string>(), std::string(64, 'a'));
    QCOMPARE(north["time"].get<std::string>(), std::string("2019-##-##T##:##:##-05:00"));
    QCOMPARE(finding["members"][1]["time"].get<std::string>(), std::string("2019-##-##"));
    QCOMPARE(finding["members"][1]["days"].get<int>(), 1);
    QVERIFY(finding["members"][2]["lacks"].get<bool>());
    QVERIFY(!north["fields"].contains("comment"));
}

void EvidenceTest::scrubKnowsDosesFromNumbers() {
    const std::vector<clinical::Demographics> who{patient()};
    const exports::Scrub scrub(who);
    QCOMPARE(scrub.text("take 18 mg, 3.125 6.25 mg"), std::string("take 18 mg, 3.125 6.25 mg")); // she lives at 18
    QCOMPARE(scrub.text("call (479) 555-0142"), std::string("call █"));
    QCOMPARE(scrub.text("call 555-0142 now"), std::string("call █now"));
    QCOMPARE(scrub.text("REYES, on 2019-03-04"), std::string("█, on 2019-##-##"));
    QCOMPARE(scrub.text("500-1000 mg"), std::string("500-1000 mg"));
}

void EvidenceTest::identityIsTheDifference() {
    Finding finding;
    finding.discrepancy.kind = timeline::DiscrepancyKind::IdentityField;
    finding.discrepancy.itemKind = clinical::Kind::Patient;
    finding.discrepancy.path = "birth-date";
    finding.discrepancy.title = "Öztürk-Reyes, Marisol";
    finding.members = {{"north", "1957-11-02", clinical::Statement{}, "", 0, std::nullopt},
                       {"lake", "1957-02-11", clinical::Statement{}, "", 0, std::nullopt},
                       {"south", "1957-11-02", clinical::Statement{}, "", 0, std::nullopt}};
    const std::vector<clinical::Demographics> who{patient()};
    const std::string bundle = exports::evidence({&finding, 1}, who, Instant{});
    QVERIFY(!has(bundle, "1957"));
    QVERIFY(!has(bundle, "Marisol"));
    const auto json = nlohmann::json::parse(bundle);
    const auto& members = json["findings"][0]["members"];
    QCOMPARE(members[0]["says"].get<std::string>(), std::string("#1 9999-99-99"));
    QCOMPARE(members[1]["says"].get<std::string>(), std::string("#2 9999-99-99"));
    QCOMPARE(members[2]["says"].get<std::string>(), std::string("#1 9999-99-99")); // agrees with the first
    QCOMPARE(exports::shapeOf(std::string_view("Öztürk, Ana 12")), std::string("aaaaaa, Aaa 99"));
}

void EvidenceTest::noteNamesNoOtherSource() {
    const std::vector<clinical::Demographics> who{patient()};
    const std::string note = exports::noteToSource(doses(), "north", who, Plain());
    QVERIFY(has(note, "3.125 mg"));
    QVERIFY(has(note, "6.25 mg"));
    QVERIFY(has(note, "source=north"));
    QVERIFY(!has(note, "lake"));
    QVERIFY(!has(note, "south"));
    QVERIFY(has(note, "note.no-patient"));
}

ANAMNESIS_TEST(EvidenceTest);
#include "EvidenceTest.moc"
