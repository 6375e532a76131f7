// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/world/Chronicle.h"

#include "app/exchange/tables/Clinical.h"
#include "app/exchange/tables/Measured.h"
#include "app/exchange/tables/Names.h"
#include "app/exchange/world/Persons.h"

#include <fmt/format.h>

namespace anamnesis::exchange {

const Telling* World::toldAt(int fact, int hospital) const {
    if (fact < 0)
        return nullptr;
    for (const int index : facts[static_cast<std::size_t>(fact)].tellings) {
        const Telling& telling = tellings[static_cast<std::size_t>(index)];
        if (telling.hospital == hospital && !telling.inDocument)
            return &telling;
    }
    return nullptr;
}

Chronicle::Chronicle(World& inWorld, std::uint64_t withSeed, int ofPerson)
    : world(inWorld), seed(withSeed), person(ofPerson),
      random(withSeed, "chronicle", static_cast<std::uint64_t>(ofPerson)) {
    for (const int record : world.persons[static_cast<std::size_t>(person)].records) {
        const int hospital = world.patients[static_cast<std::size_t>(record)].hospital;
        if (world.hospitals[static_cast<std::size_t>(hospital)].wire != Wire::Mhd &&
            std::ranges::find(m_hospitals, hospital) == m_hospitals.end())
            m_hospitals.push_back(hospital);
    }
}

std::optional<int> Chronicle::other(Kind kind) {
    std::vector<int> candidates;
    for (const int hospital : m_hospitals)
        if (hospital != main() && world.hospitals[static_cast<std::size_t>(hospital)].gives(kind))
            candidates.push_back(hospital);
    if (candidates.empty())
        return std::nullopt;
    return random.pick(candidates);
}

int Chronicle::origin(Kind kind) {
    if (random.chance(65))
        return main();
    const auto elsewhere = other(kind);
    return elsewhere.value_or(main());
}

int Chronicle::add(Kind kind, int topic, Moment at, Values values, std::vector<std::pair<std::string, int>> to) {
    Fact fact;
    fact.id = fmt::format("fact-{:04}-{:05}", person + 1, world.facts.size());
    fact.kind = kind;
    fact.person = person;
    fact.topic = topic;
    fact.at = at;
    fact.values = std::move(values);
    fact.to = std::move(to);
    world.facts.push_back(std::move(fact));
    return static_cast<int>(world.facts.size()) - 1;
}

std::optional<int> Chronicle::tell(int fact, int hospital, const std::function<void(Values&)>& change, Bond bond) {
    const Habit& habit = world.hospitals[static_cast<std::size_t>(hospital)];
    Fact& told = world.facts[static_cast<std::size_t>(fact)];
    if (!habit.gives(told.kind))
        return std::nullopt;
    std::vector<int> records;
    for (const int record : world.persons[static_cast<std::size_t>(person)].records)
        if (world.patients[static_cast<std::size_t>(record)].hospital == hospital)
            records.push_back(record);
    if (records.empty())
        return std::nullopt;
    Telling telling;
    telling.fact = fact;
    telling.hospital = hospital;
    telling.patient = records.size() > 1 && random.chance(30) ? records[1] : records[0];
    telling.values = told.values;
    telling.bond = bond;
    const auto number = static_cast<std::uint64_t>(world.tellings.size());
    telling.id = resourceId(habit, seed, hospital, "resource", number);
    if (change)
        change(telling.values);
    if (bond == Bond::Same && !told.tellings.empty()) {
        const Telling& first = world.tellings[static_cast<std::size_t>(told.tellings.front())];
        telling.bond =
            bondByHabit(told, world.hospitals[static_cast<std::size_t>(first.hospital)], habit, telling.values, random);
    }
    if (telling.bond == Bond::Same && !told.tellings.empty())
        telling.group = told.tellings.front();
    told.tellings.push_back(static_cast<int>(world.tellings.size()));
    world.tellings.push_back(std::move(telling));
    return static_cast<int>(world.tellings.size()) - 1;
}

int Chronicle::tellAround(int fact, int percent, const std::function<void(Values&)>& change) {
    const Kind kind = world.facts[static_cast<std::size_t>(fact)].kind;
    const int first = origin(kind);
    tell(fact, first, change);
    for (const int hospital : m_hospitals)
        if (hospital != first && random.chance(percent))
            tell(fact, hospital, change);
    return fact;
}

void Chronicle::relate(std::string relation, std::vector<int> facts) {
    world.relations.push_back({std::move(relation), std::move(facts)});
}

void Chronicle::conflict(int fact, std::string kind, std::string path, std::string severity,
                         std::vector<std::string> values) {
    world.conflicts.push_back({fact, std::move(kind), std::move(path), std::move(severity), std::move(values)});
}

Moment Chronicle::daysAgo(int low, int high) {
    return present - present % oneDay - random.between(low, high) * oneDay + random.between(13, 21) * 3600 +
           random.below(12) * 300;
}

Bond bondByHabit(const Fact& fact, const Habit& from, const Habit& to, Values& values, Random& random) {
    const std::size_t topic = static_cast<std::size_t>(std::max(fact.topic, 0));
    const bool coCoded = random.chance(60) || values.has("co-coded");
    if (coCoded)
        values.set("co-coded", "yes");
    switch (fact.kind) {
    case Kind::Problem: {
        const bool snomedBoth = from.problems != Problems::Icd10 && to.problems != Problems::Icd10;
        const bool icdBoth = from.problems != Problems::Snomed && to.problems != Problems::Snomed;
        return snomedBoth || icdBoth || coCoded || tables::conditions[topic].oneToOne ? Bond::Same : Bond::Undecidable;
    }
    case Kind::Procedure:
        return from.problems == to.problems || to.problems != Problems::Icd10 || coCoded || values.has("identifier")
                   ? Bond::Same
                   : Bond::Undecidable;
    case Kind::MedicationOrder:
    case Kind::MedicationStatement:
    case Kind::Dispense:
    case Kind::Administration:
        return to.medicines != Medicines::Brands || coCoded || values.has("rx") ? Bond::Same : Bond::Undecidable;
    case Kind::LabResult: {
        if (random.chance(25) && !values.has("keeps-number"))
            values.drop("accession");
        if (values.has("accession"))
            return Bond::Same;
        if (from.times == Times::DateForResults || to.times == Times::DateForResults)
            return Bond::Related;
        const bool otherCode = from.molar != to.molar && !tables::analytes[topic].molarLoinc.empty();
        return !otherCode || coCoded ? Bond::Same : Bond::Undecidable;
    }
    case Kind::VitalSign:
        return from.times == Times::DateForResults || to.times == Times::DateForResults ? Bond::Related : Bond::Same;
    default:
        return Bond::Same;
    }
}

void addParties(World& world, std::uint64_t seed) {
    const auto add = [&](Kind kind, int topic, Values values, std::vector<int> at) {
        Fact fact;
        fact.id = fmt::format("fact-0000-{:05}", world.facts.size());
        fact.kind = kind;
        fact.topic = topic;
        fact.at = moment(2015, 1, 5, 9);
        fact.values = std::move(values);
        const int index = static_cast<int>(world.facts.size());
        for (const int hospital : at) {
            Telling telling;
            telling.fact = index;
            telling.hospital = hospital;
            telling.values = fact.values;
            telling.group = fact.tellings.empty() ? -1 : fact.tellings.front();
            telling.id = resourceId(world.hospitals[static_cast<std::size_t>(hospital)], seed, hospital, "resource",
                                    world.tellings.size());
            fact.tellings.push_back(static_cast<int>(world.tellings.size()));
            world.tellings.push_back(std::move(telling));
        }
        world.facts.push_back(std::move(fact));
    };
    std::vector<int> all;
    for (int h = 0; h < static_cast<int>(world.hospitals.size()); ++h)
        if (world.hospitals[static_cast<std::size_t>(h)].wire != Wire::Mhd)
            all.push_back(h);
    for (const int h : all) {
        const Habit& habit = world.hospitals[static_cast<std::size_t>(h)];
        Random random(seed, "parties", static_cast<std::uint64_t>(h));
        add(Kind::Organization, h, {{"name", habit.title}, {"npi", "19" + random.digits(8)}}, {h});
        add(Kind::Location, h, {{"name", habit.title + ", Ward 3"}, {"number", random.digits(4)}}, {h});
        for (int i = 0; i < 2; ++i)
            add(Kind::Practitioner, h,
                {{"name", std::string(tables::doctors[static_cast<std::size_t>(h * 2 + i) % tables::doctors.size()])},
                 {"npi", "18" + random.digits(8)}},
                {h});
    }
    // The visiting consultant works everywhere, and everywhere under one NPI.
    add(Kind::Practitioner, -1, {{"name", "Amelia Stormont"}, {"npi", "1812345670"}}, all);
}

World makeWorld(const Plan& plan) {
    World world;
    world.hospitals = hospitalHabits(plan.hospitals);
    addPersons(world, plan.seed, plan.patients);
    addParties(world, plan.seed);
    for (int person = 0; person < plan.patients; ++person) {
        Chronicle chronicle(world, plan.seed, person);
        if (chronicle.hospitals().empty())
            continue;
        const std::size_t before = world.tellings.size();
        addConditions(chronicle);
        addMedicines(chronicle);
        addResults(chronicle);
        addPaperwork(chronicle);
        addVolume(chronicle, plan.records - static_cast<int>(world.tellings.size() - before));
        addExchangeDocuments(chronicle);
    }
    for (int h = 0; h < plan.hospitals; ++h) {
        const Habit& habit = world.hospitals[static_cast<std::size_t>(h)];
        for (const Kind kind : habit.missing)
            world.gaps.push_back({h, kind, "not-asked", "not-offered", -1});
        for (const Kind kind : habit.refused)
            world.gaps.push_back({h, kind, "refused", "forbidden", -1});
    }
    return world;
}

} // namespace anamnesis::exchange
