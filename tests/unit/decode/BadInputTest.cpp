// SPDX-License-Identifier: GPL-3.0-or-later
// Broken, hostile and odd input: one bad resource costs one resource, everything is said, nothing crashes.
#include "services/decode/Limits.h"
#include "tests/support/TestMain.h"
#include "tests/unit/decode/Said.h"

#include <QTest>

#include <memory>

#include <rapidcheck.h>

#include <algorithm>

using namespace anamnesis;
using namespace anamnesis::testing;
using decode::Format;

// Declared before the first raw string: moc does not read on behind one.
class BadInputTest : public QObject {
    Q_OBJECT

private slots:
    void oneBadResource_data();
    void oneBadResource();
    void truncatedPage();
    void marksAndEncodings();
    void emptyAndForeign();
    void lines();
    void nestedAndOutcomes();
    void xmlBundles();
    void locatesWhatItSays();
    void anyDamage();
    void damageStaysLocal();
};

namespace {

bool says(const Issues& issues, std::string_view code) {
    return std::any_of(issues.begin(), issues.end(), [&](const Issue& issue) { return issue.code == code; });
}

struct Outcome {
    std::shared_ptr<const std::string> bytes; ///< what the slices point into
    decode::Page page;
    std::vector<std::string> titles; ///< of statements; "!code" for a record refused
    Issues issues;                   ///< of records and statements
};

Outcome outcomeOf(std::string bytes, std::string_view hint = {}) {
    Outcome outcome;
    outcome.bytes = std::make_shared<const std::string>(std::move(bytes));
    outcome.page = decode::split(*outcome.bytes, hint);
    for (const decode::Slice& slice : outcome.page.slices) {
        const decode::Decoded decoded = decode::decode(slice, {});
        for (const clinical::Statement& statement : decoded.statements) {
            outcome.titles.push_back(statement.title);
            outcome.issues.insert(outcome.issues.end(), statement.issues.begin(), statement.issues.end());
        }
        if (decoded.statements.empty())
            outcome.titles.push_back('!' +
                                     (decoded.issues.empty() ? std::string("silent") : decoded.issues.front().code));
        outcome.issues.insert(outcome.issues.end(), decoded.issues.begin(), decoded.issues.end());
    }
    return outcome;
}

std::string condition(const std::string& title) {
    return R"({"resourceType":"Condition","id":")" + title + R"(","code":{"text":")" + title + R"("}})";
}

std::string bundleOf(const std::vector<std::string>& resources) {
    std::string text =
        R"({"resourceType":"Bundle","type":"searchset","total":3,"link":[{"relation":"next","url":"http://h/p2"}],"entry":[)";
    for (std::size_t i = 0; i < resources.size(); ++i)
        text += (i == 0 ? "" : ",") + (R"({"fullUrl":"urn:)" + std::to_string(i) + R"(","resource":)") + resources[i] +
                R"(,"search":{"mode":"match"}})";
    return text + "]}";
}

using Titles = std::vector<std::string>;

} // namespace

