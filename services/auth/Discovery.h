// SPDX-License-Identifier: GPL-3.0-or-later
// Where a FHIR server takes tokens: SMART App Launch 2.2 §8 (.well-known/smart-configuration), else the oauth-uris
// extension of its CapabilityStatement or Conformance (SMART 1.0), in JSON or XML.
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Result.h"
#include "services/transport/Http.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::auth {

struct Endpoints {
    std::string token;
    std::string authorize;
    std::string introspect;
    std::string revoke;
    std::string issuer;
    std::vector<std::string> capabilities;      ///< "client-confidential-asymmetric", "permission-v2" …
    std::vector<std::string> tokenAuthMethods;  ///< "client_secret_basic", "private_key_jwt" …
    std::vector<std::string> signingAlgorithms; ///< "RS384", "ES384"
    std::vector<std::string> scopes;
};

/// Errors: auth.no-token-endpoint {host}; http.* when the server cannot be reached at all.
[[nodiscard]] Result<Endpoints> discover(transport::Http& http, std::string_view base,
                                         const std::shared_ptr<const transport::TlsIdentity>& tls,
                                         const CancelToken& cancel);

/// The pieces, for documents already at hand.
[[nodiscard]] Result<Endpoints> smartConfiguration(std::string_view json);
[[nodiscard]] Endpoints oauthUris(std::string_view statement); ///< empty endpoints where it names none

} // namespace anamnesis::auth
