// SPDX-License-Identifier: GPL-3.0-or-later
// Who is who: patients of the sources, persons of the vault, links between them.
#include "services/decode/Decode.h"
#include "services/review/Encoding.h"
#include "services/review/Intake.h"
#include "services/review/Names.h"
#include "services/review/PatientKey.h"
#include "services/review/State.h"

#include <algorithm>
#include <set>

namespace anamnesis::review {
namespace {

using identity::PatientKey;

} // namespace

Result<std::vector<Review::State::PatientEntry>> Review::State::patients() const {
    const auto statements = vault->statementsOfKind(clinical::Kind::Patient);
    if (!statements)
        return failure(statements.error());
    // Of several versions of one patient the one said last counts; ties by statement id, so that the order is stable.
    std::map<PatientKey, std::pair<const clinical::Statement*, PersonId>> newest;
    for (const auto& [person, statement] : *statements) {
        if (!statement.demographics || !statement.record)
            continue;
        const PatientKey key{statement.record->source, patientIdOf(statement)};
        auto& [held, of] = newest[key];
        const auto when = [](const clinical::Statement& s) {
            return s.asserted ? clinical::span(*s.asserted).first : 0;
        };
        if (held == nullptr || std::tuple(when(*held), held->record->version.size(), held->record->version, held->id) <
                                   std::tuple(when(statement), statement.record->version.size(),
                                              statement.record->version, statement.id)) {
            held = &statement;
            of = person;
        }
    }
    std::vector<PatientEntry> entries;
    entries.reserve(newest.size());
    for (const auto& [key, value] : newest)
        entries.push_back({{key.source, key.id, *value.first->demographics}, value.second});
    return entries;
}

Result<std::vector<identity::Decision>> Review::State::decisions() const {
    const auto rows = vault->decisions();
    if (!rows)
        return failure(rows.error());
    std::vector<identity::Decision> decisions;
    for (const store::DecisionRow& row : *rows)
        if (auto decision = decisionOf(row))
            decisions.push_back(*std::move(decision));
    return decisions;
}

Result<std::vector<PersonId>> Review::State::relink() {
    const auto entries = patients();
    if (!entries)
        return failure(entries.error());
    const auto made = decisions();
    if (!made)
        return failure(made.error());
    std::vector<identity::PatientRecord> records;
    std::map<PatientKey, PersonId> personOf;
    for (const PatientEntry& entry : *entries) {
        records.push_back(entry.record);
        personOf[entry.record.key()] = entry.person;
    }
    identity::LinkOptions options;
    options.decisions = *made;
    options.at = now();
    const auto linkage = identity::link(records, identity::shippedModel(), options);
    if (!linkage)
        return failure(linkage.error());

    std::map<PatientKey, std::pair<std::string, std::string>>
        gradeOf; // grade and by of the strongest link within a person
    for (const identity::Link& link : linkage->links) {
        if (link.grade != identity::Grade::Certain)
            continue;
        for (const PatientKey& key : {link.a, link.b})
            gradeOf[key] = {std::string(identity::name(link.grade)), std::string(identity::name(link.by))};
    }
    std::set<PatientKey> separated; // a person said these are somebody else's
    for (const identity::Decision& decision : *made)
        if (decision.ruling == identity::Ruling::CannotLink) {
            separated.insert(decision.a);
            separated.insert(decision.b);
        }

    std::set<PersonId> changed;
    std::map<PersonId, PatientKey> keptBy; // which cluster keeps an existing person
    const auto work = [&]() -> Result<void> {
        std::vector<store::LinkRow> rows;
        for (const identity::Link& link : linkage->links)
            rows.push_back(rowOf(link));
        if (auto stored = vault->replaceLinks(rows); !stored)
            return stored;
        for (const identity::Person& cluster : linkage->persons) {
            std::set<PersonId> held;
            for (const PatientKey& member : cluster.members)
                held.insert(personOf[member]);
            // The person that already holds most of the cluster keeps it; equal counts: the smaller id.
            PersonId target;
            std::size_t most = 0;
            for (const PersonId& candidate : held) {
                const auto count = static_cast<std::size_t>(
                    std::count_if(cluster.members.begin(), cluster.members.end(),
                                  [&](const PatientKey& member) { return personOf[member] == candidate; }));
                if (count > most) {
                    most = count;
                    target = candidate;
                }
            }
            // A split that nobody ruled on is shown (the link weakened), not done; a ruled one gets a person of its
            // own.
            const bool ruled = std::any_of(cluster.members.begin(), cluster.members.end(),
                                           [&](const PatientKey& member) { return separated.contains(member); });
            if (keptBy.contains(target) && ruled) {
                target = identity::personId(cluster.members.front());
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
            const auto best = std::max_element(
                cluster.members.begin(), cluster.members.end(), [&](const PatientKey& a, const PatientKey& b) {
                    const auto fullness = [&](const PatientKey& key) {
                        const auto found =
                            std::lower_bound(records.begin(), records.end(), key,
                                             [](const identity::PatientRecord& record, const PatientKey& wanted) {
                                                 return record.key() < wanted;
                                             });
                        return displayName(found->demographics).size() * 2 + (found->demographics.birthDate ? 1 : 0);
                    };
                    return fullness(a) < fullness(b);
                });
            const auto record = std::lower_bound(
                records.begin(), records.end(), *best,
                [](const identity::PatientRecord& r, const PatientKey& wanted) { return r.key() < wanted; });
            auto person = vault->person(target);
            if (!person)
                return failure(person.error());
            store::Person row = person->value_or(store::Person{target, "", "", "", {}, now(), std::nullopt});
            row.name = displayName(record->demographics);
            row.birthDate = record->demographics.birthDate ? clinical::iso(*record->demographics.birthDate) : "";
            row.sex = record->demographics.sex;
            if (auto put = vault->putPerson(row); !put)
                return put;
        }
        // Persons whose patients all went elsewhere.
        for (const PersonId& person : std::set<PersonId>(changed)) {
            const auto row = vault->person(person);
            if (row && *row && (*row)->patients.empty()) {
                if (vault->removeEmptyPerson(person))
                    changed.erase(person);
            }
        }
        return {};
    };
    if (auto done = vault->transact(work); !done)
        return failure(done.error());
    for (const PersonId& person : changed)
        snapshots.erase(person);
    return std::vector<PersonId>(changed.begin(), changed.end());
}

Result<PersonSummary> Review::State::summaryOf(const store::Person& person) const {
    PersonSummary summary;
    summary.id = person.id;
    summary.name = person.name;
    summary.birthDate = person.birthDate;
    summary.sex = person.sex;
    for (const store::SourcePatient& patient : person.patients)
        summary.patients.push_back({patient.source, patient.id, patient.grade, patient.by});
    const auto counts = vault->counts(person.id);
    if (!counts)
        return failure(counts.error());
    summary.lastRefresh = counts->lastAsked;
    summary.openSafety = static_cast<std::uint32_t>(counts->openSafety);
    const auto seen = vault->seen(around.user, person.id);
    if (!seen)
        return failure(seen.error());
    const auto fresh = vault->itemsSince(person.id, *seen ? (*seen)->at : Instant{});
    if (!fresh)
        return failure(fresh.error());
    summary.newItems = static_cast<std::uint32_t>(*fresh);
    return summary;
}

Result<std::vector<PersonSummary>> Review::persons() {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    const auto rows = m_state->vault->persons();
    if (!rows)
        return failure(rows.error());
    std::vector<PersonSummary> summaries;
    for (const store::Person& row : *rows) {
        auto summary = m_state->summaryOf(row);
        if (!summary)
            return failure(summary.error());
        summaries.push_back(*std::move(summary));
    }
    return summaries;
}

namespace {

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
};

} // namespace

/// Asks every source, then once more by what was found; what the vault has is among the answers.
static Result<Asked> askEverywhere(const std::vector<std::unique_ptr<sources::Source>>& opened, Asked asked,
                                   const PatientQuery& query, std::optional<Error> lastError,
                                   const CancelToken& cancel) {
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
                    if (asked.fetched.emplace(patient.key(), std::move(kept)).second)
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
static std::vector<PatientCandidate> ranked(const Asked& asked, const PatientQuery& query) {
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

Result<std::vector<LinkView>> Review::links() {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    const auto rows = m_state->vault->links();
    if (!rows)
        return failure(rows.error());
    const auto entries = m_state->patients();
    if (!entries)
        return failure(entries.error());
    std::map<PatientKey, const State::PatientEntry*> byKey;
    for (const State::PatientEntry& entry : *entries)
        byKey[entry.record.key()] = &entry;
    std::vector<LinkView> views;
    for (const store::LinkRow& row : *rows) {
        const auto link = linkOf(row);
        if (!link)
            continue;
        LinkView view;
        view.id = link->id;
        view.a = link->a.source + '|' + link->a.id;
        view.b = link->b.source + '|' + link->b.id;
        view.grade = std::string(identity::name(link->grade));
        view.by = std::string(identity::name(link->by));
        view.bits = link->bits;
        view.vetoes = link->vetoes;
        view.rules = link->rules;
        view.version = link->version;
        view.at = link->at;
        for (const identity::Weight& weight : link->weights)
            view.weights.push_back({weight.field, weight.level, weight.bits});
        const auto a = byKey.find(link->a);
        const auto b = byKey.find(link->b);
        if (a != byKey.end())
            view.demographicsA = a->second->record.demographics;
        if (b != byKey.end())
            view.demographicsB = b->second->record.demographics;
        if (link->grade == identity::Grade::Probable && b != byKey.end()) {
            const auto items = m_state->vault->items(b->second->person);
            if (!items)
                return failure(items.error());
            std::map<clinical::Kind, std::vector<std::string>> titles;
            for (const timeline::Item& item : *items)
                if (clinical::isOnTimeline(item.kind))
                    titles[item.kind].push_back(item.title);
            if (const auto allergies = titles.find(clinical::Kind::Allergy); allergies != titles.end())
                view.wouldAdd.emplace_back(allergies->first, allergies->second);
            for (auto& [kind, list] : titles)
                if (kind != clinical::Kind::Allergy)
                    view.wouldAdd.emplace_back(kind, std::move(list));
        }
        views.push_back(std::move(view));
    }
    // By consequence: those that would add allergies first, then the most certain.
    std::stable_sort(views.begin(), views.end(), [](const LinkView& a, const LinkView& b) {
        const auto allergies = [](const LinkView& view) {
            return view.wouldAdd.empty() || view.wouldAdd.front().first != clinical::Kind::Allergy
                       ? std::size_t{0}
                       : view.wouldAdd.front().second.size();
        };
        return std::pair(allergies(a), a.bits) > std::pair(allergies(b), b.bits);
    });
    return views;
}

Result<void> Review::decideLink(const LinkId& id, bool same, std::string_view reason) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return ready;
    const auto rows = m_state->vault->links();
    if (!rows)
        return failure(rows.error());
    const auto row = std::find_if(rows->begin(), rows->end(), [&](const store::LinkRow& r) { return r.id == id; });
    if (row == rows->end())
        return failure("identity.unknown-link", {{"link", id.value}});
    const auto entries = m_state->patients();
    if (!entries)
        return failure(entries.error());
    const auto recordOf = [&](const PatientKey& key) -> const identity::PatientRecord* {
        for (const State::PatientEntry& entry : *entries)
            if (entry.record.key() == key)
                return &entry.record;
        return nullptr;
    };
    identity::Decision decision;
    decision.a = {row->sourceA, row->patientA};
    decision.b = {row->sourceB, row->patientB};
    decision.ruling = same ? identity::Ruling::MustLink : identity::Ruling::CannotLink;
    decision.author = m_state->around.user;
    decision.reason = std::string(reason);
    decision.at = m_state->now();
    const auto* a = recordOf(decision.a);
    const auto* b = recordOf(decision.b);
    if (a == nullptr || b == nullptr)
        return failure("identity.unknown-link", {{"link", id.value}});
    if (auto link = identity::rule(*a, *b, decision, identity::shippedModel()); !link)
        return failure(link.error());
    if (auto noted = m_state->audit(audit::Action::Ruling, "", id.value, {{"action", same ? "link" : "unlink"}});
        !noted)
        return noted;
    if (auto kept = m_state->vault->appendDecision(rowOf(decision)); !kept)
        return failure(kept.error());
    const auto changed = m_state->relink();
    if (!changed)
        return failure(changed.error());
    for (const PersonId& person : *changed)
        if (auto derived = m_state->derive(person, {}); !derived)
            return failure(derived.error());
    return {};
}

} // namespace anamnesis::review
