// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/CardList.h"

#include "ui/common/Panels.h"
#include "ui/shell/Rail.h"

#include <QApplication>
#include <QSplitter>

#include <utility>

namespace anamnesis::ui {

ThreeParts threeParts(QWidget* in) {
    ThreeParts parts;
    auto* split = new QSplitter(Qt::Horizontal, in);
    auto* cards = new QWidget;
    parts.cards = column(cards, {0, 6, 0, 6});
    auto* left = new Ground(Ground::Tone::Base, Ground::End);
    column(left, {0, 0, 1, 0})->addWidget(scrolling(cards, left));
    split->addWidget(left);
    auto* middle = new QWidget;
    parts.middle = column(middle);
    split->addWidget(middle);
    auto* added = new QWidget;
    parts.beside = column(added, {12, 8, 12, 8}, 4);
    auto* right = new Ground(Ground::Tone::Base, Ground::Start);
    column(right, {1, 0, 0, 0})->addWidget(scrolling(added, right));
    split->addWidget(right);
    split->setSizes({190, 630, 276});
    split->setStretchFactor(1, 1);
    column(in)->addWidget(split, 1);
    return parts;
}

CardList::CardList(QVBoxLayout& cards, QWidget& screen) : m_cards(cards), m_screen(screen) {
    const QWidget* focus = QApplication::focusWidget();
    m_focused = focus != nullptr && cards.parentWidget() != nullptr && cards.parentWidget()->isAncestorOf(focus);
    clear(cards);
}

CardList::~CardList() {
    m_cards.addStretch(1);
    if (m_focused && m_current != nullptr)
        m_current->setFocus();
}

void CardList::heading(const QString& text) {
    m_heading = text;
    auto* label = ui::heading(text, &m_screen);
    label->setPadding(12, 5);
    label->setWrapping(true);
    m_cards.addWidget(label);
}

void CardList::note(const Runs& runs) {
    auto* label = new InlineLabel(runs, &m_screen);
    label->setPadding(12, 2);
    label->setWrapping(true);
    m_cards.addWidget(label);
}

void CardList::card(const Runs& runs, const Runs& second, bool current, std::function<void()> chosen) {
    auto* item = new RailItem(runs, second, QString(), &m_screen);
    item->setAccessibleName(spoken(runs) + QStringLiteral(", ") + spoken(second));
    item->setAccessibleDescription(m_heading);
    item->setToolTip(item->accessibleName());
    item->setChecked(current);
    QObject::connect(item, &RailItem::clicked, &m_screen, std::move(chosen));
    m_cards.addWidget(item);
    m_current = current ? item : m_current;
}

} // namespace anamnesis::ui
