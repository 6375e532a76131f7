// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RunsTable.h"

#include "models/tables/Roles.h"
#include "ui/common/Cells.h"

#include <QHeaderView>

#include <algorithm>

namespace anamnesis::ui {
namespace {

constexpr int runsRole = Qt::UserRole + 100;

class StoredCell final : public RunsCell {
public:
    explicit StoredCell(QObject* parent)
        : RunsCell([](const QModelIndex& index) { return index.data(runsRole).value<Runs>(); }, parent) {}

protected:
    void contents(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override {
        RunsCell::contents(painter, inside, option, index);
        if (index.data(tables::OddRole).toBool()) {
            painter.setPen(tokens().disputed);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
    }
};

} // namespace

RunsTable::RunsTable(const QString& accessibleName, QWidget* parent) : QTableWidget(parent) {
    setUpTable(*this, accessibleName);
    setItemDelegate(new StoredCell(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
}

void RunsTable::setHead(const QStringList& labels) {
    setColumnCount(static_cast<int>(labels.size()));
    setHorizontalHeaderLabels(labels);
}

void RunsTable::setCell(int row, int column, const Runs& runs, const QColor& ground, bool odd) {
    auto* cell = new QTableWidgetItem(spoken(runs));
    cell->setData(runsRole, QVariant::fromValue(runs));
    cell->setData(tables::OddRole, odd);
    cell->setData(Qt::ToolTipRole, spoken(runs));
    if (ground.isValid())
        cell->setBackground(ground);
    setItem(row, column, cell);
}

void RunsTable::setCellId(int row, const QString& id) {
    if (item(row, 0))
        item(row, 0)->setData(tables::IdRole, id);
}

QString RunsTable::idOf(int row) const {
    return row >= 0 && item(row, 0) ? item(row, 0)->data(tables::IdRole).toString() : QString();
}

void RunsTable::fitHeight(int mostRows) {
    const int rows = std::min(std::max(rowCount(), 1), mostRows);
    const int bar = rowCount() > mostRows ? 0 : 2;
    setFixedHeight(horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize() + bar);
    setVerticalScrollBarPolicy(rowCount() > mostRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void RunsTable::fitWidth(int stretched) {
    std::vector<int> others;
    for (int column = 0; column < columnCount(); ++column)
        if (column != stretched)
            others.push_back(column);
    fitColumns(*this, others);
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void RunsTable::fitWidth(int stretched, int yielding) {
    fitWidth(stretched);
    m_stretched = stretched;
    m_yielding = yielding;
    m_yieldingMost = columnWidth(yielding);
    m_yieldingLeast = m_stretchedMost = m_others = 0;
    const int padding = 14;
    for (int row = 0; row < rowCount(); ++row) {
        if (const QTableWidgetItem* cell = item(row, yielding))
            m_yieldingLeast = std::max(m_yieldingLeast, leastWidth(cell->data(runsRole).value<Runs>()) + padding);
        if (const QTableWidgetItem* cell = item(row, stretched))
            m_stretchedMost = std::max(m_stretchedMost, sizeOf(cell->data(runsRole).value<Runs>()).width() + padding);
    }
    for (int column = 0; column < columnCount(); ++column)
        if (column != stretched && column != yielding)
            m_others += columnWidth(column);
    share();
}

void RunsTable::share() {
    if (m_yielding < 0)
        return;
    const int room = viewport()->width() - m_others - m_stretchedMost;
    setColumnWidth(m_yielding, std::clamp(room, std::min(m_yieldingLeast, m_yieldingMost), m_yieldingMost));
}

void RunsTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    share();
}

} // namespace anamnesis::ui
