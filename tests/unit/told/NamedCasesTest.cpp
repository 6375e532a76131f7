// SPDX-License-Identifier: GPL-3.0-or-later
// From statements to what the window's timeline and workbench say of them, for cases that a record viewer must not get
// wrong; each beside what must not be said of its twin.
#include "models/tables/DiscrepancyTable.h"
#include "models/tables/ItemTable.h"
#include "tests/support/TestMain.h"
#include "tests/unit/reconcile/Build.h"
#include "ui/words/Words.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>
#include <set>

using namespace anamnesis;
using namespace anamnesis::testing;
using clinical::Kind;
namespace systems = clinical::systems;

namespace {

using Statements = std::vector<clinical::Statement>;

timeline::SnapshotPointer chartOf(const Statements& statements) {
    reconcile::Reconciliation answer = reconciled(statements);
    std::erase_if(answer.items, [](const timeline::Item& item) { return !clinical::isOnTimeline(item.kind); });
    timeline::SnapshotInput input;
    std::set<std::string> sources;
    for (const clinical::Statement& statement : statements)
        sources.insert(statement.record->source);
    for (const std::string& source : sources)
        input.sources.push_back({source, source, "FHIR R4"});
    input.items = answer.items;
    input.discrepancies = answer.discrepancies;
    return timeline::makeSnapshot(std::move(input));
}

/// Plain: without the marks that keep figures together in right-to-left lines.
QString plain(QString text) {
    for (const char16_t mark : {u'\x2066', u'\x2067', u'\x2068', u'\x2069'})
        text.remove(QChar(mark));
    return text.replace(QChar(0xA0), QLatin1Char(' '));
}

/// "title | value | sources | ≠ | how often", a line a row, as the timeline stands at first.
QStringList timelineOf(tables::ItemTable& table) {
    using T = tables::ItemTable;
    QStringList lines;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (const int column : {int(T::Title), int(T::Value), int(T::Sources), int(T::Disputed)})
            cells << plain(table.index(row, column).data().toString());
        const QModelIndex at = table.index(row, T::Title);
        const bool superseded = (at.data(tables::FlagsRole).toUInt() & timeline::Superseded) != 0;
        cells << (superseded ? QStringLiteral("replaced since") : at.data(tables::CourseRole).toString());
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines;
}

QStringList timelineOf(const timeline::SnapshotPointer& chart, const words::Words& words) {
    tables::ItemTable table(words);
    table.setLocale(QLocale(QLocale::English));
    table.setFolding(true);
    table.setSnapshot(chart);
    QStringList lines = timelineOf(table);
    lines.sort();
    return lines;
}

/// "severity | about | field | one | other", of what the workbench shows unasked.
QStringList workbenchOf(const timeline::SnapshotPointer& chart, const words::Words& words) {
    using D = tables::DiscrepancyTable;
    D table(words);
    table.setLocale(QLocale(QLocale::English));
    table.setSnapshot(chart);
    QStringList lines;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (const int column :
             {int(D::Severity), int(D::About), int(D::FieldColumn), int(D::OneSays), int(D::OtherSays)})
            cells << plain(table.index(row, column).data().toString());
        lines << cells.join(QStringLiteral(" | "));
    }
    lines.sort();
    return lines;
}

Told lab(const char* source, const char* id, const char* code, const char* name, const char* value, const char* unit,
         const char* at = "2024-03-04T08:00:00Z") {
    return Told(source, Kind::LabResult, id)
        .coded(systems::loinc, code, name)
        .measured("value", value, unit)
        .at(at)
        .status("final");
}

Told carvedilol(const char* source, const char* dose) {
    Told told(source, Kind::MedicationOrder, std::string(source) + "-carvedilol");
    const std::string strength = *dose != 0 ? std::string(" ") + dose + " MG Oral Tablet" : std::string();
    told.text("carvedilol" + strength).since("2024-03-04");
    if (*dose != 0)
        told.measured("dose", dose, "mg");
    return told;
}

Told cataract(const char* source, const char* id, const char* side, const char* site, const char* code) {
    return Told(source, Kind::Problem, id)
        .coded(systems::snomed, "193570009", "Cataract")
        .with("laterality", side)
        .with("body-site", site, {std::string(systems::snomed), {}, code, site, false})
        .since("2019-03-04");
}
Told left(const char* source, const char* id) {
    return cataract(source, id, "left", "Left eye structure", "8966001");
}
Told right(const char* source, const char* id) {
    return cataract(source, id, "right", "Right eye structure", "18944008");
}

Told penicillin(const char* source) {
    return Told(source, Kind::Allergy, std::string(source) + "-penicillin")
        .coded(systems::snomed, "764146007", "Penicillin")
        .with("reaction", "Anaphylaxis");
}
Told noneKnown(const char* source) {
    return Told(source, Kind::Allergy, std::string(source) + "-none")
        .coded(systems::snomed, "716186003", "No known allergy")
        .denied("allergy");
}

