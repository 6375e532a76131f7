// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/Zones.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace anamnesis::app::platform {

clinical::ZoneOffsets zoneOffsets(const std::string& name) {
    clinical::ZoneOffsets offsets;
    offsets.name = name;
    offsets.version = "qt-" QT_VERSION_STR;
    if (name.empty())
        return offsets;
    const QTimeZone zone(QByteArray::fromStdString(name));
    if (!zone.isValid())
        return offsets;
    const QDateTime from(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    int before = zone.offsetFromUtc(from);
    offsets.changes.push_back({INT64_MIN, before / 60});
    for (const QTimeZone::OffsetData& change : zone.transitions(from, to)) {
        // The wall clock reads this when the new offset begins; an hour that occurs twice counts as its first.
        const std::int64_t local = change.atUtc.toSecsSinceEpoch() + std::max(before, change.offsetFromUtc);
        offsets.changes.push_back({local, change.offsetFromUtc / 60});
        before = change.offsetFromUtc;
    }
    return offsets;
}

} // namespace anamnesis::app::platform
