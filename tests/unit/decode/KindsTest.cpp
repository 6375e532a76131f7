// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind of resource states, version by version: lines that must be said, and lines that must not.
#include "tests/support/TestMain.h"
#include "tests/unit/decode/Said.h"

#include <QTest>

using namespace anamnesis;
using namespace anamnesis::testing;

class KindsTest : public QObject {
    Q_OBJECT

private:
    /// Compared after cutting each line at the end of the expectation: the rest (codes, quantities) is checked
    /// elsewhere.
    static bool holds(const QStringList& lines, const QString& expected) {
        for (const QString& line : lines)
            if (line.startsWith(expected))
                return true;
        return false;
    }

private slots:
    /// The record's own word on who answers for it comes before what the source is configured with.
    void custodian_data() {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("custodian");
        QTest::newRow("document") << "{'resourceType':'DocumentReference','custodian':{'display':'Clinic A'}}"
                                  << "Clinic A";
        QTest::newRow("patient") << "{'resourceType':'Patient','managingOrganization':{'reference':'Organization/1'}}"
                                 << "Organization/1";
        QTest::newRow("contained") << "{'resourceType':'Composition','contained':[{'resourceType':'Organization','id':'"
                                      "c','name':'Clinic B'}],'custodian':{'reference':'#c'}}"
                                   << "Clinic B";
        QTest::newRow("meta.source without its request")
            << "{'resourceType':'Condition','meta':{'source':'urn:org:3#abc'}}" << "urn:org:3";
        QTest::newRow("a request alone is no source")
            << "{'resourceType':'Condition','meta':{'source':'#abc'}}" << "configured";
        QTest::newRow("none") << "{'resourceType':'Condition'}" << "configured";
    }
    void custodian() {
        QFETCH(QString, json);
        QFETCH(QString, custodian);
        const std::string bytes = json.replace('\'', '"').toStdString();
        const decode::Page page = decode::split(bytes, {});
        const decode::Decoded decoded = decode::decode(page.slices.front(), {"s", "configured", {}, {}});
        QCOMPARE(QString::fromStdString(decoded.record->custodian), custodian);
        QCOMPARE(decoded.statements.front().record, decoded.record);
    }

    void states_data();
    void states() {
        QFETCH(QString, json);
        QFETCH(QStringList, must);
        QFETCH(QStringList, mustNot);
        const auto statements = statementsOf(json.toStdString());
        QVERIFY(!statements.empty());
        QStringList lines;
        for (const clinical::Statement& statement : statements)
            lines << said(statement);
        for (const QString& expected : must)
            QVERIFY2(holds(lines, expected), qPrintable("missing: " + expected + "\n" + lines.join('\n')));
        for (const QString& unwanted : mustNot)
            QVERIFY2(!holds(lines, unwanted), qPrintable("unwanted: " + unwanted + "\n" + lines.join('\n')));
    }
};

