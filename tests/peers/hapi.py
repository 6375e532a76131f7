#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the peer and the comparison; hapi.sh prepares both."""
import collections
import glob
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

data, home, program = sys.argv[1:4]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(port):
    log = open(os.path.join(home, "server.log"), "w")
    server = subprocess.Popen(["java", "-Xmx2g", "-cp", f"{home}/classes:{home}/lib/*", "HapiServer", str(port)],
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True)
    begin = time.time()
    for line in server.stdout:
        if line.startswith("ready"):
            # It goes on writing there; a full pipe would stop the server in the middle of an answer.
            threading.Thread(target=lambda: collections.deque(server.stdout, maxlen=0), daemon=True).start()
            return server
        if time.time() - begin > 240:
            break
    raise SystemExit("HAPI did not start; see " + log.name)


def post(port, file):
    with open(file, "rb") as bundle:
        request = urllib.request.Request(f"http://127.0.0.1:{port}/fhir", data=bundle.read(), method="POST",
                                         headers={"Content-Type": "application/fhir+json"})
    with urllib.request.urlopen(request, timeout=300) as answer:
        assert answer.status == 200, answer.status


def run(vault, *arguments, codes=(0,)):
    done = subprocess.run([program, "--vault", vault, "--key-file", key, "--format", "json", "--quiet", *arguments],
                          capture_output=True, text=True, timeout=600)
    if done.returncode not in codes:
        raise SystemExit(f"{' '.join(arguments)}: exit {done.returncode}\n{done.stderr}\n{done.stdout[-2000:]}")
    return json.loads(done.stdout) if done.stdout.strip() else {}


reference = re.compile(r"^(urn:(uuid|oid):\S+|(\S+/)?[A-Z][A-Za-z]+/[A-Za-z0-9.-]+)$")


most_relations = 64


def brief(item):
    """What names an item, without anything that depends on the way it came."""
    return [item["kind"], item["title"], item.get("time")]


def essence(item, items):
    """What an item says. Ids and sources differ by the way it came, and so does a reference to what the server gave a
    new id; that it was understood shows in the relations, told by what they lead to."""
    fields = []
    for name, value in item["fields"].items():
        for one in [value, *value.get("more", [])]:
            told = {key: content for key, content in one.items() if key not in ("statement", "more")}
            if reference.match(told.get("text", "")):
                told["text"] = "a reference"
            fields.append([name, told])
    relations = [[r["type"], r["why"], brief(items[r["item"]])] for r in item.get("relations", []) if r["item"] in items]
    if len(relations) >= most_relations:  # which of more are kept hangs on their ids
        relations = len(relations)
    in_order = lambda all: sorted(all, key=lambda one: json.dumps(one, sort_keys=True))
    return json.dumps([brief(item), item["status"], item["negated"], item.get("codes"), in_order(fields),
                       in_order(relations) if isinstance(relations, list) else relations], sort_keys=True)


def essences(items):
    by_id = {item["id"]: item for item in items}
    return collections.Counter(essence(i, by_id) for i in items)


bundles = sorted(glob.glob(os.path.join(data, "*.json")))
assert len(bundles) >= 20, f"only {len(bundles)} bundles"
work = tempfile.mkdtemp()
key = os.path.join(work, "key")
with open(key, "w") as file:
    file.write("a passphrase for the peer test\n")

port = free_port()
server = start(port)
failures = []
compared = 0
try:
    begin = time.time()
    for bundle in bundles:
        post(port, bundle)
    print(f"HAPI holds {len(bundles)} persons after {time.time() - begin:.0f} s")
    synced = os.path.join(work, "synced")
    run(synced, "vault", "create")
    run(synced, "source", "add", "HAPI", "--kind", "fhir", "--url", f"http://127.0.0.1:{port}/fhir")
    imported = os.path.join(work, "imported")
    run(imported, "vault", "create")
    run(imported, "import", *bundles, codes=(0, 1))
    by_name = {p["name"]: p for p in run(imported, "patient", "list")["persons"]}
    for bundle in bundles:
        with open(bundle) as file:
            patient = next(e["resource"] for e in json.load(file)["entry"] if e["resource"]["resourceType"] == "Patient")
        name = patient["name"][0]
        person = run(synced, "patient", "add", "--family", name["family"], "--given", name["given"][0],
                     "--birth-date", patient["birthDate"])
        run(synced, "sync", "--person", person["id"], codes=(0, 1))
        ledger = run(synced, "ledger", "--person", person["id"])["ledger"]
        for row in ledger:
            if row["outcome"] in ("failed", "partial"):
                failures.append(f"{person['name']}: {row['kind']} {row['outcome']} {row.get('reason')}")
        twin = by_name.get(person["name"])
        if twin is None:
            failures.append(f"{person['name']} is not among the imported")
            continue
        ours = run(synced, "timeline", "--person", person["id"])["items"]
        theirs = run(imported, "timeline", "--person", twin["id"])["items"]
        a, b = essences(ours), essences(theirs)
        compared += sum(b.values())
        for text, count in (b - a).items():
            failures.append(f"{person['name']}: only in import ({count}): {text[:300]}")
        for text, count in (a - b).items():
            failures.append(f"{person['name']}: only in sync ({count}): {text[:300]}")
finally:
    server.stdin.close()
    server.wait(timeout=60)

for failure in failures[:40]:
    print(failure)
print(f"{compared} items of {len(bundles)} persons compared, {len(failures)} differences")
sys.exit(1 if failures or compared == 0 else 0)
