// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/transport/RetryPolicy.h"

#include <curl/curl.h>

#include <algorithm>
#include <charconv>
#include <string>

namespace anamnesis::transport {
namespace {

bool isTransient(int status) {
    return status == 408 || status == 425 || status == 429 || (status >= 500 && status != 501 && status != 505);
}

unsigned attemptsFor(const RetryPolicy& policy, const Result<Response>& outcome) {
    if (outcome && outcome->status == 500) // as often a fault of the one record asked for as a passing one
        return policy.attemptsOfInternalError;
    if (outcome)
        return isTransient(outcome->status) ? policy.attempts : 1;
    const Error& error = outcome.error();
    if (error.code == "http.unreachable" || error.code == "http.cut-short" || error.code == "http.damaged")
        return policy.attempts;
    if (error.code == "http.timeout") {
        const bool connecting = !error.args.empty() && error.args.back().second == "connect";
        return connecting ? policy.attempts : policy.attemptsOfSlow;
    }
    return 1;
}

} // namespace

std::optional<Milliseconds> retryAfter(const Headers& headers, Instant now) {
    const std::string text(header(headers, "Retry-After"));
    if (text.empty())
        return std::nullopt;
    std::int64_t seconds = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (fault == std::errc() && end == text.data() + text.size() && seconds >= 0)
        return Milliseconds(std::min<std::int64_t>(seconds, 1'000'000) * 1000);
    const std::time_t until = curl_getdate(text.c_str(), nullptr);
    if (until < 0)
        return std::nullopt;
    const std::string date(header(headers, "Date"));
    const std::time_t sent = date.empty() ? -1 : curl_getdate(date.c_str(), nullptr);
    const std::int64_t from = sent >= 0 ? static_cast<std::int64_t>(sent) * 1000 : now.time_since_epoch().count();
    return Milliseconds(std::max<std::int64_t>(0, static_cast<std::int64_t>(until) * 1000 - from));
}

std::optional<Instant> dateOf(const Headers& headers) {
    const std::string date(header(headers, "Date"));
    const std::time_t sent = date.empty() ? -1 : curl_getdate(date.c_str(), nullptr);
    if (sent < 0)
        return std::nullopt;
    return Instant(std::chrono::milliseconds(static_cast<std::int64_t>(sent) * 1000));
}

std::optional<Milliseconds> waitBeforeRetry(const RetryPolicy& policy, const Request& request, unsigned attempt,
                                            const Result<Response>& outcome, Instant now, double chance) {
    if (!request.idempotent || attempt >= attemptsFor(policy, outcome))
        return std::nullopt;
    const auto step =
        std::min<std::int64_t>(policy.longest.count(), policy.first.count() << std::min(attempt - 1, 20u));
    const Milliseconds own(step / 2 + static_cast<std::int64_t>(static_cast<double>(step - step / 2) * chance));
    if (!outcome)
        return own;
    const auto told = retryAfter(outcome->headers, now);
    if (!told)
        return own;
    if (*told > policy.longestHold)
        return std::nullopt;
    return std::max(*told, own); // a Retry-After of zero must not turn into a storm
}

} // namespace anamnesis::transport
