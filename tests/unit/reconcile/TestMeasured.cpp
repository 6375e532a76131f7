// SPDX-License-Identifier: GPL-3.0-or-later
// The targets, measured by kind over seeds: no wrong merge among near-twins, recall of SAME, B³, planted conflicts;
// beside them the two rules that other de-duplicators use.
#include "tests/support/TestMain.h"
#include "tests/unit/reconcile/Run.h"

#include <QTest>

#include <algorithm>

using namespace anamnesis;

class TestMeasured : public QObject {
    Q_OBJECT
private slots:
    void targets();
};

namespace {

struct Row {
    charts::KindScore ours, exact, naive;
    double worst = 1;
    std::uint64_t worstSeed = 0;
};

double percent(double part) {
    return 100.0 * part;
}

} // namespace

void TestMeasured::targets() {
    const int seeds =
        qEnvironmentVariableIsSet("ANAMNESIS_SEEDS") ? qEnvironmentVariableIntValue("ANAMNESIS_SEEDS") : 12;
    std::map<clinical::Kind, Row> rows;
    Row total;
    charts::ConflictScore conflicts;
    std::size_t statements = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        charts::Options options;
        options.seed = static_cast<std::uint64_t>(seed);
        options.families = 8;
        const charts::Chart chart = charts::makeChart(options);
        statements += chart.statements.size();
        const auto answer = testing::run(chart, chart.statements);
        const auto groups = charts::groupsOf(chart, answer.items);
        const auto faults = charts::replay(chart.statements, answer.items);
        for (std::size_t i = 0; i < faults.size() && i < 5; ++i)
            qWarning("seed %d: %s", seed, faults[i].c_str());
        QVERIFY(faults.empty());
        if (qEnvironmentVariableIsSet("ANAMNESIS_SHOW")) {
            const auto show = [&](const char* what, const auto& pairs) {
                for (const auto& [a, b] : pairs) {
                    const auto judgement =
                        reconcile::judge(chart.statements[a], chart.statements[b], testing::Settings(chart).sources());
                    std::string text;
                    for (const auto& one : judgement.compared)
                        text += one.field + ':' + std::string(reconcile::name(one.outcome)) + '(' + one.left + '|' +
                                one.right + ") ";
                    qWarning("seed %d %s %s %s [%s %s] %s %s: %s", seed, what,
                             std::string(clinical::name(chart.statements[a].kind)).c_str(), chart.truth[a].twin.c_str(),
                             chart.statements[a].record->source.c_str(), chart.statements[b].record->source.c_str(),
                             std::string(reconcile::name(judgement.verdict)).c_str(), judgement.rule.c_str(),
                             text.c_str());
                }
            };
            show("wrong", charts::wrongPairs(chart, groups, 2));
            show("missed", charts::missedPairs(chart, groups, 3));
        }
        const auto exact = charts::score(chart, charts::exactMatch(chart));
        const auto naive = charts::score(chart, charts::sameCodeSameDay(chart));
        for (const auto& [kind, score] : charts::score(chart, groups)) {
            Row& row = rows[kind];
            row.ours.add(score);
            total.ours.add(score);
            row.exact.add(exact.at(kind));
            total.exact.add(exact.at(kind));
            row.naive.add(naive.at(kind));
            total.naive.add(naive.at(kind));
            if (score.sameRecall() < row.worst || row.worstSeed == 0) {
                row.worst = score.sameRecall();
                row.worstSeed = static_cast<std::uint64_t>(seed);
            }
        }
        const auto found = charts::scoreConflicts(chart, answer.discrepancies);
        conflicts.add(found);
        if (qEnvironmentVariableIsSet("ANAMNESIS_SHOW"))
            for (const timeline::Discrepancy& discrepancy : answer.discrepancies)
                if (discrepancy.severity <= timeline::DiscrepancySeverity::Clinical &&
                    charts::scoreConflicts(chart, {&discrepancy, 1}).right == 0) {
                    std::string members;
                    for (const auto& member : discrepancy.members)
                        members += member.source + '=' + member.value + "; ";
                    qWarning("seed %d unplanted %s %s %s: %s", seed,
                             std::string(timeline::name(discrepancy.kind)).c_str(), discrepancy.path.c_str(),
                             discrepancy.title.c_str(), members.c_str());
                }
    }
    qInfo("%d seeds, %zu statements", seeds, statements);
    qInfo("%-22s %9s %6s | %8s %7s %7s %9s | exact: recall wrong | code+day: recall wrong", "kind", "twins", "wrong",
          "same", "recall", "B3 F1", "worst");
    const auto print = [](const char* name, const Row& row) {
        qInfo("%-22s %9llu %6llu | %8llu %6.2f%% %6.2f%% %5.1f%% #%llu | %6.1f%% %6llu | %6.1f%% %6llu", name,
              static_cast<unsigned long long>(row.ours.twins), static_cast<unsigned long long>(row.ours.wrong),
              static_cast<unsigned long long>(row.ours.same), percent(row.ours.sameRecall()), percent(row.ours.f1()),
              percent(row.worst), static_cast<unsigned long long>(row.worstSeed), percent(row.exact.sameRecall()),
              static_cast<unsigned long long>(row.exact.wrong), percent(row.naive.sameRecall()),
              static_cast<unsigned long long>(row.naive.wrong));
    };
    for (const auto& [kind, row] : rows)
        print(std::string(clinical::name(kind)).c_str(), row);
    print("all", total);
    const double recall = conflicts.planted == 0 ? 1 : double(conflicts.found) / double(conflicts.planted);
    const double precision = conflicts.told == 0 ? 1 : double(conflicts.right) / double(conflicts.told);
    qInfo("planted conflicts %llu, recall %.2f%%; safety and clinical rows %llu, precision %.2f%%",
          static_cast<unsigned long long>(conflicts.planted), percent(recall),
          static_cast<unsigned long long>(conflicts.told), percent(precision));
    QCOMPARE(total.ours.wrong, std::uint64_t{0});
    QVERIFY(total.ours.sameRecall() >= 0.98);
    QVERIFY(total.ours.f1() >= 0.99);
    for (const auto& [kind, row] : rows)
        QVERIFY2(row.ours.sameRecall() >= 0.95, std::string(clinical::name(kind)).c_str());
    QVERIFY(recall >= 0.99);
    QVERIFY(precision >= 0.95);
}

ANAMNESIS_TEST(TestMeasured);
#include "TestMeasured.moc"
