// SPDX-License-Identifier: GPL-3.0-or-later
// Tarballs written here, byte by byte, so that each fault can be put where it is wanted.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::testing {

/// A ustar header block with its checksum.
[[nodiscard]] std::string tarHeader(std::string_view name, std::size_t size, char type = '0');
/// Header, body and padding.
[[nodiscard]] std::string tarEntry(std::string_view name, std::string_view body, char type = '0');
/// Entries and the two empty blocks at the end.
[[nodiscard]] std::string tarball(const std::vector<std::pair<std::string, std::string>>& entries);
[[nodiscard]] std::string gzip(std::string_view bytes);

} // namespace anamnesis::testing
