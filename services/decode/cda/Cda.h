// SPDX-License-Identifier: GPL-3.0-or-later
// CDA R2 documents (C-CDA 1.1 and 2.1, CCD C32, IPS and epSOS CDA) to statements: the document, its patient and
// encounter, every structured entry, and every section that has narrative alone.
#pragma once

#include "services/decode/Decode.h"

namespace anamnesis::decode::cda {

/// One document. Issues of its own: decode.reference-dangling (a reference into narrative that is not there),
/// decode.substance-missing (an allergy that names none), decode.double-negation, decode.patients {"count"}; those of
/// values as in fhir (decode.date-unreadable, decode.decimal-unreadable, decode.narrative-cut). A document that is no
/// well-formed XML gives its text as one Document statement, with the reader's issue (Document.h) as Error. What only
/// narrative says stays narrative: "no known allergies" in words is no structured negation.
[[nodiscard]] Decoded decodeDocument(const Slice& slice, const SourceContext& context);

} // namespace anamnesis::decode::cda
