// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/text/Encoding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace anamnesis::decode::text {
namespace {

/// Windows-1252 bytes 0x80–0x9F (Unicode, VENDORS/MICSFT/WINDOWS/CP1252.TXT); 0 where unassigned.
constexpr std::array<std::uint16_t, 32> windows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// Length of the well-formed UTF-8 sequence at `at` (Unicode 15, table 3-7), 0 when there is none.
std::size_t sequence(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t offset) { return static_cast<unsigned char>(bytes[at + offset]); };
    const std::size_t left = bytes.size() - at;
    const auto tail = [&](std::size_t offset) { return offset < left && (byte(offset) & 0xC0U) == 0x80U; };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return tail(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        if (!tail(1) || !tail(2))
            return 0;
        if ((lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xED && byte(1) > 0x9F))
            return 0;
        return 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        if (!tail(1) || !tail(2) || !tail(3))
            return 0;
        if ((lead == 0xF0 && byte(1) < 0x90) || (lead == 0xF4 && byte(1) > 0x8F))
            return 0;
        return 4;
    }
    return 0;
}

std::string fromUtf16(std::string_view bytes, bool bigEndian) {
    std::string out;
    out.reserve(bytes.size());
    const auto unit = [&](std::size_t at) -> std::uint32_t {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return bigEndian ? (static_cast<std::uint32_t>(first) << 8U | second)
                         : (static_cast<std::uint32_t>(second) << 8U | first);
    };
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        std::uint32_t point = unit(at);
        if (point >= 0xD800 && point < 0xDC00 && at + 3 < bytes.size()) {
            const std::uint32_t low = unit(at + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                point = 0x10000 + ((point - 0xD800) << 10U) + (low - 0xDC00);
                at += 2;
            }
        }
        if (point >= 0xD800 && point < 0xE000)
            point = 0xFFFD;
        appendUtf8(out, point);
    }
    return out;
}

template <class Control>
void replaceControls(Repair& repair, Control&& control) {
    const std::string& in = repair.bytes;
    if (std::none_of(in.begin(), in.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
        return;
    std::string out;
    out.reserve(in.size() + 16);
    for (const char character : in)
        control(out, character);
    repair.bytes = std::move(out);
}

} // namespace

bool isUtf8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = sequence(bytes, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

std::size_t byteOrderMark(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return 3;
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return 2;
    return 0;
}

void appendUtf8(std::string& text, std::uint32_t point) {
    const auto add = [&](std::uint32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (point < 0x80) {
        add(point);
    } else if (point < 0x800) {
        add(0xC0U | point >> 6U);
        add(0x80U | (point & 0x3FU));
    } else if (point < 0x10000) {
        add(0xE0U | point >> 12U);
        add(0x80U | (point >> 6U & 0x3FU));
        add(0x80U | (point & 0x3FU));
    } else if (point < 0x110000) {
        add(0xF0U | point >> 18U);
        add(0x80U | (point >> 12U & 0x3FU));
        add(0x80U | (point >> 6U & 0x3FU));
        add(0x80U | (point & 0x3FU));
    } else {
        text += "\xEF\xBF\xBD";
    }
}

Repair toUtf8(std::string_view bytes) {
    Repair repair;
    const std::size_t mark = byteOrderMark(bytes);
    repair.byteOrderMark = mark != 0;
    if (mark == 2) {
        repair.transcoded = true;
        repair.bytes = fromUtf16(bytes.substr(2), bytes.front() == '\xFE');
        return repair;
    }
    bytes.remove_prefix(mark);
    repair.bytes.reserve(bytes.size() + 16);
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = sequence(bytes, at);
        if (length != 0) {
            repair.bytes.append(bytes.substr(at, length));
            at += length;
            continue;
        }
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        const std::uint32_t point = byte < 0xA0 ? windows1252[byte - 0x80U] : byte;
        appendUtf8(repair.bytes, point == 0 ? 0xFFFD : point);
        repair.transcoded = true;
    }
    return repair;
}

Repair repairJson(std::string_view bytes) {
    Repair repair = toUtf8(bytes);
    bool inString = false;
    bool escaped = false;
    replaceControls(repair, [&](std::string& out, char character) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte < 0x20 && (inString || (character != '\n' && character != '\r' && character != '\t'))) {
            repair.controlCharacters = true;
            if (!inString)
                out += ' ';
            else if (character == '\n')
                out += escaped ? "n" : "\\n";
            else if (character == '\r')
                out += escaped ? "r" : "\\r";
            else if (character == '\t')
                out += escaped ? "t" : "\\t";
            else
                out += escaped ? "\\\xEF\xBF\xBD" : "\xEF\xBF\xBD";
            escaped = false;
            return;
        }
        out += character;
        if (escaped)
            escaped = false;
        else if (inString && character == '\\')
            escaped = true;
        else if (character == '"')
            inString = !inString;
    });
    return repair;
}

Repair repairXml(std::string_view bytes) {
    Repair repair = toUtf8(bytes);
    replaceControls(repair, [&](std::string& out, char character) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte < 0x20 && character != '\n' && character != '\r' && character != '\t') {
            repair.controlCharacters = true;
            out += "\xEF\xBF\xBD";
        } else {
            out += character;
        }
    });
    return repair;
}

std::string_view cut(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U)
        --bytes;
    return text.substr(0, bytes);
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n\f\v";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

namespace {
char lowered(char character) {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}
} // namespace

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& character : out)
        character = lowered(character);
    return out;
}

bool sameWord(std::string_view left, std::string_view right) {
    return left.size() == right.size() &&
           std::equal(left.begin(), left.end(), right.begin(), [](char a, char b) { return lowered(a) == lowered(b); });
}

bool containsWord(std::string_view text, std::string_view lowerNeedle) {
    return std::search(text.begin(), text.end(), lowerNeedle.begin(), lowerNeedle.end(),
                       [](char a, char b) { return lowered(a) == b; }) != text.end();
}

std::string kebab(std::string_view camel) {
    std::string out;
    out.reserve(camel.size() + 4);
    for (const char character : camel) {
        if (character >= 'A' && character <= 'Z') {
            if (!out.empty())
                out += '-';
            out += lowered(character);
        } else {
            out += character;
        }
    }
    return out;
}

} // namespace anamnesis::decode::text
