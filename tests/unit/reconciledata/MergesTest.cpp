// SPDX-License-Identifier: GPL-3.0-or-later
// Merge cases of another reconciliation engine: there every case ends in one resource, chosen by which system came
// last. Here the same records are sources of their own; the table says what becomes of each case and why.
#include "tests/support/TestMain.h"
#include "tests/unit/reconciledata/Data.h"

#include <QFileInfo>
#include <QTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

using namespace anamnesis;
using namespace anamnesis::testing;
using Json = nlohmann::json;

class MergesTest : public QObject {
    Q_OBJECT
private slots:
    void outcomes_data();
    void outcomes();
};

namespace {

struct Case {
    const char* file;
    const char* outcome; ///< records, items, fields in dispute, kinds and fields of discrepancies
    const char* why;     ///< where it says more than one merged resource, or keeps apart
};
constexpr std::array cases{
    Case{"AllergyIntolerance_choice", "5 records -> 1 item", ""},
    Case{"AllergyIntolerance_from_er", "2 records -> 1 item", ""},
    Case{"AllergyIntolerance_from_ir",
         "2 records -> 1 item, criticality in dispute, negated in dispute, type in dispute, verification in dispute; "
         "negation negated; value criticality; value type",
         "theirs takes the later record: a refuted allergy would hide a confirmed one"},
    Case{"AllergyIntolerance_union", "2 records -> 1 item", ""},
    Case{"Condition_choice", "5 records -> 1 item; contradiction-in-one-source time; date end",
         "theirs drops an abatement before the onset; ours keeps and tells it"},
    Case{"Condition_from_er", "2 records -> 1 item", ""},
    Case{"Condition_from_ir",
         "2 records -> 1 item, time in dispute, verification in dispute; date time; status status; status verification",
         "theirs takes the later onset and certainty"},
    Case{"Condition_union", "2 records -> 1 item; laterality body-site", "theirs lists both sites"},
    Case{"Device_from_er", "2 records -> 2 items",
         "a device is told by its serial number, which one of them or both do not say"},
    Case{"Device_from_ir", "2 records -> 2 items",
         "a device is told by its serial number, which one of them or both do not say"},
    Case{"Device_union", "2 records -> 2 items",
         "a device is told by its serial number, which one of them or both do not say"},
    Case{"DiagnosticReport_choice", "2 records -> 1 item; date time", "one time by theirs"},
    Case{"DiagnosticReport_from_er", "2 records -> 1 item", ""},
    Case{"DiagnosticReport_from_ir", "2 records -> 1 item; value results", "theirs takes the later results"},
    Case{"DiagnosticReport_union", "2 records -> 1 item", ""},
    Case{"Encounter_from_er", "3 records -> 1 item; code-mismatch organisation", "theirs takes the later provider"},
    Case{"Encounter_from_ir", "2 records -> 1 item; code-mismatch organisation; status status",
         "theirs takes the later status and provider"},
    Case{"Encounter_union", "2 records -> 1 item; code-mismatch organisation", "theirs takes one provider"},
    Case{"Immunization_from_er", "2 records -> 1 item", ""},
    Case{"Immunization_from_ir",
         "2 records -> 1 item, laterality in dispute, lot in dispute, negated in dispute; laterality laterality; "
         "negation negated; value lot",
         "theirs turns a dose that was given into one that was not"},
    Case{"Immunization_union", "2 records -> 1 item; value dose-number", "theirs keeps one dose number"},
    Case{"Location_from_er", "2 records -> 1 item", ""},
    Case{"Location_from_ir", "2 records -> 1 item; status status", "theirs takes the later status"},
    Case{"Location_union", "3 records -> 1 item", ""},
    Case{"MedicationRequest_choice", "2 records -> 1 item", ""},
    Case{"MedicationRequest_from_er", "2 records -> 1 item, negated in dispute; negation negated",
         "theirs keeps one of do and do not perform"},
    Case{"MedicationRequest_from_ir", "2 records -> 1 item, negated in dispute; negation negated",
         "theirs keeps one of do and do not perform"},
    Case{"MedicationRequest_union", "2 records -> 1 item, frequency in dispute; dose frequency",
         "theirs lists both dosages as one order"},
    Case{"Observation_choice", "10 records -> 1 item, value in dispute; value value", "theirs takes the last value"},
    Case{"Observation_from_er", "2 records -> 1 item", ""},
    Case{"Observation_from_ir", "2 records -> 1 item; laterality body-site; status status; value method",
         "theirs takes the later status, site and method"},
    Case{"Observation_union", "2 records -> 1 item, value in dispute; value value", "theirs takes one value"},
    Case{"Organization_empty", "2 records -> 1 item", ""},
    Case{"Organization_from_ir", "2 records -> 1 item; identity-field name", "theirs takes the later name"},
    Case{"Organization_union", "3 records -> 1 item", ""},
    Case{"Patient_choice", "2 records -> 1 item", ""},
    Case{"Patient_empty", "2 records -> 1 item", ""},
    Case{"Patient_from_er.history", "2 records -> 1 item", ""},
    Case{"Patient_from_er", "2 records -> 1 item", ""},
    Case{"Patient_from_ir", "2 records -> 2 items; identity-field birth-date; identity-field sex",
         "two birth dates and sexes under one number: ours keeps two patients apart for a person to decide"},
    Case{"Patient_union", "2 records -> 1 item; identity-field contact; identity-field name",
         "theirs joins all names and numbers"},
    Case{"Practitioner_from_er", "2 records -> 1 item", ""},
    Case{"Practitioner_from_ir", "2 records -> 1 item", ""},
    Case{"Practitioner_union", "2 records -> 1 item; identity-field name", "theirs joins all names"},
    Case{"Procedure_choice", "2 records -> 1 item; date time", "one time by theirs"},
    Case{"Procedure_from_er", "2 records -> 1 item", ""},
    Case{"Procedure_from_ir", "2 records -> 1 item, negated in dispute; negation negated",
         "theirs turns done into not done"},
    Case{"Procedure_union", "2 records -> 1 item; laterality body-site", "theirs lists both sites"},
};

std::string told(const reconcile::Reconciliation& answer) {
    std::string text = std::to_string(answer.items.size()) + (answer.items.size() == 1 ? " item" : " items");
    std::set<std::string> disputed, rows;
    for (const timeline::Item& item : answer.items)
        disputed.insert(item.disputed.begin(), item.disputed.end());
    for (const timeline::Discrepancy& row : answer.discrepancies)
        rows.insert(std::string(timeline::name(row.kind)) + ' ' + row.path);
    for (const std::string& name : disputed)
        text += ", " + name + " in dispute";
    for (const std::string& row : rows)
        text += "; " + row;
    return text;
}

} // namespace

