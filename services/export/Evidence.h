// SPDX-License-Identifier: GPL-3.0-or-later
// What proves a disagreement to the desk that must mend it: which record, which element, what it says and what others
// say, and nothing of who the patient is. A source finds its record by the hash of its bytes and by its own request.
// Pure; any thread. Source of what counts as identity: 45 CFR 164.514(b)(2), the eighteen identifiers.
#pragma once

#include "models/base/Phrasebook.h"
#include "models/clinical/Statement.h"
#include "models/timeline/Discrepancy.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace anamnesis::exports {

/// One member of a discrepancy with what stands behind it.
struct EvidenceMember {
    std::string source;
    std::string value;                            ///< as the discrepancy tells it
    std::optional<clinical::Statement> statement; ///< none: the source lacks the fact
    std::string request;                          ///< as in the request log, redacted
    int status = 0;                               ///< of its answer; 0: no request
    std::optional<Instant> requested;
};

struct Finding {
    timeline::Discrepancy discrepancy;
    std::vector<EvidenceMember> members;
};

/// JSON: {"made", "findings":[{id, kind, severity, path, rule, about, members:[{source, says, code, fields, time, days,
/// status, record:{type, mediaType, sha256}, path, request}]}]}. "days" counts from the first member's time.
/// Times keep their year, precision and zone only; ids, names, narratives and free text are left out.
[[nodiscard]] std::string evidence(std::span<const Finding> findings, std::span<const clinical::Demographics> patient,
                                   Instant made);

/// A note to the desk of one source, in the words of the language: what it says, what the others say, where to look.
[[nodiscard]] std::string noteToSource(const Finding& finding, std::string_view source,
                                       std::span<const clinical::Demographics> patient, const Phrasebook& words);

} // namespace anamnesis::exports
