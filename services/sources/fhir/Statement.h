// SPDX-License-Identifier: GPL-3.0-or-later
// What a server says of itself: CapabilityStatement (STU3 on) or Conformance (DSTU2), JSON or XML.
#pragma once

#include "services/sources/Source.h"

#include <optional>
#include <string_view>

namespace anamnesis::sources::fhir {

/// Nothing where the bytes are no such statement. Quirks the software's name reveals are in it.
[[nodiscard]] std::optional<Capabilities> readStatement(std::string_view bytes);

} // namespace anamnesis::sources::fhir
