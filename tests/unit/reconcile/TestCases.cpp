// SPDX-License-Identifier: GPL-3.0-or-later
// The cases a clinician would ask about, and beside each the one that must not match.
#include "tests/support/TestMain.h"
#include "tests/unit/reconcile/Build.h"

#include <QTest>

#include <cstdio>

using namespace anamnesis;
using namespace anamnesis::testing;
using clinical::Kind;
using clinical::Statement;
using D = timeline::DiscrepancyKind;
using R = timeline::RelationType;
namespace systems = clinical::systems;

Q_DECLARE_METATYPE(anamnesis::clinical::Statement)

class TestCases : public QObject {
    Q_OBJECT
private slots:
    void verdicts_data();
    void verdicts();
    void noKnownAllergiesAgainstAnaphylaxis();
    void scopeOfADenial_data();
    void scopeOfADenial();
    void carvedilolWithoutADoseFitsBoth();
    void prescriptionNumberWithTwoDosesIsDisputed();
    void correctedPotassiumReplaces();
    void twoStentsOfOneLot();
    void streamOfAWeek();
    void hypertensionAtFortyVisits();
    void documentByTwoRoads();
    void refutedAgainstConfirmed();
    void statusIsOneFactWithADiscrepancy();
    void dispenseBelongsToItsOrder();
    void medicationReferenceIsRead();
    void missingOnlyWhereAskedAndComplete();
    void missingIsToldOnceAndOnlyOfLacks();
    void implausibleAndSlipped();
    void reusedIdentifierProvesNothing();
    void tenThousandCopies();
    void wordsAloneLeaveTheCodedTogether();
    void staysMeetByTheirOrganisation();
};

namespace {

Told glucose(const char* source, const char* id, const char* value, const char* unit, const char* at) {
    return Told(source, Kind::LabResult, id)
        .coded(systems::loinc, "2345-7", "Glucose")
        .measured("value", value, unit)
        .at(at)
        .status("final");
}

Told carvedilol(const char* source, const char* id, const char* dose) {
    Told told(source, Kind::MedicationOrder, id);
    told.text(std::string("carvedilol") + (*dose != 0 ? std::string(" ") + dose + " MG Oral Tablet" : std::string()));
    told.since("2019-03-04");
    if (*dose != 0)
        told.measured("dose", dose, "mg");
    return told;
}

Told cataract(const char* source, const char* id, const char* side, const char* onset) {
    return Told(source, Kind::Problem, id)
        .coded(systems::snomed, "193570009", "Cataract")
        .with("laterality", side)
        .since(onset);
}

Told vaccine(const char* source, const char* id, const char* date, const char* lot) {
    Told told(source, Kind::Immunization, id);
    told.coded(systems::cvx, "140", "Influenza").at(date).status("completed");
    if (*lot != 0)
        told.with("lot", lot);
    return told;
}

} // namespace

