// SPDX-License-Identifier: GPL-3.0-or-later
// Who may start now: connections and requests per second for each host, holds that a host asked for, and waits of one
// request.
#pragma once

#include "models/base/CancelToken.h"
#include "services/transport/Http.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace anamnesis::transport {

struct HostLimits {
    unsigned connections = 6;       ///< requests under way at once
    double requestsPerSecond = 0.0; ///< 0: no limit
};

enum class Grant : std::uint8_t { Start, Cancelled };

/// Any thread. Waiters of one host start in the order they came, save those that must wait for a time of their own.
class Throttle : public std::enable_shared_from_this<Throttle> {
public:
    Throttle(Timer& timer, HostLimits limits) : m_timer(timer), m_limits(limits) {}

    using Start = std::function<void(Grant)>;
    /// Calls `start` once, here or later on the network thread; each Grant::Start is paid back by leave().
    void enter(const std::string& host, Milliseconds notBefore, CancelToken cancel, Start start);
    void leave(const std::string& host);
    /// Nothing to this host before then.
    void hold(const std::string& host, Milliseconds until);

private:
    struct Waiter {
        Milliseconds notBefore;
        CancelToken cancel;
        Start start;
    };
    struct Host {
        unsigned active = 0;
        Milliseconds heldUntil{};
        double nextSlot = 0.0; ///< milliseconds; the earliest start the rate allows
        std::deque<Waiter> waiters;
    };

    void pump();
    void tick();

    Timer& m_timer;
    const HostLimits m_limits;
    std::mutex m_mutex;
    std::map<std::string, Host> m_hosts;
    bool m_ticking = false;
};

} // namespace anamnesis::transport
