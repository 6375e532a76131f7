// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Passphrase.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace anamnesis::ui {
namespace {

/// Bits of one word: a dictionary word counts 12.9 (one of 7,776, the usual word lists), never more than its letters
/// give; repeated characters and runs (aaaa, 1234, qwer) count once.
double bitsOf(const QString& word) {
    static const QString rows = QStringLiteral("abcdefghijklmnopqrstuvwxyz 01234567890 qwertyuiop asdfghjkl zxcvbnm");
    QSet<QChar> seen;
    int telling = 0;
    bool mixed = false, plain = true;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        const bool runs = i > 0 && rows.contains(QString(word[i - 1]) + c, Qt::CaseInsensitive);
        if (!runs && !(i > 0 && word[i - 1] == c))
            ++telling;
        mixed = mixed || c.isDigit() || c.isPunct() || c.isSymbol();
        plain = plain && c.isLetter();
        seen.insert(c);
    }
    const double letters = std::min<double>(telling, static_cast<double>(seen.size())) * (mixed ? 4.5 : 3.0);
    return plain ? std::min(12.9, letters) : std::min(letters, 45.0);
}

} // namespace

PassphraseQuality passphraseQuality(const QString& passphrase) {
    QStringList parts = passphrase.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    PassphraseQuality quality;
    quality.words = static_cast<int>(parts.size());
    parts.removeDuplicates();
    double bits = 0;
    for (const QString& part : parts)
        bits += bitsOf(part);
    quality.bits = static_cast<int>(std::floor(bits));
    quality.bars = quality.bits == 0 ? 0 : quality.bits < 28 ? 1 : quality.bits < 45 ? 2 : quality.bits < 60 ? 3 : 4;
    return quality;
}

} // namespace anamnesis::ui
