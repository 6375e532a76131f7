// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Identity.h"

#include <algorithm>
#include <map>

namespace anamnesis::identity {
namespace {

/// Held together by the rules, not by a person's word about these two or about others.
bool holdsByItself(const Link& link) {
    return link.grade == Grade::Certain && link.by == By::Auto &&
           std::ranges::find(link.groups, "person") == link.groups.end();
}

const Person* holder(std::span<const Person> persons, const PatientKey& key) {
    const auto found = std::ranges::find_if(
        persons, [&](const Person& person) { return std::ranges::find(person.members, key) != person.members.end(); });
    return found == persons.end() ? nullptr : &*found;
}

} // namespace

Sides sidesOf(const Link& link, std::span<const Link> links, std::span<const Person> persons) {
    const Person* a = holder(persons, link.a);
    const Person* b = holder(persons, link.b);
    if (a == nullptr || b == nullptr)
        return {{link.a}, {link.b}};
    if (a != b)
        return {a->members, b->members};
    std::map<PatientKey, PatientKey> leader;
    for (const PatientKey& key : a->members)
        leader[key] = key;
    const auto find = [&](PatientKey key) {
        while (leader.at(key) != key)
            key = leader.at(key);
        return key;
    };
    for (const Link& one : links)
        if (holdsByItself(one) && leader.contains(one.a) && leader.contains(one.b))
            leader[find(one.a)] = find(one.b);
    const PatientKey left = find(link.a);
    const PatientKey right = find(link.b);
    if (left == right)
        return {{link.a}, {link.b}};
    Sides sides;
    for (const PatientKey& key : a->members) {
        const PatientKey at = find(key);
        if (at == left)
            sides.a.push_back(key);
        else if (at == right)
            sides.b.push_back(key);
    }
    return sides;
}

} // namespace anamnesis::identity
