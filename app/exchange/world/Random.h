// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded choice (SplitMix64, Steele et al. 2014). Every purpose draws from a stream of its own, named by numbers and
// words, so that adding a fact in one place does not move those of another. No std distributions: they differ between
// libraries.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace anamnesis::exchange {

class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    Random(std::uint64_t seed, std::string_view purpose, std::uint64_t a = 0, std::uint64_t b = 0)
        : m_state(mix(seed ^ mix(hash(purpose) ^ mix(a + 0x51ULL) ^ mix(b + 0xA7ULL) * 31))) {}

    std::uint64_t next() { return mix(m_state += 0x9E3779B97F4A7C15ULL); }
    /// 0 … bound - 1; 0 for a bound below 1.
    int below(int bound) {
        return bound < 1 ? 0 : static_cast<int>((next() >> 16) % static_cast<std::uint64_t>(bound));
    }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <class Range>
    const auto& pick(const Range& range) {
        return range[static_cast<std::size_t>(below(static_cast<int>(range.size())))];
    }
    std::string digits(int count) {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += static_cast<char>('0' + (i == 0 ? between(1, 9) : below(10)));
        return text;
    }
    std::string uuid();
    /// Letters and digits as servers make opaque ids of.
    std::string opaque(int length);

    static std::uint64_t hash(std::string_view text) { // FNV-1a
        std::uint64_t value = 0xCBF29CE484222325ULL;
        for (const char c : text)
            value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
        return value;
    }
    static std::uint64_t mix(std::uint64_t z) {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

private:
    std::uint64_t m_state;
};

} // namespace anamnesis::exchange
