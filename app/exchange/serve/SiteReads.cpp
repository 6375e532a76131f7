// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and operations of a site: read, Binary, $everything, $match, metadata, SMART configuration.
#include "app/exchange/serve/Site.h"
#include "app/exchange/world/Random.h"
#include "models/clinical/ClinicalTime.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace anamnesis::exchange {

Answer Site::read(const std::string& type, const std::string& id, const Asked& asked, const std::string& version) {
    const std::string key = type + '/' + id;
    const auto found = m_byId.find(key);
    if (found == m_byId.end())
        return refusal(m_habit, 404, "not-found", "No such record.");
    const Record& record = records()[found->second];
    if (!version.empty() && version != record.version)
        return refusal(m_habit, 404, "not-found", "No such version.");
    if (m_setup.faults.withheld.contains({m_setup.hospital, key}) ||
        m_setup.faults.lost.contains({m_setup.hospital, key}))
        return refusal(m_habit, 500, "exception", "This record cannot be read.");
    const auto misbehaved = misbehave("read " + key);
    if (misbehaved && !misbehaved->cut && misbehaved->delay == 0)
        return *misbehaved;
    const std::string tag = "W/\"" + record.version + '"';
    Answer answer = ok(record.bytes);
    answer.headers = {{"ETag", tag}};
    if (asked.header("If-None-Match") == tag) {
        answer.status = 304;
        answer.body.clear();
    }
    if (misbehaved) {
        answer.cut = misbehaved->cut;
        answer.delay = misbehaved->delay;
    }
    return answer;
}

Answer Site::binary(const std::string& id, const Asked& asked) {
    const auto& attachments = m_setup.archive.attachments[static_cast<std::size_t>(m_setup.hospital)];
    const auto found = std::ranges::find(attachments, id, &Attachment::id);
    if (found == attachments.end())
        return refusal(m_habit, 404, "not-found", "No such document.");
    if (m_setup.faults.gone.contains({m_setup.hospital, "Binary/" + id}))
        return refusal(m_habit, 410, "not-found", "This document has been withdrawn.");
    const auto misbehaved = misbehave("read Binary/" + id);
    if (misbehaved && !misbehaved->cut && misbehaved->delay == 0)
        return *misbehaved;
    const std::string accept = asked.header("Accept");
    const std::string wrapped = mediaType(m_habit);
    Answer answer;
    if (accept.find(wrapped) != std::string::npos && !quirk("cerner")) {
        answer = ok(written(m_habit, Tree::object({{"resourceType", "Binary"},
                                                   {"id", id},
                                                   {"contentType", found->mime},
                                                   {"data", base64(found->bytes)}})));
    } else if (accept.empty() || accept.find("*/*") != std::string::npos ||
               accept.find(found->mime) != std::string::npos) {
        answer.type = found->mime;
        answer.body = found->bytes;
    } else {
        return refusal(m_habit, 406, "not-supported", "This document is " + found->mime + '.');
    }
    if (misbehaved) {
        answer.cut = misbehaved->cut;
        answer.delay = misbehaved->delay;
    }
    return answer;
}

