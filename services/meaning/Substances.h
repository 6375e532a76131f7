// SPDX-License-Identifier: GPL-3.0-or-later
// Ingredients and classes: a medicine's lane, and what an allergy is to. Table: substances/, INN and USAN names,
// public.
#pragma once

#include "models/clinical/Concept.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::meaning {

/// One name for one substance: lower case, salt taken off, synonyms (paracetamol, acetaminophen; penicillin V,
/// phenoxymethylpenicillin) joined, classes under their own name ("class:penicillins"). Empty for nothing at all. A
/// name that no table knows is folded and kept: two spellings of it may still be two keys.
[[nodiscard]] std::string ingredientKey(std::string_view text);
[[nodiscard]] std::string ingredientKey(const clinical::CodedConcept& substance);

/// "hydrochloride" of "metformin hydrochloride"; empty when the name has none or the salt is the substance (sodium
/// chloride).
[[nodiscard]] std::string saltOf(std::string_view name);
/// The name without its salt, as written otherwise.
[[nodiscard]] std::string withoutSalt(std::string_view name);

/// Classes of an ingredient key: {"class:penicillins", "class:beta-lactams"}; empty when the table has none.
[[nodiscard]] std::vector<std::string> classesOf(std::string_view ingredientKey);
[[nodiscard]] inline bool isClass(std::string_view key) {
    return key.starts_with("class:");
}

/// What an allergy to it is to: "medication", "food", "environment" where a table of this room knows; empty otherwise.
/// A name no table holds may be any of them.
[[nodiscard]] std::string_view sortOfAllergen(std::string_view ingredientKey);

enum class SubstanceRelation : std::uint8_t {
    Same,     ///< one key
    Contains, ///< left is a class that right belongs to
    MemberOf, ///< left belongs to the class right
    Different,
    Unknown, ///< one of them is empty
};
/// Also of a combination: a key of several ingredients joined by " + " is Same only with itself.
[[nodiscard]] SubstanceRelation relateSubstances(const clinical::CodedConcept& left,
                                                 const clinical::CodedConcept& right);
[[nodiscard]] SubstanceRelation relateSubstances(std::string_view leftKey, std::string_view rightKey);

} // namespace anamnesis::meaning