Told note(const char* source, const char* id, const char* text) {
    return Told(source, Kind::Document, id)
        .custodian("North Clinic")
        .coded(systems::loinc, "11506-3", "Progress note")
        .at("2024-03-04")
        .narrative(text);
}

Told stent(const char* id) {
    return Told("A", Kind::Device, id)
        .coded(systems::snomed, "705643001", "Coronary artery stent")
        .with("lot", "L-1")
        .at("2024-03-04");
}

} // namespace

class NamedCasesTest : public QObject {
    Q_OBJECT

    words::Words m_words;

private Q_SLOTS:
    void said_data() {
        QTest::addColumn<Statements>("statements");
        QTest::addColumn<QStringList>("timeline");
        QTest::addColumn<QStringList>("workbench");
        const auto row = [](const char* name, const Statements& statements, const QStringList& timeline,
                            const QStringList& workbench) {
            QTest::newRow(name) << statements << timeline << workbench;
        };
        row("none known at A, penicillin at B", {noneKnown("A"), penicillin("B")},
            {QStringLiteral("No known allergy | active | A |  | "), QStringLiteral("Penicillin | active | B |  | ")},
            {QStringLiteral("Safety | Penicillin | Negation | Penicillin | No known allergy")});
        row("penicillin at A and B", {penicillin("A"), penicillin("B")},
            {QStringLiteral("Penicillin | active | A B |  | ")}, {});
        row("carvedilol 3.125 against 6.25 mg", {carvedilol("A", "3.125"), carvedilol("B", "6.25")},
            {QStringLiteral("carvedilol | 6.25 or 3.125 mg | A B | ≠ | ")},
            {QStringLiteral("Safety | carvedilol | Dose | 3.125 mg | 6.25 mg")});
        row("carvedilol with and without a dose", {carvedilol("A", "3.125"), carvedilol("B", "")},
            {QStringLiteral("carvedilol 3.125 MG Oral Tablet | 3.125 mg | A |  | "),
             QStringLiteral("carvedilol | active | B |  | ")},
            {});
        row("carvedilol 6.25 mg twice", {carvedilol("A", "6.25"), carvedilol("B", "6.25")},
            {QStringLiteral("carvedilol 6.25 MG Oral Tablet | 6.25 mg | A B |  | ")}, {});
        row("glucose in two units",
            {lab("A", "1", "2345-7", "Glucose", "98", "mg/dL"), lab("B", "2", "14749-6", "Glucose", "5.4", "mmol/L")},
            {QStringLiteral("Glucose | 5.4 mmol/L | A B |  | ")}, {});
        row("glucose of two draws",
            {lab("A", "1", "2345-7", "Glucose", "98", "mg/dL"),
             lab("B", "2", "2345-7", "Glucose", "98", "mg/dL", "2024-03-04T17:00:00Z")},
            {QStringLiteral("Glucose | 98 mg/dL | A |  | "), QStringLiteral("Glucose | 98 mg/dL | B |  | ")}, {});
        row("HbA1c in two units",
            {lab("A", "1", "59261-8", "HbA1c", "48", "mmol/mol"), lab("B", "2", "4548-4", "HbA1c", "6.5", "%")},
            {QStringLiteral("HbA1c | 6.5 % | A B |  | ")}, {});
        row("cataract, left and right at one place", {left("A", "1"), right("A", "2"), left("B", "3")},
            {QStringLiteral("Cataract, left | active | A B |  | "),
             QStringLiteral("Cataract, right | active | A |  | ")},
            {});
        row("cataract, left at A and right at B", {left("A", "1"), right("B", "2")},
            {QStringLiteral("Cataract, left | active | A |  | "), QStringLiteral("Cataract, right | active | B |  | ")},
            {QStringLiteral("Clinical | Cataract | Side | left | right")}); // both may be: told, never one item
        row("potassium, corrected",
            {lab("A", "k", "2823-3", "Potassium", "7.4", "mmol/L"), Told("A", Kind::LabResult, "k", "2")
                                                                        .coded(systems::loinc, "2823-3", "Potassium")
                                                                        .measured("value", "4.7", "mmol/L")
                                                                        .at("2024-03-04T08:00:00Z")
                                                                        .status("corrected")},
            {QStringLiteral("Potassium | 4.7 mmol/L | A |  | "),
             QStringLiteral("Potassium | 7.4 mmol/L | A |  | replaced since")},
            {});
        row("two stents of one lot", {stent("1"), stent("2")},
            {QStringLiteral("Coronary artery stent | active | A |  | "),
             QStringLiteral("Coronary artery stent | active | A |  | ")},
            {});
        row("one document by two roads",
            {note("A", "1", "Seen today, no change."), note("HIE", "9", "Seen today, no change.")},
            {QStringLiteral("Progress note | active | A HIE |  | ")}, {});
        row("two notes of one day",
            {note("A", "1", "Seen today, no change."), note("A", "2", "Seen again, much better.")},
            {QStringLiteral("Progress note | active | A |  | "), QStringLiteral("Progress note | active | A |  | ")},
            {});
        Statements visits;
        for (int n = 0; n < 40; ++n)
            visits.push_back(Told("A", Kind::Problem, "v" + std::to_string(n))
                                 .coded(systems::snomed, "59621000", "Essential hypertension")
                                 .with("category", "encounter-diagnosis")
                                 .at("20" + std::to_string(10 + n / 4) + "-0" + std::to_string(1 + n % 4 * 2) + "-11"));
        row("hypertension at 40 visits", visits,
            {QStringLiteral("Essential hypertension | active | A |  | 40 times since 11 Jan 2010")}, {});
        Statements stream;
        for (int n = 0; n < 7 * 24; ++n) {
            const std::string hour = std::to_string(n % 24);
            stream.push_back(Told("A", Kind::Observation, "g" + std::to_string(n))
                                 .coded(systems::loinc, "99504-3", "Glucose in interstitial fluid")
                                 .measured("value", std::to_string(80 + n % 60), "mg/dL")
                                 .with("device", "CGM-1")
                                 .at("2024-03-0" + std::to_string(1 + n / 24) + "T" + (hour.size() < 2 ? "0" : "") +
                                     hour + ":00:00Z")
                                 .status("final"));
        }
        row("a week of a glucose sensor", stream,
            {QStringLiteral(
                "Glucose in interstitial fluid | 80 to 139 mg/dL | A |  | 168 times since 1 Mar 2024 00:00")},
            {});
    }
    void said() {
        QFETCH(Statements, statements);
        QFETCH(QStringList, timeline);
        QFETCH(QStringList, workbench);
        const timeline::SnapshotPointer chart = chartOf(statements);
        const QStringList told = timelineOf(chart, m_words);
        QVERIFY2(told == timeline, qPrintable(told.join(QLatin1Char('\n'))));
        const QStringList shown = workbenchOf(chart, m_words);
        QVERIFY2(shown == workbench, qPrintable(shown.join(QLatin1Char('\n'))));
    }

