// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimeAxis.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace anamnesis::ui {

double TimeAxis::x(std::int64_t at) const {
    // Open ends and undated times are far outside; clamp before the subtraction can overflow.
    const double share =
        (static_cast<double>(at) - static_cast<double>(from)) / (static_cast<double>(to) - static_cast<double>(from));
    const double along = std::clamp(share, -4.0, 5.0) * width;
    return mirrored ? left + width - along : left + along;
}

std::int64_t TimeAxis::at(double x) const {
    const double along = mirrored ? left + width - x : x - left;
    return from + static_cast<std::int64_t>(along / width * static_cast<double>(to - from));
}

QList<Tick> ticks(const TimeAxis& axis, const QLocale& locale, int room) {
    struct Step {
        int days, months;
    };
    constexpr std::array steps{Step{1, 0},  Step{7, 0},  Step{0, 1},  Step{0, 3},   Step{0, 6},
                               Step{0, 12}, Step{0, 24}, Step{0, 60}, Step{0, 120}, Step{0, 240}};
    constexpr double day = 86'400'000.0;
    const double pixelsPerDay = axis.width / (static_cast<double>(axis.to - axis.from) / day);
    Step step = steps.back();
    for (const Step& candidate : steps)
        if ((candidate.days + candidate.months * 30.4) * pixelsPerDay >= room) {
            step = candidate;
            break;
        }
    QDate date = QDateTime::fromMSecsSinceEpoch(axis.from, Qt::UTC).date();
    if (step.months > 0) {
        const int month = (date.year() * 12 + date.month() - 1) / step.months * step.months;
        date = QDate(month / 12, month % 12 + 1, 1);
    } else if (step.days == 7) {
        date = date.addDays(1 - date.dayOfWeek());
    }
    QList<Tick> found;
    int lastYear = 0;
    while (found.size() < 400) {
        const std::int64_t at = QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        if (at > axis.to)
            break;
        if (at >= axis.from) {
            QString label;
            if (step.months >= 12)
                label = QString::number(date.year());
            else if (step.months > 0)
                label = locale.monthName(date.month(), QLocale::ShortFormat);
            else
                label = QString::number(date.day()) + QLatin1Char(' ') +
                        locale.monthName(date.month(), QLocale::ShortFormat);
            if (step.months < 12 && date.year() != lastYear)
                label += QLatin1Char(' ') + QString::number(date.year());
            lastYear = date.year();
            found.append({at, label});
        }
        date = step.months > 0 ? date.addMonths(step.months) : date.addDays(step.days);
    }
    return found;
}

} // namespace anamnesis::ui
