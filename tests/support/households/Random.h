// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers that are the same on every machine (splitmix64, Steele et al. 2014).
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>

namespace anamnesis::households {

class Random {
public:
    /// The seed is mixed first: a state that counts on from it would give neighbouring seeds one stream, a draw apart.
    explicit Random(std::uint64_t seed) : m_state(mixed(seed * 0xD1342543DE82EF95ull + 0x1234567ull)) {}
    std::uint64_t next() { return mixed(m_state += 0x9E3779B97F4A7C15ull); }
    double share() { return static_cast<double>(next() >> 11) * 0x1.0p-53; } ///< [0, 1)
    bool chance(double p) { return share() < p; }
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(next() % bound); }
    int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1))); }
    /// Early entries are much more common than late ones, as names are.
    std::size_t skewed(std::size_t bound) {
        const double s = share();
        return static_cast<std::size_t>(static_cast<double>(bound) * s * s);
    }
    template <class T>
    const T& pick(std::span<const T> from) {
        return from[below(from.size())];
    }
    template <class T>
    const T& pickSkewed(std::span<const T> from) {
        return from[skewed(from.size())];
    }

private:
    static constexpr std::uint64_t mixed(std::uint64_t z) {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

} // namespace anamnesis::households
