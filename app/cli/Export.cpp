// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the vault as a file. A way of writing is a row of the table below.
#include "app/cli/Evidence.h"
#include "app/cli/Open.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"

#include <array>
#include <fstream>
#include <memory>

namespace anamnesis::app::cli {
namespace {

using Write = Result<std::string> (*)(Session&, review::Review&, const ExportOptions&);
struct FormRow {
    std::string_view name;
    Write write;
};
constexpr std::array forms{
    FormRow{"evidence", writeEvidence},
};

int exportChart(Session& session, review::Review& review, const ExportOptions& options) {
    for (const FormRow& form : forms) {
        if (form.name != options.as)
            continue;
        const auto written = form.write(session, review, options);
        if (!written)
            return report(session, written.error());
        std::ofstream file(options.out, std::ios::binary | std::ios::trunc);
        file << *written;
        file.flush();
        if (!file)
            return report(session, {"usage.out-not-written", {{"path", options.out}}});
        return Done;
    }
    return report(session, {"usage.export-form", {{"form", options.as}}});
}

} // namespace

void addExport(CLI::App& root, Session& session) {
    auto options = std::make_shared<ExportOptions>();
    CLI::App* verb = root.add_subcommand("export", "writes a chart, or a part of it, to a file");
    verb->add_option("--person", options->person, "id of a person")->required();
    verb->add_option("--as", options->as, "evidence")->required();
    verb->add_option("--out", options->out, "the file")->required()->type_name("FILE");
    verb->add_option("--discrepancy", options->discrepancies, "evidence: only these");
    verb->add_option("--note-to", options->noteTo, "evidence: a note to this source's desk instead of the bundle");
    verb->callback([&session, options] {
        session.exitCode =
            withVault(session, [&](review::Review& review) { return exportChart(session, review, *options); });
    });
}

} // namespace anamnesis::app::cli
