// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell tells beside its text. Delegates read these; nothing else does.
#pragma once

#include "models/base/Phrasebook.h"
#include "models/tables/Readable.h"
#include "models/timeline/Snapshot.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <span>
#include <string>

namespace anamnesis::tables {

enum Role : int {
    IdRole = Qt::UserRole + 1, ///< QString: id of the item or discrepancy
    SnapshotRowRole,           ///< int: row of the snapshot, -1 when none
    DateRole,                  ///< QString: ISO at its own precision
    KindRole,                  ///< int: clinical::Kind
    FlagsRole,                 ///< uint: bits of timeline::Flag
    ValueRole,                 ///< QString: number or words, sides joined by the language's "or"
    UnitRole,                  ///< QString
    BadgesRole,                ///< QStringList: badges of sources
    MembersRole,               ///< int: count of statements
    OutcomeRole,               ///< QString: letter of a ledger state, empty when none
    SeverityRole,              ///< int: timeline::DiscrepancySeverity
    NewRole,                   ///< bool
    CopyRole,                  ///< QString: the row as text to copy, with units, dates and sources
    HeaderRowRole,             ///< bool: a group row
    SeriesRole,                ///< QVariantList of points (double) for a sparkline, NaN for a break
    BandRole,                  ///< QVariantList {low, high} of the reference range, NaN where open
    OddRole,                   ///< bool: the odd one out of a disputed row
    CourseRole,                ///< QString: how often and since when, of a row that stands for a course; else empty
    CourseOpenRole,            ///< bool: the course's members follow
};

[[nodiscard]] inline QString text(std::string_view bytes) {
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}
[[nodiscard]] inline QString say(const Phrasebook& words, std::string_view code, const Args& args = {}) {
    return text(words.text(code, args));
}
/// Sides of a disputed text joined by the language's "or"; never one side alone.
[[nodiscard]] QString joinedSides(const Phrasebook& words, std::string_view stored);
/// The same, each side with its unit as people write it.
[[nodiscard]] QString joinedQuantities(const Phrasebook& words, std::string_view stored,
                                       UnitUse use = UnitUse::Measured);
/// The same of frequencies, each in words.
[[nodiscard]] QString joinedFrequencies(const Phrasebook& words, std::string_view stored);
/// A quantity, code or identifier kept left to right inside right-to-left text (U+2066 … U+2069).
/// A text that begins with a right-to-left word, or joins islands by one, is kept right to left.
[[nodiscard]] QString island(const QString& quantity);
/// Unit or flag after a value, inside its last island, so that a right-to-left line does not part them.
[[nodiscard]] QString withTail(const QString& value, const QString& tail);
/// Badges of the sources whose bits are set, in the order of the snapshot.
[[nodiscard]] QStringList badges(const timeline::Snapshot& snapshot, std::uint32_t bits);
[[nodiscard]] QString badgeOf(const timeline::Snapshot& snapshot, std::string_view source);
/// "H", "L", "HH", "LL", "A", or empty.
[[nodiscard]] QString flagLetters(unsigned flags);

/// A date as it was written, in pieces that stand below each other in columns. Missing pieces are empty.
struct DateParts {
    QString day, month, year, time;
    [[nodiscard]] QString joined() const;
};
[[nodiscard]] DateParts dateParts(const QString& iso, const QLocale& locale);
[[nodiscard]] QString shownDate(const QString& iso, const QLocale& locale);

/// The title as people read it: "≙ " before a name that a terminology gave, in words what nobody could name and what
/// its publisher has retired.
[[nodiscard]] QString titleText(const Phrasebook& words, const timeline::Snapshot& snapshot, std::uint32_t row);
/// The same of an item that has such a mark; else `otherwise`.
[[nodiscard]] QString titleText(const Phrasebook& words, const timeline::Snapshot& snapshot, const ItemId& item,
                                std::string_view otherwise);
/// A claim of a source that is a bare code, with the name the item's codes have: "Positive (SNOMED CT 10828004)"; any
/// other stays.
[[nodiscard]] QString namedClaim(std::span<const timeline::CodeName> names, const QString& claim);
/// Value with unit and flag as one text, sides included; a result without a value says so, anything else its status.
[[nodiscard]] QString valueText(const Phrasebook& words, const timeline::Snapshot& snapshot, std::uint32_t row);
/// The row as a sentence: what screen readers and the clipboard get.
[[nodiscard]] QString rowSentence(const Phrasebook& words, const timeline::Snapshot& snapshot, std::uint32_t row,
                                  const QLocale& locale);

} // namespace anamnesis::tables
