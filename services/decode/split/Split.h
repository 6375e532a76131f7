// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of split(): one way in for each notation, and what they share.
#pragma once

#include "services/decode/Decode.h"
#include "services/decode/tree/Tree.h"

namespace anamnesis::decode::splitting {

/// What an entry says about the resource it holds.
struct Entry {
    std::string fullUrl;
    std::string searchMode;
};

[[nodiscard]] bool json(std::string_view bytes, Page& page, std::size_t depth); ///< false: structure not understood
void lines(std::string_view bytes, Page& page);
void tolerant(std::string_view bytes, Page& page, std::size_t depth);
void xmlText(std::string_view bytes, Page& page, std::size_t depth);

/// Adds a record, unless there are too many.
void add(Page& page, Slice slice);
/// The issues of an OperationOutcome, whatever it was written in.
void addOutcome(Page& page, tree::Element outcome);
void note(Page& page, Severity severity, std::string code, Args args = {}, std::string path = {});

inline constexpr std::string_view fhirJson = "application/fhir+json";
inline constexpr std::string_view fhirXml = "application/fhir+xml";

} // namespace anamnesis::decode::splitting
