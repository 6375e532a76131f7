// SPDX-License-Identifier: GPL-3.0-or-later
// Identities of systems, relations of codes, residual codes, sides, and the batch language.
#include "services/meaning/Codes.h"
#include "services/meaning/UcumBatch.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <initializer_list>

using namespace anamnesis;
using namespace anamnesis::meaning;
using clinical::CodedConcept;
namespace systems = clinical::systems;

namespace {

CodedConcept coded(std::initializer_list<clinical::Coding> codings, std::string text = {}) {
    return {std::vector<clinical::Coding>(codings), std::move(text), {}};
}
clinical::Coding coding(std::string_view system, std::string_view code, std::string_view display = {}) {
    return {std::string(system), {}, std::string(code), std::string(display), false};
}

} // namespace

class CodesTest : public QObject {
    Q_OBJECT

private slots:
    void systemsHaveOneName_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("system");
        const auto row = [](const char* written, std::string_view system) {
            QTest::newRow(written) << written << QString::fromStdString(std::string(system));
        };
        row("http://loinc.org", systems::loinc);
        row("http://loinc.org/", systems::loinc);
        row("https://loinc.org", systems::loinc);
        row("2.16.840.1.113883.6.1", systems::loinc);
        row("urn:oid:2.16.840.1.113883.6.1", systems::loinc);
        row("URN:OID:2.16.840.1.113883.6.1", systems::loinc);
        row("LN", systems::loinc);
        row("SCT", systems::snomed);
        row("SNOMED CT", systems::snomed);
        row("http://snomed.info/sct/731000124108/version/20230301", systems::snomed);
        row("2.16.840.1.113883.6.96", systems::snomed);
        row("RxNorm", systems::rxnorm);
        row("urn:oid:2.16.840.1.113883.6.88", systems::rxnorm);
        row("I10C", systems::icd10cm);
        row("2.16.840.1.113883.6.90", systems::icd10cm);
        row("I9CDX", systems::icd9cm);
        row("HL70292", systems::cvx);
        row("2.16.840.1.113883.12.292", systems::cvx);
        row("2.16.840.1.113883.6.59", systems::cvx); // of HITSP C32 documents
        row("C4", systems::cpt);
        row("UCUM", systems::ucum);
        row("HL70001", "http://terminology.hl7.org/CodeSystem/v2-0001");
        row("2.16.840.1.113883.12.1", "http://terminology.hl7.org/CodeSystem/v2-0001");
        row("http://hl7.org/fhir/v2/0203", "http://terminology.hl7.org/CodeSystem/v2-0203");
        row("http://hl7.org/fhir/v3/ActCode", "http://terminology.hl7.org/CodeSystem/v3-ActCode");
        row("2.16.840.1.113883.5.4", "http://terminology.hl7.org/CodeSystem/v3-ActCode");
        row("1.2.3.4.5", "urn:oid:1.2.3.4.5");
        row("urn:oid:1.2.3.4.5", "urn:oid:1.2.3.4.5");
        row("http://hospital.example/codes", "http://hospital.example/codes");
        row("L", "L");
        row("99LAB", "99LAB");
        row("", "");
        row("2.16.840.1.113883.6.11", "urn:oid:2.16.840.1.113883.6.11");
    }
    void systemsHaveOneName() {
        QFETCH(QString, written);
        QTEST(QString::fromStdString(canonicalSystem(written.toStdString())), "system");
    }

    void ndcForms() {
        QCOMPARE(*ndc11("0069-0207-01"), std::string("00069020701"));
        QCOMPARE(*ndc11("50090-347-01"), std::string("50090034701"));
        QCOMPARE(*ndc11("50090-3472-1"), std::string("50090347201"));
        QCOMPARE(*ndc11("00069020701"), std::string("00069020701"));
        QVERIFY(!ndc11("0069020701")); // ten digits without hyphens: three readings
        QVERIFY(!ndc11("0069-0207"));
        QVERIFY(!ndc11("x"));
        QCOMPARE(canonicalCode(systems::icd10cm, "e119"), std::string("E11.9"));
        QCOMPARE(canonicalCode(systems::icd10cm, "I10"), std::string("I10"));
        QCOMPARE(canonicalCode(systems::icd9cm, "71596"), std::string("715.96"));
        QCOMPARE(canonicalCode(systems::icd9cm, "V4581"), std::string("V45.81"));
        QCOMPARE(canonicalCode(systems::icd9cm, "e8120"), std::string("E812.0"));
        QCOMPARE(canonicalCode(systems::icd9cm, "9904"), std::string("9904")); // 99.04 or 990.4
        QCOMPARE(canonicalCode(systems::icd9cm, "250.00"), std::string("250.00"));
        QCOMPARE(canonicalCode(systems::cvx, "08"), std::string("8"));
    }

    void relations() {
        const auto glucose = coded({coding("LN", "2345-7")});
        QVERIFY(relateCodes(glucose, coded({coding(systems::loinc, "2345-7")})) == CodeRelation::Equal);
        QVERIFY(relateCodes(glucose, coded({coding(systems::loinc, "2339-0")})) == CodeRelation::Different);
        QVERIFY(relateCodes(glucose, coded({coding("L", "GLU")})) == CodeRelation::Unknown);
        QVERIFY(relateCodes({}, glucose) == CodeRelation::Unknown);
        QVERIFY(relateCodes(coded({}, "Glucose"), coded({}, "Glucose")) == CodeRelation::Unknown);
        // One ICD code over two SNOMED concepts: they share a coding and are not the same.
        const auto left = coded({coding(systems::icd10cm, "S52.5"), coding(systems::snomed, "1")});
        QVERIFY(relateCodes(left, coded({coding(systems::icd10cm, "S52.5"), coding(systems::snomed, "2")})) ==
                CodeRelation::Inexact);
        QVERIFY(relateCodes(left, coded({coding(systems::icd10cm, "S52.5")})) == CodeRelation::Equal);
        QVERIFY(relateCodes(coded({coding(systems::rxnorm, "1"), coding(systems::ndc, "00069020701")}),
                            coded({coding(systems::rxnorm, "1"), coding(systems::ndc, "00069020702")})) ==
                CodeRelation::Equal);
    }

    void maps() {
        clinical::CodeMap map("http://x.org/map", "2");
        using enum clinical::MapRelationship;
        const auto add = [&](const char* from, const char* to, clinical::MapRelationship relationship) {
            map.add({coding(systems::icd9cm, from), coding(systems::snomed, to), relationship, {}});
        };
        add("250.00", "44054006", Equivalent);
        add("401.9", "38341003", Equivalent);
        add("401.9", "59621000", Equivalent);
        add("272.4", "55822004", Broader);
        add("999", "", Unmatched);
        const std::vector maps{map};
        const auto relation = [&](const char* nine, const char* snomed) {
            return relate(coded({coding(systems::icd9cm, nine)}), coded({coding(systems::snomed, snomed)}), maps);
        };
        QVERIFY(relation("250.00", "44054006").relation == CodeRelation::Equivalent);
        QCOMPARE(relation("250.00", "44054006").map, std::string("http://x.org/map"));
        QVERIFY(relation("401.9", "38341003").relation == CodeRelation::Inexact); // one to many
        QVERIFY(relation("272.4", "55822004").relation == CodeRelation::Broader);
        QVERIFY(relateCodes(coded({coding(systems::snomed, "55822004")}), coded({coding(systems::icd9cm, "272.4")}),
                            maps) == CodeRelation::Narrower);
        QVERIFY(relation("250.00", "38341003").relation == CodeRelation::Unknown);
        auto mapped = coded({coding("I9C", "401.9")});
        mapConcept(mapped, maps);
        mapConcept(mapped, maps);
        QCOMPARE(mapped.mapped.size(), std::size_t(2));
        QCOMPARE(mapped.mapped.front().from, "http://hl7.org/fhir/sid/icd-9-cm|401.9");
    }

    void residualCodes() {
        QVERIFY(residual(coding(systems::icd10cm, "J45.909", "Unspecified asthma, uncomplicated")));
        QVERIFY(residual(coding(systems::icd9cm, "401.9")));
        QVERIFY(residual(coding(systems::icd10cm, "K29.8")));
        QVERIFY(residual(coding(systems::snomed, "1", "Other disorder of skin")));
        QVERIFY(residual(coding("2.16.840.1.113883.5.1008", "UNK")));
        QVERIFY(residual(coding(systems::icd10cm, "R07.9", "Chest pain NOS")));
        QVERIFY(residual(coding(systems::icd9cm, "789.09", "Abdominal pain, other specified site")));
        QVERIFY(!residual(coding(systems::icd10cm, "E11.9", "Type 2 diabetes mellitus without complications")));
        QVERIFY(!residual(coding(systems::icd10cm, "E11.9")));
        QVERIFY(!residual(coding(systems::icd10cm, "I10")));
        QVERIFY(!residual(coding(systems::snomed, "44054006", "Diabetes mellitus type 2")));
        QVERIFY(!residual(coding(systems::snomed, "1", "Mother's allergy")));
        QVERIFY(!residual(coded({coding(systems::snomed, "1", "Unspecified rash"),
                                 coding(systems::icd10cm, "L20.0", "Besnier's prurigo")})));
    }

    void sides() {
        QVERIFY(laterality("Fracture of left wrist") == Laterality::Left);
        QVERIFY(laterality("Bilateral cataract") == Laterality::Bilateral);
        QVERIFY(laterality("left and right knee") == Laterality::Bilateral);
        QVERIFY(laterality("Left ventricular failure") == Laterality::Unknown);
        QVERIFY(laterality("take 1 tablet od") == Laterality::Unknown);
        QVERIFY(laterality("Cataract OD, right eye") == Laterality::Right);
        QVERIFY(laterality("Asthma") == Laterality::Unknown);
        QVERIFY(laterality(coded({coding(systems::snomed, "7771000")})) == Laterality::Left);
        QVERIFY(conflicting(Laterality::Left, Laterality::Right));
        QVERIFY(conflicting(Laterality::Left, Laterality::Bilateral));
        QVERIFY(!conflicting(Laterality::Left, Laterality::Unknown));
        QVERIFY(!conflicting(Laterality::Left, Laterality::Unilateral));
    }

    void batchAnswersLineForLine() {
        QCOMPARE(ucum::answerBatch("check", "mg\r\n\nmolv\nmg\tx"),
                 std::string("mg\tvalid\n\tinvalid\tucum.empty\nmolv\tinvalid\tucum.unknown-unit unit=molv "
                             "position=1\nmg\tx\tinvalid\tucum.unexpected-character character=  position=3\n"));
        QCOMPARE(ucum::answerBatch("convert", "6.3\tmm\tm\n\n1\tmg\n90\tmg/dL\tmmol/L\n1\t\t%\n"),
                 std::string(
                     "6.3\tmm\tm\t0.0063\n\terror\tusage.arguments expected=3 given=0\n1\tmg\terror\tusage.arguments "
                     "expected=3 given=2\n90\tmg/dL\tmmol/L\terror\tucum.not-commensurable from=mg/dL "
                     "to=mmol/L\n1\t\t%\t100\n"));
        QCOMPARE(ucum::answerBatch("convert", "48\tmmol/mol\t%\n", "4548-4"),
                 std::string("48\tmmol/mol\t%\t6.54304\n"));
        QCOMPARE(ucum::answerBatch("canonical", "kN/m2\nCel\n"),
                 std::string("kN/m2\t1000000\tg.m-1.s-2\nCel\terror\tucum.special-no-factor unit=Cel\n"));
        QCOMPARE(ucum::answerBatch("equal", "[IU]\t[iU]\nm\ts\nm\n"),
                 std::string("[IU]\t[iU]\ttrue\nm\ts\tfalse\nm\terror\tusage.arguments expected=2 given=1\n"));
        QCOMPARE(ucum::answerBatch("divide", "1\t[lb_av]/h\t1\tkg/s\n"),
                 std::string("1\t[lb_av]/h\t1\tkg/s\t0.0001259978805555555555555555555555555555556\t1\n"));
        QCOMPARE(ucum::answerBatch("name", "\nmm\n"), std::string("\t(unity)\nmm\t(millimeter)\n"));
        QCOMPARE(ucum::answerBatch("check", ""), std::string());
        QVERIFY(!ucum::answerLine("frobnicate", "x").answered);
        QVERIFY(ucum::answerLine("check", "molv").answered);
    }
};

ANAMNESIS_TEST(CodesTest);
#include "CodesTest.moc"
