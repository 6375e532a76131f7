// SPDX-License-Identifier: GPL-3.0-or-later
// What HL7 v2 messages say, read from our own texts.
#include "models/clinical/Fields.h"
#include "tests/support/TestMain.h"
#include "tests/unit/decodecda/Documents.h"

using namespace anamnesis;
using namespace anamnesis::testing;
using clinical::Kind;
namespace name = clinical::field;

namespace {

const std::string oru =
    "MSH|^~\\&|LAB|HOUSE|A|B|20240301101500+0100||ORU^R01^ORU_R01|M1|P|2.5.1\r"
    "PID|1||MR1^^^HOUSE&2.999.2&ISO^MR~SS1^^^SSA^SS||Testperson^Ada^M||195002|F|||1 Road^^Town^ST^12345||(555)0100\r"
    "OBR|1|P1^APP|F1^LAB^2.999.4^ISO|58410-2^CBC^LN|||202402290805|||||||||||||||20240301||LAB|F\r"
    "OBX|1|NM|718-7^Hemoglobin^LN||13.50|g/dL^^UCUM|12-16|N|||F\r"
    "NTE|1||haemolysed \\T\\ late\r"
    "OBX|2|SN|1-8^Titre^LN||<^4|mg/dL|||||C\r"
    "OBX|3|CWE|20-4^Colour^LN||RED^Red^99L||||||X\r"
    "OBX|4|TX|22-1^Remark^LN||line one\\.br\\two~three||||||F\r";

} // namespace

class Hl7v2Test : public QObject {
    Q_OBJECT
private slots:
    void resultsAreAsSent() {
        const decode::Decoded decoded = read(oru);
        QCOMPARE(decoded.record->type, std::string("ORU_R01"));
        QCOMPARE(decoded.record->id, std::string("M1"));
        QCOMPARE(lostPath(decoded, oru, decode::Format::Hl7v2), std::string());
        std::vector<const clinical::Statement*> labs;
        for (const clinical::Statement& statement : decoded.statements)
            if (statement.kind == Kind::LabResult)
                labs.push_back(&statement);
        QCOMPARE(labs.size(), std::size_t{4});
        QCOMPARE(labs[0]->field(name::value)->quantity->value, std::string("13.50"));
        QCOMPARE(labs[0]->field(name::value)->quantity->unitCode, std::string("g/dL"));
        QCOMPARE(fieldText(*labs[0], name::comment), std::string("haemolysed & late"));
        QCOMPARE(labs[0]->status, std::string("final"));
        QCOMPARE(labs[0]->time.start->precision, clinical::Precision::Minute);
        QCOMPARE(labs[0]->path, std::string("ORU_R01.OBX[0]"));
        QCOMPARE(labs[0]->identifiers[1].type, std::string("filler"));
        QCOMPARE(labs[0]->identifiers[1].system, std::string("urn:oid:2.999.4"));
        QCOMPARE(labs[1]->field(name::value)->quantity->comparator, std::string("<"));
        QCOMPARE(labs[1]->status, std::string("corrected"));
        QCOMPARE(labs[2]->status, std::string("cancelled"));
        QCOMPARE(fieldText(*labs[3], name::value), std::string("line one\ntwo\nthree"));
        const clinical::Statement* patient = first(decoded, Kind::Patient);
        QCOMPARE(patient->demographics->identifiers.front().system, std::string("urn:oid:2.999.2"));
        QCOMPARE(patient->demographics->birthDate->precision, clinical::Precision::Month);
        const auto range = decode::locate(oru, decode::Format::Hl7v2, "ORU_R01.OBX[0].5");
        QVERIFY(range.has_value());
        QCOMPARE(oru.substr(range->first, range->second - range->first), std::string("13.50"));
    }

