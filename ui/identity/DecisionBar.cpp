// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/DecisionBar.h"

#include "ui/common/Button.h"
#include "ui/common/Lists.h"

#include <QLineEdit>

namespace anamnesis::ui {

namespace {

constexpr std::array keys{"Alt+K", "Alt+L"};

void rename(Button& button, const QString& text, const char* shortcut) {
    if (button.text() == text)
        return;
    button.setText(text);
    button.setAccessibleName(text);
    button.setShortcut(QKeySequence(QLatin1String(shortcut))); // a new text takes it away
    button.updateGeometry();
}

} // namespace

DecisionBar::DecisionBar(Session& session, const QString& later, QWidget* parent)
    : QWidget(parent), m_session(session) {
    auto* lines = column(this);
    lines->addWidget(question());
    auto* bar = new Ground(Ground::Tone::Window, Ground::Top, this);
    auto* rows = column(bar, {12, 8, 12, 8}, 6); // the reason has room also where the choices have long names
    auto* said = row(nullptr, {}, 8);
    auto* line = row(nullptr, {}, 8);
    rows->addLayout(said);
    rows->addLayout(line);
    said->addWidget(new InlineLabel({words(tr("Reason"), tokens().text2)}, bar));
    m_reason = new QLineEdit(bar);
    m_reason->setPlaceholderText(tr("Needed to link or keep apart"));
    m_reason->setAccessibleName(tr("Reason for the decision"));
    said->addWidget(m_reason, 1);
    line->addStretch(1);
    m_buttons = {new Button(tr("Keep apart"), QKeySequence(QLatin1String(keys[0])), bar),
                 new Button(tr("Link"), QKeySequence(QLatin1String(keys[1])), bar)};
    m_later = new Button(later, QKeySequence(QStringLiteral("Alt+A")), bar);
    for (Button* button : {m_buttons[1], m_buttons[0], m_later})
        line->addWidget(button);
    lines->addWidget(bar);
    for (const bool same : {false, true})
        connect(m_buttons[same], &Button::clicked, this, [this, same] { choose(same); });
    connect(m_later, &Button::clicked, this, &DecisionBar::later);
    connect(m_reason, &QLineEdit::textChanged, this, &DecisionBar::enable);
    setNothing();
}

QWidget* DecisionBar::question() {
    m_question = new Ground(Ground::Tone::Clinical, Ground::Top | Ground::Mark, this);
    m_question->setObjectName(QStringLiteral("objection"));
    auto* line = row(m_question, {12, 7, 12, 7}, 8);
    m_asked = new InlineLabel(m_question);
    m_asked->setWrapping(true);
    line->addWidget(m_asked, 1);
    m_confirm = new Button(tr("Link all the same"), m_question);
    m_cancel = new Button(tr("Cancel"), m_question);
    line->addWidget(m_confirm);
    line->addWidget(m_cancel);
    connect(m_confirm, &Button::clicked, this, [this] {
        m_question->hide();
        give(m_askedOf);
    });
    connect(m_cancel, &Button::clicked, this, [this] {
        m_question->hide();
        enable();
        m_reason->setFocus();
    });
    return m_question;
}

QString DecisionBar::reason() const {
    return m_reason->text().trimmed();
}

void DecisionBar::setChoices(const LinkId& about, const Choice& link, const Choice& apart,
                             const std::vector<std::string>& vetoes) {
    if (m_used || about != m_about) {
        m_reason->clear();
        m_question->hide();
    }
    m_used = false;
    m_about = about;
    m_choices = {apart, link};
    m_vetoes.clear();
    for (const std::string& veto : vetoes)
        m_vetoes << m_session.say(veto);
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        rename(*m_buttons[i], m_choices[i].text, keys[i]);
    m_reason->setEnabled(link.offered || apart.offered);
    m_later->setEnabled(true);
    enable();
}

void DecisionBar::setLater(const QString& text) {
    rename(*m_later, text, "Alt+A");
}

void DecisionBar::setNothing() {
    m_question->hide();
    for (Choice& choice : m_choices)
        choice.offered = false;
    m_reason->clear();
    m_reason->setEnabled(false);
    m_later->setEnabled(false);
    enable();
}

void DecisionBar::enable() {
    const bool said = reason().size() > 2;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setEnabled(said && m_choices[i].offered && !m_question->isVisibleTo(this));
    m_confirm->setEnabled(said);
}

void DecisionBar::choose(bool same) {
    if (m_choices[same].objection)
        ask(same);
    else
        give(same);
}

void DecisionBar::give(bool same) {
    m_used = true;
    Q_EMIT decided(same, reason());
}

void DecisionBar::ask(bool same) {
    m_askedOf = same;
    QString why;
    switch (*m_choices[same].objection) {
    case Objection::Veto:
        why = tr("Something speaks strictly against one person: %1. The link stays marked.")
                  .arg(listed(m_vetoes, m_session.locale()));
        break;
    case Objection::Weak:
        why = tr("Our rules find two people. The link stays marked.");
        break;
    case Objection::Certain:
        why = tr("Our rules find one person beyond doubt. The decision stays marked.");
        break;
    case Objection::Decided:
        why = tr("A person here decided otherwise. Following takes that decision back.");
        if (same && !m_vetoes.isEmpty())
            why += QLatin1Char(' ') + tr("Something speaks strictly against one person: %1. The link stays marked.")
                                          .arg(listed(m_vetoes, m_session.locale()));
        break;
    }
    m_asked->setRuns({strong(tr("Not done yet."), tokens().clinical), words(why)});
    rename(*m_confirm, same ? tr("Link all the same") : tr("Keep apart all the same"), "");
    m_question->show();
    enable();
    m_cancel->setFocus(); // what links is nobody's default
}

} // namespace anamnesis::ui