void TestCases::verdicts_data() {
    QTest::addColumn<Statement>("left");
    QTest::addColumn<Statement>("right");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char* name, const Statement& left, const Statement& right, const char* verdict) {
        QTest::newRow(name) << left << right << QString(verdict);
    };
    row("glucose in two units", glucose("A", "1", "98", "mg/dL", "2019-03-04T08:00:00-05:00"),
        glucose("B", "2", "5.4", "mmol/L", "2019-03-04T13:00:00Z"), "same");
    row("glucose, another value", glucose("A", "1", "98", "mg/dL", "2019-03-04T08:00:00-05:00"),
        glucose("B", "2", "5.6", "mmol/L", "2019-03-04T13:00:00Z"), "disputed");
    row("glucose, another value at one place", glucose("A", "1", "98", "mg/dL", "2019-03-04T08:00:00-05:00"),
        glucose("A", "2", "99", "mg/dL", "2019-03-04T13:00:00Z"), "distinct");
    row("glucose, morning and evening", glucose("A", "1", "98", "mg/dL", "2019-03-04T08:00:00Z"),
        glucose("B", "2", "98", "mg/dL", "2019-03-04T17:00:00Z"), "distinct");
    row("glucose, only a date", glucose("A", "1", "98", "mg/dL", "2019-03-04"),
        glucose("B", "2", "98", "mg/dL", "2019-03-04T17:00:00Z"), "related");
    row("glucose, a zone unknown", glucose("A", "1", "98", "mg/dL", "2019-03-04T08:00"),
        glucose("B", "2", "98", "mg/dL", "2019-03-04T08:00:00Z"), "related");
    row("glucose, another specimen", glucose("A", "1", "98", "mg/dL", "2019-03-04T08:00:00Z").with("specimen", "Serum"),
        Statement(Told("B", Kind::LabResult, "2")
                      .coded(systems::loinc, "2350-7", "Glucose urine")
                      .measured("value", "98", "mg/dL")
                      .at("2019-03-04T08:00:00Z")),
        "distinct");
    const auto sugar = [](const char* source, const char* code, const char* value, const char* unit) {
        return Told(source, Kind::LabResult, code)
            .coded(systems::loinc, code, "Glucose")
            .measured("value", value, unit)
            .at("2019-03-04T08:00:00Z")
            .status("final");
    };
    row("glucose by mass and by amount", sugar("A", "2345-7", "98", "mg/dL"), sugar("B", "14749-6", "5.4", "mmol/L"),
        "same");
    row("glucose by mass and by amount, another value", sugar("A", "2345-7", "98", "mg/dL"),
        sugar("B", "14749-6", "6.4", "mmol/L"), "disputed");
    row("glucose by mass and by amount, another value at one place", sugar("A", "2345-7", "98", "mg/dL"),
        sugar("A", "14749-6", "6.4", "mmol/L"), "distinct");
    row("glucose of serum by mass, of a finger by amount", sugar("A", "2345-7", "98", "mg/dL"),
        sugar("B", "14743-9", "5.4", "mmol/L"), "distinct");
    row("glucose of serum by amount, of urine by mass", sugar("A", "14749-6", "5.4", "mmol/L"),
        sugar("B", "2350-7", "98", "mg/dL"), "distinct");
    const auto a1c = [](const char* source, const char* code, const char* value, const char* unit) {
        return Told(source, Kind::LabResult, source)
            .coded(systems::loinc, code, "HbA1c")
            .measured("value", value, unit)
            .at("2019-03-04T08:00:00Z")
            .status("final");
    };
    row("HbA1c, the master equation", a1c("A", "4548-4", "48", "mmol/mol"), a1c("B", "4548-4", "6.5", "%"), "same");
    row("HbA1c, 48 mmol/mol is not 4.8 %", a1c("A", "4548-4", "48", "mmol/mol"), a1c("B", "4548-4", "4.8", "%"),
        "disputed");
    row("HbA1c by two codes, another value", a1c("A", "59261-8", "48", "mmol/mol"), a1c("B", "4548-4", "8.1", "%"),
        "disputed");
    row("carvedilol, two doses, two places", carvedilol("A", "1", "3.125"), carvedilol("B", "2", "6.25"), "disputed");
    row("carvedilol, two doses, one place", carvedilol("A", "1", "3.125"), carvedilol("A", "2", "6.25"), "distinct");
    row("carvedilol without a dose", carvedilol("A", "1", "6.25"), carvedilol("B", "2", ""), "related");
    row("carvedilol, one dose", carvedilol("A", "1", "6.25"), carvedilol("B", "2", "6.250"), "same");
    const auto often = [](const char* source, const char* frequency) {
        return Statement(carvedilol(source, source, "6.25").with("frequency", frequency));
    };
    row("carvedilol, twice daily and every 12 hours", often("A", "2 per 1 d"), often("B", "1 per 12 h"), "same");
    row("carvedilol, once daily and every 24 hours", often("A", "1 per 1 d"), often("B", "every 24 hours"), "same");
    row("carvedilol, twice daily and every 8 hours", often("A", "2 per 1 d"), often("B", "1 per 8 h"), "disputed");
    row("carvedilol, once and twice daily", often("A", "once daily"), often("B", "twice daily"), "disputed");
    row("carvedilol renewed", carvedilol("A", "1", "6.25"), carvedilol("B", "2", "6.25").since("2019-06-04"),
        "distinct");
    row("metoprolol, XR and plain",
        Told("A", Kind::MedicationOrder, "1")
            .text("24 HR metformin 500 MG Extended Release Oral Tablet")
            .since("2019-03-04"),
        Told("B", Kind::MedicationOrder, "2").text("metformin 500 MG Oral Tablet").since("2019-03-04"), "distinct");
    row("cataract, left and right at one place", cataract("A", "1", "left", "2019-03-04"),
        cataract("A", "2", "right", "2019-03-04"), "distinct");
    row("cataract, left and right, no common day", cataract("A", "1", "left", "2019-03-04"),
        cataract("B", "2", "right", "2019"), "distinct");
    row("cataract, left and left", cataract("A", "1", "left", "2019-03-04"), cataract("B", "2", "left", "2019-03"),
        "same");
    row("vaccine, one dose", vaccine("A", "1", "2019-10-01", "L1"), vaccine("B", "2", "2019-10-01", ""), "same");
    row("vaccine, two lots", vaccine("A", "1", "2019-10-01", "L1"), vaccine("B", "2", "2019-10-01", "L2"), "distinct");
    row("vaccine, one place without lot", vaccine("A", "1", "2019-10-01", ""), vaccine("A", "2", "2019-10-01", ""),
        "related");
    row("vaccine, done and not done at one place", vaccine("A", "1", "2019-10-01", ""),
        vaccine("A", "2", "2019-10-01", "").status("not-done").denied(), "distinct");
    const auto pressure = [](const char* source, const char* side) {
        return Told(source, Kind::VitalSign, source)
            .coded(systems::loinc, "85354-9", "Blood pressure")
            .measured("systolic", "120", "mmHg")
            .measured("diastolic", "80", "mmHg")
            .with("laterality", side)
            .at("2019-03-04T08:00:00Z");
    };
    row("blood pressure, one arm", pressure("A", "left"), pressure("B", "left"), "same");
    const auto procedure = [](const char* source, const char* id, const char* status) {
        return Told(source, Kind::Procedure, id)
            .coded(systems::snomed, "80146002", "Appendectomy")
            .at("2019-03-04")
            .status(status);
    };
    row("procedure, two places", procedure("A", "1", "completed"), procedure("B", "2", "completed"), "same");
    row("procedure, one place twice", procedure("A", "1", "completed"), procedure("A", "2", "completed"), "related");
    row("procedure, planned and done", procedure("A", "1", "preparation"), procedure("B", "2", "completed"),
        "distinct");
    const auto allergy = [](const char* source, const char* words) {
        return Told(source, Kind::Allergy, source).text(words);
    };
    row("allergy, one substance", allergy("A", "Amoxicillin"), allergy("B", "amoxicillin"), "same");
    row("allergy, class and member", allergy("A", "Penicillins"), allergy("B", "Amoxicillin"), "related");
    row("allergy, two substances", allergy("A", "Ampicillin"), allergy("B", "Amoxicillin"), "distinct");
    const auto protein = [](const char* source, const char* specimen) {
        return Told(source, Kind::LabResult, source)
            .coded("urn:oid:2.16.840.1.113883.3.99", "PROT", "Protein")
            .measured("value", "7", "mg/dL")
            .with("specimen", specimen)
            .at("2019-03-04T08:00:00Z")
            .status("final");
    };
    row("protein, one code of the house, serum and urine", protein("A", "Serum"), protein("B", "Urine, clean catch"),
        "distinct");
    row("protein, serum twice", protein("A", "Ser"), protein("B", "SERUM SPECIMEN"), "same");
    row("protein, serum and plasma", protein("A", "Serum"), protein("B", "Plasma"), "related");
    row("protein, serum and blood", protein("A", "Serum"), protein("B", "Blood"), "same");
    row("protein, a specimen nobody knows", protein("A", "Serum"), protein("B", "Tube 7"), "related");
    const auto pulse = [](const char* source, const char* position) {
        return Told(source, Kind::VitalSign, source)
            .coded(systems::loinc, "8867-4", "Heart rate")
            .measured("value", "72", "/min")
            .with("position", position)
            .at("2019-03-04T08:00:00Z")
            .status("final");
    };
    row("pulse, lying and standing", pulse("A", "Supine"), pulse("B", "Standing"), "distinct");
    row("pulse, lying twice", pulse("A", "Lying"), pulse("B", "supine position"), "same");
    const auto biopsy = [](const char* source, const char* site) {
        return Told(source, Kind::Procedure, source)
            .coded(systems::snomed, "240977001", "Biopsy of skin")
            .with("body-site", site)
            .at("2019-03-04")
            .status("completed");
    };
    row("biopsy, forearm and scalp", biopsy("A", "Forearm"), biopsy("B", "Scalp"), "related");
    row("biopsy, L forearm and right forearm", biopsy("A", "L forearm"), biopsy("B", "Right forearm"), "disputed");
    row("biopsy, forearm and left forearm", biopsy("A", "Forearm"), biopsy("B", "Skin of left forearm"), "same");
    const auto arthrosis = [](const char* source, const char* side, const char* site, const char* code) {
        return Told(source, Kind::Problem, source)
            .coded(systems::snomed, "239873007", "Osteoarthritis of knee")
            .with("laterality", side)
            .with("body-site", site, {std::string(systems::snomed), {}, code, {}, false})
            .since("2020-12-17");
    };
    row("a bare side where the site belongs", arthrosis("A", "left", "left knee", "7771000"),
        arthrosis("B", "left", "Knee joint", "49076000"), "same");
    row("a bare side where the site belongs, the other side", arthrosis("A", "right", "right knee", "24028007"),
        arthrosis("B", "left", "Knee joint", "49076000"), "disputed");
    row("two bare sides", arthrosis("A", "left", "left knee", "7771000"),
        arthrosis("B", "right", "right knee", "24028007"), "distinct");
    row("two codes of one place", arthrosis("A", "left", "Knee region structure", "72696002"),
        arthrosis("B", "left", "Knee joint structure", "49076000"), "related");
    row("codes of two places", arthrosis("A", "left", "Hip joint structure", "24136001"),
        arthrosis("B", "left", "Knee joint structure", "49076000"), "distinct");
    const auto drops = [](const char* source, const char* id, const char* directions) {
        return Told(source, Kind::MedicationOrder, id)
            .text("timolol 5 MG/ML Ophthalmic Solution")
            .measured("dose", "1", "drop")
            .with("instructions", directions)
            .since("2019-03-04");
    };
    row("drops, left and right eye at one place", drops("A", "1", "1 drop into the left eye daily"),
        drops("A", "2", "1 drop into the right eye daily"), "distinct");
    row("drops, left and right eye at two places", drops("A", "1", "1 drop into the left eye daily"),
        drops("B", "2", "1 drop into the right eye daily"), "disputed");
    row("allergy and intolerance", allergy("A", "Naproxen").with("type", "allergy"),
        allergy("B", "Naproxen").with("type", "intolerance"), "distinct");
    row("propensity and allergy", allergy("A", "Naproxen").with("type", "Propensity to adverse reactions to drug"),
        allergy("B", "Naproxen").with("type", "Drug allergy"), "same");
    const auto doctor = [](const char* source, const char* npi) {
        return Told(source, Kind::Practitioner, source)
            .text("Maria Garcia")
            .with("organisation", "Lakeside Physicians")
            .identified(systems::npi, npi, "NPI");
    };
    row("one name, two national numbers", doctor("A", "1234567893"), doctor("B", "1679576722"), "distinct");
    row("one name, one national number", doctor("A", "1234567893"), doctor("B", "1234567893"), "same");
    const auto film = [](const char* id, const char* at) {
        return Told("A", Kind::Report, id)
            .coded(systems::loinc, "36643-5", "XR Chest 2 Views")
            .with("conclusion", "No acute cardiopulmonary process.")
            .at(at)
            .status("final");
    };
    row("two films of one day that read alike", film("1", "2019-03-04"), film("2", "2019-03-04"), "related");
    row("one film, to the minute", film("1", "2019-03-04T08:00:00Z"), film("2", "2019-03-04T08:00:00Z"), "same");
    const auto road = [](const char* source, const char* display) {
        return Told(source, Kind::Procedure, source)
            .coded(systems::snomed, "80146002", display)
            .custodian("Hospital A")
            .at("2019-03-04T08:00:00Z")
            .status("completed");
    };
    row("a procedure by two roads, another word added", road("A", "Appendectomy"),
        road("network", "APPENDECTOMY").with("comment", "as passed on"), "same");
    const auto stay = [](const char* source, const char* start, const char* end) {
        return Told(source, Kind::Encounter, source)
            .text("Office visit")
            .with("class", "AMB")
            .refers("service-provider", "")
            .at(start, end)
            .status("finished");
    };
    const auto at = [](Told told, const char* organisation) {
        Statement made = told;
        made.references.front().display = organisation;
        return made;
    };
    row("a stay, one organisation, one beginning",
        at(stay("A", "2019-03-04T08:00:00Z", "2019-03-04T08:30:00Z"), "General Hospital"),
        at(stay("B", "2019-03-04T08:00:00Z", "2019-03-04T08:30:00Z"), "GENERAL HOSPITAL"), "same");
    row("stays that begin together and end apart",
        at(stay("A", "2019-03-04T08:00:00Z", "2019-03-04T08:15:00Z"), "General Hospital"),
        at(stay("B", "2019-03-04T08:00:00Z", "2019-03-04T08:41:00Z"), "General Hospital"), "related");
    row("stays that overlap and begin apart",
        at(stay("A", "2019-03-04T08:00:00Z", "2019-03-04T08:30:00Z"), "General Hospital"),
        at(stay("B", "2019-03-04T08:20:00Z", "2019-03-04T08:50:00Z"), "General Hospital"), "related");
    const auto parts = [](const char* source, const char* loinc) {
        Statement made = Told(source, Kind::VitalSign, source)
                             .coded(systems::loinc, "85354-9", "Blood pressure")
                             .measured("component", "120", "mm[Hg]")
                             .measured("component", "80", "mm[Hg]")
                             .at("2019-03-04T08:00:00Z")
                             .status("final");
        made.fields[0].coded = clinical::CodedConcept{{{loinc, {}, "8480-6", "Systolic", false}}, {}, {}};
        made.fields[1].coded = clinical::CodedConcept{{{loinc, {}, "8462-4", "Diastolic", false}}, {}, {}};
        return made;
    };
    const Statement whole = Told("A", Kind::VitalSign, "whole")
                                .coded(systems::loinc, "85354-9", "Blood pressure")
                                .measured("systolic", "120", "mmHg")
                                .measured("diastolic", "80", "mmHg")
                                .at("2019-03-04T08:00:00Z")
                                .status("final");
    row("blood pressure as components by OID", whole, parts("B", "urn:oid:2.16.840.1.113883.6.1"), "same");
    row("no known allergies and one", allergy("A", "No known allergies").denied("allergy"), allergy("B", "Amoxicillin"),
        "distinct");
}

