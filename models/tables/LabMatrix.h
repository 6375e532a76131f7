// SPDX-License-Identifier: GPL-3.0-or-later
// Results as analyte × time, oldest left. Where a row's units differ, values are shown in the canonical unit and marked
// as converted; the original is in tooltip and copied text. A source that failed over a period has a column of its own.
#pragma once

#include "models/tables/Roles.h"

#include <QAbstractTableModel>

namespace anamnesis::tables {

/// One analyte with all its results.
struct Analyte {
    QString title, panel, unit, range;
    std::vector<std::uint32_t> rows; ///< of the snapshot, oldest first
    bool mixedUnits = false;         ///< shown in the canonical unit
    std::uint32_t named = 0;         ///< row of the snapshot whose title it has
    double low, high;                ///< range in the unit shown, NaN when none
};
[[nodiscard]] std::vector<Analyte> analytes(const timeline::Snapshot& snapshot);

/// A value as the matrix shows it.
struct ShownValue {
    QString text;
    bool converted = false;
    double number; ///< in the analyte's unit, NaN when none
};
[[nodiscard]] ShownValue shownValue(const Phrasebook& words, const timeline::Snapshot& snapshot, const Analyte& analyte,
                                    std::uint32_t row);

class LabMatrix : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Trend, Unit, Reference, FirstTime };
    enum class Show { All, Abnormal, New };

    explicit LabMatrix(const Phrasebook& words, QObject* parent = nullptr);
    void setSnapshot(timeline::SnapshotPointer snapshot);
    void narrow(const QString& words, Show show);
    void setLocale(const QLocale& locale) { m_locale = locale; }

    [[nodiscard]] const Analyte* analyte(int row) const; ///< none for a group row
    [[nodiscard]] std::vector<std::uint32_t> cell(int row,
                                                  int column) const; ///< rows of the snapshot, newest claims all
    [[nodiscard]] const timeline::SnapshotPointer& snapshot() const { return m_snapshot; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct TimeColumn {
        std::int64_t at = 0;
        QString date;
        std::uint32_t sources = 0;
        const timeline::LedgerRow* gap = nullptr;
    };
    struct Line {
        QString group;
        int analyte = -1;
    };
    void refill();
    [[nodiscard]] QString nameOf(const Analyte& analyte) const;
    [[nodiscard]] QVariant valueData(int role, const Analyte& analyte, const std::vector<std::uint32_t>& rows) const;

    const Phrasebook& m_words;
    timeline::SnapshotPointer m_snapshot;
    QLocale m_locale;
    QString m_filter;
    Show m_show = Show::All;
    std::vector<Analyte> m_analytes;
    std::vector<TimeColumn> m_times;
    std::vector<Line> m_lines;
};

} // namespace anamnesis::tables
