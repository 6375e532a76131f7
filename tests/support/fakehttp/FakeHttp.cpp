// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakehttp/FakeHttp.h"

#include "services/transport/Url.h"

#include <algorithm>

namespace anamnesis::testing {

using namespace transport;

FakeAnswer FakeAnswer::json(std::string body, int status) {
    return of(status, {{"Content-Type", "application/fhir+json;charset=utf-8"}}, std::move(body));
}

FakeAnswer FakeAnswer::xml(std::string body, int status) {
    return of(status, {{"Content-Type", "application/fhir+xml;charset=utf-8"}}, std::move(body));
}

FakeAnswer FakeAnswer::html(int status) {
    return of(status, {{"Content-Type", "text/html"}}, "<!DOCTYPE html><html><body><h1>Sorry</h1></body></html>");
}

FakeAnswer FakeAnswer::of(int status, Headers headers, std::string body) {
    FakeAnswer answer;
    answer.status = status;
    answer.headers = std::move(headers);
    answer.body = std::move(body);
    return answer;
}

namespace {
FakeAnswer faulty(const char* code) {
    FakeAnswer answer;
    answer.fault = code;
    return answer;
}
} // namespace

FakeAnswer FakeAnswer::cut() {
    return faulty("http.cut-short");
}

FakeAnswer FakeAnswer::badGzip() {
    return faulty("http.damaged");
}

FakeAnswer FakeAnswer::refused() {
    return faulty("http.unreachable");
}

FakeAnswer FakeAnswer::never() {
    FakeAnswer answer;
    answer.hang = true;
    return answer;
}

FakeAnswer FakeAnswer::after(Milliseconds wait) && {
    delay = wait;
    return std::move(*this);
}

Instant FakeHttp::WallClock::now() const {
    return Instant(std::chrono::milliseconds(1'772'366'400'000)) + owner.now();
}

FakeHttp::FakeHttp() : m_thread([this] { run(); }) {}

FakeHttp::~FakeHttp() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void FakeHttp::on(std::string prefix, Handler handler) {
    const std::lock_guard lock(m_mutex);
    m_handlers[std::move(prefix)] = std::move(handler);
}

void FakeHttp::on(std::string prefix, FakeAnswer answer) {
    on(std::move(prefix), [answer = std::move(answer)](const Request&) { return answer; });
}

void FakeHttp::script(std::string prefix, std::vector<FakeAnswer> answers) {
    on(std::move(prefix), [answers = std::move(answers), next = std::size_t{0}](const Request&) mutable {
        const FakeAnswer answer = answers.at(next);
        next = std::min(next + 1, answers.size() - 1);
        return answer;
    });
}

void FakeHttp::send(Request request, CancelToken cancel, Done done) {
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(request);
        m_most = std::max(m_most, ++m_active);
    }
    m_changed.notify_all();
    const Done finish = [this, done](Result<Response> outcome) {
        {
            const std::lock_guard lock(m_mutex);
            --m_active;
        }
        done(std::move(outcome));
    };
    if (!after(Milliseconds{0},
               [this, request = std::move(request), cancel, finish] { answer(request, cancel, finish); }))
        finish(failure("http.cancelled"));
}

void FakeHttp::answer(const Request& request, const CancelToken& cancel, const Done& done) {
    if (cancel.cancelled())
        return done(failure("http.cancelled"));
    Handler* found = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        for (auto& [prefix, candidate] : m_handlers) // in order, so the longest that fits comes last
            if (request.url.starts_with(prefix))
                found = &candidate;
    }
    // Handlers are only ever called here, on the one thread; a script keeps its place.
    const FakeAnswer reply = found != nullptr ? (*found)(request) : FakeAnswer::html(404);
    const Args host{{"host", hostOf(request.url)}};
    Result<Response> outcome = Response{};
    if (!reply.fault.empty()) {
        outcome = failure(reply.fault, host);
    } else if (reply.body.size() > request.maxBody) {
        outcome = failure("http.too-large", host);
    } else {
        outcome->status = reply.status;
        outcome->headers = reply.headers;
        outcome->body = reply.body;
        outcome->wireBytes = reply.body.size();
        outcome->effectiveUrl = request.url;
    }
    Milliseconds delay = reply.delay;
    if (delay > request.timeouts.total) {
        delay = request.timeouts.total;
        outcome = failure("http.timeout", {{"host", hostOf(request.url)}, {"limit", "total"}});
    }
    if (reply.hang) {
        while (!cancel.cancelled()) {
            std::unique_lock lock(m_mutex);
            if (m_stopping)
                break;
            m_changed.wait_for(lock, std::chrono::milliseconds(2));
        }
        return done(failure("http.cancelled"));
    }
    auto deliver = [done, cancel, outcome = std::move(outcome)]() mutable {
        done(cancel.cancelled() ? Result<Response>(failure("http.cancelled")) : std::move(outcome));
    };
    if (delay.count() == 0)
        deliver();
    else if (!after(delay, deliver))
        done(failure("http.cancelled"));
}

Milliseconds FakeHttp::now() const {
    const std::lock_guard lock(m_mutex);
    return m_now;
}

bool FakeHttp::after(Milliseconds delay, std::function<void()> then) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return false;
        m_events.emplace(m_now + delay, std::move(then));
    }
    m_changed.notify_all();
    return true;
}

void FakeHttp::run() {
    for (;;) {
        std::function<void()> event;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopping || !m_events.empty(); });
            if (m_events.empty())
                return;
            if (m_gather > 0 && m_events.begin()->first > m_now) {
                m_changed.wait_for(lock, std::chrono::seconds(20),
                                   [this] { return m_stopping || m_active >= m_gather; });
                m_gather = 0;
                continue; // what came meanwhile may be due first
            }
            m_now = std::max(m_now, m_events.begin()->first);
            event = std::move(m_events.begin()->second);
            m_events.erase(m_events.begin());
        }
        event();
        std::this_thread::yield();
    }
}

std::vector<Request> FakeHttp::requests() const {
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

std::size_t FakeHttp::count(std::string_view prefix) const {
    const std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(
        std::ranges::count_if(m_requests, [&](const Request& request) { return request.url.starts_with(prefix); }));
}

void FakeHttp::gather(std::size_t requests) {
    const std::lock_guard lock(m_mutex);
    m_gather = requests;
}

std::size_t FakeHttp::mostAtOnce() const {
    const std::lock_guard lock(m_mutex);
    return m_most;
}

} // namespace anamnesis::testing
