// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/terms/server/Answers.h"

#include "services/terms/loaders/FhirResource.h"

#include <algorithm>
#include <optional>

namespace anamnesis::terms {
namespace {

using simdjson::dom::array;
using simdjson::dom::object;

std::unexpected<Error> wrong(const Reply& reply, std::string_view got) {
    return failure("terms.server-wrong", {{"server", reply.server}, {"got", std::string(got)}});
}

/// A word of a specification: what else a server writes there is not passed on.
std::string word(std::string_view text, std::string_view otherwise) {
    const bool plain = !text.empty() && text.size() <= 40 && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
    });
    return std::string(plain ? text : otherwise);
}

std::unexpected<Error> outcome(const Reply& reply, const object& resource) {
    std::string reason = "unknown";
    for (const object issue : each(resource, "issue")) {
        const std::string code = text(issue, "code");
        if (code == "not-found" || code == "code-invalid")
            return failure("terms.server-not-known", {{"server", reply.server}});
        if (reason == "unknown")
            reason = word(code, reason);
    }
    return failure("terms.server-refused",
                   {{"server", reply.server}, {"status", std::to_string(reply.status)}, {"reason", reason}});
}

/// The resource of the type asked for, or why not. The parser must outlive it.
Result<object> resourceOf(simdjson::dom::parser& parser, const Reply& reply, std::string_view type) {
    std::string_view body = reply.body;
    if (body.starts_with("\xEF\xBB\xBF"))
        body.remove_prefix(3);
    const std::size_t first = body.find_first_not_of(" \t\r\n");
    const bool markup = first != std::string_view::npos && body[first] == '<';
    object resource;
    if (first == std::string_view::npos || markup ||
        parser.parse(body.data(), body.size()).get(resource) != simdjson::SUCCESS) {
        if (reply.status < 200 || reply.status > 299)
            return failure("terms.server-refused", {{"server", reply.server},
                                                    {"status", std::to_string(reply.status)},
                                                    {"reason", markup ? "HTML" : "unreadable"}});
        return wrong(reply, first == std::string_view::npos                                     ? "nothing"
                            : markup && reply.contentType.find("fhir+xml") != std::string::npos ? "XML"
                            : markup                                                            ? "HTML"
                                                                                                : "unreadable");
    }
    const std::string got = text(resource, "resourceType");
    if (got == "OperationOutcome")
        return outcome(reply, resource);
    if (reply.status < 200 || reply.status > 299)
        return failure("terms.server-refused",
                       {{"server", reply.server}, {"status", std::to_string(reply.status)}, {"reason", "unknown"}});
    if (got != type)
        return wrong(reply, word(got, "unreadable"));
    return resource;
}

/// The value of a parameter or part, whatever its type; a Coding is left to who wants it.
std::string value(const object& parameter) {
    for (const auto& [key, held] : parameter)
        if (std::string_view written; key.starts_with("value") && held.get(written) == simdjson::SUCCESS)
            return std::string(written);
    return {};
}

std::string valueOf(const std::vector<object>& parameters, std::string_view name) {
    for (const object parameter : parameters)
        if (text(parameter, "name") == name)
            return value(parameter);
    return {};
}

std::optional<bool> booleanOf(const std::vector<object>& parameters, std::string_view name) {
    bool held = false;
    for (const object parameter : parameters)
        if (text(parameter, "name") == name && parameter["valueBoolean"].get(held) == simdjson::SUCCESS)
            return held;
    return std::nullopt;
}

std::optional<object> codingOf(const std::vector<object>& parameters, std::string_view name) {
    object held;
    for (const object parameter : parameters)
        if (text(parameter, "name") == name && parameter["valueCoding"].get(held) == simdjson::SUCCESS)
            return held;
    return std::nullopt;
}

/// Whether a property says that the code is out of use.
bool retired(const std::vector<object>& parameters) {
    for (const object parameter : parameters) {
        if (text(parameter, "name") != "property")
            continue;
        const auto parts = each(parameter, "part");
        const std::string code = valueOf(parts, "code");
        if ((code == "inactive" && booleanOf(parts, "value").value_or(false)) ||
            (code == "status" && (valueOf(parts, "value") == "retired" || valueOf(parts, "value") == "inactive")))
            return true;
    }
    return false;
}

} // namespace

