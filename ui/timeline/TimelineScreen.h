// SPDX-License-Identifier: GPL-3.0-or-later
// Ribbon over table, facets above, the item's panel beside.
#pragma once

#include "models/tables/ItemTable.h"
#include "ui/common/Panels.h"
#include "ui/common/Session.h"

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace anamnesis::ui {

class Button;
class DateCell;
class LifeOverview;
class Ribbon;

class TimelineScreen : public QWidget {
    Q_OBJECT

public:
    TimelineScreen(Session& session, QWidget* parent);
    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] Ribbon& ribbon() const { return *m_ribbon; }
    void select(const QString& itemId);
    void selectNextNew();
    void goToDate();
    void copySelection();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* tools();
    [[nodiscard]] QWidget* emptyNote();
    void fill();
    void fillFacets();
    void filter();
    void showSpan(int choice);
    void showHidden();
    [[nodiscard]] Runs titleRuns(const QModelIndex& at) const;
    void shareColumns();

    Session& m_session;
    tables::ItemTable* m_model;
    QTableView* m_table;
    Ribbon* m_ribbon;
    LifeOverview* m_life;
    QWidget* m_kindFacets;
    QWidget* m_sourceFacets;
    Button* m_new = nullptr;
    Button* m_disputed = nullptr;
    Button* m_each = nullptr;   ///< a row for each member of a course
    Button* m_hidden = nullptr; ///< how many items rulings hide; opens their list
    QList<Button*> m_spans;
    InlineLabel* m_empty = nullptr;
    PersonId m_person;
    bool m_kindNamed = true; ///< the kind's name stands beside its icon
    int m_kindWidth = 0;
};

} // namespace anamnesis::ui
