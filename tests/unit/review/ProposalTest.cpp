// SPDX-License-Identifier: GPL-3.0-or-later
// What another place holds of who is who: kept beside our own answer, followed only by a person, for all records of the
// two, and taken back like any other decision.
#include "services/identity/Sharing.h"
#include "services/review/Review.h"
#include "services/transport/RetryingHttp.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/VaultFixture.h"

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace anamnesis;
using namespace anamnesis::review;
using namespace anamnesis::store::testing;
using identity::Grade;

namespace {

struct House {
    House() { value(review.createVault(folder.vault, passphrase)); }
    [[nodiscard]] std::filesystem::path path(const std::string& name) const {
        return std::filesystem::path(folder.base.path().toStdString()) / name;
    }
    void add(const std::string& source, const std::string& given, const std::string& suffix = {},
             const std::string& birth = "1988-07-17") {
        const auto file = path(source + ".json");
        std::ofstream(file, std::ios::binary)
            << R"({"resourceType":"Patient","id":")" << source << R"(-1","name":[{"family":"Mansour","given":[")"
            << given << "\"]" << (suffix.empty() ? "" : R"(,"suffix":[")" + suffix + "\"]")
            << R"(}],"gender":"male","birthDate":")" << birth
            << R"(","telecom":[{"system":"phone","value":"353-585-1445"}],)"
            << R"("address":[{"line":["1588 Birch Rd"],"city":"Hudson","state":"TX","postalCode":"42503"}]})";
        value(review.import({file}, source, "auto", {}, {}));
    }
    /// What a registry says of the first records of two sources.
    [[nodiscard]] identity::SharedLink said(const std::string& a, const std::string& b, Grade grade) const {
        identity::SharedLink link;
        link.a = {a, a + "-1"};
        link.b = {b, b + "-1"};
        link.grade = grade;
        link.by = identity::By::Manual;
        link.author = "K. Lindqvist";
        link.place = "Harbour registry";
        link.reason = "seen with a passport";
        link.at = now.at;
        return link;
    }
    Proposals take(const std::vector<identity::SharedLink>& links) {
        const auto file = path("theirs.json");
        std::ofstream(file, std::ios::binary) << identity::sharedBundle(links, {}, {}, now.at);
        return value(review.takeProposals(file));
    }
    [[nodiscard]] ProposalView only() {
        const Proposals all = value(review.proposalViews());
        return all.views.size() == 1 ? all.views.front() : ProposalView{};
    }
    void follow(const ProposalView& view, const std::string& reason) {
        now.at += std::chrono::seconds(1);
        const auto followed = review.followProposal(view.own.id, reason);
        QVERIFY2(followed, followed ? "" : followed.error().code.c_str());
    }
    /// The records of each person: "A B | C D".
    [[nodiscard]] std::string persons() {
        std::vector<std::string> all;
        for (const PersonSummary& person : value(review.persons())) {
            std::vector<std::string> sources;
            for (const PatientOfPerson& patient : person.patients)
                sources.push_back(patient.source);
            std::ranges::sort(sources);
            std::string& text = all.emplace_back();
            for (const std::string& source : sources)
                text += (text.empty() ? "" : " ") + source;
        }
        std::ranges::sort(all);
        std::string text;
        for (const std::string& one : all)
            text += (text.empty() ? "" : " | ") + one;
        return text;
    }
    /// How often the audit trail has this detail.
    [[nodiscard]] std::size_t noted(const std::string& name, const std::string& said) {
        const auto trail = value(review.auditTrail());
        return static_cast<std::size_t>(std::ranges::count_if(trail, [&](const AuditRow& row) {
            return std::ranges::find(row.details, std::pair(name, said)) != row.details.end();
        }));
    }

    struct Ticking final : Clock {
        Instant at{std::chrono::milliseconds(1'764'000'000'000)};
        [[nodiscard]] Instant now() const override { return at; }
    };
    Folder folder;
    Ticking now;
    std::unique_ptr<transport::Http> network = transport::makeNetwork(now);
    Review review{{now, *network, {}, nullptr, "user", true}};
};

