// SPDX-License-Identifier: GPL-3.0-or-later
// Refreshing from sources and reading files: two ways in, one report.
#include "app/cli/ItemJson.h"
#include "app/cli/Open.h"
#include "app/cli/Output.h"
#include "app/cli/PersonList.h"
#include "app/cli/StatementJson.h"
#include "app/cli/Verbs.h"

#include <algorithm>
#include <memory>

namespace anamnesis::app::cli {
namespace {

std::size_t shortRows(const review::SyncReport& report) {
    return static_cast<std::size_t>(
        std::count_if(report.ledger.begin(), report.ledger.end(), [](const timeline::LedgerRow& row) {
            return row.outcome == timeline::Outcome::Partial || row.outcome == timeline::Outcome::Refused ||
                   row.outcome == timeline::Outcome::Failed;
        }));
}

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

/// What a person should know beyond the rows, on stderr.
void say(const Session& session, const review::SyncReport& report) {
    for (const std::string& patient : report.quarantined)
        note(session, "identity.became-somebody-else", {{"source", patient.substr(0, patient.find('|'))}});
    if (!report.onlyChanges.empty())
        note(session, "sync.only-changes", {{"sources", listed(report.onlyChanges)}});
    for (const review::RefusedFile& refused : report.refused)
        note(session, "import.file-refused",
             {{"file", refused.file},
              {"why", session.words != nullptr ? session.words->text(refused.reason) : refused.reason.code}});
    for (const Issue& issue : report.issues)
        note(session, issue.code, issue.args);
    if (!report.unattached.empty())
        note(session, "sync.rulings-unattached", {{"count", std::to_string(report.unattached.size())}});
    if (report.cancelled)
        note(session, "sync.cancelled");
    else if (const std::size_t rows = shortRows(report); rows > 0)
        note(session, "sync.incomplete", {{"rows", std::to_string(rows)}});
    else
        note(session, "sync.done",
             {{"records", std::to_string(report.records)}, {"unreadable", std::to_string(report.unreadable)}});
}

Table ledgerTable(const Session& session, const std::vector<timeline::LedgerRow>& rows) {
    Table table{{"source", "kind", "period", "outcome", "received", "expected", "kept", "issues", "reason"}, {}};
    for (const timeline::LedgerRow& row : rows) {
        const std::string reason = row.reason.code.empty()    ? ""
                                   : session.words != nullptr ? session.words->text(row.reason)
                                                              : row.reason.code;
        table.rows.push_back({row.source, std::string(clinical::name(row.kind)), row.period,
                              std::string(timeline::name(row.outcome)), std::to_string(row.received),
                              row.expected ? std::to_string(*row.expected) : "", std::to_string(row.kept),
                              std::to_string(row.issues), reason});
    }
    return table;
}

Json refusedJson(const std::vector<review::RefusedFile>& files) {
    Json list = Json::array();
    for (const review::RefusedFile& refused : files)
        list.push_back({{"file", refused.file}, {"reason", refused.reason.code}});
    return list;
}

Json rulingsJson(const std::vector<RulingId>& rulings) {
    Json list = Json::array();
    for (const RulingId& ruling : rulings)
        list.push_back(ruling.value);
    return list;
}

struct Refreshed {
    std::string person;
    review::SyncReport report;
};

int printReports(const Session& session, const std::vector<Refreshed>& all) {
    int code = Done;
    for (const Refreshed& one : all) {
        say(session, one.report);
        if (one.report.cancelled)
            code = Cancelled;
        else if ((shortRows(one.report) > 0 || !one.report.quarantined.empty()) && code != Cancelled)
            code = Incomplete;
    }
    if (session.format == Format::Text || session.format == Format::Csv) {
        for (const Refreshed& one : all)
            print(session, ledgerTable(session, one.report.ledger));
        return code;
    }
    Json list = Json::array();
    for (const Refreshed& one : all) {
        Json rows = Json::array();
        for (const timeline::LedgerRow& row : one.report.ledger) {
            Json json = ledgerJson(row);
            if (session.format == Format::Ndjson) {
                Json line{{"type", "ledger"}};
                line.update(json);
                printLine(line);
            }
            rows.push_back(std::move(json));
        }
        list.push_back({{"person", one.person},
                        {"records", one.report.records},
                        {"statements", one.report.statements},
                        {"items", one.report.items},
                        {"discrepancies", one.report.discrepancies},
                        {"unreadable", one.report.unreadable},
                        {"cancelled", one.report.cancelled},
                        {"quarantined", one.report.quarantined},
                        {"onlyChanges", one.report.onlyChanges},
                        {"refused", refusedJson(one.report.refused)},
                        {"unattached", rulingsJson(one.report.unattached)},
                        {"issues", issuesJson(one.report.issues)},
                        {"ledger", rows}});
    }
    if (session.format == Format::Json)
        print(list.size() == 1 ? list.front() : Json{{"persons", list}});
    return code;
}

struct SyncOptions {
    std::string person;
    std::vector<std::string> sources;
    std::optional<std::filesystem::path> list;
    bool all = false;
    bool full = false;
};

int sync(Session& session, review::Review& review, const SyncOptions& options) {
    std::vector<PersonId> persons;
    int worst = Done;
    if (options.list) {
        const auto queries = readPersonList(*options.list);
        if (!queries)
            return report(session, queries.error());
        for (const review::PatientQuery& query : *queries) {
            const auto person = review.addPatient(query, interruptToken());
            if (person)
                persons.push_back(person->id);
            else
                worst = std::max(worst, report(session, person.error()) == Done ? 0 : static_cast<int>(Incomplete));
        }
    } else if (options.all) {
        const auto known = review.persons();
        if (!known)
            return report(session, known.error());
        for (const review::PersonSummary& person : *known)
            if (person.id.value != "unattributed")
                persons.push_back(person.id);
    } else if (!options.person.empty()) {
        persons.emplace_back(options.person);
    } else {
        return report(session, {"usage.sync-target", {}});
    }
    std::vector<Refreshed> all;
    std::size_t unreached = 0;
    for (const PersonId& person : persons) {
        auto refreshed =
            review.sync(person, options.sources, options.full ? review::Asking::Everything : review::Asking::Changes,
                        progressLine(session), interruptToken());
        if (!refreshed) {
            const int code = report(session, refreshed.error());
            if (code == NoSourceReached && persons.size() > 1) {
                ++unreached;
                worst = Incomplete;
                continue;
            }
            return code;
        }
        const bool cancelled = refreshed->cancelled;
        all.push_back({person.value, *std::move(refreshed)});
        if (cancelled)
            break;
    }
    if (!persons.empty() && unreached == persons.size())
        return NoSourceReached;
    const int printed = printReports(session, all);
    return printed == Done ? worst : printed;
}

struct ImportOptions {
    std::vector<std::filesystem::path> paths;
    std::string source = "Files";
    std::string person = "auto";
};

} // namespace

void addSync(CLI::App& root, Session& session) {
    auto options = std::make_shared<SyncOptions>();
    CLI::App* verb = root.add_subcommand("sync", "refresh from the sources; prints the ledger");
    verb->add_option("--person", options->person, "id of a person");
    verb->add_option("--source", options->sources, "only these sources");
    verb->add_option("--list", options->list, "CSV file, a person a line; added when new");
    verb->add_flag("--all", options->all, "every person of the vault");
    verb->add_flag("--full", options->full, "ask for everything again, so that what a source no longer has is noticed");
    verb->callback([&session, options] {
        session.exitCode = withVault(session, [&](review::Review& review) { return sync(session, review, *options); });
    });
}

void addImport(CLI::App& root, Session& session) {
    auto options = std::make_shared<ImportOptions>();
    CLI::App* verb = root.add_subcommand("import", "read files of any supported format");
    verb->add_option("paths", options->paths, "files and folders")->required();
    verb->add_option("--source", options->source, "name of the source they count as");
    verb->add_option("--person", options->person, "id of a person, auto or new");
    verb->callback([&session, options] {
        session.exitCode = withVault(session, [&](review::Review& review) {
            auto imported = review.import(options->paths, options->source, options->person, progressLine(session),
                                          interruptToken());
            if (!imported)
                return report(session, imported.error());
            return printReports(session, {{options->person, *std::move(imported)}});
        });
    });
}

void addLedger(CLI::App& root, Session& session) {
    auto person = std::make_shared<std::string>();
    CLI::App* verb = root.add_subcommand("ledger", "what was asked of each source and what came back");
    verb->add_option("--person", *person, "id of a person")->required();
    verb->callback([&session, person] {
        session.exitCode = withVault(session, [&](review::Review& review) -> int {
            const auto rows = review.ledger(PersonId(*person));
            if (!rows)
                return report(session, rows.error());
            if (session.format == Format::Text || session.format == Format::Csv) {
                print(session, ledgerTable(session, *rows));
                return Done;
            }
            Json list = Json::array();
            for (const timeline::LedgerRow& row : *rows) {
                Json json = ledgerJson(row);
                if (session.format == Format::Ndjson) {
                    Json line{{"type", "ledger"}};
                    line.update(json);
                    printLine(line);
                }
                list.push_back(std::move(json));
            }
            if (session.format == Format::Json)
                print(Json{{"person", *person}, {"ledger", list}});
            return Done;
        });
    });
}

} // namespace anamnesis::app::cli
