// SPDX-License-Identifier: GPL-3.0-or-later
// One network thread over libcurl multi: connections kept alive and shared, HTTP/2 where the server speaks it. One
// attempt a request; RetryingHttp adds the manners. Plain HTTP beyond loopback, old TLS and unchecked hosts cannot be
// asked for.
#pragma once

#include "services/transport/Http.h"

#include <memory>

namespace anamnesis::transport {

class CurlHttp final : public Http, public Timer {
public:
    CurlHttp();
    /// What is under way ends with http.cancelled before this returns.
    ~CurlHttp() override;
    CurlHttp(const CurlHttp&) = delete;
    CurlHttp& operator=(const CurlHttp&) = delete;

    void send(Request request, CancelToken cancel, Done done) override;
    [[nodiscard]] Milliseconds now() const override;
    [[nodiscard]] bool after(Milliseconds delay, std::function<void()> then) override;

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace anamnesis::transport
