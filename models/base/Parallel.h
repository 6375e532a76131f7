// SPDX-License-Identifier: GPL-3.0-or-later
// Work that falls into independent parts, done on several threads. The answer must not hang on who did which part.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace anamnesis {

/// Calls work(begin, end) for parts of [0, count), each at most `part` long, until all is done; the caller's thread
/// takes its share. With `threads` 0 or 1, or with one part only, everything happens here, in order. What a part throws
/// ends the work and is thrown here.
template <typename Work>
void inParallel(std::size_t count, std::size_t part, unsigned threads, const Work& work) {
    const std::size_t parts = (count + part - 1) / part;
    std::atomic<std::size_t> next{0};
    std::mutex mutex;
    std::exception_ptr thrown;
    const auto share = [&] {
        for (std::size_t one = next++; one < parts; one = next++)
            try {
                work(one * part, std::min(count, (one + 1) * part));
            } catch (...) {
                const std::lock_guard lock(mutex);
                thrown = thrown ? thrown : std::current_exception();
                next = parts;
            }
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t other = 1; other < std::min<std::size_t>(threads, parts); ++other)
            others.emplace_back(share);
        share();
    }
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace anamnesis
