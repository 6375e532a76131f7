// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of substance names, salts and classes. Inside the room only.
#pragma once

#include <span>
#include <string_view>

namespace anamnesis::meaning {

struct Synonym {
    std::string_view name; ///< folded
    std::string_view key;
};
[[nodiscard]] std::span<const Synonym> synonyms();

/// Words that are salts, esters or hydrates of an ingredient.
[[nodiscard]] std::span<const std::string_view> saltWords();
/// Substances whose name holds a salt word that is not a salt of something else ("sodium chloride", "potassium
/// citrate").
[[nodiscard]] bool isWholeSalt(std::string_view foldedName);

struct ClassRow {
    std::string_view key;     ///< "class:penicillins"
    std::string_view names;   ///< names of the class as allergies write it, parted by ";"
    std::string_view members; ///< ingredient keys and class keys, parted by ";"
};
[[nodiscard]] std::span<const ClassRow> substanceClasses();

struct BrandRow {
    std::string_view key;   ///< ingredient, or several parted by " + "
    std::string_view names; ///< proprietary names, lower case, parted by ";"
};
[[nodiscard]] std::span<const BrandRow> brands();

/// Nonproprietary names that have no row elsewhere, of medicines, fluids and vaccines, parted by ";".
[[nodiscard]] std::string_view commonIngredients();

/// Does the name (of a conjugate its first word) end in a stem of the INN that no brand ends in ("-mab", "-vastatin")?
/// Then it is a nonproprietary name that no table needs to hold. Source: WHO, "The use of stems in the selection of
/// International Nonproprietary Names".
[[nodiscard]] bool hasStem(std::string_view name);

/// Brand names of the table ("coreg" -> "carvedilol"); several ingredients are parted by " + ". Empty when not known.
[[nodiscard]] std::string_view ingredientOfBrand(std::string_view folded);

/// Is this a name of an ingredient that a table of this room holds? A name it does not hold may still be one.
[[nodiscard]] bool isKnownIngredient(std::string_view key);

} // namespace anamnesis::meaning
