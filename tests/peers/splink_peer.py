# SPDX-License-Identifier: GPL-3.0-or-later
"""Splink and DuckDB as peers of `anamnesis link`; see splink.sh.

1. Same model: settings and normalised columns exported by `link`, run by Splink: same pairs, bits within 0.01, and the
   same connected components at three thresholds. Compared is the score, before our vetoes and caps: `link --scored`.
2. Quality on FEBRL 3 and 4: our grades beside a model that Splink trained itself, at the threshold that suits it best.
3. Time and memory: the same candidate pairs scored by DuckDB, by the exported settings and by Splink's usual ones.
"""
import csv
import json
import logging
import os
import resource
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

TERMS = {"given": "given_share", "given_all": "given_all_share", "family": "family_share",
         "family_core": "family_core_share", "birth_date": "birth_share"}
failures = []


def check(name, holds, detail=""):
    print(f"  {'ok  ' if holds else 'FAIL'} {name} {detail}", flush=True)
    if not holds:
        failures.append(name)


class Engine:
    """The program under test."""

    def __init__(self, build):
        self.program = f"{build}/bin/anamnesis"
        self.households = next(str(p) for p in Path(build).rglob("households-table") if p.is_file())

    def link(self, *arguments):
        begin = time.monotonic()
        process = subprocess.Popen([self.program, "--format", "json", "link", *map(str, arguments)],
                                   stdout=subprocess.PIPE)
        out = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            raise SystemExit(f"link {arguments}: {status}")
        self.cpu = usage.ru_utime + usage.ru_stime
        return json.loads(out), time.monotonic() - begin, usage.ru_maxrss / 1024

    def generate(self, path, count, seed, ids):
        with open(path, "w") as out:
            subprocess.run([self.households, str(count), str(seed), ids], stdout=out, check=True)


# ---- Splink, version 4 or 5

def database(threads=2):
    import duckdb
    con = duckdb.connect()
    con.execute(f"set threads = {threads}")
    return con


def load(con, path, table="records"):
    con.execute(f"create or replace table {table} as select * from read_csv('{path}', all_varchar = true, "
                "header = true, quote = '\"', escape = '\"')")


def linker_of(con, tables, settings, terms=True):
    import splink
    from splink import Linker
    try:
        from splink.backends.duckdb import DuckDBAPI
    except ImportError:
        from splink import DuckDBAPI
    logging.getLogger("splink").setLevel(logging.ERROR)
    api = DuckDBAPI(connection=con)
    five = int(splink.__version__.split(".")[0]) >= 5
    inputs = [api.register(t, dataset_display_name=f"{t}_") if five else t for t in tables]
    inputs = inputs[0] if len(inputs) == 1 else inputs
    linker = Linker(inputs, settings) if five else Linker(inputs, settings, api)
    for column, share in TERMS.items() if terms else ():
        con.execute(f"create or replace table lookup_{column} as select {column}, "
                    f"max(cast({share} as double)) as tf_{column} from {tables[0]} where {column} <> '' group by 1")
        lookup = api.register(f"lookup_{column}") if five else f"lookup_{column}"
        linker.table_management.register_term_frequency_lookup(lookup, column)
    logging.getLogger("splink").setLevel(logging.ERROR)
    return linker


def rows(con, frame, columns):
    return con.execute(f"select {columns} from {frame.physical_name}").fetchall()


# ---- measures

def components(pairs):
    leader = {}

    def find(x):
        leader.setdefault(x, x)
        while leader[x] != x:
            leader[x] = leader[leader[x]]
            x = leader[x]
        return x

    for a, b in pairs:
        leader[find(a)] = find(b)
    groups = defaultdict(set)
    for x in list(leader):
        groups[find(x)].add(x)
    return {frozenset(g) for g in groups.values() if len(g) > 1}


def truth_of(ids, person):
    groups = defaultdict(list)
    for i in ids:
        groups[person(i)].append(i)
    return groups


