// SPDX-License-Identifier: GPL-3.0-or-later
// A refresh: every source asked on a thread of its own, pages decoded there and stored as they come, then identity,
// reconciliation and a new snapshot. What arrived stays, whatever happens after.
#include "services/review/Intake.h"
#include "services/review/Names.h"
#include "services/review/PatientKey.h"
#include "services/review/State.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace anamnesis::review {
namespace {

constexpr std::string_view resumeMark = "resume:";

/// Stores what one source delivers and counts it.
class StoringSink final : public sources::Sink {
public:
    StoringSink(store::Vault& vault, std::recursive_mutex& mutex, PersonId person, const Clock& clock)
        : m_vault(vault), m_mutex(mutex), m_person(std::move(person)), m_clock(clock) {}

    Result<void> onRecords(std::vector<sources::FetchedRecord> records,
                           const sources::Checkpoint& checkpoint) override {
        const auto counts = takeIn(m_vault, m_mutex, m_person, records, m_clock.now(), [&]() -> Result<void> {
            const std::string source = records.empty() ? std::string() : records.front().ref.source;
            if (source.empty() || checkpoint.query.empty())
                return {};
            return m_vault.putSyncMark(m_person, source, std::string(resumeMark) + checkpoint.query, checkpoint.next);
        });
        if (!counts)
            return failure(counts.error());
        totals.records += counts->records;
        totals.statements += counts->statements;
        totals.unreadable += counts->unreadable;
        return {};
    }

