// SPDX-License-Identifier: GPL-3.0-or-later
// What an exchange has of a person: continuity-of-care documents that repeat the main hospital's records by another
// road, the hospital's notes as text, and a scanned letter as PDF.
#include "app/exchange/tables/Measured.h"
#include "app/exchange/world/Chronicle.h"
#include "app/exchange/world/Persons.h"

#include <fmt/format.h>

namespace anamnesis::exchange {
namespace {

constexpr std::size_t entriesADocument = 60;

bool fitsADocument(const Fact& fact, const Telling& telling) {
    switch (fact.kind) {
    case Kind::Allergy: // a document says confirmed or denied, nothing between
    case Kind::Problem:
        return telling.values["verification"] == "confirmed" || telling.values["verification"] == "refuted";
    case Kind::Immunization:
    case Kind::Procedure:
    case Kind::Encounter:
    case Kind::MedicationStatement:
        return !telling.values.has("vague");
    case Kind::MedicationOrder:
        return !telling.values.has("forbidden");
    case Kind::LabResult:
        return telling.values.has("value");
    case Kind::VitalSign:
        return true;
    default:
        return false;
    }
}

int patientAt(const Chronicle& c, int hospital) {
    for (const int record : c.world.persons[static_cast<std::size_t>(c.person)].records)
        if (c.world.patients[static_cast<std::size_t>(record)].hospital == hospital)
            return record;
    return -1;
}

/// Adds one entry that repeats a telling of the custodian.
void repeat(World& world, int fact, int of, int hospital, int patient, int document) {
    const Telling original = world.tellings[static_cast<std::size_t>(of)];
    Telling entry;
    entry.fact = fact;
    entry.hospital = hospital;
    entry.patient = patient;
    entry.values = original.values;
    entry.inDocument = true;
    entry.document = document;
    entry.group = original.fact == fact ? (original.group < 0 ? of : original.group) : -1;
    world.facts[static_cast<std::size_t>(fact)].tellings.push_back(static_cast<int>(world.tellings.size()));
    world.documents[static_cast<std::size_t>(document)].entries.push_back(static_cast<int>(world.tellings.size()));
    world.tellings.push_back(std::move(entry));
}

/// C-CDA tells the two pressures as two observations: facts of their own that belong to the pair.
void repeatPressure(Chronicle& c, int pair, int of, int hospital, int patient, int document) {
    const Moment at = c.world.facts[static_cast<std::size_t>(pair)].at;
    std::vector<int> all{pair};
    for (const std::string_view part : {"systolic", "diastolic"}) {
        const Values& values = c.world.tellings[static_cast<std::size_t>(of)].values;
        Values half{
            {"status", "final"}, {"part", std::string(part)}, {"value", values[part]}, {"site", values["site"]}};
        const int fact = c.add(Kind::VitalSign, tables::bloodPressure, at, half);
        repeat(c.world, fact, of, hospital, patient, document);
        c.world.tellings.back().values = half;
        all.push_back(fact);
    }
    c.relate("undecidable", {all[0], all[1]});
    c.relate("undecidable", {all[0], all[2]});
    c.relate("distinct", {all[1], all[2]});
}

int addDocument(Chronicle& c, int hospital, int patient, Values values, std::string format, Moment at) {
    const std::string master = values["master"];
    const int fact = c.add(Kind::Document, 0, at, std::move(values));
    const int index = static_cast<int>(c.world.documents.size());
    c.world.documents.push_back({fact, patient, c.main(), master, std::move(format), {}});
    if (const auto telling = c.tell(fact, hospital))
        c.world.tellings[static_cast<std::size_t>(*telling)].document = index;
    return index;
}

std::string newMaster(Chronicle& c) {
    return fmt::format("2.999.7.1.9.{}.1", c.random.digits(9));
}

void careDocuments(Chronicle& c, int hospital, int patient) {
    std::vector<std::pair<int, int>> told; // fact, telling at the custodian
    for (std::size_t i = 0; i < c.world.facts.size(); ++i) {
        const Fact& fact = c.world.facts[i];
        if (fact.person != c.person)
            continue;
        for (const int index : fact.tellings) {
            const Telling& telling = c.world.tellings[static_cast<std::size_t>(index)];
            if (telling.hospital == c.main() && !telling.inDocument && fitsADocument(fact, telling)) {
                if (c.random.chance(75))
                    told.emplace_back(static_cast<int>(i), index);
                break;
            }
        }
    }
    Moment at = present - 3 * oneDay;
    for (std::size_t start = 0; start < told.size(); start += entriesADocument) {
        const int document = addDocument(c, hospital, patient,
                                         {{"status", "current"},
                                          {"title", "Continuity of care document"},
                                          {"loinc", "34133-9"},
                                          {"master", newMaster(c)},
                                          {"mime", "text/xml"}},
                                         "cda", at);
        at -= 30 * oneDay;
        for (std::size_t i = start; i < std::min(start + entriesADocument, told.size()); ++i) {
            const auto [fact, telling] = told[i];
            if (c.world.tellings[static_cast<std::size_t>(telling)].values.has("systolic"))
                repeatPressure(c, fact, telling, hospital, patient, document);
            else
                repeat(c.world, fact, telling, hospital, patient, document);
        }
    }
}

/// The main hospital's current note by the other road: the same masterIdentifier.
void repeatedNote(Chronicle& c, int hospital, int patient) {
    for (std::size_t i = 0; i < c.world.facts.size(); ++i) {
        const Fact& fact = c.world.facts[i];
        if (fact.person != c.person || fact.kind != Kind::Document || !fact.values.has("text") ||
            fact.values["status"] != "current" || c.world.toldAt(static_cast<int>(i), c.main()) == nullptr)
            continue;
        const int index = static_cast<int>(c.world.documents.size());
        c.world.documents.push_back({static_cast<int>(i), patient, c.main(), fact.values["master"], "text", {}});
        if (const auto telling = c.tell(static_cast<int>(i), hospital))
            c.world.tellings[static_cast<std::size_t>(*telling)].document = index;
        return;
    }
}

} // namespace

void addExchangeDocuments(Chronicle& c) {
    for (int hospital = 0; hospital < static_cast<int>(c.world.hospitals.size()); ++hospital) {
        const int patient = patientAt(c, hospital);
        if (c.world.hospitals[static_cast<std::size_t>(hospital)].wire != Wire::Mhd || patient < 0)
            continue;
        careDocuments(c, hospital, patient);
        repeatedNote(c, hospital, patient);
        if (c.plants(30)) // a scan within a CDA document: nonXMLBody
            addDocument(c, hospital, patient,
                        {{"status", "current"},
                         {"title", "Scanned discharge letter"},
                         {"loinc", "18842-5"},
                         {"master", newMaster(c)},
                         {"mime", "text/xml"},
                         {"scan", "Discharged home in good condition. Review in four weeks."}},
                        "unstructured", c.daysAgo(60, 900));
        if (c.plants(50))
            addDocument(c, hospital, patient,
                        {{"status", "current"},
                         {"title", "Letter of referral"},
                         {"loinc", "57133-1"},
                         {"master", newMaster(c)},
                         {"mime", "application/pdf"},
                         {"pdf", "Dear colleague, thank you for seeing this patient with exertional dyspnea."}},
                        "pdf", c.daysAgo(30, 600));
    }
}

} // namespace anamnesis::exchange
