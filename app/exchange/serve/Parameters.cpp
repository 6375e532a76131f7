// SPDX-License-Identifier: GPL-3.0-or-later
// Which search parameters a type has: rows. FHIR R4 search parameter registry; IHE MHD ITI-66 and ITI-67.
#include "app/exchange/serve/Query.h"

#include <algorithm>
#include <array>

namespace anamnesis::exchange {
namespace {

constexpr std::array ofEveryType{
    Parameter{"_id", Meaning::Id, "token"},      Parameter{"_lastUpdated", Meaning::LastUpdated, "date"},
    Parameter{"_count", Meaning::Count, ""},     Parameter{"_sort", Meaning::Sort, ""},
    Parameter{"_include", Meaning::Include, ""}, Parameter{"_format", Meaning::Format, ""},
    Parameter{"_total", Meaning::Total, ""},     Parameter{"_summary", Meaning::Summary, ""},
};

struct Row {
    std::string_view type;
    Parameter parameter;
};
constexpr std::array ofTypes{
    Row{"Patient", {"family", Meaning::Family, "string"}},
    Row{"Patient", {"given", Meaning::Given, "string"}},
    Row{"Patient", {"name", Meaning::Name, "string"}},
    Row{"Patient", {"birthdate", Meaning::BirthDate, "date"}},
    Row{"Patient", {"gender", Meaning::Gender, "token"}},
    Row{"Patient", {"identifier", Meaning::Identifier, "token"}},
    Row{"Patient", {"address-postalcode", Meaning::PostalCode, "string"}},
    Row{"AllergyIntolerance", {"clinical-status", Meaning::Status, "token"}},
    Row{"AllergyIntolerance", {"code", Meaning::Code, "token"}},
    Row{"AllergyIntolerance", {"date", Meaning::Date, "date"}},
    Row{"Condition", {"clinical-status", Meaning::Status, "token"}},
    Row{"Condition", {"category", Meaning::Category, "token"}},
    Row{"Condition", {"code", Meaning::Code, "token"}},
    Row{"Condition", {"onset-date", Meaning::Date, "date"}},
    Row{"Observation", {"category", Meaning::Category, "token"}},
    Row{"Observation", {"code", Meaning::Code, "token"}},
    Row{"Observation", {"date", Meaning::Date, "date"}},
    Row{"Observation", {"status", Meaning::Status, "token"}},
    Row{"Observation", {"identifier", Meaning::Identifier, "token"}},
    Row{"DiagnosticReport", {"category", Meaning::Category, "token"}},
    Row{"DiagnosticReport", {"code", Meaning::Code, "token"}},
    Row{"DiagnosticReport", {"date", Meaning::Date, "date"}},
    Row{"DiagnosticReport", {"status", Meaning::Status, "token"}},
    Row{"MedicationRequest", {"status", Meaning::Status, "token"}},
    Row{"MedicationRequest", {"authoredon", Meaning::Date, "date"}},
    Row{"MedicationRequest", {"identifier", Meaning::Identifier, "token"}},
    Row{"MedicationStatement", {"status", Meaning::Status, "token"}},
    Row{"MedicationStatement", {"effective", Meaning::Date, "date"}},
    Row{"MedicationDispense", {"status", Meaning::Status, "token"}},
    Row{"MedicationDispense", {"whenhandedover", Meaning::Date, "date"}},
    Row{"MedicationAdministration", {"status", Meaning::Status, "token"}},
    Row{"MedicationAdministration", {"effective-time", Meaning::Date, "date"}},
    Row{"Immunization", {"status", Meaning::Status, "token"}},
    Row{"Immunization", {"date", Meaning::Date, "date"}},
    Row{"Immunization", {"vaccine-code", Meaning::Code, "token"}},
    Row{"Procedure", {"status", Meaning::Status, "token"}},
    Row{"Procedure", {"date", Meaning::Date, "date"}},
    Row{"Procedure", {"code", Meaning::Code, "token"}},
    Row{"Encounter", {"status", Meaning::Status, "token"}},
    Row{"Encounter", {"date", Meaning::Date, "date"}},
    Row{"Encounter", {"identifier", Meaning::Identifier, "token"}},
    Row{"DocumentReference", {"status", Meaning::Status, "token"}},
    Row{"DocumentReference", {"date", Meaning::Date, "date"}},
    Row{"DocumentReference", {"type", Meaning::Code, "token"}},
    Row{"DocumentReference", {"patient.identifier", Meaning::PatientIdentifier, "token"}},
    Row{"DocumentReference", {"identifier", Meaning::Identifier, "token"}},
    Row{"List", {"status", Meaning::Status, "token"}},
    Row{"List", {"date", Meaning::Date, "date"}},
    Row{"List", {"code", Meaning::Code, "token"}},
    Row{"List", {"patient.identifier", Meaning::PatientIdentifier, "token"}},
    Row{"ServiceRequest", {"status", Meaning::Status, "token"}},
    Row{"ServiceRequest", {"authored", Meaning::Date, "date"}},
    Row{"CarePlan", {"status", Meaning::Status, "token"}},
    Row{"CarePlan", {"category", Meaning::Category, "token"}},
    Row{"CareTeam", {"status", Meaning::Status, "token"}},
    Row{"Goal", {"lifecycle-status", Meaning::Status, "token"}},
    Row{"Coverage", {"status", Meaning::Status, "token"}},
    Row{"Appointment", {"date", Meaning::Date, "date"}},
    Row{"Appointment", {"status", Meaning::Status, "token"}},
    Row{"Consent", {"status", Meaning::Status, "token"}},
    Row{"Consent", {"category", Meaning::Category, "token"}},
    Row{"ImagingStudy", {"started", Meaning::Date, "date"}},
    Row{"ImagingStudy", {"identifier", Meaning::Identifier, "token"}},
    Row{"QuestionnaireResponse", {"authored", Meaning::Date, "date"}},
};

constexpr std::array withoutPatient{"Patient", "Practitioner", "Organization", "Location"};
constexpr std::array withSubject{"Observation",      "Condition",         "Procedure",         "Encounter",
                                 "DiagnosticReport", "MedicationRequest", "DocumentReference", "List"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 11> includeRows{
    {{"Encounter:location", "Location"},
     {"Encounter:service-provider", "Organization"},
     {"Encounter:practitioner", "Practitioner"},
     {"MedicationRequest:requester", "Practitioner"},
     {"Procedure:performer", "Practitioner"},
     {"Condition:recorder", "Practitioner"},
     {"DiagnosticReport:result", "Observation"},
     {"DiagnosticReport:specimen", "Specimen"},
     {"Observation:specimen", "Specimen"},
     {"Observation:performer", "Organization"},
     {"CareTeam:participant", "Practitioner"}}};

} // namespace

std::vector<Parameter> parametersOf(std::string_view type) {
    std::vector<Parameter> all(ofEveryType.begin(), ofEveryType.end());
    if (std::ranges::find(withoutPatient, type) == withoutPatient.end())
        all.push_back({"patient", Meaning::Patient, "reference"});
    if (std::ranges::find(withSubject, type) != withSubject.end())
        all.push_back({"subject", Meaning::Patient, "reference"});
    for (const Row& row : ofTypes)
        if (row.type == type)
            all.push_back(row.parameter);
    return all;
}

std::string_view includeTarget(std::string_view include) {
    for (const auto& [name, target] : includeRows)
        if (name == include)
            return target;
    return {};
}

} // namespace anamnesis::exchange