def measured(pairs, ids, person):
    """Precision and recall of pairs, B-cubed of their connected components."""
    groups = truth_of(ids, person)
    total = sum(len(g) * (len(g) - 1) // 2 for g in groups.values())
    right = sum(person(a) == person(b) for a, b in pairs)
    precision = right / len(pairs) if pairs else 1.0
    recall = right / total if total else 1.0
    cubed_precision = cubed_recall = 0.0
    seen = set()
    for cluster in [*components(pairs)]:
        seen |= cluster
        counts = defaultdict(int)
        for i in cluster:
            counts[person(i)] += 1
        for who, n in counts.items():
            cubed_precision += n * n / len(cluster)
            cubed_recall += n * n / len(groups[who])
    for i in ids:
        if i not in seen:
            cubed_precision += 1
            cubed_recall += 1 / len(groups[person(i)])
    return precision, recall, cubed_precision / len(ids), cubed_recall / len(ids)


def f1(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def read_pairs(path):
    with open(path, newline="") as stream:
        return list(csv.DictReader(stream))


# ---- 1. the same model

def same_model(engine, home, name, files, thresholds=(2.0, 6.0, 12.0)):
    print(f"same model: {name}")
    normalised, settings, scored = (home / f"{x}" for x in ("normalised.csv", "settings.json", "scored.csv"))
    inputs = [x for f in files for x in ("--in", f)]
    report, _, _ = engine.link(*inputs, "--normalise", normalised, "--export-splink", settings, "--scored", scored)
    several = len(files) > 1
    key = (lambda row, x: (row[f"file_{x}"], row[f"id_{x}"])) if several else (lambda row, x: row[f"id_{x}"])
    ours = {}
    for row in read_pairs(scored):
        a, b = key(row, "a"), key(row, "b")
        ours[min(a, b), max(a, b)] = float(row["bits"])
    con = database()
    load(con, normalised)
    tables = ["records"]
    linker = linker_of(con, tables, str(settings))
    frame = linker.inference.predict(threshold_match_weight=-30)
    side = (lambda x: f"(file_{x}, unique_id_{x})") if several else (lambda x: f"unique_id_{x}")
    columns = "file_l, unique_id_l, file_r, unique_id_r" if several else "unique_id_l, unique_id_r"
    theirs = {}
    for row in rows(con, frame, columns + ", match_weight"):
        a, b = ((row[0], row[1]), (row[2], row[3])) if several else (row[0], row[1])
        theirs[min(a, b), max(a, b)] = row[-1]
    both = ours.keys() & theirs.keys()
    worst = max(both, key=lambda p: abs(ours[p] - theirs[p]))
    apart = sum(abs(ours[p] - theirs[p]) > 0.01 for p in both)
    check("bits of every pair within 0.01", apart == 0,
          f"{len(both)} pairs, {apart} apart, worst {abs(ours[worst] - theirs[worst]):.5f} {worst if apart else ''}")
    for threshold in thresholds:
        a = {p for p, bits in ours.items() if bits >= threshold}
        b = {p for p, bits in theirs.items() if bits >= threshold}
        edge = {p for p in a ^ b if p in both and abs(ours[p] - threshold) < 0.01}
        check(f"same pairs at {threshold} bits", a - edge == b - edge,
              f"{len(a)} and {len(b)}" + (f", differing {list((a ^ b) - edge)[:2]}" if a - edge != b - edge else ""))
        clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(
            frame, threshold_match_weight=threshold)
        groups = defaultdict(set)
        for row in rows(con, clusters, "cluster_id, " + ("file, unique_id" if several else "unique_id")):
            groups[row[0]].add((row[1], row[2]) if several else row[1])
        found = {frozenset(g) for g in groups.values() if len(g) > 1}
        mine = components(a - edge if edge else a)
        check(f"same clusters at {threshold} bits", mine == found, f"{len(mine)} and {len(found)}")
    con.close()
    return report


# ---- 2. quality

def splink_trained(con, tables, link_type):
    """A model as Splink's own tutorials build it for these sets."""
    import splink.comparison_library as cl
    from splink import SettingsCreator, block_on
    settings = SettingsCreator(
        link_type=link_type,
        unique_id_column_name="rec_id",
        comparisons=[
            cl.NameComparison("given_name").configure(term_frequency_adjustments=True),
            cl.NameComparison("surname").configure(term_frequency_adjustments=True),
            cl.DateOfBirthComparison("date_of_birth", input_is_string=True, datetime_format="%Y%m%d"),
            cl.LevenshteinAtThresholds("soc_sec_id", [1, 2]),
            cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
            cl.JaroWinklerAtThresholds("address_1", [0.9, 0.8]),
            cl.LevenshteinAtThresholds("postcode", [1, 2]).configure(term_frequency_adjustments=True),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("soc_sec_id"), block_on("given_name", "surname"), block_on("given_name", "date_of_birth"),
            block_on("surname", "date_of_birth"), block_on("given_name", "postcode"), block_on("surname", "postcode"),
            block_on("date_of_birth", "postcode"), block_on("street_number", "address_1"),
        ])
    linker = linker_of(con, tables, settings, terms=False)
    linker.training.estimate_probability_two_random_records_match([block_on("soc_sec_id")], recall=0.6)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("date_of_birth"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("postcode"))
    return linker


def quality(engine, home, data, name, files, published):
    person = lambda i: i.split("-")[1]
    con = database()
    tables, ids = [], []
    for number, file in enumerate(files):
        load(con, file, f"set{number}")
        con.execute(f"update set{number} set " + ", ".join(
            f"{c} = nullif(trim({c}), '')" for (c, *_) in con.execute(f"describe set{number}").fetchall()))
        tables.append(f"set{number}")
        ids += [r[0] for r in con.execute(f"select rec_id from set{number}").fetchall()]
    linker = splink_trained(con, tables, "dedupe_only" if len(files) == 1 else "link_only")
    frame = linker.inference.predict(threshold_match_weight=-20)
    predicted = sorted(((r[2], r[0], r[1]) for r in rows(con, frame, "rec_id_l, rec_id_r, match_weight")), reverse=True)
    groups = truth_of(ids, person)
    total = sum(len(g) * (len(g) - 1) // 2 for g in groups.values())
    best, right = (0.0, 0), 0
    for n, (_, a, b) in enumerate(predicted, 1):
        right += person(a) == person(b)
        best = max(best, (f1(right / n, right / total), n))
    inputs = [x for f in files for x in ("--in", f)] + (["--across"] if len(files) > 1 else [])
    engine.link(*inputs, "--pairs", home / "pairs.csv")
    graded = read_pairs(home / "pairs.csv")
    lines = []
    for who, pairs in (("certain", [p for p in graded if p["grade"] == "certain"]),
                       ("certain+probable", graded)):
        lines.append((f"anamnesis, {who}", measured([(p["id_a"], p["id_b"]) for p in pairs], ids, person)))
    lines.append(("Splink, best threshold", measured([(a, b) for _, a, b in predicted[:best[1]]], ids, person)))
    lines.append(("Splink, probability .99",
                  measured([(a, b) for w, a, b in predicted if w >= 6.63], ids, person)))
    for who, (p, r, bp, br) in lines:
        print(f"  {name:8} {who:28} precision {p:.5f} recall {r:.5f} F1 {f1(p, r):.5f}  B3 {bp:.5f}/{br:.5f}")
    if published:
        print(f"  {name:8} {'Splink, published F1':28} {published}")
    ours, theirs = f1(*lines[0][1][:2]), best[0]
    check(f"{name}: certain at least as good as Splink at its best", ours >= theirs and lines[0][1][0] == 1.0,
          f"F1 {ours:.5f} and {theirs:.5f}")
    con.close()


def ours_only(engine, home, name, files):
    """A line of the table for a set that Splink is not run on."""
    ids = [row["rec_id"].strip() for f in files for row in csv.DictReader(f.open(), skipinitialspace=True)]
    engine.link(*[x for f in files for x in ("--in", f)], "--pairs", home / "pairs.csv")
    graded = read_pairs(home / "pairs.csv")
    for who, pairs in (("certain", [p for p in graded if p["grade"] == "certain"]), ("certain+probable", graded)):
        p, r, bp, br = measured([(x["id_a"], x["id_b"]) for x in pairs], ids, lambda i: i.split("-")[1])
        print(f"  {name:8} {'anamnesis, ' + who:28} precision {p:.5f} recall {r:.5f} F1 {f1(p, r):.5f}  B3 {bp:.5f}/{br:.5f}")


def households(engine, home, seeds):
    """Generated households, with and without national ids: all seeds together, the worst seed, B-cubed by grade."""
    for ids in ("ids", "none"):
        sums = defaultdict(float)
        worst = {"precision": 1.0, "recall": 1.0, "with probable": 1.0}
        for seed in range(101, 101 + seeds):
            table = home / "seed.csv"
            engine.generate(table, 700, seed, ids)
            engine.link("--in", table, "--pairs", home / "pairs.csv")
            truth = {row["id"]: row["truth"] for row in csv.DictReader(table.open())}
            graded = read_pairs(home / "pairs.csv")
            certain = [(p["id_a"], p["id_b"]) for p in graded if p["grade"] == "certain"]
            both = [(p["id_a"], p["id_b"]) for p in graded]
            total = sum(len(g) * (len(g) - 1) // 2 for g in truth_of(truth, truth.get).values())
            right = sum(truth[a] == truth[b] for a, b in certain)
            found = sum(truth[a] == truth[b] for a, b in both)
            _, _, cp, cr = measured(certain, list(truth), truth.get)
            _, _, bp, br = measured(both, list(truth), truth.get)
            for key, value in (("records", len(truth)), ("total", total), ("certain", len(certain)), ("right", right),
                               ("found", found), ("probable", len(both) - len(certain)), ("cp", cp / seeds),
                               ("cr", cr / seeds), ("bp", bp / seeds), ("br", br / seeds)):
                sums[key] += value
            for key, value in (("precision", right / len(certain)), ("recall", right / total),
                               ("with probable", found / total)):
                worst[key] = min(worst[key], value)
        n, p, z = sums["certain"], sums["right"] / sums["certain"], 1.96
        bound = (p + z * z / (2 * n) - z * (p * (1 - p) / n + z * z / (4 * n * n)) ** .5) / (1 + z * z / n)
        print(f"  households, {ids}, {seeds} seeds, {n:.0f} decided pairs: precision {p:.6f} (95 % bound {bound:.6f}) "
              f"recall {sums['right'] / sums['total']:.5f} with probable {sums['found'] / sums['total']:.5f} "
              f"review {sums['probable'] / sums['records']:.4f}\n    worst seed: "
              + " ".join(f"{k} {v:.5f}" for k, v in worst.items())
              + f"\n    B3 certain {sums['cp']:.5f}/{sums['cr']:.5f}, with probable {sums['bp']:.5f}/{sums['br']:.5f}",
              flush=True)


# ---- 3. time and memory

def scoring(home, normalised, settings, pairs, usual):
    """Runs in a process of its own; prints seconds of scoring alone."""
    con = database()
    con.execute("set preserve_insertion_order = false")
    load(con, normalised)
    con.execute(f"create table pairs as select id_a as join_key_l, id_b as join_key_r, '0' as match_key "
                f"from read_csv('{pairs}', all_varchar = true, header = true)")
    settings = json.loads(Path(settings).read_text())
    if usual:
        settings["comparisons"] = usual_comparisons()
    columns = sorted({c for comparison in settings["comparisons"] for c in used(comparison)})
    tf = {} if usual else TERMS
    chosen = ", ".join(f"l.{c} as {c}_l, r.{c} as {c}_r" for c in columns)
    chosen += "".join(f", cast(l.{s} as double) as tf_{c}_l, cast(r.{s} as double) as tf_{c}_r" for c, s in tf.items())
    gammas = ", ".join(case(i, comparison) for i, comparison in enumerate(settings["comparisons"]))
    weight = " + ".join(f"w{i}" for i in range(len(settings["comparisons"])))
    begin, cpu = time.monotonic(), time.process_time()
    count, total = con.execute(
        f"select count(*), sum({weight}) from (select {gammas} from (select {chosen} from pairs p "
        "join records l on l.unique_id = p.join_key_l join records r on r.unique_id = p.join_key_r))").fetchone()
    print(json.dumps({"pairs": count, "seconds": time.monotonic() - begin, "cpu": time.process_time() - cpu}))


def used(comparison):
    import re
    return {c for level in comparison["comparison_levels"] for c in re.findall(r"\b([a-z_0-9]+)_[lr]\b",
                                                                             level["sql_condition"])}


def case(number, comparison):
    """One comparison as the CASE that Splink makes of it, answering bits."""
    from math import log2
    out = "case"
    for level in comparison["comparison_levels"]:
        bits = 0.0 if level.get("is_null_level") else log2(level["m_probability"] / level["u_probability"])
        value = str(bits)
        if column := level.get("tf_adjustment_column"):
            least = level.get("tf_minimum_u_value", 0.0)
            value = (f"{bits} + {log2(level['u_probability'])} - log2(greatest(tf_{column}_l, tf_{column}_r, {least}))")
        out += f" else {value}" if level["sql_condition"] == "ELSE" else \
            f" when {level['sql_condition']} then {value}"
    return f"{out} end as w{number}"


def usual_comparisons():
    """A plain Splink model over the same columns: equality and likeness at one or two thresholds."""
    def comparison(column, *likeness):
        levels = [{"sql_condition": f"coalesce({column}_l, '') = '' or coalesce({column}_r, '') = ''",
                   "is_null_level": True},
                  {"sql_condition": f"{column}_l = {column}_r", "m_probability": .9, "u_probability": .01}]
        levels += [{"sql_condition": f"{how} ", "m_probability": .05, "u_probability": .01} for how in likeness]
        return {"comparison_levels": levels + [{"sql_condition": "ELSE", "m_probability": .05, "u_probability": .9}]}

    def near(column, *limits):
        return [f"jaro_winkler_similarity({column}_l, {column}_r) >= {x}" for x in limits]

    return [comparison("given", *near("given", .92, .8)), comparison("family", *near("family", .92, .8)),
            comparison("birth_date", "damerau_levenshtein(birth_date_l, birth_date_r) <= 1"), comparison("sex"),
            comparison("national_ids", "damerau_levenshtein(national_ids_l, national_ids_r) <= 1"),
            comparison("street_1", *near("street_1", .92)), comparison("number_1"), comparison("postcode_1"),
            comparison("phones"), comparison("emails")]


def large(engine, home, households):
    table, normalised, settings, scored = (home / f"{households}.{x}" for x in ("csv", "norm.csv", "json", "pairs.csv"))
    if not table.exists():
        engine.generate(table, households, 11, "ids")
    report, seconds, memory = engine.link("--in", table, "--pairs", home / "p.csv", "--clusters", home / "c.csv")
    print(f"  {report['records']} records, {report['compared']} candidate pairs")
    cpu = engine.cpu
    print(f"  anamnesis link, files to persons: {seconds:.1f} s, {cpu:.1f} s of processors, {memory:.0f} MB", flush=True)
    engine.link("--in", table, "--normalise", normalised, "--export-splink", settings, "--scored", scored)
    answers = {}
    for name, usual in (("usual comparisons", True), ("exported settings", False)):
        begin = time.monotonic()
        process = subprocess.Popen([sys.executable, __file__, "--score", str(home), normalised, settings, scored,
                                    "usual" if usual else "exported"], stdout=subprocess.PIPE)
        out = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            print(f"  DuckDB, {name}: ended with {status}")
            continue
        answers[name] = json.loads(out)
        print(f"  DuckDB, {name}: scoring {answers[name]['seconds']:.1f} s, {answers[name]['cpu']:.1f} s of processors; "
              f"with loading {time.monotonic() - begin:.1f} s, {usage.ru_maxrss / 1024:.0f} MB", flush=True)
        check(f"{households}: the same pairs", answers[name]["pairs"] == report["compared"])
    return cpu, memory, answers


def main():
    if sys.argv[1] == "--score":
        return scoring(*sys.argv[2:6], sys.argv[6] == "usual")
    data, home, build = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    engine = Engine(build)
    febrl = data / "febrl"
    if febrl.is_dir():
        same_model(engine, home, "FEBRL 3", [febrl / "dataset3.csv"])
    else:
        print(f"SKIPPED: {febrl} is not here")
    for ids in ("ids", "none"):
        engine.generate(home / "households.csv", 800, 31, ids)
        same_model(engine, home, f"800 households, {ids}", [home / "households.csv"])
    if febrl.is_dir():
        print("quality")
        for number in (1, 2):
            ours_only(engine, home, f"FEBRL {number}", [febrl / f"dataset{number}.csv"])
        quality(engine, home, data, "FEBRL 3", [febrl / "dataset3.csv"], ".965")
        quality(engine, home, data, "FEBRL 4", [febrl / "dataset4a.csv", febrl / "dataset4b.csv"], None)
    households(engine, home, 20)
    cases = Path(__file__).parent / "link_cases.py"
    subprocess.run([sys.executable, cases, data, engine.program], check=False)
    print("time")
    small = large(engine, home, 16000)
    if "--large" in sys.argv:
        big = large(engine, home, 127500)
        for name, answer in big[2].items():
            # Time of processors, which a busy machine does not stretch.
            print(f"  all of link beside DuckDB's scoring alone, {name}: {big[0] / answer['cpu']:.2f}")
        check("at most a third of the time DuckDB needs to score the same pairs",
              big[0] <= big[2]["exported settings"]["cpu"] / 3)
        check("memory at most 1 GB", big[1] <= 1024, f"{big[1]:.0f} MB")
        print(f"  growth of time for ten times the records: {big[0] / small[0]:.1f}")
    print("failed: " + ", ".join(failures) if failures else "all as it should be")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
