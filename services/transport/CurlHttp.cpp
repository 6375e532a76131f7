// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/transport/CurlHttp.h"

#include "services/transport/Transfer.h"
#include "services/transport/Url.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace anamnesis::transport {
namespace {

/// Longest sleep while something is under way; a cancel is felt within it.
constexpr Milliseconds look{50};
constexpr Milliseconds sleepWhenIdle{30'000};

void initialiseOnce() {
    static const CURLcode done = curl_global_init(CURL_GLOBAL_DEFAULT);
    (void)done;
}

Milliseconds steadyNow() {
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

class CurlHttp::Loop {
public:
    Loop() : m_multi(curl_multi_init()) {
        curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, static_cast<long>(CURLPIPE_MULTIPLEX));
        curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, 32L);
        m_thread = std::thread([this] { run(); });
    }
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;
    ~Loop() {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        curl_multi_wakeup(m_multi);
        m_thread.join();
        curl_multi_cleanup(m_multi);
    }

    void send(Request request, CancelToken cancel, Done done) {
        std::optional<Error> refused;
        if (const auto allowed = contactable(request.url); !allowed)
            refused = allowed.error();
        auto transfer = refused ? nullptr : std::make_unique<Transfer>(std::move(request), std::move(cancel), done);
        if (transfer && transfer->handle() == nullptr)
            refused = Error{"http.failed", {}};
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping && !refused)
                refused = Error{"http.cancelled", {}};
            if (!refused)
                m_incoming.push_back(std::move(transfer));
        }
        if (!refused) {
            curl_multi_wakeup(m_multi);
            return;
        }
        // Even a refusal is told on the network thread, as promised; only a network that is gone tells it here.
        if (!after(Milliseconds{0}, [done, error = *refused] { done(failure(error)); }))
            done(failure(*refused));
    }

    bool after(Milliseconds delay, std::function<void()> then) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping)
                return false;
            m_timers.emplace(steadyNow() + delay, std::move(then));
        }
        curl_multi_wakeup(m_multi);
        return true;
    }

private:
    void run() {
        while (!stopping()) {
            start();
            runTimers(steadyNow());
            int running = 0;
            curl_multi_perform(m_multi, &running);
            collect();
            endOverdue();
            curl_multi_poll(m_multi, nullptr, 0, static_cast<int>(sleep().count()), nullptr);
        }
        for (auto& [handle, transfer] : std::exchange(m_active, {})) {
            curl_multi_remove_handle(m_multi, handle);
            transfer->done()(failure("http.cancelled"));
        }
        for (const auto& transfer : takeIncoming())
            transfer->done()(failure("http.cancelled"));
        runTimers(Milliseconds::max()); // they find the network gone and tell their callers
    }

    bool stopping() {
        const std::lock_guard lock(m_mutex);
        return m_stopping;
    }

    std::vector<std::unique_ptr<Transfer>> takeIncoming() {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_incoming, {});
    }

    void start() {
        for (auto& transfer : takeIncoming()) {
            CURL* handle = transfer->handle();
            if (curl_multi_add_handle(m_multi, handle) == CURLM_OK)
                m_active.emplace(handle, std::move(transfer));
            else
                transfer->done()(failure("http.failed"));
        }
    }

    void runTimers(Milliseconds until) {
        for (;;) {
            std::function<void()> due;
            {
                const std::lock_guard lock(m_mutex);
                if (m_timers.empty() || m_timers.begin()->first > until)
                    return;
                due = std::move(m_timers.begin()->second);
                m_timers.erase(m_timers.begin());
            }
            due();
        }
    }

    void collect() {
        int left = 0;
        while (const CURLMsg* message = curl_multi_info_read(m_multi, &left))
            if (message->msg == CURLMSG_DONE)
                finish(message->easy_handle, message->data.result);
    }

    void finish(CURL* handle, CURLcode code) {
        const auto found = m_active.find(handle);
        if (found == m_active.end())
            return;
        const auto transfer = std::move(found->second);
        m_active.erase(found);
        auto outcome = transfer->outcome(code);
        curl_multi_remove_handle(m_multi, handle);
        transfer->done()(std::move(outcome));
    }

    void endOverdue() {
        const Milliseconds now = steadyNow();
        std::vector<std::pair<std::unique_ptr<Transfer>, Error>> ended;
        for (auto entry = m_active.begin(); entry != m_active.end();) {
            auto error = entry->second->overdue(now);
            if (!error) {
                ++entry;
                continue;
            }
            curl_multi_remove_handle(m_multi, entry->first);
            ended.emplace_back(std::move(entry->second), *std::move(error));
            entry = m_active.erase(entry);
        }
        for (auto& [transfer, error] : ended)
            transfer->done()(failure(std::move(error)));
    }

    Milliseconds sleep() {
        const std::lock_guard lock(m_mutex);
        Milliseconds wait = m_active.empty() ? sleepWhenIdle : look;
        if (!m_incoming.empty() || m_stopping)
            return Milliseconds{0};
        if (!m_timers.empty())
            wait = std::min(wait, m_timers.begin()->first - steadyNow());
        return std::max(wait, Milliseconds{0});
    }

    CURLM* m_multi;
    std::thread m_thread;
    std::map<CURL*, std::unique_ptr<Transfer>> m_active; ///< network thread only
    std::mutex m_mutex;                                  ///< guards what follows
    std::vector<std::unique_ptr<Transfer>> m_incoming;
    std::multimap<Milliseconds, std::function<void()>> m_timers;
    bool m_stopping = false;
};

CurlHttp::CurlHttp() {
    initialiseOnce();
    m_loop = std::make_unique<Loop>();
}

CurlHttp::~CurlHttp() = default;

void CurlHttp::send(Request request, CancelToken cancel, Done done) {
    m_loop->send(std::move(request), std::move(cancel), std::move(done));
}

Milliseconds CurlHttp::now() const {
    return steadyNow();
}

bool CurlHttp::after(Milliseconds delay, std::function<void()> then) {
    return m_loop->after(delay, std::move(then));
}

} // namespace anamnesis::transport
