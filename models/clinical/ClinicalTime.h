// SPDX-License-Identifier: GPL-3.0-or-later
// Times at the precision given: 2019 is not 1 January 2019, and a time without an offset says so.
#pragma once

#include "models/base/Clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::clinical {

enum class Precision : std::uint8_t { Unknown, Year, Month, Day, Hour, Minute, Second, Millisecond };

/// One point as it was written: an interval as long as its precision. Fields finer than the precision are at their
/// minimum.
struct ClinicalTime {
    int year = 0;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    Precision precision = Precision::Unknown;
    std::optional<int> offset; ///< minutes east of UTC; absent: local clock time of the source
    std::string text;          ///< as sent

    [[nodiscard]] bool known() const { return precision != Precision::Unknown; }
    friend bool operator==(const ClinicalTime&, const ClinicalTime&) = default;
};

/// Reads FHIR date, dateTime, instant ("2019", "2019-03", "2019-03-04T08:05:00.000+02:00") and, leniently, "24:00",
/// a blank for T, and missing seconds. Impossible dates (month 13, 30 February) answer nothing. FHIR R4 §2.24.0.1.
[[nodiscard]] std::optional<ClinicalTime> parseFhirTime(std::string_view text);
/// Reads HL7 TS ("20190304080500.000+0200", any prefix from the year on). HL7 v2.9 §2A.3.22; CDA data type TS.
[[nodiscard]] std::optional<ClinicalTime> parseHl7Time(std::string_view text);

/// ISO 8601 at its own precision: "2019", "2019-03-04T08:05+02:00". "Z" for offset 0. Empty when unknown.
[[nodiscard]] std::string iso(const ClinicalTime& time);
/// "year", "month", "day", "hour", "minute", "second", "millisecond"; "unknown".
[[nodiscard]] std::string_view name(Precision precision);

/// Offsets of one zone, handed in by app/platform; pure rooms know no zone database.
struct ZoneOffsets {
    std::string name;    ///< IANA name, "Europe/Sofia"
    std::string version; ///< of the zone database
    struct Change {
        std::int64_t localSeconds; ///< local wall-clock seconds since 1970 from which the offset holds
        int offset;                ///< minutes east of UTC
    };
    std::vector<Change> changes; ///< ascending; empty: zone unknown

    [[nodiscard]] bool known() const { return !changes.empty(); }
    [[nodiscard]] int offsetAt(std::int64_t localSeconds) const;
};

/// First and last millisecond that the written time may mean. Unzoned times take the zone's offset, or UTC without one.
struct Span {
    std::int64_t first = 0; ///< milliseconds since 1970 UTC
    std::int64_t last = 0;

    [[nodiscard]] std::int64_t middle() const { return first + (last - first) / 2; }
    friend bool operator==(const Span&, const Span&) = default;
};
[[nodiscard]] Span span(const ClinicalTime& time, const ZoneOffsets* zone = nullptr);

/// A time or a period; a point has the same start and end, an open period lacks its end.
struct ClinicalPeriod {
    std::optional<ClinicalTime> start;
    std::optional<ClinicalTime> end;

    [[nodiscard]] bool known() const { return start.has_value() || end.has_value(); }
    [[nodiscard]] static ClinicalPeriod at(ClinicalTime time) { return {time, time}; }
    friend bool operator==(const ClinicalPeriod&, const ClinicalPeriod&) = default;
};

} // namespace anamnesis::clinical
