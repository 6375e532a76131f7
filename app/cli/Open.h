// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs that need a vault begin with.
#pragma once

#include "app/cli/Session.h"
#include "app/context/AppContext.h"
#include "models/base/CancelToken.h"
#include "models/base/Progress.h"

#include <functional>
#include <memory>
#include <string>

namespace anamnesis::app::cli {

/// From --key-file, --key-fd or the terminal. `prompt` is a code of ui/words.
[[nodiscard]] Result<std::string> passphrase(const Session& session, std::string_view prompt);

/// Opens the vault of the session. "usage.vault-missing" when none is named.
[[nodiscard]] Result<std::unique_ptr<context::AppContext>> openVault(const Session& session);

/// Opens the vault and runs the verb; answers the exit code for whatever went wrong.
int withVault(Session& session, const std::function<int(review::Review&)>& verb);

/// A token that Ctrl+C sets.
[[nodiscard]] CancelToken interruptToken();

/// One line of progress on stderr, rewritten in place; nothing with --quiet or without a terminal.
[[nodiscard]] ProgressHandler progressLine(const Session& session);

} // namespace anamnesis::app::cli
