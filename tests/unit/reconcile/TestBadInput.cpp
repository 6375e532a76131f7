// SPDX-License-Identifier: GPL-3.0-or-later
// Input that is wrong, or too much: each has a defined outcome, is told, and loses nothing.
#include "tests/support/TestMain.h"
#include "tests/unit/reconcile/Build.h"
#include "tests/unit/reconcile/Ruled.h"

#include <QTest>

#include <cstdio>
#include <set>

using namespace anamnesis;
using namespace anamnesis::testing;
using clinical::Kind;
using clinical::Statement;
using timeline::Ruling;
using timeline::RulingAction;
using D = timeline::DiscrepancyKind;
namespace systems = clinical::systems;

class TestBadInput : public QObject {
    Q_OBJECT
private slots:
    void recordThatContradictsItself();
    void identifierReusedByItsAssigner();
    void datesInTheFuture();
    void sourceThatRenumbersEverything();
    void whatCameInPlaceOfWhat_data();
    void whatCameInPlaceOfWhat();
    void filesThatNumberAlike();
    void rulingsThatContradictEachOther_data();
    void rulingsThatContradictEachOther();
    void emptyAndBroken();
    void rulingsWhereThousandsAreAlike();
    void aVeryLongChart();
};

namespace {

bool keepsAll(const std::vector<Statement>& statements, const reconcile::Reconciliation& answer) {
    std::multiset<std::string> in, out;
    for (const Statement& statement : statements)
        in.insert(statement.id.value);
    for (const timeline::Item& item : answer.items)
        for (const timeline::Member& member : item.members)
            out.insert(member.statement.value);
    return in == out;
}

bool tells(const reconcile::Reconciliation& answer, std::string_view code) {
    return std::ranges::any_of(answer.issues, [&](const Issue& issue) { return issue.code == code; });
}

Statement gout(const char* source, const char* since) {
    return Told(source, Kind::Problem, source).coded(systems::snomed, "90560007", "Gout").since(since);
}

Ruling ruling(const char* id, RulingAction action, const Statement& left, const Statement& right) {
    Ruling made;
    made.id = RulingId(id);
    made.action = action;
    made.targets = {target(left), target(right)};
    return made;
}

Ruling undo(const char* id, const char* of) {
    Ruling made;
    made.id = RulingId(id);
    made.action = RulingAction::Undo;
    made.undoes = RulingId(of);
    return made;
}

} // namespace

void TestBadInput::recordThatContradictsItself() {
    // One record: its end lies before its start, its flag says what its value and range deny.
    Statement backwards = Told("A", Kind::Problem, "back").coded(systems::snomed, "90560007", "Gout");
    backwards.time.start = clinical::parseFhirTime("2019-05-01");
    backwards.time.end = clinical::parseFhirTime("2018-05-01");
    Statement flagged = Told("A", Kind::LabResult, "flag")
                            .coded(systems::loinc, "2823-3", "Potassium")
                            .measured("value", "6.9", "mmol/L")
                            .with("interpretation", "N")
                            .with("range", "3.5 - 5.1 mmol/L")
                            .at("2019-03-04T08:00:00Z")
                            .status("final");
    clinical::Quantity range;
    range.value = "3.5";
    range.highValue = "5.1";
    range.unit = "mmol/L";
    flagged.fields.back().quantity = range;
    // One source both denies and states an allergy.
    const Statement none = Told("A", Kind::Allergy, "none").text("No known allergies").denied("allergy");
    const Statement one = Told("A", Kind::Allergy, "one").text("Penicillin G").with("criticality", "high");
    const std::vector<Statement> statements{backwards, flagged, none, one};
    const auto answer = reconciled(statements);
    QVERIFY(keepsAll(statements, answer));
    std::set<std::string> told;
    for (const timeline::Discrepancy& row : answer.discrepancies)
        if (row.kind == D::ContradictionInOneSource)
            told.insert(row.path);
    QVERIFY(told.contains("time"));
    QVERIFY(told.contains("interpretation"));
    QVERIFY(told.contains("negated"));
    QVERIFY(!itemOf(answer, "one")->negated); // the positive stands
}

