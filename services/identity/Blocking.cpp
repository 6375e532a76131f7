// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Blocking.h"

#include "services/identity/BlockKeys.h"
#include "services/identity/Population.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace anamnesis::identity {

namespace {

constexpr std::size_t Crowded[] = {50, 150}; ///< block size from which a key is refined, at first and once refined

/// Keys that more than `limit` records share, and by how many they are shared.
std::unordered_map<std::uint32_t, std::size_t> crowdedKeys(std::vector<std::uint32_t> keys, std::size_t limit) {
    std::unordered_map<std::uint32_t, std::size_t> out;
    std::ranges::sort(keys);
    for (std::size_t from = 0; from < keys.size();) {
        std::size_t to = from + 1;
        while (to < keys.size() && keys[to] == keys[from]) {
            ++to;
        }
        if (to - from > limit) {
            out.emplace(keys[from], to - from);
        }
        from = to;
    }
    return out;
}

/// A refinement that more than four in five of a block share parts nothing: the given name among those that met by it.
bool partsNothing(const std::vector<std::uint32_t>& refined, std::uint32_t key, std::size_t blockSize) {
    const auto [from, to] = std::ranges::equal_range(refined, key);
    return 5 * static_cast<std::size_t>(to - from) > 4 * blockSize;
}

} // namespace

Blocks::Blocks(const Population& population) {
    const auto count = static_cast<std::uint32_t>(population.size());
    const BlockKeys maker(population);
    std::vector<std::uint32_t> scratch;
    std::vector<std::uint32_t> keys;
    m_starts.reserve(count + std::size_t{1});
    m_keys.reserve(std::size_t{count} * 12);
    for (std::uint32_t i = 0; i < count; ++i) {
        m_starts.push_back(static_cast<std::uint32_t>(m_keys.size()));
        maker.keys(i, keys, scratch);
        m_keys.insert(m_keys.end(), keys.begin(), keys.end());
    }
    m_starts.push_back(static_cast<std::uint32_t>(m_keys.size()));

    std::vector<std::uint32_t> fine;
    for (const std::size_t limit : Crowded) {
        const auto crowded = crowdedKeys(m_keys, limit);
        if (crowded.empty()) {
            break;
        }
        m_refined += crowded.size();
        std::vector<std::uint32_t> refined;
        const auto eachRefined = [&](std::uint32_t record, auto take) {
            bool known = false;
            for (const std::uint32_t key : keysOf(record)) {
                const auto found = crowded.find(key);
                if (found == crowded.end()) {
                    continue;
                }
                if (!known) {
                    maker.refinements(record, fine);
                    known = true;
                }
                for (const std::uint32_t each : fine) {
                    take(mix(key, each), found->second);
                }
            }
        };
        for (std::uint32_t i = 0; i < count; ++i) {
            eachRefined(i, [&](std::uint32_t key, std::size_t) { refined.push_back(key); });
        }
        std::ranges::sort(refined);
        std::vector<std::uint32_t> all;
        std::vector<std::uint32_t> starts;
        starts.reserve(m_starts.size());
        all.reserve(m_keys.size());
        for (std::uint32_t i = 0; i < count; ++i) {
            starts.push_back(static_cast<std::uint32_t>(all.size()));
            keys.clear();
            std::ranges::copy_if(keysOf(i), std::back_inserter(keys),
                                 [&](std::uint32_t key) { return !crowded.contains(key); });
            eachRefined(i, [&](std::uint32_t key, std::size_t blockSize) {
                if (!partsNothing(refined, key, blockSize)) {
                    keys.push_back(key);
                }
            });
            std::ranges::sort(keys);
            keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
            all.insert(all.end(), keys.begin(), keys.end());
        }
        starts.push_back(static_cast<std::uint32_t>(all.size()));
        m_keys = std::move(all);
        m_starts = std::move(starts);
    }
}

std::vector<Blocks::Entry> Blocks::part(unsigned number) const {
    std::vector<Entry> out;
    out.reserve(m_keys.size() / Parts + 1024);
    for (std::uint32_t i = 0; i + 1 < m_starts.size(); ++i) {
        for (const std::uint32_t key : keysOf(i)) {
            if (key % Parts == number) {
                out.push_back({key, i});
            }
        }
    }
    std::ranges::sort(out);
    return out;
}

bool Blocks::meetFirstAt(std::uint32_t key, std::uint32_t a, std::uint32_t b) const {
    const auto left = keysOf(a);
    const auto right = keysOf(b);
    std::size_t i = 0;
    std::size_t k = 0;
    while (i < left.size() && k < right.size()) {
        if (left[i] == right[k]) {
            return left[i] == key;
        }
        left[i] < right[k] ? ++i : ++k;
    }
    return false;
}

} // namespace anamnesis::identity
