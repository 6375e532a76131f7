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
    if (!m_snapshot || !snapshot || m_snapshot->person != snapshot->person)
        m_courses.clear();
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
    if (m_snapshot && m_folding)
        m_rows = m_courses.fold(*m_snapshot, std::move(m_rows));
}

void ItemTable::setFolding(bool folding) {
    beginResetModel();
    m_folding = folding;
    refill();
    endResetModel();
}

void ItemTable::setOpen(int row, bool open) {
    if (!m_snapshot || row < 0 || row >= rowCount())
        return;
    const std::uint32_t head = m_rows[static_cast<std::size_t>(row)];
    const Courses::Rows* course = courseAt(head);
    if (course == nullptr || m_courses.isOpen(*m_snapshot, head) == open)
        return;
    const int others = static_cast<int>(course->size()) - 1;
    if (open)
        beginInsertRows({}, row + 1, row + others);
    else
        beginRemoveRows({}, row + 1, row + others);
    m_courses.setOpen(*m_snapshot, head, open);
    refill();
    if (open)
        endInsertRows();
    else
        endRemoveRows();
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int ItemTable::reveal(const QString& itemId) {
    if (const int row = rowOf(itemId); row >= 0 || !m_snapshot || !m_folding)
        return row;
    const std::string wanted = itemId.toStdString();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (const Courses::Rows* course = courseAt(m_rows[i]))
            if (std::any_of(course->begin(), course->end(), [&](std::uint32_t row) {
                    return m_snapshot->text(m_snapshot->columns.id[row]) == wanted;
                })) {
                setOpen(static_cast<int>(i), true);
                return rowOf(itemId);
            }
    return -1;
}

const Courses::Rows* ItemTable::courseAt(std::uint32_t row) const {
    return m_folding ? m_courses.headedBy(row) : nullptr;
}

/// What one of a course has, the row that stands for it shows: nothing disputed or new is folded away.
unsigned ItemTable::flagsOf(std::uint32_t row) const {
    unsigned flags = m_snapshot->columns.flags[row];
    if (const Courses::Rows* course = courseAt(row))
        for (const std::uint32_t one : *course)
            flags |= m_snapshot->columns.flags[one] & (timeline::Disputed | timeline::New | timeline::CouldBe);
    return flags;
}

QStringList ItemTable::badgesOf(std::uint32_t row) const {
    std::uint32_t bits = m_snapshot->columns.sources[row];
    if (const Courses::Rows* course = courseAt(row))
        for (const std::uint32_t one : *course)
            bits |= m_snapshot->columns.sources[one];
    return badges(*m_snapshot, bits);
}

int ItemTable::membersOf(std::uint32_t row) const {
    const Courses::Rows* course = courseAt(row);
    if (course == nullptr)
        return m_snapshot->columns.members[row];
    int members = 0;
    for (const std::uint32_t one : *course)
        members += m_snapshot->columns.members[one];
    return members;
}

QString ItemTable::courseText(const Courses::Rows& course) const {
    const std::uint32_t first = earliest(*m_snapshot, course);
    const QString since = shownDate(text(m_snapshot->text(m_snapshot->columns.date[first])), m_locale);
    return say(m_words, since.isEmpty() ? "course.times" : "course.since",
               {{"count", std::to_string(course.size())}, {"date", since.toStdString()}});
}

/// The newest value, or between what all lay.
QString ItemTable::courseValue(const Courses::Rows& course) const {
    const auto range = extremes(*m_snapshot, course);
    if (!range || m_snapshot->columns.number[range->first] == m_snapshot->columns.number[range->second])
        return {};
    const auto value = [&](std::uint32_t row) {
        return joinedQuantities(m_words, m_snapshot->text(m_snapshot->columns.value[row]),
                                clinical::isMedication(m_snapshot->columns.kind[row]) ? UnitUse::Dose
                                                                                      : UnitUse::Measured)
            .toStdString();
    };
    return say(m_words, "course.range", {{"low", value(range->first)}, {"high", value(range->second)}});
}

QString ItemTable::sentenceOf(std::uint32_t row) const {
    const QString sentence = rowSentence(m_words, *m_snapshot, row, m_locale);
    const Courses::Rows* course = courseAt(row);
    if (course == nullptr)
        return sentence;
    QStringList parts{sentence, courseText(*course)};
    if (const QString range = courseValue(*course); !range.isEmpty())
        parts << range;
    const bool disputed =
        (m_snapshot->columns.flags[row] & timeline::Disputed) == 0 && (flagsOf(row) & timeline::Disputed) != 0;
    if (disputed)
        parts << say(m_words, "mark.disputed");
    return parts.join(QStringLiteral(", "));
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
        return flagsOf(row);
    case CourseRole:
        return courseAt(row) != nullptr ? courseText(*courseAt(row)) : QString();
    case CourseOpenRole:
        return courseAt(row) != nullptr && m_courses.isOpen(snapshot, row);
    case ValueRole: {
        if (const Courses::Rows* course = courseAt(row))
            if (const QString range = courseValue(*course); !range.isEmpty())
                return range;
        const QString value =
            joinedQuantities(m_words, snapshot.text(columns.value[row]),
                             clinical::isMedication(columns.kind[row]) ? UnitUse::Dose : UnitUse::Measured);
        return value.isEmpty() ? valueText(m_words, snapshot, row) : value;
    }
    case UnitRole:
        return shownUnit(text(snapshot.text(columns.unit[row])),
                         clinical::isMedication(columns.kind[row]) ? UnitUse::Dose : UnitUse::Measured);
    case BadgesRole:
        return badgesOf(row);
    case MembersRole:
        return membersOf(row);
    case NewRole:
        return (flagsOf(row) & timeline::New) != 0;
    case CopyRole:
    case Qt::AccessibleTextRole:
        return sentenceOf(row);
    case Qt::ToolTipRole:
        if (index.column() == KindColumn)
            return say(m_words, "kind." + std::string(clinical::name(columns.kind[row])));
        return index.column() == Value || index.column() == Title ? sentenceOf(row) : QVariant();
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
        if (const Courses::Rows* course = courseAt(row))
            if (const QString range = courseValue(*course); !range.isEmpty())
                return withTail(
                    range, shownUnit(text(snapshot.text(columns.unit[row])),
                                     clinical::isMedication(columns.kind[row]) ? UnitUse::Dose : UnitUse::Measured));
        return valueText(m_words, snapshot, row);
    case Sources:
        return badgesOf(row).join(QLatin1Char(' '));
    case Members:
        return membersOf(row) > 1 ? QString::number(membersOf(row)) : QString();
    case Disputed:
        return (flagsOf(row) & timeline::Disputed) != 0 ? QStringLiteral("≠") : QString();
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
