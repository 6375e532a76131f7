// SPDX-License-Identifier: GPL-3.0-or-later
// A token that was handed over as it is (RFC 6750).
#pragma once

#include "services/auth/Authorizer.h"
#include "services/auth/Secret.h"

namespace anamnesis::auth {

class StaticBearer final : public Authorizer {
public:
    explicit StaticBearer(Secret token) : m_token(std::move(token)) {}
    Result<void> authorize(transport::Request& request, const CancelToken& cancel) override;
    Result<bool> renew(const transport::Request&, const CancelToken&) override { return false; }

private:
    Secret m_token;
};

} // namespace anamnesis::auth