Answer Site::everything(const std::string& patient, const Asked& asked) {
    if (!m_byId.contains("Patient/" + patient))
        return refusal(m_habit, 404, "not-found", "No such patient.");
    Snapshot snapshot;
    snapshot.type = "Patient";
    snapshot.request = "Patient|" + patient + "&$everything";
    snapshot.pageSize = m_habit.pageSize;
    snapshot.self = m_base + "/Patient/" + patient + "/$everything";
    std::set<std::string> types;
    Query query;
    for (const auto& [key, value] : asked.query) {
        if (key == "_type") {
            for (std::string_view rest = value; !rest.empty();) {
                const std::size_t comma = rest.find(',');
                types.emplace(rest.substr(0, comma));
                rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
            }
        } else if (key == "_count") {
            snapshot.pageSize = std::clamp(std::atoi(value.c_str()), 1, m_habit.pageLimit);
        } else if (key == "_since") {
            if (!clinical::parseFhirTime(value))
                return refusal(m_habit, 400, "invalid", "Not a date: _since.");
            query.criteria.push_back({{"_since", Meaning::LastUpdated, "date"}, {}, {"ge" + value}});
        } else if (key != "_format") {
            return refusal(m_habit, 400, "invalid", "Unknown parameter " + key + '.');
        }
    }
    const auto wanted = [&](const Record& record) {
        return record.listed && (types.empty() || types.contains(record.type)) && fits(m_setup.world, record, query);
    };
    std::set<std::size_t> parties;
    for (std::size_t i = 0; i < records().size(); ++i) {
        const Record& record = records()[i];
        if (record.patient < 0 || m_setup.world.patients[static_cast<std::size_t>(record.patient)].id != patient)
            continue;
        if (wanted(record))
            snapshot.found.push_back(i);
        for (const std::string& mention : record.mentions)
            if (const auto target = m_byId.find(mention);
                target != m_byId.end() && records()[target->second].patient < 0 && wanted(records()[target->second]))
                parties.insert(target->second);
    }
    snapshot.found.insert(snapshot.found.end(), parties.begin(), parties.end());
    const std::string token = m_snapshots.keep(snapshot);
    return page(token, 0, snapshot);
}

Answer Site::match(const Asked& asked) {
    const auto parameters = nlohmann::json::parse(asked.body, nullptr, false);
    nlohmann::json sought;
    bool certainOnly = false;
    if (parameters.is_object() && parameters.value("resourceType", "") == "Parameters" &&
        parameters.contains("parameter"))
        for (const auto& parameter : parameters["parameter"]) {
            const std::string name = parameter.value("name", "");
            if (name == "resource" && parameter.contains("resource"))
                sought = parameter["resource"];
            if (name == "onlyCertainMatches")
                certainOnly = parameter.value("valueBoolean", false);
        }
    if (!sought.is_object() || sought.value("resourceType", "") != "Patient")
        return refusal(m_habit, 400, "invalid", "Parameters with a Patient resource are needed.");
    const auto first = [](const nlohmann::json& of, const char* name) {
        return of.contains(name) && of[name].is_array() && !of[name].empty() ? of[name][0] : nlohmann::json::object();
    };
    const nlohmann::json named = first(sought, "name");
    const std::string family = named.value("family", "");
    const std::string given =
        named.contains("given") && !named["given"].empty() ? named["given"][0].get<std::string>() : std::string();
    struct Hit {
        int score;
        std::size_t index;
    };
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < records().size(); ++i) {
        const Record& record = records()[i];
        if (record.type != "Patient")
            continue;
        const Demographics& is = m_setup.world.patients[static_cast<std::size_t>(record.patient)].shown;
        int score = (is.family == family ? 25 : 0) + (is.given == given ? 20 : 0) +
                    (is.birthDate == sought.value("birthDate", "") ? 30 : 0) +
                    (is.sex == sought.value("gender", "") ? 5 : 0);
        if (sought.contains("identifier"))
            for (const auto& one : sought["identifier"])
                if (std::ranges::find(record.identifiers, one.value("system", "") + '|' + one.value("value", "")) !=
                    record.identifiers.end())
                    score = std::max(score, 60) + 19;
        if (score >= (certainOnly ? 95 : 50))
            hits.push_back({std::min(score, 99), i});
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), &Hit::score);
    BundleText bundle(m_habit, Random(Random::hash(asked.body)).uuid());
    for (const auto& [score, index] : hits) {
        const std::string grade = score >= 95 ? "certain" : score >= 75 ? "probable" : "possible";
        bundle.entry(
            m_base + "/Patient/" + records()[index].id, records()[index].bytes, "match",
            fmt::format(
                R"(,"score":0.{:02},"extension":[{{"url":"http://hl7.org/fhir/StructureDefinition/match-grade","valueCode":"{}"}}])",
                score, grade));
    }
    return ok(bundle.text(static_cast<int>(hits.size())));
}

