// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked of each source and what came back: kinds down, sources across, a letter and a count in each cell.
#pragma once

#include "models/tables/Roles.h"

#include <QAbstractTableModel>

namespace anamnesis::tables {

class LedgerMatrix : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit LedgerMatrix(const Phrasebook& words, QObject* parent = nullptr);
    void setSnapshot(timeline::SnapshotPointer snapshot);
    void setLocale(const QLocale& locale) { m_locale = locale; }

    /// The rows of the ledger behind a cell; empty where a source was never asked for the kind.
    [[nodiscard]] std::vector<const timeline::LedgerRow*> cell(int row, int column) const;
    [[nodiscard]] std::string source(int column) const;
    [[nodiscard]] clinical::Kind kind(int row) const { return m_kinds[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Phrasebook& m_words;
    timeline::SnapshotPointer m_snapshot;
    QLocale m_locale;
    std::vector<clinical::Kind> m_kinds;
};

/// "2,871", "28 of 36", "0, none there", "not asked" …
[[nodiscard]] QString outcomeText(const Phrasebook& words, const std::vector<const timeline::LedgerRow*>& rows,
                                  const QLocale& locale);
[[nodiscard]] std::vector<const timeline::LedgerRow*> ledgerRows(const timeline::Snapshot& snapshot,
                                                                 std::string_view source, clinical::Kind kind);

} // namespace anamnesis::tables
