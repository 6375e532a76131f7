// SPDX-License-Identifier: GPL-3.0-or-later
// What a strict server says: a table of requests and their answers.
#include "tests/support/TestMain.h"
#include "tests/unit/exchange/Serving.h"

#include <QTest>

#include <set>

using namespace anamnesis::exchange;
using namespace anamnesis::exchange::testing;

namespace {

int totalOf(const std::string& bundle) {
    return Json::parse(bundle)["total"];
}

} // namespace

class TestServers : public QObject {
    Q_OBJECT

    std::unique_ptr<Exchange> m_exchange;
    std::vector<std::unique_ptr<Client>> m_clients;
    Json m_truth;

    /// The first person's record id at a hospital, in place of {id}.
    std::string filled(const std::string& path, int hospital) const {
        std::string out = path;
        const auto at = out.find("{id}");
        if (at == std::string::npos)
            return out;
        for (const Json& patient : m_truth["persons"][0]["patients"])
            if (patient["source"] == m_exchange->hospitals()[static_cast<std::size_t>(hospital)].name) {
                out.replace(at, 4, patient["id"].get<std::string>());
                break;
            }
        return out;
    }
    Client& client(int hospital) { return *m_clients[static_cast<std::size_t>(hospital)]; }

private slots:
    void initTestCase() {
        auto started = Exchange::start({});
        QVERIFY(started.has_value());
        m_exchange = std::move(*started);
        for (const Hospital& hospital : m_exchange->hospitals())
            m_clients.push_back(std::make_unique<Client>(hospital));
        m_truth = Json::parse(m_exchange->truth());
    }

    void readyLineNamesEachHospital() {
        const Json line = Json::parse(m_exchange->readyLine());
        QCOMPARE(line["ready"].get<bool>(), true);
        QCOMPARE(static_cast<int>(line["hospitals"].size()), 4);
        for (const Json& hospital : line["hospitals"]) {
            for (const char* name : {"name", "kind", "url", "auth", "clientId", "secretFile", "patients"})
                QVERIFY2(hospital.contains(name), name);
            QVERIFY(hospital["url"].get<std::string>().starts_with("http://127.0.0.1:"));
        }
        QCOMPARE(line["hospitals"][3]["kind"].get<std::string>(), std::string("mhd"));
    }

    void secretsAreForTheirOwnerAlone() {
        for (const Hospital& hospital : m_exchange->hospitals()) {
            if (hospital.auth == "none")
                continue;
            using std::filesystem::perms;
            const auto mode = std::filesystem::status(hospital.secretFile).permissions();
            QCOMPARE(mode, perms::owner_read | perms::owner_write);
            QVERIFY(m_exchange->readyLine().find(hospital.secret) == std::string::npos);
        }
    }