Answer Site::smartConfiguration() const {
    if (m_habit.auth != Auth::ClientSecret)
        return refusal(m_habit, 404, "not-found", "No SMART sign-in here.");
    Answer answer;
    answer.type = "application/json";
    answer.body =
        nlohmann::ordered_json{{"token_endpoint", m_base + "/token"},
                               {"grant_types_supported", {"client_credentials"}},
                               {"token_endpoint_auth_methods_supported", {"client_secret_basic", "client_secret_post"}},
                               {"scopes_supported", {"system/*.rs", "system/*.read"}},
                               {"capabilities", {"client-confidential-symmetric", "permission-v1", "permission-v2"}}}
            .dump();
    return answer;
}

Answer Site::capability() const {
    Tree resources;
    for (const std::string& type : m_types) {
        Tree parameters;
        for (const Parameter& parameter : parametersOf(type))
            if (!parameter.fhirKind.empty())
                parameters.push(Tree::object({{"name", parameter.name}, {"type", parameter.fhirKind}}));
        Tree operations;
        if (type == "Patient" && m_habit.match)
            operations.push(Tree::object(
                {{"name", "match"}, {"definition", "http://hl7.org/fhir/OperationDefinition/Patient-match"}}));
        if (type == "Patient" && m_habit.everything)
            operations.push(
                Tree::object({{"name", "everything"},
                              {"definition", "http://hl7.org/fhir/OperationDefinition/Patient-everything"}}));
        Tree resource = Tree::object(
            {{"type", type},
             {"interaction", Tree::array({Tree::object({{"code", "read"}}), Tree::object({{"code", "vread"}}),
                                          Tree::object({{"code", "search-type"}})})},
             {"versioning", "versioned"}});
        if (m_habit.everything) {
            Tree includes;
            for (const std::string_view include :
                 {"Encounter:location", "Encounter:service-provider", "Encounter:practitioner",
                  "MedicationRequest:requester", "Procedure:performer", "Condition:recorder", "DiagnosticReport:result",
                  "DiagnosticReport:specimen", "Observation:specimen", "Observation:performer", "CareTeam:participant"})
                if (include.starts_with(type + ':'))
                    includes.push(include);
            resource.add("searchInclude", includes);
        }
        resource.add("searchParam", parameters);
        resource.add("operation", operations);
        resources.push(resource);
    }
    resources.push(
        Tree::object({{"type", "Binary"}, {"interaction", Tree::array({Tree::object({{"code", "read"}})})}}));
    Tree rest = Tree::object({{"mode", "server"}});
    if (m_habit.auth != Auth::None) {
        Tree security;
        if (m_habit.auth == Auth::ClientSecret)
            security.add("extension",
                         Tree::array({Tree::object(
                             {{"url", "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris"},
                              {"extension",
                               Tree::array({Tree::object({{"url", "token"}, {"valueUri", m_base + "/token"}})})}})}));
        security.add("service",
                     Tree::array({hl7Concept("restful-security-service",
                                             m_habit.auth == Auth::ClientSecret ? "SMART-on-FHIR" : "OAuth")}));
        rest.add("security", security);
    }
    rest.add("resource", resources);
    Tree statement = Tree::object({{"resourceType", "CapabilityStatement"},
                                   {"status", "active"},
                                   {"date", "2026-05-01"},
                                   {"publisher", m_habit.title},
                                   {"kind", "instance"}});
    if (m_habit.wire == Wire::Mhd)
        statement.add("instantiates",
                      Tree::array({"https://profiles.ihe.net/ITI/MHD/CapabilityStatement/IHE.MHD.DocumentResponder"}));
    statement.add("software", Tree::object({{"name", "Anamnesis demo exchange"}}));
    statement.add("implementation", Tree::object({{"description", m_habit.title}, {"url", m_base}}));
    statement.add("fhirVersion", "4.0.1");
    statement.add("format", Tree::array({mediaType(m_habit), m_habit.wire == Wire::FhirXml ? "xml" : "json"}));
    statement.add("rest", Tree::array({rest}));
    return ok(written(m_habit, statement));
}

} // namespace anamnesis::exchange
