// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clinical/Kind.h"

#include <array>

namespace anamnesis::clinical {
namespace {

struct Row {
    Kind kind;
    std::string_view name;
    bool onTimeline;
};

constexpr std::array rows{
    Row{Kind::Patient, "patient", false},
    Row{Kind::RelatedPerson, "related-person", false},
    Row{Kind::Alert, "alert", true},
    Row{Kind::Allergy, "allergy", true},
    Row{Kind::Problem, "problem", true},
    Row{Kind::MedicationOrder, "medication-order", true},
    Row{Kind::MedicationStatement, "medication-statement", true},
    Row{Kind::Dispense, "dispense", true},
    Row{Kind::Administration, "administration", true},
    Row{Kind::Immunization, "immunization", true},
    Row{Kind::LabResult, "lab-result", true},
    Row{Kind::Specimen, "specimen", false},
    Row{Kind::VitalSign, "vital-sign", true},
    Row{Kind::Observation, "observation", true},
    Row{Kind::Procedure, "procedure", true},
    Row{Kind::Encounter, "encounter", true},
    Row{Kind::Location, "location", false},
    Row{Kind::Document, "document", true},
    Row{Kind::Report, "report", true},
    Row{Kind::ImagingStudy, "imaging-study", true},
    Row{Kind::Device, "device", true},
    Row{Kind::FamilyHistory, "family-history", true},
    Row{Kind::CarePlan, "care-plan", true},
    Row{Kind::Goal, "goal", true},
    Row{Kind::CareTeam, "care-team", true},
    Row{Kind::Task, "task", true},
    Row{Kind::Coverage, "coverage", true},
    Row{Kind::Claim, "claim", true},
    Row{Kind::ServiceRequest, "service-request", true},
    Row{Kind::Appointment, "appointment", true},
    Row{Kind::QuestionnaireResponse, "questionnaire-response", true},
    Row{Kind::NutritionOrder, "nutrition-order", true},
    Row{Kind::Consent, "consent", true},
    Row{Kind::GenomicFinding, "genomic-finding", true},
    Row{Kind::AdvanceDirective, "advance-directive", true},
    Row{Kind::Practitioner, "practitioner", false},
    Row{Kind::Organization, "organization", false},
    Row{Kind::Other, "other", true},
};

constexpr auto kinds = [] {
    std::array<Kind, rows.size()> all{};
    for (std::size_t i = 0; i < rows.size(); ++i)
        all[i] = rows[i].kind;
    return all;
}();

constexpr bool tableFollowsEnum() {
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (static_cast<std::size_t>(rows[i].kind) != i)
            return false;
    return static_cast<std::size_t>(Kind::Other) + 1 == rows.size();
}
static_assert(tableFollowsEnum());

const Row& row(Kind kind) {
    return rows[static_cast<std::size_t>(kind)];
}

} // namespace

std::span<const Kind> allKinds() {
    return kinds;
}

std::string_view name(Kind kind) {
    return row(kind).name;
}

std::optional<Kind> kindNamed(std::string_view name) {
    for (const Row& candidate : rows)
        if (candidate.name == name)
            return candidate.kind;
    return std::nullopt;
}

bool isMedication(Kind kind) {
    return kind == Kind::MedicationOrder || kind == Kind::MedicationStatement || kind == Kind::Dispense ||
           kind == Kind::Administration;
}

bool isOnTimeline(Kind kind) {
    return row(kind).onTimeline;
}

} // namespace anamnesis::clinical
