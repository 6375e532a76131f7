// SPDX-License-Identifier: GPL-3.0-or-later
// Medication orders, statements, dispenses, administrations, immunizations and devices as FHIR.
#include "app/exchange/tables/Clinical.h"
#include "app/exchange/write/Resources.h"

#include <fmt/format.h>

namespace anamnesis::exchange {
namespace {

Tree start(const Context& c, std::string_view type) {
    return resourceStart(type, c.telling.id, "1", updatedAt(c));
}

const tables::Drug& drugOf(const Context& c) {
    return tables::drugs[static_cast<std::size_t>(c.fact.topic)];
}

std::string capitalised(std::string_view word) {
    std::string text(word);
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

Tree drug(const Context& c) {
    const tables::Drug& row = drugOf(c);
    if (c.has("vague")) // ingredient alone: no strength, no form
        return codedConcept({coding(system::rxnorm, row.ingredientCode, spoken(c.habit, row.ingredient))},
                            spoken(c.habit, row.ingredient));
    switch (c.habit.medicines) {
    case Medicines::Brands: {
        std::vector<Tree> codings{
            coding(system::ndc, row.ndc, fmt::format("{} {}{} TAB", row.brand, row.strength, row.unit))};
        if (c.has("co-coded")) {
            codings.push_back(coding(system::rxnorm, row.clinicalDrug, row.name));
            return codedConcept(std::move(codings), fmt::format("{} [{}]", row.name, row.brand));
        }
        return codedConcept(std::move(codings),
                            spoken(c.habit, fmt::format("{} {}{} tab", row.brand, row.strength, row.unit)));
    }
    case Medicines::Ingredient:
        return codedConcept({coding(system::rxnorm, row.ingredientCode, row.ingredient)},
                            fmt::format("{} {} {} {}", capitalised(row.ingredient), row.strength, row.unit, row.form));
    case Medicines::RxNorm:
        break;
    }
    return codedConcept({coding(system::rxnorm, row.clinicalDrug, row.name)}, row.name);
}

Tree dosage(const Context& c) {
    if (!c.has("dose"))
        return {};
    const int times = c.has("times") ? std::stoi(c["times"]) : 1;
    static constexpr std::string_view words[] = {"", "once daily", "twice daily", "three times daily"};
    Tree tree;
    tree.add("text", fmt::format("Take {} {} by mouth {}", c["dose"], c["unit"], words[times]));
    tree.add("timing", Tree::object({{"repeat", Tree::object({{"frequency", Tree::number(times)},
                                                              {"period", Tree::number(1)},
                                                              {"periodUnit", "d"}})}}));
    tree.add("route", codedConcept({coding(system::snomed, "26643006", spoken(c.habit, "Oral route"))}));
    tree.add("doseAndRate", Tree::array({Tree::object({{"doseQuantity", quantity(c["dose"], c["unit"], c["unit"])}})}));
    return tree;
}

Tree tablets(const std::string& count) {
    return count.empty() ? Tree() : quantity(count, "tablet", "{tbl}");
}

Tree order(const Context& c) {
    Tree tree = start(c, "MedicationRequest");
    tree.add("identifier", Tree::array({identifier(assigner(c), "3", c["rx"])}));
    tree.add("status", c["status"]);
    tree.add("intent", "order");
    if (c.has("forbidden"))
        tree.add("doNotPerform", Tree::boolean(true));
    tree.add("medicationCodeableConcept", drug(c));
    tree.add("subject", patientReference(c));
    tree.add("encounter", referenceTo(c, "encounter"));
    tree.add("authoredOn", when(c.habit, c.at()));
    tree.add("requester", partyReference(c, Kind::Practitioner));
    if (c.has("forbidden"))
        tree.add("note", annotation("Do not give: bleeding ulcer on this drug."));
    if (Tree instruction = dosage(c); !instruction.empty()) {
        if (c.has("end")) {
            for (auto& [name, child] : instruction.members)
                if (name == "timing")
                    child.members.front().second.members.insert(
                        child.members.front().second.members.begin(),
                        {"boundsPeriod", period(dateOf(c.habit, c.at()), dateOf(c.habit, c.moment("end")))});
        }
        tree.add("dosageInstruction", Tree::array({instruction}));
    }
    if (c.has("quantity"))
        tree.add("dispenseRequest", Tree::object({{"numberOfRepeatsAllowed", Tree::number(c["refills"])},
                                                  {"quantity", tablets(c["quantity"])}}));
    return tree;
}

Tree statement(const Context& c) {
    Tree tree = start(c, "MedicationStatement");
    const bool contained =
        c.habit.medicines == Medicines::Ingredient; // this habit packs the drug as a contained resource
    if (contained)
        tree.add("contained",
                 Tree::array({Tree::object({{"resourceType", "Medication"}, {"id", "drug"}, {"code", drug(c)}})}));
    tree.add("basedOn", referencesTo(c, "order"));
    tree.add("status", c["status"]);
    if (contained)
        tree.add("medicationReference", reference("#drug"));
    else
        tree.add("medicationCodeableConcept", drug(c));
    tree.add("subject", patientReference(c));
    tree.add("effectivePeriod", period(dateOf(c.habit, c.at())));
    tree.add("dateAsserted", dateOf(c.habit, c.at()));
    tree.add("dosage", Tree::array({dosage(c)}));
    return tree;
}

Tree dispense(const Context& c) {
    Tree tree = start(c, "MedicationDispense");
    tree.add("identifier", Tree::array({identifier(assigner(c), "31", c["dispense"])}));
    tree.add("status", c["status"]);
    tree.add("medicationCodeableConcept", drug(c));
    tree.add("subject", patientReference(c));
    tree.add("authorizingPrescription", referencesTo(c, "order"));
    tree.add("quantity", tablets(c["quantity"]));
    tree.add("daysSupply", quantity(c["days"], "days", "d"));
    tree.add("whenHandedOver", when(c.habit, c.at()));
    tree.add("dosageInstruction", Tree::array({dosage(c)}));
    return tree;
}

Tree administration(const Context& c) {
    Tree tree = start(c, "MedicationAdministration");
    tree.add("status", c["status"]);
    tree.add("medicationCodeableConcept", drug(c));
    tree.add("subject", patientReference(c));
    tree.add("effectiveDateTime", when(c.habit, c.at()));
    tree.add("request", referenceTo(c, "order"));
    tree.add("dosage",
             Tree::object({{"route", codedConcept({coding(system::snomed, "26643006", spoken(c.habit, "Oral route"))})},
                           {"dose", quantity(c["dose"], c["unit"], c["unit"])}}));
    return tree;
}

Tree immunization(const Context& c) {
    const auto& row = tables::vaccines[static_cast<std::size_t>(c.fact.topic)];
    Tree tree = start(c, "Immunization");
    tree.add("status", c["status"]);
    if (c["status"] == "not-done")
        tree.add("statusReason", hl7Concept("v3-ActReason", "PATOBJ", "patient objection"));
    tree.add("vaccineCode",
             codedConcept({coding(system::cvx, row.cvx, spoken(c.habit, row.display))},
                          spoken(c.habit, c.habit.medicines == Medicines::Brands ? row.brand : row.display)));
    tree.add("patient", patientReference(c));
    tree.add("occurrenceDateTime", dateOf(c.habit, c.at()));
    tree.add("primarySource", Tree::boolean(c.telling.group < 0));
    if (c.has("lot")) {
        tree.add("manufacturer", reference({}, spoken(c.habit, row.manufacturer)));
        tree.add("lotNumber", c["lot"]);
    }
    if (c["status"] != "not-done") {
        tree.add("site", hl7Concept("v3-ActSite", "LA", "left arm"));
        tree.add("route", hl7Concept("v3-RouteOfAdministration", "IM", "Injection, intramuscular"));
    }
    if (c.has("dose-number"))
        tree.add("protocolApplied",
                 Tree::array({Tree::object({{"doseNumberPositiveInt", Tree::number(c["dose-number"])}})}));
    return tree;
}

Tree device(const Context& c) {
    Tree tree = start(c, "Device");
    tree.add("udiCarrier", Tree::array({Tree::object({{"deviceIdentifier", c["di"]},
                                                      {"issuer", "http://hl7.org/fhir/NamingSystem/gs1-di"},
                                                      {"carrierHRF", c["udi"]}})}));
    tree.add("status", c["status"]);
    tree.add("manufacturer", "Vasolux Instruments");
    tree.add("manufactureDate", dateOf(c.habit, c.at() - 200 * oneDay));
    tree.add("expirationDate", "2029-01-31");
    tree.add("lotNumber", c["lot"]);
    tree.add("serialNumber", c["serial"]);
    tree.add("deviceName",
             Tree::array({Tree::object({{"name", spoken(c.habit, c["name"])}, {"type", "user-friendly-name"}})}));
    tree.add("modelNumber", "VX3");
    tree.add("type", codedConcept({coding(system::snomed, "705643001", spoken(c.habit, "Coronary artery stent"))},
                                  spoken(c.habit, c["name"])));
    tree.add("patient", patientReference(c));
    return tree;
}

} // namespace

Tree medicineResource(const Context& c) {
    switch (c.fact.kind) {
    case Kind::MedicationOrder:
        return order(c);
    case Kind::MedicationStatement:
        return statement(c);
    case Kind::Dispense:
        return dispense(c);
    case Kind::Administration:
        return administration(c);
    case Kind::Immunization:
        return immunization(c);
    case Kind::Device:
        return device(c);
    default:
        return {};
    }
}

} // namespace anamnesis::exchange
