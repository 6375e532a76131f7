// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/OwnLinks.h"

#include "ui/identity/CardList.h"
#include "ui/identity/Columns.h"
#include "ui/identity/DecisionBar.h"
#include "ui/identity/Evidence.h"
#include "ui/identity/LinkComparison.h"

#include <QSplitter>

#include <algorithm>

namespace anamnesis::ui {

using tables::text;

OwnLinks::OwnLinks(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    const ThreeParts parts = threeParts(this);
    m_cards = parts.cards;
    m_additions = parts.beside;
    m_comparison = new LinkComparison(session, this);
    m_bar = new DecisionBar(session, tr("Ask later"), this);
    parts.middle->addWidget(m_comparison, 1);
    parts.middle->addWidget(m_bar);
    connect(m_bar, &DecisionBar::decided, this, &OwnLinks::decide);
    connect(m_bar, &DecisionBar::later, this, [this] {
        if (!m_links.empty())
            show((m_current + 1) % m_links.size());
    });
    showLink();
}

void OwnLinks::setLinks(const std::vector<review::LinkView>& links) {
    m_all = links;
    m_links = m_all;
    std::erase_if(m_links, [](const review::LinkView& one) { return one.waits && !one.asks; });
    std::ranges::stable_partition(m_links, &review::LinkView::asks);
    show(std::min(m_current, m_links.empty() ? 0 : m_links.size() - 1));
}

std::size_t OwnLinks::waiting() const {
    return static_cast<std::size_t>(std::ranges::count_if(m_links, &review::LinkView::asks));
}

void OwnLinks::showGraph(bool shown) {
    m_comparison->showGraph(shown);
}

void OwnLinks::show(std::size_t card) {
    m_current = card;
    fillCards();
    showLink();
}

void OwnLinks::fillCards() {
    CardList cards(*m_cards, *this);
    bool decided = false;
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const review::LinkView& link = m_links[i];
        if ((i == 0 && link.asks) || (!decided && !link.asks)) {
            decided = !link.asks;
            cards.heading(decided ? tr("Decided") : tr("Waiting for a person"));
        }
        const QString grade = link.by == "manual" ? m_session.say("by.manual") : m_session.say("grade." + link.grade);
        cards.card(
            {title(nameOf(link.demographicsA), link.asks)},
            {gradeSign(link.grade, grade),
             Run{.text = nameOf(link.demographicsB), .color = tokens().text2, .role = Role::Small, .elides = true}},
            i == m_current, [this, i] { show(i); });
    }
}

void OwnLinks::showLink() {
    clear(*m_additions);
    if (m_links.empty()) {
        m_comparison->setNothing(tr("No links yet. They appear when sources know patients that may be one person."));
        m_bar->setNothing();
        return;
    }
    const review::LinkView& link = m_links[m_current];
    Runs more;
    if (link.decides > 1)
        more.push_back(words(tr("Your answer holds for all %1 pairs of their records.").arg(link.decides)));
    m_comparison->setLink(link, m_all, more);
    m_bar->setChoices(link.id, {tr("Link"), true, objectionTo(link, true)},
                      {tr("Keep apart"), true, objectionTo(link, false)}, link.vetoes);
    fillAdditions(link);
}

void OwnLinks::fillAdditions(const review::LinkView& link) {
    const bool waits = link.asks;
    const bool apart = link.grade == "distinct";
    const bool person = link.by == "manual";
    const QString head = waits ? tr("What a link would add") : apart ? tr("Kept apart") : tr("What the link did");
    const QString said =
        waits   ? tr("Until you decide it is shown as “possibly this person”, never merged.")
        : apart ? (person ? tr("A person decided that these are two people. Neither chart shows anything of the other.")
                          : tr("The rules found two people. Neither chart shows anything of the other."))
                : (person ? tr("A person decided that these are one person. One chart holds both records, each entry "
                               "with its source. Keep apart separates them again.")
                          : tr("The rules found one person beyond doubt. One chart holds both records, each entry with "
                               "its source. Keep apart separates them again."));
    addLine(*m_additions, {strong(head, {}, Role::Reading)});
    addLine(*m_additions, {words(said, tokens().text2, Role::Small)});
    if (person && link.flagged)
        addLine(*m_additions, {iconRun(QStringLiteral("allergy"), tokens().clinical),
                               words(tr("Decided against what our rules say."), tokens().clinical)});
    if (waits && link.wouldAdd.empty())
        addLine(*m_additions, {words(tr("Nothing that is not in the chart already."), tokens().text2)});
    addAdditions(*m_additions, m_session, link);
    addHistory(*m_additions, m_session, link);
    m_additions->addStretch(1);
}

void OwnLinks::decide(bool same, const QString& reason) {
    if (m_links.empty())
        return;
    m_session.tasks.run(
        this,
        [&port = m_session.port, id = m_links[m_current].id, same, said = reason.toStdString()] {
            return port.decideLink(id, same, said);
        },
        [this](Result<void> decided) {
            if (!decided)
                Q_EMIT m_session.problem(m_session.say(decided.error()));
            else
                m_session.reload();
            Q_EMIT changed();
        });
}

} // namespace anamnesis::ui
