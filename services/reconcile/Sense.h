// SPDX-License-Identifier: GPL-3.0-or-later
// What a statement says, made comparable once: codes under one spelling, times as instants and local clock, quantities
// on their clinical axis, medicines by ingredient. Everything that asks services/meaning is here. Private to the room.
#pragma once

#include "models/clinical/CodeMap.h"
#include "models/clinical/Statement.h"
#include "services/reconcile/Judgement.h"
#include "services/reconcile/Rules.h"

#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::reconcile {

/// A point as written, on the clock of its place and, where the offset is known, in the world.
struct Moment_ {
    clinical::Precision precision = clinical::Precision::Unknown;
    std::int64_t localFirst = 0, localLast = 0; ///< ms, as if UTC
    std::int64_t first = 0, last = 0;           ///< ms since 1970 UTC; only with zoned
    bool zoned = false;                         ///< its own offset, or its source's zone

    [[nodiscard]] bool known() const { return precision != clinical::Precision::Unknown; }
    [[nodiscard]] bool toTheMinute() const { return precision >= clinical::Precision::Minute; }
};

enum class Polarity : std::uint8_t { Positive, Denied, Withdrawn };
enum class StatusClass : std::uint8_t {
    Unknown,
    Planned,
    Active,
    Held,
    Ended,
    Preliminary,
    Final,
    Corrected,
    Withdrawn,
    NotDone,
    Cancelled
};
[[nodiscard]] StatusClass statusClass(std::string_view status);
/// Words for it: "active", "ended" …
[[nodiscard]] std::string_view name(StatusClass status);

/// One key of the kind's row, read.
struct KeyValue {
    bool present = false;
    bool residual = false;
    std::string text;                ///< as sent
    std::string norm;                ///< equal norms agree
    std::vector<std::string> tokens; ///< "system|code", sorted; those of the main concept are the sense's own
    std::vector<std::shared_ptr<const clinical::Quantity>> quantities;
    double number = std::numeric_limits<double>::quiet_NaN(); ///< on the axis
    double half = 0;                                          ///< half a unit in the last place, on the axis
    std::string axis;                                         ///< canonical unit; empty: not converted
    bool derived = false;                                     ///< crossed by an analyte row (mass against amount)
};

struct BusinessKey {
    std::string key;  ///< "system|value"
    std::string type; ///< normalised: accession, placer, filler, visit, prescription, master, set, study-uid …
    std::string assigner;
    IdentifierUse use = IdentifierUse::Alone;
    bool opaque = false; ///< a UUID: two different ones deny nothing
};

struct Sense {
    const clinical::Statement* statement = nullptr;
    const KindRule* rule = nullptr;
    std::string source;
    std::string custodian;           ///< folded; the source where none is told
    std::vector<KeyValue> keys;      ///< parallel to rule->keys
    std::vector<std::string> tokens; ///< of the main concept, sorted, co-coded ones included
    std::vector<std::string> blocks; ///< what it may meet others by beside its tokens: ingredients, text
    std::string label;               ///< folded words of the main concept
    std::string analyte;             ///< name of the analyte row, laboratory results only
    std::vector<BusinessKey> identifiers;
    Moment_ start, end, asserted;
    Polarity polarity = Polarity::Positive;
    StatusClass status = StatusClass::Unknown;
    bool fromClaim = false;
    bool encounterBound = false; ///< a diagnosis of one encounter, not of the problem list
    std::string content;         ///< fingerprint of all it says, without ids and displays
    std::string salient;         ///< salientFingerprint
    std::string record;          ///< "source|type|id"; of records that follow one another that of the first
    std::string number;          ///< the record's id, or the hash of its bytes; of the first likewise
    int turn = 0;                ///< how many numbers the source gave it before

    [[nodiscard]] const KeyValue* key(std::string_view field) const;
    /// The point that a key of time compares.
    [[nodiscard]] const Moment_& from(How how) const { return how == How::End ? end : start; }
    /// The codes that a key compares.
    [[nodiscard]] const std::vector<std::string>& tokensOf(std::size_t key) const {
        return isConcept(rule->keys[key].how) ? tokens : keys[key].tokens;
    }
};

/// Codes that a source itself gives one concept: "system|code" -> the codes it stands beside, one a system.
class CoCodings {
public:
    void learn(const clinical::Statement& statement);
    void settle(); ///< keeps pairs that are one-to-one in both directions
    [[nodiscard]] const std::vector<std::string>* of(const std::string& token) const;

private:
    std::map<std::string, std::map<std::string, std::string>> m_beside; ///< token -> system -> token, "" when several
    std::map<std::string, std::vector<std::string>> m_settled;
};

class Reader {
public:
    explicit Reader(std::span<const SourceSettings> sources, const CoCodings* coCodings = nullptr,
                    std::span<const clinical::CodeMap> maps = {});
    [[nodiscard]] Sense read(const clinical::Statement& statement) const;
    [[nodiscard]] Moment_ moment(const clinical::ClinicalTime& time, std::string_view source) const;

private:
    std::map<std::string, const SourceSettings*, std::less<>> m_sources;
    const CoCodings* m_coCodings;
    std::span<const clinical::CodeMap> m_maps;
    void join(std::vector<std::string>& tokens) const;
};

[[nodiscard]] std::string folded(std::string_view text);
/// The code of a coded word ("refuted", "high"), else its text, folded: for fields with a value set.
[[nodiscard]] std::string wordOf(const clinical::Field& field);
/// Canonical, sorted, unique "system|code" of all codings that say something.
[[nodiscard]] std::vector<std::string> tokensOf(const clinical::CodedConcept& concept_);

} // namespace anamnesis::reconcile
