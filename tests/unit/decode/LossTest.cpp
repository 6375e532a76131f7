// SPDX-License-Identifier: GPL-3.0-or-later
// What a resource says in a place or a shape that is easily passed over: each must be told, and its neighbour, which
// says something else, must not.
#include "services/decode/Contents.h"
#include "tests/support/TestMain.h"
#include "tests/unit/decode/Said.h"

#include <QTest>

#include <algorithm>

using namespace anamnesis;
using namespace anamnesis::testing;

namespace {

bool holds(const QStringList& lines, const QString& expected) {
    return std::ranges::any_of(lines, [&](const QString& line) { return line.startsWith(expected); });
}

decode::WholeRecord wholeOf(const std::string& bytes) {
    const decode::Page page = decode::split(bytes, {});
    return decode::decodeWhole(page.slices.front(), {"s", {}, {}, {}});
}

constexpr auto absent = R"("extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason",)"
                        R"("valueCode":"masked"}])";

} // namespace

class LossTest : public QObject {
    Q_OBJECT

private slots:
    void states_data();
    void states() {
        QFETCH(QString, json);
        QFETCH(QStringList, must);
        QFETCH(QStringList, mustNot);
        QStringList lines;
        for (const clinical::Statement& statement : statementsOf(json.toStdString()))
            lines << said(statement);
        for (const QString& expected : must)
            QVERIFY2(holds(lines, expected), qPrintable("missing: " + expected + "\n" + lines.join('\n')));
        for (const QString& unwanted : mustNot)
            QVERIFY2(!holds(lines, unwanted), qPrintable("unwanted: " + unwanted + "\n" + lines.join('\n')));
    }

    /// A document within is one to read, under a name and at a time, whatever holds it.
    void documentsWithin_data() {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("title");
        const QString pdf = R"({"contentType":"application/pdf","data":"JVBERi0xLjQK"})";
        const QString named = R"({"contentType":"application/pdf","title":"Living will","data":"JVBERi0xLjQK"})";
        const auto row = [](const char* name, const QString& json, const char* path, const char* title) {
            QTest::newRow(name) << json << path << title;
        };
        row("report",
            R"({"resourceType":"DiagnosticReport","code":{"text":"Pathology"},"effectiveDateTime":"2024-02-03","presentedForm":[)" +
                pdf + "]}",
            "DiagnosticReport.presentedForm[0].data", "Pathology");
        row("observation R5",
            R"({"resourceType":"Observation","code":{"text":"Wound"},"effectiveDateTime":"2024-02-03","valueAttachment":)" +
                pdf + "}",
            "Observation.valueAttachment.data", "Wound");
        row("observation, by an extension",
            R"({"resourceType":"Observation","code":{"text":"Wound"},"effectiveDateTime":"2024-02-03","extension":[{"url":"http://x/image","valueAttachment":)" +
                named + "}]}",
            "Observation.extension[0].valueAttachment.data", "Living will");
        row("answer",
            R"({"resourceType":"QuestionnaireResponse","authored":"2024-02-03","item":[{"linkId":"1","item":[{"linkId":"2","text":"File","answer":[{"valueAttachment":)" +
                named + "}]}]}]}",
            "QuestionnaireResponse.item[0].item[0].answer[0].valueAttachment.data", "Living will");
        row("message",
            R"({"resourceType":"Communication","sent":"2024-02-03","payload":[{"contentString":"See"},{"contentAttachment":)" +
                named + "}]}",
            "Communication.payload[1].contentAttachment.data", "Living will");
        row("media",
            R"({"resourceType":"Media","type":{"text":"Photo"},"createdDateTime":"2024-02-03","content":)" + pdf + "}",
            "Media.content.data", "Photo");
        row("consent",
            R"({"resourceType":"Consent","category":[{"text":"HIPAA"}],"dateTime":"2024-02-03","sourceAttachment":)" +
                pdf + "}",
            "Consent.sourceAttachment.data", "HIPAA");
        row("consent R5",
            R"({"resourceType":"Consent","category":[{"text":"HIPAA"}],"date":"2024-02-03","sourceAttachment":[)" +
                named + "]}",
            "Consent.sourceAttachment.data", "Living will");
        row("task",
            R"({"resourceType":"Task","code":{"text":"Sign"},"authoredOn":"2024-02-03","output":[{"valueAttachment":)" +
                pdf + "}]}",
            "Task.output[0].valueAttachment.data", "Sign");
        row("claim",
            R"({"resourceType":"Claim","created":"2024-02-03","supportingInfo":[{"sequence":1,"valueAttachment":)" +
                named + "}]}",
            "Claim.supportingInfo[0].valueAttachment.data", "Living will");
    }
    void documentsWithin() {
        QFETCH(QString, json);
        QFETCH(QString, path);
        QFETCH(QString, title);
        const std::string bytes = json.toStdString();
        const decode::WholeRecord whole = wholeOf(bytes);
        QCOMPARE(whole.carried.size(), std::size_t{1});
        QCOMPARE(whole.carried.front().bytes, std::string("%PDF-1.4\n"));
        const clinical::Statement& document = whole.carried.front().decoded.statements.front();
        QCOMPARE(document.kind, clinical::Kind::Document);
        QCOMPARE(QString::fromStdString(document.title), title);
        QCOMPARE(QString::fromStdString(periodOf(document.time)), QString("2024-02-03..2024-02-03"));
        QCOMPARE(QString::fromStdString(decode::carrierOf(*document.record).path), path);
        // Back to its bytes.
        const auto range = decode::locate(bytes, decode::Format::FhirJson, path.toStdString());
        QVERIFY(range.has_value());
        QCOMPARE(bytes.substr(range->first, range->second - range->first), std::string("\"JVBERi0xLjQK\""));
        for (const clinical::Statement& statement : whole.decoded.statements)
            for (const clinical::Field& field : statement.fields)
                QVERIFY2(field.text.find("JVBER") == std::string::npos, field.name.c_str()); // bytes are no words
    }

