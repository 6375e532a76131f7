// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Sentences.h"

#include <array>

namespace anamnesis::words {
namespace {

constexpr std::array rows{
    Sentence{"kind.patient", QT_TRANSLATE_NOOP("words", "Patient")},
    Sentence{"kinds.patient", QT_TRANSLATE_NOOP("words", "Patients")},
    Sentence{"kind.related-person", QT_TRANSLATE_NOOP("words", "Related person")},
    Sentence{"kinds.related-person", QT_TRANSLATE_NOOP("words", "Related persons")},
    Sentence{"kind.alert", QT_TRANSLATE_NOOP("words", "Alert")},
    Sentence{"kinds.alert", QT_TRANSLATE_NOOP("words", "Alerts")},
    Sentence{"kind.allergy", QT_TRANSLATE_NOOP("words", "Allergy")},
    Sentence{"kinds.allergy", QT_TRANSLATE_NOOP("words", "Allergies")},
    Sentence{"kind.problem", QT_TRANSLATE_NOOP("words", "Problem")},
    Sentence{"kinds.problem", QT_TRANSLATE_NOOP("words", "Problems")},
    Sentence{"kind.medication-order", QT_TRANSLATE_NOOP("words", "Medicine")},
    Sentence{"kinds.medication-order", QT_TRANSLATE_NOOP("words", "Medication orders")},
    Sentence{"kind.medication-statement", QT_TRANSLATE_NOOP("words", "Medicine, as told")},
    Sentence{"kinds.medication-statement", QT_TRANSLATE_NOOP("words", "Medication statements")},
    Sentence{"kind.dispense", QT_TRANSLATE_NOOP("words", "Dispense")},
    Sentence{"kinds.dispense", QT_TRANSLATE_NOOP("words", "Dispenses")},
    Sentence{"kind.administration", QT_TRANSLATE_NOOP("words", "Administration")},
    Sentence{"kinds.administration", QT_TRANSLATE_NOOP("words", "Administrations")},
    Sentence{"kind.immunization", QT_TRANSLATE_NOOP("words", "Immunization")},
    Sentence{"kinds.immunization", QT_TRANSLATE_NOOP("words", "Immunizations")},
    Sentence{"kind.lab-result", QT_TRANSLATE_NOOP("words", "Lab")},
    Sentence{"kinds.lab-result", QT_TRANSLATE_NOOP("words", "Lab results")},
    Sentence{"kind.specimen", QT_TRANSLATE_NOOP("words", "Specimen")},
    Sentence{"kinds.specimen", QT_TRANSLATE_NOOP("words", "Specimens")},
    Sentence{"kind.vital-sign", QT_TRANSLATE_NOOP("words", "Vital")},
    Sentence{"kinds.vital-sign", QT_TRANSLATE_NOOP("words", "Vitals")},
    Sentence{"kind.observation", QT_TRANSLATE_NOOP("words", "Observation")},
    Sentence{"kinds.observation", QT_TRANSLATE_NOOP("words", "Observations")},
    Sentence{"kind.procedure", QT_TRANSLATE_NOOP("words", "Procedure")},
    Sentence{"kinds.procedure", QT_TRANSLATE_NOOP("words", "Procedures")},
    Sentence{"kind.encounter", QT_TRANSLATE_NOOP("words", "Encounter")},
    Sentence{"kinds.encounter", QT_TRANSLATE_NOOP("words", "Encounters")},
    Sentence{"kind.location", QT_TRANSLATE_NOOP("words", "Location")},
    Sentence{"kinds.location", QT_TRANSLATE_NOOP("words", "Locations")},
    Sentence{"kind.document", QT_TRANSLATE_NOOP("words", "Document")},
    Sentence{"kinds.document", QT_TRANSLATE_NOOP("words", "Documents")},
    Sentence{"kind.report", QT_TRANSLATE_NOOP("words", "Report")},
    Sentence{"kinds.report", QT_TRANSLATE_NOOP("words", "Reports")},
    Sentence{"kind.imaging-study", QT_TRANSLATE_NOOP("words", "Imaging")},
    Sentence{"kinds.imaging-study", QT_TRANSLATE_NOOP("words", "Imaging")},
    Sentence{"kind.device", QT_TRANSLATE_NOOP("words", "Device")},
    Sentence{"kinds.device", QT_TRANSLATE_NOOP("words", "Devices")},
    Sentence{"kind.family-history", QT_TRANSLATE_NOOP("words", "Family history")},
    Sentence{"kinds.family-history", QT_TRANSLATE_NOOP("words", "Family history")},
    Sentence{"kind.care-plan", QT_TRANSLATE_NOOP("words", "Care plan")},
    Sentence{"kinds.care-plan", QT_TRANSLATE_NOOP("words", "Care plans")},
    Sentence{"kind.goal", QT_TRANSLATE_NOOP("words", "Goal")},
    Sentence{"kinds.goal", QT_TRANSLATE_NOOP("words", "Goals")},
    Sentence{"kind.care-team", QT_TRANSLATE_NOOP("words", "Care team")},
    Sentence{"kinds.care-team", QT_TRANSLATE_NOOP("words", "Care teams")},
    Sentence{"kind.task", QT_TRANSLATE_NOOP("words", "Task")},
    Sentence{"kinds.task", QT_TRANSLATE_NOOP("words", "Tasks")},
    Sentence{"kind.coverage", QT_TRANSLATE_NOOP("words", "Coverage")},
    Sentence{"kinds.coverage", QT_TRANSLATE_NOOP("words", "Coverage")},
    Sentence{"kind.claim", QT_TRANSLATE_NOOP("words", "Claim")},
    Sentence{"kinds.claim", QT_TRANSLATE_NOOP("words", "Claims")},
    Sentence{"kind.service-request", QT_TRANSLATE_NOOP("words", "Order")},
    Sentence{"kinds.service-request", QT_TRANSLATE_NOOP("words", "Orders")},
    Sentence{"kind.appointment", QT_TRANSLATE_NOOP("words", "Appointment")},
    Sentence{"kinds.appointment", QT_TRANSLATE_NOOP("words", "Appointments")},
    Sentence{"kind.questionnaire-response", QT_TRANSLATE_NOOP("words", "Questionnaire")},
    Sentence{"kinds.questionnaire-response", QT_TRANSLATE_NOOP("words", "Questionnaires")},
    Sentence{"kind.nutrition-order", QT_TRANSLATE_NOOP("words", "Nutrition order")},
    Sentence{"kinds.nutrition-order", QT_TRANSLATE_NOOP("words", "Nutrition orders")},
    Sentence{"kind.consent", QT_TRANSLATE_NOOP("words", "Consent")},
    Sentence{"kinds.consent", QT_TRANSLATE_NOOP("words", "Consents")},
    Sentence{"kind.genomic-finding", QT_TRANSLATE_NOOP("words", "Genomic finding")},
    Sentence{"kinds.genomic-finding", QT_TRANSLATE_NOOP("words", "Genomic findings")},
    Sentence{"kind.advance-directive", QT_TRANSLATE_NOOP("words", "Advance directive")},
    Sentence{"kinds.advance-directive", QT_TRANSLATE_NOOP("words", "Advance directives")},
    Sentence{"kind.practitioner", QT_TRANSLATE_NOOP("words", "Practitioner")},
    Sentence{"kinds.practitioner", QT_TRANSLATE_NOOP("words", "Practitioners")},
    Sentence{"kind.organization", QT_TRANSLATE_NOOP("words", "Organization")},
    Sentence{"kinds.organization", QT_TRANSLATE_NOOP("words", "Organizations")},
    Sentence{"kind.other", QT_TRANSLATE_NOOP("words", "Other record")},
    Sentence{"kinds.other", QT_TRANSLATE_NOOP("words", "Other records")},
};

} // namespace

std::span<const Sentence> kindSentences() {
    return rows;
}

} // namespace anamnesis::words
