// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medications/LanesView.h"

#include "ui/common/Marks.h"
#include "ui/common/Runs.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace anamnesis::ui {
namespace {

constexpr std::int64_t day = 86'400'000;
constexpr int lineHeight = 27, headHeight = 24;

std::int64_t endOf(const tables::MedicineBar& bar, const timeline::Snapshot& chart) {
    return bar.to == timeline::openEnd ? std::max(chart.madeAt.time_since_epoch().count(), bar.from) : bar.to;
}

} // namespace

LanesView::LanesView(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    setAccessibleName(tr("Medicines over time"));
    setMouseTracking(true);
}

void LanesView::setLanes(const std::vector<tables::MedicineLane>& lanes, timeline::SnapshotPointer chart) {
    m_lanes = lanes;
    m_chart = std::move(chart);
    arrange();
    updateGeometry();
    update();
}

void LanesView::setSpan(std::int64_t from, std::int64_t to) {
    m_from = from;
    m_to = std::max(to, from + day);
    if (m_chart)
        arrange();
    updateGeometry();
    update();
}

void LanesView::arrange() {
    m_strips.clear();
    int top = headHeight;
    QStringList said;
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        Strip strip{static_cast<int>(i), {}, top, 0, 1};
        // A label that does not fit into its bar stands before it and takes its place on the line.
        std::vector<double> ends;
        const TimeAxis now = axis();
        const QFontMetrics metrics(typeface(Role::Small, true));
        for (std::size_t k = 0; k < m_lanes[i].bars.size(); ++k) {
            const tables::MedicineBar& bar = m_lanes[i].bars[k];
            double from = std::abs(now.x(bar.from) - now.x(m_from)),
                   to = std::abs(now.x(endOf(bar, *m_chart)) - now.x(m_from));
            if (bar.from < m_from)
                from = -from;
            const double shown = std::min(to, static_cast<double>(now.width)) - std::max(from, 0.0);
            const int label = metrics.horizontalAdvance(bar.label) + 12;
            if (shown < label)
                from -= label;
            std::size_t line = 0;
            while (line < ends.size() && ends[line] > from + 1)
                ++line;
            if (line == ends.size())
                ends.push_back(0);
            ends[line] = to;
            strip.lines.push_back(static_cast<int>(line));
        }
        strip.count = std::max(1, static_cast<int>(ends.size()));
        strip.height = std::max(42, strip.count * lineHeight + (m_lanes[i].dispenses.empty() ? 6 : 18));
        top += strip.height;
        m_strips.push_back(std::move(strip));
        said << m_lanes[i].ingredient + QStringLiteral(": ") + m_lanes[i].change;
    }
    setAccessibleDescription(said.join(QStringLiteral("; ")));
}

void LanesView::resizeEvent(QResizeEvent*) {
    if (m_chart)
        arrange();
}

int LanesView::nameWidth() const {
    const QFontMetrics metrics(typeface(Role::Body, true));
    int widest = 100;
    for (const tables::MedicineLane& lane : m_lanes)
        widest = std::max(widest, metrics.horizontalAdvance(lane.ingredient));
    return std::min(widest + 48, 230);
}

TimeAxis LanesView::axis() const {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return {m_from, m_to, mirrored ? 12 : nameWidth(), std::max(1, width() - nameWidth() - 12), mirrored};
}

QSize LanesView::sizeHint() const {
    return {600, m_strips.empty() ? 60 : m_strips.back().top + m_strips.back().height + 1};
}

QRectF LanesView::boxOf(const TimeAxis& now, const Strip& strip, std::size_t at) const {
    const tables::MedicineLane& lane = m_lanes[static_cast<std::size_t>(strip.lane)];
    const tables::MedicineBar& bar = lane.bars[at];
    double most = 0;
    for (const tables::MedicineBar& other : lane.bars)
        if (!std::isnan(other.dailyDose))
            most = std::max(most, other.dailyDose);
    const double share = std::isnan(bar.dailyDose) || most <= 0 ? 0.85 : 0.55 + 0.45 * bar.dailyDose / most;
    double a = now.x(bar.from), b = now.x(endOf(bar, *m_chart));
    if (a > b)
        std::swap(a, b);
    const double tall = 17 * share, bottom = strip.top + 4 + strip.lines[at] * lineHeight + 20;
    return {a, bottom - tall, std::max(b - a, 4.0), tall};
}

