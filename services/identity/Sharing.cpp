// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Sharing.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <map>
#include <set>

namespace anamnesis::identity {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view Results = "urn:anamnesis:identity:match-result"; ///< names as HAPI's MdmMatchResultEnum
constexpr std::string_view Origin = "urn:anamnesis:identity:link-source";   ///< AUTO, MANUAL
constexpr std::string_view Score = "urn:anamnesis:identity:bits";
constexpr std::string_view Rules = "urn:anamnesis:identity:rules";
constexpr std::string_view Version = "urn:anamnesis:identity:version";
constexpr std::string_view Source = "urn:anamnesis:source:";
constexpr std::array<std::string_view, 3> ResultNames{"MATCH", "POSSIBLE_MATCH", "NO_MATCH"};

Json extension(std::string_view url, std::string_view type, Json value) {
    return {{"url", url}, {std::string(type), std::move(value)}};
}

Json referenceTo(const PatientKey& key, const AddressOf& addressOf) {
    Json out;
    if (const std::string address = addressOf ? addressOf(key) : std::string{}; !address.empty()) {
        out["reference"] = address;
    }
    out["type"] = "Patient";
    out["identifier"] = {{"system", std::string(Source) + key.source}, {"value", key.id}};
    return out;
}

/// FHIR instant: "2026-11-29T08:00:00.000Z", "…+01:00". The epoch where it is none.
Instant instantOf(const std::string& text) {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int used = 0;
    if (std::sscanf(text.c_str(), "%4d-%2u-%2uT%2d:%2d:%2d%n", &year, &month, &day, &hour, &minute, &second, &used) <
        6) {
        return {};
    }
    using namespace std::chrono;
    std::size_t at = static_cast<std::size_t>(used);
    int thousandths = 0;
    if (at < text.size() && text[at] == '.') {
        int scale = 100;
        for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10) {
            thousandths += (text[at] - '0') * scale;
        }
    }
    int zoneHour = 0;
    int zoneMinute = 0;
    if (at < text.size() && text[at] != 'Z' &&
        std::sscanf(text.c_str() + at + 1, "%2d:%2d", &zoneHour, &zoneMinute) == 2) {
        const int sign = text[at] == '-' ? -1 : 1;
        hour -= sign * zoneHour;
        minute -= sign * zoneMinute;
    }
    const auto date = std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
    if (!date.ok()) {
        return {};
    }
    return sys_days(date) + hours(hour) + minutes(minute) + seconds(second) + milliseconds(thousandths);
}

/// FHIR IdentityAssuranceLevel.
std::string_view assurance(Grade grade, By by) {
    return grade == Grade::Certain ? (by == By::Manual ? "level4" : "level3")
                                   : (grade == Grade::Probable ? "level2" : "level1");
}

Json linkageOf(const SharedLink& link, const AddressOf& addressOf) {
    Json out{{"resourceType", "Linkage"}, {"id", linkId(link.a, link.b).value}};
    out["extension"] = {extension(Results, "valueCode", ResultNames[static_cast<std::size_t>(link.grade)]),
                        extension(Origin, "valueCode", link.by == By::Manual ? "MANUAL" : "AUTO")};
    out["active"] = link.grade != Grade::Distinct;
    out["item"] = {{{"type", "source"}, {"resource", referenceTo(link.a, addressOf)}},
                   {{"type", "alternate"}, {"resource", referenceTo(link.b, addressOf)}}};
    return out;
}

Json provenanceOf(const SharedLink& link, std::string_view target) {
    Json out{{"resourceType", "Provenance"}};
    out["extension"] = {extension(Score, "valueDecimal", link.bits), extension(Rules, "valueString", link.rules),
                        extension(Version, "valueString", link.version)};
    out["target"] = {{{"reference", target}}};
    out["recorded"] = isoUtc(link.at);
    if (!link.reason.empty()) {
        out["reason"] = {{{"text", link.reason}}};
    }
    const bool manual = link.by == By::Manual;
    out["agent"] = {{{"type",
                      {{"coding",
                        {{{"system", "http://terminology.hl7.org/CodeSystem/provenance-participant-type"},
                          {"code", manual ? "author" : "assembler"}}}}}},
                     {"who", {{"display", manual ? link.author : "anamnesis"}}}}};
    if (!link.place.empty()) {
        out["agent"].front()["onBehalfOf"] = {{"display", link.place}};
    }
    return out;
}

