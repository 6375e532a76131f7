// SPDX-License-Identifier: GPL-3.0-or-later
// A file layer that fails when told: a shim over SQLite's own, and a gate for the vault's other files. Both count in
// one row, so that "the i-th step fails" runs through everything a vault does to a disk.
#pragma once

#include "services/store/Vault.h"

#include <cstdint>
#include <functional>

namespace anamnesis::store::testing {

enum class FaultKind : std::uint8_t { DiskFull, InputOutput };
enum class FaultSpan : std::uint8_t { Once, FromThenOn };

class FaultyFiles {
public:
    static constexpr const char* name = "anamnesis-faulty";

    /// Registers the shim once; there is one.
    static FaultyFiles& instance();

    void countOnly();
    void failAt(std::uint64_t step, FaultKind kind, FaultSpan span);
    /// Full as long as this answers true.
    void fullWhile(std::function<bool()> condition);
    [[nodiscard]] std::uint64_t steps() const { return m_steps; }
    [[nodiscard]] VaultOptions over(VaultOptions options) const;

    /// 0, or the errno to fail with. For the shim.
    [[nodiscard]] int next();

private:
    std::uint64_t m_steps = 0;
    std::uint64_t m_failAt = 0; ///< 0: never
    FaultKind m_kind = FaultKind::DiskFull;
    FaultSpan m_span = FaultSpan::Once;
    std::function<bool()> m_full;
};

} // namespace anamnesis::store::testing
