// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Fold.h"

#include "services/identity/tables/Letters.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace anamnesis::identity {

namespace {

bool ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 128; });
}

void append(std::string& out, char c) {
    if (c >= 'A' && c <= 'Z') {
        out += static_cast<char>(c - 'A' + 'a');
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out += c;
    } else if (c == '\'' || c == '`') {
        return;
    } else if (!out.empty() && out.back() != ' ') {
        out += ' ';
    }
}

std::string trimmed(std::string text) {
    while (!text.empty() && text.back() == ' ') {
        text.pop_back();
    }
    return text;
}

/// Scripts that have no table of ours. One transliterator a thread: ICU's are not to be shared while working.
void otherScripts(icu::UnicodeString& text) {
    thread_local const std::unique_ptr<icu::Transliterator> latin = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(
            icu::Transliterator::createInstance("Any-Latin", UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    if (latin) {
        latin->transliterate(text);
    }
}

bool vowel(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

icu::UnicodeString decomposed(const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status);
    return U_SUCCESS(status) ? nfkd->normalize(text, status) : text;
}

/// Applies the tables of letters; what they do not know stays.
icu::UnicodeString byTable(const icu::UnicodeString& text, bool& unknown) {
    icu::UnicodeString out;
    unknown = false;
    bool han = false;
    for (int32_t i = 0; i < text.length();) {
        const UChar32 c = text.char32At(i);
        i += U16_LENGTH(c);
        const std::string_view pair = i < text.length() ? letterPair(c, text.char32At(i)) : std::string_view{};
        if (!pair.empty()) {
            i += U16_LENGTH(text.char32At(i));
            out += icu::UnicodeString::fromUTF8(icu::StringPiece(pair.data(), static_cast<int32_t>(pair.size())));
            continue;
        }
        if (const auto latin = letter(c)) {
            out += icu::UnicodeString::fromUTF8(icu::StringPiece(latin->data(), static_cast<int32_t>(latin->size())));
            continue;
        }
        if (c >= 128 && u_isalpha(c)) {
            UErrorCode status = U_ZERO_ERROR;
            unknown = unknown || uscript_getScript(c, &status) != USCRIPT_LATIN;
            han = han || uscript_getScript(c, &status) == USCRIPT_HAN;
        }
        out.append(c);
    }
    return out;
}

} // namespace

std::string folded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    if (ascii(text)) {
        for (const char c : text) {
            append(out, c);
        }
        return trimmed(std::move(out));
    }
    icu::UnicodeString wide =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    wide.foldCase();
    const bool logographic = scriptOf(text) == Script::Logographic;
    wide = composedForTables(wide);
    bool unknown = false;
    wide = byTable(wide, unknown);
    if (unknown) {
        otherScripts(wide);
    }
    wide = decomposed(wide);
    wide.foldCase();
    for (int32_t i = 0; i < wide.length();) {
        const UChar32 c = wide.char32At(i);
        i += U16_LENGTH(c);
        if (c < 128) {
            if (logographic && c == ' ') { // ICU puts a blank after each syllable: 秀英 -> xiu ying
                continue;
            }
            append(out, static_cast<char>(c));
        } else if (const auto latin = letter(c)) {
            for (const char l : *latin) {
                append(out, l);
            }
        } else if (u_charType(c) != U_NON_SPACING_MARK && u_charType(c) != U_MODIFIER_LETTER && c != 0x2019 &&
                   c != 0x2018 && c != 0x02BC) {
            append(out, u_isalnum(c) ? 'q' : ' ');
        }
    }
    return trimmed(std::move(out));
}

Script scriptOf(std::string_view text) {
    if (ascii(text)) {
        return Script::Latin;
    }
    const icu::UnicodeString wide =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    int counts[4] = {0, 0, 0, 0};
    for (int32_t i = 0; i < wide.length();) {
        const UChar32 c = wide.char32At(i);
        i += U16_LENGTH(c);
        if (!u_isalpha(c)) {
            continue;
        }
        UErrorCode status = U_ZERO_ERROR;
        switch (uscript_getScript(c, &status)) {
        case USCRIPT_LATIN:
            ++counts[0];
            break;
        case USCRIPT_ARABIC:
        case USCRIPT_HEBREW:
        case USCRIPT_SYRIAC:
            ++counts[2];
            break;
        case USCRIPT_HAN:
        case USCRIPT_HIRAGANA:
        case USCRIPT_KATAKANA:
        case USCRIPT_HANGUL:
        case USCRIPT_THAI:
        case USCRIPT_KHMER:
        case USCRIPT_LAO:
            ++counts[3];
            break;
        default:
            ++counts[1];
            break;
        }
    }
    return static_cast<Script>(std::max_element(counts, counts + 4) - counts);
}

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> out;
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find(' ', start), text.size());
        if (end > start) {
            out.emplace_back(text.substr(start, end - start));
        }
        start = end + 1;
    }
    return out;
}

std::string skeleton(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const Sound* best = nullptr;
        for (const Sound& sound : sounds()) {
            if (text.compare(i, sound.spelled.size(), sound.spelled) == 0 && (!sound.atStart || i == 0) &&
                (!best || sound.spelled.size() > best->spelled.size())) {
                best = &sound;
            }
        }
        std::string_view heard = best ? best->heard : text.substr(i, 1);
        if (!best && text[i] == 'h' && i > 0 && vowel(text[i - 1]) && (i + 1 == text.size() || !vowel(text[i + 1]))) {
            heard = {}; // Sarah = Sara, Kahn = Kan
        }
        i += best ? best->spelled.size() : 1;
        for (const char c : heard) {
            if (c != ' ' && (out.empty() || out.back() != c)) {
                out += c;
            }
        }
    }
    return out;
}

std::string consonants(std::string_view text) {
    return consonantsOf(skeleton(text));
}

std::string consonantsOf(std::string_view sound) {
    std::string out;
    for (const char c : sound) {
        if (std::string_view("aeiouvwy").find(c) == std::string_view::npos) {
            out += c;
        }
    }
    return out.size() < 2 ? std::string{} : out;
}

} // namespace anamnesis::identity
