// SPDX-License-Identifier: GPL-3.0-or-later
// Key material: locked, guarded memory (libsodium), and what is derived or wrapped with it.
#pragma once

#include "services/store/Vault.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace anamnesis::store {

/// 32 bytes of secret in sodium_malloc memory: locked, not in a core dump, zeroed when it goes.
class SecretKey {
public:
    static constexpr std::size_t size = 32;

    SecretKey();
    SecretKey(SecretKey&& other) noexcept;
    SecretKey& operator=(SecretKey&& other) noexcept;
    SecretKey(const SecretKey&) = delete;
    SecretKey& operator=(const SecretKey&) = delete;
    ~SecretKey();

    [[nodiscard]] static SecretKey random();
    [[nodiscard]] unsigned char* data() { return m_bytes; }
    [[nodiscard]] const unsigned char* data() const { return m_bytes; }
    [[nodiscard]] bool empty() const { return m_bytes == nullptr; }
    void wipe() noexcept;

private:
    unsigned char* m_bytes = nullptr;
};

/// Argon2id (RFC 9106) over the passphrase in Unicode NFC. Throws vault.no-memory.
[[nodiscard]] SecretKey keyFromPassphrase(std::string_view passphrase, std::string_view salt, const KeyCost& cost);
/// Passes and memory that take about half a second here; never less than 64 MiB.
[[nodiscard]] KeyCost calibratedCost();

/// A recovery code carries 150 random bits and a check of 10, as eight groups of four letters of Crockford's base32.
[[nodiscard]] std::string newRecoveryCode();
/// The canonical code out of what was typed; nothing when it is not one (length, letters, check).
[[nodiscard]] std::optional<std::string> recoveryCodeIn(std::string_view typed);
[[nodiscard]] SecretKey keyFromRecoveryCode(std::string_view canonical, std::string_view salt);

/// XChaCha20-Poly1305-IETF: nonce, then cipher text with tag.
[[nodiscard]] std::string wrapped(const SecretKey& dataKey, const SecretKey& with, std::string_view associated);
[[nodiscard]] std::optional<SecretKey> unwrapped(std::string_view wrap, const SecretKey& with,
                                                 std::string_view associated);

[[nodiscard]] std::string randomBytes(std::size_t count);
[[nodiscard]] std::string hex(std::string_view bytes);
[[nodiscard]] std::string unhex(std::string_view digits); ///< empty when they are not hex
/// The same into `bytes`, half as many as digits; false when they are not hex.
[[nodiscard]] bool unhex(std::string_view digits, char* bytes);

} // namespace anamnesis::store
