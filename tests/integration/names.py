#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Codes that come without words, from a file to what a person reads: bare, named by a loaded terminology, named by a server and
offline by what it answered, in the reader's language, told in `show` and `provenance`. names.py BIN_DIR [unittest arguments]."""
import http.server
import json
import os
import sys
import tempfile
import threading
import unittest
from urllib.parse import parse_qs, urlparse

sys.dont_write_bytecode = True
from product import DONE, INCOMPLETE, NOTHING_READABLE, Product

binaries = sys.argv.pop(1) if len(sys.argv) > 1 else "bin"
LOINC = "http://loinc.org"


class Terms:
    """A terminology server that knows what it is told to."""

    def __init__(self, known):
        self.asked = asked = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                question = parse_qs(urlparse(self.path).query)
                code = question["code"][0]
                asked.append((urlparse(self.path).path, question["system"][0], code))
                if code in known:
                    status, body = 200, {"resourceType": "Parameters", "parameter": [
                        {"name": "version", "valueString": "3"}, {"name": "display", "valueString": known[code]}]}
                else:
                    status, body = 404, {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "not-found"}]}
                body = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/fhir+json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/r4"

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


class Names(unittest.TestCase):
    maxDiff = 4000

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.product = Product(binaries, self.folder)
        self.product.create()
        os.mkdir(self.path("files"))
        self.write("files/p.json", {"resourceType": "Patient", "id": "p", "name": [{"family": "Ann"}], "birthDate": "1961-02-03"})

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, content):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(content if isinstance(content, str) else json.dumps(content))
        return self.path(name)

    def result(self, number, code, display=None):
        coding = {"system": LOINC, "code": code, **({"display": display} if display else {})}
        self.write(f"files/{number}.json", {
            "resourceType": "Observation", "id": str(number), "status": "final", "subject": {"reference": "Patient/p"},
            "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "laboratory"}]}],
            "code": {"coding": [coding]}, "effectiveDateTime": f"2025-03-0{number}",
            "valueQuantity": {"value": 90, "unit": "mg/dL", "system": "http://unitsofmeasure.org", "code": "mg/dL"}})

    def chart(self):
        self.product.need("import", self.path("files"), "--source", "North")
        return self.product.need("patient", "list")["persons"][0]["id"]

    def results(self, person):
        return {item["codes"][0]["code"]: item
                for item in self.product.need("timeline", "--person", person, "--kind", "lab-result")["items"]}

    def text(self, *arguments, language="en"):
        answer = self.product.run("--lang", language, *arguments, form="text")
        self.assertEqual(answer.code, DONE, answer)
        return answer.out

    def test_from_bare_to_named(self):
        self.result(1, "90001-1")
        self.result(2, "90002-9", "FICT")
        self.result(3, "2345-7")
        person = self.chart()
        bare = self.results(person)
        self.assertEqual(bare["90001-1"]["title"], "LOINC 90001-1")
        self.assertEqual([i["code"] for i in bare["90001-1"]["issues"]], ["terms.code-not-named"])
        self.assertIn("LOINC 90001-1 (no name known)", self.text("timeline", "--person", person))
        self.assertIn("≙ Glukose im Serum oder Plasma (LOINC 2345-7)", self.text("timeline", "--person", person, language="de"))

        table = self.write("Loinc.csv", '"LOINC_NUM","LONG_COMMON_NAME","STATUS","VersionLastChanged"\n'
                           '"90001-1","Inventium in Serum","ACTIVE","2.9"\n"90002-9","Fictase in Serum","DEPRECATED","2.77"\n')
        self.product.need("terms", "load", table)
        named = self.results(person)
        item = named["90001-1"]
        self.assertEqual(item["id"], bare["90001-1"]["id"])
        self.assertEqual(item["title"], "Inventium in Serum (LOINC 90001-1)")
        self.assertEqual(item["codes"][0]["display"], "")  # as sent
        self.assertEqual((item["names"][0]["table"], item["names"][0]["version"], item["names"][0]["from"]),
                         ("Loinc.csv", "2.77", "packs"))
        self.assertNotIn("issues", item)
        self.assertEqual(named["90002-9"]["title"], "FICT")
        self.assertTrue(named["90002-9"]["names"][0]["retired"])
        shown = self.text("timeline", "--person", person)
        self.assertIn("≙ Inventium in Serum (LOINC 90001-1)", shown)
        self.assertIn("FICT (retired code)", shown)
        self.assertIn("Loinc.csv 2.77", self.text("show", item["id"]))
        steps = {step["code"]: step["args"] for step in self.product.need("provenance", item["id"])["steps"]}
        self.assertEqual(steps["code-named"]["by"], "Loinc.csv 2.77")
        glucose = self.product.need("provenance", named["2345-7"]["id"])
        steps = {step["code"]: step["args"] for step in glucose["steps"]}
        self.assertEqual(steps["unit-converted-by-mass"]["molarMass"], "180.156")
        self.assertEqual([hit["item"] for hit in self.product.need("search", "inventium", "--person", person)["hits"]], [item["id"]])
        # The source's own words stand in the members, whatever the title says.
        self.assertEqual(self.product.need("show", item["id"])["members"][0]["title"], "LOINC 90001-1")

    def test_a_server_names_a_chart_and_offline_its_answers_do(self):
        self.result(1, "90001-1")
        self.result(2, "90003-7")
        self.result(3, "2345-7")
        person = self.chart()
        server = Terms({"90001-1": "Asked inventium"})
        answer = self.product.run("terms", "name", "--person", person, "--server", server.url)
        self.assertEqual(answer.code, INCOMPLETE, answer)  # one is known to nobody
        self.assertEqual(answer.json["named"], 1)
        self.assertEqual(server.asked, [("/r4/CodeSystem/$lookup", LOINC, "90001-1"), ("/r4/CodeSystem/$lookup", LOINC, "90003-7")])
        server.stop()
        asked = len(server.asked)
        item = self.results(person)["90001-1"]
        self.assertEqual(item["title"], "Asked inventium (LOINC 90001-1)")
        self.assertEqual(item["names"][0]["from"], "cache")
        self.assertRegex(item["names"][0]["at"], r"^20\d\d-")
        steps = {step["code"]: step["args"] for step in self.product.need("provenance", item["id"])["steps"]}
        self.assertEqual(steps["code-named-then"]["at"], item["names"][0]["at"])
        self.assertEqual(self.results(person)["90003-7"]["title"], "LOINC 90003-7")
        self.assertEqual(len(server.asked), asked)  # reading a chart asks nobody
        gone = self.product.run("terms", "name", "--person", person, "--server", server.url)
        self.assertEqual(gone.code, INCOMPLETE, gone)
        self.assertEqual([issue["code"] for issue in gone.json["codes"][0]["issues"]], ["terms.server-gone", "terms.from-packs"])

    def test_what_a_load_says(self):
        system = self.write("cs.json", {"resourceType": "CodeSystem", "url": "http://x.example/s", "content": "complete",
                                        "concept": [{"code": "a", "display": "A"}]})
        self.assertTrue(self.text("terms", "load", system).startswith("cs.json: fhir, 1 names"))
        with open(self.path("cut.tgz"), "wb") as file:
            file.write(bytes.fromhex("1f8b0800000000000003ed"))
        cut = self.product.run("terms", "load", self.path("cut.tgz"), form="text")
        self.assertEqual(cut.code, NOTHING_READABLE, cut)
        self.assertIn("The package cut.tgz breaks off before its first entry.", cut.err)


if __name__ == "__main__":
    unittest.main()
