// SPDX-License-Identifier: GPL-3.0-or-later
// Places, phones, mail and identifiers as they are compared.
#include "services/identity/Normalise.h"
#include "services/identity/tables/Contacts.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <utility>

namespace anamnesis::identity {

namespace {

bool digit(char c) {
    return c >= '0' && c <= '9';
}
bool hasDigit(std::string_view text) {
    return std::ranges::any_of(text, digit);
}

std::string withoutZeros(std::string_view text) {
    const std::size_t at = text.find_first_not_of('0');
    return at == std::string_view::npos ? std::string{} : std::string(text.substr(at));
}

/// Letters and digits in upper case.
std::string plain(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const auto u = static_cast<unsigned char>(c);
        if (u < 128 && std::isalnum(u)) {
            out += (c >= 'a' && c <= 'z') ? static_cast<char>(c - 'a' + 'A') : c;
        } else if (u >= 128) {
            out += c;
        }
    }
    return out;
}

bool oneCharacter(std::string_view text) {
    return !text.empty() && text.find_first_not_of(text.front()) == std::string_view::npos;
}

/// 123456789, 0123456789, 987654321
bool counting(std::string_view text) {
    if (text.size() < 6 || !std::ranges::all_of(text, digit)) {
        return false;
    }
    bool up = true;
    bool down = true;
    for (std::size_t i = 1; i < text.size(); ++i) {
        up = up && (text[i] - text[i - 1] + 10) % 10 == 1;
        down = down && (text[i - 1] - text[i] + 10) % 10 == 1;
    }
    return up || down;
}

std::string expandedHash(std::string_view line) {
    std::string out;
    for (const char c : line) {
        if (c == '#') {
            out += " unit ";
        } else if (c == '\n' || c == ',' || c == ';') {
            out += " | ";
        } else {
            out += c;
        }
    }
    return out;
}

/// German writes the kind of street into its name: "hauptstrasse", "hauptstr".
std::string withoutStreetEnding(std::string word) {
    for (const std::string_view ending : streetEndings()) {
        if (word.size() > ending.size() + 2 && word.ends_with(ending)) {
            word.resize(word.size() - ending.size());
            return word;
        }
    }
    return word;
}

void readLine(std::string_view line, NormalPlace& into) {
    std::vector<std::string> parts = words(folded(expandedHash(line)));
    std::vector<std::string> street;
    std::string compact;
    for (const std::string& part : parts) {
        compact += part;
    }
    if (const std::size_t box = compact.find("pobox"); box != std::string::npos) {
        into.street = "pobox";
        into.number = withoutZeros(std::string_view(compact).substr(box + 5));
        return;
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        std::string& part = parts[i];
        if (isUnitWord(part)) {
            if (i + 1 < parts.size()) {
                into.unit = withoutZeros(parts[++i]);
            }
            continue;
        }
        if (hasDigit(part)) {
            if (digit(part.front()) && into.number.empty() && !isOrdinal(part)) {
                into.number = withoutZeros(part);
            } else if (!isOrdinal(part)) {
                into.unit = into.unit.empty() ? withoutZeros(part) : into.unit;
            } else {
                street.push_back(part);
            }
            continue;
        }
        street.push_back(withoutStreetEnding(part));
    }
    std::string core;
    for (const std::string& part : street) {
        const std::optional<std::string_view> way = direction(part);
        if (way) {
            core += *way;
        } else if (!isStreetKind(part)) {
            core += part;
        }
    }
    if (core.empty()) {
        for (const std::string& part : street) {
            core += part;
        }
    }
    into.street = core;
}

std::string readCity(std::string_view text) {
    std::string out;
    for (const std::string& part : words(folded(text))) {
        out += part == "st" || part == "ste" ? "saint" : part == "mt" ? "mount" : part == "ft" ? "fort" : part;
    }
    return isNoPlace(out) ? std::string{} : out;
}

std::string readPostcode(std::string_view text) {
    std::string out = plain(text);
    if (out.size() == 9 && std::ranges::all_of(out, digit)) {
        out.resize(5); // ZIP+4
    }
    return out.size() < 3 || oneCharacter(out) ? std::string{} : out;
}

} // namespace

