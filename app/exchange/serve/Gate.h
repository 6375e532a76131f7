// SPDX-License-Identifier: GPL-3.0-or-later
// Sign-in: a static bearer token, or SMART Backend Services' simpler kin: client credentials with a shared secret (RFC
// 6749 §4.4, secret by HTTP Basic or in the body), tokens that soon end, scopes that bind.
#pragma once

#include "app/exchange/serve/Talk.h"

#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <set>

namespace anamnesis::exchange {

class Gate {
public:
    Gate(const Habit& habit, std::string clientId, std::string secret, int tokenUses, std::uint64_t seed);

    /// POST to the token endpoint.
    [[nodiscard]] Answer token(const Asked& asked);
    /// Nothing when the request may go on; else 401 with WWW-Authenticate, or 403 when the scope lacks the type.
    [[nodiscard]] std::optional<Answer> check(const Asked& asked, std::string_view type);

    static constexpr int lifetime = 300; ///< seconds

private:
    struct Token {
        std::set<std::string> types; ///< "*" for all
        std::chrono::steady_clock::time_point ends;
        int uses = 0;
    };
    [[nodiscard]] Answer unauthorised(std::string_view error) const;

    const Habit& m_habit;
    std::string m_clientId, m_secret;
    int m_tokenUses;
    std::uint64_t m_seed;
    std::mutex m_mutex;
    std::map<std::string, Token> m_tokens;
    std::uint64_t m_issued = 0;
};

} // namespace anamnesis::exchange
