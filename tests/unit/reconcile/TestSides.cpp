// SPDX-License-Identifier: GPL-3.0-or-later
// Left at one place and right at another: never one item, and told where nothing else tells them apart.
#include "tests/support/TestMain.h"
#include "tests/unit/reconcile/Build.h"

#include <QTest>

using namespace anamnesis;
using namespace anamnesis::testing;
using clinical::Kind;
using Statements = std::vector<clinical::Statement>;

Q_DECLARE_METATYPE(Statements)

namespace {

/// The site has a code of its own for each side, as most sources tell it.
Told sided(Kind kind, const char* source, const char* side) {
    const std::string which = std::string_view(side) == "left" ? "8966001" : "18944008";
    Told told(source, kind, std::string(source) + '-' + side);
    told.coded(clinical::systems::snomed, kind == Kind::Procedure ? "110473004" : "193570009", "Cataract");
    const std::string site = std::string(side) + " eye structure";
    return told.with("body-site", site, {std::string(clinical::systems::snomed), {}, which, site, false});
}
Told operation(const char* source, const char* side, const char* day) {
    return sided(Kind::Procedure, source, side).at(day).status("completed");
}
Told problem(const char* source, const char* side, const char* day) {
    return sided(Kind::Problem, source, side).since(day).status("active");
}

} // namespace

class TestSides : public QObject {
    Q_OBJECT
private slots:
    void told_data();
    void told();
};

void TestSides::told_data() {
    QTest::addColumn<Statements>("statements");
    QTest::addColumn<int>("items");
    QTest::addColumn<QString>("severity"); ///< empty: no row
    const auto row = [](const char* name, const Statements& statements, int items, const char* severity) {
        QTest::newRow(name) << statements << items << QString(severity);
    };
    row("operation, left at A, right at B",
        {operation("A", "left", "2019-03-04"), operation("B", "right", "2019-03-04")}, 2, "safety");
    row("operation, the hour told at one",
        {operation("A", "left", "2019-03-04T09:30:00Z"), operation("B", "right", "2019-03-04")}, 2, "safety");
    row("problem, left at A, right at B", {problem("A", "left", "2019-03-04"), problem("B", "right", "2019-03-04")}, 2,
        "clinical");
    row("operation, one place", {operation("A", "left", "2019-03-04"), operation("A", "right", "2019-03-04")}, 2, "");
    row("operation, two days", {operation("A", "left", "2019-03-04"), operation("B", "right", "2019-03-05")}, 2, "");
    row("operation, a month", {operation("A", "left", "2019-03"), operation("B", "right", "2019-03")}, 2, "");
    row("operation, planned at one",
        {operation("A", "left", "2019-03-04"), operation("B", "right", "2019-03-04").status("preparation")}, 2, "");
    row("operation, denied at one",
        {operation("A", "left", "2019-03-04"), operation("B", "right", "2019-03-04").status("not-done").denied()}, 2,
        "");
    row("problem, both sides at A, one at B",
        {problem("A", "left", "2019-03-04"), problem("A", "right", "2019-03-04"), problem("B", "left", "2019-03-04")},
        2, "");
}

void TestSides::told() {
    QFETCH(Statements, statements);
    QFETCH(int, items);
    QFETCH(QString, severity);
    const auto answer = reconciled(statements);
    QCOMPARE(answer.items.size(), static_cast<std::size_t>(items));
    QCOMPARE(rows(answer, timeline::DiscrepancyKind::Laterality), std::size_t{severity.isEmpty() ? 0U : 1U});
    if (severity.isEmpty())
        return;
    const auto row =
        std::ranges::find(answer.discrepancies, timeline::DiscrepancyKind::Laterality, &timeline::Discrepancy::kind);
    QCOMPARE(QString::fromUtf8(timeline::name(row->severity).data()), severity);
    QCOMPARE(row->items.size(), std::size_t{2});
    std::vector<std::string> values;
    for (const timeline::DiscrepancyMember& member : row->members)
        values.push_back(member.source + ' ' + member.value);
    QCOMPARE(values, (std::vector<std::string>{"A left", "B right"}));
    for (const timeline::Item& item : answer.items)
        QVERIFY(std::ranges::any_of(item.relations, [](const timeline::Relation& relation) {
            return relation.type == timeline::RelationType::CouldBe;
        }));
}

ANAMNESIS_TEST(TestSides);
#include "TestSides.moc"
