// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/fhir/RecordTypes.h"

#include <algorithm>
#include <array>

namespace anamnesis::sources::fhir {
namespace {

using clinical::Kind;

constexpr std::uint8_t upToR4 = fromDstu2 | fromStu3 | fromR4;
constexpr std::uint8_t sinceStu3 = fromStu3 | fromR4 | fromR5;
constexpr std::uint8_t sinceR4 = fromR4 | fromR5;

// Search parameters: FHIR DSTU2 1.0.2, STU3 3.0.2, R4 4.0.1, R5 5.0.0, "search parameter registry" of each.
constexpr std::array rows{
    RecordType{"AllergyIntolerance", Kind::Allergy, everywhere, "patient", ""},
    RecordType{"Condition", Kind::Problem, everywhere, "patient subject", ""},
    RecordType{"MedicationRequest", Kind::MedicationOrder, sinceStu3, "patient subject",
               "MedicationRequest:medication"},
    RecordType{"MedicationOrder", Kind::MedicationOrder, fromDstu2, "patient", "MedicationOrder:medication"},
    RecordType{"MedicationStatement", Kind::MedicationStatement, everywhere, "patient subject",
               "MedicationStatement:medication"},
    RecordType{"Flag", Kind::Alert, everywhere, "patient subject", ""},
    RecordType{"Observation", Kind::LabResult, everywhere, "patient subject", ""},
    RecordType{"DiagnosticReport", Kind::Report, everywhere, "patient subject", ""},
    RecordType{"DocumentReference", Kind::Document, everywhere, "patient subject", ""},
    RecordType{"Immunization", Kind::Immunization, everywhere, "patient", ""},
    RecordType{"Procedure", Kind::Procedure, everywhere, "patient subject", ""},
    RecordType{"Encounter", Kind::Encounter, everywhere, "patient subject", ""},
    RecordType{"MedicationDispense", Kind::Dispense, everywhere, "patient subject", "MedicationDispense:medication"},
    RecordType{"MedicationAdministration", Kind::Administration, everywhere, "patient subject",
               "MedicationAdministration:medication"},
    RecordType{"ImagingStudy", Kind::ImagingStudy, everywhere, "patient subject", ""},
    RecordType{"Device", Kind::Device, upToR4, "patient", ""},
    RecordType{"DeviceUseStatement", Kind::Device, upToR4, "patient subject", ""},
    RecordType{"DeviceUsage", Kind::Device, fromR5, "patient", ""},
    RecordType{"DeviceAssociation", Kind::Device, fromR5, "patient subject", ""},
    RecordType{"DeviceRequest", Kind::ServiceRequest, sinceStu3, "patient subject", ""},
    RecordType{"FamilyMemberHistory", Kind::FamilyHistory, everywhere, "patient", ""},
    RecordType{"CarePlan", Kind::CarePlan, everywhere, "patient subject", ""},
    RecordType{"CareTeam", Kind::CareTeam, sinceStu3, "patient subject", ""},
    RecordType{"Goal", Kind::Goal, everywhere, "patient subject", ""},
    RecordType{"ServiceRequest", Kind::ServiceRequest, sinceR4, "patient subject", ""},
    RecordType{"ProcedureRequest", Kind::ServiceRequest, fromDstu2 | fromStu3, "patient subject", ""},
    RecordType{"ReferralRequest", Kind::ServiceRequest, fromDstu2 | fromStu3, "patient subject", ""},
    RecordType{"DiagnosticOrder", Kind::ServiceRequest, fromDstu2, "patient subject", ""},
    RecordType{"Specimen", Kind::Specimen, everywhere, "patient subject", ""},
    RecordType{"Composition", Kind::Document, everywhere, "patient subject", ""},
    RecordType{"DocumentManifest", Kind::Document, upToR4, "patient subject", ""},
    RecordType{"QuestionnaireResponse", Kind::QuestionnaireResponse, everywhere, "patient subject", ""},
    RecordType{"Consent", Kind::Consent, sinceStu3, "patient subject", ""},
    RecordType{"Coverage", Kind::Coverage, everywhere, "patient beneficiary", ""},
    RecordType{"ExplanationOfBenefit", Kind::Claim, everywhere, "patient", ""},
    RecordType{"Claim", Kind::Claim, everywhere, "patient", ""},
    RecordType{"Appointment", Kind::Appointment, everywhere, "patient actor", ""},
    RecordType{"NutritionOrder", Kind::NutritionOrder, everywhere, "patient subject", ""},
    RecordType{"Task", Kind::Task, sinceStu3, "patient subject", ""},
    RecordType{"MolecularSequence", Kind::GenomicFinding, sinceR4, "patient subject", ""},
    RecordType{"Sequence", Kind::GenomicFinding, fromStu3, "patient", ""},
    RecordType{"RelatedPerson", Kind::RelatedPerson, everywhere, "patient", ""},
    RecordType{"Media", Kind::Document, upToR4, "patient subject", ""},
    RecordType{"ClinicalImpression", Kind::Other, everywhere, "patient subject", ""},
    RecordType{"DetectedIssue", Kind::Other, everywhere, "patient subject", ""},
    RecordType{"RiskAssessment", Kind::Other, everywhere, "patient subject", ""},
    RecordType{"AdverseEvent", Kind::Other, sinceStu3, "patient subject", ""},
    RecordType{"ImmunizationRecommendation", Kind::Other, everywhere, "patient", ""},
    RecordType{"EpisodeOfCare", Kind::Other, everywhere, "patient", ""},
    RecordType{"Communication", Kind::Other, everywhere, "patient subject", ""},
    RecordType{"List", Kind::Other, everywhere, "patient subject", ""},
    RecordType{"Provenance", Kind::Other, everywhere, "patient", ""},
};

// What Observation answers besides laboratory results; Condition and Consent carry advance directives in places.
constexpr std::array observationKinds{Kind::LabResult, Kind::VitalSign, Kind::Observation};

constexpr std::array<std::string_view, 14> referenced{
    "Medication", "Practitioner", "PractitionerRole", "Organization", "Location",      "HealthcareService", "Substance",
    "Specimen",   "Device",       "DeviceMetric",     "Media",        "BodyStructure", "BodySite",          "Endpoint"};

// Searchable by patient in places, yet not clinical records of one.
constexpr std::array<std::string_view, 14> administrative{"Patient",
                                                          "Person",
                                                          "Group",
                                                          "AuditEvent",
                                                          "Account",
                                                          "Schedule",
                                                          "Slot",
                                                          "Subscription",
                                                          "Binary",
                                                          "Basic",
                                                          "PaymentNotice",
                                                          "EnrollmentRequest",
                                                          "CoverageEligibilityRequest",
                                                          "EligibilityRequest"};

constexpr std::uint8_t bit(Version version) {
    return static_cast<std::uint8_t>(1u << static_cast<unsigned>(version));
}

} // namespace

Version versionOf(std::string_view fhirVersion) {
    if (fhirVersion.starts_with("1.") || fhirVersion.starts_with("0."))
        return Version::Dstu2;
    if (fhirVersion.starts_with("3."))
        return Version::Stu3;
    if (fhirVersion.starts_with("5.") || fhirVersion.starts_with("6."))
        return Version::R5;
    return Version::R4;
}

std::span<const RecordType> recordTypes() {
    return rows;
}

bool exists(const RecordType& row, Version version) {
    return (row.versions & bit(version)) != 0;
}

const RecordType* recordType(std::string_view type) {
    const auto found = std::ranges::find(rows, type, &RecordType::type);
    return found == rows.end() ? nullptr : &*found;
}

clinical::Kind kindOf(std::string_view type) {
    if (type == "Patient")
        return Kind::Patient;
    if (type.starts_with("Practitioner"))
        return Kind::Practitioner;
    if (type == "Organization")
        return Kind::Organization;
    if (type == "Location")
        return Kind::Location;
    const RecordType* row = recordType(type);
    return row != nullptr ? row->kind : Kind::Other;
}

std::vector<clinical::Kind> kindsOf(std::string_view type) {
    if (type == "Observation")
        return {observationKinds.begin(), observationKinds.end()};
    if (type == "Consent")
        return {Kind::Consent, Kind::AdvanceDirective}; // category acd: the same answer holds both
    return {kindOf(type)};
}

clinical::Kind kindOfCategory(std::string_view category) {
    if (category == "laboratory")
        return Kind::LabResult;
    return category == "vital-signs" ? Kind::VitalSign : Kind::Observation;
}

bool isReferenced(std::string_view type) {
    return std::ranges::find(referenced, type) != referenced.end();
}

bool isAdministrative(std::string_view type) {
    return std::ranges::find(administrative, type) != administrative.end();
}

} // namespace anamnesis::sources::fhir
