// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/Event.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <exception>

namespace anamnesis::audit {

namespace {

using nlohmann::json;

constexpr const char* dicom = "http://dicom.nema.org/resources/ontology/DCM";
constexpr const char* eventTypes = "http://terminology.hl7.org/CodeSystem/audit-event-type";
constexpr const char* interactions = "http://hl7.org/fhir/restful-interaction";
constexpr const char* ownActions = "urn:anamnesis:audit-action";
constexpr const char* ownDetails = "urn:anamnesis:audit-detail";
constexpr const char* purposes = "http://terminology.hl7.org/CodeSystem/v3-ActReason";

struct ActionRow {
    Action action;
    const char* name;
    const char* letter; ///< C R U D E
    const char* typeSystem;
    const char* type;
    const char* subtypeSystem;
    const char* subtype;
};
constexpr std::array actionRows{
    ActionRow{Action::SignIn, "sign-in", "E", dicom, "110114", dicom, "110122"},
    ActionRow{Action::SignOut, "sign-out", "E", dicom, "110114", dicom, "110123"},
    ActionRow{Action::ChartView, "chart-view", "R", eventTypes, "rest", interactions, "read"},
    ActionRow{Action::PatientSearch, "patient-search", "E", eventTypes, "rest", interactions, "search"},
    ActionRow{Action::Refresh, "refresh", "E", dicom, "110112", interactions, "search-type"},
    ActionRow{Action::Import, "import", "C", dicom, "110107", interactions, "create"},
    ActionRow{Action::BreakGlass, "break-glass", "E", dicom, "110113", dicom, "110127"},
    ActionRow{Action::Ruling, "ruling", "U", eventTypes, "rest", interactions, "update"},
    ActionRow{Action::Export, "export", "R", dicom, "110106", interactions, "read"},
    ActionRow{Action::Print, "print", "R", dicom, "110106", interactions, "read"},
    ActionRow{Action::Purge, "purge", "D", dicom, "110110", interactions, "delete"},
    ActionRow{Action::Backup, "backup", "R", dicom, "110106", interactions, "read"},
    ActionRow{Action::Setting, "setting", "U", dicom, "110113", dicom, "110131"},
    ActionRow{Action::KeyChange, "key-change", "U", dicom, "110113", dicom, "110129"},
    ActionRow{Action::TrailExport, "trail-export", "R", dicom, "110101", interactions, "read"},
    ActionRow{Action::RecordView, "record-view", "R", eventTypes, "rest", interactions, "vread"},
};

struct OutcomeRow {
    Outcome outcome;
    const char* name;
    const char* code; ///< http://hl7.org/fhir/audit-event-outcome
};
constexpr std::array outcomeRows{
    OutcomeRow{Outcome::Success, "success", "0"},
    OutcomeRow{Outcome::MinorFailure, "minor-failure", "4"},
    OutcomeRow{Outcome::SeriousFailure, "serious-failure", "8"},
};

const ActionRow& row(Action action) {
    return *std::ranges::find(actionRows, action, &ActionRow::action);
}

json coding(const char* system, const std::string& code) {
    return {{"system", system}, {"code", code}};
}

} // namespace

std::string_view name(Action action) {
    return row(action).name;
}

std::optional<Action> actionNamed(std::string_view name) {
    const auto* const found =
        std::ranges::find_if(actionRows, [&](const ActionRow& candidate) { return name == candidate.name; });
    if (found == actionRows.end())
        return std::nullopt;
    return found->action;
}

std::string_view name(Outcome outcome) {
    return std::ranges::find(outcomeRows, outcome, &OutcomeRow::outcome)->name;
}

std::string canonical(const Event& event) {
    const ActionRow& action = row(event.action);
    json document;
    document["resourceType"] = "AuditEvent";
    document["type"] = coding(action.typeSystem, action.type);
    document["subtype"] = json::array({coding(action.subtypeSystem, action.subtype), coding(ownActions, action.name)});
    document["action"] = action.letter;
    // The exact moment: FHIR's instant carries milliseconds.
    document["recorded"] = isoUtc(event.at);
    document["outcome"] = std::ranges::find(outcomeRows, event.outcome, &OutcomeRow::outcome)->code;
    json agent = {{"requestor", true}, {"who", {{"identifier", {{"value", event.agent}}}}}};
    if (!event.role.empty())
        agent["role"] = json::array({{{"text", event.role}}});
    if (!event.purpose.empty())
        agent["purposeOfUse"] = json::array({{{"coding", json::array({coding(purposes, event.purpose)})}}});
    document["agent"] = json::array({agent});
    document["source"] = {{"observer", {{"display", "anamnesis"}}}};
    json entities = json::array();
    if (!event.patient.empty())
        entities.push_back({{"type", coding("http://terminology.hl7.org/CodeSystem/audit-entity-type", "1")},
                            {"role", coding("http://terminology.hl7.org/CodeSystem/object-role", "1")},
                            {"what", {{"identifier", {{"value", event.patient}}}}}});
    if (!event.entity.empty())
        entities.push_back({{"type", coding("http://terminology.hl7.org/CodeSystem/audit-entity-type", "2")},
                            {"what", {{"identifier", {{"value", event.entity}}}}}});
    if (!event.details.empty()) {
        json details = json::array();
        for (const auto& [key, value] : event.details)
            details.push_back({{"type", key}, {"valueString", value}});
        entities.push_back({{"type", coding(ownDetails, "details")}, {"detail", details}});
    }
    if (!entities.empty())
        document["entity"] = entities;
    document["extension"] = json::array({{{"url", "urn:anamnesis:milliseconds"},
                                          {"valueString", std::to_string(event.at.time_since_epoch().count())}}});
    return document.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<Event> eventFrom(std::string_view bytes) {
    try {
        const json document = json::parse(bytes);
        Event event;
        const std::optional<Action> action = actionNamed(document.at("subtype").at(1).at("code").get<std::string>());
        const auto outcome = document.at("outcome").get<std::string>();
        const auto* const found =
            std::ranges::find_if(outcomeRows, [&](const OutcomeRow& candidate) { return outcome == candidate.code; });
        if (!action || found == outcomeRows.end())
            return failure("audit.unreadable");
        event.action = *action;
        event.outcome = found->outcome;
        event.at = Instant(
            std::chrono::milliseconds(std::stoll(document.at("extension").at(0).at("valueString").get<std::string>())));
        const json& agent = document.at("agent").at(0);
        event.agent = agent.at("who").at("identifier").at("value").get<std::string>();
        if (agent.contains("role"))
            event.role = agent["role"].at(0).at("text").get<std::string>();
        if (agent.contains("purposeOfUse"))
            event.purpose = agent["purposeOfUse"].at(0).at("coding").at(0).at("code").get<std::string>();
        for (const json& entity : document.value("entity", json::array())) {
            if (entity.contains("detail")) {
                for (const json& detail : entity["detail"])
                    event.details.emplace_back(detail.at("type").get<std::string>(),
                                               detail.at("valueString").get<std::string>());
            } else {
                const auto id = entity.at("what").at("identifier").at("value").get<std::string>();
                (entity.at("type").at("code") == "1" ? event.patient : event.entity) = id;
            }
        }
        return event;
    } catch (const std::exception&) {
        return failure("audit.unreadable");
    }
}

} // namespace anamnesis::audit
