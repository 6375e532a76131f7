// SPDX-License-Identifier: GPL-3.0-or-later
// Two compact records, field by field, into levels. The same in either order.
#pragma once

#include "services/identity/Fields.h"

#include <cstddef>

namespace anamnesis::identity {

class Population;
struct Compact;

[[nodiscard]] Outcome compareRecords(const Population& population, std::size_t a, std::size_t b);

/// Both name and birth date contradict, or a generation lies between them: what makes a shared number suspect.
[[nodiscard]] bool clearlyDifferent(const Population& population, const Compact& a, const Compact& b);

/// Counts days; good enough for the days between near dates, also where a day is none (31 June).
[[nodiscard]] long dayNumber(std::int32_t date);

/// The level of two dates yyyymmdd (0 parts: not given).
[[nodiscard]] std::uint8_t compareBirth(std::int32_t a, std::int32_t b);

} // namespace anamnesis::identity
