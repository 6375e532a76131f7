// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Sentences.h"

#include <array>

namespace anamnesis::words {
namespace {

constexpr std::array rows{
    Sentence{"http.unreachable",
             QT_TRANSLATE_NOOP("words", "The source did not answer. Check the connection and its address.")},
    Sentence{"sync.cancelled",
             QT_TRANSLATE_NOOP("words", "Cancelled. What arrived is kept; the ledger says what is missing.")},
    Sentence{"sync.done",
             QT_TRANSLATE_NOOP("words",
                               "Refreshed. Records received: {records}, kept raw because unreadable: {unreadable}.")},
};

} // namespace

std::span<const Sentence> sourceSentences() {
    return rows;
}

} // namespace anamnesis::words
