// SPDX-License-Identifier: GPL-3.0-or-later
// FHIR CodeSystem and ValueSet. FHIR R4 §4.8, §4.9; concept properties http://hl7.org/fhir/concept-properties.
#include "services/terms/loaders/FhirResource.h"

#include <algorithm>

namespace anamnesis::terms {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr int deepest = 200; ///< of nested concepts
constexpr int deepestBundle = 3;
constexpr std::size_t largestDefinition = 12U << 20U;

bool holds(const std::vector<std::string>& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

void note(std::vector<std::string>& names, std::string_view name) {
    if (!name.empty() && !holds(names, name))
        names.emplace_back(name);
}

/// A concept property's value as text, whatever its type.
std::string valueOf(const object& property) {
    for (const auto& [key, value] : property) {
        if (!key.starts_with("value"))
            continue;
        if (std::string_view written; value.get(written) == simdjson::SUCCESS)
            return std::string(written);
        if (object coding; value.get(coding) == simdjson::SUCCESS)
            return text(coding, "code");
        return simdjson::minify(value);
    }
    return {};
}

bool retired(std::string_view property, std::string_view value) {
    if (property == "inactive" || property == "deprecated")
        return value == "true";
    return property == "status" && (value == "retired" || value == "deprecated" || value == "inactive");
}

} // namespace

std::string text(const object& from, std::string_view name) {
    std::string_view value;
    return from[name].get(value) == simdjson::SUCCESS ? std::string(value) : std::string();
}

bool flag(const object& from, std::string_view name) {
    bool value = false;
    return from[name].get(value) == simdjson::SUCCESS && value;
}

std::vector<object> each(const object& from, std::string_view name) {
    std::vector<object> result;
    array items;
    if (from[name].get(items) != simdjson::SUCCESS)
        return result;
    for (const element item : items) {
        object value;
        if (item.get(value) == simdjson::SUCCESS)
            result.push_back(value);
    }
    return result;
}

std::string withoutVersion(const std::string& canonical) {
    return canonical.substr(0, canonical.find('|'));
}

bool FhirReader::resource(const object& from, int depth) {
    const std::string type = text(from, "resourceType");
    ++m_loading.report.rows;
    if (type == "Bundle" && depth < deepestBundle) {
        bool any = false;
        for (const object entry : each(from, "entry")) {
            object inner;
            if (entry["resource"].get(inner) == simdjson::SUCCESS)
                any = resource(inner, depth + 1) || any;
        }
        return any;
    }
    if (type == "CodeSystem") {
        codeSystem(from);
    } else if (type == "ValueSet") {
        valueSet(from);
    } else if (type == "ConceptMap") {
        eachMapRow(from, [&](const clinical::CodeMapRow& row) {
            m_loading.sink.add(Translation{row, mapName(from), text(from, "version")});
            ++m_loading.report.maps;
        });
    } else {
        ++m_loading.report.skipped;
        return false;
    }
    if (m_loading.report.version.empty())
        m_loading.report.version = text(from, "version");
    return true;
}

void FhirReader::codeSystem(const object& from) {
    const std::string content = text(from, "content");
    const bool supplement = content == "supplement";
    m_system = supplement ? withoutVersion(text(from, "supplements")) : text(from, "url");
    m_version = text(from, "version");
    m_language = text(from, "language").empty() ? "en" : text(from, "language");
    m_enumerated = false;
    m_asked.clear();
    m_up = {"parent", "subsumedBy"};
    m_down = {"child"};
    if (m_system.empty())
        return broken();
    for (const object property : each(from, "property")) {
        const std::string code = text(property, "code");
        const std::string uri = text(property, "uri");
        note(m_asked, code);
        if (uri.ends_with("concept-properties#parent"))
            note(m_up, code);
        if (uri.ends_with("concept-properties#child"))
            note(m_down, code);
    }
    concepts(from, {}, 0);
    if (supplement)
        return;
    SystemInfo info;
    info.system = m_system;
    info.version = m_version;
    info.content = content.empty() ? "complete" : content; // R3 resources before content was required
    info.valueSet = withoutVersion(text(from, "valueSet"));
    info.hierarchy = info.whole();
    info.properties = m_asked;
    m_loading.sink.add(info);
    ++m_loading.report.systems;
}

void FhirReader::concepts(const object& parent, std::string_view parentCode, int depth) {
    if (depth > deepest)
        return broken();
    for (const object item : each(parent, "concept")) {
        bool active = true;
        for (const object property : each(item, "property"))
            active = active && !retired(text(property, "code"), valueOf(property));
        const std::string code = text(item, "code");
        keep(item, active);
        if (!code.empty()) {
            properties(item, code);
            if (!parentCode.empty())
                edge(code, parentCode);
        }
        concepts(item, code, depth + 1);
    }
}

void FhirReader::properties(const object& item, const std::string& code) {
    Properties held{m_system, code, {}};
    for (const object property : each(item, "property")) {
        std::string name = text(property, "code");
        std::string value = valueOf(property);
        if (name.empty() || value.empty())
            continue;
        if (holds(m_up, name))
            edge(code, value);
        if (holds(m_down, name))
            edge(value, code);
        note(m_asked, name);
        held.values.emplace_back(std::move(name), std::move(value));
    }
    if (!held.values.empty())
        m_loading.sink.add(held);
}

void FhirReader::edge(std::string_view child, std::string_view parent) {
    m_loading.sink.add(Edge{m_system, std::string(child), std::string(parent), true, {}, {}});
}

void FhirReader::keep(const object& from, bool active) {
    Term term;
    term.coding = {m_system, m_version, text(from, "code"), text(from, "display"), false};
    term.language = m_language;
    term.active = active;
    term.use = m_enumerated ? Use::Synonym : Use::Preferred;
    term.type = m_enumerated ? std::string(namedByValueSet) : std::string();
    if (term.coding.code.empty())
        return broken();
    const auto designations = each(from, "designation");
    // A code without any name is kept: it exists, and is expanded.
    if (!term.coding.display.empty() || (designations.empty() && !m_enumerated))
        add(term);
    for (const object designation : designations) {
        Term other = term;
        other.use = Use::Synonym;
        object use;
        if (designation["use"].get(use) == simdjson::SUCCESS &&
            (text(use, "code") == "preferredForLanguage" || text(use, "code") == "display"))
            other.use = Use::Preferred;
        if (const std::string language = text(designation, "language"); !language.empty()) {
            other.language = language;
            other.use = language.substr(0, 2) == m_language.substr(0, 2) ? other.use : Use::Preferred;
        }
        other.coding.display = text(designation, "value");
        if (!other.coding.display.empty())
            add(other);
    }
}

void FhirReader::add(const Term& term) {
    m_loading.sink.add(term);
    ++m_loading.report.terms;
}

void FhirReader::broken() {
    m_loading.brokenEntry(m_where);
}

void FhirReader::valueSet(const object& from) {
    m_language = text(from, "language").empty() ? "en" : text(from, "language");
    m_enumerated = true;
    object expansion;
    object compose;
    const bool expanded = from["expansion"].get(expansion) == simdjson::SUCCESS;
    const bool composed = from["compose"].get(compose) == simdjson::SUCCESS;
    if (expanded)
        contains(expansion, 0);
    if (composed)
        for (const object include : each(compose, "include")) {
            m_system = text(include, "system");
            m_version = text(include, "version");
            if (!m_system.empty())
                for (const object item : each(include, "concept"))
                    keep(item, true);
        }
    const std::string url = withoutVersion(text(from, "url"));
    if (url.empty() || (!expanded && !composed))
        return; // its names were of use, it cannot be asked for
    std::string json = "{";
    if (composed)
        json += "\"compose\":" + simdjson::minify(compose);
    if (expanded)
        json += std::string(composed ? "," : "") + "\"expansion\":" + simdjson::minify(expansion);
    json += '}';
    if (json.size() > largestDefinition)
        return broken();
    const std::string title = text(from, "title");
    m_loading.sink.add(
        ValueSetDefinition{url, text(from, "version"), title.empty() ? text(from, "name") : title, json});
    ++m_loading.report.valueSets;
}

void FhirReader::contains(const object& parent, int depth) {
    if (depth > deepest)
        return broken();
    for (const object item : each(parent, "contains")) {
        m_system = text(item, "system");
        m_version = text(item, "version");
        const bool inactive = flag(item, "inactive");
        if (!text(item, "code").empty() && !m_system.empty())
            keep(item, !inactive);
        contains(item, depth + 1);
    }
}

} // namespace anamnesis::terms