void BadInputTest::oneBadResource_data() {
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("becomes"); ///< its title, or "!" and the code it is refused with
    QTest::addColumn<QString>("issue");   ///< said about the record or its statement
    QTest::newRow("Latin-1 byte") << QByteArray(
                                         "{\"resourceType\":\"Condition\",\"code\":{\"text\":\"M\xE9ni\xE8re\"}}")
                                  << "Ménière" << "decode.encoding-repaired";
    QTest::newRow("NUL") << (QByteArray("{\"resourceType\":\"Condition\",\"code\":{\"text\":\"a") + '\0' + "b\"}}")
                         << "a\xEF\xBF\xBD"
                            "b"
                         << "decode.control-characters";
    QTest::newRow("raw line break") << QByteArray("{\"resourceType\":\"Condition\",\"code\":{\"text\":\"a\nb\"}}")
                                    << "a\nb" << "decode.control-characters";
    QTest::newRow("unended string") << QByteArray(R"({"resourceType":"Condition","code":{"text":"bad}})")
                                    << "!decode.json-truncated" << "decode.json-truncated";
    QTest::newRow("bad number") << QByteArray(R"({"resourceType":"Condition","code":{"text":"bad"},"x":01})")
                                << "!decode.json-invalid" << "decode.json-invalid";
    QTest::newRow("bad literal") << QByteArray(R"({"resourceType":"Condition","code":{"text":"bad"},"x":tru})")
                                 << "!decode.json-invalid" << "decode.json-invalid";
    QTest::newRow("bad escape") << QByteArray(R"({"resourceType":"Condition","code":{"text":"b\qd"}})")
                                << "!decode.json-invalid" << "decode.json-invalid";
    QTest::newRow("missing colon") << QByteArray(R"({"resourceType":"Condition","code" {"text":"bad"}})")
                                   << "!decode.json-invalid" << "decode.json-invalid";
    QTest::newRow("missing bracket")
        << QByteArray(R"({"resourceType":"Condition","category":[{"text":"x"},"code":{"text":"bad"}})")
        << "!decode.json-invalid" << "decode.json-invalid";
    QTest::newRow("duplicate key") << QByteArray(
                                          R"({"resourceType":"Condition","code":{"text":"one"},"code":{"text":"two"}})")
                                   << "one"
                                   << "decode.duplicate-key";
    QTest::newRow("no type") << QByteArray(R"({"code":{"text":"untyped"}})") << "untyped"
                             << "decode.resource-type-missing";
    QTest::newRow("unknown type") << QByteArray(R"({"resourceType":"Zebra","code":{"text":"z"}})") << "z"
                                  << "decode.resource-type-unknown";
    QTest::newRow("lone surrogate") << QByteArray(R"({"resourceType":"Condition","code":{"text":"a\ud800b"}})")
                                    << "a\xEF\xBF\xBD"
                                       "b"
                                    << "";
    QTest::newRow("too deep") << QByteArray("{\"resourceType\":\"Condition\",\"x\":") + QByteArray(200, '[') +
                                     QByteArray(200, ']') + "}"
                              << "!decode.too-deep" << "decode.too-deep";
}
void BadInputTest::oneBadResource() {
    QFETCH(QByteArray, bad);
    QFETCH(QString, becomes);
    QFETCH(QString, issue);
    const std::string page = bundleOf({condition("first"), bad.toStdString(), condition("third")});
    const Outcome outcome = outcomeOf(page);
    const Titles expected{"first", becomes.toStdString(), "third"};
    QCOMPARE(outcome.titles, expected);
    if (!issue.isEmpty())
        QVERIFY(says(outcome.issues, issue.toStdString()));
    // The raw bytes of the bad one are kept, and nothing of its neighbours with them.
    const std::string kept(outcome.page.slices[1].bytes);
    QVERIFY2(kept.starts_with(bad.toStdString()), kept.c_str());
    QVERIFY(kept.find("third") == std::string::npos);
    QCOMPARE(outcome.page.slices[2].fullUrl, std::string("urn:2"));
    QCOMPARE(outcome.page.slices[2].searchMode, std::string("match"));
    QCOMPARE(outcome.page.next, std::string("http://h/p2"));
    QVERIFY(outcome.page.total == 3U);
}

void BadInputTest::truncatedPage() {
    const std::string whole = bundleOf({condition("first"), condition("second"), condition("third")});
    const std::string cut = whole.substr(0, whole.find("third") + 3);
    const Outcome outcome = outcomeOf(cut);
    const Titles expected{"first", "second", "!decode.json-truncated"};
    QCOMPARE(outcome.titles, expected);
    QVERIFY(says(outcome.page.issues, "decode.page-truncated"));
    QCOMPARE(outcome.page.next, std::string("http://h/p2"));
}

