// SPDX-License-Identifier: GPL-3.0-or-later
// What a later run may build on: queries that brought everything, pages where one broke off, what those pages pointed
// at.
#include "tests/support/TestMain.h"
#include "tests/unit/sources/Pages.h"

#include <QTest>

#include <algorithm>
#include <iterator>

using namespace anamnesis;
using namespace anamnesis::testing;
using timeline::Outcome;

namespace {

const std::string conditions = base + "/Condition";
const std::string two = base + "/Condition?page=2";

std::string pointingAt(const std::string& id, const std::string& practitioner) {
    return resource("Condition", id, R"("recorder":{"reference":"Practitioner/)" + practitioner + R"("})");
}

FakeAnswer page(std::vector<std::string> records, std::string next = {}, int total = -1) {
    return FakeAnswer::json(bundle({std::move(records), std::move(next), total}));
}

/// A sink that holds what an earlier run brought.
struct Holding final : sources::Sink {
    Result<void> onRecords(std::vector<sources::FetchedRecord> arrived, const sources::Checkpoint&) override {
        std::move(arrived.begin(), arrived.end(), std::back_inserter(records));
        return {};
    }
    void showEarlier(const sources::Query& query,
                     const std::function<void(const sources::FetchedRecord&)>& look) override {
        shown.push_back(query.key);
        for (const sources::FetchedRecord& record : earlier)
            look(record);
    }
    std::vector<sources::FetchedRecord> records, earlier;
    std::vector<std::string> shown;
};

const sources::Query& conditionsOf(const sources::Plan& plan) {
    return *std::ranges::find(plan.queries, "Condition", &sources::Query::type);
}

} // namespace

