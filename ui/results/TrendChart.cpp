// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/TrendChart.h"

#include "models/tables/Roles.h"
#include "ui/common/Marks.h"
#include "ui/common/Runs.h"

#include <QDateTimeAxis>
#include <QLineSeries>
#include <QMouseEvent>
#include <QValueAxis>

#include <algorithm>
#include <bit>
#include <cmath>
#include <tuple>

namespace anamnesis::ui {
namespace {

/// Periods in which a source failed, refused or was not asked about results.
std::vector<std::tuple<std::int64_t, std::int64_t, const timeline::LedgerRow*>>
gapsOf(const timeline::Snapshot& chart) {
    std::vector<std::tuple<std::int64_t, std::int64_t, const timeline::LedgerRow*>> gaps;
    for (const timeline::LedgerRow& row : chart.ledger) {
        const std::size_t slash = row.period.find('/');
        if (row.kind != clinical::Kind::LabResult || slash == std::string::npos ||
            row.outcome <= timeline::Outcome::Partial)
            continue;
        const auto from = clinical::parseFhirTime(std::string_view(row.period).substr(0, slash));
        const auto to = clinical::parseFhirTime(std::string_view(row.period).substr(slash + 1));
        if (from && to)
            gaps.emplace_back(clinical::span(*from).first, clinical::span(*to).last, &row);
    }
    return gaps;
}

} // namespace

TrendChart::TrendChart(Session& session, QWidget* parent) : QChartView(parent), m_session(session) {
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({0, 0, 0, 0});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    setMinimumHeight(96);
}

void TrendChart::show(const tables::Analyte& analyte, const timeline::SnapshotPointer& snapshot, std::int64_t from,
                      std::int64_t to) {
    m_analyte = analyte;
    m_analyte.title = tables::titleText(m_session.words, *snapshot, analyte.named);
    m_snapshot = snapshot;
    m_points.clear();
    chart()->removeAllSeries();
    chart()->setLocale(m_session.locale()); // names of months; values keep their digits and point
    for (QAbstractAxis* axis : chart()->axes())
        chart()->removeAxis(axis);
    double low = std::isnan(analyte.low) ? 1e300 : analyte.low, high = std::isnan(analyte.high) ? -1e300 : analyte.high;
    QStringList said;
    for (const std::uint32_t row : analyte.rows) {
        const tables::ShownValue value = tables::shownValue(m_session.words, *snapshot, analyte, row);
        const timeline::Columns& columns = snapshot->columns;
        if (std::isnan(value.number))
            continue;
        const bool censored = (columns.flags[row] & timeline::Censored) != 0;
        m_points.push_back({columns.middle[row], value.number, row, std::countr_zero(columns.sources[row] | 1U << 31),
                            censored || value.converted, value.text.startsWith(QLatin1Char('>')), censored});
        low = std::min(low, value.number);
        high = std::max(high, value.number);
        said << tables::shownDate(tables::text(snapshot->text(columns.date[row])), m_session.locale()) +
                    QLatin1Char(' ') + value.text + QLatin1Char(' ') + tables::shownUnit(analyte.unit);
    }
    setAccessibleName(tr("Trend of %1").arg(m_analyte.title));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    const auto gaps = gapsOf(*snapshot);
    auto* time = new QDateTimeAxis;
    time->setRange(QDateTime::fromMSecsSinceEpoch(from), QDateTime::fromMSecsSinceEpoch(to));
    const std::int64_t days = (to - from) / 86'400'000;
    time->setFormat(days > 900   ? QStringLiteral("yyyy")
                    : days > 150 ? QStringLiteral("MMM yyyy")
                                 : QStringLiteral("d MMM yyyy"));
    time->setTickCount(std::clamp(width() / 110, 3, 8));
    auto* value = new QValueAxis;
    const double margin = high > low ? (high - low) * 0.15 : std::max(std::abs(high) * 0.2, 1.0);
    value->setRange(low > high ? 0.0 : low - margin, low > high ? 1.0 : high + margin);
    value->setTickCount(3);
    value->setLabelFormat(high - low < 5 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(time), static_cast<QAbstractAxis*>(value)}) {
        axis->setLabelsColor(tokens().text2);
        axis->setLabelsFont(typeface(Role::Small));
        axis->setGridLineColor(tokens().line2);
        axis->setLinePenColor(tokens().line);
    }
    if (layoutDirection() == Qt::RightToLeft)
        time->setReverse(true);
    chart()->addAxis(time, Qt::AlignBottom);
    chart()->addAxis(value, layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    QLineSeries* line = nullptr;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        // Neither a gap nor a censored value is bridged.
        const bool broken =
            i > 0 && (m_points[i].censored || m_points[i - 1].censored ||
                      std::any_of(gaps.begin(), gaps.end(), [&](const auto& gap) {
                          return std::get<0>(gap) < m_points[i].at && std::get<1>(gap) > m_points[i - 1].at;
                      }));
        if (!line || broken) {
            line = new QLineSeries;
            line->setPen(QPen(kindColor(clinical::Kind::LabResult), 1.6));
            chart()->addSeries(line);
            line->attachAxis(time);
            line->attachAxis(value);
        }
        line->append(static_cast<double>(m_points[i].at), m_points[i].value);
    }
    if (!line) {
        line = new QLineSeries;
        chart()->addSeries(line);
        line->attachAxis(time);
        line->attachAxis(value);
    }
    viewport()->update();
}

