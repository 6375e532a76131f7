// SPDX-License-Identifier: GPL-3.0-or-later
// Which codes a value set holds, worked out from the packs alone. What the packs cannot answer is said and the answer
// marked incomplete; nothing is silently left out. FHIR R4 §4.9.5: includes are joined, what one include asks of its
// system and of each value set must all hold, excludes are taken away.
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Issue.h"
#include "services/terms/Store.h"
#include "services/terms/expand/Definition.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::terms {

struct Bounds {
    std::size_t most = 10'000;        ///< codes in the answer
    std::size_t deepest = 20;         ///< value sets that refer to value sets
    std::size_t examined = 5'000'000; ///< codes looked at, in all
};

/// Issues, with the element path within the value set; severity Error where an exclude could not be worked out, so that
/// the answer may hold too much, Warning where codes may be missing:
/// terms.system-not-loaded {system} · terms.system-not-whole {system, content} · terms.version-not-loaded {system,
/// asked, used} · terms.filter-not-answered {system, property, op, value} · terms.regex-unreadable {value} ·
/// terms.valueset-unknown {valueSet} · terms.valueset-cycle {way: "a > b > a"} · terms.valueset-too-deep {valueSet,
/// limit} · terms.expansion-cut {limit} · terms.expansion-as-published {valueSet} · terms.listed-unknown {system,
/// code}: enumerated, kept, yet not in the system.
struct Expansion {
    std::string url;
    std::string version;
    std::vector<Member> members; ///< in the order of the includes, then of the codes; each once
    bool complete = true;        ///< false: an issue says what may be missing or too much
    Issues issues;
};

/// Any thread. Errors: terms.valueset-unknown {valueSet}, cancelled. `valueSet` is a canonical, "|version" allowed;
/// also the implicit ones of SNOMED CT ("…?fhir_vs", "…?fhir_vs=isa/ID") and of LOINC ("http://loinc.org/vs").
[[nodiscard]] Result<Expansion> expand(const Store& store, std::string_view valueSet, const Bounds& bounds = {},
                                       std::string_view language = "en", const CancelToken& cancel = {});
/// Of a ValueSet resource that is not in the packs (JSON text); what it refers to is. Also terms.not-a-valueset {}.
[[nodiscard]] Result<Expansion> expandResource(const Store& store, std::string_view json, const Bounds& bounds = {},
                                               std::string_view language = "en", const CancelToken& cancel = {});

enum class Truth : std::uint8_t { No, Yes, Unknown };
struct Membership {
    Truth held = Truth::Unknown;
    Issues issues; ///< why it is not known
};
/// Whether the value set holds the code; does not list it. Errors as expand.
[[nodiscard]] Result<Membership> holds(const Store& store, std::string_view valueSet, std::string_view system,
                                       std::string_view code, const Bounds& bounds = {},
                                       const CancelToken& cancel = {});

} // namespace anamnesis::terms
