// SPDX-License-Identifier: GPL-3.0-or-later
// Statements, items, discrepancies and rulings as bytes: one version byte, then the members. Own, compact, and safe to
// read from any bytes whatever: "store.body-unreadable {version}" for what is not understood.
#pragma once

#include "models/base/Result.h"
#include "models/clinical/Statement.h"
#include "models/timeline/Discrepancy.h"
#include "models/timeline/Item.h"
#include "models/timeline/Ruling.h"

#include <string>
#include <string_view>

namespace anamnesis::store {

inline constexpr unsigned char bodyVersion = 1;

/// Without the record, which the row names.
[[nodiscard]] std::string encoded(const clinical::Statement& statement);
/// Members' records are written as their keys.
[[nodiscard]] std::string encoded(const timeline::Item& item);
[[nodiscard]] std::string encoded(const timeline::Discrepancy& discrepancy);
[[nodiscard]] std::string encoded(const timeline::Ruling& ruling);

[[nodiscard]] Result<clinical::Statement> statementFrom(std::string_view body);
[[nodiscard]] Result<timeline::Item> itemFrom(std::string_view body);
[[nodiscard]] Result<timeline::Discrepancy> discrepancyFrom(std::string_view body);
[[nodiscard]] Result<timeline::Ruling> rulingFrom(std::string_view body);

} // namespace anamnesis::store
