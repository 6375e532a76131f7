// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/world/Moment.h"

#include <fmt/format.h>

#include <cmath>
#include <string_view>

namespace anamnesis::exchange {
namespace {

struct Parts {
    int year, hour, minute, second;
    unsigned month, day;
};

Parts parts(Moment at, int offsetMinutes) {
    const auto local = std::chrono::sys_seconds(std::chrono::seconds(at + offsetMinutes * 60));
    const auto midnight = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::year_month_day date(midnight);
    const int seconds = static_cast<int>((local - midnight).count());
    return {int(date.year()), seconds / 3600,         seconds / 60 % 60,
            seconds % 60,     unsigned(date.month()), unsigned(date.day())};
}

std::string offsetText(int minutes, std::string_view colon) {
    return fmt::format("{}{:02}{}{:02}", minutes < 0 ? '-' : '+', std::abs(minutes) / 60, colon,
                       std::abs(minutes) % 60);
}

} // namespace

int yearOf(Moment at) {
    return parts(at, 0).year;
}

std::string fhirDate(Moment at, int offsetMinutes) {
    const Parts p = parts(at, offsetMinutes);
    return fmt::format("{:04}-{:02}-{:02}", p.year, p.month, p.day);
}

std::string fhirMonth(Moment at, int offsetMinutes) {
    return fhirDate(at, offsetMinutes).substr(0, 7);
}

std::string fhirTime(Moment at, int offsetMinutes) {
    const Parts p = parts(at, offsetMinutes);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{}", p.year, p.month, p.day, p.hour, p.minute, p.second,
                       offsetMinutes == 0 ? "Z" : offsetText(offsetMinutes, ":"));
}

std::string fhirInstant(Moment at) {
    const Parts p = parts(at, 0);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.000Z", p.year, p.month, p.day, p.hour, p.minute, p.second);
}

std::string hl7Date(Moment at, int offsetMinutes) {
    const Parts p = parts(at, offsetMinutes);
    return fmt::format("{:04}{:02}{:02}", p.year, p.month, p.day);
}

std::string hl7Unzoned(Moment at, int offsetMinutes) {
    const Parts p = parts(at, offsetMinutes);
    return fmt::format("{:04}{:02}{:02}{:02}{:02}", p.year, p.month, p.day, p.hour, p.minute);
}

std::string hl7Time(Moment at, int offsetMinutes) {
    return hl7Unzoned(at, offsetMinutes) + offsetText(offsetMinutes, "");
}

} // namespace anamnesis::exchange
