// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/cda/Document.h"

#include "services/decode/Limits.h"
#include "services/decode/narrative/Narrative.h"
#include "services/decode/text/Encoding.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <exception>
#include <limits>
#include <unordered_set>
#include <vector>

namespace anamnesis::decode::cda {
namespace {

using tree::Node;
using tree::Scalar;

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view{} : std::string_view(reinterpret_cast<const char*>(text));
}

void escape(std::string& out, std::string_view text) {
    for (const char character : text) {
        if (character == '&')
            out += "&amp;";
        else if (character == '<')
            out += "&lt;";
        else if (character == '>')
            out += "&gt;";
        else if (character == '"')
            out += "&quot;";
        else
            out += character;
    }
}

struct SaxAttribute {
    std::string_view name, prefix, space, value;
};
SaxAttribute attributeAt(const xmlChar** attributes, int i) {
    const xmlChar** at = attributes + static_cast<std::ptrdiff_t>(i) * 5;
    return {view(at[0]), view(at[1]), view(at[2]),
            std::string_view(reinterpret_cast<const char*>(at[3]), static_cast<std::size_t>(at[4] - at[3]))};
}

class Builder {
public:
    explicit Builder(Document& document) : m_document(document) {
        auto owned = std::make_shared<std::unordered_set<std::string>>();
        m_names = owned.get();
        document.tree.kept = owned;
    }

    void start(std::string_view name, int count, const xmlChar** attributes) {
        if (m_open.size() + m_marks.size() > limits::depth || m_document.tree.nodes.size() > limits::nodes) {
            const bool deep = m_open.size() + m_marks.size() > limits::depth;
            stop({Severity::Error, {}, deep ? "decode.too-deep" : "decode.too-many", {}});
            return;
        }
        if (!m_marks.empty()) {
            openTag(name, count, attributes);
            return;
        }
        const std::uint32_t at = append(keep(name));
        m_open.push_back({at, 0, {}});
        for (int i = 0; i < count; ++i) {
            const SaxAttribute attribute = attributeAt(attributes, i);
            std::string label = "@";
            if (attribute.prefix == "xsi" || attribute.space == "http://www.w3.org/2001/XMLSchema-instance")
                label += "xsi:";
            label += attribute.name;
            const std::uint32_t child = append(keep(label));
            m_document.tree.nodes[child].value = keepLong(std::string(attribute.value));
            if (attribute.name == "ID" || (attribute.name == "id" && attribute.prefix == "xml"))
                mark(std::string(attribute.value), Document::Marked{at, {}, {}, false});
        }
        const Node& node = m_document.tree.nodes[at];
        if (name == "text" && at != 0 && m_document.tree.nodes[node.parent].name.text() == "section") {
            m_markup.clear();
            openTag(name, count, attributes);
        }
    }

    void end(std::string_view name) {
        if (m_open.empty())
            return;
        if (!m_marks.empty()) {
            m_markup += "</";
            m_markup += name;
            m_markup += '>';
            const Mark mark = std::move(m_marks.back());
            m_marks.pop_back();
            if (!mark.id.empty())
                m_ranges.push_back({mark.id, mark.begin, m_markup.size()});
            if (!m_marks.empty())
                return;
            closeMarkup();
        } else if (!m_open.back().text.empty()) {
            Node& node = m_document.tree.nodes[m_open.back().node];
            node.value = keepLong(std::move(m_open.back().text));
            node.scalar = Scalar::Text;
        }
        m_open.pop_back();
    }

    void characters(std::string_view text) {
        if (!m_marks.empty())
            escape(m_markup, text);
        else if (!m_open.empty())
            m_open.back().text += text;
    }

    void stop(Issue issue) {
        if (fault.code.empty())
            fault = std::move(issue);
        if (parser != nullptr)
            xmlStopParser(parser);
    }

