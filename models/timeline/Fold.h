// SPDX-License-Identifier: GPL-3.0-or-later
// Folding for filter and sort: lower case and without diacritics for Latin, Greek and Cyrillic; other scripts
// unchanged. Own small table (Unicode 15, simple case folding and canonical decomposition of the letters it covers),
// because this room may use nothing but the standard library.
#pragma once

#include <string>
#include <string_view>

namespace anamnesis::timeline {

/// Bytes that are not UTF-8 pass through as they are.
[[nodiscard]] std::string folded(std::string_view text);
/// The same, written behind what is there.
void appendFolded(std::string& out, std::string_view text);

} // namespace anamnesis::timeline
