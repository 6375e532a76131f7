// SPDX-License-Identifier: GPL-3.0-or-later
// A FHIR server as a Source. What is asked for a patient is a function, so that MHD, which is FHIR with its own list of
// questions, is the same source with another plan.
#pragma once

#include "services/sources/Source.h"
#include "services/sources/fhir/Endpoint.h"
#include "services/sources/fhir/Planning.h"

#include <functional>
#include <memory>
#include <optional>

namespace anamnesis::sources::fhir {

class Gathering;

using Planned =
    std::function<Plan(const PlanningContext&, const std::vector<std::string>& patientIds, const Standing& standing)>;

class FhirSource final : public Source {
public:
    FhirSource(SourceSettings settings, const Surroundings& surroundings, std::shared_ptr<auth::Authorizer> authorizer,
               Planned planned = planFor);

    [[nodiscard]] const SourceSettings& settings() const override { return m_settings; }
    Result<Capabilities> capabilities(const CancelToken& cancel) override;
    PatientHits searchPatients(const PatientQuery& query, const CancelToken& cancel) override;
    Result<Plan> plan(const std::vector<std::string>& patientIds, const Standing& standing,
                      const CancelToken& cancel) override;
    FetchReport fetch(const Plan& plan, Sink& sink, const ProgressHandler& progress,
                      const CancelToken& cancel) override;

private:
    void conduct(const Plan& plan, Gathering& gathering);
    [[nodiscard]] PlanningContext context() const;

    const SourceSettings m_settings;
    Endpoint m_endpoint;
    std::optional<Capabilities> m_capabilities;
    Quirks m_quirks;
    Planned m_planned;
};

/// The searches a patient query is worth, each a set of parameters: by each identifier; by name and birth date, then
/// with one of the names left out, for nicknames and changed names. Only parameters the server takes; empty when none
/// is left.
[[nodiscard]] std::vector<std::vector<std::pair<std::string, std::string>>> patientSearches(const PatientQuery& query,
                                                                                            const Offer* offer);

} // namespace anamnesis::sources::fhir
