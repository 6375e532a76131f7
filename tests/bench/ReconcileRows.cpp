// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 15 and 17: statements to items beside decoding the same, doubled; and from a ruling to the painted screen beside
// a whole reconciliation.
#include "models/base/Hash.h"
#include "models/tables/ItemTable.h"
#include "services/decode/Decode.h"
#include "services/reconcile/Living.h"
#include "services/review/Review.h"
#include "services/transport/RetryingHttp.h"
#include "tests/bench/Material.h"
#include "tests/bench/Rows.h"
#include "ui/words/Words.h"

#include <QPixmap>
#include <QTableView>
#include <QTemporaryDir>

#include <malloc.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
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

/// A vault with one chart that two sources tell, open.
struct OpenChart {
    OpenChart(const std::vector<std::string>& material) {
        if (!review.createVault(std::filesystem::path(folder.path().toStdString()) / "vault",
                                "measure measure measure"))
            std::exit(1);
        std::vector<std::filesystem::path> files;
        const auto write = [&](const std::string& text) {
            files.push_back(std::filesystem::path(folder.path().toStdString()) /
                            (std::to_string(files.size()) + ".json"));
            std::ofstream(files.back(), std::ios::binary) << text;
        };
        write(R"({"resourceType":"Patient","id":"p1","name":[{"family":"Measured"}],"birthDate":"1950-01-01"})");
        for (const std::string& page : material)
            write(page);
        for (const char* source : {"North", "South"}) {
            if (!review.import(files, source, person.empty() ? "auto" : person.value, {}, {}))
                std::exit(1);
            person = review.persons()->front().id;
        }
        const auto items = review.items(person);
        for (const timeline::Item& item : *items)
            if (item.members.size() == 2 && ids.size() < 100)
                ids.push_back({item.members[0].statement.value, item.members[1].statement.value});
        if (ids.size() < 100 || !review.chart(person))
            std::exit(1);
    }
    timeline::SnapshotPointer ruled() {
        if (!review.rule(timeline::RulingAction::Different, ids[next++], "", "measured"))
            std::exit(1);
        return *review.chart(person);
    }

    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<transport::Http> network = transport::makeNetwork(clock);
    review::Review review{{clock, *network, {}, nullptr, "measured", true}};
    PersonId person;
    std::vector<std::vector<std::string>> ids; ///< two statements of one item, which a ruling parts
    std::size_t next = 0;
};

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
    const auto paint = [&](timeline::SnapshotPointer snapshot) {
        model.setSnapshot(std::move(snapshot));
        QPixmap pixmap(view.size());
        view.render(&pixmap);
    };
    reconcile::Input input{.statements = {}, .threads = std::thread::hardware_concurrency()};
    auto living = reconcile::LivingChart::make(chart, input);
    if (!living)
        std::exit(1);
    timeline::SnapshotPointer shown;
    {
        const reconcile::Reconciliation whole = living->whole();
        timeline::SnapshotInput open;
        open.person = PersonId("measured");
        open.sources = {{"North", "NO", "fhir"}, {"South", "SO", "fhir"}};
        open.items = whole.items;
        open.discrepancies = whole.discrepancies;
        shown = timeline::makeSnapshot(std::move(open));
        paint(shown);
    }
    std::vector<timeline::Ruling> journal;
    const auto rule = [&] {
        const auto change = living->rule(journal, Instant{});
        if (!change)
            std::exit(1);
        timeline::SnapshotPatch patch;
        patch.items = change->items;
        patch.gone = change->gone;
        patch.discrepancies = living->discrepancies();
        shown = timeline::patched(*shown, std::move(patch));
        paint(shown);
    };
    const std::size_t half = chart.size() / 2;
    rows.push_back(measure({17, "a ruling to the painted screen at " + std::to_string(sizes.items) + " items",
                            "ruling, recomputed, snapshot changed, painted", "whole reconciliation",
                            [&] {
                                const std::size_t at = 17 * (journal.size() + 1);
                                journal.push_back(ruling(journal.size(), chart[at], chart[half + at]));
                                return seconds(rule);
                            },
                            [&] { return reconcileAll(chart); }, 0.02},
                           sizes.repetitions));

    OpenChart open(pages(sizes.items, 200));
    const double aside = seconds([&] { (void)open.review.readyToRule(open.person, {}); });
    const double first = seconds([&] { paint(open.ruled()); });
    std::fprintf(stderr, "worked out aside in %.2f s, while nothing waits; then the first ruling: %.3f s\n", aside,
                 first);
    rows.push_back(
        measure({17, "the same in a vault, written too", "ruling, recomputed, written, painted", "whole reconciliation",
                 [&] { return seconds([&] { paint(open.ruled()); }); }, [&] { return reconcileAll(chart); }, 0.02},
                sizes.repetitions));
}

} // namespace anamnesis::bench
