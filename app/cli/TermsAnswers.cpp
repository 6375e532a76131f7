// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TermsAnswers.h"

#include "app/cli/Open.h"
#include "app/cli/StatementJson.h"
#include "app/platform/Folders.h"
#include "services/meaning/Codes.h"
#include "services/terms/Terminology.h"
#include "services/transport/RetryingHttp.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace anamnesis::app::cli {
namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

bool isFile(const std::string& named) {
    std::error_code error;
    return fs::is_regular_file(named, error);
}

std::string_view useName(terms::Use use) {
    static constexpr std::array<std::string_view, 3> names{"preferred", "synonym", "fully-specified"};
    return names.at(static_cast<std::size_t>(use));
}

std::string_view relationshipName(clinical::MapRelationship relationship) {
    static constexpr std::array<std::string_view, 5> names{"equivalent", "broader", "narrower", "inexact", "unmatched"};
    return names.at(static_cast<std::size_t>(relationship));
}

/// Packs, memory and, when one is named, a server, for one verb.
struct Sources {
    Sources(const TermsRequest& request, Session& session)
        : clock(session.at ? *session.at : SystemClock().now()),
          store(terms::Store::open(termsFolder(request), issues)), terminology(store, termsFolder(request), clock) {
        for (const Issue& issue : issues)
            note(session, issue.code, issue.args);
        if (request.server.empty())
            return;
        transport::Manners manners;
        manners.retry.attempts = 2;
        manners.retry.attemptsOfInternalError = 1;
        manners.retry.attemptsOfSlow = 1;
        manners.retry.longestHold = std::chrono::seconds(5);
        http = transport::makeNetwork(clock, manners);
        terms::ServerSettings settings;
        settings.base = request.server;
        settings.patience = std::chrono::seconds(request.patience);
        terminology.useServer(*http, settings);
    }

    FixedClock clock;
    Issues issues;
    terms::Store store;
    std::unique_ptr<transport::Http> http;
    terms::Terminology terminology;
};

template <class Value>
void say(const Session& session, const terms::Answered<Value>& answer) {
    for (const Issue& issue : answer.issues)
        note(session, issue.code, issue.args);
}

/// Where the answer is from, and why not from elsewhere.
template <class Value>
void addOrigin(Json& to, const terms::Answered<Value>& answer) {
    to["from"] = terms::name(answer.from);
    if (!answer.server.empty()) {
        to["server"] = answer.server;
        to["at"] = isoUtc(answer.at);
    }
    to["issues"] = issuesJson(answer.issues);
}

/// Prints the error, once; answers whether there was one.
template <class Value>
bool failed(Session& session, const Result<terms::Answered<Value>>& answer) {
    if (answer)
        return false;
    session.exitCode = report(session, answer.error());
    if (answer.error().code.starts_with("terms.server-"))
        session.exitCode = NoSourceReached;
    return true;
}

void printExpansion(const terms::Answered<terms::Expansion>& answer, Session& session) {
    const terms::Expansion& expansion = answer.value;
    session.exitCode = expansion.complete ? Done : Incomplete;
    Json members = Json::array();
    for (const terms::Member& member : expansion.members) {
        const clinical::Coding& coding = member.coding;
        Json row{{"system", coding.system}, {"code", coding.code}, {"display", coding.display}};
        if (!member.active)
            row["inactive"] = true;
        if (member.abstract_)
            row["abstract"] = true;
        if (session.format == Format::Text)
            std::printf("%s\t%s\t%s%s\n", coding.system.c_str(), coding.code.c_str(), coding.display.c_str(),
                        member.active ? "" : "\t-");
        else if (session.format == Format::Ndjson)
            printTerms(session, row);
        members.push_back(std::move(row));
    }
    if (session.format == Format::Text || session.format == Format::Ndjson)
        return say(session, answer);
    Json document{{"valueSet", expansion.url},
                  {"version", expansion.version},
                  {"complete", expansion.complete},
                  {"codes", members}};
    addOrigin(document, answer);
    printTerms(session, document);
}

} // namespace

fs::path termsFolder(const TermsRequest& request) {
    return request.folder.empty() ? platform::termsFolder() : fs::path(request.folder);
}

void printTerms(const Session& session, const Json& object) {
    const int indent = session.format == Format::Ndjson ? -1 : 2;
    std::printf("%s\n", object.dump(indent, ' ', false, Json::error_handler_t::replace).c_str());
}

