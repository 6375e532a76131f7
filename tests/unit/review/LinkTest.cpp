// SPDX-License-Identifier: GPL-3.0-or-later
// Two persons are one question, however many records each has; the answer holds for all of them, and is taken back
// whole.
#include "models/timeline/Snapshot.h"
#include "services/review/Review.h"
#include "services/transport/RetryingHttp.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/VaultFixture.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <utility>

using namespace anamnesis;
using namespace anamnesis::review;
using namespace anamnesis::store::testing;

namespace {

/// Two sisters who may be one: born on one day, one roof, one telephone, names alike.
std::string sister(const std::string& id, const std::string& given) {
    return R"({"resourceType":"Patient","id":")" + id + R"(","name":[{"family":"Mansour","given":[")" + given +
           R"("]}],"gender":"female","birthDate":"1988-07-17","telecom":[{"system":"phone","value":"353-585-1445"}],)" +
           R"("address":[{"line":["1588 Birch Rd"],"city":"Hudson","state":"TX","postalCode":"42503"}]})";
}

std::string allergy(const std::string& source, const std::string& id, const std::string& substance,
                    const std::string& verification) {
    return R"(,{"resource":{"resourceType":"AllergyIntolerance","id":")" + id +
           R"(","patient":{"reference":"Patient/)" + source + R"(-1"},"verificationStatus":{"coding":[{"code":")" +
           verification + R"("}]},"code":{"text":")" + substance + R"("}}})";
}

std::string chartOf(const std::string& source, const std::string& given, const std::string& entries) {
    return R"({"resourceType":"Bundle","type":"collection","entry":[{"resource":)" + sister(source + "-1", given) +
           "}" + entries + "]}";
}

