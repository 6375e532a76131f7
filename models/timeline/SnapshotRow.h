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
    std::uint32_t flags = 0;
    std::string date, title, value, unit, status, code, group, detail, range, numberUnit;
    double number = noNumber, rangeLow = noNumber, rangeHigh = noNumber, dailyDose = noNumber;
};

[[nodiscard]] Row rowOf(const Item& item);

/// Value, unit, number, range and flags of what is measured or dosed (SnapshotValue.cpp).
void setMeasured(Row& row, const Item& item);
/// Every claim one named field has: the agreed one, or one of each side, in the order of the sides.
[[nodiscard]] std::vector<const clinical::Field*> claims(const Item& item, std::string_view name);
/// The distinct texts of the claims, joined by sideSeparator.
[[nodiscard]] std::string claimedTexts(const Item& item, std::string_view name);
[[nodiscard]] std::string joined(const std::vector<std::string>& texts);
void addDistinct(std::vector<std::string>& texts, std::string text);
[[nodiscard]] bool isDisputed(const Item& item, std::string_view name);

} // namespace anamnesis::timeline::detail
