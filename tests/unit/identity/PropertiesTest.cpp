// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for any records: order, splitting, threads, decisions and replays.
#include "services/identity/Identity.h"
#include "tests/support/TestMain.h"
#include "tests/support/households/Households.h"
#include "tests/unit/identity/Sets.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <string>

using namespace anamnesis;
using namespace anamnesis::identity;

namespace {

std::vector<PatientRecord> someRecords(std::uint64_t seed, std::size_t households = 25) {
    households::Options options;
    options.seed = seed;
    options.households = households;
    options.nationalIds = seed % 2 == 0;
    std::vector<PatientRecord> out;
    for (const households::Record& each : households::generate(options).records) {
        out.push_back({each.source, each.id, each.demographics});
    }
    return out;
}

void holds(bool result) {
    QVERIFY(result);
}

} // namespace

class PropertiesTest : public QObject {
    Q_OBJECT

private slots:
    void orderAndThreadsChangeNothing() {
        holds(rc::check("shuffled records, more threads: the same links and persons", [] {
            auto records = someRecords(*rc::gen::inRange<std::uint64_t>(1, 1000));
            const Linkage first = *identity::link(records, shippedModel());
            const auto turn = *rc::gen::inRange<std::size_t>(1, records.size());
            std::rotate(records.begin(), records.begin() + static_cast<std::ptrdiff_t>(turn), records.end());
            std::reverse(records.begin(), records.begin() + static_cast<std::ptrdiff_t>(turn));
            LinkOptions options;
            options.threads = 3;
            const Linkage second = *identity::link(records, shippedModel(), options);
            RC_ASSERT(first.persons == second.persons);
            RC_ASSERT(first.links == second.links);
            RC_ASSERT(first.comparedPairs == second.comparedPairs);
        }));
    }

    void neighbouringSeedsMakeOtherPeople() {
        const auto numbers = [](std::uint64_t seed) {
            std::set<std::string> out;
            for (const PatientRecord& each : someRecords(seed, 200)) {
                for (const clinical::Telecom& telecom : each.demographics.telecoms) {
                    if (telecom.system == "email") {
                        out.insert(telecom.value);
                    }
                }
            }
            return out;
        };
        std::vector<std::string> both;
        const auto one = numbers(101);
        const auto next = numbers(102);
        std::ranges::set_intersection(one, next, std::back_inserter(both));
        QVERIFY(one.size() > 200);
        QVERIFY(both.size() < 5);
    }

    void oneByOneIsAllAtOnce() {
        const auto records = someRecords(4, 12);
        std::vector<PatientRecord> grown;
        Linkage last;
        for (const PatientRecord& record : records) {
            grown.insert(grown.begin(), record);
            last = *identity::link(grown, shippedModel());
        }
        QVERIFY(last.persons == identity::link(records, shippedModel())->persons);
    }

    void splitInTwoRunsIsOneRun() {
        const auto records = someRecords(6, 60);
        const Linkage whole = *identity::link(records, shippedModel());
        const std::size_t half = records.size() / 2;
        const Linkage first = *identity::link(std::span(records).first(half), shippedModel());
        QVERIFY(first.persons.size() < whole.persons.size());
        std::vector<PatientRecord> turned(records.begin() + static_cast<std::ptrdiff_t>(half), records.end());
        turned.insert(turned.end(), records.begin(), records.begin() + static_cast<std::ptrdiff_t>(half));
        QVERIFY(identity::link(turned, shippedModel())->persons == whole.persons);
    }

    void everyLinkReplays() {
        for (const std::uint64_t seed : {1, 2, 3, 4}) {
            const Linkage linkage = *identity::link(someRecords(seed, 60), shippedModel());
            QVERIFY(!linkage.links.empty());
            for (const Link& link : linkage.links) {
                double sum = 0;
                for (const Weight& weight : link.weights) {
                    sum += weight.bits;
                }
                QVERIFY(std::abs(sum - link.bits) < 1e-6);
                const Grading again = replay(link, shippedModel());
                QVERIFY(again.grade == link.grade);
                QVERIFY(std::abs(again.bits - link.bits) < 1e-3);
                QVERIFY(again.vetoes == link.vetoes);
                QVERIFY(again.groups == link.groups);
                QVERIFY(again.caps == link.caps);
                QCOMPARE(link.version, shippedModel().version);
            }
        }
    }

    void aCrowdOfNamesakesIsPartedNotCutOff() {
        using anamnesis::identity::testing::record;
        std::vector<PatientRecord> records;
        for (int i = 0; i < 400; ++i) { // 1930 to 2009, five a year, each at a house of his own
            const std::string birth =
                std::to_string(1930 + i / 5) + "-0" + std::to_string(1 + i % 9) + "-1" + std::to_string((i * 7) % 10);
            const std::string line = std::to_string(i + 1) + " Maple Road";
            const std::string code = std::to_string(10000 + 37 * i);
            records.push_back(record("a", std::to_string(i).c_str(),
                                     {"Smith", "James", birth.c_str(), "male", line.c_str(), code.c_str()}));
            if (i % 40 == 0) {
                records.push_back(record("b", std::to_string(i).c_str(),
                                         {"Smith", "James", birth.c_str(), "male", line.c_str(), code.c_str()}));
            }
        }
        const Linkage linkage = *identity::link(records, shippedModel());
        QCOMPARE(linkage.persons.size(), std::size_t{400});
        QVERIFY(linkage.comparedPairs < records.size() * records.size() / 8);
    }

