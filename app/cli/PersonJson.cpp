// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PersonJson.h"

#include "services/review/Names.h"

namespace anamnesis::app::cli {

Json demographicsJson(const clinical::Demographics& demographics) {
    Json json = Json::object();
    if (const clinical::HumanName* name = review::bestName(demographics)) {
        json["name"] = review::displayName(demographics);
        json["family"] = name->family;
        json["given"] = name->given;
    }
    if (demographics.birthDate)
        json["birthDate"] = clinical::iso(*demographics.birthDate);
    if (!demographics.sex.empty())
        json["sex"] = demographics.sex;
    Json identifiers = Json::array();
    for (const clinical::Identifier& identifier : demographics.identifiers)
        identifiers.push_back({{"system", identifier.system}, {"value", identifier.value}});
    json["identifiers"] = identifiers;
    return json;
}

Json personJson(const review::PersonSummary& person) {
    Json patients = Json::array();
    for (const review::PatientOfPerson& patient : person.patients)
        patients.push_back(
            {{"source", patient.source}, {"id", patient.id}, {"grade", patient.grade}, {"by", patient.by}});
    Json json{{"id", person.id.value},
              {"name", person.name},
              {"birthDate", person.birthDate},
              {"sex", person.sex},
              {"patients", patients}};
    if (person.lastRefresh)
        json["lastRefresh"] = isoUtc(*person.lastRefresh);
    return json;
}

} // namespace anamnesis::app::cli
