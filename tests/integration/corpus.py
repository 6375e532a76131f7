#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports whole public data sets into a vault and counts: every resource that is in the files is kept, is a copy of one
that is, or is refused with a reason. Usage: corpus.py FOLDER-OF-PROGRAMS FOLDER-OF-DATA"""
import collections
import glob
import json
import os
import subprocess
import sys
import tempfile

programs, data = sys.argv[1:3]
sets = ["synthea-r4", "fhir-r4-examples", "us-core"]
present = [name for name in sets if os.path.isdir(os.path.join(data, name))]
if not present:
    print(f"SKIPPED: none of {', '.join(sets)} below {data}")
    sys.exit(77)

work = tempfile.mkdtemp()
key = os.path.join(work, "key")
with open(key, "w") as file:
    file.write("a passphrase for the corpus\n")


def run(*arguments, codes=(0,)):
    done = subprocess.run([os.path.join(programs, "anamnesis"), "--vault", os.path.join(work, "vault"), "--key-file", key,
                           "--format", "json", "--quiet", *arguments], capture_output=True, text=True, timeout=600)
    if done.returncode not in codes:
        raise SystemExit(f"{' '.join(arguments)}: exit {done.returncode}\n{done.stderr}")
    return json.loads(done.stdout) if done.stdout.strip() else {}


def resources(value, inside=False):
    """Resources of a file; a Bundle gives its entries, whose OperationOutcomes are words about the answer."""
    if value["resourceType"] == "Bundle":
        for entry in value.get("entry", []):
            if "resource" in entry:
                yield from resources(entry["resource"], True)
    elif not (inside and value["resourceType"] == "OperationOutcome"):
        yield value


failures = []
run("vault", "create")
for name in present:
    told = []
    empty = plain = 0
    for path in glob.glob(os.path.join(data, name, "**"), recursive=True):
        if not os.path.isfile(path):
            continue
        if not path.endswith(".json"):
            plain += 1  # a licence, a note: kept as a text document
            continue
        with open(path, encoding="utf-8-sig") as file:
            found = list(resources(json.load(file)))
        empty += not found
        told += found
    copies = len(told) - len({json.dumps(one, sort_keys=True) for one in told})
    report = run("import", "--source", name, os.path.join(data, name), codes=(0, 1))
    refused = [row for row in report["ledger"] if row["outcome"] == "failed"]
    partial = [row for row in report["ledger"] if row["outcome"] == "partial"]
    kept = sum(row["kept"] for row in report["ledger"])
    kinds = collections.Counter()
    for row in report["ledger"]:
        kinds["other" if row["kind"] == "other" else "known"] += row["kept"]
    print(f"{name}: {len(told)} resources ({copies} copies) and {plain} other files in; {report['records']} records kept: "
          f"{kinds['known']} of a known kind, {kinds['other']} other, {report['unreadable']} unreadable with an issue; "
          f"{len(refused)} files refused; {len(partial)} kinds with a content that no decoder knows; "
          f"{report['statements']} statements")
    if kept != len(told) + plain:
        failures.append(f"{name}: {len(told) + plain} in, {kept} kept")
    if kept - report["records"] > copies:
        failures.append(f"{name}: {kept - report['records']} taken for copies, {copies} are")
    if report["statements"] < report["records"] - report["unreadable"]:
        failures.append(f"{name}: a readable record without a statement")
    if len(refused) != empty or any(not row.get("reason", {}).get("code") for row in refused):
        failures.append(f"{name}: {empty} files hold nothing, {len(refused)} are refused")
    if any(row.get("reason", {}).get("code") != "decode.content-unknown" or row["kept"] != row["received"] for row in partial):
        failures.append(f"{name}: partial without a content to blame: {partial}")



def timeline(person):
    """Without the moment it was worked out."""
    return [{**item, "lastSeen": None} for item in run("timeline", "--person", person)["items"]]


run("vault", "verify")
persons = [person["id"] for person in run("patient", "list")["persons"]]
before = {person: timeline(person) for person in persons}
run("vault", "rebuild")
for person, items in before.items():
    if items != timeline(person):
        failures.append(f"person {person}: the rebuilt timeline differs")
print(f"{len(persons)} persons, {sum(map(len, before.values()))} items, equal after a rebuild from the raw records"
      if not failures else "\n".join(failures))
sys.exit(1 if failures or not before else 0)
