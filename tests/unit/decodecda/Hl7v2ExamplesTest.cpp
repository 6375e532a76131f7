// SPDX-License-Identifier: GPL-3.0-or-later
// Public HL7 v2 messages beside the FHIR bundles another converter makes of them: nothing lost, every path leads to
// bytes, and how many of the expected resources have a statement of that kind and code.
#include "models/clinical/Fields.h"
#include "services/decode/hl7v2/Message.h"
#include "tests/support/TestMain.h"
#include "tests/unit/decodecda/Documents.h"

#include <map>
#include <set>

using namespace anamnesis;
using namespace anamnesis::testing;
using clinical::Kind;

namespace {

bool kindFits(Kind expected, Kind told) {
    const auto measured = [](Kind kind) {
        return kind == Kind::Observation || kind == Kind::LabResult || kind == Kind::VitalSign;
    };
    if (measured(expected) && measured(told))
        return true;
    if (expected == Kind::Report && told == Kind::ServiceRequest)
        return true;
    if (expected == Kind::ServiceRequest && told == Kind::Report)
        return true;
    return expected == told;
}

bool codeFits(const clinical::Statement& expected, const clinical::Statement& told) {
    if (expected.code.empty() || expected.kind == Kind::Encounter || expected.kind == Kind::Appointment ||
        expected.kind == Kind::Coverage || expected.kind == Kind::Specimen)
        return true;
    for (const clinical::Coding& coding : expected.code.codings)
        for (const clinical::Coding& other : told.code.codings)
            if (!coding.code.empty() && coding.code == other.code)
                return true;
    return clinical::label(expected.code) == clinical::label(told.code);
}

constexpr Kind compared[] = {Kind::Patient,
                             Kind::RelatedPerson,
                             Kind::Encounter,
                             Kind::Allergy,
                             Kind::Problem,
                             Kind::Observation,
                             Kind::LabResult,
                             Kind::VitalSign,
                             Kind::Report,
                             Kind::ServiceRequest,
                             Kind::Procedure,
                             Kind::Immunization,
                             Kind::MedicationOrder,
                             Kind::Dispense,
                             Kind::Document,
                             Kind::Appointment,
                             Kind::Specimen,
                             Kind::Coverage,
                             Kind::MedicationStatement,
                             Kind::FamilyHistory};

void compareFolder(const QString& folder, const QStringList& patterns, int least) {
    const QStringList files = exampleFiles("hl7v2-fhir-pairs/input/" + folder, patterns);
    if (files.isEmpty())
        QSKIP("public examples are not there");
    std::map<QString, QString> expected;
    for (const QString& file : exampleFiles("hl7v2-fhir-pairs/expected/" + folder, {"*-expected.json"}))
        expected[QFileInfo(file).fileName().chopped(14)] = file;
    std::map<std::string, std::pair<int, int>> found;
    int pairs = 0;
    for (const QString& file : files) {
        const QString stem = QFileInfo(file).fileName().section('.', 0, 0);
        auto pair = expected.find(stem);
        if (pair == expected.end())
            continue;
        ++pairs;
        std::vector<clinical::Statement> told = statementsOf(bytesOf(file));
        std::vector<bool> used(told.size(), false);
        for (const clinical::Statement& wanted : statementsOf(bytesOf(pair->second), "application/fhir+json")) {
            if (std::find(std::begin(compared), std::end(compared), wanted.kind) == std::end(compared))
                continue;
            auto& [all, matched] = found[std::string(name(wanted.kind))];
            ++all;
            for (std::size_t i = 0; i < told.size(); ++i)
                if (!used[i] && kindFits(wanted.kind, told[i].kind) && codeFits(wanted, told[i])) {
                    // One OBR is both the order and the report of it there.
                    used[i] = told[i].kind != Kind::Report && told[i].kind != Kind::ServiceRequest;
                    ++matched;
                    break;
                }
        }
    }
    int all = 0;
    int matched = 0;
    for (const auto& [kind, counts] : found) {
        qInfo().noquote() << "  " << kind.c_str() << counts.second << "of" << counts.first;
        all += counts.first;
        matched += counts.second;
    }
    qInfo().noquote() << folder << pairs << "pairs:" << matched << "of" << all << "expected resources have a statement";
    QVERIFY2(matched * 100 >= all * least, qPrintable(QString::number(matched) + " of " + QString::number(all)));
}

} // namespace

class Hl7v2ExamplesTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsLost() {
        const QStringList files = exampleFiles("hl7v2-fhir-pairs/input/Hl7v2", {"*.hl7"});
        if (files.isEmpty())
            QSKIP("public examples are not there");
        std::map<std::string, int> kinds;
        std::map<std::string, int> issues;
        for (const QString& file : files) {
            const std::string bytes = bytesOf(file);
            for (const decode::Slice& slice : decode::split(bytes, {}).slices) {
                QCOMPARE(slice.format, decode::Format::Hl7v2);
                const decode::Decoded decoded = decode::decode(slice, {});
                QVERIFY2(!decoded.statements.empty(), qPrintable(file));
                const std::string whole(slice.bytes);
                const std::string lost = lostPath(decoded, whole, decode::Format::Hl7v2);
                QVERIFY2(lost.empty(), qPrintable(file + ": " + QString::fromStdString(lost)));
                const decode::hl7v2::Message message = decode::hl7v2::readMessage(slice.bytes);
                std::set<std::string> paths;
                std::string told;
                bool document = false;
                for (const clinical::Statement& statement : decoded.statements) {
                    ++kinds[std::string(name(statement.kind)) + (statement.negated ? " (negated)" : "")];
                    QVERIFY2(paths.insert(statement.path).second,
                             qPrintable(file + " twice: " + statement.path.c_str()));
                    document = document || statement.kind == Kind::Document;
                    told += statement.narrative + '\n' + fieldText(statement, clinical::field::value) + '\n';
                    for (const Issue& issue : statement.issues)
                        ++issues[issue.code];
                }
                for (const decode::hl7v2::Segment& segment : message.segments) { // each of the clinical ones is told
                    static const std::set<std::string_view> wanted{"PID", "PV1", "AL1", "DG1", "OBR", "OBX", "RXA",
                                                                   "RXE", "RXD", "PR1", "TXA", "NK1", "IN1", "SPM"};
                    if (!wanted.contains(segment.name) || (document && segment.name == "OBX"))
                        continue;
                    const std::string path =
                        message.structure + '.' + std::string(segment.name) + '[' + std::to_string(segment.index) + ']';
                    const std::string words = decode::hl7v2::plain(segment.field(5), message);
                    const bool line = segment.name == "OBX" && (segment.field(2) == "TX" || segment.field(2) == "FT") &&
                                      told.find(words) != std::string::npos; // of a text that began before
                    QVERIFY2(line || paths.contains(path), qPrintable(file + " lost: " + path.c_str()));
                }
            }
        }
        qInfo().noquote() << files.size() << "messages";
        for (const auto& [what, count] : kinds)
            qInfo().noquote() << "  " << what.c_str() << count;
        for (const auto& [what, count] : issues)
            qInfo().noquote() << "  issue" << what.c_str() << count;
    }
    void expectedResourcesAreTold() { compareFolder("Hl7v2", {"*.hl7"}, 50); }
    void expectedResourcesOfDocumentsAreTold() { compareFolder("Ccda", {"*.ccda"}, 60); }
};

ANAMNESIS_TEST(Hl7v2ExamplesTest);
#include "Hl7v2ExamplesTest.moc"
