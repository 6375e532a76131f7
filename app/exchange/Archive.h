// SPDX-License-Identifier: GPL-3.0-or-later
// The world written down: every record's bytes as they are served and dumped, and which record tells which fact.
#pragma once

#include "app/exchange/world/World.h"
#include "app/exchange/write/Documents.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace anamnesis::exchange {

struct Record {
    std::string type, id, version;
    std::string bytes;  ///< the slice of a Bundle's entry and the file of a dump, byte for byte
    Moment updated = 0; ///< meta.lastUpdated
    Moment at = 0;      ///< for `date` and its kin
    int patient = -1;   ///< index of World::patients; -1: a party
    Kind kind = Kind::Other;
    std::vector<std::string> codes, categories; ///< "system|code"
    std::vector<std::string> identifiers;       ///< "system|value"
    std::string status;
    std::vector<std::string> mentions; ///< "Practitioner/x": what `_include` may follow
    bool listed = true;                ///< false for submission sets: no record of care, not dumped
};

struct Member {
    std::string source, type, id, path, sha256;
};

struct Archive {
    std::vector<std::vector<Record>> records;         ///< by hospital, in order of type and making
    std::vector<std::vector<Attachment>> attachments; ///< by hospital
    std::vector<std::vector<Member>> members;         ///< by telling: usually one
    std::vector<std::string> patientHashes;           ///< sha256 by patient record
};

/// Bytes of a resource in a hospital's wire format and layout.
[[nodiscard]] std::string written(const Habit& habit, const Tree& resource);
[[nodiscard]] std::string mediaType(const Habit& habit); ///< application/fhir+json or application/fhir+xml

/// `latinBytes` and `duplicateKeys` damage a few records readably (Faults.h); otherwise bytes are clean.
struct Damage {
    std::uint64_t seed = 0;
    bool latinBytes = false;
    bool duplicateKeys = false;
    bool hugeDocument = false; ///< one document of each exchange has over 5 MB
};
[[nodiscard]] Archive writeArchive(const World& world, const Damage& damage = {});

} // namespace anamnesis::exchange
