// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Session.h"

#include <string>

namespace anamnesis::app {

/// The first of the desktop's languages that the window speaks; English when it speaks none.
[[nodiscard]] std::string desktopLanguage();

/// Opens the window and runs until it is closed.
int openWindow(int argc, char** argv, const cli::Session& session);

} // namespace anamnesis::app
