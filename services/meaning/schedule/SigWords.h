// SPDX-License-Identifier: GPL-3.0-or-later
// Words of sigs: units of doses, weekdays, and what says how, not how much or how often. Inside the room only.
#pragma once

#include "services/meaning/units/Text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace anamnesis::meaning::sig {

struct Choice {
    std::string_view word;
    std::string_view value;
};

/// Is the word one of the choices, parted by "|"?
[[nodiscard]] inline bool listed(std::string_view choices, std::string_view word) {
    for (const std::string_view choice : text::split(choices, '|'))
        if (choice == word)
            return true;
    return false;
}

template <std::size_t N>
[[nodiscard]] std::string_view find(const std::array<Choice, N>& rows, std::string_view word) {
    const auto row = std::ranges::find(rows, word, &Choice::word);
    return row == rows.end() ? std::string_view() : row->value;
}

inline constexpr auto doseUnits = std::to_array<Choice>({
    {"mg", "mg"},
    {"milligram", "mg"},
    {"milligrams", "mg"},
    {"mgs", "mg"},
    {"mcg", "mcg"},
    {"ug", "ug"},
    {"microgram", "mcg"},
    {"micrograms", "mcg"},
    {"mcgs", "mcg"},
    {"g", "g"},
    {"gm", "g"},
    {"gms", "g"},
    {"gram", "g"},
    {"grams", "g"},
    {"ng", "ng"},
    {"ml", "mL"},
    {"mls", "mL"},
    {"milliliter", "mL"},
    {"milliliters", "mL"},
    {"cc", "mL"},
    {"l", "L"},
    {"liter", "L"},
    {"liters", "L"},
    {"unit", "units"},
    {"units", "units"},
    {"unt", "units"},
    {"iu", "IU"},
    {"meq", "meq"},
    {"meqs", "meq"},
    {"mmol", "mmol"},
    {"oz", "oz"},
    {"teaspoon", "tsp"},
    {"teaspoons", "tsp"},
    {"teaspoonful", "tsp"},
    {"teaspoonfuls", "tsp"},
    {"tsp", "tsp"},
    {"tablespoon", "tbsp"},
    {"tablespoons", "tbsp"},
    {"tablespoonful", "tbsp"},
    {"tbsp", "tbsp"},
    {"capful", "capful"},
    {"capfuls", "capful"},
    {"inch", "inch"},
    {"inches", "inch"},
    {"vial", "vial"},
    {"vials", "vial"},
    {"ampule", "ampule"},
    {"pen", "pen"},
    {"syringe", "syringe"},
    {"pill", "pill"},
    {"pills", "pill"},
    {"piece", "piece"},
    {"pieces", "piece"},
    {"lozenge", "lozenge"},
    {"lozenges", "lozenge"},
    {"u", "units"},
});

inline constexpr auto weekdays = std::to_array<Choice>({
    {"monday", "mon"},   {"mondays", "mon"},   {"mon", "mon"},       {"tuesday", "tue"},    {"tuesdays", "tue"},
    {"tue", "tue"},      {"tues", "tue"},      {"wednesday", "wed"}, {"wednesdays", "wed"}, {"wed", "wed"},
    {"thursday", "thu"}, {"thursdays", "thu"}, {"thu", "thu"},       {"thur", "thu"},       {"thurs", "thu"},
    {"friday", "fri"},   {"fridays", "fri"},   {"fri", "fri"},       {"saturday", "sat"},   {"saturdays", "sat"},
    {"sat", "sat"},      {"sunday", "sun"},    {"sundays", "sun"},   {"sun", "sun"},
});

/// Words that say how, not how much or how often.
inline constexpr auto noiseWords = std::to_array<std::string_view>({
    "take",     "takes",      "taken",
    "give",     "given",      "inject",
    "inhale",   "apply",      "use",
    "instill",  "place",      "chew",
    "dissolve", "administer", "insert",
    "spray",    "swallow",    "drink",
    "put",      "infuse",     "sig",
    "then",     "a",          "an",
    "the",      "of",         "by",
    "and",      "to",         "in",
    "at",       "with",       "on",
    "into",     "water",      "full",
    "glass",    "dose",       "doses",
    "each",     "total",      "whole",
    "every",    "please",     "directed",
    "as",       "own",        "his",
    "her",      "your",       "milk",
    "juice",    "x",          "time",
    "per",      "from",       "approximately",
    "about",    "only",       "orally",
    "evenly",   "thin",       "layer",
    "affected", "area",       "areas",
    "is",       "be",         "via",
    "oral",     "route",      "do",
    "not",      "crush",      "or",
    "one",      "slowly",     "before",
    "use",      "well",       "shake",
});

} // namespace anamnesis::meaning::sig
