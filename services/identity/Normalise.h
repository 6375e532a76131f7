// SPDX-License-Identifier: GPL-3.0-or-later
// Demographics as they are compared. Placeholders are gone, birth order and the sex of a "Baby Boy" are read before
// that.
#pragma once

#include "models/clinical/Demographics.h"
#include "services/identity/Fold.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::identity {

/// Given and family name in folded words.
struct NormalName {
    std::vector<std::string> given;  ///< all words of all given names in order: "anna", "lena", "maria"
    std::string first;               ///< the first given name in one word: "annalena"
    std::vector<std::string> family; ///< without particles: "cruz" of "de la Cruz", unless nothing else is there
    std::string wholeFamily;         ///< in one word with its particles: "delacruz"
    Script script = Script::Latin;

    [[nodiscard]] bool empty() const { return given.empty() && family.empty(); }
    friend bool operator==(const NormalName&, const NormalName&) = default;
};

struct NormalPlace {
    std::string number; ///< house number without leading zeros; of a PO box its number
    std::string street; ///< in one word, without its kind: "maple"; "pobox" for a PO box
    std::string unit;
    std::string city;
    std::string postcode; ///< upper case, no blanks
    std::string state;
    std::string second; ///< the street as another line of the address has it, where lines may have changed places

    [[nodiscard]] bool empty() const { return street.empty() && city.empty() && postcode.empty(); }
    friend bool operator==(const NormalPlace&, const NormalPlace&) = default;
};

/// What agreement on an identifier is worth.
enum class IdentifierClass : std::uint8_t {
    National, ///< one person, one number, for life: differing is a veto
    Personal, ///< made for one person, but may change or be unknown to us: passports, licences
    Member,   ///< insurance: families share them
    Record,   ///< a number within one organisation
};
[[nodiscard]] std::string_view name(IdentifierClass c);

struct NormalIdentifier {
    IdentifierClass kind = IdentifierClass::Personal;
    std::string assigner; ///< "ssn", "nhs", or the folded system; empty: unknown, comparable with nothing but itself
    std::string value;    ///< upper-case letters and digits

    friend bool operator==(const NormalIdentifier&, const NormalIdentifier&) = default;
};

struct Normalised {
    NormalName name;
    std::vector<NormalName> otherNames; ///< maiden, alias, old, nickname
    bool standInName = false;           ///< the given name was "Baby Boy", "Unknown" …
    std::uint8_t generation = 0;        ///< Sr 1, Jr 2, III 3; 0 not given
    std::int32_t birth = 0;             ///< yyyymmdd; month and day 0 where not given; 0 unknown
    std::int32_t death = 0;
    char sex = 0; ///< 'm', 'f', 0
    bool multipleBirth = false;
    std::uint8_t birthOrder = 0;
    std::vector<NormalPlace> places;
    std::vector<std::string> phones; ///< digits without trunk zeros
    std::vector<std::string> emails;
    std::vector<NormalIdentifier> identifiers;
    std::string mothersMaidenName;
    std::vector<NormalName> guardians;
    std::vector<clinical::PatientLink> declared;

    friend bool operator==(const Normalised&, const Normalised&) = default;
};

[[nodiscard]] Normalised normalise(const clinical::Demographics& demographics);

/// Parts, for tests and for the normalised columns of a batch.
[[nodiscard]] NormalPlace normalisePlace(const clinical::Address& address);
[[nodiscard]] std::string normalisePhone(std::string_view text); ///< empty for placeholders and what is no number
[[nodiscard]] std::string normaliseEmail(std::string_view text);
[[nodiscard]] std::int32_t normaliseDate(const clinical::ClinicalTime& time); ///< 0 for placeholders: 1900-01-01 …
[[nodiscard]] NormalIdentifier
normaliseIdentifier(const clinical::Identifier& identifier); ///< empty value: placeholder

} // namespace anamnesis::identity
