// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/Roles.h"

namespace anamnesis::tables {

QString joinedSides(const Phrasebook& words, std::string_view stored) {
    const QString whole = text(stored);
    if (!whole.contains(QLatin1Char(timeline::sideSeparator)))
        return whole;
    QStringList sides; // a side that is a status word is said in the language; anything else stays as sent
    for (const QString& side : whole.split(QLatin1Char(timeline::sideSeparator), Qt::SkipEmptyParts))
        sides << say(words, "status." + side.toStdString());
    return sides.join(QLatin1Char(' ') + say(words, "word.or") + QLatin1Char(' '));
}

QString island(const QString& quantity) {
    return quantity.isEmpty() ? quantity : QChar(0x2066) + quantity + QChar(0x2069);
}

QStringList badges(const timeline::Snapshot& snapshot, std::uint32_t bits) {
    QStringList found;
    for (std::size_t i = 0; i < snapshot.sources.size(); ++i)
        if ((bits >> i & 1U) != 0)
            found << text(snapshot.sources[i].badge);
    return found;
}

QString badgeOf(const timeline::Snapshot& snapshot, std::string_view source) {
    for (const timeline::SourceInfo& info : snapshot.sources)
        if (info.name == source)
            return text(info.badge);
    return text(source).left(3).toUpper();
}

QString flagLetters(unsigned flags) {
    const bool critical = (flags & timeline::Critical) != 0;
    if ((flags & timeline::AbnormalHigh) != 0)
        return critical ? QStringLiteral("HH") : QStringLiteral("H");
    if ((flags & timeline::AbnormalLow) != 0)
        return critical ? QStringLiteral("LL") : QStringLiteral("L");
    if ((flags & timeline::Abnormal) != 0)
        return critical ? QStringLiteral("AA") : QStringLiteral("A");
    return {};
}

QString DateParts::joined() const {
    QStringList parts;
    for (const QString& part : {day, month, year, time})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QLatin1Char(' '));
}

DateParts dateParts(const QString& iso, const QLocale& locale) {
    DateParts parts;
    if (iso.size() < 4)
        return parts;
    parts.year = iso.left(4);
    bool valid = false;
    if (const int month = iso.mid(5, 2).toInt(&valid); iso.size() >= 7 && valid && month >= 1 && month <= 12)
        parts.month = locale.monthName(month, QLocale::ShortFormat);
    if (iso.size() >= 10)
        parts.day = QString::number(iso.mid(8, 2).toInt());
    if (iso.size() >= 13)
        parts.time = iso.size() >= 16 ? iso.mid(11, 5) : iso.mid(11, 2) + QStringLiteral(" h");
    return parts;
}

QString shownDate(const QString& iso, const QLocale& locale) {
    return dateParts(iso, locale).joined();
}

QString valueText(const Phrasebook& words, const timeline::Snapshot& snapshot, std::uint32_t row) {
    const timeline::Columns& columns = snapshot.columns;
    QString value = joinedSides(words, snapshot.text(columns.value[row]));
    const std::string_view status = snapshot.text(columns.status[row]);
    if (value.isEmpty()) {
        const QString whole = text(status);
        QStringList shown;
        for (const QString& one : whole.split(QLatin1Char(timeline::sideSeparator), Qt::SkipEmptyParts))
            shown << say(words, "status." + one.toStdString());
        return shown.join(QLatin1Char(' ') + say(words, "word.or") + QLatin1Char(' '));
    }
    const QString unit = text(snapshot.text(columns.unit[row]));
    if (!unit.isEmpty())
        value += QChar(0xA0) + unit;
    if (const QString flag = flagLetters(columns.flags[row]); !flag.isEmpty())
        value += QChar(0xA0) + flag;
    return value;
}

QString rowSentence(const Phrasebook& words, const timeline::Snapshot& snapshot, std::uint32_t row,
                    const QLocale& locale) {
    const timeline::Columns& columns = snapshot.columns;
    const auto kind = clinical::name(columns.kind[row]);
    QStringList parts{say(words, "kind." + std::string(kind)), text(snapshot.text(columns.title[row]))};
    if (const QString value = valueText(words, snapshot, row); !value.isEmpty())
        parts << island(value);
    if (const QString date = shownDate(text(snapshot.text(columns.date[row])), locale); !date.isEmpty())
        parts << date;
    parts << badges(snapshot, columns.sources[row]).join(QLatin1Char(' '));
    if ((columns.flags[row] & timeline::Disputed) != 0)
        parts << say(words, "mark.disputed");
    if ((columns.flags[row] & timeline::ZoneUnknown) != 0)
        parts << say(words, "mark.zone-unknown");
    return parts.join(QStringLiteral(", "));
}

} // namespace anamnesis::tables
