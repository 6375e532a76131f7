// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Sentences.h"

#include <array>

namespace anamnesis::words {
namespace {

constexpr std::array rows{
    Sentence{"vault.locked", QT_TRANSLATE_NOOP("words", "The vault is locked. Open it with its passphrase.")},
};

} // namespace

std::span<const Sentence> vaultSentences() {
    return rows;
}

} // namespace anamnesis::words