    xmlParserCtxtPtr parser = nullptr;
    Issue fault;
    int firstError = 0;

private:
    struct Frame {
        std::uint32_t node = 0;
        std::uint32_t last = 0;
        std::string text;
        std::unordered_map<std::string_view, std::uint32_t> counts{};
    };
    struct Mark {
        std::string id;
        std::size_t begin = 0;
    };
    struct Range {
        std::string id;
        std::size_t begin, end;
    };

    void mark(std::string id, Document::Marked marked) {
        std::vector<Document::Marked>& all = m_document.marked[std::move(id)];
        if (all.size() < 64) // an ID is meant to be used once
            all.push_back(std::move(marked));
    }
    std::string_view keep(std::string_view name) { return *m_names->emplace(name).first; }
    std::string_view keepLong(std::string text) { return m_document.tree.texts.emplace_back(std::move(text)); }

    std::uint32_t append(std::string_view name) {
        auto& nodes = m_document.tree.nodes;
        if (m_open.empty()) {
            nodes.emplace_back().name = name;
            return static_cast<std::uint32_t>(nodes.size()) - 1;
        }
        Frame& top = m_open.back();
        return m_document.tree.append(top.node, top.last, name, name.starts_with('@') ? 0 : top.counts[name]++);
    }

    void openTag(std::string_view name, int count, const xmlChar** attributes) {
        Mark mark;
        mark.begin = m_markup.size();
        m_markup += '<';
        m_markup += name;
        for (int i = 0; i < count; ++i) {
            const SaxAttribute attribute = attributeAt(attributes, i);
            if (attribute.name == "ID")
                mark.id = attribute.value;
            m_markup += ' ';
            m_markup += attribute.name;
            m_markup += "=\"";
            escape(m_markup, attribute.value);
            m_markup += '"';
        }
        m_markup += '>';
        m_marks.push_back(std::move(mark));
    }

    void closeMarkup() {
        Node& node = m_document.tree.nodes[m_open.back().node];
        node.value = keepLong(std::move(m_markup));
        node.scalar = Scalar::Text;
        for (Range& range : m_ranges)
            mark(std::move(range.id),
                 Document::Marked{
                     m_open.back().node, node.value.substr(range.begin, range.end - range.begin), {}, false});
        m_ranges.clear();
        m_markup = {};
    }

