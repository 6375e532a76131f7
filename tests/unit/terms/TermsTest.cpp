// SPDX-License-Identifier: GPL-3.0-or-later
// Loaders, packs and look-ups over small files written here, and over the public data where it is there.
#include "services/terms/Common.h"
#include "services/terms/Store.h"
#include "services/terms/pack/Pack.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace anamnesis;
using namespace anamnesis::terms;
namespace systems = clinical::systems;

namespace {

/// JSON written with apostrophes.
QByteArray quoted(const char* text) {
    return QByteArray(text).replace('\'', '"');
}

const QByteArray smallSystem =
    quoted("{'resourceType':'CodeSystem','url':'http://x.org/"
           "s','version':'3','concept':[{'code':'a','display':'Alpha','designation':[{'language':'de','value':'Alfa'}],"
           "'concept':[{'code':'b','display':'Beta','property':[{'code':'inactive','valueBoolean':true}]}]}]}");
const QByteArray smallMap = quoted("{'resourceType':'ConceptMap','url':'http://x.org/"
                                   "m','version':'1','group':[{'source':'http://x.org/s','target':'http://x.org/"
                                   "t','element':[{'code':'a','target':[{'code':'1','equivalence':'wider'},{'code':'2',"
                                   "'relationship':'source-is-broader-than-target'}]},{'code':'c'}]}]}");
const QByteArray cutSystem = quoted("{'resourceType':'CodeSystem','concept':[{'co");
const QByteArray patient = quoted("{'resourceType':'Patient'}");

std::filesystem::path path(const QString& name) {
    return std::filesystem::path(name.toStdString());
}

QString dataFolder() {
    const QString named = qEnvironmentVariable("ANAMNESIS_DATA");
    return named.isEmpty() ? QStringLiteral(ANAMNESIS_SOURCE_DIR "/../shared/data") : named;
}

} // namespace

class TermsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path write(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path(file.fileName());
    }
    std::filesystem::path packs() { return path(m_folder.filePath("packs")); }
    Store store() {
        Issues issues;
        return Store::open(packs(), issues);
    }
    std::string failsWith(const QString& name, const QByteArray& bytes) {
        const auto report = load(write(name, bytes), path(m_folder.filePath("other")));
        return report ? "loaded" : report.error().code;
    }

