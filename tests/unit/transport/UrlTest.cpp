// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/transport/Url.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace anamnesis::transport;

class UrlTest : public QObject {
    Q_OBJECT

private slots:
    void sameOriginComparesSchemeHostAndPort_data() {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("path differs") << "https://ehr.example/fhir?page=2" << true;
        QTest::newRow("default port written out") << "https://ehr.example:443/x" << true;
        QTest::newRow("host in capitals") << "HTTPS://EHR.Example/x" << true;
        QTest::newRow("trailing dot") << "https://ehr.example./x" << true;
        QTest::newRow("plain") << "http://ehr.example/x" << false;
        QTest::newRow("other port") << "https://ehr.example:8443/x" << false;
        QTest::newRow("subdomain") << "https://a.ehr.example/x" << false;
        QTest::newRow("suffix") << "https://ehr.example.evil.test/x" << false;
        QTest::newRow("user part that looks like the host") << "https://ehr.example@evil.test/x" << false;
        QTest::newRow("user part before the host") << "https://token@ehr.example/x" << false;
        QTest::newRow("backslash") << "https://evil.test\\@ehr.example/x" << false;
        QTest::newRow("relative") << "/fhir" << false;
        QTest::newRow("file") << "file:///etc/passwd" << false;
        QTest::newRow("empty") << "" << false;
    }
    void sameOriginComparesSchemeHostAndPort() {
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(sameOrigin("https://ehr.example/base", other.toStdString()), same);
    }

    void plainHttpIsForLoopbackOnly_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("code");
        QTest::newRow("https") << "https://ehr.example/" << "";
        QTest::newRow("localhost") << "http://localhost:8080/" << "";
        QTest::newRow("127.0.0.1") << "http://127.0.0.1/" << "";
        QTest::newRow("127.0.0.2") << "http://127.0.0.2:99/" << "";
        QTest::newRow("v6") << "http://[::1]:8080/fhir" << "";
        QTest::newRow("plain to a host") << "http://ehr.example/" << "http.plain-refused";
        QTest::newRow("a name that begins like loopback") << "http://127.0.0.1.evil.test/" << "http.plain-refused";
        QTest::newRow("a name that ends like loopback") << "http://127.evil.0.1x/" << "http.plain-refused";
        QTest::newRow("localhost as a label") << "http://localhost.evil.test/" << "http.plain-refused";
        QTest::newRow("private network") << "http://192.168.0.4/" << "http.plain-refused";
        QTest::newRow("all interfaces") << "http://0.0.0.0/" << "http.plain-refused";
        QTest::newRow("ftp") << "ftp://127.0.0.1/" << "http.url-invalid";
        QTest::newRow("no scheme") << "ehr.example/fhir" << "http.url-invalid";
        QTest::newRow("password inside") << "https://me:secret@ehr.example/" << "http.url-invalid";
    }
    void plainHttpIsForLoopbackOnly() {
        QFETCH(QString, url);
        QFETCH(QString, code);
        const auto result = contactable(url.toStdString());
        QCOMPARE(QString::fromStdString(result ? std::string() : result.error().code), code);
    }

    void referencesResolve_data() {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("expected");
        QTest::newRow("absolute") << "https://ehr.example/r4?x=1" << "https://ehr.example/r4?x=1";
        QTest::newRow("query only") << "?page=2" << "https://ehr.example/fhir/r4/Condition?page=2";
        QTest::newRow("path") << "/fhir/r4?_getpages=7" << "https://ehr.example/fhir/r4?_getpages=7";
        QTest::newRow("sibling") << "Condition?page=2" << "https://ehr.example/fhir/r4/Condition?page=2";
        QTest::newRow("blank inside") << "Condition?name=a b" << "https://ehr.example/fhir/r4/Condition?name=a+b";
        QTest::newRow("other host") << "https://evil.test/x" << "https://evil.test/x";
        QTest::newRow("script") << "javascript:alert(1)" << "";
    }
    void referencesResolve() {
        QFETCH(QString, reference);
        QFETCH(QString, expected);
        const auto url = resolve("https://ehr.example/fhir/r4/Condition?page=1", reference.toStdString());
        const QString answer = QString::fromStdString(url.value_or(""));
        if (reference.startsWith("javascript"))
            QVERIFY(!answer.startsWith("javascript"));
        else
            QCOMPARE(QString(answer).replace("%20", "+"), expected);
    }

    void aParameterIsReplacedInItsPlace() {
        QCOMPARE(withParameter("https://h/O?a=1&_count=100&b=x%7Cy", "_count", "50"),
                 std::string("https://h/O?a=1&_count=50&b=x%7Cy"));
        QCOMPARE(withParameter("https://h/O", "_count", "50"), std::string("https://h/O?_count=50"));
        QCOMPARE(percentDecode("a%7Cb+c%zz%"), std::string("a|b c%zz%"));
    }

    void aLoggedTargetHoldsNoPatient_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("target");
        QTest::newRow("read") << "https://h/fhir/r4/Patient/smith" << "/fhir/r4/Patient/{id}";
        QTest::newRow("search") << "https://h/r4/Observation?patient=123&category=laboratory&_count=100"
                                << "/r4/Observation?patient=…&category=laboratory&_count=100";
        QTest::newRow("name") << "https://h/r4/Patient?family=Smith&birthdate=1970-01-01"
                              << "/r4/Patient?family=…&birthdate=…";
        QTest::newRow("operation") << "https://h/r4/Patient/77/$everything?_count=5"
                                   << "/r4/Patient/{id}/$everything?_count=5";
        QTest::newRow("post search") << "https://h/r4/Patient/_search" << "/r4/Patient/_search";
        QTest::newRow("version") << "https://h/r4/Patient/a/_history/3" << "/r4/Patient/{id}/_history/{id}";
        QTest::newRow("opaque page") << "https://h/r4?_getpages=8c1f-77&_bundletype=searchset"
                                     << "/r4?_getpages=…&_bundletype=…";
        QTest::newRow("document") << "https://h/docs/9f8a7/letter2.pdf" << "/docs/{id}/{id}";
        QTest::newRow("discovery") << "https://h/.well-known/smart-configuration" << "/.well-known/smart-configuration";
    }
    void aLoggedTargetHoldsNoPatient() {
        QFETCH(QString, url);
        QFETCH(QString, target);
        QCOMPARE(QString::fromStdString(redactedTarget(url.toStdString())), target);
    }
};

ANAMNESIS_TEST(UrlTest);
#include "UrlTest.moc"
