// SPDX-License-Identifier: GPL-3.0-or-later
// From a fetched record to its statements, and from a patient statement to the id its source knows the patient by.
#pragma once

#include "services/decode/Contents.h"
#include "services/sources/Source.h"

#include <string>
#include <vector>

namespace anamnesis::review {

/// The source's own id: the resource id of a FHIR Patient, else the first identifier ("system|value") of a document's
/// or message's patient, else the record's id or hash.
[[nodiscard]] std::string patientIdOf(const clinical::Statement& patient);

/// Decodes one fetched record with the documents it carries; the statements of each share a RecordRef that carries
/// source, custodian, file and request.
[[nodiscard]] decode::WholeRecord decodeWhole(const sources::FetchedRecord& record);
/// The same, as the content of `owner`.
[[nodiscard]] decode::WholeRecord decodeWhole(const sources::FetchedRecord& record, std::string_view owner);
/// The statements of the record itself.
[[nodiscard]] std::vector<clinical::Statement> decodeRecord(const sources::FetchedRecord& record);

} // namespace anamnesis::review