void termsLookup(const TermsRequest& request, Session& session) {
    Sources sources(request, session);
    const std::string system = meaning::canonicalSystem(request.system);
    const std::string code = meaning::canonicalCode(system, request.code);
    const auto answer = sources.terminology.lookup(system, code, session.language, interruptToken());
    if (failed(session, answer))
        return;
    std::optional<std::string> display;
    if (answer->from == terms::From::Packs)
        display = sources.store.display(system, code, session.language);
    else if (!answer->value.empty())
        display = answer->value.front().coding.display;
    session.exitCode = display ? Done : Incomplete;
    if (session.format == Format::Text) {
        const std::string bare = std::string(clinical::shortSystemName(system)) + ' ' + code;
        std::printf("%s\n", display ? display->c_str() : bare.c_str());
        say(session, *answer);
        return;
    }
    Json names = Json::array();
    for (const terms::Term& term : answer->value) {
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
    Json document{{"system", system}, {"code", code}, {"display", display ? Json(*display) : Json()}, {"names", names}};
    addOrigin(document, *answer);
    printTerms(session, document);
}

namespace {

/// Codes of the chart that nobody has named, asked one by one. Answers lie with the terminologies, where the chart
/// finds them.
int nameChart(const TermsRequest& request, Session& session, review::Review& review) {
    const auto items = review.items(PersonId(request.person));
    if (!items)
        return report(session, items.error());
    std::set<std::pair<std::string, std::string>> bare;
    for (const timeline::Item& item : *items)
        for (const timeline::CodeName& name : item.names)
            if (name.text.empty())
                bare.emplace(meaning::canonicalSystem(name.system),
                             meaning::canonicalCode(meaning::canonicalSystem(name.system), name.code));
    Sources sources(request, session);
    Json codes = Json::array();
    std::size_t named = 0;
    for (const auto& [system, code] : bare) {
        const auto answer = sources.terminology.lookup(system, code, session.language, interruptToken());
        if (failed(session, answer))
            return session.exitCode;
        const bool known = !answer->value.empty();
        named += known ? 1U : 0U;
        Json row{{"system", system}, {"code", code}, {"name", Json()}};
        if (known)
            row["name"] = answer->value.front().coding.display;
        addOrigin(row, *answer);
        if (session.format == Format::Text) {
            std::printf("%s\t%s\t%s\n", system.c_str(), code.c_str(),
                        known ? answer->value.front().coding.display.c_str() : "-");
            say(session, *answer);
        }
        codes.push_back(std::move(row));
    }
    if (session.format != Format::Text)
        printTerms(session, Json{{"person", request.person}, {"named", named}, {"codes", codes}});
    return named == bare.size() ? Done : Incomplete;
}

} // namespace

void termsName(const TermsRequest& request, Session& session) {
    session.exitCode = withVault(session, [&](review::Review& review) { return nameChart(request, session, review); });
}

void termsTranslate(const TermsRequest& request, Session& session) {
    Sources sources(request, session);
    const std::string system = meaning::canonicalSystem(request.system);
    const std::string code = meaning::canonicalCode(system, request.code);
    const auto answer = sources.terminology.translate(
        system, code, request.target.empty() ? "" : meaning::canonicalSystem(request.target), interruptToken());
    if (failed(session, answer))
        return;
    session.exitCode = answer->value.empty() ? Incomplete : Done;
    Json list = Json::array();
    for (const terms::Translation& translation : answer->value) {
        const auto& row = translation.row;
        if (session.format == Format::Text)
            std::printf("%s\t%s\t%s\t%s\n", row.target.system.c_str(), row.target.code.c_str(),
                        std::string(relationshipName(row.relationship)).c_str(), translation.map.c_str());
        list.push_back(
            {{"system", row.target.system},
             {"code", row.target.code},
             {"display", row.target.display.empty()
                             ? sources.store.display(row.target.system, row.target.code, session.language).value_or("")
                             : row.target.display},
             {"relationship", relationshipName(row.relationship)},
             {"map", translation.map},
             {"version", translation.version},
             {"comment", row.comment}});
    }
    if (session.format == Format::Text)
        return say(session, *answer);
    Json document{{"system", system}, {"code", code}, {"translations", list}};
    addOrigin(document, *answer);
    printTerms(session, document);
}

void termsValidate(const TermsRequest& request, Session& session) {
    Sources sources(request, session);
    const std::string system = meaning::canonicalSystem(request.system);
    const std::string code = meaning::canonicalCode(system, request.code);
    const auto answer = sources.terminology.validate(request.valueSet, system, code, interruptToken());
    if (failed(session, answer))
        return;
    static constexpr std::array<std::string_view, 3> words{"no", "yes", "unknown"};
    const std::string valid(words.at(static_cast<std::size_t>(answer->value.valid)));
    session.exitCode = answer->value.valid == terms::Truth::Yes ? Done : Incomplete;
    if (session.format == Format::Text) {
        std::printf("%s\n", valid.c_str());
        return say(session, *answer);
    }
    Json document{{"system", system},
                  {"code", code},
                  {"valueSet", request.valueSet.empty() ? Json() : Json(request.valueSet)},
                  {"valid", valid},
                  {"display", answer->value.display}};
    addOrigin(document, *answer);
    printTerms(session, document);
}

void termsExpand(const TermsRequest& request, Session& session) {
    Sources sources(request, session);
    terms::Bounds bounds;
    bounds.most = request.count;
    if (isFile(request.valueSet)) {
        std::ifstream stream(request.valueSet, std::ios::binary);
        const std::string json{std::istreambuf_iterator<char>(stream), {}};
        auto own = terms::expandResource(sources.store, json, bounds, session.language, interruptToken());
        if (!own) {
            session.exitCode = report(session, own.error());
            return;
        }
        terms::Answered<terms::Expansion> answer{std::move(*own), terms::From::Packs, {}, {}, {}};
        answer.issues = answer.value.issues;
        return printExpansion(answer, session);
    }
    const auto answer = sources.terminology.expand(request.valueSet, bounds, session.language, interruptToken());
    if (!failed(session, answer))
        printExpansion(*answer, session);
}

} // namespace anamnesis::app::cli
