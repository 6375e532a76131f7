// SPDX-License-Identifier: GPL-3.0-or-later
// Encounters, places, appointments, orders, plans, goals, teams, tasks. FHIR R4 §8, §9.5, §12 and their kin in other
// versions.
#include "models/clinical/Fields.h"
#include "services/decode/fhir/Builder.h"

namespace anamnesis::decode::fhir {
namespace {

using clinical::Kind;
namespace name = clinical::field;

constexpr FieldRow encounterFields[] = {
    {name::class_, "class[]", Read::Concept},
    {name::type, "type[]", Read::Concept},
    {name::location, "location[].location"},
    {name::service, "serviceType[]|serviceProvider", Read::Concept},
    {name::reason, "reasonCode[]|reasonReference[]|reason[]|reason[].value[]|indication[]", Read::Concept},
    {"diagnosis", "diagnosis[].condition[]"},
    {name::disposition, "hospitalization.dischargeDisposition|admission.dischargeDisposition", Read::Concept},
    {"admit-source", "hospitalization.admitSource|admission.admitSource", Read::Concept},
    {name::performer, "participant[].individual|participant[].actor"},
    {"priority", "priority", Read::Concept},
    {"length", "length", Read::Quantity},
};

/// A Coding in R4, a code in DSTU2, a list of concepts in R5; a procedure-like type names the visit, else its class.
void encounter(Builder& builder) {
    clinical::Statement& statement = builder.statement();
    if (statement.code.empty())
        statement.code = builder.conceptAt(builder.first("class"));
    if (statement.code.empty() && statement.title.empty())
        statement.title = readable(builder.resource().child("serviceProvider"));
}

constexpr FieldRow locationFields[] = {
    {name::type, "type[]|physicalType|form", Read::Concept},
    {name::description, "description"},
    {"address", "address"},
    {"part-of", "partOf"},
    {"organization", "managingOrganization"},
};

constexpr FieldRow appointmentFields[] = {
    {name::service, "serviceType[]", Read::Concept},
    {name::type, "appointmentType|type", Read::Concept},
    {"specialty", "specialty[]", Read::Concept},
    {name::reason, "reasonCode[]|reason[]|reasonReference[]", Read::Concept},
    {name::description, "description"},
    {name::statusReason, "cancelationReason|cancellationReason", Read::Concept},
    {name::performer, "participant[].actor|actor"},
    {"priority", "priority"},
    {"participation", "participantStatus"},
    {"patient-instruction", "patientInstruction"},
    {"participation", "participant[].status"},
};

/// From when to when; one instant is no length.
void appointment(Builder& builder) {
    const Place end = builder.first("end");
    clinical::ClinicalPeriod& time = builder.statement().time;
    if (end && time.start)
        time.end = timeOf(end.element, end.path, builder.issues());
}

constexpr FieldRow orderFields[] = {
    {name::intent, "intent"},
    {name::category, "category[]", Read::Concept},
    {"priority", "priority"},
    {name::bodySite, "bodySite[]|bodySiteCodeableConcept|item[].bodySite", Read::Concept},
    {name::laterality, "bodySite[]|bodySiteCodeableConcept|item[].bodySite", Read::Side},
    {name::reason, "reasonCode[]|reasonReference[]|reason[]|reasonCodeableConcept", Read::Concept},
    {name::quantity, "quantity[x]", Read::Quantity},
    {name::asNeeded, "asNeeded[x]"},
    {name::instructions, "patientInstruction"},
    {"order-detail", "orderDetail[]|orderDetail[].parameter[].valueCodeableConcept", Read::Concept},
    {name::performer, "performer[]|performerType|recipient[]"},
    {"requester", "requester|requester.agent|orderer"},
    {name::specimen, "specimen[]"},
    {name::statusReason, "statusReason", Read::Concept},
    {"requisition", "requisition.value|groupIdentifier.value"},
    {"payload", "payload[].content[x]"},
    {name::description, "description"},
};

/// A diagnostic order of DSTU2 asks for several things at once.
void order(Builder& builder) {
    clinical::Statement& statement = builder.statement();
    for (const Place& item : builder.all("item[].code"))
        if (conceptOf(item.element) != statement.code)
            builder.field("item", item, Read::Concept);
    if (const Element timing = builder.resource().child("occurrenceTiming"))
        builder.textField(name::frequency, timingText(timing.child("repeat")), builder.path() + ".occurrenceTiming");
}

constexpr FieldRow nutritionFields[] = {
    {"diet", "oralDiet.type[]", Read::Concept},
    {"texture", "oralDiet.texture[].modifier", Read::Concept},
    {"fluid", "oralDiet.fluidConsistencyType[]", Read::Concept},
    {name::instructions,
     "oralDiet.instruction|supplement[].instruction|enteralFormula.administrationInstruction|instruction"},
    {"supplement", "supplement[].type|supplement[].productName"},
    {name::dose, "supplement[].quantity|enteralFormula.maxVolumeToDeliver", Read::Quantity},
    {"formula", "enteralFormula.baseFormulaType|enteralFormula.baseFormulaProductName"},
    {name::frequency,
     "oralDiet.schedule[]|supplement[].schedule[]|enteralFormula.administration[].schedule|oralDiet.schedule.timing[]|"
     "supplement[].schedule.timing[]",
     Read::Text},
    {"supplement", "enteralFormula.additiveType|enteralFormula.additiveProductName"},
    {name::strength, "enteralFormula.caloricDensity", Read::Quantity},
    {name::rate, "enteralFormula.administration[].rate[x]", Read::Quantity},
    {name::quantity, "enteralFormula.administration[].quantity", Read::Quantity},
    {name::route, "enteralFormula.routeofAdministration|enteralFormula.routeOfAdministration[]", Read::Concept},
    {"food-preference", "foodPreferenceModifier[]", Read::Concept},
    {"food-exclusion", "excludeFoodModifier[]", Read::Concept},
    {name::intent, "intent"},
};

/// "Sodium: 2 g".
void nutrition(Builder& builder) {
    for (const Place& nutrient : builder.all("oralDiet.nutrient[]")) {
        std::string told = readable(nutrient.element.child("modifier"));
        const std::string amount = readable(nutrient.element.child("amount"));
        if (!amount.empty())
            told += (told.empty() ? "" : ": ") + amount;
        builder.textField("nutrient", std::move(told), nutrient.path);
    }
}

/// A prescription of glasses is its numbers: one line an eye.
void vision(Builder& builder) {
    for (const Place& lens : builder.all("lensSpecification[]|dispense[]")) {
        std::string told = readable(lens.element.child("eye"));
        const auto add = [&](std::string_view what, const std::string& value) {
            if (!value.empty())
                told += (told.empty()                          ? ""
                         : told.find(' ') == std::string::npos ? ": "
                                                               : ", ") +
                        std::string(what) + ' ' + value;
        };
        for (const std::string_view what : {"sphere", "cylinder", "axis"})
            add(what, std::string(lens.element.text(what)));
        for (const Element prism : tree::each(lens.element, "prism"))
            add("prism", prism.value().empty()
                             ? std::string(prism.text("amount")) + ' ' + std::string(prism.text("base"))
                             : std::string(prism.value()) + ' ' + std::string(lens.element.text("base")));
        for (const std::string_view what : {"add", "power", "backCurve", "diameter"})
            add(what, std::string(lens.element.text(what)));
        for (const std::string_view what : {"duration", "color", "brand"})
            add(what, readable(lens.element.child(what)));
        builder.textField(name::description, std::move(told), lens.path);
        builder.fields(name::comment, lens, "note[]|notes", Read::Note);
    }
}

constexpr FieldRow planFields[] = {
    {name::intent, "intent"},
    {name::category, "category[]", Read::Concept},
    {name::description, "description"},
    {"activity",
     "activity[].detail.code|activity[].plannedActivityDetail.code|activity[].detail.productCodeableConcept|"
     "activity[].detail.productReference",
     Read::Concept},
    {name::frequency, "activity[].detail.scheduled[x]", Read::Text},
    {name::dose, "activity[].detail.dailyAmount", Read::Quantity},
    {name::quantity, "activity[].detail.quantity", Read::Quantity},
    {name::comment, "activity[].progress[]", Read::Note},
    {name::statusReason, "activity[].detail.statusReason[x]", Read::Concept},
    {"activity", "activity[].detail.description|activity[].reference|activity[].plannedActivityReference|activity[]."
                 "performedActivity[]"},
    {"activity-status", "activity[].detail.status"},
    {name::outcome, "activity[].outcomeCodeableConcept[]|activity[].outcomeReference[]", Read::Concept},
    {"activity-not-to-do", "activity[].detail.doNotPerform|activity[].detail.prohibited"},
    {"addresses", "addresses[]|concern[]"},
    {"goal", "goal[]"},
    {"author", "author[]"},
};

/// "doNotPerform: false" on an activity forbids nothing.
void plan(Builder& builder) {
    std::erase_if(builder.statement().fields, [](const clinical::Field& field) {
        return field.name == "activity-not-to-do" && field.text != "true";
    });
}

constexpr FieldRow goalFields[] = {
    {name::category, "category[]", Read::Concept},
    {"achievement", "achievementStatus", Read::Concept},
    {"priority", "priority", Read::Concept},
    {"target", "target[].detail[x]"},
    {"target-measure", "target[].measure", Read::Concept},
    {"target-due", "target[].due[x]|targetDate|targetQuantity"},
    {"addresses", "addresses[]|concern[]"},
    {name::outcome, "outcomeCode[]|outcome[]|outcome[].result[x]|outcomeReference[]", Read::Concept},
    {name::statusReason, "statusReason", Read::Concept},
};

constexpr FieldRow teamFields[] = {
    {name::category, "category[]", Read::Concept}, {"name", "name"},
    {"participant", "participant[].member"},       {"role", "participant[].role[]", Read::Concept},
    {name::reason, "reasonCode[]", Read::Concept},
};

constexpr FieldRow taskFields[] = {
    {name::intent, "intent"},
    {"priority", "priority"},
    {name::description, "description"},
    {"business-status", "businessStatus", Read::Concept},
    {name::statusReason, "statusReason", Read::Concept},
    {"owner", "owner"},
    {"requester", "requester|requester.agent"},
    {"focus", "focus"},
    {name::reason, "reasonCode|reason[]", Read::Concept},
};

constexpr FieldRow communicationFields[] = {
    {name::category, "category[]", Read::Concept},
    {"medium", "medium[]", Read::Concept},
    {"payload", "payload[].content[x]"},
    {name::reason, "reasonCode[]|reason[]", Read::Concept},
    {"sender", "sender"},
    {"recipient", "recipient[]"},
};

constexpr std::string_view orderTime =
    "occurrence[x]|scheduled[x]|item[].event[].dateTime|fulfillmentTime|authoredOn|authored|dateTime";

constexpr ResourceRow rows[] = {
    {"Encounter",
     Kind::Encounter,
     "type[]",
     "serviceType|serviceProvider|class",
     "period|actualPeriod|plannedStartDate",
     {},
     {},
     "visit",
     encounterFields,
     encounter},
    {"Location", Kind::Location, "type[]", "name|description|address", {}, {}, {}, {}, locationFields},
    {"Appointment",
     Kind::Appointment,
     "serviceType[]|serviceType[].concept|appointmentType|type|specialty[]",
     "description|reason[]",
     "start|requestedPeriod[]",
     "created",
     {},
     {},
     appointmentFields,
     appointment},
    {"AppointmentResponse",
     Kind::Appointment,
     "participantType[]",
     "appointment",
     "start",
     {},
     "participantStatus",
     {},
     appointmentFields,
     appointment},
    {"ServiceRequest",
     Kind::ServiceRequest,
     "code|code.concept",
     "category[]",
     orderTime,
     "authoredOn",
     {},
     "order",
     orderFields,
     order},
    {"ProcedureRequest",
     Kind::ServiceRequest,
     "code|type",
     {},
     orderTime,
     "authoredOn|orderedOn",
     {},
     "order",
     orderFields,
     order},
    {"ReferralRequest",
     Kind::ServiceRequest,
     "type|serviceRequested[]|specialty",
     "description",
     orderTime,
     "authoredOn|date|dateSent",
     {},
     "order",
     orderFields,
     order},
    {"DiagnosticOrder",
     Kind::ServiceRequest,
     "item[].code",
     "reason[]",
     "event[].dateTime|item[].event[].dateTime",
     "event[].dateTime",
     {},
     "order",
     orderFields,
     order},
    {"DeviceRequest",
     Kind::ServiceRequest,
     "code[x]|code.concept",
     {},
     orderTime,
     "authoredOn",
     {},
     "order",
     orderFields,
     order},
    {"DeviceUseRequest",
     Kind::ServiceRequest,
     "device",
     {},
     "timing[x]|orderedOn",
     "orderedOn|recordedOn",
     {},
     "order",
     orderFields,
     order},
    {"SupplyRequest",
     Kind::ServiceRequest,
     "item[x]|orderedItem[x]|kind|category",
     {},
     orderTime,
     "authoredOn|date",
     {},
     "order",
     orderFields,
     order},
    {"CommunicationRequest",
     Kind::ServiceRequest,
     "category[]",
     "payload[].content[x]",
     orderTime,
     "authoredOn|requestedOn",
     {},
     "order",
     orderFields,
     order},
    {"RequestGroup", Kind::CarePlan, "code", "action[].title", "authoredOn", "authoredOn", {}, {}, planFields, plan},
    {"RequestOrchestration",
     Kind::CarePlan,
     "code",
     "action[].title",
     "authoredOn",
     "authoredOn",
     {},
     {},
     planFields,
     plan},
    {"VisionPrescription",
     Kind::ServiceRequest,
     "lensSpecification[].product|dispense[].product",
     {},
     "dateWritten|created",
     "dateWritten",
     {},
     "prescription",
     orderFields,
     vision},
    {"NutritionOrder",
     Kind::NutritionOrder,
     "oralDiet.type[]|enteralFormula.baseFormulaType|supplement[].type",
     "instantiates[]|oralDiet.instruction",
     "dateTime",
     "dateTime",
     {},
     "order",
     nutritionFields,
     nutrition},
    {"CarePlan",
     Kind::CarePlan,
     "category[]",
     "title|description|activity[].detail.code|activity[].detail.description|addresses[]|concern[]",
     "period",
     "created|modified",
     {},
     {},
     planFields,
     plan},
    {"Goal",
     Kind::Goal,
     "description|description.concept",
     "description",
     "start[x]|statusDate",
     "statusDate",
     "lifecycleStatus|status",
     {},
     goalFields},
    {"CareTeam", Kind::CareTeam, "category[]|name", "name", "period", {}, {}, {}, teamFields},
    {"Task",
     Kind::Task,
     "code|code.concept",
     "description",
     "executionPeriod|restriction.period|authoredOn",
     "authoredOn",
     {},
     {},
     taskFields},
    {"Communication",
     Kind::Other,
     "topic|reasonCode[]|category[]",
     "payload[].content[x]",
     "sent|received",
     "sent",
     {},
     {},
     communicationFields},
};

} // namespace

std::span<const ResourceRow> encounterRows() {
    return rows;
}

} // namespace anamnesis::decode::fhir
