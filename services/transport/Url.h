// SPDX-License-Identifier: GPL-3.0-or-later
// URLs as libcurl reads them (RFC 3986), so that what is checked is what is contacted.
#pragma once

#include "models/base/Result.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::transport {

/// RFC 6454: scheme, host and port, normalised (lower case, default port written out).
struct Origin {
    std::string scheme;
    std::string host;
    std::string port;

    [[nodiscard]] std::string text() const; ///< "https://host:443"
    friend bool operator==(const Origin&, const Origin&) = default;
};

/// Nothing for text that is no absolute http or https URL, or carries a user name or password.
[[nodiscard]] std::optional<Origin> originOf(std::string_view url);
[[nodiscard]] bool sameOrigin(std::string_view url, std::string_view other);
/// Host alone, for errors and log rows; empty when unreadable.
[[nodiscard]] std::string hostOf(std::string_view url);

/// "localhost", 127.0.0.0/8, ::1. By name only: nothing is looked up.
[[nodiscard]] bool isLoopback(std::string_view host);
/// Errors: http.url-invalid; http.plain-refused {host} for plain HTTP that leaves this machine.
[[nodiscard]] Result<Origin> contactable(std::string_view url);

/// A reference against a base (RFC 3986 §5.3): relative, absolute, query only. Stray blanks are encoded.
[[nodiscard]] std::optional<std::string> resolve(std::string_view base, std::string_view reference);
/// base + "/" + path, with exactly one slash between.
[[nodiscard]] std::string join(std::string_view base, std::string_view path);

[[nodiscard]] std::string percentEncode(std::string_view text); ///< everything but unreserved characters
[[nodiscard]] std::string percentDecode(std::string_view text); ///< broken escapes stay as they are

using Parameters = std::vector<std::pair<std::string, std::string>>;
[[nodiscard]] Parameters parametersOf(std::string_view url);                                  ///< of the query, decoded
[[nodiscard]] std::string withParameters(std::string_view url, const Parameters& parameters); ///< appended, encoded
/// Leaves out every one of that name.
[[nodiscard]] std::string withoutParameter(std::string_view url, std::string_view name);
/// The URL with the parameter set to the value, in the place of the first of that name or at the end.
[[nodiscard]] std::string withParameter(std::string_view url, std::string_view name, std::string_view value);

/// The path and query for a log: record ids become "{id}", values of parameters that may speak of a patient "…".
[[nodiscard]] std::string redactedTarget(std::string_view url);

} // namespace anamnesis::transport
