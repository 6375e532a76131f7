// SPDX-License-Identifier: GPL-3.0-or-later
// What the process asks of the operating system before it touches a patient's data.
#pragma once

#include "models/base/Result.h"

#include <filesystem>
#include <optional>
#include <string>

namespace anamnesis::app::platform {

/// No core dumps, no group or world bits on new files. Once, at the start of main.
void hardenProcess();

/// One line without echo from the terminal; "usage.no-terminal" when there is none.
[[nodiscard]] Result<std::string> askPassphrase(const std::string& prompt);

/// First line of a file or descriptor, without its line end. "usage.key-unreadable".
[[nodiscard]] Result<std::string> readSecretFile(const std::filesystem::path& file);
[[nodiscard]] Result<std::string> readSecretDescriptor(int descriptor);

/// Login name of who runs the program; "user" when the system does not tell.
[[nodiscard]] std::string userName();

[[nodiscard]] bool isTerminal(int descriptor);

/// Set by SIGINT and SIGTERM, so that a verb ends with 130 after putting things in order.
void catchInterrupts();
[[nodiscard]] bool interrupted();

} // namespace anamnesis::app::platform
