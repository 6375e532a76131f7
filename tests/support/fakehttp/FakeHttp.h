// SPDX-License-Identifier: GPL-3.0-or-later
// A network of scripted answers. It has a thread of its own and a virtual time: waits of minutes pass at once, in
// order.
#pragma once

#include "models/base/Clock.h"
#include "services/transport/Http.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace anamnesis::testing {

struct FakeAnswer {
    int status = 200;
    transport::Headers headers;
    std::string body;
    transport::Milliseconds delay{0}; ///< virtual; beyond the request's total limit it becomes http.timeout
    std::string fault;                ///< an error code in place of an answer
    bool hang = false;                ///< no answer until the request is cancelled; virtual time stands still meanwhile

    [[nodiscard]] static FakeAnswer json(std::string body, int status = 200);
    [[nodiscard]] static FakeAnswer xml(std::string body, int status = 200);
    [[nodiscard]] static FakeAnswer html(int status);
    [[nodiscard]] static FakeAnswer of(int status, transport::Headers headers = {}, std::string body = {});
    [[nodiscard]] static FakeAnswer cut();     ///< the connection ends within the body, or the length is wrong
    [[nodiscard]] static FakeAnswer badGzip(); ///< a body that cannot be decompressed
    [[nodiscard]] static FakeAnswer refused(); ///< nobody listens
    [[nodiscard]] static FakeAnswer never();
    [[nodiscard]] FakeAnswer after(transport::Milliseconds wait) &&;
};

class FakeHttp final : public transport::Http, public transport::Timer {
public:
    using Handler = std::function<FakeAnswer(const transport::Request&)>;

    FakeHttp();
    ~FakeHttp() override;
    FakeHttp(const FakeHttp&) = delete;
    FakeHttp& operator=(const FakeHttp&) = delete;

    /// Answers every URL that begins so; the longest such beginning wins. Nothing fits: 404.
    void on(std::string prefix, Handler handler);
    void on(std::string prefix, FakeAnswer answer);
    /// One answer after the other; the last one stays.
    void script(std::string prefix, std::vector<FakeAnswer> answers);

    void send(transport::Request request, CancelToken cancel, transport::Done done) override;
    [[nodiscard]] transport::Milliseconds now() const override; ///< virtual
    [[nodiscard]] bool after(transport::Milliseconds delay, std::function<void()> then) override;

    /// Wall clock that goes with the virtual time, from 2026-03-01T12:00:00Z.
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    [[nodiscard]] std::vector<transport::Request> requests() const;
    [[nodiscard]] std::size_t count(std::string_view prefix) const; ///< requests whose URL begins so
    /// The clock's next step waits until so many requests are under way (twenty real seconds at most): threads take
    /// their own time to start, the clock none.
    void gather(std::size_t requests);
    [[nodiscard]] std::size_t mostAtOnce() const;

private:
    struct WallClock final : Clock {
        explicit WallClock(const FakeHttp& owner_) : owner(owner_) {}
        [[nodiscard]] Instant now() const override;
        const FakeHttp& owner;
    };
    void run();
    void answer(const transport::Request& request, const CancelToken& cancel, const transport::Done& done);

    WallClock m_clock{*this};
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::string, Handler, std::less<>> m_handlers;
    std::multimap<transport::Milliseconds, std::function<void()>> m_events;
    std::vector<transport::Request> m_requests;
    transport::Milliseconds m_now{0};
    std::size_t m_active = 0;
    std::size_t m_most = 0;
    std::size_t m_gather = 0;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace anamnesis::testing
