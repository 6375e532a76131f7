// SPDX-License-Identifier: GPL-3.0-or-later
// anamnesis-terms-large [--rows N] [--folder DIR]: writes invented files of N rows, loads each in a process of its own
// and prints time, peak memory, sizes and look-up times. Exit 1 when a median is above the target.
#include "services/terms/expand/Expand.h"
#include "tests/bench/terms/Files.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace anamnesis;
namespace fs = std::filesystem;

namespace {

constexpr double targetMicroseconds = 50;
constexpr std::size_t asked = 20'000;

double since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Runs the work in a process of its own; answers whether it did well, and its peak memory in MB.
std::pair<bool, double> apart(const std::function<bool()>& work) {
    std::fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        const bool well = work();
        std::fflush(stdout);
        _exit(well ? 0 : 1);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    return {WIFEXITED(status) && WEXITSTATUS(status) == 0, static_cast<double>(usage.ru_maxrss) / 1024};
}

double megabytes(const fs::path& path) {
    double bytes = 0;
    if (fs::is_regular_file(path))
        return static_cast<double>(fs::file_size(path)) / (1 << 20);
    for (const auto& entry : fs::directory_iterator(path))
        bytes += static_cast<double>(entry.file_size());
    return bytes / (1 << 20);
}

struct Times {
    double median = 0;
    double worst99 = 0;
    std::size_t found = 0;
};

/// Every look-up of another code, in no order, as charts ask.
Times lookUp(const terms::Store& store, const bench::Shape& shape, std::size_t rows, bool held) {
    std::mt19937_64 random(7);
    std::vector<double> times;
    Times result;
    for (std::size_t at = 0; at < asked; ++at) {
        const std::string code = shape.code(random() % rows) + (held ? "" : "x");
        const auto start = std::chrono::steady_clock::now();
        result.found += store.lookup(shape.system, code).empty() ? 0U : 1U;
        times.push_back(since(start) * 1e6);
    }
    std::ranges::sort(times);
    result.median = times[times.size() / 2];
    result.worst99 = times[times.size() * 99 / 100];
    return result;
}

bool measure(const bench::Shape& shape, const fs::path& folder, std::size_t rows) {
    const fs::path file = folder / shape.file;
    const fs::path packs = folder / "packs" / shape.name;
    shape.write(file, rows);
    const auto [loaded, memory] = apart([&] {
        const auto start = std::chrono::steady_clock::now();
        const auto report = terms::load(file, packs);
        const double took = since(start);
        if (!report || report->broken > 0) {
            std::printf("%s: %s\n", shape.name.c_str(), report ? "broken rows" : report.error().code.c_str());
            return false;
        }
        std::printf("%-18s load %6.2f s  %8.0f rows/s  ", shape.name.c_str(), took, static_cast<double>(rows) / took);
        return true;
    });
    if (!loaded)
        return false;
    std::printf("peak %5.0f MB  file %5.0f MB  pack %5.0f MB", memory, megabytes(file), megabytes(packs));
    fs::remove(file);
    if (shape.code == nullptr) {
        std::printf("\n");
        return true;
    }
    const auto [well, open] = apart([&] {
        Issues issues;
        const auto start = std::chrono::steady_clock::now();
        const auto store = terms::Store::open(packs, issues);
        const double opened = since(start) * 1e3;
        const Times hits = lookUp(store, shape, rows, true);
        const Times misses = lookUp(store, shape, rows, false);
        std::printf("  open %4.0f ms  look-up median %5.1f us, 99%% %5.1f us; of an unknown code %5.1f us", opened,
                    hits.median, hits.worst99, misses.median);
        return hits.found == asked && misses.found == 0 && hits.median <= targetMicroseconds;
    });
    std::printf("  with %3.0f MB%s\n", open, well ? "" : "  NOT MET");
    return well;
}

/// Branches of the invented hierarchy, and the refusal to list all of it.
bool branches(const fs::path& folder, std::size_t rows) {
    Issues issues;
    fs::create_directories(folder / "packs" / "all");
    for (const char* part : {"RF2 descriptions", "RF2 relationships"})
        for (const auto& pack : fs::directory_iterator(folder / "packs" / part))
            fs::rename(pack.path(), folder / "packs" / "all" / pack.path().filename());
    const auto store = terms::Store::open(folder / "packs" / "all", issues);
    bool well = true;
    for (const std::string& code : {bench::branchConcept(rows), bench::rootConcept()}) {
        const auto start = std::chrono::steady_clock::now();
        const auto expansion = terms::expand(store, "http://snomed.info/sct?fhir_vs=isa/" + code);
        well = well && expansion && expansion->members.size() > 100;
        std::printf("is-a %s: %zu codes, %s, %.2f s\n", code.c_str(), expansion ? expansion->members.size() : 0U,
                    expansion && expansion->complete ? "all of them" : "cut at the bound and said", since(start));
    }
    return well;
}

} // namespace

int main(int argc, char** argv) {
    std::size_t rows = 1'000'000;
    fs::path folder = fs::temp_directory_path() / ("anamnesis-terms-large-" + std::to_string(getpid()));
    for (int at = 1; at + 1 < argc; at += 2) {
        if (std::string_view(argv[at]) == "--rows")
            rows = std::max<std::size_t>(100, std::strtoull(argv[at + 1], nullptr, 10));
        if (std::string_view(argv[at]) == "--folder")
            folder = argv[at + 1];
    }
    fs::create_directories(folder);
    bool well = true;
    for (const bench::Shape& shape : bench::shapes())
        well = measure(shape, folder, rows) && well;
    well = well && branches(folder, rows);
    std::error_code error;
    fs::remove_all(folder / "packs", error);
    fs::remove(folder, error);
    return well ? 0 : 1;
}