void BadInputTest::marksAndEncodings() {
    QCOMPARE(outcomeOf("\xEF\xBB\xBF" + condition("bom")).titles, Titles{"bom"});
    QVERIFY(says(outcomeOf("\xEF\xBB\xBF" + condition("bom")).page.issues, "decode.byte-order-mark"));
    std::string wide = "\xFF\xFE";
    for (const char character : condition("wide")) {
        wide += character;
        wide += '\0';
    }
    QCOMPARE(outcomeOf(wide).titles, Titles{"wide"});
    QCOMPARE(outcomeOf("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><Condition "
                       "xmlns=\"http://hl7.org/fhir\"><code><text value=\"M\xE9ni\xE8re\"/></code></Condition>")
                 .titles,
             Titles{"Ménière"});
    const Outcome wrong =
        outcomeOf("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Condition xmlns=\"http://hl7.org/fhir\"><code><text "
                  "value=\"M\xE9n\"/></code></Condition>");
    QCOMPARE(wrong.titles, Titles{"Mén"});
    QVERIFY(says(wrong.issues, "decode.encoding-repaired"));
    const Outcome utf16 = outcomeOf("<?xml version=\"1.0\" encoding=\"UTF-16\"?><Condition "
                                    "xmlns=\"http://hl7.org/fhir\"><code><text value=\"x\"/></code></Condition>");
    QCOMPARE(utf16.titles, Titles{"x"});
}

void BadInputTest::emptyAndForeign() {
    QVERIFY(says(outcomeOf("").page.issues, "decode.empty"));
    QVERIFY(says(outcomeOf(" \n\t").page.issues, "decode.empty"));
    for (const auto& [bytes, format] : {std::pair<std::string, Format>{"%PDF-1.4 x", Format::Pdf},
                                        {"MSH|^~\\&|A|B|C", Format::Hl7v2},
                                        {"<ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>", Format::Cda},
                                        {"\x89PNG\r\n", Format::Image},
                                        {std::string(128, '\0') + "DICM    ", Format::Dicom},
                                        {"plain words", Format::Text},
                                        {"<html><body>sorry</body></html>", Format::Text},
                                        {"\x01\x02\x03", Format::Unknown}}) {
        QCOMPARE(decode::sniff(bytes), format);
        const Outcome outcome = outcomeOf(bytes);
        QVERIFY(!outcome.titles.empty() && !outcome.titles.front().empty());
    }
    QCOMPARE(decode::sniff(condition("a") + "\n" + condition("b")), Format::Ndjson);
    QCOMPARE(decode::sniff("{\n \"a\": {\n}\n}"), Format::FhirJson);
    QCOMPARE(outcomeOf("[]").titles, Titles{});
    QVERIFY(outcomeOf("{}").titles.size() == 1);
    QVERIFY(outcomeOf("null").titles.size() == 1);
}

void BadInputTest::lines() {
    const Outcome outcome =
        outcomeOf(condition("a") + "\r\n\n" + R"({"resourceType":"Condition","code":{"text":"bad})" + "\n" +
                  condition("c") + "\n");
    const Titles expected{"a", "!decode.json-truncated", "c"};
    QCOMPARE(outcome.titles, expected);
    QCOMPARE(
        outcomeOf(condition("a") + "  \n\n {\n\"resourceType\":\"Condition\",\"code\":{\"text\":\"b\"}}").titles.size(),
        std::size_t{2});
}

void BadInputTest::nestedAndOutcomes() {
    const std::string inner = bundleOf({condition("inner")});
    const std::string outcome =
        R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"processing","details":{"coding":[{"code":"X1"}]},"diagnostics":"Mrs Smith"}]})";
    const Outcome told = outcomeOf(bundleOf({condition("outer"), inner, outcome}));
    const Titles expected{"outer", "inner"};
    QCOMPARE(told.titles, expected);
    QCOMPARE(told.page.outcomes, std::uint64_t{1});
    QCOMPARE(told.page.outcome.front().code, std::string("outcome.processing"));
    QCOMPARE(told.page.outcome.front().severity, Severity::Error);
    for (const Issue& issue : told.page.outcome) // diagnostics may name people
        for (const auto& [key, value] : issue.args)
            QVERIFY(value.find("Smith") == std::string::npos);
    const Outcome deleted = outcomeOf(
        R"({"resourceType":"Bundle","type":"history","entry":[{"request":{"method":"DELETE","url":"Patient/1"}},{"fullUrl":"x"}]})");
    QVERIFY(says(deleted.page.issues, "decode.entry-deleted"));
    QVERIFY(says(deleted.page.issues, "decode.entry-without-resource"));
}

