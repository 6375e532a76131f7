// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/fhir/Element.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <utility>

namespace anamnesis::sources::fhir {
namespace {

using Json = nlohmann::json;
constexpr int maxDepth = 64;
constexpr std::size_t maxBytes = 32u << 20;

void addJson(Element& parent, const std::string& name, const Json& value, int depth) {
    if (depth > maxDepth)
        return;
    if (value.is_array()) {
        for (const Json& entry : value)
            addJson(parent, name, entry, depth);
        return;
    }
    Element element{name, {}, {}};
    if (value.is_object()) {
        for (const auto& [key, entry] : value.items())
            if (key != "resourceType")
                addJson(element, key, entry, depth + 1);
    } else if (value.is_string()) {
        element.value = value.get<std::string>();
    } else if (!value.is_null()) {
        element.value = value.dump();
    }
    parent.children.push_back(std::move(element));
}

std::optional<Element> fromJson(std::string_view bytes) {
    // Depth is bounded before the parser builds anything: a deep document would exhaust the stack on its way out.
    const auto bounded = [](int depth, Json::parse_event_t, Json&) { return depth <= maxDepth; };
    const Json document = Json::parse(bytes.begin(), bytes.end(), bounded, false);
    if (!document.is_object())
        return std::nullopt;
    Element holder;
    addJson(holder, document.value("resourceType", std::string()), document, 0);
    return std::move(holder.children.front());
}

std::string attribute(const xmlNode* node, const char* name) {
    xmlChar* text = xmlGetNoNsProp(node, reinterpret_cast<const xmlChar*>(name));
    std::string value = text != nullptr ? reinterpret_cast<const char*>(text) : "";
    xmlFree(text);
    return value;
}

std::string localName(const xmlNode* node) {
    return reinterpret_cast<const char*>(node->name);
}

Element fromNode(const xmlNode* node, int depth) {
    Element element{localName(node), attribute(node, "value"), {}};
    if (std::string url = attribute(node, "url"); !url.empty())
        element.children.push_back({"url", std::move(url), {}}); // of an extension
    if (depth < maxDepth && element.name != "div")
        for (const xmlNode* child = node->children; child != nullptr; child = child->next)
            if (child->type == XML_ELEMENT_NODE)
                element.children.push_back(fromNode(child, depth + 1));
    return element;
}

struct FreeDocument {
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};

std::optional<Element> fromXml(std::string_view bytes) {
    const std::unique_ptr<xmlDoc, FreeDocument> document(
        xmlReadMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr,
                      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA));
    const xmlNode* root = document ? xmlDocGetRootElement(document.get()) : nullptr;
    if (root == nullptr || document->intSubset != nullptr) // FHIR allows no DOCTYPE (R4 §2.1.0.3)
        return std::nullopt;
    return fromNode(root, 0);
}

} // namespace

const Element* Element::child(std::string_view wanted) const {
    for (const Element& element : children)
        if (element.name == wanted)
            return &element;
    return nullptr;
}

std::string_view Element::text(std::string_view wanted) const {
    const Element* found = child(wanted);
    return found != nullptr ? std::string_view(found->value) : std::string_view();
}

std::vector<const Element*> Element::all(std::string_view wanted) const {
    std::vector<const Element*> result;
    for (const Element& element : children)
        if (element.name == wanted)
            result.push_back(&element);
    return result;
}

std::optional<Element> readElement(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    const auto first = bytes.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || bytes.size() > maxBytes)
        return std::nullopt;
    if (bytes[first] == '<')
        return fromXml(bytes.substr(first));
    return bytes[first] == '{' ? fromJson(bytes.substr(first)) : std::nullopt;
}

} // namespace anamnesis::sources::fhir
