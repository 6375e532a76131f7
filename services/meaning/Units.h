// SPDX-License-Identifier: GPL-3.0-or-later
// Clinical units: UCUM plus an annotation class, because UCUM equality is not clinical equality. D-dimer in {FEU} and
// in {DDU} differ about twofold, mL/min is not mL/min/{1.73_m2}, eq is not mol. Such pairs, and mass against amount,
// cross only by a row of the analyte table (units/Analytes.cpp, a source a row). Never guessed from the unit alone.
#pragma once

#include "models/base/Issue.h"
#include "models/clinical/Concept.h"
#include "models/clinical/Quantity.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace anamnesis::meaning {

enum class Confidence : std::uint8_t {
    Certain,  ///< valid UCUM that fits, or a spelling with one meaning
    Likely,   ///< a spelling with one meaning in clinical use ("K/uL")
    Doubtful, ///< sign or scale unclear ("X_10-3/uL"): shown, flagged, never converted
};

struct ClinicalUnit {
    std::string ucum;       ///< valid UCUM without annotations; "1" for a pure number
    std::string annotation; ///< class: "feu", "ddu", "1.73m2", "ngsp" …; empty: the annotation says nothing of scale
    std::string axis;       ///< what may share an axis: canonical base units and the annotation class, "g.m-3|feu"
    Confidence confidence = Confidence::Certain;
    std::string rule; ///< "ucum", or "spelling:<text of the row>"
};

/// The unit of a quantity: the table of spellings is asked first unless the UCUM reading fits the code's property.
/// Adds units.unknown {unit}, units.doubtful {unit, reading}, units.spelling {unit, reading} (information) or
/// units.code-text-conflict {code, unit} (the unit's text says something else than its code: Doubtful).
[[nodiscard]] std::optional<ClinicalUnit> clinicalUnit(const clinical::Quantity& quantity,
                                                       const clinical::CodedConcept& analyte, Issues& issues);
/// The same for a bare text, with no code to go by.
[[nodiscard]] std::optional<ClinicalUnit> clinicalUnit(std::string_view unit, Issues& issues);

/// The value on the analyte's axis: the row's unit when there is a row (derived says whether the row was used to
/// cross), else the house's unit of that dimension. Nothing when value or unit cannot be read with certainty or
/// likelihood, or the quantity is a ratio or a range. Issues as clinicalUnit, and units.value-unreadable {value}.
[[nodiscard]] std::optional<clinical::CanonicalQuantity>
canonical(const clinical::Quantity& quantity, const clinical::CodedConcept& analyte, Issues& issues);

enum class Comparison : std::uint8_t {
    No,           ///< never on one axis
    SameUnit,     ///< one clinical unit, nothing to convert
    Convertible,  ///< pure unit conversion
    ByAnalyteRow, ///< only through the analyte table
};

struct Comparability {
    Comparison comparison = Comparison::No;
    /// why, a code: units.same · units.converts · units.analyte-row {row} · units.different-annotation {left, right} ·
    /// units.not-commensurable {left, right} · units.different-analyte {left, right} · units.unreadable {unit} ·
    /// units.doubtful {unit} · units.arbitrary {left, right} · units.no-analyte {left, right} · units.missing {}
    std::string why;
    Args args;
    std::string unit; ///< the unit of the shared axis; empty when No

    [[nodiscard]] bool sameAxis() const { return comparison != Comparison::No; }
};

/// May these two results share an axis? Concepts that are coded in one system with different codes are compared only
/// when both are of one analyte row; empty concepts are taken as unknown analytes: only pure conversions are allowed.
[[nodiscard]] Comparability comparable(const clinical::Quantity& left, const clinical::CodedConcept& leftAnalyte,
                                       const clinical::Quantity& right, const clinical::CodedConcept& rightAnalyte);

enum class Agreement : std::uint8_t { Agree, Differ, Unknown };

/// Measured values: agree when they differ by LESS than half a unit in the last place of the coarser one, in clinical
/// units; comparators and ends of ranges must be equal. Unknown when they cannot be compared.
/// The coarser last place is the one whose step, converted, is larger.
[[nodiscard]] Agreement agree(const clinical::Quantity& left, const clinical::Quantity& right,
                              const clinical::CodedConcept& analyte);
/// As above with a concept each: different analytes do not agree, and answer Unknown.
[[nodiscard]] Agreement agree(const clinical::Quantity& left, const clinical::CodedConcept& leftAnalyte,
                              const clinical::Quantity& right, const clinical::CodedConcept& rightAnalyte);

/// Doses, strengths, rates, volumes, counts: exactly equal after a pure unit conversion. Ratios stay ratios: 250 mg/5
/// mL against 500 mg/10 mL or 50 mg/mL is Unknown (one concentration, another way to order it). Counts and forms
/// ("tablet",
/// "{tbl}", "TAB") are compared by the table of dose forms; "U" and "[iU]" are units of activity. Unknown also when the
/// units cannot be converted into one another (mg against mL), or one unit is missing.
[[nodiscard]] Agreement equalDose(const clinical::Quantity& left, const clinical::Quantity& right);

/// What the analyte table says of a code; for explanations and the command line.
struct AnalyteRow {
    std::string_view name;      ///< "glucose", "urea nitrogen"
    std::string_view unit;      ///< unit of the axis
    std::string_view molarMass; ///< g/mol, decimal text; empty when the row crosses otherwise
    std::string_view source;    ///< where the number is from
};
[[nodiscard]] std::optional<AnalyteRow> analyteRow(const clinical::CodedConcept& analyte);
/// "glucose/0": equal for concepts whose results share an axis by a row of the table, whatever their codes; serum and
/// urine differ. Empty where no code says which.
[[nodiscard]] std::string analyteLine(const clinical::CodedConcept& analyte);

/// Convert through UCUM or, where an analyte is named, through its row ("2345-7" or "http://loinc.org|2345-7").
/// Errors as ucum::convert, and units.no-row {analyte, from, to}.
[[nodiscard]] Result<std::string> convertFor(std::string_view value, std::string_view from, std::string_view to,
                                             std::string_view loinc);

/// Is the value beyond what a living person can have on this axis? Table by analyte or vital sign; nothing when not
/// known. Answers the code of the row, "units.implausible" {value, unit, low, high} as an Issue.
[[nodiscard]] std::optional<Issue> implausible(const clinical::Quantity& quantity,
                                               const clinical::CodedConcept& analyte);

enum class RangeFlag : std::uint8_t { Unknown, Low, Within, High };
/// Where the value stands in a reference range after conversion; Unknown unless all can be read. A comparator is
/// honoured:
/// "<5" against 4–10 is Unknown, against 6–10 Low.
[[nodiscard]] RangeFlag flagFor(const clinical::Quantity& value, const clinical::Quantity& range,
                                const clinical::CodedConcept& analyte);
/// Low, Within or High of an interpretation code or word as sent ("H", "HH", "L", "N", "above normal" …); else Unknown.
[[nodiscard]] RangeFlag flagOf(std::string_view interpretation);

} // namespace anamnesis::meaning