void BadInputTest::xmlBundles() {
    const std::string good = "<Condition xmlns=\"http://hl7.org/fhir\"><id value=\"i1\"/><meta><versionId "
                             "value=\"7\"/></meta><code><text value=\"ok\"/></code></Condition>";
    const std::string head =
        "<Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"searchset\"/><total value=\"2\"/><link><relation "
        "value=\"next\"/><url value=\"http://h/?a=1&amp;b=2\"/></link>";
    const auto entry = [](const std::string& resource) {
        return "<entry><fullUrl value=\"u\"/><resource>" + resource +
               "</resource><search><mode value=\"match\"/></search></entry>";
    };
    const Outcome fine = outcomeOf(head + entry(good) + entry(good) + "</Bundle>");
    const Titles both{"ok", "ok"};
    QCOMPARE(fine.titles, both);
    QCOMPARE(std::string(fine.page.slices[0].bytes), good); // byte for byte
    QCOMPARE(fine.page.slices[0].id, std::string("i1"));
    QCOMPARE(fine.page.slices[0].version, std::string("7"));
    QCOMPARE(fine.page.slices[0].searchMode, std::string("match"));
    QCOMPARE(fine.page.next, std::string("http://h/?a=1&b=2"));
    QVERIFY(fine.page.total == 2U);
    const Outcome bad =
        outcomeOf(head + entry("<Condition><code><text value=\"x\"/></Condition>") + entry(good) + "</Bundle>");
    const Titles second{"!decode.xml-invalid", "ok"};
    QCOMPARE(bad.titles, second);
    const Outcome unclosed = outcomeOf(head + entry("<Condition><code>") + entry(good) + "</Bundle>");
    QCOMPARE(unclosed.titles.size(), std::size_t{2});
    QCOMPARE(unclosed.titles[1], std::string("ok"));
    const Outcome prefixed =
        outcomeOf("<f:Bundle xmlns:f=\"http://hl7.org/fhir\"><f:entry><f:resource><f:Condition><f:code><f:text "
                  "value=\"p\"/></f:code></f:Condition></f:resource></f:entry></f:Bundle>");
    QCOMPARE(prefixed.titles, Titles{"p"});
    QVERIFY(prefixed.page.slices[0].bytes.find("xmlns:f=") != std::string_view::npos);
    const Outcome bomb = outcomeOf("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><Condition "
                                   "xmlns=\"http://hl7.org/fhir\"><code><text value=\"&b;\"/></code></Condition>");
    QCOMPARE(bomb.titles, Titles{"!decode.xml-doctype"});
}

void BadInputTest::locatesWhatItSays() {
    const std::string json =
        R"({ "resourceType" : "MedicationRequest", "dosageInstruction" : [ { "doseAndRate":[{"doseQuantity": {"value": 3.125, "unit":"mg"}}]} ], "_authoredOn":{"extension":[{"url":"u"}]} })";
    const auto text = [](const std::string& bytes, Format format, std::string_view path) {
        const auto range = decode::locate(bytes, format, path);
        return range ? bytes.substr(range->first, range->second - range->first) : std::string("nowhere");
    };
    QCOMPARE(text(json, Format::FhirJson, "MedicationRequest.dosageInstruction[0].doseAndRate[0].doseQuantity.value"),
             std::string("3.125"));
    QCOMPARE(text(json, Format::FhirJson, "MedicationRequest.dosageInstruction.doseAndRate.doseQuantity"),
             std::string(R"({"value": 3.125, "unit":"mg"})"));
    QCOMPARE(text(json, Format::FhirJson, "MedicationRequest.authoredOn.extension[0].url"), std::string("\"u\""));
    QCOMPARE(text(json, Format::FhirJson, "MedicationRequest.dosageInstruction[1]"), std::string("nowhere"));
    QCOMPARE(text(json, Format::FhirJson, "MedicationRequest"), json);
    const std::string xml =
        "<?xml version=\"1.0\"?><!-- <dosage> --><MedicationRequest "
        "xmlns=\"http://hl7.org/fhir\"><contained><Medication><id "
        "value=\"m\"/></Medication></contained><dosageInstruction><doseAndRate><doseQuantity><value "
        "value=\"3.125\"/></doseQuantity></doseAndRate></dosageInstruction><extension "
        "url=\"u\"/></MedicationRequest>";
    QCOMPARE(text(xml, Format::FhirXml, "MedicationRequest.dosageInstruction[0].doseAndRate[0].doseQuantity.value"),
             std::string("<value value=\"3.125\"/>"));
    QCOMPARE(text(xml, Format::FhirXml, "MedicationRequest.contained[0].id"), std::string("<id value=\"m\"/>"));
    QCOMPARE(text(xml, Format::FhirXml, "MedicationRequest.extension[0].url"), std::string("url=\"u\""));
    QCOMPARE(text(xml, Format::FhirXml, "MedicationRequest.dosageInstruction[1]"), std::string("nowhere"));
}

