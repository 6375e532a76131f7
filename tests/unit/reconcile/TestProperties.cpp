// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every chart: order, repetition and portions change nothing; ids, states and rulings outlive churn.
#include "models/base/Hash.h"
#include "tests/support/TestMain.h"
#include "tests/unit/reconcile/Build.h"
#include "tests/unit/reconcile/Ruled.h"

#include <QTest>
#include <rapidcheck.h>

#include <chrono>
#include <random>
#include <set>
#include <thread>

using namespace anamnesis;
using namespace anamnesis::testing;
using clinical::Statement;
using timeline::Ruling;
using timeline::RulingAction;

class TestProperties : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void orderNeverMatters();
    void threadsNeverMatter();
    void livingEqualsTheWhole();
    void secondCountingAgrees();
    void rulingsBindAndPrecede();
    void rulingsOutliveChurn();
    void statesAndIdsOutliveChurn();
    void itemsThatMergeKeepTheFirstId();
    void itemsThatSayTheVerySameKeepTheirFirstSight();
    void cancelled();
    void cancelledMeanwhile();
};

namespace {

charts::Chart small(std::uint64_t seed) {
    charts::Options options;
    options.seed = seed;
    options.families = 2;
    options.facts = 4;
    options.lost = 0.2;
    options.conflicts = 0.3;
    return charts::makeChart(options);
}

/// The same facts from a source that renumbers everything and moves every version.
std::vector<Statement> churned(std::vector<Statement> statements, int round) {
    for (Statement& statement : statements) {
        clinical::RecordRef record = *statement.record;
        record.id = "churn" + std::to_string(round) + "-" + sha256(record.id).substr(0, 12);
        record.version = std::to_string(round + 2);
        record.sha256 = sha256(record.id);
        record.key = clinical::recordKey(record);
        statement.record = std::make_shared<const clinical::RecordRef>(record);
        statement.id = clinical::statementId(record, statement.path);
    }
    std::mt19937 shuffle(static_cast<unsigned>(round));
    std::ranges::shuffle(statements, shuffle);
    return statements;
}

bool together(const reconcile::Reconciliation& answer, const Statement& left, const Statement& right) {
    for (const timeline::Item& item : answer.items) {
        std::set<StatementId> ids;
        for (const timeline::Member& member : item.members)
            ids.insert(member.statement);
        if (ids.contains(left.id))
            return ids.contains(right.id);
    }
    return false;
}

Statement gout(const char* source, const char* id, const char* since) {
    return Told(source, clinical::Kind::Problem, id).coded(clinical::systems::snomed, "90560007", "Gout").since(since);
}

} // namespace

void TestProperties::initTestCase() {
    // A chart is hundreds of statements already, and does not shrink.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=8 noshrink=1");
}

