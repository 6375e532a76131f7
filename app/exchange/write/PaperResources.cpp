// SPDX-License-Identifier: GPL-3.0-or-later
// Everything around care as FHIR: one small writer a kind.
#include "app/exchange/write/Resources.h"

#include <fmt/format.h>

namespace anamnesis::exchange {
namespace {

Tree start(const Context& c, std::string_view type) {
    return resourceStart(type, c.telling.id, "1", updatedAt(c));
}

Tree relatedPerson(const Context& c) {
    return start(c, "RelatedPerson")
        .add("active", Tree::boolean(true))
        .add("patient", patientReference(c))
        .add("relationship", Tree::array({hl7Concept("v3-RoleCode", c["relation"], "wife")}))
        .add("name", Tree::array({Tree::object({{"text", spoken(c.habit, c["name"])}})}))
        .add("telecom", Tree::array({Tree::object({{"system", "phone"}, {"value", c["phone"]}})}));
}

Tree flag(const Context& c) {
    return start(c, "Flag")
        .add("status", c["status"])
        .add("category", Tree::array({hl7Concept("flag-category", "safety", "Safety")}))
        .add("code", codedConcept({}, spoken(c.habit, c["text"])))
        .add("subject", patientReference(c))
        .add("period", period(dateOf(c.habit, c.at())));
}

Tree observation(const Context& c) {
    const bool smoking = c["what"] == "smoking";
    Tree tree = start(c, "Observation");
    tree.add("status", c["status"]);
    tree.add("category", Tree::array({hl7Concept("observation-category", smoking ? "social-history" : "survey")}));
    tree.add("code", codedConcept({coding(system::loinc, smoking ? "72166-2" : "55758-7",
                                          spoken(c.habit, smoking ? "Tobacco smoking status" : "PHQ-2 total score"))}));
    tree.add("subject", patientReference(c));
    tree.add("effectiveDateTime", dateOf(c.habit, c.at()));
    if (smoking)
        tree.add("valueCodeableConcept",
                 codedConcept({coding(system::snomed, c["code"], spoken(c.habit, c["answer"]))}));
    else
        tree.add("valueQuantity", quantity(c["answer"], "score", "{score}"));
    return tree;
}

Tree familyHistory(const Context& c) {
    return start(c, "FamilyMemberHistory")
        .add("status", c["status"])
        .add("patient", patientReference(c))
        .add("date", dateOf(c.habit, c.at()))
        .add("relationship", hl7Concept("v3-RoleCode", c["relation"], "mother"))
        .add("condition",
             Tree::array({Tree::object(
                 {{"code", codedConcept({coding(system::snomed, c["code"], spoken(c.habit, c["condition"]))})},
                  {"onsetAge", quantity("52", "a", "a")}})}));
}

Tree carePlan(const Context& c) {
    return start(c, "CarePlan")
        .add("status", c["status"])
        .add("intent", "plan")
        .add("category", Tree::array({codedConcept({coding(system::snomed, c["code"], spoken(c.habit, c["title"]))})}))
        .add("title", spoken(c.habit, c["title"]))
        .add("subject", patientReference(c))
        .add("period", period(dateOf(c.habit, c.at())))
        .add("activity",
             Tree::array({Tree::object(
                 {{"detail", Tree::object({{"status", "in-progress"}, {"description", "Weigh every morning"}})}})}));
}

Tree goal(const Context& c) {
    return start(c, "Goal")
        .add("lifecycleStatus", c["status"])
        .add("description", codedConcept({}, spoken(c.habit, c["text"])))
        .add("subject", patientReference(c))
        .add("startDate", dateOf(c.habit, c.at()));
}

Tree careTeam(const Context& c) {
    return start(c, "CareTeam")
        .add("status", c["status"])
        .add("name", spoken(c.habit, c["title"]))
        .add("subject", patientReference(c))
        .add("participant", Tree::array({Tree::object({{"member", partyReference(c, Kind::Practitioner)}})}));
}

Tree task(const Context& c) {
    return start(c, "Task")
        .add("status", c["status"])
        .add("intent", "order")
        .add("description", spoken(c.habit, c["text"]))
        .add("for", patientReference(c))
        .add("authoredOn", when(c.habit, c.at()));
}

Tree coverage(const Context& c) {
    return start(c, "Coverage") // the member number is the payer's, whoever tells it
        .add("identifier",
             Tree::array({Tree::object(
                 {{"type", hl7Concept("v2-0203", "MB")}, {"system", "urn:oid:2.999.8.1"}, {"value", c["number"]}})}))
        .add("status", c["status"])
        .add("subscriberId", c["number"])
        .add("beneficiary", patientReference(c))
        .add("relationship", hl7Concept("subscriber-relationship", "self"))
        .add("period", period(dateOf(c.habit, c.at())))
        .add("payor", Tree::array({reference({}, c["payer"])}))
        .add("class",
             Tree::array({Tree::object({{"type", hl7Concept("coverage-class", "group")}, {"value", c["group"]}}),
                          Tree::object({{"type", hl7Concept("coverage-class", "plan")}, {"value", c["plan"]}})}));
}

Tree claim(const Context& c) {
    const Tree money = Tree::object({{"value", Tree::number(c["total"])}, {"currency", "USD"}});
    return start(c, "ExplanationOfBenefit")
        .add("identifier", Tree::array({Tree::object({{"system", "urn:oid:2.999.8.2"}, {"value", c["number"]}})}))
        .add("status", c["status"])
        .add("type", hl7Concept("claim-type", "professional"))
        .add("use", "claim")
        .add("patient", patientReference(c))
        .add("billablePeriod", period(dateOf(c.habit, c.at()), dateOf(c.habit, c.at())))
        .add("created", dateOf(c.habit, c.at() + 5 * oneDay))
        .add("insurer", reference({}, c["insurer"]))
        .add("provider", partyReference(c, Kind::Organization))
        .add("outcome", "complete")
        .add("diagnosis", Tree::array({Tree::object({{"sequence", Tree::number(1)},
                                                     {"diagnosisCodeableConcept",
                                                      codedConcept({coding(system::icd10cm, c["diagnosis"])})}})}))
        .add("insurance",
             Tree::array({Tree::object({{"focal", Tree::boolean(true)}, {"coverage", reference({}, c["insurer"])}})}))
        .add("item", Tree::array({Tree::object(
                         {{"sequence", Tree::number(1)},
                          {"productOrService", codedConcept({coding(system::cpt, "99213", "Office visit")})},
                          {"servicedDate", dateOf(c.habit, c.at())}})}))
        .add("total",
             Tree::array({Tree::object({{"category", hl7Concept("adjudication", "submitted")}, {"amount", money}})}));
}

Tree serviceRequest(const Context& c) {
    return start(c, "ServiceRequest")
        .add("identifier", Tree::array({identifier(assigner(c), "7", c["number"], "PLAC")}))
        .add("status", c["status"])
        .add("intent", "order")
        .add("code", codedConcept({coding(system::loinc, c["loinc"], spoken(c.habit, c["text"]))}))
        .add("subject", patientReference(c))
        .add("authoredOn", when(c.habit, c.at()))
        .add("requester", partyReference(c, Kind::Practitioner));
}

Tree appointment(const Context& c) {
    return start(c, "Appointment")
        .add("status", c["status"])
        .add("description", spoken(c.habit, c["text"]))
        .add("start", fhirTime(c.at(), c.habit.offset))
        .add("end", fhirTime(c.at() + 1800, c.habit.offset))
        .add("participant", Tree::array({Tree::object({{"actor", patientReference(c)}, {"status", "accepted"}})}));
}

Tree questionnaireResponse(const Context& c) {
    return start(c, "QuestionnaireResponse")
        .add("status", c["status"])
        .add("subject", patientReference(c))
        .add("authored", when(c.habit, c.at()))
        .add("item", Tree::array({Tree::object(
                         {{"linkId", "1"},
                          {"text", spoken(c.habit, c["text"])},
                          {"answer", Tree::array({Tree::object({{"valueString", spoken(c.habit, c["answer"])}})})}})}));
}

Tree nutritionOrder(const Context& c) {
    return start(c, "NutritionOrder")
        .add("status", c["status"])
        .add("intent", "order")
        .add("patient", patientReference(c))
        .add("dateTime", when(c.habit, c.at()))
        .add("oralDiet",
             Tree::object({{"type", Tree::array({codedConcept({coding(system::snomed, "386619000", "Low sodium diet")},
                                                              spoken(c.habit, c["text"]))})}}));
}

Tree consent(const Context& c) {
    const bool directive = c.fact.kind == Kind::AdvanceDirective;
    return start(c, "Consent")
        .add("status", c["status"])
        .add("scope", hl7Concept("consentscope", directive ? "adr" : "patient-privacy",
                                 directive ? "Advanced Care Directive" : "Privacy Consent"))
        .add("category", Tree::array({directive ? hl7Concept("consentcategorycodes", "dnr", spoken(c.habit, c["text"]))
                                                : codedConcept({coding(system::loinc, "59284-0", "Consent Document")},
                                                               spoken(c.habit, c["text"]))}))
        .add("patient", patientReference(c))
        .add("dateTime", when(c.habit, c.at()))
        .add("policyRule", hl7Concept("v3-ActCode", directive ? "EMRGONLY" : "OPTIN"))
        .add("provision", Tree::object({{"type", directive ? "deny" : "permit"}}));
}

Tree riskAssessment(const Context& c) {
    return start(c, "RiskAssessment")
        .add("status", c["status"])
        .add("subject", patientReference(c))
        .add("occurrenceDateTime", dateOf(c.habit, c.at()))
        .add("prediction", Tree::array({Tree::object({{"outcome", codedConcept({}, spoken(c.habit, c["text"]))},
                                                      {"probabilityDecimal", Tree::number(c["probability"])}})}));
}

struct Row {
    Kind kind;
    Tree (*write)(const Context&);
};
constexpr Row rows[] = {{Kind::RelatedPerson, relatedPerson},
                        {Kind::Alert, flag},
                        {Kind::Observation, observation},
                        {Kind::FamilyHistory, familyHistory},
                        {Kind::CarePlan, carePlan},
                        {Kind::Goal, goal},
                        {Kind::CareTeam, careTeam},
                        {Kind::Task, task},
                        {Kind::Coverage, coverage},
                        {Kind::Claim, claim},
                        {Kind::ServiceRequest, serviceRequest},
                        {Kind::Appointment, appointment},
                        {Kind::QuestionnaireResponse, questionnaireResponse},
                        {Kind::NutritionOrder, nutritionOrder},
                        {Kind::Consent, consent},
                        {Kind::AdvanceDirective, consent},
                        {Kind::Other, riskAssessment}};

} // namespace

Tree paperResource(const Context& c) {
    for (const Row& row : rows)
        if (row.kind == c.fact.kind)
            return row.write(c);
    return {};
}

Tree partyResource(const Context& c) {
    const Tree npi = Tree::array({Tree::object({{"system", system::npi}, {"value", c["npi"]}})});
    switch (c.fact.kind) {
    case Kind::Organization:
        return start(c, "Organization")
            .add("identifier", npi)
            .add("active", Tree::boolean(true))
            .add("name", spoken(c.habit, c["name"]));
    case Kind::Location:
        return start(c, "Location")
            .add("identifier", Tree::array({identifier(c.habit, "8", c["number"])}))
            .add("status", "active")
            .add("name", spoken(c.habit, c["name"]));
    case Kind::Practitioner: {
        const std::string& name = c["name"];
        const std::size_t blank = name.rfind(' ');
        return start(c, "Practitioner")
            .add("identifier", npi)
            .add("active", Tree::boolean(true))
            .add("name", Tree::array({Tree::object({{"family", spoken(c.habit, name.substr(blank + 1))},
                                                    {"given", Tree::array({spoken(c.habit, name.substr(0, blank))})},
                                                    {"prefix", Tree::array({"Dr."})}})}));
    }
    default:
        return {};
    }
}

} // namespace anamnesis::exchange
