// SPDX-License-Identifier: GPL-3.0-or-later
// What a person enters about a source. The secrets are apart: settingsJson() never holds one, secretsJson() holds
// nothing else, and both go into the vault.
#pragma once

#include "models/base/Result.h"
#include "services/auth/Secret.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::sources {

enum class SourceKind : std::uint8_t { Fhir, Mhd, Xds, Xca, Pdqm, DicomWeb };
/// "fhir", "mhd", "xds", "xca", "pdqm", "dicomweb", as on the command line.
[[nodiscard]] std::string_view name(SourceKind kind);
[[nodiscard]] std::optional<SourceKind> sourceKindNamed(std::string_view name);

enum class AuthMethod : std::uint8_t { None, Bearer, ClientSecret, PrivateKeyJwt, Smart, MutualTls };
/// "none", "bearer", "client-secret", "private-key-jwt", "smart", "mtls".
[[nodiscard]] std::string_view name(AuthMethod method);
[[nodiscard]] std::optional<AuthMethod> authMethodNamed(std::string_view name);

/// Which encoding to ask for. Auto: what the server's statement offers, JSON first.
enum class WireFormat : std::uint8_t { Auto, Json, Xml };
[[nodiscard]] std::string_view name(WireFormat format); ///< "auto", "json", "xml"
[[nodiscard]] std::optional<WireFormat> wireFormatNamed(std::string_view name);

struct SourceSettings {
    std::string name; ///< unique in a vault; RecordRef::source
    SourceKind kind = SourceKind::Fhir;
    std::string url; ///< base URL; https, or http to loopback
    AuthMethod auth = AuthMethod::None;
    std::string clientId;
    std::string keyId;    ///< kid of the private key, where its file does not tell
    std::string scope;    ///< blank-separated; empty: what the method needs by default
    std::string tokenUrl; ///< only where discovery does not tell
    std::string zone;     ///< IANA name of the source's local clock, empty: not told
    std::string badge;    ///< two or three letters for the screen
    std::string caFile;   ///< PEM; when set, only these authorities count
    std::string certFile; ///< PEM of the client certificate and, unless keyFile names it, its key
    std::string keyFile;
    std::vector<std::string> quirks;     ///< names of rows of Quirks.h; those found by themselves need no entry
    std::vector<std::string> parameters; ///< "name=value" added to every search, such as "ah-practice=…"
    std::vector<std::string>
        origins; ///< further origins that `next` links and documents may point at; no token goes there
    WireFormat format = WireFormat::Auto;
    bool enabled = true;

    // Held in memory only while needed; stored by the vault through secretsJson().
    auth::Secret clientSecret;
    auth::Secret token;      ///< static bearer
    auth::Secret privateKey; ///< PEM or JWK, for private_key_jwt

    friend bool operator==(const SourceSettings&, const SourceSettings&) = default;
};

/// Everything but the secrets, one JSON object; fields at their default are left out.
[[nodiscard]] std::string settingsJson(const SourceSettings& settings);
/// The secrets alone, one JSON object; "{}" when there are none.
[[nodiscard]] std::string secretsJson(const SourceSettings& settings);
/// Both back. Unknown fields are ignored. Errors: source.settings-unreadable {field}.
[[nodiscard]] Result<SourceSettings> settingsFromJson(std::string_view settings, std::string_view secrets = "{}");

/// What must hold before a source is kept. Errors: source.name-missing, source.url-invalid {url}, source.url-plain
/// {host}, source.secret-missing {auth}, source.client-id-missing {auth}, source.certificate-missing,
/// source.quirk-unknown {quirk}.
[[nodiscard]] Result<void> check(const SourceSettings& settings);

} // namespace anamnesis::sources
