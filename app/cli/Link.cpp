// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Link.h"

#include "app/cli/LinkTables.h"
#include "app/cli/Session.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace anamnesis::app::cli {
namespace {

using namespace anamnesis::identity;
using Json = nlohmann::ordered_json;

void print(const LinkReport& report, const Session& session) {
    Json out{{"records", report.records},   {"persons", report.persons},   {"certain", report.certain},
             {"probable", report.probable}, {"distinct", report.distinct}, {"compared", report.compared},
             {"model", report.model},       {"issues", Json::array()}};
    for (const Issue& issue : report.issues) {
        Json args = Json::object();
        for (const auto& [key, value] : issue.args) {
            args[key] = value;
        }
        out["issues"].push_back({{"severity", name(issue.severity)}, {"code", issue.code}, {"args", std::move(args)}});
    }
    if (session.format == Format::Text && session.words) {
        std::cout << session.words->text("link.done", {{"records", std::to_string(report.records)},
                                                       {"persons", std::to_string(report.persons)},
                                                       {"certain", std::to_string(report.certain)},
                                                       {"probable", std::to_string(report.probable)}})
                  << '\n';
    } else {
        std::cout << out.dump() << '\n';
    }
}

} // namespace

Result<LinkReport> runLink(const LinkRun& run) {
    if (!run.compare.empty()) {
        return run.out.empty() ? Result<LinkReport>(failure("usage.link-nothing-to-do")) : comparePairs(run);
    }
    const bool output = !run.pairs.empty() || !run.clusters.empty() || !run.explain.empty() || !run.normalise.empty() ||
                        !run.train.empty() || !run.exportSplink.empty() || !run.scored.empty();
    if (run.in.empty() || !output) {
        return failure("usage.link-nothing-to-do");
    }
    return linkFiles(run);
}

void addLink(CLI::App& app, Session& session) {
    auto run = std::make_shared<LinkRun>();
    auto least = std::make_shared<std::string>("probable");
    CLI::App* verb = app.add_subcommand("link", "which records of CSV files are about one person");
    CLI::Option* in = verb->add_option("--in", run->in, "CSV with a header; may be given several times");
    verb->add_option("--pairs", run->pairs, "CSV: id_a,id_b,bits,grade");
    verb->add_option("--clusters", run->clusters, "CSV: file,id,person");
    CLI::Option* across =
        verb->add_flag_callback("--across", [run] { run->scope = LinkScope::Across; }, "pairs between files only");
    CLI::Option* within =
        verb->add_flag_callback("--within", [run] { run->scope = LinkScope::Within; }, "pairs within a file only");
    CLI::Option* both =
        verb->add_flag_callback("--both", [run] { run->scope = LinkScope::Both; }, "pairs of both kinds");
    across->excludes(within)->excludes(both);
    within->excludes(both);
    verb->add_option("--min-grade", *least, "least grade in --pairs")
        ->check(CLI::IsMember({"certain", "probable", "distinct"}));
    verb->add_option("--columns", run->columns, "JSON object: the file's header to a known column name");
    CLI::Option* train = verb->add_option("--train", run->train, "learn weights from the input, use and write them");
    verb->add_option("--model", run->model, "weights to use as they are")->excludes(train);
    verb->add_option("--explain", run->explain, "a link a line with every weight, JSON");
    verb->add_option("--normalise", run->normalise, "CSV of the normalised columns");
    verb->add_option("--export-splink", run->exportSplink, "the model as settings for Splink, JSON");
    verb->add_option_function<std::string>(
            "--splink-dialect",
            [run](const std::string& text) { run->dialect = text == "spark" ? Dialect::Spark : Dialect::DuckDb; },
            "of the settings' SQL")
        ->check(CLI::IsMember({"duckdb", "spark"}));
    verb->add_option("--scored", run->scored, "CSV: every compared pair with its bits, before vetoes and caps");
    verb->add_option("--min-bits", run->leastBits, "least bits in --scored");
    CLI::Option* compare = verb->add_option("--compare", run->compare, "CSV of pairs: columns a_… and b_…");
    verb->add_option("--out", run->out, "the pairs with bits and grade")->needs(compare);
    verb->add_option("--threads", run->threads, "0: as many as the machine has");
    compare->excludes(in);
    verb->callback([run, least, &session] {
        run->least = gradeNamed(*least).value_or(Grade::Probable);
        run->at = session.now();
        const auto report = runLink(*run);
        if (!report) {
            session.exitCode = cli::report(session, report.error());
            const std::string& code = report.error().code;
            if (code.starts_with("usage.") || code == "identity.csv-column-unknown" ||
                code == "identity.columns-unreadable") {
                session.exitCode = Usage;
            } else if (code.starts_with("identity.csv-") || code == "identity.file-unreadable" ||
                       code == "identity.duplicate-id" || code.starts_with("identity.model-")) {
                session.exitCode = NothingReadable;
            } else if (code == "cancelled") {
                session.exitCode = Cancelled;
            } else if (session.exitCode == Done) {
                session.exitCode = Incomplete;
            }
            return;
        }
        print(*report, session);
    });
}

} // namespace anamnesis::app::cli
