// SPDX-License-Identifier: GPL-3.0-or-later
// What a resource carries as its content: text is read into the narrative, all else becomes a record of its own.
#pragma once

#include "services/decode/fhir/Builder.h"

namespace anamnesis::decode::fhir {

/// Whether bytes of a FHIR format are a resource, not any JSON or XML.
[[nodiscard]] bool isResource(std::string_view bytes, Format format);
/// Whether the element is of the type Attachment, or may be.
[[nodiscard]] bool isAttachment(Element element);
/// The attachments of the resource, whatever element has them (R4 §2.24.0.5): `data`, a `data:` URL, or a contained
/// Binary that `url` points at. Where they point is told as fields.
void readAttachments(Builder& builder);
/// The resource itself as a Binary (R4 §2.29; `content` until STU3).
void readBinary(Builder& builder);

} // namespace anamnesis::decode::fhir
