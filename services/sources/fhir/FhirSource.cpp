// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/fhir/FhirSource.h"

#include "services/sources/Fetching.h"
#include "services/sources/fhir/Follow.h"
#include "services/sources/fhir/SearchRun.h"
#include "services/sources/fhir/Statement.h"
#include "services/transport/Url.h"

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
    for (const std::string& quirk : m_settings.quirks)
        if (std::find(told->quirks.begin(), told->quirks.end(), quirk) == told->quirks.end())
            told->quirks.push_back(quirk);
    m_quirks = Quirks(told->quirks);
    m_endpoint.learn(*told, m_quirks);
    m_capabilities = std::move(told);
    return *m_capabilities;
}

PlanningContext FhirSource::context() const {
    return {m_settings, *m_capabilities, m_quirks, m_endpoint.grantedScopes(), m_endpoint.now()};
}

Result<Plan> FhirSource::plan(const std::vector<std::string>& patientIds, std::optional<Instant> since,
                              const std::vector<Checkpoint>& unfinished, const CancelToken& cancel) {
    if (const auto known = capabilities(cancel); !known)
        return failure(known.error());
    return m_planned(context(), patientIds, since, unfinished);
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
                return;
            }
            // A server that wants a category and did not say so beforehand.
            for (const Query& part : parts) {
                SearchRun partRun(gathering, part);
                gathering.finish(partRun.run());
                if (partRun.open())
                    gathering.leaveOpen(*partRun.open());
            }
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
    for (const Query& query : plan.queries) {
        patients.push_back(query.patientId);
        gathering.refresh = gathering.refresh || query.period != "all";
    }
    gathering.expectPatients(patients);
    FetchReport report = deliver(
        m_settings.name, delivery, stop, [&] { conduct(plan, gathering); }, plan.notAsked, sink, progress, cancel);
    report.rows.insert(report.rows.end(), gathering.rows.begin(), gathering.rows.end());
    report.unfinished = std::move(gathering.unfinished);
    return report;
}

} // namespace anamnesis::sources::fhir
