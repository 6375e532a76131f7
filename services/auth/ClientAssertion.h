// SPDX-License-Identifier: GPL-3.0-or-later
// The signed word of a backend client about itself: SMART Backend Services, RFC 7523. RS384 or ES384, by the key's own
// kind.
#pragma once

#include "models/base/Clock.h"
#include "models/base/Result.h"
#include "services/auth/Secret.h"

#include <string>
#include <string_view>

namespace anamnesis::auth {

struct AssertionClaims {
    std::string clientId;
    std::string audience; ///< the token endpoint
    std::string id;       ///< jti, never used twice
    Instant issued;
};

/// A compact JWS that holds five minutes. The key: PEM (PKCS#8, PKCS#1, SEC1; RSA of 2048 bits or more, or P-384), a
/// JWK, or a JWK Set whose first private signing key counts. `keyId` overrides the JWK's own kid. Errors:
/// auth.key-unreadable, auth.key-unsuited {type}.
[[nodiscard]] Result<Secret> signAssertion(const Secret& key, std::string_view keyId, const AssertionClaims& claims);

/// Only reads the key: for the moment it is entered.
[[nodiscard]] Result<std::string> algorithmOf(const Secret& key); ///< "RS384", "ES384"

} // namespace anamnesis::auth
