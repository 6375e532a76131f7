#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a user meets when the world is not as it should be: a clear message with cause and next step, the right exit code, a
ledger row where one applies, and nothing lost of what was there. bad_input.py BIN_DIR [unittest arguments]."""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest

sys.dont_write_bytecode = True
from hospital import Cut, Hospital, Raw, allergy, condition, observation, patient
from product import (CANCELLED, DAMAGED, DONE, INCOMPLETE, NO_SOURCE, NOT_OPENED, NOTHING_READABLE, Product)

binaries = sys.argv.pop(1) if len(sys.argv) > 1 else "bin"


def ward(prefix, count=120):
    """One woman as one hospital knows her."""
    return [patient(f"{prefix}-1", "Quennell", "Rosalind", "1957-03-14",
                    identifier=[{"system": "urn:oid:2.999.1", "value": "QX-5512-88"}],
                    telecom=[{"system": "phone", "value": "+44 20 7946 0018"}],
                    address=[{"line": ["14 Harrowgate Rise"], "city": "Eastbrook", "postalCode": "EB4 7QD"}]),
            allergy("al-1", f"{prefix}-1", "Allergy to penicillin", "91936005"),
            condition("co-1", f"{prefix}-1", "Asthma", "195967001"),
            *[observation(f"ob-{n:04}", f"{prefix}-1", n) for n in range(count)]]


class BadInput(unittest.TestCase):
    maxDiff = 4000

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.servers = []
        self.product = Product(binaries, self.folder.name)

    def tearDown(self):
        for server in self.servers:
            server.stop()

    def hospital(self, records, **options):
        server = Hospital(records, **options)
        self.servers.append(server)
        return server

    def chart(self, *hospitals, product=None):
        """A vault with these hospitals as sources A, B … and the woman added."""
        product = product or self.product
        product.create()
        for name, server in zip("AB", hospitals):
            product.add_source(name, server.url)
        return product.add_person("Quennell", "Rosalind", "1957-03-14")

    def rows(self, person, kind, source="A"):
        return [row for row in self.product.ledger(person) if row["kind"] == kind and row["source"] == source]

    def said(self, answer, *words):
        """The message people see names the cause and what to do."""
        text = answer.out + answer.err
        for word in words:
            self.assertIn(word, text)

    def kept(self, person, before):
        """Everything that was there is there still, and the vault is whole."""
        after = self.product.items(person)
        for item in before:
            self.assertIn(item, after)
        self.assertTrue(self.product.whole())

    def synced(self, **options):
        server = self.hospital(ward("a"), **options)
        person = self.chart(server)
        self.product.need("sync", "--person", person)
        return server, person, self.product.items(person)

    # ---- what a source sends -------------------------------------------------------------------------------------

    def test_broken_page(self):
        def broken(path, parameters):
            if path == "Observation" and parameters.get("page") == ["1"]:
                return Raw('{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"Observation","id":"ob-0')
            return None

        server, person, before = self.synced()
        server.change(allergy("al-2", "a-1", "Allergy to latex", "300916003"), "2026-02-01T00:00:00Z")
        server.instead = broken
        answer = self.product.run("sync", "--person", person, "--full")
        self.assertEqual(answer.code, INCOMPLETE, answer)
        row = self.rows(person, "lab-result")[0]
        self.assertIn(row["outcome"], ("partial", "failed"))
        self.assertTrue(row["reason"]["code"].startswith(("source.", "http.")), row)
        self.assertGreaterEqual(row["issues"], 1)
        self.assertEqual(self.rows(person, "allergy")[0]["outcome"], "complete")
        self.kept(person, before)
        self.assertIn("Allergy to latex", [item[2] for item in self.product.items(person)])
        text = self.product.run("sync", "--person", person, "--full", form="text")
        self.said(text, "lab-result", "partial")
        server.instead = None
        self.assertEqual(self.product.run("sync", "--person", person, "--full").code, DONE)
        self.kept(person, before)

    def test_page_that_is_no_fhir(self):
        server, person, before = self.synced()
        server.instead = lambda path, parameters: Raw("<html><body>Maintenance</body></html>", kind="text/html") if path == "Condition" else None
        answer = self.product.run("sync", "--person", person, "--full")
        self.assertEqual(answer.code, INCOMPLETE, answer)
        row = self.rows(person, "problem")[0]
        self.assertEqual(row["outcome"], "failed", row)
        self.assertTrue(row["reason"]["code"], row)
        self.kept(person, before)

    def test_resource_of_the_wrong_type(self):
        stray = observation("stray", "a-1", 7, "718-7", "Hemoglobin")

        def mixed(path, parameters):
            if path != "Condition":
                return None
            records = [r for r in server.records if r["resourceType"] == "Condition"] + [stray]
            return Raw(json.dumps({"resourceType": "Bundle", "type": "searchset", "total": 1,
                                   "entry": [{"resource": r, "search": {"mode": "match"}} for r in records]}))

        server, person, before = self.synced()
        server.instead = mixed
        answer = self.product.run("sync", "--person", person, "--full")
        self.assertIn(answer.code, (DONE, INCOMPLETE), answer)
        row = self.rows(person, "problem")[0]
        self.assertGreaterEqual(row["issues"], 1, row)
        self.kept(person, before)
        # It is what it says it is, wherever it came: kept, and shown as a result.
        self.assertIn(("lab-result", "Hemoglobin"), [(item[1], item[2]) for item in self.product.items(person)])

    def test_record_of_another_patient(self):
        stray = allergy("al-9", "somebody-else", "Allergy to peanut", "91935009")
        server, person, before = self.synced()
        server.instead = lambda path, parameters: Raw(json.dumps(
            {"resourceType": "Bundle", "type": "searchset", "entry": [{"resource": stray}]})) if path == "AllergyIntolerance" else None
        answer = self.product.run("sync", "--person", person, "--full")
        self.assertEqual(answer.code, INCOMPLETE, answer)
        self.assertEqual(self.rows(person, "allergy")[0]["reason"]["code"], "source.other-patient")
        self.kept(person, before)
        self.assertNotIn("Allergy to peanut", [item[2] for item in self.product.items(person)])

    def test_file_of_the_wrong_type(self):
        server, person, before = self.synced()
        records = self.product.records()
        for name, content in [("empty.xml", b""), ("list.json", b"[1, 2, 3]"), ("half.json", b'{"resourceType":"Bundle","entry":[{"resource":{"resourceTy'),
                              ("nothing.json", b"   \n"), ("noise.json", bytes(n * 37 % 256 for n in range(3, 2000)))]:
            path = os.path.join(self.folder.name, name)
            with open(path, "wb") as file:
                file.write(content)
            answer = self.product.run("import", path, "--person", person)
            self.assertIn(answer.code, (NOTHING_READABLE, INCOMPLETE), f"{name}: {answer}")
            text = self.product.run("import", path, "--person", person, form="text")
            self.assertNotIn("import.", text.err, "a code where a sentence belongs")
        with open(os.path.join(self.folder.name, "allergy.json"), "w") as file:
            json.dump(allergy("al-7", "a-1", "Allergy to latex", "300916003"), file)
        mixed = self.product.run("import", os.path.join(self.folder.name, "allergy.json"), os.path.join(self.folder.name, "empty.xml"),
                                 "--person", person)
        self.assertEqual(mixed.code, INCOMPLETE, mixed)
        self.assertEqual([(one["file"], one["reason"]) for one in mixed.json["refused"]], [("empty.xml", "decode.empty")])
        self.said(mixed, "empty.xml")
        answer = self.product.run("import", os.path.join(self.folder.name, "missing.json"), "--person", person)
        self.assertEqual(answer.code, NOTHING_READABLE, answer)
        self.kept(person, before)
        self.assertGreaterEqual(self.product.records(), records)

    def test_empty_source(self):
        person_only = self.hospital([record for record in ward("b") if record["resourceType"] == "Patient"])
        full = self.hospital(ward("a"))
        person = self.chart(full, person_only)
        answer = self.product.run("sync", "--person", person)
        self.assertEqual(answer.code, DONE, answer)
        row = self.rows(person, "allergy", "B")[0]
        self.assertEqual((row["outcome"], row["received"]), ("complete", 0))
        before = self.product.items(person)
        nobody = self.hospital([])
        self.product.add_source("C", nobody.url)
        answer = self.product.run("sync", "--person", person)
        self.assertEqual(answer.code, DONE, answer)
        row = self.rows(person, "allergy", "C")[0]
        self.assertEqual((row["outcome"], row["reason"]["code"]), ("not-asked", "source.patient-unknown"))
        self.kept(person, before)

    def test_person_unknown_to_one_hospital(self):
        other = self.hospital([patient("x-1", "Zweig", "Marta", "1990-01-02"), allergy("al-7", "x-1", "Allergy to nuts", "91934008")])
        person = self.chart(self.hospital(ward("a")), other)
        answer = self.product.run("sync", "--person", person)
        self.assertEqual(answer.code, DONE, answer)
        rows = [row for row in self.product.ledger(person) if row["source"] == "B" and row["outcome"] == "not-asked"]
        self.assertIn("allergy", [row["kind"] for row in rows])
        self.assertEqual({row["reason"]["code"] for row in rows}, {"source.patient-unknown"})
        self.assertNotIn("Allergy to nuts", [item[2] for item in self.product.items(person)])
        self.said(self.product.run("sync", "--person", person, form="text"), "does not know the patient")
        self.assertTrue(self.product.whole())

    # ---- a source that goes ----------------------------------------------------------------------------------------

    def test_server_vanishes_under_way(self):
        server, person, before = self.synced()
        port = server.server.server_address[1]
        for n in range(300, 420):
            server.change(observation(f"ob-{n:04}", "a-1", n), "2026-02-01T00:00:00Z")
        server.page = 20

        def vanish(path, parameters):
            if path == "Observation" and parameters.get("page") == ["2"]:
                threading.Thread(target=server.stop).start()
                server.gone = True
                return "close"
            return None

        server.instead = vanish
        answer = self.product.run("sync", "--person", person, "--full")
        self.assertEqual(answer.code, INCOMPLETE, answer)
        row = self.rows(person, "lab-result")[0]
        self.assertEqual(row["outcome"], "partial", row)
        self.assertTrue(row["reason"]["code"].startswith("http."), row)
        self.kept(person, before)
        again = self.hospital(server.records, page=20, port=port)
        self.assertEqual(self.product.run("sync", "--person", person).code, DONE)
        self.assertEqual(len([i for i in self.product.items(person) if i[1] == "lab-result"]), 240)
        self.kept(person, before)
        again.stop()

    def test_server_not_there(self):
        server, person, before = self.synced()
        server.stop()
        answer = self.product.run("sync", "--person", person)
        self.assertEqual(answer.code, NO_SOURCE, answer)
        self.said(answer, "No source was reached", "still here")
        row = self.rows(person, "allergy")[0]
        self.assertEqual(row["outcome"], "failed")
        self.assertEqual(row["reason"]["code"], "http.unreachable")
        self.kept(person, before)

    def test_answer_breaks_off(self):
        server, person, before = self.synced()
        server.instead = lambda path, parameters: Cut('{"resourceType":"Bundle","entry":[') if path == "Immunization" else None
        answer = self.product.run("sync", "--person", person)
        self.assertEqual(answer.code, INCOMPLETE, answer)
        rows = self.rows(person, "immunization")
        self.assertIn(("failed", "http.cut-short"), [(row["outcome"], row.get("reason", {}).get("code")) for row in rows], rows)
        self.kept(person, before)

    def test_cancelled(self):
        server, person, before = self.synced()
        for n in range(300, 420):
            server.change(observation(f"ob-{n:04}", "a-1", n), "2026-02-01T00:00:00Z")
        server.page, server.latency = 5, 0.1
        process = self.product.start("sync", "--person", person, "--full")
        deadline = time.time() + 60
        while not any("page=3" in path for path, _ in list(server.asked)) and time.time() < deadline:
            time.sleep(0.02)
        begin = time.time()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
        self.assertEqual(process.returncode, CANCELLED, out + err)
        self.assertLess(time.time() - begin, 30)
        row = self.rows(person, "lab-result")[0]
        self.assertIn(row["outcome"], ("partial", "failed"))
        self.assertEqual(row["reason"]["code"], "http.cancelled")
        self.kept(person, before)
        server.latency = 0
        self.assertEqual(self.product.run("sync", "--person", person).code, DONE)
        self.assertEqual(len([i for i in self.product.items(person) if i[1] == "lab-result"]), 240)
        self.kept(person, before)

    # ---- the vault -------------------------------------------------------------------------------------------------

    def test_wrong_passphrase(self):
        _, person, before = self.synced()
        wrong = os.path.join(self.folder.name, "wrong")
        with open(wrong, "w") as file:
            file.write("not these words\n")
        for verb in (["vault", "info"], ["timeline", "--person", person], ["sync", "--person", person]):
            answer = self.product.run(*verb, key=wrong)
            self.assertEqual(answer.code, NOT_OPENED, answer)
            self.said(answer, "does not open this vault", "recovery code")
            self.assertEqual(answer.out, "")
        deadline = time.time() + 120  # repeated failures wait longer
        while (answer := self.product.run("vault", "info")).code == NOT_OPENED and time.time() < deadline:
            self.said(answer, "Wait a moment")
            time.sleep(0.5)
        self.assertEqual(answer.code, DONE, answer)
        self.kept(person, before)

    def test_no_vault(self):
        answer = self.product.run("vault", "info")
        self.assertEqual(answer.code, NOT_OPENED, answer)
        self.said(answer, "no vault in this folder")

    def test_damaged_vault(self):
        server, person, before = self.synced()
        server.stop()
        sound = os.path.join(self.folder.name, "sound")
        shutil.copytree(self.product.vault, sound)

        def restore():
            shutil.rmtree(self.product.vault)
            shutil.copytree(sound, self.product.vault)

        data = os.path.join(self.product.vault, "data")
        size = os.path.getsize(data)
        for name, offset in [("first page", 100), ("a page in the middle", size // 2)]:
            with self.subTest(name):
                with open(data, "r+b") as file:
                    file.seek(offset)
                    byte = file.read(1)
                    file.seek(offset)
                    file.write(bytes([byte[0] ^ 0x55]))
                answer = self.product.run("vault", "verify")
                self.assertEqual(answer.code, DAMAGED, f"{name}: {answer}")
                self.assertTrue("damaged" in answer.err, answer)
                restore()
        with self.subTest("cut in half"):
            with open(data, "r+b") as file:
                file.truncate(size // 2)
            answer = self.product.run("vault", "verify")
            self.assertEqual(answer.code, DAMAGED, answer)
            restore()
        with self.subTest("slots"):
            slots = os.path.join(self.product.vault, "slots")
            with open(slots, "r+b") as file:
                file.truncate(os.path.getsize(slots) // 2)
            answer = self.product.run("timeline", "--person", person)
            self.assertEqual(answer.code, DAMAGED, answer)
            self.said(answer, "damaged", "backup")
            restore()
        self.kept(person, before)  # what was tried on the damaged one spoiled nothing that a backup brings back

    def test_full_disk(self):
        mount = os.path.join(self.folder.name, "small")
        os.mkdir(mount)
        made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m,mode=700", "tmpfs", mount], capture_output=True)
        if made.returncode != 0:
            self.skipTest("a small file system cannot be mounted by this user: " + made.stderr.decode().strip())
        self.addCleanup(subprocess.run, ["umount", "-l", mount], check=False)
        self.product = Product(binaries, self.folder.name, os.path.join(mount, "vault"))
        server = self.hospital(ward("a", 40), page=20)
        person = self.chart(server)
        self.product.need("sync", "--person", person)
        before = self.product.items(person)
        records = self.product.records()
        for n in range(40, 1200):
            record = observation(f"ob-{n:04}", "a-1", n)
            record["note"] = [{"text": os.urandom(5000).hex()}]  # nothing that packing could make small
            server.change(record, "2026-02-01T00:00:00Z")
        answer = self.product.run("sync", "--person", person, "--full")
        self.assertEqual(answer.code, INCOMPLETE, answer)
        self.said(answer, "disk is full", "free some space")
        # Full as it is, the chart can be read; whether all is whole can be judged when pages can be moved again.
        after = self.product.items(person)
        for item in before:
            self.assertIn(item, after)
        self.assertGreaterEqual(self.product.records(), records)
        subprocess.run(["mount", "-o", "remount,size=200m", mount], check=True)
        self.kept(person, before)
        self.assertEqual(self.product.run("sync", "--person", person, "--full").code, DONE)
        self.assertEqual(len([i for i in self.product.items(person) if i[1] == "lab-result"]), 1200)
        self.kept(person, before)


if __name__ == "__main__":
    unittest.main(verbosity=2)
