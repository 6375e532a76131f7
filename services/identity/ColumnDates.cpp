// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/ColumnDates.h"

#include "services/identity/Columns.h"

#include <algorithm>
#include <charconv>

namespace anamnesis::identity {

std::optional<int> wholeNumber(std::string_view text) {
    int out = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(out) : std::nullopt;
}

std::optional<clinical::ClinicalTime> dateOf(int year, int month, int day, std::string_view text) {
    clinical::ClinicalTime time;
    if (year < 100) {
        year += year <= 26 ? 2000 : 1900;
    }
    if (year < 1000 || year > 9999 || month < 0 || month > 12 || day < 0 || day > 31) {
        return std::nullopt;
    }
    time.year = year;
    time.precision = month == 0 ? clinical::Precision::Year
                     : day == 0 ? clinical::Precision::Month
                                : clinical::Precision::Day;
    time.month = std::max(month, 1);
    time.day = std::max(day, 1);
    time.text = std::string(text);
    return time;
}

std::optional<clinical::ClinicalTime> readDate(std::string_view text, DayOrder order) {
    const std::size_t clock = text.find_first_of("T ");
    if (clock != std::string_view::npos && clock >= 8) {
        text = text.substr(0, clock);
    }
    std::string_view parts[3];
    std::size_t count = 0;
    std::size_t start = 0;
    char between = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i] == '-' || text[i] == '/' || text[i] == '.') {
            if (count == 3) {
                return std::nullopt;
            }
            between = i < text.size() ? text[i] : between;
            parts[count++] = text.substr(start, i - start);
            start = i + 1;
        }
    }
    if (count == 1) {
        const auto whole = wholeNumber(text);
        if (!whole || *whole < 0) {
            return std::nullopt;
        }
        if (text.size() == 8) {
            return dateOf(*whole / 10000, *whole / 100 % 100, *whole % 100, text);
        }
        if (text.size() == 6 && *whole / 100 > 1800 && *whole % 100 <= 12) {
            return dateOf(*whole / 100, *whole % 100, 0, text);
        }
        return text.size() == 4 ? dateOf(*whole, 0, 0, text) : std::nullopt;
    }
    const auto a = wholeNumber(parts[0]);
    const auto b = wholeNumber(parts[1]);
    if (!a || !b) {
        return std::nullopt;
    }
    if (count == 2) {
        return parts[0].size() == 4   ? dateOf(*a, *b, 0, text)
               : parts[1].size() == 4 ? dateOf(*b, *a, 0, text)
                                      : std::nullopt;
    }
    const auto c = wholeNumber(parts[2]);
    if (!c) {
        return std::nullopt;
    }
    if (parts[0].size() == 4) {
        return dateOf(*a, *b, *c, text);
    }
    const bool dayFirst =
        between == '.' ||
        (between == '-' && parts[2].size() == 4 ? order == DayOrder::DayFirst || *a > 12 : order == DayOrder::DayFirst);
    return (dayFirst && *b <= 12) || *a > 12 ? dateOf(*c, *b, *a, text) : dateOf(*c, *a, *b, text);
}

void learnDayOrder(const Columns& columns, std::span<const std::string> row, DayOrderSigns& signs) {
    for (std::size_t i = 0; i < std::min(columns.uses.size(), row.size()); ++i) {
        if (columns.uses[i].column != Column::Birth) {
            continue;
        }
        const std::string& text = row[i];
        const std::size_t first = text.find_first_of("/-");
        const std::size_t second = first == std::string::npos ? first : text.find_first_of("/-", first + 1);
        if (second == std::string::npos || first > 2) {
            continue;
        }
        const auto a = wholeNumber(std::string_view(text).substr(0, first));
        const auto b = wholeNumber(std::string_view(text).substr(first + 1, second - first - 1));
        signs.dayFirst += a && *a > 12 ? 1 : 0;
        signs.monthFirst += b && *b > 12 ? 1 : 0;
    }
}

} // namespace anamnesis::identity
