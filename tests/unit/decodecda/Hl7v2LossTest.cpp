// SPDX-License-Identifier: GPL-3.0-or-later
// What a message says in a place or a shape that is easily passed over or taken for something else.
#include "models/clinical/Fields.h"
#include "services/decode/Contents.h"
#include "tests/support/TestMain.h"
#include "tests/unit/decodecda/Documents.h"

using namespace anamnesis;
using namespace anamnesis::testing;
using clinical::Kind;
namespace name = clinical::field;

namespace {

bool holds(const QStringList& lines, const QString& expected) {
    return std::ranges::any_of(lines, [&](const QString& line) { return line.startsWith(expected); });
}

} // namespace

class Hl7v2LossTest : public QObject {
    Q_OBJECT
private slots:
    void states_data();
    void states() {
        QFETCH(QString, segments);
        QFETCH(QStringList, must);
        QFETCH(QStringList, mustNot);
        const std::string bytes = segments.toStdString();
        const decode::Decoded decoded = read(bytes);
        QStringList lines;
        for (const clinical::Statement& statement : decoded.statements)
            lines << said(statement);
        for (const QString& expected : must)
            QVERIFY2(holds(lines, expected), qPrintable("missing: " + expected + "\n" + lines.join('\n')));
        for (const QString& unwanted : mustNot)
            QVERIFY2(!holds(lines, unwanted), qPrintable("unwanted: " + unwanted + "\n" + lines.join('\n')));
        QCOMPARE(lostPath(decoded, bytes, decode::Format::Hl7v2), std::string());
    }

    /// A C-CDA in a document message says its allergies; the message's description and it are one document.
    void documentsWithinAreRead() {
        const std::string cda = documentOf(sectionOf(
            "48765-2", "Penicillin",
            "<entry><act classCode=\"ACT\" moodCode=\"EVN\"><templateId root=\"2.16.840.1.113883.10.20.22.4.30\"/>"
            "<statusCode code=\"active\"/><entryRelationship typeCode=\"SUBJ\"><observation classCode=\"OBS\" "
            "moodCode=\"EVN\"><templateId root=\"2.16.840.1.113883.10.20.22.4.7\"/><value xsi:type=\"CD\" "
            "code=\"416098002\" codeSystem=\"2.16.840.1.113883.6.96\"/><participant typeCode=\"CSM\"><participantRole>"
            "<playingEntity><code code=\"7980\" codeSystem=\"2.16.840.1.113883.6.88\" displayName=\"Penicillin G\"/>"
            "</playingEntity></participantRole></participant></observation></entryRelationship></act></entry>"));
        const std::string mdm = "MSH|^~\\&|A|B|C|D|20240101||MDM^T02^MDM_T02|M9|P|2.5.1\rPID|1||1\r"
                                "TXA|1|CN^Note|TX|20240101||||||||DOC1|||||AU\r"
                                "OBX|1|ED|34133-9^Summary^LN||^text^xml^Base64^" +
                                QByteArray::fromStdString(cda).toBase64().toStdString() + "||||||F\r";
        const decode::Page page = decode::split(mdm, {});
        const decode::WholeRecord whole = decode::decodeWhole(page.slices.front(), {"s", {}, {}, {}});
        QCOMPARE(whole.carried.size(), std::size_t{1});
        QCOMPARE(whole.carried.front().bytes, cda);
        const decode::Decoded& inner = whole.carried.front().decoded;
        QVERIFY(first(inner, Kind::Allergy) != nullptr);
        QCOMPARE(first(inner, Kind::Allergy)->title, std::string("Penicillin G"));
        const auto joint = [](const clinical::Statement& statement) {
            for (const clinical::BusinessIdentifier& identifier : statement.identifiers)
                if (identifier.type == "content-of")
                    return identifier.value;
            return std::string("none of ") + statement.path;
        };
        QCOMPARE(joint(*first(inner, Kind::Document)), joint(*first(whole.decoded, Kind::Document)));
        const std::string path = decode::carrierOf(*inner.record).path;
        const auto range = decode::locate(mdm, decode::Format::Hl7v2, path);
        QVERIFY2(range.has_value(), path.c_str());
        QVERIFY(mdm.substr(range->first, range->second - range->first).starts_with("PENs") ||
                mdm.substr(range->first, range->second - range->first).starts_with("PENl") ||
                range->second - range->first > 100);
    }

