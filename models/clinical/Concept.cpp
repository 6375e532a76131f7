// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clinical/Concept.h"

#include <algorithm>
#include <array>
#include <utility>

namespace anamnesis::clinical {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// "2.16.840.1.113883.6.1", with or without "urn:oid:".
std::string_view oidIn(std::string_view system) {
    if (system.starts_with("urn:oid:"))
        system.remove_prefix(8);
    const bool oid = system.size() > 3 && isDigit(system.front()) && system.find('.') != std::string_view::npos &&
                     std::ranges::all_of(system, [](char c) { return isDigit(c) || c == '.'; });
    return oid ? system : std::string_view();
}

/// Folders of a URL that name no system.
constexpr std::array<std::string_view, 8> folders{"codesystem", "valueset", "fhir", "sid",
                                                  "ns",         "codes",    "code", "structuredefinition"};

std::string lower(std::string_view text) {
    std::string made(text);
    for (char& c : made)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return made;
}

/// What tells most of a system that has no short name: the last speaking piece of a URL or URN, the end of an OID;
/// nothing of a UUID.
std::string namedPiece(std::string_view system) {
    if (const std::string_view oid = oidIn(system); !oid.empty()) {
        const std::size_t last = oid.rfind('.');
        const std::size_t before = last == 0 ? last : oid.rfind('.', last - 1);
        return "\u2026" + std::string(before == std::string_view::npos ? oid : oid.substr(before + 1));
    }
    if (system.starts_with("urn:uuid:"))
        return {};
    std::string_view rest = system.substr(0, system.find_first_of("?#"));
    if (const std::size_t bar = rest.find('|'); bar != std::string_view::npos) // the version of a canonical
        rest = rest.substr(0, bar);
    if (const std::size_t scheme = rest.find("://"); scheme != std::string_view::npos)
        rest.remove_prefix(scheme + 3);
    std::string_view fallback = rest;
    while (!rest.empty()) {
        const std::size_t cut = rest.find_last_of("/:");
        const std::string_view piece = cut == std::string_view::npos ? rest : rest.substr(cut + 1);
        rest = cut == std::string_view::npos ? std::string_view() : rest.substr(0, cut);
        const bool speaks =
            std::ranges::any_of(piece, isLetter) && std::ranges::find(folders, lower(piece)) == folders.end();
        if (speaks)
            return std::string(piece);
        if (!piece.empty() && fallback.find('/') != std::string_view::npos)
            fallback = piece;
    }
    return std::string(fallback);
}

/// HL7's own small systems whose codes are words ("unconfirmed", "entered-in-error"): the word alone says it.
bool isPlainWords(std::string_view system, std::string_view code) {
    if (!system.starts_with("http://terminology.hl7.org/CodeSystem/") && !system.starts_with("http://hl7.org/fhir/"))
        return false;
    static constexpr std::array<std::string_view, 12> sorts{"status",   "clinical",    "verification", "category",
                                                            "severity", "criticality", "intent",       "priority",
                                                            "reason",   "gender",      "outcome",      "certainty"};
    const std::string name = lower(system.substr(system.rfind('/') + 1));
    const bool sort =
        std::ranges::any_of(sorts, [&](std::string_view one) { return name.find(one) != std::string::npos; });
    return sort && std::ranges::all_of(code, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

struct CodeWord {
    std::string_view code, word;
};
/// HL7 v3 ActEncounterCode, the class of an encounter (terminology.hl7.org/CodeSystem/v3-ActCode): FHIR's
/// Encounter.class is often sent without a display.
constexpr std::array encounterClasses{
    CodeWord{"AMB", "ambulatory"},
    CodeWord{"EMER", "emergency"},
    CodeWord{"FLD", "field"},
    CodeWord{"HH", "home health"},
    CodeWord{"IMP", "inpatient encounter"},
    CodeWord{"ACUTE", "inpatient acute"},
    CodeWord{"NONAC", "inpatient non-acute"},
    CodeWord{"OBSENC", "observation encounter"},
    CodeWord{"PRENC", "pre-admission"},
    CodeWord{"SS", "short stay"},
    CodeWord{"VR", "virtual"},
};

std::string labelOfCode(const Coding& coding) {
    if (coding.system.empty())
        return coding.code;
    if (isPlainWords(coding.system, coding.code)) {
        std::string word = coding.code;
        std::ranges::replace(word, '-', ' ');
        return word;
    }
    if (coding.system.ends_with("/claim-type") || coding.system.ends_with("/ex-claimtype"))
        return coding.code + " claim"; // "professional", "institutional", "oral" …
    if (coding.system.ends_with("/v3-ActCode"))
        for (const CodeWord& known : encounterClasses)
            if (known.code == coding.code)
                return std::string(known.word);
    const std::string_view known = shortSystemName(coding.system);
    const std::string name = known == coding.system ? namedPiece(coding.system) : std::string(known);
    return name.empty() ? coding.code : name + ' ' + coding.code;
}

} // namespace

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
            return labelOfCode(coding);
    return {};
}

} // namespace anamnesis::clinical
