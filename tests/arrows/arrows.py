#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the arrows of the house over #include lines and CMake link lists.

A room is the folder a file lies in, as named in ROOMS (longest match wins). A room may include itself and what its row
allows. Pure rooms may not include Qt, clocks, threads of their own or files. The graph of the rows must have no cycle.
Exit 0 and one line when all is well; else a line for each fault and exit 1.
"""
import pathlib
import re
import sys
import tempfile

MODELS = ["models/base", "models/clinical", "models/timeline"]
SERVICES = ["services/transport", "services/auth", "services/sources", "services/decode", "services/meaning",
            "services/terms", "services/identity", "services/reconcile", "services/consent", "services/store",
            "services/audit", "services/export", "services/review"]

# room: rooms it may include beside itself
ROOMS = {
    "models/base": [],
    "models/clinical": ["models/base"],
    "models/timeline": ["models/base", "models/clinical"],
    "models/tables": MODELS,
    "services/decode": ["models/base", "models/clinical"],
    "services/meaning": ["models/base", "models/clinical"],
    "services/identity": ["models/base", "models/clinical"],
    "services/reconcile": MODELS + ["services/meaning"],
    "services/consent": MODELS,
    "services/transport": ["models/base"],
    "services/auth": ["models/base", "services/transport"],
    "services/sources": MODELS + ["services/transport", "services/auth", "services/decode"],
    "services/terms": ["models/base", "models/clinical", "services/transport"],
    "services/store": MODELS,
    "services/audit": ["models/base", "services/store"],
    "services/export": MODELS,
    "services/review": MODELS + [s for s in SERVICES if s != "services/review"],
    "ui/words": ["models/base", "models/clinical", "models/timeline"],
    "ui": MODELS + ["models/tables", "ui/words", "services/review/Port.h"],
    "app": MODELS + ["models/tables", "ui", "ui/words", "app/exchange"] + SERVICES,
    "app/exchange": ["models/base", "models/clinical"],
}
PURE = ["models/base", "models/clinical", "models/timeline", "services/decode", "services/meaning",
        "services/identity", "services/reconcile", "services/consent"]
QT = re.compile(r"^Q[A-Z]|^Qt[A-Z]")
IMPURE = {"fstream", "filesystem", "iostream", "locale", "ctime", "time.h", "unistd.h", "fcntl.h", "stdio.h"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def room_of(path):
    best = None
    for room in ROOMS:
        if path == room or path.startswith(room + "/"):
            if best is None or len(room) > len(best):
                best = room
    return best


def allowed(room, target):
    rows = [room] + ROOMS[room]
    if target in rows:
        return True
    return room_of(target) in rows


def cycles():
    faults = []
    state = {}

    def visit(room, trail):
        if state.get(room) == 2:
            return
        if state.get(room) == 1:
            faults.append("cycle: " + " -> ".join(trail + [room]))
            return
        state[room] = 1
        for target in ROOMS[room]:
            other = room_of(target)
            if other and other != room:
                visit(other, trail + [room])
        state[room] = 2

    for room in ROOMS:
        visit(room, [])
    return faults


def check_file(name, text):
    room = room_of(name)
    if room is None:
        return [f"{name}: lies in no room"]
    faults = []
    for bracket, target in INCLUDE.findall(text):
        if bracket == '"':
            if target.endswith(".moc") or target.startswith("ui_"):
                continue
            if room_of(target) is None:
                faults.append(f'{name}: includes "{target}", which lies in no room (include from the root)')
            elif not allowed(room, target):
                faults.append(f'{name}: {room} may not include "{target}"')
        elif room in PURE and (QT.match(target.split("/")[-1]) or target in IMPURE):
            faults.append(f"{name}: {room} is pure and may not include <{target}>")
    return faults


def check_links(name, text):
    """Link lists: anamnesis_<x> in LINK or PRIVATE_LINK must be an allowed room."""
    room = room_of(str(pathlib.PurePosixPath(name).parent))
    if room is None:
        return []
    targets = {r.split("/")[-1]: r for r in ROOMS}
    targets["port"] = "services/review/Port.h"
    targets["words"] = "ui/words"
    faults = []
    for call in re.findall(r"anamnesis_room\(([^)]*)\)", text):
        for link in re.findall(r"\banamnesis_(\w+)", call):
            target = targets.get(link)
            if target and target != room and not allowed(room, target) and not target.startswith(room):
                faults.append(f"{name}: {room} may not link anamnesis_{link}")
    return faults


def check(root):
    faults = cycles()
    files = 0
    for top in ("app", "ui", "models", "services"):
        for path in sorted((root / top).rglob("*")):
            name = path.relative_to(root).as_posix()
            if path.suffix in (".h", ".cpp"):
                files += 1
                faults += check_file(name, path.read_text(encoding="utf-8"))
            elif path.name == "CMakeLists.txt":
                faults += check_links(name, path.read_text(encoding="utf-8"))
    if files == 0:
        faults.append("no source file was found: the check would prove nothing")
    return faults, files


def self_test():
    bad = [
        ("services/decode/A.cpp", '#include "services/store/Vault.h"\n'),
        ("services/decode/A.cpp", "#include <QString>\n"),
        ("services/identity/A.cpp", "#include <fstream>\n"),
        ("ui/shell/A.cpp", '#include "services/review/Review.h"\n'),
        ("models/base/A.h", '#include "models/clinical/Kind.h"\n'),
        ("services/store/A.cpp", '#include "ui/words/Words.h"\n'),
        ("app/exchange/A.cpp", '#include "services/decode/Decode.h"\n'),
        ("models/base/A.h", '#include "Result.h"\n'),
    ]
    good = [
        ("services/reconcile/A.cpp", '#include "services/meaning/Units.h"\n#include <vector>\n'),
        ("ui/shell/A.cpp", '#include "services/review/Port.h"\n#include <QMainWindow>\n'),
        ("app/cli/A.cpp", '#include "services/decode/Decode.h"\n#include <fstream>\n'),
    ]
    wrong = [f"not found: {n} {t!r}" for n, t in bad if not check_file(n, t)]
    wrong += [f"false alarm: {f}" for n, t in good for f in check_file(n, t)]
    if not check_links("services/decode/CMakeLists.txt", "anamnesis_room(decode LINK anamnesis_store)"):
        wrong.append("forbidden link not found")
    with tempfile.TemporaryDirectory() as empty:
        if not check(pathlib.Path(empty))[0]:
            wrong.append("an empty tree passes")
    return wrong


def main():
    if "--self-test" in sys.argv:
        faults = self_test()
        done = "the checker finds what it must"
    else:
        faults, files = check(pathlib.Path(sys.argv[1]))
        done = f"{files} files keep the arrows"
    for fault in faults:
        print(fault)
    print(done if not faults else f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