std::string textOf(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

const Json* extensionOf(const Json& resource, std::string_view url) {
    const auto list = resource.find("extension");
    if (list == resource.end() || !list->is_array()) {
        return nullptr;
    }
    for (const Json& each : *list) {
        if (each.is_object() && textOf(each, "url") == url) {
            return &each;
        }
    }
    return nullptr;
}

std::string extensionText(const Json& resource, std::string_view url, const char* type) {
    const Json* found = extensionOf(resource, url);
    return found ? textOf(*found, type) : std::string{};
}

struct Reading {
    const KeyAt& keyAt;
    Issues& issues;
    std::vector<SharedLink> links{};
    std::map<std::string, std::size_t> byTarget{}; ///< fullUrl or "Linkage/id" -> index into links
    std::set<std::pair<PatientKey, PatientKey>> told{};

    [[nodiscard]] std::optional<PatientKey> keyOf(const Json& reference) const {
        if (!reference.is_object()) {
            return std::nullopt;
        }
        PatientKey named;
        if (const auto id = reference.find("identifier"); id != reference.end() && id->is_object()) {
            const std::string system = textOf(*id, "system");
            named.id = textOf(*id, "value");
            named.source = system.starts_with(Source) ? system.substr(Source.size()) : system;
        }
        return keyAt(textOf(reference, "reference"), named);
    }

    void unknown(const Json& resource) {
        issues.push_back({Severity::Warning,
                          {},
                          "identity.shared-unknown-record",
                          {{"record", textOf(resource, "resourceType") + "/" + textOf(resource, "id")}}});
    }

    bool add(const PatientKey& one, const PatientKey& other, Grade grade, By by) {
        if (one == other || !told.insert(std::minmax(one, other)).second) {
            return false;
        }
        SharedLink link;
        link.a = std::min(one, other);
        link.b = std::max(one, other);
        link.grade = grade;
        link.by = by;
        links.push_back(std::move(link));
        return true;
    }

    void linkage(const Json& resource, const std::string& fullUrl) {
        const std::string result = extensionText(resource, Results, "valueCode");
        const auto named = std::ranges::find(ResultNames, result);
        const auto active = resource.find("active");
        const bool withdrawn = active != resource.end() && active->is_boolean() && !active->get<bool>();
        if (named == ResultNames.end() && withdrawn) {
            return; // another maker's withdrawn link says nothing
        }
        const Grade grade =
            named == ResultNames.end() ? Grade::Probable : static_cast<Grade>(named - ResultNames.begin());
        const By by = extensionText(resource, Origin, "valueCode") == "MANUAL" ? By::Manual : By::Auto;
        const auto items = resource.find("item");
        if (items == resource.end() || !items->is_array()) {
            return;
        }
        std::vector<PatientKey> keys;
        std::size_t source = 0;
        bool missing = false;
        for (const Json& item : *items) {
            const auto reference = item.is_object() ? item.find("resource") : item.end();
            const auto key = reference == item.end() ? std::nullopt : keyOf(*reference);
            missing = missing || !key;
            if (key) {
                source = textOf(item, "type") == "source" ? keys.size() : source;
                keys.push_back(*key);
            }
        }
        if (missing) {
            unknown(resource);
        }
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (i != source && add(keys[source], keys[i], grade, by)) {
                byTarget[fullUrl] = byTarget["Linkage/" + textOf(resource, "id")] = links.size() - 1;
            }
        }
    }

    void person(const Json& resource) {
        const auto list = resource.find("link");
        if (list == resource.end() || !list->is_array()) {
            return;
        }
        std::optional<PatientKey> before;
        bool missing = false;
        for (const Json& each : *list) {
            const auto target = each.is_object() ? each.find("target") : each.end();
            const auto key = target == each.end() ? std::nullopt : keyOf(*target);
            missing = missing || !key;
            if (key && before) {
                add(*before, *key, Grade::Probable, By::Auto);
            }
            before = key ? key : before;
        }
        if (missing) {
            unknown(resource);
        }
    }

    void provenance(const Json& resource) {
        const auto targets = resource.find("target");
        if (targets == resource.end() || !targets->is_array()) {
            return;
        }
        for (const Json& target : *targets) {
            const auto found = target.is_object() ? byTarget.find(textOf(target, "reference")) : byTarget.end();
            if (found == byTarget.end()) {
                continue;
            }
            SharedLink& link = links[found->second];
            if (const Json* bits = extensionOf(resource, Score)) {
                const auto value = bits->find("valueDecimal");
                link.bits = value != bits->end() && value->is_number() ? value->get<double>() : 0.0;
            }
            link.rules = extensionText(resource, Rules, "valueString");
            link.version = extensionText(resource, Version, "valueString");
            link.at = instantOf(textOf(resource, "recorded"));
            if (const auto reason = resource.find("reason");
                reason != resource.end() && reason->is_array() && !reason->empty() && reason->front().is_object()) {
                link.reason = textOf(reason->front(), "text");
            }
            if (const auto agent = resource.find("agent");
                agent != resource.end() && agent->is_array() && !agent->empty() && agent->front().is_object()) {
                const auto named = [&](const char* role) {
                    const auto who = agent->front().find(role);
                    return who != agent->front().end() && who->is_object() ? textOf(*who, "display") : std::string{};
                };
                link.author = link.by == By::Manual ? named("who") : "";
                link.place = named("onBehalfOf");
            }
        }
    }
};

} // namespace

