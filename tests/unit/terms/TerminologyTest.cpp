// SPDX-License-Identifier: GPL-3.0-or-later
// A terminology server that answers, is slow, wrong or gone; what was answered before; the packs.
#include "services/terms/Terminology.h"
#include "tests/support/TestMain.h"
#include "tests/support/fakehttp/FakeHttp.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace anamnesis;
using namespace anamnesis::terms;
using testing::FakeAnswer;
using testing::FakeHttp;

namespace {

const std::string base = "https://tx.example/r4";
const std::string lookupUrl = base + "/CodeSystem/$lookup";
const std::string animals = "http://x.org/animals";

std::string quoted(std::string text) {
    std::ranges::replace(text, '\'', '"');
    return text;
}

FakeAnswer named(const std::string& display) {
    return FakeAnswer::json(
        quoted("{'resourceType':'Parameters','parameter':[{'name':'name','valueString':'Animals'},{'name':'display',"
               "'valueString':'" +
               display +
               "'},{'name':'designation','part':[{'name':'language','valueCode':'de'},{'name':'value','valueString':"
               "'Hund'}]}]}"));
}

FakeAnswer outcome(const std::string& code, int status) {
    return FakeAnswer::json(quoted("{'resourceType':'OperationOutcome','issue':[{'severity':'error','code':'" + code +
                                   "','diagnostics':'Mary Jones, born 1970'}]}"),
                            status);
}

FakeAnswer page(int from, int to, int total) {
    std::string contains;
    for (int at = from; at < to; ++at)
        contains += std::string(at == from ? "" : ",") + "{'system':'" + animals + "','code':'c" + std::to_string(at) +
                    "','display':'C'}";
    return FakeAnswer::json(quoted("{'resourceType':'ValueSet','version':'3','expansion':{'total':" +
                                   std::to_string(total) + ",'contains':[" + contains + "]}}"));
}

} // namespace

class TerminologyTest : public QObject {
    Q_OBJECT

    struct World {
        QTemporaryDir folder;
        FakeHttp http;
        FixedClock clock{Instant(std::chrono::milliseconds(1'800'000'000'000))};
        Store store{Store::open({}, issues)};
        Issues issues;
        Terminology terminology{store, folder.path().toStdString(), clock};

        explicit World(bool server = true) {
            if (server)
                terminology.useServer(
                    http, {base, std::chrono::seconds(10), 2, std::chrono::seconds(60), std::chrono::hours(24)});
        }
        void pass(std::chrono::milliseconds time) { clock.set(clock.now() + time); }
        auto lookup(const std::string& code = "dog") { return *terminology.lookup(animals, code, "en"); }
    };
    static QString codes(const Issues& issues) {
        QStringList list;
        for (const Issue& issue : issues)
            list << QString::fromStdString(issue.code);
        return list.join(' ');
    }
    static std::string argument(const Issue& issue, const std::string& name) {
        for (const auto& [key, value] : issue.args)
            if (key == name)
                return value;
        return {};
    }

private slots:
    void aServerIsHeardAndRemembered() {
        World world;
        world.http.on(lookupUrl, named("Dog"));
        const auto first = world.lookup();
        QCOMPARE(first.from, From::Server);
        QCOMPARE(first.server, base);
        QVERIFY(first.issues.empty());
        QCOMPARE(first.value.front().coding.display, std::string("Dog"));
        QCOMPARE(first.value.back().language, std::string("de"));
        // Young enough: not asked again.
        const auto again = world.lookup();
        QCOMPARE(again.from, From::Cache);
        QCOMPARE(again.value.front().coding.display, std::string("Dog"));
        QCOMPARE(world.http.requests().size(), std::size_t(1));
        // Old and the server gone: remembered, and said why.
        world.pass(std::chrono::hours(100));
        world.http.on(lookupUrl, FakeAnswer::refused());
        const auto old = world.lookup();
        QCOMPARE(old.from, From::Cache);
        QCOMPARE(codes(old.issues), QString("terms.server-gone terms.from-cache"));
        QCOMPARE(argument(old.issues.back(), "at"), std::string("2027-01-15T08:00:00Z"));
        // Without any server the memory still answers.
        Terminology offline(world.store, world.folder.path().toStdString(), world.clock);
        const auto remembered = offline.lookup(animals, "dog", "en");
        QCOMPARE(remembered->from, From::Cache);
        QCOMPARE(remembered->value.front().coding.display, std::string("Dog"));
        QVERIFY(offline.lookup(animals, "cat", "en")->value.empty());
    }

