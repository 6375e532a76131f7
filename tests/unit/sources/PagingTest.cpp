// SPDX-License-Identifier: GPL-3.0-or-later
// What a server may do while it is paged through, and what the ledger says of it.
#include "tests/support/TestMain.h"
#include "tests/unit/sources/Pages.h"

#include <QTest>

#include <algorithm>

using namespace anamnesis;
using namespace anamnesis::testing;
using timeline::Outcome;

using Answers = std::vector<std::pair<std::string, std::vector<FakeAnswer>>>; // URL beginning, script
Q_DECLARE_METATYPE(Answers)

namespace {

const std::string first = base + "/Condition?patient=p1&_count=250";

FakeAnswer page(std::vector<std::string> records, std::string next = {}, int total = -1) {
    return FakeAnswer::json(bundle({std::move(records), std::move(next), total}));
}

std::vector<std::string> operator+(std::vector<std::string> a, const std::vector<std::string>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

} // namespace

class PagingTest : public QObject {
    Q_OBJECT

private slots:
    void theLedgerSaysHowItEnded_data() {
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("received");
        const auto ten = resources("Condition", 0, 10);
        const auto more = resources("Condition", 10, 20);
        const std::string two = base + "/Condition?page=2";
        const auto row = [](const char* name, Answers answers, const char* outcome, const char* reason, int received) {
            QTest::newRow(name) << answers << outcome << reason << received;
        };

        row("one page", {{first, {page(ten, "", 10)}}}, "complete", "", 10);
        row("nothing there", {{first, {page({}, "", 0)}}}, "complete", "", 0);
        row("two pages", {{first, {page(ten, two, 20)}}, {two, {page(more, "", 20)}}}, "complete", "", 20);
        row("no total", {{first, {page(ten, two)}}, {two, {page(more)}}}, "complete", "", 20);
        row("total too small", {{first, {page(ten, two, 3)}}, {two, {page(more)}}}, "complete", "", 20);
        row("total too large", {{first, {page(ten, two, 25)}}, {two, {page(more, "", 25)}}}, "partial",
            "source.fewer-than-announced", 20);
        row("an empty page amid",
            {{first, {page(ten, base + "/e")}}, {base + "/e", {page({}, two)}}, {two, {page(more)}}}, "complete", "",
            20);
        row("duplicates across pages",
            {{first, {page(ten, two, 20)}}, {two, {page(resources("Condition", 8, 20), "", 20)}}}, "complete", "", 20);
        row("duplicates hide a missing one",
            {{first, {page(ten, two, 20)}}, {two, {page(resources("Condition", 9, 19), "", 20)}}}, "partial",
            "source.fewer-than-announced", 19);

        row("next relative", {{first, {page(ten, "Condition?page=2")}}, {two, {page(more)}}}, "complete", "", 20);
        row("next is a query", {{first, {page(ten, "?page=2")}}, {two, {page(more)}}}, "complete", "", 20);
        row("next from the root", {{first, {page(ten, "/fhir/Condition?page=2")}}, {two, {page(more)}}}, "complete", "",
            20);
        row("next relative to the host", {{first, {page(ten, "fhir/Condition?page=2")}}, {two, {page(more)}}},
            "complete", "", 20);
        row("next with an encoded question mark",
            {{first, {page(ten, base + "/Condition%3Fpage%3D2")}}, {two, {page(more)}}}, "complete", "", 20);
        row("next wholly encoded",
            {{first, {page(ten, "https%3A%2F%2Fehr.example%2Ffhir%2FCondition%3Fpage%3D2")}}, {two, {page(more)}}},
            "complete", "", 20);
        row("next encoded twice",
            {{first, {page(ten, base + "/Condition?cursor=a%257Cb")}},
             {base + "/Condition?cursor=a%257Cb", {FakeAnswer::of(400)}},
             {base + "/Condition?cursor=a%7Cb", {page(more)}}},
            "complete", "", 20);
        row("next to another host", {{first, {page(ten, "https://evil.example/fhir?page=2")}}}, "partial",
            "source.next-elsewhere", 10);
        row("next to plain HTTP", {{first, {page(ten, "http://ehr.example/fhir?page=2")}}}, "partial",
            "source.next-elsewhere", 10);
        row("next in a circle", {{first, {page(ten, two)}}, {two, {page(more, first)}}}, "partial",
            "source.paging-loop", 20);

        row("cut on the way, then well",
            {{first, {page(ten, two)}}, {two, {FakeAnswer::cut(), FakeAnswer::badGzip(), page(more)}}}, "complete", "",
            20);
        row("a page that never comes", {{first, {page(ten, two)}}, {two, {FakeAnswer::refused()}}}, "partial",
            "http.unreachable", 10);
        row("a page that is forbidden", {{first, {page(ten, two)}}, {two, {FakeAnswer::of(403)}}}, "partial",
            "http.status", 10);
        row("HTML in the middle", {{first, {page(ten, two)}}, {two, {FakeAnswer::html(200)}}}, "partial",
            "source.not-fhir", 10);
        row("HTML error", {{first, {FakeAnswer::html(403)}}}, "refused", "http.status", 0);
        row("503 for good", {{first, {FakeAnswer::of(503)}}}, "failed", "http.status", 0);
        row("429, then well", {{first, {FakeAnswer::of(429, {{"Retry-After", "30"}}), page(ten, "", 10)}}}, "complete",
            "", 10);
        row("404", {{first, {FakeAnswer::of(404)}}}, "refused", "http.status", 0);
        row("401", {{first, {FakeAnswer::of(401)}}}, "refused", "http.status", 0);
        row("501", {{first, {FakeAnswer::of(501)}}}, "refused", "http.status", 0);
        row("the search was forgotten and starts again",
            {{first, {page(ten, two)}}, {two, {FakeAnswer::of(410), page(more)}}}, "complete", "", 20);

        row("200 that holds only an error", {{first, {page({outcome("error", "processing")})}}}, "failed",
            "source.outcome", 0);
        row("200 that says forbidden", {{first, {page({outcome("error", "forbidden")})}}}, "refused", "source.outcome",
            0);
        row("a bare OperationOutcome", {{first, {FakeAnswer::json(outcome("error", "not-supported"))}}}, "failed",
            "source.outcome", 0);
        row("records and an error", {{first, {page(ten + std::vector{outcome("error", "exception")})}}}, "partial",
            "source.outcome", 10);
        row("records, some suppressed", {{first, {page(ten + std::vector{outcome("warning", "suppressed")})}}},
            "partial", "source.outcome", 10);
        row("records and a hint", {{first, {page(ten + std::vector{outcome("information", "informational")})}}},
            "complete", "", 10);

        row("records of another patient",
            {{first, {page(ten + std::vector{resource("Condition", "x1", "", "somebody")})}}}, "partial",
            "source.other-patient", 10);
    }
    void theLedgerSaysHowItEnded() {
        QFETCH(Answers, answers);
        QFETCH(QString, outcome);
        QFETCH(QString, reason);
        QFETCH(int, received);
        Bench bench;
        for (const auto& [url, script] : answers)
            bench.fake.script(url, script);
        const auto report = bench.sync();
        const auto* row = rowOf(report, "Condition");
        QVERIFY(row != nullptr);
        QCOMPARE(QString::fromUtf8(timeline::name(row->outcome).data()), outcome);
        QCOMPARE(QString::fromStdString(row->reason.code), reason);
        QCOMPARE(static_cast<int>(row->received), received);
        QCOMPARE(static_cast<int>(bench.sink.ids("Condition").size()), received); // each delivered once
        QCOMPARE(row->source, std::string("Hospital"));
        QCOMPARE(row->query, std::string("Condition?patient=…"));
        for (const transport::Request& request : bench.fake.requests())
            QVERIFY(request.url.starts_with("https://ehr.example/"));
    }

