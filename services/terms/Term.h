// SPDX-License-Identifier: GPL-3.0-or-later
// What a terminology says of a code.
#pragma once

#include "models/clinical/CodeMap.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
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
    std::size_t pack = 0;  ///< number of the pack that answered (Store::packs); not kept in it
};

/// A name to show, and the table that gave it.
struct GivenName {
    std::string text;
    std::string language;
    std::string table;      ///< the file it was loaded from; `ownTable` for our own table of common codes
    std::string version;    ///< of the terminology as that file tells it; may be empty
    bool active = true;     ///< false: every row that names the code is retired
    std::string replacedBy; ///< code to use instead, when the publisher says one
};
inline constexpr std::string_view ownTable = "anamnesis";

/// One row of a map, with its origin.
struct Translation {
    clinical::CodeMapRow row;
    std::string map; ///< canonical of the map, or its name
    std::string version;
};

/// One step of a hierarchy: the child is a kind of the parent.
struct Edge {
    std::string system;
    std::string child;
    std::string parent;
    bool active = true;
    std::string id;        ///< of the row, and its date: as for Term
    std::string effective; ///< yyyymmdd
};

enum class StateOf : std::uint8_t { Active, Preferred };

/// What RF2 says of a component apart from it: whether a concept is active, a description preferred in a language.
struct State {
    std::string system;
    std::string component; ///< id of the concept or description
    StateOf of = StateOf::Active;
    bool value = true;
    std::string id;        ///< of the row, and its date: as for Term
    std::string effective; ///< yyyymmdd
};

/// What a terminology says of one code beside its names: ("SCALE_TYP", "Qn"), ("status", "retired").
struct Properties {
    std::string system;
    std::string code;
    std::vector<std::pair<std::string, std::string>> values;
};

/// What a pack knows of a whole system, so that "no such code" can be told from "not loaded".
struct SystemInfo {
    std::string system;
    std::string version;
    /// FHIR CodeSystem.content ("complete", "fragment", "example", "not-present"); of a publisher's file "table", or
    /// "edges" when it has no names
    std::string content;
    std::string valueSet;                ///< canonical of the value set of all its codes, when there is one
    bool hierarchy = false;              ///< edges are held: is-a can be answered
    std::vector<std::string> properties; ///< names that can be asked for; a code without one has none

    [[nodiscard]] bool published() const { return content == "table" || content == "edges"; }
    [[nodiscard]] bool whole() const { return content == "complete" || content == "table"; }
};

/// A FHIR ValueSet as its publisher wrote it.
struct ValueSetDefinition {
    std::string url;
    std::string version;
    std::string title;
    std::string json; ///< {"compose":…, "expansion":…}, either may be absent
};

/// What a loader hands over, row by row.
class Sink {
public:
    virtual ~Sink() = default;
    virtual void add(const Term& term) = 0;
    virtual void add(const Translation& translation) = 0;
    virtual void add(const Edge& edge) = 0;
    virtual void add(const State& state) = 0;
    virtual void add(const Properties& properties) = 0;
    virtual void add(const SystemInfo& info) = 0;
    virtual void add(const ValueSetDefinition& definition) = 0;
};

/// The type of a name that only a value set's enumeration gives: no proof that the system has the code.
inline constexpr std::string_view namedByValueSet = "value-set";

} // namespace anamnesis::terms
