// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/write/Tree.h"

namespace anamnesis::exchange {
namespace {

struct Writer {
    std::string out;
    Layout layout;

    void lineBreak(int depth) {
        if (layout == Layout::Indented) {
            out += '\n';
            out.append(static_cast<std::size_t>(depth) * 2, ' ');
        }
    }

    static bool isResource(const Tree& tree) { return tree.find("resourceType") != nullptr; }

    void attributes(const std::string& name, const Tree& tree) {
        if (isResource(tree))
            return;
        if (const Tree* id = tree.find("id"))
            out += " id=\"" + xmlText(id->value) + '"';
        if (name == "extension" || name == "modifierExtension")
            if (const Tree* url = tree.find("url"))
                out += " url=\"" + xmlText(url->value) + '"';
    }

    bool isAttribute(const std::string& name, const std::string& member) const {
        return member == "id" || (member == "url" && (name == "extension" || name == "modifierExtension"));
    }

    void children(const std::string& name, const Tree& tree, int depth) {
        const bool resource = isResource(tree);
        for (const auto& [member, child] : tree.members) {
            if (member == "resourceType" || (!resource && isAttribute(name, member)))
                continue;
            if (member.starts_with('_')) { // extensions of a primitive, written with its value where it has one
                if (tree.find(std::string_view(member).substr(1)) == nullptr)
                    primitive(member.substr(1), Tree(), &child, depth);
                continue;
            }
            element(member, child, tree.find("_" + member), depth);
        }
    }

    void primitive(const std::string& name, const Tree& value, const Tree* extras, int depth) {
        lineBreak(depth);
        if (name == "div") { // narrative is XHTML already
            out += value.value;
            return;
        }
        out += '<' + name;
        if (!value.empty())
            out += " value=\"" + xmlText(value.value) + '"';
        if (extras == nullptr) {
            out += "/>";
            return;
        }
        attributes(name, *extras);
        out += '>';
        children(name, *extras, depth + 1);
        lineBreak(depth);
        out += "</" + name + '>';
    }

    void element(const std::string& name, const Tree& tree, const Tree* extras, int depth) {
        if (tree.shape == Tree::Shape::Array) {
            for (const auto& [_, item] : tree.members)
                element(name, item, nullptr, depth);
            return;
        }
        if (tree.shape != Tree::Shape::Object) {
            primitive(name, tree, extras, depth);
            return;
        }
        lineBreak(depth);
        out += '<' + name;
        attributes(name, tree);
        out += '>';
        if (isResource(tree))
            resource(tree, depth + 1);
        else
            children(name, tree, depth + 1);
        lineBreak(depth);
        out += "</" + name + '>';
    }

    void resource(const Tree& tree, int depth) {
        const std::string& type = tree.find("resourceType")->value;
        if (depth > 0)
            lineBreak(depth);
        out += '<' + type + (depth == 0 ? " xmlns=\"http://hl7.org/fhir\">" : ">");
        children(type, tree, depth + 1);
        lineBreak(depth);
        out += "</" + type + '>';
    }
};

} // namespace

std::string xmlText(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
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
        case '\n': // kept through attribute normalisation
            out += "&#10;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string fhirXml(const Tree& resource, Layout layout) {
    Writer writer{{}, layout};
    writer.resource(resource, 0);
    return writer.out;
}

} // namespace anamnesis::exchange
