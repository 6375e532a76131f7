// SPDX-License-Identifier: GPL-3.0-or-later
// Where sources differ, worst first; each row shows both sides.
#pragma once

#include "models/tables/Roles.h"

#include <QAbstractTableModel>

#include <optional>

namespace anamnesis::tables {

/// What to keep; an empty part keeps all.
struct DiscrepancyFilter {
    std::optional<timeline::DiscrepancySeverity> severity;
    std::optional<timeline::DiscrepancyKind> kind;
    std::optional<timeline::DiscrepancyState> state;
    std::vector<std::string> pair; ///< names of two sources
    bool cosmetic = false;         ///< cosmetic ones are hidden unless asked for
};

class DiscrepancyTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Severity, About, FieldColumn, OneSays, OtherSays, Sources, FirstSeen, State, ColumnCount };

    explicit DiscrepancyTable(const Phrasebook& words, QObject* parent = nullptr);
    void setSnapshot(timeline::SnapshotPointer snapshot);
    void setFilter(DiscrepancyFilter filter);
    void setLocale(const QLocale& locale) { m_locale = locale; }
    [[nodiscard]] const timeline::Discrepancy* discrepancy(int row) const;
    [[nodiscard]] int rowOf(const QString& id) const;
    [[nodiscard]] const timeline::SnapshotPointer& snapshot() const { return m_snapshot; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refill();

    const Phrasebook& m_words;
    timeline::SnapshotPointer m_snapshot;
    DiscrepancyFilter m_filter;
    QLocale m_locale;
    std::vector<std::size_t> m_rows;
};

[[nodiscard]] bool keeps(const DiscrepancyFilter& filter, const timeline::Discrepancy& discrepancy);
/// Names of the sources of the members, each once, in the order told.
/// Of a list that one source lacks: the first title and how many more.
[[nodiscard]] QString aboutText(const Phrasebook& words, const timeline::Discrepancy& discrepancy);
/// Name of the field it is about; of a whole list its kind.
[[nodiscard]] QString fieldLabel(const Phrasebook& words, const timeline::Discrepancy& discrepancy);
[[nodiscard]] std::vector<std::string> sourcesOf(const timeline::Discrepancy& discrepancy);

} // namespace anamnesis::tables
