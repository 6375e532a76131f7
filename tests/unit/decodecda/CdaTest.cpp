// SPDX-License-Identifier: GPL-3.0-or-later
// What a CDA document says, read from our own fixture; and documents meant to break a reader.
#include "models/clinical/Fields.h"
#include "services/decode/cda/Html.h"
#include "tests/support/TestMain.h"
#include "tests/unit/decodecda/Documents.h"

using namespace anamnesis;
using namespace anamnesis::testing;
using clinical::Kind;
namespace name = clinical::field;

class CdaTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        m_bytes = bytesOf(QStringLiteral(ANAMNESIS_FIXTURES "/cda/negations.xml"));
        QVERIFY(!m_bytes.empty());
        m_read = read(m_bytes);
    }

    void everyPathLeadsToBytes() {
        QCOMPARE(lostPath(m_read, m_bytes, decode::Format::Cda), std::string());
        const clinical::Statement* order = first(m_read, Kind::MedicationOrder);
        QVERIFY(order != nullptr);
        QCOMPARE(
            order->path,
            std::string(
                "ClinicalDocument.component.structuredBody.component[6].section.entry[0].substanceAdministration"));
        const auto range = decode::locate(m_bytes, decode::Format::Cda, order->field(name::dose)->path);
        QVERIFY(range.has_value());
        QCOMPARE(m_bytes.substr(range->first, range->second - range->first),
                 std::string("<doseQuantity value=\"2.50\" unit=\"mg\"/>"));
    }

    void headerIsRead() {
        QCOMPARE(m_read.record->id, std::string("2.999.1|DOC-7"));
        QCOMPARE(m_read.record->custodian, std::string("Test House"));
        QCOMPARE(m_read.record->version, std::string("2"));
        const clinical::Statement& document = m_read.statements.front();
        QCOMPARE(document.identifiers.front().type, std::string("master"));
        QCOMPARE(fieldText(document, name::relatesTo), std::string("replaces"));
        QVERIFY(document.narrative.find("No known medications") != std::string::npos);
        QVERIFY(document.narrative.find("alert(1)") == std::string::npos);
        QVERIFY(document.securityLabels.front().ends_with("|R"));
        const clinical::Statement* patient = first(m_read, Kind::Patient);
        QVERIFY(patient != nullptr && patient->demographics);
        const clinical::Demographics& who = *patient->demographics;
        QCOMPARE(who.names.front().family, std::string("Testperson"));
        QCOMPARE(who.names.front().given.size(), std::size_t{2});
        QCOMPARE(who.birthDate->precision, clinical::Precision::Year);
        QCOMPARE(who.sex, std::string("female"));
        QCOMPARE(who.identifiers.front().system, std::string("urn:oid:2.999.2"));
        QCOMPARE(who.birthOrder.value_or(0), 2);
        QCOMPARE(who.deceased.value_or(true), false);
        QCOMPARE(who.guardians.size(), std::size_t{1});
        QCOMPARE(who.telecoms.front().use, std::string("mobile"));
    }

    void negationsKeepTheirScope() {
        std::vector<const clinical::Statement*> allergies;
        for (const clinical::Statement& statement : m_read.statements)
            if (statement.kind == Kind::Allergy)
                allergies.push_back(&statement);
        QCOMPARE(allergies.size(), std::size_t{3});
        QVERIFY(!allergies[0]->negated);
        QCOMPARE(allergies[0]->status, std::string("active"));
        QCOMPARE(allergies[0]->code.codings.size(), std::size_t{2});
        QCOMPARE(allergies[0]->code.codings[0].system, std::string(clinical::systems::rxnorm));
        QCOMPARE(allergies[0]->code.codings[1].system, std::string("urn:oid:1.2.3"));
        QCOMPARE(fieldText(*allergies[0], name::reaction), std::string("Rash"));
        QCOMPARE(fieldText(*allergies[0], name::category), std::string("medication"));
        QCOMPARE(allergies[0]->narrative, std::string("Penicillin: rash"));
        QCOMPARE(allergies[0]->identifiers.size(), std::size_t{1});
        QVERIFY(allergies[1]->negated);
        QCOMPARE(allergies[1]->negationScope, std::string("drug-allergy"));
        QVERIFY(allergies[1]->identifiers.empty()); // a UUID is made anew
        QVERIFY(std::any_of(allergies[1]->issues.begin(), allergies[1]->issues.end(),
                            [](const Issue& issue) { return issue.code == "decode.reference-dangling"; }));
        QVERIFY(allergies[2]->negated); // not allergic to peanuts says nothing of other food
        QCOMPARE(allergies[2]->negationScope, std::string());
        const clinical::Statement* vaccine = first(m_read, Kind::Immunization);
        QVERIFY(vaccine != nullptr && vaccine->negated);
        QCOMPARE(vaccine->status, std::string("not-done"));
        for (const clinical::Statement& statement : m_read.statements)
            if (statement.kind == Kind::Problem)
                QCOMPARE(statement.negated, statement.title == "Diabetes mellitus");
    }

    void deniedUnnamedThings_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("scope");
        QTest::newRow("left open") << QByteArray("<code nullFlavor=\"NA\"/>") << "medication";
        QTest::newRow("any drug") << QByteArray("<code nullFlavor=\"OTH\"><translation code=\"410942007\" "
                                                "codeSystem=\"2.16.840.1.113883.6.96\"/></code>")
                                  << "medication";
        QTest::newRow("one that is not coded")
            << QByteArray("<code nullFlavor=\"OTH\"><originalText><reference value=\"#gone\"/></originalText></code>")
            << "";
        QTest::newRow("unknown one") << QByteArray("<code nullFlavor=\"UNK\"/>") << "";
        QTest::newRow("a drug") << QByteArray("<code code=\"1191\" codeSystem=\"2.16.840.1.113883.6.88\" "
                                              "displayName=\"aspirin\"/>")
                                << "";
    }
    void deniedUnnamedThings() {
        QFETCH(QByteArray, code);
        QFETCH(QString, scope);
        const decode::Decoded decoded = read(documentOf(sectionOf(
            "10160-0", "x",
            "<entry><substanceAdministration moodCode=\"EVN\" negationInd=\"true\"><statusCode "
            "code=\"active\"/><consumable>"
            "<manufacturedProduct><manufacturedMaterial>" +
                code.toStdString() +
                "</manufacturedMaterial></manufacturedProduct></consumable></substanceAdministration></entry>")));
        const clinical::Statement* drug = first(decoded, Kind::MedicationStatement);
        QVERIFY(drug != nullptr && drug->negated);
        QCOMPARE(QString::fromStdString(drug->negationScope), scope);
    }

    void narrativeStaysNarrative() {
        for (const clinical::Statement& statement : m_read.statements)
            if (statement.title == "Medications") {
                QCOMPARE(statement.kind, Kind::Document);
                QVERIFY(!statement.negated);
                QCOMPARE(statement.narrative, std::string("No known medications"));
                return;
            }
        QFAIL("the section is lost");
    }

    void measuresAreAsSent() {
        int vitals = 0;
        for (const clinical::Statement& statement : m_read.statements) {
            if (statement.kind != Kind::VitalSign)
                continue;
            ++vitals;
            if (statement.field(name::systolic) != nullptr)
                QCOMPARE(statement.field(name::diastolic)->quantity->value, std::string("80.0"));
            else
                QCOMPARE(fieldText(statement, name::absentReason), std::string("unknown"));
        }
        QCOMPARE(vitals, 2);
        const clinical::Statement* lab = first(m_read, Kind::LabResult);
        QVERIFY(lab != nullptr);
        QCOMPARE(lab->field(name::value)->quantity->comparator, std::string("<"));
        QCOMPARE(lab->field(name::value)->quantity->value, std::string("0.50"));
        QCOMPARE(lab->field(name::range)->quantity->highValue, std::string("11.0"));
        QCOMPARE(lab->status, std::string("final"));
        QCOMPARE(lab->identifiers.front().type, std::string("accession"));
        QCOMPARE(lab->time.start->precision, clinical::Precision::Minute);
        const clinical::Statement* order = first(m_read, Kind::MedicationOrder);
        QCOMPARE(fieldText(*order, name::frequency), std::string("1 per 8 h"));
        QCOMPARE(order->identifiers.front().type, std::string("prescription"));
    }

    void problemsEndAndHaveSides() {
        for (const clinical::Statement& statement : m_read.statements)
            if (statement.title == "Osteoarthritis of knee") {
                QCOMPARE(statement.status, std::string("resolved"));
                QCOMPARE(fieldText(statement, name::laterality), std::string("left"));
                QCOMPARE(statement.time.start->precision, clinical::Precision::Year);
                return;
            }
        QFAIL("the problem is lost");
    }

    void pageIsHarmless() {
        const std::string page = decode::cda::documentHtml(m_bytes);
        QVERIFY(page.find("<h1>Summary</h1>") != std::string::npos);
        QVERIFY(page.find("Penicillin: rash") != std::string::npos);
        for (const char* word : {"<script", "alert(1)", "evil.example", "onload"})
            QVERIFY2(page.find(word) == std::string::npos, word);
    }

    void attacksAreTold_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("issue");
        const std::string open = "<ClinicalDocument xmlns=\"urn:hl7-org:v3\">";
        QTest::newRow("entity bomb") << QByteArray("<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>") +
                                            open.c_str() + "<title>&b;</title></ClinicalDocument>"
                                     << "decode.xml-doctype";
        std::string deep = open;
        for (int i = 0; i < 5000; ++i)
            deep += "<component>";
        QTest::newRow("deep nesting") << QByteArray::fromStdString(deep) << "decode.too-deep";
        QTest::newRow("cut short") << QByteArray::fromStdString(open + "<title>Half") << "decode.xml-";
        QTest::newRow("wrong encoding") << QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") + open.c_str() +
                                               "<title>Caf\xE9</title></ClinicalDocument>"
                                        << "decode.encoding-repaired";
    }
    void attacksAreTold() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, issue);
        decode::Slice slice;
        slice.format = decode::Format::Cda;
        const std::string text = bytes.toStdString();
        slice.bytes = text;
        const decode::Decoded decoded = decode::decode(slice, {});
        QVERIFY(!decoded.statements.empty());
        QVERIFY2(std::any_of(decoded.issues.begin(), decoded.issues.end(),
                             [&](const Issue& one) { return one.code.starts_with(issue.toStdString()); }),
                 decoded.issues.empty() ? "none" : decoded.issues.front().code.c_str());
    }

private:
    std::string m_bytes;
    decode::Decoded m_read;
};

ANAMNESIS_TEST(CdaTest);
#include "CdaTest.moc"
