// SPDX-License-Identifier: GPL-3.0-or-later
// Caps against hostile or broken input. Meeting one is an issue, never silence.
#pragma once

#include <cstddef>

namespace anamnesis::decode::limits {

inline constexpr std::size_t pageBytes = std::size_t{1} << 30; ///< one answer or file
inline constexpr std::size_t depth = 100;                ///< nesting of elements; FHIR's own examples stay below 40
inline constexpr std::size_t bundleDepth = 8;            ///< Bundles within Bundles
inline constexpr std::size_t entries = 2'000'000;        ///< resources of one page
inline constexpr std::size_t nodes = 8'000'000;          ///< elements of one resource
inline constexpr std::size_t narrativeBytes = 1'000'000; ///< plain text kept beside a statement
inline constexpr std::size_t references = 5'000;         ///< of one statement
inline constexpr std::size_t fields = 20'000;            ///< of one statement

} // namespace anamnesis::decode::limits
