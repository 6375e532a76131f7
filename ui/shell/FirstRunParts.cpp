// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FirstRunParts.h"

#include "ui/common/Marks.h"

#include <QButtonGroup>
#include <QGridLayout>

namespace anamnesis::ui {

Step::Step(int number, const QString& name, QWidget* parent) : QWidget(parent) {
    auto* lines = column(this, {}, 12);
    lines->addWidget(new InlineLabel(
        {words(QString::number(number), tokens().text2, Role::Title), space(8), strong(name, {}, Role::Title)}, this));
    auto* form = new QWidget(this);
    m_grid = new QGridLayout(form);
    m_grid->setContentsMargins(24, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnMinimumWidth(0, 84);
    m_grid->setColumnMinimumWidth(1, 420);
    m_grid->setColumnStretch(2, 1);
    lines->addWidget(form);
}

void Step::addRow(const QString& label, QWidget* field, QWidget* after) {
    if (!label.isEmpty()) {
        m_grid->addWidget(new InlineLabel({words(label, tokens().text2)}, this), m_rows, 0,
                          Qt::AlignTrailing | Qt::AlignVCenter);
        field->setAccessibleName(label);
    }
    m_grid->addWidget(field, m_rows, 1);
    if (after)
        m_grid->addWidget(after, m_rows, 2, Qt::AlignLeading | Qt::AlignVCenter);
    ++m_rows;
}

void Step::addWide(QWidget* widget) {
    m_grid->addWidget(widget, m_rows++, 0, 1, 3);
}

QualityBars::QualityBars(QWidget* parent) : QWidget(parent) {
    setFixedHeight(7);
    setAccessibleName(tr("Quality of the passphrase"));
}

void QualityBars::setBars(int bars) {
    m_bars = bars;
    setAccessibleDescription(tr("%1 of 4").arg(bars));
    update();
}

void QualityBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int wide = (width() - 9) / 4;
    for (int i = 0; i < 4; ++i) {
        const int at = layoutDirection() == Qt::RightToLeft ? 3 - i : i;
        const QRect bar(at * (wide + 3), 0, wide, height() - 1);
        if (i < m_bars)
            painter.fillRect(bar, m_bars >= 3 ? tokens().agree : tokens().clinical);
        painter.setPen(tokens().edge);
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
    }
}

ChoiceCard::ChoiceCard(const Choice& choice, QWidget* parent) : QAbstractButton(parent), m_choice(choice) {
    setCheckable(true);
    setAccessibleName(choice.name);
    setAccessibleDescription(choice.text);
    setShortcut(QKeySequence(choice.keys));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize ChoiceCard::sizeHint() const {
    return {220, QFontMetrics(typeface(Role::Body)).height() * 5 + 40};
}

void ChoiceCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing, true);
    const Tokens& t = tokens();
    painter.setPen(QPen(isChecked() ? t.accent : t.edge, isChecked() ? 2 : 1));
    painter.setBrush(isChecked() ? t.newGround : t.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 3, 3);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPointF ring(mirrored ? 20.0 : width() - 20.0, 22);
    painter.setPen(QPen(isChecked() ? t.accent : t.edge, isChecked() ? 4.5 : 1));
    painter.setBrush(t.base);
    painter.drawEllipse(ring, isChecked() ? 5.0 : 7.0, isChecked() ? 5.0 : 7.0);
    QRect inside = rect().adjusted(14, 12, -14, -12);
    const int line = QFontMetrics(typeface(Role::Body)).height();
    const QRect head(mirrored ? inside.left() + 22 : inside.left(), inside.top(), inside.width() - 22, line + 4);
    paintLine(painter, head, {iconRun(m_choice.icon, t.accent), space(4), title(m_choice.name)}, layoutDirection());
    const QRect text(mirrored ? inside.left() : inside.left() + 28, inside.top() + line + 8, inside.width() - 28,
                     line * 3);
    paintWrapped(painter, text, {words(m_choice.text, t.text2)}, layoutDirection());
    const QRect foot(text.left(), inside.bottom() - 18, text.width(), 18);
    paintLine(painter, foot, {key(m_choice.keys)}, layoutDirection());
    if (hasFocus())
        paintFocus(painter, rect());
}

ChoiceCards::ChoiceCards(const std::vector<Choice>& choices, int current, QWidget* parent) : QWidget(parent) {
    auto* line = row(this, {}, 12);
    auto* group = new QButtonGroup(this);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        auto* card = new ChoiceCard(choices[i], this);
        card->setChecked(static_cast<int>(i) == current);
        group->addButton(card, static_cast<int>(i));
        line->addWidget(card);
    }
    connect(group, &QButtonGroup::idClicked, this, &ChoiceCards::chosen);
}

} // namespace anamnesis::ui
