// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/fhir/FhirSource.h"
#include "services/sources/fhir/SearchRun.h"
#include "services/transport/Url.h"

#include <algorithm>
#include <limits>

namespace anamnesis::sources::fhir {
namespace {

using timeline::Outcome;
using Parameters = std::vector<std::pair<std::string, std::string>>;

bool takes(const Offer* offer, std::string_view parameter) {
    return offer == nullptr || offer->parameters.empty() ||
           std::ranges::find(offer->parameters, parameter) != offer->parameters.end();
}

/// A comma, a bar or a dollar in a value is escaped (R4 §3.1.1.4.0.2): "O\,Brien" is one name, not two.
std::string escaped(std::string_view value) {
    std::string text;
    for (const char c : value) {
        if (c == '\\' || c == ',' || c == '|' || c == '$')
            text += '\\';
        text += c;
    }
    return text;
}

/// How several searches of one question end together.
void add(timeline::LedgerRow& all, const timeline::LedgerRow& one, bool first) {
    all.asked += one.asked;
    all.issues += one.issues;
    const auto worse = [](Outcome a, Outcome b) { return a == b ? a : Outcome::Partial; };
    all.outcome = first ? one.outcome : worse(all.outcome, one.outcome);
    if (all.reason.code.empty())
        all.reason = one.reason;
    all.at = one.at;
}

} // namespace

std::vector<Parameters> patientSearches(const PatientQuery& query, const Offer* offer) {
    std::vector<Parameters> searches;
    const auto addSearch = [&](const Parameters& wanted) {
        Parameters parameters;
        for (const auto& [name, value] : wanted)
            if (!value.empty() && takes(offer, name))
                parameters.emplace_back(name, value);
        // A lone birth date or sex would bring half the town.
        const bool selective = std::ranges::any_of(
            parameters, [](const auto& entry) { return entry.first != "birthdate" && entry.first != "gender"; });
        if (selective && std::ranges::find(searches, parameters) == searches.end())
            searches.push_back(std::move(parameters));
    };
    for (const clinical::Identifier& identifier : query.identifiers)
        if (!identifier.value.empty())
            addSearch({{"identifier", identifier.system.empty()
                                          ? escaped(identifier.value)
                                          : escaped(identifier.system) + "|" + escaped(identifier.value)}});
    const std::string family = escaped(query.family);
    const std::string given = escaped(query.given);
    addSearch({{"family", family},
               {"given", given},
               {"birthdate", query.birthDate},
               {"gender", query.birthDate.empty() ? query.sex : std::string()}});
    if (!query.birthDate.empty()) {
        addSearch({{"family", family}, {"birthdate", query.birthDate}});
        addSearch({{"given", given}, {"birthdate", query.birthDate}});
    }
    if (!query.phone.empty())
        addSearch({{"phone", escaped(query.phone)}, {"birthdate", query.birthDate}});
    return searches;
}

PatientHits FhirSource::searchPatients(const PatientQuery& query, const CancelToken& cancel) {
    PatientHits hits;
    hits.row.source = m_settings.name;
    hits.row.kind = clinical::Kind::Patient;
    hits.row.query = "Patient?…";
    hits.row.period = "all";
    hits.row.at = m_endpoint.now();
    const auto known = capabilities(cancel);
    if (!known) {
        hits.row.outcome = known.error().code == "http.status" ? Outcome::Refused : Outcome::Failed;
        hits.row.reason = known.error();
        return hits;
    }
    const Offer* offer = known->offer("Patient");
    if (!known->offers.empty() && (offer == nullptr || !offer->search)) {
        hits.row.reason = {"source.not-offered", {{"type", "Patient"}}};
        return hits;
    }
    const auto searches = patientSearches(query, offer);
    if (searches.empty()) {
        hits.row.reason = {"source.nothing-to-ask", {}};
        return hits;
    }
    Delivery delivery(std::numeric_limits<std::size_t>::max() / 2);
    Gathering gathering(m_endpoint, m_quirks, delivery, cancel);
    bool first = true;
    for (const Parameters& parameters : searches) {
        Query search = makeQuery(context(), "Patient", {}, parameters);
        search.kind = clinical::Kind::Patient;
        SearchRun run(gathering, search);
        const timeline::LedgerRow row = run.run();
        // Some servers want a least set of parameters: then the wider questions after the full one are a bonus, not a
        // gap.
        const bool bonus =
            !first && row.outcome == Outcome::Refused && hits.row.outcome == Outcome::Complete &&
            std::ranges::none_of(parameters, [](const auto& entry) { return entry.first == "identifier"; });
        if (bonus)
            hits.row.asked += row.asked;
        else
            add(hits.row, row, std::exchange(first, false));
    }
    delivery.close();
    while (auto parcel = delivery.take(std::chrono::milliseconds(0)))
        if (auto* batch = std::get_if<Batch>(&*parcel))
            for (FetchedRecord& record : batch->records)
                if (record.ref.type == "Patient")
                    hits.records.push_back(std::move(record));
    hits.row.received = hits.row.kept = hits.records.size();
    if (hits.row.outcome == Outcome::Refused && !hits.records.empty())
        hits.row.outcome = Outcome::Partial;
    return hits;
}

} // namespace anamnesis::sources::fhir
