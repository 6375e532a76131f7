#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing a patient could be known by is on disk outside the encryption: a whole day of use (add, sync, a source that fails,
a sync killed in the middle, search, raw records, import, pictures, a technical log), then every file the program wrote is
searched for names, numbers, addresses, phones, notes and medicines, and for the secrets of the sources.
plaintext_scan.py BIN_DIR."""
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
from product import INCOMPLETE, Exchange, Product


def known_strings(dump, truth, hospitals):
    """What the exchange invented about its patients, by category; only what is long enough to be found by no accident."""
    known = {name: set() for name in ("name", "birth date", "record id", "number", "address", "contact", "medicine", "note", "secret")}
    for person in json.loads(truth.read_text())["persons"]:
        who = person["demographics"]
        known["name"].add(who["family"])
        known["name"].add(f"{who['given']} {who['family']}")
        known["birth date"].add(who["birthDate"])
        known["record id"].update(patient["id"] for patient in person["patients"])
    for file in dump.rglob("*.json"):
        record = json.loads(file.read_bytes().decode("utf-8", "replace"))
        if record["resourceType"] == "Patient":
            known["number"].update(i["value"] for i in record.get("identifier", []))
            known["contact"].update(t["value"] for t in record.get("telecom", []))
            known["address"].update(line for a in record.get("address", []) for line in a.get("line", []))
        if record["resourceType"] == "MedicationRequest":
            known["medicine"].add(record.get("medicationCodeableConcept", {}).get("text", ""))
            known["medicine"].update(d.get("text", "") for d in record.get("dosageInstruction", []))
        known["note"].update(n.get("text", "") for n in record.get("note", []) if isinstance(n, dict))
    for file in dump.rglob("*.txt"):
        known["note"].update(line.strip() for line in file.read_text(errors="replace").splitlines() if len(line.strip()) > 25)
    for hospital in hospitals:
        if hospital.get("secretFile"):
            known["secret"].add(Path(hospital["secretFile"]).read_text().strip())
    return {category: sorted(s for s in strings if len(s) >= 6)[:60] for category, strings in known.items()}


def scan(folder, known):
    """Files that hold one of the strings, as UTF-8 or UTF-16, in any case; file names count too."""
    patterns = []
    for strings in known.values():
        for text in strings:
            for coded in (text, text.lower(), text.upper()):
                patterns += [coded.encode(), coded.encode("utf-16-le")]
    pattern = re.compile(b"|".join(re.escape(p) for p in sorted(set(patterns), key=len, reverse=True)))
    found, files = [], 0
    for path in sorted(Path(folder).rglob("*")):
        if not path.is_file():
            continue
        files += 1
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            continue  # a journal that ended in between
        for hit in pattern.finditer(path.name.encode() + b"\n" + content):
            found.append((str(path.relative_to(folder)), hit.group()))
            break
    return found, files


def main():
    binaries = sys.argv[1]
    with tempfile.TemporaryDirectory() as outside, tempfile.TemporaryDirectory() as inside:
        outside, inside = Path(outside), Path(inside)
        home = inside / "home"
        for name in ("home", "temp", "log", "pictures"):
            (inside / name).mkdir()
        # Everything the program could write to lies in the folder that is searched.
        os.environ.update({"HOME": str(home), "TMPDIR": str(inside / "temp"), "QT_QPA_PLATFORM": "offscreen",
                           "XDG_CONFIG_HOME": str(home / "config"), "XDG_CACHE_HOME": str(home / "cache"),
                           "XDG_DATA_HOME": str(home / "data"), "XDG_STATE_HOME": str(home / "state"),
                           "XDG_RUNTIME_DIR": str(inside / "temp")})
        (outside / "temp").mkdir()
        own = os.environ["TMPDIR"]
        os.environ["TMPDIR"] = str(outside / "temp")  # the exchange's secrets are its own matter
        exchange = Exchange(binaries, "--seed", "42", "--faults", "harsh", "--latency", "10", "--dump", str(outside / "dump"),
                            "--truth", str(outside / "truth.json"))
        os.environ["TMPDIR"] = own
        known = known_strings(outside / "dump", outside / "truth.json", exchange.hospitals)
        total = sum(map(len, known.values()))
        for category, strings in known.items():
            assert strings, f"the exchange gave nothing to look for: {category}"
        assert total >= 50, total

        product = Product(binaries, outside, inside / "vault")
        log = inside / "log" / "technical.log"
        plain = product.command
        product.command = lambda *arguments, **options: (lambda c: [c[0], "--log", str(log), *c[1:]])(plain(*arguments, **options))
        product.create()
        product.add_exchange(exchange)
        shown = ""
        persons = []
        for person in json.loads((outside / "truth.json").read_text())["persons"][:5]:
            who = person["demographics"]
            added = product.run("patient", "add", "--family", who["family"], "--given", who["given"], "--birth-date", who["birthDate"])
            shown += added.out
            if added.code == 0:
                persons.append(added.json["id"])
        assert persons, "nobody could be added"
        product.need("sync", "--person", persons[0], codes=(0, 1))
        # Killed in the middle, and looked at while it writes.
        process = product.start("sync", "--all")
        deadline = time.time() + 30
        data = inside / "vault" / "data-wal"
        while not (data.exists() and data.stat().st_size > 0) and time.time() < deadline and process.poll() is None:
            time.sleep(0.05)
        found, _ = scan(inside, known)
        assert not found, f"while it runs: {found}"
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        process.stderr.close()
        found, files = scan(inside, known)
        assert not found, f"after a kill: {found}"
        assert (inside / "vault" / "data").exists() and files >= 3

        product.need("sync", "--all", codes=(0, 1))
        hospital = exchange.hospitals[0]
        product.add_source("gone", "http://127.0.0.1:9/fhir")
        product.run("sync", "--person", persons[0], "--source", "gone")
        timeline = product.need("timeline", "--person", persons[0])
        shown += json.dumps(timeline, ensure_ascii=False)
        item = timeline["items"][0]
        shown += product.run("raw", item["statements"][0]["record"]["id"] if "id" in item["statements"][0].get("record", {}) else item["id"]).out
        for word in (known["name"][0], "penicillin", known["medicine"][0]):
            product.run("search", word)
        product.run("import", *[str(p) for p in sorted((outside / "dump" / hospital["name"]).glob("*.json"))[:30]], "--source", "files")
        product.run("import", str(outside / "dump"), "--person", "nobody")
        pictures = subprocess.run([product.program, "--log", str(log), "demo", "--seed", "42", "--screenshot", str(inside / "pictures")],
                                  capture_output=True, text=True, timeout=900)
        assert pictures.returncode in (0, INCOMPLETE), pictures.stderr
        assert list((inside / "pictures").glob("*.png")), "no pictures were made"
        exchange.stop()
        product.need("vault", "verify")

        # The strings are the program's own matter: what it shows holds them.
        assert sum(text in shown for strings in known.values() for text in strings) >= 10, "the strings looked for are not those shown"
        assert log.exists() and log.stat().st_size > 0, "no technical log was written"
        found, files = scan(inside, known)
        assert not found, f"in the clear: {found}"

        # The search itself can fail: one planted string of each category is found, wherever it lies.
        places = [inside / "vault" / "data", log, inside / "temp" / "core.1", home / "recent", inside / "pictures" / "a.png"]
        for number, (category, strings) in enumerate(known.items()):
            place = places[number % len(places)]
            before = place.read_bytes() if place.exists() else None
            place.write_bytes((before or b"") + strings[0].upper().encode("utf-16-le" if number % 2 else "utf-8") + b"\n")
            planted, _ = scan(inside, known)
            assert [str(place.relative_to(inside))] == [name for name, _ in planted], f"{category} planted in {place} was not found"
            if before is None:
                place.unlink()
            else:
                place.write_bytes(before)
        print(f"{total} strings of {len(known)} kinds are in none of {files} files; each kind planted was found")


if __name__ == "__main__":
    main()
