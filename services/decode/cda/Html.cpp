// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/cda/Html.h"

#include "services/decode/Limits.h"
#include "services/decode/cda/Document.h"
#include "services/decode/fhir/Reader.h"
#include "services/decode/narrative/Narrative.h"
#include "services/decode/text/Encoding.h"

namespace anamnesis::decode::cda {
namespace {

std::string escaped(std::string_view text) {
    std::string out;
    for (const char character : text) {
        if (character == '&')
            out += "&amp;";
        else if (character == '<')
            out += "&lt;";
        else if (character == '>')
            out += "&gt;";
        else
            out += character;
    }
    return out;
}

std::string paragraphs(std::string_view plain) {
    return plain.empty() ? std::string() : "<pre>" + escaped(plain) + "</pre>";
}

void addSections(Element from, std::string& page, std::size_t depth) {
    const char level = static_cast<char>('2' + static_cast<int>(depth < 4 ? depth : 4));
    for (const Element component : each(from, "component")) {
        const Element section = component.child("section");
        if (!section)
            continue;
        std::string title = allText(section.child("title"));
        if (title.empty())
            title = section.child("code").text("@displayName");
        page += "<section>";
        if (!title.empty())
            page += std::string("<h") + level + '>' + escaped(title) + "</h" + level + '>';
        page += narrative::sanitise(section.child("text").value());
        if (depth < limits::depth)
            addSections(section, page, depth + 1);
        page += "</section>\n";
    }
}

} // namespace

std::string documentHtml(std::string_view cdaBytes) {
    const Document document = readDocument(cdaBytes);
    const Element root = document.root();
    if (!root)
        return paragraphs(narrative::plainText(text::repairXml(cdaBytes).bytes));
    std::string page;
    if (const std::string title = allText(root.child("title")); !title.empty())
        page += "<h1>" + escaped(title) + "</h1>\n";
    for (const Element component : each(root, "component")) {
        addSections(component.child("structuredBody"), page, 0);
        const Element told = component.child("nonXMLBody").child("text");
        if (!told)
            continue;
        const std::string_view type = told.text("@mediaType");
        std::string content = allText(told);
        if (text::sameWord(told.text("@representation"), "B64"))
            content = type.empty() || type.starts_with("text/") ? fhir::base64(content) : std::string();
        content = text::repairXml(content).bytes;
        page += text::containsWord(type, "html")            ? narrative::sanitise(content)
                : type.empty() || type.starts_with("text/") ? paragraphs(content)
                                                            : std::string();
    }
    return page;
}

} // namespace anamnesis::decode::cda
