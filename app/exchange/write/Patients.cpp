// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/world/Random.h"
#include "app/exchange/write/Resources.h"

namespace anamnesis::exchange {
namespace {

Tree nameOf(const Demographics& is, const Habit& habit) {
    Tree given;
    for (const std::string& part : {is.given, is.middle})
        given.push(spoken(habit, part));
    Tree official = Tree::object({{"use", "official"}, {"family", spoken(habit, is.family)}, {"given", given}});
    if (!is.suffix.empty())
        official.add("suffix", Tree::array({is.suffix}));
    Tree names = Tree::array({official});
    if (!is.maiden.empty() && habit.problems == Problems::Snomed)
        names.push(Tree::object({{"use", "maiden"}, {"family", spoken(habit, is.maiden)}}));
    return names;
}

} // namespace

Tree patientResource(const World& world, const PatientRecord& record) {
    const Habit& habit = world.hospitals[static_cast<std::size_t>(record.hospital)];
    const Demographics& is = record.shown;
    const Moment updated = moment(2026, 4, 1, 8) + static_cast<Moment>(Random::hash(record.id) % 86400);
    Tree patient = resourceStart("Patient", record.id, "3", updated);
    if (!is.mothersMaidenName.empty())
        patient.add(
            "extension",
            Tree::array({Tree::object({{"url", "http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName"},
                                       {"valueString", is.mothersMaidenName}})}));
    Tree ids = Tree::array({identifier(habit, "1", record.mrn, "MR")});
    if (!is.nationalId.empty())
        ids.push(Tree::object(
            {{"type", hl7Concept("v2-0203", "SS")}, {"system", "urn:oid:2.999.4.1"}, {"value", is.nationalId}}));
    patient.add("identifier", ids);
    patient.add("active", Tree::boolean(true));
    patient.add("name", nameOf(is, habit));
    Tree telecom;
    if (!is.phone.empty())
        telecom.push(Tree::object({{"system", "phone"}, {"value", is.phone}, {"use", "home"}}));
    if (!is.email.empty())
        telecom.push(Tree::object({{"system", "email"}, {"value", is.email}}));
    patient.add("telecom", telecom);
    patient.add("gender", is.sex);
    patient.add("birthDate", is.birthDate);
    patient.add("address", Tree::array({Tree::object({{"use", "home"},
                                                      {"line", Tree::array({spoken(habit, is.street)})},
                                                      {"city", spoken(habit, is.city)},
                                                      {"state", is.state},
                                                      {"postalCode", is.postcode},
                                                      {"country", "US"}})}));
    if (is.birthOrder > 0)
        patient.add("multipleBirthInteger", Tree::number(is.birthOrder));
    patient.add(
        "communication",
        Tree::array({Tree::object({{"language", codedConcept({coding("urn:ietf:bcp:47", "en", "English")})}})}));
    return patient;
}

Tree fhirResource(const Context& context) {
    for (const auto part : {conditionResource, medicineResource, resultResource, paperResource, partyResource})
        if (Tree tree = part(context); !tree.empty())
            return tree;
    return {};
}

} // namespace anamnesis::exchange
