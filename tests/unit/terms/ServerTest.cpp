// SPDX-License-Identifier: GPL-3.0-or-later
// The client against a real HTTP server on loopback: one that answers, keeps silent, answers with something else,
// breaks off, goes away; and what was answered before, used offline and told with its date.
#include "services/terms/Terminology.h"
#include "services/transport/RetryingHttp.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>
#include <httplib.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

using namespace anamnesis;
using namespace anamnesis::terms;

namespace {

std::string quoted(std::string text) {
    std::ranges::replace(text, '\'', '"');
    return text;
}

const std::string dog =
    quoted("{'resourceType':'Parameters','parameter':[{'name':'version','valueString':'3'},{'name':'display',"
           "'valueString':'Dog'}]}");
const std::string outcome = quoted("{'resourceType':'OperationOutcome','issue':[{'severity':'error','code':'CODE',"
                                   "'diagnostics':'Mary Jones, born 1970'}]}");

std::string outcomeOf(const std::string& code) {
    std::string text = outcome;
    return text.replace(text.find("CODE"), 4, code);
}

/// Answers $lookup as it is told to, on a port of its own.
class Served {
public:
    Served() {
        m_server.Get(R"(/r4/CodeSystem/\$lookup)",
                     [this](const httplib::Request& request, httplib::Response& response) {
                         {
                             const std::unique_lock lock(m_mutex);
                             m_asked.push_back(request.target);
                             m_accepted = request.get_header_value("Accept");
                             m_arrived.notify_all();
                         }
                         if (silent) {
                             std::unique_lock lock(m_mutex);
                             m_released.wait(lock, [this] { return m_over; });
                             return;
                         }
                         response.status = status;
                         response.set_content(body, type);
                     });
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::yield();
    }
    ~Served() { stop(); }
    Served(const Served&) = delete;
    Served& operator=(const Served&) = delete;

    void stop() {
        {
            const std::unique_lock lock(m_mutex);
            m_over = true;
            m_released.notify_all();
        }
        m_server.stop();
        if (m_thread.joinable())
            m_thread.join();
    }
    /// Until so many questions have come in; twenty seconds at most.
    bool waitFor(std::size_t questions) {
        std::unique_lock lock(m_mutex);
        return m_arrived.wait_for(lock, std::chrono::seconds(20), [&] { return m_asked.size() >= questions; });
    }
    [[nodiscard]] std::string base() const { return "http://127.0.0.1:" + std::to_string(m_port) + "/r4"; }
    [[nodiscard]] std::vector<std::string> asked() const {
        const std::unique_lock lock(m_mutex);
        return m_asked;
    }
    [[nodiscard]] const std::string& accepted() const { return m_accepted; }

    std::atomic<bool> silent = false;
    int status = 200;
    std::string type = "application/fhir+json";
    std::string body = dog;

private:
    httplib::Server m_server;
    std::thread m_thread;
    int m_port = 0;
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived, m_released;
    std::vector<std::string> m_asked;
    std::string m_accepted;
    bool m_over = false;
};

struct Client {
    QTemporaryDir folder;
    FixedClock clock{Instant(std::chrono::milliseconds(1'800'000'000'000))};
    Issues ofPacks;
    Store store{Store::open({}, ofPacks)};
    std::unique_ptr<transport::Http> http;
    Terminology terminology{store, folder.path().toStdString(), clock};

    explicit Client(const std::string& base, std::chrono::milliseconds patience = std::chrono::seconds(20)) {
        transport::Manners manners;
        manners.retry.attempts = 1;
        manners.retry.attemptsOfInternalError = 1;
        manners.retry.attemptsOfSlow = 1;
        http = transport::makeNetwork(clock, manners);
        ServerSettings settings;
        settings.base = base;
        settings.patience = patience;
        terminology.useServer(*http, settings);
    }
    auto lookup(const CancelToken& cancel = {}) {
        return terminology.lookup("http://x.org/animals", "dog", "en", cancel);
    }
};

QString codes(const Issues& issues) {
    QStringList list;
    for (const Issue& issue : issues)
        list << QString::fromStdString(issue.code);
    return list.join(' ');
}

std::string argument(const Issues& issues, const std::string& code, const std::string& name) {
    for (const Issue& issue : issues)
        if (issue.code == code)
            for (const auto& [key, value] : issue.args)
                if (key == name)
                    return value;
    return "(none)";
}

} // namespace

class ServerTest : public QObject {
    Q_OBJECT

private slots:
    void answersAndIsAskedForNothingButTheCode() {
        Served server;
        Client client(server.base());
        const auto answer = client.lookup();
        QVERIFY(answer.has_value());
        QCOMPARE(answer->from, From::Server);
        QCOMPARE(answer->value.front().coding.display, std::string("Dog"));
        QCOMPARE(server.asked(),
                 std::vector<std::string>{"/r4/CodeSystem/$lookup?system=http%3A%2F%2Fx.org%2Fanimals&code=dog"
                                          "&displayLanguage=en"});
        QCOMPARE(server.accepted(), std::string("application/fhir+json"));
    }