private slots:
    void rf2KeepsTheLatestRowOfADescription() {
        const auto report = load(
            write("sct2_Description_Full-en_INT_20240101.txt",
                  "id\teffectiveTime\tactive\tmoduleId\tconceptId\tlanguageCode\ttypeId\tterm\tcaseSignificanceId\n"
                  "101013\t20020131\t1\t900000000000207008\t44054006\ten\t900000000000013009\tOld "
                  "name\t900000000000020002\n"
                  "101013\t20230131\t1\t900000000000207008\t44054006\ten\t900000000000013009\tType 2 "
                  "diabetes\t900000000000020002\r\n"
                  "102018\t20230131\t1\t900000000000207008\t44054006\ten\t900000000000003001\tDiabetes mellitus type 2 "
                  "(disorder)\t900000000000020002\n"
                  "broken row\n"
                  "103011\t20230131\t0\t900000000000207008\t73211009\ten\t900000000000013009\tRetired "
                  "name\t900000000000020002"),
            packs());
        QVERIFY(report.has_value());
        QCOMPARE(report->kind, std::string("snomed-rf2"));
        QCOMPARE(report->version, std::string("20240101"));
        QCOMPARE(report->terms, std::uint64_t(4));
        QCOMPARE(report->broken, std::uint64_t(1));
        QCOMPARE(report->issues.front().args.front().second, std::string("5"));
        const auto terms = store().lookup(systems::snomed, "44054006");
        QCOMPARE(terms.size(), std::size_t(2));
        QCOMPARE(*store().display(systems::snomed, "44054006"), std::string("Type 2 diabetes"));
        QCOMPARE(store().lookup(systems::snomed, "73211009").front().active, false);
        QVERIFY(store().lookup(systems::snomed, "4405400").empty());
    }

    void rf2LanguageReferenceSetsAndRetiredConcepts() {
        const auto into = path(m_folder.filePath("rf2"));
        QVERIFY(load(
            write("sct2_Description_Snapshot-en_INT_20240101.txt",
                  "id\teffectiveTime\tactive\tmoduleId\tconceptId\tlanguageCode\ttypeId\tterm\tcaseSignificanceId\n"
                  "101013\t20020131\t1\t9\t22298006\ten\t900000000000013009\tCardiac infarction\t9\n"
                  "102018\t20020131\t1\t9\t22298006\ten\t900000000000013009\tMyocardial infarction\t9\n"
                  "103011\t20020131\t1\t9\t155304006\ten\t900000000000013009\tOld infarction\t9\n"),
            into));
        QVERIFY(load(write("der2_cRefset_LanguageFull-en_INT_20240101.txt",
                           "id\teffectiveTime\tactive\tmoduleId\trefsetId\treferencedComponentId\tacceptabilityId\n"
                           "a\t20020131\t1\t9\t900000000000509007\t101013\t900000000000548007\n"
                           "a\t20230131\t1\t9\t900000000000509007\t101013\t900000000000549004\n"
                           "b\t20230131\t1\t9\t900000000000509007\t102018\t900000000000548007\n"),
                     into));
        QVERIFY(load(write("sct2_Concept_Full_INT_20240101.txt",
                           "id\teffectiveTime\tactive\tmoduleId\tdefinitionStatusId\n"
                           "22298006\t20020131\t1\t9\t9\n155304006\t20020131\t1\t9\t9\n"
                           "155304006\t20220131\t0\t9\t9\n"),
                     into));
        Issues issues;
        const Store opened = Store::open(into, issues);
        QCOMPARE(*opened.display(systems::snomed, "22298006"), std::string("Myocardial infarction"));
        QCOMPARE(opened.lookup(systems::snomed, "22298006").back().use, Use::Synonym);
        QCOMPARE(opened.lookup(systems::snomed, "22298006").front().active, true);
        QCOMPARE(opened.lookup(systems::snomed, "155304006").front().active, false);
    }

    void loincReadsQuotedRows() {
        const auto report = load(
            write("Loinc.csv",
                  "\"LOINC_NUM\",\"COMPONENT\",\"CLASS\",\"STATUS\",\"LONG_COMMON_NAME\",\"SHORTNAME\"\n"
                  "\"2345-7\",\"Glucose\",\"CHEM\",\"ACTIVE\",\"Glucose, \"\"mass\"\"\nof serum\",\"Glucose SerPl\"\n"
                  "\"1-8\",\"x\",\"CHEM\",\"DEPRECATED\",\"Gone\",\"\"\n\"too\",\"few\"\n"),
            packs());
        QVERIFY(report.has_value());
        QCOMPARE(report->terms, std::uint64_t(3));
        QCOMPARE(report->broken, std::uint64_t(1));
        QCOMPARE(*store().display(systems::loinc, "2345-7"), std::string("Glucose, \"mass\"\nof serum"));
        QCOMPARE(*store().display(systems::loinc, "2345-7", "de"), std::string("Glukose im Serum oder Plasma"));
        QCOMPARE(store().lookup(systems::loinc, "1-8").front().active, false);
    }

    void loincTellsItsReleaseAndTheLanguageOfAVariant() {
        const auto report =
            load(write("Loinc.csv", "LOINC_NUM,LONG_COMMON_NAME,VersionLastChanged\n90001-1,Inventium,2.9\n"
                                    "90002-9,Fictase,2.77\n90003-7,Nullin,1.0l\n"),
                 path(m_folder.filePath("l")));
        QVERIFY(report.has_value());
        QCOMPARE(report->version, std::string("2.77"));
        QVERIFY(load(write("deAT24LinguisticVariant.csv",
                           "\"LOINC_NUM\",\"LONG_COMMON_NAME\",\"LinguisticVariantDisplayName\"\n"
                           "\"90001-1\",\"\",\"Erfundium\"\n"),
                     path(m_folder.filePath("l"))));
        Issues issues;
        const Store both = Store::open(path(m_folder.filePath("l")), issues);
        QCOMPARE(*both.display(systems::loinc, "90001-1"), std::string("Inventium"));
        const auto german = both.name(systems::loinc, "90001-1", "de-CH");
        QCOMPARE(german->text, std::string("Erfundium"));
        QCOMPARE(german->language, std::string("de"));
        QCOMPARE(german->table, std::string("deAT24LinguisticVariant.csv"));
        const auto english = both.name(systems::loinc, "90001-1", "fr");
        QCOMPARE(english->text, std::string("Inventium"));
        QCOMPARE(english->language, std::string("en"));
        QCOMPARE(english->version, std::string("2.77"));
        QVERIFY(both.names(systems::loinc));
        QVERIFY(!both.names(systems::snomed));
        QVERIFY(!both.name(systems::loinc, "90009-4", "en"));
        const auto own = both.name(systems::loinc, "2345-7", "bg");
        QCOMPARE(own->table, std::string(ownTable));
        QVERIFY(!own->version.empty());
        QCOMPARE(own->language, std::string("bg"));
    }

    void rxnormKeepsItsOwnNamesAndNdc() {
        QVERIFY(load(write("RXNCONSO.RRF",
                           "200031|ENG||||||10||200031||RXNORM|SCD|200031|carvedilol 6.25 MG Oral Tablet||N|4096|\n"
                           "200031|ENG||||||11||x||MSH|NM|D1|licensed elsewhere||N||\n"),
                     packs()));
        QVERIFY(load(write("RXNSAT.RRF", "200031||||RXCUI|200031|||NDC|RXNORM|00007414020|N|4096|\n"), packs()));
        QCOMPARE(store().lookup(systems::rxnorm, "200031").size(), std::size_t(1));
        QCOMPARE(store().lookup(systems::rxnorm, "200031").front().type, std::string("SCD"));
        const auto found = store().translate(systems::ndc, "00007414020", systems::rxnorm);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().row.target.code, std::string("200031"));
    }

    void gemStaysOneToMany() {
        QVERIFY(load(write("2018_I9gem.txt", "25000 E119    10000\n25000 E139    10000\n0010  A000    00000\nE8120 "
                                             "V4352XA 10000\n04186 NODX    11000\n"),
                     packs()));
        const Store loaded = store();
        const auto many = loaded.translate(systems::icd9cm, "250.00");
        QCOMPARE(many.size(), std::size_t(2));
        QCOMPARE(many.front().row.relationship, clinical::MapRelationship::Inexact);
        QCOMPARE(store().translate(systems::icd9cm, "001.0").front().row.relationship,
                 clinical::MapRelationship::Equivalent);
        QCOMPARE(store().translate(systems::icd9cm, "E812.0").front().row.target.code, std::string("V43.52XA"));
        QCOMPARE(store().translate(systems::icd9cm, "041.86").front().row.relationship,
                 clinical::MapRelationship::Unmatched);
        QVERIFY(store().translate(systems::icd9cm, "250.00", systems::snomed).empty());
    }

    void fhirResources() {
        QVERIFY(load(write("system.json", smallSystem), packs()));
        QCOMPARE(*store().display("http://x.org/s", "a", "de"), std::string("Alfa"));
        QCOMPARE(*store().display("http://x.org/s", "a", "ar"), std::string("Alpha"));
        QCOMPARE(store().lookup("http://x.org/s", "b").front().active, false);
        const auto map = readConceptMap(smallMap.toStdString());
        QVERIFY(map.has_value());
        QCOMPARE(map->from("http://x.org/s", "a").size(), std::size_t(2));
        QCOMPARE(map->from("http://x.org/s", "a")[0]->relationship, clinical::MapRelationship::Broader);
        QCOMPARE(map->from("http://x.org/s", "a")[1]->relationship, clinical::MapRelationship::Narrower);
        QCOMPARE(map->from("http://x.org/s", "c")[0]->relationship, clinical::MapRelationship::Unmatched);
        QCOMPARE(readConceptMap("{}").error().code, std::string("terms.not-a-conceptmap"));
    }

    void wrongAndBrokenFilesAreExplained() {
        QCOMPARE(failsWith("x.txt", "hello world\n"), std::string("terms.unknown-format"));
        QCOMPARE(failsWith("empty.csv", ""), std::string("terms.empty"));
        QCOMPARE(failsWith("cut.json", cutSystem), std::string("terms.truncated"));
        QCOMPARE(failsWith("patient.json", patient), std::string("terms.unknown-format"));
        QCOMPARE(failsWith("cut.csv", "\"LOINC_NUM\",\"LONG_COMMON_NAME\"\n\"1-8\",\"ends in the mid"),
                 std::string("terms.truncated"));
        QCOMPARE(failsWith("cut.xml", "<codeset><type>VACCINATION_CVX_CODE</type><code><value>1"),
                 std::string("terms.truncated"));
        QCOMPARE(failsWith("binary.bin", QByteArray(1000, '\0')), std::string("terms.unknown-format"));
        QCOMPARE(load(path(m_folder.filePath("nowhere")), packs()).error().code, std::string("terms.cannot-read"));
        QVERIFY(!QDir(m_folder.filePath("other")).exists() ||
                QDir(m_folder.filePath("other")).entryList({"*.terms", "*.part", "*.run*"}, QDir::Files).isEmpty());
    }

    void manyRecordsAreSortedOnDiskAndFound() {
        const auto file = path(m_folder.filePath("many.terms"));
        PackWriter writer(file, 64U << 10U); // small memory: many runs
        for (int at = 0; at < 20'000; ++at)
            writer.add("key" + std::to_string((at * 7919) % 20'000), "value" + std::to_string(at));
        for (int at = 0; at < 300; ++at) // one key over several blocks
            writer.add("key777", "more" + std::to_string(at));
        QCOMPARE(*writer.finish("info"), std::uint64_t(20'300));
        const auto reader = PackReader::open(file);
        QVERIFY(reader.has_value());
        for (const int at : {0, 1, 63, 64, 65, 12'345, 19'999})
            QCOMPARE(reader->find("key" + std::to_string(at)).size(), std::size_t(1));
        QCOMPARE(reader->find("key777").size(), std::size_t(301));
        QVERIFY(reader->find("key20000").empty());
        QVERIFY(reader->find("").empty());
        QVERIFY(reader->find("zzz").empty());
        QCOMPARE(reader->info(), std::string("info"));
    }

    void damagedPacksAreSaidAndLeftOut() {
        QVERIFY(
            load(write("cvx.txt",
                       "08|Hep B, adolescent or pediatric|hepatitis B vaccine, pediatric||Active|False|2020/06/02\n"),
                 packs()));
        QFile file(m_folder.filePath("packs/cvx-cvx-txt.terms"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (qsizetype cut = 0; cut < bytes.size(); cut += 7) {
            QDir().mkpath(m_folder.filePath("damaged"));
            QFile damaged(m_folder.filePath("damaged/a.terms"));
            QVERIFY(damaged.open(QIODevice::WriteOnly));
            damaged.write(bytes.left(cut));
            damaged.close();
            Issues issues;
            const Store opened = Store::open(path(m_folder.filePath("damaged")), issues);
            QCOMPARE(issues.size(), std::size_t(1));
            QVERIFY(opened.lookup(systems::cvx, "8").empty());
        }
        QCOMPARE(*store().display(systems::cvx, "8"), std::string("Hep B, adolescent or pediatric"));
    }

    void publicData() {
        const QString folder = dataFolder() + "/terminology/";
        if (!QFile::exists(folder + "icd-gems/2018_I9gem.txt"))
            QSKIP("the public terminology data is not there (ANAMNESIS_DATA)");
        const auto target = path(m_folder.filePath("public"));
        const auto nine = load(path(folder + "icd-gems/2018_I9gem.txt"), target);
        const auto ten = load(path(folder + "icd-gems/2018_I10gem.txt"), target);
        QVERIFY(nine && ten);
        QCOMPARE(nine->maps, std::uint64_t(24'860));
        QCOMPARE(ten->maps, std::uint64_t(81'593));
        for (const char* name : {"Vaccination_CVX_Code.xml", "Vaccination_NDC_Code_Unit-of-Use.xml",
                                 "Vaccination_NDC_Code_Unit-of-Sale.xml"}) {
            const auto report = load(path(folder + "cvx-ndc/" + name), target);
            QVERIFY2(report.has_value(), name);
            qInfo("%s: %llu names, %llu map rows, %llu broken", name, static_cast<unsigned long long>(report->terms),
                  static_cast<unsigned long long>(report->maps), static_cast<unsigned long long>(report->broken));
        }
        Issues issues;
        const Store opened = Store::open(target, issues);
        QVERIFY(issues.empty());
        const auto vaccine = opened.translate(systems::ndc, "00069020701", systems::cvx);
        QCOMPARE(vaccine.size(), std::size_t(1));
        QCOMPARE(vaccine.front().row.target.code, std::string("305"));
        // Every source code of every R4 map answers with a target, its relationship and where it is from.
        int codes = 0;
        int rows = 0;
        int many = 0;
        QDir maps(folder + "fhir-r4-conceptmaps");
        for (const QString& name : maps.entryList({"*.json"})) {
            QFile file(maps.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto map = readConceptMap(file.readAll().toStdString());
            QVERIFY2(map.has_value(), qPrintable(name));
            QVERIFY(!map->url().empty());
            std::set<std::pair<std::string, std::string>> sources;
            for (const auto& row : map->rows())
                sources.emplace(row.source.system, row.source.code);
            for (const auto& [system, code] : sources) {
                const auto found = map->from(system, code);
                QVERIFY(!found.empty());
                ++codes;
                many += found.size() > 1 ? 1 : 0;
            }
            rows += static_cast<int>(map->rows().size());
        }
        qInfo("concept maps: %d source codes answered, %d rows, %d codes with several targets", codes, rows, many);
    }
};

ANAMNESIS_TEST(TermsTest);
#include "TermsTest.moc"
