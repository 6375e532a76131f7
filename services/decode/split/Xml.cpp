// SPDX-License-Identifier: GPL-3.0-or-later
// Splitting an XML Bundle by its tags; each resource's own bytes are then parsed by libxml2. Prefixes declared on the
// Bundle are copied into resources that use them, and a page in another character set is rewritten in UTF-8 first.
#include "services/decode/Limits.h"
#include "services/decode/split/Split.h"
#include "services/decode/text/Encoding.h"
#include "services/decode/xml/Scanner.h"

#include <libxml/encoding.h>

#include <charconv>

namespace anamnesis::decode::splitting {
namespace {

using xml::Tag;

std::string unescaped(std::string_view value) {
    std::string out;
    for (std::size_t at = 0; at < value.size(); ++at) {
        static constexpr std::pair<std::string_view, char> entities[] = {
            {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}};
        bool found = false;
        for (const auto& [entity, character] : entities)
            if (value.substr(at).starts_with(entity)) {
                out += character;
                at += entity.size() - 1;
                found = true;
                break;
            }
        if (!found)
            out += value[at];
    }
    return out;
}

/// The text in UTF-8 when its declaration names another character set and libxml2 knows it; else empty.
std::string transcoded(std::string_view text) {
    const auto end = text.find("?>");
    if (!text.starts_with("<?xml") || end == std::string_view::npos)
        return {};
    const std::string_view declaration = text.substr(0, end);
    const auto at = declaration.find("encoding");
    if (at == std::string_view::npos)
        return {};
    const auto open = declaration.find_first_of("\"'", at);
    const auto close = open == std::string_view::npos ? open : declaration.find(declaration[open], open + 1);
    if (close == std::string_view::npos)
        return {};
    const std::string charset(declaration.substr(open + 1, close - open - 1));
    if (text::sameWord(charset, "utf-8") || text::isUtf8(text))
        return {};
    xmlCharEncodingHandlerPtr handler = xmlFindCharEncodingHandler(charset.c_str());
    if (handler == nullptr)
        return {};
    xmlBufferPtr in = xmlBufferCreate();
    xmlBufferPtr out = xmlBufferCreate();
    xmlBufferAdd(in, reinterpret_cast<const xmlChar*>(text.data() + end + 2), static_cast<int>(text.size() - end - 2));
    std::string utf8;
    if (xmlCharEncInFunc(handler, out, in) >= 0)
        utf8.assign(reinterpret_cast<const char*>(xmlBufferContent(out)),
                    static_cast<std::size_t>(xmlBufferLength(out)));
    xmlBufferFree(in);
    xmlBufferFree(out);
    xmlCharEncCloseFunc(handler);
    return utf8;
}

class Splitter {
public:
    Splitter(std::string_view text, Page& page, std::size_t depth) : m_text(text), m_page(page), m_depth(depth) {}

    void bundle(const Tag& root) {
        m_root = root;
        if (m_depth == 0)
            m_page.bundle = true;
        xml::Scanner scanner(m_text, root.end);
        std::size_t number = 0;
        while (const auto tag = scanner.next()) {
            if (tag->kind == Tag::Kind::Close)
                continue;
            if (tag->name == "entry") {
                scanner = xml::Scanner(m_text, entry(*tag, number++));
            } else if (m_depth == 0 && tag->name == "type" && m_page.bundleType.empty()) {
                m_page.bundleType = xml::attribute(m_text, *tag, "value");
            } else if (m_depth == 0 && tag->name == "total") {
                const std::string_view value = xml::attribute(m_text, *tag, "value");
                std::uint64_t total = 0;
                if (std::from_chars(value.data(), value.data() + value.size(), total).ec == std::errc{})
                    m_page.total = total;
            } else if (m_depth == 0 && tag->name == "relation") {
                m_relation = xml::attribute(m_text, *tag, "value");
            } else if (m_depth == 0 && tag->name == "url") {
                m_url = xml::attribute(m_text, *tag, "value");
            } else if (tag->name == "link") {
                m_relation = {};
                m_url = {};
            }
            if (m_relation == "next" && !m_url.empty() && m_page.next.empty())
                m_page.next = unescaped(m_url);
        }
    }

    void resource(const Tag& tag, std::size_t end, const Entry& entry) {
        const std::string_view bytes = m_text.substr(tag.begin, end - tag.begin);
        if (tag.name == "Bundle" && m_depth < limits::bundleDepth) {
            xmlText(bytes, m_page, m_depth + 1);
            return;
        }
        Slice slice;
        slice.format = Format::FhirXml;
        slice.mediaType = fhirXml;
        slice.bytes = standingAlone(tag, bytes);
        slice.type = tag.name;
        slice.fullUrl = entry.fullUrl;
        slice.searchMode = entry.searchMode;
        describe(slice, tag, end);
        if (tag.name == "OperationOutcome") {
            const tree::Tree outcome = tree::readXml(slice.bytes);
            if (outcome.readable()) {
                addOutcome(m_page, outcome.root());
                return;
            }
        }
        add(m_page, std::move(slice));
    }

