// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Clock.h"

#include <array>
#include <cstdio>

namespace anamnesis {

std::string isoUtc(Instant instant) {
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{instant - day};
    std::array<char, 64> text{};
    const int year = static_cast<int>(date.year());
    const auto month = static_cast<unsigned>(date.month());
    const auto dayOfMonth = static_cast<unsigned>(date.day());
    const long hour = time.hours().count();
    const long minute = time.minutes().count();
    const long second = static_cast<long>(time.seconds().count());
    const long milliseconds = static_cast<long>(time.subseconds().count());
    if (milliseconds == 0)
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02ld:%02ld:%02ldZ", year, month, dayOfMonth, hour,
                      minute, second);
    else
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02ld:%02ld:%02ld.%03ldZ", year, month, dayOfMonth,
                      hour, minute, second, milliseconds);
    return text.data();
}

} // namespace anamnesis
