// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/OtherPlaces.h"

#include "ui/common/Lists.h"
#include "ui/identity/CardList.h"
#include "ui/identity/Columns.h"
#include "ui/identity/DecisionBar.h"
#include "ui/identity/Evidence.h"
#include "ui/identity/LinkComparison.h"

#include <algorithm>
#include <array>

namespace anamnesis::ui {

using review::ProposalView;
using tables::text;

OtherPlaces::OtherPlaces(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    const ThreeParts parts = threeParts(this);
    m_cards = parts.cards;
    m_beside = parts.beside;
    m_comparison = new LinkComparison(session, this);
    m_bar = new DecisionBar(session, tr("Set aside"), this);
    parts.middle->addWidget(m_comparison, 1);
    parts.middle->addWidget(m_bar);
    connect(m_bar, &DecisionBar::decided, this, &OtherPlaces::decide);
    connect(m_bar, &DecisionBar::later, this, &OtherPlaces::setAside);
    showProposal();
}

void OtherPlaces::setProposals(review::Proposals proposals, const std::vector<review::LinkView>& links) {
    const LinkId shown = m_current < m_proposals.size() ? m_proposals[m_current].own.id : LinkId();
    m_proposals = std::move(proposals.views);
    sortByGroup(m_proposals);
    m_notHere = std::move(proposals.notHere);
    m_links = links;
    // The same card stays, also where its group is another now, so that one sees what was done.
    const auto same =
        std::ranges::find_if(m_proposals, [&](const ProposalView& proposal) { return proposal.own.id == shown; });
    show(same == m_proposals.end() ? 0 : static_cast<std::size_t>(same - m_proposals.begin()));
}

void OtherPlaces::showGraph(bool shown) {
    m_comparison->showGraph(shown);
}

void OtherPlaces::show(std::size_t card) {
    m_current = card;
    fillCards();
    showProposal();
}

void OtherPlaces::fillCards() {
    const std::array groups{tr("Against what we hold"), tr("New"), tr("Decided otherwise here"),
                            tr("Held here as well"), tr("Set aside")};
    CardList cards(*m_cards, *this);
    std::optional<ProposalGroup> group;
    for (std::size_t i = 0; i < m_proposals.size(); ++i) {
        const ProposalView& proposal = m_proposals[i];
        if (group != groupOf(proposal)) {
            group = groupOf(proposal);
            cards.heading(groups[static_cast<std::size_t>(*group)]);
        }
        Runs first{title(nameOf(proposal.own.demographicsA), proposal.waits())};
        if (group == ProposalGroup::Against)
            first.insert(first.begin(), iconRun(QStringLiteral("allergy"), tokens().safety));
        const std::string& grade = proposal.said.grade;
        cards.card(first,
                   {gradeSign(grade, m_session.say("said." + grade)), Run{.text = nameOf(proposal.own.demographicsB),
                                                                          .color = tokens().text2,
                                                                          .role = Role::Small,
                                                                          .elides = true}},
                   i == m_current, [this, i] { show(i); });
    }
    if (m_notHere.empty())
        return;
    cards.heading(tr("Records that are not here: %1").arg(m_notHere.size()));
    cards.note(
        {words(tr("What is told of them is kept, and shown once a source brings them."), tokens().text2, Role::Small)});
    for (std::size_t i = 0; i < m_notHere.size() && i < 12; ++i)
        cards.note({Run{.text = tables::island(text(m_notHere[i])), .role = Role::Raw, .elides = true}});
    if (m_notHere.size() > 12)
        cards.note({words(tr("and %1 more").arg(m_notHere.size() - 12), tokens().text2, Role::Small)});
}

void OtherPlaces::showProposal() {
    clear(*m_beside);
    if (m_proposals.empty()) {
        m_comparison->setNothing(tr("Nothing from another place yet. Import the file that its patient index or another "
                                    "Anamnesis wrote: each word of it is shown here beside our own answer."));
        m_bar->setNothing();
        return;
    }
    const ProposalView& proposal = m_proposals[m_current];
    std::vector<review::LinkView> drawn = m_links;
    if (std::ranges::find(drawn, proposal.own.id, &review::LinkView::id) == drawn.end())
        drawn.push_back(proposal.own); // two whom we would not have asked about
    Runs more;
    if (proposal.own.decides > 1)
        more.push_back(words(tr("Your answer holds for all %1 pairs of their records.").arg(proposal.own.decides)));
    m_comparison->setLink(proposal.own, drawn, more);
    const auto choice = [&](bool same) {
        const bool follows = same == proposal.same();
        return DecisionBar::Choice{same      ? (follows ? tr("Follow: link") : tr("Link"))
                                   : follows ? tr("Follow: keep apart")
                                             : tr("Keep apart"),
                                   !decidedSo(proposal, same), objectionTo(proposal, same)};
    };
    m_bar->setChoices(proposal.own.id, choice(true), choice(false), proposal.own.vetoes);
    m_bar->setLater(proposal.aside ? tr("Bring back") : tr("Set aside"));
    fillSaid(proposal);
    fillStanding(proposal);
    if (!proposal.own.wouldAdd.empty()) {
        m_beside->addSpacing(10);
        addLine(*m_beside, {strong(tr("What a link would add"), {}, Role::Reading)});
        addAdditions(*m_beside, m_session, proposal.own);
    }
    addHistory(*m_beside, m_session, proposal.own);
    m_beside->addStretch(1);
}

void OtherPlaces::fillSaid(const ProposalView& proposal) {
    const ProposalView::Said& said = proposal.said;
    addLine(*m_beside, {strong(tr("What the other place says"), {}, Role::Reading)});
    addLine(*m_beside, {strong(m_session.say("said." + said.grade))});
    QStringList who;
    for (const std::string* name : {&said.author, &said.place})
        if (!name->empty())
            who << text(*name);
    if (said.by == "auto")
        who << tr("by its rules");
    addLine(*m_beside, {words(who.isEmpty() ? tr("It does not say who decided.") : who.join(QStringLiteral(" · ")),
                              who.isEmpty() ? tokens().text2 : tokens().text)});
    if (said.at != Instant{})
        addLine(*m_beside, {words(shownTime(m_session, said.at), tokens().text2)});
    if (!said.reason.empty())
        addLine(*m_beside, {words(QChar(0x2068) + text(said.reason) + QChar(0x2069))});
    if (!said.rules.empty())
        addLine(*m_beside, {words(signedBits(said.bits, m_session.locale()) + QLatin1Char(' ') + tr("bits"),
                                  tokens().text2, Role::Small),
                            words(tr("Rules %1, weights %2.").arg(text(said.rules), text(said.version)), tokens().text2,
                                  Role::Small)});
}

void OtherPlaces::fillStanding(const ProposalView& proposal) {
    const bool decided = !proposal.own.history.empty();
    m_beside->addSpacing(10);
    addLine(*m_beside, {strong(tr("How it stands here"), {}, Role::Reading)});
    if (proposal.standing == "conflicting") {
        QStringList vetoes;
        for (const std::string& veto : proposal.own.vetoes)
            vetoes << m_session.say(veto);
        addLine(*m_beside, {iconRun(QStringLiteral("allergy"), tokens().safety),
                            strong(tr("Against what we hold."), tokens().safety),
                            words(proposal.same() ? labelled(tr("Something speaks strictly against one person"),
                                                             listed(vetoes, m_session.locale()), m_session.locale())
                                                  : tr("Our rules find one person beyond doubt."))});
    } else if (proposal.standing == "overruled") {
        addLine(*m_beside, {iconRun(QStringLiteral("allergy"), tokens().clinical),
                            strong(tr("A person here decided otherwise."), tokens().clinical),
                            words(tr("That stands until somebody here changes it."))});
    } else if (proposal.standing == "agrees") {
        addLine(*m_beside,
                {iconRun(QStringLiteral("check"), tokens().agree), strong(tr("Held here as well."), tokens().agree),
                 words(decided ? tr("A person here decided so. The other answer below takes it back.")
                               : tr("Our own rules say so."))});
    } else {
        addLine(*m_beside, {strong(tr("New.")), words(tr("Nothing happens until you decide."))});
    }
    if (proposal.contradicts && proposal.own.history.empty()) { // of other records of the two persons
        addLine(*m_beside, {iconRun(QStringLiteral("allergy"), tokens().clinical),
                            strong(tr("A person here decided otherwise."), tokens().clinical),
                            words(shownTime(m_session, proposal.contradicts->at) + QStringLiteral(" · ") +
                                      text(proposal.contradicts->author),
                                  tokens().text2)});
        if (!proposal.contradicts->reason.empty())
            addLine(*m_beside, {space(16), words(text(proposal.contradicts->reason))});
    }
    addLine(*m_beside, {words(proposal.together ? tr("The two records are in one chart now.")
                                                : tr("The two records are in two charts now."),
                              tokens().text2, Role::Small)});
}

void OtherPlaces::decide(bool same, const QString& reason) {
    const ProposalView& proposal = m_proposals[m_current];
    m_session.tasks.run(
        this,
        [&port = m_session.port, id = proposal.own.id, follow = same == proposal.same(), same,
         said = reason.toStdString()] {
            return follow ? port.followProposal(id, said) : port.decideLink(id, same, said);
        },
        [this, same](const Result<void>& decided) {
            if (decided)
                m_session.reload();
            after(decided, same ? tr("Linked: the two are one chart now. Keep apart takes it back.")
                                : tr("Kept apart: the two are two charts. Link takes it back."));
        });
}

void OtherPlaces::setAside() {
    if (m_proposals.empty())
        return;
    const bool aside = !m_proposals[m_current].aside;
    const LinkId id = m_proposals[m_current].own.id;
    m_session.tasks.run(
        this, [&port = m_session.port, id, aside] { return port.setProposalAside(id, aside); },
        [this, aside](const Result<void>& put) {
            after(put, aside ? tr("Set aside. It stays in the list and can be brought back.") : tr("Brought back."));
        });
}

void OtherPlaces::after(const Result<void>& result, const QString& sentence) {
    if (result)
        Q_EMIT done(sentence);
    else
        Q_EMIT failed(m_session.say(result.error()));
    Q_EMIT changed();
}

} // namespace anamnesis::ui
