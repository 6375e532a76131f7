// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of the lab matrix: values with their marks, sparklines, a header of dates with badges.
#pragma once

#include "ui/common/Cells.h"

#include <QHeaderView>

namespace anamnesis::ui {

class MatrixCell : public ValueCell {
    Q_OBJECT

public:
    explicit MatrixCell(QObject* parent) : ValueCell(Unit::Hidden, parent) {}

protected:
    void contents(QPainter&, const QRect&, const QStyleOptionViewItem&, const QModelIndex&) const override;
};

class SparklineCell : public Cell {
    Q_OBJECT

public:
    using Cell::Cell;

protected:
    void contents(QPainter&, const QRect&, const QStyleOptionViewItem&, const QModelIndex&) const override;
    [[nodiscard]] int contentsWidth(const QModelIndex&) const override { return 78; }
};

/// Two lines: day and month; year or time with the badges of who reported.
class TimeHeader : public QHeaderView {
    Q_OBJECT

public:
    TimeHeader(const QLocale& locale, QWidget* parent);
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] std::pair<Runs, Runs> lines(int section) const;

    QLocale m_locale;
};

} // namespace anamnesis::ui
