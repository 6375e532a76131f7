// SPDX-License-Identifier: GPL-3.0-or-later
// Households of made-up people and the records of them, with the truth kept apart. Independent of services/identity.
#pragma once

#include "models/clinical/Demographics.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::households {

struct Options {
    std::uint64_t seed = 1;
    std::size_t households = 2000;
    bool nationalIds = true; ///< without: every record lacks its national id
    double faults = 1.0;     ///< scales how often records are faulty
};

enum class Kind : std::uint8_t {
    Single,
    Couple,
    Family,
    Twins,
    NearTwins,
    Triplets,
    JuniorSenior,
    Newborn,
    NewbornTwins,
    Namesakes
};
[[nodiscard]] std::string_view name(Kind kind);

struct Record {
    std::string source;
    std::string id;
    clinical::Demographics demographics;
    std::size_t person = 0;          ///< the truth: index of the person
    std::vector<std::string> faults; ///< what was done to this record: "typo-given", "moved", "swapped-date" …
};

struct Population {
    std::vector<Record> records;        ///< in no meaningful order
    std::vector<Kind> kinds;            ///< of each person's household
    std::vector<std::size_t> household; ///< of each person
};

[[nodiscard]] Population generate(const Options& options);

} // namespace anamnesis::households
