// SPDX-License-Identifier: GPL-3.0-or-later
// A name that a terminology gave is marked in every list, and the code that was sent stands behind it.
#include "models/tables/ItemTable.h"
#include "models/tables/LabMatrix.h"
#include "models/tables/MedicineLanes.h"
#include "tests/support/TestMain.h"
#include "ui/words/Words.h"

#include <QTest>

using namespace anamnesis;
using namespace anamnesis::tables;
using clinical::Kind;

namespace {

timeline::Item item(const char* id, Kind kind, const char* title, const char* date,
                    std::vector<timeline::CodeName> names) {
    timeline::Item made;
    made.id = ItemId(id);
    made.kind = kind;
    made.title = title;
    made.code.codings.push_back({"http://loinc.org", "", kind == Kind::LabResult ? "90001-1" : id, "", false});
    made.sources = {"north"};
    made.members.resize(1);
    made.time.start = clinical::parseFhirTime(date);
    made.names = std::move(names);
    return made;
}

timeline::CodeName named(const char* text, bool shown, bool retired) {
    timeline::CodeName name;
    name.system = "http://loinc.org";
    name.code = "90001-1";
    name.sent = "LOINC 90001-1";
    name.text = text;
    name.table = "Loinc.csv";
    name.version = "2.77";
    name.shown = shown;
    name.retired = retired;
    return name;
}

timeline::SnapshotPointer chart(const std::vector<timeline::Item>& items) {
    timeline::SnapshotInput input;
    input.madeAt = Instant(std::chrono::milliseconds(1'763'451'720'000));
    input.sources = {{"north", "NO", "FHIR R4"}};
    input.items = items;
    return timeline::makeSnapshot(std::move(input));
}

} // namespace

class NamesTest : public QObject {
    Q_OBJECT

    words::Words m_words;

private slots:
    void marksStandInTheListAndAreReadAloud() {
        const auto snapshot =
            chart({item("a", Kind::Problem, "Rash (LOINC 90001-1)", "2025-01-04", {named("Rash", true, false)}),
                   item("b", Kind::Problem, "LOINC 5", "2025-01-03", {named("", false, false)}),
                   item("c", Kind::Problem, "Asthma", "2025-01-02", {named("Asthma", false, true)}),
                   item("d", Kind::Problem, "Gout", "2025-01-01", {})});
        ItemTable table(m_words);
        table.setSnapshot(snapshot);
        const auto title = [&](int row) { return table.index(row, ItemTable::Title).data().toString(); };
        QCOMPARE(title(0), QStringLiteral("≙ Rash (LOINC 90001-1)"));
        QCOMPARE(title(1), QStringLiteral("LOINC 5 (no name known)"));
        QCOMPARE(title(2), QStringLiteral("Asthma (retired code)"));
        QCOMPARE(title(3), QStringLiteral("Gout"));
        QCOMPARE(titleText(m_words, *snapshot, ItemId("b"), "LOINC 5"), QStringLiteral("LOINC 5 (no name known)"));
        QCOMPARE(titleText(m_words, *snapshot, ItemId("d"), "Gout here"), QStringLiteral("Gout here"));
        const auto aloud = [&](int row) {
            return table.index(row, ItemTable::Title).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY(aloud(0).contains(QStringLiteral("named by Anamnesis")));
        QVERIFY(!aloud(3).contains(QStringLiteral("named by Anamnesis")));
    }

    void anAnalyteIsCalledAsASourceCallsItBeforeATerminology() {
        std::vector<timeline::Item> results{
            item("old", Kind::LabResult, "INV", "2024-01-01", {}),
            item("new", Kind::LabResult, "Inventium (LOINC 90001-1)", "2025-01-01", {named("Inventium", true, false)})};
        for (timeline::Item& result : results)
            result.fields.push_back(
                {.name = "value", .text = "1", .quantity = {}, .coded = {}, .time = {}, .path = {}});
        LabMatrix matrix(m_words);
        matrix.setSnapshot(chart(results));
        const auto name = [&] {
            for (int row = 0; row < matrix.rowCount(); ++row)
                if (matrix.analyte(row))
                    return matrix.index(row, LabMatrix::Name).data().toString();
            return QString();
        };
        QCOMPARE(name(), QStringLiteral("INV"));
        results.erase(results.begin());
        matrix.setSnapshot(chart(results));
        QCOMPARE(name(), QStringLiteral("≙ Inventium (LOINC 90001-1)"));
    }

    void aLaneOfIngredientsIsOneAndOneOfATitleKeepsItsMarks() {
        std::vector<timeline::Item> orders{
            item("a", Kind::MedicationOrder, "Carvedilol 6.25 MG (RxNorm 1)", "2025-01-01",
                 {named("Carvedilol 6.25 MG", true, false)}),
            item("b", Kind::MedicationOrder, "Carvedilol 12.5 MG", "2025-02-01", {}),
            item("c", Kind::MedicationOrder, "RxNorm 3", "2025-02-01", {named("", false, false)})};
        orders[0].lane = orders[1].lane = "carvedilol";
        const auto lanes = medicineLanes(m_words, *chart(orders), 0);
        QCOMPARE(lanes.size(), std::size_t{2});
        QStringList names;
        for (const MedicineLane& lane : lanes)
            names << lane.ingredient;
        names.sort();
        QCOMPARE(names, (QStringList{"Carvedilol", "RxNorm 3 (no name known)"}));
    }

    void aClaimThatIsACodeIsNamed() {
        const std::vector<timeline::CodeName> names{named("Found", true, false)};
        QCOMPARE(namedClaim(names, QStringLiteral("LOINC 90001-1")), QStringLiteral("≙ Found (LOINC 90001-1)"));
        QCOMPARE(namedClaim(names, QStringLiteral("LOINC 90001")), QStringLiteral("LOINC 90001"));
        QCOMPARE(namedClaim({}, QStringLiteral("Found")), QStringLiteral("Found"));
    }
};

ANAMNESIS_TEST(NamesTest);
#include "NamesTest.moc"
