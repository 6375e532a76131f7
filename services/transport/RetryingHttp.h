// SPDX-License-Identifier: GPL-3.0-or-later
// Manners before any Http: limits per host, backoff and Retry-After, redirects within one origin, and the request log.
#pragma once

#include "models/base/Clock.h"
#include "services/transport/RetryPolicy.h"
#include "services/transport/Throttle.h"

#include <functional>
#include <memory>

namespace anamnesis::transport {

/// One attempt, as it may be kept and shown: no header, no body, no value of a patient.
struct RequestRow {
    std::string id; ///< the same for all attempts of one request
    Instant at{};
    std::string method;
    std::string host;
    std::string origin; ///< "https://host:443": tells apart what runs on one host
    std::string target; ///< redacted path and query
    unsigned attempt = 1;
    int status = 0;    ///< 0: no answer
    std::string error; ///< code, empty when answered
    std::uint64_t wireBytes = 0;
    std::uint64_t bytes = 0;
    Milliseconds duration{};
};
using RequestLog = std::function<void(const RequestRow&)>; ///< called on the network thread

struct Manners {
    RetryPolicy retry;
    HostLimits limits;
    unsigned redirects = 5;
    std::function<double()> chance; ///< in [0,1); empty: random
};

/// `inner`, `timer` and `clock` must outlive every request sent through this; the object itself need not.
class RetryingHttp final : public Http {
public:
    RetryingHttp(Http& inner, Timer& timer, const Clock& clock, Manners manners = {}, RequestLog log = {});
    ~RetryingHttp() override;
    void send(Request request, CancelToken cancel, Done done) override;

private:
    struct Core;
    struct Call;
    std::shared_ptr<Core> m_core;
};

/// The network as the program uses it: one thread, with manners. Destroying it cancels what is under way.
[[nodiscard]] std::unique_ptr<Http> makeNetwork(const Clock& clock, Manners manners = {}, RequestLog log = {});

} // namespace anamnesis::transport
