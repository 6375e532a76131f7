// SPDX-License-Identifier: GPL-3.0-or-later
// OIDs of code systems and identifiers, and what else calls them (terminology.hl7.org).
#include "services/decode/cda/Values.h"
#include "services/decode/text/Encoding.h"

#include <array>

namespace anamnesis::decode::cda {
namespace {

namespace systems = clinical::systems;

struct SystemRow {
    std::string_view oid;
    std::string_view url;
};
constexpr std::array systemRows{
    SystemRow{"2.16.840.1.113883.6.1", systems::loinc},
    SystemRow{"2.16.840.1.113883.6.96", systems::snomed},
    SystemRow{"2.16.840.1.113883.6.88", systems::rxnorm},
    SystemRow{"2.16.840.1.113883.12.292", systems::cvx},
    SystemRow{"2.16.840.1.113883.6.59", systems::cvx},
    SystemRow{"2.16.840.1.113883.12.227", "http://hl7.org/fhir/sid/mvx"},
    SystemRow{"2.16.840.1.113883.6.69", systems::ndc},
    SystemRow{"2.16.840.1.113883.6.103", systems::icd9cm},
    SystemRow{"2.16.840.1.113883.6.104", systems::icd9cm},
    SystemRow{"2.16.840.1.113883.6.42", systems::icd9cm},
    SystemRow{"2.16.840.1.113883.6.2", systems::icd9cm},
    SystemRow{"2.16.840.1.113883.6.90", systems::icd10cm},
    SystemRow{"2.16.840.1.113883.6.3", systems::icd10},
    SystemRow{"2.16.840.1.113883.6.4", systems::icd10pcs},
    SystemRow{"2.16.840.1.113883.6.12", systems::cpt},
    SystemRow{"2.16.840.1.113883.6.14", systems::hcpcs},
    SystemRow{"2.16.840.1.113883.6.285", systems::hcpcs},
    SystemRow{"2.16.840.1.113883.6.8", systems::ucum},
    SystemRow{"2.16.840.1.113883.6.73", systems::atc},
    SystemRow{"2.16.840.1.113883.4.9", "http://fdasis.nlm.nih.gov"},
    SystemRow{"2.16.840.1.113883.3.26.1.1", "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl"},
    SystemRow{"2.16.840.1.113883.6.101", "http://nucc.org/provider-taxonomy"},
    SystemRow{"2.16.840.1.113883.6.238", "urn:oid:2.16.840.1.113883.6.238"},
    SystemRow{"2.16.840.1.113883.6.43.1", "http://terminology.hl7.org/CodeSystem/icd-o-3"},
    SystemRow{"2.16.840.1.113883.6.345", "http://va.gov/terminology/medrt"},
    SystemRow{"2.16.840.1.113883.3.26.1.5", "http://hl7.org/fhir/ndfrt"},
    SystemRow{"2.16.840.1.113883.6.86", "http://terminology.hl7.org/CodeSystem/umls"},
    SystemRow{"2.16.840.1.113883.12.1", "http://terminology.hl7.org/CodeSystem/v2-0001"},
    SystemRow{"2.16.840.1.113883.12.112", "http://terminology.hl7.org/CodeSystem/v2-0112"},
    SystemRow{"2.16.840.1.113883.5.1", "http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender"},
    SystemRow{"2.16.840.1.113883.5.2", "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus"},
    SystemRow{"2.16.840.1.113883.5.4", "http://terminology.hl7.org/CodeSystem/v3-ActCode"},
    SystemRow{"2.16.840.1.113883.5.6", "http://terminology.hl7.org/CodeSystem/v3-ActClass"},
    SystemRow{"2.16.840.1.113883.5.7", "http://terminology.hl7.org/CodeSystem/v3-ActPriority"},
    SystemRow{"2.16.840.1.113883.5.8", "http://terminology.hl7.org/CodeSystem/v3-ActReason"},
    SystemRow{"2.16.840.1.113883.5.14", "http://terminology.hl7.org/CodeSystem/v3-ActStatus"},
    SystemRow{"2.16.840.1.113883.5.25", "http://terminology.hl7.org/CodeSystem/v3-Confidentiality"},
    SystemRow{"2.16.840.1.113883.5.60", "http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityMode"},
    SystemRow{"2.16.840.1.113883.5.83", "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"},
    SystemRow{"2.16.840.1.113883.5.84", "http://terminology.hl7.org/CodeSystem/v3-ObservationMethod"},
    SystemRow{"2.16.840.1.113883.5.88", "http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction"},
    SystemRow{"2.16.840.1.113883.5.110", "http://terminology.hl7.org/CodeSystem/v3-RoleClass"},
    SystemRow{"2.16.840.1.113883.5.111", "http://terminology.hl7.org/CodeSystem/v3-RoleCode"},
    SystemRow{"2.16.840.1.113883.5.112", "http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration"},
    SystemRow{"2.16.840.1.113883.5.139", "http://terminology.hl7.org/CodeSystem/v3-TimingEvent"},
    SystemRow{"2.16.840.1.113883.5.1008", "http://terminology.hl7.org/CodeSystem/v3-NullFlavor"},
    SystemRow{"2.16.840.1.113883.5.1063", "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"},
    SystemRow{"2.16.840.1.113883.5.1076", "http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation"},
    SystemRow{"2.16.840.1.113883.5.1150.1", "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips"},
    SystemRow{"2.16.840.1.113883.11.22.9", "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips"},
    SystemRow{"1.3.12.2.1011.1.1", "urn:oid:1.3.12.2.1011.1.1"},
};

bool isOid(std::string_view text) {
    return text.size() > 2 && text.find_first_not_of("0123456789.") == std::string_view::npos &&
           text.find('.') != std::string_view::npos;
}

} // namespace

bool isUuid(std::string_view text) {
    if (text.starts_with("urn:uuid:"))
        text.remove_prefix(9);
    if (text.size() == 38 && text.front() == '{')
        text = text.substr(1, 36);
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (i == 8 || i == 13 || i == 18 || i == 23 ? c != '-' : !hex)
            return false;
    }
    return true;
}

std::string systemOf(std::string_view oid) {
    for (const SystemRow& row : systemRows)
        if (row.oid == oid)
            return std::string(row.url);
    return isOid(oid) ? "urn:oid:" + std::string(oid) : std::string(oid);
}

std::string identifierSystemOf(std::string_view root) {
    if (root == "2.16.840.1.113883.4.6")
        return std::string(systems::npi);
    if (root == "2.16.840.1.113883.4.1")
        return std::string(systems::ssn);
    if (isUuid(root))
        return root.starts_with("urn:") ? std::string(root) : "urn:uuid:" + text::lower(root);
    return isOid(root) ? "urn:oid:" + std::string(root) : std::string(root);
}

} // namespace anamnesis::decode::cda
