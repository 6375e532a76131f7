// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes (libsodium): SHA-256 of raw bytes (FIPS 180-4), and the BLAKE2b-128 fingerprint (RFC 7693) all ids are made
// of.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace anamnesis {

/// SHA-256 of the bytes, 64 lower-case hex digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// BLAKE2b-128 over the parts, each preceded by its length, so that ("ab","c") and ("a","bc") differ. 32 hex digits.
[[nodiscard]] std::string fingerprint(std::initializer_list<std::string_view> parts);

} // namespace anamnesis
