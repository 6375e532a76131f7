// SPDX-License-Identifier: GPL-3.0-or-later
// Where things lie when nobody says otherwise.
#pragma once

#include <filesystem>

namespace anamnesis::app::platform {

/// The terminologies of this user: ANAMNESIS_TERMS, else below the user's data folder.
[[nodiscard]] std::filesystem::path termsFolder();

} // namespace anamnesis::app::platform
