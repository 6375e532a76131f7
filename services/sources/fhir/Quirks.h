// SPDX-License-Identifier: GPL-3.0-or-later
// What single products of the field want asked differently. A row of the table and its test; found by the server's own
// words or named in the settings.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::sources::fhir {

enum class QuirkEffect : std::uint8_t {
    ObservationByCategory, ///< Observation only with `category`: each of observationCategories() is asked
    ConditionByCategory,   ///< Condition only with `category`
    PageLimit,             ///< value: "Type=N" or "*=N", the largest _count that is taken
    OldJsonType,           ///< Accept: application/json+fhir (DSTU2)
    RequiredParameter,     ///< value: name; the settings must give "name=…", else everything is NotAsked
    TotalUnreliable,       ///< Bundle.total says nothing about what is there
    DateRangeRequired,     ///< value: "Type=parameter"; an open range is added
    DocumentsAtOnce,       ///< value: N; documents fetched at the same time
    NoIncludes,            ///< _include answers an error
    OneByOneReferences,    ///< `_id` takes a single id
};

struct QuirkRow {
    std::string_view name; ///< as in the settings
    std::string_view
        found; ///< lower-case text in the software's or publisher's name that reveals it; empty: only by settings
    QuirkEffect effect;
    std::string_view value;
};

[[nodiscard]] std::span<const QuirkRow> quirkTable();
/// The first row of that name; null when there is none.
[[nodiscard]] const QuirkRow* quirkNamed(std::string_view name);
/// Names of the quirks that a description of the server reveals, without repeats.
[[nodiscard]] std::vector<std::string> quirksOf(std::string_view description);

/// The rows in force for one source.
class Quirks {
public:
    Quirks() = default;
    explicit Quirks(std::vector<std::string> names) : m_names(std::move(names)) {}
    [[nodiscard]] bool has(QuirkEffect effect) const { return !values(effect).empty(); }
    [[nodiscard]] std::vector<std::string_view> values(QuirkEffect effect) const; ///< one for each row in force
    /// The largest page for a type.
    [[nodiscard]] unsigned pageLimit(std::string_view type, unsigned wanted) const;
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }

private:
    std::vector<std::string> m_names;
};

/// HL7 observation-category (R4) and those US Core adds.
[[nodiscard]] std::span<const std::string_view> observationCategories();
[[nodiscard]] std::span<const std::string_view> conditionCategories();

} // namespace anamnesis::sources::fhir
