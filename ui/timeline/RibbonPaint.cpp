// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/LedgerMatrix.h"
#include "ui/common/Marks.h"
#include "ui/common/Runs.h"
#include "ui/timeline/Ribbon.h"

#include <QDateTime>

#include <algorithm>

namespace anamnesis::ui {
namespace {

using clinical::Kind;

/// First and last moment of a ledger period; none for "all".
std::optional<std::pair<std::int64_t, std::int64_t>> periodOf(const std::string& period) {
    const std::size_t slash = period.find('/');
    if (slash == std::string::npos)
        return std::nullopt;
    const auto from = clinical::parseFhirTime(std::string_view(period).substr(0, slash));
    const auto to = clinical::parseFhirTime(std::string_view(period).substr(slash + 1));
    if (!from && !to)
        return std::nullopt;
    return std::pair(from ? clinical::span(*from).first : INT64_MIN, to ? clinical::span(*to).last : INT64_MAX);
}

void paintMark(QPainter& painter, Kind kind, double x, int middle, const QColor& color, bool abnormal) {
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (kind) {
    case Kind::LabResult:
        if (abnormal) {
            painter.setBrush(tokens().base);
            painter.setPen(QPen(color, 1.6));
            painter.drawEllipse(QPointF(x, middle), 3.6, 3.6);
        } else {
            painter.drawEllipse(QPointF(x, middle), 2.7, 2.7);
        }
        break;
    case Kind::VitalSign:
        painter.drawPolygon(
            QPolygonF{{x, middle - 3.3}, {x + 3.3, double(middle)}, {x, middle + 3.3}, {x - 3.3, double(middle)}});
        break;
    case Kind::Document:
    case Kind::Report:
        painter.fillRect(QRectF(x - 0.9, middle - 5, 1.9, 11), color);
        break;
    case Kind::ImagingStudy:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1.6));
        painter.drawRect(QRectF(x - 3.5, middle - 3.5, 7, 7));
        break;
    case Kind::Procedure:
        painter.drawPolygon(QPolygonF{{x, middle - 4.0}, {x + 4, middle + 3.5}, {x - 4, middle + 3.5}});
        break;
    case Kind::Immunization:
        painter.fillRect(QRectF(x - 4, middle - 1.2, 8, 2.4), color);
        painter.fillRect(QRectF(x - 1.2, middle - 4, 2.4, 8), color);
        break;
    default:
        painter.fillRect(QRectF(x - 1.5, middle - 4, 3, 9), color);
        break;
    }
}

} // namespace

void Ribbon::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
    const TimeAxis now = axis();
    paintHead(painter, now);
    if (!m_chart || m_lanes.empty()) {
        painter.setPen(tokens().text2);
        painter.setFont(typeface(Role::Body));
        painter.drawText(rect().adjusted(12, 0, -12, 0), Qt::AlignVCenter | Qt::AlignLeft, tr("Nothing to draw yet."));
        return;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (const Lane& lane : m_lanes) {
        const QRect label(mirrored ? width() - labelWidth() : 0, lane.top, labelWidth(), lane.height);
        painter.fillRect(label, tokens().base);
        paintLine(painter, QRect(label.left() + 10, lane.top, label.width() - 16, std::min(lane.height, 24)),
                  {iconRun(QLatin1String(lane.icon), kindColor(lane.kinds.front())), words(lane.name)},
                  layoutDirection());
        painter.setPen(tokens().line2);
        painter.drawLine(0, lane.top + lane.height - 1, width(), lane.top + lane.height - 1);
        painter.save();
        painter.setClipRect(QRect(now.left, lane.top, now.width, lane.height));
        paintGaps(painter, now, lane);
        paintItems(painter, now, lane);
        painter.restore();
    }
    paintBrush(painter, now);
    painter.setPen(tokens().line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const int edge = mirrored ? width() - labelWidth() : labelWidth() - 1;
    painter.drawLine(edge, 0, edge, height());
    if (hasFocus())
        paintFocus(painter, rect());
}

void Ribbon::paintHead(QPainter& painter, const TimeAxis& now) {
    const int head = QFontMetrics(typeface(Role::Body)).height() + 9;
    painter.fillRect(QRect(0, 0, width(), head), tokens().window);
    painter.setFont(typeface(Role::Small));
    painter.save();
    painter.setClipRect(QRect(now.left, 0, now.width, height()));
    for (const Tick& tick : ticks(now, m_session.locale(), 70)) {
        const int x = static_cast<int>(now.x(tick.at));
        painter.setPen(tokens().line2);
        painter.drawLine(x, head, x, height());
        painter.setPen(tokens().text2);
        const QRect box(now.mirrored ? x - 124 : x + 4, 0, 120, head);
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignAbsolute | (now.mirrored ? Qt::AlignRight : Qt::AlignLeft),
                         tick.label);
    }
    painter.restore();
    painter.setPen(tokens().line);
    painter.drawLine(0, head - 1, width(), head - 1);
}

