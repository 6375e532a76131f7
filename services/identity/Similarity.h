// SPDX-License-Identifier: GPL-3.0-or-later
// How alike two texts are. Bytes, so for folded (ASCII) text.
#pragma once

#include <string_view>

namespace anamnesis::identity {

/// Jaro-Winkler, prefix weight 0.1 up to four letters, which counts only above a Jaro likeness of 0.7. Winkler 1990; as
/// DuckDB's jaro_winkler_similarity.
[[nodiscard]] double jaroWinkler(std::string_view a, std::string_view b);

/// Damerau-Levenshtein distance (insert, delete, change, swap of neighbours), counted no further than `limit`, which is
/// at most 2: anything above answers limit + 1. As DuckDB's and Spark's damerau_levenshtein.
[[nodiscard]] int editDistance(std::string_view a, std::string_view b, int limit);

/// Two letters that stand beside each other have changed places, and nothing else.
[[nodiscard]] bool swappedNeighbours(std::string_view a, std::string_view b);

/// One slip of the pen: distance 1, or 2 in words of eight letters and more; the first letter may be wrong too.
[[nodiscard]] bool oneSlip(std::string_view a, std::string_view b);

} // namespace anamnesis::identity
