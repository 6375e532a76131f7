// SPDX-License-Identifier: GPL-3.0-or-later
// `decode`: the rows, their JSON and the exit code.
#include "app/cli/Decode.h"
#include "app/cli/StatementJson.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace anamnesis;
using namespace anamnesis::app::cli;

// Declared before the first raw string: moc does not read on behind one.
class PrintingTest : public QObject {
    Q_OBJECT

private slots:
    void oneObject();
    void oneLineEach();
    void exitCodes();
    void everyFileHasARow();
    void decimalsAndRepeats();
};

namespace {

const std::string good =
    R"({"resourceType":"Observation","id":"o1","meta":{"versionId":"3"},"status":"final","code":{"coding":[{"system":"http://loinc.org","code":"2345-7","display":"Glucose"}]},"effectiveDateTime":"2024-01-02T08:05:00+02:00","valueQuantity":{"value":1.10,"unit":"mmol/L","comparator":"<"}})";
const std::string bad = R"({"resourceType":"Condition","code":{"text":"x})";

std::string printed(Format format, const std::vector<std::pair<std::string, std::string>>& files, int& code) {
    std::string out;
    DecodePrinter printer(format, [&](std::string_view text) { out += text; });
    for (const auto& [name, bytes] : files)
        printer.print(decodeBytes(bytes, name));
    code = printer.finish();
    return out;
}

} // namespace

void PrintingTest::oneObject() {
    int code = -1;
    const auto json = nlohmann::json::parse(printed(Format::Json, {{"a.json", good}, {"b.json", bad}}, code));
    QCOMPARE(code, int(Incomplete));
    QCOMPARE(json["statements"].size(), std::size_t{1});
    QCOMPARE(json["refused"].size(), std::size_t{1});
    const auto& row = json["statements"][0];
    QVERIFY(row["kind"] == "observation");
    QVERIFY(row["title"] == "Glucose");
    QVERIFY(row["time"]["start"] == "2024-01-02T08:05:00+02:00");
    QVERIFY(row["time"]["precision"] == "second");
    QVERIFY(row["time"]["zone"] == "+02:00");
    QVERIFY(row["negated"] == false);
    QVERIFY(row["codes"][0]["code"] == "2345-7");
    QVERIFY(row["record"]["type"] == "Observation");
    QVERIFY(row["record"]["id"] == "o1");
    QVERIFY(row["record"]["version"] == "3");
    QVERIFY(row["record"]["file"] == "a.json");
    QCOMPARE(row["record"]["sha256"].get<std::string>().size(), std::size_t{64});
    QVERIFY(row["path"] == "Observation");
    QVERIFY(json["refused"][0]["file"] == "b.json");
    QVERIFY(json["refused"][0]["issues"][0]["code"] == "decode.json-truncated");
    QVERIFY(json["refused"][0]["issues"][0]["severity"] == "error");
}

void PrintingTest::oneLineEach() {
    int code = -1;
    const std::string out = printed(Format::Ndjson, {{"a.json", good}, {"b.json", bad}}, code);
    const QStringList lines = QString::fromStdString(out).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(nlohmann::json::parse(lines[0].toStdString())["type"] == "statement");
    QVERIFY(nlohmann::json::parse(lines[1].toStdString())["type"] == "refused");
}

void PrintingTest::exitCodes() {
    int code = -1;
    printed(Format::Ndjson, {{"a", good}}, code);
    QCOMPARE(code, int(Done));
    printed(Format::Ndjson, {{"b", bad}}, code);
    QCOMPARE(code, int(NothingReadable));
    const auto none = nlohmann::json::parse(printed(Format::Json, {}, code));
    QVERIFY(none["statements"].empty() && none["refused"].empty());
    QCOMPARE(code, int(NothingReadable));
}

void PrintingTest::everyFileHasARow() {
    const std::vector<std::pair<std::string, std::string>> files{
        {"empty", ""},
        {"empty-bundle.json", R"({"resourceType":"Bundle","type":"searchset","total":0})"},
        {"outcome.json",
         R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"security"}]}}]})"},
        {"words.txt", "just words"},
        {"x.pdf", "%PDF-1.7"},
        {"bytes", std::string("\x01\x02\x03", 3)},
    };
    for (const auto& file : files) {
        const DecodedFile decoded = decodeBytes(file.second, file.first);
        QVERIFY2(!decoded.statements.empty() || !decoded.refused.empty(), file.first.c_str());
    }
    QTemporaryDir folder;
    QFile file(folder.filePath("b.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(good.c_str());
    file.close();
    const auto found = filesOf({folder.path().toStdString(), folder.filePath("missing.json").toStdString()});
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(decodeFile(found[0]).statements.size(), std::size_t{1});
    QCOMPARE(decodeFile(found[1]).refused.front().issues.front().code, std::string("file.missing"));
}

void PrintingTest::decimalsAndRepeats() {
    int code = -1;
    const auto json = nlohmann::json::parse(printed(Format::Json, {{"a", good}}, code));
    const auto& value = json["statements"][0]["fields"]["value"];
    QVERIFY(value["value"] == "1.10");
    QVERIFY(value["comparator"] == "<");
    QVERIFY(value["unit"] == "mmol/L");
    QVERIFY(value["text"] == "<1.10 mmol/L");
    QVERIFY(value["path"] == "Observation.valueQuantity");
    const auto twice = nlohmann::json::parse(printed(
        Format::Json,
        {{"a",
          R"({"resourceType":"AllergyIntolerance","code":{"text":"x"},"reaction":[{"manifestation":[{"text":"Hives"},{"text":"Wheeze"}]}]})"}},
        code));
    const auto& reaction = twice["statements"][0]["fields"]["reaction"];
    QVERIFY(reaction["text"] == "Hives");
    QVERIFY(reaction["more"][0]["text"] == "Wheeze");
}

ANAMNESIS_TEST(PrintingTest);
#include "PrintingTest.moc"
