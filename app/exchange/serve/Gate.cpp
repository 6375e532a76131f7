// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/serve/Gate.h"

#include "app/exchange/world/Random.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace anamnesis::exchange {
namespace {

std::string valueOf(const Asked& asked, std::string_view name) {
    for (const auto& [key, value] : asked.query)
        if (key == name)
            return value;
    return {};
}

std::string fromBase64(std::string_view text) {
    std::string out;
    unsigned block = 0;
    int bits = 0;
    for (const char c : text) {
        const std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        const std::size_t at = alphabet.find(c);
        if (at == std::string_view::npos)
            break;
        block = block << 6 | static_cast<unsigned>(at);
        if ((bits += 6) >= 8)
            out += static_cast<char>(block >> (bits -= 8) & 0xFF);
    }
    return out;
}

Answer json(int status, const nlohmann::ordered_json& body) {
    Answer answer;
    answer.status = status;
    answer.type = "application/json";
    answer.body = body.dump();
    answer.headers = {{"Cache-Control", "no-store"}};
    return answer;
}

Answer tokenError(int status, std::string_view error) {
    return json(status, {{"error", error}});
}

/// "system/Observation.read", "system/*.rs": the type, or nothing when it is no scope that lets one read
/// (SMART 1.0, 2.x).
std::optional<std::string> readableType(std::string_view scope) {
    if (!scope.starts_with("system/"))
        return std::nullopt;
    scope.remove_prefix(7);
    const std::size_t dot = scope.find('.');
    if (dot == std::string_view::npos)
        return std::nullopt;
    const std::string_view rights = scope.substr(dot + 1, scope.find('?') - dot - 1);
    const bool reads = rights == "read" || rights == "*" || rights.find("rs") != std::string_view::npos;
    return reads ? std::optional(std::string(scope.substr(0, dot))) : std::nullopt;
}

} // namespace

Gate::Gate(const Habit& habit, std::string clientId, std::string secret, int tokenUses, std::uint64_t seed)
    : m_habit(habit), m_clientId(std::move(clientId)), m_secret(std::move(secret)), m_tokenUses(tokenUses),
      m_seed(seed) {}

Answer Gate::token(const Asked& asked) {
    if (m_habit.auth != Auth::ClientSecret)
        return refusal(m_habit, 404, "not-supported", "No token endpoint here.");
    if (asked.method != "POST")
        return tokenError(405, "invalid_request");
    if (!asked.header("Content-Type").starts_with("application/x-www-form-urlencoded"))
        return tokenError(400, "invalid_request");
    std::string client = valueOf(asked, "client_id");
    std::string secret = valueOf(asked, "client_secret");
    if (const std::string basic = asked.header("Authorization"); basic.starts_with("Basic ")) {
        const std::string pair = fromBase64(std::string_view(basic).substr(6));
        const std::size_t colon = pair.find(':');
        client = pair.substr(0, colon);
        secret = colon == std::string::npos ? std::string() : pair.substr(colon + 1);
    }
    if (valueOf(asked, "grant_type") != "client_credentials")
        return tokenError(400, "unsupported_grant_type");
    if (client != m_clientId || secret != m_secret) {
        Answer answer = tokenError(401, "invalid_client");
        answer.headers.emplace_back("WWW-Authenticate", "Basic realm=\"token\"");
        return answer;
    }
    Token token;
    std::string granted;
    const std::string wanted = valueOf(asked, "scope");
    std::istringstream words(wanted.empty() ? "system/*.rs" : wanted);
    for (std::string scope; words >> scope;)
        if (const auto type = readableType(scope)) {
            token.types.insert(*type);
            granted += (granted.empty() ? "" : " ") + scope;
        }
    if (token.types.empty())
        return tokenError(400, "invalid_scope");
    token.ends = std::chrono::steady_clock::now() + std::chrono::seconds(lifetime);
    const std::lock_guard lock(m_mutex);
    const std::string value = Random(m_seed, "token", ++m_issued).opaque(40);
    m_tokens[value] = std::move(token);
    return json(200, {{"access_token", value}, {"token_type", "Bearer"}, {"expires_in", lifetime}, {"scope", granted}});
}

Answer Gate::unauthorised(std::string_view error) const {
    Answer answer = refusal(m_habit, 401, "login", "Sign in first.");
    std::string challenge = "Bearer realm=\"" + m_habit.name + '"';
    if (!error.empty())
        challenge += ", error=\"" + std::string(error) + '"';
    answer.headers.emplace_back("WWW-Authenticate", challenge);
    return answer;
}

std::optional<Answer> Gate::check(const Asked& asked, std::string_view type) {
    if (m_habit.auth == Auth::None)
        return std::nullopt;
    const std::string given = asked.header("Authorization");
    if (!given.starts_with("Bearer "))
        return unauthorised({});
    const std::string value = given.substr(7);
    if (m_habit.auth == Auth::Bearer)
        return value == m_secret ? std::nullopt : std::optional(unauthorised("invalid_token"));
    const std::lock_guard lock(m_mutex);
    const auto token = m_tokens.find(value);
    if (token == m_tokens.end())
        return unauthorised("invalid_token");
    if (std::chrono::steady_clock::now() > token->second.ends ||
        (m_tokenUses > 0 && ++token->second.uses > m_tokenUses)) {
        m_tokens.erase(token);
        return unauthorised("invalid_token");
    }
    if (!token->second.types.contains("*") && !token->second.types.contains(std::string(type)))
        return refusal(m_habit, 403, "forbidden", "The granted scope does not cover this type.");
    return std::nullopt;
}

} // namespace anamnesis::exchange
