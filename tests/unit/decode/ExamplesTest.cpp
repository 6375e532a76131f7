// SPDX-License-Identifier: GPL-3.0-or-later
// Over public example data: every resource becomes statements or a refusal with its issue, every path leads back to
// bytes, XML and JSON of one resource say the same.
#include "tests/unit/decode/Examples.h"
#include "services/decode/Decode.h"
#include "tests/support/TestMain.h"
#include "tests/unit/decode/Said.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace anamnesis;
using namespace anamnesis::testing;

namespace {

/// Resources that split() answers one by one, counted by another parser.
std::size_t countOf(const nlohmann::json& json, std::vector<std::string>& types, std::size_t& outcomes,
                    bool inBundle = false) {
    if (json.value("resourceType", "") != "Bundle") {
        const std::string type = json.value("resourceType", "");
        if (type == "OperationOutcome" && inBundle) {
            ++outcomes;
            return 0;
        }
        types.push_back(type);
        return 1;
    }
    std::size_t count = 0;
    if (json.contains("entry"))
        for (const auto& entry : json["entry"]) {
            if (entry.contains("response") && entry["response"].contains("outcome"))
                ++outcomes;
            if (entry.contains("resource"))
                count += countOf(entry["resource"], types, outcomes, true);
        }
    return count;
}

std::string withoutZeroIndex(std::string path) {
    for (std::size_t at = path.find("[0]"); at != std::string::npos; at = path.find("[0]", at))
        path.erase(at, 3);
    return path;
}

struct Seen {
    std::size_t records = 0;
    std::size_t statements = 0;
    std::size_t refused = 0;
    std::size_t unknown = 0;
};

void checkFile(const QString& path, Seen& seen, bool oracle) {
    const std::string bytes = bytesOf(path);
    const decode::Page page = decode::split(bytes, path.toStdString());
    if (oracle) {
        const auto json = nlohmann::json::parse(bytes, nullptr, false);
        if (!json.is_discarded() && json.is_object()) {
            std::vector<std::string> types;
            std::size_t outcomes = 0;
            QVERIFY2(countOf(json, types, outcomes) == page.slices.size(), qPrintable(path));
            if (page.bundle)
                QCOMPARE(page.outcomes, outcomes);
            for (std::size_t i = 0; i < types.size(); ++i) {
                QCOMPARE(page.slices[i].type, types[i]);
                QVERIFY(!nlohmann::json::parse(page.slices[i].bytes, nullptr, false).is_discarded());
            }
        }
    }
    for (const decode::Slice& slice : page.slices) {
        const decode::Decoded decoded = decode::decode(slice, {"test", {}, path.toStdString(), {}});
        ++seen.records;
        seen.statements += decoded.statements.size();
        QVERIFY(decoded.record != nullptr);
        if (decoded.statements.empty()) {
            ++seen.refused;
            QVERIFY2(!decoded.issues.empty(), qPrintable(path));
            qInfo().noquote() << "refused" << path << QString::fromStdString(slice.type)
                              << QString::fromStdString(decoded.issues.front().code);
        }
        for (const Issue& issue : decoded.issues)
            if (issue.code == "decode.resource-type-unknown") {
                ++seen.unknown;
                qInfo().noquote() << "unknown type" << QString::fromStdString(issue.args.front().second) << path;
            }
        std::set<std::string> ids;
        for (const clinical::Statement& statement : decoded.statements) {
            QVERIFY2(ids.insert(statement.id.value).second,
                     qPrintable(path + " " + QString::fromStdString(statement.path)));
            QVERIFY2(!statement.title.empty(), qPrintable(path));
            QVERIFY2(decode::locate(slice.bytes, slice.format, statement.path).has_value(),
                     qPrintable(path + " " + QString::fromStdString(statement.path)));
            std::set<std::pair<std::string, std::string>> told;
            for (const clinical::Field& field : statement.fields) {
                QVERIFY2(!field.text.empty(), qPrintable(path));
                QVERIFY2(decode::locate(slice.bytes, slice.format, field.path).has_value(),
                         qPrintable(path + " " + QString::fromStdString(field.name + " " + field.path)));
                if (field.name != "frequency" && field.name != "section")
                    QVERIFY2(told.insert({field.name, withoutZeroIndex(field.path)}).second,
                             qPrintable(path + " twice: " + QString::fromStdString(field.name + " " + field.path)));
            }
            for (const clinical::Reference& reference : statement.references)
                QVERIFY2(decode::locate(slice.bytes, slice.format, reference.path).has_value(),
                         qPrintable(path + " " + QString::fromStdString(reference.path)));
            for (const clinical::BusinessIdentifier& identifier : statement.identifiers)
                QVERIFY2(decode::locate(slice.bytes, slice.format, identifier.path).has_value(),
                         qPrintable(path + " " + QString::fromStdString(identifier.path)));
            for (const Issue& issue : statement.issues)
                if (!issue.path.empty())
                    QVERIFY2(decode::locate(slice.bytes, slice.format, issue.path).has_value(),
                             qPrintable(path + " " + QString::fromStdString(issue.code + " " + issue.path)));
        }
    }
}

} // namespace

class ExamplesTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLost_data() {
        QTest::addColumn<QString>("folder");
        for (const char* folder :
             {"fhir-r4-examples", "fhir-r4-examples-xml", "fhir-stu3-examples", "fhir-dstu2-examples", "us-core",
              "synthea-r4", "smart-patients-dstu2", "smart-patients-stu3", "genomics", "mhd-ips"})
            QTest::newRow(folder) << folder;
    }
    void nothingIsLost() {
        QFETCH(QString, folder);
        const QStringList files = exampleFiles(folder, {"*.json", "*.xml"});
        if (files.isEmpty())
            QSKIP("public example data is absent");
        Seen seen;
        for (const QString& file : files) {
            checkFile(file, seen, file.endsWith(".json"));
            if (QTest::currentTestFailed())
                return;
        }
        qInfo().noquote() << folder << files.size() << "files" << seen.records << "records" << seen.statements
                          << "statements" << seen.refused << "refused" << seen.unknown << "unknown types";
    }

    /// XML and JSON of one resource give equal statements.
    void twins() {
        const QStringList files = exampleFiles("fhir-r4-examples-xml", {"*.xml"});
        if (files.isEmpty())
            QSKIP("public example data is absent");
        int pairs = 0;
        QStringList different;
        for (const QString& xml : files) {
            const QString json = xml.chopped(3) + "json";
            if (xml.contains("fhir-test-cases") || !QFile::exists(json))
                continue;
            ++pairs;
            const auto fromXml = statementsOf(bytesOf(xml));
            const auto fromJson = statementsOf(bytesOf(json));
            if (fromXml.size() != fromJson.size()) {
                different << xml + " number of statements";
                continue;
            }
            for (std::size_t i = 0; i < fromXml.size(); ++i) {
                const QStringList left = said(fromXml[i]);
                const QStringList right = said(fromJson[i]);
                if (left != right) {
                    for (int line = 0; line < std::max(left.size(), right.size()); ++line)
                        if (left.value(line) != right.value(line)) {
                            different << QFileInfo(xml).fileName() + "\n   " + left.value(line).left(300) + "\n   " +
                                             right.value(line).left(300);
                            break;
                        }
                    break;
                }
            }
        }
        qInfo().noquote() << pairs << "pairs," << different.size() << "differ";
        for (const QString& difference : different)
            qInfo().noquote() << difference;
        QCOMPARE(different.size(), 0);
    }
};

ANAMNESIS_TEST(ExamplesTest);
#include "ExamplesTest.moc"