Result<std::vector<Term>> readLookup(const Reply& reply, std::string_view system, std::string_view code,
                                     std::string_view language) {
    simdjson::dom::parser parser;
    const auto resource = resourceOf(parser, reply, "Parameters");
    if (!resource)
        return failure(resource.error());
    const auto parameters = each(*resource, "parameter");
    Term term;
    term.coding = {std::string(system), valueOf(parameters, "version"), std::string(code),
                   valueOf(parameters, "display"), false};
    term.language = std::string(language);
    term.active = !retired(parameters);
    // R5 echoes what it speaks of; another code's name is no name of this one.
    const std::string echoed = valueOf(parameters, "code");
    if (term.coding.display.empty() || (!echoed.empty() && echoed != code))
        return wrong(reply, "Parameters");
    std::vector<Term> terms{term};
    for (const object parameter : parameters) {
        if (text(parameter, "name") != "designation")
            continue;
        const auto parts = each(parameter, "part");
        Term other = term;
        other.coding.display = valueOf(parts, "value");
        if (std::string said = valueOf(parts, "language"); !said.empty())
            other.language = std::move(said);
        const auto use = codingOf(parts, "use");
        const std::string kind = use ? text(*use, "code") : std::string();
        other.use = kind == "900000000000003001" ? Use::FullySpecified
                    : kind == "preferredForLanguage" || other.language.substr(0, 2) != language.substr(0, 2)
                        ? Use::Preferred
                        : Use::Synonym;
        if (!other.coding.display.empty() &&
            (other.coding.display != term.coding.display || other.language != term.language))
            terms.push_back(std::move(other));
    }
    return terms;
}

Result<Validity> readValidity(const Reply& reply) {
    simdjson::dom::parser parser;
    const auto resource = resourceOf(parser, reply, "Parameters");
    if (!resource)
        return failure(resource.error());
    const auto parameters = each(*resource, "parameter");
    const auto result = booleanOf(parameters, "result");
    if (!result)
        return wrong(reply, "Parameters");
    return Validity{*result ? Truth::Yes : Truth::No, valueOf(parameters, "display")};
}

Result<std::vector<Translation>> readTranslations(const Reply& reply, std::string_view system, std::string_view code) {
    simdjson::dom::parser parser;
    const auto resource = resourceOf(parser, reply, "Parameters");
    if (!resource)
        return failure(resource.error());
    const auto parameters = each(*resource, "parameter");
    if (!booleanOf(parameters, "result"))
        return wrong(reply, "Parameters");
    std::vector<Translation> translations;
    for (const object parameter : parameters) {
        if (text(parameter, "name") != "match")
            continue;
        const auto parts = each(parameter, "part");
        Translation translation;
        translation.row.source = {std::string(system), {}, std::string(code), {}, false};
        if (const auto target = codingOf(parts, "concept"))
            translation.row.target = {text(*target, "system"), text(*target, "version"), text(*target, "code"),
                                      text(*target, "display"), false};
        std::string relation = valueOf(parts, "relationship");
        if (relation.empty())
            relation = valueOf(parts, "equivalence");
        translation.row.relationship = mapRelationship(relation);
        translation.map = valueOf(parts, "originMap");
        if (translation.map.empty())
            translation.map = valueOf(parts, "source");
        if (translation.map.empty())
            translation.map = reply.server;
        if (!translation.row.target.code.empty() ||
            translation.row.relationship == clinical::MapRelationship::Unmatched)
            translations.push_back(std::move(translation));
    }
    return translations;
}

Result<Page> readPage(const Reply& reply) {
    simdjson::dom::parser parser;
    const auto resource = resourceOf(parser, reply, "ValueSet");
    if (!resource)
        return failure(resource.error());
    const auto definition = readDefinition(reply.body);
    if (!definition || !definition->expansion)
        return wrong(reply, "ValueSet");
    object expansion;
    std::int64_t total = 0;
    Page page;
    page.members = definition->expansion->members;
    page.version = definition->version;
    if ((*resource)["expansion"].get(expansion) == simdjson::SUCCESS) {
        if (expansion["total"].get(total) == simdjson::SUCCESS && total > 0)
            page.total = static_cast<std::size_t>(total);
        for (const object extension : each(expansion, "extension"))
            page.cut = page.cut || text(extension, "url").ends_with("valueset-toocostly");
    }
    return page;
}

} // namespace anamnesis::terms
