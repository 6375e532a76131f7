// SPDX-License-Identifier: GPL-3.0-or-later
// Code systems and codes: one system under many spellings, what a map says of two codes, which codes say nothing.
#pragma once

#include "models/clinical/CodeMap.h"
#include "models/clinical/Concept.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::meaning {

/// The canonical URL of a code system from a URL (also http/https and trailing-slash variants), "urn:oid:…", bare OID,
/// HL7 v2 table or coding-system name ("LN", "HL70078", "SCT", "I10C") or a common spelling ("LOINC", "SNOMED CT").
/// A text that the table does not know is answered as it is (a bare OID as "urn:oid:…"). Source: HL7 THO, HL7 v2 table
/// 0396.
[[nodiscard]] std::string canonicalSystem(std::string_view systemUrlOidUrnOrTable);

/// The code as its system writes it: NDC to 11 digits without hyphens, ICD with its point, SNOMED and LOINC without
/// blanks, ICD upper case. The system must be canonical.
[[nodiscard]] std::string canonicalCode(std::string_view system, std::string_view code);

/// NDC in any of its forms (4-4-2, 5-3-2, 5-4-1, 5-4-2, 11 digits) to 11 digits; nothing for an ambiguous 10-digit text
/// without hyphens. Source: FDA, 21 CFR 207.33; HIPAA 11-digit form.
[[nodiscard]] std::optional<std::string> ndc11(std::string_view code);

enum class CodeRelation : std::uint8_t {
    Equal,      ///< one coding in common
    Equivalent, ///< a map that is equivalent and one-to-one in both directions
    Broader,    ///< the right one is broader than the left
    Narrower,   ///< the right one is narrower than the left
    Inexact,    ///< related by a map that is inexact or one-to-many
    Different,  ///< coded in one system with different codes
    Unknown,    ///< nothing to go by: other systems without a map, or text alone
};
[[nodiscard]] std::string_view name(CodeRelation relation);

/// What made the relation, for explanations.
struct CodeRelationship {
    CodeRelation relation = CodeRelation::Unknown;
    std::string left; ///< "system|code" that decided
    std::string right;
    std::string map; ///< url of the map, "co-coding" or empty
    std::string mapVersion;
    bool residual = false; ///< Equal or Equivalent, but the code says "unspecified": no proof of sameness
};

/// The strongest relation between any coding of the one and any of the other. Systems are canonicalised first. Codings
/// of one concept are that source's own map (co-coding). Two concepts that share a coding and differ in another of one
/// system are Inexact, not Equal.
[[nodiscard]] CodeRelationship relate(const clinical::CodedConcept& left, const clinical::CodedConcept& right,
                                      std::span<const clinical::CodeMap> maps = {});
[[nodiscard]] inline CodeRelation relateCodes(const clinical::CodedConcept& left, const clinical::CodedConcept& right,
                                              std::span<const clinical::CodeMap> maps = {}) {
    return relate(left, right, maps).relation;
}

/// "unspecified", "NEC", "NOS", "other", "unknown", ICD .8/.9 residuals, nullFlavors, data-absent reasons: never makes
/// SAME.
[[nodiscard]] bool residual(const clinical::Coding& coding);
[[nodiscard]] bool residual(const clinical::CodedConcept& concept_); ///< every coding (or, without any, the text) is

/// Adds what the maps say of each coding to concept.mapped, each with map, version, relationship and origin; all of
/// them.
void mapConcept(clinical::CodedConcept& concept_, std::span<const clinical::CodeMap> maps);

enum class Laterality : std::uint8_t { Unknown, Left, Right, Bilateral, Unilateral };
/// From SNOMED qualifier codes, ICD-10-CM's laterality digit where its display says so, and words ("left", "OD",
/// "bilateral").
[[nodiscard]] Laterality laterality(const clinical::CodedConcept& concept_);
[[nodiscard]] Laterality laterality(std::string_view text);
/// The bare side ("Left", SNOMED 7771000), which sources also send where a body site belongs: it names no place.
[[nodiscard]] bool isSideOnly(const clinical::Coding& coding);
/// Left against Right, or one side against Bilateral. Unknown conflicts with nothing.
[[nodiscard]] bool conflicting(Laterality left, Laterality right);

/// Text as it is compared when there is nothing but text: case, punctuation and blanks folded, in ASCII; other letters
/// kept.
[[nodiscard]] std::string foldText(std::string_view text);

} // namespace anamnesis::meaning
