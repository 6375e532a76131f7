// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/Roles.h"

#include "models/timeline/Title.h"
#include <string>

namespace anamnesis::tables {

namespace {

using Shape = QString (*)(const Phrasebook&, const QString&);

QString asSent(const Phrasebook&, const QString& side) {
    return side;
}

QString joinedBy(const Phrasebook& words, std::string_view stored, Shape shape) {
    const QString whole = text(stored);
    if (!whole.contains(QLatin1Char(timeline::sideSeparator)))
        return shape(words, whole);
    QStringList sides; // a side that is a status word is said in the language; anything else stays as sent
    for (const QString& side : whole.split(QLatin1Char(timeline::sideSeparator), Qt::SkipEmptyParts))
        sides << say(words, "status." + shape(words, side).toStdString());
    // A right-to-left "or" would turn the figures around it: each side is an island then.
    const QString joint = say(words, "word.or");
    if (joint.isRightToLeft())
        for (QString& side : sides)
            side = QChar(0x2068) + side + QChar(0x2069);
    return sides.join(QLatin1Char(' ') + joint + QLatin1Char(' '));
}

/// Kinds whose row is a value: without one it must say so, whatever its status.
bool isMeasured(clinical::Kind kind) {
    return kind == clinical::Kind::LabResult || kind == clinical::Kind::VitalSign;
}

QString statusText(const Phrasebook& words, std::string_view status) {
    QStringList shown;
    for (const QString& one : text(status).split(QLatin1Char(timeline::sideSeparator), Qt::SkipEmptyParts))
        shown << say(words, "status." + one.toStdString());
    return shown.join(QLatin1Char(' ') + say(words, "word.or") + QLatin1Char(' '));
}

QString noValue(const Phrasebook& words, const timeline::Snapshot& snapshot, std::uint32_t row) {
    const QString none = say(words, "value.none");
    const std::string_view status = snapshot.text(snapshot.columns.status[row]);
    QStringList why;
    if (const QString reason = text(snapshot.text(snapshot.columns.detail[row])); !reason.isEmpty())
        why << reason;
    if (!status.empty() && status != "final" && status != "corrected" && status != "amended")
        why << statusText(words, status);
    return why.isEmpty() ? none : none + QStringLiteral(" (") + why.join(QStringLiteral(", ")) + QLatin1Char(')');
}

} // namespace

QString joinedSides(const Phrasebook& words, std::string_view stored) {
    return joinedBy(words, stored, asSent);
}

QString joinedQuantities(const Phrasebook& words, std::string_view stored, UnitUse use) {
    return use == UnitUse::Dose
               ? joinedBy(words, stored,
                          [](const Phrasebook&, const QString& side) { return shownQuantity(side, UnitUse::Dose); })
               : joinedBy(words, stored, [](const Phrasebook&, const QString& side) { return shownQuantity(side); });
}

QString joinedFrequencies(const Phrasebook& words, std::string_view stored) {
    return joinedBy(words, stored, shownFrequency);
}

QString island(const QString& quantity) {
    // Between islands of its own ("10 أو 20 mg") a right-to-left word sets the direction of the whole.
    const QChar start(quantity.isRightToLeft() ? 0x2067 : 0x2066);
    return quantity.isEmpty() ? quantity : start + quantity + QChar(0x2069);
}

QString withTail(const QString& value, const QString& tail) {
    if (value.isEmpty() || tail.isEmpty())
        return value;
    const bool closed = value.endsWith(QChar(0x2069));
    QString whole = value;
    return whole.insert(value.size() - (closed ? 1 : 0), QChar(0xA0) + tail);
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

QString titleText(const Phrasebook& words, const timeline::Snapshot& snapshot, std::uint32_t row) {
    const timeline::Columns& columns = snapshot.columns;
    return text(timeline::markedTitle(words, columns.kind[row], std::string(snapshot.text(columns.title[row])),
                                      columns.flags[row]));
}

QString titleText(const Phrasebook& words, const timeline::Snapshot& snapshot, const ItemId& item,
                  std::string_view otherwise) {
    constexpr unsigned marked = timeline::NamedHere | timeline::Unnamed | timeline::RetiredCode | timeline::Denied;
    for (std::uint32_t row = 0; row < snapshot.size(); ++row)
        if ((snapshot.columns.flags[row] & marked) != 0 && snapshot.text(snapshot.columns.id[row]) == item.value)
            return titleText(words, snapshot, row);
    return text(otherwise);
}

QString namedClaim(std::span<const timeline::CodeName> names, const QString& claim) {
    for (const timeline::CodeName& name : names)
        if (name.shown && claim == text(name.sent))
            return QStringLiteral("≙ %1 (%2)").arg(text(name.text), claim);
    return claim;
}

QString valueText(const Phrasebook& words, const timeline::Snapshot& snapshot, std::uint32_t row) {
    const timeline::Columns& columns = snapshot.columns;
    const UnitUse use = clinical::isMedication(columns.kind[row]) ? UnitUse::Dose : UnitUse::Measured;
    QString value = joinedQuantities(words, snapshot.text(columns.value[row]), use);
    if (value.isEmpty()) {
        const std::string_view status = snapshot.text(columns.status[row]);
        const bool disputed = status.find(timeline::sideSeparator) != std::string_view::npos;
        return isMeasured(columns.kind[row]) && !disputed ? noValue(words, snapshot, row) : statusText(words, status);
    }
    value = withTail(value, shownUnit(text(snapshot.text(columns.unit[row])), use));
    return withTail(value, flagLetters(columns.flags[row]));
}

QString rowSentence(const Phrasebook& words, const timeline::Snapshot& snapshot, std::uint32_t row,
                    const QLocale& locale) {
    const timeline::Columns& columns = snapshot.columns;
    const auto kind = clinical::name(columns.kind[row]);
    QStringList parts{say(words, "kind." + std::string(kind)), titleText(words, snapshot, row)};
    if (const QString value = valueText(words, snapshot, row); !value.isEmpty())
        parts << island(value);
    if (const QString date = shownDate(text(snapshot.text(columns.date[row])), locale); !date.isEmpty())
        parts << date;
    parts << badges(snapshot, columns.sources[row]).join(QLatin1Char(' '));
    if ((columns.flags[row] & timeline::Disputed) != 0)
        parts << say(words, "mark.disputed");
    if ((columns.flags[row] & timeline::NamedHere) != 0)
        parts << say(words, "mark.named");
    if ((columns.flags[row] & timeline::Superseded) != 0)
        parts << say(words, "mark.superseded");
    if ((columns.flags[row] & timeline::ZoneUnknown) != 0)
        parts << say(words, "mark.zone-unknown");
    return parts.join(QStringLiteral(", "));
}

} // namespace anamnesis::tables
