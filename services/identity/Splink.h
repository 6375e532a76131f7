// SPDX-License-Identifier: GPL-3.0-or-later
// The model as settings of Splink (https://moj-analytical-services.github.io/splink, 4 and 5): comparison levels as
// SQL over the columns of NormalisedTable.h, m and u, term frequencies, prior, and blocking rules.
//
// Exact: every level, every weight, the prior; so the match weight is our score in bits. Left out, because a weight
// cannot say them: vetoes, caps, groups of evidence and thresholds (Grade.h; `link --compare` adds them to the pairs
// that Splink found), constrained clustering (`link --clusters`), what sources declare of each other, and of one
// record more than two addresses, guardians or middle names. SCALE.md tells the way.
#pragma once

#include "services/identity/Model.h"
#include "services/identity/SplinkSql.h"

#include <string>

namespace anamnesis::identity {

enum class SplinkLink : std::uint8_t { DedupeOnly, LinkOnly, LinkAndDedupe };

/// JSON, in which every comparison level is labelled "<field>: <level>".
[[nodiscard]] std::string splinkSettings(const Model& model, Dialect dialect, SplinkLink link);

} // namespace anamnesis::identity
