#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`link --compare` over two public sets of labelled cases, by kind of case, each disagreement with its reasons.

link_cases.py DATA PROGRAM [-v]: the CDC RecordLinker cases (expected match, possible_match, no_match: certain,
probable, distinct) and the IIS de-duplication set B (Match, Possible Match, Not a Match by scenario).
"""
import csv
import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

GRADES = {"match": "certain", "possible_match": "probable", "no_match": "distinct", "Match": "certain",
          "Possible Match": "probable", "Not a Match": "distinct"}


def graded(program, pairs, columns):
    """pairs: [(a, b)] as dicts by our column names; answers [explanation]."""
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "pairs.csv"
        with table.open("w", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow([f"a_{c}" for c in columns] + [f"b_{c}" for c in columns])
            for a, b in pairs:
                writer.writerow([a.get(c, "") for c in columns] + [b.get(c, "") for c in columns])
        explained = Path(folder) / "explained"
        subprocess.run([program, "--format", "json", "link", "--compare", table, "--out", Path(folder) / "out.csv",
                        "--explain", explained], check=True, stdout=subprocess.DEVNULL)
        return [json.loads(line) for line in explained.open()]


def reasons(answer):
    weights = " ".join(f"{w['field']}={w['level']}({w['bits']:+.1f})" for w in answer["weights"] if w["field"] != "prior")
    return f"{answer['bits']:.1f} bits; {weights}; {' '.join(answer['vetoes'] + answer['caps'])}"


def recordlinker(data, program, name, verbose):
    folder = data / "recordlinker" / "algorithm" / "data"
    seeds = defaultdict(list)
    for row in csv.DictReader((folder / "nbs_seed.csv").open()):
        seeds[row["Match Id"].strip()].append(row)
    names = {"BIRTHDATE": "birth_date", "FIRST": "first", "LAST": "last", "SUFFIX": "suffix", "MAIDEN": "maiden_name",
             "GENDER": "sex", "ADDRESS": "address_1", "CITY": "city", "STATE": "state", "ZIP": "zip", "SSN": "ssn"}
    read = lambda row: {ours: (row.get(theirs) or "").strip() for theirs, ours in names.items()}
    cases, pairs = [], []
    for row in csv.DictReader((folder / name).open()):
        for seed in seeds[row["Match Id"].strip()]:
            cases.append(row)
            pairs.append((read(seed), read(row)))
    answers = graded(program, pairs, list(names.values()))
    rank = {"certain": 0, "probable": 1, "distinct": 2}
    best = {}  # a case is decided by the nearest record of the person it is to be compared with
    for row, pair, answer in zip(cases, pairs, answers):
        key = row["Test Case #"], row["ID"]
        if key not in best or (rank[answer["grade"]], -answer["bits"]) < (rank[best[key][2]["grade"]], -best[key][2]["bits"]):
            best[key] = row, pair, answer
    table = Counter((GRADES[row["Expected Result"].strip()], answer["grade"]) for row, _, answer in best.values())
    right = sum(n for (want, got), n in table.items() if want == got)
    print(f"recordlinker {name}: {right} of {len(best)} agree ({right / len(best):.3f})")
    for (want, got), n in sorted(table.items()):
        print(f"  expected {want:9} graded {got:9} {n}")
    print(f"  merged although no match was expected: {table['distinct', 'certain']}")
    if verbose:
        for row, (a, b), answer in best.values():
            want = GRADES[row["Expected Result"].strip()]
            if want != answer["grade"]:
                differ = {k: f"{a[k]} | {b[k]}" for k in a if a[k] != b[k]}
                print(f"  case {row['Test Case #']} expected {want} graded {answer['grade']}\n    {differ}\n    {reasons(answer)}")


def immregistries(data, program, verbose):
    names = {"nameFirst": "first", "nameMiddle": "middle", "nameLast": "last", "nameLastHyph": "name_last_hyph",
             "nameAlias": "alias", "nameSuffix": "suffix", "birthDate": "birth_date", "gender": "sex",
             "addressStreet1": "address_1", "addressStreet2": "address_2", "addressCity": "city",
             "addressState": "state", "addressZip": "zip", "phone": "phone", "mrns": "mrns", "ssn": "ssn",
             "medicaid": "medicaid", "motherMaidenName": "mother_maiden_name", "guardianNameFirst": "guardian_first",
             "guardianNameLast": "guardian_last", "birthOrder": "birth_order", "birthType": "birth_type"}
    tests, current = [], {}
    for line in (data / "immregistries-dedup" / "MIIS-B.cut.txt").open():
        head, _, rest = line.rstrip("\n").partition(": ")
        if head == "TEST":
            current = {"name": rest}
            tests.append(current)
        elif head in ("EXPECT", "PATIENT A", "PATIENT B"):
            current[head] = rest

    def record(text):
        fields = dict(part.partition("=")[::2] for part in text.split(",") if "=" in part)
        return {ours: fields.get(theirs, "") for theirs, ours in names.items()}

    pairs = [(record(t["PATIENT A"]), record(t["PATIENT B"])) for t in tests]
    answers = graded(program, pairs, list(names.values()))
    table, scenarios, wrong = Counter(), defaultdict(Counter), []
    for test, pair, answer in zip(tests, pairs, answers):
        want, kind = GRADES[test["EXPECT"]], test["name"].split("-")[0]
        table[want, answer["grade"]] += 1
        scenarios[kind + " " + test["name"].split(":")[1]][want, answer["grade"]] += 1
        if {want, answer["grade"]} == {"certain", "distinct"}:
            wrong.append((test, pair, answer, want))
    print("immregistries set B: rows expected, columns graded")
    for want in ("certain", "probable", "distinct"):
        print(f"  {want:9}" + "".join(f" {got} {table[want, got]:5}" for got in ("certain", "probable", "distinct")))
    hit = table["certain", "certain"]
    false = table["distinct", "certain"]
    missed = table["certain", "distinct"]
    precision, recall = hit / (hit + false), hit / (hit + missed)
    print(f"  decided pairs: precision {precision:.4f} recall {recall:.4f} F1 {2 * precision * recall / (precision + recall):.4f}"
          f"; matches that wait for a person {table['certain', 'probable']}")
    for name, counts in sorted(scenarios.items()):
        odd = {f"{w}->{g}": n for (w, g), n in sorted(counts.items()) if w != g}
        print(f"  {name:32} {sum(counts.values()):3} {odd or ''}")
    if verbose:
        for test, (a, b), answer, want in wrong:
            differ = {k: f"{a[k]} | {b[k]}" for k in a if a[k] != b[k]}
            print(f"  {test['name']} expected {want} graded {answer['grade']}\n    {differ}\n    {reasons(answer)}")


if __name__ == "__main__":
    folder, tool, loud = Path(sys.argv[1]), sys.argv[2], "-v" in sys.argv
    if not (folder / "recordlinker").is_dir():
        sys.exit(f"SKIPPED: {folder} is not here")
    recordlinker(folder, tool, "nbs_test.csv", loud)
    recordlinker(folder, tool, "expanded_nbs_test.csv", loud)
    immregistries(folder, tool, loud)
