// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Output.h"
#include "services/review/Port.h"

namespace anamnesis::app::cli {

/// {id, name, birthDate, sex, patients:[{source,id,grade,by}]}
[[nodiscard]] Json personJson(const review::PersonSummary& person);

} // namespace anamnesis::app::cli
