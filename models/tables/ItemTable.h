// SPDX-License-Identifier: GPL-3.0-or-later
// The items of a chart as a table: filtered and sorted over the snapshot's own index. GUI thread.
#pragma once

#include "models/tables/Courses.h"
#include "models/tables/Roles.h"

#include <QAbstractTableModel>

namespace anamnesis::tables {

class ItemTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { New, Date, KindColumn, Title, Value, Sources, Members, Disputed, ColumnCount };

    explicit ItemTable(const Phrasebook& words, QObject* parent = nullptr);

    void setSnapshot(timeline::SnapshotPointer snapshot);
    void setFilter(timeline::Filter filter);
    void setLocale(const QLocale& locale);
    [[nodiscard]] const timeline::Filter& filter() const { return m_filter; }
    [[nodiscard]] const timeline::SnapshotPointer& snapshot() const { return m_snapshot; }
    [[nodiscard]] const std::vector<std::uint32_t>& rows() const { return m_rows; }
    [[nodiscard]] int rowOf(const QString& itemId) const; ///< -1 when filtered away, folded or unknown
    /// Folding: one row for each course, at first none. An open one is followed by its members.
    void setFolding(bool folding);
    [[nodiscard]] bool isFolding() const { return m_folding; }
    void setOpen(int row, bool open);
    /// Opens the course the item is folded in. -1 when filtered away or unknown.
    int reveal(const QString& itemId);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

protected:
    const Phrasebook& m_words;

private:
    void refill();
    [[nodiscard]] const Courses::Rows* courseAt(std::uint32_t row) const;
    [[nodiscard]] QString courseText(const Courses::Rows& course) const;
    [[nodiscard]] QString courseValue(const Courses::Rows& course) const;
    [[nodiscard]] unsigned flagsOf(std::uint32_t row) const;
    [[nodiscard]] QStringList badgesOf(std::uint32_t row) const;
    [[nodiscard]] int membersOf(std::uint32_t row) const;
    [[nodiscard]] QString sentenceOf(std::uint32_t row) const;

    timeline::SnapshotPointer m_snapshot;
    timeline::Filter m_filter;
    timeline::SortKey m_key = timeline::SortKey::Date;
    bool m_descending = true;
    QLocale m_locale;
    std::vector<std::uint32_t> m_rows;
    bool m_folding = false;
    Courses m_courses;
};

} // namespace anamnesis::tables
