// SPDX-License-Identifier: GPL-3.0-or-later
// The left rail: charts, worklists, workspace.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"

#include <QAbstractButton>

namespace anamnesis::ui {

enum class Place { Chart, Identity, Safety, Incomplete, Sources, Vault, Import };

/// One line of the rail, a button that can be the current place.
class RailItem : public QAbstractButton {
    Q_OBJECT

public:
    RailItem(Runs runs, Runs second, const QString& count, QWidget* parent);
    void setCountColor(const QColor& color) { m_countColor = color; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Runs m_runs, m_second;
    QString m_count;
    QColor m_countColor;
};

class Rail : public Ground {
    Q_OBJECT

public:
    Rail(Session& session, QWidget* parent);
    void setPlace(Place place);

Q_SIGNALS:
    void chosen(anamnesis::ui::Place place);
    void personAsked(); ///< add a patient

private:
    void fill();
    void addPlace(Place place, const QString& icon, const QString& text, int count, bool urgent = false);
    void addHeading(const QString& text);

    Session& m_session;
    QVBoxLayout* m_lines;
    Place m_place = Place::Chart;
    int m_waiting = 0;
    QString m_vaultName;
};

} // namespace anamnesis::ui
