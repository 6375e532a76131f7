// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/IdentityScreen.h"

#include "ui/common/Button.h"
#include "ui/identity/OtherPlaces.h"
#include "ui/identity/OwnLinks.h"
#include "ui/identity/SharePanel.h"

#include <QStackedWidget>

namespace anamnesis::ui {

IdentityScreen::IdentityScreen(Session& session, QWidget* parent)
    : Ground(Tone::Base, NoEdge, parent), m_session(session) {
    auto* lines = column(this);
    auto* head = new Ground(Tone::Base, Bottom, this);
    auto* line = row(head, {12, 10, 12, 10}, 10);
    line->addWidget(new InlineLabel({strong(tr("Identity review"), {}, Role::Title)}, head));
    m_count = new InlineLabel(head);
    m_count->setWrapping(true);
    line->addWidget(m_count, 1);
    m_ownShown = new Button(tr("Ours"), QKeySequence(QStringLiteral("Alt+1")), head);
    m_othersShown = new Button(tr("From others"), QKeySequence(QStringLiteral("Alt+2")), head);
    for (Button* part : {m_ownShown, m_othersShown})
        part->setCheckable(true);
    m_ownShown->setChecked(true);
    line->addWidget(segments({m_ownShown, m_othersShown}, head));
    m_graphShown = new Button(tr("Person graph"), QKeySequence(QStringLiteral("Alt+G")), head);
    m_graphShown->setCheckable(true);
    line->addWidget(m_graphShown);
    lines->addWidget(head);
    m_sharing = new SharePanel(session, this);
    lines->addWidget(m_sharing);
    m_sharing->hide();
    m_parts = new QStackedWidget(this);
    m_own = new OwnLinks(session, m_parts);
    m_others = new OtherPlaces(session, m_parts);
    m_parts->addWidget(m_own);
    m_parts->addWidget(m_others);
    lines->addWidget(m_parts, 1);
    connect(m_othersShown, &Button::toggled, this, [this](bool others) {
        m_parts->setCurrentIndex(others ? 1 : 0);
        m_sharing->setVisible(others);
        count();
    });
    connect(m_graphShown, &Button::toggled, this, [this](bool shown) {
        m_own->showGraph(shown);
        m_others->showGraph(shown);
    });
    connect(m_own, &OwnLinks::changed, this, &IdentityScreen::refresh);
    // Also for the rail, which counts what waits.
    connect(m_others, &OtherPlaces::changed, &session, &Session::workspaceChanged);
    connect(m_sharing, &SharePanel::taken, &session, &Session::workspaceChanged);
    connect(m_others, &OtherPlaces::done, this, [this](const QString& said) { m_sharing->say(said, false); });
    connect(m_others, &OtherPlaces::failed, this, [this](const QString& said) { m_sharing->say(said, true); });
    connect(&session, &Session::workspaceChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&session, &Session::openChanged, this, [this](bool open) { // locking revokes what is held, shown or not
        if (open)
            return;
        m_own->setLinks({});
        m_others->setProposals({}, {});
        m_sharing->forget();
        count();
    });
    count();
}

void IdentityScreen::refresh() {
    if (!m_session.isOpen())
        return;
    struct Answer {
        Result<std::vector<review::LinkView>> links;
        Result<review::Proposals> others;
    };
    m_session.tasks.run(
        this, [&port = m_session.port] { return Answer{port.links(), port.proposalViews()}; },
        [this](Answer answer) {
            if (!m_session.isOpen())
                return;
            if (!answer.links || !answer.others) {
                Q_EMIT m_session.problem(m_session.say(answer.links ? answer.others.error() : answer.links.error()));
                return;
            }
            m_own->setLinks(*answer.links);
            m_others->setProposals(std::move(*answer.others), *answer.links);
            count();
        });
}

void IdentityScreen::count() {
    const std::size_t own = m_own->waiting();
    const std::size_t others = waiting(m_others->proposals());
    const bool ofOthers = m_othersShown->isChecked();
    m_count->setRuns({words(
        ofOthers && others > 0 ? tr("Words of other places that wait for a person: %1.").arg(others)
        : !ofOthers && own > 0
            ? tr("Records that are possibly one of your patients: %1. Nothing is merged until you say so.").arg(own)
            : tr("Nothing waits for a decision."),
        tokens().text2)});
    m_ownShown->setCount(own > 0 ? m_session.locale().toString(static_cast<qulonglong>(own)) : QString());
    m_othersShown->setCount(others > 0 ? m_session.locale().toString(static_cast<qulonglong>(others)) : QString());
    m_ownShown->setAccessibleDescription(tr("waiting: %1").arg(own));
    m_othersShown->setAccessibleDescription(tr("waiting: %1").arg(others));
}

void IdentityScreen::showGraph(bool shown) {
    m_graphShown->setChecked(shown);
}

void IdentityScreen::showPart(Part part) {
    (part == Part::Own ? m_ownShown : m_othersShown)->setChecked(true);
}

} // namespace anamnesis::ui