QPointF TrendChart::place(std::int64_t at, double value) const {
    const QList<QAbstractSeries*> series = chart()->series();
    return series.isEmpty() ? QPointF()
                            : chart()->mapToPosition(QPointF(static_cast<double>(at), value), series.front());
}

void TrendChart::drawBackground(QPainter* painter, const QRectF& rect) {
    painter->fillRect(rect, tokens().base);
    const QRectF plot = chart()->plotArea();
    if (!m_snapshot || plot.isEmpty())
        return;
    painter->save();
    painter->setClipRect(plot);
    if (!std::isnan(m_analyte.low) || !std::isnan(m_analyte.high)) {
        const double top = std::isnan(m_analyte.high) ? plot.top() : place(0, m_analyte.high).y();
        const double bottom = std::isnan(m_analyte.low) ? plot.bottom() : place(0, m_analyte.low).y();
        painter->fillRect(QRectF(plot.left(), top, plot.width(), bottom - top), tokens().band);
    }
    double next = plot.top() + 24;
    for (const auto& [from, to, row] : gapsOf(*m_snapshot)) {
        const double a = place(from, 0).x(), b = place(to, 0).x();
        const QRectF gap(std::min(a, b), plot.top(), std::max(std::abs(b - a), 3.0), plot.height());
        if (!gap.intersects(plot))
            continue;
        paintHatch(*painter, gap, tokens().hatch, {});
        const Runs runs{ledgerCell(QLatin1Char(timeline::letter(row->outcome)), {}),
                        words(tables::badgeOf(*m_snapshot, row->source) + QLatin1Char(' ') +
                                  m_session.say("outcome." + std::string(timeline::name(row->outcome))),
                              tokens().text, Role::Small)};
        const QSize size = sizeOf(runs);
        const QRect box(static_cast<int>(std::clamp(gap.center().x() - size.width() / 2.0, plot.left() + 4,
                                                    std::max(plot.left() + 4, plot.right() - size.width() - 8))),
                        static_cast<int>(next), size.width(), 18);
        painter->fillRect(box.adjusted(-4, -2, 4, 2), tokens().base);
        paintLine(*painter, box, runs, layoutDirection());
        next += 24;
    }
    painter->restore();
    painter->setPen(tokens().line);
    painter->drawRect(plot);
}

void TrendChart::drawForeground(QPainter* painter, const QRectF&) {
    const QRectF plot = chart()->plotArea();
    const QColor color = kindColor(clinical::Kind::LabResult);
    for (const Point& point : m_points) {
        const QPointF at = place(point.at, point.value);
        if (!plot.adjusted(-4, -4, 4, 4).contains(at))
            continue;
        paintPoint(*painter, at, point.source, 4, color, !point.open);
        if (point.censored) {
            const double tip = point.upwards ? at.y() - 14 : at.y() + 14;
            painter->setPen(QPen(color, 1.6));
            painter->drawLine(QPointF(at.x(), at.y() + (point.upwards ? -5 : 5)), QPointF(at.x(), tip));
            painter->drawLine(QPointF(at.x() - 3, tip + (point.upwards ? 4 : -4)), QPointF(at.x(), tip));
            painter->drawLine(QPointF(at.x() + 3, tip + (point.upwards ? 4 : -4)), QPointF(at.x(), tip));
        }
    }
    Runs name{strong(m_analyte.title), words(tables::island(tables::shownUnit(m_analyte.unit)), tokens().text2)};
    if (!m_analyte.range.isEmpty())
        name.push_back(words(tr("reference %1").arg(tables::island(tables::shownQuantity(m_analyte.range))),
                             tokens().text2, Role::Small));
    const QRect head = plot.toRect().adjusted(6, 4, -6, 0);
    const int wide = sizeOf(name).width();
    const QRect box(layoutDirection() == Qt::RightToLeft ? head.right() + 1 - wide : head.left(), head.top(), wide, 18);
    QColor ground = tokens().base;
    ground.setAlphaF(0.75F);
    painter->fillRect(box.adjusted(-2, 0, 2, 0), ground);
    paintLine(*painter, box, name, layoutDirection());
}

void TrendChart::mousePressEvent(QMouseEvent* event) {
    const Point* nearest = nullptr;
    double best = 10;
    for (const Point& point : m_points) {
        const QPointF away = place(point.at, point.value) - event->position();
        if (const double distance = std::hypot(away.x(), away.y()); distance < best) {
            best = distance;
            nearest = &point;
        }
    }
    if (nearest)
        Q_EMIT itemChosen(tables::text(m_snapshot->text(m_snapshot->columns.id[nearest->row])));
}

} // namespace anamnesis::ui
