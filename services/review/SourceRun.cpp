// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/SourceRun.h"

#include "models/base/Hash.h"
#include "services/review/Names.h"
#include "services/review/PatientKey.h"
#include "services/review/SyncMarks.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>

namespace anamnesis::review {
namespace {

/// The kinds a chart's safety hangs on: when a source does not know the person, each of these is told as not asked.
constexpr std::array safetyKinds{
    clinical::Kind::Allergy,   clinical::Kind::Problem,   clinical::Kind::MedicationOrder, clinical::Kind::Immunization,
    clinical::Kind::LabResult, clinical::Kind::Procedure, clinical::Kind::Encounter,       clinical::Kind::Document};

std::vector<timeline::LedgerRow> placeholders(const std::string& source, timeline::Outcome outcome, const Error& reason,
                                              Instant at) {
    std::vector<timeline::LedgerRow> rows;
    for (const clinical::Kind kind : safetyKinds) {
        timeline::LedgerRow row;
        row.source = source;
        row.kind = kind;
        row.period = "all";
        row.outcome = outcome;
        row.reason = reason;
        row.at = at;
        rows.push_back(std::move(row));
    }
    return rows;
}

void append(std::vector<timeline::LedgerRow>& rows, std::vector<timeline::LedgerRow> more) {
    std::move(more.begin(), more.end(), std::back_inserter(rows));
}

/// Stores what one source delivers and counts it; each page with the mark of how far its query came.
class StoringSink final : public sources::Sink {
public:
    StoringSink(store::Vault& vault, std::recursive_mutex& mutex, PersonId person, std::string source,
                const Clock& clock, const sources::Plan& plan, const Marks& marks, Instant started)
        : m_vault(vault), m_mutex(mutex), m_person(std::move(person)), m_source(std::move(source)), m_clock(clock),
          m_started(started), m_intake(vault, mutex, m_person) {
        for (const sources::Query& query : plan.queries)
            if (const auto earlier = marks.started.find(query.key); query.resume && earlier != marks.started.end())
                m_startOf[query.key] = earlier->second;
    }

    Result<void> onRecords(std::vector<sources::FetchedRecord> records,
                           const sources::Checkpoint& checkpoint) override {
        for (const sources::FetchedRecord& record : records)
            given.emplace(record.ref.type, record.ref.id);
        Alongside mark;
        if (!checkpoint.query.empty())
            mark = [this, checkpoint] {
                return putPage(m_vault, m_person, m_source, checkpoint, startOf(checkpoint.query));
            };
        return m_intake.take(std::move(records), m_clock.now(), std::move(mark));
    }

    void showEarlier(const sources::Query& query,
                     const std::function<void(const sources::FetchedRecord&)>& look) override {
        if (!m_intake.settle())
            return; // the run fails at its first page, with the same error
        std::vector<RecordId> wanted;
        {
            const std::unique_lock lock(m_mutex);
            const auto rows = m_vault.records(m_person);
            if (!rows)
                return;
            for (const store::RecordRow& row : *rows)
                if (row.ref.source == m_source && (query.type == "*" || row.ref.type == query.type) &&
                    row.patient == query.patientId && row.fetched >= startOf(query.key))
                    wanted.push_back(row.ref.key);
        }
        for (const RecordId& key : wanted) {
            std::unique_lock lock(m_mutex);
            auto record = m_vault.record(key);
            lock.unlock();
            if (record && *record)
                look({(*record)->ref, std::move((*record)->bytes), query.patientId, {}, false, {}});
        }
    }

    /// Our clock when the run began that this query belongs to: an earlier one where it is taken up again.
    [[nodiscard]] Instant startOf(std::string_view query) const {
        const auto earlier = m_startOf.find(query);
        return earlier == m_startOf.end() ? m_started : earlier->second;
    }

