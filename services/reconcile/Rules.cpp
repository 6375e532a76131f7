// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Rules.h"

#include "models/clinical/Fields.h"

#include <algorithm>
#include <array>

namespace anamnesis::reconcile {
namespace {

using clinical::Kind;
namespace field = clinical::field;
using D = timeline::DiscrepancyKind;
using S = timeline::DiscrepancySeverity;
constexpr bool safety = true;
constexpr bool plain = false;

constexpr Key code{"code", How::Code, Need::Needed, plain, D::CodeMismatch, S::Clinical};
constexpr Key polarity{"negated", How::Polarity, Need::Wanted, safety, D::Negation, S::Safety};
constexpr Key verification{field::verification, How::Verification, Need::Wanted, safety, D::Status, S::Clinical};
constexpr Key laterality{field::laterality, How::Laterality, Need::Wanted, safety, D::Laterality, S::Safety};
constexpr Key bodySite{field::bodySite, How::Place, Need::Wanted, plain, D::Laterality, S::Clinical};
constexpr Key history{"history", How::History, Need::Wanted, plain, D::Status, S::Clinical};
constexpr Key start{"time", How::Start, Need::Needed, plain, D::Date, S::Clinical};
constexpr Key startIfKnown{"time", How::Start, Need::Wanted, plain, D::Date, S::Clinical};
constexpr Key end{"end", How::End, Need::Wanted, plain, D::Date, S::Clinical};

constexpr std::array allergyKeys{
    Key{"code", How::Substance, Need::Needed, plain, D::CodeMismatch, S::Safety},
    Key{field::type, How::Bond, Need::Wanted, plain, D::Value, S::Clinical},
    polarity,
    Key{field::verification, How::Verification, Need::Wanted, safety, D::Negation, S::Safety},
    Key{field::criticality, How::Text, Need::Wanted, safety, D::Value, S::Safety},
};

constexpr std::array problemKeys{
    code, laterality, bodySite, startIfKnown, end, history, polarity, verification,
};

constexpr Key ingredient{"code", How::Ingredient, Need::Needed, plain, D::CodeMismatch, S::Safety};
constexpr Key strength{field::strength, How::Strength, Need::OneOf, safety, D::Dose, S::Safety};
constexpr Key form{field::form, How::Form, Need::Wanted, plain, D::Value, S::Clinical};
constexpr Key dose{field::dose, How::Exact, Need::IfEither, safety, D::Dose, S::Safety};
constexpr Key rate{field::rate, How::Exact, Need::IfEither, safety, D::Dose, S::Safety};
constexpr Key route{field::route, How::Route, Need::Wanted, safety, D::Value, S::Safety};
constexpr Key frequency{field::frequency, How::Frequency, Need::Wanted, safety, D::Dose, S::Safety};
/// Marks that a dose or a strength must be said; compares nothing by itself.
constexpr Key doseSaid{field::dose, How::Exact, Need::OneOf, safety, D::Dose, S::Safety};

constexpr std::array orderKeys{
    ingredient, strength, dose, doseSaid, rate, form, route, frequency, laterality, start, end, polarity,
};
constexpr std::array medicationKeys{
    ingredient, strength, dose, doseSaid, rate, form, route, frequency, laterality, startIfKnown, end, polarity,
};
constexpr std::array dispenseKeys{
    ingredient, strength, form, Key{field::quantity, How::Exact, Need::Needed, safety, D::Dose, S::Clinical},
    start,      polarity,
};
constexpr std::array administrationKeys{
    ingredient, strength, Key{field::dose, How::Exact, Need::Needed, safety, D::Dose, S::Safety},
    rate,       route,    laterality,
    start,      polarity,
};
constexpr std::array immunizationKeys{
    code,
    start,
    Key{field::lot, How::Text, Need::Wanted, plain, D::Value, S::Clinical},
    Key{field::doseNumber, How::Text, Need::Wanted, plain, D::Value, S::Clinical},
    Key{field::dose, How::Exact, Need::Wanted, safety, D::Dose, S::Clinical},
    Key{field::route, How::Route, Need::Wanted, safety, D::Value, S::Clinical},
    laterality,
    Key{"negated", How::Polarity, Need::Wanted, safety, D::Negation, S::Clinical},
};

constexpr Key value{field::value, How::Measure, Need::OneOf, safety, D::Value, S::Clinical};
constexpr std::array resultKeys{
    code,
    start,
    Key{field::specimen, How::Place, Need::Wanted, plain, D::Value, S::Clinical},
    bodySite,
    laterality,
    Key{field::method, How::Term, Need::Wanted, plain, D::Value, S::Administrative},
    Key{field::component, How::Components, Need::OneOf, safety, D::Value, S::Clinical},
    value,
    polarity,
};
constexpr std::array vitalKeys{
    code,
    start,
    bodySite,
    laterality,
    Key{field::position, How::Place, Need::Wanted, plain, D::Value, S::Clinical},
    Key{field::device, How::Place, Need::Wanted, plain, D::Value, S::Administrative},
    Key{field::systolic, How::Measure, Need::OneOf, safety, D::Value, S::Clinical},
    Key{field::diastolic, How::Measure, Need::OneOf, safety, D::Value, S::Clinical},
    Key{field::component, How::Components, Need::OneOf, safety, D::Value, S::Clinical},
    value,
    polarity,
};
constexpr std::array encounterKeys{
    Key{"organisation", How::Organisation, Need::Needed, plain, D::CodeMismatch, S::Administrative},
    Key{field::class_, How::Term, Need::Wanted, plain, D::Value, S::Administrative},
    Key{"time", How::Overlap, Need::Needed, plain, D::Date, S::Administrative},
    Key{field::location, How::Place, Need::Wanted, plain, D::Value, S::Administrative},
    Key{"code", How::Code, Need::Wanted, plain, D::CodeMismatch, S::Administrative},
};
constexpr std::array procedureKeys{
    code,
    start,
    laterality,
    bodySite,
    Key{field::device, How::Place, Need::Wanted, plain, D::Value, S::Clinical},
    Key{"phase", How::Phase, Need::Wanted, plain, D::Status, S::Clinical},
    polarity,
};
constexpr std::array documentKeys{
    Key{"text", How::Narrative, Need::Needed, plain, D::Value, S::Clinical},
    Key{"code", How::Code, Need::Wanted, plain, D::CodeMismatch, S::Administrative},
    Key{"time", How::Start, Need::Wanted, plain, D::Date, S::Administrative},
};
constexpr std::array reportKeys{
    code,
    start,
    Key{"results", How::Results, Need::Needed, plain, D::Value, S::Clinical},
};
constexpr std::array imagingKeys{
    Key{"accession", How::Content, Need::Needed, plain, D::Value, S::Clinical},
};
constexpr std::array deviceKeys{
    Key{"code", How::Code, Need::Wanted, plain, D::CodeMismatch, S::Clinical},
    Key{field::model, How::Text, Need::Needed, plain, D::Value, S::Clinical},
    Key{field::serial, How::Text, Need::Needed, plain, D::Value, S::Clinical},
    Key{field::lot, How::Text, Need::Wanted, plain, D::Value, S::Clinical},
    laterality,
};
constexpr std::array coverageKeys{
    Key{field::payer, How::Party, Need::Needed, plain, D::Value, S::Administrative},
    Key{field::memberId, How::Text, Need::Needed, plain, D::Value, S::Administrative},
    Key{"time", How::Overlap, Need::Wanted, plain, D::Date, S::Administrative},
};
constexpr std::array partyKeys{
    Key{"name", How::Party, Need::Needed, plain, D::IdentityField, S::Administrative},
    Key{"code", How::Code, Need::Needed, plain, D::CodeMismatch, S::Administrative},
    Key{"organisation", How::Organisation, Need::Needed, plain, D::Value, S::Administrative},
};
constexpr std::array claimKeys{
    Key{"claim", How::Content, Need::Needed, plain, D::Value, S::Administrative},
};
constexpr std::array contentKeys{
    Key{"content", How::Content, Need::Needed, plain, D::Value, S::Clinical},
};

constexpr std::array rules{
    KindRule{Kind::Allergy, "allergy.substance-kind/1", Moment::None, Within::Proof, allergyKeys},
    KindRule{Kind::Problem, "problem.code-laterality-onset/1", Moment::None, Within::Proof, problemKeys},
    KindRule{Kind::MedicationOrder, "medication-order.drug-dose-period/1", Moment::Day, Within::Nothing, orderKeys},
    KindRule{Kind::MedicationStatement, "medication-statement.drug-dose-period/1", Moment::None, Within::Proof,
             medicationKeys},
    KindRule{Kind::Dispense, "dispense.drug-time-quantity/1", Moment::Day, Within::Nothing, dispenseKeys},
    KindRule{Kind::Administration, "administration.drug-minute-dose/1", Moment::Minute, Within::Proof,
             administrationKeys},
    KindRule{Kind::Immunization, "immunization.vaccine-date/1", Moment::Day, Within::Nothing, immunizationKeys},
    KindRule{Kind::LabResult, "lab-result.code-minute-value/1", Moment::Minute, Within::Proof, resultKeys},
    KindRule{Kind::VitalSign, "vital-sign.code-minute-value/1", Moment::Minute, Within::Proof, vitalKeys},
    KindRule{Kind::Observation, "observation.code-minute-value/1", Moment::Minute, Within::Proof, vitalKeys},
    KindRule{Kind::GenomicFinding, "genomic-finding.code-minute-value/1", Moment::Minute, Within::Proof, vitalKeys},
    KindRule{Kind::Procedure, "procedure.code-date/1", Moment::Day, Within::Nothing, procedureKeys},
    KindRule{Kind::Encounter, "encounter.organisation-class-period/1", Moment::Day, Within::Nothing, encounterKeys},
    KindRule{Kind::Document, "document.text/1", Moment::None, Within::Proof, documentKeys},
    KindRule{Kind::Report, "report.code-time-results/1", Moment::Day, Within::Proof, reportKeys},
    KindRule{Kind::ImagingStudy, "imaging-study.identifier/1", Moment::None, Within::Proof, imagingKeys},
    KindRule{Kind::Device, "device.model-serial/1", Moment::None, Within::Proof, deviceKeys},
    KindRule{Kind::Coverage, "coverage.payer-member-period/1", Moment::None, Within::Proof, coverageKeys},
    KindRule{Kind::Practitioner, "practitioner.name-role-organisation/1", Moment::None, Within::Proof, partyKeys},
    KindRule{Kind::Organization, "organization.name-role-organisation/1", Moment::None, Within::Proof, partyKeys},
    KindRule{Kind::Claim, "claim.number/1", Moment::None, Within::Nothing, claimKeys},
};
constexpr KindRule everythingElse{Kind::Other, "other.content/1", Moment::None, Within::Nothing, contentKeys};

constexpr auto byKind = [] {
    std::array<const KindRule*, static_cast<std::size_t>(Kind::Other) + 1> table{};
    for (auto& row : table)
        row = &everythingElse;
    for (const KindRule& row : rules)
        table[static_cast<std::size_t>(row.kind)] = &row;
    return table;
}();

struct IdentifierRow {
    Kind kind;
    std::string_view type; ///< "*": any other
    IdentifierUse use;
};
// The first row that fits. An accession numbers a sample, a prescription all its fills: they need the code, or say
// nothing.
constexpr std::array identifierRows{
    IdentifierRow{Kind::LabResult, "*", IdentifierUse::WithCode},
    IdentifierRow{Kind::VitalSign, "*", IdentifierUse::WithCode},
    IdentifierRow{Kind::Observation, "*", IdentifierUse::WithCode},
    IdentifierRow{Kind::GenomicFinding, "*", IdentifierUse::WithCode},
    IdentifierRow{Kind::Report, "*", IdentifierUse::WithCode},
    IdentifierRow{Kind::ServiceRequest, "*", IdentifierUse::WithCode},
    IdentifierRow{Kind::Procedure, "accession", IdentifierUse::WithCode},
    IdentifierRow{Kind::Procedure, "placer", IdentifierUse::WithCode},
    IdentifierRow{Kind::Procedure, "filler", IdentifierUse::WithCode},
    IdentifierRow{Kind::Procedure, "visit", IdentifierUse::Nothing},
    IdentifierRow{Kind::ImagingStudy, "study-uid", IdentifierUse::Alone},
    IdentifierRow{Kind::ImagingStudy, "*", IdentifierUse::WithCode},
    IdentifierRow{Kind::Dispense, "prescription", IdentifierUse::Nothing},
    IdentifierRow{Kind::Dispense, "placer", IdentifierUse::Nothing},
    IdentifierRow{Kind::Administration, "prescription", IdentifierUse::Nothing},
    IdentifierRow{Kind::Administration, "placer", IdentifierUse::Nothing},
    IdentifierRow{Kind::MedicationStatement, "prescription", IdentifierUse::WithCode},
    IdentifierRow{Kind::Document, "set", IdentifierUse::Nothing},
    IdentifierRow{Kind::Document, "accession", IdentifierUse::Nothing},
    IdentifierRow{Kind::Device, "lot", IdentifierUse::Nothing},
    IdentifierRow{Kind::Device, "udi", IdentifierUse::Nothing}, // its serial speaks, as a key
    IdentifierRow{Kind::Coverage, "*", IdentifierUse::WithCode},
    IdentifierRow{Kind::Specimen, "accession", IdentifierUse::WithCode},
    IdentifierRow{Kind::Patient, "*", IdentifierUse::Nothing},
    IdentifierRow{Kind::RelatedPerson, "*", IdentifierUse::Nothing},
};

} // namespace

const KindRule& ruleOf(Kind kind) {
    return *byKind[static_cast<std::size_t>(kind)];
}

IdentifierUse useOf(Kind kind, std::string_view type) {
    for (const IdentifierRow& row : identifierRows)
        if (row.kind == kind && (row.type == type || row.type == "*"))
            return row.use;
    return IdentifierUse::Alone;
}

timeline::DiscrepancySeverity statusSeverity(Kind kind) {
    switch (kind) {
    case Kind::Allergy:
    case Kind::MedicationOrder:
    case Kind::MedicationStatement:
        return S::Safety;
    case Kind::Problem:
    case Kind::LabResult:
    case Kind::Immunization:
    case Kind::Procedure:
    case Kind::Alert:
    case Kind::AdvanceDirective:
        return S::Clinical;
    default:
        return S::Administrative;
    }
}

bool isMissable(Kind kind) {
    static constexpr std::array kinds{
        Kind::Allergy,      Kind::Problem, Kind::MedicationOrder, Kind::MedicationStatement,
        Kind::Immunization, Kind::Device,  Kind::AdvanceDirective};
    return std::ranges::find(kinds, kind) != kinds.end();
}

} // namespace anamnesis::reconcile