    void everyRecordIsInOnePerson() {
        const auto records = someRecords(7, 80);
        const Linkage linkage = *identity::link(records, shippedModel());
        std::vector<PatientKey> keys;
        for (const Person& person : linkage.persons) {
            QVERIFY(std::ranges::is_sorted(person.members));
            QCOMPARE(person.id, personId(person.members.front()));
            keys.insert(keys.end(), person.members.begin(), person.members.end());
        }
        std::ranges::sort(keys);
        QVERIFY(std::ranges::adjacent_find(keys) == keys.end());
        QCOMPARE(keys.size(), records.size());
    }

    void cannotLinksHoldAndGoAway() {
        holds(rc::check("a cannot-link is never broken; taken back, all is as before", [] {
            const auto records = someRecords(*rc::gen::inRange<std::uint64_t>(1, 500));
            const Linkage before = *identity::link(records, shippedModel());
            std::vector<const Link*> certain;
            for (const Link& link : before.links) {
                if (link.grade == Grade::Certain) {
                    certain.push_back(&link);
                }
            }
            RC_PRE(!certain.empty());
            const Link& chosen = *certain[*rc::gen::inRange<std::size_t>(0, certain.size())];
            LinkOptions options;
            options.decisions.push_back({chosen.a, chosen.b, Ruling::CannotLink, "dr", "two people", {}});
            const Linkage apart = *identity::link(records, shippedModel(), options);
            RC_ASSERT(apart.personOf(chosen.a) != apart.personOf(chosen.b));
            const auto row = std::ranges::find(apart.links, chosen.id, &Link::id);
            RC_ASSERT(row != apart.links.end());
            RC_ASSERT(row->by == By::Manual);
            RC_ASSERT(row->grade == Grade::Distinct);
            // link, unlink, link: the later word holds
            options.decisions.push_back(
                {chosen.a, chosen.b, Ruling::MustLink, "dr", "one after all", Instant(std::chrono::milliseconds(5))});
            const Linkage again = *identity::link(records, shippedModel(), options);
            RC_ASSERT(again.personOf(chosen.a) == again.personOf(chosen.b));
            RC_ASSERT(identity::link(records, shippedModel())->persons == before.persons);
        }));
    }

    void mustLinksJoinAndStayFlagged() {
        using anamnesis::identity::testing::record;
        const std::vector<PatientRecord> records{record("a", "1", {"Clark", "Thomas", "1944-02-02", "male"}),
                                                 record("b", "2", {"Lopez", "Maria", "1988-02-12", "female"})};
        LinkOptions options;
        options.decisions.push_back({records[0].key(), records[1].key(), Ruling::MustLink, "dr", "papers seen", {}});
        const Linkage linkage = *identity::link(records, shippedModel(), options);
        QCOMPARE(linkage.persons.size(), std::size_t{1});
        QCOMPARE(linkage.links.size(), std::size_t{1});
        QVERIFY(linkage.links.front().flagged);
        options.decisions.push_back({{"a", "gone"}, records[1].key(), Ruling::MustLink, "dr", "", {}});
        QCOMPARE(identity::link(records, shippedModel(), options)->issues.front().code,
                 std::string("identity.decision-unattached"));
    }

    void aSourceWithoutDuplicatesCapsAtProbable() {
        using anamnesis::identity::testing::record;
        const identity::testing::Sketch ann{"Robinson",      "Margaret", "1954-03-12",  "female",
                                            "12 Oak Street", "02139",    "617 555 2368"};
        const std::vector<PatientRecord> records{record("a", "1", ann), record("a", "2", ann)};
        QCOMPARE(identity::link(records, shippedModel())->persons.size(), std::size_t{1});
        LinkOptions options;
        options.duplicateFree = {"a"};
        const Linkage linkage = *identity::link(records, shippedModel(), options);
        QCOMPARE(linkage.persons.size(), std::size_t{2});
        QVERIFY(linkage.links.front().grade == Grade::Probable);
    }

    void anIdTwiceInOneSourceIsAnError() {
        using anamnesis::identity::testing::record;
        const std::vector<PatientRecord> records{record("a", "1", {"Clark"}), record("a", "1", {"Lopez"})};
        QCOMPARE(identity::link(records, shippedModel()).error().code, std::string("identity.duplicate-id"));
    }

    void theModelSurvivesItsJson() {
        const auto read = modelFromJson(toJson(shippedModel()));
        QVERIFY(read.has_value());
        QCOMPARE(*read, shippedModel());
        QCOMPARE(modelFromJson("{").error().code, std::string("identity.model-unreadable"));
    }
};

ANAMNESIS_TEST(PropertiesTest);
#include "PropertiesTest.moc"
