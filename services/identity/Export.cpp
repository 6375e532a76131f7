// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Export.h"

#include "services/identity/Csv.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace anamnesis::identity {

namespace {

using Json = nlohmann::ordered_json;

double rounded(double bits) {
    return std::round(bits * 1e6) / 1e6;
}

std::string list(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts) {
        out += (out.empty() ? "" : " ") + part;
    }
    return out;
}

std::string dateText(std::int32_t date) {
    return date == 0 ? std::string{} : std::to_string(date);
}

std::string ofClass(const Normalised& record, IdentifierClass kind) {
    std::vector<std::string> out;
    for (const NormalIdentifier& identifier : record.identifiers) {
        if (identifier.kind == kind) {
            out.push_back(identifier.assigner + ":" + identifier.value);
        }
    }
    return list(out);
}

} // namespace

std::string explainedLine(std::string_view fileA, std::string_view idA, std::string_view fileB, std::string_view idB,
                          const Grading& grading, const Model& model, Instant at) {
    Json out;
    out["a"] = {{"file", fileA}, {"id", idA}};
    out["b"] = {{"file", fileB}, {"id", idB}};
    out["grade"] = name(grading.grade);
    out["by"] = "auto";
    out["bits"] = rounded(grading.bits);
    out["weights"] = Json::array();
    for (const Weight& weight : grading.weights) {
        out["weights"].push_back({{"field", weight.field},
                                  {"level", weight.level},
                                  {"bits", rounded(weight.bits)},
                                  {"rarity", rounded(weight.rarity)}});
    }
    out["vetoes"] = grading.vetoes;
    out["groups"] = grading.groups;
    out["caps"] = grading.caps;
    out["rules"] = "anamnesis-identity/1";
    out["version"] = model.version;
    out["at"] = isoUtc(at);
    return out.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string normalisedHeader() {
    return "file,unique_id,given,given_all,given_words,family,family_words,other_givens,other_families,generation,"
           "birth_date,sex,"
           "birth_order,death_date,house_number,street,unit,city,postcode,phones,emails,national_ids,personal_ids,"
           "member_ids,"
           "record_ids,mothers_maiden_name,guardians\n";
}

std::string normalisedRow(std::string_view file, std::string_view id, const Normalised& r) {
    std::string all;
    for (const std::string& word : r.name.given) {
        all += word;
    }
    std::vector<std::string> otherGivens;
    std::vector<std::string> otherFamilies;
    for (const NormalName& each : r.otherNames) {
        if (!each.first.empty()) {
            otherGivens.push_back(each.first);
        }
        if (!each.wholeFamily.empty()) {
            otherFamilies.push_back(each.wholeFamily);
        }
    }
    std::vector<std::string> guardians;
    for (const NormalName& each : r.guardians) {
        guardians.push_back(each.first + "/" + each.wholeFamily);
    }
    const NormalPlace place = r.places.empty() ? NormalPlace{} : r.places.front();
    const std::string fields[] = {std::string(file),
                                  std::string(id),
                                  r.name.first,
                                  all,
                                  list(r.name.given),
                                  r.name.wholeFamily,
                                  list(r.name.family),
                                  list(otherGivens),
                                  list(otherFamilies),
                                  r.generation != 0 ? std::to_string(r.generation) : "",
                                  dateText(r.birth),
                                  r.sex != 0 ? std::string(1, r.sex) : "",
                                  r.birthOrder != 0 ? std::to_string(r.birthOrder) : "",
                                  dateText(r.death),
                                  place.number,
                                  place.street,
                                  place.unit,
                                  place.city,
                                  place.postcode,
                                  list(r.phones),
                                  list(r.emails),
                                  ofClass(r, IdentifierClass::National),
                                  ofClass(r, IdentifierClass::Personal),
                                  ofClass(r, IdentifierClass::Member),
                                  ofClass(r, IdentifierClass::Record),
                                  r.mothersMaidenName,
                                  list(guardians)};
    std::string out;
    for (const std::string& field : fields) {
        out += (out.empty() ? "" : ",") + csvField(field);
    }
    return out + "\n";
}

} // namespace anamnesis::identity
