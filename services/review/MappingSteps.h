// SPDX-License-Identifier: GPL-3.0-or-later
// What Anamnesis made of a value before it stood on the screen: units read and converted, codes mapped and named, each
// with the table that did it. Private to the room.
#pragma once

#include "services/review/Port.h"

#include <vector>

namespace anamnesis::review {

/// Codes: units.… of reading a unit (services/meaning) · unit-converted, unit-converted-by-analyte,
/// unit-converted-by-mass {from, to, rule, analyte, molarMass, source} · analyte-row {analyte, unit, source} ·
/// code-mapped {from, to, map, version, relationship, by} · code-named, code-named-then {code, name, language, table,
/// version, by, from, at} · code-not-named, code-retired {code, replacement}. `field` is one of the statement's, or
/// null for the statement as a whole; the item has been given its names.
[[nodiscard]] std::vector<Provenance::Step> mappingSteps(const clinical::Statement& statement,
                                                         const clinical::Field* field, const timeline::Item& item);

} // namespace anamnesis::review