    /// A course is one row that opens to its members, loses none, and hides nothing new or disputed.
    void coursesOpen() {
        Statements visits;
        for (int n = 0; n < 12; ++n)
            visits.push_back(Told("A", Kind::Problem, "v" + std::to_string(n))
                                 .coded(systems::snomed, "59621000", "Essential hypertension")
                                 .with("category", "encounter-diagnosis")
                                 .at(std::to_string(2010 + n) + "-01-11"));
        visits.push_back(
            Told("A", Kind::Problem, "gout").coded(systems::snomed, "90560007", "Gout").since("2015-06-01"));
        tables::ItemTable table(m_words);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setLocale(QLocale(QLocale::English));
        table.setSnapshot(chartOf(visits));
        QCOMPARE(table.rowCount(), 13);
        const QString fifth = table.index(5, 0).data(tables::IdRole).toString();
        table.setFolding(true);
        QCOMPARE(table.rowCount(), 2);
        const QModelIndex head = table.index(0, tables::ItemTable::Title);
        QCOMPARE(head.data(tables::CourseRole).toString(), QStringLiteral("12 times since 11 Jan 2010"));
        QVERIFY(table.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("12 times since")));
        table.setOpen(0, true);
        QCOMPARE(table.rowCount(), 13);
        QVERIFY(head.data(tables::CourseOpenRole).toBool());
        table.sort(tables::ItemTable::Date, Qt::AscendingOrder); // an open one stays together
        QCOMPARE(table.rowCount(), 13);
        table.setOpen(0, false);
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.rowOf(fifth), -1);
        const int revealed = table.reveal(fifth); // a search hit within it
        QVERIFY(revealed > 0);
        QCOMPARE(table.index(revealed, 0).data(tables::IdRole).toString(), fifth);
        timeline::Filter filter;
        filter.from = clinical::span(*clinical::parseFhirTime("2015-01-01")).first;
        filter.to = clinical::span(*clinical::parseFhirTime("2015-12-31")).last;
        table.setFilter(filter); // one of a course left: no course
        QCOMPARE(table.rowCount(), 2);
        QVERIFY(table.index(0, 0).data(tables::CourseRole).toString().isEmpty());
    }
};

ANAMNESIS_TEST(NamedCasesTest);
#include "NamedCasesTest.moc"
