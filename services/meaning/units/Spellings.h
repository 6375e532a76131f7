// SPDX-License-Identifier: GPL-3.0-or-later
// What laboratories and devices write for units. Inside the room only; Units.h is the door.
#pragma once

#include "services/meaning/Units.h"

#include <optional>
#include <string>
#include <string_view>

namespace anamnesis::meaning {

/// A written unit read into UCUM, its annotation class apart.
struct Reading {
    std::string ucum;
    std::string annotation;
    Confidence confidence = Confidence::Certain;
    std::string rule; ///< "ucum" or "spelling:<row>"
};

/// The text as it is looked up: micro signs, degree signs, raised digits and blanks made plain.
[[nodiscard]] std::string plainUnit(std::string_view text);

/// Every reading that is possible, the likeliest first: the table of whole spellings, UCUM, then part by part.
/// `coded` says that the text was sent as UCUM code.
[[nodiscard]] std::optional<Reading> readUnit(std::string_view text);

/// The reading of a text as UCUM alone, with its annotation class.
[[nodiscard]] std::optional<Reading> readUcum(std::string_view text);

/// The reading of a concept identifier of SNOMED CT; nothing for one that the table does not hold.
[[nodiscard]] std::optional<Reading> readSnomedUnit(std::string_view code);

/// "43", "385049006" without a word of UCUM: the code of a local table or a terminology, not a number as a unit.
[[nodiscard]] bool isIdentifier(const clinical::Quantity& quantity);

/// A valid UCUM text that nobody means at a bedside: "K/uL" (kelvin), "G/L" (gauss), "MG" (megagram), "ft"
/// (femtotonne).
[[nodiscard]] bool absurd(std::string_view ucum);

/// "feu", "ddu", "1.73m2", "creat" … of an annotation's words; empty when they say nothing of scale ("cells", "score").
[[nodiscard]] std::string annotationClass(std::string_view words);

} // namespace anamnesis::meaning