    void whatIsNoAttachmentCarriesNothing() {
        for (
            const char* json :
            {R"({"resourceType":"Provenance","signature":[{"type":[{"code":"1"}],"when":"2024","data":"JVBERi0xLjQK"}]})",
             R"({"resourceType":"Observation","code":{"text":"ECG"},"valueSampledData":{"origin":{"value":0},"period":10,"dimensions":1,"data":"1 2"}})",
             R"({"resourceType":"Patient","photo":[{"contentType":"image/png","data":"iVBORw0KGgo="}]})"})
            QCOMPARE(wholeOf(json).carried.size(), std::size_t{0});
    }

    /// A secret or mistaken record is so with all it carries.
    void contentsInherit() {
        const decode::WholeRecord whole = wholeOf(
            R"({"resourceType":"DocumentReference","id":"7","meta":{"security":[{"system":"c","code":"R"}]},"status":"entered-in-error","content":[{"attachment":{"contentType":"application/pdf","data":"JVBERi0xLjQK"}}]})");
        const clinical::Statement& document = whole.carried.front().decoded.statements.front();
        QCOMPARE(document.status, std::string("entered-in-error"));
        QCOMPARE(document.securityLabels, (std::vector<std::string>{"c|R"}));
    }
};

void LossTest::states_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QStringList>("must");
    QTest::addColumn<QStringList>("mustNot");
    const auto row = [](const char* name, const QString& json, const QStringList& must,
                        const QStringList& mustNot = {}) { QTest::newRow(name) << json << must << mustNot; };
    const auto observation = [](const QString& value) {
        return R"({"resourceType":"Observation","status":"final","code":{"text":"x"},)" + value + "}";
    };

    row("a unit whose number is masked is no value",
        observation(QString(R"("valueQuantity":{"unit":"mg","code":"mg","_value":{%1}})").arg(absent)),
        {"field absent-reason = masked", "issue decode.value-absent = Observation.valueQuantity"}, {"field value"});
    row("a string that is masked is no value", observation(QString(R"("_valueString":{%1})").arg(absent)),
        {"field absent-reason = masked"}, {"field value"});
    row("a number that is there is one", observation(R"("valueQuantity":{"unit":"mg","value":5})"),
        {"field value = 5 mg"}, {"field absent-reason"});
    row("a component's masked value",
        observation(QString(R"("component":[{"code":{"text":"K"},"valueQuantity":{"_value":{%1},"unit":"mmol/L"}}])")
                        .arg(absent)),
        {"field component = K: masked"});
    row("samples with what makes them numbers",
        observation(
            R"("valueSampledData":{"origin":{"value":2048,"unit":"uV"},"period":10,"factor":1.612,"dimensions":1,"data":"2041 E"})"),
        {"field value = (2041 E) × 1.612 + 2048 uV, each 10 ms"});
    row("a time and an integer", observation(R"("valueTime":"07:30:00")"), {"field value = 07:30:00"});
    row("ranges of other people",
        observation(
            R"("referenceRange":[{"low":{"value":12,"unit":"g/dL"},"appliesTo":[{"text":"female"}],"age":{"low":{"value":18,"unit":"a"}}},{"low":{"value":13,"unit":"g/dL"},"appliesTo":[{"text":"male"}]},{"high":{"value":9},"text":"Adult"},{"high":{"value":9},"text":"under 9"},{"low":{"value":1},"type":{"text":"Normal Range"}},{"low":{"value":2},"type":{"text":"Abnormal"}}])"),
        {"field range = female, 18 a: ≥ 12 g/dL", "field range = male: ≥ 13 g/dL", "field range = Adult: ≤ 9",
         "field range = under 9", "field range = ≥ 1", "field range = Abnormal: ≥ 2"},
        {"field range = male: ≥ 13 g/dL @Observation.referenceRange[1] q:"});

    row("a questionnaire's last word",
        R"({"resourceType":"QuestionnaireResponse","questionnaire":"https://a.example/Questionnaire/annual-wellness_visit|2.0"})",
        {"title = annual wellness visit",
         "reference questionnaire = https://a.example/Questionnaire/annual-wellness_visit"});
    row("a questionnaire by a number",
        R"({"resourceType":"QuestionnaireResponse","questionnaire":"https://a.example/Questionnaire/1186747"})",
        {"title = QuestionnaireResponse"}, {"title = http"});
    row("a questionnaire it contains",
        R"({"resourceType":"QuestionnaireResponse","questionnaire":"#q","contained":[{"resourceType":"Questionnaire","id":"q","title":"Falls"}]})",
        {"title = Falls"});
    row("a questionnaire with a display",
        R"({"resourceType":"QuestionnaireResponse","questionnaire":"http://a/Questionnaire/7","_questionnaire":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/display","valueString":"PHQ-9"}]}})",
        {"title = PHQ-9"});

    row("notes DSTU2",
        R"({"resourceType":"Procedure","status":"completed","code":{"text":"x"},"notes":[{"text":"bled"}]})",
        {"field comment = bled"});
    row("notes DSTU2, a string", R"({"resourceType":"Condition","code":{"text":"x"},"notes":"since birth"})",
        {"field comment = since birth"});
    row("refuted, behind a coding of their own",
        R"({"resourceType":"Condition","code":{"text":"Gout"},"verificationStatus":{"coding":[{"system":"urn:local","code":"3"},{"system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"refuted"}]}})",
        {"negated = yes"});
    row("refuted, in words",
        R"({"resourceType":"Condition","code":{"text":"Gout"},"verificationStatus":{"text":"Refuted"}})",
        {"negated = yes"});
    row("in error, in words",
        R"({"resourceType":"AllergyIntolerance","code":{"text":"Latex"},"verificationStatus":{"text":"Entered in Error"}})",
        {"status = entered-in-error", "negated = no"});
    row("confirmed, behind a coding of their own",
        R"({"resourceType":"Condition","code":{"text":"Gout"},"verificationStatus":{"coding":[{"system":"urn:local","code":"refuted?"},{"system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"confirmed"}]}})",
        {"negated = no"});
    row("none known by the code alone",
        R"({"resourceType":"AllergyIntolerance","code":{"coding":[{"system":"urn:local","code":"NKDA"}]}})",
        {"negated = yes drug-allergy"});
    row("a list's none known by its use",
        R"({"resourceType":"List","code":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/list-example-use-codes","code":"allergies"}]},"emptyReason":{"coding":[{"code":"nilknown"}]}})",
        {"kind = allergy", "negated = yes allergy"});
    row("a list of another use denies nothing",
        R"({"resourceType":"List","code":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/list-example-use-codes","code":"worklist"}]},"emptyReason":{"coding":[{"code":"nilknown"}]}})",
        {"kind = other"}, {"negated = yes"});
    row("a withheld section",
        R"({"resourceType":"Composition","title":"IPS","section":[{"title":"Allergies","code":{"coding":[{"system":"http://loinc.org","code":"48765-2"}]},"emptyReason":{"text":"Withheld"}}]})",
        {"field empty-reason = Allergies: Withheld"}, {"negated = yes"});
    row("a modifier deep within",
        R"({"resourceType":"MedicationRequest","medicationCodeableConcept":{"text":"x"},"dosageInstruction":[{"modifierExtension":[{"url":"http://x/stop","valueBoolean":true}]}]})",
        {"issue decode.modifier-extension = MedicationRequest.dosageInstruction.modifierExtension[0]"});

    row("a vaccine of childhood was not given when it was written down",
        R"({"resourceType":"Immunization","status":"completed","vaccineCode":{"text":"MMR"},"occurrenceString":"in childhood","recorded":"2024-01-01"})",
        {"field performed = in childhood", "time = ..", "asserted = 2024-01-01"});
    row("a year told as words is one",
        R"({"resourceType":"Immunization","status":"completed","vaccineCode":{"text":"MMR"},"occurrenceString":"1971"})",
        {"time = 1971..1971"});
    row("a day that is not known is not the day it was written down",
        QString(
            R"({"resourceType":"Procedure","status":"completed","code":{"text":"x"},"recorded":"2024-01-01","_performedDateTime":{%1}})")
            .arg(absent),
        {"time = ..", "issue decode.value-absent = Procedure.performedDateTime"});
    row("no vaccine administered",
        R"({"resourceType":"Immunization","status":"completed","vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"998"}]}})",
        {"negated = yes"});
    row("a vaccine not known which",
        R"({"resourceType":"Immunization","status":"completed","vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"999"}]}})",
        {"negated = no"});
    row("a reaction to a vaccine, told by its record",
        R"({"resourceType":"Immunization","vaccineCode":{"text":"MMR"},"reaction":[{"date":"2024","detail":{"reference":"Observation/1","display":"Fever"}}]})",
        {"field reaction = Fever"});
    row("a reaction's day is not the allergy's onset",
        R"({"resourceType":"AllergyIntolerance","code":{"text":"Latex"},"onsetDateTime":"2010","reaction":[{"onset":"2015","manifestation":[{"text":"Hives"}]}]})",
        {"field onset = 2010", "field occurrence = 2015"}, {"field onset = 2015"});

    const auto taper = [](const QString& second) {
        return R"({"resourceType":"MedicationRequest","status":"active","authoredOn":"2023-12-31","medicationCodeableConcept":{"text":"Prednisone"},"dosageInstruction":[{"timing":{"repeat":{"boundsPeriod":{"start":"2024-01-01","end":"2024-01-07"},"frequency":1,"period":1,"periodUnit":"d"}}},{"timing":{"repeat":{)" +
               second + R"("frequency":1,"period":2,"periodUnit":"d"}}}]})";
    };
    row("a course ends with its last step", taper(R"("boundsPeriod":{"start":"2024-01-08","end":"2024-01-14"},)"),
        {"time = 2024-01-01..2024-01-14"});
    row("a course whose last step goes on has no end", taper(R"("boundsPeriod":{"start":"2024-01-08"},)"),
        {"time = 2024-01-01.."}, {"time = 2024-01-01..2"});
    row("a course of which a step tells no bounds", taper(""), {"time = 2023-12-31..2023-12-31"});
    row("bounds of a dose R5",
        R"({"resourceType":"MedicationRequest","authoredOn":"2024-01-01","medication":{"concept":{"text":"x"}},"effectiveDosePeriod":{"start":"2024-01-02","end":"2024-01-09"}})",
        {"time = 2024-01-02..2024-01-09"});
    row("whether it is taken, US Core",
        R"({"resourceType":"MedicationRequest","medicationCodeableConcept":{"text":"x"},"extension":[{"url":"http://hl7.org/fhir/us/core/StructureDefinition/us-core-medication-adherence","extension":[{"url":"medicationAdherence","valueCodeableConcept":{"text":"Does not take"}},{"url":"dateAsserted","valueDateTime":"2024"}]}]})",
        {"field adherence = Does not take"});
    row("doses ordered and worked out",
        R"({"resourceType":"MedicationRequest","medicationCodeableConcept":{"text":"x"},"dosageInstruction":[{"doseAndRate":[{"type":{"text":"Ordered"},"doseQuantity":{"value":5,"unit":"mg/kg"}},{"type":{"text":"Calculated"},"doseQuantity":{"value":350,"unit":"mg"}}]}]})",
        {"field qualifier = Ordered @MedicationRequest.dosageInstruction[0].doseAndRate[0]",
         "field qualifier = Calculated @MedicationRequest.dosageInstruction[0].doseAndRate[1]"});
    row("what does nothing is no ingredient",
        R"({"resourceType":"Medication","code":{"text":"x"},"ingredient":[{"itemCodeableConcept":{"text":"Amoxicillin"},"isActive":true},{"itemCodeableConcept":{"text":"Lactose"},"isActive":false}]})",
        {"field ingredient = Amoxicillin", "field substance = Lactose"}, {"field ingredient = Lactose"});
    row("several given times",
        R"({"resourceType":"MedicationRequest","medicationCodeableConcept":{"text":"x"},"dosageInstruction":[{"timing":{"event":["2024-01-01","2024-01-03"]}}]})",
        {"field frequency = 2024-01-01, 2024-01-03"});

    row("glasses",
        R"({"resourceType":"VisionPrescription","status":"active","lensSpecification":[{"eye":"right","sphere":-2.00,"cylinder":-0.50,"axis":180,"prism":[{"amount":0.5,"base":"down"}],"add":2.00},{"eye":"left","sphere":-1.00}]})",
        {"field description = right: sphere -2.00, cylinder -0.50, axis 180, prism 0.5 down, add 2.00",
         "field description = left: sphere -1.00"});
    row("how much of a nutrient",
        R"({"resourceType":"NutritionOrder","status":"active","oralDiet":{"nutrient":[{"modifier":{"text":"Sodium"},"amount":{"value":2,"unit":"g"}}]}})",
        {"field nutrient = Sodium: 2 g"});
    row("an adverse event that only could have been",
        R"({"resourceType":"AdverseEvent","actuality":"potential","category":[{"text":"Product use error"}],"event":{"text":"Overdose"},"seriousness":{"text":"Serious"}})",
        {"title = Overdose", "field kind = potential", "field severity = Serious"});
    row("an issue's severity",
        R"({"resourceType":"DetectedIssue","status":"final","code":{"text":"Interaction"},"severity":"high","detail":"with warfarin"})",
        {"field severity = high", "field description = with warfarin"});
    row("how an observation relates to another STU3",
        observation(
            R"("related":[{"type":"derived-from","target":{"reference":"Observation/1"}},{"type":"has-member","target":{"reference":"Observation/2"}},{"target":{"reference":"Observation/3"}}])"),
        {"reference derived-from = Observation/1", "reference has-member = Observation/2",
         "reference has-member = Observation/3"},
        {"reference has-member = Observation/1"});
    row("strength and lot STU3",
        R"({"resourceType":"Medication","code":{"text":"x"},"ingredient":[{"itemCodeableConcept":{"text":"A"},"amount":{"numerator":{"value":500,"unit":"mg"},"denominator":{"value":1,"unit":"TAB"}}}],"package":{"batch":[{"lotNumber":"L7"}]}})",
        {"field strength = 500 mg / TAB", "field lot = L7"});
    row("an appointment has an end",
        R"({"resourceType":"Appointment","status":"booked","start":"2024-01-01T10:00:00Z","end":"2024-01-01T10:30:00Z"})",
        {"time = 2024-01-01T10:00:00Z..2024-01-01T10:30:00Z"});
    row("how secret a document is",
        R"({"resourceType":"DocumentReference","status":"current","securityLabel":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality","code":"V"}]}],"content":[{"attachment":{"title":"x"}}]})",
        {"label = http://terminology.hl7.org/CodeSystem/v3-Confidentiality|V"});
    row("what heads several questions",
        R"({"resourceType":"QuestionnaireResponse","item":[{"linkId":"1","text":"Mother","item":[{"linkId":"2","text":"Age","answer":[{"valueInteger":56}]}]}]})",
        {"field section = Mother", "field answer = Age: 56"}, {"field section = Age"});
    row("a request's words",
        R"({"resourceType":"CommunicationRequest","status":"active","category":[{"text":"Ask"}],"payload":[{"contentString":"Send the report"}]})",
        {"title = Ask", "field payload = Send the report"});
    row("a reason by reference alone R5",
        R"({"resourceType":"Encounter","status":"completed","reason":[{"value":[{"concept":{"text":"Pain"}},{"reference":{"reference":"Condition/9"}}]}]})",
        {"field reason = Pain", "field reason = Condition/9"});
    row("as needed R5",
        R"({"resourceType":"MedicationRequest","medication":{"concept":{"text":"x"}},"dosageInstruction":[{"asNeeded":true,"asNeededFor":[{"text":"fever"}]}]})",
        {"field as-needed = true", "field as-needed = fever @MedicationRequest.dosageInstruction[0].asNeededFor[0]"},
        {"field as-needed = fever @MedicationRequest.dosageInstruction[0].asNeededFor "});
    row("a piece of a page is words",
        R"({"resourceType":"DocumentReference","status":"current","content":[{"attachment":{"contentType":"text/html","data":"PGI+SGk8L2I+"}}]})",
        {"narrative = Hi"}, {"issue decode.content-unknown"});
    row("another form is told",
        R"({"resourceType":"DocumentReference","status":"current","content":[{"attachment":{"contentType":"application/xml","data":"PGI+SGk8L2I+"}}]})",
        {"issue decode.content-unknown"});
    row("whom to call",
        R"({"resourceType":"Patient","name":[{"text":"A"}],"contact":[{"relationship":[{"text":"mother"}],"name":{"text":"Eva"},"telecom":[{"value":"555"}]}]})",
        {"field contact = Eva, mother, 555 @Patient.contact[0]"}, {"field telecom"});
}

ANAMNESIS_TEST(LossTest);
#include "LossTest.moc"
