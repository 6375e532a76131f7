// SPDX-License-Identifier: GPL-3.0-or-later
// The one interpreter of the tables of field spellings. Sources: UCUM "Table of Example UCUM Codes", HL7 v2 table
// 0396 ISO+ units, LOINC user's guide (example units), and what laboratories print. A row is a spelling, its UCUM and
// confidence.
#include "services/meaning/units/Spellings.h"

#include "services/meaning/Codes.h"
#include "services/meaning/Ucum.h"
#include "services/meaning/ucum/Measure.h"
#include "services/meaning/ucum/Remembered.h"
#include "services/meaning/units/SpellingRows.h"
#include "services/meaning/units/Text.h"

#include <algorithm>
#include <array>
#include <span>

namespace anamnesis::meaning {
namespace {

using namespace spellings;
using enum Confidence;

template <std::size_t N>
const Row* find(const std::array<Row, N>& rows, std::string_view text) {
    const auto at = std::ranges::find(rows, text, &Row::spelling);
    return at == rows.end() ? nullptr : &*at;
}

Reading reading(const Row& row) {
    return {std::string(row.ucum), std::string(row.annotation), row.confidence,
            "spelling:" + std::string(row.spelling)};
}

/// "x10E3", "10^9", "10*6", "X10(3)", "10 exp 3", "1000", "10+3": a power of ten. Answers how much text it took.
struct TenPower {
    std::size_t length = 0;
    int exponent = 0;
    bool negative = false;
};
std::optional<TenPower> tenPower(std::string_view text) {
    std::size_t at = 0;
    const auto skip = [&](std::string_view set) {
        while (at < text.size() && set.find(text[at]) != std::string_view::npos)
            ++at;
    };
    skip("xX*_ ");
    if (text.substr(at, 2) != "10")
        return std::nullopt;
    at += 2;
    const std::size_t mark = at;
    for (const std::string_view word : {"exp", "EXP", "hoch"})
        if (text.substr(at).starts_with(word))
            at += word.size();
    skip("*^eExX(_ ");
    TenPower power;
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) {
        power.negative = text[at] == '-';
        ++at;
    } else if (at == mark) {
        return std::nullopt; // "103/uL" is a hundred and three, "1000/uL" a thousand
    }
    const std::size_t digits = at;
    while (at < text.size() && text::isDigit(text[at]) && at - digits < 3)
        power.exponent = power.exponent * 10 + (text[at++] - '0');
    if (at == digits || power.exponent > 24)
        return std::nullopt;
    skip(") ");
    power.length = at;
    return power;
}

bool isVolume(std::string_view ucum) {
    return ucum == "uL" || ucum == "mm3" || ucum == "L" || ucum == "mL" || ucum == "dL" || ucum == "nL";
}

/// One part between solidi; a number before it is kept ("24h" -> "(24.h)", "100mL" -> "(100.mL)").
std::optional<Reading> part(std::string_view written) {
    std::string word = text::lowered(text::trimmed(written));
    std::string number;
    const std::size_t digits = text::numberLength(word);
    if (digits > 0 && digits < word.size()) {
        number = word.substr(0, digits);
        if (!std::ranges::all_of(number, text::isDigit))
            return std::nullopt;
        word = std::string(text::trimmed(std::string_view(word).substr(digits)));
    }
    std::string annotation;
    if (const auto open = word.find('{'); open != std::string::npos && word.ends_with('}')) {
        annotation = annotationClass(std::string_view(word).substr(open + 1, word.size() - open - 2));
        word = word.substr(0, open);
    } else if (const auto blank = word.find(' '); blank != std::string::npos && find(partRows, word) == nullptr) {
        annotation = annotationClass(std::string_view(word).substr(blank + 1));
        if (annotation.empty())
            return std::nullopt;
        word = word.substr(0, blank);
    }
    const Row* row = find(partRows, word);
    if (row == nullptr)
        return std::nullopt;
    Reading result = reading(*row);
    result.annotation = annotation;
    if (!number.empty())
        result.ucum = "(" + number + "." + result.ucum + ")";
    return result;
}

/// Takes "/1.73 m2", "{FEU}", " FEU", "(DDU)" out of the text and answers their class.
std::string takeAnnotation(std::string& text) {
    std::string folded = text::lowered(text);
    for (const std::string_view written :
         {"/{1.73_m2}", "/1.73_m2",   "/1.73m2",   "/1.73 m2",   "/1.73m^2",    "/1.73 m^2", "/1.73sqm",
          "/1.73 sqm",  "/1.73 sq m", "/1.73sq m", "/1.73 sq.m", "/1.73 sq. m", "/1.73sq.m", "/1,73m2",
          "/1,73 m2",   "/1.73qm",    "/1,73",     "/1.73",      "/bsa",        "/(1.73.m2)"}) {
        if (folded.ends_with(written)) {
            text.resize(text.size() - written.size());
            return "1.73m2";
        }
    }
    for (const std::string_view word : {"feu", "ddu", "d-du"}) {
        const auto at = folded.find(word);
        if (at == std::string::npos || at == 0)
            continue;
        const auto opens = std::string_view(" ({").find(folded[at - 1]);
        const auto after = at + word.size();
        if (opens == std::string_view::npos ||
            (after < folded.size() && std::string_view(" )}/").find(folded[after]) == std::string_view::npos))
            continue;
        const std::size_t length = word.size() + 1 + (after < folded.size() && folded[after] != '/' ? 1U : 0U);
        text.erase(at - 1, length);
        text = std::string(text::trimmed(text));
        return annotationClass(word);
    }
    return {};
}

std::optional<Reading> byParts(std::string written) {
    Reading result;
    result.annotation = takeAnnotation(written);
    std::string folded = text::replaced(written, " per ", "/");
    std::string spelled;
    if (const auto power = tenPower(folded)) {
        std::string_view rest = std::string_view(folded).substr(power->length);
        result.ucum = "10*" + std::string(power->negative ? "-" : "") + std::to_string(power->exponent);
        result.confidence = power->negative ? Doubtful : Likely;
        if (!rest.starts_with('/')) { // "10E3 cells/uL"
            const auto slash = rest.find('/');
            if (!rest.empty() && !annotationClass(rest.substr(0, slash)).empty())
                return std::nullopt;
            rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash);
        }
        spelled = std::string(rest);
    } else {
        spelled = folded;
    }
    const bool counted = !result.ucum.empty();
    auto parts = text::split(spelled, '/');
    if (parts.size() > 4)
        return std::nullopt;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const std::string_view written_ = text::trimmed(parts[at]);
        if (at == 0) {
            if (counted || written_.empty()) {
                if (!counted && parts.size() < 2)
                    return std::nullopt;
                continue;
            }
            const auto next = parts.size() == 2 ? part(parts[1]) : std::nullopt;
            const std::string word = text::lowered(written_);
            if (const Row* count = find(countRows, word); count != nullptr && next && isVolume(next->ucum)) {
                const bool liter = next->ucum == "L";
                const bool small = next->ucum == "uL" || next->ucum == "mm3";
                const bool fits = word.size() > 1 || ((word == "g" || word == "t") ? liter && written_ != word : small);
                if (fits) {
                    result.ucum = count->ucum;
                    result.confidence = std::max(result.confidence, Likely);
                    continue;
                }
            }
            if (next && (annotationClass(word).empty() &&
                         std::ranges::find(classRows, word, &ClassRow::word) != classRows.end()))
                continue; // "cells/uL"
        }
        const auto read = part(written_);
        if (!read)
            return std::nullopt;
        if (!read->annotation.empty()) {
            if (!result.annotation.empty() && result.annotation != read->annotation)
                return std::nullopt;
            result.annotation = read->annotation;
        }
        result.confidence = std::max({result.confidence, read->confidence, Likely});
        result.ucum += (at == 0 ? "" : "/") + read->ucum;
    }
    if (!ucum::valid(result.ucum))
        return std::nullopt;
    result.rule = "spelling:parts";
    return result;
}

} // namespace