NormalPlace normalisePlace(const clinical::Address& address) {
    NormalPlace out;
    std::vector<std::string> lines;
    for (const std::string& line : address.line) {
        std::size_t start = 0;
        while (start <= line.size()) {
            const std::size_t end = std::min(line.find_first_of("\n;", start), line.size());
            if (end > start) {
                lines.push_back(line.substr(start, end - start));
            }
            start = end + 1;
        }
    }
    if (lines.empty() && address.city.empty() && address.postalCode.empty() && !address.text.empty()) {
        lines.push_back(address.text.substr(0, address.text.find(',')));
    }
    // The line with the house number is the street; a unit may stand on a line of its own, "c/o …" is neither.
    const auto street = std::ranges::find_if(lines, [](const std::string& line) {
        const std::vector<std::string> parts = words(folded(expandedHash(line)));
        return hasDigit(line) && !(parts.size() <= 2 && !parts.empty() && isUnitWord(parts.front()));
    });
    const std::string* chosen = street != lines.end() ? &*street : lines.empty() ? nullptr : &lines.front();
    if (chosen) {
        readLine(*chosen, out);
    }
    for (const std::string& line : lines) {
        if (&line == chosen) {
            continue;
        }
        if (NormalPlace aside; !hasDigit(line) && out.second.empty()) {
            readLine(line, aside);
            out.second = aside.street;
        }
        if (out.unit.empty()) {
            const std::vector<std::string> parts = words(folded(expandedHash(line)));
            for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
                if (isUnitWord(parts[i])) {
                    out.unit = withoutZeros(parts[i + 1]);
                }
            }
        }
    }
    if (isNoPlace(out.street)) {
        out.street.clear();
        out.number.clear();
    }
    out.city = readCity(address.city);
    out.postcode = readPostcode(address.postalCode);
    out.state = folded(address.state);
    return out;
}

std::string normalisePhone(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (digit(c)) {
            digits += c;
        } else if ((c == 'x' || c == 'X') && digits.size() >= 7) {
            break; // an extension
        }
    }
    digits = withoutZeros(digits);
    if (digits.size() == 11 && digits.front() == '1') {
        digits.erase(0, 1); // North America
    }
    if (digits.size() < 6 || digits.size() > 15 || oneCharacter(digits) || counting(digits)) {
        return {};
    }
    // 555-0100 is a number, 999-999-9999 and 617-000-0000 are not
    if (digits.size() >= 10 && oneCharacter(std::string_view(digits).substr(3))) {
        return {};
    }
    return digits;
}

std::string normaliseEmail(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c != ' ' && c != '<' && c != '>') {
            out += (c >= 'A' && c <= 'Z') ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    if (out.starts_with("mailto:")) {
        out.erase(0, 7);
    }
    const std::size_t at = out.find('@');
    if (at == std::string::npos || at == 0 || at + 3 > out.size() || isNoMail(std::string_view(out).substr(0, at))) {
        return {};
    }
    return out;
}

NormalIdentifier normaliseIdentifier(const clinical::Identifier& from) {
    NormalIdentifier out;
    std::string value = plain(from.value);
    if (value.size() < 3 || oneCharacter(value) || counting(value) || isNoIdentifier(value)) {
        return out;
    }
    const Assigner known = assignerOf(from.type, from.system, from.assigner);
    out.kind = known.kind;
    out.assigner = known.name;
    if (out.assigner == "ssn" && value.size() < 7) {
        return out; // only the last four digits: too little to be the number
    }
    out.value = std::move(value);
    return out;
}

std::string_view name(IdentifierClass c) {
    switch (c) {
    case IdentifierClass::National:
        return "national";
    case IdentifierClass::Personal:
        return "personal";
    case IdentifierClass::Member:
        return "member";
    case IdentifierClass::Record:
        return "record";
    }
    return "personal";
}

} // namespace anamnesis::identity
