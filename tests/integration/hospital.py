# SPDX-License-Identifier: GPL-3.0-or-later
"""A small FHIR R4 server on loopback that does what a test tells it: searches by patient in pages, `_lastUpdated`, reads,
and any answer a test puts in place of its own. It counts what it was asked and how many bytes it gave."""
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlencode, urlparse

CLINICAL = ["AllergyIntolerance", "Condition", "Observation", "MedicationRequest", "Immunization", "Procedure", "Encounter",
            "DocumentReference"]


class Cut:
    """An answer that promises more bytes than it gives."""

    def __init__(self, body, missing=1000):
        self.body, self.missing = body, missing


class Raw:
    def __init__(self, body, status=200, kind="application/fhir+json"):
        self.body, self.status, self.kind = body if isinstance(body, bytes) else body.encode(), status, kind


def patient(number, family, given, birth, **more):
    return {"resourceType": "Patient", "id": number, "name": [{"family": family, "given": [given]}], "gender": "female",
            "birthDate": birth, **more}


def observation(identifier, subject, number, loinc="2160-0", name="Creatinine"):
    """One laboratory value; the day differs by number, so that each is a fact of its own."""
    day = f"20{10 + number // 300:02}-{1 + number // 28 % 12:02}-{1 + number % 28:02}T08:00:00Z"
    return {"resourceType": "Observation", "id": identifier, "status": "final",
            "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "laboratory"}]}],
            "code": {"coding": [{"system": "http://loinc.org", "code": loinc, "display": name}], "text": name},
            "subject": {"reference": f"Patient/{subject}"}, "effectiveDateTime": day,
            "valueQuantity": {"value": 70 + number % 50, "unit": "umol/L", "system": "http://unitsofmeasure.org", "code": "umol/L"}}


def allergy(identifier, subject, name, code):
    return {"resourceType": "AllergyIntolerance", "id": identifier,
            "clinicalStatus": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", "code": "active"}]},
            "code": {"coding": [{"system": "http://snomed.info/sct", "code": code, "display": name}], "text": name},
            "patient": {"reference": f"Patient/{subject}"}}


def condition(identifier, subject, name, code, onset="2015-05-01"):
    return {"resourceType": "Condition", "id": identifier,
            "clinicalStatus": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/condition-clinical", "code": "active"}]},
            "code": {"coding": [{"system": "http://snomed.info/sct", "code": code, "display": name}], "text": name},
            "subject": {"reference": f"Patient/{subject}"}, "onsetDateTime": onset}


