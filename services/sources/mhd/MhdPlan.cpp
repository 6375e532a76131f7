// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/mhd/MhdPlan.h"

#include "services/sources/fhir/RecordTypes.h"
#include "services/transport/Url.h"

#include <algorithm>
#include <set>

namespace anamnesis::sources::mhd {
namespace {

using clinical::Kind;

timeline::LedgerRow notAsked(const fhir::PlanningContext& context, Kind kind, std::string_view type, std::string code) {
    timeline::LedgerRow row;
    row.source = context.settings.name;
    row.kind = kind;
    row.query = type;
    row.period = "all";
    row.reason = {std::move(code), {{"type", std::string(type)}}};
    row.at = context.now;
    return row;
}

bool offers(const fhir::PlanningContext& context, std::string_view type) {
    const Offer* offer = context.capabilities.offer(type);
    return context.capabilities.offers.empty() || (offer != nullptr && offer->search);
}

std::pair<std::string, std::string> patientParameter(const std::string& id) {
    if (id.find('|') != std::string::npos)
        return {"patient.identifier", id};
    return {"patient", id};
}

Query ask(const fhir::PlanningContext& context, std::string_view type, const std::string& patientId,
          const Standing& standing, std::vector<std::pair<std::string, std::string>> more) {
    std::vector<std::pair<std::string, std::string>> parameters{patientParameter(patientId)};
    parameters.insert(parameters.end(), more.begin(), more.end());
    for (const std::string_view range : context.quirks.values(fhir::QuirkEffect::DateRangeRequired))
        if (const auto equals = range.find('='); range.substr(0, equals) == type)
            parameters.emplace_back(range.substr(equals + 1), "ge1900-01-01");
    Query query = fhir::makeQuery(context, type, patientId, std::move(parameters));
    query.kind = Kind::Document;
    fhir::askForChanges(query, standing, context.capabilities.offer(type));
    return query;
}

} // namespace

Plan planFor(const fhir::PlanningContext& context, const std::vector<std::string>& patientIds,
             const Standing& standing) {
    Plan plan;
    for (const std::string& patientId : patientIds) {
        if (offers(context, "DocumentReference"))
            plan.queries.push_back(ask(context, "DocumentReference", patientId, standing, {{"status", "current"}}));
        else
            plan.notAsked.push_back(notAsked(context, Kind::Document, "DocumentReference", "source.not-offered"));
        // Submission sets tell who sent what together; without them the documents still stand.
        const bool told = !context.capabilities.offers.empty();
        if (told && offers(context, "List"))
            plan.queries.push_back(
                ask(context, "List", patientId, standing, {{"code", "submissionset"}, {"status", "current"}}));
        else if (told && offers(context, "DocumentManifest"))
            plan.queries.push_back(ask(context, "DocumentManifest", patientId, standing, {{"status", "current"}}));
    }
    std::set<Kind> seen{Kind::Document};
    for (const fhir::RecordType& row : fhir::recordTypes())
        for (const Kind kind : fhir::kindsOf(row.type))
            if (seen.insert(kind).second)
                plan.notAsked.push_back(notAsked(context, kind, row.type, "source.documents-only"));
    fhir::resume(plan, standing.unfinished);
    return plan;
}

} // namespace anamnesis::sources::mhd