void TestCases::verdicts() {
    QFETCH(Statement, left);
    QFETCH(Statement, right);
    QFETCH(QString, verdict);
    const auto one = reconcile::judge(left, right);
    const auto other = reconcile::judge(right, left);
    QCOMPARE(QString::fromUtf8(reconcile::name(one.verdict).data()), verdict);
    QCOMPARE(one.verdict, other.verdict);
    QCOMPARE(one.rule, other.rule);
    QVERIFY(!one.explanation().rule.empty());
}

void TestCases::noKnownAllergiesAgainstAnaphylaxis() {
    const auto answer =
        reconciled({Told("A", Kind::Allergy, "none").text("No known allergies").denied("allergy"),
                    Told("B", Kind::Allergy, "penicillin")
                        .text("Penicillin G")
                        .with("category", "medication")
                        .with("criticality", "high")
                        .with("reaction", "Anaphylaxis"),
                    Told("C", Kind::Allergy, "drugs").text("No known drug allergies").denied("drug-allergy"),
                    Told("D", Kind::Allergy, "food").text("No known food allergies").denied("food-allergy")});
    QCOMPARE(answer.items.size(), std::size_t{4});
    QCOMPARE(rows(answer, D::Negation), std::size_t{1});
    const auto& row = answer.discrepancies.front();
    QCOMPARE(row.severity, timeline::DiscrepancySeverity::Safety);
    QCOMPARE(row.items.front(), itemOf(answer, "penicillin")->id); // the positive first
    QCOMPARE(row.items.size(), std::size_t{3});                    // food says nothing of drugs
    QVERIFY(!itemOf(answer, "penicillin")->negated);
    QCOMPARE(row.members.front().value, std::string("Penicillin G")); // here too
}

