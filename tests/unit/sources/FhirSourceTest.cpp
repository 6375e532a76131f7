// SPDX-License-Identifier: GPL-3.0-or-later
// A FHIR server from its statement to the last row: what is asked, what is followed, what is said of the rest.
#include "services/sources/fhir/Planning.h"
#include "tests/support/TestMain.h"
#include "tests/unit/sources/Pages.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace anamnesis;
using namespace anamnesis::testing;
using timeline::Outcome;

namespace {

std::vector<std::string> urls(const FakeHttp& fake, const std::string& beginning) {
    std::vector<std::string> found;
    for (const transport::Request& request : fake.requests())
        if (request.url.starts_with(beginning))
            found.push_back(request.url);
    return found;
}

bool anyHas(const std::vector<std::string>& texts, const std::string& part) {
    return std::ranges::any_of(texts, [&](const std::string& text) { return text.find(part) != std::string::npos; });
}

sources::SourceSettings with(std::vector<std::string> quirks, std::vector<std::string> parameters = {}) {
    sources::SourceSettings settings;
    settings.quirks = std::move(quirks);
    settings.parameters = std::move(parameters);
    return settings;
}

const timeline::LedgerRow* rowOfKind(const sources::FetchReport& report, clinical::Kind kind) {
    const auto found = std::ranges::find(report.rows, kind, &timeline::LedgerRow::kind);
    return found == report.rows.end() ? nullptr : &*found;
}

const std::string emptyBundle = bundle({{}, "", 0});

} // namespace

class FhirSourceTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasARow() {
        Bench bench; // offers Patient and Condition only
        bench.fake.on(base + "/Condition", FakeAnswer::json(emptyBundle));
        const auto report = bench.sync();
        QCOMPARE(rowOfKind(report, clinical::Kind::Problem)->outcome, Outcome::Complete);
        QCOMPARE(rowOfKind(report, clinical::Kind::Patient)->outcome, Outcome::Complete);
        for (const clinical::Kind kind :
             {clinical::Kind::Allergy, clinical::Kind::LabResult, clinical::Kind::VitalSign,
              clinical::Kind::Observation, clinical::Kind::MedicationOrder, clinical::Kind::Document}) {
            const auto* row = rowOfKind(report, kind);
            QVERIFY(row != nullptr);
            QCOMPARE(row->outcome, Outcome::NotAsked);
            QCOMPARE(row->reason.code, std::string("source.not-offered"));
        }
        QCOMPARE(bench.sink.rows.size(), report.rows.size());
    }

    void aServerWithoutAStatementIsAskedForEverything() {
        Bench bench;
        bench.fake.on(base + "/metadata", FakeAnswer::of(404));
        bench.fake.on(base + "/", FakeAnswer::json(emptyBundle));
        bench.fake.on(base + "/AllergyIntolerance", FakeAnswer::json(bundle({resources("AllergyIntolerance", 0, 2)})));
        bench.fake.on(base + "/metadata", FakeAnswer::of(404));
        bench.patientIsThere();
        const auto report = bench.sync();
        QCOMPARE(rowOfKind(report, clinical::Kind::Allergy)->received, 2u);
        QVERIFY(report.rows.size() > 40);
    }

    void aStatementThatFailsIsAnError_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("needs a sign-in") << 401 << "http.status";
        QTest::newRow("down") << 503 << "http.status";
        QTest::newRow("a web page") << 200 << "source.not-fhir";
    }
    void aStatementThatFailsIsAnError() {
        QFETCH(int, status);
        QFETCH(QString, code);
        Bench bench;
        bench.fake.on(base + "/metadata", FakeAnswer::html(status));
        const auto result = bench.source()->capabilities({});
        QVERIFY(!result);
        QCOMPARE(QString::fromStdString(result.error().code), code);
    }

    void statementsInXmlAndOfDstu2AreRead() {
        Bench bench;
        bench.fake.on(base + "/metadata", FakeAnswer::xml(oldStatement()));
        bench.fake.on(base + "/MedicationOrder", FakeAnswer::xml(oldOrders()));
        bench.fake.on(base + "/Patient/p1", FakeAnswer::xml(xmlPatient()));
        const auto source = bench.source();
        const auto capabilities = source->capabilities({});
        QVERIFY(capabilities && capabilities->xml && !capabilities->json);
        QCOMPARE(capabilities->software, std::string("Old Cerner Millennium 7"));
        QCOMPARE(capabilities->quirks, std::vector<std::string>{"oracle-health"});
        const auto plan = source->plan({"p1"}, {}, {});
        const auto report = source->fetch(*plan, bench.sink, {}, {});
        QCOMPARE(rowOfKind(report, clinical::Kind::MedicationOrder)->outcome, Outcome::Complete);
        QCOMPARE(bench.sink.ids("MedicationOrder"), std::vector<std::string>{"m1"});
        QCOMPARE(urls(bench.fake, base + "/MedicationOrder").front(), base + "/MedicationOrder?patient=p1&_count=100");
        QVERIFY(transport::header(bench.fake.requests().back().headers, "Accept").find("xml") !=
                std::string_view::npos);
    }

    void anAcceptThatIsRefusedMovesOn() {
        Bench bench;
        const auto onlyXml = [](const transport::Request& request) {
            if (transport::header(request.headers, "Accept") != "application/fhir+xml")
                return FakeAnswer::of(406);
            return FakeAnswer::xml(emptyXmlBundle());
        };
        bench.fake.on(base + "/Condition", onlyXml);
        QCOMPARE(rowOf(bench.sync(), "Condition")->outcome, Outcome::Complete);
    }

    void quirksChangeWhatIsAsked_data() {
        QTest::addColumn<QString>("software");
        QTest::addColumn<QStringList>("named");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("expected"); // part of a URL that must be asked
        QTest::addColumn<QString>("never");    // part of a URL that must not
        const QStringList none;
        QTest::newRow("nothing known") << "Some Server" << none << "Observation" << "patient=p1&_count=250"
                                       << "category=";
        QTest::newRow("Epic's name") << "Epic 2024" << none << "Observation" << "category=laboratory" << "_count=250";
        QTest::newRow("Epic, sdoh") << "Epic 2024" << none << "Observation" << "category=sdoh" << "_count=250";
        QTest::newRow("a name that only begins like Epic")
            << "Epidemiology Hub" << none << "Observation" << "_count=250"
            << "category=";
        QTest::newRow("categories by settings")
            << "Some Server" << QStringList{"observation-by-category"} << "Observation"
            << "category=vital-signs" << "nothing";
        QTest::newRow("Oracle Health, Procedure") << "Cerner" << none << "Procedure" << "_count=50" << "_count=250";
        QTest::newRow("Oracle Health, Observation")
            << "Cerner" << none << "Observation" << "_count=200" << "_count=100";
        QTest::newRow("small pages by settings")
            << "Some Server" << QStringList{"page-limit-10"} << "Condition" << "_count=10"
            << "_count=250";
        QTest::newRow("a gateway wants dates") << "Gateway" << QStringList{"hie-gateway"} << "DocumentReference"
                                               << "date=ge1900-01-01" << "nothing";
        QTest::newRow("includes where offered") << "Some Server" << none << "MedicationRequest"
                                                << "_include=MedicationRequest%3Amedication" << "nothing";
        QTest::newRow("no includes") << "Some Server" << QStringList{"no-includes"} << "MedicationRequest"
                                     << "patient=p1"
                                     << "_include";
    }
    void quirksChangeWhatIsAsked() {
        QFETCH(QString, software);
        QFETCH(QStringList, named);
        QFETCH(QString, type);
        QFETCH(QString, expected);
        QFETCH(QString, never);
        Bench bench;
        std::string told = statement({"Patient", type.toStdString()}, software.toStdString());
        if (type == "MedicationRequest")
            told.replace(told.rfind("\"searchParam\""), 0, "\"searchInclude\":[\"MedicationRequest:medication\"],");
        bench.fake.on(base + "/metadata", FakeAnswer::json(told));
        bench.fake.on(base + "/" + type.toStdString(), FakeAnswer::json(emptyBundle));
        std::vector<std::string> quirks;
        for (const QString& name : named)
            quirks.push_back(name.toStdString());
        bench.sync(with(quirks));
        const auto asked = urls(bench.fake, base + "/" + type.toStdString());
        QVERIFY2(anyHas(asked, expected.toStdString()), asked.empty() ? "nothing asked" : asked.front().c_str());
        QVERIFY(!anyHas(asked, never.toStdString()));
    }

    void aMissingParameterMeansNotAsked() {
        Bench bench;
        bench.fake.on(base + "/metadata", FakeAnswer::json(statement({"Patient", "Condition"}, "athenahealth")));
        bench.fake.on(base + "/Condition", FakeAnswer::json(emptyBundle));
        const auto without = bench.sync();
        QCOMPARE(rowOfKind(without, clinical::Kind::Problem)->outcome, Outcome::NotAsked);
        QCOMPARE(rowOfKind(without, clinical::Kind::Problem)->reason.code, std::string("source.parameter-missing"));
        QCOMPARE(bench.fake.count(base + "/Condition"), std::size_t{0});
        const auto given = bench.sync(with({}, {"ah-practice=Organization/a-1.Practice-9"}));
        QCOMPARE(rowOfKind(given, clinical::Kind::Problem)->outcome, Outcome::Complete);
        QVERIFY(anyHas(urls(bench.fake, base + "/Condition"), "ah-practice=Organization%2Fa-1.Practice-9"));
    }

    void aServerThatWantsACategoryGetsIt() {
        Bench bench;
        bench.fake.on(base + "/metadata", FakeAnswer::json(statement({"Patient", "Observation"})));
        bench.fake.on(base + "/Observation", [](const transport::Request& request) {
            if (request.url.find("category=") == std::string::npos)
                return FakeAnswer::json(outcome("error", "required"), 400);
            // One result is in two categories.
            if (request.url.find("category=laboratory") != std::string::npos ||
                request.url.find("category=exam") != std::string::npos)
                return FakeAnswer::json(bundle({{resource("Observation", "both")}, "", 1}));
            return FakeAnswer::json(emptyBundle);
        });
        const auto report = bench.sync();
        const auto* lab = rowOfKind(report, clinical::Kind::LabResult);
        QCOMPARE(lab->outcome, Outcome::Complete);
        QCOMPARE(lab->received, 1u);
        QCOMPARE(rowOfKind(report, clinical::Kind::VitalSign)->outcome, Outcome::Complete);
        QCOMPARE(bench.sink.ids("Observation").size(), std::size_t{1});
    }

    void onlyWhatChangedIsAskedAgain() {
        Bench bench;
        bench.fake.on(base + "/Condition", FakeAnswer::json(emptyBundle));
        const auto since = bench.fake.clock().now();
        const auto report = bench.sync({}, since);
        QVERIFY(anyHas(urls(bench.fake, base + "/Condition"), "_lastUpdated=ge2026-03-01T11%3A55%3A00Z"));
        QVERIFY(rowOf(report, "Condition")->period == "since 2026-03-01T11:55:00Z");
        QCOMPARE(bench.fake.count(base + "/Condition"), std::size_t{1}); // one request a query
    }

    void aServerThatCannotTellChangesIsAskedForAll() {
        Bench bench;
        bench.fake.on(base + "/metadata",
                      FakeAnswer::json(statement({"Patient", "Condition"}, "x", "4.0.1", "patient")));
        bench.fake.on(base + "/Condition", FakeAnswer::json(emptyBundle));
        const auto report = bench.sync({}, bench.fake.clock().now());
        QVERIFY(!anyHas(urls(bench.fake, base + "/Condition"), "_lastUpdated"));
        QCOMPARE(rowOf(report, "Condition")->period, std::string("all"));
    }

    void everythingIsAskedOnlyWhereNothingElseIsOffered() {
        Bench bench;
        std::string told = statement({"Patient"});
        told.replace(told.find("\"searchParam\""), 0, R"("operation":[{"name":"everything","definition":"x"}],)");
        bench.fake.on(base + "/metadata", FakeAnswer::json(told));
        bench.fake.on(
            base + "/Patient/p1/$everything",
            FakeAnswer::json(bundle({{resource("Patient", "p1"), resource("AllergyIntolerance", "a1")}, "", 2})));
        const auto report = bench.sync();
        QCOMPARE(bench.sink.ids("AllergyIntolerance"), std::vector<std::string>{"a1"});
        QCOMPARE(rowOfKind(report, clinical::Kind::Allergy)->outcome, Outcome::Complete);
        QCOMPARE(rowOfKind(report, clinical::Kind::Document)->outcome, Outcome::Complete);
    }

    void whatRecordsPointAtIsFetched() {
        Bench bench;
        bench.fake.on(base + "/metadata", FakeAnswer::json(statement({"Patient", "MedicationRequest", "Medication"})));
        bench.fake.on(base + "/MedicationRequest",
                      FakeAnswer::json(bundle({{resource("MedicationRequest", "m1", pointingElements())}})));
        bench.fake.on(base + "/Medication/d1", FakeAnswer::json(resource("Medication", "d1", "", "")));
        bench.fake.on(base + "/PractitionerRole/r1",
                      FakeAnswer::json(
                          resource("PractitionerRole", "r1", R"("organization":{"reference":"Organization/o1"})", "")));
        bench.fake.on(base + "/Organization/o1", FakeAnswer::json(resource("Organization", "o1", "", "")));
        bench.fake.on(base + "/Practitioner/gone", FakeAnswer::of(404));
        const auto report = bench.sync();
        QCOMPARE(bench.sink.ids("Medication"), std::vector<std::string>{"d1"});
        QCOMPARE(bench.sink.ids("Organization"), std::vector<std::string>{"o1"});
        QCOMPARE(rowOf(report, "Medication/…")->outcome, Outcome::Complete);
        QCOMPARE(rowOf(report, "Practitioner/…")->outcome, Outcome::Refused);
        QCOMPARE(bench.fake.count("https://elsewhere.example"), std::size_t{0});
        for (const sources::FetchedRecord& record : bench.sink.records)
            QCOMPARE(record.referenced, record.ref.type != "MedicationRequest" && record.ref.type != "Patient");
    }

    void whatIsAboutAnotherPatientIsLeftOutAndSaid() {
        Bench bench;
        bench.fake.on(base + "/metadata", FakeAnswer::json(statement({"Patient", "Procedure", "Encounter"})));
        bench.fake.on(base + "/Procedure",
                      FakeAnswer::json(bundle(
                          {{resource("Procedure", "c1", "\"encounter\":{\"reference\":\"Encounter/e9\"}")}, "", 1})));
        bench.fake.on(base + "/Encounter", FakeAnswer::json(emptyBundle));
        bench.fake.on(base + "/Encounter/e9", FakeAnswer::json(resource("Encounter", "e9", "", "p2")));
        const auto report = bench.sync();
        QVERIFY(bench.sink.ids("Encounter").empty());
        QCOMPARE(rowOf(report, "Encounter/…")->outcome, Outcome::Partial);
        QCOMPARE(rowOf(report, "Encounter/…")->reason.code, std::string("source.other-patient"));
        QCOMPARE(bench.fake.count(base + "/Encounter/e9"), std::size_t{1});
        // The same, once both are known to be one person.
        const auto source = bench.source();
        const auto plan = source->plan({"p1", "p2"}, {}, {});
        source->fetch(*plan, bench.sink, {}, {});
        QCOMPARE(bench.sink.ids("Encounter"), std::vector<std::string>{"e9"});
    }

    void contentsOfDocumentsAreFetched_data() {
        QTest::addColumn<QString>("attachments");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QStringList>("contents");
        const auto one = [](const QString& url) {
            return QString(R"({"attachment":{"contentType":"text/plain","url":"%1"}})").arg(url);
        };
        QTest::newRow("raw bytes") << one("Binary/raw") << "complete" << "" << QStringList{"letter"};
        QTest::newRow("absolute") << one("https://ehr.example/fhir/Binary/raw") << "complete" << ""
                                  << QStringList{"letter"};
        QTest::newRow("as a Binary resource") << one("Binary/wrapped") << "complete" << "" << QStringList{"wrapped"};
        QTest::newRow("only for any type") << one("Binary/picky") << "complete" << "" << QStringList{"picky"};
        QTest::newRow("two, one gone") << one("Binary/raw") + "," + one("Binary/none") << "partial" << "http.status"
                                       << QStringList{"letter"};
        QTest::newRow("on another host") << one("https://elsewhere.example/doc") << "not-asked"
                                         << "source.document-elsewhere" << QStringList{};
        QTest::newRow("gone") << one("Binary/none") << "refused" << "http.status" << QStringList{};
    }
    void contentsOfDocumentsAreFetched() {
        QFETCH(QString, attachments);
        QFETCH(QString, outcome);
        QFETCH(QString, reason);
        QFETCH(QStringList, contents);
        Bench bench;
        bench.fake.on(base + "/metadata", FakeAnswer::json(statement({"Patient", "DocumentReference"})));
        bench.fake.on(base + "/DocumentReference",
                      FakeAnswer::json(bundle(
                          {{resource("DocumentReference", "d7", "\"content\":[" + attachments.toStdString() + "]")}})));
        bench.fake.on(base + "/Binary/raw", FakeAnswer::of(200, {{"Content-Type", "text/plain"}}, "letter"));
        bench.fake.on(
            base + "/Binary/wrapped",
            FakeAnswer::json(R"({"resourceType":"Binary","contentType":"text/plain","data":"d3JhcHBlZA=="})"));
        bench.fake.on(base + "/Binary/picky", [](const transport::Request& request) {
            return transport::header(request.headers, "Accept") == "*/*" ? FakeAnswer::of(200, {}, "picky")
                                                                         : FakeAnswer::of(406);
        });
        bench.fake.on(base + "/Binary/none", FakeAnswer::of(404));
        const auto report = bench.sync();
        const auto* row = rowOf(report, "contents");
        QVERIFY(row != nullptr);
        QCOMPARE(QString::fromUtf8(timeline::name(row->outcome).data()), outcome);
        QCOMPARE(QString::fromStdString(row->reason.code), reason);
        QStringList found;
        for (const sources::FetchedRecord& record : bench.sink.records) {
            if (record.owner.empty())
                continue;
            QCOMPARE(record.owner, std::string("DocumentReference/d7"));
            QCOMPARE(record.patientId, std::string("p1"));
            QCOMPARE(record.ref.mediaType, std::string("text/plain"));
            found.append(QString::fromStdString(record.bytes));
        }
        QCOMPARE(found, contents);
        QCOMPARE(bench.fake.count("https://elsewhere.example"), std::size_t{0});
    }

    void scopesDecideWhatIsAsked() {
        using sources::fhir::scopesAllow;
        QVERIFY(scopesAllow({}, "Condition"));
        QVERIFY(scopesAllow({"openid", "fhirUser"}, "Condition"));
        QVERIFY(scopesAllow({"patient/*.read"}, "Condition"));
        QVERIFY(scopesAllow({"system/Condition.rs"}, "Condition"));
        QVERIFY(scopesAllow({"user/*.cruds"}, "Condition"));
        QVERIFY(scopesAllow({"patient/Condition.rs?category=x"}, "Condition"));
        QVERIFY(!scopesAllow({"patient/Observation.read"}, "Condition"));
        QVERIFY(!scopesAllow({"patient/Condition.write", "patient/Observation.read"}, "Condition"));
    }

    void patientsAreLookedForInSeveralWays() {
        Bench bench;
        bench.fake.on(base + "/metadata",
                      FakeAnswer::json(statement({"Patient"}, "x", "4.0.1", "family given birthdate identifier")));
        bench.fake.on(base + "/Patient?", FakeAnswer::json(emptyBundle));
        bench.fake.on(base + "/Patient?family=O%27Brien%5C%2C%20Jr&birthdate",
                      FakeAnswer::json(bundle({{resource("Patient", "p7")}})));
        bench.fake.on(base + "/Patient?identifier=urn%3Ax%7C12",
                      FakeAnswer::json(bundle({{resource("Patient", "p7"), resource("Patient", "p8")}})));
        sources::PatientQuery query;
        query.family = "O'Brien, Jr";
        query.given = "Pat";
        query.birthDate = "1970-05-04";
        query.sex = "female";
        query.phone = "555";
        query.identifiers = {{"urn:x", "12", "", "", ""}};
        const auto hits = bench.source()->searchPatients(query, {});
        QCOMPARE(hits.row.outcome, Outcome::Complete);
        QCOMPARE(hits.records.size(), std::size_t{2});
        QVERIFY(hits.row.query.find("Brien") == std::string::npos);
        for (const std::string& url : urls(bench.fake, base + "/Patient?"))
            QVERIFY(url.find("phone") == std::string::npos && url.find("gender") == std::string::npos);
    }

    void aGatewayThatWantsARangeOfDatesGetsIt() {
        Bench bench;
        bench.fake.on(base + "/metadata", FakeAnswer::json(statement({"DocumentReference"})));
        bench.fake.on(base + "/DocumentReference", [](const transport::Request& request) {
            const bool narrow =
                request.url.find("date=ge") != std::string::npos && request.url.find("_count=9") != std::string::npos;
            return narrow ? FakeAnswer::json(bundle({{resource("DocumentReference", "d1")}, "", 1}))
                          : FakeAnswer::json(outcome("error", "required"), 400);
        });
        sources::SourceSettings settings;
        settings.kind = sources::SourceKind::Mhd;
        const auto report = bench.sync(settings);
        QCOMPARE(rowOfKind(report, clinical::Kind::Document)->outcome, Outcome::Complete);
        QCOMPARE(bench.sink.ids("DocumentReference").size(), std::size_t{1});
    }

    void aServerThatWantsTheFullNameIsNotAGap() {
        Bench bench;
        bench.fake.on(base + "/Patient?", FakeAnswer::html(400));
        bench.fake.on(base + "/Patient?family=Roe&given=Jo&birthdate=1970",
                      FakeAnswer::json(bundle({{resource("Patient", "p7")}})));
        bench.fake.on(base + "/metadata",
                      FakeAnswer::json(statement({"Patient"}, "x", "4.0.1", "family given birthdate")));
        sources::PatientQuery query;
        query.family = "Roe";
        query.given = "Jo";
        query.birthDate = "1970";
        const auto hits = bench.source()->searchPatients(query, {});
        QCOMPARE(hits.row.outcome, Outcome::Complete);
        QCOMPARE(hits.records.size(), std::size_t{1});
        query.given = "Joe"; // now nothing is answered at all
        QCOMPARE(bench.source()->searchPatients(query, {}).row.outcome, Outcome::Refused);
    }

    void aBirthDateAloneIsNoQuestion() {
        Bench bench;
        sources::PatientQuery query;
        query.birthDate = "1970-05-04";
        const auto hits = bench.source()->searchPatients(query, {});
        QCOMPARE(hits.row.outcome, Outcome::NotAsked);
        QCOMPARE(bench.fake.count(base + "/Patient?"), std::size_t{0});
    }

    void exchangesGiveDocumentsOnly_data() {
        QTest::addColumn<QString>("patient");
        QTest::addColumn<QString>("asked");
        QTest::newRow("by id") << "p1" << "/DocumentReference?patient=p1&status=current";
        QTest::newRow("by identifier") << "urn:oid:1.2|77"
                                       << "/DocumentReference?patient.identifier=urn%3Aoid%3A1.2%7C77&status=current";
    }
    void exchangesGiveDocumentsOnly() {
        QFETCH(QString, patient);
        QFETCH(QString, asked);
        Bench bench;
        bench.fake.on(base + "/metadata", FakeAnswer::json(statement({"DocumentReference", "List"})));
        bench.fake.on(base + "/DocumentReference",
                      FakeAnswer::json(bundle(
                          {{resource("DocumentReference", "d1",
                                     R"("content":[{"attachment":{"contentType":"text/xml","url":"/docs/1"}}])")},
                           "",
                           1})));
        bench.fake.on(base + "/List", FakeAnswer::json(bundle({{resource("List", "l1")}, "", 1})));
        bench.fake.on("https://ehr.example/docs/1", FakeAnswer::of(200, {{"Content-Type", "text/xml"}},
                                                                   "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>"));
        sources::SourceSettings settings;
        settings.kind = sources::SourceKind::Mhd;
        const auto source = bench.source(settings);
        const auto plan = source->plan({patient.toStdString()}, {}, {});
        const auto report = source->fetch(*plan, bench.sink, {}, {});
        QVERIFY(anyHas(urls(bench.fake, base), asked.toStdString()));
        QVERIFY(anyHas(urls(bench.fake, base + "/List"), "code=submissionset"));
        QCOMPARE(bench.sink.ids("ClinicalDocument").size(), std::size_t{1});
        QCOMPARE(rowOfKind(report, clinical::Kind::Allergy)->reason.code, std::string("source.documents-only"));
    }

    void aTokenThatExpiresOnPage37IsRenewed() {
        Bench bench;
        int tokens = 0;
        bench.fake.on(base + "/.well-known/smart-configuration", FakeAnswer::json(smartConfiguration()));
        bench.fake.on("https://login.example/token", [&](const transport::Request&) {
            return FakeAnswer::json(R"({"access_token":"t)" + std::to_string(++tokens) +
                                    R"(","token_type":"bearer","expires_in":"3600"})");
        });
        int page = 0;
        bench.fake.on(base + "/Condition", [&](const transport::Request& request) {
            const std::string valid = page < 37 ? "Bearer t1" : "Bearer t2";
            if (transport::header(request.headers, "Authorization") != valid)
                return FakeAnswer::of(401);
            ++page;
            return FakeAnswer::json(bundle({resources("Condition", page * 10, page * 10 + 10),
                                            page < 60 ? base + "/Condition?page=" + std::to_string(page) : "", 600}));
        });
        sources::SourceSettings settings;
        settings.auth = sources::AuthMethod::ClientSecret;
        settings.clientId = "client";
        settings.clientSecret = auth::Secret("secret");
        const auto report = bench.sync(settings);
        const auto* row = rowOf(report, "Condition");
        QCOMPARE(row->outcome, Outcome::Complete);
        QCOMPARE(row->received, 600u);
        QCOMPARE(tokens, 2);
        for (const transport::Request& request : bench.fake.requests())
            QVERIFY(request.url.starts_with(base) ||
                    transport::header(request.headers, "Authorization").starts_with("Basic"));
    }

    void moreThanOneQueryRunsAtOnce() {
        Bench bench;
        bench.fake.on(base + "/metadata",
                      FakeAnswer::json(statement({"Patient", "Condition", "Procedure", "Encounter", "Goal"})));
        for (const char* type : {"Condition", "Procedure", "Encounter", "Goal"})
            bench.fake.on(base + "/" + type, [](const transport::Request&) {
                return FakeAnswer::json(emptyBundle).after(transport::Milliseconds(1000));
            });
        bench.fake.gather(3);
        bench.sync();
        QVERIFY(bench.fake.mostAtOnce() > 2);
        QVERIFY(bench.fake.now().count() < 4000);
    }

    void kindsNotBuiltYetSaySo() {
        Bench bench;
        sources::SourceSettings settings;
        settings.name = "x";
        settings.url = base;
        settings.kind = sources::SourceKind::Xds;
        const auto made = sources::makeSource(settings, {bench.http, bench.fake.clock()});
        QCOMPARE(made.error().code, std::string("source.kind-unsupported"));
        settings.kind = sources::SourceKind::Fhir;
        settings.auth = sources::AuthMethod::Smart;
        QCOMPARE(sources::makeSource(settings, {bench.http, bench.fake.clock()}).error().code,
                 std::string("auth.method-unsupported"));
    }
};

ANAMNESIS_TEST(FhirSourceTest);
#include "FhirSourceTest.moc"
