// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/narrative/Narrative.h"
#include "services/decode/text/Encoding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace anamnesis::decode::narrative {
namespace {

struct Entity {
    std::string_view name;
    std::uint32_t point;
};
/// HTML 4 entities met in clinical narrative (W3C HTML 4.01 §24), sorted by name.
constexpr std::array entities{
    Entity{"Agrave", 0xC0},  Entity{"Auml", 0xC4},    Entity{"Delta", 0x394},   Entity{"Eacute", 0xC9},
    Entity{"Omega", 0x3A9},  Entity{"Ouml", 0xD6},    Entity{"Uuml", 0xDC},     Entity{"aacute", 0xE1},
    Entity{"acute", 0xB4},   Entity{"agrave", 0xE0},  Entity{"alpha", 0x3B1},   Entity{"amp", '&'},
    Entity{"apos", '\''},    Entity{"aring", 0xE5},   Entity{"asymp", 0x2248},  Entity{"auml", 0xE4},
    Entity{"beta", 0x3B2},   Entity{"bull", 0x2022},  Entity{"ccedil", 0xE7},   Entity{"copy", 0xA9},
    Entity{"deg", 0xB0},     Entity{"delta", 0x3B4},  Entity{"divide", 0xF7},   Entity{"eacute", 0xE9},
    Entity{"ecirc", 0xEA},   Entity{"egrave", 0xE8},  Entity{"euml", 0xEB},     Entity{"euro", 0x20AC},
    Entity{"frac12", 0xBD},  Entity{"frac14", 0xBC},  Entity{"frac34", 0xBE},   Entity{"gamma", 0x3B3},
    Entity{"ge", 0x2265},    Entity{"gt", '>'},       Entity{"hellip", 0x2026}, Entity{"iacute", 0xED},
    Entity{"icirc", 0xEE},   Entity{"iuml", 0xEF},    Entity{"laquo", 0xAB},    Entity{"larr", 0x2190},
    Entity{"ldquo", 0x201C}, Entity{"le", 0x2264},    Entity{"lsquo", 0x2018},  Entity{"lt", '<'},
    Entity{"mdash", 0x2014}, Entity{"micro", 0xB5},   Entity{"middot", 0xB7},   Entity{"mu", 0x3BC},
    Entity{"nbsp", 0xA0},    Entity{"ndash", 0x2013}, Entity{"ne", 0x2260},     Entity{"ntilde", 0xF1},
    Entity{"oacute", 0xF3},  Entity{"ocirc", 0xF4},   Entity{"ograve", 0xF2},   Entity{"omega", 0x3C9},
    Entity{"oslash", 0xF8},  Entity{"ouml", 0xF6},    Entity{"para", 0xB6},     Entity{"plusmn", 0xB1},
    Entity{"pound", 0xA3},   Entity{"quot", '"'},     Entity{"raquo", 0xBB},    Entity{"rarr", 0x2192},
    Entity{"rdquo", 0x201D}, Entity{"reg", 0xAE},     Entity{"rsquo", 0x2019},  Entity{"sect", 0xA7},
    Entity{"shy", 0xAD},     Entity{"sup1", 0xB9},    Entity{"sup2", 0xB2},     Entity{"sup3", 0xB3},
    Entity{"szlig", 0xDF},   Entity{"times", 0xD7},   Entity{"trade", 0x2122},  Entity{"uacute", 0xFA},
    Entity{"ucirc", 0xFB},   Entity{"ugrave", 0xF9},  Entity{"uuml", 0xFC},     Entity{"yen", 0xA5}};
static_assert(std::is_sorted(entities.begin(), entities.end(),
                             [](const Entity& a, const Entity& b) { return a.name < b.name; }));

} // namespace

std::string unescaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] != '&') {
            const auto next = std::min(text.find('&', at), text.size());
            out.append(text.substr(at, next - at));
            at = next;
            continue;
        }
        const std::string_view window = text.substr(at + 1, 12);
        const auto end = window.find(';');
        if (end == std::string_view::npos || end == 0) {
            out += text[at++];
            continue;
        }
        const std::string_view body = window.substr(0, end);
        std::uint32_t point = 0;
        if (body.front() == '#') {
            const bool hex = body.size() > 1 && (body[1] == 'x' || body[1] == 'X');
            const std::string_view digits = body.substr(hex ? 2 : 1);
            const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), point, hex ? 16 : 10);
            if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size() ||
                (point >= 0xD800 && point < 0xE000))
                point = 0;
            if (point < 0x20 && point != '\t' && point != '\n' && point != '\r')
                point = point == 0 ? 0 : 0xFFFD;
        } else {
            const auto found =
                std::lower_bound(entities.begin(), entities.end(), body,
                                 [](const Entity& entity, std::string_view name) { return entity.name < name; });
            if (found != entities.end() && found->name == body)
                point = found->point;
        }
        if (point == 0) {
            out += text[at++];
            continue;
        }
        text::appendUtf8(out, point);
        at += end + 2;
    }
    return out;
}

} // namespace anamnesis::decode::narrative