/// What is denied, and what it is denied of when nobody says whether it is a drug or a food.
void TestCases::scopeOfADenial_data() {
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("substance");
    QTest::addColumn<QString>("category");
    QTest::addColumn<int>("told");
    const auto row = [](const char* name, const char* scope, const char* substance, const char* category, int told) {
        QTest::newRow(name) << scope << substance << category << told;
    };
    row("drugs, penicillin", "drug-allergy", "Penicillin", "", 1);
    row("drugs, a drug no table knows", "drug-allergy", "Zyrinolol", "", 1);
    row("drugs, allergy to penicillin", "drug-allergy", "Allergy to penicillin", "", 1);
    row("drugs, peanut", "drug-allergy", "Peanut", "", 0);
    row("drugs, shrimp", "drug-allergy", "Shrimp", "", 0);
    row("drugs, grass pollen", "drug-allergy", "Grass pollen", "", 0);
    row("drugs, called a food", "drug-allergy", "Zyrinolol", "food", 0);
    row("food, peanut", "food-allergy", "Peanut", "", 1);
    row("food, penicillin", "food-allergy", "Penicillin", "", 0);
    row("food, a name no table knows", "food-allergy", "Zyrinolol", "", 0);
    row("environment, bee venom", "environmental-allergy", "Bee venom", "", 1);
    row("all, peanut", "allergy", "Peanut", "", 1);
}

