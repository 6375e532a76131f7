// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/fhir/Planning.h"

#include "models/base/Hash.h"
#include "services/sources/fhir/RecordTypes.h"
#include "services/transport/Url.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <sstream>

namespace anamnesis::sources::fhir {
namespace {

using clinical::Kind;
constexpr std::chrono::minutes onTheirWay{5}; // a record may be found only some time after its lastUpdated

bool lists(const std::vector<std::string>& values, std::string_view value) {
    return std::ranges::find(values, value) != values.end();
}

/// The parameter that names the patient, of those the server takes; empty where it takes none.
std::string patientParameter(const Offer* offer, const RecordType* row) {
    std::istringstream wanted(std::string(row != nullptr ? row->parameters : "patient subject"));
    std::string first;
    for (std::string parameter; wanted >> parameter;) {
        if (first.empty())
            first = parameter;
        if (offer == nullptr || offer->parameters.empty())
            return first; // not told: what the standard has
        if (lists(offer->parameters, parameter))
            return parameter;
    }
    return {};
}

timeline::LedgerRow notAsked(const PlanningContext& context, Kind kind, std::string_view type, std::string code) {
    timeline::LedgerRow row;
    row.source = context.settings.name;
    row.kind = kind;
    row.query = type;
    row.period = "all";
    row.reason = {std::move(code), {{"type", std::string(type)}}};
    row.at = context.now;
    return row;
}

void refuse(Plan& plan, const PlanningContext& context, std::string_view type, const std::string& code) {
    for (const Kind kind : kindsOf(type))
        plan.notAsked.push_back(notAsked(context, kind, type, code));
}

std::optional<std::string> missingParameter(const PlanningContext& context) {
    for (const std::string_view needed : context.quirks.values(QuirkEffect::RequiredParameter))
        if (std::ranges::none_of(context.settings.parameters, [&](const std::string& given) {
                return given.starts_with(std::string(needed) + "=");
            }))
            return std::string(needed);
    return std::nullopt;
}

Query readPatient(const PlanningContext& context, const std::string& patientId) {
    Query query;
    query.patientId = patientId;
    query.type = "Patient";
    query.kind = Kind::Patient;
    query.ledger = "Patient/…";
    query.period = "all";
    query.began = context.began;
    query.url = transport::join(context.settings.url, "Patient/" + transport::percentEncode(patientId));
    query.key = fingerprint({context.settings.name, patientId, query.ledger});
    return query;
}

std::optional<Instant> sinceOf(const Query& query, const Standing& standing) {
    const auto known = standing.complete.find(query.key);
    return known == standing.complete.end() ? standing.since : known->second;
}

class Planner {
public:
    Planner(const PlanningContext& context, const Standing& standing) : m_context(context), m_standing(standing) {}

    Plan plan(const std::vector<std::string>& patientIds) {
        for (const std::string& patientId : patientIds) {
            m_plan.queries.push_back(readPatient(m_context, patientId));
            if (onlyEverything())
                everything(patientId);
            else
                eachType(patientId);
        }
        return std::move(m_plan);
    }

private:
    bool onlyEverything() const {
        const auto& offers = m_context.capabilities.offers;
        const Offer* patient = m_context.capabilities.offer("Patient");
        return patient != nullptr && lists(patient->operations, "everything") &&
               std::ranges::none_of(
                   offers, [](const Offer& offer) { return offer.search && recordType(offer.type) != nullptr; });
    }

