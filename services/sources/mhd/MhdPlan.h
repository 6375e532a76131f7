// SPDX-License-Identifier: GPL-3.0-or-later
// IHE MHD (ITI TF-2: 3.66, 3.67, 3.68): what is asked of a document exchange for a patient.
#pragma once

#include "services/sources/fhir/Planning.h"

namespace anamnesis::sources::mhd {

/// ITI-67 for the documents, ITI-66 for the submission sets (List in 4.x, DocumentManifest before). A patient id with a
/// bar
/// ("system|value") is asked by identifier. Every other kind is NotAsked: source.documents-only {type}.
[[nodiscard]] Plan planFor(const fhir::PlanningContext& context, const std::vector<std::string>& patientIds,
                           const Standing& standing);

} // namespace anamnesis::sources::mhd
