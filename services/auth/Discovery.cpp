// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auth/Discovery.h"

#include "services/transport/Url.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace anamnesis::auth {
namespace {

using Json = nlohmann::json;
constexpr std::string_view oauthExtension = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

std::string text(const Json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<std::string> texts(const Json& object, const char* name) {
    std::vector<std::string> result;
    if (const auto found = object.find(name); found != object.end() && found->is_array())
        for (const Json& entry : *found)
            if (entry.is_string())
                result.push_back(entry.get<std::string>());
    return result;
}

/// Value of an attribute that follows `from`; the XML of an extension is two attributes, no reason for a parser.
std::string attributeAfter(std::string_view xml, std::size_t from, std::string_view element, std::size_t limit) {
    const auto at = xml.find(element, from);
    if (at == std::string_view::npos || at > limit)
        return {};
    const auto value = xml.find("value=", at);
    if (value == std::string_view::npos || value + 7 >= xml.size())
        return {};
    const char quote = xml[value + 6];
    const auto end = xml.find(quote, value + 7);
    return end == std::string_view::npos ? std::string() : std::string(xml.substr(value + 7, end - value - 7));
}

void put(Endpoints& endpoints, std::string_view name, std::string value) {
    if (name == "token")
        endpoints.token = std::move(value);
    else if (name == "authorize")
        endpoints.authorize = std::move(value);
    else if (name == "introspect")
        endpoints.introspect = std::move(value);
    else if (name == "revoke")
        endpoints.revoke = std::move(value);
}

Endpoints fromXml(std::string_view xml) {
    Endpoints endpoints;
    const auto start = xml.find(oauthExtension);
    if (start == std::string_view::npos)
        return endpoints;
    const auto stop = std::min(xml.find("</security>", start), xml.size());
    for (const std::string_view name : {"token", "authorize", "introspect", "revoke"}) {
        for (const char quote : {'"', '\''}) {
            const auto at = xml.find("url=" + (quote + std::string(name)) + quote, start);
            if (at < stop)
                put(endpoints, name, attributeAfter(xml, at, "<valueUri", stop));
        }
    }
    return endpoints;
}

Endpoints fromJson(const Json& statement) {
    Endpoints endpoints;
    const auto rests = statement.find("rest");
    if (rests == statement.end() || !rests->is_array())
        return endpoints;
    for (const Json& rest : *rests) {
        const Json security = rest.is_object() ? rest.value("security", Json::object()) : Json::object();
        if (!security.is_object())
            continue;
        for (const Json& extension : security.value("extension", Json::array()))
            if (extension.is_object() && text(extension, "url") == oauthExtension)
                for (const Json& part : extension.value("extension", Json::array()))
                    if (part.is_object())
                        put(endpoints, text(part, "url"), text(part, "valueUri"));
    }
    return endpoints;
}

} // namespace

Result<Endpoints> smartConfiguration(std::string_view json) {
    const Json document = Json::parse(json, nullptr, false);
    if (!document.is_object())
        return failure("auth.no-token-endpoint");
    Endpoints endpoints{text(document, "token_endpoint"),
                        text(document, "authorization_endpoint"),
                        text(document, "introspection_endpoint"),
                        text(document, "revocation_endpoint"),
                        text(document, "issuer"),
                        texts(document, "capabilities"),
                        texts(document, "token_endpoint_auth_methods_supported"),
                        texts(document, "token_endpoint_auth_signing_alg_values_supported"),
                        texts(document, "scopes_supported")};
    if (endpoints.token.empty())
        return failure("auth.no-token-endpoint");
    return endpoints;
}

Endpoints oauthUris(std::string_view statement) {
    const auto first = statement.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first != std::string_view::npos && statement[first] == '<')
        return fromXml(statement);
    try {
        const Json document = Json::parse(statement, nullptr, false);
        return document.is_object() ? fromJson(document) : Endpoints{};
    } catch (const Json::exception&) {
        return {};
    }
}

Result<Endpoints> discover(transport::Http& http, std::string_view base,
                           const std::shared_ptr<const transport::TlsIdentity>& tls, const CancelToken& cancel) {
    const auto ask = [&](std::string_view path, const char* accept) {
        auto request = transport::Request::get(transport::join(base, path), accept);
        request.tls = tls;
        return transport::exchange(http, std::move(request), cancel);
    };
    const auto known = ask(".well-known/smart-configuration", "application/json");
    if (!known && known.error().code == "http.cancelled")
        return failure(known.error());
    if (known && known->ok())
        if (auto endpoints = smartConfiguration(known->body))
            return endpoints;
    const auto statement = ask("metadata", "application/fhir+json, application/fhir+xml;q=0.9, application/json;q=0.8");
    if (!statement)
        return failure(statement.error());
    if (statement->ok())
        if (auto endpoints = oauthUris(statement->body); !endpoints.token.empty())
            return endpoints;
    return failure("auth.no-token-endpoint", {{"host", transport::hostOf(base)}});
}

} // namespace anamnesis::auth
