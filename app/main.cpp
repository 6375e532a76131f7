// SPDX-License-Identifier: GPL-3.0-or-later
// One program: `anamnesis` opens the window, `anamnesis VERB …` is the command line.
#include "app/Demo.h"
#include "app/Start.h"
#include "app/cli/CommandLine.h"
#include "app/platform/Process.h"
#include "ui/words/Words.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <unistd.h>

namespace {

/// Words follow --lang, which must be known before anything is parsed, for errors of parsing are words too.
std::optional<std::string> languageOf(int argc, char** argv) {
    for (int i = 1; i + 1 < argc; ++i)
        if (std::string_view(argv[i]) == "--lang")
            return argv[i + 1];
    return std::nullopt;
}

} // namespace

int main(int argc, char** argv) {
    using namespace anamnesis;
    app::platform::hardenProcess();
    app::cli::Session session;
    session.format = app::platform::isTerminal(STDOUT_FILENO) ? app::cli::Format::Text : app::cli::Format::Json;
    const auto language = languageOf(argc, argv);
    session.language = language.value_or("en"); // what scripts read stays one language; the window follows the desktop

    CLI::App root{"Anamnesis: one patient's records from several sources, one timeline, every value traceable."};
    root.name("anamnesis");
    root.set_version_flag("--version", std::string("anamnesis ") + ANAMNESIS_VERSION);
    app::cli::addGlobalOptions(root, session);
    app::cli::addVerbs(root, session);
    bool verb = false;
    app::DemoOptions demo;
    app::addDemo(root, session, demo);
    root.parse_complete_callback([&] { verb = !root.get_subcommands().empty(); });

    const auto words = std::make_unique<words::Words>(QString::fromStdString(session.language));
    session.words = words.get();
    app::platform::catchInterrupts();
    try {
        root.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int code = root.exit(error);
        return code == 0 ? 0 : static_cast<int>(app::cli::Usage);
    }
    if (demo.chosen)
        return app::runDemo(argc, argv, session, demo);
    if (verb)
        return session.exitCode;
    if (!language)
        session.language = app::desktopLanguage();
    return app::openWindow(argc, argv, session);
}
