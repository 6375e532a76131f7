// SPDX-License-Identifier: GPL-3.0-or-later
// Allergies, problems, alerts, family history, immunizations, procedures. FHIR R4 §9.1–9.4, §11.3 and their kin in
// other versions.
#include "models/clinical/Fields.h"
#include "services/decode/fhir/Builder.h"

namespace anamnesis::decode::fhir {
namespace {

using clinical::Kind;
namespace name = clinical::field;

constexpr FieldRow allergyFields[] = {
    {name::type, "type"},
    {name::category, "category[]"},
    {name::criticality, "criticality"},
    {name::verification, "verificationStatus", Read::Concept},
    {name::severity, "reaction[].severity"},
    {"qualifier", "reaction[].certainty"}, // DSTU2: how sure it is that this caused it
    {name::reaction, "reaction[].manifestation[]", Read::Concept},
    {name::reaction, "reaction[].description"},
    {"reaction-substance", "reaction[].substance", Read::Concept},
    {name::onset, "onset[x]"},
    {"occurrence", "reaction[].onset", Read::Time},
    {"last-occurrence", "lastOccurrence|lastOccurence", Read::Time},
    {name::route, "reaction[].exposureRoute", Read::Concept},
    {name::comment, "reaction[].note[]", Read::Note},
};

/// A verification status is more than the clinical one when it takes the whole back or denies it.
void verification(Builder& builder) {
    const Place place = builder.first("verificationStatus");
    const std::string code = statusOf(place.element);
    clinical::Statement& statement = builder.statement();
    if (code == "entered-in-error")
        statement.status = code;
    if (code == "refuted" || code == "ruled-out")
        statement.negated = true;
}

void allergy(Builder& builder) {
    clinical::Statement& statement = builder.statement();
    verification(builder);
    if (statement.status == "refuted") // DSTU2 has one status for both
        statement.negated = true;
    if (statement.status == "unconfirmed" || statement.status == "confirmed" || statement.status == "refuted")
        if (statement.field(name::verification) == nullptr)
            builder.fields(name::verification, "status");
    if (statement.code.empty()) // named only by what it reacted to
        if (const Place substance = builder.first("reaction[].substance"))
            statement.code = builder.conceptAt(substance);
}

constexpr FieldRow problemFields[] = {
    {name::verification, "verificationStatus", Read::Concept},
    {name::category, "category[]", Read::Concept},
    {name::severity, "severity", Read::Concept},
    {name::bodySite, "bodySite[]", Read::Concept},
    {name::laterality, "bodySite[]", Read::Side},
    {name::onset, "onset[x]"},
    {name::abatement, "abatement[x]"},
    {name::stage, "stage[].summary|stage[].assessment[]", Read::Concept},
    {"evidence", "evidence[].code[]|evidence[].concept|evidence[].detail[]", Read::Concept},
    {"occurrence", "extension{condition-occurredFollowing}.valueCodeableConcept"},
};

void problem(Builder& builder) {
    clinical::Statement& statement = builder.statement();
    verification(builder);
    clinical::ClinicalPeriod time;
    Issues ignored; // said once by the fields
    const auto point = [&](const RowPath& rowPath) -> std::optional<clinical::ClinicalPeriod> {
        const Place place = builder.first(rowPath);
        if (!place)
            return std::nullopt;
        auto period = periodOf(place.element, place.path, ignored);
        return period.known() ? std::optional(std::move(period)) : std::nullopt;
    };
    if (const auto onset = point("onsetDateTime|onsetPeriod|onsetDate|onset"))
        time.start = onset->start ? onset->start : onset->end;
    if (const auto end = point("abatementDateTime|abatementPeriod|abatementDate|abatement"))
        time.end = end->end ? end->end : end->start;
    if (time.known())
        statement.time = std::move(time);
}

constexpr FieldRow alertFields[] = {
    {name::category, "category[]", Read::Concept},
    {"author", "author"},
    {name::severity, "severity"},
    {name::description, "detail"},
    {"substance", "implicated[]"},
    {"action", "mitigation[].action", Read::Concept},
    {"evidence", "evidence[].code[]", Read::Concept},
};

constexpr FieldRow familyFields[] = {
    {name::relationship, "relationship", Read::Concept},
    {"sex", "sex|gender"},
    {"born", "born[x]"},
    {"age", "age[x]"},
    {"deceased", "deceased[x]"},
    {"name", "name"},
    {name::reason, "reasonCode[]|reason[]", Read::Concept},
    {"data-absent-reason", "dataAbsentReason", Read::Concept},
};

/// Each of the relative's conditions is a fact of its own.
void family(Builder& builder) {
    const clinical::Statement& whole = builder.statement();
    for (const Place& place : builder.all("condition[]")) {
        clinical::Statement made = builder.derive(Kind::FamilyHistory, place.path);
        made.identifiers = whole.identifiers;
        Builder part(place.element, place.path, builder.resource(), whole.record);
        const Place code = Builder::first(place, "code|type"); // DSTU1 said type
        made.code = builder.conceptAt(code);
        part.fields(name::outcome, place, "outcome", Read::Concept);
        part.fields(name::onset, place, "onset[x]");
        part.fields("contributed-to-death", place, "contributedToDeath");
        part.fields(name::comment, place, "note[]", Read::Note);
        for (const clinical::Field& field : whole.fields)
            made.fields.push_back(field);
        for (clinical::Field& field : part.statement().fields)
            made.fields.push_back(std::move(field));
        made.issues = std::move(part.statement().issues);
        builder.add(std::move(made));
        builder.replaceWithDerived();
    }
    clinical::Statement& statement = builder.statement();
    if (statement.code.empty())
        statement.code = conceptOf(builder.resource().child("relationship"));
}

constexpr FieldRow immunizationFields[] = {
    {name::dose, "doseQuantity", Read::Quantity},
    {name::lot, "lotNumber"},
    {name::route, "route", Read::Concept},
    {name::bodySite, "site", Read::Concept},
    {name::laterality, "site", Read::Side},
    {name::doseNumber, "protocolApplied[].doseNumber[x]|vaccinationProtocol[].doseSequence"},
    {name::series, "protocolApplied[].series|vaccinationProtocol[].series"},
    {"series-doses", "protocolApplied[].seriesDoses[x]|vaccinationProtocol[].seriesDoses"},
    {"target-disease", "protocolApplied[].targetDisease[]|vaccinationProtocol[].targetDisease[]", Read::Concept},
    {name::manufacturer, "manufacturer"},
    {name::expiration, "expirationDate", Read::Time},
    {name::statusReason, "statusReason|explanation.reasonNotGiven[]", Read::Concept},
    {name::reason, "reasonCode[]|explanation.reason[]|reason[]", Read::Concept},
    {"primary-source", "primarySource"},
    {"reported", "reported|reportOrigin|informationSource"},
    {"subpotent", "isSubpotent"},
    {name::reaction, "reaction[].manifestation|reaction[].detail"},
    {name::performer, "performer[].actor|performer|practitioner[].actor"},
    {"performed", "occurrenceString"},
};

/// "In childhood" is when it was; the day that was written down is not.
void happened(Builder& builder) {
    const Place told = builder.first("occurrence[x]|performed[x]|date");
    const std::string_view type = told.element.name();
    const bool words = type.ends_with("String") || type.ends_with("Age") || type.ends_with("Range");
    std::string absent = absenceOf(told.element);
    if (!words && absent.empty())
        return;
    Issues ignored;
    builder.statement().time =
        type.ends_with("String") ? periodOf(told.element, told.path, ignored) : clinical::ClinicalPeriod{};
    if (!absent.empty())
        builder.issues().push_back(
            {Severity::Information, told.path, "decode.value-absent", {{"reason", std::move(absent)}}});
}

/// CVX 998 says that none was given (CDC code set CVX).
void immunization(Builder& builder) {
    happened(builder);
    if (builder.statement().code.has(clinical::systems::cvx, "998"))
        builder.statement().negated = true;
}

constexpr FieldRow procedureFields[] = {
    {name::bodySite, "bodySite[]", Read::Concept},
    {name::laterality, "bodySite[]", Read::Side},
    {name::outcome, "outcome", Read::Concept},
    {name::reason, "reasonCode[]|reason[]|reasonCodeableConcept", Read::Concept},
    {name::reason, "reasonReference[]"},
    {name::statusReason, "statusReason|reasonNotPerformed[]|notDoneReason", Read::Concept},
    {name::performer, "performer[].actor"},
    {name::device, "focalDevice[].manipulated|usedReference[]|used[]"},
    {name::device, "usedCode[]", Read::Concept},
    {name::category, "category[]", Read::Concept},
    {"complication", "complication[]", Read::Concept},
    {"complication", "complicationDetail[]"},
    {"follow-up", "followUp[]", Read::Concept},
    {"performed", "performedString|performedAge|performedRange|occurrenceString|occurrenceAge|occurrenceRange"},
};

constexpr ResourceRow rows[] = {
    {"AllergyIntolerance",
     Kind::Allergy,
     "code|substance",
     {},
     "onset[x]",
     "recordedDate|assertedDate|lastOccurrence",
     "clinicalStatus|status",
     {},
     allergyFields,
     allergy},
    {"Condition",
     Kind::Problem,
     "code",
     "category[]",
     "onset[x]",
     "recordedDate|assertedDate|dateRecorded|dateAsserted",
     "clinicalStatus|status",
     {},
     problemFields,
     problem},
    {"Flag", Kind::Alert, "code", {}, "period", {}, {}, {}, alertFields},
    {"Alert", Kind::Alert, "note", {}, {}, {}, {}, {}, alertFields},
    {"DetectedIssue",
     Kind::Alert,
     "code|category",
     "detail|implicated[]",
     "identified[x]|date",
     {},
     {},
     {},
     alertFields},
    {"FamilyMemberHistory",
     Kind::FamilyHistory,
     "condition[].code",
     "relationship",
     "date",
     "date",
     {},
     {},
     familyFields,
     family},
    {"FamilyHistory", Kind::FamilyHistory, "relation[].condition[].type", {}, "date", "date", {}, {}, {}},
    {"Immunization",
     Kind::Immunization,
     "vaccineCode|vaccineType",
     {},
     "occurrence[x]|date",
     "recorded",
     {},
     {},
     immunizationFields,
     immunization},
    {"Procedure",
     Kind::Procedure,
     "code|type",
     {},
     "performed[x]|occurrence[x]|date",
     "recorded",
     {},
     {},
     procedureFields,
     happened},
};

} // namespace

std::span<const ResourceRow> conditionRows() {
    return rows;
}

} // namespace anamnesis::decode::fhir
