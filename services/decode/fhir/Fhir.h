// SPDX-License-Identifier: GPL-3.0-or-later
// FHIR resources, any version, JSON or XML, to statements.
#pragma once

#include "services/decode/Decode.h"

namespace anamnesis::decode::fhir {

/// One resource. What is contained in it and states something clinical becomes statements of its own. Issues:
/// decode.resource-type-missing, decode.resource-type-unknown {"type"}, those of the tree (Tree.h) and of values
/// (Reader.h).
[[nodiscard]] Decoded decodeResource(const Slice& slice, const SourceContext& context);

} // namespace anamnesis::decode::fhir
