// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Terms.h"

#include "app/cli/Open.h"
#include "app/cli/StatementJson.h"
#include "app/cli/TermsAnswers.h"
#include "services/terms/Store.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace anamnesis::app::cli {
namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

void loadFiles(const TermsRequest& request, Session& session) {
    session.exitCode = Done;
    std::size_t read = 0;
    Json documents = Json::array();
    for (const std::string& file : request.files) {
        const auto report = terms::load(file, termsFolder(request), interruptToken(), [&](const Progress& progress) {
            if (progress.done % 200'000 == 0)
                note(session, progress.stage, {{"kind", progress.subject}, {"rows", std::to_string(progress.done)}});
        });
        if (!report) {
            const int exit = anamnesis::app::cli::report(session, report.error());
            if (exit == Cancelled) {
                session.exitCode = exit;
                return;
            }
            session.exitCode = Incomplete;
            continue;
        }
        ++read;
        if (report->broken > 0)
            session.exitCode = Incomplete;
        if (session.format == Format::Text)
            for (const Issue& issue : report->issues)
                note(session, issue.code, issue.args);
        const Json document{{"file", fs::path(file).filename().string()},
                            {"kind", report->kind},
                            {"version", report->version},
                            {"rows", report->rows},
                            {"terms", report->terms},
                            {"maps", report->maps},
                            {"systems", report->systems},
                            {"valueSets", report->valueSets},
                            {"edges", report->edges},
                            {"skipped", report->skipped},
                            {"broken", report->broken},
                            {"issues", issuesJson(report->issues)}};
        if (session.format == Format::Text)
            std::printf("%s: %s, %llu names, %llu map rows, %llu value sets, %llu rows broken\n",
                        fs::path(file).filename().string().c_str(),
                        (report->version.empty() ? report->kind : report->kind + ' ' + report->version).c_str(),
                        static_cast<unsigned long long>(report->terms), static_cast<unsigned long long>(report->maps),
                        static_cast<unsigned long long>(report->valueSets),
                        static_cast<unsigned long long>(report->broken));
        else if (session.format == Format::Ndjson)
            printTerms(session, document);
        else
            documents.push_back(document);
    }
    if (session.format == Format::Json || session.format == Format::Csv)
        printTerms(session, documents);
    if (read == 0)
        session.exitCode = NothingReadable;
}

terms::Store openStore(const TermsRequest& request, Session& session) {
    Issues issues;
    auto store = terms::Store::open(termsFolder(request), issues);
    for (const Issue& issue : issues)
        note(session, issue.code, issue.args);
    return store;
}

void listValueSets(const terms::Store& store, Session& session) {
    Json sets = Json::array();
    for (const terms::ValueSetDefinition& set : store.valueSets()) {
        if (session.format == Format::Text)
            std::printf("%s\t%s\t%s\n", set.url.c_str(), set.version.c_str(), set.title.c_str());
        sets.push_back({{"url", set.url}, {"version", set.version}, {"title", set.title}});
    }
    if (session.format != Format::Text)
        printTerms(session, sets);
}

void list(const TermsRequest& request, Session& session) {
    const auto store = openStore(request, session);
    if (request.valueSets)
        return listValueSets(store, session);
    Json packs = Json::array();
    for (const terms::PackInfo& pack : store.packs()) {
        if (session.format == Format::Text)
            std::printf("%s\t%s\t%s\t%llu\n", pack.kind.c_str(), pack.file.c_str(), pack.version.c_str(),
                        static_cast<unsigned long long>(pack.records));
        packs.push_back(
            {{"kind", pack.kind}, {"file", pack.file}, {"version", pack.version}, {"records", pack.records}});
    }
    if (session.format != Format::Text)
        printTerms(session, packs);
}

} // namespace

void addTerms(CLI::App& root, Session& session) {
    CLI::App* app = root.add_subcommand("terms", "terminologies: names and maps of codes");
    app->require_subcommand(1);
    const auto request = std::make_shared<TermsRequest>();
    const auto verb = [&](const char* name, const char* help, void (*run)(const TermsRequest&, Session&)) {
        CLI::App* sub = app->add_subcommand(name, help);
        sub->add_option("--terms", request->folder, "folder of the terminologies")->envname("ANAMNESIS_TERMS");
        sub->callback([request, run, &session] { run(*request, session); });
        return sub;
    };
    verb("load", "reads terminology files and packages into the folder; a broken one leaves it as it was", loadFiles)
        ->add_option("FILE", request->files,
                     "RF2, LOINC, RxNorm RRF, ICD, GEM, CVX/NDC; FHIR resources, folders of them, packages (.tgz)")
        ->required();
    CLI::App* names = verb("lookup", "the names of a code", termsLookup);
    CLI::App* maps = verb("translate", "what the maps say of a code", termsTranslate);
    CLI::App* check = verb("validate", "whether a code is one of its system, or of a value set", termsValidate);
    for (CLI::App* sub : {names, maps, check}) {
        sub->add_option("SYSTEM", request->system, "URL, OID or usual name of the code system")->required();
        sub->add_option("CODE", request->code)->required();
    }
    maps->add_option("--to", request->target, "only targets of this system");
    check->add_option("--in", request->valueSet, "canonical of a value set");
    CLI::App* codes = verb("expand", "the codes of a value set", termsExpand);
    codes->add_option("VALUESET", request->valueSet, "its canonical, or a file with the resource")->required();
    codes->add_option("--count", request->count, "most codes in the answer")->capture_default_str();
    CLI::App* chart = app->add_subcommand("name", "asks for the codes of a chart that nobody has named yet");
    chart->add_option("--person", request->person, "id of a person")->required();
    chart->callback([request, &session] { termsName(*request, session); });
    for (CLI::App* sub : {names, maps, check, codes, chart}) {
        sub->add_option("--server", request->server,
                        "base URL of a FHIR terminology server; only the code is sent. Without one nothing is")
            ->envname("ANAMNESIS_TERMS_SERVER");
        sub->add_option("--patience", request->patience, "seconds to wait for one answer")
            ->check(CLI::Range(1U, 600U))
            ->capture_default_str();
    }
    verb("list", "what has been loaded", list)->add_flag("--value-sets", request->valueSets, "the value sets");
}

} // namespace anamnesis::app::cli
