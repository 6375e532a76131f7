// SPDX-License-Identifier: GPL-3.0-or-later
// What the makers by kind share: random choice, clocks, statements under construction. Private to the library.
#pragma once

#include "tests/support/charts/Charts.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::charts {

/// SplitMix64: small, seeded, the same everywhere.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next() {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31U);
    }
    int below(int limit) { return static_cast<int>(next() % static_cast<std::uint64_t>(limit)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(double probability) { return static_cast<double>(next() >> 11U) * 0x1.0p-53 < probability; }
    const auto& pick(const auto& all) { return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))]; }

private:
    std::uint64_t m_state;
};

/// Minutes since 1970 UTC.
using Minute = std::int64_t;
[[nodiscard]] std::string isoDate(Minute at, int offset);
[[nodiscard]] std::string isoMinute(Minute at, int offset, int seconds = -1); ///< without an offset

class Maker {
public:
    Maker(const Options& wanted, Chart& made) : options(wanted), chart(made), random(wanted.seed * 7919 + 17) {}

    const Options& options;
    Chart& chart;
    Random random;
    std::uint32_t fact = 0;
    std::uint32_t family = 0;
    Minute now = 0; ///< a moving base time

    void newFamily() { family = chart.families++; }
    void newFact(std::string twin);
    /// Between one and three of the own sources, at least `least`; never the exchange.
    /// With `home` that one is first among them: a source that tells all facts of a family, so that no two of them
    /// could be taken for one fact told two ways.
    std::vector<const Source*> someSources(int least = 1, const Source* home = nullptr);
    bool noisy() { return random.chance(options.noise); }

    /// An empty statement of a source; `custodian` when it was passed on.
    clinical::Statement begin(clinical::Kind kind, const Source& source, std::string_view type);
    void add(clinical::Statement statement, Telling telling = Telling::Plain);
    /// The exchange passes a record on: another id, the same custodian.
    void passOn(const clinical::Statement& statement, Telling telling = Telling::Plain);
    [[nodiscard]] std::uint32_t last() const { return static_cast<std::uint32_t>(chart.statements.size() - 1); }
    void conflict(timeline::DiscrepancyKind kind, std::string path, std::uint32_t left, std::uint32_t right);

    clinical::ClinicalTime minute(Minute at, const Source& source);     ///< as this source writes it
    clinical::ClinicalTime date(Minute at, const Source& source) const; ///< its local date
    clinical::ClinicalTime coarser(Minute at, const Source& source, clinical::Precision precision) const;
    Minute someTime(int yearsBack = 10);
    std::string number(std::string_view prefix);

private:
    std::uint64_t m_serial = 0;
};

// Statement parts.
clinical::Coding coding(std::string_view system, std::string_view code, std::string_view display);
void addText(clinical::Statement& statement, std::string_view name, std::string text);
void addCode(clinical::Statement& statement, std::string_view name, clinical::Coding coding);
void addQuantity(clinical::Statement& statement, std::string_view name, std::string value, std::string unit,
                 std::string code = {}, std::string comparator = {});
void addIdentifier(clinical::Statement& statement, std::string system, std::string value, std::string type);

// A maker a group of kinds.
void makeAllergies(Maker& maker);
void makeProblems(Maker& maker);
void makeMedicines(Maker& maker);
void makeImmunizations(Maker& maker);
void makeResults(Maker& maker);
void makeVitalSigns(Maker& maker);
void makeEncounters(Maker& maker);
void makeProcedures(Maker& maker);
void makeDocuments(Maker& maker);
void makeReports(Maker& maker);
void makeThings(Maker& maker); ///< devices, imaging studies, coverage, claims, parties, goals
void makeTwins(Maker& maker);  ///< near-twins set apart by a word, a code of another kind, a name, the directions
void makeLife(Maker& maker);   ///< ten years of one person

/// The sources' products spell, cut, drop and put into words, each in its way.
void retell(Chart& chart, const Options& options);

} // namespace anamnesis::charts
