// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ItemTable.h"

#include <algorithm>
#include <array>

namespace anamnesis::tables {
namespace {

constexpr std::array<const char*, ItemTable::ColumnCount> headers{"column.new",     "column.date",    "column.kind",
                                                                  "column.title",   "column.value",   "column.sources",
                                                                  "column.members", "column.disputed"};

} // namespace

ItemTable::ItemTable(const Phrasebook& words, QObject* parent) : QAbstractTableModel(parent), m_words(words) {}

void ItemTable::setSnapshot(timeline::SnapshotPointer snapshot) {
    beginResetModel();
    m_snapshot = std::move(snapshot);
    refill();
    endResetModel();
}

void ItemTable::setFilter(timeline::Filter filter) {
    beginResetModel();
    m_filter = std::move(filter);
    refill();
    endResetModel();
}

void ItemTable::setLocale(const QLocale& locale) {
    m_locale = locale;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ItemTable::refill() {
    m_rows.clear();
    if (m_snapshot)
        m_rows = timeline::sorted(*m_snapshot, timeline::select(*m_snapshot, m_filter), m_key, m_descending);
}

int ItemTable::rowOf(const QString& itemId) const {
    if (!m_snapshot)
        return -1;
    const std::string wanted = itemId.toStdString();
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](std::uint32_t row) {
        return m_snapshot->text(m_snapshot->columns.id[row]) == wanted;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ItemTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ItemTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ItemTable::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_snapshot)
        return {};
    const std::uint32_t row = m_rows[static_cast<std::size_t>(index.row())];
    const timeline::Snapshot& snapshot = *m_snapshot;
    const timeline::Columns& columns = snapshot.columns;
    switch (role) {
    case IdRole:
        return text(snapshot.text(columns.id[row]));
    case SnapshotRowRole:
        return static_cast<int>(row);
    case DateRole:
        return text(snapshot.text(columns.date[row]));
    case KindRole:
        return static_cast<int>(columns.kind[row]);
    case FlagsRole:
        return static_cast<uint>(columns.flags[row]);
    case ValueRole: {
        const QString value =
            joinedQuantities(m_words, snapshot.text(columns.value[row]),
                             clinical::isMedication(columns.kind[row]) ? UnitUse::Dose : UnitUse::Measured);
        return value.isEmpty() ? valueText(m_words, snapshot, row) : value;
    }
    case UnitRole:
        return shownUnit(text(snapshot.text(columns.unit[row])),
                         clinical::isMedication(columns.kind[row]) ? UnitUse::Dose : UnitUse::Measured);
    case BadgesRole:
        return badges(snapshot, columns.sources[row]);
    case MembersRole:
        return static_cast<int>(columns.members[row]);
    case NewRole:
        return (columns.flags[row] & timeline::New) != 0;
    case CopyRole:
    case Qt::AccessibleTextRole:
        return rowSentence(m_words, snapshot, row, m_locale);
    case Qt::ToolTipRole:
        if (index.column() == KindColumn)
            return say(m_words, "kind." + std::string(clinical::name(columns.kind[row])));
        return index.column() == Value || index.column() == Title ? rowSentence(m_words, snapshot, row, m_locale)
                                                                  : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Date:
        return shownDate(text(snapshot.text(columns.date[row])), m_locale);
    case KindColumn:
        return say(m_words, "kind." + std::string(clinical::name(columns.kind[row])));
    case Title:
        return titleText(m_words, snapshot, row);
    case Value:
        return valueText(m_words, snapshot, row);
    case Sources:
        return badges(snapshot, columns.sources[row]).join(QLatin1Char(' '));
    case Members:
        return columns.members[row] > 1 ? QString::number(columns.members[row]) : QString();
    case Disputed:
        return (columns.flags[row] & timeline::Disputed) != 0 ? QStringLiteral("≠") : QString();
    default:
        return {};
    }
}

QVariant ItemTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString name = say(m_words, headers[static_cast<std::size_t>(section)]);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return name;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case New:
        return QStringLiteral("●");
    case Members:
        return QStringLiteral("×");
    case Disputed:
        return QStringLiteral("≠");
    default:
        return name;
    }
}

void ItemTable::sort(int column, Qt::SortOrder order) {
    using timeline::SortKey;
    switch (column) {
    case Date:
        m_key = SortKey::Date;
        break;
    case KindColumn:
        m_key = SortKey::Kind;
        break;
    case Title:
        m_key = SortKey::Title;
        break;
    case Value:
        m_key = SortKey::Value;
        break;
    case Sources:
        m_key = SortKey::Sources;
        break;
    case Members:
        m_key = SortKey::Members;
        break;
    default:
        return;
    }
    m_descending = order == Qt::DescendingOrder;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> kept;
    for (const QModelIndex& index : before)
        kept.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    refill();
    std::vector<int> place(m_snapshot ? m_snapshot->size() : 0, -1);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        place[m_rows[i]] = static_cast<int>(i);
    for (qsizetype i = 0; i < before.size(); ++i)
        changePersistentIndex(before[i], index(place[kept[static_cast<std::size_t>(i)]], before[i].column()));
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace anamnesis::tables
