// SPDX-License-Identifier: GPL-3.0-or-later
// The painted signs of visual-language.md. Each has a shape or letter beside its colour. Sizes in device-independent
// px.
#pragma once

#include "models/timeline/Discrepancy.h"

#include <QPainter>
#include <QRect>
#include <QString>

namespace anamnesis::ui {

[[nodiscard]] QSize badgeSize(const QString& text);
void paintBadge(QPainter& painter, const QRect& rect, const QString& text);
void paintKey(QPainter& painter, const QRect& rect, const QString& text, const QColor& color);
void paintLedgerCell(QPainter& painter, const QRect& rect, QChar letter); ///< C P R F N, 16 px
void paintStack(QPainter& painter, const QRect& rect, const QString& count);
void paintNotEqual(QPainter& painter, const QRect& rect);
void paintSeverity(QPainter& painter, const QRect& rect, timeline::DiscrepancySeverity severity);
void paintNotKnown(QPainter& painter, const QRect& rect, const QString& text);
[[nodiscard]] QColor severityColor(timeline::DiscrepancySeverity severity);
/// Hatched at 45°: what is not there, or in dispute.
void paintHatch(QPainter& painter, const QRectF& rect, const QColor& color, const QColor& ground);
void paintFocus(QPainter& painter, const QRect& rect);
/// The point shapes of sources, by their order: circle, square, triangle, diamond, then the same with a cross.
void paintPoint(QPainter& painter, QPointF centre, int sourceOrder, double radius, const QColor& color, bool filled);

} // namespace anamnesis::ui
