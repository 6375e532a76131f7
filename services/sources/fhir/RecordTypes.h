// SPDX-License-Identifier: GPL-3.0-or-later
// Which types of record are asked for, in which FHIR versions, and which kinds of statement they hold. A new type is a
// row.
#pragma once

#include "models/clinical/Kind.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace anamnesis::sources::fhir {

enum class Version : std::uint8_t { Dstu2, Stu3, R4, R5 }; // R4B asks as R4 does
/// From fhirVersion: "1.0.2", "3.0.1", "4.0.1", "4.3.0", "5.0.0"; R4 when not told.
[[nodiscard]] Version versionOf(std::string_view fhirVersion);

inline constexpr std::uint8_t fromDstu2 = 1, fromStu3 = 2, fromR4 = 4, fromR5 = 8;
inline constexpr std::uint8_t everywhere = fromDstu2 | fromStu3 | fromR4 | fromR5;

struct RecordType {
    std::string_view type;
    clinical::Kind kind;
    std::uint8_t versions; ///< bits above
    /// Search parameters that hold the patient, best first, blank-separated; "patient" where empty.
    std::string_view parameters;
    std::string_view include; ///< worth asking with _include when offered
};

/// In the order worth asking: what a reader must see first comes first.
[[nodiscard]] std::span<const RecordType> recordTypes();
[[nodiscard]] bool exists(const RecordType& row, Version version);
[[nodiscard]] const RecordType* recordType(std::string_view type);
/// Kind for the ledger; Other for types without a row.
[[nodiscard]] clinical::Kind kindOf(std::string_view type);
/// All kinds the answer to a search of this type may hold, the first being the row's.
[[nodiscard]] std::vector<clinical::Kind> kindsOf(std::string_view type);
/// The kind of one Observation category.
[[nodiscard]] clinical::Kind kindOfCategory(std::string_view category);

/// Types that are fetched when a record refers to them, though no patient search finds them.
[[nodiscard]] bool isReferenced(std::string_view type);
/// Types never asked for as a patient's records, even where a server offers `patient` for them.
[[nodiscard]] bool isAdministrative(std::string_view type);

} // namespace anamnesis::sources::fhir
