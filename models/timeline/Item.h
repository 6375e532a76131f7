// SPDX-License-Identifier: GPL-3.0-or-later
// One fact on the timeline: one statement, or several judged the same. Derived; can be rebuilt at any time.
#pragma once

#include "models/clinical/Statement.h"

#include <optional>
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

/// What the terminologies say of one code of an item. Worked out when a chart is read, in the reader's language: no
/// part of what was sent, not kept in the vault, never looked at by a rule.
struct CodeName {
    std::string field;        ///< whose code it is; empty: of the item itself
    std::string system, code; ///< as sent
    std::string sent;         ///< what the source's words come to, "LOINC 2345-7" when it sent none
    std::string text;         ///< the name; empty: nobody could name the code
    std::string language;     ///< of the name
    std::string table;        ///< file that was loaded, host of the server that answered, "anamnesis" for our own table
    std::string version;      ///< of the terminology there; may be empty
    std::string from;         ///< "packs", "cache" (what a server answered then), "common" (our own table)
    std::optional<Instant> answered; ///< when the server answered
    bool shown = false;              ///< title or text begin with the name; else the source's own words stand alone
    bool retired = false;            ///< its publisher has retired the code
    std::string replacedBy;          ///< by this one, when the publisher says so

    friend bool operator==(const CodeName&, const CodeName&) = default;
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
    std::vector<CodeName> names; ///< empty where the source's words stand and nothing is to be said of its codes
    Issues issues;               ///< of reading the chart: codes that nobody could name, retired codes
    RulingId hiddenBy =
        {}; ///< the ruling that keeps it out of the lists, which say how many they leave out; else empty

    [[nodiscard]] const clinical::Field* field(std::string_view name) const {
        for (const clinical::Field& candidate : fields)
            if (candidate.name == name)
                return &candidate;
        return nullptr;
    }
    [[nodiscard]] bool isDisputed() const { return !disputed.empty(); }
};

} // namespace anamnesis::timeline
