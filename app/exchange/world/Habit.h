// SPDX-License-Identifier: GPL-3.0-or-later
// How a hospital speaks: wire format, codes, units, times, ids, sign-in, and what it does not give. A hospital is a
// row.
#pragma once

#include "app/exchange/write/Tree.h"
#include "models/clinical/Kind.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::exchange {

enum class Wire : std::uint8_t { FhirJson, FhirXml, Mhd };
enum class Auth : std::uint8_t { None, Bearer, ClientSecret };
enum class Ids : std::uint8_t { Opaque, Numbers, Uuids };
enum class Times : std::uint8_t { Offset, Utc, DateForResults };
enum class Problems : std::uint8_t { Snomed, Icd10, Both };
enum class Medicines : std::uint8_t { RxNorm, Brands, Ingredient };

struct Habit {
    std::string name;  ///< of the source: "riverside"
    std::string title; ///< of the organisation
    std::string oid;   ///< root of its identifiers, below the example arc 2.999
    Wire wire = Wire::FhirJson;
    Auth auth = Auth::None;
    Ids ids = Ids::Opaque;
    Times times = Times::Offset;
    int offset = -300; ///< minutes east of UTC
    Problems problems = Problems::Snomed;
    Medicines medicines = Medicines::RxNorm;
    bool molar = false;      ///< laboratory in mmol/L with the LOINC codes of substance concentration
    bool american = false;   ///< weights in pounds, temperatures in Fahrenheit
    bool fieldUnits = false; ///< units as spelled in the laboratory, no UCUM code
    bool shouting = false;   ///< displays in capitals
    Layout layout = Layout::Compact;
    int pageSize = 50;
    int pageLimit = 200;
    bool everything = false;             ///< Patient/$everything
    bool match = false;                  ///< Patient/$match
    std::vector<clinical::Kind> missing; ///< not offered at all
    std::vector<clinical::Kind> refused; ///< 403

    [[nodiscard]] bool gives(clinical::Kind kind) const;
};

[[nodiscard]] std::string_view authName(Auth auth); ///< none, bearer, client-secret

/// The first `count` hospitals: four rows, then the same kinds again with other habits.
[[nodiscard]] std::vector<Habit> hospitalHabits(int count);

/// The FHIR type a kind is told as; several kinds share Observation and Consent.
[[nodiscard]] std::string_view fhirType(clinical::Kind kind);

} // namespace anamnesis::exchange