std::optional<Reading> readSnomedUnit(std::string_view code) {
    const Row* row = find(snomedRows, code);
    return row == nullptr ? std::nullopt : std::optional(reading(*row));
}

bool isIdentifier(const clinical::Quantity& quantity) {
    const std::string& code = quantity.unitCode;
    if (code.empty() || !std::ranges::all_of(code, text::isDigit) ||
        canonicalSystem(quantity.unitSystem) == clinical::systems::ucum)
        return false;
    return code.size() > 5 || (code != "1" && !quantity.unit.empty() && quantity.unit != code);
}

std::string plainUnit(std::string_view text) {
    static constexpr std::pair<std::string_view, std::string_view> signs[] = {
        {"\xC2\xB5", "u"},     {"\xCE\xBC", "u"},          {"\xC2\xB2", "2"},        {"\xC2\xB3", "3"},
        {"\xC2\xB9", "1"},     {"\xE2\x84\x83", "degC"},   {"\xE2\x84\x89", "degF"}, {"\xC2\xB0", "deg"},
        {"\xC2\xBA", "deg"},   {"\xC3\x97", "x"},          {"\xC2\xA0", " "},        {"\xE2\x80\xAF", " "},
        {"\xC2\xB7", "."},     {"\xE2\x8B\x85", "."},      {"\xE2\x88\x99", "."},    {"\xE2\x81\xBB", "-"},
        {"\xE2\x88\x92", "-"}, {"\xE2\x80\x93", "-"},      {"\xE2\x81\xB0", "0"},    {"\xE2\x81\xB4", "4"},
        {"\xE2\x81\xB5", "5"}, {"\xE2\x81\xB6", "6"},      {"\xE2\x81\xB7", "7"},    {"\xE2\x81\xB8", "8"},
        {"\xE2\x81\xB9", "9"}, {"\xE2\x80\xB0", "[ppth]"}, {"\xE2\x84\xA6", "Ohm"},  {"\xCE\xA9", "Ohm"},
        {"\xE2\x81\x84", "/"}, {"\xE2\x88\x95", "/"},
    };
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) { // no sign begins with one
            result += text[at++];
            continue;
        }
        const auto sign =
            std::ranges::find_if(signs, [&](const auto& row) { return text.substr(at).starts_with(row.first); });
        if (sign != std::end(signs)) {
            // A raised digit behind a ten is its exponent.
            if (text::isDigit(sign->second.front()) && result.ends_with("10"))
                result += '^';
            result += sign->second;
            at += sign->first.size();
        } else {
            result += text[at++];
        }
    }
    return text::collapsed(text::replaced(text::replaced(result, " /", "/"), "/ ", "/"));
}

