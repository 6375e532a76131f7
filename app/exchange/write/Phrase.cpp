// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/write/Phrase.h"

#include "app/exchange/world/Random.h"

#include <fmt/format.h>

namespace anamnesis::exchange {

Tree coding(std::string_view system, std::string_view code, std::string_view display) {
    return Tree::object({{"system", system}, {"code", code}, {"display", display}});
}

Tree codedConcept(std::vector<Tree> codings, std::string_view text) {
    Tree tree;
    tree.add("coding", Tree::array(std::move(codings)));
    tree.add("text", text);
    return tree;
}

Tree hl7Concept(std::string_view local, std::string_view code, std::string_view display) {
    return codedConcept({coding(std::string(system::terminology) + std::string(local), code, display)});
}

std::string spoken(const Habit& habit, std::string_view text) {
    std::string out(text);
    if (habit.shouting)
        for (char& c : out)
            if (c >= 'a' && c <= 'z')
                c = static_cast<char>(c - 'a' + 'A');
    return out;
}

Tree quantity(const std::string& value, std::string_view unitText, std::string_view ucum,
              const std::string& comparator) {
    Tree tree = Tree::object({{"value", Tree::number(value)}, {"comparator", comparator}, {"unit", unitText}});
    if (!ucum.empty())
        tree.add("system", system::ucum).add("code", ucum);
    return tree;
}

Tree identifier(const Habit& habit, std::string_view branch, const std::string& value, std::string_view type) {
    if (value.empty())
        return {};
    Tree tree;
    if (!type.empty())
        tree.add("type", hl7Concept("v2-0203", type));
    tree.add("system", fmt::format("urn:oid:{}.{}", habit.oid, branch));
    tree.add("value", value);
    return tree;
}

const Habit& assigner(const Context& context) {
    const auto first = static_cast<std::size_t>(context.fact.tellings.front());
    return context.world.hospitals[static_cast<std::size_t>(context.world.tellings[first].hospital)];
}

std::string when(const Habit& habit, Moment at) {
    return fhirTime(at, habit.times == Times::Utc ? 0 : habit.offset);
}

std::string whenMeasured(const Habit& habit, Moment at) {
    return habit.times == Times::DateForResults ? dateOf(habit, at) : when(habit, at);
}

std::string dateOf(const Habit& habit, Moment at) {
    return fhirDate(at, habit.offset); // a date is always the local one, also where times are in UTC
}

Tree period(const std::string& start, const std::string& end) {
    return Tree::object({{"start", start}, {"end", end}});
}

Tree reference(std::string target, std::string_view display) {
    return Tree::object({{"reference", std::move(target)}, {"display", display}});
}

Tree patientReference(const Context& context) {
    if (context.telling.patient < 0)
        return {};
    return reference("Patient/" + context.world.patients[static_cast<std::size_t>(context.telling.patient)].id);
}

Tree referencesTo(const Context& context, std::string_view role) {
    Tree all;
    for (const auto& [name, fact] : context.fact.to) {
        if (name != role)
            continue;
        if (const Telling* told = context.world.toldAt(fact, context.telling.hospital)) {
            const Kind kind = context.world.facts[static_cast<std::size_t>(fact)].kind;
            all.push(reference(std::string(fhirType(kind)) + '/' + told->id));
        }
    }
    return all;
}

Tree referenceTo(const Context& context, std::string_view role) {
    const Tree all = referencesTo(context, role);
    return all.empty() ? Tree() : all.members.front().second;
}

Tree partyReference(const Context& context, Kind kind) {
    std::vector<const Telling*> parties;
    std::vector<const Fact*> facts;
    for (const Fact& fact : context.world.facts) {
        if (fact.person >= 0)
            break; // parties come first
        if (fact.kind != kind)
            continue;
        const auto index = static_cast<int>(&fact - context.world.facts.data());
        if (const Telling* told = context.world.toldAt(index, context.telling.hospital)) {
            parties.push_back(told);
            facts.push_back(&fact);
        }
    }
    if (parties.empty())
        return {};
    const std::size_t chosen = Random::hash(context.fact.id) % parties.size();
    return reference(std::string(fhirType(kind)) + '/' + parties[chosen]->id,
                     spoken(context.habit, facts[chosen]->values["name"]));
}

Tree annotation(std::string_view text) {
    return text.empty() ? Tree() : Tree::array({Tree::object({{"text", text}})});
}

Tree resourceStart(std::string_view type, const std::string& id, std::string_view version, Moment updated) {
    return Tree::object({{"resourceType", type},
                         {"id", id},
                         {"meta", Tree::object({{"versionId", version}, {"lastUpdated", fhirInstant(updated)}})}});
}

Moment updatedAt(const Context& context) {
    const auto delay = static_cast<Moment>(Random::hash(context.telling.id) % 86400) + 600;
    return std::min(context.fact.at + delay, present - 3600 - delay % 3600);
}

} // namespace anamnesis::exchange