    void onlyCodesAreSent() {
        World world;
        world.http.on(base, named("Dog"));
        (void)world.lookup();
        (void)world.terminology.validate("http://x.org/pets|2", animals, "dog");
        (void)world.terminology.translate(animals, "dog", "http://x.org/latin");
        const auto requests = world.http.requests();
        QCOMPARE(requests.size(), std::size_t(3));
        QCOMPARE(requests[0].url, lookupUrl + "?system=http%3A%2F%2Fx.org%2Fanimals&code=dog&displayLanguage=en");
        QCOMPARE(requests[1].url, base + "/ValueSet/$validate-code?url=http%3A%2F%2Fx.org%2Fpets&valueSetVersion=2&"
                                         "system=http%3A%2F%2Fx.org%2Fanimals&code=dog");
        for (const auto& request : requests) {
            QCOMPARE(request.method, transport::Method::Get);
            QVERIFY(request.body.empty());
        }
    }

    void whatIsNoSharedCodeIsNotSent_data() {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("sent");
        QTest::newRow("a code") << "http://loinc.org" << "2345-7" << true;
        QTest::newRow("an OID") << "urn:oid:2.16.840.1.113883.6.1" << "2345-7" << true;
        QTest::newRow("no system") << "" << "2345-7" << false;
        QTest::newRow("a local system") << "local" << "2345-7" << false;
        QTest::newRow("a uuid") << "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0" << "x" << false;
        QTest::newRow("a name in place of a code") << "http://loinc.org" << "Mary Jones" << false;
        QTest::newRow("a long text") << "http://loinc.org" << QString(65, 'a') << false;
        QTest::newRow("not a plain character") << "http://loinc.org" << QString::fromUtf8("Müller") << false;
        QTest::newRow("no code") << "http://loinc.org" << "" << false;
    }
    void whatIsNoSharedCodeIsNotSent() {
        QFETCH(QString, system);
        QFETCH(QString, code);
        QFETCH(bool, sent);
        World world;
        world.http.on(base, named("Some"));
        const auto answer = world.terminology.lookup(system.toStdString(), code.toStdString(), "en");
        QCOMPARE(!world.http.requests().empty(), sent);
        QCOMPARE(codes(answer->issues).contains("terms.not-sent"), !sent);
    }

