// SPDX-License-Identifier: GPL-3.0-or-later
// Printing: JSON documents, JSON lines, CSV that no spreadsheet takes for a formula, and aligned text for people.
#pragma once

#include "app/cli/Session.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::app::cli {

using Json = nlohmann::ordered_json;

/// The document on stdout, indented, with a line end. Bytes that are not UTF-8 are replaced, never a failure.
void print(const Json& document);
/// One object a line.
void printLine(const Json& object);

/// A table for people or as CSV. Columns are as wide as their widest cell; the last one is not padded.
struct Table {
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;
};
void print(const Session& session, const Table& table);

/// A CSV field: quoted where needed, and with an apostrophe before what a spreadsheet would run (OWASP, "CSV
/// injection").
[[nodiscard]] std::string csvField(std::string_view text);

} // namespace anamnesis::app::cli