void Ribbon::paintGaps(QPainter& painter, const TimeAxis& now, const Lane& lane) {
    const int middle = lane.top + lane.height / 2;
    double textFrom = now.mirrored ? now.left + now.width - 4 : now.left + 4;
    for (const timeline::LedgerRow& row : m_chart->ledger) {
        using timeline::Outcome;
        if (std::find(lane.kinds.begin(), lane.kinds.end(), row.kind) == lane.kinds.end() ||
            row.outcome == Outcome::Complete || row.outcome == Outcome::Partial)
            continue;
        const auto period = periodOf(row.period);
        if (!period && row.outcome == Outcome::NotAsked)
            continue; // never asked at all: the ledger's matter, not a gap in time
        const double a = now.x(period ? period->first : m_from), b = now.x(period ? period->second : m_to);
        const double left = std::max(std::min(a, b), static_cast<double>(now.left)),
                     right = std::min(std::max(a, b), static_cast<double>(now.left + now.width));
        if (right <= left)
            continue;
        paintHatch(painter, QRectF(left, middle - 5, right - left, 11), tokens().hatch, {});
        const QString reason =
            QStringLiteral("%1 %2").arg(tables::badgeOf(*m_chart, row.source),
                                        m_session.say("outcome." + std::string(timeline::name(row.outcome))));
        const Runs runs{ledgerCell(QLatin1Char(timeline::letter(row.outcome)), {}),
                        words(reason, tokens().text2, Role::Small)};
        const int wide = sizeOf(runs).width();
        double x = now.mirrored ? std::min(right - wide, textFrom - wide) : std::max(left + 2, textFrom);
        if (period)
            x = now.mirrored ? right - wide - 2 : left + 2;
        const QRect box(static_cast<int>(x), middle - 9, wide, 18);
        if (right - left > wide || !period) {
            painter.fillRect(box.adjusted(-2, 0, 2, 0), tokens().base);
            paintLine(painter, box, runs, layoutDirection());
            textFrom = now.mirrored ? x - 8 : x + wide + 8;
        } else if (right - left > 12) {
            paintLedgerCell(painter, QRect(static_cast<int>((left + right) / 2) - 8, middle - 8, 16, 16),
                            QLatin1Char(timeline::letter(row.outcome)));
        }
    }
}

