# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts told as files of several sources, read into one vault, and what the product says of them. Every chart is looked
through: each record that was read stands behind an item, byte for byte."""
import hashlib
import json
import os
import sys
import tempfile
import unittest

from product import DONE, Product
from records import patient

show = "--print" in sys.argv
if show:
    sys.argv.remove("--print")
binaries = sys.argv.pop(1) if len(sys.argv) > 1 else "bin"


def lines(item):
    """The value or dose of an item as one reads it; of a disputed one what each side says."""
    name = next((n for n in ("value", "dose") if n in item["fields"] or n in item["disputed"]), None)
    if name is None:
        return ""
    if name in item["disputed"]:
        return " or ".join(sorted(side["fields"][name]["text"] for side in item["sides"] if name in side["fields"]))
    return item["fields"][name]["text"]


class Chart:
    """What the product says of one person."""

    apart = ("patient", "practitioner", "organization", "other", "location")

    def __init__(self, product, person, prefix):
        self.product, self.person, self.prefix = product, person, prefix
        self.all = product.need("timeline", "--person", person)["items"]
        self.items = [item for item in self.all if item["kind"] not in self.apart]
        self.found = product.need("discrepancies", "--person", person)["discrepancies"]

    def of(self, kind):
        return [item for item in self.items if item["kind"] == kind]

    def holding(self, record):
        """The one item that holds what the record with this id says."""
        found = [item for item in self.items if any(told["record"]["id"] == f"{self.prefix}-{record}" for told in item["statements"])]
        if len(found) != 1:
            raise AssertionError(f"{record} is in {len(found)} items")
        return found[0]

    def timeline(self):
        """Kind, title, value, sources, how many tell it, what is in dispute."""
        return sorted((item["kind"], ("¬ " if item["negated"] else "") + item["title"], lines(item), "+".join(item["sources"]),
                       len(item["statements"]), "+".join(item["disputed"])) for item in self.items)

    def workbench(self):
        """Severity, kind, field, who says what."""
        return sorted((row["severity"], row["kind"], row["path"],
                       " | ".join(f"{m['source']}: {m['value']}" for m in row["members"])) for row in self.found)

    def text(self, verb, *arguments):
        answer = self.product.run(verb, *arguments, form="text")
        if answer.code != DONE:
            raise AssertionError(answer)
        return answer.out

    @staticmethod
    def related(one, other):
        return sorted(relation["type"] for relation in one["relations"] if relation["item"] == other["id"])


class ToldCase(unittest.TestCase):
    maxDiff = 6000

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.product = Product(binaries, cls.folder.name)
        cls.product.create()
        cls.number, cls.known = 0, set()

    @classmethod
    def tearDownClass(cls):
        assert cls.product.whole()
        cls.folder.cleanup()

    def told(self, **sources):
        """Reads the records of each source into the vault, a file each; answers the chart. Text is a C-CDA."""
        cls = type(self)
        cls.number += 1
        chart, person, given = f"{cls.number:03}", "new", {}
        for source, records in sources.items():
            folder = os.path.join(self.folder.name, chart, source)
            os.makedirs(folder)
            own = f"{chart}{source}"
            for nth, record in enumerate([patient(own, cls.number), *records]):
                text = record if isinstance(record, str) else json.dumps({**record, "id": self.numbered(record["id"])} if nth else record)
                text = text.replace("PATIENT", own)
                with open(os.path.join(folder, f"{nth:04}." + ("xml" if isinstance(record, str) else "json")), "w") as file:
                    file.write(text)
                given[hashlib.sha256(text.encode()).hexdigest()] = text
            answer = self.product.run("import", folder, "--source", source, "--person", person)
            self.assertEqual(answer.code, DONE, answer)
            self.assertEqual(answer.json["unreadable"], 0, answer)
            if person == "new":
                fresh = {row["id"] for row in self.product.need("patient", "list")["persons"]} - cls.known
                self.assertEqual(len(fresh), 1)
                cls.known |= fresh
                person = fresh.pop()
        made = Chart(self.product, person, chart)
        self.nothing_lost(made, given)
        if show:
            self.print(made)
        return made

    def numbered(self, identifier):
        """A hospital gives a number once: the same record of another chart has another."""
        return f"{type(self).number:03}-{identifier}"

    def me(self):
        """The person of the chart being told, as a Patient."""
        return patient("", type(self).number + 1)

    def nothing_lost(self, chart, given):
        """Each record stands behind an item; its bytes can be had, and the way to them is told."""
        held = {told["record"]["sha256"]: item for item in chart.all for told in item["statements"]}
        self.assertEqual(set(given) - set(held), set(), "records without an item")
        for sha in sorted(given)[:6]:
            item = held[sha]
            members = self.product.need("show", item["id"])["members"]
            key = [member["record"]["key"] for member in members if member["record"]["sha256"] == sha][0]
            self.assertEqual(self.product.run("raw", key).out, given[sha])
            way = self.product.need("provenance", item["id"])
            self.assertIn(way["record"]["sha256"], [member["record"]["sha256"] for member in members])

    def print(self, chart):
        print(f"\n{self.id().split('.')[-1].removeprefix('test_').replace('_', ' ')}")
        for name, rows in (("timeline ", chart.timeline()), ("workbench", chart.workbench())):
            for row in rows[:5]:
                print(f"  {name}  " + " · ".join(str(cell) for cell in row if cell != ""))
            if len(rows) > 5:
                print(f"  {name}  … {len(rows)} rows")
        for line in chart.text("timeline", "--person", chart.person).splitlines()[:6]:
            print("  command    " + line)

    def says(self, chart, *parts):
        """What the command line prints for people holds these words."""
        text = chart.text("timeline", "--person", chart.person) + chart.text("discrepancies", "--person", chart.person)
        for part in parts:
            self.assertIn(part, text)
