// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Sentences.h"

#include <array>

namespace anamnesis::words {
namespace {

constexpr std::array rows{
    Sentence{"ucum.empty", QT_TRANSLATE_NOOP("words", "No unit was given.")},
};

} // namespace

std::span<const Sentence> meaningSentences() {
    return rows;
}

} // namespace anamnesis::words
