// SPDX-License-Identifier: GPL-3.0-or-later
// A refresh: every source asked on a thread of its own (SourceRun), pages decoded there and stored as they come, then
// ledger, identity, reconciliation and a new snapshot. What arrived stays, whatever happens after.
#include "services/review/SourceRun.h"
#include "services/review/SyncMarks.h"
#include "services/review/Told.h"

#include <algorithm>
#include <iterator>
#include <thread>

namespace anamnesis::review {

/// Who is asked, and what is known of the person; "source.unknown" {source}, "source.none-configured" {}.
Result<std::vector<SourceRun>> Review::State::runsFor(const store::Person& person,
                                                      const std::vector<std::string>& only) const {
    auto settings = allSettings();
    if (!settings)
        return failure(settings.error());
    for (const std::string& wanted : only)
        if (std::none_of(settings->begin(), settings->end(), [&](const auto& source) { return source.name == wanted; }))
            return failure("source.unknown", {{"source", wanted}});
    std::vector<SourceRun> runs;
    for (sources::SourceSettings& source : *settings) {
        if (!only.empty() && std::find(only.begin(), only.end(), source.name) == only.end())
            continue;
        SourceRun run;
        for (const store::SourcePatient& patient : person.patients)
            if (patient.source == source.name)
                run.patients.push_back(patient.id);
        run.settings = std::move(source);
        runs.push_back(std::move(run));
    }
    if (runs.empty())
        return failure("source.none-configured");
    return runs;
}

/// Adds what came to the report and puts the rows into the ledger. The first error of the vault ends the refresh.
Result<void> Review::State::takeStock(std::vector<SourceRun>& runs, const PersonId& person, SyncReport& report) {
    const auto before = vault->ledger(person);
    if (!before)
        return failure(before.error());
    std::optional<Error> broken;
    for (SourceRun& run : runs) {
        report.records += run.totals.records;
        report.statements += run.totals.statements;
        report.unreadable += run.totals.unreadable;
        for (const std::string& patient : run.quarantined)
            report.quarantined.push_back(run.settings.name + '|' + patient);
        if (run.forChanges)
            report.onlyChanges.push_back(run.settings.name);
        if (run.error)
            broken = run.error;
        report.ledger.insert(report.ledger.end(), run.rows.begin(), run.rows.end());
        std::vector<timeline::LedgerRow> own;
        std::copy_if(before->begin(), before->end(), std::back_inserter(own),
                     [&](const timeline::LedgerRow& row) { return row.source == run.settings.name; });
        const auto kept = run.settled
                              ? vault->replaceLedger(person, run.settings.name, afterRun(own, std::move(run.rows)))
                              : vault->putLedger(person, run.rows);
        if (!kept)
            return kept;
    }
    return broken ? failure(*broken) : Result<void>{};
}

Result<SyncReport> Review::sync(const PersonId& person, const std::vector<std::string>& only,
                                const ProgressHandler& progress, CancelToken cancel) {
    return sync(person, only, Asking::Changes, progress, std::move(cancel));
}

Result<SyncReport> Review::sync(const PersonId& person, const std::vector<std::string>& only, Asking asking,
                                const ProgressHandler& progress, CancelToken cancel) {
    auto guard = m_state->guard();
    const auto whose = m_state->chartOf(person);
    if (!whose)
        return failure(whose.error());
    if (auto noted = m_state->audit(audit::Action::Refresh, person.value); !noted)
        return failure(noted.error());
    auto runs = m_state->runsFor(*whose, only);
    if (!runs)
        return failure(runs.error());
    const auto entries = m_state->patients();
    if (!entries)
        return failure(entries.error());
    std::mutex progressMutex;
    Refresh refresh;
    refresh.person = person;
    refresh.asking = asking;
    refresh.started = m_state->now();
    refresh.cancel = cancel;
    refresh.progress = [&](const Progress& step) {
        if (!progress)
            return;
        const std::unique_lock one(progressMutex);
        progress(step);
    };
    for (const State::PatientEntry& entry : *entries)
        if (entry.person == person)
            refresh.own.push_back(entry.record);
    guard.unlock();

    {
        std::vector<std::jthread> threads;
        threads.reserve(runs->size());
        for (SourceRun& run : *runs)
            threads.emplace_back([this, &run, &refresh] { m_state->runSource(run, refresh); });
    }

    guard.lock();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    SyncReport report;
    report.cancelled = cancel.cancelled();
    const bool reached = std::any_of(runs->begin(), runs->end(), [](const SourceRun& run) { return run.reached; });
    m_state->keepRequests(person);
    if (auto kept = m_state->takeStock(*runs, person, report); !kept)
        return failure(kept.error());
    const auto moved = m_state->relink();
    if (!moved)
        return failure(moved.error());
    refresh.progress({"sync.reconciling", "", 0, 0, report.unreadable});
    std::vector<PersonId> charts = *moved;
    if (std::find(charts.begin(), charts.end(), person) == charts.end())
        charts.push_back(person);
    for (const PersonId& chart : charts)
        if (auto derived = m_state->derive(chart, {}); !derived && derived.error().code != "chart.unknown-person")
            return failure(derived.error());
    const auto counts = m_state->vault->counts(person);
    if (!counts)
        return failure(counts.error());
    report.items = counts->items;
    report.discrepancies = counts->discrepancies;
    for (const PersonId& chart : charts)
        if (auto told = toldOf(*m_state->vault, chart))
            addTold(report, *std::move(told));
    if (!reached && !report.cancelled)
        return failure("sync.no-source-reached",
                       {{"cause", report.ledger.empty() ? "" : report.ledger.front().reason.code}});
    return report;
}

} // namespace anamnesis::review
