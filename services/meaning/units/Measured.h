// SPDX-License-Identifier: GPL-3.0-or-later
// The reading of a quantity's unit, shared by the files of this folder.
#pragma once

#include "services/meaning/Units.h"
#include "services/meaning/units/Analytes.h"
#include "services/meaning/units/Spellings.h"

namespace anamnesis::meaning {

/// All that an answer about a quantity hangs on beside its number: the row of its analyte and the unit as written.
[[nodiscard]] std::string unitKey(const clinical::Quantity& quantity, const std::optional<AnalytePlace>& row);

/// The unit code is asked before the unit's text, and the text must not say something else. Issues as clinicalUnit, and
/// units.code-text-conflict {code, unit}. `row` is that of the quantity's analyte (analyteOf).
[[nodiscard]] std::optional<Reading> readingOf(const clinical::Quantity& quantity,
                                               const std::optional<AnalytePlace>& row, Issues& issues);

} // namespace anamnesis::meaning