void TestBadInput::identifierReusedByItsAssigner() {
    // The accession of a house that starts again at 1 each year, passed on by an exchange as well.
    std::vector<Statement> statements;
    for (const char* year : {"2017", "2018", "2019"})
        for (const char* source : {"A", "network"}) {
            const std::string id = std::string(year) + source;
            statements.push_back(Told(source, Kind::LabResult, id)
                                     .coded(systems::loinc, "2823-3", "Potassium")
                                     .measured("value", "4.1", "mmol/L")
                                     .at(std::string(year) + "-03-04T08:00:00Z")
                                     .custodian("Hospital A")
                                     .identified("urn:lab", "1", "accession")
                                     .status("final"));
        }
    const auto answer = reconciled(statements);
    QVERIFY(keepsAll(statements, answer));
    QVERIFY(tells(answer, "reconcile.identifier-reused"));
    QCOMPARE(answer.items.size(), std::size_t{3});
    for (const timeline::Item& item : answer.items) {
        QCOMPARE(item.members.size(), std::size_t{2}); // by its content, once a year
        QVERIFY(!item.isDisputed());
    }
}

void TestBadInput::datesInTheFuture() {
    std::vector<Statement> statements;
    for (int i = 0; i < 20; ++i) {
        const std::string id = "f" + std::to_string(i);
        statements.push_back(Told("A", Kind::LabResult, id)
                                 .coded(systems::loinc, "2823-3", "Potassium")
                                 .measured("value", "4.1", "mmol/L")
                                 .at("2924-03-" + std::to_string(10 + i) + "T08:00:00Z")
                                 .status("final"));
    }
    statements.push_back(Told("A", Kind::CarePlan, "plan").text("Diabetes care plan").since("2924-01-01"));
    const auto answer = reconciled(statements);
    QVERIFY(keepsAll(statements, answer));
    QVERIFY(tells(answer, "reconcile.future-date"));
    QCOMPARE(rows(answer, D::Implausible), std::size_t{1}); // one clock, one row; a plan may lie ahead
    QCOMPARE(answer.discrepancies.front().items.size(), std::size_t{20});
}

void TestBadInput::sourceThatRenumbersEverything() {
    // Until a complete answer shows that the old numbers are gone, both tellings stand: two of one day in one place are
    // never taken for one, and no dispute is made of them. What is told with a number of its own is one at once.
    std::vector<Statement> statements;
    for (const char* round : {"first", "second"})
        for (int i = 0; i < 10; ++i) {
            Told vaccine("A", Kind::Immunization, std::string(round) + std::to_string(i), round);
            vaccine.coded(systems::cvx, "140", "Influenza")
                .at("20" + std::to_string(10 + i) + "-10-01")
                .with("lot", "L" + std::to_string(i))
                .status("completed");
            if (i >= 5)
                vaccine.identified("urn:vaccines", std::to_string(i), "");
            statements.push_back(vaccine);
        }
    const auto answer = reconciled(statements);
    QVERIFY(keepsAll(statements, answer));
    QCOMPARE(answer.items.size(), std::size_t{15});
    QVERIFY(itemOf(answer, "first0") != itemOf(answer, "second0"));
    QVERIFY(itemOf(answer, "first7") == itemOf(answer, "second7"));
    QVERIFY(answer.discrepancies.empty());
}

namespace {

/// A colonoscopy of one day: in one hospital two of them stay two, whatever else.
struct Given {
    const char* id;
    int arrived;
    int gone; ///< 0: still there
    const char* value = "completed";
};

} // namespace

Q_DECLARE_METATYPE(std::vector<Given>)

