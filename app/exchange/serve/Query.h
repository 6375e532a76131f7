// SPDX-License-Identifier: GPL-3.0-or-later
// Search parameters: which there are for a type, what they mean, and which records fit. FHIR R4 §3.1.1 (Search).
#pragma once

#include "app/exchange/Archive.h"
#include "app/exchange/serve/Talk.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::exchange {

enum class Meaning : std::uint8_t {
    Patient,
    PatientIdentifier,
    Id,
    LastUpdated,
    Category,
    Code,
    Date,
    Status,
    Identifier,
    Family,
    Given,
    Name,
    BirthDate,
    Gender,
    PostalCode,
    Count,
    Sort,
    Include,
    Format,
    Total,
    Summary, ///< of the result, not of the record
};

struct Parameter {
    std::string_view name;
    Meaning meaning;
    std::string_view fhirKind; ///< token, date, reference, string; empty for those of the result
};

/// Parameters a type has, common ones included.
[[nodiscard]] std::vector<Parameter> parametersOf(std::string_view type);
/// "Encounter:location" and the type it leads to; empty when it is not offered.
[[nodiscard]] std::string_view includeTarget(std::string_view include);

struct Query {
    struct Criterion {
        Parameter parameter;
        std::string modifier;
        std::vector<std::string> alternatives; ///< comma-separated
    };
    std::vector<Criterion> criteria;
    std::vector<std::string> includes;
    std::optional<int> count;
    bool countOnly = false;
    std::vector<std::string> ignored; ///< unknown ones under Prefer: handling=lenient

    [[nodiscard]] bool has(Meaning meaning) const;
    [[nodiscard]] std::string patientId() const; ///< of the one patient asked for, else empty
};

struct QueryProblem {
    std::string diagnostics;
};

[[nodiscard]] std::expected<Query, QueryProblem> readQuery(std::string_view type, const Asked& asked, bool lenient);
[[nodiscard]] bool fits(const World& world, const Record& record, const Query& query);

} // namespace anamnesis::exchange