void TestCases::scopeOfADenial() {
    QFETCH(QString, scope);
    QFETCH(QString, substance);
    QFETCH(QString, category);
    QFETCH(int, told);
    Told positive("B", Kind::Allergy, "positive");
    positive.text(substance.toStdString());
    if (!category.isEmpty())
        positive.with("category", category.toStdString());
    const auto answer =
        reconciled({Told("A", Kind::Allergy, "none").text("None known").denied(scope.toStdString()), positive});
    QCOMPARE(answer.items.size(), std::size_t{2});
    QCOMPARE(rows(answer, D::Negation), static_cast<std::size_t>(told));
}

void TestCases::carvedilolWithoutADoseFitsBoth() {
    const auto answer =
        reconciled({carvedilol("A", "low", "3.125"), carvedilol("A", "high", "6.25"), carvedilol("B", "none", "")});
    QCOMPARE(answer.items.size(), std::size_t{3});
    QVERIFY(related(itemOf(answer, "low"), itemOf(answer, "none"), R::LessDetailed));
    QVERIFY(related(itemOf(answer, "high"), itemOf(answer, "none"), R::LessDetailed));
    QVERIFY(related(itemOf(answer, "none"), itemOf(answer, "low"), R::CouldBe));
    QCOMPARE(rows(answer, D::Dose), std::size_t{0});
    const auto apart = reconciled({carvedilol("A", "low", "3.125"), carvedilol("B", "high", "6.25")});
    QCOMPARE(apart.items.size(), std::size_t{1});
    QCOMPARE(apart.items.front().sides.size(), std::size_t{2});
    QVERIFY(apart.items.front().field("dose") == nullptr);
    QVERIFY(std::ranges::find(apart.items.front().disputed, "dose") != apart.items.front().disputed.end());
    QCOMPARE(rows(apart, D::Dose), std::size_t{1});
}

void TestCases::prescriptionNumberWithTwoDosesIsDisputed() {
    const auto answer =
        reconciled({carvedilol("A", "low", "3.125").identified("urn:rx", "77", "prescription"),
                    carvedilol("B", "high", "6.25").identified("urn:rx", "77", "prescription").since("2019-03-09"),
                    carvedilol("B", "other", "25").identified("urn:rx", "78", "prescription")});
    QCOMPARE(answer.items.size(), std::size_t{2});
    QVERIFY(itemOf(answer, "low") == itemOf(answer, "high"));
    QVERIFY(itemOf(answer, "low")->isDisputed());
    QVERIFY(!itemOf(answer, "other")->isDisputed());
}

void TestCases::correctedPotassiumReplaces() {
    const auto potassium = [](const char* id, const char* value, const char* status) {
        return Told("A", Kind::LabResult, id)
            .coded(systems::loinc, "2823-3", "Potassium")
            .measured("value", value, "mmol/L")
            .at("2019-03-04T08:00:00Z")
            .identified("urn:lab", "ACC1", "accession")
            .status(status);
    };
    const auto answer = reconciled({potassium("first", "7.1", "final"), potassium("second", "4.1", "corrected"),
                                    potassium("before", "7.1", "preliminary")});
    QCOMPARE(answer.items.size(), std::size_t{3});
    QVERIFY(related(itemOf(answer, "second"), itemOf(answer, "first"), R::Replaces));
    QVERIFY(related(itemOf(answer, "first"), itemOf(answer, "second"), R::ReplacedBy));
    QVERIFY(related(itemOf(answer, "first"), itemOf(answer, "before"), R::Replaces));
    QCOMPARE(rows(answer, D::Value), std::size_t{0});
}

