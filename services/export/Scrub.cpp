// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/Scrub.h"

#include <algorithm>
#include <cctype>

namespace anamnesis::exports {
namespace {

bool isWordByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return std::isalnum(byte) != 0 || byte >= 0x80 || c == '@' || c == '_';
}

std::string lowered(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::tolower(c) : c); });
    return lower;
}

std::string digitsOf(std::string_view text) {
    std::string digits;
    for (const char c : text)
        if (std::isdigit(static_cast<unsigned char>(c)) != 0)
            digits += c;
    return digits;
}

/// Calls with each word and whether it is one, in order: what lies between comes as it is.
void eachWord(std::string_view text, const auto& call) {
    for (std::size_t from = 0; from < text.size();) {
        std::size_t to = from;
        const bool word = isWordByte(text[from]);
        while (to < text.size() && isWordByte(text[to]) == word)
            ++to;
        call(text.substr(from, to - from), word);
        from = to;
    }
}

constexpr std::string_view removed = "█";

} // namespace

Scrub::Scrub(std::span<const clinical::Demographics> patient) {
    const auto words = [&](std::string_view text) {
        eachWord(text, [&](std::string_view word, bool isWord) {
            // A short number is a dose as often as a house: only the whole of what it stands in counts.
            const bool shortNumber = word.size() < 5 && digitsOf(word).size() == word.size();
            if (isWord && word.size() >= 2 && !shortNumber)
                m_words.insert(lowered(word));
        });
    };
    const auto number = [&](std::string_view text) {
        words(text);
        if (const std::string digits = digitsOf(text); digits.size() >= 5)
            m_digits.insert(digits);
    };
    const auto names = [&](const std::vector<clinical::HumanName>& all) {
        for (const clinical::HumanName& name : all) {
            words(name.family);
            words(name.text);
            for (const std::string& given : name.given)
                words(given);
        }
    };
    for (const clinical::Demographics& who : patient) {
        names(who.names);
        names(who.guardians);
        words(who.mothersMaidenName);
        for (const clinical::Address& address : who.addresses) {
            for (const std::string& line : address.line)
                number(line);
            words(address.text);
            words(address.city);
            words(address.district);
            number(address.postalCode);
        }
        for (const clinical::Telecom& telecom : who.telecoms)
            number(telecom.value);
        for (const clinical::Identifier& identifier : who.identifiers)
            number(identifier.value);
        for (const clinical::PatientLink& link : who.links)
            number(link.target);
        if (who.birthDate)
            number(clinical::iso(*who.birthDate));
        if (who.deathDate)
            number(clinical::iso(*who.deathDate));
    }
}

std::string Scrub::text(std::string_view said) const {
    return clean(said, true);
}

std::string Scrub::value(std::string_view said) const {
    return clean(said, false);
}

std::string Scrub::clean(std::string_view said, bool longNumbers) const {
    std::string clean;
    eachWord(said, [&](std::string_view word, bool isWord) {
        if (!isWord) {
            clean += word;
            return;
        }
        const std::string digits = digitsOf(word);
        const bool known = m_words.contains(lowered(word)) || (!digits.empty() && m_digits.contains(digits));
        if (known || (longNumbers && digits.size() >= 6) || word.find('@') != std::string_view::npos)
            clean += removed;
        else
            clean += word;
    });
    // A telephone number in groups, as "(479) 555-0142": by its last seven digits.
    for (std::size_t from = 0; from < clean.size(); ++from) {
        if (std::isdigit(static_cast<unsigned char>(clean[from])) == 0 && clean[from] != '(')
            continue;
        std::size_t to = from;
        while (to < clean.size() && (std::isdigit(static_cast<unsigned char>(clean[to])) != 0 ||
                                     std::string_view("()-. ").find(clean[to]) != std::string_view::npos))
            ++to;
        const std::string digits = digitsOf(std::string_view(clean).substr(from, to - from));
        const bool known = digits.size() >= 7 && std::ranges::any_of(m_digits, [&](const std::string& one) {
                               return one.size() >= 7 && digits.ends_with(std::string_view(one).substr(one.size() - 7));
                           });
        if (known)
            clean.replace(from, to - from, removed);
        else
            from = to;
    }
    // A date in digits: four, two and two.
    for (std::size_t i = 0; i + 10 <= clean.size(); ++i) {
        const auto digit = [&](std::size_t at) { return std::isdigit(static_cast<unsigned char>(clean[at])) != 0; };
        if (digit(i) && digit(i + 1) && digit(i + 2) && digit(i + 3) && clean[i + 4] == '-' && digit(i + 5) &&
            digit(i + 6) && clean[i + 7] == '-' && digit(i + 8) && digit(i + 9))
            clean.replace(i + 5, 5, "##-##");
    }
    return clean;
}

std::string shapeOf(const clinical::ClinicalTime& time) {
    std::string shape = clinical::iso(time);
    const auto zone = shape.find_first_of("Z+", 11) != std::string::npos
                          ? shape.find_first_of("Z+", 11)
                          : shape.find('-', std::min<std::size_t>(11, shape.size()));
    for (std::size_t i = 4; i < shape.size() && i < zone; ++i)
        if (std::isdigit(static_cast<unsigned char>(shape[i])) != 0)
            shape[i] = '#';
    return shape;
}

std::string shapeOf(std::string_view text) {
    std::string shape;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        shape += std::isdigit(byte) != 0                   ? '9'
                 : std::isupper(byte) != 0                 ? 'A'
                 : std::isalpha(byte) != 0 || byte >= 0xC0 ? 'a'
                                                           : c;
        if (byte >= 0x80 && byte < 0xC0)
            shape.pop_back(); // the rest of a letter of several bytes
    }
    return shape;
}

} // namespace anamnesis::exports
