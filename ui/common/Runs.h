// SPDX-License-Identifier: GPL-3.0-or-later
// A line of small things: words, source badges, ledger cells, icons, key hints. Delegates and labels paint them alike,
// and the same runs read as one sentence for screen readers and the clipboard. Mirrors right to left.
#pragma once

#include "models/timeline/Discrepancy.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QString>
#include <QStringList>

#include <vector>

namespace anamnesis::ui {

struct Run {
    enum class What { Words, Badge, Ledger, Icon, Key, NotKnown, Stack, NotEqual, Severity, Space, Dot };

    What what = What::Words;
    QString text = {};
    QColor color = {}; ///< invalid: text
    Role role = Role::Body;
    bool semibold = false;
    bool elides = false; ///< may be shortened at its end when room is short; titles only, never a value
    int amount = 0;      ///< Space: px; Severity: its number
    QString spoken = {}; ///< what is read aloud where the mark itself is no word
};
using Runs = std::vector<Run>;

[[nodiscard]] Run words(const QString& text, const QColor& color = {}, Role role = Role::Body);
[[nodiscard]] Run strong(const QString& text, const QColor& color = {}, Role role = Role::Body);
[[nodiscard]] Run title(const QString& text, bool semibold = true); ///< elides
[[nodiscard]] Run badge(const QString& letters);
[[nodiscard]] Run ledgerCell(QChar letter, const QString& spoken);
[[nodiscard]] Run iconRun(const QString& name, const QColor& color);
[[nodiscard]] Run key(const QString& keys, const QColor& color = {});
[[nodiscard]] Run notKnown(const QString& text);
[[nodiscard]] Run stack(int count);
[[nodiscard]] Run notEqual(const QString& spoken);
[[nodiscard]] Run severityMark(timeline::DiscrepancySeverity severity);
[[nodiscard]] Run space(int px);
[[nodiscard]] Run newDot(const QString& spoken);
void addBadges(Runs& runs, const QStringList& letters);

struct PlacedRun {
    const Run* run = nullptr;
    QString text = {};
    QRect rect; ///< left to right; mirrored when painted
};
/// Lines no wider than `width` (0: one line), broken between words.
[[nodiscard]] std::vector<PlacedRun> place(const Runs& runs, int width);
[[nodiscard]] QSize sizeOf(const Runs& runs, int width = 0);
/// Of one line when everything that may be shortened is.
[[nodiscard]] int leastWidth(const Runs& runs);
/// One line in `rect`, vertically centred; the eliding run gives way first.
void paintLine(QPainter& painter, const QRect& rect, const Runs& runs, Qt::LayoutDirection direction,
               bool atEnd = false);
/// Wrapped from the top of `rect`.
void paintWrapped(QPainter& painter, const QRect& rect, const Runs& runs, Qt::LayoutDirection direction);
[[nodiscard]] QString spoken(const Runs& runs);

} // namespace anamnesis::ui