struct House {
    House() { value(review.createVault(folder.vault, passphrase)); }
    void add(const std::string& source, const std::string& given) {
        const auto file = std::filesystem::path(folder.base.path().toStdString()) / (source + ".json");
        std::ofstream(file, std::ios::binary) << sister(source + "-1", given);
        value(review.import({file}, source, "auto", {}, {}));
    }
    [[nodiscard]] std::vector<LinkView> cards() {
        std::vector<LinkView> all = value(review.links());
        std::erase_if(all, [](const LinkView& link) { return !link.asks; });
        return all;
    }
    [[nodiscard]] std::size_t waiting() {
        const std::vector<LinkView> all = value(review.links());
        return static_cast<std::size_t>(std::ranges::count_if(all, [](const LinkView& link) { return link.waits; }));
    }
    [[nodiscard]] LinkView between(const std::string& a, const std::string& b) {
        for (const LinkView& link : value(review.links()))
            if (std::minmax(link.a, link.b) == std::minmax(a, b))
                return link;
        return {};
    }
    void decide(const LinkView& link, bool same) {
        now.at += std::chrono::seconds(1);
        const auto decided = review.decideLink(link.id, same, "asked her");
        QVERIFY2(decided, decided ? "" : decided.error().code.c_str());
    }
    /// The records of each person: "A B | C D".
    [[nodiscard]] std::string persons() {
        std::vector<std::string> all;
        for (const PersonSummary& person : value(review.persons())) {
            std::vector<std::string> sources;
            for (const PatientOfPerson& patient : person.patients)
                sources.push_back(patient.source);
            std::ranges::sort(sources);
            std::string text;
            for (const std::string& source : sources)
                text += (text.empty() ? "" : " ") + source;
            all.push_back(text);
        }
        std::ranges::sort(all);
        std::string text;
        for (const std::string& one : all)
            text += (text.empty() ? "" : " | ") + one;
        return text;
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

/// Jane at A and B, Jana at C and D: four pairs wait.
void fill(House& house) {
    house.add("A", "Jane");
    house.add("B", "Jane");
    house.add("C", "Jana");
    house.add("D", "Jana");
}

} // namespace

class LinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoPersonsAreOneQuestion() {
        House house;
        fill(house);
        QCOMPARE(house.persons(), std::string("A B | C D"));
        QCOMPARE(house.waiting(), std::size_t{4});
        const std::vector<LinkView> cards = house.cards();
        QCOMPARE(cards.size(), std::size_t{1});
        QCOMPARE(cards.front().decides, 4U);
        QVERIFY(cards.front().personA != cards.front().personB);
    }
    void theBannerCountsRecordsAndForgetsWhatIsDecided() {
        House house;
        house.add("A", "Jane");
        const PersonId jane = value(house.review.persons()).front().id;
        const auto possible = [&] { return value(house.review.chart(jane))->banner.possiblyThisPerson; };
        QCOMPARE(possible(), 0U);
        house.add("B", "Jane");
        house.add("C", "Jana");
        house.add("D", "Jana");
        const PersonId shown = value(house.review.persons()).front().id;
        const auto count = [&] { return value(house.review.chart(shown))->banner.possiblyThisPerson; };
        QCOMPARE(count(), 2U); // two records of the other, not four pairs
        house.decide(house.cards().front(), false);
        QCOMPARE(count(), 0U);
    }
    /// The larger chart is the one a link adds to; what the other denies is told last and as denied, its errors never.
    void whatALinkWouldAddIsTheSmallerCharts() {
        House house;
        const auto chart = [&](const std::string& source, const std::string& given, const std::string& entries) {
            const auto file = std::filesystem::path(house.folder.base.path().toStdString()) / (source + ".json");
            std::ofstream(file, std::ios::binary) << chartOf(source, given, entries);
            value(house.review.import({file}, source, "auto", {}, {}));
        };
        chart("A", "Jane",
              allergy("A", "1", "Nickel", "refuted") + allergy("A", "2", "Latex", "confirmed") +
                  allergy("A", "3", "Wool", "entered-in-error"));
        chart("B", "Jana",
              allergy("B", "4", "Egg", "confirmed") + allergy("B", "5", "Fish", "confirmed") +
                  allergy("B", "6", "Nuts", "confirmed") + allergy("B", "7", "Soy", "confirmed"));
        const std::vector<LinkView> cards = house.cards();
        QCOMPARE(cards.size(), std::size_t{1});
        QCOMPARE(cards.front().a, std::string("B|B-1"));
        QCOMPARE(cards.front().b, std::string("A|A-1"));
        QCOMPARE(cards.front().demographicsB.names.front().given.front(), std::string("Jane"));
        const auto& [kind, added] = cards.front().wouldAdd.front();
        QVERIFY(kind == clinical::Kind::Allergy);
        QCOMPARE(added.size(), std::size_t{2});
        QCOMPARE(added[0].title, std::string("Latex"));
        QVERIFY(!added[0].denied);
        QCOMPARE(added[1].title, std::string("Nickel"));
        QVERIFY(added[1].denied && (added[1].marks & timeline::Denied) != 0);
    }
    void aThirdPersonIsAnotherQuestion() {
        House house;
        fill(house);
        house.add("E", "Baby Girl");
        const std::vector<LinkView> all = value(house.review.links());
        std::set<std::pair<PersonId, PersonId>> pairs;
        for (const LinkView& link : all)
            if (link.waits)
                pairs.insert(std::minmax(link.personA, link.personB));
        QVERIFY(pairs.size() > 1);
        QCOMPARE(house.cards().size(), pairs.size());
    }
    void apartHoldsForAllAndIsTakenBackWhole() {
        House house;
        fill(house);
        house.decide(house.cards().front(), false);
        QCOMPARE(house.waiting(), std::size_t{0});
        QCOMPARE(house.persons(), std::string("A B | C D"));
        QCOMPARE(house.between("A|A-1", "D|D-1").by, std::string("manual"));
        QCOMPARE(house.between("A|A-1", "B|B-1").by, std::string("auto")); // nobody spoke of these two
        house.decide(house.between("A|A-1", "D|D-1"), true);
        QCOMPARE(house.persons(), std::string("A B C D"));
        QCOMPARE(house.waiting(), std::size_t{0});
    }
    void oneHoldsForAllAndIsTakenBackWhole() {
        House house;
        fill(house);
        house.decide(house.cards().front(), true);
        QCOMPARE(house.persons(), std::string("A B C D"));
        QCOMPARE(house.waiting(), std::size_t{0}); // nothing of what belonged together was torn apart
        house.decide(house.between("B|B-1", "C|C-1"), false);
        QCOMPARE(house.persons(), std::string("A B | C D"));
        QCOMPARE(house.waiting(), std::size_t{0});
    }
    void withinAPersonOnlyTheTwo() {
        House house;
        house.add("A", "Jane");
        house.add("B", "Jane");
        house.add("C", "Jane");
        QCOMPARE(house.persons(), std::string("A B C"));
        house.decide(house.between("A|A-1", "B|B-1"), false);
        QCOMPARE(house.between("A|A-1", "B|B-1").grade, std::string("distinct"));
        QCOMPARE(value(house.review.persons()).size(), std::size_t{2});
        for (const char* other : {"A|A-1", "B|B-1"})
            QVERIFY(house.between(other, "C|C-1").by == "auto");
    }
};

ANAMNESIS_TEST(LinkTest);
#include "LinkTest.moc"
