// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/reconcile/Measure.h"

#include "tests/unit/reconcile/Run.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace anamnesis::testing {
namespace {

std::string formatted(const char* format, auto... values) {
    std::array<char, 400> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), format, values...);
    return {buffer.data(), static_cast<std::size_t>(length)};
}

void showPairs(const char* what, std::uint64_t seed, const charts::Chart& chart,
               const std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs) {
    for (const auto& [a, b] : pairs) {
        const auto& left = chart.statements[a];
        const auto& right = chart.statements[b];
        const auto judgement = reconcile::judge(left, right, Settings(chart).sources());
        std::fprintf(stderr, "seed %llu %s %s %s [%s %s] %s %s:", static_cast<unsigned long long>(seed), what,
                     std::string(clinical::name(left.kind)).c_str(), chart.truth[a].twin.c_str(),
                     left.record->source.c_str(), right.record->source.c_str(),
                     std::string(reconcile::name(judgement.verdict)).c_str(), judgement.rule.c_str());
        for (const auto& one : judgement.compared)
            std::fprintf(stderr, " %s:%s(%s|%s)", one.field.c_str(), std::string(reconcile::name(one.outcome)).c_str(),
                         one.left.c_str(), one.right.c_str());
        std::fputc('\n', stderr);
    }
}

void showConflicts(std::uint64_t seed, const charts::Chart& chart, const reconcile::Reconciliation& answer) {
    for (const timeline::Discrepancy& row : answer.discrepancies) {
        if (row.severity > timeline::DiscrepancySeverity::Clinical ||
            charts::scoreConflicts(chart, {&row, 1}).right != 0)
            continue;
        std::fprintf(stderr, "seed %llu unplanted %s %s %s:", static_cast<unsigned long long>(seed),
                     std::string(timeline::name(row.kind)).c_str(), row.path.c_str(), row.title.c_str());
        for (const auto& member : row.members)
            std::fprintf(stderr, " %s=%s;", member.source.c_str(), member.value.c_str());
        std::fputc('\n', stderr);
    }
    for (const charts::Conflict& conflict : chart.conflicts) {
        charts::Chart one;
        one.statements = chart.statements;
        one.conflicts = {conflict};
        if (charts::scoreConflicts(one, answer.discrepancies).found == 0)
            std::fprintf(stderr, "seed %llu untold %s %s: %s\n", static_cast<unsigned long long>(seed),
                         std::string(timeline::name(conflict.kind)).c_str(), conflict.path.c_str(),
                         chart.statements[conflict.members[0]].title.c_str());
    }
}

void countTwins(const charts::Chart& chart, const std::vector<std::uint32_t>& groups, Measurement& measured) {
    for (const auto& [twin, score] : charts::scoreTwins(chart, groups))
        measured.twins[twin].add(score);
}

} // namespace

void Line::add(const Line& seed, std::uint64_t number) {
    ours.add(seed.ours);
    exact.add(seed.exact);
    common.add(seed.common);
    if (seed.ours.same > 0 && seed.ours.sameRecall() < worst) {
        worst = seed.ours.sameRecall();
        worstSeed = number;
    }
}

double Measurement::conflictRecall() const {
    return conflicts.planted == 0 ? 1 : static_cast<double>(conflicts.found) / static_cast<double>(conflicts.planted);
}

double Measurement::conflictPrecision() const {
    return conflicts.told == 0 ? 1 : static_cast<double>(conflicts.right) / static_cast<double>(conflicts.told);
}

Measurement measure(int seeds, const charts::Options& wanted, Show show) {
    Measurement measured;
    measured.seeds = seeds;
    for (int i = 0; i < seeds; ++i) {
        charts::Options options = wanted;
        options.seed = wanted.seed + static_cast<std::uint64_t>(i);
        const charts::Chart chart = charts::makeChart(options);
        measured.statements += chart.statements.size();
        const auto answer = run(chart, chart.statements);
        measured.items += answer.items.size();
        const auto groups = charts::groupsOf(chart, answer.items);
        for (std::string& fault : charts::replay(chart.statements, answer.items))
            measured.faults.push_back("seed " + std::to_string(options.seed) + ' ' + std::move(fault));
        const auto exact = charts::score(chart, charts::exactMatch(chart));
        const auto common = charts::score(chart, charts::sameCodeSameDay(chart));
        Line whole;
        for (const auto& [kind, ours] : charts::score(chart, groups)) {
            const Line one{ours, exact.at(kind), common.at(kind)};
            measured.kinds[kind].add(one, options.seed);
            whole.ours.add(ours);
            whole.exact.add(one.exact);
            whole.common.add(one.common);
        }
        measured.all.add(whole, options.seed);
        countTwins(chart, groups, measured);
        const auto found = charts::scoreConflicts(chart, answer.discrepancies);
        measured.conflicts.add(found);
        const double recall =
            found.planted == 0 ? 1 : static_cast<double>(found.found) / static_cast<double>(found.planted);
        if (recall < measured.worstConflictRecall) {
            measured.worstConflictRecall = recall;
            measured.worstConflictSeed = options.seed;
        }
        if (show == Show::Misses) {
            showPairs("wrong", options.seed, chart, charts::wrongPairs(chart, groups, 20));
            showPairs("missed", options.seed, chart, charts::missedPairs(chart, groups, 40));
            showConflicts(options.seed, chart, answer);
        }
    }
    return measured;
}

