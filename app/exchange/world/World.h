// SPDX-License-Identifier: GPL-3.0-or-later
// The invented world before anything is written: persons, what is true of them, and who tells it how.
//   Person -> PatientRecord (one hospital's idea of the person; a split identity has two in one hospital)
//   Fact   -> Telling       (one hospital's statement of the fact, with that hospital's values)
#pragma once

#include "app/exchange/world/Habit.h"
#include "app/exchange/world/Moment.h"
#include "models/clinical/Kind.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::exchange {

using clinical::Kind;

/// A small flat map of named values; the names are those of the README's table of values.
class Values {
public:
    Values() = default;
    Values(std::initializer_list<std::pair<std::string_view, std::string>> rows) {
        for (const auto& [name, value] : rows)
            set(name, value);
    }
    [[nodiscard]] const std::string& operator[](std::string_view name) const {
        static const std::string none;
        for (const auto& [key, value] : m_rows)
            if (key == name)
                return value;
        return none;
    }
    [[nodiscard]] bool has(std::string_view name) const { return !(*this)[name].empty(); }
    /// The name must be a literal: it is not copied.
    void set(std::string_view name, std::string value) {
        for (auto& [key, old] : m_rows)
            if (key == name) {
                old = std::move(value);
                return;
            }
        m_rows.emplace_back(name, std::move(value));
    }
    void drop(std::string_view name) {
        std::erase_if(m_rows, [&](const auto& row) { return row.first == name; });
    }

private:
    std::vector<std::pair<std::string_view, std::string>> m_rows;
};

struct Demographics {
    std::string family, given, middle, suffix, maiden;
    std::string birthDate; ///< ISO
    std::string sex;       ///< male, female
    std::string street, city, state, postcode, phone, email;
    std::string nationalId; ///< an invented number under an example OID, or empty
    int birthOrder = 0;     ///< of a multiple birth, 0: single
    std::string mothersMaidenName;
};

/// Why a person is in the world; the roles of one dozen, repeated for more.
enum class Role : std::uint8_t {
    Split,
    TwinA,
    TwinB,
    Senior,
    Junior,
    NamesakeA,
    NamesakeB,
    Newborn,
    Mother,
    Married,
    Moved,
    Sibling
};

struct Person {
    std::string id; ///< "person-0007"
    Role role = Role::Split;
    Demographics is;
    std::vector<int> records; ///< indices of World::patients
};

struct PatientRecord {
    int person = 0;
    int hospital = 0;
    std::string id;  ///< FHIR id in that hospital
    std::string mrn; ///< medical record number there
    Demographics shown;
    std::string replaces; ///< id of a record this one's hospital says it replaces, or empty
};

/// How a telling stands to its fact (relation of command-line.md).
enum class Bond : std::uint8_t { Same, Related, Undecidable, Replaces };

struct Telling {
    int fact = 0;
    int hospital = 0;
    int patient = -1; ///< index of World::patients; -1 for parties (practitioner, organization, location)
    std::string id;   ///< resource id in that hospital
    Values values;
    Bond bond = Bond::Same;
    bool inDocument = false; ///< an entry of a C-CDA document of an HIE, not a resource
    int document = -1;       ///< its document, index of World::documents
    int group = -1;          ///< the telling it is one fact with, index of World::tellings; -1: itself
};

struct Fact {
    std::string id;
    Kind kind = Kind::Other;
    int person = -1; ///< -1 for parties
    int topic = 0;   ///< row of the kind's table
    Moment at = 0;
    Values values;                               ///< as it truly was
    std::vector<std::pair<std::string, int>> to; ///< role, fact: "encounter", "specimen", "result", "order", "report"
    std::vector<int> tellings;                   ///< indices of World::tellings
};

struct Conflict {
    int fact = 0;
    std::string kind, path, severity; ///< as in Discrepancy.h and Fields.h
    std::vector<std::string> values;
};

/// Facts that a reader might confuse; all pairwise in the relation.
struct Relation {
    std::string relation; ///< distinct, related, undecidable, replaces (newest first)
    std::vector<int> facts;
};

struct Gap {
    int hospital = 0;
    Kind kind = Kind::Other;
    std::string outcome; ///< refused, partial, failed, not-asked
    std::string why;     ///< of the generator: "forbidden", "not-offered", or the name of the fault
    int patient = -1;    ///< index of World::patients; -1: everybody's
};

/// A document of an HIE or hospital: its bytes are made when all tellings are known.
struct Document {
    int fact = 0;
    int patient = 0; ///< index of World::patients (of the HIE)
    int custodian = 0;
    std::string master;       ///< masterIdentifier, "2.999.…" with extension
    std::string format;       ///< cda, pdf, text
    std::vector<int> entries; ///< tellings, in the order they are written
};

struct World {
    std::vector<Habit> hospitals;
    std::vector<Person> persons;
    std::vector<PatientRecord> patients;
    std::vector<Fact> facts;
    std::vector<Telling> tellings;
    std::vector<Document> documents;
    std::vector<Conflict> conflicts;
    std::vector<Relation> relations;
    std::vector<Gap> gaps;

    /// The first resource (not document entry) in which a hospital tells the fact; null when it does not.
    [[nodiscard]] const Telling* toldAt(int fact, int hospital) const;
};

} // namespace anamnesis::exchange
