// SPDX-License-Identifier: GPL-3.0-or-later
// One function a verb that needs a vault; Decode.h, Ucum.h, Terms.h, Link.h and Reconcile.h have those that do not.
#pragma once

#include "app/cli/Session.h"

namespace anamnesis::app::cli {

void addVault(CLI::App& root, Session& session);
void addSource(CLI::App& root, Session& session);
void addPatient(CLI::App& root, Session& session);
void addSync(CLI::App& root, Session& session);
void addImport(CLI::App& root, Session& session);
void addLedger(CLI::App& root, Session& session);
void addTimeline(CLI::App& root, Session& session);
void addShow(CLI::App& root, Session& session);
void addDiscrepancies(CLI::App& root, Session& session);
void addSearch(CLI::App& root, Session& session);
void addIdentities(CLI::App& root, Session& session);
void addRule(CLI::App& root, Session& session);
void addAudit(CLI::App& root, Session& session);
void addExport(CLI::App& root, Session& session);

} // namespace anamnesis::app::cli
