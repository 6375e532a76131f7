// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/MatrixParts.h"

#include "models/tables/LabMatrix.h"
#include "ui/common/Marks.h"

#include <algorithm>
#include <cmath>

namespace anamnesis::ui {

void MatrixCell::contents(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    if (index.column() >= tables::LabMatrix::FirstTime) {
        painter.save();
        painter.setPen(tokens().line2);
        const int x = option.direction == Qt::RightToLeft ? option.rect.right() : option.rect.left();
        painter.drawLine(x, option.rect.top(), x, option.rect.bottom());
        painter.restore();
    }
    ValueCell::contents(painter, inside, option, index);
    if (const int members = index.data(tables::MembersRole).toInt();
        members > 1 && !index.data(tables::ValueRole).toString().isEmpty()) {
        const QRect at(option.direction == Qt::RightToLeft ? inside.right() - 15 : inside.left() - 3,
                       inside.center().y() - 6, 16, 14);
        paintStack(painter, at, QString::number(members));
    }
}

void SparklineCell::contents(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const QVariantList points = index.data(tables::SeriesRole).toList();
    if (points.isEmpty())
        return;
    const QVariantList band = index.data(tables::BandRole).toList();
    double low = 1e300, high = -1e300;
    for (const QVariant& point : points)
        if (const double value = point.toDouble(); !std::isnan(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    if (low > high)
        return;
    if (high - low < 1e-9) {
        low -= 1;
        high += 1;
    }
    const QRectF box = QRectF(inside).adjusted(2, 4, -4, -4);
    const auto y = [&](double value) { return box.bottom() - (value - low) / (high - low) * box.height(); };
    const auto x = [&](qsizetype i) {
        const double along = points.size() == 1 ? 1.0 : static_cast<double>(i) / static_cast<double>(points.size() - 1);
        return option.direction == Qt::RightToLeft ? box.right() - along * box.width()
                                                   : box.left() + along * box.width();
    };
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (band.size() == 2 && (!std::isnan(band[0].toDouble()) || !std::isnan(band[1].toDouble()))) {
        const double top =
            std::isnan(band[1].toDouble()) ? inside.top() : std::max<double>(inside.top() + 1, y(band[1].toDouble()));
        const double bottom = std::isnan(band[0].toDouble())
                                  ? inside.bottom()
                                  : std::min<double>(inside.bottom() - 1, y(band[0].toDouble()));
        if (bottom > top)
            painter.fillRect(QRectF(inside.left(), top, inside.width(), bottom - top), tokens().band);
    }
    painter.setPen(QPen(kindColor(clinical::Kind::LabResult), 1.4));
    QPointF before;
    bool drawing = false;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const double value = points[i].toDouble();
        if (std::isnan(value)) {
            drawing = false;
            continue;
        }
        const QPointF at(x(i), y(value));
        if (drawing)
            painter.drawLine(before, at);
        before = at;
        drawing = true;
    }
    if (drawing)
        paintPoint(painter, before, 0, 2, kindColor(clinical::Kind::LabResult), true);
}

TimeHeader::TimeHeader(const QLocale& locale, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_locale(locale) {
    setFont(typeface(Role::Small, true));
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(40);
}

std::pair<Runs, Runs> TimeHeader::lines(int section) const {
    const QString date = model()->headerData(section, orientation(), tables::DateRole).toString();
    if (date.isEmpty())
        return {{strong(model()->headerData(section, orientation()).toString(), tokens().text2, Role::Small)}, {}};
    const tables::DateParts parts = tables::dateParts(date, m_locale);
    QString first = (parts.day + QLatin1Char(' ') + parts.month).trimmed();
    Runs second;
    if (!first.isEmpty())
        second.push_back(words(parts.time.isEmpty() ? parts.year : parts.year + QLatin1Char(' ') + parts.time,
                               tokens().text2, Role::Small));
    else
        first = parts.year;
    addBadges(second, model()->headerData(section, orientation(), tables::BadgesRole).toStringList());
    return {{strong(first, {}, Role::Small)}, second};
}

QSize TimeHeader::sectionSizeFromContents(int section) const {
    const auto [first, second] = lines(section);
    const int line = QFontMetrics(typeface(Role::Small)).height();
    return {std::max(sizeOf(first).width(), sizeOf(second).width()) + 14, 2 * line + 12};
}

void TimeHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    painter->fillRect(rect, tokens().window);
    painter->setPen(tokens().line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int edge = layoutDirection() == Qt::RightToLeft ? rect.left() : rect.right();
    painter->drawLine(edge, rect.top() + 4, edge, rect.bottom() - 4);
    const auto [first, second] = lines(section);
    const QRect inside = rect.adjusted(6, 2, -6, -3);
    if (second.empty()) {
        paintLine(*painter, inside, first, layoutDirection());
    } else {
        const QRect top(inside.left(), inside.top(), inside.width(), inside.height() / 2);
        paintLine(*painter, top, first, layoutDirection(), true);
        paintLine(*painter, top.translated(0, inside.height() / 2), second, layoutDirection(), true);
    }
    painter->restore();
}

} // namespace anamnesis::ui