    void answers_data() {
        QTest::addColumn<int>("hospital");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("header"); // "Name: value", or empty
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, int hospital, const char* path, const char* header, int status) {
            QTest::newRow(name) << hospital << path << header << status;
        };
        row("metadata is open", 0, "/metadata", "Authorization: none", 200);
        row("SMART configuration is open", 0, "/.well-known/smart-configuration", "Authorization: none", 200);
        row("none where there is no SMART", 2, "/.well-known/smart-configuration", "", 404);
        row("no sign-in", 0, "/Condition?patient={id}", "Authorization: none", 401);
        row("a wrong token", 1, "/Condition?patient={id}", "Authorization: Bearer wrong", 401);
        row("a search", 0, "/Condition?patient={id}", "", 200);
        row("a search by reference", 0, "/Condition?patient=Patient/{id}", "", 200);
        row("several conditions", 0, "/Observation?patient={id}&category=laboratory&date=ge2001-01-01&_count=5", "",
            200);
        row("unknown parameter", 0, "/Condition?patient={id}&colour=red", "", 400);
        row("unknown parameter, leniently", 0, "/Condition?patient={id}&colour=red", "Prefer: handling=lenient", 200);
        row("unknown modifier", 0, "/Condition?patient:near={id}", "", 400);
        row("a date that is none", 0, "/Observation?patient={id}&date=ge2020-13-40", "", 400);
        row("a count that is none", 0, "/Condition?patient={id}&_count=many", "", 400);
        row("no patient", 0, "/Condition", "", 400);
        row("every patient", 0, "/Patient", "", 400);
        row("an include that is offered", 0, "/Encounter?patient={id}&_include=Encounter:location", "", 200);
        row("an include that is not", 0, "/Encounter?patient={id}&_include=Encounter:moon", "", 400);
        row("no includes elsewhere", 1, "/Encounter?patient={id}&_include=Encounter:location", "", 400);
        row("JSON asked of XML", 2, "/Condition?patient={id}", "Accept: application/fhir+json", 406);
        row("XML asked of JSON", 0, "/Condition?patient={id}", "Accept: application/fhir+xml", 406);
        row("XML asked of XML", 2, "/Condition?patient={id}", "Accept: application/fhir+xml", 200);
        row("anything asked", 0, "/Condition?patient={id}", "Accept: text/html, */*;q=0.1", 200);
        row("_format overrides Accept", 0, "/Condition?patient={id}&_format=json", "Accept: application/fhir+xml", 200);
        row("_format that is not written", 0, "/Condition?patient={id}&_format=xml", "", 406);
        row("a read", 0, "/Patient/{id}", "", 200);
        row("a read by version", 0, "/Patient/{id}/_history/3", "", 200);
        row("a version that never was", 0, "/Patient/{id}/_history/9", "", 404);
        row("not changed since", 0, "/Patient/{id}", "If-None-Match: W/\"3\"", 304);
        row("unknown id", 0, "/Patient/nobody", "", 404);
        row("unknown type", 0, "/Spaceship?patient={id}", "", 404);
        row("a type not offered", 2, "/ImagingStudy?patient={id}", "", 404);
        row("a type refused", 1, "/ExplanationOfBenefit?patient={id}", "", 403);
        row("everything", 0, "/Patient/{id}/$everything", "", 200);
        row("everything is not offered", 1, "/Patient/{id}/$everything", "", 404);
        row("match must be posted", 0, "/Patient/$match", "", 405);
        row("an expired page", 0, "?_getpages=gone&_getpagesoffset=20", "", 410);
        row("outside the base of a type", 0, "", "", 400);
        row("documents", 3, "/DocumentReference?patient={id}&status=current", "", 200);
        row("submission sets", 3, "/List?patient={id}&code=submissionset", "", 200);
        row("no other types at an exchange", 3, "/Observation?patient={id}", "", 404);
        row("unknown document", 3, "/Binary/nothing", "", 404);
    }
    void answers() {
        QFETCH(int, hospital);
        QFETCH(QString, path);
        QFETCH(QString, header);
        QFETCH(int, status);
        httplib::Headers headers;
        if (!header.isEmpty()) {
            const std::string text = header.toStdString();
            const auto colon = text.find(": ");
            headers.emplace(text.substr(0, colon), text.substr(colon + 2));
        }
        const Reply reply = client(hospital).get(filled(path.toStdString(), hospital), headers);
        QCOMPARE(reply.status, status);
        if (status >= 400)
            QVERIFY(reply.body.find("OperationOutcome") != std::string::npos);
        if (status == 401)
            QVERIFY(reply.headers.contains("WWW-Authenticate"));
    }

    void scopesBind() {
        Client narrow(m_exchange->hospitals()[0]);
        narrow.signIn("system/Condition.read");
        QCOMPARE(narrow.get(filled("/Condition?patient={id}", 0)).status, 200);
        QCOMPARE(narrow.get(filled("/Observation?patient={id}", 0)).status, 403);
    }

    void tokensAreNotGivenToStrangers_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("wrong secret")
            << "grant_type=client_credentials&client_id=anamnesis-riverside&client_secret=guess" << 401;
        QTest::newRow("wrong client") << "grant_type=client_credentials&client_id=other&client_secret=guess" << 401;
        QTest::newRow("wrong grant") << "grant_type=password&client_id=anamnesis-riverside" << 400;
    }
    void tokensAreNotGivenToStrangers() {
        QFETCH(QString, body);
        QFETCH(int, status);
        QCOMPARE(client(0).post("/token", body.toStdString(), "application/x-www-form-urlencoded").status, status);
    }

    void searchesMayBePosted() {
        const std::string form = filled("patient={id}&_count=3", 0);
        const Reply posted = client(0).post("/Condition/_search", form, "application/x-www-form-urlencoded");
        QCOMPARE(posted.status, 200);
        QCOMPARE(totalOf(posted.body), totalOf(client(0).get("/Condition?" + form).body));
        QCOMPARE(client(0).post("/Condition/_search", "{}", "application/json").status, 415);
    }

    void patientsAreFoundByWhatTheyAre() {
        const Json is = m_truth["persons"][0]["demographics"];
        const std::string family = httplib::detail::encode_query_param(is["family"].get<std::string>());
        const std::string born = is["birthDate"];
        const auto total = [this](const std::string& search) {
            return Json::parse(client(0).get("/Patient?" + search).body)["total"].get<int>();
        };
        QCOMPARE(total("family=" + family + "&birthdate=" + born), 1);
        QCOMPARE(total("birthdate=" + born), 2); // the split identity has a second record under another name
        QCOMPARE(total("family=" + family + "&birthdate=1901-01-01"), 0);
        QCOMPARE(total("family=Nobody," + family + "&birthdate=" + born), 1);      // either
        QCOMPARE(total("family=Nobody%5C%2C" + family + "&birthdate=" + born), 0); // one name with a comma in it
        QCOMPARE(total("family:exact=" + family.substr(0, 3) + "&birthdate=" + born), 0);
    }

    void matchGradesItsAnswers() {
        const Json found = Json::parse(client(0).get(filled("/Patient/{id}", 0)).body);
        const Json asked{{"resourceType", "Parameters"}, {"parameter", {{{"name", "resource"}, {"resource", found}}}}};
        const Reply reply = client(0).post("/Patient/$match", asked.dump(), "application/fhir+json");
        QCOMPARE(reply.status, 200);
        const Json best = Json::parse(reply.body)["entry"][0];
        QCOMPARE(best["resource"]["id"].get<std::string>(), found["id"].get<std::string>());
        QCOMPARE(best["search"]["extension"][0]["valueCode"].get<std::string>(), std::string("certain"));
    }

    void pagesTogetherAreTheTotal() {
        const auto pages = client(0).pages(filled("/Observation?patient={id}&_count=3", 0));
        QVERIFY(pages.size() > 2);
        std::set<std::string> ids;
        for (const std::string& page : pages) {
            const Json bundle = Json::parse(page);
            for (const Json& entry : bundle["entry"])
                QVERIFY2(ids.insert(entry["resource"]["id"]).second, "an entry came twice");
        }
        QCOMPARE(static_cast<int>(ids.size()), Json::parse(pages.front())["total"].get<int>());
    }

    void answersAreCompressedWhenAsked() {
        const std::string path = filled("/Condition?patient={id}", 0);
        const Reply packed = client(0).get(path, {{"Accept-Encoding", "gzip"}});
        QVERIFY(packed.headers.contains("Content-Encoding"));
        QCOMPARE(totalOf(packed.body), totalOf(client(0).get(path).body));
    }

    void aCapabilityIsKept_data() {
        QTest::addColumn<int>("hospital");
        for (int i = 0; i < 4; ++i)
            QTest::newRow(std::to_string(i).c_str()) << i;
    }
    /// Each type the CapabilityStatement names can be searched by what it names, or is refused; none is unknown.
    void aCapabilityIsKept() {
        QFETCH(int, hospital);
        const Reply metadata = client(hospital).get("/metadata");
        QCOMPARE(metadata.status, 200);
        if (hospital == 2)
            return; // XML: the same code writes it
        int searched = 0;
        const Json statement = Json::parse(metadata.body);
        for (const Json& resource : statement["rest"][0]["resource"]) {
            const std::string type = resource["type"];
            if (!resource.contains("searchParam"))
                continue;
            for (const Json& parameter : resource["searchParam"]) {
                const std::string kind = parameter["type"];
                const std::string value = kind == "date" ? "ge2001" : "x";
                const std::string own = "&" + parameter["name"].get<std::string>() + "=" + value;
                const int status = client(hospital).get("/" + type + "?_id=x" + own).status;
                QVERIFY2(status == 200 || status == 403, (type + own).c_str());
                ++searched;
            }
        }
        QVERIFY(searched > 20 || hospital == 3);
    }

    void stopIsFinal() {
        auto other = Exchange::start({.seed = 3, .patients = 1});
        QVERIFY(other.has_value());
        const Hospital hospital = (*other)->hospitals()[1];
        Client caller(hospital);
        QCOMPARE(caller.get("/metadata").status, 200);
        (*other)->stop();
        (*other)->stop();
        QCOMPARE(caller.get("/metadata").status, 0);
        QVERIFY(!std::filesystem::exists(hospital.secretFile));
    }

    void aPortIsServedOnce() {
        const Hospital& taken = m_exchange->hospitals()[0];
        const int port = std::stoi(taken.url.substr(taken.url.find(':', 6) + 1));
        const auto second = Exchange::start({.hospitals = 1, .patients = 1, .port = port});
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().code, std::string("exchange.port"));
    }

    void wrongOptionsAreNamed() {
        const auto none = Exchange::start({.hospitals = 0});
        QVERIFY(!none.has_value());
        QCOMPARE(none.error().code, std::string("exchange.options"));
        QVERIFY(!Exchange::start({.quirks = {"unheard-of"}}).has_value());
    }
};

ANAMNESIS_TEST(TestServers);
#include "TestServers.moc"