class Hospital:
    """records: resources by type. instead: a function (path below the base, parameters) -> None for the usual answer, Raw,
    Cut, or "close" to break the connection off. tells: whether `_lastUpdated` is offered."""

    def __init__(self, records, page=50, tells=True, instead=None, latency=0.0, port=0):
        self.records, self.page, self.tells, self.instead, self.latency = list(records), page, tells, instead, latency
        self.asked = []  # (path with query, bytes given)
        self.clock = "2026-01-01T00:00:00Z"
        for record in self.records:
            record.setdefault("meta", {"versionId": "1", "lastUpdated": self.clock})
        self.lock = threading.Lock()
        hospital = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                hospital._serve(self)

            def log_message(self, *_):
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 64

            def handle_error(self, *_):
                pass  # a client that hangs up is part of the game

        self.server = Server(("127.0.0.1", port), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/fhir"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True)
        self.thread.start()

    def stop(self):
        """From now on nobody listens, and who is being answered is cut off."""
        if self.server:
            server, self.server = self.server, None
            self.gone = True
            server.shutdown()
            server.server_close()

    gone = False

    def change(self, record, at):
        """Adds a record or puts a new version in place of one."""
        with self.lock:
            old = [r for r in self.records if (r["resourceType"], r["id"]) == (record["resourceType"], record["id"])]
            version = int(old[0]["meta"]["versionId"]) + 1 if old else 1
            record["meta"] = {"versionId": str(version), "lastUpdated": at}
            self.records = [r for r in self.records if r not in old] + [record]

    def remove(self, kind, identifier):
        with self.lock:
            self.records = [r for r in self.records if (r["resourceType"], r["id"]) != (kind, identifier)]

    def forget(self):
        with self.lock:
            self.asked.clear()

    def bytes(self):
        with self.lock:
            return sum(size for _, size in self.asked)

    def searches(self):
        """Paths of searches by patient, without the pages after the first."""
        with self.lock:
            return [path for path, _ in self.asked if "?" in path and "patient=" in path and "page=" not in path]

    def _statement(self):
        offered = sorted({"Patient", *CLINICAL, *(r["resourceType"] for r in self.records)})
        parameters = ["patient", "_id", "_count"] + (["_lastUpdated"] if self.tells else [])

        def row(kind):
            names = parameters + (["family", "given", "birthdate", "identifier", "name"] if kind == "Patient" else [])
            return {"type": kind, "interaction": [{"code": "read"}, {"code": "search-type"}],
                    "searchParam": [{"name": name, "type": "string"} for name in names]}

        return {"resourceType": "CapabilityStatement", "status": "active", "kind": "instance", "fhirVersion": "4.0.1",
                "software": {"name": "Scripted hospital", "version": "1"}, "format": ["json"],
                "rest": [{"mode": "server", "resource": [row(kind) for kind in offered]}]}

    def _search(self, kind, parameters):
        def matches(record):
            if record["resourceType"] != kind:
                return False
            if kind == "Patient":
                name = record["name"][0]
                said = {"family": name["family"], "given": name["given"][0], "birthdate": record["birthDate"]}
                asked = {k: v[0] for k, v in parameters.items() if k in said}
                return bool(asked) and all(said[k].lower().startswith(v.lower()) for k, v in asked.items())
            who = record.get("subject", record.get("patient", {})).get("reference", "")
            if "_id" in parameters:
                return record["id"] in parameters["_id"][0].split(",")
            if who.removeprefix("Patient/") != parameters.get("patient", [""])[0].removeprefix("Patient/"):
                return False
            since = [v[2:] for v in parameters.get("_lastUpdated", []) if v.startswith("ge")]
            return all(record["meta"]["lastUpdated"] >= s for s in since)

        found = sorted((r for r in self.records if matches(r)), key=lambda r: r["id"])
        begin = int(parameters.get("page", ["0"])[0]) * self.page
        links = [{"relation": "self", "url": f"{self.url}/{kind}"}]
        if begin + self.page < len(found):
            rest = {k: v[0] for k, v in parameters.items() if k != "page"}
            links.append({"relation": "next", "url": f"{self.url}/{kind}?" + urlencode({**rest, "page": begin // self.page + 1})})
        return {"resourceType": "Bundle", "type": "searchset", "total": len(found), "link": links,
                "entry": [{"fullUrl": f"{self.url}/{kind}/{r['id']}", "resource": r, "search": {"mode": "match"}}
                          for r in found[begin:begin + self.page]]}

    def _answer(self, path, parameters):
        if path == "metadata":
            return self._statement()
        parts = path.split("/")
        if len(parts) == 2:
            for record in self.records:
                if (record["resourceType"], record["id"]) == tuple(parts):
                    return record
            return None
        return self._search(path, parameters)

    def _serve(self, handler):
        if self.latency:
            time.sleep(self.latency)
        address = urlparse(handler.path)
        path = address.path.removeprefix("/fhir/")
        parameters = parse_qs(address.query)
        own = self.instead(path, parameters) if self.instead else None
        if own == "close" or self.gone:
            handler.close_connection = True
            return
        status, kind, missing = 200, "application/fhir+json", 0
        if isinstance(own, Raw):
            body, status, kind = own.body, own.status, own.kind
        elif isinstance(own, Cut):
            body, missing = own.body.encode(), own.missing
        else:
            with self.lock:
                answer = self._answer(path, parameters)
            if answer is None:
                status, answer = 404, {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "not-found"}]}
            body = json.dumps(answer).encode()
        with self.lock:
            self.asked.append((path + ("?" + address.query if address.query else ""), len(body)))
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(body) + missing))
        handler.end_headers()
        handler.wfile.write(body)
        if missing:
            handler.wfile.flush()
            handler.close_connection = True
