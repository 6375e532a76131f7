// SPDX-License-Identifier: GPL-3.0-or-later
// FHIR data types read from the neutral tree, in every version's shape. Values are kept as sent; what cannot be read
// leaves its text and an issue.
#pragma once

#include "models/clinical/Statement.h"
#include "services/decode/tree/Tree.h"

#include <string>
#include <string_view>

namespace anamnesis::decode::fhir {

using tree::Element;

/// CodeableConcept, Coding, CodeableReference, or a plain code or string (which becomes the text).
[[nodiscard]] clinical::CodedConcept conceptOf(Element element);
/// The code by which a status is given: the value itself, or the first coding's code, or the text.
[[nodiscard]] std::string codeOf(Element element);
/// The same for a status of FHIR's own: of several codings HL7's, and words as the code they are ("Entered in Error").
[[nodiscard]] std::string statusOf(Element element);
/// Why the element has no value (extension data-absent-reason, of itself or of its primitive `value`); empty: not said.
[[nodiscard]] std::string absenceOf(Element element);

/// Quantity and its kin, Money, Ratio, Range. decode.decimal-unreadable for a value that is no decimal (it stays in the
/// text).
[[nodiscard]] clinical::Quantity quantityOf(Element element, std::string_view path, Issues& issues);
[[nodiscard]] std::string textOf(const clinical::Quantity& quantity);
[[nodiscard]] bool isQuantity(Element element);

/// date, dateTime, instant: decode.date-unreadable when it is none; decode.date-repaired for HL7 v2 digits.
[[nodiscard]] std::optional<clinical::ClinicalTime> timeOf(Element element, std::string_view path, Issues& issues);
/// The same, Period, or Timing (events, bounds).
[[nodiscard]] clinical::ClinicalPeriod periodOf(Element element, std::string_view path, Issues& issues);

[[nodiscard]] clinical::HumanName nameOf(Element element);
[[nodiscard]] std::string textOf(const clinical::HumanName& name);
[[nodiscard]] clinical::Address addressOf(Element element);
[[nodiscard]] std::string textOf(const clinical::Address& address);
[[nodiscard]] clinical::Identifier identifierOf(Element element);

/// Structured text of a Timing's repeat: "2 per 1 d", "1-2 per 8 h at MORN for 5 d"; empty when it says nothing.
[[nodiscard]] std::string timingText(Element repeat);
/// Frequency over period as a ratio, where the repeat gives both.
[[nodiscard]] clinical::Quantity frequencyOf(Element repeat);

/// What a person would read of any element: its value, its concept's label, its quantity, its reference's display …
/// Empty when it says nothing readable.
[[nodiscard]] std::string readable(Element element);

/// Base64 (RFC 4648, blanks passed over) to bytes; empty when it is none.
[[nodiscard]] std::string base64(std::string_view text);

} // namespace anamnesis::decode::fhir
