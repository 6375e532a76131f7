// SPDX-License-Identifier: GPL-3.0-or-later
// Who a source says its patient is; the input of identity.
#pragma once

#include "models/clinical/ClinicalTime.h"

#include <optional>
#include <string>
#include <vector>

namespace anamnesis::clinical {

struct HumanName {
    std::string use; ///< official, usual, maiden, old, nickname …
    std::string text;
    std::string family;
    std::vector<std::string> given;
    std::vector<std::string> prefix;
    std::vector<std::string> suffix;

    friend bool operator==(const HumanName&, const HumanName&) = default;
};

struct Address {
    std::string use;
    std::vector<std::string> line;
    std::string city;
    std::string district;
    std::string state;
    std::string postalCode;
    std::string country;
    std::string text;

    friend bool operator==(const Address&, const Address&) = default;
};

struct Telecom {
    std::string system; ///< phone, email, fax …
    std::string value;
    std::string use;

    friend bool operator==(const Telecom&, const Telecom&) = default;
};

struct Identifier {
    std::string system; ///< URL, "urn:oid:…" or the assigner as sent
    std::string value;
    std::string type;     ///< v2-0203 code when given: MR, SS, DL, PPN, MB …
    std::string assigner; ///< display of the assigner
    std::string use;      ///< official, usual, old, temp

    friend bool operator==(const Identifier&, const Identifier&) = default;
};

/// Patient.link and its kin in other formats: the source's own word about another of its records.
struct PatientLink {
    std::string type;   ///< replaced-by, replaces, refer, seealso
    std::string target; ///< record id within the source, or a full reference

    friend bool operator==(const PatientLink&, const PatientLink&) = default;
};

struct Demographics {
    std::vector<HumanName> names;
    std::optional<ClinicalTime> birthDate;
    std::string sex; ///< administrative: male, female, other, unknown
    std::string genderIdentity;
    std::vector<Address> addresses;
    std::vector<Telecom> telecoms;
    std::vector<Identifier> identifiers;
    std::optional<bool> deceased;
    std::optional<ClinicalTime> deathDate;
    std::optional<bool> multipleBirth;
    std::optional<int> birthOrder;
    std::string maritalStatus;
    std::string mothersMaidenName;
    std::vector<HumanName> guardians;
    std::vector<std::string> languages;
    std::vector<PatientLink> links;
    std::string managingOrganization;
    std::optional<bool> active;

    friend bool operator==(const Demographics&, const Demographics&) = default;
};

} // namespace anamnesis::clinical
