// SPDX-License-Identifier: GPL-3.0-or-later
// What a resource carries as its content: text is read into the narrative, all else becomes a record of its own.
#pragma once

#include "services/decode/fhir/Builder.h"

namespace anamnesis::decode::fhir {

/// The attachments at the row path (R4 §2.24.0.5): `data`, a `data:` URL, or a contained Binary that `url` points at.
void readAttachments(Builder& builder, const RowPath& rowPath);
/// The resource itself as a Binary (R4 §2.29; `content` until STU3).
void readBinary(Builder& builder);

} // namespace anamnesis::decode::fhir
