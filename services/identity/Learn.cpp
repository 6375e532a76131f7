// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Learn.h"

#include "services/identity/Blocking.h"
#include "services/identity/Comparison.h"
#include "services/identity/Grade.h"
#include "services/identity/Population.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace anamnesis::identity {

namespace {

constexpr double ShippedWorth = 5000; ///< records that the shipped tables weigh as much as

FrequencyTable mixed(const FrequencyTable& shipped, const Population& population, bool given) {
    FrequencyTable out;
    out.name = shipped.name;
    const double records = static_cast<double>(population.size());
    const double all = records + ShippedWorth;
    out.unseen = std::max(shipped.unseen * ShippedWorth / all, 1.0 / all / 4);
    for (const auto& [value, share] : shipped.share) {
        out.share[value] = share * ShippedWorth / all;
    }
    for (Token token = 1; token < population.lexicon().size(); ++token) {
        const std::uint32_t count = given ? population.givenCount(token) : population.familyCount(token);
        if (count < 2) {
            continue; // its own bearer: says nothing of others
        }
        double& share = out.share.try_emplace(std::string(population.lexicon().text(token)), out.unseen).first->second;
        share += static_cast<double>(count - 1) / all;
    }
    return out;
}

struct Pattern {
    Outcome outcome;
    double match = 0;
};

} // namespace

Model adapted(const Model& model, const Population& population) {
    Model out = model;
    for (FrequencyTable& table : out.frequencies) {
        table = mixed(table, population, table.name == "given");
    }
    out.population = std::max(model.population, static_cast<double>(population.size()));
    out.name = model.name == "shipped" ? "adapted" : model.name;
    stamp(out);
    return out;
}

Model learn(const Model& model, const Population& population, const LearnOptions& options) {
    Model out = adapted(model, population);
    const Model start = out;
    if (population.size() < 200) {
        return out;
    }
    // Records in an order of their own, so that the input's does not matter.
    std::vector<std::uint32_t> order(population.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) { return population.before(a, b); });

    // u of the levels that are not weighed by frequency: random pairs are all but never one person.
    std::array<std::array<double, MostLevels>, FieldCount> u{};
    std::uint64_t state = 0x5DEECE66Dull;
    const auto draw = [&] {
        state = state * 6364136223846793005ull + 1442695040888963407ull;
        return static_cast<std::size_t>((state >> 33) % order.size());
    };
    for (std::size_t i = 0; i < options.randomPairs; ++i) {
        const std::uint32_t a = order[draw()];
        const std::uint32_t b = order[draw()];
        if (a == b) {
            continue;
        }
        const Outcome o = compareRecords(population, a, b);
        for (std::size_t f = 0; f < FieldCount; ++f) {
            ++u[f][o.levels[f]];
        }
    }

    std::vector<Pattern> pairs;
    const Blocks blocks(population);
    for (unsigned part = 0; part < Blocks::Parts && pairs.size() < 2000000; ++part) {
        const auto entries = blocks.part(part);
        for (std::size_t from = 0; from < entries.size();) {
            std::size_t to = from + 1;
            while (to < entries.size() && entries[to].key == entries[from].key) {
                ++to;
            }
            for (std::size_t i = from; i < to; ++i) {
                for (std::size_t k = i + 1; k < to; ++k) {
                    if (blocks.meetFirstAt(entries[from].key, entries[i].record, entries[k].record)) {
                        pairs.push_back({compareRecords(population, entries[i].record, entries[k].record), 0});
                    }
                }
            }
            from = to;
        }
    }

    for (int round = 0; round < options.rounds; ++round) {
        const Scores scores(out);
        std::array<std::array<double, MostLevels>, FieldCount> m{};
        for (Pattern& pair : pairs) {
            // Only pairs that may be one person by the rules teach: households would teach that brothers are one.
            const Judgement judgement = judge(pair.outcome, scores);
            pair.match =
                judgement.grade == Grade::Distinct ? 0.0 : 1.0 / (1.0 + std::exp2(-std::min(60.0F, judgement.bits)));
            for (std::size_t f = 0; f < FieldCount; ++f) {
                m[f][pair.outcome.levels[f]] += pair.match;
            }
        }
        double moved = 0;
        for (const FieldRow& row : fieldRows()) {
            const auto f = static_cast<std::size_t>(row.field);
            auto field = std::ranges::find(out.fields, row.name, &FieldModel::name);
            const auto* before = start.field(row.name);
            const double matchTotal = std::accumulate(m[f].begin() + 1, m[f].end(), 0.0);
            const double randomTotal = std::accumulate(u[f].begin() + 1, u[f].end(), 0.0);
            for (std::size_t i = 0; field != out.fields.end() && i < row.levels.size(); ++i) {
                Level& level = field->levels[i];
                const Level& first = before->levels[i];
                const double m2 = (m[f][i + 1] + first.m * options.steadfast) / (matchTotal + options.steadfast);
                const double was = level.m;
                level.m = std::clamp(m2, first.m / 4, std::min(1.0, first.m * 4));
                moved = std::max(moved, std::abs(level.m - was));
                const bool household = row.field >= Field::National; // their u is of households, not of chance
                if (!level.byFrequency && !household) {
                    const double u2 = (u[f][i + 1] + first.u * options.steadfast) / (randomTotal + options.steadfast);
                    level.u = std::clamp(u2, first.u / 4, std::min(1.0, first.u * 4));
                }
            }
        }
        if (moved < 1e-4) {
            break;
        }
    }
    out.name = "learned";
    stamp(out);
    return out;
}

} // namespace anamnesis::identity
