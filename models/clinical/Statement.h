// SPDX-License-Identifier: GPL-3.0-or-later
// One clinical assertion as one source record makes it. All kinds share this shape: a main concept, a time, a status,
// and named fields (Fields.h lists the names and which kind uses which), so that a new kind is a row of tables, not a
// type.
#pragma once

#include "models/base/Id.h"
#include "models/base/Issue.h"
#include "models/clinical/ClinicalTime.h"
#include "models/clinical/Concept.h"
#include "models/clinical/Demographics.h"
#include "models/clinical/Kind.h"
#include "models/clinical/Quantity.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::clinical {

/// Where bytes came from. One per source record, shared by its statements.
struct RecordRef {
    RecordId key;          ///< fingerprint of source, type, id, version, sha256 (recordKey below)
    std::string source;    ///< name of the configured source or import
    std::string custodian; ///< organisation that answers for the record; empty when not told
    std::string type;      ///< "MedicationRequest", "ClinicalDocument", "ORU_R01"
    std::string id;        ///< id in the source
    std::string version;   ///< meta.versionId, versionNumber; may be empty
    std::string sha256;    ///< of the raw bytes, 64 hex
    std::string
        mediaType;    ///< "application/fhir+json", "application/fhir+xml", "text/xml" (CDA), "x-application/hl7-v2+er7"
    std::string file; ///< file it was read from (import, decode), else empty
    std::string request;  ///< id of the request in the request log, else empty
    std::string url = {}; ///< fullUrl of its Bundle entry where type and id do not tell it: what others refer to it by
};

[[nodiscard]] RecordId recordKey(const RecordRef& record);

/// An identifier its assigner gives the fact itself: accession, prescription, visit, document number. Not a resource
/// id.
struct BusinessIdentifier {
    std::string system;
    std::string value;
    std::string type; ///< "accession", "prescription", "visit", "master", "set", "study-uid", "udi", "" …
    std::string path;

    friend bool operator==(const BusinessIdentifier&, const BusinessIdentifier&) = default;
};

/// A reference to another record: role is the element that held it.
struct Reference {
    std::string
        role; ///< "subject", "encounter", "report", "based-on", "has-member", "specimen", "medication", "author" …
    std::string target; ///< "Encounter/12", "urn:uuid:…", "#contained", absolute URL
    std::string display;
    std::string path;

    friend bool operator==(const Reference&, const Reference&) = default;
};

/// The last "Type/id" of a reference: "https://host/fhir/Patient/12/_history/3" -> "Patient/12"; what has no slash, as
/// an urn, stays as it is.
[[nodiscard]] std::string_view relativeReference(std::string_view target);

/// One named value of a statement.
struct Field {
    std::string name; ///< a name of Fields.h; may repeat (several reactions)
    std::string text; ///< as people read it, digits as sent; never empty
    std::optional<Quantity> quantity;
    std::optional<CodedConcept> coded;
    std::optional<ClinicalPeriod> time;
    std::string path; ///< element path in the source record

    friend bool operator==(const Field&, const Field&) = default;
};

struct Statement {
    StatementId id; ///< fingerprint of source, record id, version, path (statementId below)
    Kind kind = Kind::Other;
    std::string title;   ///< main concept as people read it, from the source
    CodedConcept code;   ///< main concept: substance, problem, drug, analyte, vaccine, procedure, document type
    ClinicalPeriod time; ///< when it was so: effective, onset–abatement, period, authored when nothing else
    std::optional<ClinicalTime> asserted; ///< when it was said: recordedDate, issued, authoredOn, author time
    std::string status;                   ///< as sent: final, active, stopped, completed, not-done, entered-in-error …
    bool negated = false;                 ///< denies: refuted, no known …, not done, doNotPerform, negationInd
    std::string
        negationScope; ///< for "no known …": "allergy", "drug-allergy", "food-allergy", "problem", "medication" …
    std::vector<Field> fields;
    std::vector<BusinessIdentifier> identifiers;
    std::vector<Reference> references;
    std::shared_ptr<const RecordRef> record;
    std::string path;                        ///< element path of the statement in its record
    std::vector<std::string> securityLabels; ///< "system|code"
    bool fromClaim = false;                  ///< decoded from a claim: never the only support of SAME
    std::string narrative;                   ///< plain text for search and reading (notes, document text); no markup
    std::shared_ptr<const Demographics> demographics; ///< Patient and RelatedPerson only
    Issues issues;
    std::string decoder; ///< name and version: "fhir/1", "cda/1"

    [[nodiscard]] const Field* field(std::string_view name) const;
};

[[nodiscard]] StatementId statementId(const RecordRef& record, std::string_view path);

} // namespace anamnesis::clinical
