// SPDX-License-Identifier: GPL-3.0-or-later
// Codes and phrases that say "no known …", shared by all formats. A negative speaks for its own scope only.
#pragma once

#include "models/clinical/Concept.h"
#include "models/clinical/Kind.h"

#include <optional>
#include <string_view>

namespace anamnesis::decode {

struct Negation {
    std::string_view scope;     ///< "allergy", "drug-allergy", "food-allergy", "problem", "medication" …
    bool noInformation = false; ///< says that nothing is known, which denies nothing
};

/// What the concept denies as a statement of that kind; nothing for an ordinary concept. Sources: SNOMED CT's "no
/// known" findings as in the HL7 IPS value sets, HL7 IPS "absent or unknown" codes, common phrases in the languages of
/// the product.
[[nodiscard]] std::optional<Negation> negationOf(clinical::Kind kind, const clinical::CodedConcept& code);

/// "left", "right", "bilateral" said by a body site's codes or words; empty when it says none.
[[nodiscard]] std::string_view lateralityOf(const clinical::CodedConcept& site);

} // namespace anamnesis::decode
