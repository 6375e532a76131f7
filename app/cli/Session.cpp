// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Session.h"

#include <array>
#include <cstdio>

namespace anamnesis::app::cli {
namespace {

struct Row {
    std::string_view prefix;
    ExitCode exit;
};

/// The first prefix that fits decides; command-line.md, "Exit codes".
constexpr std::array exitCodes{
    Row{"usage.", Usage},
    Row{"vault.damaged", VaultDamaged},
    Row{"vault.slots-damaged", VaultDamaged},
    Row{"audit.chain", VaultDamaged},
    Row{"vault.unknown-", Usage},
    Row{"vault.exists", Usage},
    Row{"vault.disk-full", Incomplete},
    Row{"vault.", VaultNotOpened},
    Row{"audit.", RefusedAction},
    Row{"consent.", RefusedAction},
    Row{"identity.", RefusedAction},
    Row{"import.nothing-readable", NothingReadable},
    Row{"decode.nothing-readable", NothingReadable},
    Row{"sync.no-source-reached", NoSourceReached},
    Row{"http.cancelled", Cancelled},
    Row{"cancelled", Cancelled},
    Row{"http.", NoSourceReached},
    Row{"source.exists", Usage},
    Row{"source.unknown", Usage},
    Row{"source.kind-", Usage},
    Row{"source.setting", Usage},
    Row{"source.", NoSourceReached},
    Row{"auth.", NoSourceReached},
    Row{"chart.unknown", Usage},
};

std::string sentence(const Session& session, std::string_view code, const Args& args) {
    if (session.words != nullptr)
        return session.words->text(code, args);
    std::string text(code);
    for (const auto& [name, value] : args)
        text += ' ' + name + '=' + value;
    return text;
}

} // namespace

int exitCodeOf(const Error& error) {
    for (const Row& row : exitCodes)
        if (error.code.starts_with(row.prefix))
            return row.exit;
    return Incomplete;
}

int report(const Session& session, const Error& error) {
    std::fprintf(stderr, "anamnesis: %s\n", sentence(session, error.code, error.args).c_str());
    return exitCodeOf(error);
}

void note(const Session& session, std::string_view code, const Args& args) {
    if (!session.quiet)
        std::fprintf(stderr, "%s\n", sentence(session, code, args).c_str());
}

} // namespace anamnesis::app::cli
