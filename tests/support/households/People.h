// SPDX-License-Identifier: GPL-3.0-or-later
// The truth: people as they are, in households, before any hospital writes them down.
#pragma once

#include "tests/support/households/Households.h"
#include "tests/support/households/Random.h"
#include "tests/support/households/Words.h"

#include <optional>
#include <string>
#include <vector>

namespace anamnesis::households {

struct Date {
    int year = 1970;
    int month = 1;
    int day = 1;
};

struct Home {
    int number = 1;
    std::string street; ///< without its kind
    std::string kind;
    std::string unit;
    std::string town;
    std::string state;
    std::string postcode;
};

struct Human {
    bool male = true;
    std::string given;
    std::string middle;
    std::string family;
    std::string formerFamily; ///< before a marriage
    std::string suffix;
    Date born;
    std::string nationalId;
    std::string phone;
    std::string mail;
    Home home;
    Home formerHome;
    std::string mothersMaidenName;
    std::string guardianGiven;
    std::string guardianFamily;
    bool multipleBirth = false;
    int birthOrder = 0; ///< 0: single birth
    bool newborn = false;
    std::string borrowedId; ///< a parent's id that clerks put on the child's records
};

struct Society {
    std::vector<Human> people;
    std::vector<Kind> kinds;
    std::vector<std::size_t> household;
};

[[nodiscard]] Society makeSociety(const Options& options, Random& random);
[[nodiscard]] Home makeHome(Random& random);
[[nodiscard]] std::string makePhone(Random& random);
[[nodiscard]] std::string makeNationalId(Random& random);

} // namespace anamnesis::households
