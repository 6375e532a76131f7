// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Sentences.h"

#include <array>

namespace anamnesis::words {
namespace {

constexpr std::array rows{
    Sentence{"decode.substance-missing", QT_TRANSLATE_NOOP("words", "An allergy does not say to what.")},
    Sentence{"decode.reference-dangling",
             QT_TRANSLATE_NOOP("words", "An entry points at text that is not in the document.")},
    Sentence{"decode.patients", QT_TRANSLATE_NOOP("words", "The document names several patients.")},
    Sentence{"decode.message-header-missing", QT_TRANSLATE_NOOP("words", "The message has no header (MSH).")},
    Sentence{"decode.double-negation", QT_TRANSLATE_NOOP("words", "An entry denies twice; it is shown as denied.")},
    Sentence{
        "decode.charset-unsupported",
        QT_TRANSLATE_NOOP("words", "The message names a character set that is not read here; its bytes were kept.")},
    Sentence{"decode.content-unreadable",
             QT_TRANSLATE_NOOP("words", "A document within the record is damaged and cannot be read. What it says is "
                                        "not in the chart: ask the source for it.")},
    Sentence{"decode.content-unknown",
             QT_TRANSLATE_NOOP("words", "A document within the record has a form that is not known here ({media}). "
                                        "What it says is not in the chart: read it at the source.")},
    Sentence{"carried-within", QT_TRANSLATE_NOOP("words", "carried within another record")},
    Sentence{"decode.json-invalid", QT_TRANSLATE_NOOP("words", "Not valid JSON.")},
    Sentence{"decode.json-truncated", QT_TRANSLATE_NOOP("words", "The JSON breaks off before its end.")},
    Sentence{"decode.xml-invalid", QT_TRANSLATE_NOOP("words", "Not valid XML.")},
    Sentence{"decode.xml-truncated", QT_TRANSLATE_NOOP("words", "The XML breaks off before its end.")},
    Sentence{"decode.xml-doctype", QT_TRANSLATE_NOOP("words", "A document type declaration was left out.")},
    Sentence{"decode.xml-stray-text", QT_TRANSLATE_NOOP("words", "Text stands where none may be.")},
    Sentence{"decode.byte-order-mark", QT_TRANSLATE_NOOP("words", "A byte order mark was skipped.")},
    Sentence{"decode.control-characters", QT_TRANSLATE_NOOP("words", "Control characters were kept as they are.")},
    Sentence{"decode.date-repaired", QT_TRANSLATE_NOOP("words", "A date was written unusually and was read as meant.")},
    Sentence{"decode.date-unreadable", QT_TRANSLATE_NOOP("words", "A date cannot be read; it is kept as sent.")},
    Sentence{"decode.decimal-unreadable", QT_TRANSLATE_NOOP("words", "A number cannot be read; it is kept as sent.")},
    Sentence{"decode.duplicate-key",
             QT_TRANSLATE_NOOP("words", "A name occurs twice in one object; the first counts.")},
    Sentence{"decode.empty", QT_TRANSLATE_NOOP("words", "The file is empty.")},
    Sentence{"decode.encoding-repaired",
             QT_TRANSLATE_NOOP("words", "Characters in another encoding were read as meant.")},
    Sentence{"decode.entry-deleted", QT_TRANSLATE_NOOP("words", "The entry says the record was deleted.")},
    Sentence{"decode.entry-without-resource", QT_TRANSLATE_NOOP("words", "An entry holds no record.")},
    Sentence{"decode.implicit-rules",
             QT_TRANSLATE_NOOP("words", "The record asks to be read by rules that are not known here.")},
    Sentence{"decode.kept-whole",
             QT_TRANSLATE_NOOP("words", "The record is kept whole, its parts could not be told apart.")},
    Sentence{"decode.modifier-extension",
             QT_TRANSLATE_NOOP("words", "The record holds an extension that may change its meaning.")},
    Sentence{"decode.narrative-cut", QT_TRANSLATE_NOOP("words", "The text was longer than shown.")},
    Sentence{"decode.nothing-readable", QT_TRANSLATE_NOOP("words", "Nothing in it could be read.")},
    Sentence{"decode.page-invalid", QT_TRANSLATE_NOOP("words", "The page cannot be read.")},
    Sentence{"decode.page-truncated", QT_TRANSLATE_NOOP("words", "The page breaks off before its end.")},
    Sentence{"decode.resource-type-missing", QT_TRANSLATE_NOOP("words", "The record does not say what it is.")},
    Sentence{"decode.resource-type-unknown",
             QT_TRANSLATE_NOOP("words", "A record of a type not known here; it is kept raw.")},
    Sentence{"decode.too-deep", QT_TRANSLATE_NOOP("words", "Nested deeper than allowed.")},
    Sentence{"decode.too-large", QT_TRANSLATE_NOOP("words", "Larger than allowed.")},
    Sentence{"decode.too-many", QT_TRANSLATE_NOOP("words", "More parts than allowed.")},
    Sentence{"decode.trailing-content", QT_TRANSLATE_NOOP("words", "Something stands after the end.")},
    Sentence{"decode.value-absent", QT_TRANSLATE_NOOP("words", "The value is missing.")},
    Sentence{"import.not-found", QT_TRANSLATE_NOOP("words", "There is no such file or folder.")},
    Sentence{"import.file-refused", QT_TRANSLATE_NOOP("words", "{file} was not taken in: {why}")},
    Sentence{
        "import.nothing-readable",
        QT_TRANSLATE_NOOP(
            "words",
            "None of the files could be read: each is missing, empty, damaged or in a format not known here. Known are "
            "FHIR, C-CDA, HL7 v2, PDF, text and pictures. Fetch the files again, or ask who sent them.")},
    Sentence{"import.reading", QT_TRANSLATE_NOOP("words", "Reading files")},
    Sentence{"import.record-unreadable",
             QT_TRANSLATE_NOOP("words", "A record of the files cannot be read; it is kept raw.")},
    Sentence{"import.storing", QT_TRANSLATE_NOOP("words", "Storing records")},
    Sentence{"import.too-large", QT_TRANSLATE_NOOP("words", "The file {file} is larger than allowed.")},
    Sentence{"import.unreadable", QT_TRANSLATE_NOOP("words", "The file {file} cannot be read.")},
    Sentence{"decoded", QT_TRANSLATE_NOOP("words", "read as sent")},
    Sentence{"code-mapped", QT_TRANSLATE_NOOP("words", "{from} is {to} by the map {by} ({relationship})")},
    Sentence{"code-named", QT_TRANSLATE_NOOP("words", "{code} is named “{name}” by {by}, not by the source")},
    Sentence{"code-named-then",
             QT_TRANSLATE_NOOP("words", "{code} is named “{name}” by {by}, as it answered on {at}, not by the source")},
    Sentence{"code-not-named", QT_TRANSLATE_NOOP("words", "no name is known for {code}")},
    Sentence{"code-retired", QT_TRANSLATE_NOOP("words", "{code} is retired in {by}")},
    Sentence{"code-replaced", QT_TRANSLATE_NOOP("words", "{code} is retired in {by}; {replacement} takes its place")},
    Sentence{"unit-converted", QT_TRANSLATE_NOOP("words", "{from} is {to}: the unit alone was converted (UCUM)")},
    Sentence{"unit-converted-by-analyte",
             QT_TRANSLATE_NOOP("words", "{from} is {to} by the row “{analyte}” of the analyte table ({source})")},
    Sentence{"unit-converted-by-mass",
             QT_TRANSLATE_NOOP("words", "{from} is {to} by the molar mass of {analyte}, {molarMass} g/mol ({source})")},
    Sentence{"analyte-row", QT_TRANSLATE_NOOP("words", "compared as {analyte}, on one axis in {unit}")},
    Sentence{"reconciled", QT_TRANSLATE_NOOP("words", "joined with the same fact from other sources")},
};

} // namespace

std::span<const Sentence> decodeSentences() {
    return rows;
}

} // namespace anamnesis::words