/// What went and came at the askings 1, 2, 3 …
void TestBadInput::whatCameInPlaceOfWhat_data() {
    QTest::addColumn<std::vector<Given>>("given");
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("replaced");
    const auto row = [](const char* name, std::vector<Given> given, int items, int replaced) {
        QTest::newRow(name) << std::move(given) << items << replaced;
    };
    row("one, under another number", {{"a", 1, 2}, {"b", 2, 0}}, 1, 0);
    row("one, under many numbers", {{"a", 1, 2}, {"b", 2, 3}, {"c", 3, 4}, {"d", 4, 0}}, 1, 0);
    row("one, away for a while", {{"a", 1, 2}, {"b", 5, 0}}, 1, 0);
    row("two that were there together", {{"a", 1, 0}, {"b", 1, 0}}, 2, 0);
    row("two, one of them gone", {{"a", 1, 2}, {"b", 1, 0}}, 2, 0);
    row("two, both under other numbers", {{"a", 1, 2}, {"b", 1, 2}, {"c", 2, 0}, {"d", 2, 0}}, 2, 0);
    row("two, and a third", {{"a", 1, 2}, {"b", 1, 2}, {"c", 2, 0}, {"d", 2, 0}, {"e", 2, 0}}, 3, 0);
    row("one, and another before it went", {{"a", 1, 3}, {"b", 2, 0}}, 2, 0);
    row("nothing is known to be gone", {{"a", 1, 0}, {"b", 2, 0}}, 2, 0);
    row("one, told otherwise under another number", {{"a", 1, 2}, {"b", 2, 0, "in-progress"}}, 2, 1);
    row("two went, one came told otherwise", {{"a", 1, 2}, {"b", 1, 2}, {"c", 2, 0, "in-progress"}}, 3, 0);
}