    void whatIsNoAnswerIsNamed_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("got");
        const auto row = [](const char* name, int status, const char* type, const std::string& body, const char* code,
                            const char* got) {
            QTest::newRow(name) << status << QString(type) << QString::fromStdString(body) << QString(code)
                                << QString(got);
        };
        const char* json = "application/fhir+json";
        row("a page of a portal", 200, "text/html", "<!DOCTYPE html><title>Sign in</title>", "terms.server-wrong",
            "HTML");
        row("another resource", 200, json, quoted("{'resourceType':'Patient','id':'1'}"), "terms.server-wrong",
            "Patient");
        row("cut JSON", 200, json, dog.substr(0, 40), "terms.server-wrong", "unreadable");
        row("nothing", 200, json, "", "terms.server-wrong", "nothing");
        row("XML", 200, "application/fhir+xml", "<Parameters xmlns='http://hl7.org/fhir'/>", "terms.server-wrong",
            "XML");
        row("an outcome in place of an answer", 200, json, outcomeOf("processing"), "terms.server-refused",
            "processing");
        row("broken within", 500, "text/plain", "Exception at line 1", "terms.server-refused", "unreadable");
        row("an error page", 503, "text/html", "<html>", "terms.server-refused", "HTML");
        row("refused", 400, json, outcomeOf("invalid"), "terms.server-refused", "invalid");
        row("sign-in wanted", 401, json, outcomeOf("login"), "terms.server-refused", "login");
        row("does not know it", 404, json, outcomeOf("not-found"), "terms.server-not-known", "(none)");
        row("no such path", 404, "text/html", "<html>", "terms.server-refused", "HTML");
    }
    void whatIsNoAnswerIsNamed() {
        QFETCH(int, status);
        QFETCH(QString, type);
        QFETCH(QString, body);
        QFETCH(QString, code);
        QFETCH(QString, got);
        Served server;
        server.status = status;
        server.type = type.toStdString();
        server.body = body.toStdString();
        Client client(server.base());
        const auto answer = client.lookup();
        QVERIFY(answer.has_value()); // the rest goes on: from the packs, which know nothing here
        QCOMPARE(answer->from, From::Packs);
        QVERIFY(answer->value.empty());
        QCOMPARE(codes(answer->issues), code + " terms.from-packs");
        const std::string name = code == "terms.server-wrong" ? "got" : "reason";
        QCOMPARE(argument(answer->issues, code.toStdString(), name), got.toStdString());
        for (const Issue& issue : answer->issues)
            for (const auto& [key, value] : issue.args)
                QVERIFY2(value.find("Mary") == std::string::npos, value.c_str()); // diagnostics are not passed on
    }

    void aSilentServerIsWaitedForNoLongerThanAllowed() {
        Served server;
        server.silent = true;
        Client client(server.base(), std::chrono::milliseconds(300));
        const auto answer = client.lookup();
        QVERIFY(answer.has_value());
        QCOMPARE(codes(answer->issues), QString("terms.server-slow terms.from-packs"));
    }

    void cancellingEndsTheWait() {
        Served server;
        server.silent = true;
        Client client(server.base(), std::chrono::minutes(10));
        CancelSource source;
        std::thread other([&] {
            if (server.waitFor(1))
                source.cancel();
        });
        const auto answer = client.lookup(source.token());
        other.join();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, std::string("cancelled"));
        // Cancelling is no fault of the server: it is asked again.
        server.silent = false;
        QCOMPARE(client.lookup()->from, From::Server);
    }

    void anAnswerOfBeforeIsUsedWhenTheServerIsGoneAndToldWithItsDate() {
        auto server = std::make_unique<Served>();
        Client client(server->base());
        QCOMPARE(client.lookup()->from, From::Server);
        server->stop();
        client.clock.set(client.clock.now() + std::chrono::hours(48));
        const auto answer = client.lookup();
        QCOMPARE(answer->from, From::Cache);
        QCOMPARE(answer->value.front().coding.display, std::string("Dog"));
        QCOMPARE(answer->at, Instant(std::chrono::milliseconds(1'800'000'000'000)));
        QCOMPARE(codes(answer->issues), QString("terms.server-gone terms.from-cache"));
        QCOMPARE(argument(answer->issues, "terms.from-cache", "at"), std::string("2027-01-15T08:00:00Z"));
        // Without a server at all, in another run: the same, and nothing is asked.
        Terminology offline(client.store, client.folder.path().toStdString(), client.clock);
        const auto later = offline.lookup("http://x.org/animals", "dog", "en");
        QCOMPARE(later->from, From::Cache);
        QCOMPARE(codes(later->issues), QString("terms.from-cache"));
    }

    void aServerThatSaysSomethingWrongLaterDoesNotSpoilWhatItSaidBefore() {
        Served server;
        Client client(server.base());
        QCOMPARE(client.lookup()->from, From::Server);
        client.clock.set(client.clock.now() + std::chrono::hours(48));
        server.type = "text/html";
        server.body = "<html>";
        QCOMPARE(codes(client.lookup()->issues), QString("terms.server-wrong terms.from-cache"));
        client.clock.set(client.clock.now() + std::chrono::minutes(5));
        server.type = "application/fhir+json";
        server.body = dog;
        QCOMPARE(client.lookup()->from, From::Server);
        // Taken back: what it does not know any more is not remembered either.
        client.clock.set(client.clock.now() + std::chrono::hours(48));
        server.status = 404;
        server.body = outcomeOf("not-found");
        const auto taken = client.lookup();
        QCOMPARE(taken->from, From::Packs);
        QCOMPARE(codes(taken->issues), QString("terms.server-not-known terms.from-packs"));
    }
};

ANAMNESIS_TEST(ServerTest);
#include "ServerTest.moc"
