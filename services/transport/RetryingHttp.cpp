// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/transport/RetryingHttp.h"

#include "services/transport/CurlHttp.h"
#include "services/transport/Url.h"

#include <atomic>
#include <mutex>
#include <random>

namespace anamnesis::transport {
namespace {

/// Ids of the request log: unique in a vault for all practical purposes, and without a meaning.
std::string nextRequestId() {
    static std::atomic<std::uint64_t> counter{(static_cast<std::uint64_t>(std::random_device{}()) << 32) |
                                              std::random_device{}()};
    constexpr std::string_view hex = "0123456789abcdef";
    std::uint64_t value = counter.fetch_add(1);
    std::string id(16, '0');
    for (auto digit = id.rbegin(); digit != id.rend(); ++digit, value >>= 4)
        *digit = hex[value & 15];
    return id;
}

std::function<double()> randomChance() {
    struct Source {
        std::mutex mutex;
        std::mt19937_64 engine{std::random_device{}()};
    };
    return [source = std::make_shared<Source>()] {
        const std::lock_guard lock(source->mutex);
        return std::uniform_real_distribution<double>(0.0, 1.0)(source->engine);
    };
}

bool isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

struct RetryingHttp::Core {
    Http& inner;
    Timer& timer;
    const Clock& clock;
    Manners manners;
    RequestLog log;
    std::shared_ptr<Throttle> throttle;
};

/// One request on its way, kept alive by whichever callback comes next.
struct RetryingHttp::Call : std::enable_shared_from_this<Call> {
    Call(std::shared_ptr<Core> core_, Request request_, CancelToken cancel_, Done done_)
        : core(std::move(core_)), request(std::move(request_)), cancel(std::move(cancel_)), done(std::move(done_)) {}

    void begin(Milliseconds notBefore) {
        const auto origin = contactable(request.url);
        if (!origin)
            return done(failure(origin.error()));
        host = origin->text();
        core->throttle->enter(host, notBefore, cancel, [self = shared_from_this()](Grant grant) {
            if (grant == Grant::Cancelled)
                self->done(failure("http.cancelled"));
            else
                self->attemptNow();
        });
    }

    void attemptNow() {
        ++attempt;
        ++attemptsInAll;
        startedAt = core->clock.now();
        started = core->timer.now();
        core->inner.send(request, cancel, [self = shared_from_this()](Result<Response> outcome) {
            self->core->throttle->leave(self->host);
            self->finished(std::move(outcome));
        });
    }

    void finished(Result<Response> outcome) {
        writeLog(outcome);
        if (outcome && isRedirect(outcome->status) && (request.method == Method::Get || request.method == Method::Head))
            return follow(*outcome);
        const auto wait =
            waitBeforeRetry(core->manners.retry, request, attempt, outcome, core->clock.now(), core->manners.chance());
        if (wait && !cancel.cancelled()) {
            const Milliseconds until = core->timer.now() + *wait;
            if (outcome && !header(outcome->headers, "Retry-After").empty())
                core->throttle->hold(host, until); // the host speaks for all its requests
            return begin(until);
        }
        if (outcome) {
            outcome->attempts = attemptsInAll;
            outcome->requestId = id;
        }
        done(std::move(outcome));
    }

    void follow(const Response& response) {
        const auto refuse = [&](const char* reason) {
            done(failure("http.redirect-refused", {{"host", hostOf(request.url)}, {"reason", reason}}));
        };
        const std::string_view location = header(response.headers, "Location");
        const auto target = location.empty() ? std::nullopt : resolve(request.url, location);
        if (!target)
            return refuse("unreadable");
        if (!sameOrigin(request.url, *target))
            return refuse("origin");
        if (++redirects > core->manners.redirects)
            return refuse("loop");
        request.url = *target;
        attempt = 0;
        begin(core->timer.now());
    }

    void writeLog(const Result<Response>& outcome) const {
        if (!core->log)
            return;
        RequestRow row;
        row.id = id;
        row.at = startedAt;
        row.method = name(request.method);
        row.host = hostOf(request.url);
        if (const auto origin = originOf(request.url))
            row.origin = origin->text();
        row.target = redactedTarget(request.url);
        row.attempt = attemptsInAll;
        row.duration = core->timer.now() - started;
        if (outcome) {
            row.status = outcome->status;
            row.wireBytes = outcome->wireBytes;
            row.bytes = outcome->body.size();
        } else {
            row.error = outcome.error().code;
        }
        core->log(row);
    }

    std::shared_ptr<Core> core;
    Request request;
    CancelToken cancel;
    Done done;
    std::string id = nextRequestId();
    std::string host;
    Instant startedAt{};
    Milliseconds started{};
    unsigned attempt = 0; ///< of the present URL
    unsigned attemptsInAll = 0;
    unsigned redirects = 0;
};

RetryingHttp::RetryingHttp(Http& inner, Timer& timer, const Clock& clock, Manners manners, RequestLog log) {
    if (!manners.chance)
        manners.chance = randomChance();
    auto throttle = std::make_shared<Throttle>(timer, manners.limits);
    m_core = std::make_shared<Core>(Core{inner, timer, clock, std::move(manners), std::move(log), std::move(throttle)});
}

RetryingHttp::~RetryingHttp() = default;

void RetryingHttp::send(Request request, CancelToken cancel, Done done) {
    std::make_shared<Call>(m_core, std::move(request), std::move(cancel), std::move(done))->begin(Milliseconds{0});
}

namespace {

class Network final : public Http {
public:
    Network(const Clock& clock, Manners manners, RequestLog log)
        : m_polite(m_curl, m_curl, clock, std::move(manners), std::move(log)) {}
    void send(Request request, CancelToken cancel, Done done) override {
        m_polite.send(std::move(request), std::move(cancel), std::move(done));
    }

private:
    CurlHttp m_curl;
    RetryingHttp m_polite;
};

} // namespace

std::unique_ptr<Http> makeNetwork(const Clock& clock, Manners manners, RequestLog log) {
    return std::make_unique<Network>(clock, std::move(manners), std::move(log));
}

} // namespace anamnesis::transport