    void aPageWithOneUnreadableRecordIsHalvedAndSteppedOver() {
        // A server that pages by offset and fails every page that holds record 13.
        Bench bench;
        const auto serve = [](const transport::Request& request) {
            const auto number = [&](const std::string& name, int otherwise) {
                const auto at = request.url.find(name + "=");
                return at == std::string::npos ? otherwise : std::stoi(request.url.substr(at + name.size() + 1));
            };
            const int from = number("_getpagesoffset", 0);
            const int to = std::min(30, from + std::min(number("_count", 250), 20));
            if (from <= 13 && 13 < to)
                return FakeAnswer::json(outcome("fatal", "exception"), 500);
            const std::string next = to < 30 ? base + "/Condition?patient=p1&_getpagesoffset=" + std::to_string(to) +
                                                   "&_count=" + std::to_string(to - from)
                                             : std::string();
            return FakeAnswer::json(bundle({resources("Condition", from, to), next, 30}));
        };
        bench.fake.on(base + "/Condition", serve);
        const auto report = bench.sync();
        const auto* row = rowOf(report, "Condition");
        QCOMPARE(row->outcome, Outcome::Partial);
        QCOMPARE(row->reason.code, std::string("source.record-unreadable"));
        QCOMPARE(row->reason.args.front().second, std::string("1"));
        QCOMPARE(row->received, 29u);
        QCOMPARE(bench.sink.ids("Condition").size(), std::size_t{29});
    }

