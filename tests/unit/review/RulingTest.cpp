// SPDX-License-Identifier: GPL-3.0-or-later
// A ruling has the effect it says, or is refused with what stands against it; none is lost without a word.
#include "services/review/Review.h"
#include "services/transport/RetryingHttp.h"
#include "tests/support/Shown.h"
#include "tests/support/TestMain.h"
#include "tests/unit/review/Written.h"
#include "tests/unit/store/VaultFixture.h"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <thread>

using namespace anamnesis;
using namespace anamnesis::review;
using namespace anamnesis::store::testing;
using namespace anamnesis::testing;
using timeline::RulingAction;

namespace {

/// A vault with one chart, filled file by file.
struct Chart {
    Chart() {
        value(review.createVault(folder.vault, passphrase));
        add("A", patient);
    }
    SyncReport add(const std::string& source, const std::string& text) {
        const auto file = std::filesystem::path(folder.base.path().toStdString()) / (std::to_string(++files) + ".json");
        std::ofstream(file, std::ios::binary) << text;
        return value(review.import({file}, source, person.empty() ? "auto" : person.value, {}, {}));
    }
    void open() { person = value(review.persons()).front().id; }
    [[nodiscard]] timeline::Item of(const std::string& record) {
        for (const timeline::Item& item : value(review.items(person)))
            for (const timeline::Member& member : item.members)
                if (member.record->id == record)
                    return item;
        return {};
    }
    [[nodiscard]] Result<RulingId> rule(RulingAction action, const std::vector<std::string>& ids) {
        now.at = now.at.load() + std::chrono::seconds(1);
        return review.rule(action, ids, "", "seen on paper");
    }

    struct Ticking final : Clock {
        std::atomic<Instant> at{Instant(std::chrono::milliseconds(1'764'000'000'000))};
        [[nodiscard]] Instant now() const override { return at.load(); }
    };
    Folder folder;
    Ticking now;
    std::unique_ptr<transport::Http> network = transport::makeNetwork(now);
    Review review{{now, *network, {}, nullptr, "user", true}};
    PersonId person;
    int files = 0;
};

/// No file of this program can grow (setrlimit(2), RLIMIT_FSIZE).
class NoRoom {
public:
    NoRoom() {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 1;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoom() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

std::string argOf(const Error& error, std::string_view name) {
    for (const auto& [key, text] : error.args)
        if (key == name)
            return text;
    return {};
}

} // namespace

class RulingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOppositeOfWhatStandsIsRefused() {
        Chart chart;
        chart.open();
        chart.add("A", problem("a", "90560007", "Gout", "2015-03-04"));
        chart.add("B", problem("b", "90560007", "Gout", "2016-03-04"));
        const std::string a = chart.of("a").id.value, b = chart.of("b").id.value;
        QVERIFY(a != b);
        const RulingId same = value(chart.rule(RulingAction::Same, {a, b}));
        QCOMPARE(chart.of("a").id, chart.of("b").id);
        const auto different = chart.rule(RulingAction::Different, {a, b});
        QVERIFY(!different);
        QCOMPARE(different.error().code, std::string("ruling.opposite"));
        QCOMPARE(argOf(different.error(), "ruling"), same.value);
        // By its statements too.
        const timeline::Item both = chart.of("a");
        const auto parted =
            chart.rule(RulingAction::Different, {both.members[0].statement.value, both.members[1].statement.value});
        QVERIFY(!parted);
        QCOMPARE(argOf(parted.error(), "ruling"), same.value);
        QCOMPARE(chart.rule(RulingAction::Same, {a, b}).error().code, std::string("ruling.already-one"));
        value(chart.review.undo(same));
        const RulingId apart = value(chart.rule(RulingAction::Different, {a, b}));
        const auto again = chart.rule(RulingAction::Same, {a, b});
        QVERIFY(!again);
        QCOMPARE(argOf(again.error(), "ruling"), apart.value);
        QVERIFY(chart.of("a").id != chart.of("b").id);
        std::vector<std::string> states;
        for (const RulingView& view : value(chart.review.rulings(chart.person)))
            states.push_back(std::string(timeline::name(view.ruling.action)) + ' ' + view.state);
        QCOMPARE(states, (std::vector<std::string>{"same undone", "undo in-force", "different in-force"}));
    }

