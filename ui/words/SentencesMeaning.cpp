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
    Sentence{"terms.pack-damaged",
             QT_TRANSLATE_NOOP("words", "The terminology that comes with the program is damaged. Install it again.")},
    Sentence{"terms.row-broken", QT_TRANSLATE_NOOP("words", "A row of the terminology is broken and was left out.")},
    Sentence{"terms.rows-broken", QT_TRANSLATE_NOOP("words", "Rows of the terminology are broken and were left out.")},
    Sentence{"terms.truncated", QT_TRANSLATE_NOOP("words", "The file {file} breaks off before its end.")},
    Sentence{"terms.unknown-format",
             QT_TRANSLATE_NOOP("words", "The file {file} is of no terminology format known here.")},
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
