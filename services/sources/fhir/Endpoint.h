// SPDX-License-Identifier: GPL-3.0-or-later
// One FHIR server as asked: base URL, sign-in, TLS, and the media type it turned out to like. Any thread.
#pragma once

#include "services/auth/Authorizer.h"
#include "services/sources/Source.h"
#include "services/sources/fhir/Quirks.h"
#include "services/transport/Http.h"

#include <atomic>
#include <memory>
#include <string>
#include <vector>

namespace anamnesis::sources::fhir {

class Endpoint {
public:
    Endpoint(transport::Http& http, const Clock& clock, const SourceSettings& settings,
             std::shared_ptr<auth::Authorizer> authorizer);

    /// After the statement is known: media types in the order worth trying.
    void learn(const Capabilities& capabilities, const Quirks& quirks);

    /// GET of FHIR: signed, in the media type that works; a 406 or 415 moves on to the next one. Every status is a
    /// response.
    Result<transport::Response> ask(const std::string& url, const CancelToken& cancel);
    /// GET of anything else, a document's bytes. Unsigned outside the base's origin.
    Result<transport::Response> askFor(const std::string& url, const std::string& accept, std::uint64_t maxBody,
                                       const CancelToken& cancel);
    /// Whether a `next` link or a document may be followed there: the base's origin or one the user allowed.
    [[nodiscard]] bool mayFollow(std::string_view url) const;

    [[nodiscard]] const std::string& base() const { return m_base; } ///< without a slash at the end
    [[nodiscard]] const std::string& name() const { return m_settings.name; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] std::vector<std::string> grantedScopes() const { return m_authorizer->grantedScopes(); }

private:
    transport::Http& m_http;
    const Clock& m_clock;
    const SourceSettings& m_settings;
    std::string m_base;
    std::shared_ptr<auth::Authorizer> m_authorizer;
    std::shared_ptr<const transport::TlsIdentity> m_tls;
    std::vector<std::string> m_accepts;
    std::atomic<std::size_t> m_accept = 0;
};

/// TLS part of the settings; null when they ask for nothing of their own.
[[nodiscard]] std::shared_ptr<const transport::TlsIdentity> tlsOf(const SourceSettings& settings);

} // namespace anamnesis::sources::fhir
