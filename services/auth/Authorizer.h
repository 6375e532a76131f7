// SPDX-License-Identifier: GPL-3.0-or-later
// Who signs requests. Several threads of one sync share one Authorizer: a token that ran out is renewed once for all of
// them.
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Result.h"
#include "services/transport/Http.h"

#include <string>
#include <vector>

namespace anamnesis::auth {

/// Any thread; may wait for a token. Errors: auth.refused {status, error}, auth.no-token-endpoint,
/// auth.token-unreadable, auth.key-unreadable, http.*.
class Authorizer {
public:
    virtual ~Authorizer() = default;
    /// Puts what the source wants to see into the request.
    virtual Result<void> authorize(transport::Request& request, const CancelToken& cancel) = 0;
    /// The request, as authorized, was answered 401. True: there is something fresh, send it again.
    virtual Result<bool> renew(const transport::Request& refused, const CancelToken& cancel) = 0;
    /// Scopes granted with the last token; empty: not told.
    [[nodiscard]] virtual std::vector<std::string> grantedScopes() const { return {}; }
};

/// Signs nothing.
class NoSignIn final : public Authorizer {
public:
    Result<void> authorize(transport::Request&, const CancelToken&) override { return {}; }
    Result<bool> renew(const transport::Request&, const CancelToken&) override { return false; }
};

/// Sends signed and waits; after a 401 once more with a fresh token. A request whose URL is not of `origin` (the
/// source's base URL) goes unsigned. Never on the network thread.
[[nodiscard]] Result<transport::Response> exchange(transport::Http& http, Authorizer& authorizer,
                                                   std::string_view origin, transport::Request request,
                                                   const CancelToken& cancel);

} // namespace anamnesis::auth
