// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/xml/Scanner.h"

namespace anamnesis::decode::xml {
namespace {

constexpr std::string_view blanks = " \t\r\n";

/// One past the marker, or the end of the text.
std::size_t behind(std::string_view text, std::string_view marker, std::size_t from) {
    const auto at = text.find(marker, from);
    return at == std::string_view::npos ? text.size() : at + marker.size();
}

bool isNameStart(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character == '_' ||
           static_cast<unsigned char>(character) >= 0x80;
}

/// One past the ">" of the tag that begins at `at`; a "<" ends a tag that was left open.
std::size_t tagEnd(std::string_view text, std::size_t at) {
    char quote = '\0';
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        const char character = text[i];
        if (character == '<')
            return i;
        if (quote != '\0') {
            if (character == quote)
                quote = '\0';
        } else if (character == '"' || character == '\'') {
            quote = character;
        } else if (character == '>') {
            return i + 1;
        }
    }
    return text.size();
}

} // namespace

std::optional<Tag> Scanner::next() {
    while (m_at < m_text.size()) {
        const auto open = m_text.find('<', m_at);
        if (open == std::string_view::npos || open + 1 >= m_text.size())
            break;
        const std::string_view rest = m_text.substr(open);
        if (rest.starts_with("<!--")) {
            m_at = behind(m_text, "-->", open + 4);
            continue;
        }
        if (rest.starts_with("<![CDATA[")) {
            m_at = behind(m_text, "]]>", open + 9);
            continue;
        }
        if (rest[1] == '?') {
            m_at = behind(m_text, "?>", open + 2);
            continue;
        }
        if (rest[1] == '!') {
            m_at = tagEnd(m_text, open);
            continue;
        }
        Tag tag;
        tag.begin = open;
        const bool close = rest[1] == '/';
        std::size_t at = open + (close ? 2U : 1U);
        if (at >= m_text.size() || !isNameStart(m_text[at])) {
            m_at = open + 1;
            continue;
        }
        tag.end = tagEnd(m_text, open);
        auto nameEnd = m_text.find_first_of(" \t\r\n/><", at);
        if (nameEnd == std::string_view::npos)
            nameEnd = m_text.size();
        tag.name = m_text.substr(at, nameEnd - at);
        if (const auto colon = tag.name.find(':'); colon != std::string_view::npos && colon + 1 < tag.name.size()) {
            tag.prefix = tag.name.substr(0, colon);
            tag.name.remove_prefix(colon + 1);
        }
        tag.kind = close ? Tag::Kind::Close
                         : (m_text.substr(open, tag.end - open).ends_with("/>") ? Tag::Kind::Empty : Tag::Kind::Open);
        m_at = tag.end;
        return tag;
    }
    m_at = m_text.size();
    return std::nullopt;
}

std::optional<Attribute> nextAttribute(std::string_view text, const Tag& tag, std::size_t at) {
    if (at <= tag.begin) {
        at = text.find_first_of(" \t\r\n/>", tag.begin + 1);
        if (at == std::string_view::npos)
            return std::nullopt;
    }
    at = text.find_first_not_of(blanks, at);
    if (at == std::string_view::npos || at >= tag.end || text[at] == '>' || text[at] == '/')
        return std::nullopt;
    const auto equals = text.find('=', at);
    if (equals == std::string_view::npos || equals >= tag.end)
        return std::nullopt;
    const auto open = text.find_first_of("\"'", equals);
    if (open == std::string_view::npos || open >= tag.end)
        return std::nullopt;
    const auto close = text.find(text[open], open + 1);
    if (close == std::string_view::npos || close >= tag.end)
        return std::nullopt;
    Attribute found;
    found.name = text.substr(at, equals - at);
    if (const auto last = found.name.find_last_not_of(blanks); last != std::string_view::npos)
        found.name = found.name.substr(0, last + 1);
    found.value = text.substr(open + 1, close - open - 1);
    found.begin = at;
    found.end = close + 1;
    return found;
}

std::string_view attribute(std::string_view text, const Tag& tag, std::string_view name) {
    std::size_t at = tag.begin;
    while (const auto found = nextAttribute(text, tag, at)) {
        if (found->name == name)
            return found->value;
        at = found->end;
    }
    return {};
}

std::optional<std::size_t> elementEnd(std::string_view text, const Tag& open) {
    if (open.kind != Tag::Kind::Open)
        return open.end;
    Scanner scanner(text, open.end);
    std::size_t depth = 1;
    while (const auto tag = scanner.next()) {
        if (tag->name != open.name)
            continue;
        if (tag->kind == Tag::Kind::Open)
            ++depth;
        else if (tag->kind == Tag::Kind::Close && --depth == 0)
            return tag->end;
    }
    return std::nullopt;
}

} // namespace anamnesis::decode::xml
