// SPDX-License-Identifier: GPL-3.0-or-later
// A ValueSet as plain values: what it includes and excludes, and the expansion its publisher sent along. FHIR R4 §4.9.5
// (ValueSet.compose), §4.9.8 (ValueSet.expansion). Inside the room only.
#pragma once

#include "models/base/Result.h"
#include "services/terms/Term.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::terms {

struct Filter {
    std::string property;
    std::string op; ///< as written: "is-a", "=", "regex" …
    std::string value;
    std::string path; ///< "ValueSet.compose.include[0].filter[1]"
};

/// One include or exclude: what is of the system and of every value set.
struct Clause {
    std::string system;
    std::string version;
    std::vector<clinical::Coding> listed;
    std::vector<Filter> filters;
    std::vector<std::string> valueSets; ///< canonicals, "|version" kept
    std::string path;
    bool listing = false; ///< concepts are enumerated, even if none could be read
};

struct Member {
    clinical::Coding coding;
    bool active = true;
    bool abstract_ = false; ///< a heading, not to be chosen
};

struct PublishedExpansion {
    std::vector<Member> members;
    bool whole = true; ///< as many as it says there are, not cut by a limit
};

struct Definition {
    std::string url;
    std::string version;
    std::optional<bool> inactive; ///< compose.inactive: false leaves retired codes out
    bool composed = false;
    std::vector<Clause> includes;
    std::vector<Clause> excludes;
    std::optional<PublishedExpansion> expansion;
};

/// Of {"compose":…, "expansion":…} or a whole ValueSet. terms.not-a-valueset {}.
[[nodiscard]] Result<Definition> readDefinition(std::string_view json);

} // namespace anamnesis::terms
