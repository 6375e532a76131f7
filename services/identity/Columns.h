// SPDX-License-Identifier: GPL-3.0-or-later
// From the columns of a table to demographics, by the columns' names.
#pragma once

#include "models/base/Result.h"
#include "models/clinical/Demographics.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::identity {

enum class Column : std::uint8_t {
    Unknown,
    Id,
    First,
    Middle,
    Last,
    SecondLast,
    Maiden,
    Alias,
    Prefix,
    Suffix,
    FullName,
    Birth,
    BirthYear,
    BirthMonth,
    BirthDay,
    Sex,
    StreetNumber,
    Address,
    Unit,
    City,
    Suburb,
    State,
    Postcode,
    Country,
    Phone,
    Email,
    Identifier,
    Identifiers,
    MothersMaidenName,
    GuardianFirst,
    GuardianLast,
    BirthOrder,
    MultipleBirth,
    Death
};

enum class DayOrder : std::uint8_t { MonthFirst, DayFirst };

struct ColumnUse {
    Column column = Column::Unknown;
    std::string assigner; ///< of an identifier
};

struct Columns {
    std::vector<ColumnUse> uses;
    DayOrder dayOrder = DayOrder::MonthFirst; ///< how 3/4/1990 is read; see learnDayOrder()

    [[nodiscard]] int indexOf(Column column) const; ///< -1: not there
    [[nodiscard]] std::size_t known() const;
};

/// Reads the header. Names are compared without case, blanks, dashes and underscores. `renamed` maps a header to one of
/// our names, or our name to a header. Only columns that begin with `prefix` ("a_") are used when it is not empty.
/// Errors: "identity.csv-no-known-column", "identity.csv-column-unknown" {column} (of the map).
[[nodiscard]] Result<Columns> columnsOf(std::span<const std::string> header,
                                        const std::map<std::string, std::string>& renamed = {},
                                        std::string_view prefix = {});

/// Watches a row's dates: a first part above 12 means that days come first.
struct DayOrderSigns {
    std::size_t dayFirst = 0;
    std::size_t monthFirst = 0;
};
void learnDayOrder(const Columns& columns, std::span<const std::string> row, DayOrderSigns& signs);

[[nodiscard]] clinical::Demographics demographicsOf(const Columns& columns, std::span<const std::string> row);

/// ISO, yyyymmdd, y/m/d, m/d/y (or d/m/y), d.m.y, year-month, year. Days up to 31 in any month: a mistyped day is still
/// comparable. Nothing for what is no date.
[[nodiscard]] std::optional<clinical::ClinicalTime> readDate(std::string_view text, DayOrder order);

} // namespace anamnesis::identity
