// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/TextFolding.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace anamnesis::store {

namespace {

constexpr std::size_t mostWords = 32;

bool isIdeographic(UChar32 letter) {
    if (letter < 0x2E80)
        return false;
    if (letter == 0x30FC) // the mark that lengthens a vowel
        return true;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(letter, &status);
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
}

/// Letters whose plain form is no matter of decomposition. Latin as in ISO 9 / BGN practice; Arabic as search engines
/// do.
struct Plain {
    char32_t from;
    std::u16string_view to;
};
constexpr std::array plainForms{
    Plain{U'ø', u"o"}, Plain{U'đ', u"d"},      Plain{U'ł', u"l"},      Plain{U'æ', u"ae"},     Plain{U'œ', u"oe"},
    Plain{U'ð', u"d"}, Plain{U'þ', u"th"},     Plain{U'ı', u"i"},      Plain{U'ħ', u"h"},      Plain{U'ŧ', u"t"},
    Plain{U'ـ', u""},  Plain{U'ى', u"\u064A"}, Plain{U'ة', u"\u0647"}, Plain{U'ٱ', u"\u0627"},
};

/// One letter with its marks, folded. Kana keep their voicing marks: が is not か.
void foldCluster(const icu::UnicodeString& cluster, icu::UnicodeString& out) {
    UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2* const caseFold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    static const icu::Normalizer2* const decompose = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status) || caseFold == nullptr || decompose == nullptr) {
        out.append(cluster);
        return;
    }
    const icu::UnicodeString folded = caseFold->normalize(cluster, status);
    for (std::int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
        const UChar32 letter = folded.char32At(i);
        if (isIdeographic(letter)) {
            out.append(letter);
            continue;
        }
        const icu::UnicodeString parts = decompose->normalize(icu::UnicodeString(letter), status);
        for (std::int32_t j = 0; j < parts.length(); j = parts.moveIndex32(j, 1)) {
            const UChar32 part = parts.char32At(j);
            const UScriptCode script = uscript_getScript(part, &status);
            const bool mark = u_charType(part) == U_NON_SPACING_MARK;
            // Vowel signs of Indic scripts are marks, too, but make another word.
            if (mark && (script == USCRIPT_INHERITED || script == USCRIPT_ARABIC || script == USCRIPT_HEBREW ||
                         script == USCRIPT_CYRILLIC))
                continue;
            const auto* const plain = std::ranges::find(plainForms, static_cast<char32_t>(part), &Plain::from);
            if (plain != plainForms.end())
                out.append(icu::UnicodeString(plain->to.data(), static_cast<std::int32_t>(plain->to.size())));
            else
                out.append(part);
        }
    }
}

bool continuesCluster(UChar32 letter) {
    const int type = u_charType(letter);
    return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || letter == 0xFF9E || letter == 0xFF9F;
}

bool isWordLetter(UChar32 letter) {
    const int type = u_charType(letter);
    return u_isalnum(letter) != 0 || type == U_COMBINING_SPACING_MARK || type == U_NON_SPACING_MARK ||
           type == U_LETTER_NUMBER || type == U_OTHER_NUMBER;
}

class Tokenizer {
public:
    std::vector<Token> made;

    void ascii(char letter, std::size_t at) {
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
            grow(std::string_view(&letter, 1), at, at + 1);
        else
            end();
    }
    void folded(const icu::UnicodeString& cluster, std::size_t from, std::size_t to) {
        for (std::int32_t i = 0; i < cluster.length(); i = cluster.moveIndex32(i, 1)) {
            const UChar32 letter = cluster.char32At(i);
            std::string bytes;
            icu::UnicodeString(letter).toUTF8String(bytes);
            if (isIdeographic(letter))
                ideograph(bytes, from, to);
            else if (isWordLetter(letter))
                grow(bytes, from, to);
            else
                end();
        }
    }
    void end() {
        m_inWord = false;
        m_inRun = false;
    }

private:
    void grow(std::string_view bytes, std::size_t from, std::size_t to) {
        m_inRun = false;
        if (!m_inWord)
            made.push_back({{}, from, to});
        m_inWord = true;
        made.back().text += bytes;
        made.back().to = to;
    }
    void ideograph(const std::string& bytes, std::size_t from, std::size_t to) {
        m_inWord = false;
        if (m_inRun) {
            made.back().text += bytes;
            made.back().to = to;
        }
        m_inRun = true;
        made.push_back({bytes, from, to});
    }

    bool m_inWord = false;
    bool m_inRun = false;
};

bool matches(const Token& token, const std::string& word, bool mayContinue) {
    return mayContinue ? token.text.starts_with(word) : token.text == word;
}

bool startsIdeographic(std::string_view text) {
    UChar32 letter = 0;
    std::int32_t at = 0;
    U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(text.data()), at, static_cast<std::int32_t>(text.size()),
                    letter);
    return isIdeographic(letter);
}

} // namespace

