# SPDX-License-Identifier: GPL-3.0-or-later
"""Clinical records as hospitals write them: FHIR R4 resources and one C-CDA. "PATIENT" stands for the source's own number of
the patient; `number` keeps the ids of one chart apart from those of another."""
import base64

LOINC, SNOMED, RXNORM, UCUM = "http://loinc.org", "http://snomed.info/sct", "http://www.nlm.nih.gov/research/umls/rxnorm", "http://unitsofmeasure.org"
ICD10 = "http://hl7.org/fhir/sid/icd-10-cm"
TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/"


def concept(*codings, text=None):
    """Each coding is (system, code, display)."""
    made = {"coding": [{"system": system, "code": code, "display": display} for system, code, display in codings]} if codings else {}
    return {**made, "text": text} if text else made


def patient(identifier, number):
    """A person nobody else in the vault is like."""
    syllables = ["ba", "cho", "dur", "el", "fin", "gar", "hul", "im", "jos", "kep"]
    family = "".join(syllables[int(digit)] for digit in str(7919 * number)).title()
    return {"resourceType": "Patient", "id": identifier, "name": [{"family": family, "given": [syllables[number % 10].title() + "na"]}],
            "gender": "female", "birthDate": f"19{30 + number % 60}-{1 + number % 12:02}-{1 + number % 28:02}"}


def allergy(identifier, code, reaction=None, verification="confirmed", clinical="active", **more):
    record = {"resourceType": "AllergyIntolerance", "id": identifier, "patient": {"reference": "Patient/PATIENT"},
              "clinicalStatus": concept((TERMINOLOGY + "allergyintolerance-clinical", clinical, clinical.title())),
              "verificationStatus": concept((TERMINOLOGY + "allergyintolerance-verification", verification, verification.title())),
              "code": code, **more}
    if reaction:
        record["reaction"] = [{"manifestation": [reaction], "severity": "severe"}]
    return record


def order(identifier, drug, dose=None, **more):
    """An order of 4 March 2019, twice a day by mouth where a dose is said."""
    record = {"resourceType": "MedicationRequest", "id": identifier, "status": "active", "intent": "order",
              "subject": {"reference": "Patient/PATIENT"}, "medicationCodeableConcept": drug, "authoredOn": "2019-03-04", **more}
    if dose:
        record["dosageInstruction"] = [{
            "timing": {"repeat": {"frequency": 2, "period": 1, "periodUnit": "d"}},
            "route": concept((SNOMED, "26643006", "Oral route")),
            "doseAndRate": [{"doseQuantity": {"value": float(dose), "unit": "mg", "system": UCUM, "code": "mg"}}]}]
    return record


def result(identifier, code, value, unit, at, status="final", accession=None, **more):
    """A result of a laboratory; unit in UCUM."""
    record = {"resourceType": "Observation", "id": identifier, "status": status, "subject": {"reference": "Patient/PATIENT"},
              "category": [concept((TERMINOLOGY + "observation-category", "laboratory", "Laboratory"))], "code": code,
              "effectiveDateTime": at, "valueQuantity": {"value": value, "unit": unit, "system": UCUM, "code": unit}, **more}
    if accession:
        record["identifier"] = [{"system": "urn:oid:2.16.840.1.113883.3.1.7", "value": accession,
                                 "type": concept((TERMINOLOGY + "v2-0203", "ACSN", "Accession ID"))}]
    return record


def diagnosis(identifier, code, onset=None, status="active", site=None, visit=None, **more):
    """A problem of the list, or with a visit the diagnosis of that visit."""
    record = {"resourceType": "Condition", "id": identifier, "subject": {"reference": "Patient/PATIENT"},
              "clinicalStatus": concept((TERMINOLOGY + "condition-clinical", status, status.title())),
              "verificationStatus": concept((TERMINOLOGY + "condition-ver-status", "confirmed", "Confirmed")),
              "category": [concept((TERMINOLOGY + "condition-category", "encounter-diagnosis", "Encounter Diagnosis") if visit else
                                   (TERMINOLOGY + "condition-category", "problem-list-item", "Problem List Item"))],
              "code": code, **more}
    if onset:
        record["onsetDateTime"] = onset
    if site:
        record["bodySite"] = [site]
    if visit:
        record["encounter"] = {"reference": f"Encounter/{visit}"}
    return record


def device(identifier, model, lot, serial=None, barcode=None, **more):
    """An implant."""
    record = {"resourceType": "Device", "id": identifier, "status": "active", "patient": {"reference": "Patient/PATIENT"},
              "type": concept((SNOMED, "705643001", "Coronary artery stent")), "modelNumber": model, "lotNumber": lot, **more}
    if serial:
        record["serialNumber"] = serial
    if barcode:
        record["udiCarrier"] = [{"deviceIdentifier": "00844588003288", "carrierHRF": barcode}]
    return record


