// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Sentences.h"

#include <array>

namespace anamnesis::words {
namespace {

constexpr std::array rows{
    Sentence{"ucum.empty", QT_TRANSLATE_NOOP("words", "No unit was given.")},
    Sentence{"ucum.annotation-character",
             QT_TRANSLATE_NOOP("words", "A character that may not stand in an annotation, at position {position}.")},
    Sentence{"ucum.arbitrary",
             QT_TRANSLATE_NOOP("words", "This unit is arbitrary: it converts to nothing but itself.")},
    Sentence{"ucum.division-by-zero", QT_TRANSLATE_NOOP("words", "Division by zero.")},
    Sentence{"ucum.not-commensurable",
             QT_TRANSLATE_NOOP("words", "{from} cannot be converted to {to}: they measure different things.")},
    Sentence{"ucum.number-too-large", QT_TRANSLATE_NOOP("words", "The number is too large.")},
    Sentence{"ucum.out-of-domain", QT_TRANSLATE_NOOP("words", "{value} is outside what {unit} can express.")},
    Sentence{"ucum.prefix-not-allowed",
             QT_TRANSLATE_NOOP("words", "The prefix {prefix} may not stand before this unit.")},
    Sentence{"ucum.special-in-term",
             QT_TRANSLATE_NOOP("words", "{unit} is on a scale of its own and may not be multiplied or divided.")},
    Sentence{"ucum.special-no-factor",
             QT_TRANSLATE_NOOP("words", "{unit} is on a scale of its own and has no factor.")},
    Sentence{"ucum.unclosed", QT_TRANSLATE_NOOP("words", "{bracket} at position {position} is not closed.")},
    Sentence{"ucum.unexpected-character", QT_TRANSLATE_NOOP("words", "A character that may not stand here.")},
    Sentence{"ucum.unexpected-end", QT_TRANSLATE_NOOP("words", "The unit breaks off at position {position}.")},
    Sentence{"ucum.unknown-unit", QT_TRANSLATE_NOOP("words", "There is no unit {unit}.")},
    Sentence{"ucum.value", QT_TRANSLATE_NOOP("words", "{value} is not a number.")},
    Sentence{"ucum.zero-factor", QT_TRANSLATE_NOOP("words", "A factor of zero is not allowed.")},
    Sentence{"units.different-annotation",
             QT_TRANSLATE_NOOP("words", "{left} and {right} are not the same kind of unit.")},
    Sentence{"units.doubtful",
             QT_TRANSLATE_NOOP("words", "The unit {unit} could be read in two ways; the value is left as sent.")},
    Sentence{"units.missing", QT_TRANSLATE_NOOP("words", "No unit was sent.")},
    Sentence{"units.no-row", QT_TRANSLATE_NOOP("words", "There is no rule to convert {analyte} from {from} to {to}.")},
    Sentence{"units.unreadable",
             QT_TRANSLATE_NOOP("words", "The unit {unit} cannot be read; the value is left as sent.")},
    Sentence{"terms.cannot-read", QT_TRANSLATE_NOOP("words", "The file {file} cannot be read.")},
    Sentence{"terms.cannot-write", QT_TRANSLATE_NOOP("words", "The terminology cannot be written.")},
    Sentence{"terms.empty", QT_TRANSLATE_NOOP("words", "The file {file} is empty.")},
    Sentence{"terms.line-too-long", QT_TRANSLATE_NOOP("words", "A line is longer than allowed.")},
    Sentence{"terms.loading", QT_TRANSLATE_NOOP("words", "Loading the terminology")},
    Sentence{"terms.not-a-conceptmap", QT_TRANSLATE_NOOP("words", "The file is not a concept map.")},
    Sentence{"terms.truncated", QT_TRANSLATE_NOOP("words", "The file {file} breaks off before its end.")},
    Sentence{"terms.unknown-format",
             QT_TRANSLATE_NOOP("words", "The file {file} is of no terminology format known here.")},
    Sentence{"terms.pack-damaged", QT_TRANSLATE_NOOP("words", "The terminology {file} on this computer is damaged and "
                                                              "is left out. Load it again with anamnesis terms load.")},
    Sentence{"terms.row-broken", QT_TRANSLATE_NOOP("words", "Row {line} of {file} is broken and was left out.")},
    Sentence{"terms.rows-broken", QT_TRANSLATE_NOOP("words", "{count} rows of {file} are broken and were left out.")},
    Sentence{"terms.entry-broken",
             QT_TRANSLATE_NOOP("words", "The part {entry} of {file} is broken and was left out.")},
    Sentence{
        "terms.file-too-large",
        QT_TRANSLATE_NOOP("words", "The file {file} is larger than {limit} MB. Load it in parts, or as a package.")},
    Sentence{"terms.not-an-archive",
             QT_TRANSLATE_NOOP("words", "The file {file} is no package: its archive cannot be read. Fetch it again.")},
    Sentence{"terms.archive-cut-short",
             QT_TRANSLATE_NOOP("words",
                               "The package {file} breaks off at {entry}. Nothing of it was loaded. Fetch it again.")},
    Sentence{"terms.archive-damaged",
             QT_TRANSLATE_NOOP("words",
                               "The package {file} is damaged at {entry}. Nothing of it was loaded. Fetch it again.")},
    Sentence{"terms.archive-cut-short-at-start",
             QT_TRANSLATE_NOOP("words", "The package {file} breaks off before its first entry. Nothing of it was "
                                        "loaded. Fetch it again.")},
    Sentence{"terms.archive-damaged-at-start",
             QT_TRANSLATE_NOOP("words", "The package {file} is damaged. Nothing of it was loaded. Fetch it again.")},
    Sentence{
        "terms.archive-too-large",
        QT_TRANSLATE_NOOP("words", "The package {file} unpacks to more than is allowed. Nothing of it was loaded.")},
    Sentence{"terms.nothing-of-use",
             QT_TRANSLATE_NOOP("words", "The package {file} holds no code system, value set or concept map.")},
    Sentence{"terms.not-a-valueset", QT_TRANSLATE_NOOP("words", "The file is not a value set.")},
    Sentence{
        "terms.valueset-unknown",
        QT_TRANSLATE_NOOP(
            "words", "The value set {valueSet} has not been loaded. Load its package, or name a terminology server.")},
    Sentence{"terms.valueset-cycle", QT_TRANSLATE_NOOP("words", "Value sets refer to each other in a circle: {way}.")},
    Sentence{"terms.valueset-too-deep",
             QT_TRANSLATE_NOOP(
                 "words", "Value sets refer to each other over more than {limit} steps; {valueSet} was not followed.")},
    Sentence{"terms.system-not-loaded",
             QT_TRANSLATE_NOOP("words",
                               "The code system {system} has not been loaded. Load it, or name a terminology server.")},
    Sentence{"terms.system-not-whole",
             QT_TRANSLATE_NOOP("words",
                               "Of the code system {system} only a part is loaded ({content}); codes may be missing.")},
    Sentence{"terms.version-not-loaded",
             QT_TRANSLATE_NOOP("words", "Version {asked} of {system} has not been loaded; {used} was used.")},
    Sentence{"terms.filter-not-answered",
             QT_TRANSLATE_NOOP("words", "What is loaded of {system} cannot answer {property} {op} {value}.")},
    Sentence{"terms.regex-unreadable",
             QT_TRANSLATE_NOOP("words", "The pattern {value} cannot be read, or takes too long.")},
    Sentence{"terms.expansion-cut", QT_TRANSLATE_NOOP("words", "The list was cut at {limit} codes; there are more.")},
    Sentence{
        "terms.expansion-as-published",
        QT_TRANSLATE_NOOP(
            "words", "The list of {valueSet} is the one its publisher sent along; it could not be worked out here.")},
    Sentence{"terms.listed-unknown",
             QT_TRANSLATE_NOOP("words",
                               "The code {code} is named by the value set, but {system} as loaded does not have it.")},
    Sentence{"terms.server-gone",
             QT_TRANSLATE_NOOP(
                 "words", "The terminology server {server} cannot be reached. Check the connection and its address.")},
    Sentence{"terms.server-slow",
             QT_TRANSLATE_NOOP("words", "The terminology server {server} took too long to answer.")},
    Sentence{"terms.server-wrong",
             QT_TRANSLATE_NOOP(
                 "words", "The terminology server {server} answered with something else ({got}). Check its address.")},
    Sentence{"terms.server-refused",
             QT_TRANSLATE_NOOP("words",
                               "The terminology server {server} refused the question (status {status}, {reason}).")},
    Sentence{"terms.server-not-known", QT_TRANSLATE_NOOP("words", "The terminology server {server} does not know it.")},
    Sentence{"terms.server-resting",
             QT_TRANSLATE_NOOP("words", "The terminology server {server} failed moments ago and was not asked again.")},
    Sentence{"terms.from-cache", QT_TRANSLATE_NOOP("words", "The answer is the one {server} gave on {at}.")},
    Sentence{"terms.from-packs",
             QT_TRANSLATE_NOOP("words", "The answer is from the terminologies on this computer, not from {server}.")},
    Sentence{"terms.not-sent",
             QT_TRANSLATE_NOOP("words", "This is no code of a shared terminology; it was not sent to a server.")},
    Sentence{"terms.cache-unwritable",
             QT_TRANSLATE_NOOP("words", "The server's answers cannot be kept for offline use in {file}.")},
    Sentence{"terms.code-not-named",
             QT_TRANSLATE_NOOP("words", "Nobody sent a name for {code}, and no terminology on this computer has one. "
                                        "Load one that has it, or ask the source.")},
    Sentence{"terms.code-retired", QT_TRANSLATE_NOOP("words", "The code {code} is retired in {by}.")},
    Sentence{"units.analyte-row", QT_TRANSLATE_NOOP("words", "converted by the rule of this analyte")},
    Sentence{"units.arbitrary", QT_TRANSLATE_NOOP("words", "arbitrary units convert to nothing but themselves")},
    Sentence{"units.code-text-conflict",
             QT_TRANSLATE_NOOP("words", "The code and the text of the unit differ; the value is left as sent.")},
    Sentence{"units.converts", QT_TRANSLATE_NOOP("words", "the units convert into each other")},
    Sentence{"units.different-analyte", QT_TRANSLATE_NOOP("words", "these are different analytes")},
    Sentence{"units.implausible",
             QT_TRANSLATE_NOOP("words", "Hardly possible in this unit; the value is left as sent.")},
    Sentence{"units.no-analyte", QT_TRANSLATE_NOOP("words", "without the analyte the units cannot be compared")},
    Sentence{"units.not-commensurable", QT_TRANSLATE_NOOP("words", "the units measure different things")},
    Sentence{"units.same", QT_TRANSLATE_NOOP("words", "the same unit")},
    Sentence{"units.spelling", QT_TRANSLATE_NOOP("words", "The unit was written unusually and was read as meant.")},
    Sentence{"units.unknown", QT_TRANSLATE_NOOP("words", "The unit is not known; the value is left as sent.")},
    Sentence{"units.value-unreadable", QT_TRANSLATE_NOOP("words", "The value is not a number.")},
};

} // namespace

std::span<const Sentence> meaningSentences() {
    return rows;
}

} // namespace anamnesis::words
