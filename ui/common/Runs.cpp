// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Runs.h"

#include "ui/common/Icons.h"
#include "ui/common/Marks.h"

#include <QPaintDevice>

#include <algorithm>

namespace anamnesis::ui {
namespace {

constexpr int gap = 4;

QFont fontOf(const Run& run) {
    QFont made = typeface(run.role, run.semibold);
    made.setItalic(run.what == Run::What::NotKnown);
    return made;
}

QSize sizeOfOne(const Run& run, const QString& text) {
    switch (run.what) {
    case Run::What::Badge:
        return badgeSize(text);
    case Run::What::Key:
        return badgeSize(text);
    case Run::What::Stack:
        return badgeSize(text) - QSize(4, -2);
    case Run::What::Ledger:
        return {16, 16};
    case Run::What::NotEqual:
        return {17, 17};
    case Run::What::Icon:
    case Run::What::Severity:
        return {16, 16};
    case Run::What::Dot:
        return {8, 8};
    case Run::What::Space:
        return {run.amount, 1};
    default: {
        const QFontMetrics metrics(fontOf(run));
        return {metrics.horizontalAdvance(text) + (run.what == Run::What::NotKnown ? 2 : 0), metrics.height()};
    }
    }
}

void paintOne(QPainter& painter, const QRect& rect, const Run& run, const QString& text,
              Qt::LayoutDirection direction) {
    const QColor ink = run.color.isValid() ? run.color : tokens().text;
    switch (run.what) {
    case Run::What::Badge:
        paintBadge(painter, rect, text);
        return;
    case Run::What::Key:
        paintKey(painter, rect, text, run.color.isValid() ? run.color : tokens().text2);
        return;
    case Run::What::Stack:
        paintStack(painter, rect, text);
        return;
    case Run::What::Ledger:
        paintLedgerCell(painter, rect, text.isEmpty() ? QLatin1Char('N') : text[0]);
        return;
    case Run::What::NotEqual:
        paintNotEqual(painter, rect);
        return;
    case Run::What::Severity:
        paintSeverity(painter, rect, static_cast<timeline::DiscrepancySeverity>(run.amount));
        return;
    case Run::What::Icon:
        painter.drawPixmap(rect.topLeft(), iconPixmap(text, ink, 16, painter.device()->devicePixelRatioF()));
        return;
    case Run::What::NotKnown:
        paintNotKnown(painter, rect, text);
        return;
    case Run::What::Dot:
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QRectF(rect.center().x() - 3.0, rect.center().y() - 3.0, 7, 7));
        painter.restore();
        return;
    case Run::What::Space:
        return;
    case Run::What::Words:
        break;
    }
    painter.save();
    painter.setFont(fontOf(run));
    painter.setPen(ink);
    painter.setLayoutDirection(run.role == Role::Raw ? Qt::LeftToRight : direction);
    // A title runs as it is written, so that its ellipsis stands at its own end also in a mirrored window.
    const bool own = run.elides && direction == Qt::RightToLeft;
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute | Qt::TextDontClip | Qt::TextSingleLine,
                     own ? QChar(0x2068) + text + QChar(0x2069) : text);
    painter.restore();
}

QRect mirrored(const QRect& rect, const QRect& within, Qt::LayoutDirection direction) {
    QRect placed = rect.translated(within.topLeft());
    if (direction == Qt::RightToLeft)
        placed.moveLeft(within.right() + 1 - rect.x() - rect.width());
    return placed;
}

} // namespace

Run words(const QString& text, const QColor& color, Role role) {
    return {.text = text, .color = color, .role = role};
}
Run strong(const QString& text, const QColor& color, Role role) {
    return {.text = text, .color = color, .role = role, .semibold = true};
}
Run title(const QString& text, bool semibold) {
    return {.text = text, .semibold = semibold, .elides = true};
}
Run badge(const QString& letters) {
    return {.what = Run::What::Badge, .text = letters};
}
Run ledgerCell(QChar letter, const QString& spokenAs) {
    return {.what = Run::What::Ledger, .text = letter, .spoken = spokenAs};
}
Run iconRun(const QString& name, const QColor& color) {
    return {.what = Run::What::Icon, .text = name, .color = color};
}
Run key(const QString& keys, const QColor& color) {
    return {.what = Run::What::Key, .text = keys, .color = color};
}
Run notKnown(const QString& text) {
    return {.what = Run::What::NotKnown, .text = text};
}
Run stack(int count) {
    return {.what = Run::What::Stack, .text = QString::number(count)};
}
Run notEqual(const QString& spokenAs) {
    return {.what = Run::What::NotEqual, .spoken = spokenAs};
}
Run severityMark(timeline::DiscrepancySeverity severity) {
    return {.what = Run::What::Severity, .amount = static_cast<int>(severity)};
}
Run space(int px) {
    return {.what = Run::What::Space, .amount = px};
}
Run newDot(const QString& spokenAs) {
    return {.what = Run::What::Dot, .color = tokens().accent, .spoken = spokenAs};
}
void addBadges(Runs& runs, const QStringList& letters) {
    for (const QString& one : letters)
        runs.push_back(badge(one));
}

