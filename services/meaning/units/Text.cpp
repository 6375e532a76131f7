// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/meaning/units/Text.h"

#include <utility>

namespace anamnesis::meaning::text {

std::string lowered(std::string_view text) {
    std::string result(text);
    for (char& character : result)
        character = lower(character);
    return result;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string collapsed(std::string_view text) {
    std::string result;
    for (const char character : trimmed(text)) {
        if (!isBlank(character))
            result += character;
        else if (result.back() != ' ')
            result += ' ';
    }
    return result;
}

std::vector<std::string_view> split(std::string_view text, char at) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(at);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> result;
    std::string word;
    for (const char character : text) {
        if (!isBlank(character)) {
            word += character;
        } else if (!word.empty()) {
            result.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty())
        result.push_back(std::move(word));
    return result;
}

std::size_t numberLength(std::string_view text) {
    std::size_t at = 0;
    std::size_t digits = 0;
    while (at < text.size()) {
        if (isDigit(text[at])) {
            ++digits;
            ++at;
        } else if (text[at] == ',' && digits >= 1 && digits <= 3 && at + 3 < text.size() && isDigit(text[at + 1]) &&
                   isDigit(text[at + 2]) && isDigit(text[at + 3]) &&
                   (at + 4 >= text.size() || !isDigit(text[at + 4]))) {
            at += 4;
            digits = 3;
        } else {
            break;
        }
    }
    if (at < text.size() && text[at] == '.' && at + 1 < text.size() && isDigit(text[at + 1])) {
        ++at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
    }
    return at;
}

std::string withoutCommas(std::string_view number) {
    std::string result;
    for (const char character : number)
        if (character != ',')
            result += character;
    return result.starts_with('.') ? "0" + result : result;
}

bool isNumber(std::string_view text) {
    return !text.empty() && numberLength(text) == text.size();
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

} // namespace anamnesis::meaning::text
