// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Terms.h"

#include "services/meaning/Codes.h"
#include "services/terms/Store.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace anamnesis::app::cli {
namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

struct Request {
    std::string folder;
    std::vector<std::string> files;
    std::string system;
    std::string code;
    std::string target;
};

fs::path folderOf(const Request& request) {
    if (!request.folder.empty())
        return request.folder;
    for (const auto& [variable, below] :
         {std::pair{"XDG_DATA_HOME", "anamnesis/terms"}, std::pair{"LOCALAPPDATA", "Anamnesis/terms"},
          std::pair{"HOME", ".local/share/anamnesis/terms"}})
        if (const char* value = std::getenv(variable); value != nullptr && *value != '\0')
            return fs::path(value) / below;
    return "terms";
}

void print(const Session& session, const Json& object) {
    const int indent = session.format == Format::Ndjson ? -1 : 2;
    std::printf("%s\n", object.dump(indent, ' ', false, Json::error_handler_t::replace).c_str());
}

Json json(const Issues& issues) {
    Json list = Json::array();
    for (const Issue& issue : issues) {
        Json args = Json::object();
        for (const auto& [name_, value] : issue.args)
            args[name_] = value;
        list.push_back(
            {{"severity", name(issue.severity)}, {"path", issue.path}, {"code", issue.code}, {"args", args}});
    }
    return list;
}

std::string_view useName(terms::Use use) {
    static constexpr std::array<std::string_view, 3> names{"preferred", "synonym", "fully-specified"};
    return names.at(static_cast<std::size_t>(use));
}

std::string_view relationshipName(clinical::MapRelationship relationship) {
    static constexpr std::array<std::string_view, 5> names{"equivalent", "broader", "narrower", "inexact", "unmatched"};
    return names.at(static_cast<std::size_t>(relationship));
}

