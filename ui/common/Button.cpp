// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Button.h"

#include "ui/common/Marks.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeySequence>

#include <algorithm>

namespace anamnesis::ui {

Button::Button(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setAccessibleName(QString(text).remove(QLatin1Char('&')));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Button::Button(const QString& text, const QKeySequence& key, QWidget* parent) : Button(text, parent) {
    setShortcut(key);
    m_hint = key.toString(QKeySequence::NativeText);
}

void Button::setFace(Runs runs) {
    m_face = std::move(runs);
    updateGeometry();
    update();
}
void Button::setIconName(const QString& name, const QColor& color) {
    m_icon = name;
    m_iconColor = color;
    updateGeometry();
}
void Button::setPrimary(bool primary) {
    m_primary = primary;
    update();
}
void Button::setFlat(bool flat) {
    m_flat = flat;
    setCursor(flat ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}
void Button::setCompact(bool compact) {
    m_compact = compact;
    updateGeometry();
}
void Button::setCount(const QString& count) {
    m_count = count;
    updateGeometry();
    update();
}
void Button::setHint(const QString& keys) {
    m_hint = keys;
    updateGeometry();
}
void Button::setJoin(bool before, bool after) {
    m_joinBefore = before;
    m_joinAfter = after;
}

Runs Button::face(const QColor& ink) const {
    Runs runs;
    if (!m_icon.isEmpty())
        runs.push_back(iconRun(m_icon, m_iconColor.isValid() ? m_iconColor : ink));
    if (!m_face.empty())
        runs.insert(runs.end(), m_face.begin(), m_face.end());
    else if (!text().isEmpty())
        runs.push_back({.text = QString(text()).remove(QLatin1Char('&')),
                        .color = ink,
                        .semibold = m_primary || (isCheckable() && isChecked())});
    if (!m_count.isEmpty())
        runs.push_back(strong(m_count, ink));
    if (!m_hint.isEmpty())
        runs.push_back(key(m_hint, m_primary && isEnabled() ? tokens().onAccent : tokens().text2));
    return runs;
}

QSize Button::sizeHint() const {
    const int height = std::max(24, QFontMetrics(typeface(Role::Body)).height() + 8);
    Runs runs = face(tokens().text);
    for (Run& run : runs) // room for the weight a checked one gets
        run.semibold = run.semibold || (isCheckable() && run.what == Run::What::Words);
    return {sizeOf(runs).width() + (m_flat ? 4 : m_compact ? 8 : 16), m_flat ? height - 4 : height};
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing, true);
    const Tokens& t = tokens();
    const bool on = isCheckable() && isChecked();
    QColor ink = t.text;
    if (m_flat)
        ink = t.link;
    if (m_primary)
        ink = t.onAccent;
    if (!isEnabled())
        ink = t.text3;
    if (!m_flat) {
        QColor ground = on ? t.sel : t.raised;
        if (m_primary && isEnabled())
            ground = t.accent;
        if (isDown() || (underMouse() && isEnabled() && !on))
            ground = m_primary ? ground.darker(110) : (isDown() ? t.sel : t.alt);
        painter.setPen(QPen(m_primary && isEnabled() ? t.accent : on ? t.accent : t.edge));
        painter.setBrush(ground);
        QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setClipRect(rect());
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        if (mirrored ? m_joinAfter : m_joinBefore)
            box.setLeft(box.left() - 4);
        if (mirrored ? m_joinBefore : m_joinAfter)
            box.setRight(box.right() + 4);
        painter.drawRoundedRect(box, 3, 3);
        if ((mirrored ? m_joinAfter : m_joinBefore))
            painter.drawLine(0, 1, 0, height() - 2);
    }
    Runs runs = face(ink);
    const int width = sizeOf(runs).width();
    const QRect inside(std::max(m_flat || m_compact ? 2 : 6, (this->width() - width) / 2), 0, width, height());
    paintLine(painter, inside, runs, layoutDirection());
    if (m_flat && underMouse())
        painter.fillRect(inside.left(), height() - 3, inside.width(), 1, ink);
    if (hasFocus())
        paintFocus(painter, rect());
}

QWidget* segments(const QList<Button*>& buttons, QWidget* parent) {
    auto* bar = new QWidget(parent);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* group = new QButtonGroup(bar);
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        buttons[i]->setCheckable(true);
        buttons[i]->setJoin(i > 0, i + 1 < buttons.size());
        group->addButton(buttons[i], static_cast<int>(i));
        row->addWidget(buttons[i]);
    }
    return bar;
}

} // namespace anamnesis::ui
