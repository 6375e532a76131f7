// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StatementJson.h"

#include "services/decode/Contents.h"

namespace anamnesis::app::cli {
namespace {

using clinical::ClinicalTime;

std::string_view name(clinical::MapRelationship relationship) {
    switch (relationship) {
    case clinical::MapRelationship::Equivalent:
        return "equivalent";
    case clinical::MapRelationship::Broader:
        return "broader";
    case clinical::MapRelationship::Narrower:
        return "narrower";
    case clinical::MapRelationship::Inexact:
        return "inexact";
    case clinical::MapRelationship::Unmatched:
        break;
    }
    return "unmatched";
}

Json zoneOf(const ClinicalTime& time) {
    if (!time.offset || time.precision < clinical::Precision::Hour)
        return nullptr;
    const std::string text = iso(time);
    return text.ends_with('Z') ? "Z" : text.substr(text.size() - 6);
}

void addIf(Json& json, const char* key, const std::string& value) {
    if (!value.empty())
        json[key] = value;
}

Json nameJson(const clinical::HumanName& told) {
    Json json = Json::object();
    addIf(json, "use", told.use);
    addIf(json, "text", told.text);
    addIf(json, "family", told.family);
    if (!told.given.empty())
        json["given"] = told.given;
    if (!told.prefix.empty())
        json["prefix"] = told.prefix;
    if (!told.suffix.empty())
        json["suffix"] = told.suffix;
    return json;
}

} // namespace

Json timeJson(const clinical::ClinicalPeriod& time) {
    if (!time.known())
        return nullptr;
    const ClinicalTime& point = time.start ? *time.start : *time.end;
    Json json = Json::object();
    json["start"] = time.start ? Json(iso(*time.start)) : Json(nullptr);
    json["end"] = time.end ? Json(iso(*time.end)) : Json(nullptr);
    json["precision"] = clinical::name(point.precision);
    json["zone"] = zoneOf(point);
    return json;
}

Json codesJson(const clinical::CodedConcept& code) {
    Json list = Json::array();
    for (const clinical::Coding& coding : code.codings) {
        Json json{{"system", coding.system}, {"code", coding.code}, {"display", coding.display}};
        addIf(json, "version", coding.version);
        if (coding.userSelected)
            json["userSelected"] = true;
        list.push_back(std::move(json));
    }
    for (const clinical::MappedCoding& mapped : code.mapped) {
        Json json{{"system", mapped.coding.system}, {"code", mapped.coding.code}, {"display", mapped.coding.display}};
        json["via"] = {{"map", mapped.map},
                       {"version", mapped.mapVersion},
                       {"relationship", name(mapped.relationship)},
                       {"from", mapped.from}};
        list.push_back(std::move(json));
    }
    return list;
}

Json fieldJson(const clinical::Field& field) {
    Json json{{"text", field.text}};
    if (field.quantity) {
        const clinical::Quantity& quantity = *field.quantity;
        addIf(json, "value", quantity.value);
        addIf(json, "high", quantity.highValue);
        addIf(json, "unit", quantity.unit.empty() ? quantity.unitCode : quantity.unit);
        addIf(json, "unitCode", quantity.unitCode);
        addIf(json, "comparator", quantity.comparator);
        if (!quantity.denominatorValue.empty() || !quantity.denominatorUnit.empty())
            json["per"] = {{"value", quantity.denominatorValue}, {"unit", quantity.denominatorUnit}};
        if (quantity.canonical) {
            json["canonical"] = {{"value", quantity.canonical->value}, {"unit", quantity.canonical->unit}};
            if (quantity.canonical->derived)
                json["canonical"]["derived"] = true;
            addIf(json["canonical"], "rule", quantity.canonical->rule);
        }
    }
    if (field.coded && !(field.coded->codings.empty() && field.coded->mapped.empty()))
        json["codes"] = codesJson(*field.coded);
    if (field.time)
        json["time"] = timeJson(*field.time);
    addIf(json, "path", field.path);
    return json;
}

Json fieldsJson(std::span<const clinical::Field> fields) {
    Json all = Json::object();
    for (const clinical::Field& field : fields) {
        if (all.contains(field.name))
            all[field.name]["more"].push_back(fieldJson(field));
        else
            all[field.name] = fieldJson(field);
    }
    return all;
}

Json recordJson(const clinical::RecordRef& record) {
    Json json{{"source", record.source}};
    addIf(json, "custodian", record.custodian);
    json["type"] = record.type;
    json["id"] = record.id;
    json["version"] = record.version;
    json["sha256"] = record.sha256;
    addIf(json, "mediaType", record.mediaType);
    addIf(json, "file", record.file);
    addWithin(json, record);
    return json;
}

void addWithin(Json& json, const clinical::RecordRef& record) {
    if (const decode::Carrier carrier = decode::carrierOf(record); !carrier.record.empty())
        json["within"] = {{"record", carrier.record}, {"path", carrier.path}};
}

Json issuesJson(const Issues& issues) {
    Json list = Json::array();
    for (const Issue& issue : issues) {
        Json args = Json::object();
        for (const auto& [key, value] : issue.args)
            args[key] = value;
        list.push_back({{"severity", anamnesis::name(issue.severity)},
                        {"path", issue.path},
                        {"code", issue.code},
                        {"args", std::move(args)}});
    }
    return list;
}

Json demographicsJson(const clinical::Demographics& who) {
    Json json = Json::object();
    json["names"] = Json::array();
    for (const clinical::HumanName& told : who.names)
        json["names"].push_back(nameJson(told));
    json["birthDate"] = who.birthDate ? Json(iso(*who.birthDate)) : Json(nullptr);
    json["sex"] = who.sex;
    addIf(json, "genderIdentity", who.genderIdentity);
    json["identifiers"] = Json::array();
    for (const clinical::Identifier& identifier : who.identifiers)
        json["identifiers"].push_back({{"system", identifier.system},
                                       {"value", identifier.value},
                                       {"type", identifier.type},
                                       {"assigner", identifier.assigner}});
    json["addresses"] = Json::array();
    for (const clinical::Address& address : who.addresses)
        json["addresses"].push_back({{"line", address.line},
                                     {"city", address.city},
                                     {"state", address.state},
                                     {"postalCode", address.postalCode},
                                     {"country", address.country}});
    json["telecoms"] = Json::array();
    for (const clinical::Telecom& telecom : who.telecoms)
        json["telecoms"].push_back({{"system", telecom.system}, {"value", telecom.value}});
    if (who.deceased)
        json["deceased"] = *who.deceased;
    if (who.deathDate)
        json["deathDate"] = iso(*who.deathDate);
    if (who.multipleBirth)
        json["multipleBirth"] = *who.multipleBirth;
    if (who.birthOrder)
        json["birthOrder"] = *who.birthOrder;
    addIf(json, "mothersMaidenName", who.mothersMaidenName);
    if (!who.links.empty()) {
        json["links"] = Json::array();
        for (const clinical::PatientLink& link : who.links)
            json["links"].push_back({{"type", link.type}, {"target", link.target}});
    }
    return json;
}

Json statementJson(const clinical::Statement& statement) {
    Json json{{"id", statement.id.value}, {"kind", clinical::name(statement.kind)}, {"title", statement.title}};
    json["time"] = timeJson(statement.time);
    if (statement.asserted)
        json["asserted"] = iso(*statement.asserted);
    json["status"] = statement.status;
    json["negated"] = statement.negated;
    addIf(json, "scope", statement.negationScope);
    json["codes"] = codesJson(statement.code);
    addIf(json, "text", statement.code.text);
    json["fields"] = fieldsJson(statement.fields);
    json["identifiers"] = Json::array();
    for (const clinical::BusinessIdentifier& identifier : statement.identifiers)
        json["identifiers"].push_back({{"system", identifier.system},
                                       {"value", identifier.value},
                                       {"type", identifier.type},
                                       {"path", identifier.path}});
    json["references"] = Json::array();
    for (const clinical::Reference& reference : statement.references) {
        Json told{{"role", reference.role}, {"target", reference.target}, {"path", reference.path}};
        addIf(told, "display", reference.display);
        json["references"].push_back(std::move(told));
    }
    if (!statement.securityLabels.empty())
        json["securityLabels"] = statement.securityLabels;
    if (statement.fromClaim)
        json["fromClaim"] = true;
    if (statement.demographics)
        json["demographics"] = demographicsJson(*statement.demographics);
    json["record"] = statement.record ? recordJson(*statement.record) : Json(nullptr);
    json["path"] = statement.path;
    addIf(json, "narrative", statement.narrative);
    json["issues"] = issuesJson(statement.issues);
    json["decoder"] = statement.decoder;
    return json;
}

std::string dumped(const Json& json, int indent) {
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

} // namespace anamnesis::app::cli
