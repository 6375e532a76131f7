// SPDX-License-Identifier: GPL-3.0-or-later
// `anamnesis demo`: the exchange in this process, a throw-away vault, every source asked, then the window or its
// pictures.
#pragma once

#include "app/cli/Session.h"

#include <CLI/App.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>

namespace anamnesis::app {

struct DemoOptions {
    bool chosen = false;
    std::uint64_t seed = 1;
    std::optional<std::filesystem::path> screenshots;
    bool keep = false; ///< leave the vault where it is and say where
};

void addDemo(CLI::App& root, cli::Session& session, DemoOptions& options);

/// Exit code of the program.
int runDemo(int argc, char** argv, cli::Session& session, const DemoOptions& options);

} // namespace anamnesis::app
