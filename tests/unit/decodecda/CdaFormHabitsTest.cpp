// SPDX-License-Identifier: GPL-3.0-or-later
// Documents in the forms systems send them: prefixes, encodings, entities, bodies, sections by template alone.
#include "models/clinical/Fields.h"
#include "services/decode/cda/Html.h"
#include "tests/support/TestMain.h"
#include "tests/unit/decodecda/Habits.h"

#include <QRegularExpression>

using namespace anamnesis;
using namespace anamnesis::testing;

namespace {

QString written(const std::string& head, const std::string& substanceName) {
    return QString::fromStdString(
        head + allergies(relation("SUBJ", allergy(substance("<code code=\"1\"" + rxnorm + " displayName=\"" +
                                                            substanceName + "\"/>")))));
}
QByteArray utf16(const QString& text) {
    QByteArray bytes("\xFF\xFE", 2);
    for (const QChar unit : text)
        bytes.append(static_cast<char>(unit.unicode() & 0xFF)).append(static_cast<char>(unit.unicode() >> 8));
    return bytes;
}
QByteArray prefixed() { // every element of the document by "cda:", its types by "x:"
    QString text = written("", "Latex");
    text.replace(QRegularExpression("<(/?)(?=[a-zA-Z])"), "<\\1cda:");
    text.replace("xmlns=", "xmlns:cda=")
        .replace("xmlns:xsi", "xmlns:x")
        .replace("xsi:type=\"CD\"", "x:type=\"cda:CD\"");
    return text.toUtf8();
}
std::string bodiesOf(const std::string& bodies) {
    std::string document = documentOf("@");
    const std::string one = "<component><structuredBody>@</structuredBody></component>";
    return document.replace(document.find(one), one.size(), bodies);
}
const std::string words = "<component><nonXMLBody><text mediaType=\"text/plain\">Words</text></nonXMLBody></component>";

} // namespace

class CdaFormHabitsTest : public QObject {
    Q_OBJECT
private slots:
    void formsAreRead_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("issue");
        const QString name = QString::fromUtf8("P\u00E9nicilline");
        const auto head = [](const char* encoding) {
            return std::string("<?xml version=\"1.0\" encoding=\"") + encoding + "\"?>";
        };
        QTest::newRow("prefixes") << prefixed() << "Latex" << "";
        QTest::newRow("Latin-1") << written(head("ISO-8859-1"), name.toStdString()).toLatin1() << name << "";
        QTest::newRow("Windows-1252 said to be UTF-8")
            << written(head("UTF-8"), name.toStdString()).toLatin1() << name << "decode.encoding-repaired";
        QTest::newRow("UTF-8 with a mark")
            << QByteArray("\xEF\xBB\xBF") + written(head("UTF-8"), name.toStdString()).toUtf8() << name << "";
        QTest::newRow("UTF-16") << utf16(written(head("UTF-16"), name.toStdString())) << name << "";
        QTest::newRow("UTF-16 undeclared") << utf16(written("", name.toStdString())) << name << "";
        QTest::newRow("entities of HTML")
            << written("", "P&eacute;nicilline").toUtf8() << name << "decode.encoding-repaired";
        QTest::newRow("a bare ampersand") << written("", "Salt & Vinegar").toUtf8() << "Salt & Vinegar"
                                          << "decode.encoding-repaired";
        QTest::newRow("entities of XML") << written("", "Salt &amp; Vinegar").toUtf8() << "Salt & Vinegar" << "";
        QTest::newRow("a declaration that declares nothing")
            << written("<!DOCTYPE ClinicalDocument SYSTEM \"CDA.dtd\">", "Latex").toUtf8() << "Latex"
            << "decode.xml-doctype";
    }
    void formsAreRead() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, title);
        QFETCH(QString, issue);
        const std::string text = bytes.toStdString();
        const decode::Decoded decoded = read(text);
        const clinical::Statement* allergy = first(decoded, clinical::Kind::Allergy);
        QVERIFY(allergy != nullptr);
        QCOMPARE(QString::fromStdString(allergy->title), title);
        QCOMPARE(allergy->status, std::string("active"));
        QStringList issues;
        for (const Issue& one : decoded.issues)
            if (one.code != "decode.patients")
                issues << QString::fromStdString(one.code);
        QCOMPARE(issues.join(' '), issue);
    }

    void everyBodyIsRead_data() {
        QTest::addColumn<QByteArray>("bodies");
        const std::string structured =
            "<component><structuredBody>" +
            sectionOf("48765-2", "Allergy list", concern("30", relation("SUBJ", allergy(penicillin())))) +
            "</structuredBody></component>";
        QTest::newRow("words first") << QByteArray::fromStdString(words + structured);
        QTest::newRow("words last") << QByteArray::fromStdString(structured + words);
    }
    void everyBodyIsRead() {
        QFETCH(QByteArray, bodies);
        const std::string document = bodiesOf(bodies.toStdString());
        const decode::Decoded decoded = read(document);
        QVERIFY(first(decoded, clinical::Kind::Allergy) != nullptr);
        const std::string page = decode::cda::documentHtml(document);
        for (const char* said : {"Words", "Allergy list"}) {
            QVERIFY2(decoded.statements.front().narrative.find(said) != std::string::npos, said);
            QVERIFY2(page.find(said) != std::string::npos, said);
        }
        QCOMPARE(lostPath(decoded, document, decode::Format::Cda), std::string());
    }

    void sectionsAreKnown_data() {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("category");
        QTest::newRow("by template") << QByteArray("<templateId root=\"2.16.840.1.113883.10.20.22.2.17\"/>"
                                                   "<code nullFlavor=\"UNK\"/>")
                                     << "social-history";
        QTest::newRow("by translation") << QByteArray("<code code=\"SOC\" codeSystem=\"2.999.1\"><translation "
                                                      "code=\"29762-2\"/></code>")
                                        << "social-history";
        QTest::newRow("by nothing") << QByteArray("<code code=\"SOC\" codeSystem=\"2.999.1\"/>") << "-";
    }
    void sectionsAreKnown() {
        QFETCH(QByteArray, head);
        QFETCH(QString, category);
        const decode::Decoded decoded = read(documentOf(
            "<component><section>" + head.toStdString() + "<title>Section</title><text>x</text><entry>" +
            observationOf("", R"(<code code="1" displayName="Alcohol"/>)", R"(<value xsi:type="ST">none</value>)") +
            "</entry></section></component>"));
        const clinical::Statement* said = first(decoded, clinical::Kind::Observation);
        QVERIFY(said != nullptr);
        QCOMPARE(QString::fromStdString(fieldText(*said, clinical::field::category)), category);
    }
};

ANAMNESIS_TEST(CdaFormHabitsTest);
#include "CdaFormHabitsTest.moc"