void TestCases::twoStentsOfOneLot() {
    const auto stent = [](const char* source, const char* id, const char* serial) {
        Told told(source, Kind::Device, id);
        told.coded(systems::snomed, "65818007", "Stent").with("model", "XT 300").with("lot", "L7");
        if (*serial != 0)
            told.with("serial", serial);
        return told;
    };
    const auto answer =
        reconciled({stent("A", "1", "S1"), stent("A", "2", "S2"), stent("B", "3", "S1"), stent("B", "4", "")});
    QCOMPARE(answer.items.size(), std::size_t{3});
    QVERIFY(itemOf(answer, "1") == itemOf(answer, "3"));
    QVERIFY(itemOf(answer, "1") != itemOf(answer, "2"));
    QVERIFY(itemOf(answer, "4") != itemOf(answer, "1"));
}

void TestCases::streamOfAWeek() {
    std::vector<Statement> statements;
    for (int i = 0; i < 7 * 288; ++i) {
        const int minutes = i * 5;
        char at[40];
        std::snprintf(at, sizeof at, "2019-03-%02dT%02d:%02d:00Z", 4 + minutes / 1440, minutes / 60 % 24, minutes % 60);
        const std::string id = "r" + std::to_string(i);
        statements.push_back(Told("A", Kind::Observation, id)
                                 .coded(systems::loinc, "99504-3", "Glucose in interstitial fluid")
                                 .measured("value", std::to_string(90 + i % 40), "mg/dL")
                                 .with("device", "Sensor 5")
                                 .at(at)
                                 .status("final"));
    }
    const auto answer = reconciled(statements);
    QCOMPARE(answer.items.size(), statements.size());
    const std::string series = answer.items.front().series;
    QVERIFY(!series.empty());
    for (const timeline::Item& item : answer.items)
        QCOMPARE(item.series, series);
    QVERIFY(answer.discrepancies.empty());
}

void TestCases::hypertensionAtFortyVisits() {
    std::vector<Statement> statements;
    for (int i = 0; i < 40; ++i) {
        char day[16];
        std::snprintf(day, sizeof day, "20%02d-%02d-11", 10 + i / 12, 1 + i % 12);
        statements.push_back(Told("A", Kind::Problem, "v" + std::to_string(i))
                                 .coded(systems::icd10cm, "I10", "Essential (primary) hypertension")
                                 .with("category", "encounter-diagnosis")
                                 .since(day)
                                 .refers("encounter", "Encounter/" + std::to_string(i)));
    }
    const auto answer = reconciled(statements);
    QCOMPARE(answer.items.size(), std::size_t{40});
    for (const timeline::Item& item : answer.items)
        QCOMPARE(item.series, answer.items.front().series);
    QVERIFY(!answer.items.front().series.empty());
    QVERIFY(answer.discrepancies.empty());
}

void TestCases::documentByTwoRoads() {
    const char* text = "Discharge after three days in stable condition. Follow up in two weeks.";
    const auto note = [&](const char* source, const char* id, const char* words) {
        return Told(source, Kind::Document, id)
            .coded(systems::loinc, "18842-5", "Discharge summary")
            .at("2019-03-04T08:00:00Z")
            .custodian("Hospital A")
            .status("current")
            .narrative(words);
    };
    const auto answer =
        reconciled({note("A", "direct", text), note("network", "passed", text),
                    note("network", "other", "Discharge after five days in stable condition. No follow up.")});
    QCOMPARE(answer.items.size(), std::size_t{2});
    QVERIFY(itemOf(answer, "direct") == itemOf(answer, "passed"));
    QCOMPARE(itemOf(answer, "direct")->sources.size(), std::size_t{2});
}

void TestCases::refutedAgainstConfirmed() {
    const auto answer =
        reconciled({Told("A", Kind::Allergy, "yes").text("Penicillin G").with("verification", "confirmed"),
                    Told("B", Kind::Allergy, "no").text("Penicillin G").with("verification", "refuted").denied()});
    QCOMPARE(answer.items.size(), std::size_t{1});
    QVERIFY(!answer.items.front().negated); // the positive first, always
    QCOMPARE(answer.items.front().sides.front().statements.front(),
             itemOf(answer, "yes")->sides.front().statements.front());
    QCOMPARE(rows(answer, D::Negation), std::size_t{1});
    QCOMPARE(answer.discrepancies.front().severity, timeline::DiscrepancySeverity::Safety);
}

void TestCases::statusIsOneFactWithADiscrepancy() {
    const auto answer = reconciled({carvedilol("A", "1", "6.25"), carvedilol("B", "2", "6.25").status("stopped")});
    QCOMPARE(answer.items.size(), std::size_t{1});
    QCOMPARE(rows(answer, D::Status), std::size_t{1});
    const auto agreed = reconciled({carvedilol("A", "1", "6.25"), carvedilol("B", "2", "6.25")});
    QVERIFY(agreed.discrepancies.empty());
}

