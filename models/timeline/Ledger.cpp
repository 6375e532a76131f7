// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/Ledger.h"

#include <algorithm>
#include <array>

namespace anamnesis::timeline {
namespace {

constexpr std::array<std::string_view, 5> names{"complete", "partial", "refused", "failed", "not-asked"};

} // namespace

std::string_view name(Outcome outcome) {
    return names[static_cast<std::size_t>(outcome)];
}

char letter(Outcome outcome) {
    return "CPRFN"[static_cast<std::size_t>(outcome)];
}

std::optional<Outcome> outcomeNamed(std::string_view name) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name)
            return static_cast<Outcome>(i);
    return std::nullopt;
}

Outcome combined(const std::vector<const LedgerRow*>& all) {
    // A kind may come in several types of record; one the source does not offer at all takes nothing from the others.
    std::vector<const LedgerRow*> rows;
    for (const LedgerRow* row : all)
        if (row->outcome != Outcome::NotAsked || row->reason.code != notOfferedReason)
            rows.push_back(row);
    if (rows.empty())
        return Outcome::NotAsked;
    const auto every = [&](Outcome outcome) {
        return std::all_of(rows.begin(), rows.end(), [&](const LedgerRow* row) { return row->outcome == outcome; });
    };
    if (every(Outcome::Complete))
        return Outcome::Complete;
    if (every(Outcome::NotAsked))
        return Outcome::NotAsked;
    const LedgerRow* last = *std::max_element(rows.begin(), rows.end(),
                                              [](const LedgerRow* a, const LedgerRow* b) { return a->at < b->at; });
    const bool nothing = std::all_of(rows.begin(), rows.end(), [](const LedgerRow* row) { return row->kept == 0; });
    const auto bad = [](Outcome outcome) { return outcome == Outcome::Refused || outcome == Outcome::Failed; };
    if (bad(last->outcome))
        return last->outcome;
    if (nothing)
        for (const LedgerRow* row : rows)
            if (bad(row->outcome))
                return row->outcome;
    return Outcome::Partial;
}

} // namespace anamnesis::timeline
