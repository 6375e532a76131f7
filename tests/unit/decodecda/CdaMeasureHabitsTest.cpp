// SPDX-License-Identifier: GPL-3.0-or-later
// Medicines, vaccines, results, devices as systems are known to write them: no dose, unit or refusal lost.
#include "tests/support/TestMain.h"
#include "tests/unit/decodecda/Habits.h"

using namespace anamnesis;
using namespace anamnesis::testing;

namespace {

std::string translated(const std::string& value, const std::string& unit) {
    return "<translation value=\"" + value + "\" nullFlavor=\"OTH\"><originalText>" + unit +
           "</originalText></translation>";
}
std::string asNeeded(const std::string& criterion) {
    return R"(<precondition typeCode="PRCN"><criterion>)" + criterion + "</criterion></precondition>";
}
const std::string asserted = R"(<code code="ASSERTION" codeSystem="2.16.840.1.113883.5.4"/>)";

std::string vaccine(const std::string& code, const std::string& rest, const std::string& attributes,
                    const std::string& status = "completed", const std::string& time = "value=\"20231001\"") {
    return documentOf(sectionOf("11369-6", "x",
                                R"(<entry><substanceAdministration classCode="SBADM" moodCode="EVN")" + attributes +
                                    '>' + templateOf("52") + "<statusCode code=\"" + status + "\"/><effectiveTime " +
                                    time + "/><consumable><manufacturedProduct><manufacturedMaterial>" + code +
                                    "</manufacturedMaterial></manufacturedProduct></consumable>" + rest +
                                    "</substanceAdministration></entry>"));
}
const std::string influenza = R"(<code code="141" codeSystem="2.16.840.1.113883.12.292" displayName="Influenza"/>)";
const std::string anyVaccine = "<code code=\"71181003\"" + sct + " displayName=\"vaccine\"/>";
const std::string refusal = observationOf("53", R"(<code code="PATOBJ" displayName="Patient objection"/>)", "");
const std::string whyNot =
    observationOf("", "<code code=\"77301-0\"" + loincSystem + "/>", cdValue("105480006", "Declined by patient"));

std::string procedure(const std::string& rest, const std::string& attributes = {}) {
    return documentOf(sectionOf(
        "47519-4", "x",
        R"(<entry><procedure classCode="PROC" moodCode="EVN")" + attributes + "><code code=\"73761001\"" + sct +
            " displayName=\"Colonoscopy\"/><statusCode code=\"completed\"/>" + rest + "</procedure></entry>"));
}
std::string device(const std::string& root) {
    return R"(<participant typeCode="DEV"><participantRole classCode="MANU"><id root=")" + root +
           R"(" extension="(01)00848486001048"/><playingDevice><code code="2282003")" + sct +
           R"( displayName="Breast implant"/></playingDevice></participantRole></participant>)";
}
const std::string parts = "<organizer classCode=\"CLUSTER\" moodCode=\"EVN\">" + templateOf("311") + "<component>" +
                          observationOf("", R"(<code code="C101671" codeSystem="2.16.840.1.113883.3.26.1.1"/>)",
                                        R"(<value xsi:type="ED">S-77</value>)") +
                          "</component></organizer>";

std::string pressure(const std::string& systolic) {
    const auto half = [](const std::string& code, const std::string& value) {
        return "<component>" +
               observationOf("27", "<code code=\"" + code + '"' + loincSystem + "/><effectiveTime value=\"2024\"/>",
                             value) +
               "</component>";
    };
    return documentOf(sectionOf(
        "8716-3", "x",
        R"(<entry><organizer classCode="CLUSTER" moodCode="EVN">)" + templateOf("26") + half("8480-6", systolic) +
            half("8462-4", R"(<value xsi:type="PQ" value="80" unit="mm[Hg]"/>)") + "</organizer></entry>"));
}

} // namespace

