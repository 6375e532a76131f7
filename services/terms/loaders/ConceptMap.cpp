// SPDX-License-Identifier: GPL-3.0-or-later
// FHIR ConceptMap DSTU2 to R5. FHIR R4 §4.10; R5 for the newer relationship codes.
#include "services/terms/Store.h"
#include "services/terms/loaders/FhirResource.h"

#include <algorithm>
#include <array>

namespace anamnesis::terms {
using clinical::MapRelationship;
using simdjson::dom::object;

MapRelationship mapRelationship(std::string_view written) {
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

void eachMapRow(const object& resource, const std::function<void(const clinical::CodeMapRow&)>& keep) {
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
                row.relationship = written.empty() ? MapRelationship::Equivalent : mapRelationship(written);
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
            row.relationship = mapRelationship(text(to, "equivalence"));
            row.comment = text(to, "comments");
            keep(row);
        }
}

std::string mapName(const object& resource) {
    std::string url = text(resource, "url");
    return url.empty() ? "ConceptMap/" + text(resource, "id") : url;
}

Result<clinical::CodeMap> readConceptMap(std::string_view json) {
    simdjson::dom::parser parser;
    object resource;
    if (parser.parse(json.data(), json.size()).get(resource) != simdjson::SUCCESS ||
        text(resource, "resourceType") != "ConceptMap")
        return failure("terms.not-a-conceptmap");
    clinical::CodeMap map(mapName(resource), text(resource, "version"));
    eachMapRow(resource, [&](const clinical::CodeMapRow& row) { map.add(row); });
    return map;
}

} // namespace anamnesis::terms
