// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Reconcile.h"

#include "app/cli/Decode.h"
#include "app/cli/ItemJson.h"
#include "app/cli/Output.h"
#include "app/cli/StatementJson.h"
#include "app/platform/Zones.h"
#include "models/base/Hash.h"
#include "models/clinical/CodeMap.h"
#include "services/decode/Decode.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <system_error>
#include <thread>

namespace anamnesis::app::cli {
namespace {

namespace fs = std::filesystem;

struct Wanted {
    std::vector<std::string> directories;
    std::string person = "auto";
    std::vector<std::string> zones; ///< "SOURCE=TZ"
};

/// What the records of all files of a source point at.
decode::ContentLinks linksOf(const std::vector<fs::path>& files, const std::string& source) {
    decode::ContentLinks links;
    for (const fs::path& path : files) {
        std::ifstream stream(path, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
        if (bytes.find("Binary/") != std::string::npos || bytes.find("urn:") != std::string::npos)
            addContentLinks(links, decode::split(bytes, path.string()), {source, {}, path.string(), {}});
    }
    return links;
}

void readFile(const fs::path& path, const std::string& source, const decode::ContentLinks& links, ReadSources& into,
              std::size_t& failed) {
    std::ifstream stream(path, std::ios::binary);
    const std::string file = path.string();
    if (!stream) {
        into.refused.push_back({source, file, {}, {}, {}, {{Severity::Error, {}, "file.unreadable", {}}}});
        ++failed;
        return;
    }
    const std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    const decode::Page page = decode::split(bytes, file);
    const std::size_t before = into.statements.size() + into.refused.size();
    const auto take = [&](decode::Decoded& decoded) {
        if (decoded.statements.empty()) {
            into.refused.push_back({source, file, decoded.record->type, decoded.record->id, decoded.record->sha256,
                                    std::move(decoded.issues)});
            ++failed;
        }
        for (clinical::Statement& statement : decoded.statements)
            into.statements.push_back(std::move(statement));
    };
    for (const decode::Slice& slice : page.slices) {
        const decode::Decoded* owner = links.ownerOf(slice, file);
        decode::WholeRecord whole = decode::decodeWhole(slice, {source, {}, file, {}},
                                                        owner != nullptr ? decode::contentOwner(*owner->record) : "");
        take(whole.decoded);
        for (decode::CarriedRecord& carried : whole.carried)
            take(carried.decoded);
    }
    const bool grave =
        std::ranges::any_of(page.issues, [](const Issue& issue) { return issue.severity >= Severity::Error; });
    if (before == into.statements.size() + into.refused.size() || grave) { // every file yields a row
        into.refused.push_back({source, file, {}, {}, sha256(bytes), page.issues});
        failed += grave ? 1 : 0;
    }
}

Json personJson(const FilesPerson& person) {
    Json json{{"id", person.id}, {"name", person.name}, {"birthDate", person.birthDate}, {"sex", person.sex}};
    json["patients"] = Json::array();
    for (const auto& [source, id] : person.patients)
        json["patients"].push_back({{"source", source}, {"id", id}});
    return json;
}

Json refusedJson(const UnreadRecord& refused) {
    Json json{{"source", refused.source}, {"file", refused.file}};
    json["record"] = {{"type", refused.type}, {"id", refused.id}, {"sha256", refused.sha256}, {"file", refused.file}};
    json["issues"] = issuesJson(refused.issues);
    return json;
}

struct Answer {
    FilesPerson person;
    reconcile::Reconciliation chart;
};

void printJson(const std::vector<Answer>& answers, const ReadSources& read) {
    Json document = Json::object();
    std::vector<const Answer*> persons;
    for (const Answer& answer : answers)
        if (!answer.person.id.empty())
            persons.push_back(&answer);
    document["person"] = persons.size() == 1 ? personJson(persons.front()->person) : Json(nullptr);
    document["persons"] = Json::array();
    for (const Answer* answer : persons)
        document["persons"].push_back(personJson(answer->person));
    document["items"] = Json::array();
    document["discrepancies"] = Json::array();
    document["issues"] = Json::array();
    for (const Answer& answer : answers) {
        const Json who = answer.person.id.empty() ? Json(nullptr) : Json(answer.person.id);
        for (const timeline::Item& item : answer.chart.items) {
            Json json = itemJson(item);
            json["person"] = who;
            document["items"].push_back(std::move(json));
        }
        for (const timeline::Discrepancy& discrepancy : answer.chart.discrepancies) {
            Json json = discrepancyJson(discrepancy);
            json["person"] = who;
            document["discrepancies"].push_back(std::move(json));
        }
        for (Json& issue : issuesJson(answer.chart.issues))
            document["issues"].push_back(std::move(issue));
    }
    document["ledger"] = Json::array();
    for (const timeline::LedgerRow& row : read.ledger)
        document["ledger"].push_back(ledgerJson(row));
    document["refused"] = Json::array();
    for (const UnreadRecord& refused : read.refused)
        document["refused"].push_back(refusedJson(refused));
    print(document);
}

void printLines(const std::vector<Answer>& answers, const ReadSources& read) {
    const auto line = [](const char* type, const Json& body, const Json& who) {
        Json json{{"type", type}};
        for (const auto& [key, value] : body.items())
            json[key] = value;
        if (!who.is_discarded())
            json["person"] = who;
        printLine(json);
    };
    const Json none = Json(nlohmann::detail::value_t::discarded);
    for (const Answer& answer : answers) {
        const Json who = answer.person.id.empty() ? Json(nullptr) : Json(answer.person.id);
        if (!answer.person.id.empty())
            line("person", personJson(answer.person), none);
        for (const timeline::Item& item : answer.chart.items)
            line("item", itemJson(item), who);
        for (const timeline::Discrepancy& discrepancy : answer.chart.discrepancies)
            line("discrepancy", discrepancyJson(discrepancy), who);
    }
    for (const timeline::LedgerRow& row : read.ledger)
        line("ledger", ledgerJson(row), none);
    for (const UnreadRecord& refused : read.refused)
        line("refused", refusedJson(refused), none);
}

void printTable(const Session& session, const std::vector<Answer>& answers) {
    Table table{{"person", "kind", "date", "title", "value", "status", "sources", "disputed"}, {}};
    for (const Answer& answer : answers)
        for (const timeline::Item& item : answer.chart.items) {
            std::string value, sources, disputed;
            for (const char* name : {"value", "dose", "systolic"})
                if (const clinical::Field* field = item.field(name); field != nullptr && value.empty())
                    value = field->text;
            for (const timeline::Side& side : item.sides)
                for (const clinical::Field& field : side.fields)
                    value += (value.empty() ? "" : " | ") + field.text;
            for (const std::string& source : item.sources)
                sources += (sources.empty() ? "" : " ") + source;
            for (const std::string& name : item.disputed)
                disputed += (disputed.empty() ? "" : " ") + name;
            table.rows.push_back({answer.person.name, std::string(clinical::name(item.kind)),
                                  item.time.start ? iso(*item.time.start) : std::string(), item.title, value,
                                  item.status, sources, disputed});
        }
    print(session, table);
    if (session.format != Format::Text)
        return;
    Table differences{{"severity", "kind", "about", "field", "values"}, {}};
    std::size_t folded = 0;
    for (const Answer& answer : answers)
        for (const timeline::Discrepancy& discrepancy : answer.chart.discrepancies) {
            if (discrepancy.severity == timeline::DiscrepancySeverity::Cosmetic) {
                ++folded;
                continue;
            }
            std::string values;
            for (const timeline::DiscrepancyMember& member : discrepancy.members)
                values += (values.empty() ? "" : " | ") + member.source + ": " + member.value;
            differences.rows.push_back({std::string(timeline::name(discrepancy.severity)),
                                        std::string(timeline::name(discrepancy.kind)), discrepancy.title,
                                        discrepancy.path, values});
        }
    if (folded > 0)
        differences.rows.push_back({"cosmetic", "", std::to_string(folded), "", ""});
    if (!differences.rows.empty()) {
        std::printf("\n");
        print(session, differences);
    }
}

/// What the sources themselves code side by side, of all persons: each source's own map.
clinical::CodeMap coCodings(const std::vector<clinical::Statement>& statements) {
    clinical::CodeMap map("co-coding", {});
    std::set<std::string> seen;
    for (const clinical::Statement& statement : statements) {
        const auto& codings = statement.code.codings;
        for (const clinical::Coding& from : codings)
            for (const clinical::Coding& to : codings) {
                if (from.system == to.system || from.code.empty() || to.code.empty() || codings.size() > 8 ||
                    !seen.insert(from.system + '|' + from.code + '|' + to.system + '|' + to.code).second)
                    continue;
                map.add({from, to, clinical::MapRelationship::Equivalent, {}});
            }
    }
    return map;
}

int runReconcile(const Wanted& wanted, const Session& session) {
    for (const std::string& directory : wanted.directories)
        if (std::error_code error; !fs::exists(directory, error))
            return report(session, {"usage.path-missing", {{"path", directory}}});
    ReadSources read = readSources(wanted.directories, session.now());
    if (read.statements.empty()) {
        if (session.format == Format::Json)
            printJson({}, read);
        else if (session.format == Format::Ndjson)
            printLines({}, read);
        return NothingReadable;
    }
    std::map<std::string, clinical::ZoneOffsets> zones;
    for (const std::string& one : wanted.zones)
        if (const auto equals = one.find('='); equals != std::string::npos)
            zones[one.substr(0, equals)] = platform::zoneOffsets(one.substr(equals + 1));
    std::vector<reconcile::SourceSettings> settings;
    for (const std::string& source : read.sources) {
        const auto zone = zones.find(source);
        settings.push_back({source, zone == zones.end() ? nullptr : &zone->second, {}});
    }
    const PersonMode mode = wanted.person == "one" ? PersonMode::One : PersonMode::Auto;
    const std::vector<clinical::CodeMap> maps{coCodings(read.statements)};
    std::vector<Answer> answers;
    for (FilesPerson& person : splitByPerson(std::move(read.statements), mode)) {
        // Files were read, not a source asked: nothing is "missing" from them, so no ledger is handed in.
        reconcile::Input input{.statements = person.statements, .sources = settings, .maps = maps};
        input.now = session.now();
        input.threads = std::thread::hardware_concurrency();
        auto chart = reconcile::reconcile(input);
        if (!chart)
            return report(session, chart.error());
        person.statements.clear();
        answers.push_back({std::move(person), std::move(*chart)});
    }
    switch (session.format) {
    case Format::Json:
        printJson(answers, read);
        break;
    case Format::Ndjson:
        printLines(answers, read);
        break;
    case Format::Text:
    case Format::Csv:
        printTable(session, answers);
        break;
    }
    return read.refused.empty() ? Done : Incomplete;
}

} // namespace

ReadSources readSources(const std::vector<std::string>& directories, Instant at) {
    ReadSources read;
    std::set<std::string> taken;
    for (const std::string& directory : directories) {
        fs::path path = fs::path(directory).lexically_normal();
        if (path.filename().empty())
            path = path.parent_path();
        std::string name = path.filename().string();
        if (name.empty() || name == "." || name == "..")
            name = fs::absolute(path).lexically_normal().filename().string();
        std::string source = name.empty() ? "files" : name;
        for (int i = 2; !taken.insert(source).second; ++i)
            source = name + "-" + std::to_string(i);
        read.sources.push_back(source);
        const std::size_t first = read.statements.size();
        std::size_t failed = 0;
        const std::vector<fs::path> files = filesOf({directory});
        const decode::ContentLinks links = linksOf(files, source);
        for (const fs::path& file : files)
            readFile(file, source, links, read, failed);
        std::map<clinical::Kind, std::set<std::string>> records;
        std::map<clinical::Kind, std::uint64_t> issues;
        for (std::size_t i = first; i < read.statements.size(); ++i) {
            records[read.statements[i].kind].insert(read.statements[i].record->key.value);
            issues[read.statements[i].kind] += read.statements[i].issues.size();
        }
        const auto row = [&](clinical::Kind kind, std::uint64_t count, timeline::Outcome outcome) {
            timeline::LedgerRow one;
            one.source = source;
            one.kind = kind;
            one.query = "files";
            one.period = "all";
            one.outcome = outcome;
            one.received = count;
            one.kept = count;
            one.issues = issues[kind];
            one.at = at;
            read.ledger.push_back(std::move(one));
        };
        for (const auto& [kind, keys] : records)
            row(kind, keys.size(), failed > 0 ? timeline::Outcome::Partial : timeline::Outcome::Complete);
        if (failed > 0) {
            row(clinical::Kind::Other, failed, timeline::Outcome::Failed);
            read.ledger.back().kept = 0;
            read.ledger.back().issues = failed;
            read.ledger.back().reason = {"file.unreadable", {{"count", std::to_string(failed)}}};
        }
    }
    return read;
}

void addReconcile(CLI::App& root, Session& session) {
    auto wanted = std::make_shared<Wanted>();
    CLI::App* verb = root.add_subcommand("reconcile", "items and discrepancies of files, one directory a source");
    verb->add_option("directories", wanted->directories, "one directory a source, named by the directory")
        ->required()
        ->type_name("DIR");
    verb->add_option("--person", wanted->person, "one: all records are one person's; auto: by identity")
        ->check(CLI::IsMember({"one", "auto"}));
    verb->add_option("--zone", wanted->zones, "time zone of a source's unzoned times")->type_name("SOURCE=TZ");
    verb->callback([wanted, &session] { session.exitCode = runReconcile(*wanted, session); });
}

} // namespace anamnesis::app::cli
