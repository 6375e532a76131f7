// SPDX-License-Identifier: GPL-3.0-or-later
// Whose statements are these: patients of files joined to persons, and every statement given to one.
#include "app/cli/Reconcile.h"
#include "services/identity/Identity.h"
#include "services/reconcile/Referred.h"

#include <algorithm>
#include <cstdint>
#include <set>

namespace anamnesis::app::cli {
namespace {

using clinical::Statement;

std::string idOf(const clinical::RecordRef& record) {
    return record.id.empty() ? record.sha256 : record.id;
}

/// "12" of "http://host/fhir/Patient/12/_history/3" and of "urn:uuid:12".
std::string targetId(std::string_view target) {
    const std::string_view local = clinical::relativeReference(target);
    return std::string(local.substr(local.find_last_of(target.starts_with("urn:") ? ':' : '/') + 1));
}

std::string nameOf(const clinical::Demographics& who) {
    for (const clinical::HumanName& name : who.names) {
        if (name.use == "old" || name.use == "maiden" || name.use == "nickname")
            continue;
        if (name.family.empty())
            return name.text;
        std::string text = name.family;
        for (const std::string& given : name.given)
            text += (&given == &name.given.front() ? ", " : " ") + given;
        return text;
    }
    return {};
}

void describe(FilesPerson& person, const clinical::Demographics& who) {
    if (person.name.empty())
        person.name = nameOf(who);
    if (person.birthDate.empty() && who.birthDate)
        person.birthDate = iso(*who.birthDate);
    if (person.sex.empty())
        person.sex = who.sex;
}

using PatientKey = std::pair<std::string, std::string>; ///< source, id

bool isSubject(const clinical::Reference& reference) {
    return reference.role == "subject" || reference.role == "patient" || reference.role == "beneficiary";
}

bool namesPatient(const Statement& statement) {
    return std::ranges::any_of(statement.references, isSubject);
}

/// What names no patient (a Medication, a Practitioner) is part of the chart of everyone whose records refer to it, and
/// of nobody's where none does.
void share(std::vector<Statement>& unnamed, std::vector<FilesPerson>& persons) {
    reconcile::RecordIndex index;
    for (std::uint32_t i = 0; i < unnamed.size(); ++i)
        if (!namesPatient(unnamed[i]))
            index.add(*unnamed[i].record, i);
    std::vector<bool> shared(unnamed.size(), false);
    for (FilesPerson& person : persons) {
        std::set<std::uint32_t> given;
        for (std::size_t at = 0; at < person.statements.size(); ++at) { // grows: what is given may refer further
            std::vector<std::uint32_t> wanted;
            for (const clinical::Reference& reference : person.statements[at].references)
                if (const auto* found = index.find(*person.statements[at].record, reference.target))
                    wanted.insert(wanted.end(), found->begin(), found->end());
            for (const std::uint32_t one : wanted)
                if (given.insert(one).second) {
                    person.statements.push_back(unnamed[one]);
                    shared[one] = true;
                }
        }
    }
    std::size_t at = 0;
    std::erase_if(unnamed, [&](const Statement&) { return shared[at++]; });
}

/// Record -> the patient named by what describes it, for the contents of documents.
std::map<std::string, PatientKey> patientsOfContents(const std::vector<Statement>& statements) {
    std::map<PatientKey, PatientKey> byNumber;
    const auto numbers = [](const Statement& statement, const auto& take) {
        for (const clinical::BusinessIdentifier& identifier : statement.identifiers)
            if (identifier.type == "content-of")
                take(PatientKey(statement.record->source, identifier.value));
    };
    for (const Statement& statement : statements)
        if (statement.record->type == "DocumentReference")
            for (const clinical::Reference& reference : statement.references)
                if (isSubject(reference))
                    numbers(statement, [&](const PatientKey& number) {
                        byNumber.emplace(number, PatientKey(number.first, targetId(reference.target)));
                    });
    std::map<std::string, PatientKey> ofRecord;
    for (const Statement& statement : statements)
        if (statement.record->type != "DocumentReference")
            numbers(statement, [&](const PatientKey& number) {
                if (const auto at = byNumber.find(number); at != byNumber.end())
                    ofRecord.emplace(statement.record->key.value, at->second);
            });
    return ofRecord;
}

} // namespace

std::vector<FilesPerson> splitByPerson(std::vector<Statement> statements, PersonMode mode) {
    std::map<PatientKey, const Statement*> patients;
    std::map<std::string, std::set<std::string>> bySource, byRecord; ///< patients of a source, and told within a record
    std::map<std::string, PatientKey> ofContent = patientsOfContents(statements);
    std::set<PatientKey> told; ///< patients with a record of their own
    for (const Statement& statement : statements)
        if (statement.kind == clinical::Kind::Patient && !ofContent.contains(statement.record->key.value))
            told.emplace(statement.record->source, idOf(*statement.record));
    std::erase_if(ofContent, [&](const auto& entry) { return !told.contains(entry.second); });
    for (const Statement& statement : statements)
        if (statement.kind == clinical::Kind::Patient && statement.demographics &&
            !ofContent.contains(statement.record->key.value)) {
            const std::string id = idOf(*statement.record);
            patients.emplace(PatientKey(statement.record->source, id), &statement);
            bySource[statement.record->source].insert(id);
            byRecord[statement.record->key.value].insert(id);
        }

    std::map<PatientKey, std::size_t> personOf;
    std::vector<FilesPerson> persons;
    if (mode == PersonMode::One || patients.empty()) {
        FilesPerson& all = persons.emplace_back();
        all.id = patients.empty()
                     ? std::string()
                     : identity::personId({patients.begin()->first.first, patients.begin()->first.second}).value;
        for (const auto& [key, statement] : patients) {
            all.patients.push_back(key);
            describe(all, *statement->demographics);
        }
        all.statements = std::move(statements);
        return persons;
    }
    std::vector<identity::PatientRecord> records;
    for (const auto& [key, statement] : patients)
        records.push_back({key.first, key.second, *statement->demographics});
    const auto linkage = identity::link(records, identity::shippedModel());
    if (linkage) {
        for (const identity::Person& person : linkage->persons) {
            for (const identity::PatientKey& member : person.members)
                personOf[{member.source, member.id}] = persons.size();
            persons.emplace_back().id = person.id.value;
        }
    }
    for (const auto& [key, statement] : patients) { // what identity did not place stands alone
        if (!personOf.contains(key)) {
            personOf[key] = persons.size();
            persons.emplace_back().id = identity::personId({key.first, key.second}).value;
        }
        FilesPerson& person = persons[personOf[key]];
        person.patients.push_back(key);
        describe(person, *statement->demographics);
    }

    FilesPerson nobody;
    for (Statement& statement : statements) {
        const std::string& source = statement.record->source;
        std::optional<std::size_t> owner;
        const auto ask = [&](const std::string& id) {
            if (const auto at = personOf.find({source, id}); at != personOf.end())
                owner = at->second;
        };
        if (const auto content = ofContent.find(statement.record->key.value); content != ofContent.end())
            ask(content->second.second);
        else if (statement.kind == clinical::Kind::Patient)
            ask(idOf(*statement.record));
        const bool names = namesPatient(statement);
        for (const clinical::Reference& reference : statement.references)
            if (!owner && isSubject(reference))
                ask(targetId(reference.target));
        if (!owner)
            if (const auto at = byRecord.find(statement.record->key.value);
                at != byRecord.end() && at->second.size() == 1)
                ask(*at->second.begin());
        // Where all patients of a source are one person, what names none of them is still that person's.
        const bool party = statement.kind == clinical::Kind::Practitioner ||
                           statement.kind == clinical::Kind::Organization || statement.kind == clinical::Kind::Location;
        if (!owner && !party) {
            std::set<std::size_t> possible;
            for (const std::string& id : bySource[source])
                possible.insert(personOf[{source, id}]);
            if (possible.size() == 1 && !names)
                owner = *possible.begin();
        }
        if (!owner && persons.size() == 1)
            owner = 0;
        (owner ? persons[*owner] : nobody).statements.push_back(std::move(statement));
    }
    share(nobody.statements, persons);
    if (!nobody.statements.empty())
        persons.push_back(std::move(nobody));
    return persons;
}

} // namespace anamnesis::app::cli
