// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/Source.h"

#include "services/auth/ClientAssertion.h"
#include "services/auth/ClientCredentials.h"
#include "services/auth/StaticBearer.h"
#include "services/sources/fhir/FhirSource.h"
#include "services/sources/mhd/MhdPlan.h"

#include <algorithm>

namespace anamnesis::sources {
namespace {

Result<std::shared_ptr<auth::Authorizer>> makeAuthorizer(const SourceSettings& settings,
                                                         const Surroundings& surroundings) {
    switch (settings.auth) {
    case AuthMethod::None:
    case AuthMethod::MutualTls: // the certificate speaks
        return std::make_shared<auth::NoSignIn>();
    case AuthMethod::Bearer:
        return std::make_shared<auth::StaticBearer>(settings.token);
    case AuthMethod::ClientSecret:
    case AuthMethod::PrivateKeyJwt:
        break;
    case AuthMethod::Smart:
        return failure("auth.method-unsupported", {{"auth", std::string(name(settings.auth))}});
    }
    auth::ClientIdentity identity{
        settings.url, settings.tokenUrl,    settings.clientId, settings.scope, settings.keyId, {},
        {},           fhir::tlsOf(settings)};
    if (settings.auth == AuthMethod::ClientSecret) {
        identity.clientSecret = settings.clientSecret;
    } else {
        if (const auto readable = auth::algorithmOf(settings.privateKey); !readable)
            return failure(readable.error());
        identity.privateKey = settings.privateKey;
    }
    return std::make_shared<auth::ClientCredentials>(surroundings.http, surroundings.clock, std::move(identity));
}

} // namespace

const Offer* Capabilities::offer(std::string_view type) const {
    const auto found = std::ranges::find(offers, type, &Offer::type);
    return found == offers.end() ? nullptr : &*found;
}

bool asksForChanges(std::string_view period) {
    return period.starts_with(sincePeriod);
}

bool isFollowUp(std::string_view ledgerQuery) {
    return ledgerQuery == "contents of documents" || (ledgerQuery.ends_with("/…") && ledgerQuery != "Patient/…");
}

Result<std::unique_ptr<Source>> makeSource(const SourceSettings& settings, const Surroundings& surroundings) {
    if (const auto sound = check(settings); !sound)
        return failure(sound.error());
    auto authorizer = makeAuthorizer(settings, surroundings);
    if (!authorizer)
        return failure(authorizer.error());
    return makeSource(settings, surroundings, *std::move(authorizer));
}

Result<std::unique_ptr<Source>> makeSource(const SourceSettings& settings, const Surroundings& surroundings,
                                           std::shared_ptr<auth::Authorizer> authorizer) {
    if (const auto sound = check(settings); !sound)
        return failure(sound.error());
    if (settings.kind == SourceKind::Fhir)
        return std::make_unique<fhir::FhirSource>(settings, surroundings, std::move(authorizer));
    if (settings.kind == SourceKind::Mhd)
        return std::make_unique<fhir::FhirSource>(settings, surroundings, std::move(authorizer), mhd::planFor);
    return failure("source.kind-unsupported", {{"kind", std::string(name(settings.kind))}});
}

} // namespace anamnesis::sources
