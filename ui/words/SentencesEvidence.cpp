// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Sentences.h"

#include <array>

namespace anamnesis::words {
namespace {

constexpr std::array rows{
    Sentence{"note.heading", QT_TRANSLATE_NOOP("words", "To the support desk of {source}")},
    Sentence{"note.difference", QT_TRANSLATE_NOOP("words", "{kind}: {about}, {field}")},
    Sentence{"note.says", QT_TRANSLATE_NOOP("words", "{source} says: {value}")},
    Sentence{"note.record", QT_TRANSLATE_NOOP("words", "The record is a {type} whose bytes have the SHA-256 {sha256}; "
                                                       "the element is {path}.")},
    Sentence{"note.request", QT_TRANSLATE_NOOP("words", "It came in answer to {request} at {at}.")},
    Sentence{"note.other", QT_TRANSLATE_NOOP("words", "Another source ({number})")},
    Sentence{"note.ask",
             QT_TRANSLATE_NOOP("words", "Please check the record against its origin and answer under {id}.")},
    Sentence{"note.no-patient",
             QT_TRANSLATE_NOOP("words", "Names, numbers and dates of the patient were taken out of this note.")},
    Sentence{"chart.unknown-discrepancy", QT_TRANSLATE_NOOP("words", "There is no such discrepancy in this chart.")},
    Sentence{"usage.nothing-to-note",
             QT_TRANSLATE_NOOP("words", "None of these discrepancies involves the source {source}.")},
    Sentence{"usage.export-form", QT_TRANSLATE_NOOP("words", "There is no such form of export: {form}.")},
    Sentence{"usage.out-not-written", QT_TRANSLATE_NOOP("words", "The file could not be written: {path}.")},
};

} // namespace

std::span<const Sentence> evidenceSentences() {
    return rows;
}

} // namespace anamnesis::words
