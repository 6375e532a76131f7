// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Sentences.h"

#include <array>

namespace anamnesis::words {
namespace {

constexpr std::array rows{
    Sentence{"decode.json-invalid", QT_TRANSLATE_NOOP("words", "Not valid JSON.")},
};

} // namespace

std::span<const Sentence> decodeSentences() {
    return rows;
}

} // namespace anamnesis::words
