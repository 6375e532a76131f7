// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/transport/RetryingHttp.h"
#include "services/transport/Url.h"
#include "tests/support/TestMain.h"
#include "tests/support/fakehttp/FakeHttp.h"

#include <QTest>

#include <atomic>
#include <future>

using namespace anamnesis;
using namespace anamnesis::transport;
using testing::FakeAnswer;
using testing::FakeHttp;

Q_DECLARE_METATYPE(std::vector<FakeAnswer>)

namespace {

const std::string base = "https://ehr.example/fhir/";

Manners calm() {
    Manners manners;
    manners.chance = [] { return 0.0; };
    return manners;
}

FakeAnswer busy(int status, std::string retryAfterValue, std::string date = {}) {
    Headers headers{{"Retry-After", std::move(retryAfterValue)}};
    if (!date.empty())
        headers.emplace_back("Date", std::move(date));
    return FakeAnswer::of(status, headers);
}

std::string outcomeOf(const Result<Response>& result) {
    return result ? std::to_string(result->status) : result.error().code;
}

} // namespace

class RetryingHttpTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsTriedAgain_data() {
        QTest::addColumn<std::vector<FakeAnswer>>("answers");
        QTest::addColumn<bool>("idempotent");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("tries");
        QTest::addColumn<int>("atLeast"); // milliseconds of waiting, virtual
        using Script = std::vector<FakeAnswer>;
        const FakeAnswer fine = FakeAnswer::json("{}");
        QTest::newRow("well at once") << Script{fine} << true << "200" << 1 << 0;
        QTest::newRow("408, then well") << Script{FakeAnswer::of(408), fine} << true << "200" << 2 << 250;
        QTest::newRow("425, then well") << Script{FakeAnswer::of(425), fine} << true << "200" << 2 << 250;
        QTest::newRow("429 with seconds") << Script{busy(429, "7"), fine} << true << "200" << 2 << 7000;
        QTest::newRow("429 with a date") << Script{busy(429, "Sun, 01 Mar 2026 12:00:30 GMT"), fine} << true << "200"
                                         << 2 << 30000;
        QTest::newRow("a date counts from the server's own clock")
            << Script{busy(503, "Thu, 01 Jan 1998 00:00:20 GMT", "Thu, 01 Jan 1998 00:00:10 GMT"), fine} << true
            << "200" << 2 << 10000;
        QTest::newRow("nonsense in Retry-After") << Script{busy(503, "soon"), fine} << true << "200" << 2 << 250;
        QTest::newRow("Retry-After of an hour") << Script{busy(503, "3600"), fine} << true << "503" << 1 << 0;
        QTest::newRow("503 that stays") << Script{FakeAnswer::of(503)} << true << "503" << 5 << 3750;
        QTest::newRow("500 that stays") << Script{FakeAnswer::of(500)} << true << "500" << 3 << 750;
        QTest::newRow("500, 502, 504, then well")
            << Script{FakeAnswer::of(500), FakeAnswer::of(502), FakeAnswer::of(504), fine} << true << "200" << 4
            << 1750;
        QTest::newRow("cut, bad gzip, refused, then well")
            << Script{FakeAnswer::cut(), FakeAnswer::badGzip(), FakeAnswer::refused(), fine} << true << "200" << 4
            << 1750;
        QTest::newRow("nobody there") << Script{FakeAnswer::refused()} << true << "http.unreachable" << 5 << 3750;
        QTest::newRow("too slow, twice") << Script{FakeAnswer::json("{}").after(Milliseconds(900'000))} << true
                                         << "http.timeout" << 2 << 600'000;
        QTest::newRow("404 stands") << Script{FakeAnswer::of(404), fine} << true << "404" << 1 << 0;
        QTest::newRow("401 stands") << Script{FakeAnswer::of(401), fine} << true << "401" << 1 << 0;
        QTest::newRow("501 stands") << Script{FakeAnswer::of(501), fine} << true << "501" << 1 << 0;
        QTest::newRow("TLS stands") << Script{[] {
                                                  FakeAnswer answer;
                                                  answer.fault = "http.tls";
                                                  return answer;
                                              }(),
                                              fine}
                                    << true << "http.tls" << 1 << 0;
        QTest::newRow("503 on what must not be repeated") << Script{busy(503, "1"), fine} << false << "503" << 1 << 0;
        QTest::newRow("cut on what must not be repeated")
            << Script{FakeAnswer::cut(), fine} << false << "http.cut-short" << 1 << 0;
    }
    void whatIsTriedAgain() {
        QFETCH(std::vector<FakeAnswer>, answers);
        QFETCH(bool, idempotent);
        QFETCH(QString, outcome);
        QFETCH(int, tries);
        QFETCH(int, atLeast);
        FakeHttp fake;
        fake.script(base, answers);
        RetryingHttp http(fake, fake, fake.clock(), calm());
        Request request = Request::get(base + "Condition");
        request.idempotent = idempotent;
        const auto result = exchange(http, request, {});
        QCOMPARE(QString::fromStdString(outcomeOf(result)), outcome);
        QCOMPARE(static_cast<int>(fake.count(base)), tries);
        if (result)
            QCOMPARE(static_cast<int>(result->attempts), tries);
        QVERIFY2(fake.now().count() >= atLeast, qPrintable(QString::number(fake.now().count())));
        QVERIFY(fake.now().count() <= atLeast + 1000);
    }

    void waitsGrowAndSpread() {
        const Request request = Request::get(base);
        const Result<Response> outcome = failure("http.unreachable");
        Milliseconds previous{0};
        for (unsigned attempt = 1; attempt < 5; ++attempt) {
            const auto low = waitBeforeRetry({}, request, attempt, outcome, {}, 0.0);
            const auto high = waitBeforeRetry({}, request, attempt, outcome, {}, 0.999);
            QVERIFY(low && high && *low < *high && *low > previous);
            previous = *low;
        }
        QVERIFY(!waitBeforeRetry({}, request, 5, outcome, {}, 0.0));
    }

    void redirects_data() {
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("same origin") << "/fhir/new" << "200";
        QTest::newRow("same origin, absolute") << "https://ehr.example/fhir/new" << "200";
        QTest::newRow("another host") << "https://evil.test/fhir/new" << "http.redirect-refused";
        QTest::newRow("another port") << "https://ehr.example:8443/fhir/new" << "http.redirect-refused";
        QTest::newRow("down to plain") << "http://ehr.example/fhir/new" << "http.redirect-refused";
        QTest::newRow("in a circle") << "/fhir/old" << "http.redirect-refused";
        QTest::newRow("nowhere") << "" << "http.redirect-refused";
    }
    void redirects() {
        QFETCH(QString, location);
        QFETCH(QString, outcome);
        FakeHttp fake;
        fake.on(base + "old", FakeAnswer::of(302, {{"Location", location.toStdString()}}));
        fake.on(base + "new", FakeAnswer::json("{}"));
        fake.on("https://evil.test/", FakeAnswer::json("{}"));
        RetryingHttp http(fake, fake, fake.clock(), calm());
        Request request = Request::get(base + "old");
        request.headers.emplace_back("Authorization", "Bearer very-secret");
        QCOMPARE(QString::fromStdString(outcomeOf(exchange(http, request, {}))), outcome);
        for (const Request& sent : fake.requests())
            QVERIFY(sameOrigin(sent.url, base)); // the token left for nowhere else
    }

    void aHostGetsNoMoreAtOnceThanItsLimit() {
        FakeHttp fake;
        fake.on(base, [](const Request&) { return FakeAnswer::json("{}").after(Milliseconds(40)); });
        Manners manners = calm();
        manners.limits.connections = 3;
        RetryingHttp http(fake, fake, fake.clock(), manners);
        std::atomic<int> left = 20;
        std::promise<void> all;
        for (int i = 0; i < 20; ++i)
            http.send(Request::get(base + "Condition"), {}, [&](const Result<Response>& result) {
                QVERIFY(result.has_value());
                if (--left == 0)
                    all.set_value();
            });
        all.get_future().wait();
        QCOMPARE(fake.mostAtOnce(), std::size_t{3});
    }

    void aHostGetsNoMoreASecondThanItsLimit() {
        FakeHttp fake;
        fake.on(base, FakeAnswer::json("{}"));
        Manners manners = calm();
        manners.limits.requestsPerSecond = 20;
        RetryingHttp http(fake, fake, fake.clock(), manners);
        for (int i = 0; i < 41; ++i)
            QVERIFY(exchange(http, Request::get(base), {}).has_value());
        QVERIFY(fake.now().count() >= 2000);
        QVERIFY(fake.now().count() <= 4200);
    }

    void retryAfterHoldsTheWholeHost() {
        FakeHttp fake;
        fake.script(base + "A", {busy(429, "60"), FakeAnswer::json("{}")});
        fake.on(base + "B", FakeAnswer::json("{}"));
        fake.on("https://other.example/", FakeAnswer::json("{}"));
        RetryingHttp http(fake, fake, fake.clock(), calm());
        std::promise<Milliseconds> first;
        std::promise<Milliseconds> second;
        std::promise<Milliseconds> elsewhere;
        http.send(Request::get(base + "A"), {}, [&](const auto&) { first.set_value(fake.now()); });
        while (fake.count(base + "A") == 0)
            std::this_thread::yield();
        auto later = first.get_future();
        http.send(Request::get("https://other.example/"), {}, [&](const auto&) { elsewhere.set_value(fake.now()); });
        QVERIFY(later.get().count() >= 60'000);
        http.send(Request::get(base + "B"), {}, [&](const auto&) { second.set_value(fake.now()); });
        QVERIFY(second.get_future().get().count() >= 60'000);
        elsewhere.get_future().wait();
    }

    void aCancelEndsAWait_data() {
        QTest::addColumn<bool>("hanging");
        QTest::newRow("while waiting for an answer") << true;
        QTest::newRow("before it is sent") << false;
    }
    void aCancelEndsAWait() {
        QFETCH(bool, hanging);
        FakeHttp fake;
        fake.on(base, FakeAnswer::never());
        RetryingHttp http(fake, fake, fake.clock(), calm());
        CancelSource cancel;
        std::promise<Result<Response>> promise;
        if (!hanging)
            cancel.cancel();
        http.send(Request::get(base), cancel.token(),
                  [&](Result<Response> result) { promise.set_value(std::move(result)); });
        while (hanging && fake.count(base) == 0)
            std::this_thread::yield();
        cancel.cancel();
        QCOMPARE(promise.get_future().get().error().code, std::string("http.cancelled"));
    }

    void theLogTellsEveryTryAndNoSecret() {
        FakeHttp fake;
        fake.script(base + "Patient", {FakeAnswer::of(503), FakeAnswer::cut(), FakeAnswer::json("{\"a\":1}")});
        std::vector<RequestRow> rows;
        RetryingHttp http(fake, fake, fake.clock(), calm(), [&](const RequestRow& row) { rows.push_back(row); });
        Request request = Request::get(base + "Patient?family=Abendroth&identifier=x%7C4711");
        request.headers.emplace_back("Authorization", "Bearer very-secret");
        const auto result = exchange(http, request, {});
        QVERIFY(result.has_value());
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows[0].status, 503);
        QCOMPARE(rows[1].error, std::string("http.cut-short"));
        QCOMPARE(rows[2].status, 200);
        QCOMPARE(rows[2].attempt, 3u);
        for (const RequestRow& row : rows) {
            QCOMPARE(row.id, result->requestId);
            QCOMPARE(row.host, std::string("ehr.example"));
            QCOMPARE(row.target, std::string("/fhir/Patient?family=…&identifier=…"));
        }
    }

    void aNetworkThatGoesTellsItsCallers() {
        std::promise<Result<Response>> promise;
        {
            FakeHttp fake;
            fake.on(base, FakeAnswer::of(503, {{"Retry-After", "100"}}));
            fake.on("https://slow.example/", FakeAnswer::never());
            RetryingHttp http(fake, fake, fake.clock(), calm());
            http.send(Request::get("https://slow.example/"), {},
                      [&](Result<Response> result) { promise.set_value(std::move(result)); });
            while (fake.count("https://slow.example/") == 0)
                std::this_thread::yield();
        }
        QCOMPARE(promise.get_future().get().error().code, std::string("http.cancelled"));
    }
};

ANAMNESIS_TEST(RetryingHttpTest);
#include "RetryingHttpTest.moc"
