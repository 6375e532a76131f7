// SPDX-License-Identifier: GPL-3.0-or-later
// The zoomable ribbon: a lane a kind, painted from the snapshot's columns and binned by pixel. Drag makes a brush; the
// wheel moves, Ctrl+wheel and + − zoom, arrows move, Esc clears. Gaps of the ledger are hatched, and said in words.
#pragma once

#include "ui/common/Session.h"
#include "ui/timeline/TimeAxis.h"

#include <QWidget>

#include <optional>

namespace anamnesis::ui {

struct Lane {
    QString name;
    const char* icon = "";
    std::vector<clinical::Kind> kinds;
    int rows = 1; ///< stacked rows: medicines by ingredient
    int top = 0, height = 0;
};

class Ribbon : public QWidget {
    Q_OBJECT

public:
    Ribbon(Session& session, QWidget* parent);
    void setChart(timeline::SnapshotPointer chart);
    void setView(std::int64_t from, std::int64_t to);
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> view() const { return {m_from, m_to}; }
    void setBrush(std::optional<std::pair<std::int64_t, std::int64_t>> brush);
    [[nodiscard]] const std::optional<std::pair<std::int64_t, std::int64_t>>& brush() const { return m_brush; }
    void setCurrent(int snapshotRow);
    [[nodiscard]] TimeAxis axis() const;
    [[nodiscard]] const std::vector<Lane>& lanes() const { return m_lanes; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, sizeHint().height()}; }

Q_SIGNALS:
    void viewChanged();
    void brushed();
    void itemChosen(int snapshotRow);

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void makeLanes();
    void paintHead(QPainter& painter, const TimeAxis& axis);
    void paintGaps(QPainter& painter, const TimeAxis& axis, const Lane& lane);
    void paintItems(QPainter& painter, const TimeAxis& axis, const Lane& lane);
    void paintBrush(QPainter& painter, const TimeAxis& axis);
    [[nodiscard]] int rowAt(QPointF point) const; ///< of the snapshot, -1 when nothing is near
    [[nodiscard]] int labelWidth() const;
    void zoom(double factor, double aroundX);

    Session& m_session;
    timeline::SnapshotPointer m_chart;
    std::vector<Lane> m_lanes;
    std::vector<std::uint8_t> m_laneOf; ///< by kind; 255: none
    std::vector<std::uint16_t> m_rowOf; ///< row within the lane, per item
    std::int64_t m_from = 0, m_to = 1;
    std::optional<std::pair<std::int64_t, std::int64_t>> m_brush;
    std::optional<double> m_pressed;
    int m_current = -1;
};

} // namespace anamnesis::ui