    Document& m_document;
    std::unordered_set<std::string>* m_names = nullptr;
    std::vector<Frame> m_open;
    std::vector<Mark> m_marks;
    std::vector<Range> m_ranges;
    std::string m_markup;
};

Builder& builderOf(void* context) {
    return *static_cast<Builder*>(static_cast<xmlParserCtxtPtr>(context)->_private);
}
void onStart(void* context, const xmlChar* name, const xmlChar*, const xmlChar*, int, const xmlChar**, int attributes,
             int, const xmlChar** values) {
    builderOf(context).start(view(name), attributes, values);
}
void onEnd(void* context, const xmlChar* name, const xmlChar*, const xmlChar*) {
    builderOf(context).end(view(name));
}
void onCharacters(void* context, const xmlChar* text, int length) {
    builderOf(context).characters({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
}
void onDoctype(void* context, const xmlChar*, const xmlChar*, const xmlChar*) {
    builderOf(context).stop({Severity::Error, {}, "decode.xml-doctype", {}});
}
xmlEntityPtr onEntity(void*, const xmlChar* name) {
    return xmlGetPredefinedEntity(name);
}
void onError(void* context, xmlErrorPtr error) {
    if (error->level >= XML_ERR_ERROR && error->domain != XML_FROM_NAMESPACE && builderOf(context).firstError == 0)
        builderOf(context).firstError = error->code;
}

bool attempt(std::string_view bytes, Document& document, Issue& fault) {
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
        fault = {Severity::Error, {}, "decode.too-large", {}};
        return false;
    }
    xmlInitParser();
    xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt(bytes.data(), static_cast<int>(bytes.size()));
    if (parser == nullptr) {
        fault = {Severity::Error, {}, "decode.xml-invalid", {{"reason", "memory"}}};
        return false;
    }
    Builder builder(document);
    builder.parser = parser;
    parser->_private = &builder;
    xmlCtxtUseOptions(parser,
                      XML_PARSE_NOENT | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE);
    xmlSAXHandler handler{};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = onStart;
    handler.endElementNs = onEnd;
    handler.characters = onCharacters;
    handler.cdataBlock = onCharacters;
    handler.internalSubset = onDoctype;
    handler.getEntity = onEntity;
    handler.serror = onError;
    *parser->sax = handler;
    xmlParseDocument(parser);
    const bool fine = parser->wellFormed != 0 && builder.fault.code.empty() && !document.tree.nodes.empty();
    const int error = builder.firstError;
    xmlFreeDoc(parser->myDoc);
    parser->myDoc = nullptr;
    xmlFreeParserCtxt(parser);
    if (fine)
        return true;
    fault = builder.fault;
    if (fault.code.empty()) {
        const bool cut =
            error == XML_ERR_TAG_NOT_FINISHED || error == XML_ERR_DOCUMENT_END || error == XML_ERR_GT_REQUIRED;
        fault = cut ? Issue{Severity::Error, {}, "decode.xml-truncated", {}}
                    : Issue{Severity::Error, {}, "decode.xml-invalid", {{"reason", std::to_string(error)}}};
    }
    return false;
}

std::string_view withoutDeclaration(std::string_view bytes) {
    const std::string_view rest = text::trimmed(bytes);
    if (!rest.starts_with("<?xml"))
        return rest;
    const auto end = rest.find("?>");
    return end == std::string_view::npos ? rest : rest.substr(end + 2);
}

/// Without a document type declaration that declares nothing itself; unchanged where it does, or there is none.
std::string withoutDoctype(std::string_view bytes) {
    const auto begin = bytes.find("<!DOCTYPE");
    const auto end = begin == std::string_view::npos ? begin : bytes.find_first_of("[>", begin);
    if (end == std::string_view::npos || bytes[end] == '[')
        return std::string(bytes);
    return std::string(bytes.substr(0, begin)) + std::string(bytes.substr(end + 1));
}

bool isReference(std::string_view text) { // from the ampersand on, one that XML itself knows
    const auto end = text.substr(0, 12).find(';');
    if (end == std::string_view::npos || end < 2)
        return false;
    const std::string_view body = text.substr(1, end - 1);
    return body == "amp" || body == "lt" || body == "gt" || body == "quot" || body == "apos";
}

/// HTML's entities as their characters, any other ampersand that begins no reference as itself; CDATA stays.
std::string withoutEntities(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    auto kept = bytes.find("<![CDATA[");
    for (std::size_t at = 0; at < bytes.size();) {
        const auto stop = std::min(bytes.find('&', at), kept);
        out += bytes.substr(at, stop == std::string_view::npos ? stop : stop - at);
        if (stop == std::string_view::npos)
            break;
        at = stop;
        if (bytes[at] == '<') {
            const auto end = std::min(bytes.find("]]>", at), bytes.size());
            out += bytes.substr(at, end - at);
            at = end;
            kept = bytes.find("<![CDATA[", at);
            continue;
        }
        const std::string_view rest = bytes.substr(at);
        const auto end = rest.substr(0, 12).find(';');
        const std::string token(rest.substr(0, end == std::string_view::npos ? 1 : end + 1));
        if (isReference(rest)) {
            out += token;
            at += token.size();
        } else if (const std::string known = narrative::unescaped(token); known != token) {
            escape(out, known);
            at += token.size();
        } else {
            out += "&amp;";
            ++at;
        }
    }
    return out;
}

void collect(Element element, std::string& into) {
    if (const std::string_view own = element.value(); !own.empty()) {
        if (!into.empty())
            into += ' ';
        into += own;
    }
    for (Element child = element.first(); child; child = child.next())
        if (!child.name().starts_with('@'))
            collect(child, into);
}

} // namespace

Document readDocument(std::string_view bytes) {
    Document document;
    Issue fault;
    try {
        if (attempt(bytes, document, fault))
            return document;
        std::string plain;
        Issues left;
        if (fault.code == "decode.xml-doctype") {
            plain = withoutDoctype(bytes);
            Document second;
            Issue again;
            if (plain.size() < bytes.size() && attempt(plain, second, again)) {
                second.tree.issues.push_back({Severity::Warning, {}, "decode.xml-doctype", {}});
                return second;
            }
            if (plain.size() < bytes.size()) {
                fault = std::move(again);
                left.push_back({Severity::Warning, {}, "decode.xml-doctype", {}});
            }
        }
        if (fault.code == "decode.xml-invalid" || fault.code == "decode.xml-truncated") {
            const text::Repair repair = text::repairXml(plain.empty() ? bytes : std::string_view(plain));
            const std::string_view body = withoutDeclaration(repair.bytes);
            Document second;
            Issue again;
            bool fine = attempt(body, second, again);
            if (!fine) {
                second = {};
                fine = attempt(withoutEntities(body), second, again);
            }
            if (fine) {
                second.tree.issues = std::move(left);
                second.tree.issues.push_back({Severity::Warning, {}, "decode.encoding-repaired", {}});
                if (repair.controlCharacters)
                    second.tree.issues.push_back({Severity::Warning, {}, "decode.control-characters", {}});
                return second;
            }
        }
    } catch (const std::exception&) {
        fault = {Severity::Error, {}, "decode.xml-invalid", {{"reason", "memory"}}};
    }
    document.tree.nodes.clear();
    document.marked.clear();
    document.tree.issues = {std::move(fault)};
    return document;
}

const std::string* Document::textOf(std::string_view id, Element from) const {
    const auto found = marked.find(std::string(id));
    if (found == marked.end())
        return nullptr;
    const auto plainOf = [this](Marked& mark) -> const std::string& {
        if (!mark.resolved) {
            mark.resolved = true;
            mark.plain = mark.markup.empty() ? allText({&tree, mark.node}) : narrative::plainText(mark.markup);
        }
        return mark.plain;
    };
    const auto sectionOf = [](Element at) {
        while (at && at.name() != "section" && at.parent() && at.parent() != at)
            at = at.parent();
        return at;
    };
    std::vector<Marked>& marks = found->second;
    if (marks.size() == 1)
        return &plainOf(marks.front());
    const Element own = sectionOf(from);
    const bool anyOwn = std::any_of(marks.begin(), marks.end(),
                                    [&](const Marked& mark) { return sectionOf({&tree, mark.node}) == own; });
    Marked* chosen = nullptr;
    for (Marked& mark : marks) {
        if (anyOwn && sectionOf({&tree, mark.node}) != own)
            continue;
        if (chosen == nullptr) // the innermost, as elements end
            chosen = &mark;
        else if (mark.markup.find(chosen->markup) == std::string_view::npos && plainOf(mark) != plainOf(*chosen))
            return nullptr; // of two that say different things neither is meant
    }
    return &plainOf(*chosen);
}

std::string pathTo(Element element) {
    const Element parent = element.parent();
    if (!element || !parent || parent == element)
        return std::string(element.name());
    std::string path = pathTo(parent) + '.';
    path += element.name();
    const std::string_view name = element.name();
    const bool listed =
        name == "entry" || name == "entryRelationship" || (name == "component" && parent.name() != "ClinicalDocument");
    if (listed || element.index() > 0)
        path += '[' + std::to_string(element.index()) + ']';
    return path;
}

std::string allText(Element element) {
    std::string text;
    collect(element, text);
    return text;
}

} // namespace anamnesis::decode::cda
