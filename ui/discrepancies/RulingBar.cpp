// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discrepancies/RulingBar.h"

#include "models/tables/DiscrepancyTable.h"
#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"

#include <QButtonGroup>
#include <QLineEdit>

#include <set>

namespace anamnesis::ui {

RulingBar::RulingBar(Session& session, QWidget* parent)
    : Ground(Tone::Window, Top, parent), m_session(session), m_choices(new QWidget(this)),
      m_reason(new QLineEdit(this)), m_rule(new Button(tr("Rule"), QKeySequence(Qt::CTRL | Qt::Key_Return), this)) {
    setAccessibleName(tr("Ruling"));
    auto* lines = column(this, {10, 8, 10, 6}, 6);
    new FlowLayout(m_choices, 6);
    lines->addWidget(m_choices);
    auto* line = new QWidget(this);
    auto* in = row(line, {}, 8);
    in->addWidget(new InlineLabel({words(tr("Reason"), tokens().text2)}, line));
    m_reason->setAccessibleName(tr("Reason for the ruling"));
    m_reason->setPlaceholderText(tr("Needed: it is kept with the ruling"));
    in->addWidget(m_reason, 1);
    m_rule->setPrimary(true);
    in->addWidget(m_rule);
    lines->addWidget(line);
    auto* note = new InlineLabel(
        {words(tr("The ruling is kept with its reason, survives refreshes, hides nothing, and can be undone (Ctrl+Z)."),
               tokens().text2, Role::Small)},
        this);
    note->setWrapping(true);
    lines->addWidget(note);
    connect(m_reason, &QLineEdit::textChanged, this, &RulingBar::check);
    connect(m_rule, &Button::clicked, this, &RulingBar::carryOut);
    check();
}

void RulingBar::show(const timeline::Discrepancy* discrepancy) {
    clear(*m_choices->layout());
    m_choice.reset();
    m_reason->clear();
    setEnabled(discrepancy != nullptr);
    if (discrepancy) {
        using timeline::RulingAction;
        int number = 1;
        for (const std::string& source : tables::sourcesOf(*discrepancy))
            addChoice(
                {RulingAction::Prefer, {discrepancy->id.value}, source, tr("Prefer %1").arg(m_session.badgeOf(source))},
                QStringLiteral("Alt+%1").arg(number++));
        // One statement of each value: those that say the same stay together.
        std::vector<std::string> statements;
        std::set<std::string> values;
        for (const timeline::DiscrepancyMember& member : discrepancy->members)
            if (!member.statement.empty() && values.insert(member.value).second)
                statements.push_back(member.statement.value);
        if (statements.size() > 1)
            addChoice({RulingAction::Different, statements, {}, tr("Two different facts")},
                      QStringLiteral("Alt+%1").arg(number++));
        addChoice({RulingAction::Explain, {discrepancy->id.value}, {}, tr("Explained, keep both")},
                  QStringLiteral("Alt+%1").arg(number++));
        addChoice({RulingAction::Send, {discrepancy->id.value}, {}, tr("Sent to source")},
                  QStringLiteral("Alt+%1").arg(number++));
    }
    m_choices->updateGeometry();
    check();
}

void RulingBar::addChoice(const Choice& choice, const QString& keys) {
    auto* button = new Button(choice.name, QKeySequence(keys), m_choices);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    connect(button, &Button::clicked, this, [this, choice] {
        m_choice = choice;
        m_reason->setFocus();
        check();
    });
    m_choices->layout()->addWidget(button);
}

void RulingBar::check() {
    m_rule->setText(m_choice ? tr("Rule: %1").arg(m_choice->name) : tr("Rule"));
    m_rule->updateGeometry();
    m_rule->setEnabled(m_choice && m_reason->text().trimmed().size() > 2);
}

void RulingBar::carryOut() {
    if (m_choice)
        m_session.rule(m_choice->action, m_choice->ids, m_choice->value, m_reason->text().trimmed().toStdString());
}

} // namespace anamnesis::ui
