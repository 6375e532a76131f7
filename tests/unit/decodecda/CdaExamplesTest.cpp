// SPDX-License-Identifier: GPL-3.0-or-later
// Public C-CDA documents and snippets: nothing lost, every path leads to bytes.
#include "services/decode/cda/Document.h"
#include "services/decode/cda/Html.h"
#include "tests/support/TestMain.h"
#include "tests/unit/decodecda/Documents.h"

#include <map>
#include <set>

using namespace anamnesis;
using namespace anamnesis::testing;
using decode::tree::each;
using decode::tree::Element;

namespace {

struct Place {
    const char* root;
    const char* before;
    const char* after;
};
/// Where a snippet of that root stands in a document.
constexpr Place places[] = {
    {"section", "<component><structuredBody><component>", "</component></structuredBody></component>"},
    {"component", "<component><structuredBody>", "</structuredBody></component>"},
    {"entry", "<component><structuredBody><component><section>", "</section></component></structuredBody></component>"},
    {"recordTarget", "", ""},
    {"author", "", ""},
    {"custodian", "", ""},
    {"componentOf", "", ""},
    {"documentationOf", "", ""},
};
constexpr const char* clinicalRoots[] = {"act",       "observation", "substanceAdministration", "supply", "procedure",
                                         "encounter", "organizer"};

std::string completed(const std::string& bytes) {
    const decode::cda::Document document = decode::cda::readDocument(bytes);
    const std::string name(document.root().name());
    if (name == "ClinicalDocument")
        return bytes;
    auto start = bytes.find("?>");
    start = start == std::string::npos || start > 300 ? 0 : start + 2;
    const std::string body = bytes.substr(start);
    const std::string open = "<ClinicalDocument xmlns=\"urn:hl7-org:v3\" xmlns:sdtc=\"urn:hl7-org:sdtc\" "
                             "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";
    for (const Place& place : places)
        if (name == place.root)
            return open + place.before + body + place.after + "</ClinicalDocument>";
    for (const char* root : clinicalRoots)
        if (name == root)
            return open + "<component><structuredBody><component><section><entry>" + body +
                   "</entry></section></component></structuredBody></component></ClinicalDocument>";
    return {};
}

/// Entries of the document whose clinical element no statement's path leads into.
void unreadEntries(Element at, const std::vector<clinical::Statement>& statements, QStringList& into) {
    for (Element child = at.first(); child; child = child.next()) {
        if (child.name().starts_with('@'))
            continue;
        if (child.name() == "entry" && at.name() == "section") {
            const std::string path = decode::cda::pathTo(child) + '.';
            const bool told = std::any_of(statements.begin(), statements.end(),
                                          [&](const clinical::Statement& one) { return one.path.starts_with(path); });
            const bool narrative =
                std::any_of(statements.begin(), statements.end(),
                            [&](const clinical::Statement& one) { return one.path == decode::cda::pathTo(at); });
            if (!told && !narrative)
                into << QString::fromStdString(path);
        } else {
            unreadEntries(child, statements, into);
        }
    }
}

} // namespace

class CdaExamplesTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsLost_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("patterns");
        QTest::newRow("ccda-hl7-examples") << "ccda-hl7-examples" << QStringList{"*.xml"};
        QTest::newRow("hl7v2-fhir-pairs") << "hl7v2-fhir-pairs/input" << QStringList{"*.ccda", "*.xml"};
    }
    void nothingIsLost() {
        QFETCH(QString, folder);
        QFETCH(QStringList, patterns);
        const QStringList files = exampleFiles(folder, patterns);
        if (files.isEmpty())
            QSKIP("public examples are not there");
        std::map<std::string, int> kinds;
        std::map<std::string, int> issues;
        int documents = 0;
        int unreadable = 0;
        int left = 0;
        for (const QString& file : files) {
            const std::string whole = bytesOf(file);
            const std::string bytes = completed(whole);
            if (bytes.empty()) {
                ++left; // a snippet without a place of its own
                continue;
            }
            const decode::Decoded decoded = read(bytes);
            ++documents;
            QVERIFY2(!decoded.statements.empty(), qPrintable(file));
            const std::string lost = lostPath(decoded, bytes, decode::Format::Cda);
            const decode::cda::Document document = decode::cda::readDocument(bytes);
            if (!document.tree.readable()) {
                ++unreadable;
                QVERIFY2(!decoded.statements.front().narrative.empty(), qPrintable(file));
                continue;
            }
            QVERIFY2(lost.empty(), qPrintable(file + ": " + QString::fromStdString(lost)));
            QStringList unread;
            unreadEntries(document.root(), decoded.statements, unread);
            QVERIFY2(unread.isEmpty(), qPrintable(file + ": " + unread.join(' ')));
            QVERIFY(!decode::cda::documentHtml(bytes).contains("<script"));
            std::set<std::string> paths;
            for (const clinical::Statement& statement : decoded.statements) {
                ++kinds[std::string(name(statement.kind)) + (statement.negated ? " (negated)" : "")];
                QVERIFY2(paths.insert(statement.path).second, qPrintable(file + " twice: " + statement.path.c_str()));
                QVERIFY2(!statement.title.empty(), qPrintable(file));
                for (const Issue& issue : statement.issues)
                    ++issues[issue.code];
            }
        }
        qInfo().noquote() << folder << documents << "documents," << unreadable << "not well-formed," << left
                          << "snippets without a place";
        for (const auto& [what, count] : kinds)
            qInfo().noquote() << "  " << what.c_str() << count;
        for (const auto& [what, count] : issues)
            qInfo().noquote() << "  issue" << what.c_str() << count;
        QCOMPARE_GE(documents, 15);
    }
};

ANAMNESIS_TEST(CdaExamplesTest);
#include "CdaExamplesTest.moc"
