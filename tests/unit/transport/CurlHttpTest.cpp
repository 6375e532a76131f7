// SPDX-License-Identifier: GPL-3.0-or-later
// curl itself, against real sockets on loopback.
#include "services/transport/CurlHttp.h"
#include "services/transport/RetryingHttp.h"
#include "tests/support/TestMain.h"
#include "tests/unit/transport/Loopback.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>
#include <set>

using namespace anamnesis;
using namespace anamnesis::transport;
using testing::Loopback;

namespace {

std::string outcomeOf(const Result<Response>& result) {
    return result ? std::to_string(result->status) : result.error().code;
}

std::string argument(const Error& error, const std::string& name) {
    for (const auto& [key, value] : error.args)
        if (key == name)
            return value;
    return {};
}

Request quick(const std::string& url) {
    Request request = Request::get(url, "application/fhir+json");
    request.timeouts = {Milliseconds(5000), Milliseconds(5000), Milliseconds(20'000)};
    return request;
}

/// Text that compresses about as well as a page of FHIR.
std::string plausible() {
    std::string text;
    for (int i = 0; i < 4000; ++i)
        text += R"({"resourceType":"Observation","id":")" + std::to_string(i * 7919) + R"(","status":"final"},)";
    return text;
}

} // namespace

class CurlHttpTest : public QObject {
    Q_OBJECT

private slots:
    void bodiesArriveDecompressed_data() {
        QTest::addColumn<QString>("encoding");
        QTest::newRow("plain") << "";
        QTest::newRow("gzip") << "gzip";
        QTest::newRow("zstd") << "zstd";
    }
    void bodiesArriveDecompressed() {
        QFETCH(QString, encoding);
        const std::string text = plausible();
        Loopback loopback;
        loopback.server().Get("/page", [&](const httplib::Request& request, httplib::Response& response) {
            QVERIFY(request.get_header_value("Accept-Encoding").find("zstd") != std::string::npos);
            QVERIFY(request.get_header_value("Accept-Encoding").find("br") != std::string::npos);
            if (!encoding.isEmpty())
                response.set_header("Content-Encoding", encoding.toStdString());
            response.set_content(encoding == "gzip"   ? testing::gzipped(text)
                                 : encoding == "zstd" ? testing::zstandard(text)
                                                      : text,
                                 "application/octet-stream");
        });
        loopback.start();
        CurlHttp http;
        const auto result = exchange(http, quick(loopback.url("/page")), {});
        QCOMPARE(QString::fromStdString(outcomeOf(result)), QString("200"));
        QVERIFY(result->body == text);
        QVERIFY(encoding.isEmpty() == (result->wireBytes == text.size()));
    }

    void brotliByTheServersOwnChoice() {
        const std::string text = plausible();
        Loopback loopback;
        loopback.server().Get("/page", [&](const httplib::Request&, httplib::Response& response) {
            response.set_content(text, "application/json");
        });
        loopback.start();
        CurlHttp http;
        const auto result = exchange(http, quick(loopback.url("/page")), {});
        QVERIFY(result && result->body == text);
        QCOMPARE(std::string(header(result->headers, "content-encoding")), std::string("br"));
    }

    void hostileBodiesAreRefused_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::newRow("gzip bomb") << "/bomb" << "http.too-large";
        QTest::newRow("body beyond the cap") << "/large" << "http.too-large";
        QTest::newRow("no gzip at all") << "/not-gzip" << "http.damaged";
        QTest::newRow("gzip with a flipped byte") << "/flipped" << "http.damaged";
        QTest::newRow("shorter than announced") << "/short" << "http.cut-short";
        QTest::newRow("nothing wrong") << "/fine" << "200";
    }
    void hostileBodiesAreRefused() {
        QFETCH(QString, path);
        QFETCH(QString, code);
        Loopback loopback;
        const auto serve = [&](const char* at, std::string body, const char* encoding) {
            loopback.server().Get(
                at, [body = std::move(body), encoding](const httplib::Request&, httplib::Response& response) {
                    if (*encoding != 0)
                        response.set_header("Content-Encoding", encoding);
                    response.set_content(body, "application/octet-stream");
                });
        };
        std::string flipped = testing::gzipped(plausible());
        flipped[flipped.size() / 2] = static_cast<char>(~flipped[flipped.size() / 2]);
        serve("/bomb", testing::gzipped(std::string(48 << 20, ' ')), "gzip");
        serve("/large", std::string(3 << 20, 'x'), "");
        serve("/not-gzip", "<html>not compressed</html>", "gzip");
        serve("/flipped", flipped, "gzip");
        serve("/fine", testing::gzipped(plausible()), "gzip");
        loopback.server().Get("/short", [](const httplib::Request&, httplib::Response& response) {
            response.set_content_provider(1000, "text/plain",
                                          [](std::size_t offset, std::size_t, httplib::DataSink& sink) {
                                              if (offset > 0)
                                                  return false;
                                              sink.write("half", 4);
                                              return true;
                                          });
        });
        loopback.start();
        CurlHttp http;
        Request request = quick(loopback.url(path.toStdString()));
        if (path == "/large")
            request.maxBody = 1 << 20;
        QCOMPARE(QString::fromStdString(outcomeOf(exchange(http, request, {}))), code);
    }

    void silenceAndSlownessHaveLimits_data() {
        QTest::addColumn<int>("idle");
        QTest::addColumn<int>("total");
        QTest::addColumn<QString>("limit");
        QTest::newRow("silent for too long") << 150 << 60'000 << "idle";
        QTest::newRow("takes too long") << 60'000 << 200 << "total";
    }
    void silenceAndSlownessHaveLimits() {
        QFETCH(int, idle);
        QFETCH(int, total);
        QFETCH(QString, limit);
        std::promise<void> over;
        auto waiting = over.get_future().share();
        Loopback loopback;
        loopback.server().Get("/slow", [waiting](const httplib::Request&, httplib::Response& response) {
            response.set_chunked_content_provider("text/plain", [waiting](std::size_t, httplib::DataSink& sink) {
                sink.write("{", 1);
                waiting.wait();
                return false;
            });
        });
        loopback.start();
        CurlHttp http;
        Request request = Request::get(loopback.url("/slow"));
        request.timeouts = {Milliseconds(5000), Milliseconds(idle), Milliseconds(total)};
        const auto result = exchange(http, request, {});
        over.set_value();
        QCOMPARE(QString::fromStdString(outcomeOf(result)), QString("http.timeout"));
        QCOMPARE(QString::fromStdString(argument(result.error(), "limit")), limit);
    }

    void aCancelIsFelt() {
        std::promise<void> entered;
        std::promise<void> over;
        auto waiting = over.get_future().share();
        Loopback loopback;
        loopback.server().Get("/hang", [&](const httplib::Request&, httplib::Response& response) {
            entered.set_value();
            waiting.wait();
            response.set_content("late", "text/plain");
        });
        loopback.start();
        CurlHttp http;
        CancelSource cancel;
        std::promise<Result<Response>> promise;
        http.send(quick(loopback.url("/hang")), cancel.token(),
                  [&](Result<Response> result) { promise.set_value(std::move(result)); });
        entered.get_future().wait();
        QElapsedTimer timer;
        timer.start();
        cancel.cancel();
        // The server still hangs: only the cancel can end it.
        const auto result = promise.get_future().get();
        qInfo("cancelled after %lld ms", static_cast<long long>(timer.elapsed()));
        over.set_value();
        QCOMPARE(QString::fromStdString(outcomeOf(result)), QString("http.cancelled"));
    }

    void whoIsNotThereIsUnreachable_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("code");
        QTest::newRow("nobody listens") << "http://127.0.0.1:1/" << "http.unreachable";
        QTest::newRow("plain to another host") << "http://ehr.example/" << "http.plain-refused";
        QTest::newRow("no URL") << "nonsense" << "http.url-invalid";
        QTest::newRow("file") << "file:///etc/hostname" << "http.url-invalid";
    }
    void whoIsNotThereIsUnreachable() {
        QFETCH(QString, url);
        QFETCH(QString, code);
        CurlHttp http;
        QCOMPARE(QString::fromStdString(outcomeOf(exchange(http, quick(url.toStdString()), {}))), code);
    }

