// SPDX-License-Identifier: GPL-3.0-or-later
// Keys made on the spot, and the check of a signature as a token endpoint does it.
#pragma once

#include <string>

namespace anamnesis::testing {

struct KeyPair {
    std::string pem;
    std::string jwk;    ///< private, with kid "key-1"
    std::string jwkSet; ///< a public encryption key first, then the private one
};
/// "RSA-2048", "RSA-1024", "P-384", "P-256".
[[nodiscard]] KeyPair makeKey(const std::string& kind);

/// Whether the compact JWS was signed by that key.
[[nodiscard]] bool verifies(const std::string& compact, const std::string& jwk);
/// The decoded part of a compact JWS: 0 header, 1 claims.
[[nodiscard]] std::string part(const std::string& compact, int index);

[[nodiscard]] std::string smartConfiguration();     ///< with ES384 and private_key_jwt
[[nodiscard]] std::string statementWithOauthUris(); ///< JSON
[[nodiscard]] std::string statementWithOauthUrisXml();

} // namespace anamnesis::testing