    void everything(const std::string& patientId) {
        Query query = makeQuery(m_context, "*", patientId, {});
        query.url = transport::withParameter(
            transport::join(m_context.settings.url, "Patient/" + transport::percentEncode(patientId) + "/$everything"),
            "_count", std::to_string(m_context.quirks.pageLimit("*", wantedPage)));
        query.ledger = "Patient/…/$everything";
        query.key = fingerprint({m_context.settings.name, patientId, query.ledger});
        if (const auto since = sinceOf(query, m_standing)) {
            query.url = transport::withParameter(query.url, "_since", sinceValue(*since));
            query.period = std::string(sincePeriod) + sinceValue(*since);
        }
        std::set<Kind> kinds;
        for (const RecordType& row : recordTypes())
            for (const Kind kind : kindsOf(row.type))
                kinds.insert(kind);
        query.kind = *kinds.begin();
        query.alsoKinds.assign(std::next(kinds.begin()), kinds.end());
        m_plan.queries.push_back(std::move(query));
    }

    void eachType(const std::string& patientId) {
        const Version version = versionOf(m_context.capabilities.version);
        for (const RecordType& row : recordTypes())
            if (exists(row, version))
                oneType(patientId, row.type, &row);
        // What we have no row for, yet the server gives for a patient: asked all the same, and kept as "other".
        for (const Offer& offer : m_context.capabilities.offers)
            if (offer.search && recordType(offer.type) == nullptr && !isAdministrative(offer.type) &&
                (lists(offer.parameters, "patient") || lists(offer.parameters, "subject")))
                oneType(patientId, offer.type, nullptr);
    }

    void oneType(const std::string& patientId, std::string_view type, const RecordType* row) {
        const Offer* offer = m_context.capabilities.offer(type);
        const bool told = !m_context.capabilities.offers.empty();
        if (told && (offer == nullptr || !offer->search))
            return refuse(m_plan, m_context, type, "source.not-offered");
        if (!scopesAllow(m_context.scopes, type))
            return refuse(m_plan, m_context, type, "source.not-in-scope");
        const std::string parameter = patientParameter(offer, row);
        if (parameter.empty())
            return refuse(m_plan, m_context, type, "source.no-patient-search");
        const bool bare = parameter == "patient" || parameter == "beneficiary";
        std::vector<std::pair<std::string, std::string>> parameters{
            {parameter, bare ? patientId : "Patient/" + patientId}};
        for (const std::string_view range : m_context.quirks.values(QuirkEffect::DateRangeRequired))
            if (const auto equals = range.find('='); range.substr(0, equals) == type)
                parameters.emplace_back(range.substr(equals + 1), "ge1900-01-01");
        if (row != nullptr && !row->include.empty() && offer != nullptr && lists(offer->includes, row->include) &&
            !m_context.quirks.has(QuirkEffect::NoIncludes))
            parameters.emplace_back("_include", row->include);
        Query query = makeQuery(m_context, type, patientId, std::move(parameters));
        const auto kinds = kindsOf(type);
        query.kind = kinds.front();
        query.alsoKinds.assign(std::next(kinds.begin()), kinds.end());
        const bool split = (type == "Observation" && m_context.quirks.has(QuirkEffect::ObservationByCategory)) ||
                           (type == "Condition" && m_context.quirks.has(QuirkEffect::ConditionByCategory));
        std::vector<Query> parts = split ? byCategory(m_context, query) : std::vector{std::move(query)};
        for (Query& each : parts) {
            askForChanges(each, m_standing, offer);
            m_plan.queries.push_back(std::move(each));
        }
    }