void Ribbon::paintItems(QPainter& painter, const TimeAxis& now, const Lane& lane) {
    const timeline::Columns& columns = m_chart->columns;
    const std::uint8_t wanted = static_cast<std::uint8_t>(&lane - m_lanes.data());
    const int middle = lane.top + lane.height / 2;
    std::vector<std::uint8_t> drawn(static_cast<std::size_t>(width()) + 2, 0);
    constexpr unsigned abnormalFlags = timeline::AbnormalHigh | timeline::AbnormalLow | timeline::Abnormal;
    const std::int64_t end = m_chart->madeAt.time_since_epoch().count();
    for (std::size_t i = columns.size(); i-- > 0;) {
        if (m_laneOf[static_cast<std::size_t>(columns.kind[i])] != wanted || columns.middle[i] == timeline::undatedTime)
            continue;
        if (columns.first[i] > m_to || columns.last[i] < m_from)
            continue;
        const Kind kind = columns.kind[i];
        const QColor color = kindColor(kind);
        const bool disputed = (columns.flags[i] & timeline::Disputed) != 0;
        const bool bar = kind == Kind::Problem || kind == Kind::Encounter || clinical::isMedication(kind);
        double a = now.x(columns.first[i]),
               b = now.x(columns.last[i] == timeline::openEnd ? std::max(end, columns.first[i]) : columns.last[i]);
        if (!bar) {
            const double x = now.x(columns.middle[i]);
            const auto bin = static_cast<std::size_t>(std::clamp(x, 0.0, static_cast<double>(width())));
            const bool abnormal = (columns.flags[i] & abnormalFlags) != 0;
            const std::uint8_t bit = disputed ? 4 : abnormal ? 2 : 1;
            if ((drawn[bin] & bit) == 0) {
                drawn[bin] |= bit;
                paintMark(painter, kind, x, middle, disputed ? tokens().disputed : color, abnormal);
            }
            continue;
        }
        if (a > b)
            std::swap(a, b);
        const int y = lane.rows > 1 ? lane.top + 4 + m_rowOf[i] * 7 : kind == Kind::Encounter ? middle - 4 : middle - 2;
        const QRectF box(a, y, std::max(b - a, 3.0), kind == Kind::Encounter ? 9 : kind == Kind::Problem ? 3 : 5);
        if (disputed) {
            paintHatch(painter, box, tokens().disputed, tokens().disputedGround);
            painter.setPen(tokens().disputed);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
        } else {
            const bool ended = (columns.flags[i] & timeline::Ended) != 0;
            QColor fill = color;
            if (ended)
                fill.setAlphaF(0.5F);
            painter.fillRect(box, fill);
            if (ended)
                painter.fillRect(
                    QRectF(now.mirrored ? box.left() : box.right() - 2, box.top() - 1, 2, box.height() + 2), color);
        }
    }
    if (m_current >= 0 &&
        m_laneOf[static_cast<std::size_t>(columns.kind[static_cast<std::size_t>(m_current)])] == wanted) {
        const double x = now.x(columns.middle[static_cast<std::size_t>(m_current)]);
        painter.setPen(QPen(tokens().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(
            QPointF(x, lane.rows > 1 ? lane.top + 6 + m_rowOf[static_cast<std::size_t>(m_current)] * 7 : middle), 6.5,
            6.5);
    }
}

void Ribbon::paintBrush(QPainter& painter, const TimeAxis& now) {
    if (!m_brush)
        return;
    const int head = QFontMetrics(typeface(Role::Body)).height() + 9;
    double a = now.x(m_brush->first), b = now.x(m_brush->second);
    if (a > b)
        std::swap(a, b);
    a = std::max(a, static_cast<double>(now.left));
    b = std::min(b, static_cast<double>(now.left + now.width));
    if (b <= a)
        return;
    QColor fill = tokens().accent;
    fill.setAlphaF(0.10F);
    painter.fillRect(QRectF(a, head, b - a, height() - head), fill);
    painter.setPen(QPen(tokens().accent, 1.6));
    painter.drawLine(QPointF(a, head), QPointF(a, height()));
    painter.drawLine(QPointF(b, head), QPointF(b, height()));
    painter.setBrush(tokens().base);
    for (const double x : {a, b})
        painter.drawRoundedRect(QRectF(x - 3, height() / 2.0 - 9, 6, 18), 2, 2);
    const auto date = [&](std::int64_t at) {
        const QDate shown = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date();
        return QString::number(shown.day()) + QLatin1Char(' ') +
               m_session.locale().monthName(shown.month(), QLocale::ShortFormat) + QLatin1Char(' ') +
               QString::number(shown.year());
    };
    const QString label = date(m_brush->first) + QStringLiteral(" – ") + date(m_brush->second);
    painter.setFont(typeface(Role::Small, true));
    const int wide = QFontMetrics(typeface(Role::Small, true)).horizontalAdvance(label) + 14;
    const double left =
        std::clamp((a + b - wide) / 2, static_cast<double>(now.left), static_cast<double>(now.left + now.width - wide));
    const QRectF box(left, 2, wide, head - 4);
    painter.fillRect(box, tokens().accent);
    painter.setPen(tokens().onAccent);
    painter.drawText(box, Qt::AlignCenter, label);
}

} // namespace anamnesis::ui
