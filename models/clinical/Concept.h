// SPDX-License-Identifier: GPL-3.0-or-later
// A coded concept: every coding as sent, and what was mapped from it, with the way.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::clinical {

struct Coding {
    std::string system; ///< canonical URL where known ("http://loinc.org"); else as sent
    std::string version;
    std::string code;
    std::string display;
    bool userSelected = false;

    friend bool operator==(const Coding&, const Coding&) = default;
};

enum class MapRelationship : std::uint8_t { Equivalent, Broader, Narrower, Inexact, Unmatched };

struct MappedCoding {
    Coding coding;
    std::string map; ///< canonical of the map or name of the table
    std::string mapVersion;
    MapRelationship relationship = MapRelationship::Equivalent;
    std::string from; ///< "system|code" it was mapped from

    friend bool operator==(const MappedCoding&, const MappedCoding&) = default;
};

struct CodedConcept {
    std::vector<Coding> codings;
    std::string text;
    std::vector<MappedCoding> mapped;

    [[nodiscard]] bool empty() const { return codings.empty() && text.empty(); }
    [[nodiscard]] bool has(std::string_view system, std::string_view code) const {
        for (const Coding& coding : codings)
            if (coding.system == system && coding.code == code)
                return true;
        return false;
    }
    friend bool operator==(const CodedConcept&, const CodedConcept&) = default;
};

/// For people: text, else the userSelected or first display, else "SYSTEM code" with a short system name or the
/// speaking piece of its URL ("claim-type institutional"); of HL7's status systems the word alone ("confirmed"). Never
/// nothing unless the concept is empty. (Order of meaning.md: preferred terms come from services/terms and are tried
/// first there.)
[[nodiscard]] std::string label(const CodedConcept& concept_);

/// Short name of a code system for people: "LOINC", "SNOMED CT", "RxNorm" …; the system itself when not known.
[[nodiscard]] std::string_view shortSystemName(std::string_view system);

namespace systems {
inline constexpr std::string_view loinc = "http://loinc.org";
inline constexpr std::string_view snomed = "http://snomed.info/sct";
inline constexpr std::string_view rxnorm = "http://www.nlm.nih.gov/research/umls/rxnorm";
inline constexpr std::string_view ndc = "http://hl7.org/fhir/sid/ndc";
inline constexpr std::string_view atc = "http://www.whocc.no/atc";
inline constexpr std::string_view cvx = "http://hl7.org/fhir/sid/cvx";
inline constexpr std::string_view icd9cm = "http://hl7.org/fhir/sid/icd-9-cm";
inline constexpr std::string_view icd10 = "http://hl7.org/fhir/sid/icd-10";
inline constexpr std::string_view icd10cm = "http://hl7.org/fhir/sid/icd-10-cm";
inline constexpr std::string_view icd10pcs = "http://www.cms.gov/Medicare/Coding/ICD10";
inline constexpr std::string_view cpt = "http://www.ama-assn.org/go/cpt";
inline constexpr std::string_view hcpcs = "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";
inline constexpr std::string_view ucum = "http://unitsofmeasure.org";
inline constexpr std::string_view npi = "http://hl7.org/fhir/sid/us-npi";
inline constexpr std::string_view ssn = "http://hl7.org/fhir/sid/us-ssn";
} // namespace systems

} // namespace anamnesis::clinical