void TestProperties::orderNeverMatters() {
    QVERIFY(rc::check("permuted input gives the same answer", [] {
        const charts::Chart chart = small(*rc::gen::inRange<std::uint64_t>(1, 1'000));
        const std::string whole = dump(run(chart, chart.statements));
        std::vector<Statement> permuted = chart.statements;
        std::mt19937 shuffle(*rc::gen::arbitrary<unsigned>());
        std::ranges::shuffle(permuted, shuffle);
        RC_ASSERT(dump(run(chart, permuted)) == whole);
        RC_ASSERT(dump(run(chart, chart.statements)) == whole);
    }));
}

void TestProperties::threadsNeverMatter() {
    QVERIFY(rc::check("any number of threads gives the same answer", [] {
        const charts::Chart chart = small(*rc::gen::inRange<std::uint64_t>(1, 1'000));
        const Settings settings(chart);
        reconcile::Input input{.statements = chart.statements, .sources = settings.sources()};
        input.now = testNow();
        const std::string alone = dump(*reconcile::reconcile(input));
        for (const unsigned threads : {0U, 2U, 7U}) {
            input.threads = threads;
            RC_ASSERT(dump(*reconcile::reconcile(input)) == alone);
        }
    }));
}

void TestProperties::livingEqualsTheWhole() {
    QVERIFY(rc::check("a chart that stays worked out equals one worked out anew, ruling by ruling", [] {
        charts::Options options;
        options.seed = *rc::gen::inRange<std::uint64_t>(1, 100'000);
        options.families = *rc::gen::inRange(1, 4);
        options.facts = 4;
        options.lost = 0.2;
        options.conflicts = 0.3;
        const charts::Chart chart = charts::makeChart(options);
        const Settings settings(chart);
        reconcile::Input input{.statements = chart.statements, .sources = settings.sources()};
        input.ledger = chart.ledger;
        input.person = "somebody";
        input.now = testNow();
        RC_ASSERT(firstDifference(chart.statements, input, *rc::gen::arbitrary<unsigned>(), 12) == "");
    }));
}

void TestProperties::secondCountingAgrees() {
    QVERIFY(rc::check("nothing lost, no side conflicts", [] {
        const charts::Chart chart = small(*rc::gen::inRange<std::uint64_t>(1, 100'000));
        RC_ASSERT(charts::replay(chart.statements, run(chart, chart.statements).items).empty());
    }));
}

void TestProperties::rulingsBindAndPrecede() {
    const std::vector<Statement> statements{gout("A", "1", "2015-03-04"), gout("B", "2", "2015-03-04"),
                                            gout("C", "3", "2018-01-01")};
    const auto with = [&](std::vector<Ruling> journal) {
        reconcile::Input input{.statements = statements};
        input.rulings = journal;
        return *reconcile::reconcile(input);
    };
    QVERIFY(together(with({}), statements[0], statements[1]));
    QVERIFY(!together(with({}), statements[0], statements[2]));
    const Ruling different = ruling(RulingAction::Different, "d", statements[0], statements[1]);
    const Ruling same = ruling(RulingAction::Same, "s", statements[0], statements[2]);
    QVERIFY(!together(with({different}), statements[0], statements[1]));
    const auto joined = with({same});
    QVERIFY(together(joined, statements[0], statements[2]));
    QVERIFY(std::ranges::any_of(joined.items, [](const timeline::Item& item) { // stays flagged
        return item.why.rule == "ruling.same/1" && !item.why.steps.empty() &&
               item.why.steps.front().outcome == "over-veto";
    }));
    Ruling undo;
    undo.id = RulingId("u");
    undo.action = RulingAction::Undo;
    undo.undoes = RulingId("d");
    QVERIFY(together(with({different, undo}), statements[0], statements[1]));
    // A person's "different" comes before "same", also by way of a third.
    const Ruling apart = ruling(RulingAction::Different, "d2", statements[1], statements[2]);
    const Ruling both = ruling(RulingAction::Same, "s2", statements[0], statements[1]);
    const auto contradicted = with({both, same, apart});
    QVERIFY(!together(contradicted, statements[1], statements[2]));
    QVERIFY(std::ranges::any_of(contradicted.issues,
                                [](const Issue& issue) { return issue.code == "reconcile.ruling-contradicts"; }));
    // No target: kept, listed.
    Ruling lost = ruling(RulingAction::Same, "x", statements[0], gout("Z", "9", "1999-01-01"));
    lost.targets[1].statement = StatementId("gone");
    QCOMPARE(with({lost}).unattached, std::vector<RulingId>{RulingId("x")});
}

void TestProperties::rulingsOutliveChurn() {
    const charts::Chart chart = small(7);
    std::vector<Ruling> journal;
    std::vector<std::pair<std::string, std::string>> pairs; // salient fingerprints
    const auto before = run(chart, chart.statements);
    for (const timeline::Item& item : before.items)
        if (item.members.size() == 2 && item.sides.empty() &&
            item.members[0].fingerprint != item.members[1].fingerprint && journal.size() < 10) {
            const auto find = [&](const StatementId& id) {
                return *std::ranges::find(chart.statements, id, &Statement::id);
            };
            const std::string id = "r" + std::to_string(journal.size());
            journal.push_back(ruling(RulingAction::Different, id.c_str(), find(item.members[0].statement),
                                     find(item.members[1].statement)));
            pairs.emplace_back(item.members[0].fingerprint, item.members[1].fingerprint);
        }
    QVERIFY(journal.size() >= 5);
    const Settings settings(chart);
    for (int round = 0; round < 20; ++round) {
        const auto statements = churned(chart.statements, round);
        reconcile::Input input{.statements = statements, .sources = settings.sources()};
        input.rulings = journal;
        input.now = testNow();
        const auto answer = *reconcile::reconcile(input);
        QVERIFY(answer.unattached.empty());
        for (const timeline::Item& item : answer.items)
            for (const auto& [left, right] : pairs) {
                std::set<std::string> prints;
                for (const timeline::Member& member : item.members)
                    prints.insert(member.fingerprint);
                QVERIFY(!(prints.contains(left) && prints.contains(right)));
            }
    }
}

void TestProperties::statesAndIdsOutliveChurn() {
    const charts::Chart chart = small(11);
    const Settings settings(chart);
    auto answer = run(chart, chart.statements);
    QVERIFY(!answer.discrepancies.empty());
    std::set<ItemId> ids;
    for (const timeline::Item& item : answer.items)
        ids.insert(item.id);
    for (timeline::Discrepancy& row : answer.discrepancies)
        row.state = timeline::DiscrepancyState::SentToSource;
    const std::size_t rowsBefore = answer.discrepancies.size();
    for (int round = 0; round < 20; ++round) {
        std::vector<reconcile::KnownItem> items;
        std::vector<reconcile::KnownDiscrepancy> rows;
        for (const timeline::Item& item : answer.items)
            items.push_back(reconcile::known(item));
        for (const timeline::Discrepancy& row : answer.discrepancies)
            rows.push_back(reconcile::known(row));
        const auto statements = churned(chart.statements, round);
        reconcile::Input input{.statements = statements, .sources = settings.sources()};
        input.knownItems = items;
        input.knownDiscrepancies = rows;
        input.now = testNow() + std::chrono::hours(24 * (round + 1));
        answer = *reconcile::reconcile(input);
        std::set<ItemId> now;
        for (const timeline::Item& item : answer.items) {
            now.insert(item.id);
            QCOMPARE(item.firstSeen, testNow());
        }
        QVERIFY(now == ids);
        QCOMPARE(answer.discrepancies.size(), rowsBefore);
        for (const timeline::Discrepancy& row : answer.discrepancies)
            QCOMPARE(row.state, timeline::DiscrepancyState::SentToSource);
        QVERIFY(answer.resolved.empty());
    }
}

void TestProperties::itemsThatMergeKeepTheFirstId() {
    const Statement left = gout("A", "1", "2015-03-04");
    const Statement right = gout("B", "2", "2018-01-01");
    const auto apart = reconciled({left, right});
    QCOMPARE(apart.items.size(), std::size_t{2});
    std::vector<reconcile::KnownItem> known;
    for (const timeline::Item& item : apart.items)
        known.push_back(reconcile::known(item));
    known[1].firstSeen = known[0].firstSeen - std::chrono::hours(1);
    const std::vector<Statement> both{left, right};
    const std::vector<Ruling> journal{ruling(RulingAction::Same, "s", left, right)};
    reconcile::Input input{.statements = both};
    input.rulings = journal;
    input.knownItems = known;
    const auto merged = *reconcile::reconcile(input);
    QCOMPARE(merged.items.size(), std::size_t{1});
    QCOMPARE(merged.items.front().id, known[1].id);
    QCOMPARE(merged.items.front().aliases, std::vector<ItemId>{known[0].id});
}

/// Two stents of one lot: neither is new because the chart was worked out again.
void TestProperties::itemsThatSayTheVerySameKeepTheirFirstSight() {
    std::vector<Statement> statements;
    for (const char* id : {"1", "2"})
        statements.push_back(Told("A", clinical::Kind::Device, id)
                                 .coded(clinical::systems::snomed, "705643001", "Coronary artery stent")
                                 .since("2024-05-02"));
    reconcile::Input input{.statements = statements};
    input.now = testNow();
    std::vector<reconcile::KnownItem> known;
    // The second came a day later, under an id of its own.
    const auto first = reconcile::reconcile(input);
    for (const timeline::Item& item : first->items)
        known.push_back(reconcile::known(item));
    QCOMPARE(known.size(), std::size_t{2});
    QCOMPARE(known[0].fingerprints, known[1].fingerprints);
    known[0].id = ItemId("of-another-time");
    known[1].firstSeen += std::chrono::hours(24);
    input.knownItems = known;
    for (int round = 0; round < 3; ++round) {
        input.now += std::chrono::hours(48);
        const auto answer = reconcile::reconcile(input);
        for (const reconcile::KnownItem& one : known) {
            const auto found = std::ranges::find(answer->items, one.id, &timeline::Item::id);
            QVERIFY(found != answer->items.end());
            QCOMPARE(found->firstSeen, one.firstSeen);
            QVERIFY(found->members.front().statement == one.statements.front());
            QVERIFY(found->aliases.empty());
        }
    }
}

void TestProperties::cancelled() {
    CancelSource cancel;
    cancel.cancel();
    reconcile::Input input;
    input.cancel = cancel.token();
    QCOMPARE(reconcile::reconcile(input).error().code, std::string("reconcile.cancelled"));
    const charts::Chart chart = small(3);
    QCOMPARE(reconcile::LivingChart::make(chart.statements, input).error().code, std::string("reconcile.cancelled"));

    // A ruling that is given up leaves the chart as it was.
    input.cancel = {};
    auto living = reconcile::LivingChart::make(chart.statements, input);
    const std::string before = dump(living->whole());
    const reconcile::Reconciliation whole = living->whole();
    const auto pair =
        std::ranges::find_if(whole.items, [](const timeline::Item& item) { return item.members.size() > 1; });
    const auto find = [&](std::size_t member) {
        return *std::ranges::find(chart.statements, pair->members[member].statement, &Statement::id);
    };
    const std::vector<Ruling> journal{ruling(RulingAction::Different, "d", find(0), find(1))};
    QCOMPARE(living->rule(journal, testNow(), cancel.token()).error().code, std::string("reconcile.cancelled"));
    QCOMPARE(dump(living->whole()), before);
    QVERIFY(living->rule(journal, testNow()).has_value());
    QVERIFY(dump(living->whole()) != before);
}

/// Given up at any moment: an error or the whole answer.
void TestProperties::cancelledMeanwhile() {
    const charts::Chart chart = small(5);
    reconcile::Input input{.statements = chart.statements};
    input.threads = 2;
    for (int microseconds = 0; microseconds < 20'000; microseconds += 400) {
        CancelSource cancel;
        input.cancel = cancel.token();
        std::jthread other([&] {
            std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
            cancel.cancel();
        });
        const auto made = reconcile::LivingChart::make(chart.statements, input);
        QVERIFY(made ? !made->items().empty() : made.error().code == "reconcile.cancelled");
    }
}

ANAMNESIS_TEST(TestProperties);
#include "TestProperties.moc"
