// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a unit: what is valid has a name, what converts converts back to itself, and a reading is valid UCUM.
#include "services/meaning/Ucum.h"
#include "services/meaning/UcumBatch.h"
#include "services/meaning/Units.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace anamnesis;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const bool valid = meaning::ucum::valid(text);
    if (!text.empty() && valid != meaning::ucum::displayName(text).has_value())
        std::abort();
    if (valid) {
        if (const auto base = meaning::ucum::canonical(text); base && !meaning::ucum::valid(base->unit))
            std::abort();
        if (const auto same = meaning::ucum::convert("1", text, text); same && *same != "1")
            std::abort();
        if (!meaning::ucum::valid(meaning::ucum::withoutAnnotations(text)))
            std::abort();
    }
    Issues issues;
    if (const auto unit = meaning::clinicalUnit(text, issues); unit && !meaning::ucum::valid(unit->ucum))
        std::abort();
    clinical::Quantity quantity;
    quantity.value = std::string(text.substr(0, text.find(' ')));
    quantity.unit = std::string(text.substr(quantity.value.size()));
    (void)meaning::canonical(quantity, {}, issues);
    if (meaning::equalDose(quantity, quantity) == meaning::Agreement::Differ)
        std::abort();
    for (const char* verb : {"convert", "equal", "multiply", "divide"})
        (void)meaning::ucum::answerBatch(verb, text.substr(0, 200));
    return 0;
}
