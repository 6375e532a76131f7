// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and dates as columns give them; readDate() is in Columns.h.
#pragma once

#include "models/clinical/ClinicalTime.h"

#include <optional>
#include <string_view>

namespace anamnesis::identity {

[[nodiscard]] std::optional<int> wholeNumber(std::string_view text);
/// Month and day 0: not given. Years of two digits are of this century up to 26. Nothing for what no date can be.
[[nodiscard]] std::optional<clinical::ClinicalTime> dateOf(int year, int month, int day, std::string_view text);

} // namespace anamnesis::identity
