// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Demo.h"

#include "app/DemoOthers.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "app/context/AppContext.h"
#include "app/exchange/Exchange.h"
#include "app/platform/Process.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Pictures.h"
#include "ui/shell/Window.h"

#include <QApplication>
#include <QMainWindow>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <system_error>

namespace anamnesis::app {
namespace {

constexpr std::string_view demoPassphrase = "demo demo demo demo";

/// Makes the vault, adds each hospital, finds persons through the first one and asks every source.
Result<std::size_t> fill(review::Review& review, const exchange::Exchange& exchange,
                         const std::filesystem::path& folder, const cli::Session& session) {
    if (auto code = review.createVault(folder, demoPassphrase); !code)
        return failure(code.error());
    for (const exchange::Hospital& hospital : exchange.hospitals()) {
        review::SourceInput input;
        input.name = hospital.name;
        input.kind = hospital.kind;
        input.url = hospital.url;
        input.auth = hospital.auth;
        input.clientId = hospital.clientId;
        input.secret = hospital.secret;
        if (auto added = review.addSource(input); !added)
            return failure(added.error());
    }
    std::size_t persons = 0;
    const cli::Json truth = cli::Json::parse(exchange.truth());
    for (const cli::Json& person : truth.at("persons")) {
        const cli::Json& who = person.at("demographics");
        review::PatientQuery query;
        query.family = who.value("family", "");
        query.given = who.value("given", "");
        query.birthDate = who.value("birthDate", "");
        const auto added = review.addPatient(query, {});
        if (!added) {
            cli::note(session, added.error().code, added.error().args);
            continue;
        }
        cli::note(session, "demo.refreshing", {{"number", std::to_string(persons + 1)}});
        if (auto synced = review.sync(added->id, {}, {}, {}); !synced)
            return failure(synced.error());
        ++persons;
    }
    return persons;
}

int summary(const cli::Session& session, review::Review& review) {
    const auto persons = review.persons();
    if (!persons)
        return cli::report(session, persons.error());
    cli::Json list = cli::Json::array();
    cli::Table table{{"person", "birth date", "items", "sources", "open safety", "complete", "partial", "refused",
                      "failed", "not asked"},
                     {}};
    for (const review::PersonSummary& person : *persons) {
        const auto chart = review.chart(person.id);
        if (!chart)
            return cli::report(session, chart.error());
        std::array<std::size_t, 5> outcomes{};
        for (const timeline::LedgerRow& row : (*chart)->ledger)
            ++outcomes[static_cast<std::size_t>(row.outcome)];
        std::vector<std::string> cells{person.name, person.birthDate, std::to_string((*chart)->size()),
                                       std::to_string(person.patients.size()), std::to_string(person.openSafety)};
        cli::Json ledger = cli::Json::object();
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            cells.push_back(std::to_string(outcomes[i]));
            ledger[std::string(timeline::name(static_cast<timeline::Outcome>(i)))] = outcomes[i];
        }
        table.rows.push_back(std::move(cells));
        list.push_back({{"person", person.id.value},
                        {"name", person.name},
                        {"items", (*chart)->size()},
                        {"patients", person.patients.size()},
                        {"openSafety", person.openSafety},
                        {"ledger", ledger}});
    }
    if (session.format == cli::Format::Text)
        cli::print(session, table);
    else
        cli::print(cli::Json{{"persons", list}});
    return cli::Done;
}

} // namespace

void addDemo(CLI::App& root, cli::Session&, DemoOptions& options) {
    CLI::App* verb =
        root.add_subcommand("demo", "invented hospitals, a throw-away vault, and the window or its pictures");
    verb->add_option("--seed", options.seed, "another seed, other people");
    verb->add_option("--screenshot", options.screenshots,
                     "folder for pictures of each screen, in the language of --lang; no window is opened");
    verb->fallthrough();
    verb->callback([&options] { options.chosen = true; });
}

int runDemo(int argc, char** argv, cli::Session& session, const DemoOptions& options) {
    const bool headless = options.screenshots ||
                          (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"));
    if (headless && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return cli::report(session, {"vault.io", {{"detail", "temporary folder"}}});
    exchange::Options world;
    world.seed = options.seed;
    auto exchange = exchange::Exchange::start(world);
    if (!exchange)
        return cli::report(session, exchange.error());
    context::AppContext context({session.at, "demo", true, {}, session.language});
    const auto filled =
        fill(context.review(), **exchange, std::filesystem::path(folder.path().toStdString()) / "vault", session);
    if (!filled)
        return cli::report(session, filled.error());
    const cli::Json first = cli::Json::parse((*exchange)->truth()).at("persons").front().at("demographics");
    const DemoPerson person{first.value("family", ""), first.value("given", ""), first.value("birthDate", ""),
                            first.value("sex", "")};
    if (const auto brought =
            bringLetter(context.review(), person, std::filesystem::path(folder.path().toStdString()) / "letter");
        !brought)
        return cli::report(session, brought.error());
    if (const auto told = tellOfOthers(context.review()); !told)
        return cli::report(session, told.error());
    if (const int code = summary(session, context.review()); code != cli::Done)
        return code;
    if (headless && !options.screenshots)
        return cli::Done;
    ui::WindowOptions windowOptions;
    windowOptions.folder = std::filesystem::path(folder.path().toStdString()) / "vault";
    windowOptions.vaultExists = true;
    windowOptions.language = QString::fromStdString(session.language);
    const auto window = ui::makeWindow(context.review(), windowOptions);
    if (options.screenshots) {
        std::error_code error;
        std::filesystem::create_directories(*options.screenshots, error);
        for (const bool dark : {false, true}) {
            const auto pictures = ui::takePictures(dynamic_cast<ui::MainWindow&>(*window), *options.screenshots,
                                                   dark ? ui::Scheme::Dark : ui::Scheme::Light);
            for (const std::filesystem::path& picture : pictures)
                std::fprintf(stderr, "%s\n", picture.c_str());
            if (pictures.empty())
                return cli::report(session, {"demo.no-pictures", {}});
        }
        return cli::Done;
    }
    window->show();
    return QApplication::exec();
}

} // namespace anamnesis::app
