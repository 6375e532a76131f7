// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/SourceSettings.h"

#include "services/sources/fhir/Quirks.h"
#include "services/transport/Url.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace anamnesis::sources {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 6> kindNames{"fhir", "mhd", "xds", "xca", "pdqm", "dicomweb"};
constexpr std::array<std::string_view, 6> authNames{"none",  "bearer", "client-secret", "private-key-jwt",
                                                    "smart", "mtls"};
constexpr std::array<std::string_view, 3> formatNames{"auto", "json", "xml"};

template <class Enum, std::size_t N>
std::optional<Enum> named(const std::array<std::string_view, N>& names, std::string_view name) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name)
            return static_cast<Enum>(i);
    return std::nullopt;
}

struct TextField {
    const char* name;
    std::string SourceSettings::* member;
};
constexpr std::array textFields{
    TextField{"name", &SourceSettings::name},         TextField{"url", &SourceSettings::url},
    TextField{"clientId", &SourceSettings::clientId}, TextField{"keyId", &SourceSettings::keyId},
    TextField{"scope", &SourceSettings::scope},       TextField{"tokenUrl", &SourceSettings::tokenUrl},
    TextField{"zone", &SourceSettings::zone},         TextField{"badge", &SourceSettings::badge},
    TextField{"caFile", &SourceSettings::caFile},     TextField{"certFile", &SourceSettings::certFile},
    TextField{"keyFile", &SourceSettings::keyFile},
};

struct ListField {
    const char* name;
    std::vector<std::string> SourceSettings::* member;
};
constexpr std::array listFields{
    ListField{"quirks", &SourceSettings::quirks},
    ListField{"parameters", &SourceSettings::parameters},
    ListField{"origins", &SourceSettings::origins},
};

struct SecretField {
    const char* name;
    auth::Secret SourceSettings::* member;
};
constexpr std::array secretFields{
    SecretField{"clientSecret", &SourceSettings::clientSecret},
    SecretField{"token", &SourceSettings::token},
    SecretField{"privateKey", &SourceSettings::privateKey},
};

std::unexpected<Error> unreadable(std::string_view field) {
    return failure("source.settings-unreadable", {{"field", std::string(field)}});
}

/// Reads an enumeration by name; absent leaves the default.
template <class Enum>
bool readNamed(const Json& object, const char* name, std::optional<Enum> (*lookUp)(std::string_view), Enum& into) {
    const auto found = object.find(name);
    if (found == object.end())
        return true;
    const auto value = found->is_string() ? lookUp(found->get<std::string>()) : std::nullopt;
    if (value)
        into = *value;
    return value.has_value();
}

bool readList(const Json& value, std::vector<std::string>& into) {
    if (!value.is_array() || !std::ranges::all_of(value, [](const Json& entry) { return entry.is_string(); }))
        return false;
    into = value.get<std::vector<std::string>>();
    return true;
}

} // namespace

std::string_view name(SourceKind kind) {
    return kindNames[static_cast<std::size_t>(kind)];
}
std::optional<SourceKind> sourceKindNamed(std::string_view name) {
    return named<SourceKind>(kindNames, name);
}
std::string_view name(AuthMethod method) {
    return authNames[static_cast<std::size_t>(method)];
}
std::optional<AuthMethod> authMethodNamed(std::string_view name) {
    return named<AuthMethod>(authNames, name);
}
std::string_view name(WireFormat format) {
    return formatNames[static_cast<std::size_t>(format)];
}
std::optional<WireFormat> wireFormatNamed(std::string_view name) {
    return named<WireFormat>(formatNames, name);
}

std::string settingsJson(const SourceSettings& settings) {
    Json object{{"kind", name(settings.kind)}, {"auth", name(settings.auth)}};
    for (const TextField& field : textFields)
        if (!(settings.*field.member).empty())
            object[field.name] = settings.*field.member;
    for (const ListField& field : listFields)
        if (!(settings.*field.member).empty())
            object[field.name] = settings.*field.member;
    if (settings.format != WireFormat::Auto)
        object["format"] = name(settings.format);
    if (!settings.enabled)
        object["enabled"] = false;
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string secretsJson(const SourceSettings& settings) {
    Json object = Json::object();
    for (const SecretField& field : secretFields)
        if (!(settings.*field.member).empty())
            object[field.name] = (settings.*field.member).reveal();
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<SourceSettings> settingsFromJson(std::string_view settings, std::string_view secrets) {
    const Json object = Json::parse(settings, nullptr, false);
    const Json hidden = Json::parse(secrets, nullptr, false);
    if (!object.is_object())
        return unreadable("settings");
    if (!hidden.is_object())
        return unreadable("secrets");
    SourceSettings result;
    for (const TextField& field : textFields) {
        if (const auto found = object.find(field.name); found != object.end()) {
            if (!found->is_string())
                return unreadable(field.name);
            result.*field.member = found->get<std::string>();
        }
    }
    for (const ListField& field : listFields)
        if (const auto found = object.find(field.name);
            found != object.end() && !readList(*found, result.*field.member))
            return unreadable(field.name);
    for (const SecretField& field : secretFields) {
        if (const auto found = hidden.find(field.name); found != hidden.end()) {
            if (!found->is_string())
                return unreadable(field.name);
            result.*field.member = auth::Secret(found->get<std::string>());
        }
    }
    if (!readNamed(object, "kind", &sourceKindNamed, result.kind))
        return unreadable("kind");
    if (!readNamed(object, "auth", &authMethodNamed, result.auth))
        return unreadable("auth");
    if (!readNamed(object, "format", &wireFormatNamed, result.format))
        return unreadable("format");
    if (const auto found = object.find("enabled"); found != object.end()) {
        if (!found->is_boolean())
            return unreadable("enabled");
        result.enabled = found->get<bool>();
    }
    return result;
}

Result<void> check(const SourceSettings& settings) {
    const std::string method(name(settings.auth));
    if (settings.name.empty())
        return failure("source.name-missing");
    if (const auto origin = transport::contactable(settings.url); !origin) {
        if (origin.error().code == "http.plain-refused")
            return failure("source.url-plain", origin.error().args);
        return failure("source.url-invalid", {{"url", transport::hostOf(settings.url)}});
    }
    switch (settings.auth) {
    case AuthMethod::None:
    case AuthMethod::Smart:
        break;
    case AuthMethod::Bearer:
        if (settings.token.empty())
            return failure("source.secret-missing", {{"auth", method}});
        break;
    case AuthMethod::ClientSecret:
        if (settings.clientSecret.empty())
            return failure("source.secret-missing", {{"auth", method}});
        break;
    case AuthMethod::PrivateKeyJwt:
        if (settings.privateKey.empty())
            return failure("source.secret-missing", {{"auth", method}});
        break;
    case AuthMethod::MutualTls:
        if (settings.certFile.empty())
            return failure("source.certificate-missing");
        break;
    }
    const bool needsClient = settings.auth == AuthMethod::ClientSecret || settings.auth == AuthMethod::PrivateKeyJwt;
    if (needsClient && settings.clientId.empty())
        return failure("source.client-id-missing", {{"auth", method}});
    for (const std::string& quirk : settings.quirks)
        if (fhir::quirkNamed(quirk) == nullptr)
            return failure("source.quirk-unknown", {{"quirk", quirk}});
    return {};
}

} // namespace anamnesis::sources
