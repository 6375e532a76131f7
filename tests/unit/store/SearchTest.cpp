// SPDX-License-Identifier: GPL-3.0-or-later
// Search finds what people mean in the scripts they write, and only that.
#include "services/store/TextFolding.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/VaultFixture.h"

using namespace anamnesis;
using namespace anamnesis::store;
using namespace anamnesis::store::testing;

class SearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsAndFinds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("found");
        const auto row = [](const char* name, const char* text, const char* asked, bool found) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(asked) << found;
        };
        row("a word", "Metoprolol tartrate 25 mg", "metoprolol", true);
        row("its beginning", "Metoprolol tartrate 25 mg", "metop", true);
        row("not its middle", "Metoprolol tartrate 25 mg", "prolol", false);
        row("words in any order", "Metoprolol tartrate 25 mg", "tartrate METOPROLOL", true);
        row("every word must occur", "Metoprolol tartrate 25 mg", "metoprolol succinate", false);
        row("number", "dose 6.25 mg", "6.25", true);
        row("another number", "dose 6.5 and 25 mg", "6.25", false);
        row("accent in the text", "Hôpital Général", "hopital general", true);
        row("accent in the question", "hopital", "hôpital", true);
        row("decomposed", "cafe\u0301", "caf\u00e9", true);
        row("sharp s", "Straße", "strasse", true);
        row("stroke o", "Sjøgren", "sjogren", true);
        row("full width", "ＡＢＣ１２", "abc12", true);
        row("ligature", "ﬁbrillation", "fibrillation", true);
        row("Cyrillic case", "Метопролол", "МЕТОПРОЛОЛ", true);
        row("short i", "Йод", "иод", true);
        row("yo", "лёгкие", "легкие", true);
        row("another Cyrillic word", "лёгкие", "почки", false);
        row("final sigma", "ΑΣΘΕΝΗΣ", "ασθενής", true);
        row("Greek accent", "υπέρταση", "υπερταση", true);
        row("harakat", "مُحَمَّد", "محمد", true);
        row("alef with hamza", "أحمد", "احمد", true);
        row("tatweel", "محـــمد", "محمد", true);
        row("ta marbuta", "حساسية", "حساسيه", true);
        row("Arabic, another word", "أحمد", "محمود", false);
        row("Chinese, within", "患者有高血压病史", "高血压", true);
        row("Chinese, one letter", "高血压", "压", true);
        row("Chinese, letters apart", "高尿血压", "高血", false);
        row("Japanese", "アレルギーなし", "アレルギー", true);
        row("half-width kana", "ｱﾚﾙｷﾞｰ", "アレルギー", true);
        row("voiced kana is another", "かき", "がき", false);
        row("Korean", "고혈압 환자", "고혈압", true);
        row("Hindi vowel signs count", "कि", "का", false);
        row("mixed", "COVID-19肺炎", "covid-19 肺炎", true);
        row("nothing asked", "text", " - ", false);
        row("quotes and operators are text", "a OR b", "\"OR\" NOT* (b", false);
        row("operators as words", "either this or that", "OR", true);
    }
    void foldsAndFinds() {
        QFETCH(QString, text);
        QFETCH(QString, asked);
        QFETCH(bool, found);
        static const Folder folder;
        static Vault vault = created(folder.vault);
        const Made record = made("1");
        value(vault.putPerson(somebody()));
        value(vault.putRecords(somebody().id, std::vector{stored(record)}));
        clinical::Statement statement = statementOf(record, "Title", text.toStdString());
        statement.code = {};
        value(vault.putStatements(somebody().id, std::vector{statement}));
        const std::vector<SearchHit> hits = value(vault.search(asked.toStdString(), {}, 10));
        QCOMPARE(hits.size(), static_cast<std::size_t>(found));
        if (found) {
            QVERIFY(hits[0].statement == statement.id);
            QVERIFY(hits[0].snippet.find('\1') != std::string::npos);
        }
    }

    void snippetsAreCutFromTheOriginal() {
        const std::string text = "Der Patient klagt über Übelkeit.\nKeine Allergien bekannt; " + std::string(400, 'x');
        const std::string piece = store::snippet(text, asked("ubelkeit"));
        QVERIFY2(piece.find("\1Übelkeit\2") != std::string::npos, piece.c_str());
        QVERIFY(piece.size() < 260);
        QVERIFY(piece.find('\n') == std::string::npos);
        QCOMPARE(store::snippet("高血压病", asked("血压")), std::string("高\1血压病\2").substr(0, 3) + "\1血压\2病");
        QCOMPARE(store::snippet("nothing here", asked("absent")), std::string("nothing here"));
        QCOMPARE(store::snippet("", asked("absent")), std::string());
    }

    void maskedFactsAreNeitherHitsNorCounted() {
        const Folder folder;
        Vault vault = created(folder.vault);
        for (const char* name : {"A", "B"}) {
            const Person person = somebody(name);
            const Made record = made(name);
            value(vault.putPerson(person));
            value(vault.putRecords(person.id, std::vector{stored(record)}));
            const clinical::Statement statement = statementOf(record, "Haloperidol");
            const clinical::Statement other = statementOf(record, "Haloperidol again", "", "Observation.b");
            value(vault.putStatements(person.id, std::vector{statement, other}));
            timeline::Item item = itemOf(statement);
            item.members.push_back({other.id, "fp", other.record, "", "", {}});
            value(vault.replaceDerived(person.id, {{item}, {}, {}}));
        }
        QCOMPARE(value(vault.search("haloperidol", {}, 10)).size(), std::size_t{2}); // an item is one hit
        QCOMPARE(value(vault.search("haloperidol", somebody("B").id, 10)).size(), std::size_t{1});
        QCOMPARE(value(vault.search("haloperidol", {}, 1)).size(), std::size_t{1});
        const auto hits = value(
            vault.search("haloperidol", {}, 10, [](const SearchHit& hit) { return hit.person != somebody("A").id; }));
        QCOMPARE(hits.size(), std::size_t{1});
        QVERIFY(hits[0].person == somebody("B").id && !hits[0].item.empty());
        QCOMPARE(hits[0].record.value, made("B").ref.key.value);
    }
};

ANAMNESIS_TEST(SearchTest);
#include "SearchTest.moc"
