// SPDX-License-Identifier: GPL-3.0-or-later
// A person's decision. Append-only; keyed on business identifiers and salient fingerprints, never on row ids or
// versions, so that it survives re-import, a changed FHIR id, a rekeyed vault.
#pragma once

#include "models/base/Clock.h"
#include "models/base/Id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::timeline {

enum class RulingAction : std::uint8_t { Same, Different, Link, Unlink, Prefer, Hide, Note, Undo, Explain, Send };
[[nodiscard]] std::string_view name(RulingAction action);
[[nodiscard]] std::optional<RulingAction> rulingActionNamed(std::string_view name);

/// What a ruling is about. Any part that is not empty may re-attach it; the first that finds something wins.
struct RulingTarget {
    std::vector<std::string> identifiers; ///< "system|value" of the statements' business identifiers
    std::string fingerprint;              ///< salient fingerprint of a statement
    StatementId statement;                ///< the statement it was made on, a hint only
    std::string record;                   ///< "source|id" for link and unlink: a source's patient
    DiscrepancyId discrepancy;            ///< for prefer, explain, send
};

struct Ruling {
    RulingId id;
    RulingAction action = RulingAction::Note;
    std::vector<RulingTarget> targets;
    std::string value; ///< prefer: the source preferred; note: its text
    std::string reason;
    std::string author;
    Instant at{};
    RulingId undoes; ///< for Undo
};

} // namespace anamnesis::timeline
