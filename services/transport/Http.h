// SPDX-License-Identifier: GPL-3.0-or-later
// The contents page of transport: requests and responses as values, and the interface everything above is written
// against.
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::transport {

using Milliseconds = std::chrono::milliseconds;

enum class Method : std::uint8_t { Get, Head, Post, Put, Delete };
[[nodiscard]] std::string_view name(Method method); ///< "GET"

using Headers = std::vector<std::pair<std::string, std::string>>;
/// The first header of that name, in any case (RFC 9110 §5.1); empty when absent.
[[nodiscard]] std::string_view header(const Headers& headers, std::string_view name);
/// Puts the header in place of those of the same name.
void setHeader(Headers& headers, std::string_view name, std::string value);
/// The media type of a Content-Type: lower case, no parameters. "application/fhir+json".
[[nodiscard]] std::string mediaType(std::string_view contentType);

struct Timeouts {
    Milliseconds connect{10'000}; ///< name, connection and TLS
    Milliseconds idle{60'000};    ///< longest silence, the wait for the first byte included
    Milliseconds total{300'000};  ///< from start to last byte
};

/// Whom to trust and who we are, per source. Files are PEM.
struct TlsIdentity {
    std::string caFile;   ///< when set, only these authorities count; else the system's
    std::string certFile; ///< client certificate
    std::string keyFile;  ///< its key; empty: in certFile
};

struct Request {
    Method method = Method::Get;
    std::string url; ///< https, or http to loopback
    Headers headers;
    std::string body;
    Timeouts timeouts;
    std::uint64_t maxBody = 64ull << 20; ///< bytes after decompression
    bool idempotent = true;              ///< may be sent again when an attempt fails
    std::shared_ptr<const TlsIdentity> tls;

    [[nodiscard]] static Request get(std::string url, std::string accept = {});
    /// A form (application/x-www-form-urlencoded); not sent again unless the caller says so.
    [[nodiscard]] static Request postForm(std::string url,
                                          const std::vector<std::pair<std::string, std::string>>& fields);
};

struct Timings {
    Milliseconds connect{};   ///< zero on a reused connection
    Milliseconds firstByte{}; ///< from the start of the last attempt
    Milliseconds total{};
};

struct Response {
    int status = 0;
    Headers headers;
    std::string body; ///< decompressed
    std::string effectiveUrl;
    Timings timings;
    std::uint64_t wireBytes = 0; ///< of the body as sent
    unsigned attempts = 1;
    std::string requestId; ///< of the row in the request log

    [[nodiscard]] bool ok() const { return status >= 200 && status < 300; }
};

/// Every status is a Response; an Error is one of: http.timeout {host, limit: connect·idle·total}, http.unreachable
/// {host, reason: name·connect·proxy}, http.cut-short {host}, http.damaged {host}, http.tls {host, reason},
/// http.too-large {host, limit}, http.redirect-refused {host, reason}, http.plain-refused {host}, http.url-invalid,
/// http.cancelled, http.failed.
using Done = std::function<void(Result<Response>)>;

class Http {
public:
    virtual ~Http() = default;
    /// From any thread, returns at once. `done` is called exactly once, on the network thread; it must not wait for
    /// another request there.
    virtual void send(Request request, CancelToken cancel, Done done) = 0;
};

/// Waits that need no thread: on the network thread, in the time of whoever implements it, so that tests do not wait.
class Timer {
public:
    virtual ~Timer() = default;
    [[nodiscard]] virtual Milliseconds now() const = 0; ///< steady, from an arbitrary start
    /// Calls `then` on the network thread; false (and no call) when the network is shutting down.
    [[nodiscard]] virtual bool after(Milliseconds delay, std::function<void()> then) = 0;
};

/// Sends and waits. Never on the network thread.
[[nodiscard]] Result<Response> exchange(Http& http, Request request, const CancelToken& cancel);
/// The same, and a status outside 2xx is http.status {status, host}.
[[nodiscard]] Result<Response> exchangeOk(Http& http, Request request, const CancelToken& cancel);
/// http.status {status, host} of a response.
[[nodiscard]] Error statusError(const Response& response);

} // namespace anamnesis::transport