void KindsTest::states_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QStringList>("must");
    QTest::addColumn<QStringList>("mustNot");
    const auto row = [](const char* name, const char* json, const QStringList& must, const QStringList& mustNot = {}) {
        QTest::newRow(name) << QString::fromUtf8(json) << must << mustNot;
    };

    row("order R4: dose, rate, timing, refills, contained strength",
        R"({"resourceType":"MedicationRequest","id":"m1","status":"active","intent":"order",
      "contained":[{"resourceType":"Medication","id":"med","code":{"text":"Carvedilol"},"form":{"text":"Tablet"},
        "ingredient":[{"itemCodeableConcept":{"text":"carvedilol"},"strength":{"numerator":{"value":6.250,"unit":"mg"},"denominator":{"value":1,"unit":"tablet"}}}]}],
      "medicationReference":{"reference":"#med"},"authoredOn":"2024-02-01","identifier":[{"system":"urn:rx","value":"RX77"}],
      "dosageInstruction":[{"text":"1 tablet twice daily","timing":{"repeat":{"frequency":1,"period":12,"periodUnit":"h"},"code":{"coding":[{"code":"BID"}]}},
        "asNeededBoolean":false,"route":{"text":"Oral"},"doseAndRate":[{"doseQuantity":{"value":1.0,"unit":"tablet"},"rateRatio":{"numerator":{"value":2,"unit":"mL"},"denominator":{"value":1,"unit":"h"}}}],
        "maxDosePerPeriod":{"numerator":{"value":2,"unit":"tablet"},"denominator":{"value":1,"unit":"d"}}}],
      "dispenseRequest":{"numberOfRepeatsAllowed":3,"quantity":{"value":60,"unit":"tablet"},"expectedSupplyDuration":{"value":30,"unit":"days"}}})",
        {"kind = medication-order",
         "title = Carvedilol",
         "status = active",
         "time = 2024-02-01..2024-02-01",
         "identifier prescription = urn:rx RX77",
         "field dose = 1.0 tablet @MedicationRequest.dosageInstruction[0].doseAndRate[0].doseQuantity",
         "field rate = 2 mL / h",
         "field frequency = 1 per 12 h @MedicationRequest.dosageInstruction[0].timing q:1 12h c: | BID",
         "field route = Oral",
         "field strength = 6.250 mg / tablet @MedicationRequest.contained[0].ingredient[0].strength",
         "field form = Tablet",
         "field ingredient = carvedilol",
         "field refills = 3",
         "field quantity = 60 tablet",
         "field days-supply = 30 days",
         "field max-dose = 2 tablet / d",
         "field intent = order",
         "field instructions = 1 tablet twice daily",
         "field as-needed = false",
         "negated = no"});
    row("order: a taper keeps each step",
        R"({"resourceType":"MedicationRequest","status":"active","medicationCodeableConcept":{"text":"Prednisone"},
      "dosageInstruction":[{"sequence":1,"doseAndRate":[{"doseQuantity":{"value":40,"unit":"mg"}}]},{"sequence":2,"doseAndRate":[{"doseQuantity":{"value":20,"unit":"mg"}}]}]})",
        {"field dose = 40 mg @MedicationRequest.dosageInstruction[0]",
         "field dose = 20 mg @MedicationRequest.dosageInstruction[1]"});
    row("order: do not perform",
        R"({"resourceType":"MedicationRequest","status":"active","doNotPerform":true,"medicationCodeableConcept":{"text":"Aspirin"}})",
        {"negated = yes", "title = Aspirin"});
    row("order: doNotPerform false denies nothing",
        R"({"resourceType":"MedicationRequest","status":"active","doNotPerform":false,"medicationCodeableConcept":{"text":"Aspirin"}})",
        {"negated = no"});
    row("order DSTU2",
        R"({"resourceType":"MedicationOrder","status":"active","dateWritten":"2015-01-15","medicationCodeableConcept":{"text":"Lasix"},
      "dosageInstruction":[{"text":"daily","scheduledTiming":{"repeat":{"frequency":1,"period":1,"periodUnits":"d"}},"doseQuantity":{"value":40,"unit":"mg"},"timing":{"repeat":{"frequency":2,"period":1,"periodUnits":"d"}}}]})",
        {"kind = medication-order", "field dose = 40 mg", "field frequency = 2 per 1 d", "time = 2015-01-15"});
    row("order R5: CodeableReference",
        R"({"resourceType":"MedicationRequest","status":"active","medication":{"concept":{"text":"Metformin 500 mg"}},
      "reason":[{"concept":{"text":"Diabetes"}}],"renderedDosageInstruction":"with meals"})",
        {"title = Metformin 500 mg", "field reason = Diabetes", "field rendered-instructions = with meals"});
    row("order: display of a reference names the drug",
        R"({"resourceType":"MedicationRequest","status":"active","medicationReference":{"reference":"Medication/9","display":"Warfarin 5 mg"}})",
        {"title = Warfarin 5 mg", "reference medication = Medication/9 Warfarin 5 mg"});
    row("statement STU3 not taken",
        R"({"resourceType":"MedicationStatement","status":"active","taken":"n","medicationCodeableConcept":{"text":"Aspirin"}})",
        {"kind = medication-statement", "negated = yes"});
    row("statement STU3 taken",
        R"({"resourceType":"MedicationStatement","status":"active","taken":"y","medicationCodeableConcept":{"text":"Aspirin"},"effectivePeriod":{"start":"2019"}})",
        {"negated = no", "time = 2019.."});
    row("statement DSTU2 wasNotTaken",
        R"({"resourceType":"MedicationStatement","status":"completed","wasNotTaken":true,"medicationCodeableConcept":{"text":"Aspirin"},"dosage":[{"quantityQuantity":{"value":81,"unit":"mg"}}]})",
        {"negated = yes", "field dose = 81 mg"});
    row("statement: no known medications",
        R"({"resourceType":"MedicationStatement","status":"active","medicationCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips","code":"no-known-medications"}]}})",
        {"negated = yes medication"});
    row("administration DSTU2 wasNotGiven",
        R"({"resourceType":"MedicationAdministration","status":"completed","wasNotGiven":true,"medicationCodeableConcept":{"text":"Heparin"},"effectiveTimeDateTime":"2015-02-03T10:00:00Z","dosage":{"quantity":{"value":5000,"unit":"U"}}})",
        {"kind = administration", "negated = yes", "field dose = 5000 U @MedicationAdministration.dosage[0].quantity",
         "time = 2015-02-03T10:00:00Z"});
    row("dispense",
        R"({"resourceType":"MedicationDispense","status":"completed","medicationCodeableConcept":{"text":"X"},"quantity":{"value":100,"unit":"TAB"},"daysSupply":{"value":30,"unit":"Day"},"whenHandedOver":"2024-03-01"})",
        {"kind = dispense", "field quantity = 100 TAB", "field days-supply = 30 Day", "time = 2024-03-01"});

    row("allergy R4",
        R"({"resourceType":"AllergyIntolerance","clinicalStatus":{"coding":[{"code":"active"}]},"verificationStatus":{"coding":[{"code":"confirmed"}]},"type":"allergy","category":["food"],"criticality":"high",
      "code":{"coding":[{"system":"http://snomed.info/sct","code":"91935009","display":"Allergy to peanut"}]},"recordedDate":"2020-05","reaction":[{"manifestation":[{"text":"Hives"},{"text":"Wheeze"}],"severity":"severe"}]})",
        {"kind = allergy", "status = active", "negated = no", "field criticality = high",
         "field verification = confirmed", "field reaction = Hives", "field reaction = Wheeze",
         "field severity = severe", "asserted = 2020-05", "field category = food"});
    row("allergy refuted",
        R"({"resourceType":"AllergyIntolerance","verificationStatus":{"coding":[{"code":"refuted"}]},"code":{"text":"Penicillin"}})",
        {"negated = yes", "field verification = refuted"});
    row("allergy entered in error is its status",
        R"({"resourceType":"AllergyIntolerance","verificationStatus":{"coding":[{"code":"entered-in-error"}]},"code":{"text":"Penicillin"}})",
        {"status = entered-in-error", "negated = no"});
    row("allergy resolved is no negation",
        R"({"resourceType":"AllergyIntolerance","clinicalStatus":{"coding":[{"code":"resolved"}]},"code":{"text":"Penicillin"}})",
        {"status = resolved", "negated = no"});
    row("allergy DSTU2 substance and one status",
        R"({"resourceType":"AllergyIntolerance","status":"refuted","substance":{"text":"Latex"},"criticality":"CRITH"})",
        {"title = Latex", "status = refuted", "negated = yes", "field criticality = CRITH"});
    row("no known allergy",
        R"({"resourceType":"AllergyIntolerance","code":{"coding":[{"system":"http://snomed.info/sct","code":"716186003"}]}})",
        {"negated = yes allergy"});
    row("no known drug allergy",
        R"({"resourceType":"AllergyIntolerance","code":{"coding":[{"system":"http://snomed.info/sct","code":"409137002"}]}})",
        {"negated = yes drug-allergy"});
    row("no known food allergy",
        R"({"resourceType":"AllergyIntolerance","code":{"coding":[{"system":"http://snomed.info/sct","code":"429625007"}]}})",
        {"negated = yes food-allergy"});
    row("NKDA as text", R"({"resourceType":"AllergyIntolerance","code":{"text":"NKDA"}})",
        {"negated = yes drug-allergy"});
    row("No Known Allergies as text", R"({"resourceType":"AllergyIntolerance","code":{"text":"No Known  Allergies."}})",
        {"negated = yes allergy"});
    row("a drug whose name begins with no is a drug",
        R"({"resourceType":"AllergyIntolerance","code":{"text":"Novocain"}})", {"negated = no"});
    row("no allergy information denies nothing",
        R"({"resourceType":"AllergyIntolerance","code":{"coding":[{"system":"http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips","code":"no-allergy-info"}]}})",
        {"negated = no", "field absent-reason = no-information"});
    row("the code in another system is no negation",
        R"({"resourceType":"AllergyIntolerance","code":{"coding":[{"system":"http://example.org","code":"716186003","display":"Bee"}]}})",
        {"negated = no"});
    row("a list's none known",
        R"({"resourceType":"List","status":"current","mode":"snapshot","code":{"coding":[{"system":"http://loinc.org","code":"48765-2","display":"Allergies"}]},"date":"2024-01-02","emptyReason":{"coding":[{"code":"nilknown"}]}})",
        {"kind = allergy", "negated = yes allergy", "path = List.emptyReason"});
    row("a list not asked denies nothing",
        R"({"resourceType":"List","status":"current","code":{"coding":[{"system":"http://loinc.org","code":"48765-2"}]},"emptyReason":{"coding":[{"code":"notasked"}]}})",
        {"kind = other"}, {"kind = allergy", "negated = yes"});

    row("problem",
        R"({"resourceType":"Condition","clinicalStatus":{"coding":[{"code":"resolved"}]},"verificationStatus":{"coding":[{"code":"confirmed"}]},"category":[{"coding":[{"code":"problem-list-item"}]}],
      "severity":{"text":"Severe"},"code":{"text":"Fracture of wrist"},"bodySite":[{"coding":[{"system":"http://snomed.info/sct","code":"368455003","display":"Structure of left wrist"}]}],
      "onsetDateTime":"2019","abatementDateTime":"2020-03","recordedDate":"2019-02-03"})",
        {"kind = problem", "status = resolved", "time = 2019..2020-03", "asserted = 2019-02-03",
         "field laterality = left @Condition.bodySite[0]", "field severity = Severe", "field onset = 2019",
         "negated = no"});
    row("problem DSTU2 code status",
        R"({"resourceType":"Condition","clinicalStatus":"active","verificationStatus":"confirmed","code":{"text":"Asthma"},"dateRecorded":"2012-01-01","onsetAge":{"value":12,"unit":"a"}})",
        {"status = active", "field onset = 12 a", "asserted = 2012-01-01"});
    row("problem refuted",
        R"({"resourceType":"Condition","verificationStatus":{"coding":[{"code":"refuted"}]},"code":{"text":"Asthma"}})",
        {"negated = yes"});
    row("problem: no known problems", R"({"resourceType":"Condition","code":{"text":"No known problems"}})",
        {"negated = yes problem"});
    row("problem entered in error",
        R"({"resourceType":"Condition","clinicalStatus":"active","verificationStatus":"entered-in-error","code":{"text":"Asthma"}})",
        {"status = entered-in-error"});
    row("procedure not done",
        R"({"resourceType":"Procedure","status":"not-done","statusReason":{"text":"refused"},"code":{"text":"Colonoscopy"},"performedPeriod":{"start":"2021-01-01","end":"2021-01-02"}})",
        {"kind = procedure", "negated = yes", "status = not-done", "field status-reason = refused",
         "time = 2021-01-01..2021-01-02"});
    row("procedure DSTU2 not performed",
        R"({"resourceType":"Procedure","status":"completed","notPerformed":true,"code":{"text":"Colonoscopy"}})",
        {"negated = yes"});
    row("procedure STU3 notDone false",
        R"({"resourceType":"Procedure","status":"completed","notDone":false,"code":{"text":"Colonoscopy"},"bodySite":[{"text":"Right knee"}]})",
        {"negated = no", "field laterality = right"});
    row("immunization",
        R"({"resourceType":"Immunization","status":"completed","vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"207"}]},"occurrenceDateTime":"2021-03-01","lotNumber":"L1","expirationDate":"2022-01-01",
      "doseQuantity":{"value":0.50,"unit":"mL"},"protocolApplied":[{"doseNumberPositiveInt":2,"series":"primary"}],"site":{"text":"left deltoid"},"identifier":[{"system":"urn:iis","value":"7"}]})",
        {"kind = immunization", "title = CVX 207", "field lot = L1", "field dose = 0.50 mL",
         "field dose-number = 2 @Immunization.protocolApplied[0].doseNumberPositiveInt", "field laterality = left",
         "identifier  = urn:iis 7"});
    row("immunization not done",
        R"({"resourceType":"Immunization","status":"not-done","vaccineCode":{"text":"MMR"},"statusReason":{"text":"declined"}})",
        {"negated = yes"});
    row("immunization DSTU2 wasNotGiven",
        R"({"resourceType":"Immunization","status":"completed","wasNotGiven":true,"date":"2014","vaccineCode":{"text":"MMR"}})",
        {"negated = yes", "time = 2014"});
    row("alert",
        R"({"resourceType":"Flag","status":"active","code":{"text":"Fall risk"},"period":{"start":"2024-01-01"}})",
        {"kind = alert", "title = Fall risk"});
    row("family history: a fact a condition",
        R"({"resourceType":"FamilyMemberHistory","status":"completed","relationship":{"text":"father"},"condition":[{"code":{"text":"Stroke"},"onsetAge":{"value":56,"unit":"yr"}},{"code":{"text":"Diabetes"}}]})",
        {"kind = family-history", "title = Stroke", "title = Diabetes", "field relationship = father",
         "field onset = 56 yr", "path = FamilyMemberHistory.condition[1]"});

    row("lab result",
        R"({"resourceType":"Observation","status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory"}]}],
      "code":{"coding":[{"system":"http://loinc.org","code":"2345-7","display":"Glucose"}]},"effectiveDateTime":"2024-01-02T08:00:00+01:00","issued":"2024-01-02T09:00:00Z",
      "valueQuantity":{"value":1.10,"comparator":"<","unit":"mmol/L","code":"mmol/L","system":"http://unitsofmeasure.org"},"interpretation":[{"coding":[{"code":"L"}]}],
      "referenceRange":[{"low":{"value":3.9,"unit":"mmol/L"},"high":{"value":5.60,"unit":"mmol/L"}}],"specimen":{"reference":"Specimen/1"},"note":[{"text":"hemolysed"}],
      "identifier":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"ACSN"}]},"system":"urn:lab","value":"A9"}]})",
        {"kind = lab-result", "field value = <1.10 mmol/L @Observation.valueQuantity q:<1.10 mmol/L mmol/L",
         "field interpretation = L", "field range = 3.9–5.60 mmol/L @Observation.referenceRange[0] q:3.9 mmol/L 5.60",
         "field comment = hemolysed", "time = 2024-01-02T08:00:00+01:00", "asserted = 2024-01-02T09:00:00Z",
         "identifier accession = urn:lab A9"});
    row("lab without category by its specimen",
        R"({"resourceType":"Observation","status":"final","code":{"text":"Sodium"},"specimen":{"reference":"#s"},"valueQuantity":{"value":140}})",
        {"kind = lab-result"});
    row("value-less with a comment is kept",
        R"({"resourceType":"Observation","status":"final","category":[{"coding":[{"code":"LAB","system":"http://hl7.org/fhir/v2/0074"}]}],"code":{"text":"Culture"},"dataAbsentReason":{"coding":[{"code":"not-performed"}]},"comments":"sample lost"})",
        {"kind = lab-result", "field absent-reason = not-performed", "field comment = sample lost"}, {"field value"});
    row("blood pressure",
        R"({"resourceType":"Observation","status":"final","category":[{"text":"Vital Signs"}],"code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}],"text":"BP"},"effectiveDateTime":"2024-01-02T08:00",
      "component":[{"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},"valueQuantity":{"value":120,"unit":"mmHg"}},{"code":{"coding":[{"system":"http://loinc.org","code":"8462-4"}]},"valueQuantity":{"value":80,"unit":"mmHg"}}]})",
        {"kind = vital-sign", "field systolic = 120 mmHg @Observation.component[0].valueQuantity",
         "field diastolic = 80 mmHg", "time = 2024-01-02T08:00.."},
        {"field component"});
    row("vital sign by code without category",
        R"({"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"8867-4"}]},"valueQuantity":{"value":70}})",
        {"kind = vital-sign"});
    row("social history is an observation",
        R"({"resourceType":"Observation","status":"final","category":[{"coding":[{"code":"social-history"}]}],"code":{"coding":[{"system":"http://loinc.org","code":"72166-2"}]},"valueCodeableConcept":{"text":"Never smoker"}})",
        {"kind = observation", "field value = Never smoker"});
    row("components of other things",
        R"({"resourceType":"Observation","status":"final","category":[{"coding":[{"code":"laboratory"}]}],"code":{"text":"Panel"},"component":[{"code":{"text":"K"},"valueQuantity":{"value":4.0,"unit":"mmol/L"}},{"code":{"text":"Na"},"dataAbsentReason":{"text":"unknown"}}]})",
        {"field component = K: 4.0 mmol/L @Observation.component[0] q:4.0", "field component = Na: unknown"});
    row("panel refers to its members",
        R"({"resourceType":"Observation","status":"final","code":{"text":"CBC"},"hasMember":[{"reference":"Observation/2"}],"category":[{"coding":[{"code":"laboratory"}]}]})",
        {"reference has-member = Observation/2 @Observation.hasMember[0]"});
    row("values of every type",
        R"({"resourceType":"Observation","status":"final","code":{"text":"x"},"valueRatio":{"numerator":{"value":1},"denominator":{"value":128}}})",
        {"field value = 1 / 128"});
    row("a range value",
        R"({"resourceType":"Observation","status":"final","code":{"text":"x"},"valueRange":{"low":{"value":2},"high":{"value":5}}})",
        {"field value = 2–5"});
    row("a boolean value",
        R"({"resourceType":"Observation","status":"final","code":{"text":"x"},"valueBoolean":false})",
        {"field value = false"});
    row("a period value",
        R"({"resourceType":"Observation","status":"final","code":{"text":"x"},"valuePeriod":{"start":"2020","end":"2021"}})",
        {"field value = 2020 – 2021 @Observation.valuePeriod t:2020..2021"});
    row("sampled data leaves a mark",
        R"({"resourceType":"Observation","status":"final","code":{"text":"ECG"},"valueSampledData":{"origin":{"value":0},"period":10,"dimensions":1,"data":"1 2 3"}})",
        {"field value = "});
    row("genomic finding",
        R"({"resourceType":"Observation","status":"final","category":[{"coding":[{"code":"laboratory"}]},{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0074","code":"GE"}]}],"code":{"coding":[{"system":"http://loinc.org","code":"69548-6"}]},"valueCodeableConcept":{"text":"Present"}})",
        {"kind = genomic-finding"});
    row("a contained observation speaks for itself",
        R"({"resourceType":"DiagnosticReport","status":"final","code":{"text":"Lipids"},"contained":[{"resourceType":"Observation","id":"o","status":"final","code":{"text":"LDL"},"valueQuantity":{"value":3.1}},{"resourceType":"Organization","id":"g","name":"Lab"}],"result":[{"reference":"#o"}],"conclusion":"high"})",
        {"kind = report", "field conclusion = high", "path = DiagnosticReport.contained[0]", "title = LDL",
         "reference result = #o"},
        {"kind = organization"});

    row("encounter R4",
        R"({"resourceType":"Encounter","status":"finished","class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"},"type":[{"text":"Check-up"}],"period":{"start":"2024-01-01T10:00:00Z","end":"2024-01-01T10:30:00Z"},"identifier":[{"system":"urn:v","value":"V1"}],"location":[{"location":{"reference":"Location/1","display":"Room 2"}}]})",
        {"kind = encounter", "title = Check-up", "field class = ", "identifier visit = urn:v V1",
         "field location = Room 2"});
    row("encounter DSTU2 class code", R"({"resourceType":"Encounter","status":"finished","class":"inpatient"})",
        {"field class = inpatient", "title = inpatient"});
    row("encounter R5 class list",
        R"({"resourceType":"Encounter","status":"completed","class":[{"coding":[{"code":"IMP","display":"inpatient"}]}],"actualPeriod":{"start":"2024"}})",
        {"field class = inpatient @Encounter.class[0]", "time = 2024.."});
    row("an identifier that is the resource's own id is none",
        R"({"resourceType":"Encounter","id":"e1","status":"finished","identifier":[{"system":"urn:v","value":"e1"}]})",
        {"kind = encounter"}, {"identifier"});
    row("document",
        R"({"resourceType":"DocumentReference","status":"current","masterIdentifier":{"system":"urn:ietf:rfc:3986","value":"urn:oid:1.2.3"},"type":{"text":"Discharge summary"},"date":"2024-01-01T00:00:00Z","content":[{"attachment":{"contentType":"text/plain","data":"aGVsbG8gd29ybGQ="}}]})",
        {"kind = document", "identifier master = urn:ietf:rfc:3986 urn:oid:1.2.3", "field content-type = text/plain",
         "narrative = hello world"});
    row("advance directive",
        R"({"resourceType":"DocumentReference","status":"current","type":{"coding":[{"system":"http://loinc.org","code":"42348-3"}]},"content":[{"attachment":{"url":"http://x"}}]})",
        {"kind = advance-directive"});
    row("consent",
        R"({"resourceType":"Consent","status":"active","scope":{"coding":[{"code":"patient-privacy"}]},"category":[{"text":"HIPAA"}],"provision":{"type":"deny"}})",
        {"kind = consent", "field provision = deny"});
    row("consent that is a directive",
        R"({"resourceType":"Consent","status":"active","scope":{"coding":[{"code":"adr"}]},"category":[{"coding":[{"code":"acd"}]}]})",
        {"kind = advance-directive"});
    row("imaging study",
        R"({"resourceType":"ImagingStudy","status":"available","identifier":[{"system":"urn:dicom:uid","value":"urn:oid:1.2.840"}],"started":"2024","modality":[{"code":"CT"}],"numberOfSeries":2,"description":"CT head","series":[{"uid":"1","laterality":{"display":"Left"},"modality":{"code":"CT"}}]})",
        {"kind = imaging-study", "identifier study-uid = urn:dicom:uid 1.2.840", "title = CT head", "field series = 2",
         "field laterality = Left"});
    row("device with its UDI",
        R"({"resourceType":"Device","status":"active","type":{"text":"Pacemaker"},"udiCarrier":[{"carrierHRF":"(01)00844588003288(17)251231(10)LOT7(21)SN9"}]})",
        {"kind = device", "field device-identifier = 00844588003288", "field lot = LOT7", "field serial = SN9",
         "field expiration = 2025-12-31", "identifier udi = 00844588003288"});
    row("a UDI of a lot names no device",
        R"({"resourceType":"Device","type":{"text":"Mesh"},"udiCarrier":[{"carrierHRF":"(01)00844588003288(10)LOT7"}]})",
        {"field lot = LOT7"}, {"identifier udi"});
    row("coverage",
        R"({"resourceType":"Coverage","status":"active","subscriberId":"S1","payor":[{"display":"Acme"}],"class":[{"type":{"coding":[{"code":"group"}]},"value":"G1"}],"period":{"start":"2024-01-01"}})",
        {"kind = coverage", "field payer = Acme", "field member-id = S1", "field group = G1"});
    row("claim and what it says was done",
        R"({"resourceType":"ExplanationOfBenefit","id":"c","status":"active","use":"claim","type":{"coding":[{"code":"institutional"}]},"identifier":[{"system":"urn:c","value":"77"}],"billablePeriod":{"start":"2024-01-01","end":"2024-01-02"},
      "procedure":[{"sequence":1,"date":"2024-01-01","procedureCodeableConcept":{"text":"Appendectomy"}}],"item":[{"sequence":1,"productOrService":{"coding":[{"system":"http://hl7.org/fhir/sid/ndc","code":"0002-1433"}]},"servicedDate":"2024-01-02","quantity":{"value":30}}]})",
        {"kind = claim", "identifier claim = urn:c 77", "kind = encounter", "kind = procedure", "title = Appendectomy",
         "kind = dispense", "from = claim", "path = ExplanationOfBenefit.item[0]"});
    row("nutrition",
        R"({"resourceType":"NutritionOrder","status":"active","dateTime":"2024","oralDiet":{"type":[{"text":"Low sodium"}],"instruction":"no salt"}})",
        {"kind = nutrition-order", "title = Low sodium", "field instructions = no salt"});
    row("questionnaire response",
        R"({"resourceType":"QuestionnaireResponse","status":"completed","questionnaire":"http://q","authored":"2024","item":[{"linkId":"1","text":"Group","item":[{"linkId":"1.1","text":"Smoke?","answer":[{"valueBoolean":true}]}]}]})",
        {"kind = questionnaire-response",
         "field answer = Smoke?: true @QuestionnaireResponse.item[0].item[0].answer[0].valueBoolean"});
    row("care plan, goal, team, task",
        R"({"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"CarePlan","status":"active","title":"Heart plan","activity":[{"detail":{"code":{"text":"Walk"},"status":"scheduled"}}]}},
      {"resource":{"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Lose weight"},"target":[{"detailQuantity":{"value":80,"unit":"kg"}}]}},{"resource":{"resourceType":"CareTeam","status":"active","name":"Team","participant":[{"member":{"display":"Dr A"}}]}},
      {"resource":{"resourceType":"Task","status":"requested","intent":"order","description":"Call"}}]})",
        {"kind = care-plan", "title = Heart plan", "field activity = Walk", "kind = goal", "field target = 80 kg",
         "kind = care-team", "field participant = Dr A", "kind = task", "title = Call"});
    row("order for a service",
        R"({"resourceType":"ServiceRequest","status":"active","intent":"order","code":{"text":"MRI"},"authoredOn":"2024","identifier":[{"type":{"coding":[{"code":"PLAC"}]},"system":"u","value":"P1"}],"bodySite":[{"text":"Left knee"}]})",
        {"kind = service-request", "identifier placer = u P1", "field laterality = left"});
    row("diagnostic order DSTU2",
        R"({"resourceType":"DiagnosticOrder","status":"requested","item":[{"code":{"text":"Lipids"}},{"code":{"text":"CBC"}}],"event":[{"status":"requested","dateTime":"2013-05-02"}]})",
        {"kind = service-request", "title = Lipids", "field item = CBC", "time = 2013-05-02"});
    row("appointment",
        R"({"resourceType":"Appointment","status":"booked","description":"Follow-up","start":"2024-05-01T09:00:00Z"})",
        {"kind = appointment", "title = Follow-up"});
    row("specimen",
        R"({"resourceType":"Specimen","accessionIdentifier":{"system":"u","value":"X1"},"type":{"text":"Blood"},"collection":{"collectedDateTime":"2024-01-01"}})",
        {"kind = specimen", "identifier accession = u X1"});
    row("patient",
        R"({"resourceType":"Patient","id":"p","extension":[{"url":"http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex","valueCode":"F"},{"url":"http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName","valueString":"Rossi"}],
      "identifier":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}]},"system":"urn:mrn","value":"12"}],"name":[{"use":"official","family":"Novák","given":["Eva","Marie"]}],"gender":"female","birthDate":"1980-02","deceasedDateTime":"2023-01-01","multipleBirthInteger":2,
      "link":[{"other":{"reference":"Patient/old"},"type":"replaces"}]})",
        {"kind = patient", "title = Eva Marie Novák", "person name = official Novák, Eva Marie",
         "person birth = 1980-02", "person sex = female", "person identifier = urn:mrn 12 MR", "person twin = 2",
         "person deceased = 2023-01-01", "person mother = Rossi", "person link = replaces Patient/old",
         "field birth-sex = F"},
        {"identifier"});
    row("patient DSTU2 family list", R"({"resourceType":"Patient","name":[{"family":["de","Boer"],"given":["Jan"]}]})",
        {"person name = de Boer, Jan"});
    row("practitioner and organization",
        R"([{"resourceType":"Practitioner","name":[{"text":"Dr. Who"}],"identifier":[{"system":"http://hl7.org/fhir/sid/us-npi","value":"123"}]},{"resourceType":"Organization","name":"Clinic"}])",
        {"kind = practitioner", "title = Dr. Who", "identifier npi = ", "kind = organization", "title = Clinic"});
    row("anything else is kept and searchable",
        R"({"resourceType":"Provenance","target":[{"reference":"Observation/1"}],"recorded":"2024","agent":[{"who":{"display":"Dr B"}}]})",
        {"kind = other", "reference target = Observation/1", "field agent = Dr B"});
    row("a type of no version is kept with its words",
        R"({"resourceType":"Zebra","code":{"text":"Stripes"},"extra":{"deep":"hidden words"}})",
        {"kind = other", "title = Stripes", "narrative = Stripes hidden words"});
    row("security labels",
        R"({"resourceType":"Condition","meta":{"security":[{"system":"http://c","code":"R"}]},"code":{"text":"x"}})",
        {"label = http://c|R"});
    row("a modifier extension is said",
        R"({"resourceType":"Condition","modifierExtension":[{"url":"http://x/not","valueBoolean":true}],"code":{"text":"x"}})",
        {"issue decode.modifier-extension = Condition.modifierExtension[0]"});
    row("an unreadable date stays as text",
        R"({"resourceType":"Condition","code":{"text":"x"},"onsetDateTime":"spring 99"})",
        {"issue decode.date-unreadable = Condition.onsetDateTime", "field onset = spring 99", "time = .."});
    row("an unreadable decimal stays as text",
        R"({"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":"1,5","unit":"mg"}})",
        {"issue decode.decimal-unreadable = Observation.valueQuantity", "field value = 1,5 mg"});
    row("digits as sent",
        R"({"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":100.0E-2}})",
        {"field value = 100.0E-2"});
    row("24:00 is the next midnight",
        R"({"resourceType":"Observation","status":"final","code":{"text":"x"},"effectiveDateTime":"2024-02-28T24:00:00Z"})",
        {"time = 2024-02-29T00:00:00Z"});
    row("narrative to plain text",
        R"({"resourceType":"Condition","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Caf&eacute; &amp; co</p><script>evil()</script></div>"},"code":{"text":"x"}})",
        {"narrative = & Café co"});
    row("a primitive's absence has its reason",
        R"({"resourceType":"Patient","name":[{"text":"A"}],"_birthDate":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]}})",
        {"issue decode.value-absent = Patient.birthDate"});
    row("what a report contains has the report's time",
        R"({"resourceType":"DiagnosticReport","status":"final","code":{"text":"Lipids"},"effectiveDateTime":"2024-03-01","contained":[{"resourceType":"Observation","id":"o","status":"final","code":{"text":"LDL"},"valueQuantity":{"value":3.1}},{"resourceType":"Observation","id":"p","status":"final","code":{"text":"HDL"},"effectiveDateTime":"2023"}]})",
        {"path = DiagnosticReport.contained[0]", "time = 2024-03-01..2024-03-01", "time = 2023..2023"}, {"time = .."});
    row("an undisplayed reference says where to look",
        R"({"resourceType":"MedicationAdministration","status":"completed","medicationReference":{"reference":"Medication/7"}})",
        {"title = Medication/7", "reference medication = Medication/7"});
    row("resources in Parameters",
        R"({"resourceType":"Parameters","parameter":[{"name":"r","resource":{"resourceType":"Condition","code":{"text":"Gout"}}}]})",
        {"kind = problem", "path = Parameters.parameter[0].resource", "title = Gout"});
}

ANAMNESIS_TEST(KindsTest);
#include "KindsTest.moc"
