// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked of each source, and what came back. Absence is never silent.
#pragma once

#include "models/base/Clock.h"
#include "models/base/Result.h"
#include "models/clinical/Kind.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::timeline {

enum class Outcome : std::uint8_t { Complete, Partial, Refused, Failed, NotAsked };
[[nodiscard]] std::string_view name(Outcome outcome); ///< "complete", "partial", "refused", "failed", "not-asked"
[[nodiscard]] char letter(Outcome outcome);           ///< C P R F N
[[nodiscard]] std::optional<Outcome> outcomeNamed(std::string_view name);

/// One row: a source, a kind of record, a period, and how the asking ended.
struct LedgerRow {
    std::string source;
    clinical::Kind kind = clinical::Kind::Other;
    std::string query;  ///< what was asked, without patient values: "Observation?category=laboratory&patient=…"
    std::string period; ///< "all", "from/to" in ISO dates, or "since <instant>": what changed at the source from then
    Outcome outcome = Outcome::NotAsked;
    std::uint64_t asked = 0;               ///< requests sent
    std::optional<std::uint64_t> expected; ///< records the source announced (Bundle.total), when it did
    std::uint64_t received = 0;            ///< records that came
    std::uint64_t kept = 0;                ///< records stored, readable or raw
    std::uint64_t issues = 0;
    Error reason; ///< code empty when there is nothing to say
    Instant at{};
};

/// Reason code of a NotAsked row for a type of record that the source's own statement does not list.
inline constexpr std::string_view notOfferedReason = "source.not-offered";

/// The state of a kind that was asked in several rows: Complete or NotAsked only if all are, else Refused or Failed if
/// nothing arrived or the last try ended so, else Partial (visual-language, "Ledger states"). Rows of types the source
/// does not offer count only when there is no other.
[[nodiscard]] Outcome combined(const std::vector<const LedgerRow*>& rows);

} // namespace anamnesis::timeline
