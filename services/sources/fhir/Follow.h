// SPDX-License-Identifier: GPL-3.0-or-later
// What the searches only pointed at: records outside the patient's compartment, and the contents of documents.
#pragma once

#include "services/sources/fhir/Gathering.h"

namespace anamnesis::sources::fhir {

/// Fetches what references name and did not come, in rounds, since a role points at an organisation. A row for each
/// type.
void followReferences(Gathering& gathering, const Capabilities& capabilities, std::size_t threads);

/// Fetches the contents that documents point at. One row: how many, how many came, why not the others.
void fetchDocuments(Gathering& gathering, std::size_t threads);

} // namespace anamnesis::sources::fhir
