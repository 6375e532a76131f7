// SPDX-License-Identifier: GPL-3.0-or-later
// Headers by which a column is known, in several languages.
#pragma once

#include "services/identity/Columns.h"

#include <span>
#include <string_view>

namespace anamnesis::identity {

struct ColumnName {
    std::string_view text; ///< lower case, letters and digits only
    Column column;
    std::string_view assigner = {}; ///< of an identifier
};

[[nodiscard]] std::span<const ColumnName> columnNames();

} // namespace anamnesis::identity
