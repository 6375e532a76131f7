#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts no hospital should send and rulings nobody should make, each with an outcome of its own: nothing is lost, nothing is
merged that is not one. odd_facts.py BIN_DIR [--print] [unittest arguments]."""
import json
import os
import sys
import time
import unittest

sys.dont_write_bytecode = True
from product import DONE
from records import LOINC, SNOMED, concept, diagnosis, patient, result
from told import ToldCase

POTASSIUM = concept((LOINC, "2823-3", "Potassium [Moles/volume] in Serum or Plasma"))
GOUT = concept((SNOMED, "90560007", "Gout"))


class OddFacts(ToldCase):
    def test_dates_in_the_future(self):
        chart = self.told(A=[result(f"r{n}", POTASSIUM, 4.1, "mmol/L", f"2924-03-{10 + n}T08:00:00Z") for n in range(12)])
        self.assertEqual(len(chart.of("lab-result")), 12)
        rows = [row for row in chart.found if row["kind"] == "implausible"]
        self.assertEqual([len(row["items"]) for row in rows], [12])  # one clock that is wrong, one row

    def test_accession_used_again_each_year(self):
        def year(prefix):
            return [result(f"{prefix}{n}", POTASSIUM, 4.1, "mmol/L", f"{n}-03-04T08:00:00Z", accession="1") for n in (2017, 2018, 2019)]

        chart = self.told(A=year("a"), network=year("b"))
        self.assertEqual([(row[3], row[4], row[5]) for row in chart.timeline()], [("A+network", 2, "")] * 3)
        self.assertEqual([row for row in chart.workbench() if row[0] in ("safety", "clinical")], [])

    def test_ten_thousand_copies(self):
        cls = type(self)
        cls.number += 1
        person = patient("copies", cls.number)
        copies = [diagnosis(f"copy-{n}", GOUT, "2015-03-04") for n in range(10_000)]
        path = os.path.join(self.folder.name, "copies.json")
        with open(path, "w") as file:
            json.dump({"resourceType": "Bundle", "type": "collection", "entry": [
                {"resource": record} for record in [person, *json.loads(json.dumps(copies).replace("PATIENT", "copies"))]]}, file)
        begin = time.time()
        answer = self.product.run("import", path, "--source", "A", "--person", "new")
        self.assertEqual(answer.code, DONE, answer)
        fresh = {row["id"] for row in self.product.need("patient", "list")["persons"]} - cls.known
        cls.known |= fresh
        items = [item for item in self.product.need("timeline", "--person", fresh.pop())["items"] if item["kind"] == "problem"]
        self.assertEqual([len(item["statements"]) for item in items], [10_000])
        self.assertEqual(len({told["record"]["id"] for told in items[0]["statements"]}), 10_000)
        print(f"\n  10,000 copies read and told in {time.time() - begin:.1f} s")

    def refused(self, earlier, *words):
        answer = self.product.run("rule", *words, "--reason", "seen on paper")
        self.assertEqual(answer.code, 1, answer)
        if earlier:
            self.assertIn(earlier, answer.err)

    def test_rulings_that_contradict_each_other(self):
        chart = self.told(A=[diagnosis("a", GOUT, "2015-03-04")], B=[diagnosis("b", GOUT, "2016-03-04")], C=[diagnosis("c", GOUT, "2018-01-01")])
        a, b, c = (chart.holding(name)["id"] for name in "abc")

        def groups():
            items = [item for item in self.product.need("timeline", "--person", chart.person)["items"] if item["kind"] == "problem"]
            return sorted("+".join(item["sources"]) for item in items)

        def rule(*words):
            return self.product.need("rule", *words, "--reason", "seen on paper")["ruling"]

        self.assertEqual(groups(), ["A", "B", "C"])
        first = rule("same", a, b)
        self.assertEqual(groups(), ["A+B", "C"])
        self.product.need("rule", "undo", first)
        self.assertEqual(groups(), ["A", "B", "C"])
        second = rule("different", a, b)
        self.refused(second, "same", a, b)  # the opposite of what stands is refused, with what to undo
        self.assertEqual(groups(), ["A", "B", "C"])
        self.product.need("rule", "undo", second)
        third = rule("same", a, b)
        self.assertEqual(groups(), ["A+B", "C"])
        self.refused(third, "different", a, b)
        self.refused(None, "same", a, b)  # they are one
        self.assertEqual(groups(), ["A+B", "C"])
        states = {row["id"]: row["state"] for row in self.product.need("rule", "list", "--person", chart.person)["rulings"]}
        self.assertEqual([states[first], states[second], states[third]], ["undone", "undone", "in-force"])
        self.product.need("rule", "undo", third)
        fourth = rule("different", a, b)
        rule("same", b, c)
        self.refused(fourth, "same", a, c)  # by way of C the two would be one, which was denied
        self.assertNotIn("A+B+C", groups())
        self.assertTrue(all("A+B" not in group for group in groups()))


if __name__ == "__main__":
    unittest.main(verbosity=2)