void MergesTest::outcomes_data() {
    QTest::addColumn<QString>("path");
    const QStringList files = filesOf(QStringLiteral("reconciliation/merge"), {QStringLiteral("*.input.json")});
    if (files.isEmpty())
        QSKIP("reconciliation is not there (ANAMNESIS_DATA)");
    for (const QString& path : files)
        QTest::newRow(qPrintable(QFileInfo(path).completeBaseName())) << path;
}

void MergesTest::outcomes() {
    QFETCH(QString, path);
    const Json document = Json::parse(bytesOf(path), nullptr, false);
    QVERIFY(!document.is_discarded());
    std::vector<clinical::Statement> statements;
    if (document.contains("resources"))
        for (std::size_t i = 0; i < document["resources"].size(); ++i) {
            const std::string bytes = document["resources"][i].dump();
            for (clinical::Statement& statement : decoded(bytes, "system" + std::to_string(i + 1)))
                statements.push_back(std::move(statement));
        }
    const auto answer = reconciled(statements);
    QVERIFY(nothingLost(statements, answer));
    const std::string outcome = std::to_string(statements.size()) + " records -> " + told(answer);
    const std::string name = QFileInfo(path).completeBaseName().remove(QStringLiteral(".input")).toStdString();
    const auto at = std::ranges::find(cases, name, [](const Case& one) { return std::string(one.file); });
    if (at == cases.end()) {
        qInfo("%s", outcome.c_str());
        QSKIP("a case the table does not know");
    }
    if (*at->why != 0)
        qInfo("%s: %s", outcome.c_str(), at->why);
    QCOMPARE(outcome, std::string(at->outcome));
}

ANAMNESIS_TEST(MergesTest);
#include "MergesTest.moc"