std::string_view name(Standing standing) {
    static constexpr std::array<std::string_view, 4> Names{"agrees", "proposed", "conflicting", "overruled"};
    return Names[static_cast<std::size_t>(standing)];
}

SharedLink shared(const Link& link) {
    return {link.a,       link.b,      link.grade,  link.by, link.bits, link.rules,
            link.version, link.author, link.reason, link.at, {}};
}

std::string sharedBundle(std::span<const SharedLink> links, std::span<const Person> persons, const AddressOf& addressOf,
                         Instant now) {
    Json out{{"resourceType", "Bundle"}, {"type", "collection"}, {"timestamp", isoUtc(now)}};
    out["entry"] = Json::array();
    std::map<std::pair<PatientKey, PatientKey>, const SharedLink*> byPair;
    for (const SharedLink& link : links) {
        const std::string url = "urn:anamnesis:link:" + linkId(link.a, link.b).value;
        byPair[{link.a, link.b}] = &link;
        out["entry"].push_back({{"fullUrl", url}, {"resource", linkageOf(link, addressOf)}});
        out["entry"].push_back({{"resource", provenanceOf(link, url)}});
    }
    for (const Person& person : persons) {
        if (person.members.size() < 2) {
            continue;
        }
        Json resource{{"resourceType", "Person"}, {"id", person.id.value}, {"active", true}, {"link", Json::array()}};
        for (const PatientKey& member : person.members) {
            // The surest link to another member says how sure this one is.
            const SharedLink* surest = nullptr;
            for (const PatientKey& other : person.members) {
                const auto found = byPair.find(std::minmax(member, other));
                if (found != byPair.end() &&
                    (!surest || std::pair(found->second->grade, surest->by == By::Manual ? 1 : 0) <
                                    std::pair(surest->grade, found->second->by == By::Manual ? 1 : 0))) {
                    surest = found->second;
                }
            }
            Json entry{{"target", referenceTo(member, addressOf)}};
            if (surest) {
                entry["assurance"] = assurance(surest->grade, surest->by);
            }
            resource["link"].push_back(std::move(entry));
        }
        out["entry"].push_back(
            {{"fullUrl", "urn:anamnesis:person:" + person.id.value}, {"resource", std::move(resource)}});
    }
    return out.dump(1, ' ', false, Json::error_handler_t::replace);
}

Result<std::vector<SharedLink>> sharedLinksFrom(std::string_view text, const KeyAt& keyAt, Issues& issues) {
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded() || !json.is_object()) {
        return failure("identity.shared-unreadable", {{"why", "not a JSON object"}});
    }
    std::vector<std::pair<std::string, const Json*>> resources;
    if (textOf(json, "resourceType") == "Bundle") {
        const auto entries = json.find("entry");
        for (std::size_t i = 0; entries != json.end() && entries->is_array() && i < entries->size(); ++i) {
            const Json& entry = (*entries)[i];
            const auto resource = entry.is_object() ? entry.find("resource") : entry.end();
            if (entry.is_object() && resource != entry.end() && resource->is_object()) {
                resources.emplace_back(textOf(entry, "fullUrl"), &*resource);
            }
        }
    } else {
        resources.emplace_back("", &json);
    }
    Reading reading{keyAt, issues};
    const auto each = [&](std::string_view type, auto read) {
        for (const auto& [url, resource] : resources) {
            if (textOf(*resource, "resourceType") == type) {
                read(*resource, url);
            }
        }
    };
    each("Linkage", [&](const Json& r, const std::string& url) { reading.linkage(r, url); });
    each("Person", [&](const Json& r, const std::string&) { reading.person(r); });
    each("Provenance", [&](const Json& r, const std::string&) { reading.provenance(r); });
    if (reading.links.empty() && issues.empty()) {
        return failure("identity.shared-unreadable", {{"why", "no Linkage and no Person"}});
    }
    std::ranges::sort(reading.links, {}, [](const SharedLink& link) { return std::pair(link.a, link.b); });
    return std::move(reading.links);
}

Proposal weighed(const SharedLink& said, const PatientRecord& a, const PatientRecord& b,
                 std::span<const Decision> local, const Model& model) {
    Proposal out{said, Standing::Proposed, compare(a, b, model)};
    const Decision* decided = nullptr;
    for (const Decision& decision : local) {
        if (std::minmax(decision.a, decision.b) == std::minmax(said.a, said.b)) {
            decided = &decision;
        }
    }
    const bool same = said.grade != Grade::Distinct;
    if (decided) {
        out.standing = (decided->ruling == Ruling::MustLink) == same ? Standing::Agrees : Standing::Overruled;
    } else if (same ? !out.own.vetoes.empty() : out.own.grade == Grade::Certain) {
        out.standing = Standing::Conflicting;
    } else if (same ? out.own.grade <= said.grade : out.own.grade == Grade::Distinct) {
        out.standing = Standing::Agrees;
    }
    return out;
}

} // namespace anamnesis::identity
