// SPDX-License-Identifier: GPL-3.0-or-later
// Value sets worked out from packs: what must be in, what must not, and what has to be said.
#include "services/terms/expand/Expand.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace anamnesis;
using namespace anamnesis::terms;
namespace systems = clinical::systems;

namespace {

std::string quoted(std::string text) {
    std::ranges::replace(text, '\'', '"');
    return text;
}

/// Animals: a hierarchy with two parents of one code, properties, a retired code and a heading.
const std::string animals = quoted(R"({'resourceType':'CodeSystem','url':'urn:a','version':'2','content':'complete',
 'valueSet':'urn:vs:all-a','property':[{'code':'legs','type':'integer'},{'code':'notSelectable','type':'boolean'},
  {'code':'parent','type':'code','uri':'http://hl7.org/fhir/concept-properties#parent'}],
 'concept':[{'code':'animal','display':'Animal','property':[{'code':'notSelectable','valueBoolean':true}],'concept':[
   {'code':'mammal','display':'Mammal','concept':[
     {'code':'dog','display':'Dog','property':[{'code':'legs','valueInteger':4}]},
     {'code':'bat','display':'Bat','property':[{'code':'legs','valueInteger':2},{'code':'parent','valueCode':'flyer'}]},
     {'code':'aurochs','display':'Aurochs','property':[{'code':'legs','valueInteger':4},
       {'code':'inactive','valueBoolean':true}]}]},
   {'code':'flyer','display':'Flyer','concept':[
     {'code':'sparrow','display':'Sparrow','property':[{'code':'legs','valueInteger':2}]}]}]}]})");
const std::string colours = quoted(R"({'resourceType':'CodeSystem','url':'urn:c','content':'fragment',
 'concept':[{'code':'red'},{'code':'blue','display':'Blue'}]})");
const std::string nothing = quoted(R"({'resourceType':'CodeSystem','url':'urn:n','content':'not-present'})");

std::string valueSet(const std::string& compose, const std::string& url = "urn:vs:x") {
    return quoted("{'resourceType':'ValueSet','url':'" + url + "','compose':" + compose + "}");
}
std::string filter(const std::string& property, const std::string& op, const std::string& value) {
    return "{'property':'" + property + "','op':'" + op + "','value':'" + value + "'}";
}
std::string filtered(const std::string& filters, const std::string& more = {}) {
    return "{'include':[{'system':'urn:a','filter':[" + filters + "]}]" + more + "}";
}

} // namespace

class ExpandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    void add(const char* name, const std::string& bytes) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        file.close();
        const auto report = load(file.fileName().toStdString(), packs());
        QVERIFY2(report.has_value(), name);
    }
    std::filesystem::path packs() { return m_folder.filePath("packs").toStdString(); }
    Store store() {
        Issues issues;
        return Store::open(packs(), issues);
    }
    static QString codes(const Expansion& expansion) {
        QStringList list;
        for (const Member& member : expansion.members)
            list << QString::fromStdString(member.coding.code);
        list.sort();
        return list.join(' ');
    }
    static QString issues(const Issues& issues) {
        QStringList list;
        for (const Issue& issue : issues)
            list << QString::fromStdString(issue.code).section('.', 1);
        return list.join(' ');
    }

