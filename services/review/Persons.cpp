// SPDX-License-Identifier: GPL-3.0-or-later
// The persons of the vault and the patients of the sources that are theirs.
#include "services/review/Encoding.h"
#include "services/review/Intake.h"
#include "services/review/PatientKey.h"
#include "services/review/State.h"

#include <tuple>
#include <utility>

namespace anamnesis::review {

Result<std::vector<Review::State::PatientEntry>> Review::State::patients() const {
    const auto statements = vault->statementsOfKind(clinical::Kind::Patient);
    if (!statements)
        return failure(statements.error());
    // Of several versions of one patient the one said last counts; ties by statement id, so that the order is stable.
    NewestPatients newest;
    for (const auto& [person, statement] : *statements) {
        if (!statement.demographics || !statement.record)
            continue;
        const identity::PatientKey key{statement.record->source, patientIdOf(statement)};
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
    const auto fromContents = patientsOfContents(newest);
    if (!fromContents)
        return failure(fromContents.error());
    std::vector<PatientEntry> entries;
    entries.reserve(newest.size());
    for (const auto& [key, value] : newest)
        if (!fromContents->contains(key))
            entries.push_back({{key.source, key.id, *value.first->demographics}, value.second});
    return entries;
}

/// Whom a document names is whom its source gave it for, as long as the two fit: no patient of his own, whom the source
/// would be asked for by a number it does not know.
Result<std::set<identity::PatientKey>> Review::State::patientsOfContents(const NewestPatients& newest) const {
    std::map<PersonId, std::map<RecordId, std::string>> givenFor;
    std::set<identity::PatientKey> same;
    for (const auto& [key, value] : newest) {
        const clinical::Statement& statement = *value.first;
        if (statement.record->type == "Patient")
            continue;
        const auto [chart, fresh] = givenFor.try_emplace(value.second);
        if (fresh) {
            const auto rows = vault->records(value.second);
            if (!rows)
                return failure(rows.error());
            for (const store::RecordRow& row : *rows)
                chart->second.emplace(row.ref.key, row.patient);
        }
        const auto given = chart->second.find(statement.record->key);
        if (given == chart->second.end() || given->second.empty() || given->second == key.id)
            continue;
        const auto own = newest.find({key.source, given->second});
        if (own == newest.end() || own->second.second != value.second)
            continue;
        const identity::Grading grading =
            identity::compare({key.source, given->second, *own->second.first->demographics},
                              {key.source, key.id, *statement.demographics}, identity::shippedModel());
        if (grading.grade != identity::Grade::Distinct && grading.vetoes.empty())
            same.insert(key);
    }
    return same;
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

Result<std::vector<Review::State::HeldBack>> Review::State::suspended() const {
    const auto rows = vault->persons();
    if (!rows)
        return failure(rows.error());
    std::vector<HeldBack> all;
    for (const store::Person& person : *rows) {
        std::string last;
        for (const store::SourcePatient& patient : person.patients) {
            if (std::exchange(last, patient.source) == patient.source)
                continue;
            auto held = suspensions(*vault, person.id, patient.source);
            if (!held)
                return failure(held.error());
            for (Suspension& suspension : *held)
                all.push_back({person.id, patient.source, std::move(suspension)});
        }
    }
    return all;
}

Result<void> Review::State::decideHeldBack(const HeldBack& heldBack, HeldBackIs what, std::string_view reason) {
    const bool same = what == HeldBackIs::SamePerson;
    if (same && reason.empty())
        return failure("identity.veto-needs-reason", {{"vetoes", "identity.veto.number-reused"}});
    const Suspension& suspension = heldBack.suspension;
    const auto work = [&]() -> Result<void> {
        if (auto noted = audit(audit::Action::Ruling, heldBack.person.value,
                               suspensionLink(heldBack.source, suspension.patient).value,
                               {{"action", same ? "link" : "unlink"}});
            !noted)
            return noted;
        if (!same) {
            Suspension decided = suspension;
            decided.decided = true;
            return putSuspension(*vault, heldBack.person, heldBack.source, decided);
        }
        const sources::FetchedRecord record{suspension.record, suspension.bytes, suspension.patient, {}, false, {}};
        if (auto kept = takeIn(*vault, mutex, heldBack.person, {record}, now()); !kept)
            return failure(kept.error());
        return liftSuspension(*vault, heldBack.person, heldBack.source, suspension.patient, suspension.record.sha256);
    };
    if (auto done = vault->transact(work); !done)
        return done;
    const auto moved = relink();
    if (!moved)
        return failure(moved.error());
    std::vector<PersonId> charts = *moved;
    charts.push_back(heldBack.person);
    for (const PersonId& chart : charts)
        if (auto derived = derive(chart, {}); !derived && derived.error().code != "chart.unknown-person")
            return failure(derived.error());
    return {};
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

} // namespace anamnesis::review
