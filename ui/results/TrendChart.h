// SPDX-License-Identifier: GPL-3.0-or-later
// One analyte over time: a line that no gap is bridged by, points in the shape of their source, the reference band.
#pragma once

#include "models/tables/LabMatrix.h"
#include "ui/common/Session.h"

#include <QtCharts/QChartView>

namespace anamnesis::ui {

class TrendChart : public QChartView {
    Q_OBJECT

public:
    TrendChart(Session& session, QWidget* parent);
    void show(const tables::Analyte& analyte, const timeline::SnapshotPointer& chart, std::int64_t from,
              std::int64_t to);

Q_SIGNALS:
    void itemChosen(const QString& itemId);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Point {
        std::int64_t at;
        double value;
        std::uint32_t row;
        int source;
        bool open; ///< converted or censored
        bool upwards, censored;
    };
    [[nodiscard]] QPointF place(std::int64_t at, double value) const;

    Session& m_session;
    tables::Analyte m_analyte;
    timeline::SnapshotPointer m_snapshot;
    std::vector<Point> m_points;
};

} // namespace anamnesis::ui
