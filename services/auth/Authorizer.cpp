// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auth/Authorizer.h"

#include "services/transport/Url.h"

namespace anamnesis::auth {

Result<transport::Response> exchange(transport::Http& http, Authorizer& authorizer, std::string_view origin,
                                     transport::Request request, const CancelToken& cancel) {
    const bool ours = transport::sameOrigin(request.url, origin);
    if (ours)
        if (const auto signedOff = authorizer.authorize(request, cancel); !signedOff)
            return failure(signedOff.error());
    auto response = transport::exchange(http, request, cancel);
    if (!response || response->status != 401 || !ours)
        return response;
    const auto fresh = authorizer.renew(request, cancel);
    if (!fresh)
        return failure(fresh.error());
    if (!*fresh)
        return response;
    if (const auto signedOff = authorizer.authorize(request, cancel); !signedOff)
        return failure(signedOff.error());
    return transport::exchange(http, std::move(request), cancel);
}

} // namespace anamnesis::auth
