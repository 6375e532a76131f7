// SPDX-License-Identifier: GPL-3.0-or-later
// What a source sent, as a clinician writes it: units and frequencies in lists and charts. Digits stay as sent; the
// item's panel, the comparison of a disagreement and the bytes keep the source's own spelling.
#pragma once

#include "models/base/Phrasebook.h"

#include <QString>

#include <string_view>

namespace anamnesis::tables {

/// A measured thing may be written "µg"; on a dose it is "mcg", for a handwritten-looking µ has been read as m.
enum class UnitUse { Measured, Dose };

/// "Cel" is "°C", "mm[Hg]" "mmHg", "10*3/uL" "10³/µL", "mL/min/{1.73_m2}" "mL/min/1.73 m²"; what is no UCUM stays.
[[nodiscard]] QString shownUnit(const QString& unit, UnitUse use = UnitUse::Measured);
/// The unit at the end of a number or range ("8.6–10.3 ug/L"); any other text stays.
[[nodiscard]] QString shownQuantity(const QString& text, UnitUse use = UnitUse::Measured);
/// "2 per 1 d" is "twice daily", "1 per 12 h" "every 12 hours"; a frequency in other words stays as sent.
[[nodiscard]] QString shownFrequency(const Phrasebook& words, const QString& text);
/// What a source says in one field: codes of small closed lists ("denied", "low", "left") in the language, frequencies
/// in words; quantities and everything else as sent.
[[nodiscard]] QString claimText(const Phrasebook& words, std::string_view field, const QString& text);

} // namespace anamnesis::tables