    void documentsOfResultsAreKept() {
        const std::string oru = "MSH|^~\\&|A|B|C|D|20240101||ORU^R01^ORU_R01|M9|P|2.5.1\rPID|1||1\r"
                                "OBR|1|||11526-1^Pathology^LN|||20240101||||||||||||||||||F\r"
                                "OBX|1|ED|PDF^Report^L||^AP^pdf^Base64^JVBERi0xLjQK||||||F\r"
                                "OBX|2|ED|X^Other^L||^AP^pdf^Base64^*no*||||||F\r";
        const decode::Page page = decode::split(oru, {});
        const decode::WholeRecord whole = decode::decodeWhole(page.slices.front(), {"s", {}, {}, {}});
        QCOMPARE(whole.carried.size(), std::size_t{1});
        QCOMPARE(whole.carried.front().bytes, std::string("%PDF-1.4\n"));
        QCOMPARE(whole.carried.front().decoded.statements.front().kind, Kind::Document);
        bool told = false;
        for (const clinical::Statement& statement : whole.decoded.statements)
            for (const Issue& issue : statement.issues)
                told = told || (issue.code == "decode.content-unreadable" && issue.path == "ORU_R01.OBX[1].5.5");
        QVERIFY(told);
    }
};

void Hl7v2LossTest::states_data() {
    QTest::addColumn<QString>("segments");
    QTest::addColumn<QStringList>("must");
    QTest::addColumn<QStringList>("mustNot");
    const auto row = [](const char* name, const QString& structure, const QString& segments, const QStringList& must,
                        const QStringList& mustNot = {}) {
        QTest::newRow(name) << "MSH|^~\\&|A|B|C|D|20240101||" + structure + "|M1|P|2.5.1\nPID|1||1\n" + segments << must
                            << mustNot;
    };
    const QString adt = "ADT^A60^ADT_A60", oru = "ORU^R01^ORU_R01", rde = "RDE^O11^RDE_O11", vxu = "VXU^V04^VXU_V04";

    row("confirmed but inactive denies nothing", adt, "IAM|1|DA|^Penicillin|SV|Rash|A|||AL||||||||I\n",
        {"negated = no", "status = inactive", "field verification = confirmed", "field type = allergy"},
        {"negated = yes"});
    row("doubt denies nothing", adt, "IAM|1|DA|^Penicillin|SV|Rash|A|||||||||||D\n",
        {"field verification = unconfirmed"}, {"negated = yes"});
    row("an error is one", adt, "IAM|1|DA|^Penicillin|SV|Rash|A|||||||||||E\n", {"status = entered-in-error"});
    row("an allergy behind a result is one", oru,
        "OBR|1|||1^X^L\nOBX|1|ST|1^X^L||5||||||F\nIAM|1|DA|^Latex|SV|Rash|A\n", {"kind = allergy", "title = Latex"});
    row("none known by the code alone", adt, "AL1|1|DA|NKDA^^LOCAL\n", {"negated = yes drug-allergy"});
    row("a code that begins so is a drug", adt, "AL1|1|DA|NKX^^LOCAL\n", {"kind = allergy"}, {"negated = yes"});

    const QString obr = "OBR|1|P1|F1|24323-8^Panel^LN|||202401010800||||||||||||||||||F\n";
    row("an unescaped caret of a unit", oru, obr + "OBX|1|NM|6690-2^WBC^LN||7.5|10^3/uL|4-10|N|||F\n",
        {"field value = 7.5 10^3/uL"}, {"field value = 7.5 3/uL"});
    row("an escaped caret of a unit", oru, obr + "OBX|1|NM|6690-2^WBC^LN||7.5|10\\S\\3/uL^^UCUM|4-10|N|||F\n",
        {"field value = 7.5 10^3/uL"});
    row("ten of a named unit is none", oru, obr + "OBX|1|NM|1-1^X^LN||7.5|10^tens^L|||||F\n",
        {"field value = 7.5 tens"});
    row("a note with a caret in it is whole", oru,
        obr + "OBX|1|NM|2345-7^Glucose^LN||5.5|mmol/L|||||F\nNTE|1||seen at 10^6 & more\n",
        {"field comment = seen at 10^6 & more"});
    row("a word between two backslashes stays", oru, obr + "OBX|1|TX|1-1^Path^LN||D:\\Mikro\\Ergebnis||||||F\n",
        {"field value = D:\\Mikro\\Ergebnis"});
    row("lines of one text are one", oru,
        obr + "OBX|1|TX|8251-1^Remark^LN|1|first line||||||F\nOBX|2|TX|8251-1^Remark^LN|2|||||||F\n"
              "OBX|3|TX|8251-1^Remark^LN|3|last line||||||F\n",
        {"field value = first line last line @ORU_R01.OBX[0].5"}, {"path = ORU_R01.OBX[1]", "path = ORU_R01.OBX[2]"});
    row("texts of two questions stay two", oru,
        obr + "OBX|1|TX|8251-1^Remark^LN||one||||||F\nOBX|2|TX|8252-9^Other^LN||two||||||F\n",
        {"path = ORU_R01.OBX[0]", "path = ORU_R01.OBX[1]"});
    row("a corrected line is a result of its own", oru,
        obr + "OBX|1|TX|8251-1^Remark^LN||one||||||F\nOBX|2|TX|8251-1^Remark^LN||two||||||C\n",
        {"path = ORU_R01.OBX[1]", "status = corrected"});
    row("resistance says of what", oru,
        "OBR|1|P1|F1|18769-0^Susceptibility^LN|||202401010800||||||||||||||||||F|600-7&Culture&LN^1^Escherichia coli\n"
        "OBX|1|ST|18864-9^Ampicillin^LN||R||||||F\n",
        {"field focus = Escherichia coli"});
    row("a note behind the ORC is the order's", "ORM^O01^ORM_O01",
        "PV1|1|O\nORC|NW|P1\nNTE|1||fasting\nOBR|1|P1||2345-7^Glucose^LN\n",
        {"field comment = fasting @ORM_O01.NTE[0].3"}, {});
    row("told to be empty is no value", oru, obr + "OBX|1|NM|2345-7^Glucose^LN||\"\"|mmol/L|||||F\n",
        {"field absent-reason = unknown"}, {"field value"});

    const QString rxe = "RXE||1191^Aspirin^RXNORM|500||mg|TAB\n";
    row("a course in two timings", rde,
        "ORC|NW|P1\n" + rxe + "TQ1|1||BID|||7^D|20240101|20240107\nTQ1|2||QD||||20240108|20240114\nRXR|PO\n",
        {"time = 2024-01-01..2024-01-14", "field frequency = BID", "field frequency = QD", "field duration = 7 D"});
    row("as needed, and how", rde, "ORC|NW|P1\n" + rxe + "TQ1|1||Q4H||||||PRN|pain|with food\nRXR|PO\n",
        {"field as-needed = pain", "field instructions = with food"});
    row("not as needed", rde, "ORC|NW|P1\n" + rxe + "TQ1|1||Q4H||||||R\nRXR|PO\n", {"field frequency = Q4H"},
        {"field as-needed"});
    row("timings of before 2.5", "RDE^O01",
        "ORC|NW|P1\nRXE|1^BID^D7^20240101^20240107~1^QD^D7^20240108^20240114|1191^Aspirin^RXNORM|500||mg\n",
        {"time = 2024-01-01..2024-01-14", "field frequency = BID", "field frequency = QD", "field duration = D7"});
    row("how much of each part", rde, "ORC|NW|P1\n" + rxe + "RXR|IV\nRXC|A|^Potassium chloride|20|meq\n",
        {"field ingredient = Potassium chloride", "field strength = 20 meq"});
    row("a rate and its time", rde, "ORC|NW|P1\nRXE||^Saline|1000||mL|||||||||||||||||H1|125|mL\nRXR|IV\n",
        {"field rate = 125 mL per H1"});
    row("a rate whose unit tells the time", rde,
        "ORC|NW|P1\nRXE||^Saline|1000||mL|||||||||||||||||H1|125|mL/h\nRXR|IV\n", {"field rate = 125 mL/h"},
        {"field rate = 125 mL/h per"});
    row("no vaccine administered", vxu, "ORC|RE\nRXA|0|1|20240101||998^No vaccine administered^CVX|999\n",
        {"negated = yes", "status = not-done"});
    row("an obsolete document", "MDM^T02^MDM_T02",
        "TXA|1|CN|TX|20240101||||||||DOC1|||||AU||OB\nOBX|1|TX|1||Words||||||F\n", {"status = superseded"});
}

ANAMNESIS_TEST(Hl7v2LossTest);
#include "Hl7v2LossTest.moc"
