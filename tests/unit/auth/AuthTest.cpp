// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auth/ClientAssertion.h"
#include "services/auth/ClientCredentials.h"
#include "services/auth/StaticBearer.h"
#include "services/transport/Url.h"
#include "tests/support/TestMain.h"
#include "tests/support/fakehttp/FakeHttp.h"
#include "tests/unit/auth/Keys.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <atomic>
#include <set>
#include <thread>

using namespace anamnesis;
using namespace anamnesis::auth;
using namespace anamnesis::testing;
using transport::Request;

namespace {

const std::string base = "https://ehr.example/fhir";
const std::string tokenUrl = "https://login.example/token";

std::string form(const Request& request, const std::string& name) {
    for (const auto& [key, value] : transport::parametersOf("x?" + request.body))
        if (key == name)
            return value;
    return {};
}

std::vector<Request> tokenRequests(const FakeHttp& fake) {
    auto all = fake.requests();
    std::erase_if(all, [](const Request& request) { return request.url != tokenUrl; });
    return all;
}

ClientIdentity withSecret() {
    ClientIdentity identity;
    identity.base = base;
    identity.clientId = "my client";
    identity.clientSecret = Secret("s:e&c/ret");
    return identity;
}

ClientIdentity withKey(const std::string& key) {
    ClientIdentity identity;
    identity.base = base;
    identity.clientId = "backend";
    identity.privateKey = Secret(key);
    return identity;
}

FakeAnswer token(int number, const std::string& more = {}) {
    return FakeAnswer::json("{\"token_type\":\"bearer\",\"access_token\":\"t" + std::to_string(number) + "\"" + more +
                            "}");
}

/// Text of an error and all its arguments.
std::string all(const Error& error) {
    std::string text = error.code;
    for (const auto& [key, value] : error.args)
        text += " " + key + "=" + value;
    return text;
}

} // namespace

