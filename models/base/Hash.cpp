// SPDX-License-Identifier: GPL-3.0-or-later
#define OPENSSL_SUPPRESS_DEPRECATED // the low-level SHA-256 calls
#include "models/base/Hash.h"

#include <openssl/sha.h>
#include <sodium.h>

#include <array>
#include <cstdint>
#include <span>

namespace anamnesis {
namespace {

std::string hex(std::span<const unsigned char> bytes) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text(bytes.size() * 2, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        text[2 * i] = digits[bytes[i] >> 4U];
        text[2 * i + 1] = digits[bytes[i] & 15U];
    }
    return text;
}

const unsigned char* octets(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data()); // NOLINT: the C interface asks for it
}

} // namespace

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    // The one-shot call looks its algorithm up each time, which costs as much as a small record's hash.
    SHA256_CTX hashing;
    SHA256_Init(&hashing);
    SHA256_Update(&hashing, bytes.data(), bytes.size());
    SHA256_Final(digest.data(), &hashing);
    return hex(digest);
}

std::string fingerprint(std::initializer_list<std::string_view> parts) {
    std::array<unsigned char, 16> digest{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, digest.size());
    for (const std::string_view part : parts) {
        std::array<unsigned char, 8> length{};
        for (std::size_t i = 0; i < length.size(); ++i)
            length[i] = static_cast<unsigned char>(static_cast<std::uint64_t>(part.size()) >> (8U * i));
        crypto_generichash_update(&state, length.data(), length.size());
        crypto_generichash_update(&state, octets(part), part.size());
    }
    crypto_generichash_final(&state, digest.data(), digest.size());
    return hex(digest);
}

} // namespace anamnesis