void LanesView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
    painter.fillRect(QRect(0, 0, width(), headHeight), tokens().window);
    const TimeAxis now = axis();
    painter.setFont(typeface(Role::Small));
    for (const Tick& tick : ticks(now, m_session.locale(), 64)) {
        const int x = static_cast<int>(now.x(tick.at));
        painter.setPen(tokens().line2);
        painter.drawLine(x, headHeight, x, height());
        painter.setPen(tokens().text2);
        painter.drawText(QRect(now.mirrored ? x - 124 : x + 4, 0, 120, headHeight),
                         Qt::AlignVCenter | Qt::AlignAbsolute | (now.mirrored ? Qt::AlignRight : Qt::AlignLeft),
                         tick.label);
    }
    if (m_chart) {
        const double today = now.x(m_chart->madeAt.time_since_epoch().count());
        painter.setPen(QPen(tokens().text3, 1, Qt::DashLine));
        painter.drawLine(QPointF(today, headHeight), QPointF(today, height()));
    }
    for (const Strip& strip : m_strips)
        paintLane(painter, now, strip);
    painter.setPen(tokens().line);
    painter.drawLine(0, headHeight - 1, width(), headHeight - 1);
    const int edge = now.mirrored ? width() - nameWidth() : nameWidth() - 1;
    painter.drawLine(edge, 0, edge, height());
}

void LanesView::paintLane(QPainter& painter, const TimeAxis& now, const Strip& strip) {
    const tables::MedicineLane& lane = m_lanes[static_cast<std::size_t>(strip.lane)];
    const Tokens& t = tokens();
    const QColor ink = kindColor(clinical::Kind::MedicationOrder);
    const QRect names(now.mirrored ? width() - nameWidth() : 0, strip.top, nameWidth(), strip.height);
    Runs name{title(lane.ingredient)};
    if (lane.disputed)
        name.push_back(notEqual({}));
    paintLine(painter, QRect(names.left() + 10, strip.top + 6, names.width() - 18, 18), name, layoutDirection());
    Runs from;
    addBadges(from, tables::badges(*m_chart, lane.sources));
    paintLine(painter, QRect(names.left() + 10, strip.top + 24, names.width() - 18, 16), from, layoutDirection());
    painter.setPen(t.line2);
    painter.drawLine(0, strip.top + strip.height - 1, width(), strip.top + strip.height - 1);
    painter.save();
    painter.setClipRect(QRect(now.left, strip.top, now.width, strip.height));
    std::vector<double> taken(static_cast<std::size_t>(strip.count), -1e9); // where the last label of a line ends
    for (std::size_t i = 0; i < lane.bars.size(); ++i) {
        const tables::MedicineBar& bar = lane.bars[i];
        if (bar.from == timeline::undatedTime || bar.from > m_to || endOf(bar, *m_chart) < m_from)
            continue;
        const QRectF box = boxOf(now, strip, i);
        if (bar.disputed) {
            paintHatch(painter, box, t.disputed, t.disputedGround);
        } else if (bar.doseKnown) {
            painter.fillRect(box, t.medicineFill);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(bar.disputed ? t.disputed : ink, 1, bar.doseKnown ? Qt::SolidLine : Qt::DashLine));
        painter.drawRect(box);
        if (bar.ended && bar.to != timeline::openEnd)
            painter.fillRect(
                QRectF(now.mirrored ? box.left() - 1 : box.right() - 1, box.top() - 3, 3, box.height() + 6),
                bar.disputed ? t.disputed : ink);
        // The gap before this bar, where the same line had one that ended.
        for (std::size_t k = i; k-- > 0;)
            if (strip.lines[k] == strip.lines[i]) {
                const std::int64_t pause = (bar.from - endOf(lane.bars[k], *m_chart)) / day;
                const double a = now.x(endOf(lane.bars[k], *m_chart)), b = now.x(bar.from);
                if (pause > 7 && std::abs(b - a) > 40) {
                    painter.setPen(QPen(t.clinical, 1.5, Qt::DotLine));
                    painter.drawLine(QPointF(a, box.center().y()), QPointF(b, box.center().y()));
                    const Runs days{strong(tr("%1 d", "days of a gap").arg(pause), t.clinical, Role::Small)};
                    const QSize size = sizeOf(days);
                    const QRect at(QPoint(static_cast<int>((a + b - size.width()) / 2),
                                          static_cast<int>(box.center().y()) - size.height() / 2),
                                   size);
                    painter.fillRect(at.adjusted(-3, 0, 3, 0), t.base);
                    paintLine(painter, at, days, layoutDirection());
                }
                break;
            }
        const Runs label{bar.disputed ? strong(bar.label, t.disputed, Role::Small)
                                      : words(bar.label, t.text, Role::Small)};
        const int wide = sizeOf(label).width();
        const double left = std::max(box.left(), static_cast<double>(now.left));
        const double right = std::min(box.right(), static_cast<double>(now.left + now.width));
        auto& last = taken[static_cast<std::size_t>(strip.lines[i])];
        const QRectF inside(now.mirrored ? right - wide - 4 : left + 4, box.center().y() - 8, wide, 16);
        if (right - left > wide + 8 && box.height() > 12) {
            if (bar.disputed) // text on hatching needs a quiet ground
                painter.fillRect(inside.adjusted(-2, 1, 2, -1), t.disputedGround);
            paintLine(painter, inside.toRect(), label, layoutDirection());
            last = std::max(last, left + wide);
        } else {
            const double above = now.mirrored ? std::max(right - wide, static_cast<double>(now.left))
                                              : std::min(left, static_cast<double>(now.left + now.width - wide));
            QRectF place(above, box.top() - 15, wide, 14);
            if (box.height() > 12 || place.top() < strip.top) { // beside it where there is no room above
                place.moveTop(box.center().y() - 7);
                place.moveLeft(now.mirrored ? box.right() + 5 : box.left() - wide - 5);
                if (place.left() < now.left || place.right() > now.left + now.width)
                    place.moveLeft(now.mirrored ? box.left() - wide - 5 : box.right() + 5);
            }
            if (place.left() > last) {
                painter.fillRect(place, t.base);
                paintLine(painter, place.toRect(), label, layoutDirection());
                last = place.right();
            }
        }
    }
    paintOutside(painter, now, strip);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (const std::int64_t at : lane.dispenses) {
        const double x = now.x(at), y = strip.top + strip.height - 7;
        painter.drawPolygon(QPolygonF{{x, y - 5}, {x + 3.2, y}, {x - 3.2, y}});
    }
    painter.restore();
}

