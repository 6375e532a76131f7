// SPDX-License-Identifier: GPL-3.0-or-later
// One fact on the timeline: one statement, or several judged the same. Derived; can be rebuilt at any time.
#pragma once

#include "models/clinical/Statement.h"

#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::timeline {

enum class RelationType : std::uint8_t {
    CouldBe,      ///< may be the same fact, cannot be told
    LessDetailed, ///< the other says the same with a needed field missing
    Replaces,     ///< a correction or later state of the other item
    ReplacedBy,
    Related, ///< order and dispense, panel and result, disease and class
    Series,  ///< member of one course
};
[[nodiscard]] std::string_view
name(RelationType type); ///< "could-be", "less-detailed", "replaces", "replaced-by", "related", "series"

struct Relation {
    RelationType type = RelationType::Related;
    ItemId item;
    std::string why; ///< code of the rule: "medication.dose-missing"

    friend bool operator==(const Relation&, const Relation&) = default;
};

/// What one statement of an item contributes; enough to list members without loading them.
struct Member {
    StatementId statement;
    std::string fingerprint; ///< salient: kind, codes, time, safety fields; not ids or versions
    std::shared_ptr<const clinical::RecordRef> record;
    std::string path;
    std::string status;
    std::optional<clinical::ClinicalTime> asserted;
};

/// One side of a disputed item: the members that agree with each other, and the fields on which the sides differ.
struct Side {
    std::vector<StatementId> statements;
    std::vector<clinical::Field> fields;
};

/// Why the members are one fact: rule and the comparisons that carried it.
struct Explanation {
    std::string rule; ///< "lab-result.code-minute-value/1"
    struct Step {
        std::string field;
        std::string outcome; ///< agree, compatible, missing, differ, identifier
        std::string detail;  ///< values or identifiers compared, as codes and digits
    };
    std::vector<Step> steps;
};

struct Item {
    ItemId id;
    std::vector<ItemId> aliases;
    clinical::Kind kind = clinical::Kind::Other;
    std::string title;
    clinical::CodedConcept code;
    clinical::ClinicalPeriod time;
    std::string status;
    bool negated = false;
    std::string negationScope;
    std::vector<std::string> disputed;   ///< names of fields on which sides differ ("status" for a status in dispute)
    std::vector<clinical::Field> fields; ///< agreed ones; a disputed field is only in sides
    std::vector<Side> sides;
    std::vector<std::string> sources; ///< names, sorted
    std::vector<Member> members;      ///< sorted by fingerprint, then statement id
    std::vector<Relation> relations;
    std::string series; ///< id of the series row, empty when none
    /// What lies on one line with it: of a medicine its base ingredients, sorted, joined by " + "; of a result or vital
    /// sign the axis of its analyte ("glucose/0"). Empty where not known.
    std::string lane;
    Explanation why;
    Instant firstSeen{};
    Instant lastSeen{};

    [[nodiscard]] const clinical::Field* field(std::string_view name) const {
        for (const clinical::Field& candidate : fields)
            if (candidate.name == name)
                return &candidate;
        return nullptr;
    }
    [[nodiscard]] bool isDisputed() const { return !disputed.empty(); }
};

} // namespace anamnesis::timeline