    void aRecordThatFailsItsPageIsApproachedFromBothEnds_data() {
        QTest::addColumn<int>("bad"); // index of the record no page can hold
        QTest::addColumn<int>("received");
        QTest::newRow("in the middle") << 17 << 29;
        QTest::newRow("the first") << 0 << 29;
        QTest::newRow("the last") << 29 << 29;
        QTest::newRow("none") << 99 << 30;
    }
    void aRecordThatFailsItsPageIsApproachedFromBothEnds() {
        // Opaque cursors: the links cannot be altered, and after a page that fails there is none.
        QFETCH(int, bad);
        QFETCH(int, received);
        Bench bench;
        const auto serve = [bad](const transport::Request& request) {
            int from = 0;
            int size = 8;
            bool backwards = request.url.find("_sort=-_lastUpdated") != std::string::npos;
            if (const auto at = request.url.find("_count="); at != std::string::npos)
                size = std::min(size, std::stoi(request.url.substr(at + 7)));
            if (const auto at = request.url.find("cursor="); at != std::string::npos) {
                const std::string cursor = request.url.substr(at + 7); // b or f, size, from
                backwards = cursor[0] == 'b';
                size = std::stoi(cursor.substr(1));
                from = std::stoi(cursor.substr(cursor.find('x') + 1));
            }
            std::vector<std::string> records;
            for (int i = from; i < std::min(30, from + size); ++i) {
                const int index = backwards ? 29 - i : i;
                if (index == bad)
                    return FakeAnswer::json(outcome("fatal", "exception"), 500);
                records.push_back(resource("Condition", "r" + std::to_string(index)));
            }
            const std::string next = from + size < 30 ? base + "/Condition?cursor=" + (backwards ? "b" : "f") +
                                                            std::to_string(size) + "x" + std::to_string(from + size)
                                                      : std::string();
            return FakeAnswer::json(bundle({records, next, 30}));
        };
        bench.fake.on(base + "/Condition", serve);
        const auto report = bench.sync();
        const auto* row = rowOf(report, "Condition");
        QCOMPARE(static_cast<int>(row->received), received);
        QCOMPARE(static_cast<int>(bench.sink.ids("Condition").size()), received);
        QCOMPARE(row->outcome, received == 30 ? Outcome::Complete : Outcome::Partial);
        if (received < 30) {
            QCOMPARE(row->reason.code, std::string("source.record-unreadable"));
            QCOMPARE(row->reason.args.front().second, std::string("1"));
        }
        QVERIFY(bench.fake.count(base + "/Condition") < 200);
    }

    void aServerThatFailsEveryTimeIsLeftSoon() {
        Bench bench;
        bench.fake.on(base + "/Condition", FakeAnswer::of(500));
        const auto report = bench.sync();
        const auto* row = rowOf(report, "Condition");
        QCOMPARE(row->outcome, Outcome::Failed);
        QCOMPARE(row->reason.code, std::string("http.status"));
        QVERIFY(bench.fake.count(base + "/Condition") <= 15);
    }

    void anEntryThatIsNoRecordMakesItPartial() {
        Bench bench;
        std::string text = bundle({resources("Condition", 0, 3), "", 3});
        const std::string whole = resource("Condition", "r1");
        const std::string broken = whole.substr(0, whole.size() - 1) + ",\"code\":{\"text\":\"cut off in the mid}";
        text.replace(text.find(whole), whole.size(), broken);
        bench.fake.on(base + "/Condition", FakeAnswer::json(text));
        const auto report = bench.sync();
        const auto* row = rowOf(report, "Condition");
        QCOMPARE(row->outcome, Outcome::Partial);
        const auto ids = bench.sink.ids("Condition");
        QVERIFY(std::ranges::find(ids, "r0") != ids.end());
        QVERIFY(std::ranges::find(ids, "r2") != ids.end());
    }

