// SPDX-License-Identifier: GPL-3.0-or-later
// The file `slots`: what must be known before the data can be opened. JSON between a magic line and a BLAKE2b check
// line, so that damage is told apart from a wrong passphrase; the check is no protection, each slot's wrapping
// authenticates its own parameters and the vault's.
#pragma once

#include "services/store/Keys.h"
#include "services/store/Vault.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::store {

inline constexpr std::uint32_t folderFormat = 1;

struct KeySlot {
    std::uint32_t number = 0;
    std::string kind; ///< "passphrase" or "recovery"
    std::string label;
    Instant created{};
    KeyCost cost;     ///< passphrase only
    std::string salt; ///< 16 bytes
    std::string wrap; ///< nonce and wrapped data key
};

struct Slots {
    std::string vaultId; ///< 32 hex digits
    std::uint32_t format = folderFormat;
    std::uint32_t pageSize = 0;
    std::vector<KeySlot> slots;
    std::vector<Instant> failures;  ///< failed tries not yet in the audit trail
    std::uint32_t failedInARow = 0; ///< since the last success
    Instant lastFailure{};

    [[nodiscard]] KeySlot passphraseSlot(const SecretKey& dataKey, std::string_view passphrase, const KeyCost& cost,
                                         std::string_view label, Instant now) const;
    [[nodiscard]] KeySlot recoverySlot(const SecretKey& dataKey, std::string_view code, std::string_view label,
                                       Instant now) const;
    /// The data key and the slot that gave it.
    struct Opened {
        SecretKey key;
        std::uint32_t slot = 0;
    };
    [[nodiscard]] std::optional<Opened> opened(std::string_view secret) const;
    /// Seconds still to wait before the next try.
    [[nodiscard]] std::int64_t waitSeconds(Instant now) const;
};

/// vault.slots-damaged {detail}, vault.newer-format {format, known}, and those of Files.h.
[[nodiscard]] Slots readSlots(const std::filesystem::path& file, const FileGate& gate);
void writeSlots(const std::filesystem::path& file, const Slots& slots, const FileGate& gate);
[[nodiscard]] std::string slotsText(const Slots& slots);
[[nodiscard]] Slots slotsFromText(std::string_view text);

} // namespace anamnesis::store