    /// What the rules joined is parted by naming two of its statements; by its own name alone nothing could be told.
    void oneItemIsPartedByItsStatements() {
        Chart chart;
        chart.open();
        chart.add("A", problem("a", "90560007", "Gout", "2015-03-04"));
        chart.add("B", problem("b", "90560007", "Gout", "2015-03-04"));
        const timeline::Item one = chart.of("a");
        QCOMPARE(one.members.size(), std::size_t{2});
        QCOMPARE(chart.rule(RulingAction::Different, {one.id.value, one.id.value}).error().code,
                 std::string("ruling.one-item"));
        value(chart.rule(RulingAction::Different, {one.members[0].statement.value, one.members[1].statement.value}));
        QVERIFY(chart.of("a").id != chart.of("b").id);
    }

    void aSearchSaysWhatIsDenied() {
        Chart chart;
        chart.open();
        std::string refuted = allergy("latex", "low");
        const std::string active = R"("clinicalStatus":{"coding":[{"code":"active"}]})";
        refuted.replace(refuted.find(active), active.size(), R"("verificationStatus":{"coding":[{"code":"refuted"}]})");
        chart.add("A", refuted);
        chart.add("A", problem("gout", "90560007", "Gout", "2015-03-04"));
        const auto denied = value(chart.review.search("latex", chart.person));
        QCOMPARE(denied.size(), std::size_t{1});
        QVERIFY((denied.front().marks & timeline::Denied) != 0);
        QVERIFY((value(chart.review.search("gout", chart.person)).front().marks & timeline::Denied) == 0);
    }
    void whatIsHiddenIsCountedFoundAndShownAgain() {
        Chart chart;
        chart.open();
        chart.add("A", allergy("latex", "low"));
        chart.add("A", problem("gout", "90560007", "Gout", "2015-03-04"));
        const timeline::Item latex = chart.of("latex");
        const RulingId hide = value(chart.rule(RulingAction::Hide, {latex.id.value}));
        const timeline::SnapshotPointer hidden = value(chart.review.chart(chart.person));
        QCOMPARE(hidden->hidden.size(), std::size_t{1});
        QVERIFY(hidden->hidden.front().item == latex.id);
        QVERIFY(hidden->hidden.front().by == hide);
        for (const timeline::Text id : hidden->columns.id)
            QVERIFY(hidden->text(id) != latex.id.value);
        QVERIFY(hidden->banner.allergies.empty());
        QVERIFY(chart.of("latex").hiddenBy == hide);
        QVERIFY(value(chart.review.item(latex.id)).item.hiddenBy == hide);
        const auto hits = value(chart.review.search("latex", chart.person));
        QCOMPARE(hits.size(), std::size_t{1});
        QVERIFY(hits.front().hidden);
        QVERIFY(!value(chart.review.search("gout", chart.person)).front().hidden);
        // The same again changes nothing.
        chart.add("A", allergy("latex", "low"));
        QVERIFY(chart.of("latex").hiddenBy == hide);
        value(chart.review.undo(hide));
        QVERIFY(value(chart.review.chart(chart.person))->hidden.empty());
        QCOMPARE(value(chart.review.chart(chart.person))->banner.allergies.size(), std::size_t{1});
    }

    /// A graver allergy told later is not hidden by what was ruled of the lighter one, and the ruling says so.
    void whatSaysSomethingNewIsShown() {
        Chart chart;
        chart.open();
        chart.add("A", allergy("latex", "low"));
        const RulingId hide = value(chart.rule(RulingAction::Hide, {chart.of("latex").id.value}));
        const SyncReport report = chart.add("B", allergy("b-latex", "high"));
        QVERIFY(chart.of("b-latex").hiddenBy.empty());
        const timeline::SnapshotPointer shown = value(chart.review.chart(chart.person));
        QVERIFY(!shown->banner.allergies.empty());
        if (chart.of("latex").id == chart.of("b-latex").id) { // one disputed item: the ruling found nothing
            QCOMPARE(report.unattached, std::vector<RulingId>{hide});
            QCOMPARE(shown->unattached.size(), std::size_t{1});
            QCOMPARE(value(chart.review.rulings(chart.person)).front().state, std::string("unattached"));
        }
    }

    /// A state that a ruling gave goes with the ruling.
    void undonePreferencesAreOpenAgain() {
        Chart chart;
        chart.open();
        chart.add("A", allergy("latex", "low"));
        chart.add("B", allergy("b-latex", "high"));
        const auto open = value(chart.review.discrepancies(chart.person));
        QVERIFY(!open.empty());
        const RulingId explained = value(chart.rule(RulingAction::Explain, {open.front().id.value}));
        QVERIFY(value(chart.review.discrepancies(chart.person)).front().state == timeline::DiscrepancyState::Explained);
        value(chart.review.undo(explained));
        QVERIFY(value(chart.review.discrepancies(chart.person)).front().state == timeline::DiscrepancyState::Open);
    }

