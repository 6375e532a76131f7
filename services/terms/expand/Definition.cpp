// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/terms/expand/Definition.h"

#include "services/terms/loaders/FhirResource.h"

namespace anamnesis::terms {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr int deepest = 200;

std::vector<std::string> texts(const object& from, std::string_view name) {
    std::vector<std::string> result;
    array items;
    if (from[name].get(items) != simdjson::SUCCESS) {
        if (std::string one = text(from, name); !one.empty())
            result.push_back(std::move(one));
        return result;
    }
    for (const element item : items)
        if (std::string_view value; item.get(value) == simdjson::SUCCESS && !value.empty())
            result.emplace_back(value);
    return result;
}

Clause clause(const object& from, std::string path) {
    Clause result;
    result.system = text(from, "system");
    result.version = text(from, "version");
    result.path = std::move(path);
    result.valueSets = texts(from, "valueSet");
    for (std::string& imported : texts(from, "import")) // DSTU2
        result.valueSets.push_back(std::move(imported));
    array listed;
    result.listing = from["concept"].get(listed) == simdjson::SUCCESS && listed.size() > 0;
    for (const object item : each(from, "concept"))
        if (std::string code = text(item, "code"); !code.empty())
            result.listed.push_back({result.system, result.version, std::move(code), text(item, "display"), false});
    const auto filters = each(from, "filter");
    for (std::size_t at = 0; at < filters.size(); ++at)
        result.filters.push_back({text(filters[at], "property"), text(filters[at], "op"), text(filters[at], "value"),
                                  result.path + ".filter[" + std::to_string(at) + "]"});
    return result;
}

void members(const object& from, std::vector<Member>& to, int depth) {
    if (depth > deepest)
        return;
    for (const object item : each(from, "contains")) {
        if (std::string code = text(item, "code"); !code.empty())
            to.push_back({{text(item, "system"), text(item, "version"), std::move(code), text(item, "display"), false},
                          !flag(item, "inactive"),
                          flag(item, "abstract")});
        members(item, to, depth + 1);
    }
}

/// A server that cut its expansion says so by the total, or by a parameter.
bool whole(const object& expansion, std::size_t held) {
    std::int64_t total = 0;
    if (expansion["total"].get(total) == simdjson::SUCCESS && total > static_cast<std::int64_t>(held))
        return false;
    for (const object extension : each(expansion, "extension"))
        if (const std::string url = text(extension, "url");
            url.ends_with("valueset-toocostly") || url.ends_with("valueset-unclosed"))
            return false;
    return true;
}

} // namespace

Result<Definition> readDefinition(std::string_view json) {
    simdjson::dom::parser parser;
    object from;
    if (parser.parse(json.data(), json.size()).get(from) != simdjson::SUCCESS)
        return failure("terms.not-a-valueset");
    if (const std::string type = text(from, "resourceType"); !type.empty() && type != "ValueSet")
        return failure("terms.not-a-valueset");
    Definition definition;
    definition.url = withoutVersion(text(from, "url"));
    definition.version = text(from, "version");
    object compose;
    if (from["compose"].get(compose) == simdjson::SUCCESS) {
        definition.composed = true;
        bool inactive = true;
        if (compose["inactive"].get(inactive) == simdjson::SUCCESS)
            definition.inactive = inactive;
        const auto read = [&](const char* name, std::vector<Clause>& to) {
            const auto items = each(compose, name);
            for (std::size_t at = 0; at < items.size(); ++at)
                to.push_back(
                    clause(items[at], std::string("ValueSet.compose.") + name + '[' + std::to_string(at) + ']'));
        };
        read("include", definition.includes);
        read("exclude", definition.excludes);
    }
    object expansion;
    if (from["expansion"].get(expansion) == simdjson::SUCCESS) {
        definition.expansion.emplace();
        members(expansion, definition.expansion->members, 0);
        definition.expansion->whole = whole(expansion, definition.expansion->members.size());
    }
    if (!definition.composed && !definition.expansion)
        return failure("terms.not-a-valueset");
    return definition;
}

} // namespace anamnesis::terms
