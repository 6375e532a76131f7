// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of misbehaviour. Permanent faults are chosen while generating and named in the truth's gaps; passing ones
// are a pure function of seed, hospital, request and attempt, so that the order in which a client asks does not matter.
#pragma once

#include "app/exchange/Archive.h"
#include "app/exchange/Exchange.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace anamnesis::exchange {

/// Faults that go away when the client asks again.
enum class Passing : std::uint8_t { None, TooMany, Unavailable, Cut, Slow, HtmlError, Gone };
[[nodiscard]] std::string_view name(Passing passing);

/// Oddities of one page that lose nothing.
struct PageOddity {
    bool byteOrderMark = false;
    bool repeatsLast = false; ///< begins with the last entry of the page before
    bool relativeNext = false;
};

struct FaultPlan {
    Faults level = Faults::None;
    std::uint64_t seed = 0;
    std::vector<Gap> gaps;

    using Where =
        std::pair<int, std::string>; ///< hospital; "Type/id" of a record, "Type" or "Type|patient id" of a search
    std::set<Where> lost;            ///< a page holding this record is a 500 for good
    std::set<Where> withheld;        ///< this record is left out, and the page says so in an OperationOutcome
    std::map<Where, int> broken;     ///< every search of the type answers this status
    std::set<Where> gone;            ///< reading "Binary/id" is a 410
    std::set<Where> unreadable;      ///< the search's first page has an entry that is no JSON
    std::set<Where> foreign;         ///< … an entry of another type
    std::set<Where> overstated;      ///< total is one more than there is

    [[nodiscard]] Passing passing(int hospital, const std::string& request, int attempt) const;
    [[nodiscard]] PageOddity oddity(int hospital, const std::string& request) const;
    /// Requests after which an access token is refused; 0: never.
    [[nodiscard]] int tokenUses() const;
};

[[nodiscard]] FaultPlan planFaults(const World& world, const Archive& archive, std::uint64_t seed, Faults level,
                                   const std::vector<std::string>& quirks = {});

} // namespace anamnesis::exchange
