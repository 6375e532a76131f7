// SPDX-License-Identifier: GPL-3.0-or-later
// True times of the generator, and the ways hospitals write them.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace anamnesis::exchange {

/// Seconds since 1970-01-01T00:00:00Z.
using Moment = std::int64_t;
inline constexpr Moment oneDay = 86400;

[[nodiscard]] constexpr Moment moment(int year, int month, int day, int hour = 0, int minute = 0) {
    const auto days = std::chrono::sys_days(std::chrono::year(year) / month / day).time_since_epoch().count();
    return static_cast<Moment>(days) * oneDay + hour * 3600 + minute * 60;
}
/// The world's "now": nothing is later.
inline constexpr Moment present = moment(2026, 5, 4, 12, 0);

[[nodiscard]] int yearOf(Moment at);
[[nodiscard]] std::string fhirDate(Moment at, int offsetMinutes = 0);  ///< 2019-03-04, local
[[nodiscard]] std::string fhirMonth(Moment at, int offsetMinutes = 0); ///< 2019-03
[[nodiscard]] std::string fhirTime(Moment at, int offsetMinutes);      ///< 2019-03-04T08:05:00-05:00, "Z" for 0
[[nodiscard]] std::string fhirInstant(Moment at);                      ///< 2019-03-04T13:05:00.000Z
[[nodiscard]] std::string hl7Date(Moment at, int offsetMinutes = 0);   ///< 20190304
[[nodiscard]] std::string hl7Time(Moment at, int offsetMinutes);       ///< 201903040805-0500
[[nodiscard]] std::string hl7Unzoned(Moment at, int offsetMinutes);    ///< 201903040805: local, no offset

} // namespace anamnesis::exchange
