// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/meaning/Medicines.h"
#include "services/meaning/Units.h"

#include <algorithm>
#include <array>

namespace anamnesis::meaning {
namespace {

/// Where the salt is another medicine: release, strength or use differ. Source: product labels of each pair of salts.
bool saltMatters(std::string_view key) {
    static constexpr std::array<std::string_view, 12> keys{
        "metoprolol",     "diclofenac",  "hydroxyzine",   "penicillin g",  "testosterone", "medroxyprogesterone",
        "hydrocortisone", "fluticasone", "betamethasone", "triamcinolone", "estradiol",    "methylprednisolone"};
    return std::ranges::find(keys, key) != keys.end();
}

const Ingredient* byKey(const MedicineName& name, std::string_view key) {
    const auto found = std::ranges::find(name.ingredients, key, &Ingredient::key);
    return found == name.ingredients.end() ? nullptr : &*found;
}

} // namespace

MedicineComparison compareMedicines(const MedicineName& left, const MedicineName& right) {
    if (left.lane().empty() || right.lane().empty())
        return {};
    if (left.lane() != right.lane())
        return {left.parsed && right.parsed ? MedicineRelation::Different : MedicineRelation::Unknown, "ingredient"};
    if (left.contents != right.contents && !left.contents.empty() && !right.contents.empty())
        return {MedicineRelation::Different, "strength"};
    if (left.contents.empty() != right.contents.empty())
        return {MedicineRelation::LessDetailed, {}};
    bool lessDetailed = !left.unread.empty() || !right.unread.empty() || !left.parsed || !right.parsed;
    for (const Ingredient& ingredient : left.ingredients) {
        const Ingredient* other = byKey(right, ingredient.key);
        if (other == nullptr)
            return {MedicineRelation::Different, "ingredient"};
        if (ingredient.salt != other->salt) {
            if (!ingredient.salt.empty() && !other->salt.empty() && saltMatters(ingredient.key))
                return {MedicineRelation::Different, "ingredient"};
            lessDetailed = lessDetailed || saltMatters(ingredient.key);
        }
        if (!ingredient.strength || !other->strength) {
            lessDetailed = true;
            continue;
        }
        switch (equalDose(*ingredient.strength, *other->strength)) {
        case Agreement::Differ:
            return {MedicineRelation::Different, "strength"};
        case Agreement::Unknown:
            lessDetailed = true;
            break;
        case Agreement::Agree:
            break;
        }
    }
    if (left.form.empty() || right.form.empty())
        lessDetailed = lessDetailed || left.form != right.form || left.form.empty();
    else if (left.form != right.form)
        return {MedicineRelation::Different, "form"};
    const auto ordinary = [](Release release) { return release == Release::NotSaid || release == Release::Immediate; };
    if (left.release != right.release && !(ordinary(left.release) && ordinary(right.release))) {
        if (left.release != Release::NotSaid && right.release != Release::NotSaid)
            return {MedicineRelation::Different, "release"};
        lessDetailed = true;
    }
    if (!left.hours.empty() && !right.hours.empty() && left.hours != right.hours)
        return {MedicineRelation::Different, "release"};
    return {lessDetailed ? MedicineRelation::LessDetailed : MedicineRelation::Same, {}};
}

} // namespace anamnesis::meaning