std::vector<Workbench> workbenches(int seeds, const charts::Options& wanted, Show show) {
    std::vector<Workbench> all;
    for (int i = 0; i < seeds; ++i) {
        charts::Options options = wanted;
        options.seed = wanted.seed + static_cast<std::uint64_t>(i);
        const charts::Chart chart = charts::tenYears(options);
        const auto answer = run(chart, chart.statements);
        Workbench one{options.seed, chart.statements.size(), answer.items.size(), {}, 0, 0};
        std::vector<timeline::Discrepancy> rows;
        for (const timeline::Discrepancy& row : answer.discrepancies) {
            const bool grave = row.severity <= timeline::DiscrepancySeverity::Clinical;
            one.folded += grave ? 0 : 1;
            one.missing += grave && row.kind == timeline::DiscrepancyKind::MissingInSource ? 1 : 0;
            if (row.kind != timeline::DiscrepancyKind::MissingInSource)
                rows.push_back(row);
        }
        one.planted = charts::scoreConflicts(chart, rows);
        if (show == Show::Misses)
            showConflicts(options.seed, chart, answer);
        all.push_back(one);
    }
    return all;
}

std::string table(const std::vector<Workbench>& charts) {
    std::string text = "\nten years, four sources: open safety and clinical rows beside the planted ones\n"
                       "  seed statements  items   open  of one fact  lacking (grouped)  planted  told  folded\n";
    for (const Workbench& one : charts)
        text += formatted("  %4llu %10zu %6zu %6zu %12llu %18zu %8llu %5llu %7zu\n",
                          static_cast<unsigned long long>(one.seed), one.statements, one.items, one.open(),
                          static_cast<unsigned long long>(one.planted.told), one.missing,
                          static_cast<unsigned long long>(one.planted.planted),
                          static_cast<unsigned long long>(one.planted.found), one.folded);
    return text;
}

std::string table(const Measurement& measured) {
    std::string text =
        formatted("%d seeds, %zu statements, %zu items\n\n", measured.seeds, measured.statements, measured.items);
    text += "(a) exact-match de-duplication; (b) same code and same day, dose ignored, value ignored where there is "
            "none\n\n";
    text += formatted("%-22s %8s  %21s   %8s  %23s  %23s  %s\n", "", "near-", "wrong merges", "same", "SAME recall %",
                      "B3 F1 %", "worst seed");
    text += formatted("%-22s %8s  %5s %7s %7s   %8s  %7s %7s %7s  %7s %7s %7s  %s\n", "kind", "twins", "ours", "(a)",
                      "(b)", "pairs", "ours", "(a)", "(b)", "ours", "(a)", "(b)", "");
    const auto line = [&](std::string_view name, const Line& one) {
        text +=
            formatted("%-22.*s %8llu  %5llu %7llu %7llu   %8llu  %7.2f %7.2f %7.2f  %7.2f %7.2f %7.2f  %6.2f #%llu\n",
                      static_cast<int>(name.size()), name.data(), static_cast<unsigned long long>(one.ours.twins),
                      static_cast<unsigned long long>(one.ours.wrong), static_cast<unsigned long long>(one.exact.wrong),
                      static_cast<unsigned long long>(one.common.wrong), static_cast<unsigned long long>(one.ours.same),
                      100 * one.ours.sameRecall(), 100 * one.exact.sameRecall(), 100 * one.common.sameRecall(),
                      100 * one.ours.f1(), 100 * one.exact.f1(), 100 * one.common.f1(),
                      one.worst > 1 ? 100 : 100 * one.worst, static_cast<unsigned long long>(one.worstSeed));
    };
    for (const auto& [kind, one] : measured.kinds)
        line(clinical::name(kind), one);
    line("all", measured.all);
    text += "\nnear-twins by what sets them apart: pairs, wrong merges\n";
    for (const auto& [twin, score] : measured.twins)
        text += formatted("  %-20s %8llu %6llu\n", twin.c_str(), static_cast<unsigned long long>(score.twins),
                          static_cast<unsigned long long>(score.wrong));
    text += formatted("\nplanted conflicts %llu, told %llu (recall %.2f %%, worst seed #%llu %.2f %%)\n",
                      static_cast<unsigned long long>(measured.conflicts.planted),
                      static_cast<unsigned long long>(measured.conflicts.found), 100 * measured.conflictRecall(),
                      static_cast<unsigned long long>(measured.worstConflictSeed), 100 * measured.worstConflictRecall);
    text += formatted("safety and clinical rows %llu, of planted conflicts %llu (precision %.2f %%)\n",
                      static_cast<unsigned long long>(measured.conflicts.told),
                      static_cast<unsigned long long>(measured.conflicts.right), 100 * measured.conflictPrecision());
    text += formatted("statements lost, doubled or against the second count: %zu\n", measured.faults.size());
    for (std::size_t i = 0; i < measured.faults.size() && i < 10; ++i)
        text += "  " + measured.faults[i] + '\n';
    return text;
}

} // namespace anamnesis::testing