    void aTokenNeverLeavesItsOrigin() {
        std::atomic<int> stolen = 0;
        Loopback elsewhere;
        elsewhere.server().Get("/.*", [&](const httplib::Request&, httplib::Response&) { ++stolen; });
        elsewhere.start();
        Loopback loopback;
        std::atomic<int> signedRequests = 0;
        loopback.server().Get("/away", [&](const httplib::Request&, httplib::Response& response) {
            response.set_redirect(elsewhere.url("/catch"), 302);
        });
        loopback.server().Get("/near", [&](const httplib::Request&, httplib::Response& response) {
            response.set_redirect("/here", 307);
        });
        loopback.server().Get("/here", [&](const httplib::Request& request, httplib::Response& response) {
            signedRequests += request.get_header_value("Authorization") == "Bearer abc" ? 1 : 0;
            response.set_content("{}", "application/json");
        });
        loopback.start();
        const SystemClock clock;
        const auto http = makeNetwork(clock);
        Request request = quick(loopback.url("/away"));
        request.headers.emplace_back("Authorization", "Bearer abc");
        QCOMPARE(QString::fromStdString(outcomeOf(exchange(*http, request, {}))), QString("http.redirect-refused"));
        QCOMPARE(stolen.load(), 0);
        request.url = loopback.url("/near");
        QCOMPARE(QString::fromStdString(outcomeOf(exchange(*http, request, {}))), QString("200"));
        QCOMPARE(signedRequests.load(), 1);
    }