class CdaMeasureHabitsTest : public QObject {
    Q_OBJECT
private slots:
    void measures_data() {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QStringList>("must");
        QTest::addColumn<QStringList>("never");
        const auto row = [](const char* name, const std::string& document, const QStringList& must,
                            const QStringList& never = {}) {
            QTest::newRow(name) << QByteArray::fromStdString(document) << must << never;
        };
        row("as needed, for what is not told",
            medicines(administration(asNeeded(asserted + R"(<value xsi:type="CD" nullFlavor="NI"/>)"))),
            {"medication-statement.as-needed: true"}, {"medication-statement.absent-reason"});
        row("as needed, by assertion alone", medicines(administration(asNeeded(asserted))),
            {"medication-statement.as-needed: true"});
        row("as needed, for what", medicines(administration(asNeeded(asserted + cdValue("22253000", "Pain")))),
            {"medication-statement.as-needed: Pain"});
        row("as needed, by a code", medicines(administration(asNeeded(R"(<code code="1" displayName="Itch"/>)"))),
            {"medication-statement.as-needed: Itch"});
        row("not as needed", medicines(administration("")), {}, {"medication-statement.as-needed"});
        row("dose in words of its own",
            medicines(
                administration("<doseQuantity nullFlavor=\"OTH\">" + translated("2", "puffs") + "</doseQuantity>")),
            {"medication-statement.dose: 2 puffs"});
        row("dose in another's words",
            medicines(administration(R"(<doseQuantity value="2" unit="1"><translation value="2" code="415215001")" +
                                     sct + R"( displayName="Puff"/></doseQuantity>)")),
            {"medication-statement.dose: 2 Puff"});
        row("a translation of another amount",
            medicines(administration(R"(<doseQuantity value="2"><translation value="200" code="1" displayName="ug"/>)"
                                     "</doseQuantity>")),
            {"medication-statement.dose: 2"});
        row("a dose that steps down",
            medicines(administration(relation(
                "COMP", administration(R"(<doseQuantity value="40" unit="mg"/>)", "",
                                       "<consumable><manufacturedProduct><manufacturedMaterial nullFlavor=\"NI\"/>"
                                       "</manufacturedProduct></consumable>")))),
            {"medication-statement: Amlodipine (active)", "medication-statement.dose: 40 mg"},
            {"medication-statement: Section"});
        row("vehicle, method, urgency",
            medicines(administration(R"(<methodCode code="1" displayName="Slow push"/><priorityCode code="S" )"
                                     R"(displayName="Stat"/>)" +
                                     substance("<code code=\"313002\"" + rxnorm + " displayName=\"Saline\"/>"))),
            {"medication-statement.method: Slow push", "medication-statement.priority: Stat",
             "medication-statement.medium: Saline"});
        row("what a mixture is made of",
            medicines(administration("", "",
                                     "<consumable><manufacturedProduct><manufacturedMaterial><name>Mouthwash</name>"
                                     "<ingredient><quantity value=\"1\" unit=\"mg\"/><ingredientSubstance>"
                                     "<code code=\"1362\" displayName=\"Lidocaine\"/></ingredientSubstance>"
                                     "</ingredient></manufacturedMaterial></manufacturedProduct></consumable>")),
            {"medication-statement: Mouthwash (active)", "medication-statement.ingredient: Lidocaine",
             "medication-statement.strength: 1 mg"});
        const auto branded = [](const std::string& name) {
            return medicines(administration("", "",
                                            "<consumable><manufacturedProduct><manufacturedMaterial><code code=\"1\"" +
                                                rxnorm + " displayName=\"Amlodipine\"/><name>" + name +
                                                "</name></manufacturedMaterial></manufacturedProduct></consumable>"));
        };
        row("a brand beside the code", branded("Istin"),
            {"medication-statement: Amlodipine (active)", "medication-statement.name: Istin"});
        row("the same name again", branded("AMLODIPINE"), {"medication-statement: Amlodipine (active)"},
            {"medication-statement.name"});
        row("refused, and why", medicines(administration(relation("REFR", whyNot), R"( negationInd="true")")),
            {"medication-statement: Amlodipine (not-taken)",
             "medication-statement denied: ", "medication-statement.status-reason: Declined by patient"});
        row("given, and why", medicines(administration(relation("RSON", whyNot))),
            {"medication-statement.reason: Declined by patient"}, {"medication-statement.status-reason"});
        row("null administration", medicines(administration("", R"( nullFlavor="NI")")),
            {"medication-statement: Amlodipine (unknown)", "medication-statement.absent-reason: no-information"});
        row("fills are no refills",
            medicines(administration(
                relation("REFR", R"(<supply classCode="SPLY" moodCode="INT"><repeatNumber value="1"/></supply>)"))),
            {"medication-order.fills-allowed: 1"}, {"medication-order.refills"});

        row("refused vaccine", vaccine(influenza, relation("RSON", refusal), R"( negationInd="true")"),
            {"immunization: Influenza (not-done)",
             "immunization denied: ", "immunization.status-reason: Patient objection"});
        row("no vaccine ever", vaccine(anyVaccine, "", R"( negationInd="true")", "completed", "nullFlavor=\"UNK\""),
            {"immunization: No known immunizations (not-done)", "immunization denied: immunization"});
        row("some vaccine refused",
            vaccine(anyVaccine, relation("RSON", refusal), R"( negationInd="true")", "completed", "nullFlavor=\"UNK\""),
            {"immunization: vaccine (not-done)", "immunization denied: "});
        row("a vaccine not given that day", vaccine(anyVaccine, "", R"( negationInd="true")"),
            {"immunization: vaccine (not-done)", "immunization denied: "});
        row("cancelled vaccine", vaccine(influenza, "", "", "cancelled"),
            {"immunization: Influenza (not-done)", "immunization denied: "});
        row("given vaccine", vaccine(influenza, "", ""), {"immunization: Influenza (completed)"},
            {"immunization denied"});

        row("a number in its translation",
            results("<value xsi:type=\"PQ\" nullFlavor=\"OTH\">" + translated("152", "THOUS/MCL") +
                    "</value><referenceRange><observationRange><value xsi:type=\"IVL_PQ\"><low nullFlavor=\"OTH\">" +
                    translated("150", "THOUS/MCL") + "</low><high nullFlavor=\"OTH\">" +
                    translated("400", "THOUS/MCL") + "</high></value></observationRange></referenceRange>"),
            {"lab-result.value: 152 THOUS/MCL", "lab-result.range: 150\u2013400 THOUS/MCL"},
            {"lab-result.absent-reason"});
        row("a unit in its translation",
            results("<value xsi:type=\"PQ\" value=\"6.5\">" + translated("6.5", "K/uL") + "</value>"),
            {"lab-result.value: 6.5 K/uL"});
        row("a unit of its own",
            results("<value xsi:type=\"PQ\" value=\"152\" unit=\"10*3/uL\">" + translated("152", "THOUS/MCL") +
                    "</value>"),
            {"lab-result.value: 152 10*3/uL"});
        row("no number at all", results(R"(<value xsi:type="PQ" nullFlavor="NI"/>)"),
            {"lab-result.absent-reason: no-information"}, {"lab-result.value"});
        row("a packed text",
            results(R"(<value xsi:type="ED" mediaType="text/plain" representation="B64">Tm8gZ3Jvd3Ro</value>)"),
            {"lab-result.value: No growth"});
        row("a packed picture",
            results(R"(<value xsi:type="ED" mediaType="image/png" representation="B64">Tm8gZ3Jvd3Ro</value>)"),
            {"lab-result.content-type: image/png", "lab-result issue decode.content-unknown"}, {"lab-result.value"});
        row("a remark beside the results",
            results(R"(<value xsi:type="PQ" value="9" unit="g"/>)", "x",
                    "<component><act classCode=\"ACT\" moodCode=\"EVN\"><code code=\"48767-8\"" + loincSystem +
                        "/><text>Haemolysed</text></act></component>"),
            {"report.comment: Haemolysed", "lab-result.value: 9 g"}, {"other:"});
        row("both values of a part",
            results(
                "<value xsi:type=\"INT\" value=\"12\"/>" +
                relation("COMP", observationOf("", "<code code=\"44250-9\"" + loincSystem + "/>",
                                               "<text>Little interest</text><value xsi:type=\"INT\" value=\"0\"/>"
                                               "<value xsi:type=\"CO\" code=\"LA6568-5\" displayName=\"Never\"/>"))),
            {"lab-result.related: Little interest: 0", "lab-result.related: Little interest: Never"});
        row("a pressure in its translation",
            pressure("<value xsi:type=\"PQ\" nullFlavor=\"OTH\">" + translated("120", "mmHg") + "</value>"),
            {"vital-sign: Blood pressure ()", "vital-sign.systolic: 120 mmHg", "vital-sign.diastolic: 80 mm[Hg]"});
        row("half a pressure", pressure(R"(<value xsi:type="PQ" nullFlavor="UNK"/>)"),
            {"vital-sign.absent-reason: unknown", "vital-sign.value: 80 mm[Hg]"}, {"vital-sign: Blood pressure"});

        row("specimen of a procedure",
            procedure("<specimen><specimenRole><specimenPlayingEntity><code code=\"1\" displayName=\"Polyp\"/>"
                      "</specimenPlayingEntity></specimenRole></specimen>"),
            {"procedure.specimen: Polyp"});
        row("procedure refused", procedure(relation("RSON", whyNot), R"( negationInd="true")"),
            {"procedure: Colonoscopy (not-done)", "procedure.status-reason: Declined by patient"});
        row("null procedure", procedure("", R"( nullFlavor="NI")"),
            {"procedure: Colonoscopy (unknown)", "procedure.absent-reason: no-information"});
        row("device numbered by GS1", procedure(device("2.51.1.1")), {"device.udi: (01)00848486001048"});
        row("device numbered by nobody known", procedure(device("2.999.77")), {"device: Breast implant ()"},
            {"device.udi"});
        row("parts of a device's number", procedure(device("2.51.1.1") + relation("COMP", parts)),
            {"device.serial: S-77"}, {"observation:"});
        row("parts of one of two devices", procedure(device("2.51.1.1") + device("2.51.1.1") + relation("COMP", parts)),
            {"observation.value: S-77"}, {"device.serial"});
        row("a note packed as text",
            documentOf(sectionOf("11506-3", "x",
                                 R"(<entry><act classCode="ACT" moodCode="EVN">)" + templateOf("202") +
                                     "<code code=\"34109-9\"" + loincSystem +
                                     R"(/><text mediaType="text/plain" representation="B64">SGUgaXMgd2VsbC4=</text>)"
                                     "</act></entry>")),
            {"document.content-type: text/plain"});
    }
    void measures() {
        QFETCH(QByteArray, document);
        QFETCH(QStringList, must);
        QFETCH(QStringList, never);
        compareLines(document.toStdString(), must, never);
    }

    void packedNotesAreText_data() {
        QTest::addColumn<QByteArray>("mediaType");
        QTest::addColumn<QString>("narrative");
        QTest::newRow("plain") << QByteArray("text/plain") << "He is well.";
        QTest::newRow("rich text is told by the section") << QByteArray("text/rtf") << "Told in the section";
        QTest::newRow("so is a PDF") << QByteArray("application/pdf") << "Told in the section";
    }
    void packedNotesAreText() {
        QFETCH(QByteArray, mediaType);
        QFETCH(QString, narrative);
        const std::string note = "<entry><act classCode=\"ACT\" moodCode=\"EVN\">" + templateOf("202") +
                                 "<code code=\"34109-9\"/><text representation=\"B64\" mediaType=\"" +
                                 mediaType.toStdString() +
                                 "\">SGUgaXMgd2VsbC4=<reference value=\"#n\"/></text></act></entry>";
        const decode::Decoded decoded =
            read(documentOf(sectionOf("11506-3", "<content ID=\"n\">Told in the section</content>", note)));
        QCOMPARE(QString::fromStdString(decoded.statements.back().narrative), narrative);
    }
};

ANAMNESIS_TEST(CdaMeasureHabitsTest);
#include "CdaMeasureHabitsTest.moc"
