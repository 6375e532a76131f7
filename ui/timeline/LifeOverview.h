// SPDX-License-Identifier: GPL-3.0-or-later
// The whole life below the ribbon: items a year as bars, and the ribbon's view as a frame that can be dragged.
#pragma once

#include "ui/timeline/Ribbon.h"

namespace anamnesis::ui {

class LifeOverview : public QWidget {
    Q_OBJECT

public:
    LifeOverview(Session& session, Ribbon& ribbon, QWidget* parent);
    void setChart(const timeline::SnapshotPointer& chart);
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> life() const { return {m_from, m_to}; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override { mouseMoveEvent(event); }
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] TimeAxis axis() const;

    Session& m_session;
    Ribbon& m_ribbon;
    std::int64_t m_from = 0, m_to = 1;
    std::vector<int> m_years; ///< items a year from the first
    int m_firstYear = 0;
};

} // namespace anamnesis::ui
