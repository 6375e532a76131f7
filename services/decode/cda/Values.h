// SPDX-License-Identifier: GPL-3.0-or-later
// HL7 v3 data types (release 1, as CDA R2 uses them) to values: as sent, nullFlavor never read as a value.
#pragma once

#include "models/clinical/Statement.h"
#include "services/decode/cda/Document.h"

#include <optional>
#include <string>
#include <string_view>

namespace anamnesis::decode::cda {

/// Canonical URL of a code system's OID, "urn:oid:…" for one the table does not know; the HL7 registry's and FHIR's own
/// pairs (terminology.hl7.org). Anything that is no OID stays as it is.
[[nodiscard]] std::string systemOf(std::string_view oid);
/// The same for the root of an identifier: NPI, SSN; else "urn:oid:…" or "urn:uuid:…".
[[nodiscard]] std::string identifierSystemOf(std::string_view root);
[[nodiscard]] bool isUuid(std::string_view text);

/// "unknown", "no-information", "not-applicable" …; the flavour itself where it has no word.
[[nodiscard]] std::string_view nullWord(std::string_view flavor);

/// CD, CE, CV, CO, CS with translations as further codings; the text is originalText, resolved into the narrative, or
/// the display of what has no code. A null code says nothing.
[[nodiscard]] clinical::CodedConcept conceptOf(Element element, const Document& document);

/// The code is left open on purpose (absent, or NA or NI with nothing beside): what is denied is then the whole kind.
/// OTH or UNK, or words that could not be resolved, name something that is merely not known here.
[[nodiscard]] bool namesNothing(Element code);

/// The element or a translation of it (PQR, for units that are no UCUM) tells a number.
[[nodiscard]] bool tellsNumber(Element element);

/// PQ, IVL_PQ, INT, REAL, MO, RTO: decimals as sent. decode.decimal-unreadable where a value is none. A null PQ, or one
/// without a unit, takes value and unit of a translation: its own words for the unit are kept as `unit`, no code.
[[nodiscard]] clinical::Quantity quantityOf(Element element, Issues& issues);

/// TS, or an IVL_TS's low and high, or its centre; decode.date-unreadable {} with the element's path.
[[nodiscard]] std::optional<clinical::ClinicalTime> pointOf(Element element, Issues& issues);
[[nodiscard]] clinical::ClinicalPeriod periodOf(Element element, Issues& issues);

/// Text of an ED or ST: its own, or what its reference points at. Issue decode.reference-dangling when at nothing.
/// Base64 gives its text where that is plain or mark-up, else what its reference points at.
[[nodiscard]] std::string textOf(Element element, const Document& document, Issues* issues = nullptr);

[[nodiscard]] clinical::HumanName nameOf(Element element);
[[nodiscard]] clinical::Address addressOf(Element element);
[[nodiscard]] clinical::Telecom telecomOf(Element element);
/// Name of the person, organisation or device in a role (assignedAuthor, representedOrganization …); empty if none.
[[nodiscard]] std::string partyOf(Element role);

} // namespace anamnesis::decode::cda
