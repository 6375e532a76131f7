// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Cells.h"

#include "models/tables/Roles.h"
#include "ui/common/Marks.h"

#include <QApplication>
#include <QHeaderView>

#include <algorithm>

namespace anamnesis::ui {
namespace {

constexpr int padding = 6;

QString directed(const QString& text) {
    return QChar(0x2066) + text + QChar(0x2069);
}

} // namespace

void Cell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool header = index.data(tables::HeaderRowRole).toBool();
    painter->fillRect(option.rect, selected ? tokens().sel : header ? tokens().window : ground(index));
    painter->setPen(tokens().line2);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setClipRect(option.rect);
    contents(*painter, option.rect.adjusted(padding, 0, -padding, -1), option, index);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocus(*painter, option.rect);
    painter->restore();
}

QSize Cell::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {contentsWidth(index) + 2 * padding + 2, QFontMetrics(typeface(Role::Body)).height() + 6};
}

void Cell::contents(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const {
    Run run = title(index.data().toString(), index.data(tables::HeaderRowRole).toBool());
    paintLine(painter, inside, {run}, option.direction);
}

int Cell::contentsWidth(const QModelIndex& index) const {
    return QFontMetrics(typeface(Role::Body)).horizontalAdvance(index.data().toString());
}

QColor Cell::ground(const QModelIndex& index) const {
    const QVariant own = index.data(Qt::BackgroundRole);
    return own.canConvert<QBrush>() ? own.value<QBrush>().color() : tokens().base;
}

void RunsCell::contents(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    paintLine(painter, inside, m_make(index), option.direction, m_atEnd);
}

int RunsCell::contentsWidth(const QModelIndex& index) const {
    return sizeOf(m_make(index)).width();
}

DateCell::DateCell(const QLocale& locale, const QString& zoneMark, QObject* parent)
    : Cell(parent), m_locale(locale), m_zoneMark(zoneMark) {}

namespace {

struct DateColumns {
    int day, month, year, time, blank;
    [[nodiscard]] int width() const { return day + month + year + time + 3 * blank; }
};

DateColumns dateColumns(const QLocale& locale) {
    const QFontMetrics metrics(typeface(Role::Body));
    int month = 0;
    for (int i = 1; i <= 12; ++i)
        month = std::max(month, metrics.horizontalAdvance(locale.monthName(i, QLocale::ShortFormat)));
    return {metrics.horizontalAdvance(QStringLiteral("00")), month, metrics.horizontalAdvance(QStringLiteral("0000")),
            metrics.horizontalAdvance(QStringLiteral("00:00")), 4};
}

} // namespace

void DateCell::contents(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const DateColumns widths = dateColumns(m_locale);
    const tables::DateParts parts = tables::dateParts(index.data(tables::DateRole).toString(), m_locale);
    painter.setFont(typeface(Role::Body));
    int x = 0;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto put = [&](const QString& text, int width, Qt::Alignment align, const QColor& color) {
        QRect box(mirrored ? inside.right() + 1 - x - width : inside.left() + x, inside.top(), width, inside.height());
        painter.setPen(color);
        painter.drawText(box, static_cast<int>(align | Qt::AlignVCenter) | Qt::TextDontClip, text);
        x += width + widths.blank;
    };
    const Qt::Alignment end = mirrored ? Qt::AlignLeft : Qt::AlignRight,
                        start = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    put(parts.day, widths.day, end | Qt::AlignAbsolute, tokens().text);
    put(parts.month, widths.month, start | Qt::AlignAbsolute, tokens().text);
    put(parts.year, widths.year, start | Qt::AlignAbsolute, tokens().text);
    put(parts.time, widths.time, start | Qt::AlignAbsolute, tokens().text2);
    if ((index.data(tables::FlagsRole).toUInt() & timeline::ZoneUnknown) != 0) {
        painter.setFont(typeface(Role::Badge));
        put(m_zoneMark, QFontMetrics(typeface(Role::Badge)).horizontalAdvance(m_zoneMark), start | Qt::AlignAbsolute,
            tokens().clinical);
    }
}

int DateCell::contentsWidth(const QModelIndex&) const {
    return dateColumns(m_locale).width() + 4 + QFontMetrics(typeface(Role::Badge)).horizontalAdvance(m_zoneMark);
}

namespace {

struct Number {
    QString whole, fraction; ///< fraction with its sign
    bool plain = false;
};

/// "< 6", "-1.25", "8,140": a number with at most a comparator before; anything else is words.
Number split(const QString& value) {
    Number number;
    int digits = 0;
    for (const QChar c : value) {
        if (c.isDigit())
            ++digits;
        else if (!QStringLiteral("<>=≤≥-+., ").contains(c))
            return number;
    }
    if (digits == 0 || value.contains(QLatin1String(", ")))
        return number;
    const qsizetype at = value.indexOf(QLatin1Char('.'));
    number.plain = true;
    number.whole = at < 0 ? value : value.left(at);
    number.fraction = at < 0 ? QString() : value.mid(at);
    return number;
}

/// Words that no one disputes and that are no quantity: only these may be shortened at their end.
bool isSentence(const QString& value, unsigned flags) {
    return (flags & timeline::Disputed) == 0 && !value.isEmpty() && value[0].isLetter();
}

/// Never through a figure: "12" must not be read as "1".
QString shortened(const QFontMetrics& metrics, const QString& sentence, int width) {
    QString made = metrics.elidedText(sentence, Qt::ElideRight, width);
    if (made == sentence)
        return made;
    made.chop(1);
    while (!made.isEmpty() && (made.back().isDigit() || QStringLiteral(".,-/ ").contains(made.back())))
        made.chop(1);
    return made + QStringLiteral("…");
}

} // namespace

void ValueCell::contents(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const unsigned flags = index.data(tables::FlagsRole).toUInt();
    const QString value = index.data(tables::ValueRole).toString();
    if (value.isEmpty()) {
        if (const QString letter = index.data(tables::OutcomeRole).toString(); !letter.isEmpty()) {
            paintHatch(painter, option.rect, tokens().hatch, {});
            paintLedgerCell(painter, QRect(inside.center() - QPoint(8, 8), QSize(16, 16)), letter[0]);
        }
        return;
    }
    const QString unit = m_unit == Unit::Shown ? index.data(tables::UnitRole).toString() : QString();
    const QString flag = tables::flagLetters(flags);
    const bool abnormal = !flag.isEmpty();
    const QFont body = typeface(Role::Body, abnormal && m_unit == Unit::Hidden);
    const QFontMetrics metrics(body);
    const Number number = split(value);
    const int flagWidth = QFontMetrics(typeface(Role::Small, true)).horizontalAdvance(QStringLiteral("HH"));
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter.setFont(body);
    // Quantities run left to right in every language; only their place mirrors.
    const auto at = [&](int x, int width) {
        return QRect(mirrored ? inside.right() + 1 - x - width : inside.left() + x, inside.top(), width,
                     inside.height());
    };
    const QColor ink = (flags & timeline::Disputed) != 0    ? tokens().disputed
                       : abnormal && m_unit == Unit::Hidden ? tokens().abnormal
                                                            : tokens().text;
    if (!number.plain || (flags & timeline::Disputed) != 0) {
        QString whole = tables::withTail(value, unit);
        const int width = metrics.horizontalAdvance(whole);
        const bool fits = width <= inside.width();
        painter.setPen(number.plain || (flags & timeline::Disputed) == 0 ? tokens().text : tokens().text);
        painter.drawText(inside, (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter,
                         fits                       ? (unit.isEmpty() ? whole : directed(whole))
                         : isSentence(value, flags) ? shortened(metrics, whole, inside.width())
                                                    : QStringLiteral("…"));
        return;
    }
    const int mark = m_unit == Unit::Hidden ? 12 : 0;
    const int wholeWidth = m_unit == Unit::Shown
                               ? metrics.horizontalAdvance(QStringLiteral("0,00"))
                               : inside.width() - flagWidth - metrics.horizontalAdvance(QStringLiteral(".00"));
    const int fractionWidth = metrics.horizontalAdvance(QStringLiteral(".000"));
    const int needed = std::max(wholeWidth, metrics.horizontalAdvance(number.whole)) +
                       metrics.horizontalAdvance(number.fraction) + metrics.horizontalAdvance(unit);
    if (metrics.horizontalAdvance(number.whole) > wholeWidth - mark + 8 ||
        (m_unit == Unit::Shown && needed > inside.width())) {
        const QString whole = tables::withTail(value, unit);
        painter.setPen(ink);
        painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter,
                         metrics.horizontalAdvance(whole) <= inside.width() ? directed(whole) : QStringLiteral("…"));
        return;
    }
    painter.setPen(ink);
    const auto draw = [&](int x, int width, Qt::Alignment align, const QString& text) {
        painter.drawText(at(x, width),
                         static_cast<int>(align | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextDontClip,
                         directed(text));
    };
    if (mirrored) {
        // An island: [whole][fraction] [unit], laid from its left end inside the mirrored cell.
        const QString whole = tables::withTail(value, unit);
        draw(m_unit == Unit::Hidden ? 18 : 0, metrics.horizontalAdvance(whole) + 8, Qt::AlignRight, whole);
    } else {
        draw(0, wholeWidth, Qt::AlignRight, number.whole);
        draw(wholeWidth, fractionWidth, Qt::AlignLeft, number.fraction);
        painter.setPen(tokens().text2);
        if (!unit.isEmpty())
            draw(wholeWidth + std::max(fractionWidth, metrics.horizontalAdvance(number.fraction)) + 4,
                 metrics.horizontalAdvance(unit), Qt::AlignLeft, unit);
    }
    if (abnormal) {
        painter.setFont(typeface(Role::Small, true));
        painter.setPen(tokens().abnormal);
        draw(inside.width() - flagWidth, flagWidth, mirrored ? Qt::AlignLeft : Qt::AlignRight, flag);
    }
    if ((flags & timeline::Converted) != 0 && m_unit == Unit::Hidden) {
        painter.setFont(typeface(Role::Body, true));
        painter.setPen(tokens().accent);
        draw(-2, 12, mirrored ? Qt::AlignRight : Qt::AlignLeft, QStringLiteral("≈"));
    }
}

int ValueCell::contentsWidth(const QModelIndex& index) const {
    const QFontMetrics metrics(typeface(Role::Body, true));
    const QString value = index.data(tables::ValueRole).toString();
    if (value.isEmpty())
        return 16;
    const Number number = split(value);
    const QString unit = m_unit == Unit::Shown ? index.data(tables::UnitRole).toString() : QString();
    const int words = metrics.horizontalAdvance(unit.isEmpty() ? value : value + QLatin1Char(' ') + unit);
    if (!number.plain) // a sentence is whole in the tooltip and in the item's panel
        return isSentence(value, index.data(tables::FlagsRole).toUInt())
                   ? std::min(words, metrics.horizontalAdvance(QLatin1Char('x')) * 24)
                   : words;
    const int flag = tables::flagLetters(index.data(tables::FlagsRole).toUInt()).isEmpty()
                         ? 0
                         : metrics.horizontalAdvance(QStringLiteral("HH")) + 4;
    const int whole =
        std::max(metrics.horizontalAdvance(QStringLiteral("0,00")), metrics.horizontalAdvance(number.whole));
    const int fraction =
        std::max(metrics.horizontalAdvance(QStringLiteral(".000")), metrics.horizontalAdvance(number.fraction));
    return whole + fraction + metrics.horizontalAdvance(unit) + flag + 8 + (m_unit == Unit::Hidden ? 12 : 0);
}

QColor ValueCell::ground(const QModelIndex& index) const {
    const bool disputed = (index.data(tables::FlagsRole).toUInt() & timeline::Disputed) != 0;
    return disputed ? tokens().disputedGround : Cell::ground(index);
}

void setUpTable(QTableView& table, const QString& accessibleName) {
    table.setAccessibleName(accessibleName);
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setItemDelegate(new Cell(&table));
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setMinimumSectionSize(12);
    table.verticalHeader()->setDefaultSectionSize(QFontMetrics(typeface(Role::Body)).height() + 7);
    QHeaderView* header = table.horizontalHeader();
    header->setFont(typeface(Role::Small, true));
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setFixedHeight(QFontMetrics(typeface(Role::Small)).height() + 11);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(24);
}

void fitColumns(QTableView& table, const std::vector<int>& columns) {
    const QAbstractItemModel* model = table.model();
    const int rows = model ? std::min(model->rowCount(), 300) : 0;
    for (const int column : columns) {
        const QHeaderView* header = table.horizontalHeader();
        const QString name = model ? model->headerData(column, Qt::Horizontal).toString() : QString();
        const bool arrow = table.isSortingEnabled() && header->sortIndicatorSection() == column;
        int width = header->metaObject() != &QHeaderView::staticMetaObject
                        ? header->sectionSizeHint(column)
                        : QFontMetrics(typeface(Role::Small, true)).horizontalAdvance(name) + (arrow ? 28 : 14);
        const QAbstractItemDelegate* delegate =
            table.itemDelegateForColumn(column) ? table.itemDelegateForColumn(column) : table.itemDelegate();
        for (int row = 0; row < rows; ++row)
            width = std::max(width, delegate->sizeHint({}, model->index(row, column)).width());
        table.setColumnWidth(column, width);
    }
}

} // namespace anamnesis::ui
