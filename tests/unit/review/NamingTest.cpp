// SPDX-License-Identifier: GPL-3.0-or-later
// A code that came without words is named by the terminologies that are loaded, wherever the item is shown; what the
// source sent is never lost, and who gave the name is told.
#include "services/review/Review.h"
#include "services/terms/Store.h"
#include "services/terms/Terminology.h"
#include "services/transport/RetryingHttp.h"
#include "tests/support/TestMain.h"
#include "tests/support/fakehttp/FakeHttp.h"
#include "tests/unit/store/VaultFixture.h"

#include <algorithm>
#include <fstream>

using namespace anamnesis;
using namespace anamnesis::review;
using namespace anamnesis::store::testing;
namespace fs = std::filesystem;

namespace {

std::string quoted(std::string text) {
    std::ranges::replace(text, '\'', '"');
    return text;
}

std::string observation(const std::string& id, const std::string& code, const std::string& value) {
    return quoted("{'resourceType':'Observation','id':'" + id + "','status':'final','category':[{'coding':[{'system':" +
                  "'http://terminology.hl7.org/CodeSystem/observation-category','code':'laboratory'}]}],'subject':{" +
                  "'reference':'Patient/p'},'effectiveDateTime':'2025-03-0" + id + "','code':" + code + "," + value +
                  "}");
}

const std::string findings =
    quoted("{'resourceType':'CodeSystem','url':'http://findings.example','version':'7','content':'complete','concept':["
           "{'code':'pos','display':'Found','designation':[{'language':'de','value':'Gefunden'}]},"
           "{'code':'rash','display':'Skin rash','designation':[{'language':'de','value':'Hautausschlag'}]},"
           "{'code':'old','display':'Old word','property':[{'code':'status','valueCode':'retired'}]}]}");

const std::string loinc =
    "\"LOINC_NUM\",\"LONG_COMMON_NAME\",\"STATUS\",\"CLASS\",\"SHORTNAME\",\"VersionLastChanged\"\n"
    "\"90001-1\",\"Inventium in Serum\",\"ACTIVE\",\"CHEM\",\"Inv Ser\",\"2.9\"\n"
    "\"90002-9\",\"Fictase in Serum\",\"DEPRECATED\",\"CHEM\",\"\",\"2.77\"\n";

struct World {
    Folder folder;
    fs::path base{folder.base.path().toStdString()};
    fs::path files = base / "files";
    fs::path terms = base / "terms";
    SystemClock clock;
    std::unique_ptr<transport::Http> network = transport::makeNetwork(clock);
    Review review{{clock, *network, {}, nullptr, "user", true, terms, "en"}};
    PersonId person;

    World() {
        fs::create_directories(files);
        write(files / "p.json", quoted("{'resourceType':'Patient','id':'p','name':[{'family':'Ann'}],'birthDate':"
                                       "'1961-02-03'}"));
        value(review.createVault(folder.vault, passphrase));
    }
    static void write(const fs::path& file, const std::string& text) { std::ofstream(file, std::ios::binary) << text; }
    void import() {
        value(review.import({files}, "North", "auto", {}, {}));
        person = value(review.persons()).front().id;
    }
    void load(const std::string& name, const std::string& text) {
        write(base / name, text);
        value(terms::load(base / name, terms));
    }
    [[nodiscard]] timeline::Item item(const std::string& title) {
        for (timeline::Item& one : value(review.items(person)))
            if (one.title == title)
                return std::move(one);
        QTest::qFail(("no item " + title).c_str(), __FILE__, __LINE__);
        return {};
    }
    [[nodiscard]] std::vector<std::string> titles() {
        std::vector<std::string> all;
        const auto chart = value(review.chart(person));
        for (const timeline::Text title : chart->columns.title)
            all.emplace_back(chart->text(title));
        std::ranges::sort(all);
        return all;
    }
    [[nodiscard]] unsigned flags(const std::string& title) {
        const auto chart = value(review.chart(person));
        for (std::size_t row = 0; row < chart->size(); ++row)
            if (chart->text(chart->columns.title[row]) == title)
                return chart->columns.flags[row];
        return 0;
    }
};

std::string argument(const Args& args, const std::string& name) {
    const auto found = std::ranges::find(args, name, [](const auto& arg) { return arg.first; });
    return found == args.end() ? "(none)" : found->second;
}

const std::string inventium = "{'coding':[{'system':'http://loinc.org','code':'90001-1'}]}";
const std::string fictase = "{'coding':[{'system':'http://loinc.org','code':'90002-9','display':'FICT'}]}";
const std::string number = "'valueQuantity':{'value':90,'unit':'mg/dL','system':'http://unitsofmeasure.org',"
                           "'code':'mg/dL'}";
constexpr unsigned marks = timeline::NamedHere | timeline::Unnamed | timeline::RetiredCode;

} // namespace

class NamingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBareCodeGetsItsNameWhenATerminologyIsLoaded() {
        World world;
        world.write(world.files / "1.json", observation("1", inventium, number));
        world.import();
        QCOMPARE(world.titles(), std::vector<std::string>{"LOINC 90001-1"});
        QCOMPARE(world.flags("LOINC 90001-1") & marks, unsigned{timeline::Unnamed});
        const timeline::Item before = world.item("LOINC 90001-1");
        QCOMPARE(before.issues.size(), std::size_t{1});
        QCOMPARE(before.issues.front().code, std::string("terms.code-not-named"));
        QCOMPARE(argument(before.issues.front().args, "code"), std::string("LOINC 90001-1"));
        QVERIFY(before.names.front().text.empty());

        // The chart that is held and the one that is stored are both of before; neither is shown any more.
        world.load("Loinc.csv", loinc);
        const std::string named = "Inventium in Serum (LOINC 90001-1)";
        QCOMPARE(world.titles(), std::vector<std::string>{named});
        QCOMPARE(world.flags(named) & marks, unsigned{timeline::NamedHere});
        const timeline::Item after = world.item(named);
        QCOMPARE(after.id, before.id); // a name is no part of the fact
        QVERIFY(after.issues.empty());
        QCOMPARE(after.code.codings.front().display, std::string()); // as sent
        const timeline::CodeName& name = after.names.front();
        QCOMPARE(name.sent, std::string("LOINC 90001-1"));
        QCOMPARE(name.text, std::string("Inventium in Serum"));
        QCOMPARE(name.table, std::string("Loinc.csv"));
        QCOMPARE(name.version, std::string("2.77")); // the newest change of the table is its release
        QCOMPARE(name.from, std::string("packs"));

        const auto detail = value(world.review.item(after.id));
        QCOMPARE(detail.item.title, named);
        QCOMPARE(detail.statements.front().title, std::string("LOINC 90001-1"));
        const auto chain = value(world.review.provenance(after.id, "value", {}));
        const auto step = std::ranges::find(chain.steps, "code-named", &Provenance::Step::code);
        QVERIFY(step != chain.steps.end());
        QCOMPARE(argument(step->args, "code"), std::string("http://loinc.org|90001-1"));
        QCOMPARE(argument(step->args, "name"), std::string("Inventium in Serum"));
        QCOMPARE(argument(step->args, "by"), std::string("Loinc.csv 2.77"));

        // Found by its name, and by its code.
        QCOMPARE(value(world.review.search("inventium", world.person)).size(), std::size_t{1});
        QCOMPARE(value(world.review.search("inventium", world.person)).front().title, named);
        QVERIFY(value(world.review.search("fictase", world.person)).empty());

