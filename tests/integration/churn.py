#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Twenty refreshes from a hospital that numbers everything anew each time: what people ruled, the states of discrepancies and the
ids of items stay. churn.py BIN_DIR [unittest arguments]."""
import copy
import random
import sys
import tempfile
import time
import unittest

sys.dont_write_bytecode = True
from hospital import Hospital, patient
from product import DONE, Product
from records import (ICD10, LOINC, RXNORM, SNOMED, TERMINOLOGY, allergy, concept, diagnosis, order, result)

binaries = sys.argv.pop(1) if len(sys.argv) > 1 else "bin"
ROUNDS = 20
CARVEDILOL = {dose: concept((RXNORM, code, f"carvedilol {dose} MG Oral Tablet")) for dose, code in (("3.125", "686924"), ("6.25", "200031"))}


def simple(kind, identifier, when, **more):
    return {"resourceType": kind, "id": identifier, "status": "completed", "subject": {"reference": "Patient/PATIENT"}, **when, **more}


def chart(number, facts):
    """One hospital's records; each its own copy, PATIENT replaced."""
    records = [patient(number, "Quennell", "Rosalind", "1957-03-14",
                       identifier=[{"type": concept((TERMINOLOGY + "v2-0203", "SS", "SSN")), "system": "http://hl7.org/fhir/sid/us-ssn",
                                    "value": "990-12-3456"}], telecom=[{"system": "phone", "value": "+44 20 7946 0018"}])]
    for fact in copy.deepcopy(facts):
        for name in ("subject", "patient"):
            if name in fact:
                fact[name] = {"reference": f"Patient/{number}"}
        records.append(fact)
    return records


def facts_of_a():
    gout = concept((SNOMED, "90560007", "Gout"))
    made = [allergy("penicillin", concept((SNOMED, "373270004", "Penicillin")), concept((SNOMED, "39579001", "Anaphylaxis")), category=["medication"]),
            allergy("latex", concept((SNOMED, "111088007", "Latex"))),
            diagnosis("asthma", concept((SNOMED, "195967001", "Asthma")), "2015-05-01"),
            diagnosis("gout", gout, "2018-02-03"),
            diagnosis("acne", concept((SNOMED, "11381005", "Acne")), "1975-06-01"),
            order("carvedilol", CARVEDILOL["3.125"], "3.125"),
            order("metformin", concept((RXNORM, "861007", "metformin hydrochloride 500 MG Oral Tablet")), "500"),
            simple("Procedure", "appendix", {"performedDateTime": "1989-09-09"}, code=concept((SNOMED, "80146002", "Appendectomy"))),
            simple("Procedure", "colonoscopy-1", {"performedDateTime": "2020-01-07"}, code=concept((SNOMED, "73761001", "Colonoscopy"))),
            simple("Procedure", "colonoscopy-2", {"performedDateTime": "2020-01-07"}, code=concept((SNOMED, "73761001", "Colonoscopy")))]
    for year in range(2012, 2020):
        made.append({"resourceType": "Immunization", "id": f"flu-{year}", "status": "completed", "patient": {"reference": "Patient/PATIENT"},
                     "vaccineCode": concept(("http://hl7.org/fhir/sid/cvx", "140", "Influenza, seasonal")), "occurrenceDateTime": f"{year}-10-01"})
        made.append(simple("Encounter", f"visit-{year}", {"period": {"start": f"{year}-10-01T09:00:00Z", "end": f"{year}-10-01T09:30:00Z"}},
                           type=[concept((SNOMED, "185349003", "Encounter for check up"))],
                           **{"class": {"system": TERMINOLOGY + "v3-ActCode", "code": "AMB"}, "status": "finished"}))
    for n in range(60):
        made.append(result(f"creatinine-{n:02}", concept((LOINC, "2160-0", "Creatinine")), 70 + n % 30, "umol/L",
                           f"20{10 + n // 12}-{1 + n % 12:02}-11T08:00:00Z"))
    return made


def facts_of_b():
    return [allergy("none", concept((SNOMED, "716186003", "No known allergy"))),
            diagnosis("asthma", concept((SNOMED, "195967001", "Asthma")), "2015-05"),
            diagnosis("gout", concept((SNOMED, "90560007", "Gout")), "2017-01-01"),
            order("carvedilol", CARVEDILOL["6.25"], "6.25")]


