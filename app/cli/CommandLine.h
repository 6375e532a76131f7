// SPDX-License-Identifier: GPL-3.0-or-later
// `anamnesis VERB …`: the global options and the table of verbs. The names, fields and exit codes are a contract.
#pragma once

#include "app/cli/Session.h"

#include <CLI/App.hpp>

#include <memory>

namespace anamnesis::app::cli {

/// Adds every verb of the table below `root`. A verb's callback leaves its exit code in `session`.
void addVerbs(CLI::App& root, Session& session);

/// The global options, bound to `session`.
void addGlobalOptions(CLI::App& root, Session& session);

} // namespace anamnesis::app::cli
