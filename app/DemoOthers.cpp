// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DemoOthers.h"

#include "services/identity/Sharing.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <string>
#include <vector>

namespace anamnesis::app {
namespace {

identity::PatientKey keyOf(const std::string& patient) {
    const std::size_t bar = patient.find('|');
    return {patient.substr(0, bar), patient.substr(std::min(bar, patient.size() - 1) + 1)};
}

identity::SharedLink said(identity::PatientKey a, identity::PatientKey b, identity::Grade grade, Instant at) {
    identity::SharedLink link;
    link.a = std::min(a, b);
    link.b = std::max(a, b);
    link.grade = grade;
    link.by = identity::By::Manual;
    link.at = at;
    link.place = "Harbour registry";
    return link;
}

nlohmann::json entry(nlohmann::json resource) {
    return {{"resource", std::move(resource)}};
}

} // namespace

Result<void> bringLetter(review::Review& review, const DemoPerson& person, const std::filesystem::path& folder) {
    using nlohmann::json;
    const json subject{{"reference", "Patient/quay-1"}};
    const auto coded = [](const char* system, const char* code, const char* display) {
        return json{{"coding", {{{"system", system}, {"code", code}, {"display", display}}}}};
    };
    const json bundle{
        {"resourceType", "Bundle"},
        {"type", "collection"},
        {"entry",
         {entry({{"resourceType", "Patient"},
                 {"id", "quay-1"},
                 {"name", {{{"family", person.family}, {"given", {person.given}}}}},
                 {"gender", person.sex},
                 {"birthDate", person.birthDate}}),
          entry({{"resourceType", "AllergyIntolerance"},
                 {"id", "quay-2"},
                 {"patient", subject},
                 {"clinicalStatus",
                  coded("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", "active", "Active")},
                 {"criticality", "high"},
                 {"code", coded("http://snomed.info/sct", "111088007", "Latex")},
                 {"reaction", {{{"manifestation", {{{"text", "Bronchospasm"}}}}}}}}),
          entry({{"resourceType", "Condition"},
                 {"id", "quay-3"},
                 {"subject", subject},
                 {"clinicalStatus",
                  coded("http://terminology.hl7.org/CodeSystem/condition-clinical", "active", "Active")},
                 {"code", coded("http://snomed.info/sct", "195967001", "Asthma")},
                 {"onsetDateTime", "2009-05"}})}}};
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    const std::filesystem::path file = folder / "letter.json";
    if (!(std::ofstream(file) << bundle.dump()))
        return failure("vault.io", {{"detail", "temporary folder"}});
    const auto read = review.import({file}, "Quayside practice", "auto", {}, {});
    std::filesystem::remove_all(folder, error);
    return read ? Result<void>{} : failure(read.error());
}

Result<void> tellOfOthers(review::Review& review) {
    const auto links = review.links();
    if (!links)
        return failure(links.error());
    std::vector<identity::SharedLink> told;
    const auto asked = std::ranges::find_if(*links, &review::LinkView::asks);
    if (asked != links->end() && asked->a != asked->b) {
        identity::SharedLink& link = told.emplace_back(
            said(keyOf(asked->a), keyOf(asked->b), identity::Grade::Certain, asked->at - std::chrono::hours(24 * 20)));
        link.author = "K. Lindqvist";
        link.reason = "Seen with her passport at registration";
    }
    // Two people of one name, whom a careless registry takes for one.
    const auto persons = review.persons();
    if (!persons)
        return failure(persons.error());
    const auto family = [](const review::PersonSummary& person) {
        return person.name.substr(0, person.name.find_first_of(" ,"));
    };
    for (std::size_t i = 1; i < persons->size() && told.size() < 3; ++i) {
        const review::PersonSummary& one = (*persons)[i - 1];
        const review::PersonSummary& other = (*persons)[i];
        if (family(one) != family(other) || one.patients.empty() || other.patients.empty())
            continue;
        const review::PatientOfPerson& a = one.patients.front();
        const review::PatientOfPerson& b = other.patients.front();
        identity::SharedLink& link =
            told.emplace_back(said({a.source, a.id}, {b.source, b.id}, identity::Grade::Probable,
                                   one.lastRefresh.value_or(Instant{}) - std::chrono::hours(24 * 40)));
        link.by = identity::By::Auto;
        link.bits = 9.5;
        link.rules = "registry";
        link.version = "3";
    }
    const auto certain = std::ranges::find_if(
        *links, [](const review::LinkView& link) { return link.grade == "certain" && link.by == "auto"; });
    if (certain != links->end()) {
        identity::SharedLink& link = told.emplace_back(said(
            keyOf(certain->a), keyOf(certain->b), identity::Grade::Distinct, certain->at - std::chrono::hours(24 * 6)));
        link.author = "M. Okafor";
        link.reason = "Two people under one roof, by telephone";
        told.push_back(said(link.a, {"Harbour registry", "HR-20771"}, identity::Grade::Probable, link.at));
    }
    if (told.empty())
        return {};
    Issues issues;
    if (auto taken = review.takeProposals(identity::sharedBundle(told, {}, {}, told.back().at), issues); !taken)
        return failure(taken.error());
    return {};
}

} // namespace anamnesis::app
