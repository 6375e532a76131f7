// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/json/Index.h"

#include "services/decode/text/Encoding.h"

#include <simdjson.h>

#include <array>
#include <cstring>
#include <limits>
#include <utility>

namespace anamnesis::decode::json {

Index Index::of(std::string_view text) {
    Index index;
    index.m_text = text;
    if (text.size() >= std::numeric_limits<std::uint32_t>::max()) {
        index.m_fault = Fault::TooLarge;
        return index;
    }
    if (text.empty()) {
        index.m_fault = Fault::Empty;
        return index;
    }
    std::unique_ptr<simdjson::internal::dom_parser_implementation> stage;
    if (simdjson::get_active_implementation()->create_dom_parser_implementation(text.size(), 1, stage)) {
        index.m_fault = Fault::Memory;
        return index;
    }
    switch (stage->stage1(reinterpret_cast<const std::uint8_t*>(text.data()), text.size(),
                          simdjson::stage1_mode::regular)) {
    case simdjson::SUCCESS:
        break;
    case simdjson::EMPTY:
        index.m_fault = Fault::Empty;
        return index;
    case simdjson::UTF8_ERROR:
        index.m_fault = Fault::Utf8;
        return index;
    case simdjson::UNESCAPED_CHARS:
        index.m_fault = Fault::ControlCharacter;
        return index;
    case simdjson::UNCLOSED_STRING:
        index.m_fault = Fault::UnclosedString;
        return index;
    default:
        index.m_fault = Fault::Memory;
        return index;
    }
    index.m_positions = {stage->structural_indexes.get(), stage->n_structural_indexes};
    index.m_owner = std::shared_ptr<const void>(std::move(stage));
    return index;
}

namespace {

/// Eight letters at a time, as most strings are short.
bool hasBackslash(std::string_view text) {
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    std::uint64_t eight = 0;
    while (text.size() >= sizeof eight) {
        std::memcpy(&eight, text.data(), sizeof eight);
        eight ^= ones * '\\';
        if (((eight - ones) & ~eight & (ones << 7U)) != 0)
            return true;
        text.remove_prefix(sizeof eight);
    }
    for (const char letter : text)
        if (letter == '\\')
            return true;
    return false;
}

} // namespace

std::optional<std::string_view> Index::string(std::size_t token, std::string& scratch) const {
    std::size_t end = 0;
    if (token + 1 < m_positions.size()) {
        // A quote inside would be a token of its own, so that the last one before the next token ends the string.
        const std::size_t from = m_positions[token] + std::size_t{1};
        std::size_t close = m_positions[token + 1];
        while (close > from && static_cast<unsigned char>(m_text[close - 1]) <= ' ')
            --close;
        if (close > from && m_text[close - 1] == '"') {
            const std::string_view content = m_text.substr(from, close - 1 - from);
            constexpr std::size_t few = 96;
            const bool escaped = content.size() <= few ? hasBackslash(content)
                                                       : std::memchr(content.data(), '\\', content.size()) != nullptr;
            if (!escaped)
                return content;
        }
    }
    return readString(m_text, m_positions[token], end, scratch);
}

std::size_t Index::skip(std::size_t token) const {
    constexpr auto steps = [] { // what a token adds to the depth
        std::array<signed char, 256> table{};
        table['{'] = table['['] = 1;
        table['}'] = table[']'] = -1;
        return table;
    }();
    const std::uint32_t* const positions = m_positions.data();
    const char* const text = m_text.data();
    const std::size_t size = m_positions.size();
    std::ptrdiff_t depth = 0;
    while (token < size) {
        depth += steps[static_cast<unsigned char>(text[positions[token++]])];
        if (depth <= 0)
            return token;
    }
    return size;
}

std::size_t Index::end(std::size_t token, std::size_t after) const {
    const char first = at(token);
    if (first == '{' || first == '[')
        return after <= m_positions.size() && after > 0 ? m_positions[after - 1] + std::size_t{1} : m_text.size();
    const std::size_t limit = after < m_positions.size() ? m_positions[after] : m_text.size();
    const std::string_view value = text::trimmed(m_text.substr(m_positions[token], limit - m_positions[token]));
    return m_positions[token] + value.size();
}

std::size_t wordEnd(std::string_view text, std::size_t at) {
    const auto end = text.find_first_of(" \t\r\n,:]}[{\"", at);
    return end == std::string_view::npos ? text.size() : end;
}

bool isNumber(std::string_view text) {
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t from = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at - from;
    };
    if (at < text.size() && text[at] == '-')
        ++at;
    const std::size_t start = at;
    const std::size_t whole = digits();
    if (whole == 0 || (whole > 1 && text[start] == '0'))
        return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

namespace {

std::optional<std::uint32_t> hex4(std::string_view text, std::size_t at) {
    if (at + 4 > text.size())
        return std::nullopt;
    std::uint32_t number = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        const char digit = text[i];
        std::uint32_t value = 0;
        if (digit >= '0' && digit <= '9')
            value = static_cast<std::uint32_t>(digit - '0');
        else if (digit >= 'a' && digit <= 'f')
            value = static_cast<std::uint32_t>(digit - 'a' + 10);
        else if (digit >= 'A' && digit <= 'F')
            value = static_cast<std::uint32_t>(digit - 'A' + 10);
        else
            return std::nullopt;
        number = number * 16 + value;
    }
    return number;
}

/// The escape whose backslash stands at `at`; moves `at` behind it.
bool unescape(std::string_view text, std::size_t& at, std::string& out) {
    if (at + 1 >= text.size())
        return false;
    const char kind = text[at + 1];
    at += 2;
    switch (kind) {
    case '"':
    case '\\':
    case '/':
        out += kind;
        return true;
    case 'b':
        out += '\b';
        return true;
    case 'f':
        out += '\f';
        return true;
    case 'n':
        out += '\n';
        return true;
    case 'r':
        out += '\r';
        return true;
    case 't':
        out += '\t';
        return true;
    case 'u':
        break;
    default:
        return false;
    }
    auto point = hex4(text, at);
    if (!point)
        return false;
    at += 4;
    if (*point >= 0xD800 && *point < 0xDC00 && text.substr(at, 2) == "\\u") {
        const auto low = hex4(text, at + 2);
        if (low && *low >= 0xDC00 && *low < 0xE000) {
            point = 0x10000 + ((*point - 0xD800) << 10U) + (*low - 0xDC00);
            at += 6;
        }
    }
    // A lone surrogate is no character (RFC 8259 §8.2); the rest of the text is worth keeping.
    text::appendUtf8(out, *point >= 0xD800 && *point < 0xE000 ? 0xFFFD : *point);
    return true;
}

} // namespace

std::optional<std::string_view> readString(std::string_view text, std::size_t at, std::size_t& end,
                                           std::string& scratch) {
    if (at >= text.size() || text[at] != '"')
        return std::nullopt;
    const std::size_t from = at + 1;
    const void* quote = from < text.size() ? std::memchr(text.data() + from, '"', text.size() - from) : nullptr;
    if (quote == nullptr)
        return std::nullopt;
    const auto close = static_cast<std::size_t>(static_cast<const char*>(quote) - text.data());
    if (std::memchr(text.data() + from, '\\', close - from) == nullptr) {
        end = close + 1;
        return text.substr(from, close - from);
    }
    scratch.clear();
    for (std::size_t i = from; i < text.size();) {
        if (text[i] == '"') {
            end = i + 1;
            return std::string_view(scratch);
        }
        if (text[i] == '\\') {
            if (!unescape(text, i, scratch))
                return std::nullopt;
            continue;
        }
        std::size_t next = i;
        while (next < text.size() && text[next] != '"' && text[next] != '\\')
            ++next;
        if (next == text.size())
            return std::nullopt;
        scratch.append(text.substr(i, next - i));
        i = next;
    }
    return std::nullopt;
}

} // namespace anamnesis::decode::json
