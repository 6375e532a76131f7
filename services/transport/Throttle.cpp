// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/transport/Throttle.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace anamnesis::transport {
namespace {

/// How often waiters are looked at: half the time within which a cancel must be felt.
constexpr Milliseconds look{100};

} // namespace

void Throttle::enter(const std::string& host, Milliseconds notBefore, CancelToken cancel, Start start) {
    {
        const std::lock_guard lock(m_mutex);
        m_hosts[host].waiters.push_back({notBefore, std::move(cancel), std::move(start)});
    }
    pump();
}

void Throttle::leave(const std::string& host) {
    {
        const std::lock_guard lock(m_mutex);
        Host& entry = m_hosts[host];
        if (entry.active > 0)
            --entry.active;
    }
    pump();
}

void Throttle::hold(const std::string& host, Milliseconds until) {
    const std::lock_guard lock(m_mutex);
    Host& entry = m_hosts[host];
    entry.heldUntil = std::max(entry.heldUntil, until);
}

void Throttle::pump() {
    std::vector<std::pair<Start, Grant>> due;
    Milliseconds wait = look;
    bool waiting = false;
    {
        const std::lock_guard lock(m_mutex);
        const Milliseconds now = m_timer.now();
        for (auto& [name, host] : m_hosts) {
            for (auto waiter = host.waiters.begin(); waiter != host.waiters.end();) {
                Milliseconds ready = std::max(waiter->notBefore, host.heldUntil);
                if (m_limits.requestsPerSecond > 0.0)
                    ready = std::max(ready, Milliseconds(static_cast<std::int64_t>(host.nextSlot)));
                const bool cancelled = waiter->cancel.cancelled();
                const bool start = ready <= now && host.active < m_limits.connections;
                if (!cancelled && !start) {
                    if (ready > now)
                        wait = std::min(wait, ready - now);
                    waiting = true;
                    ++waiter;
                    continue;
                }
                if (!cancelled) {
                    ++host.active;
                    if (m_limits.requestsPerSecond > 0.0)
                        host.nextSlot = std::max(host.nextSlot, static_cast<double>(now.count())) +
                                        1000.0 / m_limits.requestsPerSecond;
                }
                due.emplace_back(std::move(waiter->start), cancelled ? Grant::Cancelled : Grant::Start);
                waiter = host.waiters.erase(waiter);
            }
        }
        waiting = waiting && !std::exchange(m_ticking, m_ticking || waiting);
    }
    for (const auto& [start, grant] : due)
        start(grant);
    if (!waiting)
        return;
    if (m_timer.after(wait, [self = shared_from_this()] { self->tick(); }))
        return;
    // The network is shutting down: nobody will wake the waiters any more.
    due.clear();
    {
        const std::lock_guard lock(m_mutex);
        m_ticking = false;
        for (auto& [name, host] : m_hosts)
            for (Waiter& waiter : std::exchange(host.waiters, {}))
                due.emplace_back(std::move(waiter.start), Grant::Cancelled);
    }
    for (const auto& [start, grant] : due)
        start(grant);
}

void Throttle::tick() {
    {
        const std::lock_guard lock(m_mutex);
        m_ticking = false;
    }
    pump();
}

} // namespace anamnesis::transport