class Churn(unittest.TestCase):
    maxDiff = 4000

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.product = Product(binaries, self.folder.name)
        self.servers = []

    def tearDown(self):
        for server in self.servers:
            server.stop()

    def people(self, facts):
        a, b = Hospital(chart("a-1", facts), page=40), Hospital(chart("b-1", facts_of_b()))
        self.servers += [a, b]
        self.product.create()
        self.product.add_source("A", a.url)
        self.product.add_source("B", b.url)
        person = self.product.add_person("Quennell", "Rosalind", "1957-03-14")
        self.product.need("sync", "--person", person)
        return person, a

    def items(self, person):
        return [item for item in self.product.need("timeline", "--person", person)["items"] if item["kind"] != "patient"]

    def one(self, items, source, title):
        found = [item for item in items if title in item["title"] and item["sources"] == source]
        self.assertEqual(len(found), 1, (source, title, [i["title"] for i in found]))
        return found[0]["id"]

    @staticmethod
    def fact(item):
        """What an item says, whoever numbers it."""
        value = item["fields"].get("value", item["fields"].get("dose", {})).get("text", "")
        start = (item["time"] or {}).get("start")
        return (item["kind"], item["title"], start, value, tuple(item["disputed"]), tuple(item["sources"]))

    @staticmethod
    def renumbered(facts, turn, chance):
        """The same facts under numbers, versions and in an order of this turn."""
        records = copy.deepcopy(facts)
        chance.shuffle(records)
        for place, record in enumerate(records):
            record["id"] = f"t{turn}-{place}-{chance.randrange(10 ** 6)}"
            record["meta"] = {"versionId": str(chance.randrange(1, 90)),
                              "lastUpdated": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 1))}
        return records

    def test_twenty_rounds(self):
        facts = facts_of_a()
        person, server = self.people(facts)
        before = self.items(person)
        rule = lambda *words: self.product.need("rule", *words, "--reason", "seen on paper")["ruling"]
        gouts = [item["id"] for item in before if item["title"] == "Gout"]
        self.assertEqual(len(gouts), 2)
        rule("same", *gouts)
        colonoscopies = [item["id"] for item in before if item["title"] == "Colonoscopy"]
        self.assertEqual(len(colonoscopies), 2)
        rule("different", *colonoscopies)
        acne = self.one(before, ["A"], "Acne")
        rule("hide", acne)
        rule("note", self.one(before, ["A"], "Latex"), "--value", "gloves only")
        found = self.product.need("discrepancies", "--person", person)["discrepancies"]
        dose = [row for row in found if row["kind"] == "dose"]
        self.assertEqual(len(dose), 1)
        rule("prefer", dose[0]["id"], "--value", "A")
        first = self.items(person)
        ids = {self.fact(item): item["id"] for item in first}
        states = {row["id"]: row["state"] for row in self.product.need("discrepancies", "--person", person)["discrepancies"]}
        self.assertEqual(sorted(states.values()).count("ruled"), 2)  # the dose, and that another lacks what is hidden
        chance, kept, asked, worst = random.Random(20), 0, 0, []
        for turn in range(1, ROUNDS + 1):
            told = [fact for n, fact in enumerate(facts) if turn % 3 or n % 10 != 5]  # a tenth is away each third time
            changed = copy.deepcopy(told)
            for record in changed:
                if record["id"] == "creatinine-07":
                    record["valueQuantity"]["value"] = 200 + turn
            server.records = chart("a-1", self.renumbered(changed, turn, chance))
            server.records[0]["meta"] = {"versionId": str(turn + 1), "lastUpdated": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 1))}
            answer = self.product.run("sync", "--person", person, "--source", "A", "--full")
            self.assertEqual(answer.code, DONE, answer)
            now = self.items(person)
            held = {self.fact(item): {item["id"], *item["aliases"]} for item in now}
            for fact, identifier in ids.items():
                asked += 1
                if identifier in held.get(fact, ()):
                    kept += 1
                else:
                    worst.append((turn, fact))
            gout = [item for item in now if item["title"] == "Gout"]
            self.assertEqual([item["sources"] for item in gout], [["A", "B"]], "told to be one")
            self.assertEqual(len({item["id"] for item in now if item["title"] == "Colonoscopy"}), 2, "told to be two")
            after = {row["id"]: row["state"] for row in self.product.need("discrepancies", "--person", person)["discrepancies"]}
            for row, state in states.items():
                self.assertEqual(after.get(row), state, f"turn {turn}")
        print(f"\n  {ROUNDS} rounds: item ids kept {kept} of {asked}; items {len(first)} -> {len(now)}")
        self.assertEqual(worst[:5], [])
        self.assertTrue(self.product.whole())


if __name__ == "__main__":
    unittest.main(verbosity=2)