    void connectionsAreKept() {
        Loopback loopback;
        std::atomic<int> answered = 0;
        std::mutex mutex;
        std::set<int> ports;
        loopback.server().Get("/x", [&](const httplib::Request& request, httplib::Response& response) {
            const std::lock_guard lock(mutex);
            ports.insert(request.remote_port);
            ++answered;
            response.set_content("{}", "application/json");
        });
        loopback.server().set_keep_alive_max_count(1000);
        loopback.start();
        CurlHttp http;
        for (int i = 0; i < 50; ++i)
            QVERIFY(exchangeOk(http, quick(loopback.url("/x")), {}).has_value());
        QCOMPARE(answered.load(), 50);
        QCOMPARE(ports.size(), std::size_t{1});
    }

    void tlsIsChecked_data() {
        QTest::addColumn<QString>("trusted");
        QTest::addColumn<QString>("presents");
        QTest::addColumn<QString>("ownCertificate");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("trusted authority") << "server" << "server" << "" << "200";
        QTest::newRow("the system's authorities do not know it") << "" << "server" << "" << "http.tls";
        QTest::newRow("another authority") << "stranger" << "server" << "" << "http.tls";
        QTest::newRow("trusted, but for another host") << "stranger" << "stranger" << "" << "http.tls";
        QTest::newRow("TLS 1.1 only") << "server" << "old" << "" << "http.tls";
        QTest::newRow("wants a certificate, gets it") << "server" << "demanding" << "client" << "200";
        QTest::newRow("wants a certificate, gets none") << "server" << "demanding" << "" << "refused";
        QTest::newRow("authority file is missing") << "nowhere" << "server" << "" << "http.tls";
    }
    void tlsIsChecked() {
        QFETCH(QString, trusted);
        QFETCH(QString, presents);
        QFETCH(QString, ownCertificate);
        QFETCH(QString, outcome);
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        std::map<QString, testing::Certificate> made;
        made["server"] = testing::makeCertificate(path, "server", "IP:127.0.0.1");
        made["stranger"] = testing::makeCertificate(path, "stranger", "DNS:other.example");
        made["client"] = testing::makeCertificate(path, "client", "DNS:client.example");
        made["nowhere"] = {path / "nowhere.pem", path / "nowhere.key"};
        const auto& own = made[presents == "stranger" ? "stranger" : "server"];
        const bool demanding = presents == "demanding";
        auto server = std::make_unique<httplib::SSLServer>(own.certificate.c_str(), own.key.c_str(),
                                                           demanding ? made["client"].certificate.c_str() : nullptr);
        QVERIFY(server->is_valid());
        if (presents == "old") {
            SSL_CTX_set_min_proto_version(server->ssl_context(), TLS1_VERSION);
            SSL_CTX_set_max_proto_version(server->ssl_context(), TLS1_1_VERSION);
            SSL_CTX_set_cipher_list(server->ssl_context(), "ALL:@SECLEVEL=0");
        }
        Loopback loopback(std::move(server));
        loopback.server().Get("/", [](const httplib::Request&, httplib::Response& response) {
            response.set_content("{}", "application/json");
        });
        loopback.start();
        CurlHttp http;
        Request request = quick(loopback.url("/"));
        auto identity = std::make_shared<TlsIdentity>();
        if (!trusted.isEmpty())
            identity->caFile = made[trusted].certificate;
        if (!ownCertificate.isEmpty()) {
            identity->certFile = made[ownCertificate].certificate;
            identity->keyFile = made[ownCertificate].key;
        }
        request.tls = identity;
        const auto result = exchange(http, request, {});
        if (outcome == "refused")
            QVERIFY(!result); // in TLS 1.3 the refusal comes after the handshake, as an alert or a closed connection
        else
            QCOMPARE(QString::fromStdString(outcomeOf(result)), outcome);
    }

    void destroyingTheNetworkEndsWhatIsUnderWay() {
        std::promise<void> entered;
        std::promise<void> over;
        auto waiting = over.get_future().share();
        Loopback loopback;
        loopback.server().Get("/hang", [&](const httplib::Request&, httplib::Response&) {
            entered.set_value();
            waiting.wait();
        });
        loopback.server().Get("/busy", [](const httplib::Request&, httplib::Response& response) {
            response.status = 503;
            response.set_header("Retry-After", "60");
        });
        loopback.start();
        std::promise<Result<Response>> hanging;
        std::promise<Result<Response>> retrying;
        const SystemClock clock;
        std::promise<void> firstTry;
        auto http = makeNetwork(clock, {}, [&, told = false](const RequestRow& row) mutable {
            if (row.status == 503 && !std::exchange(told, true))
                firstTry.set_value();
        });
        http->send(quick(loopback.url("/busy")), {},
                   [&](Result<Response> result) { retrying.set_value(std::move(result)); });
        firstTry.get_future().wait();
        CurlHttp second;
        http->send(quick(loopback.url("/hang", "localhost")), {},
                   [&](Result<Response> result) { hanging.set_value(std::move(result)); });
        entered.get_future().wait();
        http.reset();
        over.set_value();
        QCOMPARE(QString::fromStdString(outcomeOf(hanging.get_future().get())), QString("http.cancelled"));
        QCOMPARE(QString::fromStdString(outcomeOf(retrying.get_future().get())), QString("http.cancelled"));
    }
};

ANAMNESIS_TEST(CurlHttpTest);
#include "CurlHttpTest.moc"
