// SPDX-License-Identifier: GPL-3.0-or-later
// Immunization code sets as XML (<codeset><type/><code><value/><label/>…): CVX, NDC, MVX, vaccine groups, with their
// links. Streamed with libxml2's reader; no network, no entities.
#include "services/terms/loaders/TableRows.h"

#include <libxml/xmlreader.h>

#include <memory>

namespace anamnesis::terms {
namespace {

using clinical::Coding;
namespace systems = clinical::systems;

std::string systemOf(std::string_view type) {
    if (type == "VACCINATION_CVX_CODE")
        return std::string(systems::cvx);
    if (type.starts_with("VACCINATION_NDC_CODE"))
        return std::string(systems::ndc);
    if (type == "VACCINATION_MANUFACTURER_CODE")
        return "http://hl7.org/fhir/sid/mvx";
    return "urn:iis:codeset:" + std::string(type);
}

/// CVX without leading zeros, NDC as 11 digits where its form is not in doubt.
std::string codeOf(std::string_view system, std::string code) {
    if (system == systems::cvx)
        while (code.size() > 1 && code.front() == '0')
            code.erase(0, 1);
    if (system != systems::ndc || code.find('-') == std::string::npos)
        return code;
    const auto parts = cut(code, '-');
    if (parts.size() != 3 || parts[0].size() > 5 || parts[1].size() > 4 || parts[2].size() > 2)
        return code;
    const auto padded = [](std::string_view part, std::size_t size) {
        return std::string(size - part.size(), '0') + std::string(part);
    };
    return padded(parts[0], 5) + padded(parts[1], 4) + padded(parts[2], 2);
}

struct Entry {
    std::string value, label, description, status, replacedBy;
    std::vector<std::pair<std::string, std::string>> links;
};

std::string collapsed(std::string_view text) {
    std::string result;
    for (const char character : text) {
        const bool blank = character == ' ' || character == '\n' || character == '\t' || character == '\r';
        if (!blank)
            result += character;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    while (result.ends_with(' '))
        result.pop_back();
    return result;
}

void keep(const Loading& loading, const std::string& type, const Entry& entry) {
    const std::string system = systemOf(type);
    const std::string code = codeOf(system, entry.value);
    if (code.empty() || entry.label.empty())
        return loading.broken(loading.report.rows);
    Term term;
    term.coding = {system, loading.report.version, code, entry.label, false};
    term.active = entry.status == "Valid";
    term.type = entry.status;
    term.replacedBy = entry.replacedBy.empty() ? "" : codeOf(system, entry.replacedBy);
    loading.sink.add(term);
    ++loading.report.terms;
    if (!entry.description.empty() && entry.description != entry.label) {
        term.use = Use::FullySpecified;
        term.coding.display = entry.description;
        loading.sink.add(term);
        ++loading.report.terms;
    }
    for (const auto& [set, target] : entry.links) {
        const std::string targetSystem = systemOf(set);
        if (target.empty())
            continue;
        // A product (NDC) is of one vaccine kind (CVX), a kind of a group: the target is broader; from kind to product
        // narrower.
        const bool toProduct =
            targetSystem == systems::ndc || set == "VACCINATION_TRADE_NAME" || set == "VACCINE_PRODUCT";
        const bool toKind = targetSystem == systems::cvx || set == "VACCINE_GROUP";
        const auto relation = toProduct ? clinical::MapRelationship::Narrower
                              : toKind  ? clinical::MapRelationship::Broader
                                        : clinical::MapRelationship::Inexact;
        loading.sink.add(Translation{{{system, {}, code, entry.label, false},
                                      {targetSystem, {}, codeOf(targetSystem, target), {}, false},
                                      relation,
                                      set},
                                     "iis-codesets",
                                     loading.report.version});
        ++loading.report.maps;
    }
}

} // namespace

Result<void> loadCodeset(const Loading& loading) {
    const std::unique_ptr<xmlTextReader, decltype(&xmlFreeTextReader)> reader(
        xmlReaderForFile(loading.file.string().c_str(), nullptr,
                         XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING),
        xmlFreeTextReader);
    if (!reader)
        return failure("terms.cannot-read", {{"file", loading.file.filename().string()}});
    std::string type;
    std::string path; // names of the open elements
    Entry entry;
    int state = 1;
    std::vector<std::size_t> lengths;
    std::string linkSet;
    std::string content;
    while ((state = xmlTextReaderRead(reader.get())) == 1) {
        if (loading.cancel.cancelled())
            return failure("cancelled");
        const int node = xmlTextReaderNodeType(reader.get());
        if (node == XML_READER_TYPE_ELEMENT) {
            const std::string name(reinterpret_cast<const char*>(xmlTextReaderConstLocalName(reader.get())));
            content.clear();
            if (name == "link-to") {
                const std::unique_ptr<xmlChar, decltype(xmlFree)> set(
                    xmlTextReaderGetAttribute(reader.get(), reinterpret_cast<const xmlChar*>("codeset")), xmlFree);
                linkSet = set ? reinterpret_cast<const char*>(set.get()) : "";
            }
            if (xmlTextReaderIsEmptyElement(reader.get()) == 1)
                continue;
            lengths.push_back(path.size());
            path += "/" + name;
            if (path == "/codeset/code") {
                entry = {};
                ++loading.report.rows;
            }
        } else if (node == XML_READER_TYPE_TEXT || node == XML_READER_TYPE_CDATA) {
            content += reinterpret_cast<const char*>(xmlTextReaderConstValue(reader.get()));
        } else if (node == XML_READER_TYPE_END_ELEMENT && !lengths.empty()) {
            const std::string value = collapsed(content);
            if (path == "/codeset/type")
                type = value;
            else if (path == "/codeset/code/value")
                entry.value = value;
            else if (path == "/codeset/code/label")
                entry.label = value;
            else if (path == "/codeset/code/description")
                entry.description = value;
            else if (path == "/codeset/code/code-status/status")
                entry.status = value;
            else if (path == "/codeset/code/code-status/deprecated/new-code-value")
                entry.replacedBy = value;
            else if (path == "/codeset/code/reference/link-to")
                entry.links.emplace_back(linkSet, value);
            else if (path == "/codeset/code")
                keep(loading, type, entry);
            content.clear();
            path.resize(lengths.back());
            lengths.pop_back();
        }
    }
    if (state < 0)
        return failure("terms.truncated", {{"file", loading.file.filename().string()},
                                           {"line", std::to_string(xmlTextReaderGetParserLineNumber(reader.get()))}});
    if (loading.report.terms > 0)
        describe(loading, systemOf(type), "table");
    return {};
}

} // namespace anamnesis::terms
