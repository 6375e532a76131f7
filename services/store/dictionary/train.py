#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the vault's zstd dictionaries on made-up records and writes them as C++ arrays.

Every value comes from the lists and random numbers below, so that a dictionary holds nobody's text. A dictionary is part
of the vault's format: once released it stays; a better one becomes a further Form (Compression.h).
Usage: train.py OUTPUT_FOLDER   (needs the zstd command)
"""
import json
import pathlib
import random
import subprocess
import sys
import tempfile

R = random.Random(20)
LOINC, SCT, RXN, UCUM = "http://loinc.org", "http://snomed.info/sct", "http://www.nlm.nih.gov/research/umls/rxnorm", "http://unitsofmeasure.org"
T = "http://terminology.hl7.org/CodeSystem/"
LABS = [("4548-4", "Hemoglobin A1c/Hemoglobin.total in Blood", "%"), ("2345-7", "Glucose [Mass/volume] in Serum or Plasma", "mg/dL"),
        ("2160-0", "Creatinine [Mass/volume] in Serum or Plasma", "mg/dL"), ("2823-3", "Potassium [Moles/volume] in Serum or Plasma", "mmol/L"),
        ("2951-2", "Sodium [Moles/volume] in Serum or Plasma", "mmol/L"), ("718-7", "Hemoglobin [Mass/volume] in Blood", "g/dL"),
        ("6690-2", "Leukocytes [#/volume] in Blood by Automated count", "10*3/uL"), ("777-3", "Platelets [#/volume] in Blood by Automated count", "10*3/uL"),
        ("2093-3", "Cholesterol [Mass/volume] in Serum or Plasma", "mg/dL"), ("3094-0", "Urea nitrogen [Mass/volume] in Serum or Plasma", "mg/dL"),
        ("17861-6", "Calcium [Mass/volume] in Serum or Plasma", "mg/dL"), ("1742-6", "Alanine aminotransferase [Enzymatic activity/volume]", "U/L"),
        ("33914-3", "Glomerular filtration rate/1.73 sq M.predicted", "mL/min/{1.73_m2}"), ("2085-9", "Cholesterol in HDL [Mass/volume]", "mg/dL")]
VITALS = [("8480-6", "Systolic blood pressure", "mm[Hg]"), ("8462-4", "Diastolic blood pressure", "mm[Hg]"), ("8867-4", "Heart rate", "/min"),
          ("9279-1", "Respiratory rate", "/min"), ("8310-5", "Body temperature", "Cel"), ("29463-7", "Body weight", "kg"),
          ("8302-2", "Body height", "cm"), ("39156-5", "Body mass index (BMI) [Ratio]", "kg/m2"), ("59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry", "%")]
PROBLEMS = [("44054006", "Diabetes mellitus type 2 (disorder)", "E11.9"), ("38341003", "Hypertensive disorder", "I10"), ("195967001", "Asthma", "J45.909"),
            ("13645005", "Chronic obstructive lung disease", "J44.9"), ("49436004", "Atrial fibrillation", "I48.91"), ("84114007", "Heart failure", "I50.9"),
            ("40930008", "Hypothyroidism", "E03.9"), ("55822004", "Hyperlipidemia", "E78.5"), ("35489007", "Depressive disorder", "F32.A"), ("709044004", "Chronic kidney disease", "N18.9")]
DRUGS = [("860975", "metformin hydrochloride 500 MG Oral Tablet"), ("314076", "lisinopril 10 MG Oral Tablet"), ("197361", "amlodipine 5 MG Oral Tablet"),
         ("617312", "atorvastatin 20 MG Oral Tablet"), ("866924", "metoprolol tartrate 25 MG Oral Tablet"), ("855332", "warfarin sodium 5 MG Oral Tablet"),
         ("198440", "acetaminophen 500 MG Oral Tablet"), ("308182", "amoxicillin 250 MG Oral Capsule"), ("313782", "acetaminophen 325 MG Oral Tablet")]
ALLERGENS = [("7980", "penicillin G"), ("2670", "codeine"), ("1191", "aspirin"), ("91935009", "Allergy to peanuts"), ("300916003", "Latex allergy")]
VACCINES = [("140", "Influenza, seasonal, injectable, preservative free"), ("113", "Td (adult), 5 Lf tetanus toxoid"), ("208", "COVID-19, mRNA, LNP-S, PF"), ("33", "pneumococcal polysaccharide PPV23")]
PROCEDURES = [("73761001", "Colonoscopy"), ("71388002", "Procedure"), ("430193006", "Medication reconciliation (procedure)"), ("710824005", "Assessment of health and social care needs (procedure)")]
WORDS = "patient reports no acute distress continue current plan follow up in clinic review of systems negative stable examination normal daily mouth tablet take one with food".split()
FAMILY, GIVEN = ["Testperson", "Example", "Sample", "Muster"], ["Alpha", "Beta", "Gamma", "Delta"]


def uuid():
    h = f"{R.getrandbits(128):032x}"
    return f"{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:]}"


def day():
    return f"{R.randint(1998, 2026)}-{R.randint(1, 12):02}-{R.randint(1, 28):02}"


def when():
    return f"{day()}T{R.randint(0, 23):02}:{R.randint(0, 59):02}:{R.randint(0, 59):02}" + R.choice(["Z", "+00:00", "-05:00", "+02:00", ".000Z", "-04:00"])


def rid():
    return R.choice([uuid(), uuid(), str(R.randint(1, 999999)), f"e{R.getrandbits(90):x}"])


def coded(system, code, display, text=True):
    c = {"coding": [{"system": system, "code": code, "display": display}]}
    if text and R.random() < .8:
        c["text"] = display
    return c


def hl7(system, code, display=None):
    c = {"system": T + system, "code": code}
    if display:
        c["display"] = display
    return {"coding": [c]}


def ref(kind, display=None):
    r = {"reference": R.choice([f"{kind}/{rid()}", f"{kind}/{rid()}", f"urn:uuid:{uuid()}"])}
    if display:
        r["display"] = display
    return r


def quantity(unit, low=1, high=300):
    return {"value": R.choice([R.randint(low, high), round(R.uniform(low, high), R.choice([1, 2]))]), "unit": unit, "system": UCUM, "code": unit}


def period():
    return {"start": when(), "end": when()}


def note():
    return " ".join(R.choice(WORDS) for _ in range(R.randint(4, 14))).capitalize() + "."


def base(kind, profile):
    r = {"resourceType": kind, "id": rid()}
    if R.random() < .85:
        r["meta"] = {"versionId": str(R.randint(1, 9)), "lastUpdated": when()}
        if R.random() < .7:
            r["meta"]["profile"] = [f"http://hl7.org/fhir/us/core/StructureDefinition/us-core-{profile}"]
    if R.random() < .25:
        r["text"] = {"status": "generated", "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p><b>Generated Narrative</b></p>" + note() + "</div>"}
    if R.random() < .3:
        r["identifier"] = [{"use": "official", "system": R.choice(["urn:oid:2.16.840.1.113883.3.0", "https://example.org/ids"]), "value": str(R.randint(1, 10**8))}]
    return r


PATIENT = lambda: ref("Patient", R.choice([None, "Testperson, Alpha"]))


def observation():
    lab = R.random() < .65
    code, display, unit = R.choice(LABS if lab else VITALS)
    kind = ("laboratory", "Laboratory") if lab else ("vital-signs", "Vital Signs")
    r = base("Observation", "observation-lab" if lab else "vital-signs")
    r.update(status=R.choice(["final", "final", "amended"]), category=[hl7("observation-category", *kind)], code=coded(LOINC, code, display), subject=PATIENT(),
             encounter=ref("Encounter"), effectiveDateTime=when(), issued=when())
    if R.random() < .1 and not lab:
        r["component"] = [{"code": coded(LOINC, c, d), "valueQuantity": quantity(u)} for c, d, u in VITALS[:2]]
    else:
        r["valueQuantity"] = quantity(unit)
    if R.random() < .4:
        r["interpretation"] = [hl7("v3-ObservationInterpretation", *R.choice([("N", "Normal"), ("H", "High"), ("L", "Low")]))]
    if R.random() < .4:
        r["referenceRange"] = [{"low": quantity(unit), "high": quantity(unit), "text": "3.5 - 5.1"}]
    if R.random() < .3:
        r["performer"] = [ref("Organization", "Example Hospital Laboratory")]
    if R.random() < .1:
        r["note"] = [{"text": note()}]
    return r


def condition():
    sct, display, icd = R.choice(PROBLEMS)
    r = base("Condition", "condition-problems-health-concerns")
    code = coded(SCT, sct, display)
    if R.random() < .5:
        code["coding"].append({"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": icd, "display": display})
    r.update(clinicalStatus=hl7("condition-clinical", R.choice(["active", "resolved"])), verificationStatus=hl7("condition-ver-status", "confirmed"),
             category=[hl7("condition-category", *R.choice([("encounter-diagnosis", "Encounter Diagnosis"), ("problem-list-item", "Problem List Item")]))],
             code=code, subject=PATIENT(), encounter=ref("Encounter"), onsetDateTime=when(), recordedDate=when())
    if R.random() < .3:
        r["abatementDateTime"] = when()
    return r


def dosage():
    d = {"sequence": 1, "text": R.choice(["Take 1 tablet by mouth daily", "Take 1 tablet by mouth twice a day with food", note()]),
         "timing": {"repeat": {"frequency": R.randint(1, 4), "period": 1.0, "periodUnit": R.choice("dh")}}, "asNeededBoolean": False,
         "route": coded(SCT, "26643006", "Oral route"), "doseAndRate": [{"type": hl7("dose-rate-type", "ordered", "Ordered"), "doseQuantity": quantity("mg", 1, 500)}]}
    return [d]


def medication():
    kind = R.choice(["MedicationRequest"] * 4 + ["MedicationStatement", "MedicationDispense", "MedicationAdministration"])
    drug = coded(RXN, *R.choice(DRUGS))
    r = base(kind, kind.lower())
    r.update(status=R.choice(["active", "completed", "stopped"]), medicationCodeableConcept=drug)
    if kind == "MedicationRequest":
        r.update(intent="order", category=[hl7("medicationrequest-category", "community", "Community")], subject=PATIENT(), encounter=ref("Encounter"), authoredOn=when(),
                 requester=ref("Practitioner", "Dr. Example Sample"), reasonReference=[ref("Condition")], dosageInstruction=dosage(),
                 dispenseRequest={"validityPeriod": period(), "numberOfRepeatsAllowed": R.randint(0, 5), "quantity": quantity("{tablet}"), "expectedSupplyDuration": quantity("d")})
    elif kind == "MedicationDispense":
        r.update(subject=PATIENT(), quantity=quantity("{tablet}"), daysSupply=quantity("d"), whenHandedOver=when(), dosageInstruction=dosage(), authorizingPrescription=[ref("MedicationRequest")])
    elif kind == "MedicationAdministration":
        r.update(subject=PATIENT(), context=ref("Encounter"), effectiveDateTime=when(), dosage={"dose": quantity("mg"), "route": coded(SCT, "26643006", "Oral route")})
    else:
        r.update(subject=PATIENT(), context=ref("Encounter"), effectivePeriod=period(), dateAsserted=when(), dosage=dosage())
    return r


def allergy():
    r = base("AllergyIntolerance", "allergyintolerance")
    r.update(clinicalStatus=hl7("allergyintolerance-clinical", "active", "Active"), verificationStatus=hl7("allergyintolerance-verification", "confirmed", "Confirmed"),
             type="allergy", category=[R.choice(["medication", "food", "environment"])], criticality=R.choice(["low", "high", "unable-to-assess"]),
             code=coded(R.choice([RXN, SCT]), *R.choice(ALLERGENS)), patient=PATIENT(), recordedDate=when(),
             reaction=[{"manifestation": [coded(SCT, *R.choice([("247472004", "Hives"), ("39579001", "Anaphylaxis"), ("271807003", "Eruption of skin")]))], "severity": R.choice(["mild", "moderate", "severe"])}])
    return r


def immunization():
    r = base("Immunization", "immunization")
    r.update(status="completed", vaccineCode=coded("http://hl7.org/fhir/sid/cvx", *R.choice(VACCINES)), patient=PATIENT(), encounter=ref("Encounter"), occurrenceDateTime=when(), primarySource=True,
             lotNumber=f"L{R.randint(1000, 99999)}", expirationDate=day(), location=ref("Location", "Example Hospital"), site=hl7("v3-ActSite", "LA", "left arm"),
             route=hl7("v3-RouteOfAdministration", "IM", "Injection, intramuscular"), doseQuantity=quantity("mL"), performer=[{"actor": ref("Practitioner")}])
    return r


def procedure():
    r = base("Procedure", "procedure")
    r.update(status="completed", code=coded(SCT, *R.choice(PROCEDURES)), subject=PATIENT(), encounter=ref("Encounter"), performedPeriod=period(), location=ref("Location", "Example Hospital"),
             reasonReference=[ref("Condition")])
    return r


def encounter():
    r = base("Encounter", "encounter")
    r.update(status="finished", **{"class": {"system": T + "v3-ActCode", "code": R.choice(["AMB", "IMP", "EMER"]), "display": "ambulatory"}},
             type=[coded(SCT, *R.choice([("162673000", "General examination of patient (procedure)"), ("185345009", "Encounter for symptom"), ("185349003", "Encounter for check up (procedure)")]))],
             subject=PATIENT(), participant=[{"type": [hl7("v3-ParticipationType", "PPRF", "primary performer")], "period": period(), "individual": ref("Practitioner", "Dr. Example Sample")}],
             period=period(), location=[{"location": ref("Location", "Example Hospital")}], serviceProvider=ref("Organization", "Example Hospital"), reasonCode=[coded(SCT, *R.choice(PROBLEMS)[:2])])
    return r


def report():
    r = base("DiagnosticReport", "diagnosticreport-lab")
    r.update(status="final", category=[hl7("v2-0074", "LAB", "Laboratory")], code=coded(LOINC, "58410-2", "CBC panel - Blood by Automated count"), subject=PATIENT(), encounter=ref("Encounter"),
             effectiveDateTime=when(), issued=when(), performer=[ref("Organization", "Example Hospital")], result=[ref("Observation", R.choice(LABS)[1]) for _ in range(R.randint(1, 9))])
    return r


def document():
    r = base("DocumentReference", "documentreference")
    r.update(status="current", docStatus="final", type=coded(LOINC, *R.choice([("34117-2", "History and physical note"), ("18842-5", "Discharge summary"), ("11506-3", "Progress note")])),
             category=[coded("http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category", "clinical-note", "Clinical Note")], subject=PATIENT(), date=when(), author=[ref("Practitioner")],
             custodian=ref("Organization", "Example Hospital"), content=[{"attachment": {"contentType": R.choice(["text/plain; charset=utf-8", "application/pdf", "text/xml"]), "url": f"Binary/{rid()}", "size": R.randint(99, 99999)},
             "format": {"system": "http://ihe.net/fhir/ValueSet/IHE.FormatCode.codesystem", "code": "urn:ihe:iti:xds:2017:mimeTypeSufficient", "display": "mimeType Sufficient"}}], context={"encounter": [ref("Encounter")], "period": period()})
    return r


def claim():
    r = base("ExplanationOfBenefit", "eob")
    r.update(status="active", type=hl7("claim-type", R.choice(["professional", "institutional", "pharmacy"])), use="claim", patient=PATIENT(), billablePeriod=period(), created=when(), insurer={"display": "Example Insurance"},
             provider=ref("Practitioner"), outcome="complete", insurance=[{"focal": True, "coverage": {"reference": "#coverage", "display": "Example Insurance"}}],
             item=[{"sequence": i + 1, "category": {"coding": [{"system": "https://bluebutton.cms.gov/resources/variables/line_cms_type_srvc_cd", "code": "1", "display": "Medical care"}]}, "productOrService": coded(SCT, *R.choice(PROCEDURES)),
                    "servicedPeriod": period(), "net": {"value": round(R.uniform(9, 999), 2), "currency": "USD"}, "adjudication": [{"category": {"coding": [{"system": "https://bluebutton.cms.gov/resources/codesystem/adjudication",
                    "code": "https://bluebutton.cms.gov/resources/variables/line_coinsrnc_amt", "display": "Line Beneficiary Coinsurance Amount"}]}, "amount": {"value": round(R.uniform(9, 999), 2), "currency": "USD"}}]} for i in range(R.randint(1, 3))],
             total=[{"category": hl7("adjudication", "submitted", "Submitted Amount"), "amount": {"value": round(R.uniform(9, 999), 2), "currency": "USD"}}])
    return r


def others():
    kind = R.choice(["CareTeam", "CarePlan", "Goal", "Device", "ServiceRequest", "Specimen", "Provenance", "Practitioner", "Organization", "Location", "Coverage", "ImagingStudy", "Patient"])
    r = base(kind, kind.lower())
    address = [{"use": "home", "line": ["1 Example Street"], "city": "Sampletown", "state": "MA", "postalCode": "00000", "country": "US"}]
    telecom = [{"system": "phone", "value": "555-0100", "use": R.choice(["home", "work", "mobile"])}]
    extra = {"CareTeam": dict(status="active", subject=PATIENT(), period=period(), participant=[{"role": [coded(SCT, "223366009", "Healthcare professional (occupation)")], "member": ref("Practitioner")}], managingOrganization=[ref("Organization", "Example Hospital")]),
             "CarePlan": dict(status="active", intent="order", category=[{"coding": [{"system": "http://hl7.org/fhir/us/core/CodeSystem/careplan-category", "code": "assess-plan"}]}], subject=PATIENT(), period=period(), activity=[{"detail": {"code": coded(SCT, *R.choice(PROCEDURES)), "status": "in-progress", "location": {"display": "Example Hospital"}}}]),
             "Goal": dict(lifecycleStatus="active", achievementStatus=hl7("goal-achievement", "in-progress"), description={"text": note()}, subject=PATIENT(), target=[{"dueDate": day()}]),
             "Device": dict(udiCarrier=[{"deviceIdentifier": str(R.getrandbits(40)), "carrierHRF": f"(01){R.getrandbits(40)}(11)141231(17)150707(10)A213B1(21)1234"}], status="active", manufactureDate=day(), expirationDate=day(), lotNumber="A213B1", serialNumber="1234", type=coded(SCT, "706004007", "Implantable cardiac pacemaker"), patient=PATIENT()),
             "ServiceRequest": dict(status="active", intent="order", code=coded(LOINC, *R.choice(LABS)[:2]), subject=PATIENT(), authoredOn=when(), requester=ref("Practitioner")),
             "Specimen": dict(type=coded(SCT, "119297000", "Blood specimen"), subject=PATIENT(), collection={"collectedDateTime": when()}),
             "Provenance": dict(target=[ref("Observation")], recorded=when(), agent=[{"type": hl7("provenance-participant-type", "author", "Author"), "who": ref("Practitioner"), "onBehalfOf": ref("Organization")}]),
             "Practitioner": dict(identifier=[{"system": "http://hl7.org/fhir/sid/us-npi", "value": "9999999999"}], active=True, name=[{"family": R.choice(FAMILY), "given": [R.choice(GIVEN)], "prefix": ["Dr."]}], telecom=telecom, address=address, gender="female"),
             "Organization": dict(active=True, type=[hl7("organization-type", "prov", "Healthcare Provider")], name="Example Hospital", telecom=telecom, address=address),
             "Location": dict(status="active", name="Example Hospital", telecom=telecom, address=address[0], position={"longitude": 0.0, "latitude": 0.0}, managingOrganization=ref("Organization")),
             "Coverage": dict(status="active", type=hl7("v3-ActCode", "EHCPOL"), beneficiary=PATIENT(), relationship=hl7("subscriber-relationship", "self"), period=period(), payor=[{"display": "Example Insurance"}]),
             "ImagingStudy": dict(status="available", subject=PATIENT(), started=when(), numberOfSeries=1, numberOfInstances=1, series=[{"uid": "1.2.840.99999999.1", "modality": {"system": "http://dicom.nema.org/resources/ontology/DCM", "code": "DX", "display": "Digital Radiography"}, "bodySite": {"system": SCT, "code": "51185008", "display": "Thoracic structure (body structure)"}}]),
             "Patient": dict(identifier=[{"use": "usual", "type": hl7("v2-0203", "MR", "Medical Record Number"), "system": "https://example.org/mrn", "value": str(R.randint(1, 10**8))}], active=True, name=[{"use": "official", "family": R.choice(FAMILY), "given": [R.choice(GIVEN)]}], telecom=telecom, gender=R.choice(["male", "female"]), birthDate=day(), address=address, maritalStatus=hl7("v3-MaritalStatus", "M", "Married"), communication=[{"language": {"coding": [{"system": "urn:ietf:bcp:47", "code": "en-US", "display": "English"}]}}],
                             extension=[{"url": "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race", "extension": [{"url": "ombCategory", "valueCoding": {"system": "urn:oid:2.16.840.1.113883.6.238", "code": "2106-3", "display": "White"}}, {"url": "text", "valueString": "White"}]}])}
    r.update(extra[kind])
    return r


MAKERS = [observation] * 9 + [condition] * 2 + [medication] * 4 + [allergy, immunization, procedure, encounter, encounter, report, report, document, claim] + [others] * 4


def xml(value, name):
    if isinstance(value, list):
        return "".join(xml(v, name) for v in value)
    if isinstance(value, dict):
        return f"<{name}>" + "".join(xml(v, k) if k != "div" else v for k, v in value.items() if k != "resourceType") + f"</{name}>"
    text = {True: "true", False: "false"}.get(value, value) if isinstance(value, bool) else value
    return f"<{name} value=\"{text}\"/>"


def record_samples():
    for _ in range(5000):
        r = R.choice(MAKERS)()
        pick = R.random()
        if pick < .7:
            yield json.dumps(r, separators=(",", ":")).encode()
        elif pick < .85:
            yield json.dumps(r, indent=2).encode()
        else:
            kind = r["resourceType"]
            yield xml(r, kind).replace(f"<{kind}>", f"<{kind} xmlns=\"http://hl7.org/fhir\">", 1).encode()


# ---- statements in the encoding of Members.h -----------------------------------------------------------------------

def num(n):
    out = b""
    while n >= 128:
        out += bytes([n & 127 | 128])
        n >>= 7
    return out + bytes([n])


def s(text):
    b = str(text).encode()
    return num(len(b)) + b


def lst(items):
    items = list(items)
    return num(len(items)) + b"".join(items)


def ident():
    return s(f"{R.getrandbits(128):032x}")


def zig(n):
    return num(n << 1 if n >= 0 else (-n << 1) - 1)


def time():
    text = R.choice([when(), when(), day()])
    full = len(text) > 10
    return b"\1" + num(6 if full else 3) + b"".join(zig(int(x)) for x in (text[:4], text[5:7], text[8:10], text[11:13] or 0, text[14:16] or 0, text[17:19] or 0)) + zig(0) + (b"\1" + zig(0) if full else b"\0") + s(text)


def spell():
    return b"\1" + time()


def concept(system, code, display):
    return lst([s(system) + s("") + s(code) + s(display) + b"\0"]) + s(display) + lst([])


def amount(unit):
    v = f"{R.uniform(1, 300):.{R.randint(0, 2)}f}"
    canonical = b"\1" + s(v) + s(unit) + s("ucum") + b"\0" if R.random() < .5 else b"\0"
    return v, b"\1" + s(v) + s("") + s(unit) + s(unit) + s(UCUM) + s("") + s("") + s("") + canonical


def field(name, text, path, q=b"\0", c=None):
    return s(name) + s(text) + q + (b"\1" + c if c else b"\0") + b"\0" + s(path)


def statement(as_item):
    pick = R.random()
    fields, ids = [], []
    if pick < .6:
        code, display, unit = R.choice(LABS + VITALS)
        kind, system, root = R.choice([10, 12]), LOINC, "Observation"
        v, q = amount(unit)
        fields = [field("value", v + " " + unit, root + ".valueQuantity", q)]
        if R.random() < .5:
            fields.append(field("interpretation", "High", root + ".interpretation[0]", c=concept(T + "v3-ObservationInterpretation", "H", "High")))
        if R.random() < .5:
            fields.append(field("range", "3.5 - 5.1 " + unit, root + ".referenceRange[0]", amount(unit)[1]))
        fields.append(field("category", "Laboratory", root + ".category[0]", c=concept(T + "observation-category", "laboratory", "Laboratory")))
        status = "final"
    elif pick < .8:
        (code, display), kind, system, root, status = R.choice(DRUGS), 5, RXN, "MedicationRequest", "active"
        v, q = amount("mg")
        fields = [field("dose", v + " mg", root + ".dosageInstruction[0].doseAndRate[0].doseQuantity", q), field("route", "Oral route", root + ".dosageInstruction[0].route", c=concept(SCT, "26643006", "Oral route")),
                  field("frequency", "1 per 1 d", root + ".dosageInstruction[0].timing"), field("instructions", "Take 1 tablet by mouth daily", root + ".dosageInstruction[0].text"), field("intent", "order", root + ".intent")]
    else:
        code, display, _ = R.choice(PROBLEMS)
        kind, system, root, status = 4, SCT, "Condition", "active"
        fields = [field("verification", "confirmed", root + ".verificationStatus", c=concept(T + "condition-ver-status", "confirmed", "Confirmed")),
                  field("category", "Encounter Diagnosis", root + ".category[0]", c=concept(T + "condition-category", "encounter-diagnosis", "Encounter Diagnosis"))]
    if R.random() < .3:
        ids = [s("https://example.org/ids") + s(R.randint(1, 10**8)) + s(R.choice(["", "accession", "prescription"])) + s(root + ".identifier[0]")]
    common = s(display) + concept(system, code, display) + spell()
    if as_item:
        member = lambda: ident() + ident() + s(root) + s(status) + time() + ident()
        return b"\1" + ident() + lst([]) + num(kind) + common + s(status) + b"\0" + s("") + lst([]) + lst(fields) + lst([]) + lst([s("Example Hospital")]) + lst([member() for _ in range(R.choice([1, 1, 2, 3]))]) + lst([]) + s("") + s("single") + lst([]) + zig(1790000000000) + zig(1790000000000)
    refs = [s("subject") + s(f"Patient/{rid()}") + s("") + s(root + ".subject"), s("encounter") + s(f"Encounter/{rid()}") + s("") + s(root + ".encounter")]
    return b"\1" + ident() + num(kind) + common + time() + s(status) + b"\0" + s("") + lst(fields) + lst(ids) + lst(refs) + s(root) + lst([]) + b"\0" + s("") + b"\0" + lst([]) + s("fhir/1")


def statement_samples():
    for i in range(5000):
        yield statement(i % 3 == 0)


def train(name, samples, size, folder):
    with tempfile.TemporaryDirectory() as work:
        files = []
        for i, sample in enumerate(samples):
            path = pathlib.Path(work, f"{i:05}")
            path.write_bytes(sample)
            files.append(str(path))
        target = pathlib.Path(work, "dictionary")
        listing = pathlib.Path(work, "list")
        listing.write_text("\n".join(files))
        subprocess.run(["zstd", "-q", "--train", "--filelist", str(listing), f"--maxdict={size}", "-o", str(target)], check=True)
        bytes_ = target.read_bytes()
    rows = [",".join(str(b) for b in bytes_[i:i + 40]) for i in range(0, len(bytes_), 40)]
    function = name[0].lower() + name[1:] + "Dictionary"
    pathlib.Path(folder, f"{name}Dictionary.cpp").write_text(
        "// SPDX-License-Identifier: GPL-3.0-or-later\n// Made by train.py; do not edit, do not train again: part of the vault's format.\n"
        "#include \"services/store/Dictionaries.h\"\n\n// clang-format off\n"
        f"namespace anamnesis::store {{\n\nnamespace {{\nconst unsigned char bytes[] = {{\n" + ",\n".join(rows) + "};\n} // namespace\n\n"
        f"std::string_view {function}() {{\n    return {{reinterpret_cast<const char*>(bytes), sizeof bytes}};\n}}\n\n}} // namespace anamnesis::store\n")


if __name__ == "__main__":
    train("Record", record_samples(), 40000, sys.argv[1])
    train("Statement", statement_samples(), 24000, sys.argv[1])
