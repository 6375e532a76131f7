// SPDX-License-Identifier: GPL-3.0-or-later
// Medication orders, statements, dispenses, administrations: one body, four kinds. FHIR R4 §11.1 and its kin in other
// versions.
#include "models/clinical/Fields.h"
#include "services/decode/fhir/Builder.h"

namespace anamnesis::decode::fhir {
namespace {

using clinical::Kind;
namespace name = clinical::field;

/// Below one dosage, in every version's shape.
constexpr FieldRow dosageFields[] = {
    {name::dose, "doseAndRate[].dose[x]|doseQuantity|doseRange|dose|quantity|quantityQuantity|quantityRange",
     Read::Quantity},
    {name::rate, "doseAndRate[].rate[x]|rateRatio|rateRange|rateQuantity|rateSimpleQuantity|rate", Read::Quantity},
    {name::route, "route", Read::Concept},
    {name::method, "method", Read::Concept},
    {name::bodySite, "site|siteCodeableConcept|siteReference", Read::Concept},
    {name::laterality, "site|siteCodeableConcept", Read::Side},
    {name::maxDose, "maxDosePerPeriod[]|maxDosePerAdministration|maxDosePerLifetime", Read::Quantity},
    {"qualifier", "doseAndRate[].type", Read::Concept}, // of several doses: the one ordered, the one calculated
    {name::asNeeded, "asNeeded|asNeededBoolean|asNeededCodeableConcept|asNeededFor[]"},
    {name::instructions, "text|sig"},
    {"patient-instructions", "patientInstruction"},
    {"additional-instructions", "additionalInstruction[]|additionalInstructions[]", Read::Concept},
    {"sequence", "sequence"},
};

constexpr FieldRow orderFields[] = {
    {name::intent, "intent"},
    {name::category, "category[]", Read::Concept},
    {"priority", "priority"},
    {name::reason, "reasonCode[]|reason[]|reasonCodeableConcept|reasonReference[]", Read::Concept},
    {name::quantity, "dispenseRequest.quantity|dispense.quantity", Read::Quantity},
    {name::daysSupply, "dispenseRequest.expectedSupplyDuration|dispense.expectedSupplyDuration", Read::Quantity},
    {name::refills, "dispenseRequest.numberOfRepeatsAllowed|dispense.numberOfRepeatsAllowed", Read::Quantity},
    {"validity", "dispenseRequest.validityPeriod|dispense.validityPeriod", Read::Time},
    {"substitution", "substitution.allowed[x]|substitution.type|substitution.reason"},
    {name::statusReason, "statusReason|reasonEnded", Read::Concept},
    {"requester", "requester|requester.agent|prescriber"},
    {"reported", "reported[x]"},
    {"end", "dateEnded|dateStopped", Read::Time},
    {"rendered-instructions", "renderedDosageInstruction"},
    {name::type, "courseOfTherapyType", Read::Concept},
    {"adherence", "extension{us-core-medication-adherence}.extension{medicationAdherence}.valueCodeableConcept",
     Read::Concept},
};
constexpr FieldRow statementFields[] = {
    {name::category, "category[]", Read::Concept},
    {name::reason, "reasonCode[]|reasonForUse[x]|reason[]|reasonReference[]", Read::Concept},
    {name::statusReason, "statusReason[]|reasonNotTaken[]|adherence.reason", Read::Concept},
    {"information-source", "informationSource[]"},
    {"taken", "taken"},
    {"adherence", "adherence.code", Read::Concept},
    {"adherence", "extension{us-core-medication-adherence}.extension{medicationAdherence}.valueCodeableConcept",
     Read::Concept},
    {"rendered-instructions", "renderedDosageInstruction"},
};
constexpr FieldRow dispenseFields[] = {
    {name::type, "type", Read::Concept},
    {name::category, "category", Read::Concept},
    {name::quantity, "quantity", Read::Quantity},
    {name::daysSupply, "daysSupply", Read::Quantity},
    {"when-prepared", "whenPrepared", Read::Time},
    {"handed-over", "whenHandedOver", Read::Time},
    {name::performer, "performer[].actor|dispenser"},
    {"substitution", "substitution.type", Read::Concept},
    {name::statusReason, "statusReason[x]|notPerformedReason[x]", Read::Concept},
};
constexpr FieldRow administrationFields[] = {
    {name::category, "category[]", Read::Concept},
    {name::reason, "reasonCode[]|reasonGiven[]|reason[]", Read::Concept},
    {name::statusReason, "statusReason[]|reasonNotGiven[]", Read::Concept},
    {name::performer, "performer[].actor|practitioner"},
    {name::device, "device[]"},
};

/// Below a Medication, whether a record of its own or contained.
constexpr FieldRow productFields[] = {
    {name::form, "form|doseForm|product.form", Read::Concept},
    {name::ingredient,
     "ingredient[].itemCodeableConcept|ingredient[].itemReference|ingredient[].item|product.ingredient[].item",
     Read::Concept},
    {name::strength, "ingredient[].strength[x]|ingredient[].amount|product.ingredient[].amount", Read::Quantity},
    {"amount", "amount|totalVolume|package.content[].amount", Read::Quantity},
    {name::manufacturer, "manufacturer|marketingAuthorizationHolder"},
    {name::lot, "batch.lotNumber|package.batch[].lotNumber|product.batch[].lotNumber"},
    {name::expiration, "batch.expirationDate|package.batch[].expirationDate|product.batch[].expirationDate",
     Read::Time},
};

void readTiming(Builder& builder, const Place& dosage) {
    for (const std::string_view elementName :
         {"timing", "schedule", "timingTiming", "scheduleTiming", "scheduledTiming"}) {
        const Element timing = dosage.element.child(elementName);
        if (!timing)
            continue;
        const std::string path = dosage.path + '.' + std::string(elementName);
        const Element repeat = timing.child("repeat");
        clinical::Field field;
        field.name = name::frequency;
        field.path = path;
        field.text = timingText(repeat);
        if (const clinical::CodedConcept code = conceptOf(timing.child("code")); !code.empty()) {
            if (field.text.empty())
                field.text = clinical::label(code);
            field.coded = code;
        }
        if (clinical::Quantity ratio = frequencyOf(repeat); ratio.hasValue())
            field.quantity = std::move(ratio);
        if (auto period = periodOf(timing, path, builder.issues()); period.known()) {
            if (field.text.empty())
                field.text = readable(timing);
            field.time = std::move(period);
        }
        if (!field.text.empty())
            builder.statement().fields.push_back(std::move(field));
        for (const std::string_view bound : {"boundsDuration", "boundsRange", "boundsQuantity", "bounds"})
            if (const Element length = repeat.child(bound))
                builder.field(name::duration, {length, path + ".repeat." + std::string(bound)}, Read::Quantity);
        if (const Element length = repeat.child("boundsPeriod"))
            builder.field(name::duration, {length, path + ".repeat.boundsPeriod"}, Read::Time);
    }
}

/// What is in it and does nothing is no ingredient anybody reacts to or doubles.
void nameInactive(Builder& builder, const Place& product) {
    for (const Place& part : Builder::all(product, "ingredient[]|product.ingredient[]"))
        if (part.element.text("isActive") == "false")
            for (clinical::Field& field : builder.statement().fields)
                if (field.name == name::ingredient && field.path.starts_with(part.path + '.'))
                    field.name = "substance";
}

/// From the first step of a course to its last, where every step tells its bounds.
clinical::ClinicalPeriod courseOf(const clinical::Statement& statement) {
    clinical::ClinicalPeriod course;
    std::size_t steps = 0;
    for (const clinical::Field& field : statement.fields) {
        if (field.name != name::frequency)
            continue;
        if (!field.time)
            return {};
        const auto before = [](const auto& left, const auto& right) {
            return clinical::iso(left) < clinical::iso(right);
        };
        if (steps == 0) {
            course = *field.time;
        } else {
            if (!course.start || !field.time->start || before(*field.time->start, *course.start))
                course.start = field.time->start;
            if (!course.end || !field.time->end || before(*course.end, *field.time->end))
                course.end = course.end ? field.time->end : std::nullopt;
        }
        ++steps;
    }
    return course;
}

/// The strength and form of a drug that is contained stand in the order itself.
void readProduct(Builder& builder) {
    for (const Place& reference : builder.all("medicationReference|medication|medication.reference"))
        if (const Place product = builder.contained(reference.element)) {
            for (const FieldRow& row : productFields)
                builder.fields(row.name, product, row.path, row.read);
            nameInactive(builder, product);
            return;
        }
}

void medication(Builder& builder) {
    for (const Place& dosage : builder.all("dosageInstruction[]|dosage[]")) {
        for (const FieldRow& row : dosageFields)
            builder.fields(row.name, dosage, row.path, row.read);
        readTiming(builder, dosage);
    }
    readProduct(builder);
    clinical::Statement& statement = builder.statement();
    if (statement.status == "not-taken" || statement.status == "declined")
        statement.negated = true;
    // When the drug was to be taken, where the order says so.
    if (statement.kind == Kind::MedicationOrder) {
        Issues ignored;
        auto course = courseOf(statement);
        if (const Place bounds = builder.first("effectiveDosePeriod")) // R5
            course = periodOf(bounds.element, bounds.path, ignored);
        if (course.known())
            statement.time = std::move(course);
    }
}

/// An "as needed: false" says nothing of need; "true" keeps its word.
void order(Builder& builder) {
    medication(builder);
    if (builder.resource().child("reported").value() == "false")
        builder.removeFields("reported");
}

void taken(Builder& builder) {
    medication(builder);
    for (const Place& code : builder.all("adherence.code"))
        if (codeOf(code.element) == "not-taking" || codeOf(code.element) == "not-taken")
            builder.statement().negated = true;
}

void product(Builder& builder) {
    for (const FieldRow& row : productFields)
        builder.fields(row.name, row.path, row.read);
    nameInactive(builder, {builder.resource(), builder.path()});
}

constexpr std::string_view drug = "medication[x]|medication.concept|medication.reference";

constexpr ResourceRow rows[] = {
    {"MedicationRequest",
     Kind::MedicationOrder,
     drug,
     "dosageInstruction[].text|dosageInstruction[].sequence",
     "authoredOn",
     "authoredOn",
     {},
     "prescription",
     orderFields,
     order},
    {"MedicationOrder",
     Kind::MedicationOrder,
     drug,
     "dosageInstruction[].text",
     "dateWritten",
     "dateWritten",
     {},
     "prescription",
     orderFields,
     order},
    {"MedicationPrescription",
     Kind::MedicationOrder,
     drug,
     "dosageInstruction[].text",
     "dateWritten",
     "dateWritten",
     {},
     "prescription",
     orderFields,
     order},
    {"MedicationStatement",
     Kind::MedicationStatement,
     drug,
     "dosage[].text",
     "effective[x]|whenGiven",
     "dateAsserted",
     {},
     {},
     statementFields,
     taken},
    {"MedicationUsage",
     Kind::MedicationStatement,
     drug,
     "dosage[].text",
     "effective[x]",
     "dateAsserted",
     {},
     {},
     statementFields,
     taken},
    {"MedicationDispense",
     Kind::Dispense,
     drug,
     "dosageInstruction[].text",
     "whenHandedOver|whenPrepared|recorded",
     "recorded",
     {},
     "dispense",
     dispenseFields,
     medication},
    {"MedicationAdministration",
     Kind::Administration,
     drug,
     "dosage.text",
     "effective[x]|effectiveTime[x]|occurence[x]|occurrence[x]|whenGiven",
     "recorded",
     {},
     {},
     administrationFields,
     medication},
    {"Medication", Kind::Other, "code", {}, {}, {}, {}, "-", {}, product},
};

} // namespace

std::span<const ResourceRow> medicationRows() {
    return rows;
}

} // namespace anamnesis::decode::fhir
