// SPDX-License-Identifier: GPL-3.0-or-later
// XML to the neutral tree by libxml2's SAX2 events: no network, no DTD, no entities beyond the five of XML itself.
#include "services/decode/Limits.h"
#include "services/decode/text/Encoding.h"
#include "services/decode/tree/Tree.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <exception>
#include <limits>
#include <unordered_set>

namespace anamnesis::decode::tree {
namespace {

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view{} : std::string_view(reinterpret_cast<const char*>(text));
}

bool isResourceName(std::string_view name) {
    return !name.empty() && name.front() >= 'A' && name.front() <= 'Z';
}

void escapeMarkup(std::string& out, std::string_view text) {
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
        default:
            out += character;
        }
    }
}

class Builder {
public:
    explicit Builder(Tree& tree) : m_tree(tree) {}

    void start(std::string_view name, int attributeCount, const xmlChar** attributes) {
        if (m_inMarkup > 0) {
            ++m_inMarkup;
            openTag(name, attributeCount, attributes);
            return;
        }
        if (m_open.size() > limits::depth || m_tree.nodes.size() > limits::nodes) {
            fault = {Severity::Error, {}, m_open.size() > limits::depth ? "decode.too-deep" : "decode.too-many", {}};
            stop();
            return;
        }
        if (m_open.empty()) {
            m_tree.nodes.emplace_back().resourceType = keep(name);
            m_open.push_back({});
            addAttributes(attributeCount, attributes);
            return;
        }
        Frame& top = m_open.back();
        if (isResourceName(name) && m_tree.nodes[top.node].first == 0 && !m_open.empty() && m_open.size() > 1 &&
            m_tree.nodes[top.node].resourceType.empty() && m_tree.nodes[top.node].scalar == Scalar::None) {
            m_tree.nodes[top.node].resourceType = keep(name); // <contained><Patient>: one node
            ++top.wrapped;
            return;
        }
        const std::uint32_t at = append(keep(name));
        m_open.push_back({at, 0, 0});
        if (name == "div" && m_tree.nodes[m_tree.nodes[at].parent].name == Name("text")) {
            m_inMarkup = 1;
            m_markup.clear();
            openTag(name, attributeCount, attributes);
            return;
        }
        addAttributes(attributeCount, attributes);
    }

    void end(std::string_view name) {
        if (m_inMarkup > 0) {
            m_markup += "</";
            m_markup += name;
            m_markup += '>';
            if (--m_inMarkup > 0)
                return;
            Node& node = m_tree.nodes[m_open.back().node];
            node.value = keepLong(std::move(m_markup));
            node.scalar = Scalar::Text;
            m_markup.clear();
        }
        if (m_open.empty())
            return;
        if (m_open.back().wrapped > 0 && m_tree.nodes[m_open.back().node].name.text() != name) {
            --m_open.back().wrapped;
            return;
        }
        m_open.pop_back();
    }

    void characters(std::string_view text) {
        if (m_inMarkup > 0)
            escapeMarkup(m_markup, text);
        else if (!text::trimmed(text).empty())
            stray = true;
    }

    void stop() {
        if (parser != nullptr)
            xmlStopParser(parser);
    }

    xmlParserCtxtPtr parser = nullptr;
    Issue fault;
    int firstError = 0; ///< of libxml2, which goes on after it
    bool stray = false; ///< text between elements, which FHIR does not know

private:
    struct Frame {
        std::uint32_t node = 0;
        std::uint32_t last = 0;
        std::uint32_t wrapped = 0; ///< resource elements folded into this node
    };

    std::string_view keep(std::string_view name) { return *m_names.emplace(name).first; }
    std::string_view keepLong(std::string text) { return m_tree.texts.emplace_back(std::move(text)); }

    std::uint32_t append(std::string_view name) {
        Frame& top = m_open.back();
        const Name known(name);
        std::uint32_t index = 0;
        if (top.last != 0 && m_tree.nodes[top.last].name == known) {
            index = m_tree.nodes[top.last].index + 1; // repeats stand side by side
        } else if ((m_tree.nodes[top.node].children & known.bit()) != 0) {
            for (std::uint32_t other = m_tree.nodes[top.node].first; other != 0 && m_scanned < scanBudget;
                 other = m_tree.nodes[other].next, ++m_scanned)
                if (m_tree.nodes[other].name == known)
                    index = m_tree.nodes[other].index + 1;
        }
        return m_tree.append(top.node, top.last, known, index);
    }

