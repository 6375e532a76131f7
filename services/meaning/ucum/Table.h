// SPDX-License-Identifier: GPL-3.0-or-later
// The published UCUM table as data (Table.cpp is made by generate_table.py from ucum-essence.xml).
#pragma once

#include <span>
#include <string_view>

namespace anamnesis::meaning::ucum {

struct Prefix {
    std::string_view code;  ///< "k"
    std::string_view name;  ///< "kilo"
    std::string_view value; ///< decimal text, "1e3"
};

struct Atom {
    std::string_view code;     ///< case sensitive, "m[Hg]"
    std::string_view name;     ///< "meter of mercury column"
    std::string_view property; ///< "pressure"
    std::string_view value;    ///< decimal text; empty for a base unit
    std::string_view unit;     ///< the expression it is that many of
    std::string_view function; ///< of a special unit: "Cel", "lgTimes2" …; empty otherwise
    bool metric;               ///< takes prefixes
    bool arbitrary;            ///< converts to itself and its synonyms only

    [[nodiscard]] bool isBase() const { return value.empty(); }
    [[nodiscard]] bool isSpecial() const { return !function.empty(); }
};

[[nodiscard]] std::span<const Prefix> prefixes();
[[nodiscard]] std::span<const Atom> atoms();

} // namespace anamnesis::meaning::ucum
