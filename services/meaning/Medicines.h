// SPDX-License-Identifier: GPL-3.0-or-later
// What a drug name says, and nothing that it does not say. RxNorm's regular names are read whole
// ("24 HR metformin hydrochloride 500 MG Extended Release Oral Tablet [Glucophage]"); other names as far as they are
// certain. A part that could mean two things stays empty. Source of the grammar: NLM, RxNorm Technical Documentation
// §5.
#pragma once

#include "models/clinical/Concept.h"
#include "models/clinical/Quantity.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::meaning {

struct Ingredient {
    std::string name;                           ///< base ingredient, lower case, as written otherwise ("metformin")
    std::string salt;                           ///< "hydrochloride"; empty when not said
    std::string key;                            ///< ingredientKey(name): the lane
    std::optional<clinical::Quantity> strength; ///< "250 mg per 5 mL" keeps its denominator; % stays %

    friend bool operator==(const Ingredient&, const Ingredient&) = default;
};

enum class Release : std::uint8_t { NotSaid, Immediate, Extended, Delayed };
[[nodiscard]] std::string_view name(Release release);

struct MedicineName {
    std::string text;                    ///< as given
    std::vector<Ingredient> ingredients; ///< in order of writing; empty when the name could not be read
    std::string form;  ///< "tablet", "capsule", "solution", "suspension", "inhaler" …; empty: not said
    std::string route; ///< hint in the form: "oral", "injection", "topical", "ophthalmic" …
    std::string brand; ///< "Coreg" of "[Coreg]"
    Release release = Release::NotSaid;
    std::string hours;                        ///< "24" of "24 HR …"
    std::optional<clinical::Quantity> amount; ///< of one package unit: "3 ML" of "3 ML insulin …"
    std::vector<MedicineName> contents;       ///< members of a pack "{…} Pack"
    std::vector<std::string> counts;          ///< how many of each member, decimal texts, parallel to contents
    bool parsed = false;                      ///< at least one ingredient with certainty
    std::vector<std::string> unread; ///< words that were not understood, in order; empty: the whole name was read

    /// Keys of all ingredients, sorted, joined by " + ": the lane of a combination is the set.
    [[nodiscard]] std::string lane() const;
    friend bool operator==(const MedicineName&, const MedicineName&) = default;
};

[[nodiscard]] MedicineName parseMedicineName(std::string_view text);
/// The name that tells most: an RxNorm, SNOMED or NDC display before the text, the text before other displays.
[[nodiscard]] MedicineName parseMedicineName(const clinical::CodedConcept& drug);

enum class MedicineRelation : std::uint8_t {
    Same,         ///< ingredients, strengths, form and release all said by both and equal
    LessDetailed, ///< nothing conflicts, but one says less
    Different,    ///< one of them conflicts
    Unknown,      ///< one of them could not be read
};
/// conflict names the first part that decides: "ingredient", "strength", "form", "release"; empty otherwise.
struct MedicineComparison {
    MedicineRelation relation = MedicineRelation::Unknown;
    std::string part;
};
[[nodiscard]] MedicineComparison compareMedicines(const MedicineName& left, const MedicineName& right);

/// "tablet" for "TAB", "Tabs", "tablet", "{tbl}", "Oral Tablet", "385055001"; empty when not known.
[[nodiscard]] std::string doseForm(std::string_view text);
/// "oral" for "PO", "by mouth", "Oral route", "26643006", "C38288"; empty when not known. Source: SNOMED CT, NCI, v2
/// table 0162.
[[nodiscard]] std::string routeKey(std::string_view text);
[[nodiscard]] std::string routeKey(const clinical::CodedConcept& route);

} // namespace anamnesis::meaning
