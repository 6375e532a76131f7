// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a raw record is about and what it points at, read in one pass without decoding it.
#pragma once

#include "services/decode/Decode.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::sources::fhir {

struct Links {
    std::vector<std::string> subjects;   ///< reference of top-level subject, patient, beneficiary, for
    std::vector<std::string> references; ///< every other Reference.reference, as sent, contained ones left out
};

[[nodiscard]] Links linksOf(std::string_view bytes, decode::Format format);

/// "Type/id" of a reference: relative, versioned, or absolute under the base. Nothing for fragments, urn: and other
/// servers.
[[nodiscard]] std::optional<std::pair<std::string, std::string>> localTarget(std::string_view reference,
                                                                             std::string_view base);

} // namespace anamnesis::sources::fhir
