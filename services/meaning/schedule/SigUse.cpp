// SPDX-License-Identifier: GPL-3.0-or-later
// Where, what for and for how long: as needed, duration, a single dose, body site, route, reason.
#include "services/meaning/schedule/SigReader.h"

#include "services/meaning/Medicines.h"
#include "services/meaning/schedule/SigWords.h"
#include "services/meaning/units/Text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace anamnesis::meaning {

using namespace sig;

bool SigReader::asNeeded() {
    const bool needed = take({"prn"}) || take({"as|if|when", "needed|necessary|required"}) || take({"as", "need"}) ||
                        take({"if", "you", "need"});
    if (!needed)
        return false;
    m_sig.schedule.asNeeded = true;
    if (take({"for"}) || take({"if"}))
        m_sig.schedule.asNeededFor = words(6);
    return true;
}

bool SigReader::duration() {
    const std::size_t start = m_at;
    if (take({"for", "up", "to"}) || take({"for", "the", "next"}) || take({"for", "a", "total", "of"}) ||
        take({"for|x"}) || take({"over"})) {
        const bool over = m_tokens[start].text == "over";
        NumberRange length;
        PeriodUnit unit = PeriodUnit::None;
        if (takeRange(length)) {
            take({"-"});
            take({"more"});
            if (takeUnit(unit)) {
                take({"only"});
                if (!over) {
                    m_sig.schedule.duration = length;
                    m_sig.schedule.durationUnit = unit;
                }
                return true;
            }
        }
    }
    m_at = start;
    return take({"until", "gone|finished|completed|complete"}) || take({"until", "all", "taken"});
}

bool SigReader::single() {
    const std::size_t start = m_at;
    const bool one = take({"x", "1", "dose"}) || take({"x", "1", "time"}) || take({"for", "1", "dose"}) ||
                     take({"1", "time", "only"}) || take({"once", "only"}) || take({"1", "time"}) || take({"stat"}) ||
                     take({"single", "dose"}) || take({"as", "a", "single", "dose"}) || take({"1", "dose", "only"}) ||
                     take({"one-time"});
    if (one || (take({"x", "1"}) && (ends() || m_tokens[m_at].kind == Token::Kind::Sign)) || take({"once"})) {
        m_sig.schedule.once = true;
        return true;
    }
    m_at = start;
    if (take({"continuous|continuously"}) || take({"continuous", "infusion"})) {
        m_sig.schedule.continuous = true;
        take({"infusion"});
        return true;
    }
    return false;
}

bool SigReader::site() {
    struct Row {
        std::string_view words;
        std::string_view route;
    };
    static constexpr std::array rows{Row{"eye|eyes", "ophthalmic"}, Row{"ear|ears", "otic"},
                                     Row{"nostril|nostrils|nare|nares", "nasal"}};
    const std::size_t start = m_at;
    take({"in|into|to|per"});
    take({"the"});
    std::string side;
    if (listed("left|right|both|each|affected", peek())) {
        side = std::string(peek());
        ++m_at;
    }
    for (const Row& row : rows) {
        if (!listed(row.words, peek()) || ends() || side.empty())
            continue;
        m_sig.site = side + " " + std::string(peek());
        m_sig.route = std::string(row.route);
        ++m_at;
        if (side == "both" || side == "each")
            m_sig.schedule.unread.push_back(m_sig.site); // the dose is given twice: no daily dose from this
        return true;
    }
    m_at = start;
    return false;
}

bool SigReader::route() {
    static constexpr auto words_ = std::to_array<std::string_view>(
        {"it", "id", "op", "ot", "gt", "bu", "tp", "ih", "ear", "eye", "skin", "mouth", "ng", "top", "ns"});
    for (std::size_t length = 5; length > 0; --length) {
        std::string phrase;
        for (std::size_t ahead = 0; ahead < length && !ends(ahead); ++ahead)
            phrase += (phrase.empty() ? "" : " ") + std::string(peek(ahead));
        if (length == 1 && std::ranges::find(words_, phrase) != words_.end())
            continue;
        if (std::string key = routeKey(phrase); !key.empty() && !text::isDigit(phrase.front())) {
            if (!m_sig.route.empty() && m_sig.route != key && key != "oral")
                m_sig.unread.push_back(phrase); // two routes
            else if (m_sig.route.empty())
                m_sig.route = std::move(key);
            m_at += length;
            return true;
        }
    }
    return false;
}

bool SigReader::indication() {
    if (!matches(0, {"for"}) || isNumber(1) || ends(1))
        return false;
    ++m_at;
    const std::string reason = words(8);
    if (m_sig.schedule.asNeeded && m_sig.schedule.asNeededFor.empty())
        m_sig.schedule.asNeededFor = reason;
    return true;
}

} // namespace anamnesis::meaning
