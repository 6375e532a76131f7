// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/write/Tree.h"

#include <fmt/format.h>

namespace anamnesis::exchange {
namespace {

void lineBreak(std::string& out, Layout layout, int depth) {
    if (layout == Layout::Indented) {
        out += '\n';
        out.append(static_cast<std::size_t>(depth) * 2, ' ');
    }
}

void write(std::string& out, const Tree& tree, Layout layout, int depth) {
    switch (tree.shape) {
    case Tree::Shape::Nothing:
        out += "null";
        return;
    case Tree::Shape::Text:
        out += jsonText(tree.value);
        return;
    case Tree::Shape::Number:
    case Tree::Shape::Boolean:
        out += tree.value;
        return;
    case Tree::Shape::Object:
    case Tree::Shape::Array:
        break;
    }
    const bool object = tree.shape == Tree::Shape::Object;
    out += object ? '{' : '[';
    bool first = true;
    for (const auto& [name, child] : tree.members) {
        if (!first)
            out += ',';
        first = false;
        lineBreak(out, layout, depth + 1);
        if (object) {
            out += jsonText(name);
            out += layout == Layout::Indented ? ": " : ":";
        }
        write(out, child, layout, depth + 1);
    }
    lineBreak(out, layout, depth);
    out += object ? '}' : ']';
}

} // namespace

std::string jsonText(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
            else
                out += c;
        }
    }
    return out += '"';
}

std::string fhirJson(const Tree& resource, Layout layout) {
    std::string out;
    write(out, resource, layout, 0);
    return out;
}

} // namespace anamnesis::exchange