/// Two persons of two records each, who may be one.
void fill(House& house) {
    house.add("A", "Jane");
    house.add("B", "Jane");
    house.add("C", "Jana");
    house.add("D", "Jana");
}

std::string bytesOf(const std::filesystem::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

} // namespace

class ProposalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itStandsBesideOurOwnAnswerAndActsOnNothing() {
        House house;
        fill(house);
        const Proposals told = house.take({house.said("A", "C", Grade::Certain)});
        QCOMPARE(told.views.size(), std::size_t{1});
        const ProposalView& view = told.views.front();
        QCOMPARE(view.standing, std::string("conflicting")); // given names differ where all else agrees
        QVERIFY(!view.own.vetoes.empty());
        QCOMPARE(view.said.author, std::string("K. Lindqvist"));
        QCOMPARE(view.said.place, std::string("Harbour registry"));
        QCOMPARE(view.own.grade, std::string("probable"));
        QVERIFY(!view.own.weights.empty() && !view.own.rules.empty());
        QVERIFY(view.waits() && !view.together && view.own.history.empty());
        QCOMPARE(house.persons(), std::string("A B | C D"));
    }
    void followingHoldsForAllRecordsAndIsTakenBackWhole() {
        House house;
        fill(house);
        house.take({house.said("A", "C", Grade::Certain)});
        house.follow(house.only(), "asked her");
        QCOMPARE(house.persons(), std::string("A B C D"));
        const ProposalView followed = house.only();
        QCOMPARE(followed.standing, std::string("agrees"));
        QVERIFY(followed.together && followed.own.history.size() == 1 && followed.own.history.front().same);
        QCOMPARE(followed.own.history.front().reason, std::string("asked her"));
        for (const LinkView& link : value(house.review.links()))
            QVERIFY(!link.waits); // nothing of the four pairs is left over
        QCOMPARE(house.noted("proposal", "followed"), std::size_t{4});
        house.now.at += std::chrono::seconds(1);
        QVERIFY(house.review.decideLink(followed.own.id, false, "her sister"));
        QCOMPARE(house.persons(), std::string("A B | C D"));
        QCOMPARE(house.only().standing, std::string("overruled"));
    }
    void twoPersonsAreOneCard() {
        House house;
        fill(house);
        std::vector<identity::SharedLink> all;
        for (const char* a : {"A", "B"})
            for (const char* c : {"C", "D"})
                all.push_back(house.said(a, c, Grade::Certain));
        all.push_back(house.said("A", "B", Grade::Certain)); // within one person: another question
        const auto cards = [&] {
            std::vector<ProposalView> shown = value(house.review.proposalViews()).views;
            std::erase_if(shown, [](const ProposalView& view) { return !view.waits() || !view.own.asks; });
            return shown;
        };
        house.take(all);
        QCOMPARE(cards().size(), std::size_t{1});
        QCOMPARE(cards().front().own.decides, 4U);
        const LinkId card = cards().front().own.id;
        QVERIFY(house.review.setProposalAside(card, true)); // for all that it stands for
        QCOMPARE(cards().size(), std::size_t{0});
        QVERIFY(house.review.setProposalAside(card, false));
        QCOMPARE(cards().size(), std::size_t{1});
        house.follow(cards().front(), "asked her");
        QCOMPARE(cards().size(), std::size_t{0});
        QCOMPARE(house.persons(), std::string("A B C D"));
    }
    void keptApartAsTheySay() {
        House house;
        house.add("A", "Jane");
        house.add("B", "Jane");
        QCOMPARE(house.persons(), std::string("A B"));
        house.take({house.said("A", "B", Grade::Distinct)});
        QCOMPARE(house.only().standing, std::string("conflicting")); // we hold them certainly one
        house.follow(house.only(), "two people under one roof");
        QCOMPARE(house.persons(), std::string("A | B"));
        const auto links = value(house.review.links());
        QVERIFY(std::ranges::any_of(links, &LinkView::flagged)); // against what the rules say, and so marked
    }
    void underAVetoItTakesAReason() {
        House house;
        house.add("A", "Omar", "Jr");
        house.add("B", "Omar", "Sr");
        house.take({house.said("A", "B", Grade::Certain)});
        const ProposalView view = house.only();
        QCOMPARE(view.standing, std::string("conflicting"));
        QVERIFY(!view.own.vetoes.empty());
        const auto refused = house.review.followProposal(view.own.id, "");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("identity.veto-needs-reason"));
        QCOMPARE(house.persons(), std::string("A | B"));
        QCOMPARE(house.noted("proposal", "followed"), std::size_t{0});
        house.follow(view, "one man, the suffix is a slip");
        QCOMPARE(house.persons(), std::string("A B"));
        const auto links = value(house.review.links());
        QVERIFY(std::ranges::any_of(links, &LinkView::flagged));
    }
    void twoWhomOnlyTheySpeakOfCanBeKeptApart() {
        House house;
        house.add("A", "Omar");
        house.add("B", "Layla", "", "1951-02-03");
        house.take({house.said("A", "B", Grade::Probable)});
        const ProposalView view = house.only();
        QCOMPARE(view.own.grade, std::string("distinct"));
        QCOMPARE(view.standing, std::string("proposed"));
        const auto weak = house.review.followProposal(view.own.id, "");
        QVERIFY(!weak);
        house.now.at += std::chrono::seconds(1);
        QVERIFY(house.review.decideLink(view.own.id, false, "husband and wife"));
        QCOMPARE(house.only().standing, std::string("overruled"));
        QVERIFY(!house.review.decideLink(LinkId("nobody"), false, "no such pair"));
    }
    void whatWasSaidOfOtherRecordsOfTheTwoIsTold() {
        House house;
        fill(house);
        house.take({house.said("A", "C", Grade::Certain)});
        QVERIFY(!house.only().contradicts);
        const auto links = value(house.review.links());
        const auto asked = std::ranges::find_if(links, &LinkView::asks);
        QVERIFY(house.review.decideLink(asked->id, false, "sisters"));
        house.add("E", "Jane"); // a third record of the one, of which nobody spoke
        QCOMPARE(house.persons(), std::string("A B E | C D"));
        house.take({house.said("C", "E", Grade::Certain)});
        const Proposals both = value(house.review.proposalViews());
        QCOMPARE(both.views.size(), std::size_t{2});
        for (const ProposalView& view : both.views) {
            QVERIFY(view.contradicts);
            QCOMPARE(view.contradicts->reason, std::string("sisters"));
            QCOMPARE(view.own.history.empty(), view.own.b == "E|E-1");
        }
    }
    void setAsideUntilTheySayItAnew() {
        House house;
        fill(house);
        house.take({house.said("A", "C", Grade::Certain)});
        QVERIFY(house.review.setProposalAside(house.only().own.id, true));
        QVERIFY(house.only().aside && !house.only().waits());
        QVERIFY(house.review.setProposalAside(house.only().own.id, false));
        QVERIFY(house.only().waits());
        QVERIFY(house.review.setProposalAside(house.only().own.id, true));
        QCOMPARE(house.noted("proposal", "aside"), std::size_t{2});
        house.take({house.said("A", "C", Grade::Certain)}); // the same word again
        QVERIFY(house.only().aside);
        house.now.at += std::chrono::hours(1);
        house.take({house.said("A", "C", Grade::Certain)}); // they looked again
        QVERIFY(house.only().waits());
        QVERIFY(!house.review.setProposalAside(LinkId("nobody"), true));
    }
    void whatIsToldOfRecordsThatAreNotHereWaitsForThem() {
        House house;
        house.add("A", "Jane");
        const Proposals told = house.take({house.said("A", "B", Grade::Certain), house.said("X", "Y", Grade::Certain)});
        QVERIFY(told.views.empty());
        QCOMPARE(told.notHere, (std::vector<std::string>{"B|B-1", "X|X-1", "Y|Y-1"}));
        house.add("B", "Jane");
        const Proposals later = value(house.review.proposalViews());
        QCOMPARE(later.views.size(), std::size_t{1});
        QCOMPARE(later.views.front().said.place, std::string("Harbour registry"));
        QCOMPARE(later.notHere, (std::vector<std::string>{"X|X-1", "Y|Y-1"}));
        // Another file does not push out what was kept.
        const Proposals both = house.take({house.said("X", "Z", Grade::Certain)});
        QCOMPARE(both.views.size(), std::size_t{1});
        QCOMPARE(both.notHere, (std::vector<std::string>{"X|X-1", "Y|Y-1", "Z|Z-1"}));
    }
    void recordsWithoutANameSpoilNothing() {
        House house;
        fill(house);
        const auto file = house.path("nameless.json");
        std::ofstream(file, std::ios::binary)
            << R"({"resourceType":"Linkage","id":"1","item":[{"type":"source"},{"type":"alternate"}]})";
        for (int i = 0; i < 2; ++i) {
            const auto taken = house.review.takeProposals(file);
            QVERIFY2(!taken || taken->views.empty(), "nothing can be said of nobody");
            QVERIFY(house.review.proposalViews());
        }
        QCOMPARE(house.take({house.said("A", "C", Grade::Certain)}).views.size(), std::size_t{1});
    }
    void theFileIsWhatTheCommandLineWrites() {
        House house;
        fill(house);
        const auto file = house.path("ours.json");
        QVERIFY(house.review.shareIdentities(file, std::nullopt));
        QCOMPARE(bytesOf(file), value(house.review.shareIdentities(std::nullopt)) + "\n");
        QCOMPARE(static_cast<unsigned>(std::filesystem::status(file).permissions() & std::filesystem::perms::all),
                 0600U); // for nobody else's eyes
        const PersonId person = value(house.review.persons()).front().id;
        QVERIFY(house.review.shareIdentities(file, person));
        QCOMPARE(bytesOf(file), value(house.review.shareIdentities(std::optional(person))) + "\n");
        const auto nowhere = house.review.shareIdentities(house.path("no/such/folder.json"), std::nullopt);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, std::string("identity.file-not-written"));
        QVERIFY(!house.review.shareIdentities(file, PersonId("nobody")));
        // It can be read where it was written: all of it is held here as well or was left to a person.
        const Proposals own = value(house.review.takeProposals(file));
        QVERIFY(!own.views.empty() && own.notHere.empty());
    }
    void aBadFileIsTold_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("empty") << QByteArray("") << QByteArray("identity.shared-unreadable");
        QTest::newRow("no JSON") << QByteArray("<xml/>") << QByteArray("identity.shared-unreadable");
        QTest::newRow("another resource")
            << QByteArray(R"({"resourceType":"Patient"})") << QByteArray("identity.shared-unreadable");
    }
    void aBadFileIsTold() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, code);
        House house;
        fill(house);
        house.take({house.said("A", "C", Grade::Certain)});
        const auto file = house.path("bad.json");
        std::ofstream(file, std::ios::binary) << bytes.toStdString();
        const auto taken = house.review.takeProposals(file);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, code.toStdString());
        QCOMPARE(value(house.review.proposalViews()).views.size(), std::size_t{1}); // what was kept stays
        for (const auto& path : {house.path("nothing.json"), house.path("")}) {
            const auto none = house.review.takeProposals(path);
            QVERIFY(!none);
            QCOMPARE(none.error().code, std::string("identity.file-unreadable"));
        }
    }
};

ANAMNESIS_TEST(ProposalTest);
#include "ProposalTest.moc"
