// SPDX-License-Identifier: GPL-3.0-or-later
// Results as analyte × time with a sparkline each, and the trend of what is selected below.
#pragma once

#include "models/tables/LabMatrix.h"
#include "ui/common/Panels.h"
#include "ui/common/Session.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QTableView;
QT_END_NAMESPACE

namespace anamnesis::ui {

class Button;

class ResultsScreen : public QWidget {
    Q_OBJECT

public:
    ResultsScreen(Session& session, QWidget* parent);
    [[nodiscard]] QTableView& table() const { return *m_table; }
    void copySelection();

private:
    [[nodiscard]] QWidget* tools();
    [[nodiscard]] QWidget* matrix();
    void fill();
    void narrow();
    void showTrend();

    Session& m_session;
    tables::LabMatrix* m_model;
    QTableView* m_table;
    QTableView* m_names;        ///< the columns that stay while time scrolls
    QWidget* m_below = nullptr; ///< as high as the scroll bar of the other
    bool m_toNewest = true;
    QLineEdit* m_filter = nullptr;
    QList<Button*> m_shows;
    InlineLabel* m_empty;
    QWidget* m_trends;
};

} // namespace anamnesis::ui
