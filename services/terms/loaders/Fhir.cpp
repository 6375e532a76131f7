// SPDX-License-Identifier: GPL-3.0-or-later
// FHIR CodeSystem, ValueSet (expansion and enumerated includes), ConceptMap R3–R5, and Bundles of them. FHIR R4
// §4.8–4.10; R5 ConceptMap for the newer relationship codes.
#include "services/terms/loaders/Loader.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

namespace anamnesis::terms {
namespace {

using clinical::Coding;
using clinical::MapRelationship;
using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr int deepest = 200; ///< of nested concepts

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

/// From the element R3–R4 call equivalence (source to target: "wider" is a wider target) and R5 relationship
/// ("source-is-narrower-than-target").
MapRelationship relationship(std::string_view written) {
    struct Row {
        std::string_view code;
        MapRelationship relationship;
    };
    static constexpr auto rows = std::to_array<Row>({{"equal", MapRelationship::Equivalent},
                                                     {"equivalent", MapRelationship::Equivalent},
                                                     {"wider", MapRelationship::Broader},
                                                     {"subsumes", MapRelationship::Broader},
                                                     {"narrower", MapRelationship::Narrower},
                                                     {"specializes", MapRelationship::Narrower},
                                                     {"inexact", MapRelationship::Inexact},
                                                     {"relatedto", MapRelationship::Inexact},
                                                     {"related-to", MapRelationship::Inexact},
                                                     {"unmatched", MapRelationship::Unmatched},
                                                     {"disjoint", MapRelationship::Unmatched},
                                                     {"not-related-to", MapRelationship::Unmatched},
                                                     {"source-is-narrower-than-target", MapRelationship::Broader},
                                                     {"source-is-broader-than-target", MapRelationship::Narrower}});
    const auto row = std::ranges::find(rows, written, &Row::code);
    return row == rows.end() ? MapRelationship::Inexact : row->relationship;
}

template <class Keep>
void conceptMap(const object& resource, Keep&& keep) {
    // R4 subsumes: the target subsumes the source, so it is broader; specializes: it is narrower.
    for (const object group : each(resource, "group")) {
        const std::string source = text(group, "source");
        const std::string target = text(group, "target");
        for (const object item : each(group, "element")) {
            clinical::CodeMapRow row;
            row.source = {source.substr(0, source.find('|')), {}, text(item, "code"), text(item, "display"), false};
            const bool noMap = flag(item, "noMap");
            const auto targets = each(item, "target");
            if (targets.empty()) {
                row.target.system = target.substr(0, target.find('|'));
                row.relationship = MapRelationship::Unmatched;
                row.comment = noMap ? "noMap" : "";
                keep(row);
            }
            for (const object to : targets) {
                row.target = {target.substr(0, target.find('|')), {}, text(to, "code"), text(to, "display"), false};
                std::string written = text(to, "relationship");
                if (written.empty())
                    written = text(to, "equivalence");
                row.relationship = written.empty() ? MapRelationship::Equivalent : relationship(written);
                row.comment = text(to, "comment");
                keep(row);
            }
        }
        object unmapped;
        if (group["unmapped"].get(unmapped) == simdjson::SUCCESS && text(unmapped, "mode") == "fixed") {
            clinical::CodeMapRow row;
            row.source = {source.substr(0, source.find('|')), {}, "*", {}, false};
            row.target = {
                target.substr(0, target.find('|')), {}, text(unmapped, "code"), text(unmapped, "display"), false};
            row.relationship = MapRelationship::Inexact;
            row.comment = "unmapped";
            keep(row);
        }
    }
    // DSTU2: element.target.codeSystem, element.codeSystem
    for (const object item : each(resource, "element"))
        for (const object to : each(item, "target")) {
            clinical::CodeMapRow row;
            row.source = {text(item, "codeSystem"), {}, text(item, "code"), {}, false};
            row.target = {text(to, "codeSystem"), {}, text(to, "code"), {}, false};
            row.relationship = relationship(text(to, "equivalence"));
            row.comment = text(to, "comments");
            keep(row);
        }
}

std::string mapName(const object& resource) {
    std::string url = text(resource, "url");
    return url.empty() ? "ConceptMap/" + text(resource, "id") : url;
}

class Reader {
public:
    explicit Reader(const Loading& loading) : m_loading(loading) {}

