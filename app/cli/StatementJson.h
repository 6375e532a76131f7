// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of what records state, shared by all verbs. Field names are the contract of the command line: new ones may
// be added, none renamed. Decimals are strings, digits as sent; times ISO 8601 at their own precision; issues are codes
// and arguments.
#pragma once

#include "app/cli/Session.h"
#include "models/clinical/Statement.h"

#include <nlohmann/json.hpp>

#include <span>
#include <string>

namespace anamnesis::app::cli {

using Json = nlohmann::ordered_json;

/// {start, end, precision, zone}: zone is "Z" or "+02:00", null for a local time without one; null for no time at all.
[[nodiscard]] Json timeJson(const clinical::ClinicalPeriod& time);
/// [{system, code, display, version?, userSelected?, via?}]; mapped codings carry via: {map, version, relationship,
/// from}.
[[nodiscard]] Json codesJson(const clinical::CodedConcept& code);
/// {text, value?, high?, unit?, unitCode?, comparator?, per?, canonical?, codes?, time?, path?}
[[nodiscard]] Json fieldJson(const clinical::Field& field);
/// {NAME: {…}}; a name told more than once has its further values in the first one's "more": [{…}].
[[nodiscard]] Json fieldsJson(std::span<const clinical::Field> fields);
/// {source, custodian, type, id, version, sha256, mediaType, file?, within?}
[[nodiscard]] Json recordJson(const clinical::RecordRef& record);
/// "within": {record, path} of a document that another record carries.
void addWithin(Json& json, const clinical::RecordRef& record);
/// [{severity, path, code, args: {…}}]
[[nodiscard]] Json issuesJson(const Issues& issues);
/// {id, kind, title, time, asserted?, status, negated, scope?, codes, text?, fields, identifiers, references, record,
/// path, fromClaim?, demographics?, issues}
[[nodiscard]] Json statementJson(const clinical::Statement& statement);
[[nodiscard]] Json demographicsJson(const clinical::Demographics& who);

/// The text of a JSON value; bytes that are no UTF-8 are replaced, never thrown over. indent < 0: one line.
[[nodiscard]] std::string dumped(const Json& json, int indent = -1);

} // namespace anamnesis::app::cli
