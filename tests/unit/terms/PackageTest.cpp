// SPDX-License-Identifier: GPL-3.0-or-later
// FHIR packages: what is read, what is passed over, and what a broken one leaves behind.
#include "services/terms/Store.h"
#include "tests/support/TestMain.h"
#include "tests/unit/terms/Tarball.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace anamnesis;
using namespace anamnesis::terms;
using namespace anamnesis::testing;

namespace {

std::string quoted(std::string text) {
    std::ranges::replace(text, '\'', '"');
    return text;
}

const std::string manifest = quoted("{'name':'org.x.terms','version':'1.2.0'}");
const std::string animals =
    quoted("{'resourceType':'CodeSystem','url':'http://x.org/animals','version':'2','content':'complete',"
           "'property':[{'code':'legs','type':'integer'}],'concept':[{'code':'a','display':'Animal','concept':["
           "{'code':'dog','display':'Dog','property':[{'code':'legs','valueInteger':4}]},{'code':'bird','display':'"
           "Bird'}]}]}");
const std::string pets =
    quoted("{'resourceType':'ValueSet','url':'http://x.org/pets','version':'1','title':'Pets',"
           "'compose':{'include':[{'system':'http://x.org/animals','concept':[{'code':'dog'}]}]}}");
const std::string toLatin =
    quoted("{'resourceType':'ConceptMap','url':'http://x.org/latin','group':[{'source':'http://x.org/animals',"
           "'target':'http://x.org/latin-names','element':[{'code':'dog','target':[{'code':'canis',"
           "'equivalence':'equivalent'}]}]}]}");
const std::string patient = quoted("{'resourceType':'Patient','id':'p'}");

} // namespace

class PackageTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path write(const QString& name, const std::string& bytes) {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return file.fileName().toStdString();
    }
    std::filesystem::path folder(const char* name) { return m_folder.filePath(name).toStdString(); }
    static Store opened(const std::filesystem::path& folder) {
        Issues issues;
        return Store::open(folder, issues);
    }
    static std::string argument(const Args& args, const std::string& name) {
        const auto found = std::ranges::find(args, name, [](const auto& arg) { return arg.first; });
        return found == args.end() ? "(none)" : found->second;
    }

