// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/Encoding.h"

#include <nlohmann/json.hpp>

namespace anamnesis::review {
namespace {

using Json = nlohmann::json;

std::int64_t milliseconds(Instant at) {
    return at.time_since_epoch().count();
}

Instant instant(std::int64_t at) {
    return Instant(std::chrono::milliseconds(at));
}

} // namespace

store::LinkRow rowOf(const identity::Link& link) {
    Json weights = Json::array();
    for (const identity::Weight& weight : link.weights)
        weights.push_back({weight.field, weight.level, weight.bits, weight.rarity});
    const Json payload{{"weights", weights},    {"vetoes", link.vetoes}, {"groups", link.groups},
                       {"caps", link.caps},     {"rules", link.rules},   {"version", link.version},
                       {"author", link.author}, {"reason", link.reason}, {"flagged", link.flagged}};
    store::LinkRow row;
    row.id = link.id;
    row.sourceA = link.a.source;
    row.patientA = link.a.id;
    row.sourceB = link.b.source;
    row.patientB = link.b.id;
    row.grade = std::string(identity::name(link.grade));
    row.by = std::string(identity::name(link.by));
    row.bits = link.bits;
    row.payload = payload.dump();
    row.at = link.at;
    return row;
}

std::optional<identity::Link> linkOf(const store::LinkRow& row) {
    const Json payload = Json::parse(row.payload, nullptr, false);
    const auto grade = identity::gradeNamed(row.grade);
    if (!payload.is_object() || !grade)
        return std::nullopt;
    identity::Link link;
    link.id = row.id;
    link.a = {row.sourceA, row.patientA};
    link.b = {row.sourceB, row.patientB};
    link.grade = *grade;
    link.by = row.by == identity::name(identity::By::Manual) ? identity::By::Manual : identity::By::Auto;
    link.bits = row.bits;
    link.at = row.at;
    try {
        for (const Json& weight : payload.at("weights"))
            link.weights.push_back({weight.at(0).get<std::string>(), weight.at(1).get<std::string>(),
                                    weight.at(2).get<double>(), weight.at(3).get<double>()});
        link.vetoes = payload.at("vetoes").get<std::vector<std::string>>();
        link.groups = payload.at("groups").get<std::vector<std::string>>();
        link.caps = payload.at("caps").get<std::vector<std::string>>();
        link.rules = payload.at("rules").get<std::string>();
        link.version = payload.at("version").get<std::string>();
        link.author = payload.at("author").get<std::string>();
        link.reason = payload.at("reason").get<std::string>();
        link.flagged = payload.at("flagged").get<bool>();
    } catch (const Json::exception&) {
        return std::nullopt;
    }
    return link;
}

store::DecisionRow rowOf(const identity::Decision& decision) {
    const Json payload{{"a", {decision.a.source, decision.a.id}},
                       {"b", {decision.b.source, decision.b.id}},
                       {"same", decision.ruling == identity::Ruling::MustLink},
                       {"author", decision.author},
                       {"reason", decision.reason},
                       {"at", milliseconds(decision.at)}};
    return {0, payload.dump(), decision.at};
}

std::optional<identity::Decision> decisionOf(const store::DecisionRow& row) {
    const Json payload = Json::parse(row.payload, nullptr, false);
    if (!payload.is_object())
        return std::nullopt;
    try {
        identity::Decision decision;
        decision.a = {payload.at("a").at(0).get<std::string>(), payload.at("a").at(1).get<std::string>()};
        decision.b = {payload.at("b").at(0).get<std::string>(), payload.at("b").at(1).get<std::string>()};
        decision.ruling = payload.at("same").get<bool>() ? identity::Ruling::MustLink : identity::Ruling::CannotLink;
        decision.author = payload.at("author").get<std::string>();
        decision.reason = payload.at("reason").get<std::string>();
        decision.at = instant(payload.at("at").get<std::int64_t>());
        return decision;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

} // namespace anamnesis::review
