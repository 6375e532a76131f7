#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes Table.cpp from the published ucum-essence.xml:  generate_table.py ucum-essence.xml > Table.cpp
import sys
import xml.etree.ElementTree as ElementTree

root = ElementTree.parse(sys.argv[1]).getroot()
space = {"u": root.tag.split("}")[0][1:]}


def text(value):
    return '"' + (value or "").replace("\\", "\\\\").replace('"', '\\"') + '"'


def name(element):
    return text(" ".join(element.find("u:name", space).text.split()))


print("// SPDX-License-Identifier: GPL-3.0-or-later")
print("// Made by generate_table.py; do not edit.")
print(f"// Source: UCUM {root.get('version')} ({root.get('revision-date')}), ucum-essence.xml. The Unified Code for Units of Measure is")
print("// copyright 1999-2024, Regenstrief Institute, Inc., used under the UCUM Copyright Notice and License 1.1, which also")
print("// disclaims warranties: https://ucum.org/license. Codes, names and values as published.")
print('#include "services/meaning/ucum/Table.h"\n')
print("// clang-format off")
print("namespace anamnesis::meaning::ucum {\nnamespace {\n")
print("constexpr Prefix prefixTable[] = {")
for prefix in root.findall("u:prefix", space):
    print(f"    {{{text(prefix.get('Code'))}, {name(prefix)}, {text(prefix.find('u:value', space).get('value'))}}},")
print("};\n")
print("// code, name, property, value, unit, function, metric, arbitrary; a base unit has no value")
print("constexpr Atom atomTable[] = {")
for base in root.findall("u:base-unit", space):
    print(f"    {{{text(base.get('Code'))}, {name(base)}, {text(base.find('u:property', space).text)}, \"\", \"\", \"\", true, false}},")
for unit in root.findall("u:unit", space):
    value = unit.find("u:value", space)
    function = value.find("u:function", space)
    number, of, by = value.get("value"), value.get("Unit"), ""
    if function is not None:
        number, of, by = function.get("value"), function.get("Unit"), function.get("name")
    prop = " ".join(unit.find("u:property", space).text.split())
    flags = ", ".join("true" if unit.get(flag) == "yes" else "false" for flag in ("isMetric", "isArbitrary"))
    print(f"    {{{text(unit.get('Code'))}, {name(unit)}, {text(prop)}, {text(number)}, {text(of)}, {text(by)}, {flags}}},")
print("};\n\n} // namespace\n")
print("std::span<const Prefix> prefixes() { return prefixTable; }")
print("std::span<const Atom> atoms() { return atomTable; }\n")
print("} // namespace anamnesis::meaning::ucum")