std::vector<PlacedRun> place(const Runs& runs, int width) {
    std::vector<PlacedRun> placed;
    int x = 0, y = 0, lineHeight = 0;
    std::size_t lineStart = 0;
    const auto endLine = [&] {
        for (std::size_t i = lineStart; i < placed.size(); ++i)
            placed[i].rect.moveTop(y + (lineHeight - placed[i].rect.height()) / 2);
        y += lineHeight + 2;
        x = lineHeight = 0;
        lineStart = placed.size();
    };
    const auto put = [&](const Run& run, const QString& text, int before) {
        const QSize size = sizeOfOne(run, text);
        if (width > 0 && x > 0 && x + before + size.width() > width)
            endLine();
        else if (x > 0)
            x += before;
        placed.push_back({&run, text, QRect(QPoint(x, y), size)});
        x += size.width();
        lineHeight = std::max(lineHeight, size.height());
    };
    for (const Run& run : runs) {
        const int before = x > 0 ? gap : 0;
        if (width <= 0 || run.what != Run::What::Words) {
            put(run, run.text, before);
            continue;
        }
        const QFontMetrics metrics(fontOf(run));
        const int blank = metrics.horizontalAdvance(QLatin1Char(' '));
        bool first = true;
        // As many words as fit go together, so that shaping and direction work on phrases.
        QString phrase;
        int used = x > 0 ? x + before : 0;
        for (const QString& word : run.text.split(QLatin1Char(' '))) {
            if (phrase.isEmpty() && used > 0 && used + metrics.horizontalAdvance(word) > width) {
                endLine();
                used = 0;
            }
            const QString longer = phrase.isEmpty() ? word : phrase + QLatin1Char(' ') + word;
            if (!phrase.isEmpty() && used + metrics.horizontalAdvance(longer) > width) {
                put(run, phrase, first ? before : blank);
                first = false;
                endLine();
                used = 0;
                phrase = word;
            } else {
                phrase = longer;
            }
        }
        put(run, phrase, first ? before : 0);
    }
    endLine();
    return placed;
}

QSize sizeOf(const Runs& runs, int width) {
    QSize size;
    for (const PlacedRun& one : place(runs, width)) {
        size.setWidth(std::max(size.width(), one.rect.right() + 1));
        size.setHeight(std::max(size.height(), one.rect.bottom() + 1));
    }
    return size;
}

int leastWidth(const Runs& runs) {
    Runs shortened = runs;
    for (Run& run : shortened)
        if (run.elides && run.text.size() > 2)
            run.text = QStringLiteral("M…");
    return sizeOf(shortened).width();
}

void paintLine(QPainter& painter, const QRect& rect, const Runs& runs, Qt::LayoutDirection direction, bool atEnd) {
    std::vector<PlacedRun> placed = place(runs, 0);
    if (placed.empty())
        return;
    int over = placed.back().rect.right() + 1 - rect.width();
    for (PlacedRun& one : placed)
        if (over > 0 && one.run->elides) {
            const QFontMetrics metrics(fontOf(*one.run));
            const int room = std::max(metrics.horizontalAdvance(QStringLiteral("M…")), one.rect.width() - over);
            one.text = metrics.elidedText(one.text, Qt::ElideRight, room);
            const int saved = one.rect.width() - metrics.horizontalAdvance(one.text);
            one.rect.setWidth(one.rect.width() - saved);
            for (PlacedRun* later = &one + 1; later <= &placed.back(); ++later)
                later->rect.translate(-saved, 0);
            over -= saved;
        }
    const int shift = atEnd ? std::max(0, rect.width() - placed.back().rect.right() - 1) : 0;
    for (const PlacedRun& one : placed) {
        QRect at = mirrored(one.rect.translated(shift, 0), rect, direction);
        at.moveTop(rect.top() + (rect.height() - at.height()) / 2);
        paintOne(painter, at, *one.run, one.text, direction);
    }
}

void paintWrapped(QPainter& painter, const QRect& rect, const Runs& runs, Qt::LayoutDirection direction) {
    for (const PlacedRun& one : place(runs, rect.width()))
        paintOne(painter, mirrored(one.rect, rect, direction), *one.run, one.text, direction);
}

QString spoken(const Runs& runs) {
    QStringList parts;
    for (const Run& run : runs) {
        if (!run.spoken.isEmpty())
            parts << run.spoken;
        else if (run.what != Run::What::Icon && run.what != Run::What::Space && run.what != Run::What::Key &&
                 !run.text.isEmpty())
            parts << run.text;
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace anamnesis::ui