class ResumeTest : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatBroughtEverythingIsComplete_data() {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("complete");
        QTest::newRow("all came") << 200 << true;
        QTest::newRow("a page failed") << 500 << false;
        QTest::newRow("refused") << 403 << false;
    }
    void onlyWhatBroughtEverythingIsComplete() {
        QFETCH(int, answer);
        QFETCH(bool, complete);
        Bench bench;
        bench.fake.on(conditions, answer == 200 ? page(resources("Condition", 0, 3), "", 3) : FakeAnswer::html(answer));
        const auto source = bench.source();
        const auto plan = source->plan({"p1"}, {}, {});
        QVERIFY(plan.has_value());
        const auto report = source->fetch(*plan, bench.sink, {}, {});
        QCOMPARE(std::ranges::count(report.complete, conditionsOf(*plan).key), complete ? 1 : 0);
    }

    void whatIsPointedAtBelongsToIt_data() {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("complete");
        QTest::newRow("came") << 200 << true;
        QTest::newRow("is gone for good") << 404 << true; // asking again would not change it
        QTest::newRow("may come another time") << 503 << false;
    }
    void whatIsPointedAtBelongsToIt() {
        QFETCH(int, answer);
        QFETCH(bool, complete);
        Bench bench;
        bench.fake.on(conditions, page({pointingAt("c1", "x")}, "", 1));
        bench.fake.on(base + "/Practitioner/x",
                      answer == 200 ? FakeAnswer::json(resource("Practitioner", "x")) : FakeAnswer::html(answer));
        const auto source = bench.source();
        const auto plan = source->plan({"p1"}, {}, {});
        const auto report = source->fetch(*plan, bench.sink, {}, {});
        isComplete(report, conditionsOf(*plan).key, complete);
    }

    void eachQueryIsAskedFromItsOwnLastRun() {
        Bench bench;
        bench.fake.on(base + "/metadata", FakeAnswer::json(statement({"Patient", "Condition", "Procedure"})));
        const auto source = bench.source();
        const auto plan = source->plan({"p1"}, {}, {});
        sources::Standing standing;
        standing.complete[conditionsOf(*plan).key] = bench.fake.clock().now();
        const auto again = source->plan({"p1"}, standing, {});
        for (const sources::Query& query : again->queries) {
            const bool changes = query.type == "Condition";
            QCOMPARE(sources::asksForChanges(query.period), changes);
            QCOMPARE(query.url.find("_lastUpdated") != std::string::npos, changes);
        }
        QCOMPARE(conditionsOf(*again).key, conditionsOf(*plan).key); // the key does not hang on the period
    }

    void theServersClockCounts() {
        Bench bench;
        FakeAnswer told = FakeAnswer::json(statement({"Patient", "Condition"}));
        told.headers.emplace_back("Date", "Sun, 01 Feb 2026 10:00:00 GMT");
        bench.fake.on(base + "/metadata", told);
        const auto source = bench.source();
        const auto plan = source->plan({"p1"}, {}, {});
        QCOMPARE(isoUtc(conditionsOf(*plan).began), std::string("2026-02-01T10:00:00Z"));
    }

    void whatEarlierPagesPointedAtIsAskedFor() {
        Bench bench;
        bench.fake.script(conditions, {page({pointingAt("c1", "early")}, two, 2)});
        bench.fake.script(two, {page({pointingAt("c2", "late")}, "", 2)});
        for (const char* name : {"early", "late"})
            bench.fake.on(base + "/Practitioner/" + name, FakeAnswer::json(resource("Practitioner", name)));
        const auto source = bench.source();
        auto plan = source->plan({"p1"}, {}, {});
        const std::string key = conditionsOf(*plan).key;
        sources::Standing standing;
        standing.unfinished = {{key, two, "all", bench.fake.clock().now(), 1, 1, 2}};
        plan = source->plan({"p1"}, standing, {});
        Holding sink;
        sink.earlier.push_back({});
        sink.earlier.back().ref.type = "Condition";
        sink.earlier.back().ref.id = "c1";
        sink.earlier.back().ref.mediaType = "application/fhir+json";
        sink.earlier.back().ref.key = RecordId("00112233445566778899aabbccddeeff");
        sink.earlier.back().bytes = pointingAt("c1", "early");
        const auto report = source->fetch(*plan, sink, {}, {});
        QCOMPARE(sink.shown, std::vector{key});
        QCOMPARE(bench.fake.count(base + "/Condition?patient"), std::size_t{0});
        QCOMPARE(bench.fake.count(base + "/Practitioner/early"), std::size_t{1});
        QCOMPARE(bench.fake.count(base + "/Practitioner/late"), std::size_t{1});
        isComplete(report, key, true);
    }

    void pagesThatMovedMeanwhileAreAskedAnew() {
        Bench bench;
        bench.fake.on(base + "/Condition?patient=p1", page(resources("Condition", 0, 6), "", 6));
        bench.fake.on(two, page(resources("Condition", 4, 6), "", 6)); // the pages are larger now: 2 and 3 are on none
        const auto source = bench.source();
        auto plan = source->plan({"p1"}, {}, {});
        sources::Standing standing;
        standing.unfinished = {{conditionsOf(*plan).key, two, "all", bench.fake.clock().now(), 1, 2, 6}};
        plan = source->plan({"p1"}, standing, {});
        const auto report = source->fetch(*plan, bench.sink, {}, {});
        const auto* row = rowOf(report, "Condition");
        QCOMPARE(row->outcome, Outcome::Complete);
        QCOMPARE(row->received, 6u);
        QCOMPARE(bench.sink.ids("Condition").size(), std::size_t{6});
    }

    void aRunForChangesIsNoBaseForEverything() {
        Bench bench;
        const auto source = bench.source();
        const auto plan = source->plan({"p1"}, {}, {});
        sources::Standing standing;
        standing.unfinished = {
            {conditionsOf(*plan).key, two, "since 2026-01-01T00:00:00Z", bench.fake.clock().now(), 1, 1, 2}};
        const auto again = source->plan({"p1"}, standing, {}); // everything is wanted, the pages have changes only
        QVERIFY(!conditionsOf(*again).resume);
        QCOMPARE(conditionsOf(*again).period, std::string("all"));
    }

    void aRunForEverythingGoesOnAsSuch() {
        Bench bench;
        const auto source = bench.source();
        const auto plan = source->plan({"p1"}, {}, {});
        sources::Standing standing;
        standing.complete[conditionsOf(*plan).key] = bench.fake.clock().now();
        standing.unfinished = {{conditionsOf(*plan).key, two, "all", bench.fake.clock().now(), 1, 1, 2}};
        const auto again = source->plan({"p1"}, standing, {});
        QVERIFY(conditionsOf(*again).resume.has_value());
        QCOMPARE(conditionsOf(*again).period, std::string("all"));
        QVERIFY(conditionsOf(*again).url.find("_lastUpdated") == std::string::npos); // also when it begins anew
    }

private:
    static void isComplete(const sources::FetchReport& report, const std::string& key, bool complete) {
        QCOMPARE(std::ranges::count(report.complete, key), complete ? 1 : 0);
    }
};

ANAMNESIS_TEST(ResumeTest);
#include "ResumeTest.moc"
