// SPDX-License-Identifier: GPL-3.0-or-later
// From the patients of all sources to persons: links are worked out anew, and who is certainly one person moves
// together.
#include "services/review/Encoding.h"
#include "services/review/Names.h"
#include "services/review/State.h"
#include "services/review/SyncMarks.h"

#include "models/base/Hash.h"

#include <algorithm>
#include <set>

namespace anamnesis::review {
namespace {

using identity::PatientKey;

/// Grade and by of the strongest link within a person.
std::map<PatientKey, std::pair<std::string, std::string>> gradesOf(const std::vector<identity::Link>& links) {
    std::map<PatientKey, std::pair<std::string, std::string>> grades;
    for (const identity::Link& link : links) {
        if (link.grade != identity::Grade::Certain)
            continue;
        for (const PatientKey& key : {link.a, link.b})
            grades[key] = {std::string(identity::name(link.grade)), std::string(identity::name(link.by))};
    }
    return grades;
}

/// Of whom a person said that they are somebody else's.
std::set<PatientKey> separatedBy(const std::vector<identity::Decision>& decisions) {
    std::set<PatientKey> separated;
    for (const identity::Decision& decision : decisions)
        if (decision.ruling == identity::Ruling::CannotLink) {
            separated.insert(decision.a);
            separated.insert(decision.b);
        }
    return separated;
}

/// The person that already holds most of the cluster keeps it; equal counts: the smaller id.
PersonId holderOf(const identity::Person& cluster, const std::map<PatientKey, PersonId>& personOf) {
    std::map<PersonId, std::size_t> held;
    for (const PatientKey& member : cluster.members)
        ++held[personOf.at(member)];
    return std::max_element(held.begin(), held.end(), [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
}

/// Whose name stands for the cluster: the fullest one.
const clinical::Demographics& faceOf(const identity::Person& cluster,
                                     const std::map<PatientKey, const identity::PatientRecord*>& records) {
    const auto fullness = [&](const PatientKey& key) {
        const clinical::Demographics& who = records.at(key)->demographics;
        return displayName(who).size() * 2 + (who.birthDate ? 1 : 0);
    };
    const auto best =
        std::max_element(cluster.members.begin(), cluster.members.end(),
                         [&](const PatientKey& a, const PatientKey& b) { return fullness(a) < fullness(b); });
    return records.at(*best)->demographics;
}

/// What waits at each person: it stands in the banner of a chart that nothing else of it changes.
std::map<PersonId, std::set<LinkId>> waitingAt(const std::vector<store::LinkRow>& links,
                                               const std::map<PatientKey, PersonId>& personOf) {
    std::map<PersonId, std::set<LinkId>> waiting;
    for (const store::LinkRow& link : links)
        if (link.grade == identity::name(identity::Grade::Probable))
            for (const PatientKey& key : {PatientKey{link.sourceA, link.patientA}, {link.sourceB, link.patientB}})
                if (const auto person = personOf.find(key); person != personOf.end())
                    waiting[person->second].insert(link.id);
    return waiting;
}

} // namespace

Result<std::vector<PersonId>> Review::State::relink() {
    const auto entries = patients();
    if (!entries)
        return failure(entries.error());
    const auto made = decisions();
    if (!made)
        return failure(made.error());
    const auto heldBack = suspended();
    if (!heldBack)
        return failure(heldBack.error());
    std::vector<identity::PatientRecord> records;
    std::map<PatientKey, PersonId> personOf;
    for (const PatientEntry& entry : *entries) {
        records.push_back(entry.record);
        personOf[entry.record.key()] = entry.person;
    }
    std::map<PatientKey, const identity::PatientRecord*> recordOf;
    for (const identity::PatientRecord& record : records)
        recordOf[record.key()] = &record;
    identity::LinkOptions options;
    options.decisions = *made;
    options.at = now();
    const auto linkage = identity::link(records, identity::shippedModel(), options);
    if (!linkage)
        return failure(linkage.error());
    auto gradeOf = gradesOf(linkage->links);
    for (const HeldBack& one : *heldBack)
        gradeOf[{one.source, one.suspension.patient}] = {"probable", "auto"};
    const std::set<PatientKey> separated = separatedBy(*made);

    std::set<PersonId> changed;
    std::map<PersonId, PatientKey> keptBy; // which cluster keeps an existing person
    std::set<PersonId> held;
    for (const auto& [patient, person] : personOf)
        held.insert(person);
    const auto gather = [&](const identity::Person& cluster) -> Result<void> {
        PersonId target = holderOf(cluster, personOf);
        // A split that nobody ruled on is shown (the link weakened), not done; a ruled one gets a person of its own.
        const bool ruled = std::any_of(cluster.members.begin(), cluster.members.end(),
                                       [&](const PatientKey& member) { return separated.contains(member); });
        if (keptBy.contains(target) && ruled) {
            target = identity::personId(cluster.members.front());
            while (held.contains(target) || keptBy.contains(target)) // the person it leaves may bear this very id
                target = PersonId(fingerprint({target.value, "apart"}));
            if (auto put = vault->putPerson({target, "", "", "", {}, now(), std::nullopt}); !put)
                return put;
        }
        keptBy.emplace(target, cluster.members.front());
        for (const PatientKey& member : cluster.members) {
            const auto grade =
                gradeOf.contains(member) ? gradeOf[member] : std::pair<std::string, std::string>{"certain", "auto"};
            if (personOf[member] != target) {
                changed.insert(personOf[member]);
                changed.insert(target);
            }
            if (auto assigned = vault->assignPatient(target, {member.source, member.id, grade.first, grade.second});
                !assigned)
                return assigned;
        }
        const auto person = vault->person(target);
        if (!person)
            return failure(person.error());
        const clinical::Demographics& face = faceOf(cluster, recordOf);
        store::Person row = person->value_or(store::Person{target, "", "", "", {}, now(), std::nullopt});
        row.name = displayName(face);
        row.birthDate = face.birthDate ? clinical::iso(*face.birthDate) : "";
        row.sex = face.sex;
        return vault->putPerson(row);
    };
    const auto work = [&]() -> Result<void> {
        std::vector<store::LinkRow> rows;
        for (const identity::Link& link : linkage->links)
            rows.push_back(rowOf(link));
        const auto before = vault->links();
        if (!before)
            return failure(before.error());
        auto waited = waitingAt(*before, personOf);
        auto waits = waitingAt(rows, personOf);
        for (const PersonId& person : held)
            if (waited[person] != waits[person]) {
                snapshots.erase(person);
                if (auto removed = vault->removeSnapshot(person); !removed)
                    return removed;
            }
        if (auto stored = vault->replaceLinks(rows); !stored)
            return stored;
        for (const identity::Person& cluster : linkage->persons)
            if (auto gathered = gather(cluster); !gathered)
                return gathered;
        // Persons whose patients all went elsewhere.
        for (const PersonId& person : std::set<PersonId>(changed)) {
            const auto row = vault->person(person);
            if (row && *row && (*row)->patients.empty() && vault->removeEmptyPerson(person))
                changed.erase(person);
        }
        return {};
    };
    if (auto done = vault->transact(work); !done)
        return failure(done.error());
    for (const PersonId& person : changed)
        snapshots.erase(person);
    return std::vector<PersonId>(changed.begin(), changed.end());
}

} // namespace anamnesis::review