private slots:
    void initTestCase() {
        add("animals.json", animals);
        add("colours.json", colours);
        add("nothing.json", nothing);
        add("mammals.json",
            valueSet("{'include':[{'system':'urn:a','filter':[" + filter("concept", "is-a", "mammal") + "]}]}",
                     "urn:vs:mammals"));
        add("flyers.json",
            valueSet("{'include':[{'system':'urn:a','filter':[" + filter("concept", "descendent-of", "flyer") + "]}]}",
                     "urn:vs:flyers"));
        add("one.json", valueSet("{'include':[{'valueSet':['urn:vs:two']},{'system':'urn:a','concept':[{'code':"
                                 "'dog'}]}]}",
                                 "urn:vs:one"));
        add("two.json", valueSet("{'include':[{'valueSet':['urn:vs:three']}]}", "urn:vs:two"));
        add("three.json", valueSet("{'include':[{'valueSet':['urn:vs:one']},{'system':'urn:a','concept':[{'code':"
                                   "'bat'}]}]}",
                                   "urn:vs:three"));
        add("published.json",
            quoted(R"({'resourceType':'ValueSet','url':'urn:vs:published','compose':{'include':[{'system':'urn:n',
              'filter':[{'property':'concept','op':'is-a','value':'1'}]}]},
              'expansion':{'total':2,'contains':[{'system':'urn:n','code':'1','display':'One','abstract':true,
                'contains':[{'system':'urn:n','code':'2','display':'Two'}]}]}})"));
        add("cut.json", quoted(R"({'resourceType':'ValueSet','url':'urn:vs:cut',
              'expansion':{'total':20,'contains':[{'system':'urn:n','code':'1','display':'One'}]}})"));
    }

    void composes_data() {
        QTest::addColumn<QString>("compose");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("complete");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const std::string& compose, const char* expected, bool complete,
                            const char* said = "") {
            QTest::newRow(name) << QString::fromStdString(compose) << expected << complete << said;
        };
        row("a list", "{'include':[{'system':'urn:a','concept':[{'code':'dog'},{'code':'bat'}]}]}", "bat dog", true);
        row("a listed code that is not there", "{'include':[{'system':'urn:a','concept':[{'code':'unicorn'}]}]}",
            "unicorn", true, "listed-unknown");
        row("a list of a system not loaded", "{'include':[{'system':'urn:z','concept':[{'code':'z'}]}]}", "z", true);
        row("all of a system", "{'include':[{'system':'urn:a'}]}", "animal aurochs bat dog flyer mammal sparrow", true);
        row("all of a fragment", "{'include':[{'system':'urn:c'}]}", "blue red", false, "system-not-whole");
        row("all of what is not present", "{'include':[{'system':'urn:n'}]}", "", false, "system-not-whole");
        row("all of a system not loaded", "{'include':[{'system':'urn:z'}]}", "", false, "system-not-loaded");
        row("is-a", filtered(filter("concept", "is-a", "mammal")), "aurochs bat dog mammal", true);
        row("descendent-of", filtered(filter("concept", "descendent-of", "mammal")), "aurochs bat dog", true);
        row("is-a over two parents", filtered(filter("concept", "is-a", "flyer")), "bat flyer sparrow", true);
        row("is-not-a", filtered(filter("concept", "is-not-a", "mammal")), "animal flyer sparrow", true);
        row("generalizes", filtered(filter("concept", "generalizes", "bat")), "animal bat flyer mammal", true);
        row("child-of", filtered(filter("concept", "child-of", "animal")), "flyer mammal", true);
        row("leaves", filtered(filter("concept", "descendent-leaf", "animal")), "aurochs bat dog sparrow", true);
        row("is-a of an unknown code", filtered(filter("concept", "is-a", "unicorn")), "", true, "listed-unknown");
        row("equal", filtered(filter("legs", "=", "2")), "bat sparrow", true);
        row("equal by code", filtered(filter("concept", "=", "dog")), "dog", true);
        row("equal parent", filtered(filter("parent", "=", "flyer")), "bat sparrow", true);
        row("in", filtered(filter("legs", "in", "2, 4")), "aurochs bat dog sparrow", true);
        row("in by code", filtered(filter("code", "in", "dog,unicorn")), "dog", true);
        row("not-in", filtered(filter("legs", "not-in", "4")), "animal bat flyer mammal sparrow", true);
        row("exists", filtered(filter("legs", "exists", "true")), "aurochs bat dog sparrow", true);
        row("exists not", filtered(filter("legs", "exists", "false")), "animal flyer mammal", true);
        row("regex fits the whole", filtered(filter("code", "regex", "b.t|do")), "bat", true);
        row("regex on names", filtered(filter("display", "regex", "S.*w")), "sparrow", true);
        row("regex that is none", filtered(filter("code", "regex", "(")), "", false, "regex-unreadable");
        row("not selectable", filtered(filter("notSelectable", "=", "true")), "animal", true);
        row("selectable", filtered(filter("notSelectable", "=", "false")), "aurochs bat dog flyer mammal sparrow",
            true);
        row("two filters", filtered(filter("concept", "is-a", "mammal") + "," + filter("legs", "=", "2")), "bat", true);
        row("a property not held", filtered(filter("wings", "=", "2")), "", false, "filter-not-answered");
        row("an operator not known", filtered(filter("legs", "resembles", "2")), "", false, "filter-not-answered");
        row("value set", "{'include':[{'valueSet':['urn:vs:mammals']}]}", "aurochs bat dog mammal", true);
        row("two value sets meet", "{'include':[{'valueSet':['urn:vs:mammals','urn:vs:flyers']}]}", "bat", true);
        row("two includes join", "{'include':[{'valueSet':['urn:vs:mammals']},{'valueSet':['urn:vs:flyers']}]}",
            "aurochs bat dog mammal sparrow", true);
        row("a system within a value set",
            filtered(filter("legs", "=", "2")).substr(0, 0) + "{'include':[{'system':'urn:a','filter':[" +
                filter("legs", "=", "2") + "],'valueSet':['urn:vs:mammals']}]}",
            "bat", true);
        row("a value set not loaded", "{'include':[{'valueSet':['urn:vs:none']}]}", "", false, "valueset-unknown");
        row("known and unknown meet", "{'include':[{'valueSet':['urn:vs:mammals','urn:vs:none']}]}", "", false,
            "valueset-unknown");
        row("all codes by CodeSystem.valueSet", "{'include':[{'valueSet':['urn:vs:all-a']}]}",
            "animal aurochs bat dog flyer mammal sparrow", true);
        row("exclude a code",
            filtered(filter("concept", "is-a", "mammal"), ",'exclude':[{'system':'urn:a','concept':[{'code':'bat'}]}]"),
            "aurochs dog mammal", true);
        row("exclude a branch",
            filtered(filter("concept", "is-a", "animal"),
                     ",'exclude':[{'system':'urn:a','filter':[" + filter("concept", "is-a", "mammal") + "]}]"),
            "animal flyer sparrow", true);
        row("exclude what cannot be answered",
            filtered(filter("concept", "is-a", "mammal"),
                     ",'exclude':[{'system':'urn:a','filter':[" + filter("wings", "=", "2") + "]}]"),
            "aurochs bat dog mammal", false, "filter-not-answered");
        row("without retired codes", filtered(filter("concept", "is-a", "mammal"), ",'inactive':false"),
            "bat dog mammal", true);
        row("another version", "{'include':[{'system':'urn:a','version':'1','concept':[{'code':'dog'}]}]}", "dog", true,
            "version-not-loaded");
        row("a circle", "{'include':[{'valueSet':['urn:vs:one']}]}", "bat dog", false, "valueset-cycle");
        row("as published", "{'include':[{'valueSet':['urn:vs:published']}]}", "1 2", true, "expansion-as-published");
        row("published and cut", "{'include':[{'valueSet':['urn:vs:cut']}]}", "1", false, "expansion-as-published");
        row("refset of SNOMED not loaded", "{'include':[{'valueSet':['http://snomed.info/sct?fhir_vs=refset/7']}]}", "",
            false, "system-not-loaded");
    }
    void composes() {
        QFETCH(QString, compose);
        QFETCH(QString, expected);
        QFETCH(bool, complete);
        QFETCH(QString, said);
        const auto expansion = expandResource(store(), valueSet(compose.toStdString()));
        QVERIFY(expansion.has_value());
        QCOMPARE(codes(*expansion), expected);
        QCOMPARE(issues(expansion->issues), said);
        QCOMPARE(expansion->complete, complete);
        if (!expansion->complete)
            QVERIFY2(!expansion->issues.empty(), "incomplete without a word");
    }

    void whatIsListedIsHeldAndNothingElse() {
        const Store opened = store();
        for (const char* url : {"urn:vs:mammals", "urn:vs:flyers", "urn:vs:all-a", "urn:vs:published", "urn:vs:one"}) {
            const auto expansion = expand(opened, url);
            QVERIFY(expansion.has_value());
            std::set<std::string> listed;
            for (const Member& member : expansion->members) {
                listed.insert(member.coding.code);
                QCOMPARE(holds(opened, url, member.coding.system, member.coding.code)->held, Truth::Yes);
            }
            for (const char* code : {"animal", "aurochs", "bat", "dog", "flyer", "mammal", "sparrow", "unicorn"})
                if (!listed.contains(code) && expansion->complete)
                    QCOMPARE(holds(opened, url, "urn:a", code)->held, Truth::No);
            QCOMPARE(holds(opened, url, "urn:other", "dog")->held, expansion->complete ? Truth::No : Truth::Unknown);
        }
        const auto unknown = holds(opened, "urn:vs:one", "urn:a", "sparrow");
        QCOMPARE(unknown->held, Truth::Unknown);
        QCOMPARE(issues(unknown->issues), QString("valueset-cycle"));
        QCOMPARE(holds(opened, "urn:vs:none", "urn:a", "dog").error().code, std::string("terms.valueset-unknown"));
    }

    void aCircleIsNamed() {
        const auto expansion = expand(store(), "urn:vs:one");
        QVERIFY(expansion.has_value());
        QCOMPARE(expansion->issues.front().args.front().second,
                 std::string("urn:vs:one > urn:vs:two > urn:vs:three > urn:vs:one"));
    }

    void namesHeadingsAndRetiredCodesAreTold() {
        const auto expansion = expand(store(), "urn:vs:all-a");
        QVERIFY(expansion.has_value());
        for (const Member& member : expansion->members) {
            QVERIFY(!member.coding.display.empty());
            QCOMPARE(member.active, member.coding.code != "aurochs");
            QCOMPARE(member.abstract_, member.coding.code == "animal");
        }
        QCOMPARE(expand(store(), "urn:vs:published")->members.front().abstract_, true);
    }

    void boundsCutAndSayIt() {
        const auto cut = expand(store(), "urn:vs:all-a", {3, 20, 1000});
        QCOMPARE(cut->members.size(), std::size_t(3));
        QCOMPARE(cut->complete, false);
        QCOMPARE(issues(cut->issues), QString("expansion-cut"));
        QCOMPARE(expand(store(), "urn:vs:all-a", {7, 20, 1000})->complete, true);
        QCOMPARE(expand(store(), "urn:vs:all-a", {100, 20, 4})->complete, false);
        const auto deep = expand(store(), "urn:vs:one", {100, 2, 1000});
        QVERIFY(issues(deep->issues).contains("valueset-too-deep"));
        CancelSource source;
        source.cancel();
        QCOMPARE(expand(store(), "urn:vs:all-a", {}, "en", source.token()).error().code, std::string("cancelled"));
    }

    void aRegexThatNeverEndsIsStopped() {
        std::string concepts;
        for (int at = 0; at < 3; ++at)
            concepts +=
                std::string(at == 0 ? "" : ",") + "{'code':'" + std::string(2000, 'a') + std::to_string(at) + "'}";
        add("long.json",
            quoted("{'resourceType':'CodeSystem','url':'urn:long','content':'complete','concept':[" + concepts + "]}"));
        const auto expansion = expandResource(store(), valueSet("{'include':[{'system':'urn:long','filter':[" +
                                                                filter("code", "regex", "(a+)+b") + "]}]}"));
        QVERIFY(expansion.has_value());
        QCOMPARE(expansion->complete, false);
        QCOMPARE(issues(expansion->issues), QString("regex-unreadable"));
    }

    void snomedByItsRelationships() {
        add("sct2_Relationship_Snapshot_INT_20240101.txt",
            "id\teffectiveTime\tactive\tmoduleId\tsourceId\tdestinationId\trelationshipGroup\ttypeId\t"
            "characteristicTypeId\tmodifierId\n"
            "100022\t20230131\t1\t900000000000207008\t44054006\t73211009\t0\t116680003\t900000000000011006\t"
            "900000000000451002\n"
            "100122\t20230131\t0\t900000000000207008\t46635009\t44054006\t0\t116680003\t900000000000011006\t"
            "900000000000451002\n"
            "100222\t20230131\t1\t900000000000207008\t46635009\t73211009\t0\t116680003\t900000000000011006\t"
            "900000000000451002\n"
            "100322\t20230131\t1\t900000000000207008\t44054006\t113331007\t1\t363698007\t900000000000011006\t"
            "900000000000451002\n");
        add("sct2_Description_Snapshot-en_INT_20240101.txt",
            "id\teffectiveTime\tactive\tmoduleId\tconceptId\tlanguageCode\ttypeId\tterm\tcaseSignificanceId\n"
            "101013\t20230131\t1\t900000000000207008\t44054006\ten\t900000000000013009\tType 2 diabetes\t"
            "900000000000020002\n"
            "102013\t20230131\t1\t900000000000207008\t73211009\ten\t900000000000013009\tDiabetes mellitus\t"
            "900000000000020002\n"
            "103013\t20230131\t1\t900000000000207008\t46635009\ten\t900000000000013009\tType 1 diabetes\t"
            "900000000000020002\n");
        const auto all = expand(store(), "http://snomed.info/sct?fhir_vs=isa/73211009");
        QVERIFY(all.has_value());
        QCOMPARE(codes(*all), QString("44054006 46635009 73211009"));
        QVERIFY(all->complete);
        QCOMPARE(codes(*expand(store(), "http://snomed.info/sct?fhir_vs=isa/44054006")), QString("44054006"));
        const auto dated = [&](const std::string& version) {
            return issues(expandResource(store(), valueSet("{'include':[{'system':'http://snomed.info/sct','version':'"
                                                           "http://snomed.info/sct/900000000000207008/version/" +
                                                           version + "'}]}"))
                              ->issues);
        };
        QCOMPARE(dated("20240101"), QString());
        QCOMPARE(dated("20200101"), QString("version-not-loaded"));
        const auto refset = expand(store(), "http://snomed.info/sct?fhir_vs=refset/723264001");
        QCOMPARE(issues(refset->issues), QString("filter-not-answered"));
        QCOMPARE(expand(store(), "http://snomed.info/sct?fhir_vs")->members.size(), std::size_t(3));
    }

    void loincByItsAxes() {
        add("Loinc.csv", "\"LOINC_NUM\",\"COMPONENT\",\"PROPERTY\",\"SCALE_TYP\",\"CLASS\",\"STATUS\",\"LONG_COMMON_"
                         "NAME\"\n\"2345-7\",\"Glucose\",\"MCnc\",\"Qn\",\"CHEM\",\"ACTIVE\",\"Glucose in serum\"\n"
                         "\"5792-7\",\"Glucose\",\"MCnc\",\"Ord\",\"UA\",\"ACTIVE\",\"Glucose in urine\"\n");
        const auto by = [&](const std::string& filters) {
            return *expandResource(store(),
                                   valueSet("{'include':[{'system':'http://loinc.org','filter':[" + filters + "]}]}"));
        };
        QCOMPARE(codes(by(filter("SCALE_TYP", "=", "Qn"))), QString("2345-7"));
        QCOMPARE(codes(by(filter("COMPONENT", "=", "Glucose"))), QString("2345-7 5792-7"));
        const auto part = by(filter("COMPONENT", "=", "LP14635-4"));
        QCOMPARE(issues(part.issues), QString("filter-not-answered"));
        QCOMPARE(expand(store(), "http://loinc.org/vs")->members.size(), std::size_t(2));
    }
};

ANAMNESIS_TEST(ExpandTest);
#include "ExpandTest.moc"
