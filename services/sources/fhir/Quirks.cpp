// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/fhir/Quirks.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace anamnesis::sources::fhir {
namespace {

using enum QuirkEffect;

constexpr std::array rows{
    QuirkRow{"epic", "epic", ObservationByCategory, ""},
    QuirkRow{"epic", "epic", ConditionByCategory, ""},
    QuirkRow{"epic", "epic", PageLimit, "*=200"},
    QuirkRow{"oracle-health", "cerner", PageLimit, "*=100"},
    QuirkRow{"oracle-health", "cerner", PageLimit, "Observation=200"},
    QuirkRow{"oracle-health", "cerner", PageLimit, "Procedure=50"},
    QuirkRow{"oracle-health", "cerner", PageLimit, "DocumentReference=50"},
    QuirkRow{"oracle-health", "cerner", NoIncludes, ""},
    QuirkRow{"oracle-health", "oracle health", PageLimit, "*=100"},
    QuirkRow{"athena", "athena", RequiredParameter, "ah-practice"},
    QuirkRow{"athena", "athena", PageLimit, "*=100"},
    QuirkRow{"eclinicalworks", "eclinicalworks", PageLimit, "*=50"},
    QuirkRow{"veradigm", "veradigm", NoIncludes, ""},
    QuirkRow{"veradigm", "allscripts", NoIncludes, ""},
    QuirkRow{"meditech", "meditech", TotalUnreliable, ""},
    QuirkRow{"meditech", "meditech", NoIncludes, ""},
    QuirkRow{"nextgen", "nextgen", TotalUnreliable, ""},
    QuirkRow{"hie-gateway", "", DocumentsAtOnce, "1"},
    QuirkRow{"hie-gateway", "", PageLimit, "*=9"},
    QuirkRow{"hie-gateway", "", DateRangeRequired, "DocumentReference=date"},
    // One effect each, for servers that are none of these products.
    QuirkRow{"observation-by-category", "", ObservationByCategory, ""},
    QuirkRow{"condition-by-category", "", ConditionByCategory, ""},
    QuirkRow{"old-json", "", OldJsonType, ""},
    QuirkRow{"total-unreliable", "", TotalUnreliable, ""},
    QuirkRow{"no-includes", "", NoIncludes, ""},
    QuirkRow{"one-by-one", "", OneByOneReferences, ""},
    QuirkRow{"documents-one-at-a-time", "", DocumentsAtOnce, "1"},
    QuirkRow{"page-limit-50", "", PageLimit, "*=50"},
    QuirkRow{"page-limit-10", "", PageLimit, "*=10"},
};

// http://terminology.hl7.org/CodeSystem/observation-category and
// http://hl7.org/fhir/us/core/CodeSystem/us-core-category.
constexpr std::array<std::string_view, 15> categories{"laboratory",
                                                      "vital-signs",
                                                      "social-history",
                                                      "survey",
                                                      "imaging",
                                                      "procedure",
                                                      "exam",
                                                      "therapy",
                                                      "activity",
                                                      "sdoh",
                                                      "core-characteristics",
                                                      "smartdata",
                                                      "functional-status",
                                                      "disability-status",
                                                      "cognitive-status"};
constexpr std::array<std::string_view, 4> conditions{"problem-list-item", "encounter-diagnosis", "health-concern",
                                                     "medical-history"};

std::string lowered(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

} // namespace

std::span<const QuirkRow> quirkTable() {
    return rows;
}

const QuirkRow* quirkNamed(std::string_view name) {
    const auto found = std::ranges::find(rows, name, &QuirkRow::name);
    return found == rows.end() ? nullptr : &*found;
}

std::vector<std::string> quirksOf(std::string_view description) {
    const std::string text = lowered(description);
    std::vector<std::string> names;
    for (const QuirkRow& row : rows)
        if (!row.found.empty() && text.find(row.found) != std::string::npos &&
            std::ranges::find(names, row.name) == names.end())
            names.emplace_back(row.name);
    return names;
}

std::vector<std::string_view> Quirks::values(QuirkEffect effect) const {
    std::vector<std::string_view> result;
    for (const QuirkRow& row : rows)
        if (row.effect == effect && std::ranges::find(m_names, row.name) != m_names.end())
            result.push_back(row.value);
    return result;
}

unsigned Quirks::pageLimit(std::string_view type, unsigned wanted) const {
    unsigned general = wanted;
    unsigned own = 0;
    for (const std::string_view value : values(PageLimit)) {
        const auto equals = value.find('=');
        unsigned limit = 0;
        std::from_chars(value.data() + equals + 1, value.data() + value.size(), limit);
        if (value.substr(0, equals) == type)
            own = limit;
        else if (value.starts_with('*'))
            general = std::min(general, limit);
    }
    return own != 0 ? std::min(own, wanted) : general;
}

std::span<const std::string_view> observationCategories() {
    return categories;
}

std::span<const std::string_view> conditionCategories() {
    return conditions;
}

} // namespace anamnesis::sources::fhir
