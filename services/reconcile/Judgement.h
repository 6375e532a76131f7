// SPDX-License-Identifier: GPL-3.0-or-later
// What two statements are to each other, and why. Pure; any thread.
#pragma once

#include "models/clinical/Statement.h"
#include "models/timeline/Discrepancy.h"
#include "models/timeline/Item.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::reconcile {

/// What a source's settings say about how its statements are read.
struct SourceSettings {
    std::string name;                            ///< RecordRef::source
    const clinical::ZoneOffsets* zone = nullptr; ///< of its unzoned times; null or without changes: unknown
    std::string custodian = {}; ///< organisation that stands behind records which name none; empty: the source's name
};

/// Same: one fact, told twice. Replaces: a correction or a later state. Related: belong together, or may be one fact
/// and cannot be told. Disputed: one fact by everything but a safety field or, with a shared business identifier, its
/// code; one item with sides. Distinct: two facts, the default.
enum class Verdict : std::uint8_t { Distinct, Related, Replaces, Disputed, Same };
[[nodiscard]] std::string_view name(Verdict verdict); ///< "distinct", "related", "replaces", "disputed", "same"

/// How one key compared.
enum class Outcome : std::uint8_t {
    Agree,      ///< both say it, and the same
    Compatible, ///< both say it, one less precisely, or neither denies the other
    BothMissing,
    Missing, ///< one says nothing
    Differ,
};
[[nodiscard]] std::string_view name(Outcome outcome); ///< "agree", "compatible", "both-missing", "missing", "differ"

struct Compared {
    std::string field; ///< "code", "time", "status", "polarity" or a name of Fields.h
    Outcome outcome = Outcome::BothMissing;
    std::string left, right; ///< as sent
};

struct Judgement {
    Verdict verdict = Verdict::Distinct;
    bool firstIsLater = false; ///< Replaces: the first statement replaces the second
    bool identified = false;   ///< carried by a shared business identifier
    bool weak = false;         ///< carried by words where one of the two has a code
    bool close = false;        ///< Distinct, but one key short of Same
    timeline::RelationType relation =
        timeline::RelationType::Related; ///< for Related: CouldBe, LessDetailed or Related
    std::uint32_t agreed = 0;            ///< bit i: key i of the row is said by both and equal
    std::uint32_t differed = 0;          ///< … is said by both and not the same
    std::string rule;                    ///< "lab-result.code-minute-value/1", "medication-order.dose-missing/1"
    std::vector<Compared> compared;      ///< in the order of the kind's row

    /// As shown beside an item.
    [[nodiscard]] timeline::Explanation explanation() const;
};

/// Judges two statements by themselves: no other statement, no ruling. Symmetric but for firstIsLater.
[[nodiscard]] Judgement judge(const clinical::Statement& left, const clinical::Statement& right,
                              std::span<const SourceSettings> sources = {});

/// Fingerprint of what a statement says: kind, codes, time, polarity, safety fields and keys; never ids, versions,
/// displays or order. Rulings and ids of items hang on it.
[[nodiscard]] std::string salientFingerprint(const clinical::Statement& statement);

} // namespace anamnesis::reconcile
