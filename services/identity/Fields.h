// SPDX-License-Identifier: GPL-3.0-or-later
// The comparisons and their levels: one row each in Fields.cpp, with the shipped m and u. Everything else works by
// index.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace anamnesis::identity {

enum class Field : std::uint8_t {
    Given,
    Family,
    Middle,
    BirthDate,
    Sex,
    Generation,
    National,
    Personal,
    Member,
    RecordNumber,
    Address,
    Phone,
    Email,
    Mother,
    Guardian,
    BirthOrder,
    Death,
    Declared
};
inline constexpr std::size_t FieldCount = 18;
inline constexpr std::size_t MostLevels = 16;

namespace level {
inline constexpr std::uint8_t Missing = 0; ///< level 0 of every field; weight 0
enum Given : std::uint8_t {
    GivenExact = 1,
    GivenVariant,
    GivenNickname,
    GivenInitial,
    GivenPartial,
    GivenSwapped,
    GivenMiddle,
    GivenClose,
    GivenRival,
    GivenShort,
    GivenOtherScript,
    GivenDifferent,
    GivenLoose,
    GivenSibling,
    GivenScarce ///< as sibling, yet one of the two is so rare that it may be a slip of the other
};
enum Family : std::uint8_t {
    FamilyExact = 1,
    FamilyVariant,
    FamilyClose,
    FamilyPartial,
    FamilyFormer,
    FamilySwapped,
    FamilyOtherScript,
    FamilyDifferent
};
enum Middle : std::uint8_t { MiddleExact = 1, MiddleInitial, MiddleClose, MiddleDifferent };
enum Birth : std::uint8_t {
    BirthExact = 1,
    BirthSwapped,
    BirthClose,
    BirthNear,
    BirthMonth,
    BirthYear,
    BirthPart,
    BirthDifferent,
    BirthGeneration,
    BirthDecade
};
enum Sex : std::uint8_t { SexSame = 1, SexDifferent };
enum Generation : std::uint8_t { GenerationSame = 1, GenerationDifferent };
enum Identifier : std::uint8_t { IdentifierExact = 1, IdentifierShared, IdentifierClose, IdentifierDifferent };
enum RecordNumber : std::uint8_t { RecordExact = 1, RecordUnassigned, RecordDifferent };
enum Address : std::uint8_t {
    AddressExact = 1,
    AddressBuilding,
    AddressClose,
    AddressStreet,
    AddressPostcode,
    AddressCity,
    AddressDifferent
};
enum Phone : std::uint8_t { PhoneExact = 1, PhoneLocal, PhoneDifferent };
enum Email : std::uint8_t { EmailExact = 1, EmailDifferent };
enum Mother : std::uint8_t { MotherExact = 1, MotherClose, MotherDifferent };
enum Guardian : std::uint8_t { GuardianExact = 1, GuardianDifferent };
enum BirthOrder : std::uint8_t { OrderSame = 1, OrderDifferent };
enum Death : std::uint8_t { DeathSame = 1, DeathDifferent };
enum Declared : std::uint8_t { DeclaredReplaced = 1, DeclaredSame, DeclaredRefer };
} // namespace level

struct LevelRow {
    std::string_view name;
    double m;
    double u;
    bool byFrequency = false;
};
struct FieldRow {
    Field field;
    std::string_view name;
    std::span<const LevelRow> levels; ///< level 1 first; "missing" is implied
};

[[nodiscard]] std::span<const FieldRow> fieldRows();
[[nodiscard]] std::string_view name(Field field);
[[nodiscard]] std::string_view levelName(Field field, std::uint8_t level);

/// What comparing two records found, one level a field; the agreeing values' shares for the fields weighed by
/// frequency.
struct Outcome {
    std::array<std::uint8_t, FieldCount> levels{};
    float givenShare = 0;
    float familyShare = 0;
    float birthShare = 0;

    [[nodiscard]] std::uint8_t at(Field field) const { return levels[static_cast<std::size_t>(field)]; }
    void set(Field field, std::uint8_t level) { levels[static_cast<std::size_t>(field)] = level; }
    [[nodiscard]] float share(Field field) const {
        return field == Field::Given ? givenShare : field == Field::Family ? familyShare : birthShare;
    }
};

} // namespace anamnesis::identity
