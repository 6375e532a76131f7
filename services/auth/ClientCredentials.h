// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens for a client in its own name: RFC 6749 §4.4 with a secret (basic or post) or with a signed assertion (SMART
// Backend Services). Kept until shortly before they run out; renewed once for all threads when a 401 comes in the
// middle.
#pragma once

#include "models/base/Clock.h"
#include "services/auth/Authorizer.h"
#include "services/auth/Discovery.h"
#include "services/auth/Secret.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace anamnesis::auth {

struct ClientIdentity {
    std::string base;     ///< of the source; discovery starts there
    std::string tokenUrl; ///< empty: discovered
    std::string clientId;
    std::string scope; ///< empty: system/*.rs or system/*.read, by what the server says of itself
    std::string keyId;
    Secret clientSecret; ///< or:
    Secret privateKey;
    std::shared_ptr<const transport::TlsIdentity> tls;
};

class ClientCredentials final : public Authorizer {
public:
    ClientCredentials(transport::Http& http, const Clock& clock, ClientIdentity identity)
        : m_http(http), m_clock(clock), m_identity(std::move(identity)) {}

    Result<void> authorize(transport::Request& request, const CancelToken& cancel) override;
    Result<bool> renew(const transport::Request& refused, const CancelToken& cancel) override;
    [[nodiscard]] std::vector<std::string> grantedScopes() const override;

private:
    struct Token {
        Secret value;
        std::optional<Instant> renewAt;
        std::vector<std::string> scopes;
    };
    /// A token that is good now; one thread fetches, the others wait for it.
    Result<Secret> token(const CancelToken& cancel, const std::optional<Secret>& notThisOne);
    Result<Token> fetch(const CancelToken& cancel);
    Result<Endpoints> endpoints(const CancelToken& cancel);
    Result<transport::Request> tokenRequest(const Endpoints& endpoints, bool secretInBody) const;
    Result<Token> read(const transport::Response& response) const;

    transport::Http& m_http;
    const Clock& m_clock;
    const ClientIdentity m_identity;
    std::optional<Endpoints> m_endpoints; ///< only the fetching thread touches it
    mutable std::mutex m_mutex;
    std::condition_variable m_fetched;
    bool m_fetching = false;
    std::optional<Token> m_token;
};

} // namespace anamnesis::auth
