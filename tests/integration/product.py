# SPDX-License-Identifier: GPL-3.0-or-later
"""The `anamnesis` program as scripts and support staff use it: a vault folder, a key file, verbs, exit codes."""
import json
import os
import signal
import subprocess

DONE, INCOMPLETE, USAGE, NOT_OPENED, NOTHING_READABLE, NO_SOURCE, DAMAGED, REFUSED, CANCELLED = 0, 1, 2, 3, 4, 5, 6, 7, 130


class Answer:
    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def json(self):
        return json.loads(self.out) if self.out.strip() else {}

    def __repr__(self):
        return f"exit {self.code}\n{self.out[-2000:]}\n{self.err[-2000:]}"


class Exchange:
    """anamnesis-exchange while it runs."""

    def __init__(self, binaries, *arguments):
        self.process = subprocess.Popen([os.path.join(binaries, "anamnesis-exchange"), *arguments], stdout=subprocess.PIPE, text=True)
        self.hospitals = json.loads(self.process.stdout.readline())["hospitals"]

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(timeout=20)
        self.process.stdout.close()


class Product:
    def __init__(self, binaries, folder, vault=None):
        self.program = os.path.join(binaries, "anamnesis")
        self.folder = str(folder)
        self.vault = str(vault or os.path.join(self.folder, "vault"))
        self.key = os.path.join(self.folder, "key")
        with open(self.key, "w") as file:
            file.write("words for a test vault\n")

    def command(self, *arguments, form="json", key=None):
        return [self.program, "--vault", self.vault, "--key-file", key or self.key, "--format", form, *map(str, arguments)]

    def run(self, *arguments, form="json", key=None, env=None):
        done = subprocess.run(self.command(*arguments, form=form, key=key), capture_output=True, text=True,
                              env={**self.surroundings(), **(env or {})}, timeout=600)
        return Answer(done.returncode, done.stdout, done.stderr)

    def surroundings(self):
        """No terminologies of whoever runs the tests."""
        return {**os.environ, "ANAMNESIS_TERMS": os.path.join(self.folder, "terms")}

    def need(self, *arguments, codes=(DONE,)):
        answer = self.run(*arguments)
        if answer.code not in codes:
            raise AssertionError(f"{arguments}: {answer}")
        return answer.json

    def start(self, *arguments):
        return subprocess.Popen(self.command(*arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                env=self.surroundings())

    def create(self):
        return self.need("vault", "create")

    def add_source(self, name, url, kind="fhir", auth="none", client="", secret=""):
        arguments = ["source", "add", name, "--kind", kind, "--url", url, "--auth", auth]
        if client:
            arguments += ["--client-id", client]
        if secret:
            arguments += ["--token-file" if auth == "bearer" else "--secret-file", secret]
        return self.need(*arguments)

    def add_exchange(self, exchange):
        for hospital in exchange.hospitals:
            self.add_source(hospital["name"], hospital["url"], hospital["kind"], hospital["auth"], hospital.get("clientId", ""),
                            hospital.get("secretFile", ""))

    def add_person(self, family, given, birth):
        return self.need("patient", "add", "--family", family, "--given", given, "--birth-date", birth)["id"]

    def ledger(self, person):
        return self.need("ledger", "--person", person)["ledger"]

    def items(self, person):
        """What the timeline says, without what may change with time: ids, kinds, titles, members."""
        return sorted((i["id"], i["kind"], i["title"], len(i["statements"])) for i in self.need("timeline", "--person", person)["items"])

    def whole(self):
        """Verified pages, references, hashes and the audit chain."""
        verified = self.need("vault", "verify")
        return verified["whole"] and self.run("audit", "verify").code == DONE

    def records(self):
        return self.need("vault", "info")["records"]