void TestCases::dispenseBelongsToItsOrder() {
    const auto answer = reconciled({carvedilol("A", "order", "6.25"), Told("A", Kind::Dispense, "fill")
                                                                          .text("carvedilol 6.25 MG Oral Tablet")
                                                                          .measured("quantity", "60", "tablet")
                                                                          .at("2019-03-05")
                                                                          .status("completed")});
    QCOMPARE(answer.items.size(), std::size_t{2});
    QVERIFY(related(itemOf(answer, "fill"), itemOf(answer, "order"), R::Related));
}

void TestCases::medicationReferenceIsRead() {
    Statement drug = Told("A", Kind::Other, "m1").text("carvedilol 6.25 MG Oral Tablet");
    clinical::RecordRef record = *drug.record;
    record.type = "Medication";
    drug.record = std::make_shared<const clinical::RecordRef>(record);
    const auto answer = reconciled({drug,
                                    Told("A", Kind::MedicationOrder, "by-reference")
                                        .measured("dose", "6.25", "mg")
                                        .since("2019-03-04")
                                        .refers("medication", "Medication/m1"),
                                    carvedilol("B", "by-name", "6.25")});
    QCOMPARE(answer.items.size(), std::size_t{2});
    QVERIFY(itemOf(answer, "by-reference") == itemOf(answer, "by-name"));
}

void TestCases::missingOnlyWhereAskedAndComplete() {
    const std::vector<Statement> statements{carvedilol("A", "1", "6.25"),
                                            carvedilol("A", "2", "25").since("2018-01-01"),
                                            Told("B", Kind::Problem, "3").text("Gout")};
    const auto asked = [&](timeline::Outcome outcome) {
        timeline::LedgerRow row;
        row.source = "B";
        row.kind = Kind::MedicationOrder;
        row.period = "all";
        row.outcome = outcome;
        reconcile::Input input{.statements = statements};
        input.ledger = {&row, 1};
        return rows(*reconcile::reconcile(input), D::MissingInSource);
    };
    QCOMPARE(asked(timeline::Outcome::Complete), std::size_t{1}); // one row for both medicines
    QCOMPARE(asked(timeline::Outcome::Partial), std::size_t{0});
    QCOMPARE(asked(timeline::Outcome::Refused), std::size_t{0});
    QCOMPARE(rows(reconciled(statements), D::MissingInSource), std::size_t{0});
}

void TestCases::missingIsToldOnceAndOnlyOfLacks() {
    const auto pressure = [](const char* source, const char* id, const char* since) {
        return Told(source, Kind::Problem, id).coded(systems::icd10cm, "I10", "Hypertension").since(since);
    };
    const auto asked = [](std::vector<Statement> statements, Kind kind, const char* period) {
        timeline::LedgerRow row;
        row.source = "B";
        row.kind = kind;
        row.period = period;
        row.outcome = timeline::Outcome::Complete;
        reconcile::Input input{.statements = statements};
        input.ledger = {&row, 1};
        auto answer = *reconcile::reconcile(input);
        std::erase_if(answer.discrepancies, [](const auto& one) { return one.kind != D::MissingInSource; });
        return answer.discrepancies;
    };
    const Statement other = Told("B", Kind::Problem, "gout").coded(systems::icd10cm, "M10.9", "Gout");
    const std::vector<Statement> visits{pressure("A", "1", "2010-01-11"), pressure("A", "2", "2011-01-11"),
                                        pressure("A", "3", "2012-01-11"), other};
    QCOMPARE(asked(visits, Kind::Problem, "all").size(), std::size_t{1});
    QCOMPARE(asked(visits, Kind::Problem, "all").front().items.size(), std::size_t{1}); // one course
    QVERIFY(asked(visits, Kind::Problem, "files").empty()); // files were read, nobody was asked
    auto known = visits;
    known.push_back(pressure("B", "4", "2015"));
    QVERIFY(asked(known, Kind::Problem, "all").empty()); // B knows of it, from another day
    known.back() = pressure("B", "4", "2015").status("resolved");
    QCOMPARE(asked(known, Kind::Problem, "all").size(), std::size_t{1}); // and calls it over
    // Another dose is another medicine to take.
    const std::vector<Statement> doses{carvedilol("A", "1", "6.25"), carvedilol("B", "2", "25").since("2018-01-01")};
    QCOMPARE(asked(doses, Kind::MedicationOrder, "all").size(), std::size_t{1});
    const std::vector<Statement> renewed{carvedilol("A", "1", "6.25"),
                                         carvedilol("B", "2", "6.25").since("2018-01-01")};
    QVERIFY(asked(renewed, Kind::MedicationOrder, "all").empty());
    // What B denies is told as a denial.
    const std::vector<Statement> denied{Told("B", Kind::Allergy, "none").text("No known allergies").denied("allergy"),
                                        Told("A", Kind::Allergy, "one").text("Penicillin G")};
    QVERIFY(asked(denied, Kind::Allergy, "all").empty());
    const std::vector<Statement> food{Told("B", Kind::Allergy, "none").text("None").denied("food-allergy"),
                                      Told("A", Kind::Allergy, "one").text("Penicillin G")};
    QCOMPARE(asked(food, Kind::Allergy, "all").size(), std::size_t{1});
}