    /// In a chart that is being looked at rulings cost what they touch; what is shown and kept is what working all of
    /// it out anew gives, ruling by ruling, and after the vault was locked and opened.
    void rulingsInAnOpenChartEqualTheWhole() {
        Chart chart;
        chart.open();
        const std::vector<std::pair<std::string, std::string>> problems{
            {"90560007", "Gout"}, {"38341003", "Hypertension"}, {"195967001", "Asthma"}, {"44054006", "Diabetes"}};
        for (const char* source : {"A", "B", "C"}) {
            std::vector<std::string> entries;
            for (const auto& [code, words] : problems)
                for (const char* onset : {"2015-03-04", "2016-03-04", "2017"}) {
                    const std::string id = std::string(source) + code + onset;
                    entries.push_back(entry("urn:x:" + id, problem(id, code, words, onset)));
                }
            chart.add(source, bundle(entries));
        }
        chart.add("A", allergy("latex", "low"));
        chart.add("B", allergy("b-latex", "high"));
        const auto check = [&] {
            const std::string looked = shown(*value(chart.review.chart(chart.person)));
            const auto kept = value(chart.review.items(chart.person));
            QCOMPARE(value(chart.review.rebuild({}, {})), std::uint64_t{0});
            QCOMPARE(looked, shown(*value(chart.review.chart(chart.person))));
            const auto anew = value(chart.review.items(chart.person));
            QCOMPARE(anew.size(), kept.size());
            for (std::size_t i = 0; i < kept.size(); ++i) {
                QVERIFY(anew[i].id == kept[i].id && anew[i].firstSeen == kept[i].firstSeen);
                QVERIFY(anew[i].relations == kept[i].relations && anew[i].series == kept[i].series);
                QVERIFY(anew[i].hiddenBy == kept[i].hiddenBy && anew[i].aliases == kept[i].aliases);
            }
        };
        QCOMPARE(chart.review.readyToRule(PersonId("nobody"), {}).error().code, std::string("chart.unknown-person"));
        value(chart.review.readyToRule(chart.person, {})); // shows and writes nothing
        value(chart.review.chart(chart.person));
        check();
        value(chart.review.chart(chart.person));
        value(chart.review.readyToRule(chart.person, {}));
        const auto itemOf = [&](const std::string& record) { return chart.of(record).id.value; };
        const RulingId same =
            value(chart.rule(RulingAction::Same, {itemOf("A905600072015-03-04"), itemOf("A905600072016-03-04")}));
        value(chart.review.chart(chart.person));
        check();
        const auto gout = chart.of("A383410032015-03-04");
        QVERIFY(gout.members.size() > 1);
        value(chart.rule(RulingAction::Different, {gout.members[0].statement.value, gout.members[1].statement.value}));
        value(chart.review.chart(chart.person));
        const RulingId hide = value(chart.rule(RulingAction::Hide, {itemOf("A1959670012017")}));
        value(chart.rule(RulingAction::Hide, {itemOf("latex")}));
        QVERIFY(value(chart.review.chart(chart.person))->banner.allergies.size() < 2);
        value(chart.rule(RulingAction::Same, {itemOf("B440540062015-03-04"), itemOf("C440540062016-03-04")}));
        value(chart.review.undo(same));
        const auto rows = value(chart.review.discrepancies(chart.person));
        QVERIFY(!rows.empty());
        value(chart.rule(RulingAction::Explain, {rows.front().id.value}));
        value(chart.review.undo(hide));
        check();
        // Kept at locking: the chart opens with what the rulings came to.
        value(chart.rule(RulingAction::Hide, {itemOf("B1959670012017")}));
        value(chart.rule(RulingAction::Different, {itemOf("A1959670012015-03-04"), itemOf("A1959670012016-03-04")}));
        const std::string last = shown(*value(chart.review.chart(chart.person)));
        chart.review.lock();
        value(chart.review.openVault(chart.folder.vault, passphrase));
        QCOMPARE(shown(*value(chart.review.chart(chart.person))), last);
        check();
        // Something new comes between two rulings.
        value(chart.rule(RulingAction::Hide, {itemOf("C1959670012017")}));
        chart.add("C", problem("new", "73211009", "Another", "2018-01-01"));
        QVERIFY(!itemOf("new").empty());
        value(chart.review.chart(chart.person));
        value(chart.rule(RulingAction::Hide, {itemOf("new")}));
        check();
    }

