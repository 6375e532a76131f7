// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/identity/Model.h"

#include <string_view>

namespace anamnesis::identity {

/// "given" or "family": names that many people of some country bear, by rank. The share is what the most affected
/// country has, so a common name is never taken for a rare one abroad.
[[nodiscard]] FrequencyTable shippedFrequencies(std::string_view table);

} // namespace anamnesis::identity