void loadFiles(const Request& request, Session& session) {
    session.exitCode = Done;
    std::size_t read = 0;
    Json documents = Json::array();
    for (const std::string& file : request.files) {
        const auto report = terms::load(file, folderOf(request), {}, [&](const Progress& progress) {
            if (progress.done % 200'000 == 0)
                note(session, progress.stage, {{"kind", progress.subject}, {"rows", std::to_string(progress.done)}});
        });
        if (!report) {
            anamnesis::app::cli::report(session, report.error());
            session.exitCode = Incomplete;
            continue;
        }
        ++read;
        if (report->broken > 0)
            session.exitCode = Incomplete;
        const Json document{{"file", fs::path(file).filename().string()},
                            {"kind", report->kind},
                            {"version", report->version},
                            {"rows", report->rows},
                            {"terms", report->terms},
                            {"maps", report->maps},
                            {"skipped", report->skipped},
                            {"broken", report->broken},
                            {"issues", json(report->issues)}};
        if (session.format == Format::Text)
            std::printf("%s: %s %s, %llu names, %llu map rows, %llu rows broken\n",
                        fs::path(file).filename().string().c_str(), report->kind.c_str(), report->version.c_str(),
                        static_cast<unsigned long long>(report->terms), static_cast<unsigned long long>(report->maps),
                        static_cast<unsigned long long>(report->broken));
        else if (session.format == Format::Ndjson)
            print(session, document);
        else
            documents.push_back(document);
    }
    if (session.format == Format::Json || session.format == Format::Csv)
        print(session, documents);
    if (read == 0)
        session.exitCode = NothingReadable;
}

terms::Store openStore(const Request& request, Session& session) {
    Issues issues;
    auto store = terms::Store::open(folderOf(request), issues);
    for (const Issue& issue : issues)
        note(session, issue.code, issue.args);
    return store;
}

void lookup(const Request& request, Session& session) {
    const auto store = openStore(request, session);
    const std::string system = meaning::canonicalSystem(request.system);
    const std::string code = meaning::canonicalCode(system, request.code);
    const auto display = store.display(system, code, session.language);
    session.exitCode = display ? Done : Incomplete;
    if (session.format == Format::Text) {
        const std::string bare = std::string(clinical::shortSystemName(system)) + ' ' + code;
        std::printf("%s\n", display ? display->c_str() : bare.c_str());
        return;
    }
    Json names = Json::array();
    for (const terms::Term& term : store.lookup(system, code)) {
        Json row{{"text", term.coding.display},
                 {"language", term.language},
                 {"use", useName(term.use)},
                 {"active", term.active}};
        if (!term.type.empty())
            row["type"] = term.type;
        if (!term.replacedBy.empty())
            row["replacedBy"] = term.replacedBy;
        names.push_back(std::move(row));
    }
    print(session,
          {{"system", system}, {"code", code}, {"display", display ? Json(*display) : Json()}, {"names", names}});
}

void translate(const Request& request, Session& session) {
    const auto store = openStore(request, session);
    const std::string system = meaning::canonicalSystem(request.system);
    const std::string code = meaning::canonicalCode(system, request.code);
    const auto rows =
        store.translate(system, code, request.target.empty() ? "" : meaning::canonicalSystem(request.target));
    session.exitCode = rows.empty() ? Incomplete : Done;
    Json list = Json::array();
    for (const terms::Translation& translation : rows) {
        const auto& row = translation.row;
        if (session.format == Format::Text)
            std::printf("%s\t%s\t%s\t%s\n", row.target.system.c_str(), row.target.code.c_str(),
                        std::string(relationshipName(row.relationship)).c_str(), translation.map.c_str());
        list.push_back(
            {{"system", row.target.system},
             {"code", row.target.code},
             {"display", row.target.display.empty()
                             ? store.display(row.target.system, row.target.code, session.language).value_or("")
                             : row.target.display},
             {"relationship", relationshipName(row.relationship)},
             {"map", translation.map},
             {"version", translation.version},
             {"comment", row.comment}});
    }
    if (session.format != Format::Text)
        print(session, {{"system", system}, {"code", code}, {"translations", list}});
}

void list(const Request& request, Session& session) {
    const auto store = openStore(request, session);
    Json packs = Json::array();
    for (const terms::PackInfo& pack : store.packs()) {
        if (session.format == Format::Text)
            std::printf("%s\t%s\t%s\t%llu\n", pack.kind.c_str(), pack.file.c_str(), pack.version.c_str(),
                        static_cast<unsigned long long>(pack.records));
        packs.push_back(
            {{"kind", pack.kind}, {"file", pack.file}, {"version", pack.version}, {"records", pack.records}});
    }
    if (session.format != Format::Text)
        print(session, packs);
}

} // namespace

void addTerms(CLI::App& root, Session& session) {
    CLI::App* app = root.add_subcommand("terms", "terminologies: names and maps of codes; needs no vault");
    app->require_subcommand(1);
    const auto request = std::make_shared<Request>();
    const auto verb = [&](const char* name, const char* help, void (*run)(const Request&, Session&)) {
        CLI::App* sub = app->add_subcommand(name, help);
        sub->add_option("--terms", request->folder, "folder of the terminologies")->envname("ANAMNESIS_TERMS");
        sub->callback([request, run, &session] { run(*request, session); });
        return sub;
    };
    verb("load", "reads terminology files", loadFiles)
        ->add_option("FILE", request->files, "RF2, LOINC, RxNorm RRF, ICD, GEM, CVX/NDC, FHIR")
        ->required();
    CLI::App* names = verb("lookup", "the names of a code", lookup);
    CLI::App* maps = verb("translate", "what the maps say of a code", translate);
    for (CLI::App* sub : {names, maps}) {
        sub->add_option("SYSTEM", request->system, "URL, OID or usual name of the code system")->required();
        sub->add_option("CODE", request->code)->required();
    }
    maps->add_option("--to", request->target, "only targets of this system");
    verb("list", "what has been loaded", list);
}

} // namespace anamnesis::app::cli
