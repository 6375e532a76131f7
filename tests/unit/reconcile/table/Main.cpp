// SPDX-License-Identifier: GPL-3.0-or-later
// anamnesis-reconcile-table: prints the table of the reconciliation targets, every line measured, on any seeds.
#include "tests/unit/reconcile/Measure.h"

#include <CLI/CLI.hpp>

#include <cstdio>

int main(int argc, char** argv) {
    using namespace anamnesis;
    CLI::App program("The reconciliation targets, measured on generated charts", "anamnesis-reconcile-table");
    int seeds = 10;
    charts::Options options;
    options.families = 10;
    bool plain = false;
    bool misses = false;
    program.add_option("--seeds", seeds, "how many charts")->capture_default_str();
    program.add_option("--first", options.seed, "the first seed")->capture_default_str();
    program.add_option("--families", options.families, "families of near-twins of a kind")->capture_default_str();
    program.add_option("--facts", options.facts, "facts of a family")->capture_default_str();
    program.add_option("--noise", options.noise, "chance of each kind of noise")->capture_default_str();
    program.add_option("--conflicts", options.conflicts, "chance of a planted conflict")->capture_default_str();
    program.add_option("--lost", options.lost, "chance that what tells a fact is left out")->capture_default_str();
    program.add_flag("--plain", plain, "without the habits of products and the further near-twins");
    program.add_flag("--misses", misses, "the pairs behind the figures, on stderr");
    CLI11_PARSE(program, argc, argv);
    options.vendors = !plain;
    const auto measured = testing::measure(seeds, options, misses ? testing::Show::Misses : testing::Show::Nothing);
    std::fputs(testing::table(measured).c_str(), stdout);
    const auto charts = testing::workbenches(seeds, options, misses ? testing::Show::Misses : testing::Show::Nothing);
    std::fputs(testing::table(charts).c_str(), stdout);
    return measured.all.ours.wrong == 0 && measured.faults.empty() ? 0 : 1;
}