/// However a page is damaged, its slices come out of it in order, apart from each other, and nothing throws.
void BadInputTest::anyDamage() {
    const std::string page = bundleOf(
        {condition("first"),
         R"({"resourceType":"Observation","status":"final","code":{"text":"K"},"valueQuantity":{"value":4.10,"unit":"mmol/L"}})",
         condition("third")});
    const std::string xmlPage =
        "<Bundle xmlns=\"http://hl7.org/fhir\"><entry><resource><Condition><code><text "
        "value=\"a\"/></code></Condition></resource></entry><entry><resource><Patient><name><family "
        "value=\"b\"/></name></Patient></resource></entry></Bundle>";
    QVERIFY(rc::check([&] {
        std::string bytes = *rc::gen::element(page, xmlPage);
        const auto hits = *rc::gen::inRange(1, 6);
        for (int i = 0; i < hits; ++i) {
            const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
            switch (*rc::gen::inRange(0, 3)) {
            case 0:
                bytes[at] = static_cast<char>(*rc::gen::inRange(-128, 128));
                break;
            case 1:
                bytes.erase(at, *rc::gen::inRange<std::size_t>(1, 20));
                break;
            default:
                bytes.insert(at, *rc::gen::element<std::string>("\"", "{", "}", "[", "]", "<", ">", "\\", ",",
                                                                std::string(1, '\0'), "</resource>", "\"resource\":{"));
                break;
            }
            if (bytes.empty())
                break;
        }
        const decode::Page split = decode::split(bytes, {});
        const char* last = bytes.data();
        for (const decode::Slice& slice : split.slices) {
            const bool inside = slice.bytes.data() >= bytes.data() &&
                                slice.bytes.data() + slice.bytes.size() <= bytes.data() + bytes.size();
            if (inside) {
                RC_ASSERT(slice.bytes.data() >= last);
                last = slice.bytes.data() + slice.bytes.size();
            }
            const decode::Decoded decoded = decode::decode(slice, {});
            RC_ASSERT(decoded.record != nullptr);
            RC_ASSERT(!decoded.statements.empty() || !decoded.issues.empty());
            for (const clinical::Statement& statement : decoded.statements)
                for (const clinical::Field& field : statement.fields)
                    RC_ASSERT(!field.text.empty());
        }
        RC_ASSERT(!split.slices.empty() || !split.issues.empty() || split.bundle || bytes == "[]");
    }));
}

/// Damage inside one resource's values leaves the others as they were.
void BadInputTest::damageStaysLocal() {
    QVERIFY(rc::check([] {
        const auto count = *rc::gen::inRange<std::size_t>(2, 6);
        const auto bad = *rc::gen::inRange<std::size_t>(0, count);
        std::vector<std::string> resources;
        for (std::size_t i = 0; i < count; ++i)
            resources.push_back(condition("c" + std::to_string(i)));
        std::string& victim = resources[bad];
        const auto from = victim.find("\"id\"");
        const auto at = *rc::gen::inRange<std::size_t>(from, victim.size() - 1);
        victim[at] = *rc::gen::element('"', '\\', '{', '}', '[', ']', ':', ',', '\n', '\0', '\xE9');
        const Outcome outcome = outcomeOf(bundleOf(resources));
        for (std::size_t i = 0; i < count; ++i)
            if (i != bad)
                RC_ASSERT(std::count(outcome.titles.begin(), outcome.titles.end(), "c" + std::to_string(i)) == 1);
    }));
}

ANAMNESIS_TEST(BadInputTest);
#include "BadInputTest.moc"
