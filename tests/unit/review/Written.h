// SPDX-License-Identifier: GPL-3.0-or-later
// Records as files write them: FHIR R4 resources of one patient, and a C-CDA that names an allergy.
#pragma once

#include <QByteArray>

#include <string>
#include <vector>

namespace anamnesis::testing {

/// One allergy (severe, to penicillin), as C-CDA 2.1 has it.
inline const std::string document = R"(<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/><id root="2.999.7" extension="ccd-1"/>
<code code="34133-9" codeSystem="2.16.840.1.113883.6.1" displayName="Summary of episode note"/>
<title>Summary of care</title><effectiveTime value="20240309110000+0000"/>
<recordTarget><patientRole><id root="2.999.1" extension="A-1"/><patient><name><given>Ann</given><family>Quist</family></name>
<administrativeGenderCode code="F" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="19610203"/></patient></patientRole></recordTarget>
<custodian><assignedCustodian><representedCustodianOrganization><name>North Clinic</name></representedCustodianOrganization></assignedCustodian></custodian>
<component><structuredBody><component><section>
<templateId root="2.16.840.1.113883.10.20.22.2.6.1"/><code code="48765-2" codeSystem="2.16.840.1.113883.6.1"/>
<title>Allergies</title><text>Penicillin: anaphylaxis</text>
<entry><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.30"/><id root="2.999.8" extension="1"/>
<code code="CONC" codeSystem="2.16.840.1.113883.5.6"/><statusCode code="active"/><effectiveTime><low value="20100501"/></effectiveTime>
<entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.7"/>
<id root="2.999.8" extension="2"/><code code="ASSERTION" codeSystem="2.16.840.1.113883.5.4"/><statusCode code="completed"/>
<effectiveTime><low value="20100501"/></effectiveTime>
<value xsi:type="CD" code="416098002" codeSystem="2.16.840.1.113883.6.96" displayName="Allergy to drug"/>
<participant typeCode="CSM"><participantRole classCode="MANU"><playingEntity classCode="MMAT">
<code code="7980" codeSystem="2.16.840.1.113883.6.88" displayName="Penicillin G"/></playingEntity></participantRole></participant>
</observation></entryRelationship></act></entry>
</section></component></structuredBody></component></ClinicalDocument>)";

inline std::string base64(const std::string& bytes) {
    return QByteArray::fromStdString(bytes).toBase64().toStdString();
}

inline std::string entry(const std::string& url, const std::string& resource) {
    return R"({"fullUrl":")" + url + R"(","resource":)" + resource + "}";
}

inline const std::string patient =
    R"({"resourceType":"Patient","id":"ann","name":[{"family":"Quist","given":["Ann"]}],)"
    R"("gender":"female","birthDate":"1961-02-03"})";

inline std::string reference(const std::string& attachment, const std::string& id = "7") {
    return R"({"resourceType":"DocumentReference","id":")" + id +
           R"(","status":"current","subject":{"reference":"Patient/ann"},)"
           R"("type":{"coding":[{"system":"http://loinc.org","code":"34133-9"}]},"date":"2024-03-09T11:00:00Z",)"
           R"("content":[{"attachment":)" +
           attachment + "}]}";
}

/// An attachment that is base64, as given.
inline std::string undecodable(const std::string& mediaType, const std::string& data) {
    return R"({"contentType":")" + mediaType + R"(","data":")" + data + R"("})";
}
inline std::string carried(const std::string& mediaType, const std::string& bytes) {
    return mediaType.empty() ? R"({"data":")" + base64(bytes) + R"("})" : undecodable(mediaType, base64(bytes));
}
inline std::string pointing(const std::string& mediaType, const std::string& url) {
    return mediaType.empty() ? R"({"url":")" + url + R"("})"
                             : R"({"contentType":")" + mediaType + R"(","url":")" + url + R"("})";
}
inline std::string withoutSubject(const std::string& attachment) {
    return R"({"resourceType":"DocumentReference","id":"7","status":"current","content":[{"attachment":)" + attachment +
           "}]}";
}
inline std::string containing(const std::string& binary) {
    return R"({"resourceType":"DocumentReference","id":"7","status":"current","subject":{"reference":"Patient/ann"},)" +
           (R"("contained":[)" + binary) + R"(],"content":[{"attachment":{"contentType":"text/xml","url":"#b1"}}]})";
}

inline std::string binary(const std::string& mediaType, const std::string& bytes) {
    return R"({"resourceType":"Binary","id":"b1","contentType":")" + mediaType + R"(","data":")" + base64(bytes) +
           R"("})";
}

inline std::string bundle(const std::vector<std::string>& entries) {
    std::string text = R"({"resourceType":"Bundle","type":"collection","entry":[)";
    for (const std::string& one : entries)
        text += (&one == &entries.front() ? "" : ",") + one;
    return text + "]}";
}

inline std::string problem(const std::string& id, const std::string& code, const std::string& words,
                           const std::string& onset) {
    return R"({"resourceType":"Condition","id":")" + id +
           R"(","subject":{"reference":"Patient/ann"},"clinicalStatus":{"coding":[{"code":"active"}]},)" +
           R"("code":{"coding":[{"system":"http://snomed.info/sct","code":")" + code + R"(","display":")" + words +
           R"("}]},"onsetDateTime":")" + onset + R"("})";
}

inline std::string allergy(const std::string& id, const std::string& criticality) {
    return R"({"resourceType":"AllergyIntolerance","id":")" + id + R"(","patient":{"reference":"Patient/ann"},)" +
           R"("clinicalStatus":{"coding":[{"code":"active"}]},"criticality":")" + criticality + R"(",)" +
           R"("code":{"coding":[{"system":"http://snomed.info/sct","code":"1003755004","display":"Latex"}]}})";
}

} // namespace anamnesis::testing
