// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Session.h"

namespace anamnesis::app {

/// Opens the window and runs until it is closed.
int openWindow(int argc, char** argv, const cli::Session& session);

} // namespace anamnesis::app
