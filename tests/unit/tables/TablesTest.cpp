// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/DiscrepancyTable.h"
#include "models/tables/DocumentList.h"
#include "models/tables/LabMatrix.h"
#include "models/tables/LedgerMatrix.h"
#include "models/tables/MedicineLanes.h"
#include "models/tables/SummaryRows.h"
#include "tests/support/TestMain.h"
#include "ui/words/Words.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace anamnesis;
using namespace anamnesis::tables;
using clinical::Field;
using clinical::Kind;

namespace {

Field quantity(std::string name, std::string value, std::string unit) {
    Field field;
    field.name = std::move(name);
    field.text = value + " " + unit;
    field.quantity.emplace();
    field.quantity->value = std::move(value);
    field.quantity->unit = std::move(unit);
    return field;
}

timeline::Item item(std::string id, Kind kind, std::string title, std::string date, std::vector<Field> fields) {
    timeline::Item made;
    made.id = ItemId(std::move(id));
    made.kind = kind;
    made.title = std::move(title);
    made.fields = std::move(fields);
    made.sources = {"north"};
    made.members.resize(1);
    made.code.codings.push_back({"urn:x", "", made.title, "", false});
    if (const auto time = clinical::parseFhirTime(date))
        made.time.start = time;
    if (kind != Kind::MedicationOrder)
        made.time.end = made.time.start;
    return made;
}

timeline::SnapshotPointer chart() {
    std::vector<timeline::Item> items;
    items.push_back(
        item("k1", Kind::LabResult, "Creatinine", "2025-01-10T08:00:00Z", {quantity("value", "0.98", "mg/dL")}));
    items.push_back(
        item("k2", Kind::LabResult, "Creatinine", "2025-11-12T08:00:00Z", {quantity("value", "142", "µmol/L")}));
    items.back().fields[0].quantity->canonical = clinical::CanonicalQuantity{"1.606", "mg/dL", "molar", true};
    items.push_back(item("letter", Kind::Document, "Letter", "2024", {}));
    items.push_back(item("med", Kind::MedicationOrder, "Carvedilol", "2025-11-01", {}));
    items.back().status = "active";
    items.back().disputed = {"dose"};
    items.back().sides.resize(2);
    items.back().sides[0].fields = {quantity("dose", "6.25", "mg")};
    items.back().sides[1].fields = {quantity("dose", "3.125", "mg")};
    items.push_back(item("old", Kind::MedicationOrder, "Doxycycline", "2020-01-01", {quantity("dose", "100", "mg")}));
    items.back().status = "completed";
    items.back().time.end = clinical::parseFhirTime("2020-01-08");
    timeline::SnapshotInput input;
    input.madeAt = Instant(std::chrono::milliseconds(1'763'451'720'000));
    input.sources = {{"north", "NO", "FHIR R4"}, {"south", "SO", "FHIR R4"}};
    input.items = items;
    input.ledger.resize(3);
    input.ledger[0].source = "north";
    input.ledger[0].kind = Kind::Document;
    input.ledger[0].outcome = timeline::Outcome::Partial;
    input.ledger[0].kept = 28;
    input.ledger[0].expected = 36;
    input.ledger[1].source = "south";
    input.ledger[1].kind = Kind::Document;
    input.ledger[1].outcome = timeline::Outcome::Complete;
    input.ledger[2].source = "south";
    input.ledger[2].kind = Kind::LabResult;
    input.ledger[2].outcome = timeline::Outcome::Failed;
    input.ledger[2].period = "2025-03-01/2025-04-01";
    timeline::Discrepancy dose;
    dose.id = DiscrepancyId("d1");
    dose.kind = timeline::DiscrepancyKind::Dose;
    dose.severity = timeline::DiscrepancySeverity::Safety;
    dose.path = "dose";
    dose.title = "Carvedilol";
    dose.members = {{StatementId("a"), "north", "6.25 mg"}, {StatementId("b"), "south", "3.125 mg"}};
    timeline::Discrepancy wording = dose;
    wording.id = DiscrepancyId("d2");
    wording.severity = timeline::DiscrepancySeverity::Cosmetic;
    timeline::Discrepancy missing = dose;
    missing.id = DiscrepancyId("d3");
    missing.kind = timeline::DiscrepancyKind::MissingInSource;
    missing.severity = timeline::DiscrepancySeverity::Clinical;
    missing.members = {{StatementId("a"), "north", "taken"}, {StatementId(), "south", ""}};
    input.discrepancies = {wording, missing, dose};
    return timeline::makeSnapshot(std::move(input));
}

template <class Model>
void exercise(Model& model) {
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(chart());
    model.setSnapshot(nullptr);
    model.setSnapshot(chart());
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole),
                                   int(ValueRole), int(BadgesRole), int(FlagsRole)})
                (void)model.index(row, column).data(role);
}

} // namespace

