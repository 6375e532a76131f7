// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/fhir/Endpoint.h"

#include "services/sources/fhir/RecordTypes.h"
#include "services/transport/Url.h"

#include <algorithm>

namespace anamnesis::sources::fhir {
namespace {

const std::string json = "application/fhir+json";
const std::string xml = "application/fhir+xml";
const std::string oldJson = "application/json+fhir"; // DSTU2 §2.1.0.6
const std::string oldXml = "application/xml+fhir";

constexpr std::uint64_t maxPage = 64ull << 20;

} // namespace

std::shared_ptr<const transport::TlsIdentity> tlsOf(const SourceSettings& settings) {
    if (settings.caFile.empty() && settings.certFile.empty())
        return nullptr;
    return std::make_shared<transport::TlsIdentity>(
        transport::TlsIdentity{settings.caFile, settings.certFile, settings.keyFile});
}

Endpoint::Endpoint(transport::Http& http, const Clock& clock, const SourceSettings& settings,
                   std::shared_ptr<auth::Authorizer> authorizer)
    : m_http(http), m_clock(clock), m_settings(settings), m_base(settings.url), m_authorizer(std::move(authorizer)),
      m_tls(tlsOf(settings)) {
    while (m_base.ends_with('/'))
        m_base.pop_back();
    m_accepts = settings.format == WireFormat::Xml ? std::vector{xml, json, oldXml, oldJson}
                                                   : std::vector{json, xml, oldJson, oldXml};
}

void Endpoint::learn(const Capabilities& capabilities, const Quirks& quirks) {
    const bool old = quirks.has(QuirkEffect::OldJsonType) || versionOf(capabilities.version) == Version::Dstu2;
    const bool onlyXml = capabilities.xml && !capabilities.json;
    if (m_settings.format == WireFormat::Xml || (m_settings.format == WireFormat::Auto && onlyXml))
        m_accepts = old ? std::vector{oldXml, xml, oldJson, json} : std::vector{xml, json, oldXml, oldJson};
    else
        m_accepts = old ? std::vector{oldJson, json, oldXml, xml} : std::vector{json, xml, oldJson, oldXml};
    m_accept = 0;
}

Result<transport::Response> Endpoint::ask(const std::string& url, const CancelToken& cancel) {
    for (;;) {
        std::size_t choice = m_accept;
        auto response = askFor(url, m_accepts[choice], maxPage, cancel);
        const bool unloved = response && (response->status == 406 || response->status == 415);
        if (!unloved || choice + 1 >= m_accepts.size())
            return response;
        m_accept.compare_exchange_strong(choice, choice + 1); // another thread may have moved on already
    }
}

Result<transport::Response> Endpoint::askFor(const std::string& url, const std::string& accept, std::uint64_t maxBody,
                                             const CancelToken& cancel) {
    auto request = transport::Request::get(url, accept);
    request.tls = transport::sameOrigin(url, m_base) ? m_tls : nullptr;
    request.maxBody = maxBody;
    return auth::exchange(m_http, *m_authorizer, m_base, std::move(request), cancel);
}

bool Endpoint::mayFollow(std::string_view url) const {
    return transport::sameOrigin(url, m_base) ||
           std::ranges::any_of(m_settings.origins,
                               [&](const std::string& origin) { return transport::sameOrigin(url, origin); });
}

} // namespace anamnesis::sources::fhir
