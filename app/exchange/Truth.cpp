// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/Truth.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <map>

namespace anamnesis::exchange {
namespace {

using Json = nlohmann::ordered_json;

Json memberJson(const Member& member) {
    return {{"source", member.source},
            {"type", member.type},
            {"id", member.id},
            {"path", member.path},
            {"sha256", member.sha256}};
}

std::string_view relationName(Bond bond) {
    switch (bond) {
    case Bond::Related:
        return "related";
    case Bond::Undecidable:
        return "undecidable";
    case Bond::Replaces:
        return "replaces";
    case Bond::Same:
        break;
    }
    return "same";
}

struct Writer {
    const World& world;
    const Archive& archive;
    Json facts = Json::array();

    std::string personOf(const Fact& fact) const {
        return fact.person < 0 ? std::string() : world.persons[static_cast<std::size_t>(fact.person)].id;
    }

    void row(std::string id, const Fact& fact, std::string_view relation, Json members) {
        if (!members.empty())
            facts.push_back({{"id", std::move(id)},
                             {"kind", clinical::name(fact.kind)},
                             {"person", personOf(fact)},
                             {"relation", relation},
                             {"members", std::move(members)}});
    }

    Json first(int telling) const {
        const auto& members = archive.members[static_cast<std::size_t>(telling)];
        return members.empty() ? Json() : memberJson(members.front());
    }

    /// The fact's groups of tellings, each a row "same"; and a row for how each two groups stand to each other.
    void fact(const Fact& fact) {
        std::map<int, std::vector<int>> groups;
        for (const int telling : fact.tellings) {
            const int group = world.tellings[static_cast<std::size_t>(telling)].group;
            groups[group < 0 ? telling : group].push_back(telling);
        }
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            Json members = Json::array();
            for (const int telling : group->second)
                for (const Member& member : archive.members[static_cast<std::size_t>(telling)])
                    members.push_back(memberJson(member));
            const bool main = group == groups.begin();
            row(main ? fact.id : fmt::format("{}-{}", fact.id, group->first), fact, "same", std::move(members));
            for (auto other = groups.begin(); other != group; ++other) { // two lone tellings: nobody can say
                const Bond bond = world.tellings[static_cast<std::size_t>(group->first)].bond;
                row(fmt::format("{}-{}-to-{}", fact.id, group->first, other->first), fact,
                    relationName(other == groups.begin() ? bond : Bond::Undecidable),
                    Json::array({first(group->first), first(other->first)}));
            }
        }
    }

    void relation(const Relation& relation, std::size_t index) {
        Json members = Json::array();
        const Fact* fact = nullptr;
        for (const int which : relation.facts) {
            const Fact& one = world.facts[static_cast<std::size_t>(which)];
            if (one.tellings.empty())
                continue;
            if (Json member = first(one.tellings.front()); !member.is_null()) {
                members.push_back(std::move(member));
                fact = fact == nullptr ? &one : fact;
            }
        }
        if (members.size() > 1)
            row(fmt::format("relation-{:05}", index + 1), *fact, relation.relation, std::move(members));
    }
};

Json personsJson(const World& world) {
    Json persons = Json::array();
    for (const Person& person : world.persons) {
        Json patients = Json::array();
        for (const int record : person.records) {
            const PatientRecord& patient = world.patients[static_cast<std::size_t>(record)];
            patients.push_back(
                {{"source", world.hospitals[static_cast<std::size_t>(patient.hospital)].name}, {"id", patient.id}});
        }
        persons.push_back({{"id", person.id},
                           {"demographics",
                            {{"family", person.is.family},
                             {"given", person.is.given},
                             {"birthDate", person.is.birthDate},
                             {"sex", person.is.sex}}},
                           {"patients", std::move(patients)}});
    }
    return persons;
}

} // namespace

std::string truthJson(const World& world, const Archive& archive) {
    Writer writer{world, archive};
    for (std::size_t i = 0; i < world.patients.size(); ++i) { // demographics are statements too
        const PatientRecord& patient = world.patients[i];
        Fact fact;
        fact.kind = Kind::Patient;
        fact.person = patient.person;
        const Member member{world.hospitals[static_cast<std::size_t>(patient.hospital)].name, "Patient", patient.id,
                            "Patient", archive.patientHashes[i]};
        writer.row(fmt::format("patient-{:04}", i + 1), fact, "same", Json::array({memberJson(member)}));
    }
    for (const Fact& fact : world.facts)
        writer.fact(fact);
    for (std::size_t i = 0; i < world.relations.size(); ++i)
        writer.relation(world.relations[i], i);
    Json conflicts = Json::array();
    for (const Conflict& conflict : world.conflicts)
        conflicts.push_back({{"fact", world.facts[static_cast<std::size_t>(conflict.fact)].id},
                             {"kind", conflict.kind},
                             {"path", conflict.path},
                             {"severity", conflict.severity},
                             {"values", conflict.values}});
    Json gaps = Json::array();
    for (const Gap& gap : world.gaps) {
        Json row{{"source", world.hospitals[static_cast<std::size_t>(gap.hospital)].name},
                 {"kind", clinical::name(gap.kind)},
                 {"period", "all"},
                 {"outcome", gap.outcome},
                 {"why", gap.why}};
        if (gap.patient >= 0)
            row["patient"] = world.patients[static_cast<std::size_t>(gap.patient)].id;
        gaps.push_back(std::move(row));
    }
    const Json truth{{"persons", personsJson(world)},
                     {"facts", std::move(writer.facts)},
                     {"conflicts", std::move(conflicts)},
                     {"gaps", std::move(gaps)}};
    return truth.dump(1) + '\n';
}

} // namespace anamnesis::exchange
