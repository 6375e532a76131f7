// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PersonJson.h"

namespace anamnesis::app::cli {

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
