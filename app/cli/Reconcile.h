// SPDX-License-Identifier: GPL-3.0-or-later
// `reconcile DIR…`: items and discrepancies of files, one directory a source. No vault needed.
#pragma once

#include "app/cli/Session.h"
#include "models/base/CancelToken.h"
#include "models/clinical/Statement.h"
#include "models/timeline/Ledger.h"
#include "services/reconcile/Reconcile.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace anamnesis::app::cli {

void addReconcile(CLI::App& root, Session& session);

/// A file, or a record of it, that gave no statement.
struct UnreadRecord {
    std::string source, file, type, id, sha256;
    Issues issues;
};

struct ReadSources {
    std::vector<std::string> sources; ///< names, one a directory, in the order given
    std::vector<clinical::Statement> statements;
    std::vector<UnreadRecord> refused;
    std::vector<timeline::LedgerRow> ledger; ///< what the files held, a row a source and kind
};
/// Reads every file of every directory; a directory is a source, named by its last part ("a", then "a-2").
[[nodiscard]] ReadSources readSources(const std::vector<std::string>& directories, Instant at);

/// One human being as the files tell it.
struct FilesPerson {
    std::string id; ///< empty: what belongs to nobody in particular (practitioners, organizations)
    std::string name, birthDate, sex;
    std::vector<std::pair<std::string, std::string>> patients; ///< source and id
    std::vector<clinical::Statement> statements;
};
enum class PersonMode : std::uint8_t { One, Auto };
/// Auto: patients are joined where services/identity is certain, and each statement goes to the patient it names.
[[nodiscard]] std::vector<FilesPerson> splitByPerson(std::vector<clinical::Statement> statements, PersonMode mode);

} // namespace anamnesis::app::cli
