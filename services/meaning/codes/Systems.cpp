// SPDX-License-Identifier: GPL-3.0-or-later
// One code system under many names. Sources: HL7 Terminology (THO) identifiers of code systems, HL7 OID registry, HL7
// v2 table 0396, FHIR R4 §4.3.
#include "services/meaning/Codes.h"
#include "services/meaning/ucum/Remembered.h"
#include "services/meaning/units/Text.h"

#include <array>
#include <unordered_map>

namespace anamnesis::meaning {
namespace {

struct Row {
    std::string_view url;
    std::string_view names; ///< other URLs, OIDs, v2 names and spellings, parted by ";", in lower case
};

constexpr auto table = std::to_array<Row>({
    {"http://loinc.org", "2.16.840.1.113883.6.1;ln;lnc;loinc;http://loinc.org/;http://www.loinc.org;https://"
                         "www.loinc.org;loinc.org;logical observation identifiers names and codes"},
    {"http://snomed.info/sct",
     "2.16.840.1.113883.6.96;sct;sct2;snomed;snomed ct;snomed-ct;snomedct;snomedct_us;sct_us;snomed clinical "
     "terms;scturl;http://snomed.info/id;http://www.snomed.org;http://ihtsdo.org/snomed-ct;http://snomed.info"},
    {"http://www.nlm.nih.gov/research/umls/rxnorm", "2.16.840.1.113883.6.88;rxn;rxnorm;rx "
                                                    "norm;rxcui;http://rxnorm.info;http://www.nlm.nih.gov/research/"
                                                    "umls/rxnorm/;http://purl.bioontology.org/ontology/rxnorm"},
    {"http://hl7.org/fhir/sid/ndc",
     "2.16.840.1.113883.6.69;ndc;national drug code;http://www.fda.gov/ndc;http://hl7.org/fhir/ndc"},
    {"http://www.whocc.no/atc",
     "2.16.840.1.113883.6.73;atc;wc;whoatc;http://www.whocc.no/atc_ddd_index;http://www.whocc.no/atc/"},
    {"http://hl7.org/fhir/sid/cvx",
     "2.16.840.1.113883.12.292;2.16.840.1.113883.6.59;cvx;hl70292;hl7 cvx;vaccines "
     "administered;http://www2a.cdc.gov/vaccines/iis/iisstandards/vaccines.asp?rpt=cvx;http://phinvads.cdc.gov/vads/"
     "viewcodesystem.action?id=2.16.840.1.113883.12.292"},
    {"http://hl7.org/fhir/sid/mvx", "2.16.840.1.113883.12.227;mvx;hl70227;manufacturers of vaccines"},
    {"http://hl7.org/fhir/sid/icd-9-cm",
     "2.16.840.1.113883.6.103;2.16.840.1.113883.6.104;2.16.840.1.113883.6.2;i9;i9c;i9cdx;icd9;icd-9;icd9cm;icd-9-cm;"
     "icd-9cm;icd9dx;http://hl7.org/fhir/sid/icd-9;http://hl7.org/fhir/sid/icd-9-cm/diagnosis;http://hl7.org/fhir/sid/"
     "icd-9-cm/procedure;icd9 diagnosis;icd-9-cm diagnosis"},
    {"http://hl7.org/fhir/sid/icd-10",
     "2.16.840.1.113883.6.3;i10;icd10;icd-10;icd-10 who;http://hl7.org/fhir/sid/icd10"},
    {"http://hl7.org/fhir/sid/icd-10-cm",
     "2.16.840.1.113883.6.90;i10c;icd10cm;icd-10-cm;icd-10cm;icd10-cm;http://hl7.org/fhir/sid/icd-10-us;http://"
     "www.cdc.gov/nchs/icd/icd10cm;http://icd10cm.com"},
    {"http://www.cms.gov/Medicare/Coding/ICD10",
     "2.16.840.1.113883.6.4;i10p;icd10pcs;icd-10-pcs;http://hl7.org/fhir/sid/icd-10-pcs"},
    {"http://fhir.de/CodeSystem/bfarm/icd-10-gm",
     "1.2.276.0.76.5;icd-10-gm;icd10gm;i10g;http://fhir.de/codesystem/dimdi/icd-10-gm"},
    {"http://hl7.org/fhir/sid/icd-11",
     "2.16.840.1.113883.6.347;icd11;icd-11;http://id.who.int/icd/release/11/mms;http://id.who.int/icd11/mms"},
    {"http://hl7.org/fhir/sid/icpc-2", "2.16.840.1.113883.6.139;icpc2;icpc-2;ic2"},
    {"http://www.ama-assn.org/go/cpt", "2.16.840.1.113883.6.12;c4;cpt;cpt4;cpt-4;cpt2;http://www.ama-assn.org/go/cpt/"},
    {"https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
     "2.16.840.1.113883.6.285;2.16.840.1.113883.6.14;hcpcs;hpc;http://www.cms.gov/medicare/coding/"
     "hcpcsreleasecodesets;http://www.cms.gov/medicare/coding/medhcpcsgeninfo/"
     "index.html;urn:oid:2.16.840.1.113883.6.285"},
    {"http://unitsofmeasure.org",
     "2.16.840.1.113883.6.8;ucum;unitsofmeasure;http://www.unitsofmeasure.org;http://aurora.regenstrief.org/~ucum/"
     "ucum.html;iso+;http://unitsofmeasure.org/;unified code for units of measure"},
    {"http://fdasis.nlm.nih.gov",
     "2.16.840.1.113883.4.9;unii;fda unii;http://fdasis.nlm.nih.gov/;unique ingredient identifier"},
    {"http://hl7.org/fhir/ndfrt", "2.16.840.1.113883.3.26.1.5;ndfrt;nda;nd-frt;ndf-rt;med-rt;medrt"},
    {"http://ncithesaurus-stage.nci.nih.gov",
     "2.16.840.1.113883.3.26.1.1;nci;ncit;nci "
     "thesaurus;ncithesaurus;http://ncicb.nci.nih.gov/xml/owl/evs/thesaurus.owl;http://ncimeta.nci.nih.gov"},
    {"http://hl7.org/fhir/sid/us-npi", "2.16.840.1.113883.4.6;npi;us npi;http://hl7.org/fhir/sid/npi"},
    {"http://hl7.org/fhir/sid/us-ssn", "2.16.840.1.113883.4.1;ssn;us ssn"},
    {"http://dicom.nema.org/resources/ontology/DCM",
     "1.2.840.10008.2.16.4;dcm;dicom;http://nema.org/dicom/dicm;http://dicom.nema.org/resources/ontology/dcm"},
    {"http://www.genenames.org", "2.16.840.1.113883.6.281;hgnc;http://www.genenames.org/geneid"},
    {"http://www.ncbi.nlm.nih.gov/clinvar", "2.16.840.1.113883.6.319;clinvar"},
    {"http://varnomen.hgvs.org", "2.16.840.1.113883.6.282;hgvs"},
    {"urn:iso:std:iso:3166", "1.0.3166.1.2.2;1.0.3166.1.2.3;iso3166;iso 3166"},
    {"urn:ietf:bcp:47", "2.16.840.1.113883.6.121;2.16.840.1.113883.6.100;bcp47;bcp-47;iso 639"},
    {"urn:iso:std:iso:11073:10101", "2.16.840.1.113883.6.24;mdc;ieee 11073;iso 11073"},
    {"urn:oid:2.16.840.1.113883.6.238", "cdcrec;cdc race and ethnicity;cdc race & ethnicity;hl70005"},
    {"https://nahdo.org/sopt", "2.16.840.1.113883.3.221.5;sopt;source of payment typology"},
    {"http://nucc.org/provider-taxonomy",
     "2.16.840.1.113883.6.101;nucc;nucc health care provider taxonomy;healthcare provider taxonomy"},
    {"https://www.cdc.gov/nhsn/cdaportal/terminology/codesystem/hsloc.html",
     "2.16.840.1.113883.6.259;hsloc;healthcareservicelocation"},
    {"https://www.usps.com/", "2.16.840.1.113883.6.92;usps"},
    {"urn:ietf:rfc:3986", "urn:ietf:rfc:3986"},
    {"http://terminology.hl7.org/CodeSystem/observation-category", "http://hl7.org/fhir/observation-category"},
    {"http://terminology.hl7.org/CodeSystem/condition-category", "http://hl7.org/fhir/condition-category"},
    {"http://terminology.hl7.org/CodeSystem/condition-clinical", "http://hl7.org/fhir/condition-clinical"},
    {"http://terminology.hl7.org/CodeSystem/condition-ver-status", "http://hl7.org/fhir/condition-ver-status"},
    {"http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical",
     "http://hl7.org/fhir/allergy-clinical-status;http://hl7.org/fhir/allergyintolerance-clinical"},
    {"http://terminology.hl7.org/CodeSystem/allergyintolerance-verification",
     "http://hl7.org/fhir/allergy-verification-status;http://hl7.org/fhir/allergyintolerance-verification"},
    {"http://terminology.hl7.org/CodeSystem/data-absent-reason", "http://hl7.org/fhir/data-absent-reason"},
    {"http://terminology.hl7.org/CodeSystem/v3-NullFlavor",
     "2.16.840.1.113883.5.1008;nullflavor;http://hl7.org/fhir/v3/nullflavor"},
    {"http://terminology.hl7.org/CodeSystem/v3-ActCode",
     "2.16.840.1.113883.5.4;actcode;http://hl7.org/fhir/v3/actcode"},
    {"http://terminology.hl7.org/CodeSystem/v3-ActStatus",
     "2.16.840.1.113883.5.14;actstatus;http://hl7.org/fhir/v3/actstatus"},
    {"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation",
     "2.16.840.1.113883.5.83;observationinterpretation;http://hl7.org/fhir/v3/observationinterpretation"},
    {"http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender",
     "2.16.840.1.113883.5.1;administrativegender;http://hl7.org/fhir/v3/administrativegender"},
    {"http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration",
     "2.16.840.1.113883.5.112;routeofadministration;http://hl7.org/fhir/v3/routeofadministration"},
    {"http://terminology.hl7.org/CodeSystem/v3-Confidentiality",
     "2.16.840.1.113883.5.25;confidentiality;http://hl7.org/fhir/v3/confidentiality"},
    {"http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
     "2.16.840.1.113883.5.90;participationtype;http://hl7.org/fhir/v3/participationtype"},
    {"http://terminology.hl7.org/CodeSystem/v3-RoleCode",
     "2.16.840.1.113883.5.111;rolecode;http://hl7.org/fhir/v3/rolecode"},
    {"http://terminology.hl7.org/CodeSystem/v3-RoleClass", "2.16.840.1.113883.5.110;roleclass"},
    {"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus",
     "2.16.840.1.113883.5.2;maritalstatus;http://hl7.org/fhir/v3/maritalstatus"},
    {"http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation", "2.16.840.1.113883.5.1076;religiousaffiliation"},
    {"http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityMode", "2.16.840.1.113883.5.60"},
    {"http://terminology.hl7.org/CodeSystem/v3-ActMood", "2.16.840.1.113883.5.1001;actmood"},
    {"http://terminology.hl7.org/CodeSystem/v3-ActClass", "2.16.840.1.113883.5.6;actclass"},
    {"http://terminology.hl7.org/CodeSystem/v3-ActReason",
     "2.16.840.1.113883.5.8;actreason;http://hl7.org/fhir/v3/actreason"},
    {"http://terminology.hl7.org/CodeSystem/v3-ActPriority", "2.16.840.1.113883.5.7;actpriority"},
    {"http://terminology.hl7.org/CodeSystem/v3-ActSite", "2.16.840.1.113883.5.1052;actsite"},
    {"http://terminology.hl7.org/CodeSystem/v3-TimingEvent",
     "2.16.840.1.113883.5.139;timingevent;http://hl7.org/fhir/v3/timingevent"},
    {"http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation",
     "2.16.840.1.113883.5.1022;gtsabbreviation;http://hl7.org/fhir/v3/gtsabbreviation"},
    {"http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "2.16.840.1.113883.5.1063;observationvalue"},
    {"http://terminology.hl7.org/CodeSystem/v3-NameUse", "2.16.840.1.113883.5.45"},
    {"http://terminology.hl7.org/CodeSystem/v3-AddressUse", "2.16.840.1.113883.5.1119"},
    {"http://terminology.hl7.org/CodeSystem/v3-Race", "2.16.840.1.113883.5.104;http://hl7.org/fhir/v3/race"},
    {"http://terminology.hl7.org/CodeSystem/v3-Ethnicity", "2.16.840.1.113883.5.50;http://hl7.org/fhir/v3/ethnicity"},
    {"http://terminology.hl7.org/CodeSystem/discharge-disposition", "2.16.840.1.113883.12.112;hl70112"},
    {"http://terminology.hl7.org/CodeSystem/v2-0203", "2.16.840.1.113883.18.108;hl70203;http://hl7.org/fhir/v2/0203"},
});

/// "http://host/x/" and "https://host/x" are one.
std::string folded(std::string_view text) {
    std::string result = text::lowered(text::trimmed(text));
    if (result.starts_with("https://"))
        result.erase(4, 1);
    while (result.size() > 1 && result.ends_with('/'))
        result.pop_back();
    if (result.starts_with("urn:oid:"))
        result.erase(0, 8);
    else if (result.starts_with("oid:"))
        result.erase(0, 4);
    return result;
}

bool isOid(std::string_view text) {
    bool point = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '.') {
            if (at == 0 || at + 1 == text.size() || text[at - 1] == '.')
                return false;
            point = true;
        } else if (!text::isDigit(text[at])) {
            return false;
        }
    }
    return point && (text[0] == '0' || text[0] == '1' || text[0] == '2') && text[1] == '.';
}

const std::unordered_map<std::string, std::string_view>& index() {
    static const auto map = [] {
        std::unordered_map<std::string, std::string_view> built; // of a constant table
        for (const Row& row : table) {
            built.emplace(folded(row.url), row.url);
            for (const std::string_view name : text::split(row.names, ';'))
                built.emplace(folded(name), row.url);
        }
        return built;
    }();
    return map;
}

/// HL7 v2 tables: "HL70001", "2.16.840.1.113883.12.1", "http://hl7.org/fhir/v2/0001" -> THO's "…/v2-0001".
std::string v2Table(std::string_view text) {
    std::string_view number;
    if (text.starts_with("hl7") && text.size() == 7)
        number = text.substr(3);
    else if (text.starts_with("2.16.840.1.113883.12."))
        number = text.substr(21);
    else if (text.starts_with("http://hl7.org/fhir/v2/"))
        number = text.substr(23);
    else if (text.starts_with("http://terminology.hl7.org/codesystem/v2-"))
        number = text.substr(41);
    if (number.empty() || number.size() > 4)
        return {};
    for (const char digit : number)
        if (!text::isDigit(digit))
            return {};
    return "http://terminology.hl7.org/CodeSystem/v2-" + std::string(4 - number.size(), '0') + std::string(number);
}

} // namespace

namespace {

std::string readSystem(std::string_view system) {
    const std::string key = folded(system);
    if (key.empty())
        return {};
    if (const auto found = index().find(key); found != index().end())
        return std::string(found->second);
    // A versioned SNOMED URI ("http://snomed.info/sct/731000124108/version/2023") is SNOMED CT.
    if (key.starts_with("http://snomed.info/sct"))
        return std::string(clinical::systems::snomed);
    if (auto table_ = v2Table(key); !table_.empty())
        return table_;
    if (isOid(key))
        return "urn:oid:" + key;
    const std::string_view trimmed = text::trimmed(system);
    static constexpr std::string_view oldV3 = "http://hl7.org/fhir/v3/";
    if (trimmed.starts_with(oldV3))
        return "http://terminology.hl7.org/CodeSystem/v3-" + std::string(trimmed.substr(oldV3.size()));
    return std::string(trimmed);
}

} // namespace

std::string canonicalSystem(std::string_view system) {
    return remembered(system, [&] { return readSystem(system); });
}

} // namespace anamnesis::meaning
