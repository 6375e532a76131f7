// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auth/StaticBearer.h"

namespace anamnesis::auth {

Result<void> StaticBearer::authorize(transport::Request& request, const CancelToken&) {
    transport::setHeader(request.headers, "Authorization", "Bearer " + std::string(m_token.reveal()));
    return {};
}

} // namespace anamnesis::auth
