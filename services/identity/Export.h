// SPDX-License-Identifier: GPL-3.0-or-later
// What a batch writes besides pairs: explanations.
#pragma once

#include "services/identity/Identity.h"

#include <string>
#include <string_view>

namespace anamnesis::identity {

/// One line of JSON: {a,b,grade,by,bits,weights:[{field,level,bits,rarity}],vetoes,groups,caps,rules,version,at}.
[[nodiscard]] std::string explainedLine(std::string_view fileA, std::string_view idA, std::string_view fileB,
                                        std::string_view idB, const Grading& grading, const Model& model, Instant at);

} // namespace anamnesis::identity
