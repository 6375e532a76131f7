// SPDX-License-Identifier: GPL-3.0-or-later
// Disagreement is data: a thing one can open, sort, explain, rule on and send to a source.
#pragma once

#include "models/base/Clock.h"
#include "models/base/Id.h"
#include "models/clinical/Kind.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace anamnesis::timeline {

enum class DiscrepancyKind : std::uint8_t {
    Value,
    Unit,
    Dose,
    Status,
    Negation,
    Date,
    Laterality,
    IdentityField,
    MissingInSource,
    CodeMismatch,
    Implausible,
    ContradictionInOneSource,
    Stale,
};
/// "value", "missing-in-source", "contradiction-in-one-source" … as in reconciliation.md and JSON.
[[nodiscard]] std::string_view name(DiscrepancyKind kind);
[[nodiscard]] std::optional<DiscrepancyKind> discrepancyKindNamed(std::string_view name);

enum class DiscrepancySeverity : std::uint8_t { Safety, Clinical, Administrative, Cosmetic };
[[nodiscard]] std::string_view name(DiscrepancySeverity severity);
[[nodiscard]] std::optional<DiscrepancySeverity> severityNamed(std::string_view name);

enum class DiscrepancyState : std::uint8_t { Open, Explained, Ruled, SentToSource, ResolvedUpstream };
[[nodiscard]] std::string_view name(DiscrepancyState state);
[[nodiscard]] std::optional<DiscrepancyState> discrepancyStateNamed(std::string_view name);

struct DiscrepancyMember {
    StatementId statement; ///< empty for a source that lacks the fact (missing-in-source)
    std::string source;
    std::string value; ///< as sent, with unit

    friend bool operator==(const DiscrepancyMember&, const DiscrepancyMember&) = default;
};

struct Discrepancy {
    DiscrepancyId id; ///< fingerprint of kind, path and the items' fingerprints; stable through re-syncs
    DiscrepancyKind kind = DiscrepancyKind::Value;
    DiscrepancySeverity severity = DiscrepancySeverity::Clinical;
    clinical::Kind itemKind = clinical::Kind::Other;
    std::string path;          ///< field name or element path it is about
    std::vector<ItemId> items; ///< the item first named is the one it is shown at; empty for a person-level one
    std::string title;         ///< of that item
    std::vector<DiscrepancyMember> members;
    std::string why; ///< code of the rule
    DiscrepancyState state = DiscrepancyState::Open;
    Instant firstSeen{};
    Instant lastConfirmed{};

    friend bool operator==(const Discrepancy&, const Discrepancy&) = default;
};

/// The order of every list of them: most severe first, then by kind, path and id.
[[nodiscard]] inline bool comesBefore(const Discrepancy& a, const Discrepancy& b) {
    return std::tie(a.severity, a.kind, a.path, a.id) < std::tie(b.severity, b.kind, b.path, b.id);
}

} // namespace anamnesis::timeline
