// SPDX-License-Identifier: GPL-3.0-or-later
// Delegates: the row's ground, line and focus ring, and one way of painting per role of a column.
#pragma once

#include "ui/common/Runs.h"

#include <QLocale>
#include <QStyledItemDelegate>
#include <QTableView>

#include <functional>

namespace anamnesis::ui {

class Cell : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    virtual void contents(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const;
    [[nodiscard]] virtual int contentsWidth(const QModelIndex& index) const;
    [[nodiscard]] virtual QColor ground(const QModelIndex& index) const;
};

/// A cell of runs made by a function; the common case.
class RunsCell : public Cell {
    Q_OBJECT

public:
    using Make = std::function<Runs(const QModelIndex&)>;
    RunsCell(Make make, QObject* parent, bool atEnd = false) : Cell(parent), m_make(std::move(make)), m_atEnd(atEnd) {}

protected:
    void contents(QPainter&, const QRect&, const QStyleOptionViewItem&, const QModelIndex&) const override;
    [[nodiscard]] int contentsWidth(const QModelIndex& index) const override;

private:
    Make m_make;
    bool m_atEnd;
};

/// Day, month, year, time stand below each other; what was not said leaves its place empty.
class DateCell : public Cell {
    Q_OBJECT

public:
    DateCell(const QLocale& locale, const QString& zoneMark, QObject* parent);
    void setLocale(const QLocale& locale) { m_locale = locale; }

protected:
    void contents(QPainter&, const QRect&, const QStyleOptionViewItem&, const QModelIndex&) const override;
    [[nodiscard]] int contentsWidth(const QModelIndex& index) const override;

private:
    QLocale m_locale;
    QString m_zoneMark;
};

/// Numbers aligned on the decimal sign, then unit and flag; words start at the edge. Never cut: "…" where room is
/// short.
class ValueCell : public Cell {
    Q_OBJECT

public:
    enum class Unit { Shown, Hidden };
    ValueCell(Unit unit, QObject* parent) : Cell(parent), m_unit(unit) {}

protected:
    void contents(QPainter&, const QRect&, const QStyleOptionViewItem&, const QModelIndex&) const override;
    [[nodiscard]] int contentsWidth(const QModelIndex& index) const override;
    [[nodiscard]] QColor ground(const QModelIndex& index) const override;

private:
    Unit m_unit;
};

/// Heights, scrolling, selection and header after visual-language.md.
void setUpTable(QTableView& table, const QString& accessibleName);
/// Widens the columns to the widest of the first rows, so that no value is cut.
void fitColumns(QTableView& table, const std::vector<int>& columns);

} // namespace anamnesis::ui