class AuthTest : public QObject {
    Q_OBJECT

private slots:
    void assertionsAreSigned_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("algorithm");
        for (const char* how : {"pem", "jwk", "jwk set"}) {
            QTest::addRow("RSA as %s", how) << "RSA-2048" << how << "RS384";
            QTest::addRow("EC as %s", how) << "P-384" << how << "ES384";
        }
    }
    void assertionsAreSigned() {
        QFETCH(QString, kind);
        QFETCH(QString, form);
        QFETCH(QString, algorithm);
        const KeyPair pair = makeKey(kind.toStdString());
        const Secret key(form == "pem" ? pair.pem : form == "jwk" ? pair.jwk : pair.jwkSet);
        const Instant now{std::chrono::milliseconds(1'772'366'400'000)};
        const auto assertion = signAssertion(key, form == "pem" ? "key-1" : "", {"backend", tokenUrl, "once", now});
        QVERIFY(assertion.has_value());
        const std::string compact(assertion->reveal());
        QVERIFY(verifies(compact, pair.jwk));
        QVERIFY(!verifies(compact, makeKey(kind.toStdString()).jwk));
        const auto head = nlohmann::json::parse(part(compact, 0));
        const auto claims = nlohmann::json::parse(part(compact, 1));
        QCOMPARE(head["alg"].get<std::string>(), algorithm.toStdString());
        QCOMPARE(head["kid"].get<std::string>(), std::string("key-1"));
        QCOMPARE(head["typ"].get<std::string>(), std::string("JWT"));
        QCOMPARE(claims["iss"].get<std::string>(), std::string("backend"));
        QCOMPARE(claims["sub"].get<std::string>(), std::string("backend"));
        QCOMPARE(claims["aud"].get<std::string>(), tokenUrl);
        QCOMPARE(claims["exp"].get<long>() - 1'772'366'400, 300L);
    }

    void keysThatDoNotServeAreRefused_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("code");
        QTest::newRow("short RSA") << QString::fromStdString(makeKey("RSA-1024").pem) << "auth.key-unsuited";
        QTest::newRow("P-256") << QString::fromStdString(makeKey("P-256").pem) << "auth.key-unsuited";
        QTest::newRow("no key") << "hello" << "auth.key-unreadable";
        QTest::newRow("empty") << "" << "auth.key-unreadable";
        QTest::newRow("broken JSON") << "{\"kty\":" << "auth.key-unreadable";
        QTest::newRow("public half") << "{\"kty\":\"EC\",\"crv\":\"P-384\",\"x\":\"AA\",\"y\":\"AA\"}"
                                     << "auth.key-unreadable";
    }
    void keysThatDoNotServeAreRefused() {
        QFETCH(QString, key);
        QFETCH(QString, code);
        const auto result = algorithmOf(Secret(key.toStdString()));
        QVERIFY(!result);
        QCOMPARE(QString::fromStdString(result.error().code), code);
        QVERIFY(key.isEmpty() || all(result.error()).find(key.toStdString()) == std::string::npos);
    }

    void endpointsAreDiscovered_data() {
        QTest::addColumn<QString>("smart");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("found");
        const QString json = QString::fromStdString(statementWithOauthUris());
        QTest::newRow("smart-configuration") << QString::fromStdString(smartConfiguration()) << "" << true;
        QTest::newRow("only the statement") << "" << json << true;
        QTest::newRow("the statement in XML") << "" << QString::fromStdString(statementWithOauthUrisXml()) << true;
        QTest::newRow("smart-configuration without a token endpoint") << "{}" << json << true;
        QTest::newRow("smart-configuration is a web page") << "<html></html>" << json << true;
        QTest::newRow("nowhere") << "" << "{\"resourceType\":\"CapabilityStatement\",\"rest\":[{\"security\":7}]}"
                                 << false;
    }
    void endpointsAreDiscovered() {
        QFETCH(QString, smart);
        QFETCH(QString, statement);
        QFETCH(bool, found);
        FakeHttp fake;
        if (!smart.isEmpty())
            fake.on(base + "/.well-known/smart-configuration", FakeAnswer::json(smart.toStdString()));
        if (!statement.isEmpty())
            fake.on(base + "/metadata", FakeAnswer::json(statement.toStdString()));
        const auto endpoints = discover(fake, base, nullptr, {});
        QCOMPARE(endpoints.has_value(), found);
        if (found)
            QCOMPARE(endpoints->token, tokenUrl);
        else
            QCOMPARE(endpoints.error().code, std::string("auth.no-token-endpoint"));
    }

    void aSecretIsSentTheWayTheServerTakesIt_data() {
        QTest::addColumn<QString>("methods");
        QTest::addColumn<bool>("inBody");
        QTest::newRow("not told, basic works") << "" << false;
        QTest::newRow("basic") << ",\"token_endpoint_auth_methods_supported\":[\"client_secret_basic\"]" << false;
        QTest::newRow("post only") << ",\"token_endpoint_auth_methods_supported\":[\"client_secret_post\"]" << true;
    }
    void aSecretIsSentTheWayTheServerTakesIt() {
        QFETCH(QString, methods);
        QFETCH(bool, inBody);
        FakeHttp fake;
        fake.on(base + "/.well-known/smart-configuration",
                FakeAnswer::json("{\"token_endpoint\":\"" + tokenUrl + "\"" + methods.toStdString() + "}"));
        fake.on(tokenUrl, token(1));
        ClientCredentials signIn(fake, fake.clock(), withSecret());
        Request request = Request::get(base + "/Condition");
        QVERIFY(signIn.authorize(request, {}).has_value());
        QCOMPARE(std::string(transport::header(request.headers, "Authorization")), std::string("Bearer t1"));
        const Request sent = tokenRequests(fake).front();
        QCOMPARE(form(sent, "grant_type"), std::string("client_credentials"));
        QCOMPARE(form(sent, "scope"), std::string("system/*.read"));
        QCOMPARE(form(sent, "client_secret"), inBody ? std::string("s:e&c/ret") : std::string());
        // base64 of "my%20client:s%3Ae%26c%2Fret"
        QCOMPARE(std::string(transport::header(sent.headers, "Authorization")),
                 inBody ? std::string() : std::string("Basic bXklMjBjbGllbnQ6cyUzQWUlMjZjJTJGcmV0"));
    }

    void aServerThatKnowsOnlyTheBodyIsTriedThatWay() {
        FakeHttp fake;
        fake.on(tokenUrl, [](const Request& request) {
            return form(request, "client_secret").empty() ? FakeAnswer::json("{\"error\":\"invalid_client\"}", 401)
                                                          : token(1);
        });
        ClientIdentity identity = withSecret();
        identity.tokenUrl = tokenUrl;
        ClientCredentials signIn(fake, fake.clock(), identity);
        Request request = Request::get(base + "/Condition");
        QVERIFY(signIn.authorize(request, {}).has_value());
        QCOMPARE(tokenRequests(fake).size(), std::size_t{2});
    }

    void refusalsSayWhyAndNoSecret_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("invalid client") << 400
                                        << "{\"error\":\"invalid_client\",\"error_description\":\"s:e&c/ret is wrong\"}"
                                        << "auth.refused status=400 error=invalid_client";
        QTest::newRow("a word of its own") << 400 << "{\"error\":\"s:e&c/ret\"}" << "auth.refused status=400";
        QTest::newRow("a web page") << 403 << "<html>s:e&c/ret</html>" << "auth.refused status=403";
        QTest::newRow("200 without a token") << 200 << "{}" << "auth.token-unreadable";
        QTest::newRow("200 with a web page") << 200 << "<html/>" << "auth.token-unreadable";
        QTest::newRow("a token that would split the header")
            << 200 << "{\"access_token\":\"a\\r\\nX: y\"}" << "auth.token-unreadable";
    }
    void refusalsSayWhyAndNoSecret() {
        QFETCH(int, status);
        QFETCH(QString, body);
        QFETCH(QString, expected);
        FakeHttp fake;
        fake.on(tokenUrl, FakeAnswer::json(body.toStdString(), status));
        ClientIdentity identity = withSecret();
        identity.tokenUrl = tokenUrl;
        ClientCredentials signIn(fake, fake.clock(), identity);
        Request request = Request::get(base + "/Condition");
        const auto result = signIn.authorize(request, {});
        QVERIFY(!result);
        QCOMPARE(QString::fromStdString(all(result.error())), expected);
    }

    void anAssertionIsNeverUsedTwice() {
        FakeHttp fake;
        fake.on(base + "/.well-known/smart-configuration", FakeAnswer::json(smartConfiguration()));
        fake.script(tokenUrl, {FakeAnswer::of(503), FakeAnswer::cut(), token(1, ",\"scope\":\"system/*.rs launch\"")});
        const KeyPair pair = makeKey("P-384");
        ClientCredentials signIn(fake, fake.clock(), withKey(pair.pem));
        Request request = Request::get(base + "/Condition");
        QVERIFY(signIn.authorize(request, {}).has_value());
        std::set<std::string> ids;
        for (const Request& sent : tokenRequests(fake)) {
            const std::string assertion = form(sent, "client_assertion");
            QVERIFY(verifies(assertion, pair.jwk));
            ids.insert(nlohmann::json::parse(part(assertion, 1))["jti"].get<std::string>());
            QCOMPARE(form(sent, "client_assertion_type"),
                     std::string("urn:ietf:params:oauth:client-assertion-type:jwt-bearer"));
            QCOMPARE(form(sent, "scope"), std::string("system/*.rs"));
            QVERIFY(!sent.idempotent);
        }
        QCOMPARE(ids.size(), std::size_t{3});
        QCOMPARE(signIn.grantedScopes(), (std::vector<std::string>{"system/*.rs", "launch"}));
    }

    void aTokenIsKeptUntilShortlyBeforeItRunsOut() {
        FakeHttp fake;
        int issued = 0;
        fake.on(tokenUrl, [&](const Request&) { return token(++issued, ",\"expires_in\":300"); });
        ClientIdentity identity = withSecret();
        identity.tokenUrl = tokenUrl;
        FixedClock clock(fake.clock().now());
        ClientCredentials signIn(fake, clock, identity);
        const auto use = [&] {
            Request request = Request::get(base + "/Condition");
            return signIn.authorize(request, {}) ? std::string(transport::header(request.headers, "Authorization"))
                                                 : std::string();
        };
        QCOMPARE(use(), std::string("Bearer t1"));
        clock.set(clock.now() + std::chrono::seconds(200));
        QCOMPARE(use(), std::string("Bearer t1"));
        clock.set(clock.now() + std::chrono::seconds(50));
        QCOMPARE(use(), std::string("Bearer t2"));
    }

    void manyThreadsRenewOnce() {
        FakeHttp fake;
        std::atomic<int> issued = 0;
        fake.on(tokenUrl, [&](const Request&) { return token(++issued); });
        fake.on(base, [](const Request& request) {
            return transport::header(request.headers, "Authorization") == "Bearer t2" ? FakeAnswer::json("{}")
                                                                                      : FakeAnswer::of(401);
        });
        ClientIdentity identity = withSecret();
        identity.tokenUrl = tokenUrl;
        ClientCredentials signIn(fake, fake.clock(), identity);
        std::atomic<int> well = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i)
                threads.emplace_back([&] {
                    const auto response = auth::exchange(fake, signIn, base, Request::get(base + "/Condition"), {});
                    well += response && response->ok() ? 1 : 0;
                });
        }
        QCOMPARE(well.load(), 8);
        QCOMPARE(issued.load(), 2);
    }

    void aTokenThatStaysRefusedIsNotTriedForEver() {
        FakeHttp fake;
        fake.on(base, FakeAnswer::of(401));
        StaticBearer bearer(Secret("abc"));
        const auto response = auth::exchange(fake, bearer, base, Request::get(base + "/x"), {});
        QCOMPARE(response->status, 401);
        QCOMPARE(fake.count(base), std::size_t{1});
    }

    void onlyTheSourcesOwnOriginIsSigned_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isSigned");
        QTest::newRow("own") << "https://ehr.example/fhir/Binary/1" << true;
        QTest::newRow("own host, other path") << "https://ehr.example/docs/1" << true;
        QTest::newRow("other host") << "https://docs.example/1" << false;
        QTest::newRow("other port") << "https://ehr.example:8443/1" << false;
    }
    void onlyTheSourcesOwnOriginIsSigned() {
        QFETCH(QString, url);
        QFETCH(bool, isSigned);
        FakeHttp fake;
        fake.on("https://", FakeAnswer::json("{}"));
        StaticBearer bearer(Secret("abc"));
        QVERIFY(auth::exchange(fake, bearer, base, Request::get(url.toStdString()), {}).has_value());
        QCOMPARE(!transport::header(fake.requests().front().headers, "Authorization").empty(), isSigned);
    }

    void aSecretIsWiped() {
        Secret secret("a fairly long secret that lives on the heap");
        const char* memory = secret.reveal().data();
        const std::string_view view(memory, secret.reveal().size());
        secret.wipe();
        QVERIFY(secret.empty());
        QVERIFY(view.find("secret") == std::string_view::npos); // the buffer is still owned, and zero
    }
};

ANAMNESIS_TEST(AuthTest);
#include "AuthTest.moc"
