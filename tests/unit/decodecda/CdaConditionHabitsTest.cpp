// SPDX-License-Identifier: GPL-3.0-or-later
// Allergies, problems and other conditions as systems are known to write them: nothing lost, nothing made up.
#include "tests/support/TestMain.h"
#include "tests/unit/decodecda/Habits.h"

using namespace anamnesis;
using namespace anamnesis::testing;

namespace {

const std::string severe =
    observationOf("8", R"(<code code="SEV" codeSystem="2.16.840.1.113883.5.4"/>)", cdValue("24484000", "Severe"));
const std::string inactive =
    observationOf("", "<code code=\"33999-4\"" + loincSystem + "/>", cdValue("73425007", "Inactive"));
const std::string hives = observationOf("9", assertion(), cdValue("247472004", "Hives"));
const std::string remark = R"(<act classCode="ACT" moodCode="EVN">)" + templateOf("64") + "<code code=\"48767-8\"" +
                           loincSystem + "/><text>Tolerated cefazolin.</text></act>";
const std::string aspirin = substance("<code code=\"1191\"" + rxnorm + " displayName=\"Aspirin\"/>");
const std::string diabetes = cdValue("44054006", "Diabetes");
const std::string gout = cdValue("90560007", "Gout");

} // namespace

class CdaConditionHabitsTest : public QObject {
    Q_OBJECT
private slots:
    void conditions_data() {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QStringList>("must");
        QTest::addColumn<QStringList>("never");
        const auto row = [](const char* name, const std::string& document, const QStringList& must,
                            const QStringList& never = {}) {
            QTest::newRow(name) << QByteArray::fromStdString(document) << must << never;
        };
        row("remark on the concern", allergies(relation("SUBJ", allergy(penicillin())) + relation("SUBJ", remark)),
            {"allergy: Penicillin G (active)", "allergy.comment: Tolerated cefazolin."}, {"other:"});
        row("severity and status on the concern",
            allergies(relation("SUBJ", allergy(penicillin())) + relation("SUBJ", severe) + relation("REFR", inactive)),
            {"allergy: Penicillin G (inactive)", "allergy.severity: severe"},
            {"allergy: Severe", "allergy: Inactive", "allergy issue"});
        row("reaction on the concern", allergies(relation("SUBJ", allergy(penicillin())) + relation("MFST", hives)),
            {"allergy: Penicillin G (active)", "allergy.reaction: Hives"}, {"observation:"});
        row("severity beside two allergies is of neither",
            allergies(relation("SUBJ", allergy(penicillin())) + relation("SUBJ", allergy(aspirin)) +
                      relation("SUBJ", severe)),
            {"allergy: Penicillin G (active)", "allergy: Aspirin (active)", "observation.value: Severe"},
            {"allergy.severity", "allergy: Severe"});
        row("null severity",
            allergies(relation(
                "SUBJ",
                allergy(penicillin() + relation("SUBJ", observationOf("8", R"(<code code="SEV"/>)",
                                                                      R"(<value xsi:type="CD" nullFlavor="UNK"/>)"))))),
            {"allergy: Penicillin G (active)"}, {"allergy.absent-reason", "allergy.severity"});
        row("null reaction in words",
            allergies(relation("SUBJ",
                               allergy(penicillin() +
                                       relation("MFST", observationOf("9", assertion(),
                                                                      "<text><reference value=\"#r\"/></text>"
                                                                      R"(<value xsi:type="CD" nullFlavor="UNK"/>)")))),
                      "<content ID=\"r\">Wheals</content>"),
            {"allergy.reaction: Wheals"}, {"allergy.absent-reason"});
        row("reaction denied by the relationship",
            allergies(relation("SUBJ", allergy(penicillin() + relation("MFST", hives, R"( negationInd="true")")))),
            {"allergy.reaction-denied: Hives"}, {"allergy.reaction:"});
        row("reaction not denied",
            allergies(relation("SUBJ", allergy(penicillin() + relation("MFST", hives, R"( negationInd="false")")))),
            {"allergy.reaction: Hives"}, {"allergy.reaction-denied"});
        row("who verified is no allergen",
            allergies(relation("SUBJ", allergy(substance("<name>Vera Fyer</name>", "VRF") + penicillin()))),
            {"allergy: Penicillin G (active)", "allergy.participant: Vera Fyer"}, {"allergy: Vera"});
        row("a second substance", allergies(relation("SUBJ", allergy(penicillin() + aspirin))),
            {"allergy: Penicillin G (active)", "allergy.related: Aspirin"});
        row("null allergy is not stated", allergies(relation("SUBJ", allergy(penicillin(), R"( nullFlavor="UNK")"))),
            {"allergy: Penicillin G ()", "allergy.absent-reason: unknown", "allergy.verification: unconfirmed"});
        row("null concern around a named allergy",
            documentOf(sectionOf("48765-2", "x",
                                 concern("30", relation("SUBJ", allergy(penicillin())), R"( nullFlavor="NI")"))),
            {"allergy: Penicillin G (active)"}, {"allergy.absent-reason", "allergy.verification"});
        row("denied is denied", allergies(relation("SUBJ", allergy(penicillin(), R"( negationInd="true")"))),
            {"allergy denied: ", "allergy.verification: refuted"});
        row("no known allergy by value",
            allergies(relation("SUBJ", observationOf("7", assertion(), cdValue("716186003", "No known allergy")))),
            {"allergy denied: allergy"});
        row("no known allergy, denied",
            allergies(relation("SUBJ", observationOf("7", assertion(), cdValue("716186003", "No known allergy"),
                                                     R"( negationInd="true")"))),
            {"allergy denied: allergy", "allergy issue decode.double-negation"});
        row("no known allergy as an entry of its own",
            documentOf(sectionOf(
                "48765-2", "x",
                "<entry>" + observationOf("", assertion(), cdValue("160244002", "No known allergies")) + "</entry>")),
            {"allergy denied: allergy"}, {"observation:"});
        row("another observation beside allergies",
            documentOf(sectionOf("48765-2", "x",
                                 "<entry>" +
                                     observationOf("", "<code code=\"82607-3\"" + loincSystem + "/>",
                                                   R"(<value xsi:type="TS" value="2024"/>)") +
                                     "</entry>")),
            {"observation.value: 2024"}, {"allergy:"});
        row("health status within a concern",
            problems(relation("SUBJ", problem(diabetes)) +
                     relation("REFR", observationOf("5", "<code code=\"11323-3\"" + loincSystem + "/>",
                                                    cdValue("81323004", "Alive and well"))) +
                     relation("SUBJ", remark)),
            {"problem: Diabetes (active)", "problem.comment: Tolerated cefazolin.",
             "observation.value: Alive and well"},
            {"problem: Alive"});
        row("two problems of one concern",
            problems(relation("SUBJ", problem(diabetes)) + relation("SUBJ", problem(gout))),
            {"problem: Diabetes (active)", "problem: Gout (active)"});
        row("null problem is not stated", problems(relation("SUBJ", problem(diabetes, R"( nullFlavor="UNK")"))),
            {"problem: Diabetes ()", "problem.absent-reason: unknown", "problem.verification: unconfirmed"});
        row("the sender's own code without words",
            problems(relation("SUBJ", problem("<text><reference value=\"#g\"/></text>"
                                              R"(<value xsi:type="CD" code="9" codeSystem="2.999.1"/>)")),
                     "<table><tr ID=\"g\"><td>Gout</td><td>2019</td></tr></table>"),
            {"problem: Gout 2019 (active)"});
        row("a code with words keeps them",
            problems(relation("SUBJ", problem("<text><reference value=\"#g\"/></text>" + gout)),
                     "<content ID=\"g\">Zipperlein</content>"),
            {"problem: Gout (active)"});
        const std::string named = R"(<value xsi:type="CD" nullFlavor="OTH"><originalText><reference value="#i"/>)"
                                  "</originalText></value>";
        row("an ID used in two sections",
            documentOf(sectionOf("11450-4", "<content ID=\"i\">Gout</content>",
                                 concern("3", relation("SUBJ", problem(named)))) +
                       sectionOf("48765-2", "<content ID=\"i\">Peanut</content>", "")),
            {"problem: Gout (active)"}, {"problem: Peanut"});
        row("an ID used twice elsewhere",
            documentOf(sectionOf("11450-4", "x", concern("3", relation("SUBJ", problem(named)))) +
                       sectionOf("1", "<content ID=\"i\">Gout</content>", "") +
                       sectionOf("2", "<content ID=\"i\">Peanut</content>", "")),
            {"problem: Section (active)", "problem.absent-reason: other"}, {"problem: Peanut", "problem: Gout"});
        row("an ID of a row and of its cell",
            problems(relation("SUBJ", problem(named)),
                     "<table><tr ID=\"i\"><td ID=\"i\">Gout</td><td>2019</td></tr></table>"),
            {"problem: Gout (active)"});
        const auto completed = [](std::string document) {
            const std::string from = "<statusCode code=\"active\"/>";
            return document.replace(document.find(from), from.size(), "<statusCode code=\"completed\"/>");
        };
        row("a concern no longer followed", completed(problems(relation("SUBJ", problem(gout)))),
            {"problem: Gout (inactive)"});
        row("an end is told by its date",
            completed(problems(relation(
                "SUBJ", problem("<effectiveTime><low value=\"2019\"/><high value=\"2020\"/></effectiveTime>" + gout)))),
            {"problem: Gout (resolved)", "problem.abatement: 2020"});
        row("an act of another kind, completed",
            completed(documentOf(sectionOf("11450-4", "x",
                                           "<entry><act classCode=\"ACT\" moodCode=\"EVN\"><templateId "
                                           "root=\"2.16.840.1.113883.10.20.1.27\"/><code nullFlavor=\"NA\"/>"
                                           "<statusCode code=\"active\"/>" +
                                               relation("SUBJ", problem(gout)) + "</act></entry>"))),
            {"problem: Gout ()"});
        row("diagnosis of an encounter by code alone",
            documentOf(
                sectionOf("46240-8", "x",
                          R"(<entry><encounter classCode="ENC" moodCode="EVN"><code code="99213"/>)" +
                              relation("REFR", R"(<act classCode="ACT" moodCode="EVN"><code code="29308-4")" +
                                                   loincSystem + "/>" + relation("SUBJ", problem(gout)) + "</act>") +
                              "</encounter></entry>")),
            {"problem: Gout ()", "problem.category: encounter-diagnosis"});
        const auto pregnancy = [](const std::string& attributes) {
            return documentOf(
                sectionOf("29762-2", "x",
                          "<entry>" + observationOf("281", assertion(), cdValue("77386006", "Pregnant"), attributes) +
                              "</entry>"));
        };
        row("pregnant", pregnancy(""), {"observation: Pregnant (final)", "observation.value: Pregnant"});
        row("whether pregnant is unknown", pregnancy(R"( nullFlavor="UNK")"),
            {"observation: Pregnant (unknown)", "observation.absent-reason: unknown"}, {"observation.value"});
        row("not pregnant", pregnancy(R"( negationInd="true")"), {"observation denied: "});
    }
    void conditions() {
        QFETCH(QByteArray, document);
        QFETCH(QStringList, must);
        QFETCH(QStringList, never);
        compareLines(document.toStdString(), must, never);
    }
};

ANAMNESIS_TEST(CdaConditionHabitsTest);
#include "CdaConditionHabitsTest.moc"
