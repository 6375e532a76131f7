// SPDX-License-Identifier: GPL-3.0-or-later
// `anamnesis link`: records of CSV files to pairs and persons, with the engine the application uses; no vault.
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Issue.h"
#include "models/base/Result.h"
#include "services/identity/Identity.h"
#include "services/identity/SplinkSql.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace anamnesis::app::cli {

struct Session;

enum class LinkScope : std::uint8_t { Default, Across, Within, Both }; ///< default: within one file, both of several

struct LinkRun {
    std::vector<std::filesystem::path> in;
    std::filesystem::path pairs;
    std::filesystem::path clusters;
    std::filesystem::path columns; ///< JSON {header: our name}
    std::filesystem::path train;   ///< learn from the input, use and write the model
    std::filesystem::path model;   ///< use this model as it is
    std::filesystem::path explain; ///< a link a line, JSON
    std::filesystem::path normalise;
    std::filesystem::path exportSplink;
    identity::Dialect dialect = identity::Dialect::DuckDb; ///< of its SQL
    std::filesystem::path scored;                          ///< every compared pair with its bits, whatever its grade
    double leastBits = -1e9;                               ///< of --scored
    std::filesystem::path compare;                         ///< CSV of pairs, columns a_… and b_…
    std::filesystem::path out;                             ///< its graded copy
    LinkScope scope = LinkScope::Default;
    identity::Grade least = identity::Grade::Probable;
    unsigned threads = 0; ///< 0: as many as the machine has
    Instant at{};
    CancelToken cancel;
};

struct LinkReport {
    std::size_t records = 0;
    std::size_t persons = 0;
    std::size_t certain = 0;
    std::size_t probable = 0;
    std::size_t distinct = 0; ///< only where --min-grade asks for them
    std::uint64_t compared = 0;
    std::string model;
    Issues issues; ///< "identity.csv-date-unreadable" {file, rows}, "identity.csv-no-id-column" {file} …
};

/// Errors: "usage.link-nothing-to-do", "identity.file-unreadable" {file},
/// "identity.file-not-written" {file}, "identity.csv-empty" {file}, "identity.csv-no-known-column" {file},
/// "identity.csv-column-unknown" {file, column}, "identity.csv-no-pair-columns" {file}, "identity.duplicate-id" {file,
/// line, first}, "identity.columns-unreadable" {file}, "identity.model-unreadable" {why}, "identity.model-incomplete"
/// {field}, "cancelled".
[[nodiscard]] Result<LinkReport> runLink(const LinkRun& run);

void addLink(CLI::App& app, Session& session);

} // namespace anamnesis::app::cli