void TestCases::implausibleAndSlipped() {
    std::vector<Statement> statements;
    const auto weight = [](const std::string& id, const char* value, int day) {
        char at[40];
        std::snprintf(at, sizeof at, "2019-03-%02dT08:00:00Z", day);
        return Told("A", Kind::VitalSign, id)
            .coded(systems::loinc, "29463-7", "Body weight")
            .measured("value", value, "kg")
            .at(at)
            .status("final");
    };
    for (int i = 1; i <= 6; ++i)
        statements.push_back(weight("w" + std::to_string(i), "71.5", i));
    QVERIFY(reconciled(statements).discrepancies.empty());
    statements.push_back(weight("slip", "7.15", 9));
    const auto answer = reconciled(statements);
    QCOMPARE(rows(answer, D::Implausible), std::size_t{1});
    QCOMPARE(answer.discrepancies.front().items.front(), itemOf(answer, "slip")->id);
}

void TestCases::reusedIdentifierProvesNothing() {
    // One number on two drugs of one source: its assigner does not use it one-to-one.
    const auto answer = reconciled({carvedilol("A", "1", "6.25").identified("urn:rx", "5", "prescription"),
                                    Told("A", Kind::MedicationOrder, "2")
                                        .coded(systems::rxnorm, "314076", "lisinopril 10 MG Oral Tablet")
                                        .since("2020-01-01")
                                        .identified("urn:rx", "5", "prescription"),
                                    Told("B", Kind::MedicationOrder, "3")
                                        .coded(systems::rxnorm, "197361", "amlodipine 5 MG Oral Tablet")
                                        .since("2021-01-01")
                                        .identified("urn:rx", "5", "prescription")});
    QCOMPARE(answer.items.size(), std::size_t{3});
    QVERIFY(std::ranges::any_of(answer.issues,
                                [](const Issue& issue) { return issue.code == "reconcile.identifier-reused"; }));
}

void TestCases::tenThousandCopies() {
    std::vector<Statement> statements;
    for (int i = 0; i < 10'000; ++i) {
        const std::string id = std::to_string(i);
        statements.push_back(
            Told("A", Kind::Problem, "c" + id).coded(systems::snomed, "59621000", "Hypertension").since("2015-03-04"));
        statements.push_back(Told("A", Kind::Procedure, "p" + id)
                                 .coded(systems::snomed, "80146002", "Appendectomy")
                                 .at("2019-03-04")
                                 .status("completed"));
    }
    const auto answer = reconciled(statements);
    std::size_t members = 0;
    for (const timeline::Item& item : answer.items)
        members += item.members.size();
    QCOMPARE(members, statements.size()); // nothing lost
    QCOMPARE(itemOf(answer, "c0")->members.size(), std::size_t{10'000});
    QCOMPARE(answer.items.size(), std::size_t{10'001}); // two of one day in one hospital stay two
    QVERIFY(std::ranges::any_of(answer.issues, [](const Issue& issue) { return issue.code == "reconcile.copies"; }));
}

void TestCases::wordsAloneLeaveTheCodedTogether() {
    // The same words as one of the two coded ones, and no code: it may be both, and parts them not.
    const auto potassium = [](const char* source, const char* display) {
        return Told(source, Kind::LabResult, source)
            .coded(systems::loinc, "2823-3", display)
            .measured("value", "4.1", "mmol/L")
            .at("2019-03-04T08:00:00Z")
            .status("final");
    };
    const auto answer = reconciled({potassium("A", "Potassium"), potassium("B", "POTASSIUM, SERUM"),
                                    Told("C", Kind::LabResult, "C")
                                        .text("potassium")
                                        .measured("value", "4.1", "mmol/L")
                                        .at("2019-03-04T08:00:00Z")
                                        .status("final")});
    QVERIFY(itemOf(answer, "A") == itemOf(answer, "B"));
    QVERIFY(itemOf(answer, "C") != itemOf(answer, "A"));
}

void TestCases::staysMeetByTheirOrganisation() {
    const auto stay = [](const char* source, const char* organisation) {
        Told told(source, Kind::Encounter, source);
        return told.text("Office visit")
            .with("class", "AMB")
            .with("performer", "Dr. June Kassulke")
            .since("2019-03-04T08:00:00Z")
            .refers("service-provider", std::string("Organization/") + organisation)
            .status("finished");
    };
    const auto house = [](const char* source, const char* id, const char* name) {
        Statement made = Told(source, Kind::Organization, id).text(name);
        clinical::RecordRef record = *made.record;
        record.type = "Organization";
        made.record = std::make_shared<const clinical::RecordRef>(record);
        return made;
    };
    const auto answer =
        reconciled({stay("A", "1"), house("A", "1", "General Hospital"), stay("B", "7"),
                    house("B", "7", "GENERAL HOSPITAL"), stay("C", "1"), house("C", "1", "Lake Clinic")});
    QVERIFY(itemOf(answer, "A") == itemOf(answer, "B"));
    QVERIFY(itemOf(answer, "C") != itemOf(answer, "A")); // one doctor, two houses
}

ANAMNESIS_TEST(TestCases);
#include "TestCases.moc"
