#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two places share who is who: what one decided is a proposal at the other, followed only by a person there."""
import json
import os
import stat
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
from product import DONE, INCOMPLETE, NOTHING_READABLE, REFUSED, Product

BINARIES = sys.argv.pop(1) if len(sys.argv) > 1 else ""


def patient(source, given):
    """Jane and Jana: born on one day, one roof, one telephone; sisters, or one woman."""
    return {"resourceType": "Patient", "id": f"{source}-1", "name": [{"family": "Mansour", "given": [given]}],
            "gender": "female", "birthDate": "1988-07-17", "telecom": [{"system": "phone", "value": "353-585-1445"}],
            "address": [{"line": ["1588 Birch Rd"], "city": "Hudson", "state": "TX", "postalCode": "42503"}]}


class SharedIdentities(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.here, self.there = self.place("here"), self.place("there")
        self.bundle = self.path("shared.json")

    def path(self, *parts):
        return os.path.join(self.folder.name, *parts)

    def place(self, name):
        os.mkdir(self.path(name))
        place = Product(BINARIES, self.path(name))
        place.create()
        for source, given in (("A", "Jane"), ("B", "Jane"), ("C", "Jana"), ("D", "Jana")):
            self.add(place, source, given)
        return place

    def add(self, place, source, given):
        file = os.path.join(place.folder, f"{source}.json")
        with open(file, "w") as stream:
            json.dump(patient(source, given), stream)
        place.need("import", file, "--source", source)

    def persons(self, place):
        return sorted("".join(sorted(p["source"] for p in person["patients"]))
                      for person in place.need("patient", "list")["persons"])

    def decide_and_export(self):
        asked = [link for link in self.there.need("identities")["links"] if link["asks"]]
        self.assertEqual(len(asked), 1)
        self.there.need("rule", "link", asked[0]["id"], "--reason", "seen with her passport")
        self.there.need("identities", "export", "--out", self.bundle)

    def test_followed_by_a_person_for_all_records(self):
        self.decide_and_export()
        self.assertEqual(stat.S_IMODE(os.stat(self.bundle).st_mode), 0o600)
        with open(self.bundle) as stream:
            text = stream.read()
        for never in ("Mansour", "1988-07-17", "353-585-1445", "Birch"):
            self.assertNotIn(never, text)
        answer = self.here.run("identities", "import", self.bundle)
        self.assertEqual(answer.code, INCOMPLETE, answer)  # it speaks against a veto here
        self.assertEqual(self.persons(self.here), ["AB", "CD"])  # and nothing acts on it
        said = [p for p in answer.json["proposals"] if p["theirs"]["by"] == "manual"]
        self.assertEqual({(p["standing"], p["ours"]["grade"]) for p in said}, {("conflicting", "probable")})
        self.assertEqual({p["theirs"]["reason"] for p in said}, {"seen with her passport"})
        self.assertEqual(self.here.run("identities", "follow", said[0]["id"]).code, REFUSED)  # a reason is needed
        self.assertEqual(self.persons(self.here), ["AB", "CD"])
        self.here.need("identities", "follow", said[0]["id"], "--reason", "they asked her")
        self.assertEqual(self.persons(self.here), ["ABCD"])
        self.assertEqual({p["standing"] for p in self.here.need("identities", "proposals")["proposals"]}, {"agrees"})
        events = [e for e in self.here.need("audit", "list")["events"] if e["details"].get("proposal") == "followed"]
        self.assertEqual(len(events), 4)  # one for each pair of records
        # Taken back like any other decision; from then on the other place is overruled.
        self.here.need("rule", "unlink", said[0]["id"], "--reason", "her sister came")
        self.assertEqual(self.persons(self.here), ["AB", "CD"])
        standing = {p["id"]: p["standing"] for p in self.here.need("identities", "proposals")["proposals"]}
        self.assertEqual(standing[said[0]["id"]], "overruled")

    def test_records_that_come_later(self):
        self.add(self.there, "E", "Jane")
        self.there.need("identities", "export", "--out", self.bundle)
        first = self.here.run("identities", "import", self.bundle)
        self.assertEqual(first.code, INCOMPLETE)
        self.assertTrue(all("unknown-record" in issue["code"] for issue in first.json["issues"]))
        self.assertTrue(first.json["issues"])
        self.assertFalse([p for p in first.json["proposals"] if "E|E-1" in (p["a"], p["b"])])
        self.assertTrue(self.here.need("identities", "proposals")["issues"])  # not forgotten
        self.add(self.here, "E", "Jane")
        later = self.here.need("identities", "proposals")
        self.assertTrue([p for p in later["proposals"] if "E|E-1" in (p["a"], p["b"])])
        self.assertEqual(later["issues"], [])

    def test_bad_files(self):
        empty = self.path("empty.json")
        open(empty, "w").close()
        for file in (self.path("nothing"), empty, self.path("here"), os.path.join(self.here.folder, "A.json")):
            answer = self.here.run("identities", "import", file)
            self.assertEqual(answer.code, NOTHING_READABLE, answer)
        self.assertNotEqual(self.here.run("identities", "export", "--out", self.path("no", "where")).code, DONE)
        self.assertEqual(self.here.need("identities", "proposals")["proposals"], [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
