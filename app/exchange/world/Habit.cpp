// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/world/Habit.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace anamnesis::exchange {
namespace {

using clinical::Kind;

std::vector<Habit> firstFour() {
    Habit large;
    large.name = "riverside";
    large.title = "Riverside General Hospital";
    large.auth = Auth::ClientSecret;
    large.everything = true;
    large.match = true;

    Habit molar;
    molar.name = "lakeshore";
    molar.title = "Lakeshore Medical Center";
    molar.auth = Auth::Bearer;
    molar.ids = Ids::Numbers;
    molar.times = Times::Utc;
    molar.problems = Problems::Icd10;
    molar.medicines = Medicines::Brands;
    molar.molar = true;
    molar.american = true;
    molar.shouting = true;
    molar.layout = Layout::Indented;
    molar.pageSize = 20;
    molar.pageLimit = 100;
    molar.missing = {Kind::GenomicFinding, Kind::NutritionOrder, Kind::Consent, Kind::AdvanceDirective};
    molar.refused = {Kind::Claim};

    Habit xml;
    xml.name = "st-alban";
    xml.title = "St. Alban Clinic";
    xml.ids = Ids::Uuids;
    xml.wire = Wire::FhirXml;
    xml.times = Times::DateForResults;
    xml.offset = -240;
    xml.problems = Problems::Both;
    xml.medicines = Medicines::Ingredient;
    xml.fieldUnits = true;
    xml.pageSize = 30;
    xml.missing = {Kind::ImagingStudy, Kind::Appointment, Kind::Claim, Kind::GenomicFinding, Kind::Administration};
    xml.refused = {Kind::Consent, Kind::AdvanceDirective};

    Habit exchange;
    exchange.name = "valley-hie";
    exchange.title = "Valley Health Information Exchange";
    exchange.wire = Wire::Mhd;
    exchange.auth = Auth::Bearer;
    exchange.ids = Ids::Opaque;
    exchange.pageSize = 20;
    return {large, molar, xml, exchange};
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 8> furtherNames{
    std::pair{"harrowgate", "Harrowgate Hospital"},      std::pair{"pinehollow", "Pinehollow Medical Group"},
    std::pair{"grey-mills", "Grey Mills Family Clinic"}, std::pair{"north-hie", "Northern Health Exchange"},
    std::pair{"saltmarsh", "Saltmarsh Infirmary"},       std::pair{"copper-hill", "Copper Hill Hospital"},
    std::pair{"juniper", "Juniper Street Practice"},     std::pair{"coast-hie", "Coastal Health Exchange"}};

} // namespace

bool Habit::gives(Kind kind) const {
    return std::ranges::find(missing, kind) == missing.end() && std::ranges::find(refused, kind) == refused.end();
}

std::string_view authName(Auth auth) {
    constexpr std::array<std::string_view, 3> names{"none", "bearer", "client-secret"};
    return names[static_cast<std::size_t>(auth)];
}

std::vector<Habit> hospitalHabits(int count) {
    const std::vector<Habit> four = firstFour();
    std::vector<Habit> all;
    for (int i = 0; i < count; ++i) {
        Habit habit = four[static_cast<std::size_t>(i % 4)];
        if (i >= 4) {
            const auto& [name, title] = furtherNames[static_cast<std::size_t>((i - 4) % 8)];
            const int round = (i - 4) / 8;
            habit.name = round == 0 ? std::string(name) : fmt::format("{}-{}", name, round + 1);
            habit.title = round == 0 ? std::string(title) : fmt::format("{} {}", title, round + 1);
            habit.shouting = !habit.shouting && i % 2 == 0;
            habit.molar = i % 3 == 0;
            habit.american = i % 3 == 1;
            habit.fieldUnits = i % 3 == 2;
            habit.problems = static_cast<Problems>(i % 3);
            habit.medicines = static_cast<Medicines>((i + 1) % 3);
            habit.ids = static_cast<Ids>((i + 1) % 3);
            habit.auth = static_cast<Auth>(i % 3);
            habit.pageSize = 10 + 10 * (i % 5);
            habit.match = i % 2 == 0;
        }
        habit.oid = fmt::format("2.999.7.{}", i + 1);
        all.push_back(std::move(habit));
    }
    return all;
}

std::string_view fhirType(Kind kind) {
    switch (kind) {
    case Kind::Patient:
        return "Patient";
    case Kind::RelatedPerson:
        return "RelatedPerson";
    case Kind::Alert:
        return "Flag";
    case Kind::Allergy:
        return "AllergyIntolerance";
    case Kind::Problem:
        return "Condition";
    case Kind::MedicationOrder:
        return "MedicationRequest";
    case Kind::MedicationStatement:
        return "MedicationStatement";
    case Kind::Dispense:
        return "MedicationDispense";
    case Kind::Administration:
        return "MedicationAdministration";
    case Kind::Immunization:
        return "Immunization";
    case Kind::LabResult:
    case Kind::VitalSign:
    case Kind::Observation:
    case Kind::GenomicFinding:
        return "Observation";
    case Kind::Specimen:
        return "Specimen";
    case Kind::Procedure:
        return "Procedure";
    case Kind::Encounter:
        return "Encounter";
    case Kind::Location:
        return "Location";
    case Kind::Document:
        return "DocumentReference";
    case Kind::Report:
        return "DiagnosticReport";
    case Kind::ImagingStudy:
        return "ImagingStudy";
    case Kind::Device:
        return "Device";
    case Kind::FamilyHistory:
        return "FamilyMemberHistory";
    case Kind::CarePlan:
        return "CarePlan";
    case Kind::Goal:
        return "Goal";
    case Kind::CareTeam:
        return "CareTeam";
    case Kind::Task:
        return "Task";
    case Kind::Coverage:
        return "Coverage";
    case Kind::Claim:
        return "ExplanationOfBenefit";
    case Kind::ServiceRequest:
        return "ServiceRequest";
    case Kind::Appointment:
        return "Appointment";
    case Kind::QuestionnaireResponse:
        return "QuestionnaireResponse";
    case Kind::NutritionOrder:
        return "NutritionOrder";
    case Kind::Consent:
    case Kind::AdvanceDirective:
        return "Consent";
    case Kind::Practitioner:
        return "Practitioner";
    case Kind::Organization:
        return "Organization";
    case Kind::Other:
        return "RiskAssessment";
    }
    return "Basic";
}

} // namespace anamnesis::exchange
