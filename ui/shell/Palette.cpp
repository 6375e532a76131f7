// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace anamnesis::ui {
namespace {

constexpr int personRole = Qt::UserRole, actionRole = Qt::UserRole + 1;

} // namespace

Palette::Palette(Session& session, QWidget* window)
    : Ground(Tone::Base, Top | Bottom | Start | End, window), m_session(session), m_words(new QLineEdit(this)),
      m_list(new QListWidget(this)) {
    setAccessibleName(tr("Command palette"));
    auto* lines = column(this, {8, 8, 8, 8}, 6);
    m_words->setPlaceholderText(tr("Go to a screen or chart, or do something"));
    m_words->setAccessibleName(tr("Command"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    lines->addWidget(m_words);
    lines->addWidget(m_list);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &Palette::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &Palette::choose);
    hide();
}

void Palette::open(const QList<QAction*>& actions) {
    m_actions = actions;
    m_words->clear();
    narrow();
    const int width = std::min(520, parentWidget()->width() - 40);
    setGeometry((parentWidget()->width() - width) / 2, 60, width, 360);
    show();
    raise();
    m_words->setFocus();
}

void Palette::narrow() {
    m_list->clear();
    const QStringList wanted = m_words->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto fits = [&](const QString& text) {
        return std::all_of(wanted.begin(), wanted.end(),
                           [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const QString text = m_actions[i]->text().remove(QLatin1Char('&'));
        if (text.isEmpty() || !m_actions[i]->isEnabled() || !fits(text))
            continue;
        const QString keys = m_actions[i]->shortcut().toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(keys.isEmpty() ? text : text + QStringLiteral("   ") + keys, m_list);
        item->setData(actionRole, static_cast<int>(i));
    }
    for (const review::PersonSummary& person : m_session.persons()) {
        const QString text = tr("Open chart: %1").arg(tables::text(person.name));
        if (fits(text)) {
            auto* item = new QListWidgetItem(text, m_list);
            item->setData(personRole, tables::text(person.id.value));
            item->setData(actionRole, -1);
        }
    }
    m_list->setCurrentRow(0);
}

void Palette::choose() {
    const QListWidgetItem* item = m_list->currentItem();
    hide();
    if (!item)
        return;
    if (const int action = item->data(actionRole).toInt(); action >= 0)
        m_actions[action]->trigger();
    else
        m_session.openChart(PersonId(item->data(personRole).toString().toStdString()));
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() != QEvent::KeyPress)
        return Ground::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

} // namespace anamnesis::ui