    /// All that came is kept when this answers.
    [[nodiscard]] Result<IntakeCounts> finish() { return m_intake.finish(); }
    std::set<std::pair<std::string, std::string>> given; ///< type and id of all that came

private:
    store::Vault& m_vault;
    std::recursive_mutex& m_mutex;
    PersonId m_person;
    std::string m_source;
    const Clock& m_clock;
    std::map<std::string, Instant, std::less<>> m_startOf; ///< of queries that go on
    Instant m_started;
    Intake m_intake;
};

/// Keeps what comes until it is known whose it is.
class HoldingSink final : public sources::Sink {
public:
    Result<void> onRecords(std::vector<sources::FetchedRecord> arrived, const sources::Checkpoint&) override {
        std::move(arrived.begin(), arrived.end(), std::back_inserter(records));
        return {};
    }
    std::vector<sources::FetchedRecord> records;
};

sources::PatientQuery questionFor(const std::vector<identity::PatientRecord>& known) {
    sources::PatientQuery query;
    for (const identity::PatientRecord& record : known) {
        if (const clinical::HumanName* name = bestName(record.demographics); name != nullptr && query.family.empty()) {
            query.family = name->family;
            query.given = name->given.empty() ? "" : name->given.front();
        }
        if (query.birthDate.empty() && record.demographics.birthDate)
            query.birthDate = clinical::iso(*record.demographics.birthDate);
    }
    return query;
}

/// Takes the queries about these patients, or of the type Patient, out of the plan.
template <class Chosen>
sources::Plan taken(sources::Plan& plan, const Chosen& chosen) {
    sources::Plan part;
    const auto from = std::stable_partition(plan.queries.begin(), plan.queries.end(),
                                            [&](const sources::Query& query) { return !chosen(query); });
    std::move(from, plan.queries.end(), std::back_inserter(part.queries));
    plan.queries.erase(from, plan.queries.end());
    return part;
}

/// A content that came and cannot be read is no complete answer: the row it came by says so.
void tellUnreadContents(std::vector<timeline::LedgerRow>& rows, const std::vector<Error>& unread) {
    if (unread.empty())
        return;
    timeline::LedgerRow* told = nullptr;
    for (timeline::LedgerRow& row : rows)
        if (row.kind == clinical::Kind::Document && row.received > 0)
            told = &row; // the contents follow the records that point at them
    if (told == nullptr)
        return;
    told->issues += unread.size();
    if (told->outcome == timeline::Outcome::Complete) {
        told->outcome = timeline::Outcome::Partial;
        told->reason = unread.front();
    }
}

constexpr std::string_view somebodyElse = "identity.became-somebody-else";

} // namespace

/// Looks for the person at a source where no record is known yet; links what is certain by the rules.
Result<void> Review::State::findAtSource(SourceRun& run, sources::Source& source, const Refresh& refresh) {
    const sources::PatientHits hits = source.searchPatients(questionFor(refresh.own), refresh.cancel);
    run.rows.push_back(hits.row);
    // Whom the source offers is judged by the same rules as everywhere: only certain ones are asked for more.
    std::vector<identity::PatientRecord> all = refresh.own;
    std::map<identity::PatientKey, const sources::FetchedRecord*> fetched;
    for (const sources::FetchedRecord& record : hits.records)
        for (const clinical::Statement& statement : decodeRecord(record))
            if (statement.kind == clinical::Kind::Patient && statement.demographics) {
                all.push_back({run.settings.name, patientIdOf(statement), *statement.demographics});
                fetched[all.back().key()] = &record;
            }
    const auto linkage = identity::link(all, identity::shippedModel());
    if (linkage && !refresh.own.empty()) {
        const identity::Person* same = linkage->personOf(refresh.own.front().key());
        for (const identity::PatientKey& member : same->members)
            if (fetched.contains(member))
                run.patients.push_back(member.id);
    }
    if (run.patients.empty()) {
        const bool answered = hits.row.outcome == timeline::Outcome::Complete;
        append(run.rows,
               placeholders(run.settings.name, timeline::Outcome::NotAsked,
                            answered ? Error{"source.patient-unknown", {}} : hits.row.reason, refresh.started));
        run.settled = answered;
        return {};
    }
    std::vector<sources::FetchedRecord> kept;
    const auto lock = guard();
    for (const std::string& id : run.patients) {
        if (auto assigned = vault->assignPatient(refresh.person, {run.settings.name, id, "certain", "auto"}); !assigned)
            return assigned;
        kept.push_back(*fetched.at({run.settings.name, id}));
        kept.back().patientId = id;
    }
    const auto taken = takeIn(*vault, mutex, refresh.person, kept, refresh.started);
    return taken ? Result<void>{} : failure(taken.error());
}

/// Reads the Patient records before anything else. One that became somebody else's is held back, with all that the
/// source would give under its number; the others are kept.
Result<void> Review::State::screenPatients(SourceRun& run, sources::Source& source, sources::Plan& plan,
                                           const Refresh& refresh) {
    const std::string& name = run.settings.name;
    std::map<std::string, Suspension, std::less<>> held;
    {
        const auto lock = guard();
        auto known = suspensions(*vault, refresh.person, name);
        if (!known)
            return failure(known.error());
        for (Suspension& suspension : *known)
            held[suspension.patient] = std::move(suspension);
    }
    const auto holdBack = [&](const std::string& patient) {
        run.quarantined.push_back(patient);
        (void)taken(plan, [&](const sources::Query& query) { return query.patientId == patient; });
        append(run.rows, placeholders(name, timeline::Outcome::NotAsked,
                                      {std::string(somebodyElse), {{"source", name}}}, refresh.started));
    };
    for (const auto& [patient, suspension] : held)
        if (suspension.decided)
            holdBack(patient);
    const sources::Plan first = taken(plan, [](const sources::Query& query) { return query.type == "Patient"; });
    if (first.queries.empty())
        return {};
    HoldingSink sink;
    sources::FetchReport report = source.fetch(first, sink, {}, refresh.cancel);
    append(run.rows, std::move(report.rows));

    const auto lock = guard();
    for (const sources::FetchedRecord& record : sink.records) {
        for (const clinical::Statement& statement : decodeRecord(record)) {
            if (statement.kind != clinical::Kind::Patient || !statement.demographics)
                continue;
            const identity::PatientRecord now{name, patientIdOf(statement), *statement.demographics};
            const auto before = std::find_if(refresh.own.begin(), refresh.own.end(),
                                             [&](const auto& one) { return one.key() == now.key(); });
            if (before == refresh.own.end())
                continue;
            const auto accepted = isAccepted(*vault, refresh.person, name, now.id, record.ref.sha256);
            if (!accepted)
                return failure(accepted.error());
            if (*accepted || !identity::becameSomebodyElse(*before, now, identity::shippedModel())) {
                if (held.contains(now.id))
                    if (auto lifted = liftSuspension(*vault, refresh.person, name, now.id, {}); !lifted)
                        return lifted;
                continue;
            }
            const bool isNews = !held.contains(now.id) || held[now.id].record.sha256 != record.ref.sha256;
            if (isNews) {
                const Suspension suspension{now.id, refresh.started, false, record.ref, record.bytes};
                if (auto noted = audit(audit::Action::Refresh, refresh.person.value, suspensionLink(name, now.id).value,
                                       {{"held-back", std::string(somebodyElse)}, {"source", name}});
                    !noted)
                    return noted;
                if (auto put = putSuspension(*vault, refresh.person, name, suspension); !put)
                    return put;
                if (auto assigned = vault->assignPatient(refresh.person, {name, now.id, "probable", "auto"}); !assigned)
                    return assigned;
            }
            holdBack(now.id);
        }
    }
    std::erase_if(sink.records, [&](const sources::FetchedRecord& record) {
        return std::find(run.quarantined.begin(), run.quarantined.end(), record.patientId) != run.quarantined.end();
    });
    const auto kept = takeIn(*vault, mutex, refresh.person, sink.records, refresh.started);
    if (!kept)
        return failure(kept.error());
    run.totals += *kept;
    return {};
}

/// What the next refresh may build on.
Result<void> Review::State::keepMarks(const SourceRun& run, const sources::Plan& plan,
                                      const sources::FetchReport& report, const Marks& marks, bool tellsTime,
                                      const Refresh& refresh) {
    const std::string& source = run.settings.name;
    const auto keep = [&](const sources::Query& query) -> Result<void> {
        const auto earlier = query.resume ? marks.started.find(query.key) : marks.started.end();
        const Instant started = earlier == marks.started.end() ? refresh.started : earlier->second;
        if (const auto open = std::find_if(report.unfinished.begin(), report.unfinished.end(),
                                           [&](const auto& one) { return one.query == query.key; });
            open != report.unfinished.end()) {
            sources::Checkpoint where = *open;
            if (where.next == query.url)
                where.next.clear(); // nothing to go on from
            if (auto put = putPage(*vault, refresh.person, source, where, started); !put)
                return put;
        }
        if (!tellsTime || refresh.started - started > sameListWithin ||
            std::find(report.complete.begin(), report.complete.end(), query.key) == report.complete.end())
            return {};
        const auto lastFull = marks.lastFull.find(query.key);
        const bool changes = sources::asksForChanges(query.period) && lastFull != marks.lastFull.end();
        return putComplete(*vault, refresh.person, source, query.key, query.began,
                           changes ? lastFull->second : refresh.started);
    };
    const auto lock = guard();
    return vault->transact([&]() -> Result<void> {
        for (const sources::Query& query : plan.queries)
            if (auto kept = keep(query); !kept)
                return kept;
        return {};
    });
}

/// What a source no longer has is known of a type when all there is was asked of it, in one go, and came.
Result<void> Review::State::keepGone(const SourceRun& run, const sources::Plan& plan,
                                     const sources::FetchReport& report,
                                     std::set<std::pair<std::string, std::string>> given, const Refresh& refresh) {
    Answered answered{{}, std::move(given)};
    std::set<std::pair<std::string, std::string>> open;
    for (const sources::Query& query : plan.queries) {
        const bool whole =
            query.period == "all" && !query.resume && query.type != "*" && query.type != "Patient" &&
            std::find(report.complete.begin(), report.complete.end(), query.key) != report.complete.end();
        (whole ? answered.whole : open).emplace(query.patientId, query.type);
    }
    for (const auto& part : open)
        answered.whole.erase(part);
    const auto lock = guard();
    return vault->transact([&]() -> Result<void> {
        return markGone(*vault, refresh.person, run.settings.name, answered, refresh.started);
    });
}

void Review::State::runSource(SourceRun& run, const Refresh& refresh) {
    const std::string& name = run.settings.name;
    const auto give = [&](timeline::Outcome outcome, const Error& reason) {
        append(run.rows, placeholders(name, outcome, reason, refresh.started));
        const auto lock = guard();
        lastErrors[name] = reason;
    };
    auto source = openSource(run.settings);
    if (!source)
        return give(timeline::Outcome::NotAsked, source.error());
    const auto known = (*source)->capabilities(refresh.cancel);
    if (!known)
        return give(timeline::Outcome::Failed, known.error());
    {
        const auto lock = guard();
        capabilities[name] = *known;
        lastErrors.erase(name);
    }
    run.reached = true;
    const auto succeeded = [&](const Result<void>& step) {
        if (!step)
            run.error = step.error();
        return step.has_value();
    };
    if (run.patients.empty() && (!succeeded(findAtSource(run, **source, refresh)) || run.patients.empty()))
        return;
    Marks marks;
    if (refresh.asking == Asking::Changes) {
        const auto lock = guard();
        auto earlier = marksOf(*vault, refresh.person, name, refresh.started);
        if (!earlier) {
            run.error = earlier.error();
            return;
        }
        marks = *std::move(earlier);
    }
    auto plan = (*source)->plan(run.patients, marks.standing, refresh.cancel);
    if (!plan)
        return give(timeline::Outcome::Failed, plan.error());
    if (!succeeded(screenPatients(run, **source, *plan, refresh)))
        return;
    run.forChanges = std::any_of(plan->queries.begin(), plan->queries.end(),
                                 [](const sources::Query& query) { return sources::asksForChanges(query.period); });
    run.settled = true;
    if (plan->queries.empty())
        return append(run.rows, std::move(plan->notAsked));
    StoringSink sink(*vault, mutex, refresh.person, name, around.clock, *plan, marks, refresh.started);
    sources::FetchReport report = (*source)->fetch(*plan, sink, refresh.progress, refresh.cancel);
    append(run.rows, report.rows);
    const auto kept = sink.finish();
    if (!kept) {
        run.error = kept.error();
        return;
    }
    run.totals += *kept;
    tellUnreadContents(run.rows, kept->unreadContents);
    if (report.stoppedBy && report.stoppedBy->code.starts_with("vault."))
        run.error = report.stoppedBy;
    else
        (void)(succeeded(keepMarks(run, *plan, report, marks, known->at.has_value(), refresh)) &&
               succeeded(keepGone(run, *plan, report, std::move(sink.given), refresh)));
}

} // namespace anamnesis::review