/// A lane that has nothing in the window says where its orders and dispenses lie.
void LanesView::paintOutside(QPainter& painter, const TimeAxis& now, const Strip& strip) const {
    const tables::MedicineLane& lane = m_lanes[static_cast<std::size_t>(strip.lane)];
    std::int64_t last = timeline::undatedTime;
    for (const tables::MedicineBar& bar : lane.bars) {
        if (bar.from == timeline::undatedTime)
            continue;
        if (endOf(bar, *m_chart) >= m_from)
            return;
        last = std::max(last, endOf(bar, *m_chart));
    }
    for (const std::int64_t at : lane.dispenses) {
        if (at >= m_from)
            return;
        last = std::max(last, at);
    }
    const QString said =
        last == timeline::undatedTime
            ? tr("date not known")
            : tr("earlier: %1")
                  .arg(tables::island(QString::number(QDateTime::fromMSecsSinceEpoch(last, Qt::UTC).date().year())));
    Runs runs{words(said, tokens().text3, Role::Small)};
    if (last != timeline::undatedTime) // the arrow points back in time
        runs.insert(runs.begin(),
                    words(now.mirrored ? QStringLiteral("▸") : QStringLiteral("◂"), tokens().text3, Role::Small));
    const QRect place(now.left + 4, strip.top + 4, now.width - 8, 20);
    paintLine(painter, place, runs, layoutDirection());
}

const tables::MedicineBar* LanesView::barAt(QPointF point) const {
    const TimeAxis now = axis();
    for (const Strip& strip : m_strips) {
        const auto& bars = m_lanes[static_cast<std::size_t>(strip.lane)].bars;
        for (std::size_t i = bars.size(); i-- > 0;)
            if (boxOf(now, strip, i).adjusted(-2, -6, 2, 4).contains(point))
                return &bars[i];
    }
    return nullptr;
}

void LanesView::mousePressEvent(QMouseEvent* event) {
    if (const tables::MedicineBar* bar = barAt(event->position()))
        Q_EMIT itemChosen(tables::text(m_chart->text(m_chart->columns.id[bar->row])));
}

bool LanesView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const tables::MedicineBar* bar = barAt(help->pos());
        QToolTip::showText(
            help->globalPos(),
            bar ? tables::rowSentence(m_session.words, *m_chart, bar->row, m_session.locale()) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace anamnesis::ui
