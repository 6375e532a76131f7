// SPDX-License-Identifier: GPL-3.0-or-later
// Encounters, allergies, problems, procedures as FHIR.
#include "app/exchange/tables/Clinical.h"
#include "app/exchange/write/Resources.h"

namespace anamnesis::exchange {
namespace {

Tree start(const Context& c, std::string_view type) {
    return resourceStart(type, c.telling.id, "1", updatedAt(c));
}

/// Where this habit writes narrative; the text is XHTML already.
Tree narrative(const Context& c, std::string_view words) {
    if (c.habit.wire != Wire::FhirXml)
        return {};
    return Tree::object({{"status", "generated"},
                         {"div", "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p><b>" + xmlText(words) +
                                     "</b> &amp; details</p></div>"}});
}

Tree encounter(const Context& c) {
    Tree tree = start(c, "Encounter");
    tree.add("identifier", Tree::array({identifier(assigner(c), "2", c["visit"], "VN")}));
    tree.add("status", c["status"]);
    const std::string& kind = c["class"];
    const std::string_view display = kind == "IMP"    ? "inpatient encounter"
                                     : kind == "EMER" ? "emergency"
                                                      : "ambulatory";
    tree.add("class", coding(std::string(system::terminology) + "v3-ActCode", kind, display));
    tree.add("type",
             Tree::array({codedConcept({coding(system::snomed,
                                               kind == "IMP"    ? "183452005"
                                               : kind == "EMER" ? "50849002"
                                                                : "185349003",
                                               spoken(c.habit, kind == "IMP"    ? "Emergency hospital admission"
                                                               : kind == "EMER" ? "Emergency room admission"
                                                                                : "Encounter for check up"))})}));
    tree.add("subject", patientReference(c));
    tree.add("participant", Tree::array({Tree::object({{"individual", partyReference(c, Kind::Practitioner)}})}));
    tree.add("period", period(when(c.habit, c.at()), when(c.habit, c.moment("end"))));
    tree.add("location", Tree::array({Tree::object({{"location", partyReference(c, Kind::Location)}})}));
    tree.add("serviceProvider", partyReference(c, Kind::Organization));
    return tree;
}

Tree substance(const Context& c) {
    if (c.fact.topic < 0)
        return codedConcept({coding(system::snomed, "716186003", spoken(c.habit, "No known allergy"))},
                            spoken(c.habit, "No known allergies"));
    const auto& row = tables::allergens[static_cast<std::size_t>(c.fact.topic)];
    std::vector<Tree> codings;
    if (!row.rxnorm.empty() && c.habit.medicines != Medicines::Ingredient)
        codings.push_back(coding(system::rxnorm, row.rxnorm, spoken(c.habit, row.name)));
    if (row.rxnorm.empty() || c.habit.medicines != Medicines::Brands)
        codings.push_back(coding(system::snomed, row.snomed, spoken(c.habit, row.name)));
    return codedConcept(std::move(codings), spoken(c.habit, row.name));
}

Tree allergy(const Context& c) {
    Tree tree = start(c, "AllergyIntolerance");
    tree.add("text", narrative(c, c.fact.topic < 0 ? std::string_view("No known allergies")
                                                   : tables::allergens[static_cast<std::size_t>(c.fact.topic)].name));
    if (c.has("status"))
        tree.add("clinicalStatus", hl7Concept("allergyintolerance-clinical", c["status"]));
    tree.add("verificationStatus", hl7Concept("allergyintolerance-verification", c["verification"]));
    const bool known = c.fact.topic >= 0;
    if (known) {
        const auto& row = tables::allergens[static_cast<std::size_t>(c.fact.topic)];
        tree.add("type", "allergy");
        tree.add("category", Tree::array({row.category}));
        tree.add("criticality", c["criticality"]);
    }
    tree.add("code", substance(c));
    tree.add("patient", patientReference(c));
    if (c.has("onset"))
        tree.add("onsetDateTime", fhirMonth(c.moment("onset"), c.habit.offset));
    tree.add("recordedDate", dateOf(c.habit, c.at()));
    if (known && c["verification"] == "confirmed") {
        const auto& row = tables::allergens[static_cast<std::size_t>(c.fact.topic)];
        tree.add("reaction", Tree::array({Tree::object(
                                 {{"manifestation", Tree::array({codedConcept({coding(system::snomed, row.reactionCode,
                                                                                      spoken(c.habit, row.reaction))},
                                                                              spoken(c.habit, row.reaction))})},
                                  {"severity", c["criticality"] == "high" ? "severe" : "mild"}})}));
    }
    return tree;
}

Tree problemCode(const Context& c) {
    const auto& row = tables::conditions[static_cast<std::size_t>(c.fact.topic)];
    const std::string& side = c["laterality"];
    const std::string_view icd = side == "right" ? row.icd10Right : side == "left" ? row.icd10Left : row.icd10cm;
    std::string display(row.icdDisplay);
    if (!side.empty())
        display = "Unilateral primary osteoarthritis, " + side + " knee";
    std::vector<Tree> codings;
    const bool both = c.habit.problems == Problems::Both || (c.habit.problems == Problems::Icd10 && c.has("co-coded"));
    if (c.habit.problems != Problems::Snomed)
        codings.push_back(coding(system::icd10cm, icd, spoken(c.habit, display)));
    if (c.habit.problems == Problems::Snomed || both)
        codings.push_back(coding(system::snomed, row.snomed, spoken(c.habit, row.display)));
    return codedConcept(std::move(codings),
                        spoken(c.habit, c.habit.problems == Problems::Icd10 ? display : std::string(row.display)));
}

Tree side(const Context& c) {
    const std::string& laterality = c["laterality"];
    if (laterality.empty())
        return {};
    return coding(system::snomed, laterality == "left" ? "7771000" : "24028007",
                  spoken(c.habit, laterality == "left" ? "Left" : "Right"));
}

Tree problem(const Context& c) {
    Tree tree = start(c, "Condition");
    tree.add("text", narrative(c, tables::conditions[static_cast<std::size_t>(c.fact.topic)].display));
    if (c.has("status"))
        tree.add("clinicalStatus", hl7Concept("condition-clinical", c["status"]));
    tree.add("verificationStatus", hl7Concept("condition-ver-status", c["verification"]));
    tree.add("category", Tree::array({hl7Concept("condition-category", c["category"])}));
    tree.add("code", problemCode(c));
    if (c.has("laterality"))
        tree.add("bodySite", Tree::array({codedConcept({side(c)}, spoken(c.habit, c["laterality"] + " knee"))}));
    tree.add("subject", patientReference(c));
    tree.add("onsetDateTime", dateOf(c.habit, c.at()));
    if (c.has("end"))
        tree.add("abatementDateTime", dateOf(c.habit, c.moment("end")));
    tree.add("recordedDate", dateOf(c.habit, c.moment("recorded")));
    tree.add("recorder", partyReference(c, Kind::Practitioner));
    return tree;
}

Tree procedure(const Context& c) {
    const auto& row = tables::procedures[static_cast<std::size_t>(c.fact.topic)];
    Tree tree = start(c, "Procedure");
    tree.add("identifier", Tree::array({identifier(assigner(c), "6", c["identifier"])}));
    tree.add("status", c["status"]);
    if (c["status"] == "not-done")
        tree.add("statusReason", codedConcept({}, "Patient preferred to wait"));
    std::vector<Tree> codings;
    if (c.habit.problems == Problems::Icd10)
        codings.push_back(coding(system::cpt, row.cpt, spoken(c.habit, row.cptDisplay)));
    if (c.habit.problems != Problems::Icd10 || c.has("co-coded"))
        codings.push_back(coding(system::snomed, row.snomed, spoken(c.habit, row.display)));
    tree.add("code", codedConcept(std::move(codings),
                                  spoken(c.habit, c.habit.problems == Problems::Icd10 ? row.cptDisplay : row.display)));
    tree.add("subject", patientReference(c));
    const std::string date = dateOf(c.habit, c.at());
    tree.add("performedDateTime", c["precision"] == "year" ? date.substr(0, 4) : date);
    tree.add("performer", Tree::array({Tree::object({{"actor", partyReference(c, Kind::Practitioner)}})}));
    if (row.sided && c.has("laterality"))
        tree.add("bodySite",
                 Tree::array({codedConcept({coding(system::snomed, row.siteCode, spoken(c.habit, row.site)), side(c)},
                                           spoken(c.habit, c["laterality"] + " " + std::string(row.site)))}));
    return tree;
}

} // namespace

Tree conditionResource(const Context& c) {
    switch (c.fact.kind) {
    case Kind::Encounter:
        return encounter(c);
    case Kind::Allergy:
        return allergy(c);
    case Kind::Problem:
        return problem(c);
    case Kind::Procedure:
        return procedure(c);
    default:
        return {};
    }
}

} // namespace anamnesis::exchange
