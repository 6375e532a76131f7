// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Sentences.h"

#include <array>

namespace anamnesis::words {
namespace {

constexpr std::array rows{
    Sentence{"identity.no-candidate", QT_TRANSLATE_NOOP("words", "No source knows a person like this.")},
};

} // namespace

std::span<const Sentence> ruleSentences() {
    return rows;
}

} // namespace anamnesis::words