def sensor_week(prefix, sensor, custodian=None):
    """A reading every five minutes for seven days: 2,016."""
    records = []
    for number in range(7 * 288):
        day, minute = divmod(number * 5, 1440)
        records.append({
            "resourceType": "Observation", "id": f"{prefix}-{number:04}", "status": "final", "subject": {"reference": "Patient/PATIENT"},
            "category": [concept((TERMINOLOGY + "observation-category", "vital-signs", "Vital Signs"))],
            "code": concept((LOINC, "99504-3", "Glucose [Mass/volume] in Interstitial fluid")),
            "effectiveDateTime": f"2019-03-{4 + day:02}T{minute // 60:02}:{minute % 60:02}:00Z",
            "device": {"display": sensor},
            "valueQuantity": {"value": 95 + (number * 7) % 60, "unit": "mg/dL", "system": UCUM, "code": "mg/dL"}})
    return records


def document(identifier, content, kind="text/plain", master=None, version=None, replaces=None, custodian=None, **more):
    """A discharge summary that carries its own content."""
    record = {"resourceType": "DocumentReference", "id": identifier, "status": "current", "subject": {"reference": "Patient/PATIENT"},
              "type": concept((LOINC, "18842-5", "Discharge summary")), "date": "2019-03-04T10:15:00Z",
              "content": [{"attachment": {"contentType": kind, "data": base64.b64encode(content.encode()).decode()}}], **more}
    if master:
        record["masterIdentifier"] = {"system": "urn:ietf:rfc:3986", "value": f"urn:oid:{master}"}
    if replaces:
        record["relatesTo"] = [{"code": "replaces", "target": {"reference": f"DocumentReference/{replaces}"}}]
    if custodian:
        record["custodian"] = {"display": custodian}
    return record


def cda(who, root, extension, text, version=1, custodian="Lakeside Hospital", substance=("7980", "Penicillin G")):
    """A C-CDA discharge summary: one section of words, one of allergies with one entry."""
    name = who["name"][0]
    born = who["birthDate"].replace("-", "")
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:sdtc="urn:hl7-org:sdtc" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <realmCode code="US"/><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
  <templateId root="2.16.840.1.113883.10.20.22.1.1" extension="2015-08-01"/>
  <templateId root="2.16.840.1.113883.10.20.22.1.8" extension="2015-08-01"/>
  <id root="{root}" extension="{extension}"/>
  <code code="18842-5" codeSystem="2.16.840.1.113883.6.1" displayName="Discharge summary"/>
  <title>Discharge summary</title><effectiveTime value="20190304101500+0000"/>
  <confidentialityCode code="N" codeSystem="2.16.840.1.113883.5.25"/><languageCode code="en-US"/>
  <setId root="{root}.1" extension="set-{extension.split('-')[0]}"/><versionNumber value="{version}"/>
  <recordTarget><patientRole><id root="2.999.77" extension="PATIENT"/>
    <patient><name><given>{name["given"][0]}</given><family>{name["family"]}</family></name>
      <administrativeGenderCode code="F" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="{born}"/></patient></patientRole></recordTarget>
  <author><time value="20190304101500+0000"/><assignedAuthor><id root="2.16.840.1.113883.4.6" extension="1234567893"/>
    <assignedPerson><name><given>Iva</given><family>Oduya</family></name></assignedPerson></assignedAuthor></author>
  <custodian><assignedCustodian><representedCustodianOrganization><id root="2.999.5"/><name>{custodian}</name>
    </representedCustodianOrganization></assignedCustodian></custodian>
  <component><structuredBody>
    <component><section><templateId root="2.16.840.1.113883.10.20.22.2.5"/>
      <code code="8648-8" codeSystem="2.16.840.1.113883.6.1" displayName="Hospital course"/><title>Hospital course</title>
      <text><paragraph>{text}</paragraph></text></section></component>
    <component><section><templateId root="2.16.840.1.113883.10.20.22.2.6.1" extension="2015-08-01"/>
      <code code="48765-2" codeSystem="2.16.840.1.113883.6.1" displayName="Allergies"/><title>Allergies</title>
      <text><list><item ID="a1">{substance[1]}: hives</item></list></text>
      <entry typeCode="DRIV"><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.30" extension="2015-08-01"/>
        <id root="{root}.2" extension="concern"/><code code="CONC" codeSystem="2.16.840.1.113883.5.6"/><statusCode code="active"/>
        <effectiveTime><low value="20100501"/></effectiveTime>
        <entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN">
          <templateId root="2.16.840.1.113883.10.20.22.4.7" extension="2014-06-09"/><id root="{root}.3" extension="allergy"/>
          <code code="ASSERTION" codeSystem="2.16.840.1.113883.5.4"/><statusCode code="completed"/>
          <effectiveTime><low value="20100501"/></effectiveTime>
          <value xsi:type="CD" code="419511003" codeSystem="2.16.840.1.113883.6.96" displayName="Propensity to adverse reactions to drug"/>
          <participant typeCode="CSM"><participantRole classCode="MANU"><playingEntity classCode="MMAT">
            <code code="{substance[0]}" codeSystem="2.16.840.1.113883.6.88" displayName="{substance[1]}"/></playingEntity></participantRole></participant>
        </observation></entryRelationship></act></entry></section></component>
  </structuredBody></component>
</ClinicalDocument>
"""