void TestBadInput::whatCameInPlaceOfWhat() {
    QFETCH(std::vector<Given>, given);
    QFETCH(int, items);
    QFETCH(int, replaced);
    std::vector<Statement> statements;
    std::vector<reconcile::RecordLife> lives;
    const auto at = [](int asking) { return Instant(std::chrono::milliseconds(1'000LL * asking)); };
    for (const Given& one : given) {
        statements.push_back(Told("A", Kind::Procedure, one.id, std::to_string(statements.size() * 7 % 5))
                                 .coded(systems::snomed, "73761001", "Colonoscopy")
                                 .at("2020-01-07")
                                 .status(one.value));
        lives.push_back({statements.back().record->key, at(one.arrived), std::nullopt});
        if (one.gone != 0)
            lives.back().gone = at(one.gone);
    }
    reconcile::Input input{.statements = statements};
    input.lives = lives;
    auto answer = *reconcile::reconcile(input);
    QVERIFY(keepsAll(statements, answer));
    QCOMPARE(answer.items.size(), static_cast<std::size_t>(items));
    const auto older = std::ranges::count_if(answer.items, [](const timeline::Item& item) {
        return std::ranges::any_of(item.relations, [](const timeline::Relation& relation) {
            return relation.type == timeline::RelationType::ReplacedBy;
        });
    });
    QCOMPARE(older, static_cast<std::ptrdiff_t>(replaced));
    // A ruling on the first outlives its number.
    Ruling hide;
    hide.id = RulingId("1");
    hide.action = RulingAction::Hide;
    hide.targets = {target(statements.front())};
    input.rulings = {&hide, 1};
    answer = *reconcile::reconcile(input);
    QCOMPARE(answer.hidden, std::vector{itemOf(answer, given.front().id)->id});
    // In whatever order it comes.
    std::ranges::reverse(statements);
    const auto reversed = *reconcile::reconcile(input);
    QCOMPARE(reversed.items.size(), answer.items.size());
    for (std::size_t i = 0; i < answer.items.size(); ++i)
        QCOMPARE(reversed.items[i].id, answer.items[i].id);
}

/// Exports of one source that number their records from one, without versions.
void TestBadInput::filesThatNumberAlike() {
    const auto read = [](const char* file, const Told& told) {
        Statement made = told;
        clinical::RecordRef record = *made.record;
        record.file = file;
        record.sha256 = sha256(record.file + made.title + made.status);
        record.key = clinical::recordKey(record);
        made.record = std::make_shared<const clinical::RecordRef>(record);
        made.id = clinical::statementId(record, made.path);
        return made;
    };
    const auto allergy = [](const char* words) { return Told("A", Kind::Allergy, "1", "").text(words); };
    // Two things under one number stay two, and neither stands in place of the other.
    std::vector<Statement> statements{read("1.json", allergy("Penicillin G")), read("2.json", allergy("Latex"))};
    QVERIFY(statements[0].id != statements[1].id);
    auto answer = reconciled(statements);
    QVERIFY(keepsAll(statements, answer));
    QCOMPARE(answer.items.size(), std::size_t{2});
    for (const timeline::Item& item : answer.items)
        QVERIFY(item.relations.empty());
    // One thing, told in two states, is one, and the states are told.
    statements = {
        read("1.json", Told("A", Kind::Problem, "1", "").coded(systems::snomed, "90560007", "Gout")),
        read("2.json",
             Told("A", Kind::Problem, "1", "").coded(systems::snomed, "90560007", "Gout").status("resolved"))};
    answer = reconciled(statements);
    QVERIFY(keepsAll(statements, answer));
    QCOMPARE(answer.items.size(), std::size_t{1});
    QCOMPARE(rows(answer, D::Status), std::size_t{1});
    // One test of two days under one number is two results.
    const auto creatinine = [](const char* value, const char* at) {
        return Told("A", Kind::LabResult, "1", "")
            .coded(systems::loinc, "2160-0", "Creatinine")
            .measured("value", value, "umol/L")
            .at(at)
            .status("final");
    };
    statements = {read("1.json", creatinine("71", "2019-03-04T08:00:00Z")),
                  read("2.json", creatinine("80", "2020-03-04T08:00:00Z"))};
    answer = reconciled(statements);
    QVERIFY(keepsAll(statements, answer));
    QCOMPARE(answer.items.size(), std::size_t{2});
    QVERIFY(answer.discrepancies.empty());
    // What one file says of a minute the other denies: both are shown.
    statements = {read("1.json", creatinine("71", "2019-03-04T08:00:00Z")),
                  read("2.json", creatinine("80", "2019-03-04T08:00:00Z"))};
    answer = reconciled(statements);
    QCOMPARE(answer.items.size(), std::size_t{1});
    QVERIFY(answer.items.front().isDisputed());
    QCOMPARE(rows(answer, D::ContradictionInOneSource), std::size_t{1});
}

void TestBadInput::rulingsThatContradictEachOther_data() {
    QTest::addColumn<int>("journal");
    QTest::addColumn<bool>("together"); ///< of A and B
    QTest::addColumn<bool>("told");
    QTest::newRow("none") << 0 << true << false;
    QTest::newRow("same, then different: the later word") << 1 << false << false;
    QTest::newRow("different, then same: the later word") << 2 << true << false;
    QTest::newRow("different undone") << 3 << true << false;
    QTest::newRow("the undo undone") << 4 << false << false;
    QTest::newRow("same by way of a third, different told") << 5 << false << true;
    QTest::newRow("a ruling on one thing twice") << 6 << true << false;
    QTest::newRow("an undo of nothing") << 7 << true << false;
}

void TestBadInput::rulingsThatContradictEachOther() {
    QFETCH(int, journal);
    QFETCH(bool, together);
    QFETCH(bool, told);
    const Statement a = gout("A", "2015-03-04");
    const Statement b = gout("B", "2015-03-04");
    const Statement c = gout("C", "2018-01-01");
    using A = RulingAction;
    const std::vector<std::vector<Ruling>> journals{
        {},
        {ruling("1", A::Same, a, b), ruling("2", A::Different, a, b)},
        {ruling("1", A::Different, a, b), ruling("2", A::Same, a, b)},
        {ruling("1", A::Different, a, b), undo("2", "1")},
        {ruling("1", A::Different, a, b), undo("2", "1"), undo("3", "2")},
        {ruling("1", A::Same, a, c), ruling("2", A::Same, c, b), ruling("3", A::Different, a, b)},
        {ruling("1", A::Same, a, a), ruling("2", A::Different, b, b)},
        {undo("1", "never")},
    };
    const std::vector<Statement> statements{a, b, c};
    reconcile::Input input{.statements = statements};
    input.rulings = journals[static_cast<std::size_t>(journal)];
    const auto answer = *reconcile::reconcile(input);
    QVERIFY(keepsAll(statements, answer));
    QCOMPARE(itemOf(answer, "A") == itemOf(answer, "B"), together);
    QCOMPARE(tells(answer, "reconcile.ruling-contradicts"), told);
}

void TestBadInput::emptyAndBroken() {
    QVERIFY(reconciled({}).items.empty());
    // No code, no time, no value, no words: nothing to go by, never one fact.
    std::vector<Statement> statements;
    for (const Kind kind : {Kind::Allergy, Kind::Problem, Kind::MedicationOrder, Kind::LabResult, Kind::VitalSign,
                            Kind::Encounter, Kind::Document, Kind::Report, Kind::Device, Kind::Practitioner})
        for (const char* source : {"A", "B"}) {
            Statement bare = Told(source, kind, std::string(clinical::name(kind)) + source);
            bare.status.clear();
            statements.push_back(bare);
        }
    const auto answer = reconciled(statements);
    QVERIFY(keepsAll(statements, answer));
    QCOMPARE(answer.items.size(), statements.size());
    QVERIFY(answer.discrepancies.empty());
}

/// Thousands of copies of one fact, and thousands of results under one number: a ruling's reach is large, and it ends.
void TestBadInput::rulingsWhereThousandsAreAlike() {
    std::vector<Statement> statements;
    for (int i = 0; i < 3'000; ++i) {
        const std::string id = std::to_string(i);
        statements.push_back(
            Told("A", Kind::Problem, "g" + id).coded(systems::snomed, "90560007", "Gout").since("2015-03-04"));
        statements.push_back(Told(i % 2 == 0 ? "A" : "B", i % 500 == 0 ? Kind::Report : Kind::LabResult, "r" + id)
                                 .coded(systems::loinc, "2345-7", "Glucose")
                                 .measured("value", std::to_string(70 + i % 50), "mg/dL")
                                 .at("2020-01-" + std::to_string(10 + i % 18))
                                 .identified("urn:lab", "one-number-for-all", "accession")
                                 .status("final"));
    }
    reconcile::Input input;
    input.person = "somebody";
    input.now = testNow();
    QCOMPARE(firstDifference(statements, input, 3, 4), std::string());
}

/// 50,000 statements; ANAMNESIS_LARGE=500000 for what a hospital of a lifetime holds.
void TestBadInput::aVeryLongChart() {
    const int wanted =
        qEnvironmentVariableIsSet("ANAMNESIS_LARGE") ? qEnvironmentVariableIntValue("ANAMNESIS_LARGE") : 50'000;
    std::vector<Statement> statements;
    statements.reserve(static_cast<std::size_t>(wanted));
    constexpr std::array codes{"2345-7", "2823-3", "2951-2", "718-7", "2160-0", "6690-2", "777-3", "1742-6"};
    for (int i = 0; static_cast<int>(statements.size()) < wanted; ++i) {
        const std::chrono::sys_days day =
            std::chrono::sys_days{std::chrono::year{1990} / 1 / 1} + std::chrono::days{i / 48 % 12'000};
        const std::chrono::year_month_day date{day};
        char at[40];
        std::snprintf(at, sizeof at, "%04d-%02u-%02uT%02d:%02d:00Z", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), 6 + i / 8 % 6,
                      i / 48 / 12'000);
        const std::string id = std::to_string(i);
        for (const char* source : {"A", "B"})
            statements.push_back(Told(source, Kind::LabResult, id)
                                     .coded(systems::loinc, codes[static_cast<std::size_t>(i % 8)], "Analyte")
                                     .measured("value", std::to_string(50 + i % 90), "mg/dL")
                                     .at(at)
                                     .status("final"));
    }
    const auto answer = reconciled(statements);
    QVERIFY(keepsAll(statements, answer));
    QCOMPARE(answer.items.size(), statements.size() / 2);
    qInfo("%zu statements, %zu items", statements.size(), answer.items.size());
}

ANAMNESIS_TEST(TestBadInput);
#include "TestBadInput.moc"
