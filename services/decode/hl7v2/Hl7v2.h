// SPDX-License-Identifier: GPL-3.0-or-later
// HL7 v2 messages (2.1–2.9, ER7) to statements: patient, visit, allergies, problems, orders, reports, results,
// vaccines, medicines, procedures, documents, appointments, coverage; any other segment is kept as it is told.
#pragma once

#include "services/decode/Decode.h"

namespace anamnesis::decode::hl7v2 {

/// One message. Record: type is the message structure, id MSH-10, custodian MSH-4. Issues:
/// decode.message-header-missing, decode.charset-unsupported {"charset"}, decode.date-unreadable,
/// decode.decimal-unreadable, decode.too-many.
[[nodiscard]] Decoded decodeMessage(const Slice& slice, const SourceContext& context);

} // namespace anamnesis::decode::hl7v2
