// SPDX-License-Identifier: GPL-3.0-or-later
// What every verb gets: the global options, where to print, and the exit code it leaves. A verb is a file of this
// folder with one function `void addX(CLI::App&, Session&)`, listed in Verbs.cpp.
#pragma once

#include "models/base/Clock.h"
#include "models/base/Phrasebook.h"

#include <CLI/App.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace anamnesis::app::cli {

enum class Format : std::uint8_t { Text, Json, Ndjson, Csv };

/// The contract of command-line.md.
enum ExitCode : int {
    Done = 0,
    Incomplete = 1,
    Usage = 2,
    VaultNotOpened = 3,
    NothingReadable = 4,
    NoSourceReached = 5,
    VaultDamaged = 6,
    RefusedAction = 7,
    Cancelled = 130,
};

struct Session {
    std::optional<std::filesystem::path> vault; ///< --vault or ANAMNESIS_VAULT
    std::optional<std::filesystem::path> keyFile;
    std::optional<int> keyDescriptor;
    Format format = Format::Json; ///< --format; text on a terminal, json elsewhere
    std::string language = "en";
    std::optional<Instant> at; ///< --at
    bool quiet = false;
    std::optional<std::filesystem::path> log;
    const Phrasebook* words = nullptr;
    int exitCode = Done; ///< what the verb's callback leaves

    [[nodiscard]] Instant now() const { return at ? *at : SystemClock().now(); }
};

/// The exit code of an error's kind; a table over code prefixes.
[[nodiscard]] int exitCodeOf(const Error& error);
/// Prints the error in words on stderr and answers the exit code of its kind ("vault.*" 3, "usage.*" 2 …).
int report(const Session& session, const Error& error);
/// A message on stderr unless --quiet.
void note(const Session& session, std::string_view code, const Args& args = {});

} // namespace anamnesis::app::cli
