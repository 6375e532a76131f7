// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Linker.h"

#include "services/identity/Blocking.h"
#include "services/identity/Comparison.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace anamnesis::identity {

namespace {

Edge ordered(const Population& population, std::uint32_t a, std::uint32_t b, const Judgement& judgement) {
    Edge edge{a, b, judgement, false};
    if (population.before(b, a)) {
        std::swap(edge.a, edge.b);
    }
    return edge;
}

bool wanted(const Population& population, const LinkerOptions& options, std::uint32_t a, std::uint32_t b) {
    return population.sourceIndex(a) == population.sourceIndex(b) ? options.within : options.across;
}

} // namespace

Outcome outcomeFor(const Population& population, const Edge& edge) {
    return compareRecords(population, edge.a, edge.b);
}

Judgement judgePair(const Population& population, const Scores& scores, const LinkerOptions& options, std::uint32_t a,
                    std::uint32_t b) {
    const std::uint32_t source = population.sourceIndex(a);
    const bool once =
        source == population.sourceIndex(b) && source < options.duplicateFree.size() && options.duplicateFree[source];
    return judge(compareRecords(population, a, b), scores, once);
}

std::vector<Edge> gradedPairs(const Population& population, const Scores& scores, const LinkerOptions& options,
                              std::uint64_t& compared) {
    const Blocks blocks(population);
    const unsigned threads = std::clamp(options.threads, 1U, 64U);
    std::vector<std::vector<Edge>> found(threads);
    std::vector<std::uint64_t> counts(threads, 0);
    for (unsigned part = 0; part < Blocks::Parts; ++part) {
        const std::vector<Blocks::Entry> entries = blocks.part(part);
        constexpr std::size_t Chunk = 8192;
        std::atomic<std::size_t> next{0};
        const auto work = [&](unsigned thread) {
            for (;;) {
                const std::size_t start = next.fetch_add(Chunk);
                if (start >= entries.size() || options.cancel.cancelled()) {
                    return;
                }
                // Blocks that begin in this chunk are this thread's, to their end.
                std::size_t from = start;
                while (from > 0 && from < entries.size() && entries[from].key == entries[from - 1].key) {
                    ++from;
                }
                const std::size_t stop = std::min(entries.size(), start + Chunk);
                while (from < stop) {
                    std::size_t to = from + 1;
                    while (to < entries.size() && entries[to].key == entries[from].key) {
                        ++to;
                    }
                    for (std::size_t i = from; i < to; ++i) {
                        for (std::size_t k = i + 1; k < to; ++k) {
                            const std::uint32_t a = entries[i].record;
                            const std::uint32_t b = entries[k].record;
                            if (!wanted(population, options, a, b) || !blocks.meetFirstAt(entries[from].key, a, b)) {
                                continue;
                            }
                            ++counts[thread];
                            const Judgement judgement = judgePair(population, scores, options, a, b);
                            if (judgement.grade <= options.least) {
                                found[thread].push_back(ordered(population, a, b, judgement));
                            }
                        }
                    }
                    from = to;
                }
            }
        };
        std::vector<std::thread> others;
        for (unsigned t = 1; t < threads; ++t) {
            others.emplace_back(work, t);
        }
        work(0);
        for (std::thread& other : others) {
            other.join();
        }
    }
    std::vector<Edge> edges;
    compared = 0;
    for (unsigned t = 0; t < threads; ++t) {
        compared += counts[t];
        edges.insert(edges.end(), found[t].begin(), found[t].end());
        std::vector<Edge>().swap(found[t]);
    }
    std::ranges::sort(edges, {}, [](const Edge& e) { return (std::uint64_t{e.a} << 32) | e.b; });
    return edges;
}

} // namespace anamnesis::identity
