// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of items, discrepancies and ledger rows, shared by `timeline`, `reconcile`, `show`, `discrepancies`,
// `ledger` and `sync`. Field names are the contract of the command line: new ones may be added, none renamed.
#pragma once

#include "app/cli/Session.h"
#include "models/timeline/Discrepancy.h"
#include "models/timeline/Item.h"
#include "models/timeline/Ledger.h"

#include <cstdint>
#include <nlohmann/json.hpp>

#include <string>

namespace anamnesis::app::cli {

using Json = nlohmann::ordered_json;

/// For people: the title with its marks (timeline::markedTitle); without words only "¬ " before what is denied.
[[nodiscard]] std::string markedTitle(const Session& session, const timeline::Item& item);
/// The same for a title that stands alone, with its bits of timeline::Flag.
[[nodiscard]] std::string markedTitle(const Session& session, clinical::Kind kind, const std::string& title,
                                      std::uint32_t marks);
/// {id, aliases, kind, title, time, status, negated, scope?, disputed, codes, fields, sides?, sources, statements,
/// relations, series?, why?, names?:[{field?, system, code, sent, name, language, table, version, from, shown, at?,
/// retired?, replacedBy?}], issues?, firstSeen, lastSeen}
[[nodiscard]] Json itemJson(const timeline::Item& item);
/// {id, kind, severity, path, item, items, itemKind, title, members:[{statement, source, value}], why, state,
/// firstSeen, lastConfirmed}
[[nodiscard]] Json discrepancyJson(const timeline::Discrepancy& discrepancy);
/// {source, kind, query?, period, outcome, asked, expected?, received, kept, issues, reason?, at}
[[nodiscard]] Json ledgerJson(const timeline::LedgerRow& row);

} // namespace anamnesis::app::cli
