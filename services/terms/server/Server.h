// SPDX-License-Identifier: GPL-3.0-or-later
// One FHIR terminology server. Off unless somebody names it: each question discloses a code.
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Clock.h"
#include "services/terms/server/Question.h"
#include "services/transport/Http.h"

#include <chrono>
#include <string>
#include <vector>

namespace anamnesis::terms {

struct ServerSettings {
    std::string base;                           ///< "https://tx.example/r4"; http to loopback only
    std::chrono::milliseconds patience{10'000}; ///< for one answer
    unsigned failures = 2;                      ///< in a row, after which it rests
    std::chrono::milliseconds rest{60'000};     ///< not asked meanwhile, so that a list of codes goes on
    std::chrono::hours fresh{24};               ///< a cached answer younger than this is not asked for again
};

/// One thread at a time.
class Server {
public:
    /// `http` and `clock` must outlive it.
    Server(transport::Http& http, const Clock& clock, ServerSettings settings);

    /// Whatever it answers, any status. Errors: terms.server-slow, terms.server-gone, terms.server-resting {server};
    /// terms.not-sent; other http.* codes of transport as they are; cancelled.
    [[nodiscard]] Result<transport::Response> ask(const Question& question, const CancelToken& cancel);
    /// What was answered is of use, or not: so that it may rest.
    void judge(bool ofUse);

    [[nodiscard]] const ServerSettings& settings() const { return m_settings; }
    [[nodiscard]] const std::string& host() const { return m_host; }

private:
    transport::Http& m_http;
    const Clock& m_clock;
    ServerSettings m_settings;
    std::string m_host;
    unsigned m_failed = 0;
    Instant m_until{};
};

} // namespace anamnesis::terms
