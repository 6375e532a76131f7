// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/terms/server/Server.h"

#include <algorithm>
#include <utility>

namespace anamnesis::terms {

Server::Server(transport::Http& http, const Clock& clock, ServerSettings settings)
    : m_http(http), m_clock(clock), m_settings(std::move(settings)), m_host(transport::hostOf(m_settings.base)) {}

void Server::judge(bool ofUse) {
    m_failed = ofUse ? 0 : m_failed + 1;
    if (m_failed >= m_settings.failures)
        m_until = m_clock.now() + m_settings.rest;
}

Result<transport::Response> Server::ask(const Question& question, const CancelToken& cancel) {
    if (cancel.cancelled())
        return failure("cancelled");
    if (m_failed >= m_settings.failures && m_clock.now() < m_until)
        return failure("terms.server-resting", {{"server", m_host}});
    transport::Request request = transport::Request::get(question.url(m_settings.base), "application/fhir+json");
    request.timeouts.connect = std::min(request.timeouts.connect, m_settings.patience);
    request.timeouts.idle = m_settings.patience;
    request.timeouts.total = m_settings.patience;
    auto response = transport::exchange(m_http, std::move(request), cancel);
    if (response)
        return response;
    const Error& error = response.error();
    if (error.code == "http.cancelled" || cancel.cancelled())
        return failure("cancelled");
    judge(false);
    if (error.code == "http.timeout")
        return failure("terms.server-slow", {{"server", m_host}});
    if (error.code == "http.unreachable" || error.code == "http.cut-short" || error.code == "http.damaged" ||
        error.code == "http.failed")
        return failure("terms.server-gone", {{"server", m_host}});
    return failure(error);
}

} // namespace anamnesis::terms
