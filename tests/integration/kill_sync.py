#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills a sync with SIGKILL at random moments: the vault opens each time, nothing committed is lost, the next sync
completes and says the same as one that nobody disturbed. And a ruling: it is there with what comes of it, or not at all. kill_sync.py BIN_DIR [ROUNDS]; ANAMNESIS_KILL_ROUNDS."""
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time

binaries = sys.argv[1]
rounds = int(sys.argv[2] if len(sys.argv) > 2 else os.environ.get("ANAMNESIS_KILL_ROUNDS", "6"))
random.seed(20261129)
program = os.path.join(binaries, "anamnesis")
work = tempfile.TemporaryDirectory()
key = os.path.join(work.name, "key")
with open(key, "w") as file:
    file.write("kill me if you can\n")

truth = os.path.join(work.name, "truth.json")
exchange = subprocess.Popen([os.path.join(binaries, "anamnesis-exchange"), "--seed", "7", "--patients", "6", "--records", "300",
                             "--latency", "15", "--truth", truth], stdout=subprocess.PIPE, text=True)
ready = json.loads(exchange.stdout.readline())


def command(vault, *arguments):
    return [program, "--vault", vault, "--key-file", key, "--format", "json", "--quiet", *arguments]


def run(vault, *arguments, codes=(0,)):
    done = subprocess.run(command(vault, *arguments), capture_output=True, text=True)
    if done.returncode not in codes:
        raise SystemExit(f"{arguments}: exit {done.returncode}: {done.stderr}")
    return json.loads(done.stdout) if done.stdout.strip() else {}


def prepare(name, who):
    vault = os.path.join(work.name, name)
    run(vault, "vault", "create")
    for hospital in ready["hospitals"]:
        arguments = ["source", "add", hospital["name"], "--kind", hospital["kind"], "--url", hospital["url"], "--auth", hospital["auth"]]
        if hospital.get("clientId"):
            arguments += ["--client-id", hospital["clientId"]]
        if hospital.get("secretFile"):
            arguments += ["--token-file" if hospital["auth"] == "bearer" else "--secret-file", hospital["secretFile"]]
        run(vault, *arguments)
    return vault, run(vault, "patient", "add", "--family", who["family"], "--given", who["given"], "--birth-date", who["birthDate"])["id"]


def essence(vault, person):
    return sorted((i["id"], i["kind"], i["title"], len(i["statements"])) for i in run(vault, "timeline", "--person", person)["items"])


try:
    with open(truth) as file:
        who = json.load(file)["persons"][0]["demographics"]
    calm, person = prepare("calm", who)
    begin = time.time()
    run(calm, "sync", "--person", person, codes=(0, 1))
    length = time.time() - begin
    wanted = essence(calm, person)
    assert wanted, "the undisturbed sync brought nothing"
    vaults, vault, before, killed = 0, None, 0, 0
    while killed < rounds:
        if vault is None:
            vaults += 1
            assert vaults <= rounds, "syncs end before they are killed: the check would prove nothing"
            vault, person = prepare(f"killed-{vaults}", who)
            before = 0
        process = subprocess.Popen(command(vault, "sync", "--person", person), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(random.uniform(0.05, max(0.2, length)))
        unharmed = process.poll() is not None
        if not unharmed:
            process.send_signal(signal.SIGKILL)
            killed += 1
        process.wait()
        verified = run(vault, "vault", "verify")
        assert verified["whole"], f"kill {killed}: {verified}"
        records = run(vault, "vault", "info")["records"]
        assert records >= before, f"kill {killed}: {before} records before, {records} after"
        before = records
        if unharmed or killed == rounds: # the next sync completes, and the next kills meet a vault that has nothing yet
            run(vault, "sync", "--person", person, codes=(0, 1))
            assert essence(vault, person) == wanted, "the items differ from those of an undisturbed sync"
            vault = None
    def in_sight():
        return {i["id"] for i in run(calm, "timeline", "--person", person)["items"]}

    person = run(calm, "patient", "list")["persons"][0]["id"]
    items = sorted(in_sight())
    begin = time.time()
    run(calm, "rule", "hide", items.pop(), "--reason", "nobody disturbs")
    length = time.time() - begin
    stand = fall = 0
    for n in range(rounds):
        item = items.pop(n * len(items) // (2 * rounds))
        if item not in in_sight(): # says the very same as one that is hidden
            continue
        process = subprocess.Popen(command(calm, "rule", "hide", item, "--reason", f"kill {n}"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(random.uniform(0.5, 1.1) * length)
        process.send_signal(signal.SIGKILL)
        process.wait()
        ruled = any(r["reason"] == f"kill {n}" for r in run(calm, "rule", "list")["rulings"])
        assert ruled == (item not in in_sight()), f"the ruling {n} is {'in' if ruled else 'not in'} the journal, the item says otherwise"
        stand, fall = stand + ruled, fall + (not ruled)
    assert fall, "rulings end before they are killed: the check would prove nothing"
    assert run(calm, "vault", "verify")["whole"]
    print(f"{stand + fall} rulings killed: {stand} stand whole, {fall} never were")
    print(f"{killed} syncs killed, over {vaults} vaults; each opened each time, nothing kept was lost, {len(wanted)} items the same")
finally:
    exchange.send_signal(signal.SIGTERM)
    exchange.wait(timeout=20)
