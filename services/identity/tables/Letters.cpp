// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/tables/Letters.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <iterator>

namespace anamnesis::identity {

namespace {

struct Letter {
    char32_t from;
    std::string_view to;
};

// Ascending by code point.
constexpr Letter Letters[] = {
    {U'ß', "ss"}, {U'æ', "ae"}, {U'ð', "d"},  {U'ø', "o"},  {U'þ', "th"}, {U'đ', "d"},  {U'ħ', "h"},    {U'ı', "i"},
    {U'ł', "l"},  {U'ŋ', "ng"}, {U'œ', "oe"}, {U'ə', "a"},  {U'α', "a"},  {U'β', "v"},  {U'γ', "g"},    {U'δ', "d"},
    {U'ε', "e"},  {U'ζ', "z"},  {U'η', "i"},  {U'θ', "th"}, {U'ι', "i"},  {U'κ', "k"},  {U'λ', "l"},    {U'μ', "m"},
    {U'ν', "n"},  {U'ξ', "x"},  {U'ο', "o"},  {U'π', "p"},  {U'ρ', "r"},  {U'ς', "s"},  {U'σ', "s"},    {U'τ', "t"},
    {U'υ', "y"},  {U'φ', "f"},  {U'χ', "ch"}, {U'ψ', "ps"}, {U'ω', "o"},  {U'а', "a"},  {U'б', "b"},    {U'в', "v"},
    {U'г', "g"},  {U'д', "d"},  {U'е', "e"},  {U'ж', "zh"}, {U'з', "z"},  {U'и', "i"},  {U'й', "y"},    {U'к', "k"},
    {U'л', "l"},  {U'м', "m"},  {U'н', "n"},  {U'о', "o"},  {U'п', "p"},  {U'р', "r"},  {U'с', "s"},    {U'т', "t"},
    {U'у', "u"},  {U'ф', "f"},  {U'х', "kh"}, {U'ц', "ts"}, {U'ч', "ch"}, {U'ш', "sh"}, {U'щ', "shch"}, {U'ъ', ""},
    {U'ы', "y"},  {U'ь', ""},   {U'э', "e"},  {U'ю', "yu"}, {U'я', "ya"}, {U'ё', "e"},  {U'ђ', "dj"},   {U'ѓ', "gj"},
    {U'є', "ye"}, {U'ѕ', "dz"}, {U'і', "i"},  {U'ї', "yi"}, {U'ј', "j"},  {U'љ', "lj"}, {U'њ', "nj"},   {U'ћ', "c"},
    {U'ќ', "kj"}, {U'ў', "u"},  {U'џ', "dz"}, {U'ґ', "g"},  {U'ء', ""},   {U'آ', "a"},  {U'أ', "a"},    {U'ؤ', "w"},
    {U'إ', "i"},  {U'ئ', "y"},  {U'ا', "a"},  {U'ب', "b"},  {U'ة', "a"},  {U'ت', "t"},  {U'ث', "th"},   {U'ج', "j"},
    {U'ح', "h"},  {U'خ', "kh"}, {U'د', "d"},  {U'ذ', "dh"}, {U'ر', "r"},  {U'ز', "z"},  {U'س', "s"},    {U'ش', "sh"},
    {U'ص', "s"},  {U'ض', "d"},  {U'ط', "t"},  {U'ظ', "z"},  {U'ع', "a"},  {U'غ', "gh"}, {U'ـ', ""},     {U'ف', "f"},
    {U'ق', "q"},  {U'ك', "k"},  {U'ل', "l"},  {U'م', "m"},  {U'ن', "n"},  {U'ه', "h"},  {U'و', "w"},    {U'ى', "a"},
    {U'ي', "y"},  {U'پ', "p"},  {U'چ', "ch"}, {U'ژ', "zh"}, {U'ک', "k"},  {U'گ', "g"},  {U'ی', "y"},
};

struct Pair {
    char32_t first;
    char32_t second;
    std::string_view to;
};
constexpr Pair Pairs[] = {
    {U'ο', U'υ', "ou"},  {U'ε', U'υ', "ev"}, {U'α', U'υ', "av"}, {U'γ', U'γ', "ng"},
    {U'γ', U'χ', "nch"}, {U'γ', U'ξ', "nx"}, {U'μ', U'π', "mp"}, {U'ν', U'τ', "nt"},
};

// Longest first match; the order of rows does not matter.
constexpr Sound Sounds[] = {
    {"ae", "e", false},   {"oe", "o", false},  {"ue", "u", false},    {"ph", "f", false},    {"pf", "f", false},
    {"th", "t", false},   {"dh", "d", false},  {"bh", "b", false},    {"gh", "g", false},    {"kh", "h", false},
    {"ch", "k", false},   {"ck", "k", false},  {"cz", "sh", false},   {"cs", "sh", false},   {"sch", "sh", false},
    {"sh", "sh", false},  {"sz", "sh", false}, {"shch", "sh", false}, {"szcz", "sh", false}, {"tsch", "sh", false},
    {"tch", "sh", false}, {"zh", "sh", false}, {"rz", "sh", false},   {"ts", "s", false},    {"tz", "s", false},
    {"dz", "s", false},   {"x", "ks", false},  {"q", "k", false},     {"qu", "k", false},    {"z", "s", false},
    {"w", "v", false},    {"j", "i", false},   {"y", "i", false},     {"yy", "i", false},    {"iy", "i", false},
    {"ij", "i", false},   {"yi", "i", false},  {"ey", "ei", false},   {"ay", "ai", false},   {"ee", "i", false},
    {"oo", "u", false},   {"ou", "u", false},  {"ce", "se", false},   {"ci", "si", false},   {"cy", "si", false},
    {"c", "k", false},    {"kn", "n", true},   {"wr", "r", true},     {"mac", "mk", true},   {"mc", "mk", true},
    {"yo", "e", false},   {"ye", "e", false},  {"yu", "iu", false},   {"ya", "ia", false},   {"dj", "i", false},
    {"lj", "li", false},  {"nj", "ni", false}, {"rh", "r", false},
};

} // namespace

std::optional<std::string_view> letter(char32_t c) {
    const auto* found = std::ranges::lower_bound(Letters, c, {}, &Letter::from);
    if (found == std::end(Letters) || found->from != c) {
        return std::nullopt;
    }
    return found->to;
}

std::string_view letterPair(char32_t first, char32_t second) {
    for (const Pair& pair : Pairs) {
        if (pair.first == first && pair.second == second) {
            return pair.to;
        }
    }
    return {};
}

icu::UnicodeString composedForTables(const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
    const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status)) {
        return text;
    }
    const icu::UnicodeString composed = nfkc->normalize(text, status);
    icu::UnicodeString out;
    for (int32_t i = 0; i < composed.length();) {
        const UChar32 c = composed.char32At(i);
        i += U16_LENGTH(c);
        UErrorCode local = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(c, &local);
        if (script == USCRIPT_GREEK || (script == USCRIPT_ARABIC && !letter(static_cast<char32_t>(c)))) {
            icu::UnicodeString parts = nfd->normalize(icu::UnicodeString(c), local);
            // A diaeresis keeps two vowels apart (Νικολαΐδης): the pair table must not join them.
            if (parts.indexOf(static_cast<char16_t>(0x0308)) >= 0) {
                out.append(static_cast<UChar32>(0x2019));
            }
            for (int32_t k = 0; k < parts.length(); ++k) {
                if (u_charType(parts.charAt(k)) != U_NON_SPACING_MARK) {
                    out.append(parts.charAt(k));
                }
            }
        } else if (u_charType(c) == U_NON_SPACING_MARK && script != USCRIPT_LATIN) {
            continue; // Arabic vowel points, Hebrew niqqud
        } else {
            out.append(c);
        }
    }
    return out;
}

std::span<const Sound> sounds() {
    return Sounds;
}

} // namespace anamnesis::identity