    void whatIsWrongIsSaidAndThePacksAnswer_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("issue");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const std::string& body, int status, const char* issue,
                            const char* detail) {
            QTest::newRow(name) << QString::fromStdString(quoted(body)) << status << issue << detail;
        };
        row("a page of HTML", "<!DOCTYPE html><html></html>", 200, "terms.server-wrong", "HTML");
        row("an error page", "<html></html>", 502, "terms.server-refused", "HTML");
        row("nothing", "", 200, "terms.server-wrong", "nothing");
        row("no JSON", "{'resourceType':'Parame", 200, "terms.server-wrong", "unreadable");
        row("a patient", "{'resourceType':'Patient','name':[{'family':'Jones'}]}", 200, "terms.server-wrong",
            "Patient");
        row("a strange type", "{'resourceType':'<b>Mary Jones</b>'}", 200, "terms.server-wrong", "unreadable");
        row("parameters without a name", "{'resourceType':'Parameters','parameter':[]}", 200, "terms.server-wrong",
            "Parameters");
        row("of another code",
            "{'resourceType':'Parameters','parameter':[{'name':'display','valueString':'Cat'},{'name':'code',"
            "'valueCode':'cat'}]}",
            200, "terms.server-wrong", "Parameters");
        row("an outcome", "{'resourceType':'OperationOutcome','issue':[{'code':'security','diagnostics':'Mary'}]}", 403,
            "terms.server-refused", "security");
        row("an outcome called well", "{'resourceType':'OperationOutcome','issue':[{'code':'exception'}]}", 200,
            "terms.server-refused", "exception");
        row("not known", "{'resourceType':'OperationOutcome','issue':[{'code':'not-found'}]}", 404,
            "terms.server-not-known", "");
    }
    void whatIsWrongIsSaidAndThePacksAnswer() {
        QFETCH(QString, body);
        QFETCH(int, status);
        QFETCH(QString, issue);
        QFETCH(QString, detail);
        World world;
        QFile file(world.folder.filePath("animals.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(quoted("{'resourceType':'CodeSystem','url':'" + animals +
                          "','content':'complete','concept':[{'code':'dog','display':'Dog of the pack'}]}")
                       .c_str());
        file.close();
        QVERIFY(load(file.fileName().toStdString(), world.folder.path().toStdString()));
        const Store store = Store::open(world.folder.path().toStdString(), world.issues);
        Terminology terminology(store, world.folder.path().toStdString(), world.clock);
        terminology.useServer(world.http, {.base = base});
        world.http.on(base, FakeAnswer::of(status, {{"Content-Type", "text/html"}}, body.toStdString()));
        const auto answer = terminology.lookup(animals, "dog", "en");
        QVERIFY(answer.has_value());
        QCOMPARE(answer->from, From::Packs);
        QCOMPARE(answer->value.front().coding.display, std::string("Dog of the pack"));
        QCOMPARE(codes(answer->issues), issue + " terms.from-packs");
        const Issue& first = answer->issues.front();
        QCOMPARE(QString::fromStdString(argument(first, issue.endsWith("wrong") ? "got" : "reason")), detail);
        for (const auto& [name_, value] : first.args)
            QVERIFY2(value.find("Mary") == std::string::npos, "what a server wrote is passed on");
    }

    void aSlowServerRestsAndTheListGoesOn() {
        World world;
        world.http.on(base, named("Dog").after(std::chrono::seconds(20)));
        QCOMPARE(codes(world.lookup("a").issues), QString("terms.server-slow terms.from-packs"));
        QCOMPARE(codes(world.lookup("b").issues), QString("terms.server-slow terms.from-packs"));
        for (int at = 0; at < 20; ++at)
            QCOMPARE(codes(world.lookup("c").issues), QString("terms.server-resting terms.from-packs"));
        QCOMPARE(world.http.requests().size(), std::size_t(2));
        world.pass(std::chrono::seconds(61));
        world.http.on(base, named("Dog"));
        QCOMPARE(world.lookup("c").from, From::Server);
        QCOMPARE(world.lookup("d").from, From::Server);
    }

    void whatIsNotKnownOrRefusedIsNoFault() {
        World world;
        world.http.on(base, outcome("not-found", 404));
        for (int at = 0; at < 5; ++at)
            QCOMPARE(codes(world.lookup("x" + std::to_string(at)).issues),
                     QString("terms.server-not-known terms.from-packs"));
        world.http.on(base, outcome("not-supported", 400));
        for (int at = 0; at < 5; ++at)
            QCOMPARE(codes(world.lookup("y" + std::to_string(at)).issues),
                     QString("terms.server-refused terms.from-packs"));
        QCOMPARE(world.http.requests().size(), std::size_t(10));
        world.http.on(base, FakeAnswer::html(503));
        for (int at = 0; at < 5; ++at)
            (void)world.lookup("z" + std::to_string(at));
        QCOMPARE(world.http.requests().size(), std::size_t(12));
    }

    void aWaitCanBeCancelled() {
        World world;
        world.http.on(base, FakeAnswer::never());
        CancelSource source;
        source.cancel();
        QCOMPARE(world.terminology.lookup(animals, "dog", "en", source.token()).error().code, std::string("cancelled"));
        QCOMPARE(world.terminology.expand("http://x.org/pets", {}, "en", source.token()).error().code,
                 std::string("cancelled"));
    }

    void translationsStayMany() {
        World world;
        world.http.on(
            base + "/ConceptMap/$translate",
            FakeAnswer::json(quoted(
                "{'resourceType':'Parameters','parameter':[{'name':'result','valueBoolean':true},{'name':'match',"
                "'part':[{'name':'equivalence','valueCode':'equivalent'},{'name':'concept','valueCoding':{'system':"
                "'http://x.org/latin','code':'canis'}},{'name':'source','valueUri':'http://x.org/map'}]},{'name':"
                "'match','part':[{'name':'equivalence','valueCode':'wider'},{'name':'concept','valueCoding':{'system':"
                "'http://x.org/other','code':'beast'}}]}]}")));
        const auto all = world.terminology.translate(animals, "dog", "");
        QCOMPARE(all->value.size(), std::size_t(2));
        QCOMPARE(all->value[0].map, std::string("http://x.org/map"));
        QCOMPARE(all->value[1].row.relationship, clinical::MapRelationship::Broader);
        QCOMPARE(all->value[1].map, std::string("tx.example"));
        QCOMPARE(world.terminology.translate(animals, "dog", "http://x.org/latin")->value.size(), std::size_t(1));
    }

    void theNewNamesOfParametersAreTried() {
        World world;
        world.http.on(base + "/ConceptMap/$translate", [](const transport::Request& request) {
            if (request.url.find("sourceCode=") == std::string::npos)
                return outcome("invalid", 400);
            return FakeAnswer::json(quoted(
                "{'resourceType':'Parameters','parameter':[{'name':'result','valueBoolean':true},{'name':'match',"
                "'part':[{'name':'relationship','valueCode':'source-is-narrower-than-target'},{'name':'concept',"
                "'valueCoding':{'system':'http://x.org/l','code':'c'}},{'name':'originMap','valueUri':'urn:m'}]}]}"));
        });
        const auto answer = world.terminology.translate(animals, "dog", "");
        QCOMPARE(answer->from, From::Server);
        QVERIFY(answer->issues.empty());
        QCOMPARE(answer->value.front().row.relationship, clinical::MapRelationship::Broader);
        QCOMPARE(answer->value.front().map, std::string("urn:m"));
    }

    void validity() {
        World world;
        world.http.on(base, FakeAnswer::json(quoted("{'resourceType':'Parameters','parameter':[{'name':'result',"
                                                    "'valueBoolean':false},{'name':'message','valueString':'no'}]}")));
        QCOMPARE(world.terminology.validate("", animals, "unicorn")->value.valid, Truth::No);
        World silent;
        silent.http.on(base, FakeAnswer::refused());
        const auto unknown = silent.terminology.validate("", animals, "unicorn");
        QCOMPARE(unknown->value.valid, Truth::Unknown);
        QCOMPARE(codes(unknown->issues), QString("terms.server-gone terms.system-not-loaded terms.from-packs"));
        QCOMPARE(silent.terminology.validate("http://x.org/pets", animals, "dog")->value.valid, Truth::Unknown);
    }

    void expansionsComeInPages() {
        World world;
        const std::string url = base + "/ValueSet/$expand";
        world.http.on(url, [](const transport::Request& request) {
            return request.url.find("offset=2") != std::string::npos ? page(2, 3, 3) : page(0, 2, 3);
        });
        const auto whole = world.terminology.expand("http://x.org/pets", {}, "en");
        QVERIFY(whole.has_value());
        QCOMPARE(whole->from, From::Server);
        QCOMPARE(whole->value.members.size(), std::size_t(3));
        QCOMPARE(whole->value.complete, true);
        QVERIFY(whole->issues.empty());
        const auto cached = world.terminology.expand("http://x.org/pets", {}, "en");
        QCOMPARE(cached->from, From::Cache);
        QCOMPARE(cached->value.members.size(), std::size_t(3));
        QCOMPARE(cached->value.complete, true);
        QCOMPARE(world.http.requests().size(), std::size_t(2));
        const auto bounded = world.terminology.expand("http://x.org/pets", {2, 20, 100}, "en");
        QCOMPARE(bounded->value.members.size(), std::size_t(2));
        QCOMPARE(bounded->value.complete, false);
    }

    void aPageThatFailsLeavesTheRestAndIsSaid() {
        World world;
        world.http.on(base, [](const transport::Request& request) {
            return request.url.find("offset=") != std::string::npos ? FakeAnswer::html(500) : page(0, 2, 3);
        });
        const auto part = world.terminology.expand("http://x.org/pets", {}, "en");
        QCOMPARE(part->value.members.size(), std::size_t(2));
        QCOMPARE(part->value.complete, false);
        QCOMPARE(codes(part->issues), QString("terms.server-refused terms.expansion-cut"));
    }

    void anExpansionNobodyKnowsSaysWhy() {
        World world;
        world.http.on(base, FakeAnswer::refused());
        QCOMPARE(world.terminology.expand("http://x.org/pets", {}, "en").error().code,
                 std::string("terms.server-gone"));
        World alone(false);
        QCOMPARE(alone.terminology.expand("http://x.org/pets", {}, "en").error().code,
                 std::string("terms.valueset-unknown"));
    }

    void damagedMemoryIsAsIfItWereNotThere() {
        QTemporaryDir folder;
        const std::filesystem::path place = folder.filePath("answers").toStdString();
        Cache cache(place, 4000);
        const CachedAnswer answer{"https://a.example", Instant(std::chrono::milliseconds(5)), {"{\"a\":1}", "two"}};
        QVERIFY(cache.keep("q?x=1", answer));
        QVERIFY(cache.keep("q?x=1", {"https://b.example", Instant(std::chrono::milliseconds(9)), {"newer"}}));
        QCOMPARE(cache.find("https://a.example", "q?x=1")->bodies, answer.bodies);
        QCOMPARE(cache.find("", "q?x=1")->server, std::string("https://b.example"));
        QVERIFY(!cache.find("https://a.example", "q?x=2"));
        QVERIFY(!cache.find("https://c.example", "q?x=1"));
        QCOMPARE(std::filesystem::status(place).permissions() & std::filesystem::perms::others_all,
                 std::filesystem::perms::none);
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(place))
            if (entry.is_regular_file())
                files.push_back(entry.path());
        for (const auto& path : files) {
            QFile file(QString::fromStdString(path.string()));
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray bytes = file.readAll();
            const std::string server = bytes.split('\n').at(1).toStdString();
            QVERIFY(cache.find(server, "q?x=1"));
            for (qsizetype size = 0; size < bytes.size(); ++size) {
                QVERIFY(file.resize(0) && file.seek(0));
                file.write(bytes.left(size));
                file.flush();
                QVERIFY(!cache.find(server, "q?x=1"));
            }
        }
        QVERIFY(!cache.find("", "q?x=1"));
        for (int at = 0; at < 120; ++at)
            QVERIFY(cache.keep("q?x=" + std::to_string(at), {"https://a.example", Instant(), {std::string(100, 'x')}}));
        cache.prune();
        std::uintmax_t total = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(place))
            total += entry.is_regular_file() ? entry.file_size() : 0;
        QVERIFY(total <= 4000 && total > 0);
    }
};

ANAMNESIS_TEST(TerminologyTest);
#include "TerminologyTest.moc"
