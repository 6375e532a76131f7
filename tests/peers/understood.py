#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every unit and code string of the public data sets, and what the product reads in it.

understood.py DATA READING [SET …]      share understood by data set; the rest by frequency
understood.py DATA READING --draw 200   a seeded draw to be checked by hand, as rows of the table of verdicts: half units, half codes
understood.py DATA READING --medicines 500   a seeded draw of drug names and sigs
understood.py --check FILE READING      does the product still read what was checked by hand: exit 1 if not

READING is the program `anamnesis-reading`. The strings are gathered here from the raw files, not by the product's
decoders: what a decoder loses is still counted.
"""
import argparse
import json
import random
import re
import subprocess
import sys
import xml.etree.ElementTree as Tree
from collections import Counter
from pathlib import Path

SETS = ["fhir-r4-examples", "fhir-r4-examples-xml", "fhir-stu3-examples", "fhir-dstu2-examples", "us-core", "synthea-r4",
        "hl7v2-fhir-pairs", "ccda-hl7-examples"]
MEDICINES = SETS + ["smart-patients-dstu2", "smart-patients-stu3", "mhd-ips", "genomics", "reconciliation"]
UCUM = "http://unitsofmeasure.org"
FHIR, CDA = "{http://hl7.org/fhir}", "{urn:hl7-org:v3}"
DRUG_CODES = {"medicationCodeableConcept", "itemCodeableConcept", "medicationReference", "medication"}
DRUG_RESOURCES = {"Medication", "Substance"}
BARE_CODES = {"statusCode", "languageCode", "realmCode"}  # of CDA: the type fixes the system, none is sent
DRUG_SECTIONS = {"10160-0", "10183-2", "29549-3", "42346-7", "75311-1"}  # LOINC: medications, of discharge, given, at home
V2_SYSTEM = re.compile(r"HL7\w{4}|LN|LOINC|SCT2?|SNM|I9C?|I9CDX|I10[CP]?|ICD-?10\w*|CVX|MVX|NDC|RXN\w*|UCUM|ISO\+|CDCREC|"
                       r"C4|CPT-?4?|HCPCS|NCI\w*|L|99\w+|SNOMED\w*")
V2_UNITS = {"OBX": [6], "RXA": [7], "RXE": [5], "RXO": [4], "RXD": [5], "RXG": [7], "RXC": [4]}
V2_DRUGS = {"RXE": 2, "RXO": 1, "RXD": 2, "RXA": 5, "RXC": 2, "RXG": 4}


class Strings:
    """units: (text, code, system, loinc); codes: (system, code, display); drugs, sigs: text. All counted."""

    def __init__(self):
        self.units, self.codes, self.drugs, self.sigs = Counter(), Counter(), Counter(), Counter()

    def unit(self, text, code, system, loinc):
        row = tuple(clean(part) for part in (text, code, system, loinc))
        if row[0] or row[1]:
            self.units[row] += 1

    def code(self, system, code, display):
        row = tuple(clean(part) for part in (system, code, display))
        if row[1]:
            self.codes[row] += 1


def clean(text):
    return " ".join(str(text).split()) if isinstance(text, (str, int, float)) and not isinstance(text, bool) else ""


# --- FHIR -----------------------------------------------------------------------------------------------------------
def loinc_of(node):
    code = node.get("code")
    for coding in (code.get("coding") or []) if isinstance(code, dict) else []:
        if isinstance(coding, dict) and coding.get("system") == "http://loinc.org":
            return coding.get("code", "")
    return ""


def concept(node, counter):
    if isinstance(node, str):
        counter[clean(node)] += 1
    for text in [node.get("text"), node.get("display")] + [c.get("display") for c in node.get("coding") or []
                                                           if isinstance(c, dict)] if isinstance(node, dict) else []:
        if isinstance(text, str) and text.strip():
            counter[clean(text)] += 1


def fhir(node, strings, loinc="", resource=""):
    if isinstance(node, list):
        for one in node:
            fhir(one, strings, loinc, resource)
    if not isinstance(node, dict):
        return
    if isinstance(node.get("resourceType"), str):
        resource = node["resourceType"]
    loinc = loinc_of(node) or loinc
    measured = isinstance(node.get("unit") or node.get("units"), str) or node.get("system") == UCUM
    money = "currency" in node or str(node.get("system")).startswith("urn:iso:std:iso:4217")
    if measured and not money:
        strings.unit(node.get("unit") or node.get("units"), node.get("code"), node.get("system"), loinc)
    elif isinstance(node.get("code"), str) and isinstance(node.get("system"), str) and "value" not in node and not money:
        strings.code(node["system"], node["code"], node.get("display"))
    if resource in DRUG_RESOURCES and "resourceType" in node:
        concept(node.get("code"), strings.drugs)
    for key, value in node.items():
        if key in DRUG_CODES:
            concept(value, strings.drugs)
        if key in ("dosageInstruction", "dosage"):
            for dosage in value if isinstance(value, list) else [value]:
                if isinstance(dosage, dict):
                    timing = dosage.get("timing")
                    code = timing.get("code") if isinstance(timing, dict) else None
                    for text in (dosage.get("text"), dosage.get("patientInstruction"),
                                 code.get("text") if isinstance(code, dict) else None):
                        if isinstance(text, str):
                            strings.sigs[clean(text)] += 1
        fhir(value, strings, loinc, resource)


def plain(element):
    """FHIR XML as the JSON it stands for, as far as units and codes need it."""
    if element.get("value") is not None and len(element) == 0:
        return element.get("value")
    node = {}
    for child in element:
        name = child.tag.removeprefix(FHIR)
        value = plain(child)
        if name == "coding" or name in node:
            node.setdefault(name, [])
            if not isinstance(node[name], list):
                node[name] = [node[name]]
            node[name].append(value)
        else:
            node[name] = value
        if name[:1].isupper() and isinstance(value, dict):
            value["resourceType"] = name
    return node


# --- CDA ------------------------------------------------------------------------------------------------------------
def cda(root, strings):
    said = {e.get("ID"): clean("".join(e.itertext())) for e in root.iter() if e.get("ID")}

    def text_of(element):
        if element is None:
            return ""
        reference = element.find(CDA + "reference")
        text = clean("".join(element.itertext()))
        return text or (said.get((reference.get("value") or "").lstrip("#"), "") if reference is not None else "")

    def visit(element, loinc):
        code = element.find(CDA + "code")
        if code is not None and code.get("codeSystem") == "2.16.840.1.113883.6.1":
            loinc = code.get("code", "")
        if element.get("unit"):
            strings.unit("", element.get("unit"), "", loinc)
        if element.get("code") and element.tag.removeprefix(CDA) not in BARE_CODES:
            strings.code(element.get("codeSystem") or element.get("codeSystemName"), element.get("code"),
                         element.get("displayName"))
        for child in element:
            visit(child, loinc)

    visit(root, "")
    for drug in root.iter(CDA + "manufacturedMaterial"):
        for name in drug.findall(CDA + "name"):
            strings.drugs[clean("".join(name.itertext()))] += 1
        for code in drug.iter(CDA + "code"):
            strings.drugs[text_of(code.find(CDA + "originalText"))] += 1
        for coded in list(drug.iter(CDA + "code")) + list(drug.iter(CDA + "translation")):
            strings.drugs[clean(coded.get("displayName"))] += 1
    for section in root.iter(CDA + "section"):
        code = section.find(CDA + "code")
        if code is not None and code.get("code") in DRUG_SECTIONS:
            for row in section.iter(CDA + "tr"):
                cells = [clean("".join(cell.itertext())) for cell in row.findall(CDA + "td")]
                strings.drugs[cells[0] if cells else ""] += 1
                strings.sigs.update(cell for cell in cells[1:] if re.search(r"[a-z]{3}.* |\d [a-z]|[BTQ]I?D\b", cell))
    for given in root.iter(CDA + "substanceAdministration"):
        strings.sigs[text_of(given.find(CDA + "text"))] += 1


# --- HL7 v2 ---------------------------------------------------------------------------------------------------------
def v2(text, strings):
    for line in re.split(r"[\r\n]+", text):
        fields = line.split("|")
        segment = fields[0]
        if segment == "MSH":
            continue
        loinc = ""
        if segment == "OBX" and len(fields) > 3:
            parts = fields[3].split("^") + [""] * 6
            loinc = parts[0] if parts[2] == "LN" else parts[3] if parts[5] == "LN" else ""
        for at in V2_UNITS.get(segment, []):
            if len(fields) > at and fields[at].strip():
                parts = fields[at].split("^") + [""] * 3
                strings.unit(parts[1] or parts[0], parts[0], UCUM if parts[2] in ("UCUM", "ISO+") else "", loinc)
        for at, field in enumerate(fields):
            if at in V2_UNITS.get(segment, []):
                continue
            for repeat in field.split("~"):
                parts = repeat.split("^")
                for first in (0, 3):
                    if len(parts) > first + 2 and V2_SYSTEM.fullmatch(parts[first + 2]):
                        strings.code(parts[first + 2], parts[first], parts[first + 1])
        if segment in V2_DRUGS and len(fields) > V2_DRUGS[segment]:
            parts = fields[V2_DRUGS[segment]].split("^") + [""] * 5
            strings.drugs.update([clean(parts[1]), clean(parts[4])])
        for at in {"RXE": [7], "RXO": [6, 7]}.get(segment, []):
            if len(fields) > at:
                strings.sigs.update(clean(part) for part in re.split(r"[~^]", fields[at]))


def gather(folder):
    strings, unread = Strings(), []
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        kind = path.suffix.lower()
        try:
            if kind == ".json":
                fhir(json.loads(path.read_bytes()), strings)
            elif kind in (".xml", ".ccda"):
                text = re.sub(r"<\?xml.*?\?>|<!DOCTYPE.*?>", "", path.read_bytes().decode("utf-8-sig", "replace"))
                if "hl7.org/fhir" in text:
                    root = Tree.fromstring(text)
                    node = plain(root)
                    node["resourceType"] = root.tag.removeprefix(FHIR)
                    fhir(node, strings)
                else:  # snippets have no namespaces of their own
                    cda(Tree.fromstring('<all xmlns="urn:hl7-org:v3" xmlns:sdtc="urn:hl7-org:sdtc" xmlns:xsi='
                                        f'"http://www.w3.org/2001/XMLSchema-instance">{text}</all>'), strings)
            elif kind == ".hl7":
                v2(path.read_text("utf-8", "replace"), strings)
        except (ValueError, Tree.ParseError):
            unread.append(path.name)
    for counter in (strings.drugs, strings.sigs):
        counter.pop("", None)
    return strings, unread


# --- the product ----------------------------------------------------------------------------------------------------
def ask(program, lines):
    """lines: [(kind, argument …)]; answers [[field …]]."""
    text = "".join("\t".join(line) + "\n" for line in lines)
    out = subprocess.run([program], input=text, capture_output=True, text=True, check=True, encoding="utf-8").stdout
    return [line.split("\t") for line in out.split("\n")[:-1]]


def unit_state(answer):
    ucum, _, confidence, _, issue = answer
    if not ucum:
        return "not understood"
    return "doubtful" if confidence == "doubtful" else confidence


def code_state(answer, row):
    system, _, _, label, _ = answer
    if not re.match(r"(http|urn:)", system):
        return "system not named"
    return "named" if row[2] or label == row[1] else "without a name"  # "confirmed" speaks for itself


def share(name, counter, states, understood):
    rows, uses = len(counter), sum(counter.values())
    good = [row for row in counter if states[row] in understood]
    return (f"  {name}: {len(good)} of {rows} different strings understood ({100 * len(good) / max(1, rows):.1f} %), "
            f"{sum(counter[row] for row in good)} of {uses} uses "
            f"({100 * sum(counter[row] for row in good) / max(1, uses):.2f} %)")


def report(data, program, sets, most):
    rest_units, rest_codes, rest_systems = Counter(), Counter(), Counter()
    for name in sets:
        strings, unread = gather(data / name)
        units, codes = list(strings.units), list(strings.codes)
        unit_states = dict(zip(units, map(unit_state, ask(program, [("unit", *row) for row in units]))))
        answers = dict(zip(codes, ask(program, [("code", *row) for row in codes])))
        code_states = {row: code_state(answers[row], row) for row in codes}
        print(f"{name}" + (f" (not well-formed, left out: {', '.join(unread)})" if unread else ""))
        print(share("units", strings.units, unit_states, {"certain", "likely"}))
        print(share("code systems", strings.codes, code_states, {"named", "without a name"}))
        print(share("codes with a name", strings.codes, code_states, {"named"}))
        for row in units:
            if unit_states[row] in ("not understood", "doubtful"):
                rest_units[(unit_states[row], row[0], row[1], row[3])] += strings.units[row]
        for row in codes:
            if code_states[row] == "system not named":
                rest_systems[row[0]] += strings.codes[row]
            elif code_states[row] == "without a name":
                rest_codes[answers[row][3]] += strings.codes[row]
    for title, rest in (("units not understood, or doubtful and therefore never converted", rest_units),
                        ("code systems not named (a local table or none)", rest_systems),
                        ("codes sent without a name (shown as here unless a terminology is loaded)", rest_codes)):
        print(f"\n{title}: {len(rest)}")
        for row, uses in rest.most_common(most):
            print(f"{uses:7}  {' | '.join(row) if isinstance(row, tuple) else row or '(empty)'}")


def draw(data, program, sets, count, seed):
    units, codes = Counter(), Counter()
    for name in sets:
        strings, _ = gather(data / name)
        units.update(strings.units)
        codes.update(strings.codes)
    chance = random.Random(seed)
    rows = [("unit", *row) for row in chance.sample(sorted(units), min(count // 2, len(units)))]
    rows += [("code", *row) for row in chance.sample(sorted(codes), count - len(rows))]
    for row, answer in zip(rows, ask(program, rows)):
        print("\t".join((list(row) + [""])[:5] + answer))


def draw_medicines(data, count, seed):
    drugs, sigs = Counter(), Counter()
    for name in MEDICINES:
        strings, _ = gather(data / name)
        drugs.update(strings.drugs)
        sigs.update(strings.sigs)
    rows = sorted([("drug", text) for text in drugs] + [("sig", text) for text in sigs])
    print(f"{len(drugs)} drug names, {len(sigs)} sigs", file=sys.stderr)
    for row in random.Random(seed).sample(rows, min(count, len(rows))):
        print("\t".join(row))


def check(table, program):
    """Columns: kind and its four arguments, the five fields read, verdict, why."""
    rows = [line.rstrip("\n").split("\t") for line in table.open(encoding="utf-8") if line.strip() and line[0] != "#"]
    changed = 0
    for row, answer in zip(rows, ask(program, [tuple(row[:5]) for row in rows])):
        words = {2, 3} if row[0] == "code" else set()  # short name and title: words for people
        if any(got != was for at, (got, was) in enumerate(zip(answer, row[5:10])) if at not in words):
            changed += 1
            print("reads otherwise:", row[:5], "was", row[5:10], "is", answer)
    verdicts = Counter(row[10] for row in rows)
    print(f"{len(rows)} checked by hand: {', '.join(f'{n} {v}' for v, n in verdicts.most_common())}; {changed} read otherwise")
    return 1 if changed or verdicts["wrong"] else 0


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("data", type=Path, nargs="?")
    options.add_argument("reading")
    options.add_argument("sets", nargs="*")
    options.add_argument("--draw", type=int)
    options.add_argument("--medicines", type=int)
    options.add_argument("--seed", type=int, default=5)
    options.add_argument("--most", type=int, default=40, help="rows of each list of what is not understood")
    options.add_argument("--check", type=Path)
    given = options.parse_args()
    if given.check:
        return check(given.check, given.reading)
    if given.draw:
        draw(given.data, given.reading, given.sets or SETS, given.draw, given.seed)
    elif given.medicines:
        draw_medicines(given.data, given.medicines, given.seed)
    else:
        report(given.data, given.reading, given.sets or SETS, given.most)
    return 0


if __name__ == "__main__":
    sys.exit(main())
