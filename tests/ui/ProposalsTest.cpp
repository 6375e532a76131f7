// SPDX-License-Identifier: GPL-3.0-or-later
// How words of other places are sorted for people, and what must be confirmed first.
#include "ui/identity/Proposals.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace anamnesis;
using namespace anamnesis::ui;
using review::ProposalView;

namespace {

enum Said { Nobody, SaidOne, SaidTwo };

ProposalView view(const char* theirs, const char* ours, bool veto, Said here, const char* standing = "proposed") {
    ProposalView made;
    made.said.grade = theirs;
    made.own.grade = ours;
    made.own.by = "auto";
    made.own.asks = true;
    made.standing = standing;
    if (veto)
        made.own.vetoes = {"identity.veto.suffix"};
    if (here != Nobody)
        made.own.history = {{here == SaidOne, "me", "", {}}};
    if (here != Nobody && (here == SaidOne) != made.same())
        made.contradicts = made.own.history.front();
    return made;
}

} // namespace

class ProposalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatSpeaksAgainstAWordIsConfirmedFirst_data() {
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<bool>("veto");
        QTest::addColumn<int>("here");
        QTest::addColumn<bool>("same"); ///< the answer given
        QTest::addColumn<int>("objection");
        const auto none = -1;
        const auto of = [](Objection objection) { return static_cast<int>(objection); };
        const auto row = [](const char* name, const char* theirs, const char* ours, bool veto, Said here, bool same,
                            int objection) {
            QTest::newRow(name) << QByteArray(theirs) << QByteArray(ours) << veto << static_cast<int>(here) << same
                                << objection;
        };
        row("a veto, linked", "certain", "probable", true, Nobody, true, of(Objection::Veto));
        row("a veto, kept apart", "certain", "probable", true, Nobody, false, none);
        row("two people, linked", "probable", "distinct", false, Nobody, true, of(Objection::Weak));
        row("two people, kept apart", "probable", "distinct", false, Nobody, false, none);
        row("possible, linked", "certain", "probable", false, Nobody, true, none);
        row("possible, kept apart", "distinct", "probable", false, Nobody, false, none);
        row("certain, kept apart", "distinct", "certain", false, Nobody, false, of(Objection::Certain));
        row("certain, linked", "certain", "certain", false, Nobody, true, none);
        row("they say one, we decided two", "certain", "probable", false, SaidTwo, true, of(Objection::Decided));
        row("they say two, we decided one", "distinct", "probable", false, SaidOne, false, of(Objection::Decided));
        row("followed and taken back", "certain", "probable", false, SaidOne, false, none);
        row("followed over a veto and taken back", "certain", "probable", true, SaidOne, false, none);
    }
    void whatSpeaksAgainstAWordIsConfirmedFirst() {
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, ours);
        QFETCH(bool, veto);
        QFETCH(int, here);
        QFETCH(bool, same);
        QFETCH(int, objection);
        const auto found = objectionTo(view(theirs, ours, veto, static_cast<Said>(here)), same);
        QCOMPARE(found ? static_cast<int>(*found) : -1, objection);
    }

    void aDecisionOfOurOwnIsTakenBackWithoutAQuestion() {
        review::LinkView link;
        link.grade = "certain";
        link.by = "manual";
        QVERIFY(!objectionTo(link, false));
        link.by = "auto";
        QCOMPARE(objectionTo(link, false), Objection::Certain);
        link.grade = "distinct";
        link.by = "manual";
        QVERIFY(!objectionTo(link, true));
        link.vetoes = {"identity.veto.death-date"}; // not even what was decided once
        QCOMPARE(objectionTo(link, true), Objection::Veto);
    }

    void theyAreSortedByWhatTheyAskOfAPerson() {
        std::vector<ProposalView> all;
        for (const char* standing : {"agrees", "overruled", "proposed", "conflicting", "proposed"})
            all.push_back(view("certain", "probable", false, Nobody, standing));
        all[2].aside = true; // a new one that was set aside no longer asks
        QCOMPARE(waiting(all), std::size_t{2});
        all.push_back(all[3]); // another pair of the same two persons: the card stands for it
        all.back().own.asks = false;
        QCOMPARE(waiting(all), std::size_t{2});
        sortByGroup(all);
        QCOMPARE(all.size(), std::size_t{5});
        const std::vector<ProposalGroup> wanted{ProposalGroup::Against, ProposalGroup::New, ProposalGroup::Otherwise,
                                                ProposalGroup::Agrees, ProposalGroup::Aside};
        for (std::size_t i = 0; i < all.size(); ++i)
            QCOMPARE(groupOf(all[i]), wanted[i]);
    }

    void onlyTheLatestWordCounts() {
        ProposalView one = view("certain", "probable", false, SaidOne);
        one.own.history.insert(one.own.history.begin(), {false, "her", "", {}});
        QVERIFY(decidedSo(one, false) && !decidedSo(one, true));
        QVERIFY(!decidedSo(view("certain", "probable", false, Nobody), true));
    }
};

ANAMNESIS_TEST(ProposalsTest);
#include "ProposalsTest.moc"
