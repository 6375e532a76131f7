// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of statement. The order is the order of the table in Kind.cpp; names are contract (command line, vault).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace anamnesis::clinical {

enum class Kind : std::uint8_t {
    Patient,
    RelatedPerson,
    Alert,
    Allergy,
    Problem,
    MedicationOrder,
    MedicationStatement,
    Dispense,
    Administration,
    Immunization,
    LabResult,
    Specimen,
    VitalSign,
    Observation,
    Procedure,
    Encounter,
    Location,
    Document,
    Report,
    ImagingStudy,
    Device,
    FamilyHistory,
    CarePlan,
    Goal,
    CareTeam,
    Task,
    Coverage,
    Claim,
    ServiceRequest,
    Appointment,
    QuestionnaireResponse,
    NutritionOrder,
    Consent,
    GenomicFinding,
    AdvanceDirective,
    Practitioner,
    Organization,
    Other,
};

[[nodiscard]] std::span<const Kind> allKinds();
/// "lab-result", "medication-order", … as on the command line.
[[nodiscard]] std::string_view name(Kind kind);
[[nodiscard]] std::optional<Kind> kindNamed(std::string_view name);

/// Order, statement, dispense, administration: the four kinds that share the medication body.
[[nodiscard]] bool isMedication(Kind kind);
/// Shown on a patient's timeline; parties and administrative carriers (patient, practitioner, location …) are not.
[[nodiscard]] bool isOnTimeline(Kind kind);

} // namespace anamnesis::clinical