    IntakeCounts totals;

private:
    store::Vault& m_vault;
    std::recursive_mutex& m_mutex;
    PersonId m_person;
    const Clock& m_clock;
};

/// The kinds a chart's safety hangs on: when a source does not know the person, each of these is told as not asked.
constexpr std::array safetyKinds{
    clinical::Kind::Allergy,   clinical::Kind::Problem,   clinical::Kind::MedicationOrder, clinical::Kind::Immunization,
    clinical::Kind::LabResult, clinical::Kind::Procedure, clinical::Kind::Encounter,       clinical::Kind::Document};

std::vector<timeline::LedgerRow> notAsked(const std::string& source, const Error& reason, Instant at) {
    std::vector<timeline::LedgerRow> rows;
    for (const clinical::Kind kind : safetyKinds) {
        timeline::LedgerRow row;
        row.source = source;
        row.kind = kind;
        row.period = "all";
        row.outcome = timeline::Outcome::NotAsked;
        row.reason = reason;
        row.at = at;
        rows.push_back(std::move(row));
    }
    return rows;
}

struct SourceRun {
    sources::SourceSettings settings;
    std::vector<std::string> patients;
    std::vector<timeline::LedgerRow> rows;
    IntakeCounts totals;
    std::optional<Error> error; ///< of the vault: ends the whole refresh
    bool reached = false;
};

/// Looks for the person at a source where no record is known yet; links what is certain by the rules.
struct Found {
    std::vector<sources::FetchedRecord> records;
    timeline::LedgerRow row;
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

} // namespace

Result<SyncReport> Review::sync(const PersonId& person, const std::vector<std::string>& only,
                                const ProgressHandler& progress, CancelToken cancel) {
    auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    const auto row = m_state->vault->person(person);
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure("chart.unknown-person", {{"person", person.value}});
    if (auto noted = m_state->audit(audit::Action::Refresh, person.value); !noted)
        return failure(noted.error());
    auto settings = m_state->allSettings();
    if (!settings)
        return failure(settings.error());
    const auto entries = m_state->patients();
    if (!entries)
        return failure(entries.error());
    for (const std::string& wanted : only)
        if (std::none_of(settings->begin(), settings->end(), [&](const auto& source) { return source.name == wanted; }))
            return failure("source.unknown", {{"source", wanted}});
    std::vector<identity::PatientRecord> own;
    for (const State::PatientEntry& entry : *entries)
        if (entry.person == person)
            own.push_back(entry.record);
    std::vector<SourceRun> runs;
    for (sources::SourceSettings& source : *settings) {
        if (!only.empty() && std::find(only.begin(), only.end(), source.name) == only.end())
            continue;
        SourceRun run;
        for (const store::SourcePatient& patient : (*row)->patients)
            if (patient.source == source.name)
                run.patients.push_back(patient.id);
        run.settings = std::move(source);
        runs.push_back(std::move(run));
    }
    if (runs.empty())
        return failure("source.none-configured");
    guard.unlock();

    std::mutex progressMutex;
    const ProgressHandler shared = [&](const Progress& step) {
        if (!progress)
            return;
        const std::unique_lock one(progressMutex);
        progress(step);
    };
    store::Vault& vault = *m_state->vault;
    const auto work = [&](SourceRun& run) {
        const Instant at = m_state->now();
        auto source = m_state->openSource(run.settings);
        if (!source) {
            run.rows = notAsked(run.settings.name, source.error(), at);
            return;
        }
        if (const auto capabilities = (*source)->capabilities(cancel); capabilities) {
            const auto lock = m_state->guard();
            m_state->capabilities[run.settings.name] = *capabilities;
            m_state->lastErrors.erase(run.settings.name);
            run.reached = true;
        } else {
            const auto lock = m_state->guard();
            m_state->lastErrors[run.settings.name] = capabilities.error();
        }
        if (run.patients.empty()) {
            const sources::PatientHits hits = (*source)->searchPatients(questionFor(own), cancel);
            run.rows.push_back(hits.row);
            // Whom the source offers is judged by the same rules as everywhere: only certain ones are asked for more.
            std::vector<identity::PatientRecord> all = own;
            std::map<identity::PatientKey, const sources::FetchedRecord*> fetched;
            for (const sources::FetchedRecord& record : hits.records)
                for (const clinical::Statement& statement : decodeRecord(record))
                    if (statement.kind == clinical::Kind::Patient && statement.demographics) {
                        all.push_back({run.settings.name, patientIdOf(statement), *statement.demographics});
                        fetched[all.back().key()] = &record;
                    }
            const auto linkage = identity::link(all, identity::shippedModel());
            if (linkage && !own.empty()) {
                const identity::Person* same = linkage->personOf(own.front().key());
                for (const identity::PatientKey& member : same->members)
                    if (fetched.contains(member))
                        run.patients.push_back(member.id);
            }
            if (run.patients.empty()) {
                Error reason{"source.patient-unknown", {}};
                if (hits.row.outcome != timeline::Outcome::Complete)
                    reason = hits.row.reason;
                auto rows = notAsked(run.settings.name, reason, at);
                run.rows.insert(run.rows.end(), rows.begin(), rows.end());
                return;
            }
            std::vector<sources::FetchedRecord> kept;
            {
                const auto lock = m_state->guard();
                for (const std::string& id : run.patients) {
                    if (auto assigned = vault.assignPatient(person, {run.settings.name, id, "certain", "auto"});
                        !assigned)
                        run.error = assigned.error();
                    kept.push_back(*fetched.at({run.settings.name, id}));
                    kept.back().patientId = id;
                }
            }
            if (auto taken = takeIn(vault, m_state->mutex, person, kept, at); !taken)
                run.error = taken.error();
            if (run.error)
                return;
        }
        const auto plan = (*source)->plan(run.patients, std::nullopt, {}, cancel);
        if (!plan) {
            auto rows = notAsked(run.settings.name, plan.error(), at);
            for (timeline::LedgerRow& failed : rows)
                failed.outcome = timeline::Outcome::Failed;
            run.rows.insert(run.rows.end(), rows.begin(), rows.end());
            const auto lock = m_state->guard();
            m_state->lastErrors[run.settings.name] = plan.error();
            return;
        }
        run.reached = true;
        StoringSink sink(vault, m_state->mutex, person, m_state->around.clock);
        const sources::FetchReport report = (*source)->fetch(*plan, sink, shared, cancel);
        run.rows.insert(run.rows.end(), report.rows.begin(), report.rows.end());
        run.totals = sink.totals;
        if (report.stoppedBy && report.stoppedBy->code.starts_with("vault."))
            run.error = report.stoppedBy;
    };
    {
        std::vector<std::jthread> threads;
        threads.reserve(runs.size());
        for (SourceRun& run : runs)
            threads.emplace_back([&work, &run] { work(run); });
    }

    guard.lock();
    if (!m_state->vault)
        return failure("vault.locked");
    SyncReport report;
    report.cancelled = cancel.cancelled();
    bool reached = false;
    std::optional<Error> vaultError;
    for (SourceRun& run : runs) {
        report.records += run.totals.records;
        report.statements += run.totals.statements;
        report.unreadable += run.totals.unreadable;
        reached = reached || run.reached;
        if (run.error)
            vaultError = run.error;
        std::move(run.rows.begin(), run.rows.end(), std::back_inserter(report.ledger));
    }
    m_state->keepRequests(person);
    if (auto kept = vault.putLedger(person, report.ledger); !kept)
        return failure(kept.error());
    if (vaultError)
        return failure(*vaultError);
    const auto moved = m_state->relink();
    if (!moved)
        return failure(moved.error());
    shared({"sync.reconciling", "", 0, 0, report.unreadable});
    std::vector<PersonId> charts = *moved;
    if (std::find(charts.begin(), charts.end(), person) == charts.end())
        charts.push_back(person);
    for (const PersonId& chart : charts)
        if (auto derived = m_state->derive(chart, {}); !derived && derived.error().code != "chart.unknown-person")
            return failure(derived.error());
    const auto counts = vault.counts(person);
    if (!counts)
        return failure(counts.error());
    report.items = counts->items;
    report.discrepancies = counts->discrepancies;
    if (!reached && !report.cancelled)
        return failure("sync.no-source-reached",
                       {{"cause", report.ledger.empty() ? "" : report.ledger.front().reason.code}});
    return report;
}

} // namespace anamnesis::review
