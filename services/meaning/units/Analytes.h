// SPDX-License-Identifier: GPL-3.0-or-later
// The analyte table: what may cross from mass to amount, from equivalents, between scales, and by which number. A
// source a row. Inside the room only.
#pragma once

#include "models/clinical/Concept.h"

#include <optional>
#include <span>
#include <string_view>

namespace anamnesis::meaning {

/// row value = value in this unit × factor + offset. factor is "a" or "a/b", decimal texts.
struct Scale {
    std::string_view unit;
    std::string_view annotation;
    std::string_view factor;
    std::string_view offset = "0";
};

struct Analyte {
    std::string_view name;
    std::string_view names;     ///< folded texts that name it, parted by ";"; the row's own name is one of them
    std::string_view loinc;     ///< codes, parted by ","; groups that share an axis are parted by "|"
    std::string_view unit;      ///< of the axis
    std::string_view molarMass; ///< g/mol; empty: mass and amount do not cross
    std::string_view valence;   ///< eq per mol; empty: equivalents do not cross
    std::string_view unitIs; ///< what a bare "U" stands for here ("[iU]"), or "U": an IU of it is a U; empty: neither
    std::span<const Scale> scales;
    std::string_view low; ///< limits of the possible in the row's unit; empty: not known
    std::string_view high;
    std::string_view source;
};

[[nodiscard]] std::span<const Analyte> analytes();

/// The row of a concept and the group within (-1: by name only, specimen and method not known).
struct AnalytePlace {
    const Analyte* row = nullptr;
    int group = -1;
};
[[nodiscard]] std::optional<AnalytePlace> analyteOf(const clinical::CodedConcept& concept_);
[[nodiscard]] std::optional<AnalytePlace> analyteOfLoinc(std::string_view code);

} // namespace anamnesis::meaning
