// SPDX-License-Identifier: GPL-3.0-or-later
// What loaders of text tables share. Inside the room only.
#pragma once

#include "services/terms/loaders/Loader.h"

#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::terms {

/// terms.unknown-format {file}.
[[nodiscard]] std::unexpected<Error> unknown(const Loading& loading);
[[nodiscard]] std::string lowered(std::string_view text);
/// The version as a file's name gives it: eight digits; empty without them.
[[nodiscard]] std::string dateIn(const std::string& name);
[[nodiscard]] clinical::Coding coding(std::string_view system, std::string_view code, std::string_view display = {},
                                      std::string_view version = {});
void keep(const Loading& loading, const Term& term);
void keep(const Loading& loading, const Translation& translation);
/// Says what the file holds of a system: `content` "table", or "edges" when it has no names.
void describe(const Loading& loading, std::string_view system, std::string_view content, bool hierarchy = false,
              std::vector<std::string> properties = {});

} // namespace anamnesis::terms