        // Another chart opened from the stored blob is the same.
        world.review.lock();
        value(world.review.openVault(world.folder.vault, passphrase));
        QCOMPARE(world.titles(), std::vector<std::string>{named});
        // The terminology taken away again: the code is bare again.
        fs::remove_all(world.terms);
        QCOMPARE(world.titles(), std::vector<std::string>{"LOINC 90001-1"});
    }

    void whatASourceSaysInWordsStands() {
        World world;
        world.load("Loinc.csv", loinc);
        world.write(world.files / "1.json",
                    observation("1",
                                "{'coding':[{'system':'http://loinc.org','code':'90001-1','display':'INV, fasting'"
                                "}]}",
                                number));
        world.write(world.files / "2.json",
                    observation("2",
                                "{'text':'Our own inventium','coding':[{'system':'http://loinc.org','code':"
                                "'90001-1'}]}",
                                number));
        world.write(world.files / "3.json", observation("3", fictase, number));
        world.import();
        QCOMPARE(world.titles(), (std::vector<std::string>{"FICT", "INV, fasting", "Our own inventium"}));
        QVERIFY(world.item("INV, fasting").names.empty());
        QVERIFY(world.item("Our own inventium").names.empty());
        // A retired code is marked whatever words came with it.
        QCOMPARE(world.flags("FICT") & marks, unsigned{timeline::RetiredCode});
        const timeline::Item retired = world.item("FICT");
        QVERIFY(retired.names.front().retired && !retired.names.front().shown);
        QCOMPARE(retired.issues.front().code, std::string("terms.code-retired"));
        QCOMPARE(argument(retired.issues.front().args, "by"), std::string("Loinc.csv 2.77"));
    }

    void valuesThatAreCodesAreNamedToo() {
        World world;
        world.load("findings.json", findings);
        const std::string coded = "'valueCodeableConcept':{'coding':[{'system':'http://findings.example','code':'";
        world.write(world.files / "1.json", observation("1", "{'text':'Screening'}", coded + "pos'}]}"));
        world.write(world.files / "2.json", observation("2", "{'text':'Another'}", coded + "none'}]}"));
        world.import();
        const timeline::Item found = world.item("Screening");
        const std::string sent = found.names.front().sent;
        QVERIFY(sent.ends_with(" pos"));
        QCOMPARE(found.field("value")->text, "Found (" + sent + ")");
        QCOMPARE(found.names.front().field, std::string("value"));
        QCOMPARE(found.names.front().version, std::string("7"));
        QCOMPARE(world.flags("Screening") & marks, 0U); // its title is the source's
        const timeline::Item nobody = world.item("Another");
        QVERIFY(nobody.field("value")->text.ends_with(" none"));
        QCOMPARE(nobody.issues.front().code, std::string("terms.code-not-named"));
        QVERIFY(nobody.issues.front().path.find("value") != std::string::npos);
        const auto chain = value(world.review.provenance(nobody.id, "value", {}));
        QVERIFY(std::ranges::find(chain.steps, "code-not-named", &Provenance::Step::code) != chain.steps.end());
    }

    void theReadersLanguageComesFirstAndTheSourcesWordsStay() {
        World world;
        world.load("findings.json", findings);
        const auto condition = [](const std::string& id, const std::string& code) {
            return quoted("{'resourceType':'Condition','id':'" + id +
                          "','subject':{'reference':'Patient/p'},'code':" + code + "}");
        };
        const std::string coded = "'coding':[{'system':'http://findings.example','code':'";
        world.write(world.files / "1.json", condition("1", "{" + coded + "rash','display':'Rash'}]}"));
        world.write(world.files / "2.json",
                    condition("2", "{'text':'Itchy rash, left arm'," + coded + "rash','display':'Rash'}]}"));
        world.write(world.files / "3.json", condition("3", "{" + coded + "pos','display':'Gefunden'}]}"));
        world.write(world.files / "4.json", condition("4", "{" + coded + "old'}]}"));
        world.import();
        QCOMPARE(world.titles()[0], std::string("Gefunden"));
        QCOMPARE(world.titles()[3], std::string("Rash")); // English like the reader's language
        world.review.speak("de");
        const auto titles = world.titles();
        QCOMPARE(titles[0], std::string("Gefunden")); // the source speaks German already
        QCOMPARE(titles[1], std::string("Hautausschlag (Rash)"));
        QCOMPARE(titles[2], std::string("Itchy rash, left arm")); // what a person wrote is never preceded
        QVERIFY(titles[3].starts_with("Old word ("));             // no German name: the English one
        QCOMPARE(world.flags(titles[3]) & marks, unsigned{timeline::NamedHere | timeline::RetiredCode});
        const timeline::Item rash = world.item("Hautausschlag (Rash)");
        QCOMPARE(rash.names.front().language, std::string("de"));
        QCOMPARE(rash.code.codings.front().display, std::string("Rash"));
        world.review.speak("en");
        QCOMPARE(world.titles()[3], std::string("Rash"));
    }

    void ownTableNamesCommonCodesInSixLanguages() {
        World world;
        world.write(
            world.files / "1.json",
            observation("1", "{'coding':[{'system':'urn:oid:2.16.840.1.113883.6.1','code':'2345-7'}]}", number));
        world.import();
        QVERIFY(world.titles().front().starts_with("Glucose in serum or plasma ("));
        QCOMPARE(world.item(world.titles().front()).names.front().from, std::string("common"));
        for (const auto& [language, name] :
             {std::pair{"de", "Glukose im Serum oder Plasma ("}, std::pair{"bg", "Глюкоза в серум или плазма ("},
              std::pair{"ar", "الجلوكوز في المصل أو البلازما ("}}) {
            world.review.speak(language);
            QVERIFY2(world.titles().front().starts_with(name), world.titles().front().c_str());
        }
    }

    void whatAServerAnsweredThenNamesOfflineAndSaysWhen() {
        World world;
        world.write(world.files / "1.json",
                    observation("1", "{'coding':[{'system':'http://findings.example','code':'q7'}]}", number));
        world.import();
        QVERIFY(world.titles().front().ends_with(" q7"));
        {
            testing::FakeHttp http;
            http.on("https://tx.example/r4/CodeSystem/$lookup",
                    testing::FakeAnswer::json(
                        quoted("{'resourceType':'Parameters','parameter':[{'name':'version','valueString':'3'},"
                               "{'name':'display','valueString':'Query seven'}]}")));
            Issues issues;
            const terms::Store store = terms::Store::open(world.terms, issues);
            const FixedClock then(Instant(std::chrono::milliseconds(1'760'000'000'000)));
            terms::Terminology terminology(store, world.terms, then);
            terminology.useServer(http, {"https://tx.example/r4"});
            QCOMPARE(value(terminology.lookup("http://findings.example", "q7", "en")).from, terms::From::Server);
        }
        QVERIFY2(world.titles().front().starts_with("Query seven ("), world.titles().front().c_str());
        const timeline::Item item = world.item(world.titles().front());
        QCOMPARE(item.names.front().from, std::string("cache"));
        QCOMPARE(isoUtc(*item.names.front().answered), std::string("2025-10-09T08:53:20Z"));
        const auto chain = value(world.review.provenance(item.id, "", {}));
        const auto step = std::ranges::find(chain.steps, "code-named-then", &Provenance::Step::code);
        QVERIFY(step != chain.steps.end());
        QCOMPARE(argument(step->args, "at"), std::string("2025-10-09T08:53:20Z"));
        QVERIFY(argument(step->args, "by").find("tx.example") != std::string::npos);
    }

    void unitsTellWhatConvertedThem() {
        World world;
        world.write(world.files / "1.json",
                    observation("1", "{'coding':[{'system':'http://loinc.org','code':'2345-7','display':'Glucose'}]}",
                                "'valueQuantity':{'value':90,'unit':'mg/dl'}"));
        world.import();
        const auto chain = value(world.review.provenance(world.item("Glucose").id, "value", {}));
        const auto converted = std::ranges::find(chain.steps, "unit-converted-by-mass", &Provenance::Step::code);
        QVERIFY(converted != chain.steps.end());
        QCOMPARE(argument(converted->args, "from"), std::string("90 mg/dl"));
        QVERIFY(argument(converted->args, "to").ends_with(" mmol/L"));
        QCOMPARE(argument(converted->args, "molarMass"), std::string("180.156"));
        QVERIFY(!argument(converted->args, "source").empty());
        QVERIFY(std::ranges::find(chain.steps, "analyte-row", &Provenance::Step::code) != chain.steps.end());
    }

    void aMedicineThatIsACodeStandsInTheLaneOfItsIngredient() {
        World world;
        const auto order = [](const std::string& id, const std::string& code) {
            return quoted("{'resourceType':'MedicationRequest','id':'" + id + "','status':'active','intent':'order'," +
                          "'authoredOn':'2025-03-0" + id + "','subject':{'reference':'Patient/p'}," +
                          "'medicationCodeableConcept':" + code + "}");
        };
        const std::string rxnorm = "{'coding':[{'system':'http://www.nlm.nih.gov/research/umls/rxnorm','code':'";
        world.write(world.files / "1.json", order("1", rxnorm + "999001'}]}"));
        world.write(world.files / "2.json",
                    order("2", rxnorm + "999002','display':'Carvedilol 12.5 MG Oral Tablet [Coreg]'}]}"));
        world.import();
        world.load("RXNCONSO.RRF", "999001|ENG|P|L1|PF|S1|Y|A1|||999001|RXNORM|SCD|999001|Carvedilol 6.25 MG Oral "
                                   "Tablet|0|N|4096|\n");
        const auto chart = value(world.review.chart(world.person));
        QCOMPARE(chart->size(), std::size_t{2});
        for (std::size_t row = 0; row < chart->size(); ++row)
            QCOMPARE(std::string(chart->text(chart->columns.group[row])), std::string("carvedilol"));
        QVERIFY(world.flags("Carvedilol 6.25 MG Oral Tablet (RxNorm 999001)") & timeline::NamedHere);
    }
};

ANAMNESIS_TEST(NamingTest);
#include "NamingTest.moc"
