#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refreshing again: only what changed is asked for, what broke off goes on, and a number that means somebody else by now
brings nothing of hers into the chart. refresh.py BIN_DIR [unittest arguments]."""
import base64
import signal
import sys
import tempfile
import threading
import time
import unittest

sys.dont_write_bytecode = True
from hospital import Hospital, Raw, allergy, condition, observation, patient
from product import DONE, INCOMPLETE, Product
from records import cda

binaries = sys.argv.pop(1) if len(sys.argv) > 1 else "bin"
DAY = {"first": "2026-11-01T08:00:00Z", "next": "2026-11-02T08:00:00Z", "later": "2026-11-20T08:00:00Z"}


def document(identifier, subject, content):
    return {"resourceType": "DocumentReference", "id": identifier, "status": "current",
            "type": {"coding": [{"system": "http://loinc.org", "code": "34133-9", "display": "Summary of episode note"}], "text": "Summary"},
            "subject": {"reference": f"Patient/{subject}"}, "date": "2020-05-05T10:00:00Z",
            "content": [{"attachment": {"contentType": "text/plain", "url": f"Binary/{content}"}}]}


def ward(count=400):
    return [patient("a-1", "Quennell", "Rosalind", "1957-03-14",
                    identifier=[{"type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "SS"}]},
                                 "system": "http://hl7.org/fhir/sid/us-ssn", "value": "990-12-3456"}],
                    telecom=[{"system": "phone", "value": "+44 20 7946 0018"}], address=[{"line": ["14 Harrowgate Rise"], "city": "Eastbrook", "postalCode": "EB4 7QD"}]),
            allergy("al-1", "a-1", "Allergy to penicillin", "91936005"), condition("co-1", "a-1", "Asthma", "195967001"),
            *[observation(f"ob-{n:04}", "a-1", n) for n in range(count)]]


class Refresh(unittest.TestCase):
    maxDiff = 4000

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.product = Product(binaries, self.folder.name)
        self.server = None

    def tearDown(self):
        if self.server:
            self.server.stop()

    def chart(self, records=None, **options):
        self.server = Hospital(records or ward(), **options)
        self.product.create()
        self.product.add_source("A", self.server.url)
        return self.product.add_person("Quennell", "Rosalind", "1957-03-14")

    def sync(self, person, *more, code=DONE):
        answer = self.product.run("sync", "--person", person, *more)
        self.assertEqual(answer.code, code, answer)
        return answer

    def titles(self, person, kind):
        return sorted(item[2] for item in self.product.items(person) if item[1] == kind)

    def outcomes(self, person):
        return {(row["kind"], row["query"], row["period"].split(" ")[0]): row["outcome"] for row in self.product.ledger(person)}

    # ---- only what changed -------------------------------------------------------------------------------------------

    def test_nothing_new_costs_one_request_a_query(self):
        person = self.chart(ward(2000), page=250)
        self.server.forget()
        self.sync(person, "--full")
        full, queries = self.server.bytes(), len(self.server.searches())
        self.server.forget()
        answer = self.sync(person)
        again = self.server.bytes()
        print(f"\n  row 13: {queries} queries; full {full} bytes in requests; nothing new {again} bytes "
              f"({100 * again / full:.2f} %), {len(self.server.asked)} requests")
        self.assertEqual(answer.json["records"], 0)
        self.assertEqual(answer.json["onlyChanges"], ["A"])
        self.assertEqual(len(self.server.searches()), queries)
        self.assertEqual(len(set(self.server.searches())), queries)
        self.assertEqual(len(self.server.asked), queries + 2)  # what it says of itself, and the Patient
        self.assertTrue(all("_lastUpdated=ge" in path for path in self.server.searches()), self.server.searches())
        self.assertLessEqual(again, full * 0.05)
        self.assertIn("no longer has", answer.err)
        self.assertTrue(self.product.whole())

    def test_a_document_within_a_record_is_read(self):
        """A C-CDA carried in its DocumentReference says what it says when it is fetched; one that breaks off is told."""
        def carried(number, text):
            note = document(number, "a-1", number)
            note["content"] = [{"attachment": {"contentType": "application/xml", "data": base64.b64encode(text.encode()).decode()}}]
            return note

        whole = cda(ward(0)[0], "2.999.7", "ccd-1", "Went home well.")
        person = self.chart(ward(4) + [carried("d-1", whole)])
        self.sync(person)
        self.assertIn("Penicillin G", self.titles(person, "allergy"))
        inside = [item for item in self.product.need("timeline", "--person", person)["items"] if item["title"] == "Penicillin G"]
        self.assertEqual(inside[0]["statements"][0]["record"]["within"],
                         {"record": "DocumentReference/d-1", "path": "DocumentReference.content[0].attachment.data"})
        documents = [item for item in self.product.need("timeline", "--person", person)["items"] if item["kind"] == "document"]
        # What describes it and what it says are one document; the section of words is one of its own.
        self.assertEqual(sorted(sorted(told["record"]["type"] for told in item["statements"]) for item in documents),
                         [["ClinicalDocument"], ["ClinicalDocument", "DocumentReference"]])
        before = self.product.items(person)
        self.sync(person, "--full")
        self.assertEqual(self.product.items(person), before)
        self.server.records.append({**carried("d-2", whole[:len(whole) * 2 // 3].replace("ccd-1", "ccd-2")), "meta": {"versionId": "1", "lastUpdated": self.server.clock}})
        answer = self.sync(person, "--full", code=INCOMPLETE)
        told = [row for row in answer.json["ledger"] if row["kind"] == "document" and row["outcome"] == "partial"]
        self.assertEqual([row["reason"]["code"] for row in told], ["decode.xml-invalid"], answer)
        self.assertTrue(self.product.whole())

    def test_what_is_new_and_changed_comes(self):
        person = self.chart()
        self.sync(person)
        before = self.product.items(person)
        # As the server's clock has it: the run before began by it, too.
        now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 1))
        self.server.change(allergy("al-2", "a-1", "Allergy to latex", "300916003"), now)
        changed = condition("co-1", "a-1", "Asthma", "195967001")
        changed["clinicalStatus"]["coding"][0]["code"] = "resolved"
        self.server.change(changed, now)
        answer = self.sync(person)
        self.assertEqual(answer.json["records"], 2, answer)
        self.assertEqual(self.titles(person, "allergy"), ["Allergy to latex", "Allergy to penicillin"])
        asthma = [i for i in self.product.need("timeline", "--person", person)["items"] if i["kind"] == "problem"]
        # The newer version stands in place of the older, which is kept and says so.
        self.assertEqual(sorted((i["status"], [r["type"] for r in i["relations"]]) for i in asthma),
                         [("active", ["replaced-by"]), ("resolved", ["replaces"])])
        self.assertEqual(len(self.product.items(person)), len(before) + 2)
        self.assertIn("complete", {o for (kind, _, period), o in self.outcomes(person).items() if kind == "allergy" and period == "since"})
        self.assertIn("complete", {o for (kind, _, period), o in self.outcomes(person).items() if kind == "allergy" and period == "all"})

    def test_a_clock_that_goes_ahead_misses_nothing(self):
        person = self.chart()
        ahead = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 86400))
        later = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 90000))
        self.product.need("--at", ahead, "sync", "--person", person)
        self.server.change(allergy("al-2", "a-1", "Allergy to latex", "300916003"),
                           time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 1)))
        answer = self.product.run("--at", later, "sync", "--person", person)
        self.assertEqual((answer.code, answer.json["records"]), (DONE, 1), answer)
        self.assertIn("Allergy to latex", self.titles(person, "allergy"))

    def test_a_full_refresh_asks_for_all_and_comes_by_itself(self):
        person = self.chart(ward(60))
        self.product.need("--at", DAY["first"], "sync", "--person", person)
        self.server.forget()
        self.product.need("--at", DAY["next"], "sync", "--person", person)
        self.assertTrue(all("_lastUpdated" in path for path in self.server.searches()))
        self.server.forget()
        self.product.need("--at", DAY["next"], "sync", "--person", person, "--full")
        self.assertFalse(any("_lastUpdated" in path for path in self.server.searches()))
        self.assertFalse([key for key in self.outcomes(person) if key[2] == "since"], "rows for changes outlive a full refresh")
        self.server.forget()
        answer = self.product.need("--at", DAY["later"], "sync", "--person", person)
        self.assertFalse(any("_lastUpdated" in path for path in self.server.searches()), "the last full refresh is too old")
        self.assertEqual(answer["onlyChanges"], [])

    def test_what_vanished_stays_and_is_not_noticed_by_changes(self):
        person = self.chart(ward(20))
        self.sync(person)
        self.server.remove("AllergyIntolerance", "al-1")
        self.sync(person)
        self.assertEqual(self.titles(person, "allergy"), ["Allergy to penicillin"])
        self.sync(person, "--full")
        self.assertEqual(self.titles(person, "allergy"), ["Allergy to penicillin"])  # not seen since, never deleted
        rows = [row for row in self.product.ledger(person) if row["kind"] == "allergy"]
        self.assertEqual([(row["received"], row["period"]) for row in rows], [(0, "all")])

    def test_a_server_that_cannot_tell_is_asked_for_all(self):
        person = self.chart(ward(20), tells=False)
        self.sync(person)
        self.server.forget()
        answer = self.sync(person)
        self.assertFalse(any("_lastUpdated" in path for path in self.server.searches()))
        self.assertEqual(answer.json["onlyChanges"], [])

    def test_a_failed_run_is_no_base_for_changes(self):
        person = self.chart(ward(20))
        self.server.instead = lambda path, parameters: Raw("oops", 500, "text/plain") if path == "Condition" else None
        self.sync(person, code=INCOMPLETE)
        self.server.instead = None
        self.server.forget()
        self.sync(person)
        asked = {path.split("?")[0]: path for path in self.server.searches()}
        self.assertNotIn("_lastUpdated", asked["Condition"])
        self.assertIn("_lastUpdated", asked["AllergyIntolerance"])
        self.assertEqual(self.titles(person, "problem"), ["Asthma"])
        self.assertEqual({o for (kind, _, _), o in self.outcomes(person).items() if kind == "problem"}, {"complete"})

    def test_contents_that_failed_are_asked_for_again(self):
        notes = [document("d-1", "a-1", "b-1"), {"resourceType": "Binary", "id": "b-1", "contentType": "text/plain", "data": "U2VlbiBpbiBjbGluaWM="}]
        person = self.chart(ward(10) + notes)
        self.server.instead = lambda path, parameters: Raw("busy", 500, "text/plain") if path == "Binary/b-1" else None
        self.sync(person, code=INCOMPLETE)
        self.server.instead = None
        records = self.product.records()
        self.sync(person)
        self.assertEqual(self.product.records(), records + 1)
        self.assertEqual({o for (kind, query, _), o in self.outcomes(person).items() if query == "contents of documents"}, {"complete"})

    # ---- what broke off goes on --------------------------------------------------------------------------------------

    def broken_off(self, how):
        """A full sync that ends at page 5 of the observations; answers the person."""
        person = self.chart(ward(400), page=40)
        process = None
        reached = threading.Event()

        def stop(path, parameters):
            if path == "Observation" and parameters.get("page") == ["5"]:
                reached.set()
                if how == "close":
                    return Raw("gone", 503, "text/plain")
                time.sleep(20)
                return "close"
            return None

        self.server.instead = stop
        process = self.product.start("sync", "--person", person)
        self.assertTrue(reached.wait(120))
        if how == "kill":
            time.sleep(0.5)
            process.send_signal(signal.SIGKILL)
        elif how == "cancel":
            process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=300)
        self.server.instead = None
        self.server.forget()
        return person

    def goes_on(self, person):
        self.assertTrue(self.product.whole())
        held = self.product.records()
        self.assertGreater(held, 100)
        self.sync(person)
        pages = [path for path, _ in self.server.asked if path.startswith("Observation?")]
        self.assertTrue(all("page=" in path for path in pages), pages)
        self.assertEqual(len(pages), 5, pages)
        self.assertEqual(len(self.titles(person, "lab-result")), 400)
        row = [row for row in self.product.ledger(person) if row["kind"] == "lab-result"][0]
        self.assertEqual((row["outcome"], row["received"], row["expected"], row["period"]), ("complete", 400, 400, "all"))
        # From now on only what changed: the run that broke off and the one that went on count as one.
        self.server.forget()
        self.sync(person)
        self.assertTrue(all("_lastUpdated" in path for path in self.server.searches()), self.server.searches())

    def test_killed_goes_on(self):
        self.goes_on(self.broken_off("kill"))

    def test_cancelled_goes_on(self):
        self.goes_on(self.broken_off("cancel"))

    def test_refused_page_goes_on(self):
        self.goes_on(self.broken_off("close"))

    def test_pages_that_moved_are_asked_anew(self):
        person = self.broken_off("kill")
        self.server.page = 100  # page 5 of now is another one than page 5 of then
        self.sync(person)
        self.assertEqual(len(self.titles(person, "lab-result")), 400)

    def test_full_begins_anew(self):
        person = self.broken_off("kill")
        self.sync(person, "--full")
        self.assertEqual(len([path for path, _ in self.server.asked if path.startswith("Observation?")]), 10)

    def test_what_the_pages_before_pointed_at_comes(self):
        records = ward(400)
        for record in records[3:]:
            record["performer"] = [{"reference": "Practitioner/early" if record["id"] < "ob-0100" else "Practitioner/late"}]
        for name in ("early", "late"):
            records.append({"resourceType": "Practitioner", "id": name, "name": [{"family": name.title()}]})
        self_ward = globals()["ward"]
        globals()["ward"] = lambda count: records
        try:
            person = self.broken_off("kill")
        finally:
            globals()["ward"] = self_ward
        self.sync(person)
        asked = [path for path, _ in self.server.asked if path.startswith("Practitioner")]
        self.assertIn("early", " ".join(asked))
        self.assertIn("late", " ".join(asked))

    # ---- a number that means somebody else -----------------------------------------------------------------------------

    def swapped(self):
        person = self.chart(ward(20))
        self.sync(person)
        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 1))
        self.server.change(patient("a-1", "Obuasi", "Kwabena", "1988-11-02", gender="male",
                                   identifier=[{"type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "SS"}]},
                                                "system": "http://hl7.org/fhir/sid/us-ssn", "value": "991-77-0001"}],
                                   telecom=[{"system": "phone", "value": "+44 161 496 0777"}], address=[{"line": ["3 Mill Lane"], "city": "Westport"}]), at)
        self.server.change(allergy("al-9", "a-1", "Allergy to peanut", "91935009"), at)
        return person, self.product.items(person), self.product.records()

    def test_somebody_else_is_held_back(self):
        person, before, records = self.swapped()
        for mode in ([], ["--full"]):
            answer = self.product.run("sync", "--person", person, *mode)
            self.assertEqual(answer.code, INCOMPLETE, answer)
            self.assertEqual(answer.json["quarantined"], ["A|a-1"])
            self.assertIn("somebody else", answer.err)
            self.assertIn("Identity", answer.err)
        self.assertEqual(self.product.items(person), before)
        self.assertEqual(self.product.records(), records)
        rows = [row for row in self.product.ledger(person) if row["kind"] == "allergy"]
        self.assertIn(("not-asked", "identity.became-somebody-else"), [(r["outcome"], r.get("reason", {}).get("code")) for r in rows])
        self.assertEqual([p["name"] for p in self.product.need("patient", "list")["persons"]], ["QUENNELL, Rosalind"])
        self.assertEqual(self.product.need("patient", "list")["persons"][0]["patients"][0]["grade"], "probable")
        events = [e for e in self.product.need("audit", "list")["events"] if e["details"].get("held-back")]
        self.assertEqual(len(events), 1, "told once in the trail, not at each refresh")
        self.assertFalse(any(path.startswith("AllergyIntolerance") for path, _ in self.server.asked[-3:]))
        self.assertEqual(self.product.run("search", "peanut").json.get("hits", []), [])
        self.assertTrue(self.product.whole())

    def test_a_search_does_not_bring_somebody_else_in(self):
        person, before, records = self.swapped()
        self.product.run("patient", "add", "--family", "Obuasi", "--given", "Kwabena", "--birth-date", "1988-11-02")
        self.assertEqual(self.product.items(person), before)
        self.assertIn("QUENNELL, Rosalind", [p["name"] for p in self.product.need("patient", "list")["persons"]])

    def test_a_person_decides(self):
        person, before, _ = self.swapped()
        self.sync(person, code=INCOMPLETE)
        link = [l for l in self.product.need("identities")["links"] if "identity.veto.number-reused" in l["vetoes"]][0]
        self.assertEqual(self.product.run("rule", "link", link["id"]).code, 7)  # over a veto: a reason is needed
        # Somebody else: not asked any more.
        self.product.need("rule", "unlink", link["id"], "--reason", "another man")
        self.server.forget()
        answer = self.product.run("sync", "--person", person)
        self.assertEqual((answer.code, answer.json["quarantined"]), (INCOMPLETE, ["A|a-1"]))
        self.assertEqual([path for path, _ in self.server.asked], ["metadata"])
        # The same after all: everything comes.
        self.product.need("rule", "link", link["id"], "--reason", "changed name, seen the passport")
        self.sync(person)
        self.assertIn("Allergy to peanut", self.titles(person, "allergy"))

    def test_back_to_herself_goes_on(self):
        person, before, _ = self.swapped()
        self.sync(person, code=INCOMPLETE)
        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 2))
        self.server.remove("AllergyIntolerance", "al-9")
        self.server.change(ward(0)[0], at)
        answer = self.sync(person)
        self.assertEqual(answer.json["quarantined"], [])
        facts = lambda items: [item for item in items if item[1] != "patient"]  # her record has a newer version
        self.assertEqual(facts(self.product.items(person)), facts(before))
        self.assertEqual(self.product.need("patient", "list")["persons"][0]["patients"][0]["grade"], "certain")

    def test_a_new_name_is_no_somebody_else(self):
        person = self.chart(ward(20))
        self.sync(person)
        married = ward(0)[0]
        married["name"][0]["family"] = "Quennell-Ash"
        married["address"][0] = {"line": ["9 New Road"], "city": "Northam"}
        self.server.change(married, time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 1)))
        answer = self.sync(person)
        self.assertEqual(answer.json["quarantined"], [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
