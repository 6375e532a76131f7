// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Ucum.h"

#include "services/meaning/Ucum.h"
#include "services/meaning/UcumBatch.h"
#include "services/meaning/Units.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <iostream>
#include <memory>
#include <vector>

namespace anamnesis::app::cli {
namespace {

using Json = nlohmann::ordered_json;

struct Verb {
    const char* name;
    std::vector<const char*> arguments;
    const char* help;
};

const std::array verbs{
    Verb{"check", {"UNIT"}, "is it a valid UCUM unit, and why not"},
    Verb{"convert", {"VALUE", "FROM", "TO"}, "a value in another unit"},
    Verb{"canonical", {"UNIT"}, "factor and base units"},
    Verb{"equal", {"A", "B"}, "is 1 of the one exactly 1 of the other"},
    Verb{"multiply", {"VALUE1", "UNIT1", "VALUE2", "UNIT2"}, "product in base units"},
    Verb{"divide", {"VALUE1", "UNIT1", "VALUE2", "UNIT2"}, "quotient in base units"},
    Verb{"name", {"UNIT"}, "the unit in words"},
};

struct Request {
    std::vector<std::string> values;
    std::vector<CLI::Option*> given;
    std::string analyte;
    bool batch = false;
};

Json json(const Error& error) {
    Json args = Json::object();
    for (const auto& [name, value] : error.args)
        args[name] = value;
    return {{"code", error.code}, {"args", args}};
}

/// What one call answers: the object, the same for people, and the exit code.
struct Answer {
    Json object;
    std::string text;
    std::optional<Error> error;
};

Answer answered(const Result<meaning::ucum::Amount>& amount, const char* valueName) {
    if (!amount)
        return {{}, {}, amount.error()};
    return {{{valueName, amount->value}, {"unit", amount->unit}}, amount->value + ' ' + amount->unit, {}};
}

Answer answer(std::string_view verb, const Request& request) {
    const auto& values = request.values;
    if (verb == "check") {
        const auto checked = meaning::ucum::check(values[0]);
        Answer result{{{"unit", values[0]}, {"valid", checked.has_value()}}, checked ? "valid" : "invalid", {}};
        if (!checked)
            result.object["why"] = json(checked.error());
        return result;
    }
    if (verb == "convert") {
        const auto value = meaning::convertFor(values[0], values[1], values[2], request.analyte);
        if (!value)
            return {{}, {}, value.error()};
        return {{{"value", *value}, {"unit", values[2]}}, *value, {}};
    }
    if (verb == "canonical")
        return answered(meaning::ucum::canonical(values[0]), "factor");
    if (verb == "equal") {
        const auto same = meaning::ucum::equal(values[0], values[1]);
        if (!same)
            return {{}, {}, same.error()};
        return {{{"equal", *same}}, *same ? "true" : "false", {}};
    }
    if (verb == "name") {
        const auto name = meaning::ucum::displayName(values[0]);
        if (!name)
            return {{}, {}, name.error()};
        return {{{"name", *name}}, *name, {}};
    }
    return answered(verb == "multiply" ? meaning::ucum::multiply(values[0], values[1], values[2], values[3])
                                       : meaning::ucum::divide(values[0], values[1], values[2], values[3]),
                    "value");
}

void runOnce(std::string_view verb, const Request& request, Session& session) {
    const Answer result = answer(verb, request);
    if (session.format == Format::Text) {
        if (result.error) {
            report(session, *result.error);
        } else {
            std::printf("%s\n", result.text.c_str());
            if (result.object.contains("why")) // the reason is for people too
                report(session, meaning::ucum::check(request.values[0]).error());
        }
    } else {
        const Json object = result.error ? Json{{"error", json(*result.error)}} : result.object;
        std::printf("%s\n", object.dump(-1, ' ', false, Json::error_handler_t::replace).c_str());
    }
    session.exitCode = result.error ? Incomplete : Done;
}

void runBatch(std::string_view verb, const Request& request, Session& session) {
    std::string line;
    bool complete = true;
    while (std::getline(std::cin, line)) {
        if (line.ends_with('\r'))
            line.pop_back();
        const auto result = meaning::ucum::answerLine(verb, line, request.analyte);
        complete = complete && result.answered;
        line += '\t' + result.text + '\n';
        std::fwrite(line.data(), 1, line.size(), stdout);
    }
    std::fflush(stdout);
    session.exitCode = complete ? Done : Incomplete;
}

} // namespace

void addUcum(CLI::App& root, Session& session) {
    CLI::App* ucum = root.add_subcommand("ucum", "units of measure (UCUM); needs no vault");
    ucum->require_subcommand(1);
    for (const Verb& verb : verbs) {
        CLI::App* app = ucum->add_subcommand(verb.name, verb.help);
        const auto request = std::make_shared<Request>();
        request->values.resize(verb.arguments.size()); // stays this size: the options point into it
        for (std::size_t at = 0; at < verb.arguments.size(); ++at)
            request->given.push_back(app->add_option(verb.arguments[at], request->values[at], ""));
        if (std::string_view(verb.name) == "convert")
            app->add_option("--analyte", request->analyte, "LOINC code whose row may be used to cross");
        app->add_flag("--batch", request->batch, "a line of tab-separated arguments each on stdin");
        app->callback([request, name = std::string_view(verb.name), &session] {
            if (request->batch) {
                runBatch(name, *request, session);
                return;
            }
            for (const CLI::Option* option : request->given)
                if (option->count() == 0) {
                    session.exitCode =
                        report(session, Error{"usage.argument-missing", {{"argument", option->get_name()}}});
                    return;
                }
            runOnce(name, *request, session);
        });
    }
}

} // namespace anamnesis::app::cli
