// SPDX-License-Identifier: GPL-3.0-or-later
// Codes that say "something else" or nothing at all. Sources: ICD-10-CM conventions §I.A.6 (NEC, NOS), HL7 v3
// NullFlavor, FHIR data-absent-reason.
#include "services/meaning/Codes.h"
#include "services/meaning/units/Text.h"

#include <algorithm>
#include <array>

namespace anamnesis::meaning {
namespace {

bool saysResidual(std::string_view text) {
    const std::string folded = " " + foldText(text) + " ";
    static constexpr auto words = std::to_array<std::string_view>(
        {" unspecified ", " nec ", " nos ", " not elsewhere classified ", " not otherwise specified ",
         " not otherwise classified ", " unknown ", " not known ", " unclassified ", " not specified ",
         " miscellaneous ", " ill defined ", " no information ", " undetermined ", " see comment ", " see note ",
         " not applicable ", " other specified "});
    if (std::ranges::any_of(words, [&](std::string_view word) { return folded.find(word) != std::string::npos; }))
        return true;
    return folded.starts_with(" other ") || folded == " other ";
}

} // namespace

bool residual(const clinical::Coding& coding) {
    const std::string system = canonicalSystem(coding.system);
    if (system.ends_with("v3-NullFlavor") || system.ends_with("data-absent-reason"))
        return true;
    if (saysResidual(coding.display))
        return true;
    using namespace clinical::systems;
    if (system == icd9cm || system == icd10 || system == icd10cm || system.ends_with("icd-10-gm")) {
        // The last place 9 is "unspecified" and 8 "other specified" by the conventions of the classification, in the
        // fourth place; a longer code says more, unless its display is residual too (above).
        const std::string code = canonicalCode(system, coding.code);
        const auto point = code.find('.');
        const bool uncomplicated =
            code >= "E08" && code < "E14" && system != icd9cm; // "without complications" is a finding
        if (point != std::string::npos && code.size() == point + 2 && coding.display.empty() && !uncomplicated)
            return code.back() == '9' || code.back() == '8';
    }
    return false;
}

bool residual(const clinical::CodedConcept& concept_) {
    bool coded = false;
    for (const clinical::Coding& coding : concept_.codings) {
        if (coding.code.empty())
            continue;
        coded = true;
        if (!residual(coding))
            return false;
    }
    return coded || saysResidual(concept_.text);
}

} // namespace anamnesis::meaning
