// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a drug name: what counts as read has an ingredient, and a name compared with itself never differs.
#include "services/meaning/Medicines.h"
#include "services/meaning/Substances.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace anamnesis::meaning;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const MedicineName name = parseMedicineName(text);
    if (name.parsed && name.ingredients.empty() && name.contents.empty())
        std::abort();
    for (const Ingredient& ingredient : name.ingredients)
        if (ingredient.name.empty() || ingredient.key.empty())
            std::abort();
    if (compareMedicines(name, name).relation == MedicineRelation::Different)
        std::abort();
    (void)ingredientKey(text);
    (void)routeKey(text);
    (void)doseForm(text);
    return 0;
}
