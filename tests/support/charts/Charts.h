// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of one invented person as several sources tell them, with the truth beside: which statements are one fact,
// which only look like it, which cannot be told, where sources were made to differ, and what was not answered. Seeded:
// the same options give the same chart. Shares no code with services/reconcile or services/meaning; its tables are its
// own.
#pragma once

#include "models/clinical/Statement.h"
#include "models/timeline/Discrepancy.h"
#include "models/timeline/Ledger.h"

#include <cstdint>
#include <string>
#include <vector>

namespace anamnesis::charts {

struct Options {
    std::uint64_t seed = 1;
    int families = 4;        ///< families of near-twins of each kind
    int facts = 5;           ///< facts a family, each a near-twin of the others
    double noise = 0.6;      ///< chance of each kind of noise
    double conflicts = 0.06; ///< chance that a source is made to differ in a safety field or status
    double lost = 0.06;      ///< chance that a telling loses a needed field: it cannot be told any more
    bool vendors = true;     ///< further near-twins, and every source in the spelling of its product
};

struct Source {
    std::string name;
    std::string custodian;                                                        ///< of its own records
    int offset = 0;                                                               ///< minutes east of UTC of its clock
    enum class Clock : std::uint8_t { Offset, Utc, Local } clock = Clock::Offset; ///< how it writes a time of day
    bool exchange = false;                                                        ///< passes on records of the others
};

enum class Telling : std::uint8_t {
    Plain,       ///< decidable: SAME with every plain telling of its fact
    Lost,        ///< a needed field is gone: undecidable, never to be merged with another fact
    Conflicting, ///< made to differ in a safety field: one disputed item, or apart
    Earlier,     ///< replaced by a later state of the same fact: REPLACES
};

struct Truth {
    std::uint32_t fact = 0;   ///< statements with one fact and Plain are SAME
    std::uint32_t family = 0; ///< statements of one family and different facts are near-twins: DISTINCT
    Telling telling = Telling::Plain;
    std::string twin; ///< what sets the fact apart in its family: "laterality", "dose", "minute" …
};

struct Conflict {
    std::uint32_t fact = 0;
    timeline::DiscrepancyKind kind = timeline::DiscrepancyKind::Value;
    std::string path;
    std::vector<std::uint32_t> members; ///< the two statements that were made to differ
};

struct Chart {
    std::vector<Source> sources;
    std::vector<clinical::Statement> statements;
    std::vector<Truth> truth; ///< parallel to statements
    std::vector<Conflict> conflicts;
    std::vector<timeline::LedgerRow> ledger;
    std::vector<std::string> factTwins; ///< by fact
    std::uint32_t families = 0;
};

[[nodiscard]] Chart makeChart(const Options& options);
/// Ten years at three places and over an exchange, every list asked for and answered completely; seed, noise and
/// vendors count, the planted disagreements are always the same in number.
[[nodiscard]] Chart tenYears(const Options& options);

} // namespace anamnesis::charts
