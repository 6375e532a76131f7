// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Contested.h"

#include "services/identity/Comparison.h"

#include <algorithm>
#include <compare>
#include <unordered_map>

namespace anamnesis::identity {

using namespace level;

namespace {

constexpr std::uint16_t KinVetoes = VetoGeneration | VetoBirthOrder | VetoTwins | VetoNearTwins;

/// What tells one of two relatives from the other, most telling first.
struct Nearness {
    bool identifier = false;
    bool given = false;
    bool birth = false;

    friend auto operator<=>(const Nearness&, const Nearness&) = default;
};

constexpr Nearness Clear{true, true, true}; ///< nothing could be nearer: one number, one name, one birth date

Nearness nearness(const Population& population, const Edge& edge) {
    const Outcome o = compareRecords(population, edge.a, edge.b);
    const std::uint8_t given = o.at(Field::Given);
    return {(edge.judgement.groups & GroupIdentifier) != 0, given == GivenExact || given == GivenSwapped,
            o.at(Field::BirthDate) == BirthExact};
}

/// Whether two are kin by a veto. What is asked of a crowd is asked again for each of its records, and so remembered.
class Kin {
public:
    Kin(const Population& population, const Scores& scores, const LinkerOptions& options)
        : m_population(population), m_scores(scores), m_options(options) {}

    [[nodiscard]] bool operator()(std::uint32_t a, std::uint32_t b, bool crowd) {
        if (!crowd) {
            return judged(a, b);
        }
        const std::uint64_t key = (std::uint64_t{std::min(a, b)} << 32U) | std::max(a, b);
        if (const auto found = m_known.find(key); found != m_known.end()) {
            return found->second;
        }
        return m_known.emplace(key, judged(a, b)).first->second;
    }

private:
    [[nodiscard]] bool judged(std::uint32_t a, std::uint32_t b) const {
        return (judgePair(m_population, m_scores, m_options, a, b).vetoes & KinVetoes) != 0;
    }

    const Population& m_population;
    const Scores& m_scores;
    const LinkerOptions& m_options;
    std::unordered_map<std::uint64_t, bool> m_known;
};

struct Claim {
    std::uint32_t record;
    std::uint32_t edge;

    friend auto operator<=>(const Claim&, const Claim&) = default;
};

} // namespace

std::vector<std::uint32_t> contested(const Population& population, const Scores& scores, const LinkerOptions& options,
                                     std::span<const Edge> edges) {
    std::vector<std::uint32_t> out;
    if (!scores.households()) {
        return out; // no kin whom a record could be mistaken for
    }
    std::vector<Claim> claims;
    for (std::uint32_t i = 0; i < edges.size(); ++i) {
        if (edges[i].judgement.grade == Grade::Certain) {
            claims.push_back({edges[i].a, i});
            claims.push_back({edges[i].b, i});
        }
    }
    std::ranges::sort(claims);
    constexpr std::size_t crowd = 16;
    Kin kin(population, scores, options);
    std::vector<Nearness> near;
    for (std::size_t from = 0; from < claims.size();) {
        std::size_t to = from + 1;
        while (to < claims.size() && claims[to].record == claims[from].record) {
            ++to;
        }
        const std::span<const Claim> mine = std::span(claims).subspan(from, to - from);
        from = to;
        if (mine.size() < 2) {
            continue;
        }
        near.clear();
        for (const Claim& claim : mine) {
            near.push_back(nearness(population, edges[claim.edge]));
        }
        const auto other = [&](const Claim& claim) {
            return edges[claim.edge].a == claim.record ? edges[claim.edge].b : edges[claim.edge].a;
        };
        for (std::size_t i = 0; i < mine.size(); ++i) {
            for (std::size_t k = 0; k < mine.size() && near[i] != Clear; ++k) {
                if (i != k && near[i] <= near[k] && kin(other(mine[i]), other(mine[k]), mine.size() > crowd)) {
                    out.push_back(mine[i].edge);
                    break;
                }
            }
        }
    }
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace anamnesis::identity
