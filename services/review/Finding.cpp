// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for a person in all sources at once, and making a chart of who was found.
#include "services/review/Intake.h"
#include "services/review/Names.h"
#include "services/review/PatientKey.h"
#include "services/review/State.h"

#include <algorithm>
#include <set>

namespace anamnesis::review {
namespace {

using identity::PatientKey;

constexpr std::size_t mostQuestions = 6; // per source and search; a server may count them

sources::PatientQuery forSources(const PatientQuery& query) {
    sources::PatientQuery asked;
    asked.family = query.family;
    asked.given = query.given;
    asked.birthDate = query.birthDate;
    asked.sex = query.sex;
    asked.phone = query.phone;
    asked.postalCode = query.postalCode;
    if (!query.identifier.empty())
        asked.identifiers.push_back(identifierOf(query.identifier));
    return asked;
}

/// What the records say of themselves, as questions a source may find another record of the same person by: each
/// identifier, each family name with the birth date, each given name with the birth date.
std::vector<sources::PatientQuery> questionsAbout(const std::vector<identity::PatientRecord>& records) {
    std::vector<sources::PatientQuery> questions;
    const auto add = [&](sources::PatientQuery question) {
        const auto same = [&](const sources::PatientQuery& other) {
            return other.family == question.family && other.given == question.given &&
                   other.birthDate == question.birthDate && other.identifiers == question.identifiers;
        };
        if (std::none_of(questions.begin(), questions.end(), same))
            questions.push_back(std::move(question));
    };
    for (const identity::PatientRecord& record : records) {
        const clinical::Demographics& who = record.demographics;
        if (!who.birthDate)
            continue;
        for (const clinical::HumanName& name : who.names) {
            sources::PatientQuery question;
            question.birthDate = clinical::iso(*who.birthDate);
            question.family = name.family;
            if (!name.family.empty())
                add(question);
            question.family.clear();
            question.given = name.given.empty() ? "" : name.given.front();
            if (!question.given.empty())
                add(question);
        }
    }
    for (const identity::PatientRecord& record : records)
        for (const clinical::Identifier& identifier : record.demographics.identifiers)
            if (!identifier.value.empty() && !identifier.system.empty()) {
                sources::PatientQuery question;
                question.identifiers.push_back(identifier);
                add(question);
            }
    if (questions.size() > mostQuestions)
        questions.resize(mostQuestions);
    return questions;
}

/// What all sources and the vault know of whom a question may mean.
struct Asked {
    std::vector<identity::PatientRecord> records; ///< ascending by key
    std::map<PatientKey, PersonId> personOf;      ///< of those the vault has
    std::map<PatientKey, sources::FetchedRecord> fetched;
    std::set<PatientKey> turned; ///< of those the vault has, whose record is now somebody else's
};

/// Asks every source, then once more by what was found; what the vault has is among the answers.
Result<Asked> askEverywhere(const std::vector<std::unique_ptr<sources::Source>>& opened, Asked asked,
                            const PatientQuery& query, std::optional<Error> lastError, const CancelToken& cancel) {
    std::size_t reached = 0;
    std::vector<identity::PatientRecord> found;
    const auto ask = [&](const sources::PatientQuery& question) {
        for (const auto& source : opened) {
            if (cancel.cancelled())
                return;
            const sources::PatientHits hits = source->searchPatients(question, cancel);
            if (hits.row.outcome == timeline::Outcome::Complete || !hits.records.empty())
                ++reached;
            else if (!hits.row.reason.code.empty())
                lastError = hits.row.reason;
            for (const sources::FetchedRecord& record : hits.records)
                for (const clinical::Statement& statement : decodeRecord(record)) {
                    if (statement.kind != clinical::Kind::Patient || !statement.demographics)
                        continue;
                    identity::PatientRecord patient{statement.record->source, patientIdOf(statement),
                                                    *statement.demographics};
                    sources::FetchedRecord kept = record;
                    kept.patientId = patient.id;
                    if (!asked.fetched.emplace(patient.key(), std::move(kept)).second)
                        continue;
                    const auto before = std::find_if(asked.records.begin(), asked.records.end(),
                                                     [&](const auto& one) { return one.key() == patient.key(); });
                    if (before != asked.records.end() &&
                        identity::becameSomebodyElse(*before, patient, identity::shippedModel()))
                        asked.turned.insert(patient.key());
                    found.push_back(std::move(patient));
                }
        }
    };
    ask(forSources(query));
    // Names differ between sources: who was found is asked for once more by what his other records say.
    const std::vector<identity::PatientRecord> first = found;
    for (const sources::PatientQuery& question : questionsAbout(first))
        ask(question);
    if (cancel.cancelled())
        return failure("cancelled");
    for (identity::PatientRecord& patient : found)
        if (!asked.personOf.contains(patient.key()))
            asked.records.push_back(std::move(patient));
    if (reached == 0 && asked.records.empty() && lastError)
        return failure("sync.no-source-reached", {{"cause", lastError->code}});
    std::sort(asked.records.begin(), asked.records.end(),
              [](const auto& a, const auto& b) { return a.key() < b.key(); });
    return asked;
}

/// Ranked by how well they fit the question.
std::vector<PatientCandidate> ranked(const Asked& asked, const PatientQuery& query) {
    std::vector<PatientCandidate> candidates;
    for (const identity::Candidate& hit :
         identity::rank(asDemographics(query), asked.records, identity::shippedModel())) {
        const identity::PatientRecord& record = asked.records[hit.record];
        PatientCandidate candidate;
        candidate.source = record.source;
        candidate.id = record.id;
        candidate.grade = std::string(identity::name(hit.grading.grade));
        candidate.bits = hit.grading.bits;
        candidate.demographics = record.demographics;
        if (const auto linked = asked.personOf.find(record.key()); linked != asked.personOf.end())
            candidate.person = linked->second;
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

} // namespace

struct Review::Search {
    Asked asked;
    std::vector<PatientCandidate> candidates;
};

Result<Review::Search> Review::askFor(const PatientQuery& query, const CancelToken& cancel) {
    auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    if (auto noted = m_state->audit(audit::Action::PatientSearch, "", ""); !noted)
        return failure(noted.error());
    const auto settings = m_state->allSettings();
    if (!settings)
        return failure(settings.error());
    auto known = m_state->patients();
    if (!known)
        return failure(known.error());
    guard.unlock();
    Asked asked;
    for (State::PatientEntry& entry : *known) {
        asked.personOf[entry.record.key()] = entry.person;
        asked.records.push_back(std::move(entry.record));
    }
    std::optional<Error> lastError;
    std::vector<std::unique_ptr<sources::Source>> opened;
    for (const sources::SourceSettings& source : *settings) {
        if (auto one = m_state->openSource(source))
            opened.push_back(*std::move(one));
        else
            lastError = one.error();
    }
    auto answered = askEverywhere(opened, std::move(asked), query, std::move(lastError), cancel);
    guard.lock();
    m_state->keepRequests(std::nullopt);
    if (!answered)
        return failure(answered.error());
    Search search;
    search.candidates = ranked(*answered, query);
    search.asked = *std::move(answered);
    return search;
}

Result<std::vector<PatientCandidate>> Review::searchPatients(const PatientQuery& query, CancelToken cancel) {
    auto search = askFor(query, cancel);
    if (!search)
        return failure(search.error());
    return std::move(search->candidates);
}

Result<PersonSummary> Review::addPatient(const PatientQuery& query, CancelToken cancel) {
    auto search = askFor(query, cancel);
    if (!search)
        return failure(search.error());
    const std::vector<PatientCandidate>* candidates = &search->candidates;
    if (candidates->empty())
        return failure("identity.no-candidate");
    // The candidates among themselves: which of them are one person by the same rules as everywhere.
    std::vector<identity::PatientRecord> records;
    for (const PatientCandidate& candidate : *candidates)
        records.push_back({candidate.source, candidate.id, candidate.demographics});
    auto guard = m_state->guard();
    const auto made = m_state->decisions();
    if (!made)
        return failure(made.error());
    identity::LinkOptions options;
    options.decisions = *made;
    options.at = m_state->now();
    const auto linkage = identity::link(records, identity::shippedModel(), options);
    if (!linkage)
        return failure(linkage.error());
    const identity::Person* chosen = linkage->personOf({candidates->front().source, candidates->front().id});
    // Another person who fits the question as well as the best one: nobody is chosen for the user.
    for (const PatientCandidate& candidate : *candidates) {
        if (candidate.bits < candidates->front().bits - 1.0)
            break;
        if (linkage->personOf({candidate.source, candidate.id}) != chosen) {
            std::set<const identity::Person*> equal;
            for (const PatientCandidate& other : *candidates)
                if (other.bits >= candidates->front().bits - 1.0)
                    equal.insert(linkage->personOf({other.source, other.id}));
            return failure("identity.ambiguous", {{"candidates", std::to_string(equal.size())}});
        }
    }
    PersonId person;
    for (const PatientCandidate& candidate : *candidates)
        if (candidate.person && linkage->personOf({candidate.source, candidate.id}) == chosen)
            person = *candidate.person;
    const auto work = [&]() -> Result<void> {
        if (person.empty()) {
            person = identity::personId(chosen->members.front());
            const auto& best = candidates->front().demographics;
            if (auto put = m_state->vault->putPerson({person,
                                                      displayName(best),
                                                      best.birthDate ? clinical::iso(*best.birthDate) : "",
                                                      best.sex,
                                                      {},
                                                      m_state->now(),
                                                      std::nullopt});
                !put)
                return put;
        }
        std::vector<sources::FetchedRecord> fetched;
        for (const PatientKey& member : chosen->members) {
            if (auto assigned = m_state->vault->assignPatient(person, {member.source, member.id, "certain", "auto"});
                !assigned)
                return assigned;
            if (const auto record = search->asked.fetched.find(member); record != search->asked.fetched.end())
                if (!search->asked.turned.contains(member)) // the next refresh holds it back and says so
                    fetched.push_back(record->second);
        }
        // Kept at once: a source that lists patients only in its search gives their records here and nowhere else.
        if (auto kept = takeIn(*m_state->vault, m_state->mutex, person, fetched, m_state->now()); !kept)
            return failure(kept.error());
        return m_state->audit(audit::Action::PatientSearch, person.value);
    };
    if (auto done = m_state->vault->transact(work); !done)
        return failure(done.error());
    const auto row = m_state->vault->person(person);
    if (!row)
        return failure(row.error());
    return m_state->summaryOf(**row);
}

} // namespace anamnesis::review
