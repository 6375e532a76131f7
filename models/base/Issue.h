// SPDX-License-Identifier: GPL-3.0-or-later
// Data that is wrong yet usable: kept as sent, and said.
#pragma once

#include "models/base/Result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis {

enum class Severity : std::uint8_t { Information, Warning, Error, Fatal };

struct Issue {
    Severity severity = Severity::Warning;
    std::string path; ///< element path in the source record ("Observation.valueQuantity.value"), may be empty
    std::string code; ///< stable, dotted: "decode.date-unreadable"
    Args args;        ///< short, never a name, an identifier or narrative

    friend bool operator==(const Issue&, const Issue&) = default;
};

using Issues = std::vector<Issue>;

/// "information", "warning", "error", "fatal" as in FHIR OperationOutcome.
[[nodiscard]] std::string_view name(Severity severity);

} // namespace anamnesis
