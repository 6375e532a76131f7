// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/narrative/Narrative.h"

#include "services/decode/text/Encoding.h"
#include "services/decode/xml/Scanner.h"

#include <algorithm>
#include <array>
#include <vector>

namespace anamnesis::decode::narrative {
namespace {

enum class Role : std::uint8_t { Inline, Block, Cell, Break, Silent };

/// One row a tag: what it becomes (empty: its text only) and how it reads as plain text.
struct TagRow {
    std::string_view name;
    std::string_view shown;
    Role role;
    bool empty = false;
};
constexpr std::array tags{
    TagRow{"a", "a", Role::Inline},
    TagRow{"b", "b", Role::Inline},
    TagRow{"blockquote", "blockquote", Role::Block},
    TagRow{"br", "br", Role::Break, true},
    TagRow{"caption", "caption", Role::Block},
    TagRow{"code", "code", Role::Inline},
    TagRow{"col", {}, Role::Inline, true},
    TagRow{"content", "span", Role::Inline}, // CDA R2 §4.3.5
    TagRow{"dd", "dd", Role::Block},
    TagRow{"div", "div", Role::Block},
    TagRow{"dl", "dl", Role::Block},
    TagRow{"dt", "dt", Role::Block},
    TagRow{"em", "em", Role::Inline},
    TagRow{"embed", {}, Role::Silent},
    TagRow{"footnote", "small", Role::Inline},
    TagRow{"h1", "h1", Role::Block},
    TagRow{"h2", "h2", Role::Block},
    TagRow{"h3", "h3", Role::Block},
    TagRow{"h4", "h4", Role::Block},
    TagRow{"h5", "h5", Role::Block},
    TagRow{"h6", "h6", Role::Block},
    TagRow{"head", {}, Role::Silent},
    TagRow{"hr", "hr", Role::Break, true},
    TagRow{"i", "i", Role::Inline},
    TagRow{"iframe", {}, Role::Silent},
    TagRow{"item", "li", Role::Block}, // CDA
    TagRow{"li", "li", Role::Block},
    TagRow{"list", "ul", Role::Block}, // CDA
    TagRow{"noscript", {}, Role::Silent},
    TagRow{"object", {}, Role::Silent},
    TagRow{"ol", "ol", Role::Block},
    TagRow{"p", "p", Role::Block},
    TagRow{"paragraph", "p", Role::Block}, // CDA
    TagRow{"pre", "pre", Role::Block},
    TagRow{"script", {}, Role::Silent},
    TagRow{"small", "small", Role::Inline},
    TagRow{"span", "span", Role::Inline},
    TagRow{"strong", "strong", Role::Inline},
    TagRow{"style", {}, Role::Silent},
    TagRow{"sub", "sub", Role::Inline},
    TagRow{"sup", "sup", Role::Inline},
    TagRow{"svg", {}, Role::Silent},
    TagRow{"table", "table", Role::Block},
    TagRow{"tbody", "tbody", Role::Block},
    TagRow{"td", "td", Role::Cell},
    TagRow{"template", {}, Role::Silent},
    TagRow{"tfoot", "tfoot", Role::Block},
    TagRow{"th", "th", Role::Cell},
    TagRow{"thead", "thead", Role::Block},
    TagRow{"title", {}, Role::Silent},
    TagRow{"tr", "tr", Role::Block},
    TagRow{"u", "u", Role::Inline},
    TagRow{"ul", "ul", Role::Block},
};
static_assert(std::is_sorted(tags.begin(), tags.end(),
                             [](const TagRow& a, const TagRow& b) { return a.name < b.name; }));

/// Where the tags of each first letter begin.
constexpr auto firstOfLetter = [] {
    std::array<std::uint8_t, 27> first{};
    for (std::size_t letter = 0; letter < first.size(); ++letter)
        while (first[letter] < tags.size() && tags[first[letter]].name.front() < static_cast<char>('a' + letter))
            ++first[letter];
    return first;
}();

const TagRow* rowOf(std::string_view name) {
    if (name.empty())
        return nullptr;
    const auto letter = static_cast<std::size_t>((static_cast<unsigned char>(name.front()) | 0x20U) - 'a');
    if (letter >= 26)
        return nullptr;
    for (std::size_t i = firstOfLetter[letter]; i < firstOfLetter[letter + 1]; ++i)
        if (tags[i].name.size() == name.size() && text::sameWord(tags[i].name, name))
            return &tags[i];
    return nullptr;
}

constexpr std::array<std::string_view, 7> attributes{"colspan", "dir", "href", "lang", "rowspan", "scope", "title"};

void escape(std::string& out, std::string_view text) {
    for (const char character : text) {
        switch (character) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += static_cast<unsigned char>(character) < 0x20 && character != '\n' && character != '\t' ? ' '
                                                                                                          : character;
        }
    }
}

/// Calls text(raw text) and tag(Tag) in order; comments and their like are passed over, CDATA is text.
template <class OnText, class OnTag>
void walk(std::string_view markup, OnText&& onText, OnTag&& onTag) {
    std::size_t at = 0;
    xml::Scanner scanner(markup);
    const auto texts = [&](std::size_t to) {
        while (at < to) {
            const std::string_view rest = markup.substr(at, to - at);
            const auto open = rest.find('<');
            if (open != 0)
                onText(rest.substr(0, open), false);
            if (open == std::string_view::npos)
                break;
            const std::string_view mark = rest.substr(open);
            std::size_t length = 1;
            const auto until = [&](std::string_view end, std::size_t from) {
                const auto found = mark.find(end, from);
                return found == std::string_view::npos ? mark.size() : found + end.size();
            };
            if (mark.starts_with("<!--"))
                length = until("-->", 4);
            else if (mark.starts_with("<![CDATA[")) {
                length = until("]]>", 9);
                onText(mark.substr(9, length - 9 - (mark.substr(0, length).ends_with("]]>") ? 3U : 0U)), true);
            } else if (mark.starts_with("<?"))
                length = until("?>", 2);
            else if (mark.starts_with("<!"))
                length = until(">", 2);
            else
                onText("<", true);
            at += (open == std::string_view::npos ? 0 : open) + length;
        }
        at = to;
    };
    while (const auto tag = scanner.next()) {
        texts(tag->begin);
        onTag(*tag);
        at = tag->end;
    }
    texts(markup.size());
}

} // namespace

