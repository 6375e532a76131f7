// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auth/ClientCredentials.h"

#include "services/auth/ClientAssertion.h"
#include "services/transport/Url.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <sstream>

namespace anamnesis::auth {
namespace {

using Json = nlohmann::json;
constexpr std::chrono::seconds longestMargin{60};
constexpr int assertionTries = 3;

bool lists(const std::vector<std::string>& values, std::string_view value) {
    return std::ranges::find(values, value) != values.end();
}

std::string randomId() {
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::array<char, 33> hex{};
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    return hex.data();
}

std::string basic(std::string_view id, std::string_view secret) {
    const std::string pair = transport::percentEncode(id) + ":" + transport::percentEncode(secret); // RFC 6749 §2.3.1
    std::string encoded(sodium_base64_encoded_len(pair.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(encoded.data(), encoded.size(), reinterpret_cast<const unsigned char*>(pair.data()), pair.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    encoded.resize(encoded.find('\0'));
    return "Basic " + encoded;
}

/// RFC 6749 §5.2: the error's name if it is one of those, so that nothing a server wrote slips into an Error.
std::string oauthError(std::string_view body) {
    constexpr std::array<std::string_view, 7> known{"invalid_request", "invalid_client",      "invalid_grant",
                                                    "invalid_scope",   "unauthorized_client", "unsupported_grant_type",
                                                    "access_denied"};
    const Json document = Json::parse(body, nullptr, false);
    if (!document.is_object() || !document.contains("error") || !document["error"].is_string())
        return {};
    const auto name = document["error"].get<std::string>();
    return std::ranges::find(known, name) != known.end() ? name : std::string();
}

Error refusal(const transport::Response& response) {
    Error error{"auth.refused", {{"status", std::to_string(response.status)}}};
    if (std::string name = oauthError(response.body); !name.empty())
        error.args.emplace_back("error", std::move(name));
    return error;
}

std::vector<std::string> words(const std::string& text) {
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

} // namespace

Result<void> ClientCredentials::authorize(transport::Request& request, const CancelToken& cancel) {
    const auto good = token(cancel, std::nullopt);
    if (!good)
        return failure(good.error());
    transport::setHeader(request.headers, "Authorization", "Bearer " + std::string(good->reveal()));
    return {};
}

Result<bool> ClientCredentials::renew(const transport::Request& refused, const CancelToken& cancel) {
    std::string_view value = transport::header(refused.headers, "Authorization");
    if (value.starts_with("Bearer "))
        value.remove_prefix(7);
    const Secret old{std::string(value)};
    const auto fresh = token(cancel, old);
    if (!fresh)
        return failure(fresh.error());
    return *fresh != old;
}

std::vector<std::string> ClientCredentials::grantedScopes() const {
    const std::lock_guard lock(m_mutex);
    return m_token ? m_token->scopes : std::vector<std::string>();
}

Result<Secret> ClientCredentials::token(const CancelToken& cancel, const std::optional<Secret>& notThisOne) {
    {
        std::unique_lock lock(m_mutex);
        while (m_fetching && !cancel.cancelled())
            m_fetched.wait_for(lock, std::chrono::milliseconds(50));
        if (cancel.cancelled())
            return failure("http.cancelled");
        const bool good = m_token && (!m_token->renewAt || m_clock.now() < *m_token->renewAt) &&
                          (!notThisOne || m_token->value != *notThisOne);
        if (good)
            return m_token->value;
        m_fetching = true;
    }
    auto fetched = fetch(cancel);
    const std::lock_guard lock(m_mutex);
    m_fetching = false;
    m_fetched.notify_all();
    if (!fetched)
        return failure(fetched.error());
    m_token = *std::move(fetched);
    return m_token->value;
}

Result<ClientCredentials::Token> ClientCredentials::fetch(const CancelToken& cancel) {
    const auto where = endpoints(cancel);
    if (!where)
        return failure(where.error());
    const bool signs = m_identity.clientSecret.empty();
    bool secretInBody = !where->tokenAuthMethods.empty() && !lists(where->tokenAuthMethods, "client_secret_basic");
    Result<transport::Response> response = failure("http.failed");
    for (int attempt = 0; attempt < assertionTries; ++attempt) {
        auto request =
            tokenRequest(*where, secretInBody); // an assertion must not be used twice, so each try signs anew
        if (!request)
            return failure(request.error());
        response = transport::exchange(m_http, *std::move(request), cancel);
        if (response && response->ok())
            return read(*response);
        if (response && !signs && !secretInBody && (response->status == 401 || response->status == 400) &&
            where->tokenAuthMethods.empty()) {
            secretInBody = true; // the server did not say which way; some know only this one
            continue;
        }
        const bool mayPass = response ? response->status >= 500 : response.error().code == "http.cut-short";
        if (!mayPass || !signs)
            break;
    }
    if (!response)
        return failure(response.error());
    return failure(refusal(*response));
}

Result<Endpoints> ClientCredentials::endpoints(const CancelToken& cancel) {
    if (m_endpoints)
        return *m_endpoints;
    Result<Endpoints> found = Endpoints{};
    if (m_identity.tokenUrl.empty())
        found = discover(m_http, m_identity.base, m_identity.tls, cancel);
    else
        found->token = m_identity.tokenUrl;
    if (found)
        m_endpoints = *found;
    return found;
}

Result<transport::Request> ClientCredentials::tokenRequest(const Endpoints& endpoints, bool secretInBody) const {
    std::string scope = m_identity.scope;
    if (scope.empty())
        scope = lists(endpoints.capabilities, "permission-v2") ? "system/*.rs" : "system/*.read";
    std::vector<std::pair<std::string, std::string>> form{{"grant_type", "client_credentials"}, {"scope", scope}};
    const bool signs = m_identity.clientSecret.empty();
    if (signs) {
        const auto assertion = signAssertion(m_identity.privateKey, m_identity.keyId,
                                             {m_identity.clientId, endpoints.token, randomId(), m_clock.now()});
        if (!assertion)
            return failure(assertion.error());
        form.emplace_back("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.emplace_back("client_assertion", assertion->reveal());
    } else if (secretInBody) {
        form.emplace_back("client_id", m_identity.clientId);
        form.emplace_back("client_secret", m_identity.clientSecret.reveal());
    }
    auto request = transport::Request::postForm(endpoints.token, form);
    if (!signs && !secretInBody)
        transport::setHeader(request.headers, "Authorization",
                             basic(m_identity.clientId, m_identity.clientSecret.reveal()));
    request.idempotent = !signs; // asking twice for a token with a secret harms nobody
    request.maxBody = 1 << 20;
    request.tls = m_identity.tls;
    return request;
}

Result<ClientCredentials::Token> ClientCredentials::read(const transport::Response& response) const {
    const Json document = Json::parse(response.body, nullptr, false);
    if (!document.is_object() || !document.contains("access_token") || !document["access_token"].is_string())
        return failure("auth.token-unreadable");
    Token token{Secret(document["access_token"].get<std::string>()), std::nullopt, {}};
    if (token.value.empty() || token.value.reveal().find_first_of("\r\n ") != std::string_view::npos)
        return failure("auth.token-unreadable");
    if (const auto found = document.find("expires_in"); found != document.end()) {
        // A number by the book, a string in the field.
        const long seconds = found->is_number()   ? found->get<long>()
                             : found->is_string() ? std::atol(found->get<std::string>().c_str())
                                                  : 0;
        if (seconds > 0) {
            const std::chrono::seconds life(seconds);
            token.renewAt = m_clock.now() + life - std::min(longestMargin, life / 5);
        }
    }
    if (const auto found = document.find("scope"); found != document.end() && found->is_string())
        token.scopes = words(found->get<std::string>());
    return token;
}

} // namespace anamnesis::auth
