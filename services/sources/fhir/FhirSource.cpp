// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/fhir/FhirSource.h"

#include "services/sources/Fetching.h"
#include "services/sources/fhir/Follow.h"
#include "services/sources/fhir/SearchRun.h"
#include "services/sources/fhir/Statement.h"
#include "services/transport/RetryPolicy.h"
#include "services/transport/Url.h"

#include <algorithm>

namespace anamnesis::sources::fhir {
namespace {

/// As many as one host is asked at once (transport::HostLimits).
constexpr std::size_t threadsOfOneSource = 6;

} // namespace

FhirSource::FhirSource(SourceSettings settings, const Surroundings& surroundings,
                       std::shared_ptr<auth::Authorizer> authorizer, Planned planned)
    : m_settings(std::move(settings)),
      m_endpoint(surroundings.http, surroundings.clock, m_settings, std::move(authorizer)), m_quirks(m_settings.quirks),
      m_planned(std::move(planned)) {}

Result<Capabilities> FhirSource::capabilities(const CancelToken& cancel) {
    if (m_capabilities)
        return *m_capabilities;
    auto response = m_endpoint.ask(transport::join(m_endpoint.base(), "metadata"), cancel);
    if (!response)
        return failure(response.error());
    if (response->status == 401 || response->status == 403)
        return failure(transport::statusError(*response));
    std::optional<Capabilities> told = response->ok() ? readStatement(response->body) : std::nullopt;
    if (!told) {
        if (response->ok() || response->status >= 500)
            return failure(response->ok() ? Error{"source.not-fhir", {}} : transport::statusError(*response));
        told.emplace(); // gateways without one: what the standard has is tried
        told->issues.push_back(
            {Severity::Warning, {}, "source.statement-missing", {{"status", std::to_string(response->status)}}});
    }
    told->at = transport::dateOf(response->headers);
    for (const std::string& quirk : m_settings.quirks)
        if (std::find(told->quirks.begin(), told->quirks.end(), quirk) == told->quirks.end())
            told->quirks.push_back(quirk);
    m_quirks = Quirks(told->quirks);
    m_endpoint.learn(*told, m_quirks);
    m_capabilities = std::move(told);
    return *m_capabilities;
}

PlanningContext FhirSource::context() const {
    return {m_settings,       *m_capabilities,
            m_quirks,         m_endpoint.grantedScopes(),
            m_endpoint.now(), m_capabilities->at.value_or(m_endpoint.now())};
}

Result<Plan> FhirSource::plan(const std::vector<std::string>& patientIds, const Standing& standing,
                              const CancelToken& cancel) {
    if (const auto known = capabilities(cancel); !known)
        return failure(known.error());
    return m_planned(context(), patientIds, standing);
}

void FhirSource::conduct(const Plan& plan, Gathering& gathering) {
    std::vector<std::function<void()>> tasks;
    for (const Query& query : plan.queries) {
        tasks.emplace_back([this, &query, &gathering] {
            SearchRun run(gathering, query);
            const timeline::LedgerRow row = run.run();
            const bool unsplit = row.outcome == timeline::Outcome::Refused && !row.reason.args.empty() &&
                                 row.reason.args.front().second == "400";
            const auto parts = unsplit && m_capabilities ? byCategory(context(), query) : std::vector<Query>();
            if (parts.empty()) {
                gathering.finish(row, query.alsoKinds);
                if (run.open())
                    gathering.leaveOpen(*run.open());
                if (row.outcome == timeline::Outcome::Complete)
                    gathering.hasAll(query.key);
                return;
            }
            // A server that wants a category and did not say so beforehand.
            bool all = true;
            for (const Query& part : parts) {
                SearchRun partRun(gathering, part);
                const timeline::LedgerRow partRow = partRun.run();
                gathering.finish(partRow);
                if (partRun.open())
                    gathering.leaveOpen(*partRun.open());
                all = all && partRow.outcome == timeline::Outcome::Complete;
            }
            if (all)
                gathering.hasAll(query.key); // it is asked by category again, each for what changed
        });
    }
    Gathering::inParallel(std::move(tasks), threadsOfOneSource);
    fetchDocuments(gathering, threadsOfOneSource);
    followReferences(gathering, m_capabilities ? *m_capabilities : Capabilities{}, threadsOfOneSource);
}

FetchReport FhirSource::fetch(const Plan& plan, Sink& sink, const ProgressHandler& progress,
                              const CancelToken& cancel) {
    CancelSource stop;
    Delivery delivery;
    Gathering gathering(m_endpoint, m_quirks, delivery, stop.token());
    std::vector<std::string> patients;
    bool everything = false;
    for (const Query& query : plan.queries) {
        patients.push_back(query.patientId);
        if (asksForChanges(query.period)) // the earliest, where they differ
            gathering.period = gathering.period == "all" ? query.period : std::min(gathering.period, query.period);
        else if (query.type != "Patient")
            everything = true;
    }
    gathering.refresh = !everything && gathering.period != "all";
    gathering.expectPatients(patients);
    for (const Query& query : plan.queries)
        if (query.resume)
            sink.showEarlier(query, [&](const FetchedRecord& record) { gathering.remember(record); });
    FetchReport report = deliver(
        m_settings.name, delivery, stop, [&] { conduct(plan, gathering); }, plan.notAsked, sink, progress, cancel);
    report.rows.insert(report.rows.end(), gathering.rows.begin(), gathering.rows.end());
    report.unfinished = std::move(gathering.unfinished);
    if (!gathering.followUpsOpen && !report.stoppedBy)
        report.complete = std::move(gathering.complete);
    return report;
}

} // namespace anamnesis::sources::fhir