    void addAttributes(int count, const xmlChar** attributes) {
        for (int i = 0; i < count; ++i) {
            const xmlChar** attribute = attributes + static_cast<std::ptrdiff_t>(i) * 5;
            const std::string_view name = view(attribute[0]);
            const auto length = static_cast<std::size_t>(attribute[4] - attribute[3]);
            const std::string_view value(reinterpret_cast<const char*>(attribute[3]), length);
            if (!view(attribute[1]).empty() && view(attribute[1]) == "xsi")
                continue; // schemaLocation and its kin
            if (name == "value") {
                Node& node = m_tree.nodes[m_open.back().node];
                node.value = keepLong(std::string(value));
                node.scalar = Scalar::Text;
            } else {
                const std::uint32_t at = append(keep(name));
                m_tree.nodes[at].value = keepLong(std::string(value));
                m_tree.nodes[at].scalar = Scalar::Text;
            }
        }
    }

    void openTag(std::string_view name, int count, const xmlChar** attributes) {
        m_markup += '<';
        m_markup += name;
        for (int i = 0; i < count; ++i) {
            const xmlChar** attribute = attributes + static_cast<std::ptrdiff_t>(i) * 5;
            m_markup += ' ';
            m_markup += view(attribute[0]);
            m_markup += "=\"";
            escapeMarkup(m_markup, std::string_view(reinterpret_cast<const char*>(attribute[3]),
                                                    static_cast<std::size_t>(attribute[4] - attribute[3])));
            m_markup += '"';
        }
        m_markup += '>';
    }

    static constexpr std::size_t scanBudget = 50'000'000;
    Tree& m_tree;
    std::unordered_set<std::string>& m_names = names();
    std::vector<Frame> m_open;
    std::string m_markup;
    std::size_t m_inMarkup = 0;
    std::size_t m_scanned = 0;

    std::unordered_set<std::string>& names() {
        auto owned = std::make_shared<std::unordered_set<std::string>>();
        m_tree.kept = owned;
        return *owned;
    }
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
    builderOf(context).fault = {Severity::Error, {}, "decode.xml-doctype", {}};
    builderOf(context).stop();
}
xmlEntityPtr onEntity(void*, const xmlChar* name) {
    return xmlGetPredefinedEntity(name);
}
void onError(void* context, xmlErrorPtr error) {
    if (error->level >= XML_ERR_ERROR && builderOf(context).firstError == 0)
        builderOf(context).firstError = error->code;
}

bool attempt(std::string_view bytes, Tree& tree, Issue& fault) {
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
    Builder builder(tree);
    builder.parser = parser;
    parser->_private = &builder;
    // NOENT resolves the five entities of XML itself; others cannot be declared, a DOCTYPE ends the parse.
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
    const bool fine = parser->wellFormed != 0 && builder.fault.code.empty() && !tree.nodes.empty();
    const int error = builder.firstError;
    xmlFreeDoc(parser->myDoc);
    parser->myDoc = nullptr;
    xmlFreeParserCtxt(parser);
    if (fine) {
        if (builder.stray)
            tree.issues.push_back({Severity::Warning, {}, "decode.xml-stray-text", {}});
        return true;
    }
    tree.nodes.clear();
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

} // namespace

Tree readXml(std::string_view bytes) {
    Tree tree;
    Issue fault;
    try {
        if (attempt(bytes, tree, fault))
            return tree;
        if (fault.code == "decode.xml-invalid" || fault.code == "decode.xml-truncated") {
            // A wrong declared encoding, or bytes that belong to none: read as UTF-8 where they are, else Windows-1252.
            Tree second;
            Issue again;
            const text::Repair repair = text::repairXml(bytes);
            const std::string_view body = withoutDeclaration(repair.bytes);
            if (attempt(body, second, again)) {
                second.issues.push_back({Severity::Warning, {}, "decode.encoding-repaired", {}});
                if (repair.controlCharacters)
                    second.issues.push_back({Severity::Warning, {}, "decode.control-characters", {}});
                return second;
            }
        }
    } catch (const std::exception&) {
        fault = {Severity::Error, {}, "decode.xml-invalid", {{"reason", "memory"}}};
    }
    tree.nodes.clear();
    tree.issues = {std::move(fault)};
    return tree;
}

} // namespace anamnesis::decode::tree
