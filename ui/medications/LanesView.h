// SPDX-License-Identifier: GPL-3.0-or-later
// A lane an ingredient on one time axis. Bar height follows the daily dose; what sources dispute is hatched and says
// every side; gaps are named, never bridged; dispenses are small triangles.
#pragma once

#include "models/tables/MedicineLanes.h"
#include "ui/common/Session.h"
#include "ui/timeline/TimeAxis.h"

#include <QWidget>

namespace anamnesis::ui {

class LanesView : public QWidget {
    Q_OBJECT

public:
    LanesView(Session& session, QWidget* parent);
    void setLanes(const std::vector<tables::MedicineLane>& lanes, timeline::SnapshotPointer chart);
    void setSpan(std::int64_t from, std::int64_t to);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {420, sizeHint().height()}; }

Q_SIGNALS:
    void itemChosen(const QString& itemId);

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Strip {
        int lane;
        std::vector<int> lines; ///< of each bar: bars that overlap stand below each other
        int top, height, count;
    };
    void arrange();
    void paintLane(QPainter& painter, const TimeAxis& axis, const Strip& strip);
    void paintOutside(QPainter& painter, const TimeAxis& now, const Strip& strip) const;
    [[nodiscard]] TimeAxis axis() const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] const tables::MedicineBar* barAt(QPointF point) const;
    [[nodiscard]] QRectF boxOf(const TimeAxis& axis, const Strip& strip, std::size_t bar) const;

    Session& m_session;
    timeline::SnapshotPointer m_chart;
    std::vector<tables::MedicineLane> m_lanes;
    std::vector<Strip> m_strips;
    std::int64_t m_from = 0, m_to = 1;
};

} // namespace anamnesis::ui
