// SPDX-License-Identifier: GPL-3.0-or-later
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
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const unsigned char byte : bytes) {
        text.push_back(digits[byte >> 4U]);
        text.push_back(digits[byte & 15U]);
    }
    return text;
}

const unsigned char* octets(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data()); // NOLINT: the C interface asks for it
}

} // namespace

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(octets(bytes), bytes.size(), digest.data());
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
