// SPDX-License-Identifier: GPL-3.0-or-later
// `anamnesis ucum check·convert·canonical·equal·multiply·divide·name`, single or --batch.
#pragma once

#include "app/cli/Session.h"

namespace anamnesis::app::cli {

/// Single: one JSON object ({unit, valid, why?}, {value, unit}, {factor, unit}, {equal}, {name}; or {error:{code,
/// args}} and exit code 1), or the bare answer with --format text. --batch: UcumBatch.h; exit code 1 when a line had no
/// answer.
void addUcum(CLI::App& root, Session& session);

} // namespace anamnesis::app::cli
