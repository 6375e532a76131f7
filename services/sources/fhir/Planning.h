// SPDX-License-Identifier: GPL-3.0-or-later
// From what a server says of itself to the queries for a patient. Pure.
#pragma once

#include "services/sources/Source.h"
#include "services/sources/fhir/Quirks.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::sources::fhir {

struct PlanningContext {
    const SourceSettings& settings;
    const Capabilities& capabilities;
    const Quirks& quirks;
    std::vector<std::string> scopes; ///< granted; empty: not told
    Instant now;
    Instant began; ///< of the run, by the source's clock where it tells
};

/// A query for each type the server offers for a patient, a NotAsked row for each it does not, so that no kind is
/// silent.
[[nodiscard]] Plan planFor(const PlanningContext& context, const std::vector<std::string>& patientIds,
                           const Standing& standing);

/// The queries that together ask what one refused for want of a category would have answered; empty where nothing is
/// known.
[[nodiscard]] std::vector<Query> byCategory(const PlanningContext& context, const Query& query);

/// Whether granted scopes (SMART v1 "patient/Observation.read", v2 "system/*.rs") let a type be read.
[[nodiscard]] bool scopesAllow(const std::vector<std::string>& scopes, std::string_view type);

/// "_count" wanted where no quirk says less.
inline constexpr unsigned wantedPage = 250;

/// Assembles one query: key, ledger text, URL. Parameters of the settings are added.
[[nodiscard]] Query makeQuery(const PlanningContext& context, std::string_view type, std::string_view patientId,
                              std::vector<std::pair<std::string, std::string>> parameters);
/// What an answer of "since" is asked with: a little earlier, for records that were on their way.
[[nodiscard]] std::string sinceValue(Instant since);
/// Makes the query ask only for what changed since its last complete run, when there was one and the server says that
/// it can tell.
void askForChanges(Query& query, const Standing& standing, const Offer* offer);
/// Takes over where an earlier run stopped.
void resume(Plan& plan, const std::vector<Checkpoint>& unfinished);

} // namespace anamnesis::sources::fhir
