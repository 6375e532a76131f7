// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Open.h"
#include "app/cli/Output.h"
#include "app/cli/PersonJson.h"
#include "app/cli/StatementJson.h"
#include "app/cli/Verbs.h"
#include "services/review/Names.h"

#include <memory>

namespace anamnesis::app::cli {
namespace {

void bindQuery(CLI::App& verb, review::PatientQuery& query) {
    verb.add_option("--family", query.family, "family name");
    verb.add_option("--given", query.given, "given name");
    verb.add_option("--birth-date", query.birthDate, "ISO date");
    verb.add_option("--sex", query.sex, "male, female, other or unknown");
    verb.add_option("--identifier", query.identifier, "system|value, or a value");
    verb.add_option("--postal-code", query.postalCode, "postal code");
    verb.add_option("--phone", query.phone, "phone number");
}

Result<void> check(const review::PatientQuery& query) {
    if (!query.birthDate.empty() && !clinical::parseFhirTime(query.birthDate))
        return failure("usage.birth-date", {{"value", query.birthDate}});
    if (query.family.empty() && query.given.empty() && query.identifier.empty() && query.birthDate.empty())
        return failure("usage.patient-query-empty");
    return {};
}

int search(Session& session, review::Review& review, const review::PatientQuery& query) {
    if (auto valid = check(query); !valid)
        return report(session, valid.error());
    const auto candidates = review.searchPatients(query, interruptToken());
    if (!candidates)
        return report(session, candidates.error());
    if (session.format == Format::Text || session.format == Format::Csv) {
        Table table{{"grade", "bits", "source", "id", "name", "birth date", "sex"}, {}};
        for (const review::PatientCandidate& candidate : *candidates) {
            const clinical::Demographics& who = candidate.demographics;
            table.rows.push_back({candidate.grade, std::to_string(candidate.bits), candidate.source, candidate.id,
                                  review::displayName(who), who.birthDate ? clinical::iso(*who.birthDate) : "",
                                  who.sex});
        }
        print(session, table);
        return Done;
    }
    Json list = Json::array();
    for (const review::PatientCandidate& candidate : *candidates) {
        Json json{{"source", candidate.source},
                  {"id", candidate.id},
                  {"grade", candidate.grade},
                  {"bits", candidate.bits},
                  {"demographics", demographicsJson(candidate.demographics)}};
        if (candidate.person)
            json["person"] = candidate.person->value;
        if (session.format == Format::Ndjson)
            printLine(json);
        list.push_back(std::move(json));
    }
    if (session.format == Format::Json)
        print(Json{{"candidates", list}});
    return Done;
}

int list(Session& session, review::Review& review) {
    const auto persons = review.persons();
    if (!persons)
        return report(session, persons.error());
    if (session.format == Format::Text || session.format == Format::Csv) {
        Table table{{"id", "name", "birth date", "sex", "patients"}, {}};
        for (const review::PersonSummary& person : *persons) {
            std::string patients;
            for (const review::PatientOfPerson& patient : person.patients)
                patients += (patients.empty() ? "" : ", ") + patient.source + ' ' + patient.id;
            table.rows.push_back({person.id.value, person.name, person.birthDate, person.sex, patients});
        }
        print(session, table);
        return Done;
    }
    Json all = Json::array();
    for (const review::PersonSummary& person : *persons) {
        if (session.format == Format::Ndjson)
            printLine(personJson(person));
        all.push_back(personJson(person));
    }
    if (session.format == Format::Json)
        print(Json{{"persons", all}});
    return Done;
}

} // namespace

void addPatient(CLI::App& root, Session& session) {
    CLI::App* verb = root.add_subcommand("patient", "persons: search all sources, add, list")->require_subcommand(1);
    auto query = std::make_shared<review::PatientQuery>();
    CLI::App* searchVerb = verb->add_subcommand("search", "candidates in all sources, graded");
    bindQuery(*searchVerb, *query);
    searchVerb->callback([&session, query] {
        session.exitCode = withVault(session, [&](review::Review& review) { return search(session, review, *query); });
    });
    CLI::App* addVerb = verb->add_subcommand("add", "search, link what is certain, make a person");
    bindQuery(*addVerb, *query);
    addVerb->callback([&session, query] {
        session.exitCode = withVault(session, [&](review::Review& review) {
            if (auto valid = check(*query); !valid)
                return report(session, valid.error());
            const auto person = review.addPatient(*query, interruptToken());
            if (!person)
                return report(session, person.error());
            print(personJson(*person));
            return static_cast<int>(Done);
        });
    });
    verb->add_subcommand("list", "persons of the vault")->callback([&session] {
        session.exitCode = withVault(session, [&](review::Review& review) { return list(session, review); });
    });
    for (CLI::App* part : verb->get_subcommands({}))
        part->fallthrough();
}

} // namespace anamnesis::app::cli
