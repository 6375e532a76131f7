// SPDX-License-Identifier: GPL-3.0-or-later
// What a terminology says of a code.
#pragma once

#include "models/clinical/CodeMap.h"

#include <cstdint>
#include <string>
#include <vector>

namespace anamnesis::terms {

enum class Use : std::uint8_t { Preferred, Synonym, FullySpecified };

/// One name of one code. Several rows of a code are several names.
struct Term {
    clinical::Coding coding; ///< system (canonical URL), code, display = this name, version of the terminology
    std::string language = "en";
    Use use = Use::Preferred;
    bool active = true;
    std::string type;       ///< the terminology's own kind: RxNorm TTY ("SCD"), LOINC class, ICD "header"
    std::string replacedBy; ///< code to use instead, when the publisher says one
    std::string id;        ///< of the row (RF2 description id): a later row of one id takes the place of an earlier one
    std::string effective; ///< yyyymmdd of the row, for that
};

/// One row of a map, with its origin.
struct Translation {
    clinical::CodeMapRow row;
    std::string map; ///< canonical of the map, or its name
    std::string version;
};

/// What a loader hands over, row by row.
class Sink {
public:
    virtual ~Sink() = default;
    virtual void add(const Term& term) = 0;
    virtual void add(const Translation& translation) = 0;
};

} // namespace anamnesis::terms