class TablesTest : public QObject {
    Q_OBJECT

    words::Words m_words;

private Q_SLOTS:
    void modelsKeepTheContract() {
        ItemTable items(m_words);
        exercise(items);
        items.sort(ItemTable::Title, Qt::AscendingOrder);
        items.setFilter({.words = "creatinine"});
        QCOMPARE(items.rowCount(), 2);
        DocumentList documents(m_words);
        exercise(documents);
        QCOMPARE(documents.rowCount(), 1);
        LedgerMatrix ledger(m_words);
        exercise(ledger);
        DiscrepancyTable discrepancies(m_words);
        exercise(discrepancies);
        LabMatrix labs(m_words);
        exercise(labs);
        MedicineTable medicines(m_words);
        exercise(medicines);
        QCOMPARE(medicines.rowCount(), 2);
    }

    void aDisputedValueNeverShowsOneSide() {
        ItemTable items(m_words);
        items.setSnapshot(chart());
        const int row = items.rowOf("med");
        for (int column = 0; column < items.columnCount(); ++column)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                   int(CopyRole), int(ValueRole)}) {
                const QString text = items.index(row, column).data(role).toString();
                QCOMPARE(text.contains("6.25"), text.contains("3.125"));
            }
        QCOMPARE(items.index(row, ItemTable::Value).data().toString(), QString("6.25 or 3.125\u00a0mg"));
        MedicineTable medicines(m_words);
        medicines.setSnapshot(chart());
        QCOMPARE(medicines.lanes().front().state, LaneState::Unclear);
        QVERIFY(medicines.lanes().front().change.contains("6.25") &&
                medicines.lanes().front().change.contains("3.125"));
    }

    void medicinesAreLanesByIngredient() {
        struct Told {
            const char* title;
            const char* lane;
            const char* from;
            const char* dose;
        };
        std::vector<timeline::Item> items;
        for (const Told& told :
             {Told{"NORVASC 5MG TAB", "amlodipine", "2025-01-01", "5"},
              Told{"amlodipine 10 MG Oral Tablet", "amlodipine", "2025-06-01", "10"},
              Told{"lisinopril / HCTZ", "hydrochlorothiazide + lisinopril", "2025-01-01", "1"},
              Told{"Lisinopril 10 mg", "lisinopril", "2025-01-01", "10"},
              Told{"Mixture of the house", "", "2025-01-01", "5"}, Told{"Another mixture", "", "2025-01-01", "5"}}) {
            items.push_back(item(std::string("m") + std::to_string(items.size()), Kind::MedicationOrder, told.title,
                                 told.from, {quantity("dose", told.dose, "mg")}));
            items.back().lane = told.lane;
        }
        timeline::SnapshotInput input;
        input.sources = {{"north", "NO", "FHIR R4"}};
        input.items = items;
        const auto lanes = medicineLanes(m_words, *timeline::makeSnapshot(std::move(input)), 0);
        QStringList names;
        for (const MedicineLane& lane : lanes)
            names << lane.ingredient + QStringLiteral(":") + QString::number(lane.bars.size());
        names.sort();
        QCOMPARE(names, (QStringList{"Amlodipine:2", "Another mixture:1", "Hydrochlorothiazide / lisinopril:1",
                                     "Lisinopril:1", "Mixture of the house:1"}));
    }

    void summaryHoldsAllThatMayHarm() {
        std::vector<timeline::Item> items;
        const auto add = [&](const char* id, Kind kind, const char* date, const char* status) -> timeline::Item& {
            items.push_back(item(id, kind, id, date, {}));
            items.back().status = status;
            items.back().time.end.reset();
            return items.back();
        };
        add("none known", Kind::Allergy, "2026-01-22", "active").negated = true;
        for (int i = 0; i < 40; ++i)
            add(("allergy " + std::to_string(i)).c_str(), Kind::Allergy, "2010-01-01", "active");
        add("mistake", Kind::Allergy, "2020-01-01", "entered-in-error");
        add("gout", Kind::Problem, "2011-01-01", "active");
        add("cold", Kind::Problem, "2012-01-01", "resolved").time.end = clinical::parseFhirTime("2012-01-08");
        timeline::Item& disputed = add("asthma", Kind::Problem, "2013-01-01", "resolved");
        disputed.time.end = clinical::parseFhirTime("2014");
        disputed.disputed = {"status"};
        add("warfarin", Kind::MedicationOrder, "2013-01-01", "stopped").time.end = clinical::parseFhirTime("2014");
        add("aspirin", Kind::MedicationOrder, "2013-01-01", "stopped").time.end = clinical::parseFhirTime("2014");
        add("old weight", Kind::VitalSign, "2013-01-01", "final").lane = "body weight/0";
        add("new weight", Kind::VitalSign, "2014-01-01", "final").lane = "body weight/0";
        timeline::SnapshotInput input;
        input.sources = {{"north", "NO", "FHIR R4"}};
        input.items = items;
        timeline::Discrepancy stopped;
        stopped.kind = timeline::DiscrepancyKind::Status;
        stopped.severity = timeline::DiscrepancySeverity::Safety;
        stopped.items = {ItemId("warfarin")};
        input.discrepancies = {stopped};
        const auto chart = timeline::makeSnapshot(std::move(input));
        const auto titles = [&](const SummaryCard& card) {
            QStringList all;
            for (const std::uint32_t row : summaryRows(*chart, card))
                all << tables::text(chart->text(chart->columns.title[row]));
            return all;
        };
        const QStringList allergies = titles({{Kind::Allergy}, false, false});
        QCOMPARE(allergies.size(), 41);
        QCOMPARE(allergies.back(), QString("none known")); // what is stated comes first, whatever is newer
        QCOMPARE(titles({{Kind::Problem}, true, false}), (QStringList{"asthma", "gout"}));
        QCOMPARE(titles({{Kind::MedicationOrder}, true, false}), QStringList{"warfarin"}); // active elsewhere
        QCOMPARE(titles({{Kind::VitalSign}, false, true}), QStringList{"new weight"});
    }
    void stoppedHereAndActiveThereIsUnclear() {
        const auto stateWith = [&](timeline::DiscrepancyKind kind, timeline::DiscrepancySeverity severity,
                                   timeline::DiscrepancyState state) {
            std::vector<timeline::Item> items{
                item("w", Kind::MedicationOrder, "Warfarin", "2020-01-01", {quantity("dose", "5", "mg")})};
            items.back().status = "stopped";
            items.back().time.end = clinical::parseFhirTime("2021");
            timeline::Discrepancy one;
            one.kind = kind;
            one.severity = severity;
            one.state = state;
            one.items = {ItemId("w")};
            timeline::SnapshotInput input;
            input.sources = {{"north", "NO", "FHIR R4"}};
            input.items = items;
            input.discrepancies = {one};
            return medicineLanes(m_words, *timeline::makeSnapshot(std::move(input)),
                                 clinical::span(*clinical::parseFhirTime("2024")).first)
                .front()
                .state;
        };
        using D = timeline::DiscrepancyKind;
        using S = timeline::DiscrepancySeverity;
        using T = timeline::DiscrepancyState;
        QCOMPARE(stateWith(D::Status, S::Safety, T::Open), LaneState::Unclear);
        QCOMPARE(stateWith(D::Status, S::Safety, T::Ruled), LaneState::Past);
        QCOMPARE(stateWith(D::Status, S::Cosmetic, T::Open), LaneState::Past);
        QCOMPARE(stateWith(D::MissingInSource, S::Safety, T::Open), LaneState::Past);
    }
    void whatIsDeniedIsNeverReadAsStated_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("shown");
        const auto row = [](Kind kind, const char* shown) {
            QTest::newRow(std::string(clinical::name(kind)).c_str()) << static_cast<int>(kind) << shown;
        };
        row(Kind::Allergy, "No allergy: naproxen");
        row(Kind::Problem, "Not present: naproxen");
        row(Kind::MedicationOrder, "Not to be given: naproxen");
        row(Kind::MedicationStatement, "Not taken: naproxen");
        row(Kind::Administration, "Not given: naproxen");
        row(Kind::Immunization, "Not given: naproxen");
        row(Kind::Procedure, "Not done: naproxen");
        row(Kind::FamilyHistory, "Not: naproxen");
    }
    void whatIsDeniedIsNeverReadAsStated() {
        QFETCH(int, kind);
        QFETCH(QString, shown);
        const auto titleWith = [&](bool negated, const char* scope, const char* title) {
            std::vector<timeline::Item> items{item("x", static_cast<Kind>(kind), title, "2026-03-08", {})};
            items.back().negated = negated;
            items.back().negationScope = scope;
            timeline::SnapshotInput input;
            input.sources = {{"north", "NO", "FHIR R4"}};
            input.items = items;
            const auto chart = timeline::makeSnapshot(std::move(input));
            ItemTable table(m_words);
            table.setSnapshot(chart);
            const QString shownTitle = table.index(0, ItemTable::Title).data().toString();
            const QString sentence = table.index(0, ItemTable::Title).data(Qt::AccessibleTextRole).toString();
            return sentence.contains(shownTitle) ? shownTitle : QString();
        };
        QCOMPARE(titleWith(true, "", "naproxen"), shown);
        QCOMPARE(titleWith(false, "", "naproxen"), QString("naproxen"));
        QCOMPARE(titleWith(true, "scope", "None known"), QString("None known")); // is a denial as it stands
    }
    void anOrderNotToGiveIsNothingTaken() {
        const auto lanesOf = [&](const std::vector<std::pair<Kind, bool>>& told) {
            std::vector<timeline::Item> items;
            for (const auto& [kind, negated] : told) {
                items.push_back(item("m" + std::to_string(items.size()), kind, "naproxen", "2020-01-01",
                                     {quantity("dose", "500", "mg")}));
                items.back().status = "active";
                items.back().lane = "naproxen";
                items.back().negated = negated;
                if (kind == Kind::MedicationStatement)
                    items.back().time.end.reset(); // goes on
            }
            timeline::SnapshotInput input;
            input.sources = {{"north", "NO", "FHIR R4"}};
            input.items = items;
            return medicineLanes(m_words, *timeline::makeSnapshot(std::move(input)),
                                 clinical::span(*clinical::parseFhirTime("2024")).first);
        };
        const auto alone = lanesOf({{Kind::MedicationOrder, true}});
        QCOMPARE(alone.front().state, LaneState::Stopped);
        QCOMPARE(alone.front().bars.front().label, QString("not to be given"));
        QVERIFY(current(alone.front()).empty());
        const auto against = lanesOf({{Kind::MedicationOrder, true}, {Kind::MedicationStatement, false}});
        QCOMPARE(against.front().state, LaneState::Unclear);
        QCOMPARE(current(against.front()).size(), std::size_t{1});
        QCOMPARE(lanesOf({{Kind::MedicationStatement, false}}).front().state, LaneState::Continue);
        const auto notGiven = lanesOf({{Kind::MedicationOrder, false}, {Kind::Administration, true}});
        QVERIFY(notGiven.front().dispenses.empty());
    }
    void dosesOfToday_data() {
        QTest::addColumn<QStringList>("bars"); // dose, source, status
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("change");
        const auto row = [](const char* name, const QStringList& bars, LaneState state, const QString& change) {
            QTest::newRow(name) << bars << static_cast<int>(state) << change;
        };
        row("two sources, two doses", {"5 north active", "10 south active"}, LaneState::Unclear, "5 mg; 10 mg");
        row("two sources, one dose", {"5 north active", "5 south active"}, LaneState::Continue, "5 mg");
        row("one source means both", {"5 north active", "10 north active"}, LaneState::Continue, "5 mg; 10 mg");
        row("one source means both, another lists one", {"5 north active", "10 north active", "10 south active"},
            LaneState::Continue, "5 mg; 10 mg");
        row("the other one ended", {"5 north completed", "10 south active"}, LaneState::Continue, "10 mg");
        row("the other one has no dose", {"- north active", "10 south active"}, LaneState::Continue,
            "dose not known; 10 mg");
    }
    void dosesOfToday() {
        QFETCH(QStringList, bars);
        QFETCH(int, state);
        QFETCH(QString, change);
        std::vector<timeline::Item> items;
        for (const QString& bar : bars) {
            const QStringList parts = bar.split(QLatin1Char(' '));
            const std::string dose = parts[0].toStdString();
            const std::string number = std::to_string(items.size());
            items.push_back(item("m" + number, Kind::MedicationOrder, "product " + number,
                                 "2020-01-0" + std::to_string(items.size() + 1),
                                 dose == "-" ? std::vector<Field>() : std::vector{quantity("dose", dose, "mg")}));
            items.back().lane = "amlodipine";
            items.back().sources = {parts[1].toStdString()};
            items.back().status = parts[2].toStdString();
            if (parts[2] != QLatin1String("active"))
                items.back().time.end = clinical::parseFhirTime("2021");
        }
        timeline::SnapshotInput input;
        input.sources = {{"north", "NO", "FHIR R4"}, {"south", "SO", "FHIR R4"}};
        input.items = items;
        const auto chart = timeline::makeSnapshot(std::move(input));
        const auto lanes = medicineLanes(m_words, *chart, clinical::span(*clinical::parseFhirTime("2024")).first);
        QCOMPARE(lanes.size(), std::size_t{1});
        QCOMPARE(static_cast<int>(lanes[0].state), state);
        QString shown = lanes[0].change;
        QCOMPARE(shown.replace(QChar(0xa0), QLatin1Char(' ')).remove(QChar(0x2066)).remove(QChar(0x2069)), change);
        QCOMPARE(listsNow(*chart, lanes[0], "north"), bars[0].endsWith(QLatin1String("north active")));
        QVERIFY(!listsNow(*chart, lanes[0], "nobody"));
    }

    void mixedUnitsConvertAndKeepTheOriginal() {
        LabMatrix labs(m_words);
        labs.setSnapshot(chart());
        const Analyte* creatinine = labs.analyte(0);
        QVERIFY(creatinine && creatinine->mixedUnits);
        QCOMPARE(creatinine->unit, QString("mg/dL"));
        const QModelIndex last = labs.index(0, labs.columnCount() - 1);
        QCOMPARE(last.data(ValueRole).toString(), QString("1.61"));
        QVERIFY(last.data(FlagsRole).toUInt() & timeline::Converted);
        QVERIFY(last.data(Qt::ToolTipRole).toString().contains("142"));
        const QModelIndex first = labs.index(0, LabMatrix::FirstTime);
        QCOMPARE(first.data(ValueRole).toString(), QString("0.98"));
        QVERIFY(!(first.data(FlagsRole).toUInt() & timeline::Converted));
    }

    void aFailedPeriodHasAColumnOfItsOwn() {
        LabMatrix labs(m_words);
        labs.setSnapshot(chart());
        QCOMPARE(labs.columnCount(), LabMatrix::FirstTime + 3);
        QCOMPARE(labs.index(0, LabMatrix::FirstTime + 1).data(OutcomeRole).toString(), QString("F"));
    }

    void theLedgerSaysWhatIsMissing() {
        LedgerMatrix ledger(m_words);
        ledger.setSnapshot(chart());
        int documents = -1;
        for (int row = 0; row < ledger.rowCount(); ++row)
            if (ledger.kind(row) == Kind::Document)
                documents = row;
        QCOMPARE(ledger.index(documents, 1).data().toString(), QString("28 of 36"));
        QCOMPARE(ledger.index(documents, 2).data().toString(), QString("0, none there"));
        QCOMPARE(ledger.index(1 - documents, 1).data().toString(), QString("not asked"));
        QCOMPARE(ledger.index(1 - documents, 1).data(OutcomeRole).toString(), QString("N"));
    }

    void cosmeticDifferencesHideUntilAskedFor() {
        DiscrepancyTable table(m_words);
        table.setSnapshot(chart());
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.discrepancy(0)->id.value, std::string("d1"));
        QCOMPARE(table.index(1, DiscrepancyTable::OtherSays).data().toString(), QString("not listed"));
        DiscrepancyFilter all;
        all.cosmetic = true;
        table.setFilter(all);
        QCOMPARE(table.rowCount(), 3);
        all.pair = {"north", "nowhere"};
        table.setFilter(all);
        QCOMPARE(table.rowCount(), 0);
    }

    void datesNeverShowMoreThanWasSaid_data() {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("shown");
        QTest::newRow("year") << "2019" << "2019";
        QTest::newRow("month") << "2019-03" << "Mar 2019";
        QTest::newRow("day") << "2019-03-04" << "4 Mar 2019";
        QTest::newRow("minute") << "2019-03-04T08:05+02:00" << "4 Mar 2019 08:05";
        QTest::newRow("nothing") << "" << "";
    }
    void datesNeverShowMoreThanWasSaid() {
        QFETCH(QString, iso);
        QFETCH(QString, shown);
        QCOMPARE(shownDate(iso, QLocale(QLocale::English)), shown);
    }
};

ANAMNESIS_TEST(TablesTest);
#include "TablesTest.moc"
