// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ItemJson.h"

#include "app/cli/StatementJson.h"
#include "models/timeline/Snapshot.h"
#include "models/timeline/Title.h"

#include <algorithm>

namespace anamnesis::app::cli {
namespace {

Json statementOf(const timeline::Member& member) {
    Json json{{"id", member.statement.value}};
    json["source"] = member.record ? member.record->source : std::string();
    json["custodian"] =
        member.record && !member.record->custodian.empty() ? Json(member.record->custodian) : Json(nullptr);
    if (member.record) {
        Json record{{"type", member.record->type},
                    {"id", member.record->id},
                    {"version", member.record->version},
                    {"sha256", member.record->sha256}};
        if (!member.record->file.empty())
            record["file"] = member.record->file;
        addWithin(record, *member.record);
        json["record"] = std::move(record);
    } else {
        json["record"] = nullptr;
    }
    json["path"] = member.path;
    json["status"] = member.status;
    if (member.asserted)
        json["asserted"] = iso(*member.asserted);
    return json;
}

Json nameJson(const timeline::CodeName& name) {
    Json json{{"system", name.system}, {"code", name.code}, {"sent", name.sent}};
    if (!name.field.empty())
        json["field"] = name.field;
    json["name"] = name.text.empty() ? Json(nullptr) : Json(name.text);
    if (!name.text.empty()) {
        json["language"] = name.language;
        json["table"] = name.table;
        json["version"] = name.version;
        json["from"] = name.from;
        json["shown"] = name.shown;
    }
    if (name.answered)
        json["at"] = isoUtc(*name.answered);
    if (name.retired)
        json["retired"] = true;
    if (!name.replacedBy.empty())
        json["replacedBy"] = name.replacedBy;
    return json;
}

} // namespace

std::string markedTitle(const Session& session, clinical::Kind kind, const std::string& title, std::uint32_t marks) {
    if (session.words == nullptr)
        return (marks & timeline::Denied) != 0 ? "¬ " + title : title;
    return timeline::markedTitle(*session.words, kind, title, marks);
}

std::string markedTitle(const Session& session, const timeline::Item& item) {
    return markedTitle(session, item.kind, item.title, timeline::titleMarks(item));
}

Json itemJson(const timeline::Item& item) {
    Json json{{"id", item.id.value}};
    json["aliases"] = Json::array();
    for (const ItemId& alias : item.aliases)
        json["aliases"].push_back(alias.value);
    json["kind"] = clinical::name(item.kind);
    json["title"] = item.title;
    json["time"] = timeJson(item.time);
    json["status"] = item.status;
    json["negated"] = item.negated;
    if (!item.negationScope.empty())
        json["scope"] = item.negationScope;
    if (!item.lane.empty())
        json["lane"] = item.lane;
    json["disputed"] = item.disputed;
    json["codes"] = codesJson(item.code);
    json["fields"] = fieldsJson(item.fields);
    if (!item.sides.empty()) {
        json["sides"] = Json::array();
        for (const timeline::Side& side : item.sides) {
            Json told{{"statements", Json::array()}};
            for (const StatementId& id : side.statements)
                told["statements"].push_back(id.value);
            told["fields"] = fieldsJson(side.fields);
            json["sides"].push_back(std::move(told));
        }
    }
    json["sources"] = item.sources;
    json["statements"] = Json::array();
    for (const timeline::Member& member : item.members)
        json["statements"].push_back(statementOf(member));
    json["relations"] = Json::array();
    for (const timeline::Relation& relation : item.relations)
        json["relations"].push_back(
            {{"type", timeline::name(relation.type)}, {"item", relation.item.value}, {"why", relation.why}});
    if (!item.series.empty())
        json["series"] = item.series;
    if (!item.why.rule.empty()) {
        json["why"] = {{"rule", item.why.rule}, {"steps", Json::array()}};
        for (const auto& step : item.why.steps)
            json["why"]["steps"].push_back({{"field", step.field}, {"outcome", step.outcome}, {"detail", step.detail}});
    }
    if (!item.names.empty()) {
        json["names"] = Json::array();
        for (const timeline::CodeName& name : item.names)
            json["names"].push_back(nameJson(name));
    }
    if (!item.issues.empty())
        json["issues"] = issuesJson(item.issues);
    json["firstSeen"] = isoUtc(item.firstSeen);
    json["lastSeen"] = isoUtc(item.lastSeen);
    if (!item.hiddenBy.empty())
        json["hiddenBy"] = item.hiddenBy.value;
    return json;
}

Json discrepancyJson(const timeline::Discrepancy& discrepancy) {
    Json json{{"id", discrepancy.id.value},
              {"kind", timeline::name(discrepancy.kind)},
              {"severity", timeline::name(discrepancy.severity)},
              {"path", discrepancy.path}};
    json["item"] = discrepancy.items.empty() ? Json(nullptr) : Json(discrepancy.items.front().value);
    json["items"] = Json::array();
    for (const ItemId& item : discrepancy.items)
        json["items"].push_back(item.value);
    json["itemKind"] = clinical::name(discrepancy.itemKind);
    json["title"] = discrepancy.title;
    json["members"] = Json::array();
    for (const timeline::DiscrepancyMember& member : discrepancy.members)
        json["members"].push_back(
            {{"statement", member.statement.empty() ? Json(nullptr) : Json(member.statement.value)},
             {"source", member.source},
             {"value", member.value}});
    json["why"] = discrepancy.why;
    json["state"] = timeline::name(discrepancy.state);
    json["firstSeen"] = isoUtc(discrepancy.firstSeen);
    json["lastConfirmed"] = isoUtc(discrepancy.lastConfirmed);
    return json;
}

Json ledgerJson(const timeline::LedgerRow& row) {
    Json json{{"source", row.source}, {"kind", clinical::name(row.kind)}};
    if (!row.query.empty())
        json["query"] = row.query;
    json["period"] = row.period;
    json["outcome"] = timeline::name(row.outcome);
    json["asked"] = row.asked;
    if (row.expected)
        json["expected"] = *row.expected;
    json["received"] = row.received;
    json["kept"] = row.kept;
    json["issues"] = row.issues;
    if (!row.reason.code.empty()) {
        Json args = Json::object();
        for (const auto& [key, value] : row.reason.args)
            args[key] = value;
        json["reason"] = {{"code", row.reason.code}, {"args", std::move(args)}};
    }
    json["at"] = isoUtc(row.at);
    return json;
}

} // namespace anamnesis::app::cli
