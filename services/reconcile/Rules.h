// SPDX-License-Identifier: GPL-3.0-or-later
// The rules by kind, as rows: which keys two statements of a kind are compared by, which must be said, which are safety
// fields, and how business identifiers count. One engine (Judge.cpp) reads them. Private to the room.
#pragma once

#include "models/clinical/Kind.h"
#include "models/timeline/Discrepancy.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace anamnesis::reconcile {

/// How a key's values are read and compared.
enum class How : std::uint8_t {
    Code,       ///< the main concept
    Substance,  ///< the main concept as an allergy's substance
    Ingredient, ///< the main concept as a medicine's ingredients
    Strength,   ///< strengths of the ingredients, exact
    Form,       ///< dose form and release
    Exact,      ///< a dosed quantity: equal as decimals after a pure unit conversion
    Route,
    Frequency,
    Measure,    ///< a measured quantity, coded or worded result: half a unit in the last place
    Components, ///< all components as a set
    Term,       ///< a coded or worded field; words that differ without a code decide nothing
    Text,       ///< a coded or worded field; words must be equal
    Place,      ///< specimen, site, position: by code, by class of word, by words that hold each other (Places.h)
    Bond,       ///< allergy or intolerance
    Laterality,
    Start,    ///< the time, or its start
    End,      ///< the end of the period
    Overlap,  ///< the period as a whole
    Polarity, ///< said, denied, or withdrawn as an error
    Verification,
    History, ///< "history of"
    Phase,   ///< planned against done
    Organisation,
    Narrative, ///< canonical text of a document
    Results,   ///< results a report refers to
    Party,     ///< name of a person or organisation
    Content,   ///< everything the statement says
};

/// Reads the main concept itself.
[[nodiscard]] constexpr bool isConcept(How how) {
    return how == How::Code || how == How::Substance || how == How::Ingredient;
}

enum class Need : std::uint8_t {
    Needed,   ///< missing on one or both sides: Related
    IfEither, ///< missing on one side only: Related
    OneOf,    ///< of all such keys of the row, one must be said by both
    Wanted,   ///< missing is neutral
};

struct Key {
    std::string_view field; ///< name in explanations and discrepancies; a name of Fields.h for a field
    How how;
    Need need;
    bool safety = false;
    timeline::DiscrepancyKind discrepancy = timeline::DiscrepancyKind::Value;
    timeline::DiscrepancySeverity severity = timeline::DiscrepancySeverity::Clinical;
};

/// How precise the time must be for a SAME without identifier.
enum class Moment : std::uint8_t { None, Day, Minute };
/// What equal keys prove when both statements are of one custodian and came by one road.
enum class Within : std::uint8_t {
    Proof,   ///< the keys are the fact
    Nothing, ///< two of one day stay two
};

struct KindRule {
    clinical::Kind kind;
    std::string_view name; ///< rule and version, as in explanations
    Moment moment;
    Within within;
    std::span<const Key> keys;
};

[[nodiscard]] const KindRule& ruleOf(clinical::Kind kind);

/// How far an identifier of this type says one fact of this kind.
enum class IdentifierUse : std::uint8_t { Nothing, WithCode, Alone };
[[nodiscard]] IdentifierUse useOf(clinical::Kind kind, std::string_view type);

/// Severity of a status that differs, by kind.
[[nodiscard]] timeline::DiscrepancySeverity statusSeverity(clinical::Kind kind);

/// Active lists of which a lack in a complete source is told.
[[nodiscard]] bool isMissable(clinical::Kind kind);

} // namespace anamnesis::reconcile
