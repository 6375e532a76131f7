// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Rows.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>

namespace anamnesis::bench {
namespace {

/// Keeps the manual times Google Benchmark reports for each repetition.
class Collector final : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<benchmark::BenchmarkReporter::Run>& runs) override {
        for (const auto& run : runs)
            if (run.run_type == benchmark::BenchmarkReporter::Run::RT_Iteration)
                times[run.run_name.function_name].push_back(run.real_accumulated_time /
                                                            static_cast<double>(run.iterations));
    }
    std::map<std::string, std::vector<double>> times;
};

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

} // namespace

double seconds(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

nlohmann::ordered_json measure(const Row& row, int repetitions) {
    const auto body = [](const Run& run) {
        return [run](benchmark::State& state) {
            for ([[maybe_unused]] auto _ : state)
                state.SetIterationTime(run());
        };
    };
    std::map<std::string, std::vector<double>> times;
    for (int i = 0; i < repetitions; ++i) { // ours, peer, ours, peer …
        benchmark::ClearRegisteredBenchmarks();
        benchmark::RegisterBenchmark("ours", body(row.runOurs))->UseManualTime()->Iterations(1);
        benchmark::RegisterBenchmark("peer", body(row.runPeer))->UseManualTime()->Iterations(1);
        Collector collector;
        benchmark::RunSpecifiedBenchmarks(&collector);
        for (const auto& [name, list] : collector.times)
            times[name].insert(times[name].end(), list.begin(), list.end());
    }
    const double ours = median(times["ours"]);
    const double peer = median(times["peer"]);
    const double ratio = row.atLeast ? (ours > 0 ? peer / ours : 0) : (peer > 0 ? ours / peer : 0);
    return {{"row", row.number},
            {"what", row.what},
            {"ours", {{"name", row.ours}, {"seconds", ours}}},
            {"peer", {{"name", row.peer}, {"seconds", peer}}},
            {"ratio", ratio},
            {"target", std::string(row.atLeast ? ">= " : "<= ") + std::to_string(row.target)},
            {"met", row.atLeast ? ratio >= row.target : ratio <= row.target},
            {"repetitions", repetitions}};
}

nlohmann::ordered_json counted(int number, const std::string& what, double ours, double peer, double target) {
    const double ratio = peer > 0 ? ours / peer : 0;
    return {{"row", number},         {"what", what},   {"ours", ours},
            {"peer", peer},          {"ratio", ratio}, {"target", "<= " + std::to_string(target)},
            {"met", ratio <= target}};
}

std::uint64_t kilobytesOf(std::string_view field) {
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line))
        if (line.starts_with(std::string(field) + ':'))
            return std::stoull(line.substr(field.size() + 1));
    return 0;
}

double kilobytesOfChild(const std::string& option, std::size_t count) {
    const std::string self = std::filesystem::read_symlink("/proc/self/exe").string();
    FILE* child = popen(("exec " + self + ' ' + option + ' ' + std::to_string(count)).c_str(), "r");
    if (child == nullptr)
        return 0;
    double kilobytes = 0;
    if (std::fscanf(child, "%lf", &kilobytes) != 1)
        kilobytes = 0;
    pclose(child);
    return kilobytes;
}

} // namespace anamnesis::bench
