// SPDX-License-Identifier: GPL-3.0-or-later
// How hard a passphrase is to guess, roughly and never generously. Nothing is stored.
#pragma once

#include <QString>

namespace anamnesis::ui {

struct PassphraseQuality {
    int words = 0;
    int bits = 0;
    int bars = 0; ///< 0 … 4: none, weak, fair, good, strong
};
[[nodiscard]] PassphraseQuality passphraseQuality(const QString& passphrase);

} // namespace anamnesis::ui