private slots:
    void readsTheTerminologyOfAPackage() {
        const auto bytes = gzip(tarball({{"package/.index.json", "{\"not\":\"read\"}"},
                                         {"package/CodeSystem-animals.json", animals},
                                         {"package/package.json", manifest},
                                         {"package/ValueSet-pets.json", pets},
                                         {"package/ConceptMap-latin.json", toLatin},
                                         {"package/Patient-p.json", patient},
                                         {"package/example/CodeSystem-no.json", "broken on purpose {"},
                                         {"package/other/spec.internals", "x"}}));
        const auto report = load(write("org.x.terms.tgz", bytes), folder("packs"));
        QVERIFY2(report.has_value(), report ? "" : report.error().code.c_str());
        QCOMPARE(report->kind, std::string("fhir-package"));
        QCOMPARE(report->version, std::string("org.x.terms#1.2.0"));
        QCOMPARE(report->systems, std::uint64_t(1));
        QCOMPARE(report->valueSets, std::uint64_t(1));
        QCOMPARE(report->maps, std::uint64_t(1));
        QCOMPARE(report->terms, std::uint64_t(3));
        QCOMPARE(report->broken, std::uint64_t(0));
        const Store store = opened(folder("packs"));
        QCOMPARE(*store.display("http://x.org/animals", "dog"), std::string("Dog"));
        QCOMPARE(store.translate("http://x.org/animals", "dog").front().row.target.code, std::string("canis"));
        QVERIFY(store.translate("http://x.org/animals", "bird").empty());
        const auto packs = store.packsOf("http://x.org/animals");
        QCOMPARE(store.children("http://x.org/animals", "a", packs), (std::vector<std::string>{"bird", "dog"}));
        QCOMPARE(store.parents("http://x.org/animals", "dog", packs), std::vector<std::string>{"a"});
        QVERIFY(store.children("http://x.org/animals", "dog", packs).empty());
        QCOMPARE(store.properties("http://x.org/animals", "dog", packs).front().second, std::string("4"));
        QCOMPARE(store.valueSet("http://x.org/pets")->title, std::string("Pets"));
        QVERIFY(!store.valueSet("http://x.org/pet"));
        QCOMPARE(store.system("http://x.org/animals", packs)->content, std::string("complete"));
        QVERIFY(store.packsOf("http://x.org/latin-names").empty());
    }

    void readsWhatTarWritersWrite_data() {
        const std::string longName = "package/" + std::string(140, 'n') + ".json";
        const std::string body = tarEntry("package/cut-off-name.json", animals);
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const std::string& bytes) {
            QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
        };
        const std::string end(1024, '\0');
        std::string pax = " path=" + longName + "\n";
        pax = std::to_string(pax.size() + 3) + pax;
        row("plain tar", tarball({{"package/a.json", animals}}));
        row("dot slash", gzip(tarball({{"./package/a.json", animals}})));
        row("pax name", gzip(tarEntry("PaxHeader/x", pax, 'x') + tarEntry("elsewhere/x.json", animals) + end));
        row("gnu name",
            gzip(tarEntry("././@LongLink", longName + '\0', 'L') + tarEntry("elsewhere/x.json", animals) + end));
        row("global header first",
            gzip(tarEntry("pax_global_header", "27 comment=0123456789abcdef\n", 'g') + body + end));
        row("two gzip members", gzip(body) + gzip(end));
        row("no end mark", gzip(body));
        row("folder entry", gzip(tarHeader("package/", 0, '5') + body + end));
        row("byte order mark", gzip(tarball({{"package/a.json", "\xEF\xBB\xBF" + animals}})));
    }
    void readsWhatTarWritersWrite() {
        QFETCH(QByteArray, bytes);
        const QString name = QStringLiteral("w-%1").arg(QString::fromLatin1(QTest::currentDataTag()).replace(' ', '-'));
        const auto report = load(write(name + ".tgz", bytes.toStdString()), folder(qPrintable(name)));
        QVERIFY2(report.has_value(), report ? "" : report.error().code.c_str());
        QCOMPARE(report->terms, std::uint64_t(3));
    }

    void brokenTarballsAreNamedByEntryAndLeaveThePacks() {
        const std::string whole = tarball({{"package/CodeSystem-animals.json", animals},
                                           {"package/ValueSet-pets.json", pets},
                                           {"package/ConceptMap-latin.json", toLatin}});
        QVERIFY(load(write("p.tgz", gzip(whole)), folder("kept")));
        const auto failsWith = [&](const std::string& bytes, const std::string& code, const std::string& entry) {
            const auto report = load(write("p.tgz", bytes), folder("kept"));
            QVERIFY2(!report, "loaded");
            QCOMPARE(report.error().code, code);
            QCOMPARE(argument(report.error().args, "entry"), entry);
            QCOMPARE(argument(report.error().args, "file"), std::string("p.tgz"));
            QCOMPARE(*opened(folder("kept")).display("http://x.org/animals", "dog"), std::string("Dog"));
            QCOMPARE(QDir(QString::fromStdString(folder("kept").string())).entryList(QDir::Files).size(), 1);
        };
        const std::size_t second = tarEntry("x", animals).size();
        failsWith(whole.substr(0, second + 700), "terms.archive-cut-short", "package/ValueSet-pets.json");
        failsWith(whole.substr(0, second + 100), "terms.archive-cut-short", "package/CodeSystem-animals.json");
        const std::string zipped = gzip(whole);
        failsWith(zipped.substr(0, zipped.size() - 5), "terms.archive-cut-short", "package/ConceptMap-latin.json");
        std::string wrongSum = zipped; // what a faulty block of gzip held is not given out
        wrongSum[wrongSum.size() - 6] = static_cast<char>(wrongSum[wrongSum.size() - 6] ^ 0x55);
        failsWith(wrongSum, "terms.archive-damaged-at-start", "(none)");
        std::string noise;
        for (unsigned n = 0; n < 60'000; ++n)
            noise += std::to_string(n * 2654435761U);
        std::string large = gzip(tarball({{"package/CodeSystem-animals.json", animals},
                                          {"package/Patient-noise.json", noise},
                                          {"package/ConceptMap-latin.json", toLatin}}));
        large[large.size() - 6] = static_cast<char>(large[large.size() - 6] ^ 0x55);
        failsWith(large, "terms.archive-damaged", "package/Patient-noise.json");
        std::string badHeader = whole;
        badHeader[second + 3] = 'X';
        failsWith(gzip(badHeader), "terms.archive-damaged", "package/CodeSystem-animals.json");
        // Before the first entry there is none to name.
        failsWith(zipped.substr(0, 12), "terms.archive-cut-short-at-start", "(none)");
        failsWith(zipped.substr(0, 40), "terms.archive-cut-short-at-start", "(none)");
        failsWith(gzip("hello, this is a log file"), "terms.not-an-archive", "(none)");
        failsWith("\x1F\x8B and then no gzip at all", "terms.archive-damaged-at-start", "(none)");
    }

    void aManifestWithoutAVersionLeavesNoMarkBehind() {
        for (const auto& [told, version] :
             {std::pair{"{'name':'org.x.terms','version':'1.2.0'}", "org.x.terms#1.2.0"},
              std::pair{"{'name':'org.x.terms'}", "org.x.terms"}, std::pair{"{'version':'1.2.0'}", "1.2.0"}}) {
            const auto report = load(
                write("m.tgz", gzip(tarball({{"package/package.json", quoted(told)}, {"package/a.json", animals}}))),
                folder("m"));
            QVERIFY(report.has_value());
            QCOMPARE(report->version, std::string(version));
        }
    }

    void nothingButCutsShortOfTheEndIsAnError() {
        const std::string zipped = gzip(tarball({{"package/a.json", animals}}));
        for (std::size_t size = 1; size < zipped.size(); ++size) {
            const auto report = load(write("cut.tgz", zipped.substr(0, size)), folder("cut"));
            QVERIFY2(!report, std::to_string(size).c_str());
        }
        QVERIFY(load(write("cut.tgz", zipped), folder("cut")));
    }

    void aBrokenResourceIsNamedAndTheRestGoesOn() {
        const auto report = load(write("some.tgz", gzip(tarball({{"package/CodeSystem-bad.json", animals.substr(0, 90)},
                                                                 {"package/ValueSet-pets.json", pets}}))),
                                 folder("some"));
        QVERIFY(report.has_value());
        QCOMPARE(report->broken, std::uint64_t(1));
        QCOMPARE(report->issues.front().code, std::string("terms.entry-broken"));
        QCOMPARE(argument(report->issues.front().args, "entry"), std::string("package/CodeSystem-bad.json"));
        QCOMPARE(report->valueSets, std::uint64_t(1));
    }

    void aPackageWithoutTerminologyIsSaid() {
        const auto report =
            load(write("none.tgz", gzip(tarball({{"package/package.json", manifest}, {"package/p.json", patient}}))),
                 folder("none"));
        QVERIFY(!report);
        QCOMPARE(report.error().code, std::string("terms.nothing-of-use"));
    }

    void aCancelledLoadLeavesNothing() {
        CancelSource source;
        source.cancel();
        const auto report =
            load(write("c.tgz", gzip(tarball({{"package/a.json", animals}}))), folder("cancelled"), source.token());
        QVERIFY(!report);
        QCOMPARE(report.error().code, std::string("cancelled"));
        QVERIFY(QDir(QString::fromStdString(folder("cancelled").string())).entryList(QDir::Files).isEmpty());
    }

    void theNewestVersionCountsUnlessOneIsNamed() {
        std::string older = animals;
        older.replace(older.find("\"version\":\"2\""), 13, "\"version\":\"1.10\"");
        older.replace(older.find("Dog"), 3, "Old");
        QVERIFY(load(write("new.json", animals), folder("versions")));
        QVERIFY(load(write("old.json", older), folder("versions")));
        const Store store = opened(folder("versions"));
        const auto newest = store.packsOf("http://x.org/animals");
        QCOMPARE(store.system("http://x.org/animals", newest)->version, std::string("2"));
        const auto named = store.packsOf("http://x.org/animals", "1.10");
        QCOMPARE(store.system("http://x.org/animals", named)->version, std::string("1.10"));
        const auto missing = store.packsOf("http://x.org/animals", "7");
        QCOMPARE(store.system("http://x.org/animals", missing)->version, std::string("2"));
    }
};

ANAMNESIS_TEST(PackageTest);
#include "PackageTest.moc"
