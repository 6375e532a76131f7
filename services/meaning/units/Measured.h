// SPDX-License-Identifier: GPL-3.0-or-later
// The reading of a quantity's unit, shared by the files of this folder.
#pragma once

#include "services/meaning/Units.h"
#include "services/meaning/units/Spellings.h"

namespace anamnesis::meaning {

/// The unit code is asked before the unit's text, and the text must not say something else. Issues as clinicalUnit, and
/// units.code-text-conflict {code, unit}.
[[nodiscard]] std::optional<Reading> readingOf(const clinical::Quantity& quantity,
                                               const clinical::CodedConcept& analyte, Issues& issues);

} // namespace anamnesis::meaning
