// SPDX-License-Identifier: GPL-3.0-or-later
// Medicines by ingredient, one lane each: orders as bars, dispenses as points, gaps, stops, and who says what today.
#pragma once

#include "models/tables/Roles.h"

#include <QAbstractTableModel>

#include <string_view>
#include <vector>

namespace anamnesis::tables {

struct MedicineBar {
    std::uint32_t row = 0;         ///< of the snapshot
    std::int64_t from = 0, to = 0; ///< to: openEnd while it goes on
    QString label;                 ///< "3.125 mg twice daily"; every side when disputed
    double dailyDose;              ///< NaN when not every part is known
    bool disputed = false, ended = false, doseKnown = false;
    bool denied = false; ///< an order not to give it, or "does not take it": never counted as something taken
};

/// In the order in which a person must decide: what is unclear first.
enum class LaneState { Unclear, New, Changed, Stopped, Continue, Past };
[[nodiscard]] std::string_view name(LaneState state);

struct MedicineLane {
    QString ingredient;
    std::vector<MedicineBar> bars;       ///< by start
    std::vector<std::int64_t> dispenses; ///< times
    LaneState state = LaneState::Past;
    bool disputed = false;
    bool differs = false; ///< what goes on today differs in dose, and no source tells all of it
    std::uint32_t sources = 0;
    QString change; ///< "20 mg once daily → 40 mg once daily" when changed, else what goes on today, each dose once
};

/// What goes on today, by start.
[[nodiscard]] std::vector<const MedicineBar*> current(const MedicineLane& lane);
/// Whether the source tells the ingredient as something that goes on, under whatever name.
[[nodiscard]] bool listsNow(const timeline::Snapshot& snapshot, const MedicineLane& lane, std::string_view source);

/// `since`: what began, changed or ended after it counts as new, changed, stopped.
[[nodiscard]] std::vector<MedicineLane> medicineLanes(const Phrasebook& words, const timeline::Snapshot& snapshot,
                                                      std::int64_t since);

class MedicineTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Ingredient, State, Claim, Sources, ColumnCount };

    explicit MedicineTable(const Phrasebook& words, QObject* parent = nullptr);
    void setSnapshot(timeline::SnapshotPointer snapshot);
    void setActiveOnly(bool activeOnly);
    [[nodiscard]] const std::vector<MedicineLane>& lanes() const { return m_lanes; }
    [[nodiscard]] const timeline::SnapshotPointer& snapshot() const { return m_snapshot; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refill();

    const Phrasebook& m_words;
    timeline::SnapshotPointer m_snapshot;
    bool m_activeOnly = false;
    std::vector<MedicineLane> m_lanes;
};

} // namespace anamnesis::tables
