// SPDX-License-Identifier: GPL-3.0-or-later
// What people read where a source sent a code and no words.
#include "models/clinical/Concept.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace anamnesis;
using clinical::CodedConcept;
using clinical::Coding;

class TestConcept : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeWithoutWords_data() {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("label");
        const auto row = [](const char* system, const char* code, const char* label) {
            QTest::addRow("%s|%s", system, code) << system << code << label;
        };
        row("", "X1", "X1");
        row("http://loinc.org", "4548-4", "LOINC 4548-4");
        row("http://snomed.info/sct", "44054006", "SNOMED CT 44054006");
        row("http://terminology.hl7.org/CodeSystem/claim-type", "institutional", "institutional claim");
        row("http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed", "confirmed");
        row("http://terminology.hl7.org/CodeSystem/condition-ver-status", "entered-in-error", "entered in error");
        row("http://terminology.hl7.org/CodeSystem/allergyintolerance-verification", "unconfirmed", "unconfirmed");
        row("http://terminology.hl7.org/CodeSystem/observation-category", "vital-signs", "vital signs");
        row("http://terminology.hl7.org/CodeSystem/data-absent-reason", "not-performed", "not performed");
        row("http://hl7.org/fhir/condition-category", "problem-list-item", "problem list item");
        // A code of letters and figures is no word, whoever owns its system.
        row("http://terminology.hl7.org/CodeSystem/v3-ActReason", "PATOBJ", "v3-ActReason PATOBJ");
        row("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB", "ambulatory");
        row("http://terminology.hl7.org/CodeSystem/v3-ActCode", "QQQ", "v3-ActCode QQQ");
        // Another owner's "status" may use words in a sense of its own.
        row("https://hospital.example/codes/bed-status", "clean", "bed-status clean");
        row("https://hospital.example/fhir/CodeSystem/local-labs?x=1", "17", "local-labs 17");
        row("https://hospital.example/fhir/CodeSystem/local-labs|2.0", "17", "local-labs 17");
        row("https://hospital.example/", "17", "hospital.example 17");
        row("urn:oid:2.999.7.42", "17", "\u20267.42 17");
        row("2.999.7.42", "17", "\u20267.42 17");
        row("urn:uuid:1b4e28ba-2fa1-11d2-883f-0016d3cca427", "17", "17");
        row("local", "17", "local 17");
    }
    void aCodeWithoutWords() {
        QFETCH(QString, system);
        QFETCH(QString, code);
        QFETCH(QString, label);
        CodedConcept one;
        one.codings.push_back(Coding{system.toStdString(), {}, code.toStdString(), {}});
        QCOMPARE(QString::fromStdString(clinical::label(one)), label);
    }

    void wordsComeFirst() {
        CodedConcept one;
        one.codings.push_back(Coding{"http://loinc.org", {}, "4548-4", {}});
        one.codings.push_back(Coding{"http://local", {}, "A", "HbA1c"});
        one.codings.push_back(Coding{"http://local", {}, "B", "Glycated haemoglobin", true});
        QCOMPARE(clinical::label(one), std::string("Glycated haemoglobin"));
        one.text = "Hemoglobin A1c";
        QCOMPARE(clinical::label(one), std::string("Hemoglobin A1c"));
        QVERIFY(clinical::label({}).empty());
    }
};

ANAMNESIS_TEST(TestConcept);
#include "TestConcept.moc"