    /// The disk has no room for a ruling: it is told, nothing of it is there, and the next one finds the chart whole.
    void aRulingThatCannotBeWrittenIsNotThere() {
        Chart chart;
        chart.open();
        chart.add("A", bundle({entry("urn:x:1", problem("a1", "90560007", "Gout", "2015-03-04")),
                               entry("urn:x:2", problem("a2", "38341003", "Hypertension", "2015-03-04"))}));
        chart.add("B", bundle({entry("urn:x:1", problem("b1", "90560007", "Gout", "2015-03-04")),
                               entry("urn:x:2", problem("b2", "38341003", "Hypertension", "2015-03-04"))}));
        value(chart.review.chart(chart.person));
        value(chart.review.readyToRule(chart.person, {}));
        const auto statements = [&](const std::string& record) {
            std::vector<std::string> ids;
            for (const timeline::Member& member : chart.of(record).members)
                ids.push_back(member.statement.value);
            return ids;
        };
        value(chart.rule(RulingAction::Different, statements("a1")));
        const std::string before = shown(*value(chart.review.chart(chart.person)));
        const auto journal = value(chart.review.rulings(chart.person)).size();
        const auto both = statements("a2"); // looking at a chart is an event, and has to be written too
        {
            const NoRoom noRoom;
            const auto failed = chart.rule(RulingAction::Different, both);
            QVERIFY(!failed);
        }
        QCOMPARE(value(chart.review.rulings(chart.person)).size(), journal);
        QCOMPARE(chart.of("a2").members.size(), std::size_t{2});
        QCOMPARE(shown(*value(chart.review.chart(chart.person))), before);
        QCOMPARE(value(chart.review.rebuild({}, {})), std::uint64_t{0});
        value(chart.rule(RulingAction::Different, statements("a2")));
        QCOMPARE(chart.of("a2").members.size(), std::size_t{1});
        QVERIFY(value(chart.review.verifyVault({}, {})).empty());
    }

    /// Working the chart out aside may come between any two steps, and the vault may be locked meanwhile.
    void rulingsWhileTheChartIsMadeReady() {
        Chart chart;
        chart.open();
        for (const char* source : {"A", "B"}) {
            std::vector<std::string> entries;
            for (int i = 0; i < 60; ++i) {
                const std::string number = std::to_string(1000 + i);
                entries.push_back(
                    entry("urn:x:" + number, problem(source + number, number, "Problem " + number, "2015-03-04")));
            }
            chart.add(source, bundle(entries));
        }
        value(chart.review.chart(chart.person));
        std::atomic<bool> ended = false;
        std::atomic<int> made = 0;
        std::jthread aside([&] {
            while (!ended)
                made += chart.review.readyToRule(chart.person, {}) ? 1 : 0;
        });
        for (int i = 0; i < 12; ++i) {
            const timeline::Item one = chart.of("A" + std::to_string(1000 + i));
            QCOMPARE(one.members.size(), std::size_t{2});
            const RulingId apart = value(
                chart.rule(RulingAction::Different, {one.members[0].statement.value, one.members[1].statement.value}));
            QVERIFY(chart.of("A" + std::to_string(1000 + i)).members.size() == 1);
            if (i % 3 == 0)
                value(chart.review.undo(apart));
            if (i % 4 == 1)
                chart.add("C", problem("new" + std::to_string(i), "73211009", "Another",
                                       "2018-01-0" + std::to_string(1 + i)));
            value(chart.review.chart(chart.person));
        }
        const std::string looked = shown(*value(chart.review.chart(chart.person)));
        chart.review.lock();
        ended = true;
        aside.join();
        QVERIFY(made > 0);
        value(chart.review.openVault(chart.folder.vault, passphrase));
        QCOMPARE(value(chart.review.rebuild({}, {})), std::uint64_t{0});
        QCOMPARE(shown(*value(chart.review.chart(chart.person))), looked);
    }

    void issuesOfReconcilingAreTold() {
        Chart chart;
        chart.open();
        const SyncReport report = chart.add("A", problem("late", "90560007", "Gout", "2190-03-04"));
        QVERIFY(std::ranges::any_of(report.issues,
                                    [](const Issue& issue) { return issue.code == "reconcile.future-date"; }));
        QVERIFY(!value(chart.review.chart(chart.person))->issues.empty());
    }
};

ANAMNESIS_TEST(RulingTest);
#include "RulingTest.moc"
