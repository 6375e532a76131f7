// SPDX-License-Identifier: GPL-3.0-or-later
// One telling as a FHIR R4 resource; elements in the order of the specification, since XML needs it.
#pragma once

#include "app/exchange/write/Phrase.h"

namespace anamnesis::exchange {

/// Any kind but Patient, and Document (write/Documents.h makes those with their content).
[[nodiscard]] Tree fhirResource(const Context& context);
[[nodiscard]] Tree patientResource(const World& world, const PatientRecord& record);

// The parts of fhirResource(): Nothing for kinds that are another file's.
[[nodiscard]] Tree conditionResource(const Context& context);
[[nodiscard]] Tree medicineResource(const Context& context);
[[nodiscard]] Tree resultResource(const Context& context);
[[nodiscard]] Tree paperResource(const Context& context);
[[nodiscard]] Tree partyResource(const Context& context);

} // namespace anamnesis::exchange