std::vector<Token> tokens(std::string_view text) {
    Tokenizer tokenizer;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int64_t>(text.size());
    std::int64_t at = 0;
    icu::UnicodeString cluster;
    icu::UnicodeString folded;
    while (at < size) {
        const std::int64_t from = at;
        if (bytes[at] < 0x80 && (at + 1 == size || bytes[at + 1] < 0x80)) {
            tokenizer.ascii(text[static_cast<std::size_t>(at)], static_cast<std::size_t>(at));
            ++at;
            continue;
        }
        cluster.remove();
        folded.remove();
        while (at < size) {
            const std::int64_t before = at;
            UChar32 letter = 0;
            U8_NEXT_OR_FFFD(bytes, at, size, letter);
            if (!cluster.isEmpty() && !continuesCluster(letter)) {
                at = before;
                break;
            }
            cluster.append(letter);
        }
        foldCluster(cluster, folded);
        // A mark alone (tatweel, a vowel sign) folds to nothing and neither adds to nor ends the word.
        tokenizer.folded(folded, static_cast<std::size_t>(from), static_cast<std::size_t>(at));
    }
    return std::move(tokenizer.made);
}

std::string foldedForIndex(std::string_view text) {
    std::string answer;
    answer.reserve(text.size() + 16);
    if (std::ranges::all_of(text, [](char letter) { return static_cast<unsigned char>(letter) < 0x80; })) {
        bool inWord = false;
        for (char letter : text) {
            if (letter >= 'A' && letter <= 'Z')
                letter = static_cast<char>(letter - 'A' + 'a');
            if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
                if (!inWord && !answer.empty())
                    answer += ' ';
                answer += letter;
                inWord = true;
            } else {
                inWord = false;
            }
        }
        return answer;
    }
    for (const Token& token : tokens(text)) {
        if (!answer.empty())
            answer += ' ';
        answer += token.text;
    }
    return answer;
}

Asked asked(std::string_view text) {
    Asked words;
    constexpr std::string_view blanks = " \t\r\n\v\f";
    while (words.size() < mostWords) {
        const std::size_t from = text.find_first_not_of(blanks);
        if (from == std::string_view::npos)
            break;
        text.remove_prefix(from);
        const std::size_t length = std::min(text.find_first_of(blanks), text.size());
        std::vector<std::string> word;
        for (Token& token : tokens(text.substr(0, length)))
            word.push_back(std::move(token.text));
        if (!word.empty())
            words.push_back(std::move(word));
        text.remove_prefix(length);
    }
    return words;
}

std::string matchExpression(const Asked& words) {
    std::string answer;
    for (const std::vector<std::string>& word : words) {
        if (!answer.empty())
            answer += " AND ";
        answer += '"';
        for (std::size_t i = 0; i < word.size(); ++i)
            answer += (i == 0 ? "" : " ") + word[i]; // folded words hold letters and digits only
        answer += "\" *";
    }
    return answer;
}

std::string snippet(std::string_view text, const Asked& words, std::size_t length) {
    std::vector<std::pair<std::size_t, std::size_t>> found;
    for (const Token& token : tokens(text))
        for (const std::vector<std::string>& word : words)
            for (std::size_t i = 0; i < word.size(); ++i)
                if (matches(token, word[i], i + 1 == word.size())) {
                    // Of a pair of ideographs only the one that was asked for.
                    const bool pair = token.text.size() > word[i].size() && startsIdeographic(token.text) &&
                                      token.to - token.from == token.text.size();
                    const std::size_t end = pair ? token.from + word[i].size() : token.to;
                    if (!found.empty() && token.from <= found.back().second)
                        found.back().second = std::max(found.back().second, end);
                    else
                        found.emplace_back(token.from, end);
                }
    const auto onLetter = [&](std::size_t at) {
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
            ++at;
        return std::min(at, text.size());
    };
    const std::size_t first = found.empty() ? 0 : found.front().first;
    std::size_t from = first > length / 3 ? onLetter(first - length / 3) : 0;
    if (from != 0) // start with a whole word, where there is one on the way
        if (const std::size_t blank = text.find_first_of(" \n", from); blank < first)
            from = blank + 1;
    std::size_t to = onLetter(std::min(text.size(), std::max(from + length, found.empty() ? 0 : found.front().second)));
    if (to < text.size())
        if (const std::size_t blank = text.find_last_of(" \n", to);
            blank != std::string_view::npos && !found.empty() && blank > found.front().second)
            to = blank;
    std::string answer = from == 0 ? "" : "…";
    std::size_t at = from;
    for (const auto& [start, end] : found) {
        if (start < at || end > to)
            continue;
        answer += text.substr(at, start - at);
        answer += '\1';
        answer += text.substr(start, end - start);
        answer += '\2';
        at = end;
    }
    answer += text.substr(at, to - at);
    if (to < text.size())
        answer += "…";
    std::ranges::replace(answer, '\n', ' ');
    return answer;
}

} // namespace anamnesis::store
