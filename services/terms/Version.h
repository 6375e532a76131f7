// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of terminologies. Inside the room only.
#pragma once

#include <string_view>

namespace anamnesis::terms {

/// Whether a pack's version is the one asked for: the same, or the date at the end of a SNOMED CT version URI.
[[nodiscard]] bool isVersion(std::string_view held, std::string_view asked);
/// "4.10.0" after "4.9.1", "20240101" after "20230901": digits by their number, the rest by its bytes.
[[nodiscard]] bool newer(std::string_view left, std::string_view right);

} // namespace anamnesis::terms
