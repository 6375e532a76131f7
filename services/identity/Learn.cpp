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

constexpr double Whole = 4294967296.0; ///< parts into which a match is counted
constexpr double ShippedWorth = 5000;  ///< records that the shipped tables weigh as much as

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

/// Pairs that share an address, a phone or a mail, and how many of them are plainly two people.
struct Neighbours {
    std::size_t pairs = 0;
    std::size_t two = 0;

    /// Whether at most one pair in fifty is two people, at 95 % confidence (Hanley's rule of three for none seen; each
    /// one seen adds another two).
    [[nodiscard]] bool nobodyShares() const {
        return pairs >= 200 && (3.0 + 2.0 * static_cast<double>(two)) < 0.02 * static_cast<double>(pairs);
    }
};

/// A record that speaks of kin: then there are households, whatever the addresses say.
bool speaksOfKin(const Compact& r) {
    return r.guardians > 0 || r.mother != 0 || r.multipleBirth || r.birthOrder != 0 || r.generation != 0 ||
           r.standInName;
}

Neighbours neighbours(const Population& population) {
    struct At {
        std::uint64_t place;
        std::uint32_t record;
    };
    std::vector<At> all;
    for (std::uint32_t i = 0; i < population.size(); ++i) {
        const Compact& r = population.record(i);
        for (const Token phone : population.phones(r)) {
            all.push_back({(std::uint64_t{1} << 62) ^ phone, i});
        }
        for (const Token mail : population.emails(r)) {
            all.push_back({(std::uint64_t{1} << 63) ^ mail, i});
        }
        if (r.places > 0) {
            const CompactPlace place = population.place(r, 0);
            if (place.street != 0 && place.number != 0 && (place.postcode | place.city) != 0) {
                all.push_back({(std::uint64_t{place.street} << 40) ^ (std::uint64_t{place.number} << 20) ^
                                   (place.postcode != 0 ? place.postcode : place.city),
                               i});
            }
        }
    }
    std::ranges::sort(all, {}, [](const At& at) { return std::pair(at.place, at.record); });
    Neighbours out;
    for (std::size_t from = 0; from < all.size();) {
        std::size_t to = from + 1;
        while (to < all.size() && all[to].place == all[from].place) {
            ++to;
        }
        for (std::size_t a = from; a < to && to - from < 40; ++a) {
            for (std::size_t b = a + 1; b < to; ++b) {
                const Outcome o = compareRecords(population, all[a].record, all[b].record);
                const std::uint8_t birth = o.at(Field::BirthDate);
                ++out.pairs;
                const std::uint8_t national = o.at(Field::National);
                const bool otherBirth = birth == level::BirthDifferent || birth == level::BirthGeneration;
                const bool otherNumber = national == level::Missing || national == level::IdentifierDifferent;
                out.two += o.at(Field::Given) == level::GivenDifferent && otherBirth && otherNumber ? 1 : 0;
            }
        }
        from = to;
    }
    return out;
}

/// Address, phone and mail as evidence of a person where there are no households.
void makeContactsPersonal(Model& model) {
    for (FieldModel& field : model.fields) {
        if (field.name == name(Field::National) || field.name == name(Field::Personal)) {
            field.levels[level::IdentifierExact - 1].u = 1e-6;
            field.levels[level::IdentifierShared - 1] = {"shared", field.levels.front().m, 1e-6, false};
            field.levels[level::IdentifierClose - 1].u = 2e-5;
            field.levels[level::IdentifierDifferent - 1].m = 0.05;
        }
        for (Level& level : field.levels) { // what differs was mistyped or replaced: there is nobody else it could be
            const bool differs = level.name == "different" || level.name == "generation" || level.name == "rival";
            level.m = differs ? std::max(level.m, 0.03) : level.m;
        }
        if (field.name == name(Field::Address) || field.name == name(Field::Phone) ||
            field.name == name(Field::Email)) {
            for (Level& level : field.levels) {
                if (level.name == "exact") {
                    level.u = 2e-6;
                } else if (level.name == "building" || level.name == "close") {
                    level.u = 1e-5;
                } else if (level.name == "street" || level.name == "local") {
                    level.u = 2e-4;
                } else if (level.name == "postcode") {
                    level.u = 2e-3;
                } else if (level.name == "different") {
                    level.m = std::max(level.m, 0.2);
                }
            }
        }
    }
}

struct Pattern {
    Outcome outcome;
    double match = 0;
};

} // namespace

Model adapted(const Model& model, const Population& population, Census census) {
    Model out = model;
    for (FrequencyTable& table : out.frequencies) {
        table = mixed(table, population, table.name == "given");
    }
    out.population = std::max(model.population, static_cast<double>(population.size()));
    if (census == Census::Population && model.households && population.size() >= 500) {
        std::uint32_t kin = 0;
        for (std::uint32_t i = 0; i < population.size(); ++i) {
            kin += speaksOfKin(population.record(i)) ? 1 : 0;
        }
        if (kin * 1000 < population.size() && neighbours(population).nobodyShares()) {
            out.households = false;
            makeContactsPersonal(out);
            out.population = std::max(1000.0, static_cast<double>(population.size()));
            out.certainBits = 2;
        }
    }
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
        std::array<std::array<std::uint64_t, MostLevels>, FieldCount> m{}; // whole numbers: sums in any order are one
        for (Pattern& pair : pairs) {
            // Only pairs that may be one person by the rules teach: households would teach that brothers are one.
            const Judgement judgement = judge(pair.outcome, scores);
            pair.match =
                judgement.grade == Grade::Distinct ? 0.0 : 1.0 / (1.0 + std::exp2(-std::min(60.0F, judgement.bits)));
            for (std::size_t f = 0; f < FieldCount; ++f) {
                m[f][pair.outcome.levels[f]] += static_cast<std::uint64_t>(std::llround(pair.match * Whole));
            }
        }
        double moved = 0;
        for (const FieldRow& row : fieldRows()) {
            const auto f = static_cast<std::size_t>(row.field);
            auto field = std::ranges::find(out.fields, row.name, &FieldModel::name);
            const auto* before = start.field(row.name);
            const auto matches = [&](std::size_t level) { return static_cast<double>(m[f][level]) / Whole; };
            double matchTotal = 0;
            for (std::size_t level = 1; level < MostLevels; ++level) {
                matchTotal += matches(level);
            }
            const double randomTotal = std::accumulate(u[f].begin() + 1, u[f].end(), 0.0);
            for (std::size_t i = 0; field != out.fields.end() && i < row.levels.size(); ++i) {
                Level& level = field->levels[i];
                const Level& first = before->levels[i];
                const double m2 = (matches(i + 1) + first.m * options.steadfast) / (matchTotal + options.steadfast);
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
