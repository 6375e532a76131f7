// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clinical/Concept.h"

#include <array>
#include <utility>

namespace anamnesis::clinical {

std::string_view shortSystemName(std::string_view system) {
    static constexpr std::array names{
        std::pair{systems::loinc, std::string_view("LOINC")},
        std::pair{systems::snomed, std::string_view("SNOMED CT")},
        std::pair{systems::rxnorm, std::string_view("RxNorm")},
        std::pair{systems::ndc, std::string_view("NDC")},
        std::pair{systems::atc, std::string_view("ATC")},
        std::pair{systems::cvx, std::string_view("CVX")},
        std::pair{systems::icd9cm, std::string_view("ICD-9-CM")},
        std::pair{systems::icd10, std::string_view("ICD-10")},
        std::pair{systems::icd10cm, std::string_view("ICD-10-CM")},
        std::pair{systems::icd10pcs, std::string_view("ICD-10-PCS")},
        std::pair{systems::cpt, std::string_view("CPT")},
        std::pair{systems::hcpcs, std::string_view("HCPCS")},
        std::pair{systems::ucum, std::string_view("UCUM")},
    };
    for (const auto& [url, shortName] : names)
        if (url == system)
            return shortName;
    return system;
}

std::string label(const CodedConcept& concept_) {
    if (!concept_.text.empty())
        return concept_.text;
    const Coding* best = nullptr;
    for (const Coding& coding : concept_.codings) {
        if (coding.display.empty())
            continue;
        if (best == nullptr || (coding.userSelected && !best->userSelected))
            best = &coding;
    }
    if (best != nullptr)
        return best->display;
    for (const Coding& coding : concept_.codings)
        if (!coding.code.empty())
            return coding.system.empty() ? coding.code
                                         : std::string(shortSystemName(coding.system)) + ' ' + coding.code;
    return {};
}

} // namespace anamnesis::clinical
