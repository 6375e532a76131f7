// SPDX-License-Identifier: GPL-3.0-or-later
// The tables behind Words: code → English sentence, marked for translation in the context "words".
// {name} stands for the argument of that name.
#pragma once

#include <QtGlobal>

#include <span>

namespace anamnesis::words {

struct Sentence {
    const char* code;
    const char* text;
};

[[nodiscard]] std::span<const Sentence> vaultSentences();    ///< vault, store, audit, consent, usage, command line
[[nodiscard]] std::span<const Sentence> sourceSentences();   ///< http, auth, source, sync, ledger
[[nodiscard]] std::span<const Sentence> decodeSentences();   ///< decode, import, document
[[nodiscard]] std::span<const Sentence> meaningSentences();  ///< ucum, meaning, terms, medicine
[[nodiscard]] std::span<const Sentence> ruleSentences();     ///< identity and reconcile
[[nodiscard]] std::span<const Sentence> kindSentences();     ///< kinds
[[nodiscard]] std::span<const Sentence> fieldSentences();    ///< names of fields
[[nodiscard]] std::span<const Sentence> termSentences();     ///< statuses, outcomes, severities, columns, marks
[[nodiscard]] std::span<const Sentence> evidenceSentences(); ///< notes to sources, export

} // namespace anamnesis::words
