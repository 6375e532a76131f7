// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/Fold.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace anamnesis::timeline {
namespace {

struct Row {
    char32_t from, to; ///< a run of code points
    std::string_view letters;
};

// One letter a code point, in order; '.' keeps the code point; an upper-case letter marks a pair written out below.
constexpr std::array latin{
    Row{0xC0, 0xFF, "aaaaaaAceeeeiiiidnooooo.ouuuuyTSaaaaaaAceeeeiiiidnooooo.ouuuuyTy"},
    Row{0x100, 0x17F,
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkkllllllllllnnnnnnnnn"
        "ooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"},
    Row{0x1EA0, 0x1EF9, "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy"},
};

std::string_view latinLetters(char32_t point) {
    for (const Row& row : latin) {
        if (point < row.from || point > row.to)
            continue;
        const std::size_t at = point - row.from;
        if (at >= row.letters.size())
            return {};
        switch (row.letters[at]) {
        case '.':
            return {};
        case 'A':
            return "ae";
        case 'T':
            return point == 0xDE || point == 0xFE ? "th" : "";
        case 'S':
            return "ss";
        case 'I':
            return "ij";
        case 'O':
            return "oe";
        default:
            return row.letters.substr(at, 1);
        }
    }
    return {};
}

char32_t greekOrCyrillic(char32_t point) {
    switch (point) {
    case 0x386:
    case 0x3AC:
        return 0x3B1;
    case 0x388:
    case 0x3AD:
        return 0x3B5;
    case 0x389:
    case 0x3AE:
        return 0x3B7;
    case 0x38A:
    case 0x390:
    case 0x3AA:
    case 0x3AF:
    case 0x3CA:
        return 0x3B9;
    case 0x38C:
    case 0x3CC:
        return 0x3BF;
    case 0x38E:
    case 0x3AB:
    case 0x3B0:
    case 0x3CB:
    case 0x3CD:
        return 0x3C5;
    case 0x38F:
    case 0x3CE:
        return 0x3C9;
    case 0x3C2:
        return 0x3C3;
    case 0x400:
    case 0x401:
    case 0x450:
    case 0x451:
        return 0x435;
    case 0x419:
    case 0x439:
    case 0x40D:
    case 0x45D:
        return 0x438;
    case 0xB5:
        return 0x3BC;
    default:
        break;
    }
    if (point >= 0x391 && point <= 0x3A9)
        return point + 0x20;
    if (point >= 0x402 && point <= 0x40F)
        return point + 0x50;
    if (point >= 0x410 && point <= 0x42F)
        return point + 0x20;
    return point;
}

void appendPoint(std::string& out, char32_t point) {
    if (point < 0x80) {
        out += static_cast<char>(point);
    } else if (point < 0x800) {
        out += static_cast<char>(0xC0 | (point >> 6));
        out += static_cast<char>(0x80 | (point & 0x3F));
    } else {
        out += static_cast<char>(0xE0 | (point >> 12));
        out += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (point & 0x3F));
    }
}

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

} // namespace

void appendFolded(std::string& out, std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x80) {
            out += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : text[i];
            continue;
        }
        const bool two = (byte & 0xE0) == 0xC0 && i + 1 < text.size() && isContinuation(text[i + 1]);
        const bool three =
            (byte & 0xF0) == 0xE0 && i + 2 < text.size() && isContinuation(text[i + 1]) && isContinuation(text[i + 2]);
        if (!two && !three) {
            out += text[i];
            continue;
        }
        const auto low = [&](std::size_t k) {
            return static_cast<char32_t>(static_cast<unsigned char>(text[k]) & 0x3F);
        };
        const char32_t point = two ? (static_cast<char32_t>(byte & 0x1F) << 6) | low(i + 1)
                                   : (static_cast<char32_t>(byte & 0x0F) << 12) | (low(i + 1) << 6) | low(i + 2);
        i += two ? 1 : 2;
        if (point >= 0x300 && point <= 0x36F) // combining marks
            continue;
        if (const std::string_view letters = latinLetters(point); !letters.empty())
            out += letters;
        else
            appendPoint(out, greekOrCyrillic(point));
    }
}

std::string folded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    appendFolded(out, text);
    return out;
}

} // namespace anamnesis::timeline
