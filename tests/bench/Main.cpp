// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Rows.h"

#include <QApplication>
#include <benchmark/benchmark.h>

#include <cstdio>
#include <initializer_list>
#include <set>
#include <string_view>

int main(int argc, char** argv) {
    using namespace anamnesis::bench;
    Sizes sizes;
    std::set<int> wanted;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        const bool more = i + 1 < argc;
        if (argument == "--memory" && more)
            return memoryRun(std::stoul(argv[i + 1]));
        if (argument == "--memory-reconcile" && more)
            return reconcileMemoryRun(std::stoul(argv[i + 1]));
        if (argument == "--items" && more)
            sizes.items = std::stoul(argv[++i]);
        else if (argument == "--repetitions" && more)
            sizes.repetitions = std::stoi(argv[++i]);
        else
            wanted.insert(std::atoi(argv[i]));
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    int none = 1;
    benchmark::Initialize(&none, argv);
    const auto asked = [&](std::initializer_list<int> numbers) {
        if (wanted.empty())
            return true;
        for (const int number : numbers)
            if (wanted.contains(number))
                return true;
        return false;
    };
    Rows rows;
    if (asked({1, 2, 3, 4}))
        chartRows(sizes, rows);
    if (asked({5, 6, 10}))
        pipelineRows(sizes, rows);
    if (asked({7}))
        decodeRows(sizes, rows);
    if (asked({9}))
        storeRows(sizes, rows);
    if (asked({15, 17}))
        reconcileRows(sizes, rows);
    std::printf("%s\n", nlohmann::ordered_json{{"items", sizes.items}, {"rows", rows}}.dump(2).c_str());
    return rows.empty() ? 2 : 0;
}
