// SPDX-License-Identifier: GPL-3.0-or-later
// `anamnesis terms load FILE… · lookup SYSTEM CODE · translate SYSTEM CODE · validate SYSTEM CODE · expand VALUESET ·
// list`. No vault: the packs lie in a folder of their own (--terms DIR, ANAMNESIS_TERMS, else the user's data folder)
// and hold no patient. With --server URL a terminology server is asked first; only codes are sent.
#pragma once

#include "app/cli/Session.h"

namespace anamnesis::app::cli {

/// load: {file, kind, version, rows, terms, maps, skipped, broken, issues} a file, exit code 4 when nothing of it was
/// read, 1 when rows were broken. lookup: {system, code, display, names:[{text, language, use, active, type}]}; without
/// a name display is null and the exit code 1. translate: {system, code, translations:[{system, code, display,
/// relationship, map, version, comment}]}; one-to-many stays many. validate: {system, code, valueSet, valid:
/// yes·no·unknown, display}, exit code 0 for yes. expand: {valueSet, version, complete, codes:[{system, code, display,
/// inactive?, abstract?}]}, exit code 1 when not complete. All four add from: server·cache·packs, server and at of who
/// answered, issues: why not from elsewhere.
void addTerms(CLI::App& root, Session& session);

} // namespace anamnesis::app::cli
