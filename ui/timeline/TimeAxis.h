// SPDX-License-Identifier: GPL-3.0-or-later
// The one function between time and pixels, both ways, that knows the direction of reading.
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

#include <cstdint>

namespace anamnesis::ui {

struct TimeAxis {
    std::int64_t from = 0, to = 1; ///< ms since 1970 UTC
    int left = 0, width = 1;       ///< px of the drawn area
    bool mirrored = false;         ///< right to left: later is further left

    [[nodiscard]] double x(std::int64_t at) const;
    [[nodiscard]] std::int64_t at(double x) const;
};

struct Tick {
    std::int64_t at = 0;
    QString label;
};
/// Days, months, quarters, years or decades, as many as fit with `room` px each; the year stands at its first tick.
[[nodiscard]] QList<Tick> ticks(const TimeAxis& axis, const QLocale& locale, int room);

} // namespace anamnesis::ui
