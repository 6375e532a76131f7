// SPDX-License-Identifier: GPL-3.0-or-later
// When a failed attempt is worth another, and how long to wait before it. Pure: time and chance are arguments.
#pragma once

#include "models/base/Clock.h"
#include "services/transport/Http.h"

#include <optional>

namespace anamnesis::transport {

struct RetryPolicy {
    unsigned attempts = 5;                ///< in all, for a status or a connection fault
    unsigned attemptsOfInternalError = 3; ///< in all, for 500
    unsigned attemptsOfSlow = 2;          ///< in all, when an attempt ran into its idle or total limit
    Milliseconds first{500};              ///< wait before the second attempt, doubled each time
    Milliseconds longest{30'000};         ///< cap of a wait of our own choosing
    Milliseconds longestHold{120'000};    ///< a Retry-After beyond this ends the trying
};

/// Retry-After (RFC 9110 §10.2.3): seconds, or a date counted from the answer's own Date where there is one, else from
/// `now`.
[[nodiscard]] std::optional<Milliseconds> retryAfter(const Headers& headers, Instant now);

/// The server's own clock when it answered: its Date header (RFC 9110 §6.6.1), to the second.
[[nodiscard]] std::optional<Instant> dateOf(const Headers& headers);

/// The wait before the next attempt; nothing: the outcome stands. `attempt` counts from 1; `chance` is in [0,1) and
/// spreads our own waits over the upper half of the step.
[[nodiscard]] std::optional<Milliseconds> waitBeforeRetry(const RetryPolicy& policy, const Request& request,
                                                          unsigned attempt, const Result<Response>& outcome,
                                                          Instant now, double chance);

} // namespace anamnesis::transport