    bool resource(const object& from, int depth = 0) {
        const std::string type = text(from, "resourceType");
        ++m_loading.report.rows;
        if (type == "Bundle" && depth < 3) {
            bool any = false;
            for (const object entry : each(from, "entry")) {
                object inner;
                if (entry["resource"].get(inner) == simdjson::SUCCESS)
                    any = resource(inner, depth + 1) || any;
            }
            return any;
        }
        if (type == "CodeSystem") {
            m_system = text(from, "url");
            m_version = text(from, "version");
            m_language = text(from, "language").empty() ? "en" : text(from, "language");
            concepts(from, 0);
        } else if (type == "ValueSet") {
            valueSet(from);
        } else if (type == "ConceptMap") {
            conceptMap(from, [&](const clinical::CodeMapRow& row) {
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

private:
    void keep(const object& from, bool active) {
        Term term;
        term.coding = {m_system, m_version, text(from, "code"), text(from, "display"), false};
        term.language = m_language;
        term.active = active;
        if (term.coding.code.empty()) {
            m_loading.broken(0);
            return;
        }
        if (term.coding.display.empty()) {
            for (const object designation : each(from, "designation"))
                if (term.coding.display.empty())
                    term.coding.display = text(designation, "value");
        }
        if (term.coding.display.empty())
            ++m_loading.report.skipped;
        else
            add(term);
        for (const object designation : each(from, "designation")) {
            term.use = Use::Synonym;
            object use;
            if (designation["use"].get(use) == simdjson::SUCCESS &&
                (text(use, "code") == "preferredForLanguage" || text(use, "code") == "display"))
                term.use = Use::Preferred;
            if (const std::string language = text(designation, "language"); !language.empty()) {
                term.language = language;
                term.use = language.substr(0, 2) == m_language.substr(0, 2) ? term.use : Use::Preferred;
            }
            term.coding.display = text(designation, "value");
            if (!term.coding.display.empty())
                add(term);
        }
    }

    void add(const Term& term) {
        m_loading.sink.add(term);
        ++m_loading.report.terms;
    }

    void concepts(const object& parent, int depth) {
        if (depth > deepest)
            return m_loading.broken(0);
        for (const object item : each(parent, "concept")) {
            bool active = true;
            for (const object property : each(item, "property")) {
                const std::string code = text(property, "code");
                if ((code == "inactive" || code == "deprecated") && flag(property, "valueBoolean"))
                    active = false;
                const std::string status = text(property, "valueCode");
                if (code == "status" && (status == "retired" || status == "deprecated"))
                    active = false;
            }
            keep(item, active);
            concepts(item, depth + 1);
        }
    }

    void valueSet(const object& from) {
        m_language = text(from, "language").empty() ? "en" : text(from, "language");
        object expansion;
        if (from["expansion"].get(expansion) == simdjson::SUCCESS)
            contains(expansion, 0);
        object compose;
        if (from["compose"].get(compose) != simdjson::SUCCESS)
            return;
        for (const object include : each(compose, "include")) {
            m_system = text(include, "system");
            m_version = text(include, "version");
            for (const object item : each(include, "concept"))
                keep(item, true);
        }
    }

    void contains(const object& parent, int depth) {
        if (depth > deepest)
            return m_loading.broken(0);
        for (const object item : each(parent, "contains")) {
            m_system = text(item, "system");
            m_version = text(item, "version");
            const bool inactive = flag(item, "inactive");
            if (!text(item, "code").empty())
                keep(item, !inactive);
            contains(item, depth + 1);
        }
    }

    const Loading& m_loading;
    std::string m_system;
    std::string m_version;
    std::string m_language;
};

Result<void> one(const Loading& loading, const std::filesystem::path& file, bool alone) {
    simdjson::dom::parser parser;
    simdjson::padded_string bytes;
    if (simdjson::padded_string::load(file.string()).get(bytes) != simdjson::SUCCESS)
        return failure("terms.cannot-read", {{"file", file.filename().string()}});
    object resource;
    const auto error = parser.parse(bytes).get(resource);
    if (error != simdjson::SUCCESS) {
        if (!alone) {
            loading.broken(0);
            return {};
        }
        return failure("terms.truncated", {{"file", file.filename().string()}, {"line", "0"}});
    }
    if (!Reader(loading).resource(resource) && alone)
        return failure("terms.unknown-format", {{"file", file.filename().string()}});
    return {};
}

} // namespace

Result<void> loadFhir(const Loading& loading) {
    if (!std::filesystem::is_directory(loading.file))
        return one(loading, loading.file, true);
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (auto at = std::filesystem::recursive_directory_iterator(loading.file, error);
         !error && at != std::filesystem::recursive_directory_iterator(); at.increment(error))
        if (at->path().extension() == ".json" && at->is_regular_file())
            files.push_back(at->path());
    std::ranges::sort(files);
    for (const auto& file : files) {
        if (loading.cancel.cancelled())
            return failure("cancelled");
        if (auto read = one(loading, file, false); !read)
            return read;
        if (loading.progress)
            loading.progress({"terms.loading", "fhir", loading.report.rows, files.size(), loading.report.broken});
    }
    return {};
}

Result<clinical::CodeMap> readConceptMap(std::string_view json) {
    simdjson::dom::parser parser;
    object resource;
    if (parser.parse(json.data(), json.size()).get(resource) != simdjson::SUCCESS ||
        text(resource, "resourceType") != "ConceptMap")
        return failure("terms.not-a-conceptmap");
    clinical::CodeMap map(mapName(resource), text(resource, "version"));
    conceptMap(resource, [&](const clinical::CodeMapRow& row) { map.add(row); });
    return map;
}

} // namespace anamnesis::terms