    void endlessPagingEnds() {
        Bench bench;
        int n = 0;
        bench.fake.on(base + "/Condition", [&](const transport::Request&) {
            return page(resources("Condition", 0, 5), base + "/Condition?page=" + std::to_string(++n));
        });
        const auto report = bench.sync();
        const auto* row = rowOf(report, "Condition");
        QCOMPARE(row->outcome, Outcome::Partial);
        QCOMPARE(row->reason.code, std::string("source.paging-endless"));
        QCOMPARE(row->received, 5u);
        QVERIFY(n < 50);
    }

    void whatAServerRefusesIsLeftOut() {
        Bench bench;
        bench.fake.on(base + "/Condition", [](const transport::Request& request) {
            return request.url.find("_lastUpdated") != std::string::npos ||
                           request.url.find("_count") != std::string::npos
                       ? FakeAnswer::json(outcome("error", "invalid"), 400)
                       : page(resources("Condition", 0, 3), "", 3);
        });
        const auto report = bench.sync({}, bench.fake.clock().now());
        const auto* row = rowOf(report, "Condition");
        QCOMPARE(row->outcome, Outcome::Complete);
        QCOMPARE(row->received, 3u);
        QCOMPARE(row->period, std::string("all")); // the server could not tell what changed
    }

    void aCancelKeepsWhatCame() {
        Bench bench;
        bench.fake.script(first, {page(resources("Condition", 0, 10), base + "/Condition?page=2")});
        bench.fake.on(base + "/Condition?page=2", [&](const transport::Request&) {
            bench.cancel.cancel();
            return FakeAnswer::never();
        });
        const auto report = bench.sync();
        QVERIFY(report.stoppedBy && report.stoppedBy->code == "http.cancelled");
        QCOMPARE(bench.sink.ids("Condition").size(), std::size_t{10});
        const auto* row = rowOf(report, "Condition");
        QCOMPARE(row->outcome, Outcome::Partial);
        QCOMPARE(row->reason.code, std::string("http.cancelled"));
        QCOMPARE(report.unfinished.size(), std::size_t{1});
        QCOMPARE(report.unfinished.front().next, base + "/Condition?page=2");
    }

    void aLaterRunGoesOnWhereItStopped() {
        Bench bench;
        const std::string two = base + "/Condition?page=2";
        bench.fake.script(first, {page(resources("Condition", 0, 10), two, 20)});
        bench.fake.script(two,
                          {FakeAnswer::refused(), FakeAnswer::refused(), FakeAnswer::refused(), FakeAnswer::refused(),
                           FakeAnswer::refused(), page(resources("Condition", 10, 20), "", 20)});
        const auto report = bench.sync();
        QCOMPARE(rowOf(report, "Condition")->outcome, Outcome::Partial);
        const auto source = bench.source();
        const auto plan = source->plan({"p1"}, {{}, {}, report.unfinished}, {});
        QVERIFY(plan.has_value());
        const auto again = source->fetch(*plan, bench.sink, {}, {});
        const auto* row = rowOf(again, "Condition");
        QCOMPARE(row->outcome, Outcome::Complete);
        QCOMPARE(row->received, 20u);
        QCOMPARE(bench.fake.count(first), std::size_t{1}); // the first page was not asked again
        QCOMPARE(bench.sink.ids("Condition").size(), std::size_t{20});
        QVERIFY(again.unfinished.empty());
    }

    void aSinkThatFailsStopsEverything() {
        Bench bench;
        bench.fake.on(base + "/Condition", [n = 0](const transport::Request&) mutable {
            ++n;
            return page(resources("Condition", n * 10, n * 10 + 10), base + "/Condition?page=" + std::to_string(n));
        });
        bench.sink.failAfter = 3;
        const auto report = bench.sync();
        QVERIFY(report.stoppedBy && report.stoppedBy->code == "vault.full");
        QVERIFY(bench.fake.count(base + "/Condition") < 2000);
    }
};

ANAMNESIS_TEST(PagingTest);
#include "PagingTest.moc"
