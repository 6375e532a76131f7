// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 15 and 17: statements to items beside decoding the same, doubled; and from a ruling to the painted screen beside
// a whole reconciliation.
#include "models/base/Hash.h"
#include "models/tables/ItemTable.h"
#include "services/decode/Decode.h"
#include "services/reconcile/Reconcile.h"
#include "tests/bench/Material.h"
#include "tests/bench/Rows.h"
#include "ui/words/Words.h"

#include <QPixmap>
#include <QTableView>

#include <malloc.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>

namespace anamnesis::bench {
namespace {

/// Two sources that tell the same: the second with ids of its own, as an exchange or another hospital does.
std::vector<clinical::Statement> statementsOf(const std::vector<std::string>& material) {
    std::vector<clinical::Statement> statements;
    for (const char* source : {"North", "South"})
        for (const std::string& page : material) {
            const decode::Page split = decode::split(page, "application/fhir+json");
            for (const decode::Slice& slice : split.slices)
                for (clinical::Statement& statement : decode::decode(slice, {source, "", "", ""}).statements)
                    statements.push_back(std::move(statement));
        }
    return statements;
}

double reconcileAll(const std::vector<clinical::Statement>& statements) {
    std::size_t items = 0;
    const double took = seconds([&] {
        reconcile::Input input{.statements = statements, .threads = std::thread::hardware_concurrency()};
        const auto answer = reconcile::reconcile(input);
        items = answer ? answer->items.size() : 0;
    });
    if (items == 0)
        std::exit(1);
    return took;
}

double decodeAll(const std::vector<std::string>& material) {
    std::size_t statements = 0;
    const double took = seconds([&] { statements = statementsOf(material).size(); });
    if (statements == 0)
        std::exit(1);
    return took;
}

timeline::Ruling ruling(std::size_t number, const clinical::Statement& left, const clinical::Statement& right) {
    timeline::Ruling made;
    made.id = RulingId("r" + std::to_string(number));
    made.action = timeline::RulingAction::Different;
    for (const clinical::Statement* statement : {&left, &right}) {
        timeline::RulingTarget target;
        target.fingerprint = reconcile::salientFingerprint(*statement);
        target.statement = statement->id;
        made.targets.push_back(std::move(target));
    }
    made.reason = "measured";
    return made;
}

} // namespace

int reconcileMemoryRun(std::size_t count) {
    const auto statements = statementsOf(pages(count / 2, 200));
    malloc_trim(0); // what making them left over is not there for the reconciling to fill
    const std::uint64_t before = kilobytesOf("VmRSS");
    if (before < kilobytesOf("VmHWM"))
        std::ofstream("/proc/self/clear_refs") << 5; // the peak begins anew (proc(5))
    (void)reconcileAll(statements);
    std::printf("%llu\n", static_cast<unsigned long long>(kilobytesOf("VmHWM") - before));
    return 0;
}

void reconcileRows(const Sizes& sizes, Rows& rows) {
    // 50,000 statements: half as many resources, told by two sources.
    const auto material = pages(sizes.items / 4, 200);
    const auto statements = statementsOf(material);
    rows.push_back(measure({15, "reconcile " + std::to_string(statements.size()) + " statements",
                            "statements to items and discrepancies", "decode of the same",
                            [&] { return reconcileAll(statements); }, [&] { return decodeAll(material); }, 1.5},
                           sizes.repetitions));
    const auto twice = statementsOf(pages(sizes.items / 2, 200));
    rows.push_back(measure({15, "reconcile when doubled", std::to_string(twice.size()) + " statements",
                            std::to_string(statements.size()) + " statements", [&] { return reconcileAll(twice); },
                            [&] { return reconcileAll(statements); }, 2.3},
                           sizes.repetitions));

    // 100,000 items on the screen, one more ruling in the journal.
    const auto chart = statementsOf(pages(sizes.items, 200));
    const words::Words words;
    tables::ItemTable model(words);
    QTableView view;
    view.resize(1120, 700);
    view.setModel(&model);
    reconcile::Reconciler reconciler;
    std::vector<timeline::Ruling> journal;
    const auto paint = [&](const reconcile::Reconciliation& answer) {
        timeline::SnapshotInput input;
        input.person = PersonId("measured");
        input.sources = {{"North", "NO", "fhir"}, {"South", "SO", "fhir"}};
        input.items = answer.items;
        input.discrepancies = answer.discrepancies;
        model.setSnapshot(timeline::makeSnapshot(std::move(input)));
        QPixmap pixmap(view.size());
        view.render(&pixmap);
    };
    const auto rule = [&] {
        reconcile::Input input{.statements = chart, .threads = std::thread::hardware_concurrency()};
        input.rulings = journal;
        const auto answer = reconciler.run(input);
        if (!answer)
            std::exit(1);
        paint(*answer);
    };
    rule(); // the chart is open
    const std::size_t half = chart.size() / 2;
    rows.push_back(measure({17, "a ruling to the painted screen at " + std::to_string(sizes.items) + " items",
                            "ruling, recomputed, snapshot, painted", "whole reconciliation",
                            [&] {
                                const std::size_t at = 17 * (journal.size() + 1);
                                journal.push_back(ruling(journal.size(), chart[at], chart[half + at]));
                                return seconds(rule);
                            },
                            [&] { return reconcileAll(chart); }, 0.02},
                           sizes.repetitions));
}

} // namespace anamnesis::bench
