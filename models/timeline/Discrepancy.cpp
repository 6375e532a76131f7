// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/Discrepancy.h"

#include <array>
#include <span>

namespace anamnesis::timeline {
namespace {

constexpr std::array<std::string_view, 13> kindNames{
    "value",         "unit",           "dose",
    "status",        "negation",       "date",
    "laterality",    "identity-field", "missing-in-source",
    "code-mismatch", "implausible",    "contradiction-in-one-source",
    "stale",
};
constexpr std::array<std::string_view, 4> severityNames{"safety", "clinical", "administrative", "cosmetic"};
constexpr std::array<std::string_view, 5> stateNames{"open", "explained", "ruled", "sent-to-source",
                                                     "resolved-upstream"};

template <class Enum>
std::optional<Enum> find(std::span<const std::string_view> names, std::string_view wanted) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == wanted)
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace

std::string_view name(DiscrepancyKind kind) {
    return kindNames[static_cast<std::size_t>(kind)];
}
std::optional<DiscrepancyKind> discrepancyKindNamed(std::string_view name) {
    return find<DiscrepancyKind>(kindNames, name);
}
std::string_view name(DiscrepancySeverity severity) {
    return severityNames[static_cast<std::size_t>(severity)];
}
std::optional<DiscrepancySeverity> severityNamed(std::string_view name) {
    return find<DiscrepancySeverity>(severityNames, name);
}
std::string_view name(DiscrepancyState state) {
    return stateNames[static_cast<std::size_t>(state)];
}
std::optional<DiscrepancyState> discrepancyStateNamed(std::string_view name) {
    return find<DiscrepancyState>(stateNames, name);
}

} // namespace anamnesis::timeline
