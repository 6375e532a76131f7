// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Similarity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>

namespace anamnesis::identity {

namespace {
constexpr double BoostFrom = 0.7;   ///< Winkler's boost threshold
constexpr std::size_t Longest = 64; ///< longer texts are compared by their first 64 bytes

void dropCommonEnds(std::string_view& a, std::string_view& b) {
    while (!a.empty() && !b.empty() && a.front() == b.front()) {
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a.remove_suffix(1);
        b.remove_suffix(1);
    }
}

/// "ca" and "abc": two letters swapped and one put between them, which alignment alone counts as three. Of texts
/// without common ends.
bool swappedAcross(std::string_view a, std::string_view b) {
    const std::string_view two = a.size() < b.size() ? a : b;
    const std::string_view three = a.size() < b.size() ? b : a;
    return two.size() == 2 && three.size() == 3 && two[0] == three[2] && two[1] == three[0];
}

} // namespace

double jaroWinkler(std::string_view a, std::string_view b) {
    a = a.substr(0, Longest);
    b = b.substr(0, Longest);
    if (a == b) {
        return 1.0;
    }
    if (a.empty() || b.empty()) {
        return 0.0;
    }
    const std::size_t longer = std::max(a.size(), b.size());
    const std::size_t window = longer / 2 > 0 ? longer / 2 - 1 : 0;
    std::uint64_t takenA = 0;
    std::uint64_t takenB = 0;
    std::size_t matches = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const std::size_t from = i > window ? i - window : 0;
        const std::size_t to = std::min(b.size(), i + window + 1);
        for (std::size_t j = from; j < to; ++j) {
            if (a[i] == b[j] && !((takenB >> j) & 1)) {
                takenA |= std::uint64_t{1} << i;
                takenB |= std::uint64_t{1} << j;
                ++matches;
                break;
            }
        }
    }
    if (matches == 0) {
        return 0.0;
    }
    std::size_t swapped = 0;
    std::size_t j = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!((takenA >> i) & 1)) {
            continue;
        }
        while (!((takenB >> j) & 1)) {
            ++j;
        }
        swapped += a[i] != b[j] ? 1 : 0;
        ++j;
    }
    const double m = static_cast<double>(matches);
    const double jaro = (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) +
                         (m - static_cast<double>(swapped / 2)) / m) /
                        3.0;
    if (jaro <= BoostFrom) {
        return jaro;
    }
    std::size_t prefix = 0;
    while (prefix < std::min({a.size(), b.size(), std::size_t{4}}) && a[prefix] == b[prefix]) {
        ++prefix;
    }
    return jaro + static_cast<double>(prefix) * 0.1 * (1.0 - jaro);
}

int editDistance(std::string_view a, std::string_view b, int limit) {
    a = a.substr(0, Longest);
    b = b.substr(0, Longest);
    if (std::abs(static_cast<int>(a.size()) - static_cast<int>(b.size())) > limit) {
        return limit + 1;
    }
    dropCommonEnds(a, b);
    if (limit == 1) {
        const bool swapped = a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
        const std::size_t longer = std::max(a.size(), b.size());
        return longer == 0 ? 0 : longer == 1 || swapped ? 1 : 2;
    }
    std::array<std::array<std::uint8_t, Longest + 1>, 3> rows{};
    for (std::size_t j = 0; j <= b.size(); ++j) {
        rows[0][j] = static_cast<std::uint8_t>(j);
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i + 2) % 3];
        const auto& twoAbove = rows[(i + 1) % 3];
        row[0] = static_cast<std::uint8_t>(i);
        int least = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            int best = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                best = std::min(best, twoAbove[j - 2] + 1);
            }
            row[j] = static_cast<std::uint8_t>(best);
            least = std::min(least, best);
        }
        if (least > limit + 1) {
            return limit + 1;
        }
    }
    const int aligned = rows[a.size() % 3][b.size()];
    return aligned == 3 && limit == 2 && swappedAcross(a, b) ? 2 : std::min(aligned, limit + 1);
}

bool swappedNeighbours(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) {
        return false;
    }
    dropCommonEnds(a, b);
    return a.size() == 2 && a[0] == b[1] && a[1] == b[0];
}

bool oneSlip(std::string_view a, std::string_view b) {
    const std::size_t shorter = std::min(a.size(), b.size());
    if (shorter < 3) {
        return false;
    }
    return editDistance(a, b, shorter >= 8 ? 2 : 1) <= (shorter >= 8 ? 2 : 1);
}

} // namespace anamnesis::identity
