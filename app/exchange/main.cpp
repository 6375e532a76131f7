// SPDX-License-Identifier: GPL-3.0-or-later
// anamnesis-exchange: serves on 127.0.0.1 until SIGTERM or SIGINT. Messages go to stderr, the ready line to stdout.
#include "app/exchange/Exchange.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <csignal>
#include <cstdio>
#include <fstream>

namespace {

using namespace anamnesis;

/// An error's code and arguments; this program is for scripts and has no phrases.
int complain(const Error& error) {
    std::string line = "anamnesis-exchange: " + error.code;
    for (const auto& [name, value] : error.args)
        line += ' ' + name + '=' + value;
    std::fprintf(stderr, "%s\n", line.c_str());
    return error.code == "exchange.options" ? 2 : 1;
}

} // namespace

int main(int argc, char** argv) {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr); // before any thread starts, so that only sigwait() below sees them
    std::signal(SIGPIPE, SIG_IGN);

    exchange::Options options;
    std::string faults = "none";
    std::string dump;
    std::string truth;
    CLI::App app{"Serves invented hospitals on 127.0.0.1."};
    app.add_option("--seed", options.seed, "Seed of everything invented");
    app.add_option("--hospitals", options.hospitals, "How many hospitals (4)");
    app.add_option("--patients", options.patients, "How many persons (12)");
    app.add_option("--records", options.records, "Roughly how many records a person (60)");
    app.add_option("--port", options.port, "First port; 0 chooses free ones");
    app.add_option("--faults", faults, "none, light or harsh");
    app.add_option("--quirk", options.quirks, "epic, cerner, athena, eclinicalworks, meditech, hie");
    app.add_option("--latency", options.latency, "Milliseconds added to each answer");
    app.add_option("--dump", dump, "Folder for each source's records");
    app.add_option("--truth", truth, "File for what is planted");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    const auto level = exchange::faultsNamed(faults);
    if (!level)
        return complain({"exchange.options", {{"option", "faults"}}});
    options.faults = *level;

    const auto started = exchange::Exchange::start(options);
    if (!started)
        return complain(started.error());
    if (!dump.empty())
        if (const auto written = (*started)->dump(dump); !written)
            return complain(written.error());
    if (!truth.empty()) {
        std::ofstream file(truth, std::ios::binary);
        file << (*started)->truth();
        if (!file.flush())
            return complain({"exchange.files", {{"path", truth}}});
    }
    std::printf("%s\n", (*started)->readyLine().c_str());
    std::fflush(stdout);

    int received = 0;
    sigwait(&signals, &received);
    (*started)->stop();
    return 0;
}
