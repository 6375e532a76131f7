// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clinical/ClinicalTime.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <iterator>

namespace anamnesis::clinical {
namespace {

constexpr std::int64_t millisecondsPerDay = 86'400'000;

/// Reads exactly `count` digits at the front of `rest`.
std::optional<int> digits(std::string_view& rest, std::size_t count) {
    if (rest.size() < count)
        return std::nullopt;
    int number = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (rest[i] < '0' || rest[i] > '9')
            return std::nullopt;
        number = number * 10 + (rest[i] - '0');
    }
    rest.remove_prefix(count);
    return number;
}

bool take(std::string_view& rest, char character) {
    if (rest.empty() || rest.front() != character)
        return false;
    rest.remove_prefix(1);
    return true;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::int64_t dayNumber(int year, int month, int day) {
    const std::chrono::sys_days date{std::chrono::year{year} / month / day};
    return date.time_since_epoch().count();
}

int daysIn(int year, int month) {
    const std::chrono::year_month_day_last last{std::chrono::year{year} / month / std::chrono::last};
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

/// Reads the fraction after "." as milliseconds; further digits are dropped from the number, not from the text.
std::optional<int> fraction(std::string_view& rest) {
    std::size_t count = 0;
    int milliseconds = 0;
    int scale = 100;
    while (count < rest.size() && rest[count] >= '0' && rest[count] <= '9') {
        milliseconds += (rest[count] - '0') * scale;
        scale /= 10;
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    rest.remove_prefix(count);
    return milliseconds;
}

/// "Z", "+02:00", "+0200", "-05"; nothing left over.
bool readOffset(std::string_view rest, ClinicalTime& time) {
    if (rest.empty())
        return true;
    if (rest == "Z" || rest == "z") {
        time.offset = 0;
        return true;
    }
    const bool west = rest.front() == '-';
    if (!west && rest.front() != '+')
        return false;
    rest.remove_prefix(1);
    const auto hours = digits(rest, 2);
    if (!hours)
        return false;
    take(rest, ':');
    const auto minutes = rest.empty() ? std::optional<int>(0) : digits(rest, 2);
    if (!minutes || !rest.empty() || *hours > 15 || *minutes > 59)
        return false;
    time.offset = (west ? -1 : 1) * (*hours * 60 + *minutes);
    return true;
}

/// Range checks; 24:00 becomes 00:00 of the next day.
bool settle(ClinicalTime& time) {
    if (time.year < 1 || time.month < 1 || time.month > 12 || time.day < 1 ||
        time.day > daysIn(time.year, time.month) || time.hour > 24 || time.minute > 59 || time.second > 60)
        return false;
    if (time.second == 60)
        time.second = 59; // a leap second; the text keeps it
    if (time.hour == 24) {
        if (time.minute != 0 || time.second != 0)
            return false;
        time.hour = 0;
        const std::chrono::year_month_day next{
            std::chrono::sys_days{std::chrono::days{dayNumber(time.year, time.month, time.day) + 1}}};
        time.year = static_cast<int>(next.year());
        time.month = static_cast<int>(static_cast<unsigned>(next.month()));
        time.day = static_cast<int>(static_cast<unsigned>(next.day()));
    }
    return true;
}

} // namespace

std::optional<ClinicalTime> parseFhirTime(std::string_view text) {
    ClinicalTime time;
    time.text = std::string(text);
    std::string_view rest = trimmed(text);
    const auto year = digits(rest, 4);
    if (!year)
        return std::nullopt;
    time.year = *year;
    time.precision = Precision::Year;
    if (take(rest, '-')) {
        const auto month = digits(rest, 2);
        if (!month)
            return std::nullopt;
        time.month = *month;
        time.precision = Precision::Month;
        if (take(rest, '-')) {
            const auto day = digits(rest, 2);
            if (!day)
                return std::nullopt;
            time.day = *day;
            time.precision = Precision::Day;
            if (take(rest, 'T') || take(rest, ' ')) {
                const auto hour = digits(rest, 2);
                if (!hour || !take(rest, ':'))
                    return std::nullopt;
                const auto minute = digits(rest, 2);
                if (!minute)
                    return std::nullopt;
                time.hour = *hour;
                time.minute = *minute;
                time.precision = Precision::Minute;
                if (take(rest, ':')) {
                    const auto second = digits(rest, 2);
                    if (!second)
                        return std::nullopt;
                    time.second = *second;
                    time.precision = Precision::Second;
                    if (take(rest, '.')) {
                        const auto milliseconds = fraction(rest);
                        if (!milliseconds)
                            return std::nullopt;
                        time.millisecond = *milliseconds;
                        time.precision = Precision::Millisecond;
                    }
                }
                if (!readOffset(rest, time))
                    return std::nullopt;
                rest = {};
            }
        }
    }
    if (!rest.empty() || !settle(time))
        return std::nullopt;
    return time;
}

std::optional<ClinicalTime> parseHl7Time(std::string_view text) {
    ClinicalTime time;
    time.text = std::string(text);
    std::string_view rest = trimmed(text);
    const auto zone = rest.find_first_of("+-");
    std::string_view offset;
    if (zone != std::string_view::npos) {
        offset = rest.substr(zone);
        rest = rest.substr(0, zone);
    }
    struct Step {
        int ClinicalTime::* member;
        std::size_t count;
        Precision precision;
    };
    static constexpr std::array steps{
        Step{&ClinicalTime::year, 4, Precision::Year},     Step{&ClinicalTime::month, 2, Precision::Month},
        Step{&ClinicalTime::day, 2, Precision::Day},       Step{&ClinicalTime::hour, 2, Precision::Hour},
        Step{&ClinicalTime::minute, 2, Precision::Minute}, Step{&ClinicalTime::second, 2, Precision::Second},
    };
    for (const Step& step : steps) {
        if (rest.empty() || rest.front() == '.')
            break;
        const auto number = digits(rest, step.count);
        if (!number)
            return std::nullopt;
        time.*step.member = *number;
        time.precision = step.precision;
    }
    if (time.precision == Precision::Second && take(rest, '.')) {
        const auto milliseconds = fraction(rest);
        if (!milliseconds)
            return std::nullopt;
        time.millisecond = *milliseconds;
        time.precision = Precision::Millisecond;
    }
    if (!rest.empty() || !time.known() || !readOffset(offset, time) || !settle(time))
        return std::nullopt;
    if (time.precision < Precision::Hour)
        time.offset.reset(); // an offset on a date says nothing
    return time;
}

std::string iso(const ClinicalTime& time) {
    if (!time.known())
        return {};
    std::array<char, 48> buffer{};
    auto add = [&, used = std::size_t{0}](const char* format, int number) mutable {
        used += static_cast<std::size_t>(std::snprintf(buffer.data() + used, buffer.size() - used, format, number));
    };
    add("%04d", time.year);
    if (time.precision >= Precision::Month)
        add("-%02d", time.month);
    if (time.precision >= Precision::Day)
        add("-%02d", time.day);
    if (time.precision >= Precision::Hour)
        add("T%02d", time.hour);
    if (time.precision >= Precision::Minute)
        add(":%02d", time.minute);
    if (time.precision >= Precision::Second)
        add(":%02d", time.second);
    if (time.precision >= Precision::Millisecond)
        add(".%03d", time.millisecond);
    std::string text = buffer.data();
    if (time.precision >= Precision::Hour && time.offset) {
        const int offset = *time.offset;
        if (offset == 0)
            return text + 'Z';
        std::array<char, 16> zone{};
        std::snprintf(zone.data(), zone.size(), "%c%02d:%02d", offset < 0 ? '-' : '+', std::abs(offset) / 60,
                      std::abs(offset) % 60);
        text += zone.data();
    }
    return text;
}

std::string_view name(Precision precision) {
    switch (precision) {
    case Precision::Unknown:
        return "unknown";
    case Precision::Year:
        return "year";
    case Precision::Month:
        return "month";
    case Precision::Day:
        return "day";
    case Precision::Hour:
        return "hour";
    case Precision::Minute:
        return "minute";
    case Precision::Second:
        return "second";
    case Precision::Millisecond:
        return "millisecond";
    }
    return "unknown";
}

int ZoneOffsets::offsetAt(std::int64_t localSeconds) const {
    if (changes.empty())
        return 0;
    const auto after = std::upper_bound(changes.begin(), changes.end(), localSeconds,
                                        [](std::int64_t at, const Change& change) { return at < change.localSeconds; });
    return after == changes.begin() ? changes.front().offset : std::prev(after)->offset;
}

Span span(const ClinicalTime& time, const ZoneOffsets* zone) {
    if (!time.known())
        return {};
    const std::int64_t day = dayNumber(time.year, time.month, time.day);
    std::int64_t first = day * millisecondsPerDay + time.hour * 3'600'000LL + time.minute * 60'000LL +
                         time.second * 1'000LL + time.millisecond;
    const int offset = time.offset ? *time.offset : (zone != nullptr ? zone->offsetAt(first / 1000) : 0);
    const std::int64_t length = [&]() -> std::int64_t {
        switch (time.precision) {
        case Precision::Year:
            return (dayNumber(time.year + 1, 1, 1) - day) * millisecondsPerDay;
        case Precision::Month:
            return daysIn(time.year, time.month) * millisecondsPerDay;
        case Precision::Day:
            return millisecondsPerDay;
        case Precision::Hour:
            return 3'600'000;
        case Precision::Minute:
            return 60'000;
        case Precision::Second:
            return 1'000;
        case Precision::Millisecond:
        case Precision::Unknown:
            break;
        }
        return 1;
    }();
    first -= offset * 60'000LL;
    return {first, first + length - 1};
}

} // namespace anamnesis::clinical