    /// id and meta stand among the first children.
    void describe(Slice& slice, const Tag& tag, std::size_t end) {
        xml::Scanner scanner(m_text.substr(0, end), tag.end);
        std::size_t depth = 0;
        bool inMeta = false;
        for (std::size_t seen = 0; seen < 400; ++seen) {
            const auto next = scanner.next();
            if (!next)
                break;
            if (next->kind == Tag::Kind::Close) {
                if (depth == 0)
                    break;
                if (--depth == 0 && inMeta)
                    break;
                continue;
            }
            if (depth == 0 && next->name == "id" && slice.id.empty())
                slice.id = unescaped(xml::attribute(m_text, *next, "value"));
            if (depth == 0)
                inMeta = next->name == "meta";
            if (depth == 1 && inMeta && next->name == "versionId")
                slice.version = unescaped(xml::attribute(m_text, *next, "value"));
            if (depth == 1 && inMeta && next->name == "lastUpdated")
                slice.lastUpdated = unescaped(xml::attribute(m_text, *next, "value"));
            if (next->kind == Tag::Kind::Open)
                ++depth;
        }
    }

private:
    /// Takes in the entry; answers where to go on.
    std::size_t entry(const Tag& open, std::size_t number) {
        if (open.kind == Tag::Kind::Empty)
            return open.end;
        Entry told;
        std::optional<Tag> held;
        std::size_t heldEnd = 0;
        std::string_view method;
        xml::Scanner scanner(m_text, open.end);
        std::size_t after = m_text.size();
        while (const auto tag = scanner.next()) {
            if (tag->name == "entry") { // its end, or the next one where its end is missing
                after = tag->kind == Tag::Kind::Close ? tag->end : tag->begin;
                break;
            }
            if (tag->kind == Tag::Kind::Close)
                continue;
            if (tag->name == "fullUrl")
                told.fullUrl = unescaped(xml::attribute(m_text, *tag, "value"));
            else if (tag->name == "mode")
                told.searchMode = xml::attribute(m_text, *tag, "value");
            else if (tag->name == "method")
                method = xml::attribute(m_text, *tag, "value");
            else if ((tag->name == "resource" || tag->name == "outcome") && tag->kind == Tag::Kind::Open) {
                const auto inner = scanner.next();
                if (!inner || inner->kind == Tag::Kind::Close)
                    continue;
                const std::size_t end = resourceEnd(*inner, tag->name);
                if (tag->name == "outcome") {
                    resource(*inner, end, {});
                } else {
                    held = inner;
                    heldEnd = end;
                }
                scanner = xml::Scanner(m_text, end);
            }
        }
        if (held)
            resource(*held, heldEnd, told);
        else
            note(m_page, Severity::Information,
                 method == "DELETE" ? "decode.entry-deleted" : "decode.entry-without-resource", {},
                 "Bundle.entry[" + std::to_string(number) + ']');
        return after;
    }

    /// One past the resource, by counting tags of its name; where its own end is missing, at the end of what holds it.
    std::size_t resourceEnd(const Tag& tag, std::string_view holder) {
        if (tag.kind == Tag::Kind::Empty)
            return tag.end;
        const bool holds = tag.name == "Bundle" || tag.name == "Parameters";
        xml::Scanner scanner(m_text, tag.end);
        std::size_t depth = 1;
        while (const auto next = scanner.next()) {
            if (next->kind == Tag::Kind::Close && next->name == holder && !holds)
                return next->begin;
            if (next->name != tag.name)
                continue;
            if (next->kind == Tag::Kind::Open)
                ++depth;
            else if (next->kind == Tag::Kind::Close && --depth == 0)
                return next->end;
        }
        return m_text.size();
    }

    /// The bytes themselves, or a copy with the Bundle's prefix declarations where the resource uses them.
    std::string_view standingAlone(const Tag& tag, std::string_view bytes) {
        if (!m_root)
            return bytes;
        std::string declarations;
        std::size_t at = m_root->begin;
        while (const auto attribute = xml::nextAttribute(m_text, *m_root, at)) {
            at = attribute->end;
            if (!attribute->name.starts_with("xmlns:"))
                continue;
            const std::string prefix(attribute->name.substr(6));
            if (bytes.find('<' + prefix + ':') != std::string_view::npos ||
                bytes.find(' ' + prefix + ':') != std::string_view::npos)
                declarations += ' ' + std::string(m_text.substr(attribute->begin, attribute->end - attribute->begin));
        }
        if (declarations.empty())
            return bytes;
        const auto nameEnd = bytes.find_first_of(" \t\r\n/>");
        if (nameEnd == std::string_view::npos || tag.end == tag.begin)
            return bytes;
        std::string copy(bytes.substr(0, nameEnd));
        copy += declarations;
        copy += bytes.substr(nameEnd);
        return m_page.rewritten->emplace_back(std::move(copy));
    }

    std::string_view m_text;
    Page& m_page;
    std::size_t m_depth;
    std::optional<Tag> m_root;
    std::string_view m_relation;
    std::string_view m_url;
};

} // namespace

void xmlText(std::string_view bytes, Page& page, std::size_t depth) {
    std::string_view text = bytes;
    if (text::byteOrderMark(bytes) == 2) {
        page.rewritten->push_back(text::toUtf8(bytes).bytes);
        text = page.rewritten->back();
    } else if (std::string utf8 = transcoded(bytes); !utf8.empty()) {
        page.rewritten->push_back(std::move(utf8));
        text = page.rewritten->back();
    }
    xml::Scanner scanner(text);
    const auto root = scanner.next();
    Splitter splitter(text, page, depth);
    if (root && root->name == "Bundle" && root->kind != Tag::Kind::Close) {
        if (!xml::elementEnd(text, *root))
            note(page, Severity::Error, "decode.page-truncated");
        splitter.bundle(*root);
        return;
    }
    Slice slice;
    slice.format = Format::FhirXml;
    slice.mediaType = fhirXml;
    slice.bytes = bytes;
    if (root) {
        slice.type = root->name;
        splitter.describe(slice, *root, text.size());
        if (root->name == "OperationOutcome") {
            const tree::Tree outcome = tree::readXml(bytes);
            addOutcome(page, outcome.root());
        }
    }
    add(page, std::move(slice));
}

} // namespace anamnesis::decode::splitting
