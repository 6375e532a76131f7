// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/InlineLabel.h"

#include "ui/common/Marks.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace anamnesis::ui {

InlineLabel::InlineLabel(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

InlineLabel::InlineLabel(Runs runs, QWidget* parent) : InlineLabel(parent) {
    setRuns(std::move(runs));
}

void InlineLabel::setRuns(Runs runs) {
    m_runs = std::move(runs);
    if (!m_clickable)
        setAccessibleName(spoken(m_runs));
    updateGeometry();
    update();
}

void InlineLabel::setWrapping(bool wrapping) {
    m_wrapping = wrapping;
    QSizePolicy policy(QSizePolicy::Preferred, wrapping ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(wrapping);
    setSizePolicy(policy);
    updateGeometry();
}

void InlineLabel::setFrame(Frame frame) {
    m_frame = frame;
    if (frame != Frame::None && m_horizontal == 0)
        setPadding(5, 3);
}

void InlineLabel::setClickable(const QString& name) {
    m_clickable = true;
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void InlineLabel::setPadding(int horizontal, int vertical) {
    m_horizontal = horizontal;
    m_vertical = vertical;
    updateGeometry();
}

QSize InlineLabel::sizeHint() const {
    return sizeOf(m_runs) + QSize(2 * m_horizontal, 2 * m_vertical);
}

QSize InlineLabel::minimumSizeHint() const {
    if (m_wrapping)
        return {60, QFontMetrics(typeface(Role::Body)).height() + 2 * m_vertical};
    int elidable = 0;
    for (const Run& run : m_runs)
        if (run.elides)
            elidable += std::max(0, QFontMetrics(typeface(run.role, run.semibold)).horizontalAdvance(run.text) - 60);
    return sizeHint() - QSize(elidable, 0);
}

int InlineLabel::heightForWidth(int width) const {
    return sizeOf(m_runs, std::max(40, width - 2 * m_horizontal)).height() + 2 * m_vertical;
}

void InlineLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = tokens();
    if (m_frame != Frame::None) {
        painter.setRenderHint(QPainter::Antialiasing, true);
        QPen pen(t.line);
        QColor ground = t.base;
        if (m_frame == Frame::DashedChip)
            pen = QPen(t.edge, 1, Qt::DashLine);
        if (m_frame == Frame::DisputedChip) {
            pen = QPen(t.disputed, 1, Qt::DashLine);
            ground = t.disputedGround;
        }
        if (m_frame == Frame::SafetyChip)
            pen = QPen(t.safety);
        painter.setPen(pen);
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    const QRect inside = rect().adjusted(m_horizontal, m_vertical, -m_horizontal, -m_vertical);
    if (m_wrapping)
        paintWrapped(painter, inside, m_runs, layoutDirection());
    else
        paintLine(painter, inside, m_runs, layoutDirection());
    if (hasFocus())
        paintFocus(painter, rect());
}

void InlineLabel::mouseReleaseEvent(QMouseEvent* event) {
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void InlineLabel::keyPressEvent(QKeyEvent* event) {
    if (m_clickable &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace anamnesis::ui