std::string plainText(std::string_view markup) {
    std::string out;
    out.reserve(markup.size() / 2);
    char pending = '\0'; // '\n' over '\t' over ' '
    const auto breakWith = [&](char mark) {
        if (pending == '\0' || mark == '\n' || (mark == '\t' && pending == ' '))
            pending = pending == '\n' ? '\n' : mark;
    };
    std::size_t silent = 0;
    std::string_view silentName;
    const auto say = [&](std::string_view raw, bool literal) {
        if (silent > 0)
            return;
        std::string resolved;
        if (!literal && raw.find('&') != std::string_view::npos)
            resolved = unescaped(raw);
        const std::string_view text = resolved.empty() ? raw : std::string_view(resolved);
        for (std::size_t i = 0; i < text.size(); ++i) {
            const std::size_t word = i;
            while (i < text.size() && static_cast<unsigned char>(text[i]) > ' ' && text[i] != '\xC2')
                ++i;
            if (i > word) {
                if (pending != '\0' && !out.empty())
                    out += pending;
                pending = '\0';
                out.append(text, word, i - word);
                if (i == text.size())
                    break;
            }
            const char character = text[i];
            const bool noBreak = character == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0';
            if (noBreak || character == ' ' || character == '\t' || character == '\r' || character == '\n') {
                breakWith(' ');
                i += noBreak ? 1U : 0U;
                continue;
            }
            if (pending != '\0' && !out.empty())
                out += pending;
            pending = '\0';
            out += static_cast<unsigned char>(character) < 0x20 ? ' ' : character;
        }
    };
    walk(markup, say, [&](const xml::Tag& tag) {
        const TagRow* row = rowOf(tag.name);
        if (silent > 0) {
            if (tag.name == silentName)
                silent += tag.kind == xml::Tag::Kind::Open    ? 1U
                          : tag.kind == xml::Tag::Kind::Close ? static_cast<std::size_t>(-1)
                                                              : 0U;
            return;
        }
        const Role role = row == nullptr ? Role::Inline : row->role;
        if (role == Role::Silent && tag.kind == xml::Tag::Kind::Open) {
            silent = 1;
            silentName = tag.name;
        }
        if (role == Role::Block || role == Role::Break)
            breakWith('\n');
        else if (role == Role::Cell)
            breakWith('\t');
        if (text::sameWord(tag.name, "img") && tag.kind != xml::Tag::Kind::Close)
            say(xml::attribute(markup, tag, "alt"), false);
    });
    return out;
}

std::string sanitise(std::string_view markup) {
    std::string out;
    out.reserve(markup.size());
    std::vector<std::string_view> open;
    std::size_t silent = 0;
    std::string_view silentName;
    constexpr std::size_t depth = 200;
    walk(
        markup,
        [&](std::string_view raw, bool literal) {
            if (silent == 0)
                escape(out, literal ? std::string(raw) : unescaped(raw));
        },
        [&](const xml::Tag& tag) {
            const TagRow* row = rowOf(tag.name);
            if (silent > 0) {
                if (tag.name == silentName)
                    silent += tag.kind == xml::Tag::Kind::Open    ? 1U
                              : tag.kind == xml::Tag::Kind::Close ? static_cast<std::size_t>(-1)
                                                                  : 0U;
                return;
            }
            if (row == nullptr || row->shown.empty()) {
                if (row != nullptr && row->role == Role::Silent && tag.kind == xml::Tag::Kind::Open) {
                    silent = 1;
                    silentName = tag.name;
                }
                if (text::sameWord(tag.name, "img") && tag.kind != xml::Tag::Kind::Close)
                    escape(out, unescaped(xml::attribute(markup, tag, "alt")));
                return;
            }
            if (tag.kind == xml::Tag::Kind::Close) {
                if (row->empty || std::find(open.begin(), open.end(), row->shown) == open.end())
                    return;
                for (bool closed = false; !closed;) {
                    closed = open.back() == row->shown;
                    out += "</" + std::string(open.back()) + '>';
                    open.pop_back();
                }
                return;
            }
            if (open.size() >= depth)
                return;
            out += '<';
            out += row->shown;
            std::size_t at = tag.begin;
            std::vector<std::string> told;
            while (const auto attribute = xml::nextAttribute(markup, tag, at)) {
                at = attribute->end;
                const std::string name = text::lower(attribute->name);
                const std::string value = unescaped(attribute->value);
                if (!std::binary_search(attributes.begin(), attributes.end(), std::string_view(name)) ||
                    (name == "href" && !value.starts_with('#')) ||
                    std::find(told.begin(), told.end(), name) != told.end())
                    continue;
                told.push_back(name);
                out += ' ' + name + "=\"";
                escape(out, value);
                out += '"';
            }
            if (row->empty) {
                out += "/>";
            } else {
                out += '>';
                if (tag.kind == xml::Tag::Kind::Empty)
                    out += "</" + std::string(row->shown) + '>';
                else
                    open.push_back(row->shown);
            }
        });
    while (!open.empty()) {
        out += "</" + std::string(open.back()) + '>';
        open.pop_back();
    }
    return out;
}

} // namespace anamnesis::decode::narrative
