// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/LifeOverview.h"

#include "ui/common/Theme.h"

#include <QDateTime>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace anamnesis::ui {

LifeOverview::LifeOverview(Session& session, Ribbon& ribbon, QWidget* parent)
    : QWidget(parent), m_session(session), m_ribbon(ribbon) {
    setAccessibleName(tr("Overview of the whole life"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&ribbon, &Ribbon::viewChanged, this, qOverload<>(&QWidget::update));
}

QSize LifeOverview::sizeHint() const {
    return {400, QFontMetrics(typeface(Role::Small)).height() + 10};
}

void LifeOverview::setChart(const timeline::SnapshotPointer& chart) {
    m_years.clear();
    const auto year = [](std::int64_t at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date().year(); };
    m_to = chart ? chart->madeAt.time_since_epoch().count() : 1;
    m_from = m_to - 365LL * 86'400'000;
    if (chart) {
        if (const auto birth = clinical::parseFhirTime(chart->banner.birthDate))
            m_from = clinical::span(*birth).first;
        for (const std::int64_t at : chart->columns.middle)
            if (at != timeline::undatedTime) {
                m_from = std::min(m_from, at);
                m_to = std::max(m_to, at);
            }
        m_firstYear = year(m_from);
        m_years.assign(static_cast<std::size_t>(std::max(1, year(m_to) - m_firstYear + 1)), 0);
        for (const std::int64_t at : chart->columns.middle)
            if (at != timeline::undatedTime)
                ++m_years[static_cast<std::size_t>(
                    std::clamp(year(at) - m_firstYear, 0, static_cast<int>(m_years.size()) - 1))];
    }
    update();
}

TimeAxis LifeOverview::axis() const {
    TimeAxis made = m_ribbon.axis();
    made.from = m_from;
    made.to = std::max(m_to, m_from + 1);
    return made;
}

void LifeOverview::mouseMoveEvent(QMouseEvent* event) {
    const auto [from, to] = m_ribbon.view();
    const std::int64_t middle = axis().at(event->position().x());
    m_ribbon.setView(middle - (to - from) / 2, middle + (to - from) / 2);
}

void LifeOverview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    painter.setFont(typeface(Role::Small));
    painter.setPen(tokens().text2);
    const TimeAxis now = axis();
    const int most = m_years.empty() ? 1 : std::max(1, *std::max_element(m_years.begin(), m_years.end()));
    for (std::size_t i = 0; i < m_years.size(); ++i) {
        if (m_years[i] == 0)
            continue;
        const int yearOf = m_firstYear + static_cast<int>(i);
        const double a = now.x(QDateTime(QDate(yearOf, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
        const double b = now.x(QDateTime(QDate(yearOf + 1, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
        const double tall = std::max(1.5, std::sqrt(static_cast<double>(m_years[i]) / most) * (height() - 6));
        painter.fillRect(QRectF(std::min(a, b), height() - 2 - tall, std::max(2.0, std::abs(b - a) - 1), tall),
                         tokens().hatch);
    }
    for (const Tick& tick : ticks(now, m_session.locale(), 120))
        painter.drawText(QRectF(now.x(tick.at) - 30, 0, 60, height()), Qt::AlignCenter, tick.label);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawText(rect().adjusted(24, 0, -24, 0),
                     Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft), tr("Life"));
    const auto [from, to] = m_ribbon.view();
    double a = now.x(from), b = now.x(to);
    if (a > b)
        std::swap(a, b);
    a = std::clamp(a, static_cast<double>(now.left) - 4, static_cast<double>(now.left + now.width));
    b = std::clamp(b, a + 6, static_cast<double>(now.left + now.width) + 8);
    QColor fill = tokens().accent;
    fill.setAlphaF(0.15F);
    painter.fillRect(QRectF(a, 1, b - a, height() - 3), fill);
    painter.setPen(QPen(tokens().accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(a, 1, b - a, height() - 3));
    painter.setPen(tokens().line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace anamnesis::ui
