// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions as FHIR Linkage, Person and Provenance: out, in again, and never over a local word.
#include "services/identity/Sharing.h"
#include "tests/support/TestMain.h"
#include "tests/support/households/Households.h"
#include "tests/unit/identity/Sets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace anamnesis;
using namespace anamnesis::identity;
using anamnesis::identity::testing::record;
using anamnesis::identity::testing::Sketch;

Q_DECLARE_METATYPE(anamnesis::identity::Grade)
Q_DECLARE_METATYPE(anamnesis::identity::Standing)

extern const char* const OthersBundle; // Bundles.cpp
extern const char* const OddBundle;

namespace {

std::optional<PatientKey> asNamed(std::string_view, const PatientKey& named) {
    return named.id.empty() ? std::nullopt : std::optional(named);
}

Linkage someLinkage(std::vector<PatientRecord>& records) {
    households::Options options;
    options.seed = 5;
    options.households = 40;
    for (const households::Record& each : households::generate(options).records) {
        records.push_back({each.source, each.id, each.demographics});
    }
    LinkOptions how;
    how.at = Instant(std::chrono::milliseconds(1700000000123));
    Linkage linkage = *identity::link(records, shippedModel(), how);
    how.decisions.push_back({linkage.links.front().a, linkage.links.front().b, Ruling::CannotLink, "dr", "two sisters",
                             Instant(std::chrono::milliseconds(1700000001000))});
    return *identity::link(records, shippedModel(), how);
}

const Sketch Ann{"Robinson", "Margaret",     "1954-03-12",  "female", "12 Oak Street",
                 "02139",    "617 555 2368", "472-81-9034", ""};

} // namespace

class SharingTest : public QObject {
    Q_OBJECT

private slots:
    void whatGoesOutComesIn() {
        std::vector<PatientRecord> records;
        const Linkage linkage = someLinkage(records);
        std::vector<SharedLink> links;
        for (const Link& link : linkage.links) {
            links.push_back(shared(link));
        }
        const std::string bundle = sharedBundle(links, linkage.persons, {}, Instant{});
        Issues issues;
        const auto read = sharedLinksFrom(bundle, asNamed, issues);
        QVERIFY(read.has_value());
        QVERIFY(issues.empty());
        QCOMPARE(read->size(), links.size());
        for (std::size_t i = 0; i < links.size(); ++i) {
            QVERIFY((*read)[i] == links[i]);
        }
    }

