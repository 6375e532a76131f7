// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Open.h"

#include "app/platform/Process.h"

#include <chrono>
#include <cstdio>
#include <stop_token>
#include <thread>
#include <unistd.h>

namespace anamnesis::app::cli {

Result<std::string> passphrase(const Session& session, std::string_view prompt) {
    if (session.keyFile)
        return platform::readSecretFile(*session.keyFile);
    if (session.keyDescriptor)
        return platform::readSecretDescriptor(*session.keyDescriptor);
    return platform::askPassphrase(session.words != nullptr ? session.words->text(prompt, {}) + ' ' : "Passphrase: ");
}

Result<std::unique_ptr<context::AppContext>> openVault(const Session& session) {
    if (!session.vault)
        return failure("usage.vault-missing");
    auto secret = passphrase(session, "prompt.passphrase");
    if (!secret)
        return failure(secret.error());
    std::shared_ptr<context::TechnicalLog> log;
    if (session.log) {
        auto opened = context::TechnicalLog::open(*session.log);
        if (!opened)
            return failure(opened.error());
        log = *std::move(opened);
    }
    auto context = std::make_unique<context::AppContext>(
        context::Choices{session.at, "", false, std::move(log), session.language});
    if (auto opened = context->review().openVault(*session.vault, *secret); !opened)
        return failure(opened.error());
    return context;
}

int withVault(Session& session, const std::function<int(review::Review&)>& verb) {
    auto context = openVault(session);
    if (!context)
        return report(session, context.error());
    return verb((*context)->review());
}

CancelToken interruptToken() {
    // One thread for the life of the process looks at the flag the signal handler sets.
    static CancelSource source;
    static const std::jthread watcher([](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            if (platform::interrupted()) {
                source.cancel();
                return;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    });
    return source.token();
}

ProgressHandler progressLine(const Session& session) {
    if (session.quiet || !platform::isTerminal(STDERR_FILENO))
        return {};
    return [words = session.words](const Progress& progress) {
        const std::string stage = words != nullptr ? words->text(progress.stage, {}) : progress.stage;
        if (progress.total > 0)
            std::fprintf(stderr, "\r\033[K%s %s %llu/%llu", stage.c_str(), progress.subject.c_str(),
                         static_cast<unsigned long long>(progress.done),
                         static_cast<unsigned long long>(progress.total));
        else
            std::fprintf(stderr, "\r\033[K%s %s %llu", stage.c_str(), progress.subject.c_str(),
                         static_cast<unsigned long long>(progress.done));
        if (progress.total > 0 && progress.done >= progress.total)
            std::fputc('\n', stderr);
    };
}

} // namespace anamnesis::app::cli