    void refusedVaccineIsNotGiven_data() {
        QTest::addColumn<QString>("completion");
        QTest::addColumn<bool>("negated");
        QTest::newRow("given") << "CP" << false;
        QTest::newRow("partly") << "PA" << false;
        QTest::newRow("refused") << "RE" << true;
        QTest::newRow("not administered") << "NA" << true;
    }
    void refusedVaccineIsNotGiven() {
        QFETCH(QString, completion);
        QFETCH(bool, negated);
        const std::string vxu = "MSH|^~\\&|A|B|C|D|20240101||VXU^V04^VXU_V04|M2|P|2.5.1\nPID|1||1\nORC|RE||V1^B\n"
                                "RXA|0|1|20240101||141^Influenza^CVX|0.5|mL^^UCUM||||||||L77|20250101||||" +
                                completion.toStdString() + "\nRXR|IM^^HL70162|LD^Left Deltoid^HL70163\n";
        const decode::Decoded decoded = read(vxu);
        const clinical::Statement* vaccine = first(decoded, Kind::Immunization);
        QVERIFY(vaccine != nullptr);
        QCOMPARE(vaccine->negated, negated);
        QCOMPARE(vaccine->status == "not-done", negated);
        QCOMPARE(fieldText(*vaccine, name::lot), std::string("L77"));
        QCOMPARE(fieldText(*vaccine, name::laterality), std::string("left"));
        QVERIFY(vaccine->code.has(clinical::systems::cvx, "141"));
    }

    void batchesAreParted() {
        const std::string one =
            "MSH#*!?%#A#B#C#D#20240101##ADT*A01#M3#P#2.3\rPID#1##77\rAL1#1#DA#*Penicillin#SV#Rash\r";
        const std::string batch = "FHS|^~\\&\rBHS|^~\\&\r" + one + "\x1c\r" + one + "BTS|2\rFTS|1\r";
        const decode::Page page = decode::split(batch, {});
        QCOMPARE(page.slices.size(), std::size_t{2});
        for (const decode::Slice& slice : page.slices) {
            const decode::Decoded decoded = decode::decode(slice, {});
            const clinical::Statement* allergy = first(decoded, Kind::Allergy);
            QVERIFY(allergy != nullptr);
            QCOMPARE(allergy->title, std::string("Penicillin"));
            QCOMPARE(fieldText(*allergy, name::severity), std::string("severe"));
            QVERIFY(lostPath(decoded, std::string(slice.bytes), decode::Format::Hl7v2).empty());
        }
    }

    void notesStayWithWhatTheySpeakOf() {
        const std::string adt =
            "MSH|^~\\&|A|B|C|D|20240101||ADT^A08|M4|P|2.3\rPID|1||77\rAL1|1|DA|^Latex|SV\rNTE|1||seen in "
            "theatre\rZAB|own\r";
        const decode::Decoded decoded = read(adt);
        QCOMPARE(fieldText(*first(decoded, Kind::Allergy), name::comment), std::string("seen in theatre"));
        QVERIFY(first(decoded, Kind::Other) != nullptr); // a segment of the sender's own
        QVERIFY(lostPath(decoded, adt, decode::Format::Hl7v2).empty());
    }

    void brokenMessagesAreKept_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("header alone") << QByteArray("MSH|^~\\&|A|B");
        QTest::newRow("no escape") << QByteArray("MSH|^\rPID|1||\\X4\\");
        QTest::newRow("binary") << QByteArray("MSH|^~\\&|\xff\xfe|B\rZZZ|\x80\x81~~~^^^");
        QTest::newRow("line breaks inside") << QByteArray("MSH|^~\\&|A|B\rOBX|1|TX|x||first\nsecond line|||||F");
    }
    void brokenMessagesAreKept() {
        QFETCH(QByteArray, bytes);
        const std::string text = bytes.toStdString();
        const decode::Decoded decoded = read(text);
        QVERIFY(!decoded.statements.empty());
        QVERIFY(lostPath(decoded, text, decode::Format::Hl7v2).empty());
    }
};

ANAMNESIS_TEST(Hl7v2Test);
#include "Hl7v2Test.moc"
