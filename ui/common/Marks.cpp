// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Marks.h"

#include "ui/common/Theme.h"

#include <algorithm>

namespace anamnesis::ui {
namespace {

using timeline::DiscrepancySeverity;

void boxed(QPainter& painter, const QRect& rect, const QColor& ground, const QPen& pen, double radius) {
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(pen);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void centred(QPainter& painter, const QRect& rect, const QString& text, const QColor& color, const QFont& with) {
    painter.setPen(color);
    painter.setFont(with);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, text);
}

} // namespace

QSize badgeSize(const QString& text) {
    const QFontMetrics metrics(typeface(Role::Badge));
    return {std::max(22, metrics.horizontalAdvance(text) + 8), std::max(15, metrics.height() + 2)};
}

void paintBadge(QPainter& painter, const QRect& rect, const QString& text) {
    painter.save();
    boxed(painter, rect, tokens().base, QPen(tokens().edge), 2);
    centred(painter, rect, text, tokens().text2, typeface(Role::Badge));
    painter.restore();
}

void paintKey(QPainter& painter, const QRect& rect, const QString& text, const QColor& color) {
    painter.save();
    boxed(painter, rect, {}, QPen(color), 2);
    centred(painter, rect, text, color, typeface(Role::Badge));
    painter.restore();
}

void paintLedgerCell(QPainter& painter, const QRect& rect, QChar letter) {
    const Tokens& t = tokens();
    QColor ground, ink = t.text3;
    QPen pen(t.edge);
    switch (letter.toLatin1()) {
    case 'C':
        ground = t.completeGround;
        ink = t.completeText;
        pen = QPen(ink.lighter(scheme() == Scheme::Light ? 170 : 60));
        break;
    case 'P':
        ground = t.partialGround;
        ink = t.partialText;
        pen = QPen(ink.lighter(scheme() == Scheme::Light ? 190 : 60));
        break;
    case 'R':
        ground = t.refusedGround;
        ink = t.refusedText;
        pen = QPen(ink.lighter(scheme() == Scheme::Light ? 170 : 60));
        break;
    case 'F':
        ground = t.failedGround;
        ink = t.failedText;
        pen = QPen(ground);
        break;
    default:
        pen.setStyle(Qt::DashLine);
        break;
    }
    painter.save();
    boxed(painter, rect, ground, pen, 2);
    centred(painter, rect, letter, ink, typeface(Role::Badge));
    painter.restore();
}

void paintStack(QPainter& painter, const QRect& rect, const QString& count) {
    painter.save();
    boxed(painter, rect.adjusted(2, 2, 0, 0), {}, QPen(tokens().edge), 2);
    boxed(painter, rect.adjusted(0, 0, -2, -2), tokens().base, QPen(tokens().edge), 2);
    centred(painter, rect.adjusted(0, 0, -2, -2), count, tokens().text2, typeface(Role::Badge));
    painter.restore();
}

void paintNotEqual(QPainter& painter, const QRect& rect) {
    painter.save();
    boxed(painter, rect, tokens().disputedGround, QPen(tokens().disputedBorder), 3);
    centred(painter, rect, QStringLiteral("≠"), tokens().disputed, typeface(Role::Small, true));
    painter.restore();
}

QColor severityColor(DiscrepancySeverity severity) {
    switch (severity) {
    case DiscrepancySeverity::Safety:
        return tokens().safety;
    case DiscrepancySeverity::Clinical:
        return tokens().clinical;
    default:
        return tokens().text2;
    }
}

void paintSeverity(QPainter& painter, const QRect& rect, DiscrepancySeverity severity) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    const QRectF box(rect.center().x() - 6.0, rect.center().y() - 5.5, 13, 13);
    const QColor color = severityColor(severity);
    switch (severity) {
    case DiscrepancySeverity::Safety:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(
            QPolygonF{{box.center().x(), box.top()}, {box.right(), box.bottom() - 1}, {box.left(), box.bottom() - 1}});
        painter.setPen(QPen(tokens().base, 1.5));
        painter.drawLine(QPointF(box.center().x(), box.top() + 4.5), QPointF(box.center().x(), box.top() + 7.5));
        painter.drawPoint(QPointF(box.center().x(), box.top() + 10));
        break;
    case DiscrepancySeverity::Clinical:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{{box.center().x(), box.top() + 1},
                                      {box.right() - 1, box.center().y()},
                                      {box.center().x(), box.bottom() - 1},
                                      {box.left() + 1, box.center().y()}});
        break;
    case DiscrepancySeverity::Administrative:
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.center(), 4.0, 4.0);
        break;
    case DiscrepancySeverity::Cosmetic:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(box.center(), 2.0, 2.0);
        break;
    }
    painter.restore();
}

void paintNotKnown(QPainter& painter, const QRect& rect, const QString& text) {
    painter.save();
    QFont italic = typeface(Role::Body);
    italic.setItalic(true);
    painter.setFont(italic);
    painter.setPen(tokens().text3);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, text);
    QPen dashed(tokens().edge, 1, Qt::DashLine);
    painter.setPen(dashed);
    const int y = rect.center().y() + QFontMetrics(italic).ascent() / 2 + 3;
    painter.drawLine(rect.left(), y, rect.right(), y);
    painter.restore();
}

void paintHatch(QPainter& painter, const QRectF& rect, const QColor& color, const QColor& ground) {
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    if (ground.isValid())
        painter.fillRect(rect, ground);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(color, 1.0));
    for (double x = rect.left() - rect.height() - std::fmod(rect.left() - rect.height(), 6.0); x < rect.right();
         x += 6.0)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void paintFocus(QPainter& painter, const QRect& rect) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().accent, 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 2, 2);
    painter.restore();
}

void paintPoint(QPainter& painter, QPointF centre, int sourceOrder, double radius, const QColor& color, bool filled) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(filled ? color : tokens().base);
    const double r = radius, x = centre.x(), y = centre.y();
    switch (sourceOrder % 4) {
    case 0:
        painter.drawEllipse(centre, r, r);
        break;
    case 1:
        painter.drawRect(QRectF(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8));
        break;
    case 2:
        painter.drawPolygon(QPolygonF{{x, y - r * 1.1}, {x + r * 1.1, y + r * 0.85}, {x - r * 1.1, y + r * 0.85}});
        break;
    default:
        painter.drawPolygon(QPolygonF{{x, y - r * 1.2}, {x + r * 1.2, y}, {x, y + r * 1.2}, {x - r * 1.2, y}});
        break;
    }
    if (sourceOrder / 4 % 2 == 1) {
        painter.setPen(QPen(filled ? tokens().base : color, 1.2));
        painter.drawLine(QPointF(x - r * 0.6, y), QPointF(x + r * 0.6, y));
        painter.drawLine(QPointF(x, y - r * 0.6), QPointF(x, y + r * 0.6));
    }
    painter.restore();
}

} // namespace anamnesis::ui
