// SPDX-License-Identifier: GPL-3.0-or-later
// A C-CDA within a record says what it says when it is fetched: no allergy is left inside a document.
#include "services/review/PatientKey.h"
#include "services/review/Review.h"
#include "services/transport/RetryingHttp.h"
#include "tests/support/TestMain.h"
#include "tests/unit/review/Written.h"
#include "tests/unit/store/VaultFixture.h"

#include <algorithm>
#include <fstream>
#include <set>

using namespace anamnesis;
using namespace anamnesis::review;
using namespace anamnesis::store::testing;
using namespace anamnesis::testing;

namespace {

/// An import into a vault of its own, and what the only chart then holds.
struct Imported {
    explicit Imported(const std::vector<std::string>& texts) {
        const std::filesystem::path files = std::filesystem::path(folder.base.path().toStdString()) / "files";
        std::filesystem::create_directories(files);
        for (std::size_t i = 0; i < texts.size(); ++i)
            std::ofstream(files / (std::to_string(i) + ".json"), std::ios::binary) << texts[i];
        value(review.createVault(folder.vault, passphrase));
        report = value(review.import({files}, "Files", "auto", {}, {}));
        const auto persons = value(review.persons());
        QCOMPARE(persons.size(), std::size_t{1});
        for (timeline::Item& item : value(review.items(persons.front().id)))
            items.push_back(std::move(item));
    }
    [[nodiscard]] std::vector<const timeline::Item*> of(clinical::Kind kind) const {
        std::vector<const timeline::Item*> found;
        for (const timeline::Item& item : items)
            if (item.kind == kind)
                found.push_back(&item);
        return found;
    }

    Folder folder;
    SystemClock clock;
    std::unique_ptr<transport::Http> network = transport::makeNetwork(clock);
    Review review{{clock, *network, {}, nullptr, "user", true}};
    SyncReport report;
    std::vector<timeline::Item> items;
};

std::set<std::string> membersOf(const timeline::Item& item) {
    std::set<std::string> members;
    for (const timeline::Member& member : item.members)
        members.insert(member.record->type);
    return members;
}

} // namespace

class ContentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRoadGivesTheAllergy_data() {
        QTest::addColumn<QStringList>("files");
        const auto row = [](const char* name, const std::vector<std::string>& texts) {
            QStringList files;
            for (const std::string& text : texts)
                files << QString::fromStdString(text);
            QTest::newRow(name) << files;
        };
        const std::string inlineXml = carried("application/xml", document);
        const std::string pointer = pointing("text/xml", "Binary/b1");
        const std::string uuid = "urn:uuid:00000000-0000-4000-8000-00000000000";
        row("inline, application/xml",
            {bundle({entry("urn:uuid:1", patient), entry("urn:uuid:2", reference(inlineXml))})});
        row("inline, text/xml", {patient, reference(carried("text/xml", document))});
        row("inline, no media type", {patient, reference(carried("", document))});
        row("data URL", {patient, reference(pointing("", "data:text/xml;base64," + base64(document)))});
        row("Binary of the Bundle", {bundle({entry("http://a.example/Patient/ann", patient),
                                             entry("http://a.example/Binary/b1", binary("text/xml", document)),
                                             entry("http://a.example/DocumentReference/7", reference(pointer))})});
        row("Binary of the Bundle by its fullUrl",
            {bundle({entry(uuid + "1", patient), entry(uuid + "2", reference(pointing("text/xml", uuid + "3"))),
                     entry(uuid + "3", binary("application/xml", document))})});
        row("Binary in another file", {binary("application/xml", document), patient, reference(pointer)});
        row("contained Binary", {patient, containing(binary("text/xml", document))});
        row("no patient but the document's", {withoutSubject(inlineXml)});
    }
    void everyRoadGivesTheAllergy() {
        QFETCH(QStringList, files);
        std::vector<std::string> texts;
        for (const QString& file : files)
            texts.push_back(file.toStdString());
        Imported imported(texts);
        const auto allergies = imported.of(clinical::Kind::Allergy);
        QCOMPARE(allergies.size(), std::size_t{1});
        QCOMPARE(allergies.front()->title, std::string("Penicillin G"));
        // The document and what describes it are one.
        const auto documents = imported.of(clinical::Kind::Document);
        QCOMPARE(documents.size(), std::size_t{1});
        QCOMPARE(membersOf(*documents.front()), (std::set<std::string>{"ClinicalDocument", "DocumentReference"}));
        // Down to the bytes of the document, and where these stand.
        const Provenance chain = value(imported.review.provenance(allergies.front()->id, "", {}));
        QCOMPARE(chain.raw, document);
        QVERIFY(chain.highlightTo > chain.highlightFrom);
        const std::string element = chain.raw.substr(chain.highlightFrom, chain.highlightTo - chain.highlightFrom);
        QVERIFY(element.find("Penicillin G") != std::string::npos);
        QVERIFY(std::ranges::any_of(chain.steps, [](const auto& step) { return step.code == "carried-within"; }));
        for (const timeline::LedgerRow& ledger : imported.report.ledger)
            QVERIFY(ledger.outcome == timeline::Outcome::Complete);
    }

    /// What is told in a document that was entered in error is no fact, by whatever road its content came.
    void errorsTakeTheirContentBack_data() {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<bool>("withdrawn");
        const auto row = [](const char* name, const std::vector<std::string>& texts, bool withdrawn) {
            QStringList files;
            for (const std::string& text : texts)
                files << QString::fromStdString(text);
            QTest::newRow(name) << files << withdrawn;
        };
        const auto erred = [](std::string text) {
            const std::string status = "\"current\"";
            return text.replace(text.find(status), status.size(), "\"entered-in-error\"");
        };
        const std::string within = reference(carried("application/xml", document));
        const std::string beside = reference(pointing("text/xml", "Binary/b1"));
        const std::string content = binary("application/xml", document);
        row("within", {patient, erred(within)}, true);
        row("within, current", {patient, within}, false);
        row("beside", {patient, erred(beside), content}, true);
        row("before", {content, patient, erred(beside)}, true);
        row("beside, current", {patient, beside, content}, false);
        row("beside another in error", {patient, beside, content, erred(reference(pointing("", "Binary/b2"), "8"))},
            false);
    }
    void errorsTakeTheirContentBack() {
        QFETCH(QStringList, files);
        QFETCH(bool, withdrawn);
        std::vector<std::string> texts;
        for (const QString& file : files)
            texts.push_back(file.toStdString());
        const Imported imported(texts);
        const auto allergies = imported.of(clinical::Kind::Allergy);
        QCOMPARE(allergies.size(), std::size_t{1});
        QCOMPARE(allergies.front()->status == "entered-in-error", withdrawn);
        for (const timeline::Item* item : imported.of(clinical::Kind::Document))
            if (membersOf(*item).contains("ClinicalDocument"))
                QCOMPARE(item->status == "entered-in-error", withdrawn);
    }

    void inlineSaysWhatFetchedSays() {
        sources::FetchedRecord fetched;
        fetched.ref.source = "A";
        fetched.ref.type = "ClinicalDocument";
        fetched.ref.id = "b1";
        fetched.ref.mediaType = "text/xml";
        fetched.bytes = document;
        fetched.owner = "DocumentReference/7";
        sources::FetchedRecord carrying;
        carrying.ref.source = "A";
        carrying.ref.type = "DocumentReference";
        carrying.ref.id = "7";
        carrying.ref.mediaType = "application/fhir+json";
        carrying.bytes = reference(carried("application/xml", document));
        const decode::WholeRecord one = decodeWhole(fetched);
        const decode::WholeRecord other = decodeWhole(carrying);
        QVERIFY(one.carried.empty());
        QCOMPARE(other.carried.size(), std::size_t{1});
        const decode::Decoded& carried = other.carried.front().decoded;
        QVERIFY(carried.record->key == one.decoded.record->key);
        QCOMPARE(carried.statements.size(), one.decoded.statements.size());
        for (std::size_t i = 0; i < carried.statements.size(); ++i) {
            QVERIFY(carried.statements[i].id == one.decoded.statements[i].id);
            QVERIFY(carried.statements[i].fields == one.decoded.statements[i].fields);
            QVERIFY(carried.statements[i].identifiers == one.decoded.statements[i].identifiers);
        }
    }

    void twoDocumentsOfFilesThatNumberAlikeStayTwo() {
        std::string other = document;
        other.replace(other.find("ccd-1"), 5, "ccd-2");
        other.replace(other.find("Penicillin: ana"), 10, "Penicillium");
        Imported imported({patient, reference(carried("text/xml", document)), reference(carried("text/xml", other))});
        QCOMPARE(imported.of(clinical::Kind::Document).size(), std::size_t{2});
        QCOMPARE(imported.of(clinical::Kind::Allergy).size(), std::size_t{1}); // one allergy, told twice
    }

    void whatCannotBeReadIsTold_data() {
        QTest::addColumn<QString>("attachment");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const std::string& attachment, const char* code) {
            QTest::newRow(name) << QString::fromStdString(attachment) << code;
        };
        row("no base64", undecodable("text/xml", "*not* base64"), "decode.content-unreadable");
        row("another form", carried("application/xml", "<ContinuityOfCareRecord xmlns='urn:astm-org:CCR'/>"),
            "decode.content-unknown");
        row("cut off", carried("text/xml", document.substr(0, document.size() - 900)), "decode.xml-invalid");
    }
    void whatCannotBeReadIsTold() {
        QFETCH(QString, attachment);
        QFETCH(QString, code);
        Imported imported({patient, reference(attachment.toStdString())});
        const auto documents = imported.of(clinical::Kind::Document);
        QCOMPARE(documents.size(), std::size_t{1});
        // On the item …
        std::set<std::string> told;
        for (const clinical::Statement& statement : value(imported.review.item(documents.front()->id)).statements)
            for (const Issue& issue : statement.issues)
                if (issue.severity >= Severity::Error)
                    told.insert(issue.code);
        QVERIFY2(told.contains(code.toStdString()), told.empty() ? "nothing" : told.begin()->c_str());
        // … and in the ledger.
        QVERIFY(std::ranges::any_of(imported.report.ledger, [&](const timeline::LedgerRow& row) {
            return row.kind == clinical::Kind::Document && row.outcome == timeline::Outcome::Partial &&
                   row.reason.code == code.toStdString();
        }));
    }

    void textStaysText() {
        Imported imported({patient, reference(carried("text/plain", "Seen today."))});
        QCOMPARE(imported.report.records, std::uint64_t{2}); // no record of its own
        const auto documents = imported.of(clinical::Kind::Document);
        QCOMPARE(value(imported.review.document(documents.front()->id)).plain, std::string("Seen today."));
    }
};

ANAMNESIS_TEST(ContentTest);
#include "ContentTest.moc"