    void keptApartIsInactiveAndPersonsCarryAssurance() {
        std::vector<PatientRecord> records;
        const Linkage linkage = someLinkage(records);
        std::vector<SharedLink> links;
        for (const Link& link : linkage.links) {
            links.push_back(shared(link));
        }
        const auto address = [](const PatientKey& key) {
            return "https://" + key.source + ".example/Patient/" + key.id;
        };
        const std::string bundle = sharedBundle(links, linkage.persons, address, Instant{});
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(bundle)).object();
        int inactive = 0;
        int persons = 0;
        int provenances = 0;
        for (const QJsonValue& entry : json["entry"].toArray()) {
            const QJsonObject resource = entry["resource"].toObject();
            const QString type = resource["resourceType"].toString();
            if (type == "Linkage") {
                QVERIFY(resource["item"].toArray().first()["resource"]["reference"].toString().startsWith("https://"));
                inactive += resource["active"].toBool() ? 0 : 1;
            } else if (type == "Person") {
                ++persons;
                QVERIFY(resource["link"].toArray().size() >= 2);
                QVERIFY(resource["link"].toArray().first()["assurance"].toString() == "level3");
            } else if (type == "Provenance") {
                ++provenances;
                QVERIFY(!resource["recorded"].toString().isEmpty());
            }
        }
        QCOMPARE(inactive, 1);
        QVERIFY(persons > 10);
        QCOMPARE(provenances, static_cast<int>(links.size()));
    }

    void othersBundlesAreRead() {
        const char* text = OthersBundle;
        const auto keyAt = [](std::string_view address, const PatientKey&) -> std::optional<PatientKey> {
            for (const char* host : {"a", "b", "c"}) {
                const std::string start = std::string("https://") + host + ".example/Patient/";
                if (address.starts_with(start)) {
                    return PatientKey{host, std::string(address.substr(start.size()))};
                }
            }
            return std::nullopt;
        };
        Issues issues;
        const auto read = sharedLinksFrom(text, keyAt, issues);
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), std::size_t{1});
        QCOMPARE(read->front().a, (PatientKey{"a", "1"}));
        QCOMPARE(read->front().b, (PatientKey{"b", "2"}));
        QVERIFY(read->front().grade == Grade::Probable);
        QCOMPARE(issues.size(), std::size_t{1});
        QCOMPARE(issues.front().code, std::string("identity.shared-unknown-record"));
    }

    void whatIsNoBundleIsRefused_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << "";
        QTest::newRow("broken") << "{\"resourceType\":";
        QTest::newRow("array") << "[]";
        QTest::newRow("another resource") << "{\"resourceType\":\"Patient\"}";
        QTest::newRow("odd shapes") << OddBundle;
    }
    void whatIsNoBundleIsRefused() {
        QFETCH(QString, text);
        Issues issues;
        const auto read = sharedLinksFrom(text.toStdString(), asNamed, issues);
        QVERIFY(!read);
        QCOMPARE(read.error().code, std::string("identity.shared-unreadable"));
    }

    void aProposalNeverBeatsALocalWord_data() {
        QTest::addColumn<Grade>("theirs");
        QTest::addColumn<bool>("alike"); // our own answer would be certain
        QTest::addColumn<int>("local");  // 0 none, 1 must-link, 2 cannot-link
        QTest::addColumn<Standing>("standing");
        QTest::newRow("both hold them one") << Grade::Certain << true << 0 << Standing::Agrees;
        QTest::newRow("they hold one, we two") << Grade::Certain << false << 0 << Standing::Proposed;
        QTest::newRow("they hold two, we wonder") << Grade::Distinct << false << 0 << Standing::Proposed;
        QTest::newRow("they hold two, we are certain") << Grade::Distinct << true << 0 << Standing::Conflicting;
        QTest::newRow("kept apart here") << Grade::Certain << true << 2 << Standing::Overruled;
        QTest::newRow("linked here") << Grade::Distinct << true << 1 << Standing::Overruled;
        QTest::newRow("linked here too") << Grade::Certain << false << 1 << Standing::Agrees;
    }
    void aProposalNeverBeatsALocalWord() {
        QFETCH(Grade, theirs);
        QFETCH(bool, alike);
        QFETCH(int, local);
        QFETCH(Standing, standing);
        const PatientRecord a = record("a", "1", Ann);
        const PatientRecord b = record(
            "b", "2", alike ? Ann : Sketch{"Robinson", "Margaret", "1954-03-12", "female", "9 Mill Road", "60601"});
        SharedLink said;
        said.a = a.key();
        said.b = b.key();
        said.grade = theirs;
        std::vector<Decision> decisions;
        if (local != 0) {
            decisions.push_back(
                {b.key(), a.key(), local == 1 ? Ruling::MustLink : Ruling::CannotLink, "dr", "seen", {}});
        }
        const Proposal proposal = weighed(said, a, b, decisions, shippedModel());
        QCOMPARE(QString::fromUtf8(name(proposal.standing).data()), QString::fromUtf8(name(standing).data()));
        QVERIFY(!proposal.own.weights.empty());
    }

    void aVetoSpeaksAgainstAProposal() {
        const PatientRecord senior =
            record("a", "1", {"Clark", "Thomas", "1944-02-02", "male", "7 Elm", "44101", "", "", "Sr"});
        const PatientRecord junior =
            record("b", "2", {"Clark", "Thomas", "1944-02-02", "male", "7 Elm", "44101", "", "", "Jr"});
        SharedLink said;
        said.a = senior.key();
        said.b = junior.key();
        said.grade = Grade::Certain;
        QVERIFY(weighed(said, senior, junior, {}, shippedModel()).standing == Standing::Conflicting);
    }
};

ANAMNESIS_TEST(SharingTest);
#include "SharingTest.moc"
