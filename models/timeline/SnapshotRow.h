// SPDX-License-Identifier: GPL-3.0-or-later
// What one item shows in one row: the values before they are packed into columns.
#pragma once

#include "models/timeline/Snapshot.h"

#include <limits>

namespace anamnesis::timeline::detail {

inline constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

struct Row {
    std::int64_t first = undatedTime, last = undatedTime, middle = undatedTime;
    clinical::Precision precision = clinical::Precision::Unknown;
    std::uint16_t flags = 0;
    std::string date, title, value, unit, status, code, group, detail, range, numberUnit;
    double number = noNumber, rangeLow = noNumber, rangeHigh = noNumber, dailyDose = noNumber;
};

[[nodiscard]] Row rowOf(const Item& item);

} // namespace anamnesis::timeline::detail