    const PlanningContext& m_context;
    const Standing& m_standing;
    Plan m_plan;
};

} // namespace

std::string sinceValue(Instant since) {
    return isoUtc(std::chrono::floor<std::chrono::seconds>(since - onTheirWay));
}

void askForChanges(Query& query, const Standing& standing, const Offer* offer) {
    const auto since = sinceOf(query, standing);
    if (!since || offer == nullptr || !lists(offer->parameters, "_lastUpdated"))
        return;
    query.url = transport::withParameters(query.url, {{"_lastUpdated", "ge" + sinceValue(*since)}});
    query.period = std::string(sincePeriod) + sinceValue(*since);
}

Query makeQuery(const PlanningContext& context, std::string_view type, std::string_view patientId,
                std::vector<std::pair<std::string, std::string>> parameters) {
    for (const std::string& given : context.settings.parameters) {
        const auto equals = given.find('=');
        parameters.emplace_back(given.substr(0, equals),
                                equals == std::string::npos ? std::string() : given.substr(equals + 1));
    }
    Query query;
    query.patientId = patientId;
    query.type = type;
    query.period = "all";
    query.began = context.began;
    query.url = transport::withParameters(transport::join(context.settings.url, type), parameters);
    const std::string target = transport::redactedTarget(query.url);
    const auto mark = target.find('?');
    query.ledger = std::string(type) + (mark == std::string::npos ? std::string() : target.substr(mark));
    query.key = fingerprint({context.settings.name, patientId, query.ledger});
    query.url =
        transport::withParameters(query.url, {{"_count", std::to_string(context.quirks.pageLimit(type, wantedPage))}});
    return query;
}

std::vector<Query> byCategory(const PlanningContext& context, const Query& query) {
    std::vector<Query> queries;
    const bool observation = query.type == "Observation";
    if ((!observation && query.type != "Condition") || query.url.find("category=") != std::string::npos)
        return queries;
    for (const std::string_view category : observation ? observationCategories() : conditionCategories()) {
        Query each = query;
        each.url = transport::withParameters(query.url, {{"category", std::string(category)}});
        each.ledger += "&category=" + std::string(category);
        each.key = fingerprint({context.settings.name, query.patientId, each.ledger});
        each.kind = observation ? kindOfCategory(category) : Kind::Problem;
        each.alsoKinds.clear();
        each.resume.reset();
        queries.push_back(std::move(each));
    }
    return queries;
}

bool scopesAllow(const std::vector<std::string>& scopes, std::string_view type) {
    bool anyOfRecords = false;
    for (const std::string_view scope : scopes) {
        const auto slash = scope.find('/');
        const auto dot = scope.rfind('.');
        if (slash == std::string_view::npos || dot == std::string_view::npos || dot < slash)
            continue;
        const std::string_view who = scope.substr(0, slash);
        if (who != "patient" && who != "user" && who != "system")
            continue;
        anyOfRecords = true;
        const std::string_view what = scope.substr(slash + 1, dot - slash - 1);
        std::string_view may = scope.substr(dot + 1);
        may = may.substr(0, may.find('?'));
        const bool reads = may == "read" || may == "*" || may.find('s') != std::string_view::npos || may.find('r') == 0;
        if (reads && may != "write" && (what == "*" || what == type))
            return true;
    }
    return !anyOfRecords;
}

void resume(Plan& plan, const std::vector<Checkpoint>& unfinished) {
    for (Query& query : plan.queries) {
        const auto found = std::ranges::find(unfinished, query.key, &Checkpoint::query);
        if (found == unfinished.end() || found->next.empty())
            continue;
        const bool wasAll = !asksForChanges(found->period);
        if (!wasAll && found->period != query.period)
            continue; // more is wanted now than the run asked for that it would go on with
        if (wasAll && asksForChanges(query.period))
            query.url = transport::withoutParameter(query.url, query.type == "*" ? "_since" : "_lastUpdated");
        query.period = found->period;
        query.began = found->began;
        query.resume = *found;
    }
}

Plan planFor(const PlanningContext& context, const std::vector<std::string>& patientIds, const Standing& standing) {
    Plan plan;
    if (const auto missing = missingParameter(context)) {
        for (const RecordType& row : recordTypes())
            if (exists(row, versionOf(context.capabilities.version)))
                for (const Kind kind : kindsOf(row.type))
                    plan.notAsked.push_back(notAsked(context, kind, row.type, "source.parameter-missing"));
        for (timeline::LedgerRow& row : plan.notAsked)
            row.reason.args = {{"parameter", *missing}};
        return plan;
    }
    plan = Planner(context, standing).plan(patientIds);
    resume(plan, standing.unfinished);
    return plan;
}

} // namespace anamnesis::sources::fhir