std::string annotationClass(std::string_view words) {
    const std::string folded = text::lowered(text::trimmed(words));
    if (folded.starts_with('[') && folded.ends_with("units]"))
        return {}; // "MilliLiter [SI Volume Units]": the heading of a table of units
    const auto row = std::ranges::find(classRows, folded, &ClassRow::word);
    return row != classRows.end() ? std::string(row->annotation) : folded;
}

bool absurd(std::string_view ucum) {
    static constexpr std::string_view large = "MGTPEZY";
    static constexpr std::string_view small[] = {"g", "l", "L", "mol", "eq", "osm", "m", "U", "[iU]", "s", "h"};
    static constexpr std::string_view strange[] = {
        "G",  "AU", "u",  "t",   "b", "F", "R",   "P",  "pc", "ph",  "st",  "sb",  "ar",  "B",  "Gb", "Mx",
        "Oe", "Bi", "St", "Gal", "T", "H", "att", "Np", "C",  "Lmb", "RAD", "REM", "bit", "By", "Bd"};
    const auto expression = ucum::parse(ucum);
    if (!expression)
        return false;
    return std::ranges::any_of(*expression, [&](const ucum::Token& token) {
        if (token.part != ucum::Part::Unit)
            return false;
        const std::string_view code = token.atom->code;
        if (token.prefix != nullptr && large.find(token.prefix->code) != std::string_view::npos &&
            std::ranges::find(small, code) != std::end(small))
            return code != "U" && code != "[iU]"; // million units are a dose
        if (code == "K" || code == "S")
            return true;
        return std::ranges::find(strange, code) != std::end(strange);
    });
}

namespace {

std::optional<Reading> ucumReading(std::string_view text) {
    const auto expression = ucum::parse(text);
    if (!expression)
        return std::nullopt;
    Reading result{ucum::withoutAnnotations(text), {}, Certain, "ucum"};
    for (const ucum::Token& token : *expression) {
        if (token.annotation.empty())
            continue;
        const std::string found = annotationClass(token.annotation.substr(1, token.annotation.size() - 2));
        if (found.empty() || result.annotation == found)
            continue;
        result.annotation += (result.annotation.empty() ? "" : "+") + found;
    }
    // "10*-3/uL" beside a count can be a mangled "10*3/uL": a sign that doubles as a separator.
    for (const ucum::Token& token : *expression)
        if (token.part == ucum::Part::Unit && (token.atom->code == "10*" || token.atom->code == "10^") &&
            token.exponent < 0 && expression->size() > 1)
            result.confidence = Doubtful;
    if (result.ucum == "[FEU]" || result.ucum.starts_with("[FEU]/"))
        result.annotation = "feu";
    return result;
}

std::optional<Reading> unitReading(std::string_view text) {
    const std::string plain = plainUnit(text);
    if (plain.empty())
        return std::nullopt;
    if (const Row* row = find(exactRows, plain))
        return reading(*row);
    const auto asUcum = ucumReading(plain);
    if (asUcum && !absurd(plain))
        return asUcum;
    std::string folded = text::lowered(plain);
    if (folded.size() > 2 && folded.front() == '(' && folded.back() == ')')
        folded = folded.substr(1, folded.size() - 2);
    if (const Row* row = find(foldedRows, folded))
        return reading(*row);
    if (auto parts = byParts(plain))
        return parts;
    if (asUcum) {
        Reading doubtful = *asUcum;
        doubtful.confidence = Doubtful;
        return doubtful;
    }
    return std::nullopt;
}

} // namespace

std::optional<Reading> readUcum(std::string_view text) {
    return remembered(text, [&] { return ucumReading(text); });
}

std::optional<Reading> readUnit(std::string_view text) {
    return remembered(text, [&] { return unitReading(text); });
}

} // namespace anamnesis::meaning
